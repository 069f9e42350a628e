//! What the window is told about safe copies. No path travels: a folder is shown by its last name.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{Person, Role};
use crate::safe::refusal::{SafeError, SafeRefusal};
use crate::safe::symbols::KitProblem;
use crate::store::SafeEvery;
use crate::till::SecretKind;
use crate::unlock::WeakSecret;

closed_list! {
    /// Why a copy was not made, or a register not brought back. What was there is as it was.
    pub enum SafeFailure {
        Stopped = "STOPPED", FullHere = "FULL_HERE", FullThere = "FULL_THERE",
        NoPlace = "NO_PLACE", NotTheSame = "NOT_THE_SAME", Exists = "EXISTS",
        NoMemory = "NO_MEMORY", NoKit = "NO_KIT", NoCopy = "NO_COPY", Busy = "BUSY",
        Trouble = "TROUBLE",
    }
}
closed_list! {
    /// Why a PIN or passphrase cannot be chosen.
    pub enum SafeWeak {
        NotDigits = "NOT_DIGITS", PinTooShort = "PIN_TOO_SHORT", PinTooEasy = "PIN_TOO_EASY",
        PassphraseTooShort = "PASSPHRASE_TOO_SHORT", PassphraseTooEasy = "PASSPHRASE_TOO_EASY",
        TooLong = "TOO_LONG",
    }
}

/// How things stand with safe copies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafeShown {
    /// How often a copy is made by itself.
    pub every: SafeEvery,
    /// How many copies are kept.
    pub keep: u32,
    /// Where copies go.
    pub place: Option<SafePlace>,
    /// Where the list of erasures goes besides.
    pub second: Option<SafePlace>,
    /// The newest kit.
    pub kit: Option<SafeKitShown>,
    /// The latest copy.
    pub copied: Option<SafeCopied>,
    /// When a copy was last tried with success.
    #[ts(type = "string | null")]
    pub tried_at: Option<Timestamp>,
    /// Whole days since the latest copy.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// The day on which the next one is due.
    #[ts(type = "string | null")]
    pub next_due: Option<Date>,
    /// Whether it is due.
    pub due: bool,
    /// How far a copy under way is, in thousandths.
    pub making: Option<u32>,
    /// Why the latest copy was not made, when it was not.
    pub failed: Option<SafeFailure>,
}

/// A folder that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafePlace {
    /// Its last name.
    pub name: String,
    /// Whether it is there now.
    pub there: bool,
    /// Whether it lies on the disk that the register lies on.
    pub same_disk: bool,
    /// Whether the list of erasures in it is behind the register.
    pub behind: bool,
}

/// A kit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafeKitShown {
    /// Its number on this computer.
    #[ts(type = "number")]
    pub no: i64,
    /// The day in London on which it was made.
    #[ts(type = "string")]
    pub made_on: Date,
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafeCopied {
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// How many people it holds.
    #[ts(type = "number")]
    pub people: i64,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: i64,
}

/// A new kit, shown once. Nothing keeps the symbols but the sheet that somebody fills in.
#[derive(Clone, PartialEq, Eq, Serialize, TS)]
pub struct SafeSheet {
    /// The symbols, in groups of four.
    pub groups: Vec<String>,
    /// The number that the kit will have.
    #[ts(type = "number")]
    pub no: i64,
    /// Today in London.
    #[ts(type = "string")]
    pub made_on: Date,
    /// The scheme's name.
    pub scheme: String,
}

impl std::fmt::Debug for SafeSheet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SafeSheet(…)")
    }
}

/// What became of typing a new kit's symbols back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SafeProved {
    /// They are right, and copies are made under this kit from now on.
    Kept,
    /// They are not the symbols that were shown.
    Wrong {
        /// How.
        problem: KitProblem,
    },
}

/// What became of making a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SafeDone {
    /// It is made.
    Made {
        /// What it is called.
        name: String,
        /// How many older ones went.
        pruned: usize,
    },
    /// It is not.
    Failed {
        /// Why.
        why: SafeFailure,
    },
}

/// What became of trying the newest copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SafeTried {
    /// It would come back.
    Works {
        /// When it was made.
        #[ts(type = "string")]
        made_at: Timestamp,
        /// People who would come back.
        people: usize,
        /// Pictures.
        pictures: usize,
        /// Bans in force today.
        bans: usize,
        /// Records that the list of erasures keeps out.
        taken_out: usize,
        /// People and entries whose time is over.
        expired: usize,
    },
    /// The symbols are not those of a kit.
    Wrong {
        /// How.
        problem: KitProblem,
    },
    /// The file is not one that can be brought back.
    Refused {
        /// Why.
        refusal: SafeRefusal,
    },
    /// It could not be tried.
    Failed {
        /// Why.
        why: SafeFailure,
    },
}

/// A file that was chosen to bring a register back from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RestoreSeen {
    /// None was chosen.
    Nothing,
    /// A copy.
    Copy {
        /// When it was made.
        #[ts(type = "string")]
        made_at: Timestamp,
        /// The day in London on which its kit was made.
        #[ts(type = "string")]
        kit_made_on: Date,
        /// Its size in bytes.
        #[ts(type = "number")]
        bytes: u64,
    },
    /// Something else.
    Refused {
        /// What is wrong with it.
        refusal: SafeRefusal,
    },
}

/// What a copy holds, once it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoreShown {
    /// The scheme's name.
    pub scheme: String,
    /// When it was made.
    #[ts(type = "string")]
    pub made_at: Timestamp,
    /// People in it.
    pub people: usize,
    /// Pictures in it.
    pub pictures: usize,
    /// Who may open it first.
    pub keepers: Vec<RestoreKeeper>,
    /// What they choose to unlock it with.
    pub secret: SecretKind,
    /// Today, when it lies so far beyond the copy that somebody has to say that it is right.
    #[ts(type = "string | null")]
    pub doubted_day: Option<Date>,
    /// When the list of erasures that will be followed was written; none when there is none.
    #[ts(type = "string | null")]
    pub list_at: Option<Timestamp>,
}

/// Somebody who may open a register first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoreKeeper {
    /// Who.
    #[ts(type = "string")]
    pub person: Id<Person>,
    /// Their name.
    pub name: String,
    /// As what.
    pub role: Role,
}

/// What became of opening a copy, or of showing it a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RestoreOpened {
    /// Nothing was chosen.
    Nothing,
    /// It is open.
    Opened {
        /// What it holds.
        shown: RestoreShown,
    },
    /// The symbols are not those of a kit.
    Wrong {
        /// How.
        problem: KitProblem,
    },
    /// The file is not one that helps.
    Refused {
        /// Why.
        refusal: SafeRefusal,
    },
    /// It could not be opened.
    Failed {
        /// Why.
        why: SafeFailure,
    },
}

/// What became of bringing a register back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RestoreDone {
    /// It is there, and its door can be opened.
    Done {
        /// People who came back.
        people: usize,
        /// Records that the list of erasures kept out.
        taken_out: usize,
        /// People and entries whose time is over.
        expired: usize,
    },
    /// There is no list of erasures, and nobody has said that it shall be done without.
    NeedsList,
    /// Today lies far beyond the copy, and nobody has said that it is right.
    NeedsDay,
    /// The PIN or passphrase cannot be chosen.
    Weak {
        /// Why.
        why: SafeWeak,
    },
    /// It was not brought back.
    Failed {
        /// Why.
        why: SafeFailure,
    },
}

impl From<&SafeError> for SafeFailure {
    fn from(error: &SafeError) -> Self {
        match error {
            SafeError::Stopped => Self::Stopped,
            SafeError::FullHere => Self::FullHere,
            SafeError::FullThere => Self::FullThere,
            SafeError::NoPlace => Self::NoPlace,
            SafeError::NotTheSame => Self::NotTheSame,
            SafeError::Exists => Self::Exists,
            SafeError::NoMemory => Self::NoMemory,
            SafeError::Refused(_)
            | SafeError::NoRandomness
            | SafeError::Unreadable
            | SafeError::Disk(_)
            | SafeError::Store(_) => Self::Trouble,
        }
    }
}

impl From<WeakSecret> for SafeWeak {
    fn from(weak: WeakSecret) -> Self {
        match weak {
            WeakSecret::NotDigits => Self::NotDigits,
            WeakSecret::PinTooShort => Self::PinTooShort,
            WeakSecret::PinTooEasy => Self::PinTooEasy,
            WeakSecret::PassphraseTooShort => Self::PassphraseTooShort,
            WeakSecret::PassphraseTooEasy => Self::PassphraseTooEasy,
            WeakSecret::TooLong => Self::TooLong,
        }
    }
}
