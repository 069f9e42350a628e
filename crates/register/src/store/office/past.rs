//! What is kept of one person in other tables than their own: where they were seen, and to whom something
//! of theirs went. Read together, for the timeline alone.

use jiff::Timestamp;

use super::OfficeReader;
use crate::closed_list::ClosedList as _;
use crate::id::Id;
use crate::log::SeenAction;
use crate::pack::Purpose;
use crate::records::{Person, Premises, SubjectCard};
use crate::store::sql::{Millis, all};
use crate::store::{Action, StoreError};

/// Somebody was seen, as a log says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenOnce {
    /// When.
    pub at: Timestamp,
    /// Where.
    pub premises: Id<Premises>,
    /// What was done.
    pub action: Option<SeenAction>,
    /// In whose words, if there are any.
    pub words: Option<String>,
}

/// Something of somebody's that went to others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WentOut {
    /// When.
    pub at: Timestamp,
    /// By whose hand.
    pub by: Id<Person>,
    /// Its reference or number.
    pub reference: String,
    /// To whom; empty where it stayed with the premises.
    pub to: String,
    /// What for, in words; or the code of a purpose.
    pub why: String,
}

/// Something that was done with somebody's record, as the audit has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneWith {
    /// When.
    pub at: Timestamp,
    /// By whom; none when the program did it by itself.
    pub by: Option<Id<Person>>,
    /// What.
    pub action: Action,
    /// With which words, where they have not been erased.
    pub words: Option<String>,
}

impl OfficeReader<'_> {
    /// Where a subject was seen, by the logs that are held here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn seen_of(&self, subject: Id<SubjectCard>) -> Result<Vec<SeenOnce>, StoreError> {
        const SQL: &str = "SELECT occurred, premises, action, words FROM log_entry
            WHERE kind = 'SIGHTING' AND id IN (SELECT entry FROM log_person WHERE subject = ?1)
            ORDER BY occurred, id";
        all(self.connection, SQL, [subject], |f| {
            Ok(SeenOnce {
                at: f.take::<Millis>()?.0,
                premises: f.take()?,
                action: f.take()?,
                words: f.take()?,
            })
        })
    }

    /// The packs for the police in which a subject is named.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn packs_of(&self, subject: Id<SubjectCard>) -> Result<Vec<WentOut>, StoreError> {
        const SQL: &str = "SELECT DISTINCT made, person, reference, recipient, purpose
            FROM police_pack
            JOIN police_pack_entry ON police_pack_entry.pack = police_pack.id
            JOIN log_person ON log_person.entry = police_pack_entry.entry
            WHERE log_person.subject = ?1 ORDER BY made, reference";
        all(self.connection, SQL, [subject], |f| {
            let (at, by, reference, to) = (f.take::<Millis>()?.0, f.take()?, f.take()?, f.take()?);
            let purpose: Purpose = f.take()?;
            let why = purpose.code().to_owned();
            Ok(WentOut { at, by, reference, to, why })
        })
    }

    /// The sheets for a door on which a subject stood.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn sheets_of(&self, subject: Id<SubjectCard>) -> Result<Vec<WentOut>, StoreError> {
        const SQL: &str = "SELECT made_at, made_by, number, why FROM gallery_sheet
            WHERE id IN (SELECT sheet FROM gallery_sheet_person WHERE subject = ?1)
            ORDER BY number";
        all(self.connection, SQL, [subject], |f| {
            Ok(WentOut {
                at: f.take::<Millis>()?.0,
                by: f.take()?,
                reference: f.take::<i64>()?.to_string(),
                to: String::new(),
                why: f.take()?,
            })
        })
    }

    /// What was done with a record: entered, corrected, undone, written out. Not who looked at it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn done_with(&self, record: [u8; 16]) -> Result<Vec<DoneWith>, StoreError> {
        const SQL: &str = "SELECT at, person, action, words FROM audit
            LEFT JOIN audit_note ON audit_note.seq = audit.seq
            WHERE object = ?1 AND action IN
                ('SUBJECT_CHANGED', 'UNDONE', 'EXPORTED', 'ENTRY_CHECKED', 'CARD_MADE')
            ORDER BY audit.seq";
        all(self.connection, SQL, [record], |f| {
            Ok(DoneWith {
                at: f.take::<Millis>()?.0,
                by: f.take()?,
                action: f.take()?,
                words: f.take()?,
            })
        })
    }
}
