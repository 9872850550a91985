//! The frame of one function: how many cells the interpreter gives it.

use super::Function;
use std::collections::BTreeSet;
use wasmparser::{
    FuncToValidate, FuncValidatorAllocations, FunctionBody, Operator, OperatorsReader, ValType,
    ValidatorResources,
};

/// Bytes of a frame beside its cells.
pub(super) const BOOKKEEPING: u32 = 40;

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
    pub(super) fn read(
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
