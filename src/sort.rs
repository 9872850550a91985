//! One small sort for all lists of the engine. The library's sorts are faster on long lists, but each use
//! of one brings its own copy of several kilobytes into a module.

use alloc::vec::Vec;

/// Up to here the simplest way is the fastest.
const FEW: usize = 16;

/// The order of `count` items as numbers; `less` compares two of them and never calls two items equal
/// (ties are broken by the number). `None` when there is no memory for it.
pub(crate) fn order(count: usize, less: &mut dyn FnMut(u32, u32) -> bool) -> Option<Vec<u32>> {
    let mut numbers = Vec::new();
    numbers.try_reserve_exact(count).ok()?;
    for number in 0..count as u32 {
        numbers.push(number);
    }
    if count <= FEW {
        insert(&mut numbers, less)
    } else {
        heap(&mut numbers, less)
    }
    Some(numbers)
}

fn insert(numbers: &mut [u32], less: &mut dyn FnMut(u32, u32) -> bool) {
    for end in 1..numbers.len() {
        for place in (1..=end).rev() {
            match numbers.get(place - 1..=place) {
                Some(&[before, item]) if less(item, before) => numbers.swap(place - 1, place),
                _ => break,
            }
        }
    }
}

/// Heapsort: never worse than n log n, in place.
fn heap(numbers: &mut [u32], less: &mut dyn FnMut(u32, u32) -> bool) {
    for root in (0..numbers.len() / 2).rev() {
        sink(numbers, root, less);
    }
    for end in (1..numbers.len()).rev() {
        numbers.swap(0, end);
        if let Some(rest) = numbers.get_mut(..end) {
            sink(rest, 0, less);
        }
    }
}

fn sink(numbers: &mut [u32], mut root: usize, less: &mut dyn FnMut(u32, u32) -> bool) {
    loop {
        let child = 2 * root + 1;
        let larger = match (numbers.get(child), numbers.get(child + 1)) {
            (Some(left), Some(right)) if less(*left, *right) => child + 1,
            (Some(_), _) => child,
            _ => return,
        };
        match (numbers.get(root), numbers.get(larger)) {
            (Some(item), Some(other)) if less(*item, *other) => numbers.swap(root, larger),
            _ => return,
        }
        root = larger;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_list_is_sorted() {
        let mut seed = 1u64;
        for count in 0..200 {
            let items: Vec<u64> = (0..count)
                .map(|_| {
                    seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                    seed >> 60
                })
                .collect();
            let key = |number: u32| (items[number as usize], number);
            let order = order(count, &mut |a, b| key(a) < key(b)).unwrap();
            assert_eq!(order.len(), count);
            assert!(order.windows(2).all(|pair| key(pair[0]) < key(pair[1])));
        }
    }
}
