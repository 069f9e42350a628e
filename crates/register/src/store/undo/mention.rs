//! Whom an undo mentions, so that erasing them takes it along.
//!
//! Worked out when the undo is made, while what hangs together still does. What cannot be led back
//! to a subject counts as mentioning anybody, and goes with the first erasure.

use std::collections::BTreeSet;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension};

use super::image;
use super::relation::Relation;
use crate::store::StoreError;
use crate::store::sql::{all, run};

/// How the rows of a table lead to subjects.
enum Way {
    /// The key begins with the subject's number.
    Number,
    /// The key begins with the subject's id.
    Id,
    /// The key begins with an id, and this query has the subjects' ids for it.
    By(&'static str),
    /// It is about no subject.
    Nobody,
    /// Nothing is known of the table.
    Unknown,
}

const OF_PICTURE: &str = "SELECT subject.id FROM picture JOIN subject ON no = picture.subject_no
                          WHERE picture.id = ?1";
const OF_BAN: &str = "SELECT subject.id FROM ban JOIN subject ON no = ban.subject_no
                      WHERE ban.id = ?1";
const OF_ENTRY: &str = "SELECT subject.id FROM gallery_entry
                        JOIN subject ON no = gallery_entry.subject_no
                        WHERE gallery_entry.id = ?1";
const OF_DECISION: &str = "SELECT subject.id FROM ban_file JOIN ban ON ban.id = ban_file.ban
                           JOIN subject ON no = ban.subject_no WHERE ban_file.decision = ?1";
const OF_CASE: &str = "SELECT subject FROM proposal WHERE id = ?1";
const OF_SERVICE: &str = "SELECT subject FROM notice_service WHERE id = ?1";
const OF_LOG: &str = "SELECT subject FROM log_person WHERE entry = ?1
                      UNION SELECT own_bar FROM log_own_person WHERE entry = ?1";
const OF_INCIDENT: &str = "SELECT subject FROM incident_subject WHERE incident = ?1";

fn way(relation: &Relation) -> Way {
    match (relation.name.as_str(), relation.key.first().map(String::as_str)) {
        ("subject", _) | (_, Some("subject_no")) => Way::Number,
        // What a premises keeps for itself goes with its bar, as a subject's does with the subject.
        (_, Some("subject" | "own_bar")) | ("own_bar", _) => Way::Id,
        (
            "picture_large" | "picture_thumb" | "picture_original" | "picture_keeper"
            | "unchecked_picture",
            _,
        ) => Way::By(OF_PICTURE),
        ("ban_file" | "ban_relied_on", _) => Way::By(OF_BAN),
        ("child_leave" | "unchecked_entry", _) => Way::By(OF_ENTRY),
        ("decision" | "decision_decider", _) => Way::By(OF_DECISION),
        ("incident" | "incident_kind" | "incident_subject", _) => Way::By(OF_INCIDENT),
        ("report" | "report_step", _) => Way::By(OF_LOG),
        ("notice_service", _) => Way::By(OF_SERVICE),
        (name, _) if name.starts_with("case_") => Way::By(OF_CASE),
        (name, _) if name.starts_with("log_") => Way::By(OF_LOG),
        ("scheme" | "premises" | "person" | "gallery" | "gallery_scope", _) => Way::Nobody,
        _ => Way::Unknown,
    }
}

/// Notes whom the undo mentions.
pub(super) fn note(
    connection: &Connection,
    undo: i64,
    relations: &[Relation],
) -> Result<(), StoreError> {
    let mut mentioned = BTreeSet::new();
    let mut anybody = false;
    for relation in relations {
        let keys = keys(connection, undo, relation)?;
        for key in keys {
            let found = match way(relation) {
                Way::Nobody => continue,
                Way::Unknown => Vec::new(),
                Way::Id => vec![key],
                Way::Number => numbered(connection, undo, relations, &key)?,
                Way::By(sql) => all(connection, sql, [&key], |f| f.take::<Value>())?,
            };
            // A picture or ban that is gone stands in the same undo under its subject's number.
            let gone = matches!(way(relation), Way::By(OF_PICTURE | OF_BAN | OF_ENTRY));
            anybody |= found.is_empty() && !gone;
            mentioned.extend(found.into_iter().filter_map(|id| match id {
                Value::Blob(id) => Some(id),
                _ => None,
            }));
        }
        if relation.name == "incident_subject" {
            mentioned.extend(taken_off(connection, undo, relation)?);
        }
    }
    for subject in mentioned {
        let sql = "INSERT INTO undo_subject (undo, subject) VALUES (?1, ?2)";
        run(connection, sql, (undo, subject))?;
    }
    run(connection, "UPDATE undo SET anybody = ?2 WHERE id = ?1", (undo, anybody)).map(drop)
}

/// The first value of each key that was touched in a table, each once.
fn keys(connection: &Connection, undo: i64, relation: &Relation) -> Result<Vec<Value>, StoreError> {
    let mut last: Option<Value> = None;
    let mut keys = Vec::new();
    let sql = "SELECT key FROM undo_row WHERE undo = ?1 AND relation = ?2 ORDER BY key";
    let images: Vec<Vec<u8>> = all(connection, sql, (undo, &relation.name), |f| f.take())?;
    for image in images {
        let first = image::values(&image)?.into_iter().next();
        if first != last {
            keys.extend(first.clone());
            last = first;
        }
    }
    Ok(keys)
}

/// The id of the subject with a number; of one who is gone, the id from the undo itself.
fn numbered(
    connection: &Connection,
    undo: i64,
    relations: &[Relation],
    number: &Value,
) -> Result<Vec<Value>, StoreError> {
    let here: Vec<Value> =
        all(connection, "SELECT id FROM subject WHERE no = ?1", [number], |f| f.take())?;
    let before: Option<Option<Vec<u8>>> = connection
        .query_row(
            "SELECT before FROM undo_row
             WHERE undo = ?1 AND relation = 'subject' AND key = undo_image(?2)",
            (undo, number),
            |row| row.get(0),
        )
        .optional()?;
    let subject = relations.iter().find(|relation| relation.name == "subject");
    let was = match (before.flatten(), subject) {
        (Some(image), Some(subject)) => column(&image, subject, "id")?,
        _ => None,
    };
    Ok(here.into_iter().chain(was).collect())
}

/// Subjects who were taken off an incident's list.
fn taken_off(
    connection: &Connection,
    undo: i64,
    relation: &Relation,
) -> Result<Vec<Vec<u8>>, StoreError> {
    let sql = "SELECT before FROM undo_row
               WHERE undo = ?1 AND relation = ?2 AND before IS NOT NULL";
    let images: Vec<Vec<u8>> = all(connection, sql, (undo, &relation.name), |f| f.take())?;
    let mut found = Vec::new();
    for image in images {
        if let Some(Value::Blob(id)) = column(&image, relation, "subject")? {
            found.push(id);
        }
    }
    Ok(found)
}

fn column(image: &[u8], of: &Relation, name: &str) -> Result<Option<Value>, StoreError> {
    let at = of.columns.iter().position(|column| column == name);
    Ok(at
        .map(|at| image::values(image).map(|values| values.into_iter().nth(at)))
        .transpose()?
        .flatten())
}
