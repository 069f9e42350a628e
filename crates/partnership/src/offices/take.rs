//! What another office has said comes in: in the engine's own transaction, with its cursor.

use watchbook_protocol::envelope::Opened;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::Moment;
use watchbook_register::records::Tier;
use watchbook_register::store::{Cell, Change, FileAt, Held, Holding, StoreError, Touched};

use super::due::{Known, State};
use super::known::{self, Kept};
use super::three::{Verdict, decide};
use crate::wire::{Taken, holding, taken};

/// What the office that founded the scheme says first: another has only what its invitation said of it.
pub(super) const FOUNDED: &str = "scheme";

/// Takes a holding. One that cannot be read here is kept as it came, and nothing is said over it.
pub(crate) fn take(
    change: &mut Change<'_>,
    opened: &Opened,
    at: Moment,
) -> Result<Touched, StoreError> {
    if change.read().tier() != Tier::Office {
        return Ok(Touched::Beside);
    }
    let (header, body) = (&opened.header, opened.body.value());
    let content = body.content.0.clone();
    let last = known::by_record(change.beside(), header.record)?;
    if last.as_ref().is_some_and(|last| last.known.revision >= header.revision) {
        return Ok(Touched::Beside);
    }
    let theirs = match taken(opened) {
        Ok(Taken::Holding(theirs)) => Some(*theirs),
        _ => None,
    };
    let of = match (&theirs, &last) {
        (Some(theirs), _) => (theirs.root.clone(), holding::key(&theirs.key)),
        (None, Some(last)) => last.of.clone(),
        (None, None) => (String::new(), header.record.as_bytes().to_vec()),
    };
    let sent = last.as_ref().and_then(|last| last.known.sent);
    let said = known::content_hash(&content);
    let mut kept = Kept {
        of,
        known: Known {
            record: header.record,
            revision: header.revision,
            envelope: Some(opened.hash),
            said: Some(said),
            sent: None,
            state: last.as_ref().map_or(State::Held, |last| last.known.state),
            awaits: false,
            delete_after: header.delete_after,
        },
        content: Some(content),
        pictures: body
            .pictures
            .iter()
            .cloned()
            .zip(header.pictures.iter().map(|(_, size)| *size))
            .collect(),
        lacks: None,
        before: last.as_ref().and_then(|last| match last.known.state {
            State::Lacks | State::Unfit => last.before.clone(),
            _ => last.content.clone(),
        }),
    };
    let Some(theirs) = theirs else {
        kept.known.state = State::Unfit;
        known::put(change.beside(), &kept)?;
        return Ok(Touched::Beside);
    };
    if sent == Some(said) && kept.known.state == State::Held {
        // This office's own word has come back.
        kept.before = None;
        known::put(change.beside(), &kept)?;
        return Ok(Touched::Beside);
    }
    let contested = kept.known.state == State::Contested;
    if theirs.root == FOUNDED && kept.before.is_none() && sent.is_none() && !contested {
        return bring(change, &mut kept, &theirs, at);
    }
    settle(change, &mut kept, &theirs, contested, at)
}

/// Brings the register to what was said, or notes why not. What rested on it is tried again.
fn settle(
    change: &mut Change<'_>,
    kept: &mut Kept,
    theirs: &Holding,
    contested: bool,
    at: Moment,
) -> Result<Touched, StoreError> {
    let before = kept.before.as_deref().and_then(|before| holding::read(before).ok());
    let mut mine = change.read().holding(&theirs.root, &theirs.key)?;
    if let (Some(mine), Some(before)) = (&mut mine, &before) {
        let places = known::awaited(change.beside(), kept.known.record)?;
        with_awaited(mine, before, &places);
    }
    // Before this office has heard all that the others say it has no say of its own.
    let verdict = if known::is_caught_up(change.beside())? {
        decide(before.as_ref(), mine.as_ref(), theirs)
    } else {
        Verdict::Theirs
    };
    let taken = match verdict {
        Verdict::Contested => {
            kept.known.state = State::Contested;
            None
        }
        // While a person has not chosen, another word does not choose for them.
        Verdict::Theirs | Verdict::Both(_) if contested => None,
        Verdict::Same | Verdict::Gone => {
            kept.known.state = State::Held;
            None
        }
        Verdict::Theirs => Some(theirs.clone()),
        Verdict::Both(both) => Some(both),
    };
    let Some(taken) = taken else {
        kept.before = None;
        known::put(change.beside(), kept)?;
        return Ok(Touched::Beside);
    };
    bring(change, kept, &taken, at)
}

/// Writes a holding into the register, and tries again what waited for it.
pub(super) fn bring(
    change: &mut Change<'_>,
    kept: &mut Kept,
    taken: &Holding,
    at: Moment,
) -> Result<Touched, StoreError> {
    match change.take_holding(taken, at)? {
        Held::Whole(files) => {
            kept.known.state = State::Held;
            (kept.lacks, kept.before) = (None, None);
            known::put(change.beside(), kept)?;
            known::forget_files(change.beside(), kept.known.record)?;
            let every = taken.files();
            for file in &files {
                let place = every.iter().position(|one| one == file);
                let sealed = place.and_then(|at| kept.pictures.get(at));
                if let (Some(place), Some((sealed, _))) = (place, sealed) {
                    known::await_file(change.beside(), sealed.hash, kept.known.record, place)?;
                }
            }
            after(change, taken, at)?;
            Ok(Touched::Records)
        }
        Held::Lacks(table, value) => {
            kept.known.state = State::Lacks;
            kept.lacks = Some(known::lack(&table, &value));
            known::put(change.beside(), kept)?;
            Ok(Touched::Beside)
        }
        Held::Unfit => {
            kept.known.state = State::Unfit;
            known::put(change.beside(), kept)?;
            Ok(Touched::Beside)
        }
    }
}

/// What waited for a row of this holding is tried again.
fn after(change: &mut Change<'_>, taken: &Holding, at: Moment) -> Result<(), StoreError> {
    for rows in &taken.tables {
        for row in &rows.rows {
            for cell in row.iter().filter(|cell| matches!(cell, Cell::Bytes(id) if id.len() == 16))
            {
                for mut kept in known::lacking(change.beside(), &known::lack(&rows.table, cell))? {
                    let theirs = kept.content.as_deref().map(holding::read);
                    if let Some(Ok(theirs)) = theirs {
                        kept.lacks = None;
                        settle(change, &mut kept, &theirs, false, at)?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// Rows whose files have not come are not missing here.
fn with_awaited(mine: &mut Holding, before: &Holding, places: &[usize]) {
    let files = before.files();
    let awaited: Vec<&FileAt> = places.iter().filter_map(|at| files.get(*at)).collect();
    for rows in &before.tables {
        for row in &rows.rows {
            let is = |file: &&FileAt| file.table == rows.table && row.starts_with(&file.key);
            if !awaited.iter().any(is) {
                continue;
            }
            match mine.tables.iter_mut().find(|one| one.table == rows.table) {
                Some(one) => {
                    // A row that stands here without its file is that row.
                    let key = |other: &[Cell]| {
                        other.iter().take(rows.keys).eq(row.iter().take(rows.keys))
                    };
                    match one.rows.iter_mut().find(|other| key(other)) {
                        Some(bare) => bare.clone_from(row),
                        None => one.rows.push(row.clone()),
                    }
                }
                None => {
                    let rows =
                        watchbook_register::store::Rows { rows: vec![row.clone()], ..rows.clone() };
                    mine.tables.push(rows);
                }
            }
        }
    }
}

/// A record ended, if it is one of these: withdrawn by another office, or for another reason not to be
/// had any more, which takes nothing from this office's own register.
pub(crate) fn ended(
    change: &mut Change<'_>,
    record: RecordId,
    at: Moment,
) -> Result<Option<Touched>, StoreError> {
    if change.read().tier() != Tier::Office {
        return Ok(None);
    }
    let Some(mut kept) = known::by_record(change.beside(), record)? else { return Ok(None) };
    if !known::is_over(change.beside(), record)? || kept.known.state == State::Ended {
        return Ok(Some(Touched::Beside));
    }
    let held = kept.content.as_deref().and_then(|content| holding::read(content).ok());
    kept.known.state = State::Ended;
    (kept.lacks, kept.before, kept.content, kept.known.sent) = (None, None, Some(Vec::new()), None);
    known::put(change.beside(), &kept)?;
    known::forget_files(change.beside(), record)?;
    let gone = match held {
        Some(held) => change.drop_holding(&held.root, &held.key, at)?,
        None => false,
    };
    Ok(Some(if gone { Touched::Records } else { Touched::Beside }))
}

/// The bytes of a file came; none where no holding awaits it.
pub(crate) fn file(
    change: &mut Change<'_>,
    hash: Hash,
    plain: &[u8],
) -> Result<Option<bool>, StoreError> {
    if change.read().tier() != Tier::Office {
        return Ok(None);
    }
    let mut found = None;
    for (record, place) in known::came(change.beside(), hash)? {
        let kept = known::by_record(change.beside(), record)?;
        let theirs = kept.and_then(|kept| holding::read(&kept.content?).ok());
        let Some(theirs) = theirs else { continue };
        let files = theirs.files();
        if let Some(at) = files.get(place) {
            let taken = change.take_holding_file(&theirs, at, plain)?;
            found = Some(found.unwrap_or_default() | taken);
        }
    }
    Ok(found)
}
