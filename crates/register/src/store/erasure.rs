//! The erasures: what has been erased or taken from members' sight, by id and day, in a chain.
//!
//! A copy in a safe is older than the register it was made from. Whoever brings one back shows it
//! this list, which travels apart from the copies, and nobody comes back who was erased since
//! (`security.md` T25). Triggers note what a change touched; [`settle`] turns that into lines in the
//! same transaction, so a line is there exactly when its change is. It names ids and nothing else.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::sql::{Day, all, first, run};
use super::{Change, Reader, Store, StoreError, meta};
use crate::civil::Moment;
use crate::closed_list::{ClosedList, closed_list};
use crate::id::Id;
use crate::records::Tier;

const LINE: &[u8] = b"watchbook/erasure/line/v1";
const GENESIS: &[u8] = b"watchbook/erasure/genesis/v1";
/// What a restored entry says when it was withdrawn after its copy was made: the words are not in
/// the list, only that it happened.
const WITHDRAWN_SINCE: &str = "Withdrawn after the copy was made";
/// The same of an entry that was to end earlier than the copy says: when, is not in the list.
const SHORTENED_SINCE: &str = "Shortened after the copy was made";

closed_list! {
    /// What kind of record a line is about.
    pub enum ErasureKind {
        Subject = "SUBJECT", Picture = "PICTURE", Entry = "ENTRY", Ban = "BAN",
        Warning = "WARNING", PublicOrder = "PUBLIC_ORDER", CourtOrder = "COURT_ORDER",
        Proposal = "PROPOSAL", Incident = "INCIDENT", Person = "PERSON",
        Report = "REPORT",
    }
}
closed_list! {
    /// How the record stands since.
    pub enum ErasureState {
        /// It is erased.
        Gone = "GONE",
        /// An entry or a picture is withdrawn, or waits for somebody to pass it.
        Withdrawn = "WITHDRAWN",
        /// A person has objected, and is hidden.
        Restricted = "RESTRICTED",
        /// A person is under legal hold, and hidden.
        Held = "HELD",
        /// A ban was ended on appeal.
        Revoked = "REVOKED",
        /// A ban is set aside.
        Suspended = "SUSPENDED",
        /// None of these any longer.
        Stands = "STANDS",
        /// Its time was made shorter. It is an event and no state: whatever is said of the record
        /// later, an older copy still has the longer time.
        Shortened = "SHORTENED",
    }
}

/// One line of the erasures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erasure {
    /// Its number, counted from one.
    pub seq: i64,
    /// The day in London.
    pub day: Date,
    /// What kind of record.
    pub kind: ErasureKind,
    /// Which.
    pub id: [u8; 16],
    /// How it stands since.
    pub state: ErasureState,
    /// The hash of this line and all before it.
    pub hash: [u8; 32],
}

/// Where the erasures end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ErasureHead {
    /// The last line's number; nought before the first.
    pub seq: i64,
    /// The last line's hash.
    pub hash: [u8; 32],
}

impl ErasureHead {
    /// The end of a list without lines, of this register and no other.
    pub fn genesis(register: &[u8; 16]) -> Self {
        let hash = Sha256::new().chain_update(GENESIS).chain_update(register).finalize();
        Self { seq: 0, hash: hash.into() }
    }

    /// The end after one more line, whatever hash that line claims.
    #[must_use]
    pub fn after(&self, line: &Erasure) -> Self {
        let mut hasher = Sha256::new_with_prefix(LINE);
        hasher.update(self.hash);
        hasher.update(line.seq.to_be_bytes());
        for text in [line.day.to_string().as_str(), line.kind.code(), line.state.code()] {
            hasher.update((text.len() as u64).to_be_bytes());
            hasher.update(text);
        }
        hasher.update(line.id);
        Self { seq: line.seq, hash: hasher.finalize().into() }
    }

    /// Whether a line is the next one, and unaltered.
    pub fn is_followed_by(&self, line: &Erasure) -> bool {
        line.seq == self.seq + 1 && self.after(line).hash == line.hash
    }
}

impl Store {
    /// The random id by which copies and lists of this register know it; a restored register keeps it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn register_id(&self) -> Result<[u8; 16], StoreError> {
        self.read(|reader| meta::file_id(reader.connection))
    }
}

impl Reader<'_> {
    /// The erasures after a number, in order.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register, which keeps none.
    pub fn erasures(&self, after: i64) -> Result<Vec<Erasure>, StoreError> {
        self.office()?;
        const SQL: &str =
            "SELECT seq, day, kind, id, state, hash FROM erasure WHERE seq > ?1 ORDER BY seq";
        all(self.connection, SQL, [after], |f| {
            Ok(Erasure {
                seq: f.take()?,
                day: f.day()?,
                kind: f.take()?,
                id: f.take()?,
                state: f.take()?,
                hash: f.take()?,
            })
        })
    }

    /// Where the erasures end.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] in a member's register.
    pub fn erasure_head(&self) -> Result<ErasureHead, StoreError> {
        self.office()?;
        head(self.connection)
    }
}

pub(super) fn head(connection: &Connection) -> Result<ErasureHead, StoreError> {
    const SQL: &str = "SELECT seq, hash FROM erasure ORDER BY seq DESC LIMIT 1";
    match first(connection, SQL, [], |f| Ok(ErasureHead { seq: f.take()?, hash: f.take()? }))? {
        Some(head) => Ok(head),
        None => Ok(ErasureHead::genesis(&meta::file_id(connection)?)),
    }
}

/// Turns what a change touched into lines, before the change is committed.
pub(super) fn settle(connection: &Connection, tier: Tier, at: Moment) -> Result<(), StoreError> {
    if tier != Tier::Office {
        return Ok(());
    }
    const DUE: &str = "SELECT kind, id, shortened FROM erasure_due";
    let due: Vec<(ErasureKind, [u8; 16], bool)> =
        all(connection, DUE, [], |f| Ok((f.take()?, f.take()?, f.take()?)))?;
    if due.is_empty() {
        return Ok(());
    }
    let mut end = head(connection)?;
    for (kind, id, shortened) in due {
        const LAST: &str = "SELECT state FROM erasure WHERE id = ?1 AND state <> 'SHORTENED'
                            ORDER BY seq DESC LIMIT 1";
        let state = state(connection, kind, &id)?;
        let last = first(connection, LAST, [id], |f| f.take())?.unwrap_or(ErasureState::Stands);
        let shorter = (shortened && state != ErasureState::Gone).then_some(ErasureState::Shortened);
        for state in shorter.into_iter().chain((state != last).then_some(state)) {
            let mut line =
                Erasure { seq: end.seq + 1, day: at.today(), kind, id, state, hash: [0; 32] };
            end = end.after(&line);
            line.hash = end.hash;
            add(connection, &line)?;
        }
    }
    run(connection, "DELETE FROM erasure_due", []).map(drop)
}

fn add(connection: &Connection, line: &Erasure) -> Result<(), StoreError> {
    const SQL: &str = "INSERT INTO erasure (seq, day, kind, id, state, hash)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    let day = Day(line.day);
    run(connection, SQL, (line.seq, day, line.kind, line.id, line.state, line.hash)).map(drop)
}

/// How a record stands now.
fn state(
    connection: &Connection,
    kind: ErasureKind,
    id: &[u8; 16],
) -> Result<ErasureState, StoreError> {
    let sql = match kind {
        ErasureKind::Subject => {
            "SELECT CASE standing WHEN 'CLEAR' THEN 'STANDS' ELSE standing END
             FROM subject WHERE id = ?1"
        }
        ErasureKind::Picture => {
            "SELECT CASE state WHEN 'PUBLISHED' THEN 'STANDS' ELSE 'WITHDRAWN' END
             FROM picture WHERE id = ?1"
        }
        ErasureKind::Entry => {
            "SELECT CASE WHEN withdrawn_on IS NOT NULL
                           OR EXISTS (SELECT 1 FROM unchecked_entry WHERE entry = ?1)
                         THEN 'WITHDRAWN' ELSE 'STANDS' END
             FROM gallery_entry WHERE id = ?1"
        }
        ErasureKind::Ban => {
            "SELECT CASE WHEN appeal_outcome = 'REVOKED' THEN 'REVOKED'
                         WHEN suspended_since IS NOT NULL THEN 'SUSPENDED' ELSE 'STANDS' END
             FROM ban WHERE id = ?1"
        }
        ErasureKind::Warning => "SELECT 'STANDS' FROM warning WHERE id = ?1",
        ErasureKind::PublicOrder => "SELECT 'STANDS' FROM public_order WHERE id = ?1",
        ErasureKind::CourtOrder => "SELECT 'STANDS' FROM court_order WHERE id = ?1",
        ErasureKind::Proposal => "SELECT 'STANDS' FROM proposal WHERE id = ?1",
        ErasureKind::Incident => "SELECT 'STANDS' FROM incident WHERE id = ?1",
        ErasureKind::Person => "SELECT 'STANDS' FROM person WHERE id = ?1",
        ErasureKind::Report => "SELECT 'STANDS' FROM report WHERE entry = ?1",
    };
    Ok(first(connection, sql, [id], |f| f.take())?.unwrap_or(ErasureState::Gone))
}

impl Change<'_> {
    /// Takes the lines that a list outside has beyond this register's own, and does what they say.
    /// Answers how many records that touched.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when the lines do not follow this register's own.
    pub fn catch_up_with(&mut self, lines: &[Erasure]) -> Result<usize, StoreError> {
        self.office()?;
        let mut end = head(self.connection())?;
        let (mut latest, mut shortened) = (BTreeMap::new(), BTreeMap::new());
        for line in lines {
            if !end.is_followed_by(line) {
                return Err(StoreError::Unreadable);
            }
            end = end.after(line);
            add(self.connection(), line)?;
            let lines = match line.state {
                ErasureState::Shortened => &mut shortened,
                _ => &mut latest,
            };
            lines.insert((line.kind.place(), line.id), line);
        }
        let mut touched = 0;
        for (record, line) in &latest {
            let followed = self.follow(line)?;
            let shorter = shortened.remove(record).map(|line| self.follow(line)).transpose()?;
            touched += usize::from(followed || shorter.unwrap_or(false));
        }
        for line in shortened.into_values() {
            touched += usize::from(self.follow(line)?);
        }
        Ok(touched)
    }

    /// Brings one record to how a line says it stands; false when there is nothing to do.
    fn follow(&mut self, line: &Erasure) -> Result<bool, StoreError> {
        let (connection, day, id) = (self.connection(), Day(line.day), line.id);
        let sql = match (line.kind, line.state) {
            (ErasureKind::Subject, ErasureState::Gone) => {
                return self.erase_subject(Id::from_random(id));
            }
            (kind, ErasureState::Gone) => {
                self.leaves_residue();
                let sql = match kind {
                    ErasureKind::Subject => return Ok(false),
                    ErasureKind::Picture => "DELETE FROM picture WHERE id = ?1",
                    ErasureKind::Entry => "DELETE FROM gallery_entry WHERE id = ?1",
                    ErasureKind::Ban => "DELETE FROM ban WHERE id = ?1",
                    ErasureKind::Warning => "DELETE FROM warning WHERE id = ?1",
                    ErasureKind::PublicOrder => "DELETE FROM public_order WHERE id = ?1",
                    ErasureKind::CourtOrder => "DELETE FROM court_order WHERE id = ?1",
                    ErasureKind::Proposal => "DELETE FROM proposal WHERE id = ?1",
                    ErasureKind::Incident => "DELETE FROM incident WHERE id = ?1",
                    ErasureKind::Person => "DELETE FROM person WHERE id = ?1",
                    ErasureKind::Report => "DELETE FROM log_entry WHERE id = ?1",
                };
                return Ok(run(connection, sql, [id])? > 0);
            }
            (ErasureKind::Subject, ErasureState::Restricted) => {
                "UPDATE subject SET standing = 'RESTRICTED', standing_day = ?2
                 WHERE id = ?1 AND standing <> 'RESTRICTED'"
            }
            (ErasureKind::Subject, ErasureState::Held) => {
                // Until when is not in the list: it stays held until somebody has looked.
                "UPDATE subject SET standing = 'HELD', standing_day = '9999-12-31'
                 WHERE id = ?1 AND standing <> 'HELD' AND ?2 IS NOT NULL"
            }
            (ErasureKind::Picture, ErasureState::Withdrawn | ErasureState::Shortened) => {
                // Whoever keeps the register offers it again: it does not come back to the queue.
                let waited = "DELETE FROM unchecked_picture WHERE picture = ?1 AND back_by IS NULL";
                let waited = run(connection, waited, [id])? > 0;
                let sql = "UPDATE picture SET state = 'WITHDRAWN'
                           WHERE id = ?1 AND state <> 'WITHDRAWN'";
                return Ok(run(connection, sql, [id])? > 0 || waited);
            }
            (ErasureKind::Entry, ErasureState::Withdrawn | ErasureState::Shortened) => {
                let words = match line.state {
                    ErasureState::Shortened => SHORTENED_SINCE,
                    _ => WITHDRAWN_SINCE,
                };
                let waited = "DELETE FROM unchecked_entry WHERE entry = ?1";
                let waited = run(connection, waited, [id])? > 0;
                let sql = "UPDATE gallery_entry SET withdrawn_on = ?2, withdrawn_for = ?3
                           WHERE id = ?1 AND withdrawn_on IS NULL";
                return Ok(run(connection, sql, (id, day, words))? > 0 || waited);
            }
            (ErasureKind::Ban, ErasureState::Revoked) => {
                "UPDATE ban SET appeal_stage = NULL, appeal_received = NULL,
                        appeal_outcome = 'REVOKED', appeal_decided = ?2
                 WHERE id = ?1 AND appeal_outcome IS NOT 'REVOKED'"
            }
            (ErasureKind::Ban, ErasureState::Suspended | ErasureState::Shortened) => {
                "UPDATE ban SET suspended_since = ?2, suspended_for = 'OBJECTION'
                 WHERE id = ?1 AND suspended_since IS NULL AND appeal_outcome IS NOT 'REVOKED'"
            }
            (ErasureKind::Warning, ErasureState::Shortened) => {
                // A warning has no other way to stand aside than to be over.
                "UPDATE warning SET expires = date(?2, '-1 day')
                 WHERE id = ?1 AND expires >= ?2"
            }
            _ => return Ok(false),
        };
        Ok(run(connection, sql, (id, day))? > 0)
    }
}
