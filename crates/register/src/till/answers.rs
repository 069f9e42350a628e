//! What a till says to its window. Codes, never sentences: the window words them by its locale.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::cases::Refused;
use crate::cases::Rule;
use crate::check::{Facet, Tile};
use crate::id::Id;
use crate::records::{Person, Role, Sector};
use crate::store::{StoreError, UndoError};
use crate::unlock::{Doors, Face, Protection, Refusal};

/// What the window may show at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "at", rename_all = "snake_case")]
pub enum AppState {
    /// There is no register here yet.
    FirstStart,
    /// The register cannot be opened.
    Trouble {
        /// Why.
        trouble: Trouble,
    },
    /// Who, then the secret.
    Locked {
        /// The unlock screen.
        door: Door,
    },
    /// Nothing is shown.
    Hidden {
        /// Whether the secret is needed to go on.
        needs_secret: bool,
    },
    /// The person accepts the data agreement first.
    Agreement {
        /// It.
        agreement: Agreement,
    },
    /// The register is open.
    Open {
        /// For whom, where and since when.
        session: SessionShown,
    },
}

/// Why a register cannot be opened. Nothing is ever deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Trouble {
    /// A newer Watchbook wrote it.
    Newer {
        /// Which.
        made_by: String,
    },
    /// It is damaged, and was moved aside.
    Damaged {
        /// The file's new name, when it was moved.
        moved_to: Option<String>,
    },
    /// The computer no longer has its part of the key.
    KeyLost,
    /// Another Watchbook has it open.
    AlreadyOpen,
    /// The disk refused.
    Disk,
}

/// The unlock screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Door {
    /// The scheme's name; empty when it cannot be read before unlocking.
    pub scheme: String,
    /// The premises' name; empty likewise.
    pub premises: String,
    /// Who may unlock.
    pub people: Vec<DoorTile>,
    /// What is asked for.
    pub secret: SecretKind,
    /// Set for the demonstration scheme.
    pub demonstration: Option<Demonstration>,
}

/// Somebody who may unlock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoorTile {
    /// Who.
    #[ts(type = "string")]
    pub person: Id<Person>,
    /// Their name, or their initials where names cannot be read before unlocking.
    pub label: String,
    /// Their initials.
    pub initials: String,
    /// Their role, when it can be read.
    pub role: Option<Role>,
    /// Seconds until they may try again.
    pub wait_seconds: u32,
}

/// What unlocks a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SecretKind {
    /// A PIN or a passphrase: this computer keeps its own part of the key.
    Pin,
    /// A passphrase alone.
    Passphrase,
}

/// The demonstration scheme gives its PIN away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Demonstration {
    /// The PIN of everybody in it.
    pub pin: String,
}

/// The data agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Agreement {
    /// Its version.
    pub version: String,
    /// Its text, paragraph by paragraph.
    pub text: String,
}

/// An open register, as the frame around the screens needs it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SessionShown {
    /// The person's name.
    pub person: String,
    /// Their initials, for watermarks.
    pub initials: String,
    /// Their role.
    pub role: Role,
    /// The premises, or the scheme's office.
    pub premises: Option<String>,
    /// What the premises trade as.
    pub sector: Option<Sector>,
    /// The scheme.
    pub scheme: String,
    /// The number to ring when in doubt.
    pub scheme_phone: String,
    /// Whether this computer holds the office's records.
    pub office: bool,
    /// Whether this person keeps the own list of these premises.
    pub own_list: bool,
    /// Whether all people in it are invented.
    pub demonstration: bool,
    /// When the register last changed here.
    #[ts(type = "string")]
    pub as_of: Timestamp,
    /// Now, by the clock that records are judged by.
    #[ts(type = "string")]
    pub now: Timestamp,
    /// Today in London.
    #[ts(type = "string")]
    pub today: Date,
    /// By how many minutes the computer's clock lags behind the latest time seen.
    #[ts(type = "number | null")]
    pub clock_behind_minutes: Option<i64>,
    /// How many people this person may see.
    pub people_held: usize,
    /// Seconds without input until the register locks.
    #[ts(type = "number")]
    pub idle_seconds: u64,
}

/// Who was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckAnswer {
    /// For asking more tiles of this answer.
    pub ticket: u32,
    /// How many were found.
    pub total: usize,
    /// How many of them have something in force here and now.
    pub here: usize,
    /// The first tiles.
    pub first: Vec<Tile>,
    /// The facets with their counts.
    pub facets: Vec<Facet>,
    /// Names found by sound or spelling.
    pub sounds_like: Vec<String>,
    /// When the register last changed here.
    #[ts(type = "string")]
    pub as_of: Timestamp,
    /// Now.
    #[ts(type = "string")]
    pub now: Timestamp,
}

/// A refusal or failure, by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[error("refused: {code:?}")]
pub struct Failure {
    /// Why.
    pub code: FailureCode,
    /// Seconds until the next try.
    pub wait_seconds: Option<u32>,
    /// Tries left before a wait.
    pub tries_left: Option<u32>,
    /// The rule that is against it, where one is, and where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub rule: Option<Refused>,
}

/// Why something was refused or failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// The PIN or passphrase is not the person's.
    WrongSecret,
    /// Too many tries; wait.
    Wait,
    /// This computer's part of the key cannot be had.
    KeyLost,
    /// The register is not open.
    Locked,
    /// The register is hidden.
    Hidden,
    /// A reason must be given first.
    ReasonNeeded,
    /// Nobody of this id is shown to this person.
    NotFound,
    /// The request is not one that can be granted.
    Refused,
    /// An import is under way, or a file of the evidence; ask again when it is done.
    Busy,
    /// The record has been changed since it was opened.
    Stale,
    /// There is nothing left to undo.
    NothingToUndo,
    /// What would be undone has been changed since.
    ChangedSince,
    /// Something recorded since depends on what would be undone.
    BuiltUpon,
    /// The disk of the register is full; nothing was changed.
    DiskFull,
    /// The disk or the file failed; nothing was changed.
    Trouble,
}

impl From<UndoError> for Failure {
    fn from(error: UndoError) -> Self {
        Self::of(match error {
            UndoError::Nothing => FailureCode::NothingToUndo,
            UndoError::ChangedSince => FailureCode::ChangedSince,
            UndoError::BuiltUpon => FailureCode::BuiltUpon,
            UndoError::Store(error) => return Self::of_store(&error),
        })
    }
}

impl Failure {
    /// What the store failed with: a full disk is told apart, since a person can do something about it.
    pub(super) fn of_store(error: &StoreError) -> Self {
        Self::of(if error.is_full() { FailureCode::DiskFull } else { FailureCode::Trouble })
    }

    /// A failure with nothing to add.
    pub fn of(code: FailureCode) -> Self {
        Self { code, wait_seconds: None, tries_left: None, rule: None }
    }
}

/// Refused by a rule of the scheme's own proceedings.
impl From<Rule> for Failure {
    fn from(rule: Rule) -> Self {
        Self { rule: Some(rule.into()), ..Self::of(FailureCode::Refused) }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::WrongSecret { left } => {
                Self { tries_left: Some(left), ..Self::of(FailureCode::WrongSecret) }
            }
            Refusal::Wait { seconds } => {
                Self { wait_seconds: Some(seconds), ..Self::of(FailureCode::Wait) }
            }
            Refusal::KeyLost | Refusal::Locked => Self::of(FailureCode::KeyLost),
            Refusal::NobodyHere => Self::of(FailureCode::NotFound),
            Refusal::Unwritable | Refusal::OutOfMemory => Self::of(FailureCode::Trouble),
        }
    }
}

impl Door {
    pub(super) fn of(doors: &Doors, demonstration_pin: &str, now: Timestamp) -> Self {
        let people = doors.tiles().iter().map(|(person, face)| {
            let (label, initials, role) = match face {
                Face::Named { label, initials, role } => {
                    (label.clone(), initials.clone(), Some(*role))
                }
                Face::Initials { initials, role } => {
                    (initials.clone(), initials.clone(), Some(*role))
                }
                Face::Unreadable => (String::new(), String::new(), None),
            };
            let wait_seconds = doors.wait(*person, now);
            DoorTile { person: *person, label, initials, role, wait_seconds }
        });
        let placard = doors.placard();
        Self {
            people: people.collect(),
            scheme: placard.map(|placard| placard.scheme.clone()).unwrap_or_default(),
            premises: placard.map(|placard| placard.premises.clone()).unwrap_or_default(),
            secret: match doors.protection() {
                Protection::OsStore | Protection::Demonstration => SecretKind::Pin,
                Protection::PassphraseOnly => SecretKind::Passphrase,
            },
            demonstration: (doors.protection() == Protection::Demonstration)
                .then(|| Demonstration { pin: demonstration_pin.to_owned() }),
        }
    }
}
