//! The rewriting: one counter for each basic block, in a memory of its own.

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    CodeSection, ExportKind, ExportSection, Function, Instruction, MemArg, MemorySection, MemoryType, Module,
};
use wasmparser::{
    CodeSectionReader, ExportSectionReader, FunctionBody, MemorySectionReader, Operator, Parser,
};

/// Name under which the memory of the counters is exported.
pub const COUNTERS: &str = "block_counters";

/// A module that counts, and what its counters stand for.
#[derive(Debug)]
pub struct Instrumented {
    /// The module; its second memory holds a 64-bit number for each block.
    pub module: Vec<u8>,
    /// The blocks, in the order of their counters.
    pub blocks: Vec<Block>,
}

/// Instructions that run one after another: none of them is a place to jump to or from, but the last.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// Index of the function.
    pub function: u32,
    /// Whether the function begins here.
    pub is_entry: bool,
    /// Place in the code section, and fuel, of each instruction that has a cost.
    pub instructions: Vec<(u64, u64)>,
    /// Place of each call, and the function called.
    pub calls: Vec<(u64, u32)>,
}

impl Block {
    /// Fuel of one run.
    pub fn fuel(&self) -> u64 {
        self.instructions.iter().map(|(_, fuel)| fuel).sum()
    }
}

/// Rewrites a module without imports.
///
/// # Errors
///
/// It cannot be read.
pub fn instrument(module: &[u8]) -> Result<Instrumented, String> {
    let mut counting = Counting::default();
    let mut encoded = Module::new();
    // The counters' memory has a fixed size: their number is known after a first walk.
    utils::parse_core_module(&mut counting, &mut encoded, Parser::new(0), module).map_err(said)?;
    let mut counting =
        Counting { pages: counting.blocks.len() as u64 * 8 / 65_536 + 1, ..Counting::default() };
    let mut encoded = Module::new();
    utils::parse_core_module(&mut counting, &mut encoded, Parser::new(0), module).map_err(said)?;
    Ok(Instrumented { module: encoded.finish(), blocks: counting.blocks })
}

fn said(error: Error) -> String {
    error.to_string()
}

#[derive(Default)]
struct Counting {
    pages: u64,
    code: u64,
    function: u32,
    blocks: Vec<Block>,
}

impl Reencode for Counting {
    type Error = std::convert::Infallible;

    fn parse_memory_section(
        &mut self,
        memories: &mut MemorySection,
        section: MemorySectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_memory_section(self, memories, section)?;
        let minimum = self.pages;
        memories.memory(MemoryType {
            minimum,
            maximum: None,
            memory64: false,
            shared: false,
            page_size_log2: None,
        });
        Ok(())
    }

    fn parse_export_section(
        &mut self,
        exports: &mut ExportSection,
        section: ExportSectionReader<'_>,
    ) -> Result<(), Error> {
        utils::parse_export_section(self, exports, section)?;
        exports.export(COUNTERS, ExportKind::Memory, 1);
        Ok(())
    }

    fn parse_code_section(
        &mut self,
        code: &mut CodeSection,
        section: CodeSectionReader<'_>,
    ) -> Result<(), Error> {
        self.code = section.range().start;
        utils::parse_code_section(self, code, section)
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error> {
        let mut function = self.new_function_with_parsed_locals(&body)?;
        let mut reader = body.get_operators_reader()?;
        // wasmtime takes one unit for the call itself.
        let place = reader.original_position() - self.code;
        let mut block = Block {
            function: self.function,
            is_entry: true,
            instructions: vec![(place, 1)],
            calls: Vec::new(),
        };
        while !reader.eof() {
            let (operator, place) = reader.read_with_offset()?;
            if cost(&operator) != 0 {
                block.instructions.push((place - self.code, cost(&operator)));
            }
            if let Operator::Call { function_index } = operator {
                block.calls.push((place - self.code, function_index));
            }
            if ends_block(&operator) && !block.instructions.is_empty() {
                count(&mut function, self.blocks.len());
                let next = Block { function: self.function, ..Block::default() };
                self.blocks.push(std::mem::replace(&mut block, next));
            }
            function.instruction(&self.instruction(operator)?);
        }
        code.function(&function);
        self.function += 1;
        Ok(())
    }
}

/// Adds one to a counter. Wherever the block ends, all of it has run, but for traps.
fn count(function: &mut Function, counter: usize) {
    let place = MemArg { offset: counter as u64 * 8, align: 3, memory_index: 1 };
    function.instruction(&Instruction::I32Const(0)).instruction(&Instruction::I32Const(0));
    function.instruction(&Instruction::I64Load(place)).instruction(&Instruction::I64Const(1));
    function.instruction(&Instruction::I64Add).instruction(&Instruction::I64Store(place));
}

/// As wasmtime counts.
fn cost(operator: &Operator<'_>) -> u64 {
    use Operator::{Block, Drop, Else, End, Loop, Nop, Return, Unreachable};
    match operator {
        Nop | Drop | Block { .. } | Loop { .. } | Unreachable | Return | Else | End => 0,
        _ => 1,
    }
}

fn ends_block(operator: &Operator<'_>) -> bool {
    use Operator::{Br, BrIf, BrTable, Else, End, If, Loop, Return, Unreachable};
    matches!(
        operator,
        Br { .. }
            | BrIf { .. }
            | BrTable { .. }
            | If { .. }
            | Loop { .. }
            | Else
            | End
            | Return
            | Unreachable
    )
}
