//! Dotted paths as a tree of objects.

use serde_json::{Map, Value};
use teleport_ecs_tables::{Path, Tables};

/// A field or a group of fields.
#[derive(Debug)]
pub enum Node<'a> {
    /// A field; a list of objects has members.
    Field(&'a Path, Tree<'a>),
    /// An object that is no field.
    Group(Tree<'a>),
}

/// Names and what they stand for, in the order of the table.
pub type Tree<'a> = Vec<(&'a str, Node<'a>)>;

/// The declared fields as a tree.
pub fn of(tables: &Tables) -> Tree<'_> {
    let mut tree = Tree::new();
    for path in &tables.paths {
        insert(&mut tree, &path.path, path);
    }
    tree
}

fn insert<'a>(tree: &mut Tree<'a>, name: &'a str, path: &'a Path) {
    let Some((group, rest)) = name.split_once('.') else {
        return tree.push((name, Node::Field(path, Tree::new())));
    };
    let at = tree.iter().position(|(known, _)| *known == group).unwrap_or_else(|| {
        tree.push((group, Node::Group(Tree::new())));
        tree.len() - 1
    });
    let (Node::Field(_, members) | Node::Group(members)) = &mut tree[at].1;
    insert(members, rest, path);
}

/// An object with one member per node.
pub fn to_object<'a>(tree: &Tree<'a>, mut value: impl FnMut(&str, &Node<'a>) -> Value) -> Map<String, Value> {
    tree.iter().map(|(name, node)| (name.to_string(), value(name, node))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tables;

    fn count(tree: &Tree) -> usize {
        let fields = |node: &Node| match node {
            Node::Field(_, members) => 1 + count(members),
            Node::Group(members) => count(members),
        };
        tree.iter().map(|(_, node)| fields(node)).sum()
    }

    #[test]
    fn every_path_is_in_the_tree_once() {
        assert_eq!(count(&of(tables())), tables().paths.len());
    }

    #[test]
    fn only_lists_of_objects_have_members() {
        fn check(tree: &Tree) {
            for (name, node) in tree {
                match node {
                    Node::Field(path, members) => {
                        assert_eq!(members.is_empty(), !path.is_object_list(), "{name}")
                    }
                    Node::Group(members) => check(members),
                }
            }
        }
        check(&of(tables()));
    }
}
