//! Kinds 2, 3 and 8: what the office tells besides cards: alerts, documents, answers to reports.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_register::id::Id;
use watchbook_register::log::{Life, LogEntry};
use watchbook_register::records::{self, Premises, SchemeRef};
use watchbook_register::text::NeutralText;

use super::WireFault;
use super::plain::Prose;
use super::said::{Ear, Fields, Said, carried, case, cased, map, said, within};

/// The longest heading, in characters.
const HEADING: usize = 200;

/// Kind 2: a bulletin with a last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: Id<records::Alert>,
    /// What it is about, in one line.
    pub title: NeutralText,
    /// What there is to know.
    pub text: NeutralText,
    /// When it was given out.
    pub at: Timestamp,
    /// The last day on which it is shown.
    pub until: Date,
    /// Whether each premises is asked to say that it was read.
    pub acknowledge: bool,
}

impl Alert {
    /// Of the register's.
    #[must_use]
    pub fn of(alert: &records::Alert) -> Self {
        let records::Alert { id, at, until, acknowledge, .. } = *alert;
        let (title, text) = (alert.title.clone(), alert.text.clone());
        Self { id, title, text, at, until, acknowledge }
    }

    /// As the register has it.
    #[must_use]
    pub fn record(self) -> records::Alert {
        let Self { id, title, text, at, until, acknowledge } = self;
        records::Alert { id, title, text, at, until, acknowledge }
    }
}

impl Said for Alert {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.title.say()),
            (3, self.text.say()),
            (4, self.at.say()),
            (5, self.until.say()),
            (6, self.acknowledge.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let title: NeutralText = fields.take(2, ear)?;
        within(&title.as_str().to_owned(), HEADING)?;
        Ok(Self {
            id: fields.take(1, ear)?,
            title,
            text: fields.take(3, ear)?,
            at: fields.take(4, ear)?,
            until: fields.take(5, ear)?,
            acknowledge: fields.take(6, ear)?,
        })
    }
}

/// Kind 3: a document of the scheme in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id, the same for all versions.
    pub id: Id<Document>,
    /// What it is: the code of a list of `domain.md` §2.2, such as `MEMBER_NOTICE`, or `AGREEMENT` for
    /// what people accept before they see the gallery. Shown as it is where it is not known.
    pub kind: String,
    /// Its heading.
    pub title: String,
    /// Which version.
    pub version: String,
    /// Its text, in paragraphs; empty where it is the sealed file alone.
    pub text: String,
    /// When it was agreed.
    pub agreed_on: Date,
    /// When it is looked at again.
    pub review_on: Option<Date>,
}

impl Said for Document {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.kind.say()),
            (3, self.title.say()),
            (4, self.version.say()),
            (5, Prose(self.text.clone()).say()),
            (6, self.agreed_on.say()),
            (7, self.review_on.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let Prose(text) = fields.take(5, ear)?;
        let document = Self {
            id: fields.take(1, ear)?,
            kind: fields.take(2, ear)?,
            title: fields.take(3, ear)?,
            version: fields.take(4, ear)?,
            text,
            agreed_on: fields.take(6, ear)?,
            review_on: fields.take(7, ear)?,
        };
        for line in [&document.kind, &document.title, &document.version] {
            within(line, HEADING)?;
            if line.is_empty() {
                return Err(WireFault::Empty);
            }
        }
        Ok(document)
    }
}

/// Kind 8: what became of a report, for the premises that sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The report.
    pub entry: Id<LogEntry>,
    /// Whose it is.
    pub premises: Id<Premises>,
    /// When it was answered.
    pub at: Timestamp,
    /// Where the report stands; with the question where it goes back, the reason where it is not taken.
    pub life: Life,
    /// The person or ban that came of it, as the scheme numbers them.
    pub reference: Option<SchemeRef>,
}

said!(Answer { 1 => entry, 2 => premises, 3 => at, 4 => life, 5 => reference });

/// The two states that a report has at its own premises alone never travel.
impl Said for Life {
    fn say(&self) -> Value {
        match self {
            // Nothing that the office answers: it would be refused where it is read.
            Self::Draft | Self::Queued => case(0, []),
            Self::Received => case(1, []),
            Self::Triage => case(2, []),
            Self::Accepted => case(3, []),
            Self::Returned(question) => case(4, [question.say()]),
            Self::Rejected(reason) => case(5, [reason.say()]),
            Self::Duplicate(of) => case(6, [of.say()]),
            Self::Linked => case(7, []),
            Self::PoliceReported(reference) => case(8, [reference.say()]),
            Self::Closed => case(9, []),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (0, _) => Err(WireFault::Unsound),
            (1, _) => Ok(Self::Received),
            (2, _) => Ok(Self::Triage),
            (3, _) => Ok(Self::Accepted),
            (4, of) => carried(of, 0, ear).map(Self::Returned),
            (5, of) => carried(of, 0, ear).map(Self::Rejected),
            (6, of) => carried(of, 0, ear).map(Self::Duplicate),
            (7, _) => Ok(Self::Linked),
            (8, of) => carried(of, 0, ear).map(Self::PoliceReported),
            (9, _) => Ok(Self::Closed),
            _ => Err(WireFault::Newer { of: "Life" }),
        }
    }
}
