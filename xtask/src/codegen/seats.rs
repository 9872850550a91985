//! Open-addressed tables over texts.

use super::word;

/// A table with at least a fifth of its seats free; each seat holds a number plus one, 0 is free.
pub(super) fn seats<'a>(names: impl IntoIterator<Item = (&'a str, u16)>) -> Vec<u16> {
    let names: Vec<(&str, u16)> = names.into_iter().collect();
    let mut seats = vec![0; (names.len() * 5 / 4 + 1).next_power_of_two()];
    let mask = seats.len() - 1;
    for (name, number) in names {
        let mut seat = (word::hash(name.as_bytes()) >> 40) as usize & mask;
        while seats[seat] != 0 {
            seat = (seat + 1) & mask;
        }
        seats[seat] = number + 1;
    }
    seats
}
