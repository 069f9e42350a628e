//! What has to be published, of what is due and what was published last. Pure.
//!
//! Withdraws come first: whoever may not be seen any more is gone before anybody else comes. An id once
//! withdrawn never returns, so listing again takes a new record.

use std::collections::BTreeMap;

use jiff::civil::Date;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::SubjectCard;

use super::card::{Reach, Travels, Written};

/// How many days before its end a card whose end was cut short is sent again.
pub const RENEWED_BEFORE: i32 = 92;

/// What a body says, by which two are told apart. Never sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SaidHash(pub [u8; 32]);

impl SaidHash {
    /// Of a body's content.
    #[must_use]
    pub fn of(content: &[u8]) -> Self {
        Self(
            *blake3::Hasher::new_derive_key("watchbook 2026 v1 said")
                .update(content)
                .finalize()
                .as_bytes(),
        )
    }
}

/// What members may see of a subject now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Whom.
    pub subject: Id<SubjectCard>,
    /// What the card says.
    pub said: SaidHash,
    /// To whom it goes.
    pub reach: Reach,
    /// The last day on which it may be held.
    pub expires_on: Date,
}

impl Due {
    /// Of a card.
    #[must_use]
    pub fn of(travels: &Travels, written: &Written) -> Self {
        Self {
            subject: travels.dossier().card.id,
            said: SaidHash::of(&written.content),
            reach: travels.reach().clone(),
            expires_on: travels.expires_on(),
        }
    }
}

/// What was published of a subject last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Whom.
    pub subject: Id<SubjectCard>,
    /// The record.
    pub record: RecordId,
    /// Its newest revision.
    pub revision: u64,
    /// The hash of that envelope.
    pub envelope: Hash,
    /// What it says.
    pub said: SaidHash,
    /// To whom it went.
    pub reach: Reach,
    /// Its end.
    pub expires_on: Date,
}

/// Something to be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// End a record, to those to whom it went.
    Withdraw {
        /// Whom.
        subject: Id<SubjectCard>,
        /// The record.
        record: RecordId,
        /// The envelope that ends.
        ends: Hash,
        /// To whom.
        reach: Reach,
    },
    /// Publish the next revision of a record.
    Revise {
        /// Whom.
        subject: Id<SubjectCard>,
        /// The record.
        record: RecordId,
        /// The revision.
        revision: u64,
        /// The envelope that it replaces.
        prev: Hash,
    },
    /// Publish a new record.
    Publish {
        /// Whom.
        subject: Id<SubjectCard>,
        /// The record.
        record: RecordId,
    },
}

impl Act {
    /// Whom it concerns.
    #[must_use]
    pub fn subject(&self) -> Id<SubjectCard> {
        match self {
            Self::Withdraw { subject, .. }
            | Self::Revise { subject, .. }
            | Self::Publish { subject, .. } => *subject,
        }
    }
}

/// What has to be done on a day, withdraws first, each by subject. `fresh` gives ids of new records.
///
/// Of two records of one subject (two offices that wrote at once) the one with more revisions stays; of
/// two that are due for one subject the first counts.
pub fn acts(
    due: &[Due],
    published: &[Published],
    today: Date,
    fresh: &mut dyn FnMut() -> RecordId,
) -> Vec<Act> {
    let mut standing: BTreeMap<Id<SubjectCard>, &Published> = BTreeMap::new();
    let mut withdraws = BTreeMap::new();
    let mut withdraw = |one: &Published| {
        let key = (one.subject, one.record);
        let Published { subject, record, envelope, ref reach, .. } = *one;
        withdraws
            .insert(key, Act::Withdraw { subject, record, ends: envelope, reach: reach.clone() });
    };
    for one in published {
        match standing.get(&one.subject) {
            Some(other) if (other.revision, other.record) >= (one.revision, one.record) => {
                if other.record != one.record {
                    withdraw(one);
                }
            }
            Some(other) => {
                if other.record != one.record {
                    withdraw(other);
                }
                standing.insert(one.subject, one);
            }
            None => drop(standing.insert(one.subject, one)),
        }
    }
    let mut wanted: BTreeMap<Id<SubjectCard>, &Due> = BTreeMap::new();
    for one in due {
        wanted.entry(one.subject).or_insert(one);
    }
    let mut shown = Vec::new();
    for (subject, due) in &wanted {
        let subject = *subject;
        match standing.get(&subject) {
            // Whom a card no longer reaches must hear that it ended, and a revision would not tell them.
            Some(last) if last.reach != due.reach => {
                withdraw(last);
                shown.push(Act::Publish { subject, record: fresh() });
            }
            Some(last) if is_current(due, last, today) => {}
            Some(last) => shown.push(Act::Revise {
                subject,
                record: last.record,
                revision: last.revision.saturating_add(1),
                prev: last.envelope,
            }),
            None => shown.push(Act::Publish { subject, record: fresh() }),
        }
    }
    for (subject, last) in &standing {
        if !wanted.contains_key(subject) {
            withdraw(last);
        }
    }
    withdraws.into_values().chain(shown).collect()
}

/// Whether what was published says what is due, and long enough. A later end alone is no reason to send
/// all cards again every day: the last months of the old one are soon enough.
fn is_current(due: &Due, last: &Published, today: Date) -> bool {
    due.said == last.said
        && due.expires_on >= last.expires_on
        && (due.expires_on == last.expires_on
            || last.expires_on > days_after(today, RENEWED_BEFORE))
}
