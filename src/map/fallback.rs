//! Events that the catalogue does not have: what the words of a type and the letter of a code tell.

use super::categorise::Letter;
use crate::tables::{
    CODES, CodeRow, EXPECTED, OutcomeRule, PREFIXES, Prefix, RESULTS, SESSION_VERBS, VERBS, WordResult,
    category, event_type,
};

/// Categories, types and outcome that were worked out.
#[derive(Clone, Debug)]
pub(crate) struct Guess {
    pub(crate) categories: Few,
    pub(crate) types: Few,
    pub(crate) outcome: OutcomeRule,
}

/// A few numbers, in order, each once.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Few {
    numbers: [u8; 8],
    count: usize,
}

impl Few {
    pub(crate) fn numbers(&self) -> &[u8] {
        self.numbers.get(..self.count).unwrap_or(&[])
    }

    fn add(&mut self, number: u8) {
        if !self.numbers().contains(&number)
            && let Some(place) = self.numbers.get_mut(self.count)
        {
            *place = number;
            self.count += 1;
        }
    }

    fn is_empty(&self) -> bool {
        self.count == 0
    }

    fn of(numbers: impl IntoIterator<Item = u8>) -> Few {
        let mut few = Few::default();
        numbers.into_iter().for_each(|number| few.add(number));
        few
    }
}

impl From<&[u8]> for Few {
    fn from(numbers: &[u8]) -> Few {
        Few::of(numbers.iter().copied())
    }
}

/// Whether ECS expects a type beside a category.
fn accepts(category: u8, event_type: u8) -> bool {
    EXPECTED.get(category as usize).is_some_and(|types| types >> event_type & 1 == 1)
}

fn any_accepts(categories: &Few, event_type: u8) -> bool {
    categories.numbers().iter().any(|category| accepts(*category, event_type))
}

/// Neither type nor code is known: something called the API.
pub(crate) fn nothing_known(letter: Letter) -> Guess {
    let (api, info) = (category::API, event_type::INFO);
    let outcome = if letter == Letter::Failing { OutcomeRule::Failure } else { OutcomeRule::Field };
    let outcome = if letter == Letter::Stop { OutcomeRule::None } else { outcome };
    Guess { categories: Few::of([api]), types: Few::of([info]), outcome }
}

/// A known type whose rows are for other codes.
pub(crate) fn known_type(name: &[u8], rows: &[u16], letter: Letter) -> Guess {
    let Some(row) = most_frequent(rows, letter) else { return nothing_known(letter) };
    let (categories, types) = row.categories_and_types();
    let mut guess = Guess { categories: categories.into(), types: types.into(), outcome: OutcomeRule::Field };
    let failing_row = row.outcome == OutcomeRule::Failure;
    guess.outcome = match letter {
        Letter::Failing => OutcomeRule::Failure,
        _ if failing_word(name) => OutcomeRule::Failure,
        Letter::Stop => OutcomeRule::None,
        Letter::Info if !failing_row => row.outcome,
        _ => OutcomeRule::Field,
    };
    if guess.outcome == OutcomeRule::Failure && !failing_row {
        add_error(&mut guess);
    }
    guess
}

/// A known type that covers many operations: the operation tells.
pub(crate) fn known_type_as((categories, types): (&[u8], &[u8]), letter: Letter) -> Guess {
    let outcome = match letter {
        Letter::Failing => OutcomeRule::Failure,
        Letter::Stop => OutcomeRule::None,
        Letter::Info => OutcomeRule::Success,
        Letter::Other => OutcomeRule::Field,
    };
    Guess { categories: categories.into(), types: types.into(), outcome }
}

fn add_error(guess: &mut Guess) {
    let error = event_type::ERROR;
    if any_accepts(&guess.categories, error) {
        guess.types.add(error);
    }
}

/// The row of the most frequent class among those that end like the code, or at least fail like it.
fn most_frequent(rows: &[u16], letter: Letter) -> Option<&'static CodeRow> {
    let all = || rows.iter().filter_map(|row| CODES.get(*row as usize));
    let same = |row: &&CodeRow| Letter::of(row.code.bytes()) == letter;
    let alike =
        |row: &&CodeRow| (Letter::of(row.code.bytes()) == Letter::Failing) == (letter == Letter::Failing);
    let narrowed = |row: &&CodeRow| {
        if all().any(|row| same(&row)) {
            same(row)
        } else if all().any(|row| alike(&row)) {
            alike(row)
        } else {
            true
        }
    };
    let count = |class: u8| all().filter(narrowed).filter(|row| row.class == class).count();
    let most = all().filter(narrowed).map(|row| count(row.class)).max()?;
    all().filter(narrowed).find(|row| count(row.class) == most)
}

fn result_of(word: &[u8]) -> Option<(WordResult, Option<u8>)> {
    let row = RESULTS.iter().find(|(known, ..)| known.bytes() == word)?;
    Some((row.1, row.2))
}

fn words(text: &[u8]) -> impl DoubleEndedIterator<Item = &[u8]> {
    text.split(|byte| matches!(byte, b'.' | b'_' | b'-'))
}

fn failing_word(event_type: &[u8]) -> bool {
    words(event_type)
        .any(|word| matches!(result_of(word), Some((WordResult::Failure | WordResult::Denied, _))))
}

/// The longest prefix whose words begin the type, and the rest of the type.
fn prefix_of(event_type: &[u8]) -> (Option<&'static Prefix>, &[u8]) {
    let begins = |prefix: &&Prefix| {
        let mut words = words(event_type);
        self::words(prefix.text.bytes()).all(|word| words.next() == Some(word))
    };
    let longest = PREFIXES.iter().filter(begins).max_by_key(|prefix| prefix.text.len());
    let length = longest.map_or(0, |prefix| prefix.text.len() + 1);
    (longest, event_type.get(length..).unwrap_or(&[]))
}

/// What the words of a type say.
struct Reading {
    /// Type and category of the verb.
    verb: Option<(u8, u8)>,
    result: Option<(WordResult, Option<u8>)>,
}

/// Reads the words from the last segment to the first, up to the segment that has a verb.
fn read(rest: &[u8], in_session: bool) -> Reading {
    let mut reading = Reading { verb: None, result: None };
    for segment in rest.rsplit(|byte| *byte == b'.') {
        let mut tokens = segment.split(|byte| matches!(byte, b'_' | b'-'));
        let first = tokens.next().unwrap_or(&[]);
        let last = tokens.next_back().unwrap_or(first);
        let whole = first.len() == segment.len();
        for token in [last, first] {
            reading.result = reading.result.or_else(|| result_of(token));
        }
        let found = [last, first].map(|token| verb(token, in_session, whole));
        let telling = found.iter().flatten().find(|(event_type, _)| *event_type != event_type::INFO);
        reading.verb = telling.or_else(|| found.iter().flatten().next()).copied();
        if reading.verb.is_some() {
            break;
        }
    }
    reading
}

/// Type and default category of a verb. In a session, starts and ends count only as a whole segment.
fn verb(token: &[u8], in_session: bool, whole: bool) -> Option<(u8, u8)> {
    let row = VERBS.iter().find(|row| row.word.bytes() == token)?;
    if !in_session {
        return Some((row.event_type, row.category));
    }
    let own = SESSION_VERBS.iter().find(|(word, _)| word.bytes() == token);
    let event_type = own.map_or(row.event_type, |(_, event_type)| *event_type);
    let partial = !whole && (event_type == event_type::START || event_type == event_type::END);
    Some((if partial { event_type::INFO } else { event_type }, row.category))
}

/// A type that the catalogue does not have.
pub(crate) fn unknown_type(event_type: &[u8], letter: Letter) -> Guess {
    let (prefix, rest) = prefix_of(event_type);
    let session = category::SESSION;
    let in_session = prefix.is_some_and(|prefix| prefix.categories().first() == Some(&session));
    let reading = read(rest, in_session);
    let (mut kind, default) = reading.verb.unwrap_or((event_type::INFO, category::API));
    let given: Few = prefix.map_or(Few::of([default]), |prefix| prefix.categories().into());
    let changes = [event_type::CREATION, event_type::DELETION, event_type::CHANGE];
    let keep = |event_type: u8| {
        Few::of(given.numbers().iter().copied().filter(move |category| accepts(*category, event_type)))
    };
    let mut categories = keep(kind);
    if categories.is_empty() && changes.contains(&kind) {
        categories = keep(event_type::CHANGE);
        if categories.is_empty() {
            categories = Few::of([category::CONFIGURATION]);
        } else {
            kind = event_type::CHANGE;
        }
    } else if categories.is_empty() {
        categories = given;
        kind = event_type::INFO;
    }
    let mut guess = Guess { categories, types: Few::of([kind]), outcome: OutcomeRule::Field };
    guess.outcome = outcome(letter, &reading, kind);
    if changes.contains(&kind)
        && let Some(add) = prefix.and_then(|prefix| prefix.add)
        && any_accepts(&categories, add)
    {
        guess.types.add(add);
    }
    add_result(&mut guess, &reading);
    guess
}

fn add_result(guess: &mut Guess, reading: &Reading) {
    let extra = reading.result.and_then(|(_, extra)| extra);
    match extra.filter(|extra| any_accepts(&guess.categories, *extra)) {
        Some(extra) => guess.types.add(extra),
        None if guess.outcome == OutcomeRule::Failure => add_error(guess),
        None => {}
    }
}

fn outcome(letter: Letter, reading: &Reading, kind: u8) -> OutcomeRule {
    let result = reading.result.map(|(result, _)| result);
    let done =
        [event_type::CREATION, event_type::DELETION, event_type::CHANGE, event_type::START, event_type::END]
            .contains(&kind);
    match (letter, result) {
        (Letter::Failing, _) | (_, Some(WordResult::Failure | WordResult::Denied)) => OutcomeRule::Failure,
        (Letter::Stop, _) => OutcomeRule::None,
        (Letter::Info, Some(WordResult::Success)) => OutcomeRule::Success,
        (Letter::Info, None) if done => OutcomeRule::Success,
        _ => OutcomeRule::Field,
    }
}
