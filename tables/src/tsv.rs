use crate::Problem;

/// The lines of one table under their header.
pub(crate) struct Table<'a> {
    pub file: &'static str,
    pub columns: &'static [&'static str],
    pub text: &'a str,
}

/// One line, cut at the tabs.
pub(crate) struct Row<'a> {
    pub line: usize,
    columns: &'static [&'static str],
    cells: Vec<&'a str>,
}

impl<'a> Table<'a> {
    /// Turns every line into a row of `T`. Lines that cannot be turned are added to `problems` and left out.
    pub fn rows<T>(
        &self,
        problems: &mut Vec<Problem>,
        parse: impl Fn(&Row<'a>) -> Result<T, String>,
    ) -> Vec<T> {
        let mut lines = self.text.lines().enumerate().map(|(index, text)| (index + 1, text));
        let header = lines.next().map_or("", |(_, text)| text);
        if header != self.columns.join("\t") {
            let expected = self.columns.join(", ");
            let found = header.replace('\t', ", ");
            problems.push(Problem::new(
                self.file,
                1,
                format!("expected the columns {expected}, found {found}"),
            ));
            return Vec::new();
        }
        let mut rows = Vec::new();
        for (line, text) in lines {
            match self.row(line, text).and_then(|row| parse(&row)) {
                Ok(row) => rows.push(row),
                Err(reason) => problems.push(Problem::new(self.file, line, reason)),
            }
        }
        rows
    }

    fn row(&self, line: usize, text: &'a str) -> Result<Row<'a>, String> {
        let cells: Vec<&str> = text.split('\t').collect();
        if cells.len() != self.columns.len() {
            return Err(format!("expected {} columns, found {}", self.columns.len(), cells.len()));
        }
        for (column, cell) in self.columns.iter().zip(&cells) {
            if cell.is_empty() {
                return Err(format!("column {column} is blank, write - for none"));
            }
            if cell.trim() != *cell {
                return Err(format!("column {column} begins or ends with white space"));
            }
        }
        Ok(Row { line, columns: self.columns, cells })
    }
}

impl<'a> Row<'a> {
    /// The cell of a column that may not be `-`.
    pub fn text(&self, column: &str) -> Result<&'a str, String> {
        self.optional(column).ok_or_else(|| format!("column {column} is missing"))
    }

    /// The cell of a column, none for `-`.
    pub fn optional(&self, column: &str) -> Option<&'a str> {
        let index = self.columns.iter().position(|known| *known == column).expect("a column of this table");
        Some(self.cells[index]).filter(|cell| *cell != "-")
    }

    /// The cell of a column as an owned text, none for `-`.
    pub fn optional_owned(&self, column: &str) -> Option<String> {
        self.optional(column).map(str::to_owned)
    }

    /// The items of a column between `separator`s, empty for `-`; each item once.
    pub fn list(&self, column: &str, separator: char) -> Result<Vec<String>, String> {
        let mut items: Vec<String> = Vec::new();
        for item in self.optional(column).into_iter().flat_map(|cell| cell.split(separator)) {
            if item.is_empty() {
                return Err(format!("column {column} has an empty item"));
            }
            if items.iter().any(|known| known == item) {
                return Err(format!("column {column} has `{item}` twice"));
            }
            items.push(item.to_owned());
        }
        Ok(items)
    }

    /// Like [`Row::list`], with at least one item.
    pub fn filled_list(&self, column: &str, separator: char) -> Result<Vec<String>, String> {
        self.text(column)?;
        self.list(column, separator)
    }
}
