//! Bars, and their lists of names and marks.

use rusqlite::{Connection, params, params_from_iter};

use super::{of_bars, picture};
use crate::id::Id;
use crate::records::{
    Alias, ChildApproval, Ending, Height, Identity, Mark, OwnBar, OwnChildLeave, OwnEnd, Term,
};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, all, place, run, table};
use crate::store::table::{age, description, identity, served, service};
use crate::text::NeutralText;

table!(OWN_BAR = "own_bar" {
    id, premises, given, family, born, born_basis, age_band, age_seen_on, looks_young, sex,
    height_low, height_high, build, hair_colour, hair_style, facial_hair, eyes, eyewear, voice,
    category, reason, barred_by, decided_on, minute, starts, ends, review, told_by, told_on, notes,
    child_first, child_second, child_need, child_from, child_until, child_show_name, same_as,
    ended_on, ended_for,
});

/// Reads one bar, or all, with their lists.
pub(super) fn read(
    connection: &Connection,
    of: Option<Id<OwnBar>>,
) -> Result<Vec<OwnBar>, StoreError> {
    let filter = if of.is_some() { "WHERE id = ?1" } else { "ORDER BY id" };
    let sql = format!("{} {filter}", OWN_BAR.select);
    let mut bars = all(connection, &sql, params_from_iter(of), bar)?;
    if bars.is_empty() {
        return Ok(bars);
    }
    let aliases = of_bars(
        connection,
        "SELECT own_bar, kind, name FROM own_bar_alias",
        "own_bar, place",
        of,
        |f| Ok((f.take()?, Alias { kind: f.take()?, name: f.take()? })),
    )?;
    give(&mut bars, aliases, |bar, alias| bar.aliases.push(alias))?;
    let marks = of_bars(
        connection,
        "SELECT own_bar, kind, position, words FROM own_bar_mark",
        "own_bar, place",
        of,
        |f| {
            let (bar, kind, position) = (f.take()?, f.take()?, f.take()?);
            Ok((bar, Mark { kind, position, text: NeutralText::stored(f.take()?) }))
        },
    )?;
    give(&mut bars, marks, |bar, mark| bar.marks.push(mark))?;
    give(&mut bars, picture::all_of(connection, of)?, |bar, one| bar.pictures.push(one))?;
    Ok(bars)
}

/// Hands each thing to its bar.
fn give<T>(
    bars: &mut [OwnBar],
    things: Vec<(Id<OwnBar>, T)>,
    add: impl Fn(&mut OwnBar, T),
) -> Result<(), StoreError> {
    for (of, thing) in things {
        let place = bars.binary_search_by_key(&of, |bar| bar.id);
        let bar = place.ok().and_then(|place| bars.get_mut(place));
        add(bar.ok_or(StoreError::Unreadable)?, thing);
    }
    Ok(())
}

fn bar(f: &mut Fields<'_, '_>) -> Result<OwnBar, StoreError> {
    Ok(OwnBar {
        id: f.take()?,
        premises: f.take()?,
        identity: identity(f)?,
        age: age(f)?,
        description: description(f)?,
        category: f.take()?,
        reason: NeutralText::stored(f.take()?),
        barred_by: f.take()?,
        decided_on: f.day()?,
        minute: f.take()?,
        term: Term::stored(f.day()?, ending(f)?),
        told: service(f)?,
        notes: f.take::<Option<String>>()?.map(NeutralText::stored),
        child: child(f)?,
        same_as: f.take()?,
        ended: match (f.day_or_none()?, f.take()?) {
            (Some(on), Some(reason)) => Some(OwnEnd { on, reason }),
            _ => None,
        },
        aliases: Vec::new(),
        marks: Vec::new(),
        pictures: Vec::new(),
    })
}

fn ending(f: &mut Fields<'_, '_>) -> Result<Ending, StoreError> {
    match (f.day_or_none()?, f.day_or_none()?) {
        (Some(last), None) => Ok(Ending::On(last)),
        (None, Some(due)) => Ok(Ending::Review(due)),
        _ => Err(StoreError::Unreadable),
    }
}

fn child(f: &mut Fields<'_, '_>) -> Result<Option<OwnChildLeave>, StoreError> {
    let (first, second, need) = (f.take()?, f.take()?, f.take()?);
    let days = (f.day_or_none()?, f.day_or_none()?, f.take()?);
    Ok(match (first, second, need, days) {
        (Some(first), Some(second), Some(need), (Some(from), Some(until), Some(show))) => {
            let approval = ChildApproval::stored(from, until, show);
            Some(OwnChildLeave { approval, approvers: [first, second], need })
        }
        _ => None,
    })
}

/// Writes a bar whole.
pub(super) fn write(connection: &Connection, bar: &OwnBar) -> Result<(), StoreError> {
    let (given, family) = match &bar.identity {
        Identity::Known(name) => (Some(name.given()), Some(name.family())),
        Identity::Withheld => (Some(""), Some("")),
        Identity::IdSought => (None, None),
    };
    let looks = &bar.description;
    let (ends, review) = match bar.term.ending() {
        Ending::On(last) => (Some(Day(last)), None),
        Ending::Review(due) => (None, Some(Day(due))),
    };
    let (told_by, told_on) = served(bar.told);
    let leave = bar.child.as_ref();
    let days = leave.map(|leave| leave.approval.days());
    run(
        connection,
        OWN_BAR.put,
        params![
            bar.id,
            bar.premises,
            given,
            family,
            bar.age.birth().map(|(on, _)| Day(on)),
            bar.age.birth().map(|(_, basis)| basis),
            bar.age.sighting().map(|(band, _)| band),
            bar.age.sighting().map(|(_, on)| Day(on)),
            bar.age.looks_young(),
            looks.sex,
            looks.height.map(Height::low),
            looks.height.map(Height::high),
            looks.build,
            looks.hair_colour,
            looks.hair_style,
            looks.facial_hair,
            looks.eyes,
            looks.eyewear,
            looks.voice.as_ref().map(NeutralText::as_str),
            bar.category,
            bar.reason.as_str(),
            bar.barred_by,
            Day(bar.decided_on),
            bar.minute,
            Day(bar.term.starts()),
            ends,
            review,
            told_by,
            told_on,
            bar.notes.as_ref().map(NeutralText::as_str),
            leave.map(|leave| leave.approvers[0]),
            leave.map(|leave| leave.approvers[1]),
            leave.map(|leave| &leave.need),
            days.map(|(from, _)| Day(from)),
            days.map(|(_, until)| Day(until)),
            leave.map(|leave| leave.approval.shows_name()),
            bar.same_as,
            bar.ended.as_ref().map(|end| Day(end.on)),
            bar.ended.as_ref().map(|end| &end.reason),
        ],
    )?;
    run(connection, "DELETE FROM own_bar_alias WHERE own_bar = ?1", [bar.id])?;
    for (at, alias) in bar.aliases.iter().enumerate() {
        const SQL: &str =
            "INSERT INTO own_bar_alias (own_bar, place, kind, name) VALUES (?1, ?2, ?3, ?4)";
        run(connection, SQL, (bar.id, place(at), alias.kind, &alias.name))?;
    }
    run(connection, "DELETE FROM own_bar_mark WHERE own_bar = ?1", [bar.id])?;
    for (at, mark) in bar.marks.iter().enumerate() {
        const SQL: &str = "INSERT INTO own_bar_mark (own_bar, place, kind, position, words)
             VALUES (?1, ?2, ?3, ?4, ?5)";
        run(connection, SQL, (bar.id, place(at), mark.kind, mark.position, mark.text.as_str()))?;
    }
    Ok(())
}
