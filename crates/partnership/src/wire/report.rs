//! Kinds 32 to 35: what a premises' log tells the scheme.
//!
//! Written of what [`sent_to_scheme`](watchbook_register::log::sent_to_scheme) lets out alone: nobody of
//! the premises' own list is in it by name or id. Each is the whole report, an addendum too: they may
//! come in any order and more than once, and `triage::receive` makes one of them. A report is heard with
//! the office's ear: where anything in it is not known here, it waits whole.

use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_protocol::envelope::{Kind, Picture as SealedPicture};
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::evidence::{ExhibitWithdrawal, LONGEST_WHY};
use watchbook_register::log::{
    Account, Addendum, Body, ForOffice, Goods, IncidentPart, Location, LogEntry, LogPerson, Sent,
    SentOwn, Sighting, Way,
};
use watchbook_register::text::NeutralText;
use watchbook_register::triage::{Contribution, is_sound};

use super::WireFault;
use super::exhibit::{self, SentExhibit};
use super::person::NAME;
use super::said::{Ear, Fields, Said, bytes, carried, case, cased, map, record, said};

/// A report on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// As it was written, with what was added since.
    pub entry: LogEntry,
    /// Those of the premises' own list who took part, without who they are.
    pub own: Vec<SentOwn>,
    /// The name of who wrote it, for an office that does not know them.
    pub by_name: Option<String>,
    /// The exhibits that it brings or tells of; those of earlier sendings are not said again.
    pub exhibits: Vec<SentExhibit>,
    /// What of its exhibits was withdrawn since it was written; each sending says all of it.
    pub withdrawn: Vec<ExhibitWithdrawal>,
}

/// The most people and lines of goods that a form takes.
const MOST: usize = 20;
/// The months for which the office keeps a report (`domain.md` §2.6).
const KEPT_MONTHS: i32 = 24;

impl Report {
    /// What is sent of a report.
    #[must_use]
    pub fn of(sent: &Sent, by_name: Option<String>) -> Self {
        let Sent { entry, own } = sent;
        let entry = LogEntry { own: Vec::new(), life: None, ..entry.clone() };
        Self { entry, own: own.clone(), by_name, exhibits: Vec::new(), withdrawn: Vec::new() }
    }

    /// Its kind: that of its entry the first time, an addendum when the office has it already.
    ///
    /// # Errors
    /// [`WireFault::Unsound`] for a line of the licence log, which stays with the premises.
    pub fn kind(&self, sent_before: bool) -> Result<Kind, WireFault> {
        match (&self.entry.body, sent_before) {
            (Body::Plain(_), _) => Err(WireFault::Unsound),
            (_, true) => Ok(Kind::Addendum),
            (Body::Incident(_), false) => Ok(Kind::Incident),
            (Body::Sighting(_), false) => Ok(Kind::Sighting),
            (Body::WrongChallenge { .. }, false) => Ok(Kind::WrongChallenge),
        }
    }

    /// Its bytes.
    ///
    /// # Errors
    /// [`WireFault::Unsound`] for a line of the licence log.
    pub fn write(&self) -> Result<Vec<u8>, WireFault> {
        self.kind(false)?;
        Ok(bytes(self))
    }

    /// What `triage::receive` takes. The name is dropped where the office knows the person.
    #[must_use]
    pub fn contribution(self, is_known: bool) -> Contribution {
        let name = self.by_name.filter(|_| !is_known);
        let reporter = name.and_then(|name| NeutralText::check(&name).ok());
        Contribution { entry: self.entry, way: Way::Sync, by: None, reporter, own: self.own }
    }
}

/// The last day on which a report of a kind may be held, sent on a day.
#[must_use]
pub fn expires_on(kind: Kind, made_on: Date) -> Date {
    let longest = kind.rule().map_or(0, |rule| rule.longest_days);
    let longest = days_after(made_on, i32::try_from(longest).unwrap_or(i32::MAX));
    months_after(made_on, KEPT_MONTHS).min(longest)
}

/// Reads a report that came under a kind, with what is sealed beside it.
pub(super) fn read(
    content: &[u8],
    sealed: &[SealedPicture],
    kind: Kind,
    made_on: Date,
) -> Result<Report, WireFault> {
    let report: Report = record(content, &mut Ear::of_office(made_on))?;
    let entry = &report.entry;
    let sound = is_sound(entry)
        && entry.people.len() <= MOST
        && report.own.len() <= MOST
        && report.exhibits.len() <= exhibit::MOST
        && report.withdrawn.len() <= exhibit::MOST
        && report.withdrawn.iter().all(ExhibitWithdrawal::is_sound)
        && (report.exhibits.is_empty() && report.withdrawn.is_empty()
            || matches!(entry.body, Body::Incident(_)))
        && match &entry.body {
            Body::Incident(part) => !part.kinds.is_empty() && part.goods.len() <= MOST,
            _ => true,
        };
    if !sound {
        return Err(WireFault::Unsound);
    }
    exhibit::each_part_once(&report.exhibits, sealed)?;
    let added = !entry.account.addenda().is_empty()
        || !report.exhibits.is_empty()
        || !report.withdrawn.is_empty();
    let as_said = kind == Kind::Addendum && added;
    if as_said || report.kind(false)? == kind { Ok(report) } else { Err(WireFault::Kind) }
}

said!(SentOwn { 1 => role, 2 => known });
said!(Report { 1 => entry, 2 => own, 3 => by_name <= NAME, 4 => exhibits, 5 => withdrawn });
said!(ExhibitWithdrawal { 1 => id, 2 => at, 3 => by, 4 => why <= LONGEST_WHY });
said!(LogPerson { 1 => subject, 2 => role, 3 => known });
said!(Addendum { 1 => at, 2 => by, 3 => words });
said!(Sighting { 1 => action, 2 => sureness, 3 => ban, 4 => witness });
said!(Goods { 1 => what, 2 => outcome, 3 => quantity, 4 => pence });
said!(ForOffice { 1 => staff, 2 => witnesses, 3 => officer });
said!(IncidentPart {
    1 => kinds, 2 => hurt, 3 => police, 4 => place, 5 => methods, 6 => weapon, 7 => hate,
    8 => influence, 9 => responses, 10 => goods, 11 => police_reference, 12 => crime_reference,
    13 => cctv_until, 14 => clock_offset, 15 => description, 16 => for_office,
    17 => location, 18 => police_at, 19 => outcome,
});
said!(LogEntry {
    1 => id, 2 => premises, 3 => by, 4 => role, 5 => occurred, 6 => until, 7 => recorded,
    8 => account, 9 => people, 10 => body;
    own: Vec::new(), life: None,
});

/// As it is written; one that is neither a postcode nor three words was written by no till.
impl Said for Location {
    fn say(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        let Value::Text(text) = value else { return Err(WireFault::Shape { key: 0 }) };
        let read = Self::read(text).map_err(|_| WireFault::Unsound)?;
        if read.as_str() == text { Ok(read) } else { Err(WireFault::Unclean) }
    }
}

impl Said for Account {
    fn say(&self) -> Value {
        map([(1, self.text().cloned().say()), (2, self.addenda().to_vec().say())])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let mut account = Self::first(fields.take(1, ear)?);
        let addenda: Vec<Addendum> = fields.take(2, ear)?;
        for one in addenda {
            account.add(one);
        }
        Ok(account)
    }
}

/// 1: an incident; 2: a sighting; 3: a wrong challenge. A line of the licence log is none of them.
impl Said for Body {
    fn say(&self) -> Value {
        match self {
            Self::Incident(part) => case(1, [part.as_ref().say()]),
            Self::Sighting(part) => case(2, [part.say()]),
            Self::WrongChallenge { put_right } => case(3, [put_right.say()]),
            Self::Plain(_) => case(0, []),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (0, _) => Err(WireFault::Unsound),
            (1, of) => Ok(Self::Incident(Box::new(carried(of, 0, ear)?))),
            (2, of) => carried(of, 0, ear).map(Self::Sighting),
            (3, of) => Ok(Self::WrongChallenge { put_right: carried(of, 0, ear)? }),
            _ => Err(WireFault::Newer { of: "Body" }),
        }
    }
}
