//! The runner: every case as one named test of a face.

use crate::compare::{bless, check};
use crate::skips::Skips;
use crate::{Case, CaseOptions, load_cases};
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

/// One way to run the engine.
pub trait Face: Send + 'static {
    /// Maps the event of `case` under its options: the bytes of the document without a line end,
    /// `None` when the event was dropped. A line that cannot be mapped is no error here: its
    /// `pipeline_error` document is the result.
    ///
    /// # Errors
    ///
    /// The face itself broke: a trap, a limit, an exit code that was not expected.
    fn transform(&mut self, case: &Case) -> Result<Option<Vec<u8>>, String>;

    /// Whether the face can be told these options. Cases that it cannot run are listed as ignored.
    fn has_options(_options: &CaseOptions) -> bool {
        true
    }
}

/// The fixture suite for one face; its skip list is `host-tests/skips/<face>.txt`.
#[derive(Debug)]
pub struct Suite {
    face: &'static str,
    blesses: bool,
}

/// Why a case is ignored.
const NO_OPTIONS: &str = "the face cannot be told these options";

type Starter<F> = Box<dyn FnOnce() -> Result<F, String> + Send>;

/// A face that is started by the first case that needs it, so that listing tests builds nothing.
enum Lazy<F> {
    Waiting(Option<Starter<F>>),
    Ready(F),
    Broken(String),
}

impl Suite {
    /// The suite of the face named `face`.
    pub fn of(face: &'static str) -> Suite {
        Suite { face, blesses: false }
    }

    /// With `BLESS=1` in the environment, this face rewrites the expectations. Only one may.
    pub fn blessing(self) -> Suite {
        Suite { blesses: std::env::var_os("BLESS").is_some_and(|value| value == "1"), ..self }
    }

    /// Runs all cases under the names `<face>::<case>`; arguments as for any Rust test.
    pub fn run<F: Face>(self, start: impl FnOnce() -> Result<F, String> + Send + 'static) -> ExitCode {
        let arguments = Arguments::from_args();
        let trials = match self.trials(start) {
            Ok(trials) => trials,
            Err(error) => vec![Trial::test(format!("{}::load", self.face), || Err(Failed::from(error)))],
        };
        libtest_mimic::run(&arguments, trials).exit_code()
    }

    fn trials<F: Face>(
        &self,
        start: impl FnOnce() -> Result<F, String> + Send + 'static,
    ) -> Result<Vec<Trial>, String> {
        let (cases, skips) = (load_cases()?, Arc::new(Skips::load(self.face)?));
        let face = Arc::new(Mutex::new(Lazy::Waiting(Some(Box::new(start) as Starter<F>))));
        let all_used = skips.all_used(&cases).map_err(Failed::from);
        let mut trials = vec![Trial::test(format!("{}::skip-list", self.face), || all_used)];
        for case in cases {
            let (face, skips, blesses) = (face.clone(), skips.clone(), self.blesses);
            let name = format!("{}::{}", self.face, case.name);
            let runs = F::has_options(&case.options);
            let trial = Trial::test(name, move || Ok(run_case(&face, &skips, blesses, &case)?));
            trials.push(if runs { trial } else { trial.with_ignored_flag(true).with_kind(NO_OPTIONS) });
        }
        Ok(trials)
    }
}

fn run_case<F: Face>(face: &Mutex<Lazy<F>>, skips: &Skips, blesses: bool, case: &Case) -> Result<(), String> {
    let output = face.lock().unwrap_or_else(PoisonError::into_inner).started()?.transform(case);
    if blesses && !skips.contains(case) {
        return bless(case, output?.as_deref());
    }
    skips.judge(case, output.and_then(|output| check(case, output.as_deref())))
}

impl<F: Face> Lazy<F> {
    fn started(&mut self) -> Result<&mut F, String> {
        if let Lazy::Waiting(start) = self {
            let result =
                start.take().map_or_else(|| Err("the start of the face panicked".into()), |start| start());
            *self = result.map_or_else(Lazy::Broken, Lazy::Ready);
        }
        match self {
            Lazy::Ready(face) => Ok(face),
            Lazy::Broken(error) => Err(error.clone()),
            Lazy::Waiting(_) => Err("the face did not start".into()),
        }
    }
}
