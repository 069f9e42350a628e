//! What an incident has besides the entry's own row.

use rusqlite::{Connection, params};

use super::entry::text;
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::log::{ForOffice, Goods, IncidentPart, Location, LogEntry};
use crate::store::StoreError;
use crate::store::sql::{Day, Millis, all, first, place, run};
use crate::text::NeutralText;

/// The names under which the answers of several stand.
const KINDS: &str = "kind";
const METHODS: &str = "method";
const HATE: &str = "hate";
const INFLUENCE: &str = "influence";
const RESPONSES: &str = "response";

pub(super) fn read(connection: &Connection, id: Id<LogEntry>) -> Result<IncidentPart, StoreError> {
    const PART: &str = "SELECT hurt, police, inside, weapon, police_reference, crime_reference,
        cctv_until, clock_offset, description, described_at FROM log_incident WHERE entry = ?1";
    const GOODS: &str = "SELECT what, outcome, quantity, pence FROM log_goods
        WHERE entry = ?1 ORDER BY place";
    const OFFICE: &str = "SELECT staff, witnesses FROM log_for_office WHERE entry = ?1";
    const MORE: &str =
        "SELECT location, police_at, outcome FROM log_incident_more WHERE entry = ?1";
    const OFFICER: &str = "SELECT officer FROM log_officer WHERE entry = ?1";
    let part = first(connection, PART, [id], |f| {
        Ok(IncidentPart {
            kinds: Vec::new(),
            hurt: f.take()?,
            police: f.take()?,
            place: text(f)?,
            methods: Vec::new(),
            location: None,
            weapon: text(f)?,
            hate: Vec::new(),
            influence: Vec::new(),
            responses: Vec::new(),
            goods: Vec::new(),
            police_at: None,
            police_reference: text(f)?,
            crime_reference: text(f)?,
            outcome: None,
            cctv_until: f.day_or_none()?,
            clock_offset: f.take()?,
            description: match (text(f)?, f.take::<Option<Millis>>()?) {
                (Some(words), Some(at)) => Some((words, at.0)),
                _ => None,
            },
            for_office: ForOffice::default(),
        })
    })?;
    let mut part = part.ok_or(StoreError::Unreadable)?;
    part.kinds = codes(connection, id, KINDS)?;
    part.methods = codes(connection, id, METHODS)?;
    part.hate = codes(connection, id, HATE)?;
    part.influence = codes(connection, id, INFLUENCE)?;
    part.responses = codes(connection, id, RESPONSES)?;
    part.goods = all(connection, GOODS, [id], |f| {
        let (what, outcome) = (NeutralText::stored(f.take()?), f.take()?);
        let (quantity, pence) = (f.take()?, f.take::<i64>()?);
        let pence = u64::try_from(pence).map_err(|_| StoreError::Unreadable)?;
        Ok(Goods { what, outcome, quantity, pence })
    })?;
    let office = first(connection, OFFICE, [id], |f| {
        Ok(ForOffice { staff: text(f)?, witnesses: text(f)?, officer: None })
    })?;
    part.for_office = office.unwrap_or_default();
    part.for_office.officer = first(connection, OFFICER, [id], text)?.flatten();
    let more = first(connection, MORE, [id], |f| {
        let location = f.take::<Option<String>>()?.map(Location::stored);
        Ok((location, f.take::<Option<Millis>>()?.map(|at| at.0), f.take()?))
    })?;
    (part.location, part.police_at, part.outcome) = more.unwrap_or_default();
    Ok(part)
}

fn codes<T: ClosedList>(
    connection: &Connection,
    id: Id<LogEntry>,
    field: &str,
) -> Result<Vec<T>, StoreError> {
    const SQL: &str = "SELECT code FROM log_code WHERE entry = ?1 AND field = ?2 ORDER BY place";
    all(connection, SQL, (id, field), |f| {
        T::from_code(&f.take::<String>()?).ok_or(StoreError::Unreadable)
    })
}

fn write_codes<T: ClosedList>(
    connection: &Connection,
    id: Id<LogEntry>,
    field: &str,
    codes: &[T],
) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO log_code (entry, field, place, code) VALUES (?1, ?2, ?3, ?4)";
    for (at, code) in codes.iter().enumerate() {
        run(connection, SQL, (id, field, place(at), code.code()))?;
    }
    Ok(())
}

pub(super) fn write(
    connection: &Connection,
    id: Id<LogEntry>,
    part: &IncidentPart,
) -> Result<(), StoreError> {
    const PART: &str = "INSERT INTO log_incident (entry, hurt, police, inside, weapon,
        police_reference, crime_reference, cctv_until, clock_offset, description, described_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    const GOODS: &str = "INSERT INTO log_goods (entry, place, what, outcome, quantity, pence)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    const OFFICE: &str = "INSERT INTO log_for_office (entry, staff, witnesses) VALUES (?1, ?2, ?3)";
    const MORE: &str = "INSERT INTO log_incident_more (entry, location, police_at, outcome)
        VALUES (?1, ?2, ?3, ?4)";
    const OFFICER: &str = "INSERT INTO log_officer (entry, officer) VALUES (?1, ?2)";
    let words = |text: &Option<NeutralText>| text.as_ref().map(|text| text.as_str().to_owned());
    run(
        connection,
        PART,
        params![
            id,
            part.hurt,
            part.police,
            words(&part.place),
            words(&part.weapon),
            words(&part.police_reference),
            words(&part.crime_reference),
            part.cctv_until.map(Day),
            part.clock_offset,
            part.description.as_ref().map(|(text, _)| text.as_str()),
            part.description.as_ref().map(|(_, at)| Millis(*at)),
        ],
    )?;
    write_codes(connection, id, KINDS, &part.kinds)?;
    write_codes(connection, id, METHODS, &part.methods)?;
    write_codes(connection, id, HATE, &part.hate)?;
    write_codes(connection, id, INFLUENCE, &part.influence)?;
    write_codes(connection, id, RESPONSES, &part.responses)?;
    for (at, line) in part.goods.iter().enumerate() {
        let pence = i64::try_from(line.pence).map_err(|_| StoreError::Unreadable)?;
        let row = (id, place(at), line.what.as_str(), line.outcome, line.quantity, pence);
        run(connection, GOODS, row)?;
    }
    let more = (part.location.as_ref().map(Location::as_str), part.police_at, part.outcome);
    if more != (None, None, None) {
        run(connection, MORE, (id, more.0, more.1.map(Millis), more.2))?;
    }
    let office = &part.for_office;
    if let Some(officer) = &office.officer {
        run(connection, OFFICER, (id, officer.as_str()))?;
    }
    if office.staff.is_some() || office.witnesses.is_some() {
        run(connection, OFFICE, (id, words(&office.staff), words(&office.witnesses)))?;
    }
    Ok(())
}
