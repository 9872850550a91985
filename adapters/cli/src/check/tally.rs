//! Counting by name in bounded memory.

use std::collections::HashMap;

/// Names that are told apart.
pub const NAMES: usize = 1000;
/// Characters of a name that are kept.
const LONGEST: usize = 120;

/// A value per name; names that come when the room is used up share one.
#[derive(Debug)]
pub struct Tally<T> {
    by_name: HashMap<String, T>,
    others: Option<T>,
}

impl<T> Default for Tally<T> {
    fn default() -> Self {
        Tally { by_name: HashMap::new(), others: None }
    }
}

impl<T: Default> Tally<T> {
    /// The value of a name, made when it is new.
    pub fn of(&mut self, name: &str) -> &mut T {
        let end = name.char_indices().nth(LONGEST).map_or(name.len(), |(end, _)| end);
        let name = &name[..end];
        if !self.by_name.contains_key(name) && self.by_name.len() >= NAMES {
            return self.others.get_or_insert_default();
        }
        self.by_name.entry(name.to_owned()).or_default()
    }

    /// Names and values, those with the largest `size` first, equal ones by name; what came too late
    /// last, under `(others)`.
    pub fn sorted<S: Ord>(self, size: impl Fn(&T) -> S) -> Vec<(String, T)> {
        let mut sorted: Vec<(String, T)> = self.by_name.into_iter().collect();
        sorted.sort_by(|(name, value), (other_name, other)| {
            size(other).cmp(&size(value)).then(name.cmp(other_name))
        });
        sorted.extend(self.others.map(|value| ("(others)".to_owned(), value)));
        sorted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_come_first() {
        let mut tally = Tally::<u64>::default();
        for name in ["a", "b", "b", "c"] {
            *tally.of(name) += 1;
        }
        let sorted = tally.sorted(|count| *count);
        assert_eq!(sorted, [("b".to_owned(), 2), ("a".to_owned(), 1), ("c".to_owned(), 1)]);
    }

    #[test]
    fn names_beyond_the_limit_share_a_place() {
        let mut tally = Tally::<u64>::default();
        for number in 0..NAMES + 5 {
            *tally.of(&number.to_string()) += 1;
        }
        *tally.of("0") += 1;
        let sorted = tally.sorted(|count| *count);
        assert_eq!(sorted.len(), NAMES + 1);
        assert_eq!(sorted[0], ("0".to_owned(), 2));
        assert_eq!(sorted[NAMES], ("(others)".to_owned(), 5));
    }

    #[test]
    fn long_names_are_cut_between_characters() {
        let mut tally = Tally::<u64>::default();
        *tally.of(&"ü".repeat(500)) += 1;
        assert_eq!(tally.sorted(|count| *count)[0].0, "ü".repeat(LONGEST));
    }
}
