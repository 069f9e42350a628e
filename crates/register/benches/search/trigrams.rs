//! The usual way: an FTS5 trigram table, its best 200 rows ranked anew by edit distance.

use rusqlite::Connection;

/// So many rows are taken from the table.
const CANDIDATES: usize = 200;

/// Names in a table in memory.
pub(crate) struct Trigrams(Connection);

impl Trigrams {
    pub(crate) fn build(names: &[String]) -> Self {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE VIRTUAL TABLE names USING fts5(folded, name UNINDEXED, tokenize = 'trigram')").unwrap();
        connection.execute_batch("BEGIN").unwrap();
        for name in names {
            let mut insert =
                connection.prepare_cached("INSERT INTO names VALUES (?1, ?2)").unwrap();
            insert.execute([deunicode::deunicode(name).to_lowercase(), name.clone()]).unwrap();
        }
        connection.execute_batch("COMMIT; INSERT INTO names(names) VALUES ('optimize')").unwrap();
        Self(connection)
    }

    /// Names found, best first.
    pub(crate) fn search(&self, text: &str) -> Vec<String> {
        let letters: Vec<char> = text.chars().collect();
        let rows = if letters.len() < 3 {
            // Too short for a trigram: the beginning of the name, as a table without one would do it.
            let sql =
                format!("SELECT folded, name FROM names WHERE folded LIKE ?1 LIMIT {CANDIDATES}");
            self.rows(&sql, &format!("{text}%"))
        } else {
            let trigrams: Vec<String> = letters
                .windows(3)
                .map(|three| {
                    format!("\"{}\"", three.iter().collect::<String>().replace('"', "\"\""))
                })
                .collect();
            let sql = format!(
                "SELECT folded, name FROM names WHERE names MATCH ?1 ORDER BY rank LIMIT {CANDIDATES}"
            );
            self.rows(&sql, &trigrams.join(" OR "))
        };
        let mut ranked: Vec<(usize, String)> = rows
            .into_iter()
            .map(|(folded, name)| (strsim::osa_distance(text, &folded), name))
            .collect();
        ranked.sort();
        ranked.into_iter().map(|(_, name)| name).collect()
    }

    fn rows(&self, sql: &str, parameter: &str) -> Vec<(String, String)> {
        let mut statement = self.0.prepare_cached(sql).unwrap();
        let rows = statement.query_map([parameter], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        rows.map(Result::unwrap).collect()
    }
}
