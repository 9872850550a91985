//! Closed lists of words, as the columns of the tables use them.

/// Defines an enum whose variants are the words of a column.
macro_rules! vocabulary {
    (
        $(#[$doc:meta])*
        $name:ident, $noun:literal:
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal,)+
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)+
        }

        impl $name {
            /// Every word, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word as it stands in the tables.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = String;

            fn from_str(word: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|known| known.as_str() == word).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|known| known.as_str()).collect();
                    format!("unknown {} `{word}`, expected one of {}", $noun, known.join(", "))
                })
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// How a row stands to the released Elastic package.
    Basis, "basis":
    /// The package does the same.
    Same = "same",
    /// The package has nothing here.
    Extended = "extended",
    /// The package does something else that does not hold up; the reason or note says what.
    Fixed = "fixed",
    /// A key that a log shipper adds, not Teleport. Only in `fields.tsv`.
    Shipper = "shipper",
}
