//! What a letter says of one ban or warning, and which letters there are.

use jiff::civil::Date;

use crate::cases::Working;
use crate::closed_list::closed_list;
use crate::pack::TemplateName;
use crate::records::{AppealOutcome, Ban, CountsFrom, DecidingBody, Scheme, Service, Span};

closed_list! {
    /// What a letter is.
    pub enum LetterKind {
        BanNotice = "BAN_NOTICE", Warning = "WARNING", Extension = "EXTENSION",
        Variation = "VARIATION", Revocation = "REVOCATION",
        AppealReceived = "APPEAL_RECEIVED", AppealOutcome = "APPEAL_OUTCOME",
        ToParent = "TO_PARENT", Card = "CARD",
    }
}

impl LetterKind {
    /// Whether it tells of something that was done after the person was told of the ban, and reaches them by itself.
    /// What is told of an appeal is a step of the appeal.
    pub fn tells_later(self) -> bool {
        matches!(self, Self::Extension | Self::Variation | Self::Revocation | Self::ToParent)
    }

    /// The scheme's text for it.
    pub fn template(self) -> TemplateName {
        match self {
            Self::BanNotice => TemplateName::LetterBan,
            Self::Warning => TemplateName::LetterWarning,
            Self::Extension => TemplateName::LetterExtension,
            Self::Variation => TemplateName::LetterVariation,
            Self::Revocation => TemplateName::LetterRevocation,
            Self::AppealReceived => TemplateName::LetterAppealIn,
            Self::AppealOutcome => TemplateName::LetterAppeal,
            Self::ToParent => TemplateName::LetterParent,
            Self::Card => TemplateName::LetterCard,
        }
    }
}

/// From whom letters come, and how one writes back: the scheme's own, for its letters alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sender {
    /// Where letters to the scheme go: street and town, in lines.
    pub address: String,
    /// Its electronic mail.
    pub email: String,
    /// Days in which somebody may appeal, counted from the day on which they are told.
    pub appeal_days: i32,
    /// Whether sheets of the gallery may be printed for the door; off until the scheme decides.
    pub sheets: bool,
    /// The scheme's sign: a JPEG or PNG that the picture child has made.
    pub logo: Option<Vec<u8>>,
}

impl Default for Sender {
    fn default() -> Self {
        Self {
            address: String::new(),
            email: String::new(),
            appeal_days: 28,
            sheets: false,
            logo: None,
        }
    }
}

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Which letter.
    pub kind: LetterKind,
    /// Today.
    pub today: Date,
    /// The scheme.
    pub scheme: Scheme,
    /// From whom.
    pub sender: Sender,
    /// To whom: their name, or their reference where nobody knows it.
    pub name: String,
    /// Where it is sent: nothing where it is handed over, or nobody knows.
    pub address: Vec<String>,
    /// The paper's reference.
    pub reference: String,
    /// The reason in neutral words.
    pub reason: String,
    /// The first day.
    pub from: Date,
    /// The last day, or the day of the next review.
    pub until: Date,
    /// Whether it has no end of its own.
    pub reviewed: bool,
    /// The day on which the person was told, once they were.
    pub served: Option<Date>,
    /// On which day it begins.
    pub begins: Begins,
    /// What it is counted from.
    pub counts_from: CountsFrom,
    /// Whether it stands while an appeal is open.
    pub stands: bool,
    /// The names of the premises in which it holds.
    pub places: Vec<String>,
    /// How the tariff came to what it proposed.
    pub working: Option<Working>,
    /// Who decided, and when; nobody who votes is named.
    pub decided: Option<(DecidedBy, Date)>,
    /// An appeal that nobody has answered yet.
    pub open: Option<OpenAppeal>,
    /// What became of an appeal, and why.
    pub outcome: Option<(AppealOutcome, String)>,
}

/// An appeal that has come and is not answered: what the person is told of it (`domain.md` §2.4, acknowledged).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenAppeal {
    /// The day on which it came.
    pub received: Date,
    /// The day by which it is answered.
    pub answer_by: Date,
    /// Whether the ban holds meanwhile.
    pub holds: bool,
}

impl Facts {
    /// The last day on which an appeal may be made; none while nobody has told them, for it is counted from
    /// then.
    pub fn appeal_by(&self) -> Option<Date> {
        self.served.map(|on| crate::civil::days_after(on, self.sender.appeal_days))
    }
}

/// Whether the first day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begins {
    /// It is.
    Known,
    /// It is the day on which they are told, and nobody has told them. A length is counted from then; without
    /// one the last day is set.
    WhenTold(Option<Span>),
}

impl Begins {
    /// When a ban begins, as it stands.
    pub fn of(ban: &Ban) -> Self {
        match (ban.rules.counts_from, ban.service) {
            (CountsFrom::Service, Service::Unserved) => Self::WhenTold(ban.counts_when_told()),
            _ => Self::Known,
        }
    }
}

/// Who decided what a letter says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DecidedBy {
    /// A body of the scheme.
    Body(DecidingBody),
    /// Whoever heard the appeal: nobody who reported or decided before.
    Appeal,
}

/// What was last done to a ban.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// It stands as it was decided.
    Made,
    /// It was made longer.
    Extended,
    /// It was made shorter, or holds in fewer places.
    Varied,
    /// It was lifted.
    Lifted,
}

/// How far the last appeal against a ban has come, as its letters tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appealed {
    /// Nobody has appealed.
    No,
    /// It has come, and is not answered.
    Open,
    /// It was answered.
    Answered,
}

/// The letters that a ban can have as it stands, the likeliest first. An appeal that was answered keeps its letter
/// beside whatever came after it; who has never been told of the ban is told of the whole.
pub fn offered(turn: Turn, appealed: Appealed, served: bool, child: bool) -> Vec<LetterKind> {
    use LetterKind as K;
    let mut kinds = match turn {
        Turn::Made => Vec::new(),
        Turn::Extended => vec![K::Extension],
        Turn::Varied => vec![K::Variation],
        Turn::Lifted => vec![K::Revocation],
    };
    match appealed {
        Appealed::No => {}
        // Whoever appeals waits to hear that it came: that is what is sent now.
        Appealed::Open => kinds.insert(0, K::AppealReceived),
        Appealed::Answered => kinds.push(K::AppealOutcome),
    }
    if turn == Turn::Lifted {
        return kinds;
    }
    if turn == Turn::Made || !served {
        kinds.push(K::BanNotice);
    }
    kinds.push(K::Card);
    if child {
        kinds.push(K::ToParent);
    }
    kinds
}

/// The letters of a warning.
pub fn offered_of_warning(child: bool) -> Vec<LetterKind> {
    let parent = child.then_some(LetterKind::ToParent);
    std::iter::once(LetterKind::Warning).chain(parent).collect()
}
