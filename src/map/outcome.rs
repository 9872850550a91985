//! `event.outcome`: the catalogue first, then what the event says.

use super::categorise::Category;
use super::rules::Done;
use super::text::OUTCOMES;
use super::{Mode, Piece, Run, Source, form};
use crate::json::{Value, kind, number};
use crate::tables::{ENUMS, FieldId, OutcomeRule, Probe, Rule, known, slot};

/// Numbers of [`OUTCOMES`].
const SUCCESS: u32 = 0;
const FAILURE: u32 = 1;
const UNKNOWN: u32 = 2;

impl Run<'_> {
    /// Reads what a field says about the outcome; the outcome itself is settled when all are read.
    pub(crate) fn outcome_value(&mut self, value: &Value, rule: &Rule, takes: bool) -> Done {
        if takes {
            return if self.truth(value).is_some() { Done::Settled } else { Done::Misfit };
        }
        let plain = self.plain(value);
        let text = self.plain_bytes(plain);
        let word = ENUMS
            .get(rule.extra as usize)
            .and_then(|values| values.iter().find(|(raw, _)| raw.bytes() == text).map(|(_, word)| *word));
        self.status = word.and_then(|word| {
            OUTCOMES
                .iter()
                .zip(0..)
                .find(|(text, _)| text.trim_matches('"').as_bytes() == word.bytes())
                .map(|(_, number)| number)
        });
        Done::Settled
    }

    fn truth(&self, value: &Value) -> Option<bool> {
        match (value.kind, value.of(self.event)) {
            (kind::BOOL, text) => Some(text == b"true"),
            (_, b"\"true\"") => Some(true),
            (_, b"\"false\"") => Some(false),
            _ => None,
        }
    }

    fn said(&self, field: FieldId) -> Option<bool> {
        let place = *self.state.by_field.get(field as usize)? as usize;
        let entry = self.state.entries.get(place.checked_sub(1)?)?;
        if entry.mode == Mode::Take { self.truth(&entry.value) } else { None }
    }

    /// Writes the outcome, and what disagrees with it.
    #[inline(never)]
    pub(crate) fn fill_outcome(&mut self, category: &Category) {
        let outcome = self.outcome(category);
        if let Some(outcome) = outcome {
            self.put(slot::EVENT_OUTCOME, Piece::numbered(Source::Outcome, outcome));
        }
        self.keep_disagreement(known::SUCCESS, outcome);
        self.keep_disagreement(known::STATUS_SUCCESS, outcome);
    }

    fn outcome(&self, category: &Category) -> Option<u32> {
        let says = |success: bool| if success { SUCCESS } else { FAILURE };
        let success = self.said(known::SUCCESS);
        let status = self.said(known::STATUS_SUCCESS);
        match category.outcome {
            OutcomeRule::Failure => Some(FAILURE),
            OutcomeRule::Unknown => Some(UNKNOWN),
            OutcomeRule::None => None,
            OutcomeRule::Success => {
                let failed = success == Some(false) || status == Some(false) || self.status == Some(FAILURE);
                Some(says(!failed))
            }
            OutcomeRule::Field => {
                let said = success.or(status).map(says).or(self.status);
                Some(said.or_else(|| self.probe(category.probe).map(says)).unwrap_or(UNKNOWN))
            }
        }
    }

    /// Reads the field that tells the outcome for some event types.
    fn probe(&self, probe: Probe) -> Option<bool> {
        let read = |field: FieldId| {
            let value = self.value_of(field)?;
            let text = match value.kind {
                kind::NUMBER => number::integer(value.of(self.event)),
                kind::STRING => number::digits(value.inner(self.event)),
                _ => None,
            }?;
            Some((text.negative, text.magnitude))
        };
        match probe {
            Probe::None => None,
            Probe::HttpStatus => {
                let (negative, status) = read(known::STATUS_CODE).or_else(|| read(known::RESPONSE_CODE))?;
                (!negative && status > 0).then_some(status < 400)
            }
            Probe::ReturnCode => read(known::RETURN_CODE).map(|(_, code)| code == 0),
            Probe::DiskReturnCode => read(known::RETURN_CODE).map(|(negative, _)| !negative),
            Probe::ExitStatus => read(known::EXIT_STATUS).map(|(_, status)| status == 0),
            Probe::NetworkAction => match read(known::ACTION)? {
                (false, 0) => Some(true),
                (false, 1) => Some(false),
                _ => None,
            },
        }
    }

    fn keep_disagreement(&mut self, field: FieldId, outcome: Option<u32>) {
        let Some(said) = self.said(field) else { return };
        let agrees = outcome == Some(if said { SUCCESS } else { FAILURE });
        if agrees {
            return;
        }
        let value = self.value_of(field);
        let Some(value) = value else { return };
        let inset = u32::from(value.kind == kind::STRING);
        let piece = Piece::event(value.start + inset, value.end - inset, form::PLAIN);
        if field == known::SUCCESS {
            self.put(slot::SUCCESS, piece);
        } else {
            let name = self.scratch(form::QUOTED, |out| out.put(b"success"));
            self.add_member(slot::STATUS_DETAIL, name, piece, u32::MAX);
        }
    }
}
