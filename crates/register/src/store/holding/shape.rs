//! Which tables make up which holdings, read from the schema: a table belongs to the row that its key
//! begins with, if it goes when that row goes.

use rusqlite::Connection;

use crate::store::StoreError;
use crate::store::sql::all;
use crate::store::undo::Relation;

/// The tables whose rows are roots, whatever is rested upon before what rests on it.
const ROOTS: [&str; 27] = [
    "scheme",
    "premises",
    "person",
    "gallery",
    "alert",
    "case_rules",
    "appeal_rules",
    "letter_sender",
    "tariff",
    "document_template",
    "document_template_version",
    "voter_key",
    "office_signer",
    "office_asked",
    "office_answer",
    "decision",
    "subject",
    "picture",
    "incident",
    "log_entry",
    "meeting",
    "proposal",
    "appeal",
    "notice_service",
    "letter_made",
    "gallery_sheet",
    "police_pack",
];

/// What stays on this computer, beside what is no record of the register at all: the premises' own
/// list, each person's own filters, evidence that lies in files, who has read what, what was told to whom, where a
/// report was handed on.
const STAYS: [&str; 17] = [
    "alert_seen",
    "case_lens",
    "log_evidence",
    "log_evidence_custody",
    "log_evidence_elsewhere",
    "log_evidence_seal",
    "log_evidence_sent",
    "log_evidence_view",
    "log_handed",
    "log_own_person",
    "news",
    "notice_proof",
    "own_bar",
    "own_bar_alias",
    "own_bar_mark",
    "own_picture",
    "own_picture_bytes",
];

/// Files: a table, its column, and what gives the mark of its bytes; none where it is their hash.
const FILES: [(&str, &str, Option<&str>); 3] = [
    ("picture_large", "bytes", Some("SELECT hash FROM picture WHERE id = t0.picture")),
    ("picture_thumb", "bytes", Some("SELECT hash FROM picture WHERE id = t0.picture")),
    ("letter_sender", "logo", None),
];

/// A reference of one column to another table's.
#[derive(Debug, Clone)]
pub(super) struct Leads {
    pub(super) column: String,
    pub(super) to: String,
    pub(super) its: String,
}

/// A table of a holding.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) table: String,
    /// The columns, those of the key first.
    pub(super) columns: Vec<String>,
    pub(super) keys: usize,
    pub(super) leads: Vec<Leads>,
    /// `FROM part AS t0 JOIN … JOIN root AS tn`.
    from: String,
    /// The root's name in it.
    root_as: String,
}

/// The tables of one kind of holding, whatever hangs on a row after it.
#[derive(Debug)]
pub(super) struct Root {
    pub(super) table: String,
    pub(super) parts: Vec<Part>,
}

/// A foreign key: from which columns, to which of which table, and whether its row goes with that one.
struct Reference {
    to: String,
    columns: Vec<(String, String)>,
    goes_with: bool,
}

impl Root {
    /// Every kind of holding, in the order in which they rest on one another.
    pub(super) fn every(connection: &Connection) -> Result<Vec<Self>, StoreError> {
        let relations = Relation::every(connection)?;
        ROOTS.iter().map(|root| Self::read(connection, root, &relations)).collect()
    }

    /// One kind; none where this version has no such root.
    pub(super) fn of(connection: &Connection, table: &str) -> Result<Option<Self>, StoreError> {
        if !ROOTS.contains(&table) {
            return Ok(None);
        }
        let relations = Relation::every(connection)?;
        Self::read(connection, table, &relations).map(Some)
    }

    fn read(
        connection: &Connection,
        table: &str,
        relations: &[Relation],
    ) -> Result<Self, StoreError> {
        let own = relations.iter().find(|one| one.name == table).ok_or(StoreError::Unreadable)?;
        let from = |at: usize| format!("\"{table}\" AS t{at}");
        let mut parts = vec![part(connection, own, format!("FROM {}", from(0)), "t0".to_owned())?];
        let mut chains = vec![(table.to_owned(), String::new(), 0_usize)];
        let mut at = 0;
        while let Some((parent, joined, depth)) = chains.get(at).cloned() {
            at += 1;
            for relation in relations {
                let name = &relation.name;
                if ROOTS.contains(&name.as_str()) || STAYS.contains(&name.as_str()) {
                    continue;
                }
                let Some(owner) = owner(connection, relation)? else { continue };
                if owner.to != parent {
                    continue;
                }
                // The joins of the parent, each one further from the row that is read.
                let up = renumbered(&joined);
                let on =
                    owner.columns.iter().map(|(own, its)| format!("t0.\"{own}\" = t1.\"{its}\""));
                let on = on.collect::<Vec<_>>().join(" AND ");
                let join = format!(" JOIN \"{parent}\" AS t1 ON {on}{up}");
                let from = format!("FROM \"{name}\" AS t0{join}");
                parts.push(part(connection, relation, from, format!("t{}", depth + 1))?);
                chains.push((name.clone(), join, depth + 1));
            }
        }
        Ok(Self { table: table.to_owned(), parts })
    }
}

/// `t1` becomes `t2`, and so on: the same joins, seen from one table further down.
fn renumbered(joined: &str) -> String {
    let mut out = joined.to_owned();
    for at in (0..9).rev() {
        out = out.replace(&format!("t{at}.\""), &format!("t{}.\"", at + 1));
        out = out.replace(&format!("AS t{at} "), &format!("AS t{} ", at + 1));
    }
    out
}

fn part(
    connection: &Connection,
    relation: &Relation,
    from: String,
    root_as: String,
) -> Result<Part, StoreError> {
    let mut key = relation.key.clone();
    if relation.name == "subject" {
        key = vec!["id".to_owned()];
    }
    let rest = relation.columns.iter().filter(|column| {
        !key.contains(column) && (relation.name.as_str(), column.as_str()) != ("subject", "no")
    });
    let keys = key.len();
    let columns = key.iter().chain(rest).cloned().collect();
    let leads = references(connection, &relation.name)?
        .into_iter()
        .filter_map(|one| match one.columns.as_slice() {
            [(column, its)] => Some(Leads { column: column.clone(), to: one.to, its: its.clone() }),
            _ => None,
        })
        .collect();
    Ok(Part { table: relation.name.clone(), columns, keys, leads, from, root_as })
}

/// The row that a table's row stands and falls with, if its key begins with that one's.
fn owner(connection: &Connection, relation: &Relation) -> Result<Option<Reference>, StoreError> {
    let begins = |one: &Reference| {
        one.goes_with
            && one.columns.len() <= relation.key.len()
            && relation
                .key
                .iter()
                .take(one.columns.len())
                .all(|key| one.columns.iter().any(|(own, _)| own == key))
    };
    Ok(references(connection, &relation.name)?.into_iter().find(begins))
}

fn references(connection: &Connection, table: &str) -> Result<Vec<Reference>, StoreError> {
    let rows: Vec<(i64, String, String, Option<String>, String)> = all(
        connection,
        "SELECT id, \"table\", \"from\", \"to\", on_delete FROM pragma_foreign_key_list(?1)
         ORDER BY id, seq",
        [table],
        |f| Ok((f.take()?, f.take()?, f.take()?, f.take()?, f.take()?)),
    )?;
    let mut found: Vec<(i64, Reference)> = Vec::new();
    for (id, to, own, its, on_delete) in rows {
        let its = its.unwrap_or_else(|| "id".to_owned());
        match found.last_mut().filter(|(last, _)| *last == id) {
            Some((_, one)) => one.columns.push((own, its)),
            None => {
                let goes_with = on_delete == "CASCADE";
                found.push((id, Reference { to, columns: vec![(own, its)], goes_with }));
            }
        }
    }
    Ok(found.into_iter().map(|(_, one)| one).collect())
}

impl Part {
    /// Reads the rows with the key of their root in front; of one root, where its key is bound.
    pub(super) fn select(&self, root: &Part, one: bool) -> String {
        let root_key = root.columns.iter().take(root.keys);
        let root_key: Vec<String> = root_key.map(|column| of_row(&self.root_as, column)).collect();
        let columns = self.columns.iter().map(|column| self.read(column));
        let all: Vec<String> = root_key.iter().cloned().chain(columns).collect();
        let bound = |(at, column): (usize, &String)| format!("{column} = ?{}", at + 1);
        let only = match one {
            true => {
                let only: Vec<String> = root_key.iter().enumerate().map(bound).collect();
                format!(" WHERE {}", only.join(" AND "))
            }
            false => String::new(),
        };
        let order: Vec<String> = (1..=root.keys + self.keys).map(|at| at.to_string()).collect();
        format!("SELECT {} {}{only} ORDER BY {}", all.join(", "), self.from, order.join(", "))
    }

    fn read(&self, column: &str) -> String {
        let mark = FILES.iter().find(|(table, of, _)| *table == self.table && *of == column);
        match mark.and_then(|(_, _, mark)| *mark) {
            Some(mark) => format!("({mark})"),
            None => of_row("t0", column),
        }
    }

    /// Whether a column is a file, and whether its mark is made of its bytes.
    pub(super) fn file(&self, column: &str) -> Option<bool> {
        let file = FILES.iter().find(|(table, of, _)| *table == self.table && *of == column);
        file.map(|(_, _, mark)| mark.is_none())
    }

    /// Inserts a row, or replaces the columns that are named of the one with its key.
    pub(super) fn put(&self, columns: &[String]) -> String {
        let names = columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>();
        let marks = columns.iter().enumerate().map(|(at, column)| bound(column, at + 1));
        let set = columns.iter().map(|column| format!("\"{column}\" = excluded.\"{column}\""));
        format!(
            "INSERT INTO \"{}\" ({}) VALUES ({}) ON CONFLICT DO UPDATE SET {}",
            self.table,
            names.join(", "),
            marks.collect::<Vec<_>>().join(", "),
            set.collect::<Vec<_>>().join(", ")
        )
    }

    /// `first = ?1 AND second = ?2 …` of the key's columns.
    pub(super) fn by_key(&self) -> String {
        let key = self.columns.iter().take(self.keys).enumerate();
        let one =
            |(at, column): (usize, &String)| format!("\"{column}\" = {}", bound(column, at + 1));
        key.map(one).collect::<Vec<_>>().join(" AND ")
    }
}

/// A column of a row. A person's number in this file is their id everywhere else.
fn of_row(row: &str, column: &str) -> String {
    match column {
        "subject_no" => format!("(SELECT id FROM subject WHERE no = {row}.subject_no)"),
        column => format!("{row}.\"{column}\""),
    }
}

fn bound(column: &str, at: usize) -> String {
    match column {
        "subject_no" => format!("(SELECT no FROM subject WHERE id = ?{at})"),
        _ => format!("?{at}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use std::collections::BTreeSet;

    use super::*;
    use crate::records::Tier;
    use crate::store::migrate;

    #[test]
    fn of_every_table_of_the_office_it_is_said_whether_another_office_holds_it_too() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate::build(&mut connection, Tier::Office, |_| Ok(())).unwrap();
        let mut said: BTreeSet<String> = BTreeSet::new();
        for root in Root::every(&connection).unwrap() {
            for part in root.parts {
                assert!(said.insert(part.table.clone()), "{} belongs to two", part.table);
            }
        }
        said.extend(STAYS.iter().map(|table| (*table).to_owned()));
        let every = Relation::every(&connection).unwrap();
        let forgotten: Vec<&str> =
            every.iter().map(|one| one.name.as_str()).filter(|one| !said.contains(*one)).collect();
        assert!(forgotten.is_empty(), "neither a holding's nor said to stay: {forgotten:?}");
        let secret = said.iter().filter(|one| one.starts_with("sync_") || one.starts_with("safe"));
        assert_eq!(secret.count(), 0);
    }
}
