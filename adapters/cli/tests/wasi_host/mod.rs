//! What `wasmtime run` does for a program: arguments and the three standard streams.

use wasmtime::component::{Component, Linker, ResourceTable};
use wasmtime::{Engine, Store};
use wasmtime_wasi::p2::bindings::sync::CommandPre;
use wasmtime_wasi::p2::pipe::{MemoryInputPipe, MemoryOutputPipe};
use wasmtime_wasi::{I32Exit, WasiCtx, WasiCtxView, WasiView};

/// More than any test writes.
const OUTPUT: usize = 64 << 20;

/// The compiled program.
pub struct Program {
    engine: Engine,
    command: CommandPre<State>,
}

/// A run that came to its end.
pub struct Finished {
    pub is_success: bool,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

struct State {
    wasi: WasiCtx,
    table: ResourceTable,
}

impl WasiView for State {
    fn ctx(&mut self) -> WasiCtxView<'_> {
        WasiCtxView { ctx: &mut self.wasi, table: &mut self.table }
    }
}

impl Program {
    /// Builds the command line for WASI and compiles it.
    pub fn build() -> Result<Program, String> {
        let file = xtask::guests::CLI.build()?;
        let engine = Engine::default();
        let mut linker = Linker::new(&engine);
        wasmtime_wasi::p2::add_to_linker_sync(&mut linker).map_err(said)?;
        let component = Component::from_file(&engine, file).map_err(said)?;
        let instance = linker.instantiate_pre(&component).map_err(said)?;
        Ok(Program { command: CommandPre::new(instance).map_err(said)?, engine })
    }

    /// Runs it once, in an instance of its own.
    pub fn run(&self, arguments: &[impl AsRef<str>], input: &[u8]) -> Result<Finished, String> {
        let (stdout, stderr) = (MemoryOutputPipe::new(OUTPUT), MemoryOutputPipe::new(OUTPUT));
        let mut wasi = WasiCtx::builder();
        wasi.arg("teleport-ecs").args(arguments);
        wasi.stdin(MemoryInputPipe::new(input.to_vec())).stdout(stdout.clone()).stderr(stderr.clone());
        let state = State { wasi: wasi.build(), table: ResourceTable::new() };
        let mut store = Store::new(&self.engine, state);
        let command = self.command.instantiate(&mut store).map_err(said)?;
        let is_success = match command.wasi_cli_run().call_run(&mut store) {
            Ok(result) => result.is_ok(),
            Err(error) => match error.downcast_ref::<I32Exit>() {
                Some(exit) => exit.0 == 0,
                None => return Err(said(error)),
            },
        };
        drop(store);
        Ok(Finished { is_success, stdout: stdout.contents().into(), stderr: stderr.contents().into() })
    }
}

fn said(error: wasmtime::Error) -> String {
    format!("{error:#}")
}
