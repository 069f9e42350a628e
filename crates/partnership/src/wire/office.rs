//! Kinds 64 to 70: what offices tell one another, so that a second computer of the office is whole.
//!
//! Heard with the office's ear: nothing of it is left out or read as something else.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::cbor::{self, Value};
use watchbook_protocol::envelope::{Kind, Picture as SealedPicture, PictureRole};
use watchbook_protocol::id::RecordId;
use watchbook_protocol::limits;
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::{
    Ban, CourtOrder, DecidingBody, Decision, GalleryEntry, Outcome, PersonContact, Picture,
    PictureState, Standing, SubjectCard, SubjectFile, Suspension, Withdrawal,
};
use watchbook_register::text::NeutralText;
use watchbook_register::triage::{Arrival, StepTaken};

use super::WireFault;
use super::card::{CardPicture, Written, each_once, heard_parts, say_parts};
use super::person::NAME;
use super::plain::Prose;
use super::report::Report;
use super::said::{Ear, Fields, Said, carried, case, cased, map, said, within};

/// Kind 64: a subject as the office knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeFile {
    /// All of the records, whether members may see them or not.
    pub dossier: Dossier,
    /// What the office alone holds.
    pub file: SubjectFile,
    /// Orders of a court, whether members may know of them or not.
    pub orders: Vec<CourtOrder>,
}

impl OfficeFile {
    /// The kind of body that says it.
    pub const KIND: Kind = Kind::OfficeFile;

    /// Writes it. Of each picture the thumbnail and the full one are sealed beside it.
    ///
    /// # Errors
    /// [`WireFault::TooMuch`] where there is more to be said than a body holds.
    pub fn write(&self) -> Result<Written, WireFault> {
        let (parts, pictures): (_, Vec<(Id<Picture>, PictureRole)>) = say_parts(&self.dossier);
        let Dossier { card, bans, entries, pictures: held, .. } = &self.dossier;
        let suspended = bans.iter().filter_map(|ban| Some((ban.id, ban.suspension?)));
        let withdrawn = entries.iter().filter_map(|one| Some((one.id, one.withdrawn.clone()?)));
        let states = held.iter().map(|one| (one.id, (one.state, one.bystanders_masked)));
        let content = cbor::encode(&map([
            (1, Value::Map(parts)),
            (2, self.file.say()),
            (3, card.standing.say()),
            (4, suspended.collect::<Vec<_>>().say()),
            (5, withdrawn.collect::<Vec<_>>().say()),
            (6, states.collect::<Vec<_>>().say()),
            (7, self.orders.say()),
        ]));
        if content.len() + 8 * 1024 > limits::BODY || pictures.len() > limits::PICTURES {
            return Err(WireFault::TooMuch);
        }
        Ok(Written { content, pictures })
    }

    pub(super) fn read(
        content: &[u8],
        sealed: &[SealedPicture],
        made_on: Date,
    ) -> Result<(Self, Vec<CardPicture>), WireFault> {
        let value: Value = cbor::decode_within(content, limits::BODY)?;
        let (fields, mut ear) = (Fields::of(&value)?, Ear::of_office(made_on));
        let parts = fields.get(1).ok_or(WireFault::Missing { key: 1 })?;
        let (mut dossier, sealed) = heard_parts(&Fields::of(parts)?, sealed, &mut ear)?;
        dossier.card.standing = fields.take(3, &mut ear)?;
        let suspended: Vec<(Id<Ban>, Suspension)> = fields.take(4, &mut ear)?;
        for (id, suspension) in suspended {
            let ban = dossier.bans.iter_mut().find(|ban| ban.id == id);
            ban.ok_or(WireFault::RestsOnNothing)?.suspension = Some(suspension);
        }
        let withdrawn: Vec<(Id<GalleryEntry>, Withdrawal)> = fields.take(5, &mut ear)?;
        for (id, withdrawal) in withdrawn {
            let entry = dossier.entries.iter_mut().find(|entry| entry.id == id);
            entry.ok_or(WireFault::RestsOnNothing)?.withdrawn = Some(withdrawal);
        }
        let mut states: Vec<(Id<Picture>, (PictureState, bool))> = fields.take(6, &mut ear)?;
        for picture in &mut dossier.pictures {
            // A picture of which it is not said where it stands is not shown by a slip.
            let at = states.iter().position(|(id, _)| *id == picture.id);
            let at = at.ok_or(WireFault::Pictures)?;
            (picture.state, picture.bystanders_masked) = states.swap_remove(at).1;
        }
        each_once(&dossier)?;
        let file = fields.take(2, &mut ear)?;
        let orders = fields.take(7, &mut ear)?;
        Ok((Self { dossier, file, orders }, sealed))
    }
}

said!(Suspension { 1 => since, 2 => reason });
said!(Withdrawal { 1 => on, 2 => reason <= 300 });
said!(PersonContact { 1 => address <= 300, 2 => phone <= NAME, 3 => email <= 200 });
said!(SubjectFile, of subject {
    1 => born, 2 => contact, 3 => appearance, 4 => police_notes, 5 => review,
});
said!(CourtOrder, of subject {
    1 => id, 2 => kind, 3 => court, 4 => conditions, 5 => from, 6 => to, 7 => publicised_ok,
});

/// Absent where the record is clear; 1: restricted since a day; 2: held until a day.
impl Said for Standing {
    fn say(&self) -> Value {
        match self {
            Self::Clear => Value::Null,
            Self::Restricted { since } => case(1, [since.say()]),
            Self::Held { until } => case(2, [until.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, of) => Ok(Self::Restricted { since: carried(of, 0, ear)? }),
            (2, of) => Ok(Self::Held { until: carried(of, 0, ear)? }),
            _ => Err(WireFault::Newer { of: "Standing" }),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::Clear)
    }
}

/// Kind 65: a report and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Triage {
    /// The report, whole.
    pub report: Report,
    /// How it came.
    pub arrival: Arrival,
    /// Every step that it took, in their order.
    pub steps: Vec<StepTaken>,
}

said!(Triage { 1 => report, 2 => arrival, 3 => steps });
said!(Arrival { 1 => entry, 2 => way, 3 => at, 4 => by, 5 => reporter, 6 => outcome });
said!(StepTaken { 1 => at, 2 => by, 3 => life });

/// Kind 67: a case of the office: a breach of data, a hold, a disclosure. In outline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeCase {
    /// Its id.
    pub id: Id<OfficeCase>,
    /// What it is: `BREACH`, `HOLD`, `DISCLOSURE`. Shown as it is where it is not known.
    pub kind: String,
    /// Whom it is about, of the register.
    pub subject: Option<Id<SubjectCard>>,
    /// When it began.
    pub opened: Date,
    /// The last day of what it does: of a hold its end.
    pub until: Option<Date>,
    /// When it was closed.
    pub closed: Option<Date>,
    /// What there is to say.
    pub text: String,
}

impl Said for OfficeCase {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.kind.say()),
            (3, self.subject.say()),
            (4, self.opened.say()),
            (5, self.until.say()),
            (6, self.closed.say()),
            (7, Prose(self.text.clone()).say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let kind: String = fields.take(2, ear)?;
        within(&kind, NAME)?;
        let Prose(text) = fields.take(7, ear)?;
        Ok(Self {
            id: fields.take(1, ear)?,
            kind,
            subject: fields.take(3, ear)?,
            opened: fields.take(4, ear)?,
            until: fields.take(5, ear)?,
            closed: fields.take(6, ear)?,
            text,
        })
    }
}

/// Kind 68: the last number of a row of references, one record for each row. Two offices that count at
/// once both name the same `prev`, and one of them is told to count again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counter {
    /// The letters in front.
    pub prefix: String,
    /// The year.
    pub year: u16,
    /// The last number that was given.
    pub last: u32,
}

said!(Counter { 1 => prefix <= 6, 2 => year, 3 => last });

/// Kind 69: what people decided, and who they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecisionTaken {
    /// Its id.
    pub id: Id<Decision>,
    /// When.
    pub on: Date,
    /// By which body.
    pub body: DecidingBody,
    /// What.
    pub outcome: Outcome,
    /// The names of those who decided; at least one.
    pub deciders: Vec<String>,
    /// Where the minute lies.
    pub minute: String,
    /// The reasons.
    pub reasons: String,
}

impl DecisionTaken {
    /// Of the register's record.
    #[must_use]
    pub fn of(decision: &Decision) -> Self {
        Self {
            id: decision.id,
            on: decision.on,
            body: decision.body,
            outcome: decision.outcome,
            deciders: decision.deciders().to_vec(),
            minute: decision.minute().to_owned(),
            reasons: decision.reasons().to_owned(),
        }
    }
}

impl Said for DecisionTaken {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.on.say()),
            (3, self.body.say()),
            (4, self.outcome.say()),
            (5, self.deciders.say()),
            (6, self.minute.say()),
            (7, self.reasons.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let decision = Self {
            id: fields.take(1, ear)?,
            on: fields.take(2, ear)?,
            body: fields.take(3, ear)?,
            outcome: fields.take(4, ear)?,
            deciders: fields.take(5, ear)?,
            minute: fields.take(6, ear)?,
            reasons: fields.take(7, ear)?,
        };
        within(&decision.deciders, 120)?;
        within(&decision.minute, 200)?;
        let nobody = decision.deciders.is_empty() || decision.deciders.iter().any(String::is_empty);
        if nobody || decision.minute.is_empty() || decision.reasons.is_empty() {
            return Err(WireFault::Empty);
        }
        Ok(decision)
    }
}

/// Kind 70: an office record ends for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Purge {
    /// The record.
    pub record: RecordId,
    /// Why.
    pub reason: NeutralText,
    /// When.
    pub at: Timestamp,
}

said!(Purge { 1 => record, 2 => reason, 3 => at });
