//! How deep the module's calls go on the stack of Fluent Bit's interpreter.
//!
//! The interpreter (WAMR, "fast" mode) keeps locals, operands and constants of every active function
//! on one stack, 8192 bytes by default in Fluent Bit, and ends the call when it is full: the record
//! is lost. So the deepest chain of calls must fit, whatever the input. That can be read off the
//! module: the size of each frame, an upper bound of it, follows from the code, and without recursion
//! there is a longest chain.
//!
//! A frame holds 40 bytes of bookkeeping and 4-byte cells: each parameter and local, each distinct
//! constant, the operands, and copies of locals that are overwritten, or pass the start of a block,
//! while an older value of them is an operand. A call needs its frame twice over, as a reserve.

use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{
    ElementItems, FuncToValidate, FuncValidatorAllocations, FunctionBody, Operator, OperatorsReader, Parser,
    Payload, TypeRef, ValType, ValidPayload, Validator, ValidatorResources, WasmFeatures,
};

/// Bytes of the interpreter's stack that Fluent Bit gives when nothing is configured.
pub const DEFAULT_STACK: u32 = 8192;

const BOOKKEEPING: u32 = 40;
/// The frame below the first function holds its result.
const ENTRY: u32 = BOOKKEEPING + 8;

/// The deepest chain of calls below an exported function.
#[derive(Clone, Debug)]
pub struct Chain {
    /// Bytes of the stack that it needs.
    pub bytes: u32,
    /// Function indices with their frames in bytes, outermost first.
    pub frames: Vec<(u32, u32)>,
}

/// What one function costs and whom it calls.
#[derive(Debug, Default)]
struct Function {
    frame: u32,
    callees: BTreeSet<u32>,
}

/// The deepest chain below each exported function, by the function's name.
///
/// # Errors
///
/// The module is not valid WebAssembly 1.0, or has recursion, so that no chain is the deepest.
pub fn deepest_chains(module: &[u8]) -> Result<BTreeMap<String, Chain>, String> {
    let code = Code::read(module).map_err(|error| error.to_string())?;
    let mut depths = Depths { functions: &code.functions, known: BTreeMap::new(), open: Vec::new() };
    let chains = code.exports.iter().map(|(name, index)| Ok((name.clone(), depths.chain(*index)?)));
    chains.collect()
}

struct Code {
    functions: Vec<Function>,
    exports: Vec<(String, u32)>,
}

impl Code {
    fn read(module: &[u8]) -> wasmparser::Result<Code> {
        let mut validator = Validator::new_with_features(WasmFeatures::WASM1);
        let (mut types, mut table, mut exports, mut bodies) = (vec![], BTreeSet::new(), vec![], vec![]);
        for payload in Parser::new(0).parse_all(module) {
            let payload = payload?;
            match &payload {
                Payload::ImportSection(imports) => {
                    for import in imports.clone().into_imports() {
                        if let TypeRef::Func(index) = import?.ty {
                            types.push(index);
                        }
                    }
                }
                Payload::FunctionSection(section) => {
                    types.extend(section.clone().into_iter().collect::<wasmparser::Result<Vec<_>>>()?);
                }
                Payload::ElementSection(section) => {
                    for element in section.clone() {
                        if let ElementItems::Functions(items) = element?.items {
                            table.extend(items.into_iter().collect::<wasmparser::Result<Vec<_>>>()?);
                        }
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section.clone() {
                        let export = export?;
                        if export.kind == wasmparser::ExternalKind::Func {
                            exports.push((export.name.to_owned(), export.index));
                        }
                    }
                }
                _ => {}
            }
            if let ValidPayload::Func(function, body) = validator.payload(&payload)? {
                bodies.push((function, body));
            }
        }
        let imported = types.len() - bodies.len();
        let mut functions: Vec<Function> = (0..imported).map(|_| Function::default()).collect();
        for (function, body) in bodies {
            functions.push(Function::read(function, &body, &types, &table)?);
        }
        Ok(Code { functions, exports })
    }
}

/// An operand, by where the interpreter finds its value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Operand {
    Local(u32),
    Other,
}

/// Counts the cells of one function.
#[derive(Default)]
struct Cells {
    operands: Vec<Operand>,
    deepest: u32,
    copies: u32,
    constants: BTreeSet<(u32, u64)>,
}

impl Function {
    fn read(
        function: FuncToValidate<ValidatorResources>,
        body: &FunctionBody<'_>,
        types: &[u32],
        table: &BTreeSet<u32>,
    ) -> wasmparser::Result<Function> {
        let mut validator = function.into_validator(FuncValidatorAllocations::default());
        let mut reader = body.get_binary_reader();
        validator.read_locals(&mut reader)?;
        let locals: Vec<u32> = (0..validator.len_locals())
            .map(|index| width(validator.get_local_type(index).unwrap_or(ValType::I64)))
            .collect();
        let (mut cells, mut callees) = (Cells::default(), BTreeSet::new());
        let mut operators = OperatorsReader::new(reader);
        while !operators.eof() {
            let (operator, offset) = operators.read_with_offset()?;
            match &operator {
                Operator::Call { function_index } => drop(callees.insert(*function_index)),
                Operator::CallIndirect { type_index, .. } => {
                    callees.extend(table.iter().filter(|index| types[**index as usize] == *type_index));
                }
                _ => {}
            }
            cells.before(&operator, &locals);
            validator.op(offset, &operator)?;
            let height = validator.operand_stack_height();
            let operand_cells = (0..height as usize)
                .map(|depth| validator.get_operand_type(depth).flatten().map_or(2, width))
                .sum();
            cells.after(&operator, height as usize, operand_cells);
        }
        let all = locals.iter().sum::<u32>() + cells.total();
        Ok(Function { frame: BOOKKEEPING + 4 * all, callees })
    }
}

impl Cells {
    /// Notes constants and the copies that the interpreter makes of locals.
    fn before(&mut self, operator: &Operator<'_>, locals: &[u32]) {
        match operator {
            Operator::I32Const { value } => drop(self.constants.insert((1, *value as u32 as u64))),
            Operator::F32Const { value } => drop(self.constants.insert((1, value.bits().into()))),
            Operator::I64Const { value } => drop(self.constants.insert((2, *value as u64))),
            Operator::F64Const { value } => drop(self.constants.insert((2, value.bits()))),
            Operator::LocalSet { local_index } | Operator::LocalTee { local_index } => {
                self.copy(*local_index, locals);
            }
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } => {
                (0..locals.len() as u32).for_each(|local| self.copy(local, locals));
            }
            _ => {}
        }
    }

    fn copy(&mut self, local: u32, locals: &[u32]) {
        if self.operands.contains(&Operand::Local(local)) {
            self.copies += locals[local as usize];
            self.operands
                .iter_mut()
                .filter(|one| **one == Operand::Local(local))
                .for_each(|one| *one = Operand::Other);
        }
    }

    fn after(&mut self, operator: &Operator<'_>, height: usize, cells: u32) {
        self.deepest = self.deepest.max(cells);
        let grew = height > self.operands.len();
        self.operands.resize(height, Operand::Other);
        match (operator, self.operands.last_mut()) {
            (Operator::LocalGet { local_index }, Some(top)) if grew => *top = Operand::Local(*local_index),
            (Operator::Drop | Operator::LocalSet { .. } | Operator::BrIf { .. }, _) => {}
            (operator, Some(top)) if !is_store(operator) => *top = Operand::Other,
            _ => {}
        }
    }

    fn total(&self) -> u32 {
        let constants: u32 = self.constants.iter().map(|(width, _)| width).sum();
        constants + self.deepest + self.copies + 1
    }
}

/// Whether the operator takes operands and leaves the ones below as they are.
fn is_store(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::I32Store { .. }
            | Operator::I64Store { .. }
            | Operator::F32Store { .. }
            | Operator::F64Store { .. }
            | Operator::I32Store8 { .. }
            | Operator::I32Store16 { .. }
            | Operator::I64Store8 { .. }
            | Operator::I64Store16 { .. }
            | Operator::I64Store32 { .. }
            | Operator::GlobalSet { .. }
    )
}

/// Cells of a value.
fn width(ty: ValType) -> u32 {
    match ty {
        ValType::I32 | ValType::F32 => 1,
        _ => 2,
    }
}

struct Depths<'a> {
    functions: &'a [Function],
    known: BTreeMap<u32, Chain>,
    open: Vec<u32>,
}

impl Depths<'_> {
    fn chain(&mut self, index: u32) -> Result<Chain, String> {
        let mut chain = self.below(index)?;
        chain.bytes += ENTRY;
        Ok(chain)
    }

    fn below(&mut self, index: u32) -> Result<Chain, String> {
        if let Some(chain) = self.known.get(&index) {
            return Ok(chain.clone());
        }
        if self.open.contains(&index) {
            return Err(format!("expected no recursion, found the calls {:?}, {index}", self.open));
        }
        self.open.push(index);
        let function = &self.functions[index as usize];
        let mut deepest = Chain { bytes: function.frame, frames: Vec::new() };
        for callee in &function.callees {
            let chain = self.below(*callee)?;
            if chain.bytes > deepest.bytes {
                deepest = chain;
            }
        }
        self.open.pop();
        deepest.bytes += function.frame;
        deepest.frames.insert(0, (index, function.frame));
        self.known.insert(index, deepest.clone());
        Ok(deepest)
    }
}
