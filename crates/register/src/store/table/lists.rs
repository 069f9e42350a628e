//! What a card lists: other names, marks, flags, methods, vehicles, reports and areas.
//!
//! Each list has its table, clustered by subject and place. A card is written whole, so a list is
//! never changed in part.

use rusqlite::Connection;

use crate::records::{Alias, Mark, Report, RiskFlag, SubjectCard, Vehicle};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, all, place, push, run};
use crate::text::NeutralText;

/// One list: its statement for reading all cards' rows, and how a row joins its card.
pub(in crate::store) struct List {
    /// Rows of `subject_no` and the list's columns, without `WHERE` and `ORDER BY`.
    pub(in crate::store) select: &'static str,
    /// Reads the columns after `subject_no`, and adds them to the card.
    pub(in crate::store) add: fn(&mut Fields<'_, '_>, &mut SubjectCard) -> Result<(), StoreError>,
    clear: &'static str,
}

/// Every list of a card.
pub(in crate::store) const LISTS: [List; 7] = [
    List {
        select: "SELECT subject_no, kind, name FROM subject_alias",
        add: |f, card| {
            push(&mut card.aliases, Alias { kind: f.take()?, name: f.take()? });
            Ok(())
        },
        clear: "DELETE FROM subject_alias WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, kind, position, words FROM subject_mark",
        add: |f, card| {
            let (kind, position) = (f.take()?, f.take()?);
            push(&mut card.marks, Mark { kind, position, text: NeutralText::stored(f.take()?) });
            Ok(())
        },
        clear: "DELETE FROM subject_mark WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, kind, source, until_day FROM subject_flag",
        add: |f, card| {
            push(
                &mut card.risk_flags,
                RiskFlag { kind: f.take()?, source: f.take()?, until: f.day()? },
            );
            Ok(())
        },
        clear: "DELETE FROM subject_flag WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, method FROM subject_method",
        add: |f, card| {
            push(&mut card.methods, f.take()?);
            Ok(())
        },
        clear: "DELETE FROM subject_method WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, words, seen_on FROM subject_vehicle",
        add: |f, card| {
            let text = NeutralText::stored(f.take()?);
            push(&mut card.vehicles, Vehicle { text, seen_on: f.day()? });
            Ok(())
        },
        clear: "DELETE FROM subject_vehicle WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, incident, kind, happened_on, basis FROM subject_report",
        add: |f, card| {
            let (incident, kind) = (f.take()?, f.take()?);
            push(&mut card.reports, Report { incident, kind, on: f.day()?, basis: f.take()? });
            Ok(())
        },
        clear: "DELETE FROM subject_report WHERE subject_no = ?1",
    },
    List {
        select: "SELECT subject_no, area FROM subject_area",
        add: |f, card| {
            push(&mut card.areas, f.take()?);
            Ok(())
        },
        clear: "DELETE FROM subject_area WHERE subject_no = ?1",
    },
];

/// Reads the lists of one card.
pub(super) fn fill(connection: &Connection, card: &mut SubjectCard) -> Result<(), StoreError> {
    for list in &LISTS {
        let sql = format!(
            "{} WHERE subject_no = (SELECT no FROM subject WHERE id = ?1) ORDER BY place",
            list.select
        );
        all(connection, &sql, [card.id], |f| {
            let _no: i64 = f.take()?;
            (list.add)(f, card)
        })?;
    }
    Ok(())
}

/// Empties the lists of one card.
pub(super) fn clear(connection: &Connection, no: i64) -> Result<(), StoreError> {
    LISTS.iter().try_for_each(|list| run(connection, list.clear, [no]).map(drop))
}

/// Writes the lists of a card that has none.
pub(super) fn put(connection: &Connection, no: i64, card: &SubjectCard) -> Result<(), StoreError> {
    for (at, alias) in card.aliases.iter().enumerate() {
        const SQL: &str =
            "INSERT INTO subject_alias (subject_no, place, kind, name) VALUES (?1, ?2, ?3, ?4)";
        run(connection, SQL, (no, place(at), alias.kind, &alias.name))?;
    }
    for (at, mark) in card.marks.iter().enumerate() {
        const SQL: &str = "INSERT INTO subject_mark (subject_no, place, kind, position, words)
             VALUES (?1, ?2, ?3, ?4, ?5)";
        run(connection, SQL, (no, place(at), mark.kind, mark.position, mark.text.as_str()))?;
    }
    for (at, flag) in card.risk_flags.iter().enumerate() {
        const SQL: &str = "INSERT INTO subject_flag (subject_no, place, kind, source, until_day)
             VALUES (?1, ?2, ?3, ?4, ?5)";
        run(connection, SQL, (no, place(at), flag.kind, flag.source, Day(flag.until)))?;
    }
    for (at, method) in card.methods.iter().enumerate() {
        const SQL: &str =
            "INSERT INTO subject_method (subject_no, place, method) VALUES (?1, ?2, ?3)";
        run(connection, SQL, (no, place(at), method))?;
    }
    for (at, vehicle) in card.vehicles.iter().enumerate() {
        const SQL: &str = "INSERT INTO subject_vehicle (subject_no, place, words, seen_on)
             VALUES (?1, ?2, ?3, ?4)";
        run(connection, SQL, (no, place(at), vehicle.text.as_str(), Day(vehicle.seen_on)))?;
    }
    for (at, report) in card.reports.iter().enumerate() {
        const SQL: &str =
            "INSERT INTO subject_report (subject_no, place, incident, kind, happened_on, basis)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let row = (no, place(at), report.incident, report.kind, Day(report.on), report.basis);
        run(connection, SQL, row)?;
    }
    for (at, area) in card.areas.iter().enumerate() {
        const SQL: &str = "INSERT INTO subject_area (subject_no, place, area) VALUES (?1, ?2, ?3)";
        run(connection, SQL, (no, place(at), area))?;
    }
    Ok(())
}
