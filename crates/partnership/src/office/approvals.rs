//! What the window shows of a second person: what waits, as it says; what was answered; who signs; and what
//! two must sign.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::PersonId;
use watchbook_protocol::roster::{ApprovalRule, Content, Role as Signs, Settings};
use watchbook_register::id::Id;
use watchbook_register::records::{Ending, Person, SubjectCard, Term};
use watchbook_register::store::PictureSize;

use super::computers::moment;
use super::{NotDone, NotDoneShown, Office, Pending, VoterWishShown, Waits};
use crate::publish::{due::Of, says_now};
use crate::wire::Taken;
use crate::wire::card::Card;
use crate::wire::profile::Profile;

/// What kind of thing waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WaitWhat {
    /// Somebody's card.
    Card,
    /// An alert.
    Alert,
    /// What the scheme has settled.
    Settings,
    /// Premises of the scheme.
    Premises,
    /// The office's answer to a report.
    Answer,
    /// A ballot.
    Ballot,
    /// Something that this version cannot read.
    Other,
}

/// What a line of it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WaitLabel {
    /// Another name.
    Alias,
    /// A ban, with its reason and days.
    Ban,
    /// A warning.
    Warning,
    /// An entry in a gallery.
    Entry,
    /// An order of a court.
    Order,
    /// An area of the town.
    Area,
    /// The words of it.
    Words,
    /// Until when.
    Until,
    /// The scheme's telephone.
    Phone,
    /// The version of the agreement.
    Agreement,
    /// An address.
    Address,
    /// The question that is voted on.
    Question,
}

/// One line of what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WaitLine {
    /// What it is.
    pub label: WaitLabel,
    /// Its words.
    pub words: String,
    /// From which day.
    #[ts(type = "string | null")]
    pub from: Option<Date>,
    /// Until which day, that day included.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
}

/// A picture that goes with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WaitPicture {
    /// By which it is shown.
    pub picture: String,
    /// Whether its bytes are on this computer; else nobody here has seen it.
    pub here: bool,
}

/// Something that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WaitShown {
    /// By which it is named to commands.
    pub id: String,
    /// What it is.
    pub what: WaitWhat,
    /// Whom or what it is about, in words.
    pub title: String,
    /// The subject whose card it is.
    pub subject: Option<String>,
    /// Since when.
    #[ts(type = "string | null")]
    pub since: Option<Timestamp>,
    /// Who sent it.
    pub by: Option<String>,
    /// Whether that is whoever works here.
    pub own: bool,
    /// Whether it goes to every member.
    pub all: bool,
    /// The premises that it goes to, where it does not go to all; empty where they are many.
    pub places: Vec<String>,
    /// What it says.
    pub lines: Vec<WaitLine>,
    /// The pictures that go with it.
    pub pictures: Vec<WaitPicture>,
    /// Whether it is, to the last byte, what this register says now: then the card here is that record.
    pub same: bool,
    /// Whether it may be passed here: read whole, by somebody else, with keys that are good still.
    pub may_pass: bool,
    /// Whether its readers have other keys by now, so that its author's computer makes it anew.
    pub spent: bool,
}

/// What two people must sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AskedWhat {
    /// Two people publish.
    TwoPublish,
    /// One person publishes.
    OnePublishes,
    /// Somebody signs at the office.
    Signs,
    /// A computer of the office is let in.
    Confirm,
    /// Something else.
    Other,
}

/// Something that waits for a second signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AskedShown {
    /// By which it is named to commands.
    pub id: String,
    /// What it changes.
    pub what: AskedWhat,
    /// Whom it is about; or the six digits of the computer.
    pub about: Option<String>,
    /// Who asks.
    pub by: Option<String>,
    /// Whether that is whoever works here.
    pub own: bool,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// Somebody who would sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WishShown {
    /// Who, by which they are named to commands.
    pub person: String,
    /// On which computer, likewise.
    pub device: String,
    /// Their name.
    pub name: String,
    /// Whether that computer is this one.
    pub here: bool,
}

/// What a second person said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerShown {
    /// By which it is told from others.
    pub id: String,
    /// What it was about.
    pub what: WaitWhat,
    /// In words.
    pub title: String,
    /// The subject whose card it was.
    pub subject: Option<String>,
    /// Whether whoever works here sent it.
    pub own: bool,
    /// Who answered.
    pub by: Option<String>,
    /// Why it was sent back; none where it was passed.
    pub reason: Option<String>,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}

/// Everything of a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ApprovalsShown {
    /// Whether two people publish.
    pub two: bool,
    /// Who signs at the office, by name.
    pub signers: Vec<String>,
    /// What waits, the oldest first.
    pub waits: Vec<WaitShown>,
    /// What waits for a second signature.
    pub asked: Vec<AskedShown>,
    /// Who would sign and does not yet.
    pub wishes: Vec<WishShown>,
    /// Who would vote on a voters' computer and does not yet.
    pub voters: Vec<VoterWishShown>,
    /// The latest answers.
    pub answers: Vec<AnswerShown>,
}

/// All of it, or why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ApprovalsOutcome {
    /// The scheme stands on this computer alone: nothing goes out of it.
    Alone,
    /// Whoever works here does not sign on this computer.
    SignsNot {
        /// Whether they have asked to.
        asked: bool,
    },
    /// It is this.
    Shown {
        /// All of it.
        shown: ApprovalsShown,
    },
    /// It was not done, or cannot be told now.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

/// How many answers are shown.
const ANSWERS: usize = 20;

impl Office<'_> {
    /// Everything of a second person, as it is now.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn approvals(&self, today: Date) -> Result<ApprovalsShown, NotDone> {
        let waits = self.queue().await?;
        let now = says_now(&self.beside.store, &self.beside.books, &self.roster, today)?;
        let people = self.beside.store.read(|reader| reader.people())?;
        let name =
            |id: Id<Person>| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let mut shown = Vec::with_capacity(waits.len());
        for one in &waits {
            shown.push(self.wait(one, &now, &name)?);
        }
        let asked = self.pending()?;
        let answers = self.beside.store.read(|reader| reader.office()?.answers())?;
        let answers = answers.into_iter().take(ANSWERS).map(|one| {
            let kind = Kind::ALL.iter().find(|kind| kind.number() == one.kind);
            let card = kind == Some(&Kind::MemberCard);
            let dossier = card.then(|| self.beside.books.dossiers.of(Id::of_bytes(one.of)));
            let dossier = dossier.flatten();
            AnswerShown {
                id: Hash::from_bytes(one.envelope).to_string(),
                what: kind.map_or(WaitWhat::Other, |kind| what(*kind)),
                title: dossier.as_ref().map(|one| titled(&one.card)).unwrap_or_default(),
                subject: dossier.map(|one| one.card.id.to_string()),
                own: one.author == self.beside.person,
                by: name(one.person),
                reason: one.reason,
                at: one.answered_at,
            }
        });
        let here = self.device.device;
        let wishes = self.wishes()?.into_iter().map(|wish| WishShown {
            person: wish.person.to_string(),
            device: wish.device.to_string(),
            name: wish.name,
            here: wish.device == here,
        });
        let n = self.roster.at().n;
        let signs = |id: PersonId| self.roster.role_at(id, n).is_some_and(Signs::is_office);
        let signers = self.roster.people().filter(|(id, _)| signs(*id));
        Ok(ApprovalsShown {
            two: self.wants_two(),
            signers: signers.filter_map(|(id, _)| name(Id::of_bytes(*id.as_bytes()))).collect(),
            waits: shown,
            asked: asked.iter().map(|one| self.asked_shown(one, &name)).collect(),
            wishes: wishes.collect(),
            voters: self.voter_wishes()?,
            answers: answers.collect(),
        })
    }

    fn wait(
        &self,
        one: &Waits,
        now: &BTreeMap<Of, Hash>,
        name: &impl Fn(Id<Person>) -> Option<String>,
    ) -> Result<WaitShown, NotDone> {
        let told = one.says.as_ref().map(|says| self.told(says)).unwrap_or_default();
        let mut pictures = Vec::new();
        if let Some(Taken::Card(card)) = &one.says {
            for picture in &card.pictures {
                let here = self.beside.store.picture(picture.id, PictureSize::Thumb)?.is_some();
                pictures.push(WaitPicture { picture: picture.id.to_string(), here });
            }
        }
        let seen = pictures.iter().all(|one| one.here);
        let books = &self.beside.books;
        let place = |audience: &Audience| match audience {
            Audience::Premises(id) => {
                let id = Id::of_bytes(*id.as_bytes());
                books.premises.iter().find(|one| one.id == id).map(|one| one.name.clone())
            }
            _ => None,
        };
        Ok(WaitShown {
            id: one.envelope.to_string(),
            what: told.what,
            title: told.title,
            subject: told.subject.map(|id| id.to_string()),
            since: moment(one.since),
            by: one.by.and_then(|by| name(Id::of_bytes(*by.as_bytes()))),
            own: one.own,
            all: one.audiences.contains(&Audience::Members),
            places: one.audiences.iter().filter_map(place).collect(),
            lines: told.lines,
            pictures,
            same: one.of.is_some_and(|(of, content)| now.get(&of) == Some(&content)),
            may_pass: one.of.is_some() && !one.own && !one.spent && seen,
            spent: one.spent,
        })
    }

    fn told(&self, says: &Taken) -> ToldOf {
        let line = |label, words: &str| WaitLine {
            label,
            words: words.to_owned(),
            from: None,
            until: None,
        };
        match says {
            Taken::Card(card) => self.card(card),
            Taken::Alert(alert) => ToldOf {
                what: WaitWhat::Alert,
                title: alert.title.as_str().to_owned(),
                lines: vec![WaitLine {
                    until: Some(alert.until),
                    ..line(WaitLabel::Words, alert.text.as_str())
                }],
                ..ToldOf::default()
            },
            Taken::Settings(settings) => {
                let scheme = &settings.scheme;
                let agreement = format!("{}: {}", scheme.agreement_version, scheme.agreement_text);
                ToldOf {
                    what: WaitWhat::Settings,
                    title: scheme.name.clone(),
                    lines: vec![
                        line(WaitLabel::Phone, &scheme.phone),
                        line(WaitLabel::Agreement, &agreement),
                    ],
                    ..ToldOf::default()
                }
            }
            Taken::Profile(Profile::Premises(premises)) => ToldOf {
                what: WaitWhat::Premises,
                title: premises.name.clone(),
                lines: vec![line(
                    WaitLabel::Address,
                    &format!("{} {}", premises.address, premises.postcode),
                )],
                ..ToldOf::default()
            },
            Taken::Answer(answer) => ToldOf {
                what: WaitWhat::Answer,
                title: answer
                    .reference
                    .as_ref()
                    .map(|one| one.as_str().to_owned())
                    .unwrap_or_default(),
                lines: answer
                    .life
                    .words()
                    .map(|words| line(WaitLabel::Words, words.as_str()))
                    .into_iter()
                    .collect(),
                ..ToldOf::default()
            },
            Taken::Ballot(ballot) => ToldOf {
                what: WaitWhat::Ballot,
                title: ballot.reference.as_str().to_owned(),
                lines: vec![WaitLine {
                    until: Some(ballot.closes_on),
                    ..line(WaitLabel::Question, ballot.reason.as_str())
                }],
                ..ToldOf::default()
            },
            _ => ToldOf::default(),
        }
    }

    fn card(&self, card: &Card) -> ToldOf {
        let dossier = &card.dossier;
        let line = |label, words: &str, from, until| WaitLine {
            label,
            words: words.to_owned(),
            from,
            until,
        };
        let days = |term: &Term| match term.ending() {
            Ending::On(day) => (Some(term.starts()), Some(day)),
            Ending::Review(_) => (Some(term.starts()), None),
        };
        let galleries = &self.beside.books.galleries;
        let mut lines = Vec::new();
        for one in &dossier.bans {
            let (from, until) = days(&one.term);
            lines.push(line(WaitLabel::Ban, one.reason.as_str(), from, until));
        }
        for one in &dossier.warnings {
            let (from, until) = (Some(one.issued), Some(one.expires));
            lines.push(line(WaitLabel::Warning, one.reason.as_str(), from, until));
        }
        for one in &dossier.entries {
            let gallery = galleries.iter().find(|known| known.id == one.gallery);
            let gallery = gallery.map_or("", |known| known.name.as_str());
            let caption = one.caption.as_ref().map_or("", |caption| caption.as_str());
            let words = [gallery, caption].join(" · ");
            let words = words.trim_matches([' ', '·']);
            lines.push(line(WaitLabel::Entry, words, Some(one.from), Some(one.until)));
        }
        for one in &dossier.orders {
            let order = one.order();
            let words = order.conditions.as_str();
            lines.push(line(WaitLabel::Order, words, Some(order.from), Some(order.to)));
        }
        for one in &dossier.card.aliases {
            lines.push(line(WaitLabel::Alias, &one.name, None, None));
        }
        for one in &dossier.card.areas {
            lines.push(line(WaitLabel::Area, one, None, None));
        }
        ToldOf {
            what: WaitWhat::Card,
            title: titled(&dossier.card),
            subject: Some(dossier.card.id),
            lines,
        }
    }

    fn asked_shown(
        &self,
        one: &Pending,
        name: &impl Fn(Id<Person>) -> Option<String>,
    ) -> AskedShown {
        let (what, about) = match &one.content {
            Content::Settings(Settings { terms: Some(terms), .. }) => match terms.approval {
                ApprovalRule::TwoPersons => (AskedWhat::TwoPublish, None),
                ApprovalRule::OnePerson => (AskedWhat::OnePublishes, None),
            },
            Content::Grant(grant) => {
                (AskedWhat::Signs, name(Id::of_bytes(*grant.person.as_bytes())))
            }
            Content::Confirm(confirm) => {
                let device = self.roster.device(confirm.device);
                (AskedWhat::Confirm, device.map(|known| known.keys.digits()))
            }
            _ => (AskedWhat::Other, None),
        };
        AskedShown {
            id: one.id.to_string(),
            what,
            about,
            by: name(one.by),
            own: one.own,
            at: one.at,
        }
    }
}

/// What something says, as it is shown.
struct ToldOf {
    what: WaitWhat,
    title: String,
    subject: Option<Id<SubjectCard>>,
    lines: Vec<WaitLine>,
}

impl Default for ToldOf {
    fn default() -> Self {
        let (title, subject, lines) = (String::new(), None, Vec::new());
        Self { what: WaitWhat::Other, title, subject, lines }
    }
}

fn titled(card: &SubjectCard) -> String {
    let reference = card.reference.as_str();
    card.name().map_or_else(|| reference.to_owned(), |name| format!("{name} · {reference}"))
}

fn what(kind: Kind) -> WaitWhat {
    match kind {
        Kind::MemberCard => WaitWhat::Card,
        Kind::Alert => WaitWhat::Alert,
        Kind::SchemeSettings => WaitWhat::Settings,
        Kind::Profile => WaitWhat::Premises,
        Kind::Answer => WaitWhat::Answer,
        Kind::Ballot => WaitWhat::Ballot,
        _ => WaitWhat::Other,
    }
}
