//! An invented subject: what members hold of them, what the office holds, and how they are drawn.

mod days;
mod deciding;
pub mod describe;
mod events;
mod file;
mod looks;
mod papers;
mod person;
mod pictures;

use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::picture::{PictureError, Renditions};
use watchbook_register::records::{AgeError, ChildError, DecisionError};
use watchbook_register::records::{
    BanFile, CourtOrder, Decision, GalleryEntry, HeightError, Incident, Person, Picture, Premises,
    Proposal, SchemeRefError, SubjectFile, TermError,
};
use watchbook_register::text::TextError;

use crate::chance::Chance;
use crate::fate::{Fate, Lot};
use crate::place::GalleryIds;
use crate::portrait::{Look, Shot, draw};
use crate::town::Plan;
use days::Days;

/// A subject of the demonstration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invented {
    /// What was to become of them.
    pub lot: Lot,
    /// What members may hold, all of it: which part reaches which premises is decided elsewhere.
    /// The age is the office's, with the day of birth where it is known.
    pub dossier: Dossier,
    /// What the office alone holds.
    pub office: OfficePart,
    /// The lasting looks.
    pub look: Look,
    /// How each picture of the dossier is drawn, in the same order; empty without pictures.
    pub drawn: Vec<Drawn>,
}

/// How one picture is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Which.
    pub picture: Id<Picture>,
    /// The person as they looked then.
    pub look: Look,
    /// Camera, clothes and light.
    pub shot: Shot,
    /// Width and height in pixels.
    pub size: (u32, u32),
}

impl Drawn {
    /// Draws and encodes it; the same each time.
    ///
    /// # Errors
    /// [`PictureError`], which no size given here brings about.
    pub fn renditions(&self) -> Result<Renditions, PictureError> {
        let (width, height) = self.size;
        let drawing = draw(&self.look, &self.shot, width, height);
        Renditions::of(drawing.width, drawing.height, &drawing.rgb)
    }
}

/// What the office alone holds of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficePart {
    /// The file.
    pub file: SubjectFile,
    /// Incidents that were first reported of this subject.
    pub incidents: Vec<Incident>,
    /// How the bans came about.
    pub bans: Vec<BanFile>,
    /// Decisions that were no ban.
    pub decisions: Vec<Decision>,
    /// Orders of courts, public or not.
    pub orders: Vec<CourtOrder>,
    /// Proposals.
    pub proposals: Vec<Proposal>,
    /// Who gave leave to show a child, and for which need.
    pub leaves: Vec<Leave>,
}

/// Who gave leave to show a child, and for which need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leave {
    /// For which entry.
    pub entry: Id<GalleryEntry>,
    /// The two people.
    pub approvers: [Id<Person>; 2],
    /// The need.
    pub need: String,
}

/// A record of the plan was refused by the register's own rules.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// A text.
    #[error(transparent)]
    Text(#[from] TextError),
    /// The days of a ban.
    #[error(transparent)]
    Term(#[from] TermError),
    /// A reference.
    #[error(transparent)]
    Reference(#[from] SchemeRefError),
    /// An age.
    #[error(transparent)]
    Age(#[from] AgeError),
    /// A height.
    #[error(transparent)]
    Height(#[from] HeightError),
    /// A decision.
    #[error(transparent)]
    Decision(#[from] DecisionError),
    /// Leave to show a child.
    #[error(transparent)]
    Child(#[from] ChildError),
    /// The scheme lacks somebody or something that records refer to.
    #[error("the scheme has no {0}")]
    Lacking(&'static str),
}

/// The scheme around a subject.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) premises: &'a [Premises],
    pub(crate) people: &'a [Person],
    pub(crate) galleries: GalleryIds,
}

/// One subject in the making.
pub(crate) struct Making<'a> {
    setting: Setting<'a>,
    lot: Lot,
    number: u64,
    days: Days,
}

/// The subject with this number and lot.
pub(crate) fn invent(setting: Setting<'_>, lot: Lot, number: u64) -> Result<Invented, Refused> {
    let mut chance = Chance::of(setting.plan.seed, "days", number);
    let days = Days::of(lot, setting.plan.today, &mut chance);
    Making { setting, lot, number, days }.whole()
}

impl Making<'_> {
    /// A stream of chance for one topic of this subject.
    fn chance(&self, topic: &str) -> Chance {
        Chance::of(self.setting.plan.seed, topic, self.number)
    }

    fn whole(self) -> Result<Invented, Refused> {
        let somebody = self.somebody()?;
        let subject = self.chance("subject").id();
        let events = self.events(subject)?;
        let papers = self.papers(subject, &events, &somebody)?;
        let (pictures, drawn) = self.pictures(subject, &somebody.look, &events, &papers);
        let file = self.file(subject, &somebody);
        let card = self.card(subject, somebody.clone(), &events)?;
        Ok(Invented {
            lot: self.lot,
            dossier: Dossier {
                card,
                pictures,
                entries: papers.entries,
                warnings: papers.warnings,
                bans: papers.bans,
                orders: papers.public_orders,
            },
            office: OfficePart {
                file,
                incidents: events.incidents,
                bans: papers.ban_files,
                decisions: papers.decisions,
                orders: papers.orders,
                proposals: papers.proposals,
                leaves: papers.leaves,
            },
            look: somebody.look,
            drawn,
        })
    }

    /// Whether nobody knows who it is.
    fn unnamed(&self) -> bool {
        self.lot.fate == Fate::Sought || (self.lot.fate == Fate::Child && self.lot.turn == 1)
    }

    /// Whether the person is under eighteen, or may be.
    fn young(&self) -> bool {
        matches!(self.lot.fate, Fate::Child | Fate::ChildWithLeave)
    }
}
