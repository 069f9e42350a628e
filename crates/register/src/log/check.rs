//! From a form to an entry, with everything that is wrong on the way.
//!
//! An entry comes of a form without problems only. Neutral words and blocked topics are asked for
//! here as everywhere: what is written at a till may be read by every member one day.

use jiff::Timestamp;
use jiff::civil::Date;

use super::problem::Problems;
use super::{
    Account, Body, EntryKind, ForOffice, Goods, IncidentForm, IncidentPart, Life, Listed, Location,
    LocationError, LogEntry, LogPerson, LogProblem, LogProblemCode as Code, OwnMention, QuickForm,
    WhenError, WrongForm, pence, until, when,
};
use crate::civil::london_day;
use crate::desk::{Typed, day};
use crate::id::Id;
use crate::records::{OwnBar, Person, Premises, Role, SubjectCard};
use crate::text::{NeutralText, clean};

/// People whom one incident may name, and lines of goods that it may have.
const MOST: usize = 20;
/// Kinds that one incident may have.
const MOST_KINDS: usize = 6;
/// The longest place, weapon, reference or line of goods, in characters.
const SHORT: usize = 120;
/// The most minutes by which a CCTV's clock is written down as wrong: two days.
const MOST_OFFSET: i32 = 2 * 24 * 60;

/// What a form is checked against.
pub struct Bench<'a> {
    /// The moment.
    pub now: Timestamp,
    /// Whether somebody of the register is shown to the one who writes.
    pub shown: &'a dyn Fn(Id<SubjectCard>) -> bool,
    /// Whether somebody of the premises' own list is shown to them.
    pub shown_own: &'a dyn Fn(Id<OwnBar>) -> bool,
    /// The entry's own id.
    pub id: Id<LogEntry>,
    /// Where.
    pub premises: Id<Premises>,
    /// Who writes.
    pub by: Id<Person>,
    /// As what.
    pub role: Role,
}

/// An entry, or what stands in its way.
pub type NewEntry = Result<LogEntry, Vec<LogProblem>>;

/// The first description of somebody, locked before any picture was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstDescription {
    /// The words.
    pub words: NeutralText,
    /// When they were locked.
    pub at: Timestamp,
}

impl FirstDescription {
    /// Locks a description.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn lock(typed: &str, at: Timestamp) -> Result<Self, Vec<LogProblem>> {
        let mut problems = Problems::default();
        match problems.text("description", NeutralText::check(typed)) {
            Some(words) => Ok(Self { words, at }),
            None => Err(problems.0),
        }
    }
}

impl Bench<'_> {
    /// An entry that names nobody yet, and waits for nobody: [`sent`] sees to that.
    pub(crate) fn entry(
        &self,
        occurred: Timestamp,
        text: Option<NeutralText>,
        body: Body,
    ) -> LogEntry {
        LogEntry {
            id: self.id,
            premises: self.premises,
            by: self.by,
            role: self.role,
            occurred,
            until: None,
            recorded: self.now,
            account: Account::first(text),
            people: Vec::new(),
            own: Vec::new(),
            body,
            life: None,
        }
    }

    fn is_shown(&self, one: Listed) -> bool {
        match one {
            Listed::Register(subject) => (self.shown)(subject),
            Listed::Own(bar) => (self.shown_own)(bar),
        }
    }

    fn when(&self, typed: &str, problems: &mut Problems) -> Option<Timestamp> {
        taken("when", when(typed, self.now), problems)
    }

    /// When it was over: nothing, or a time that is not before it began.
    fn until(
        &self,
        typed: &str,
        began: Option<Timestamp>,
        problems: &mut Problems,
    ) -> Option<Timestamp> {
        let began = began.filter(|_| !typed.trim().is_empty())?;
        let at = taken("until", until(typed, began, self.now), problems)?;
        if at < began {
            problems.add("until", Code::UntilBefore);
        }
        Some(at)
    }
}

fn taken(
    field: &str,
    read: Result<Timestamp, WhenError>,
    problems: &mut Problems,
) -> Option<Timestamp> {
    let code = match read {
        Ok(at) => return Some(at),
        Err(WhenError::Nothing) => Code::Needed,
        Err(WhenError::Unreadable) => Code::WhenUnreadable,
        Err(WhenError::NoTime) => Code::WhenNoTime,
        Err(WhenError::Future) => Code::WhenFuture,
        Err(WhenError::NoSuchTime) => Code::WhenNoSuchTime,
        Err(WhenError::TooOld) => Code::WhenTooOld,
    };
    problems.add(field, code);
    None
}

/// An entry on its way: it waits from the first, for there is no connection yet and nothing more to
/// do for it here.
pub(crate) fn sent(entry: LogEntry) -> LogEntry {
    let life = entry.is_for_scheme().then_some(Life::Queued);
    LogEntry { life, ..entry }
}

/// A line of the licence log. An empty time is now; a kind that is no such line is refused.
///
/// # Errors
/// What is wrong, in the order of the form.
pub fn check_quick(form: &QuickForm, bench: &Bench<'_>) -> NewEntry {
    let mut problems = Problems::default();
    let plain = !form.kind.is_for_scheme();
    if !plain {
        problems.add("kind", Code::Needed);
    }
    let at = match form.when.trim().is_empty() {
        true => Some(bench.now),
        false => bench.when(&form.when, &mut problems),
    };
    let words = NeutralText::check(&form.words);
    // Of a visit or a fault something must be said; a refusal says enough by itself.
    let says_enough = matches!(form.kind, EntryKind::Refusal | EntryKind::Ejection);
    let text = match says_enough {
        true => problems.text_or_none("words", words),
        false => problems.text("words", words),
    };
    match (at, problems.0.is_empty()) {
        (Some(at), true) => Ok(sent(bench.entry(at, text, Body::Plain(form.kind)))),
        _ => Err(problems.0),
    }
}

/// Somebody was taken for one of those listed.
///
/// # Errors
/// What is wrong, in the order of the form.
pub fn check_wrong(one: Listed, form: &WrongForm, bench: &Bench<'_>) -> NewEntry {
    let mut problems = Problems::default();
    if !bench.is_shown(one) {
        problems.add("subject", Code::PersonGone);
    }
    // Two clicks are enough: what happened can be added later, and must not keep it from being said.
    let happened = problems.text_or_none("happened", NeutralText::check(&form.happened));
    let put_right = problems.text_or_none("put_right", NeutralText::check(&form.put_right));
    if !problems.0.is_empty() {
        return Err(problems.0);
    }
    let mut entry = bench.entry(bench.now, happened, Body::WrongChallenge { put_right });
    entry.about(one);
    Ok(sent(entry))
}

/// An incident.
///
/// # Errors
/// What is wrong, in the order of the form; the six that are needed by the codes of their fields.
pub fn check_incident(
    form: &IncidentForm,
    description: Option<&FirstDescription>,
    bench: &Bench<'_>,
) -> NewEntry {
    let mut problems = Problems::default();
    let at = bench.when(&form.when, &mut problems);
    let over = bench.until(&form.until, at, &mut problems);
    let mut kinds = form.kinds.clone();
    dedup(&mut kinds);
    match kinds.len() {
        0 => problems.add("kinds", Code::Needed),
        1..=MOST_KINDS => {}
        _ => problems.with("kinds", Code::TooMany, MOST_KINDS.to_string()),
    }
    let seen = problems.text("seen", NeutralText::check(&form.seen));
    let (people, own) = people(form, description, bench, &mut problems);
    if form.hurt.is_none() {
        problems.add("hurt", Code::Needed);
    }
    if form.police.is_none() {
        problems.add("police", Code::Needed);
    }
    let part = optional(form, description, kinds, (at, bench.now), &mut problems);
    match (at, part, problems.0.is_empty()) {
        (Some(at), Some(part), true) => {
            let mut entry = bench.entry(at, seen, Body::Incident(Box::new(part)));
            (entry.people, entry.own, entry.until) = (people, own, over);
            Ok(sent(entry))
        }
        _ => Err(problems.0),
    }
}

/// Whom it names of either list, each once.
fn people(
    form: &IncidentForm,
    description: Option<&FirstDescription>,
    bench: &Bench<'_>,
    problems: &mut Problems,
) -> (Vec<LogPerson>, Vec<OwnMention>) {
    if form.nobody {
        return (Vec::new(), Vec::new());
    }
    let count = form.people.len() + form.own.len();
    if form.in_question && description.is_none() {
        problems.add("who", Code::NotLocked);
    } else if count == 0 {
        problems.add("who", Code::Needed);
    }
    if count > MOST {
        problems.with("who", Code::TooMany, MOST.to_string());
    }
    let register = form.people.iter().take(MOST).enumerate();
    let mut people: Vec<LogPerson> = Vec::new();
    for (place, one) in register {
        if people.iter().any(|met| met.subject == one.subject) {
            continue;
        }
        let shown = bench.is_shown(Listed::Register(one.subject));
        part(&format!("people.{place}"), shown, one.role.is_some(), one.known.is_some(), problems);
        people.push(LogPerson { subject: one.subject, role: one.role, known: one.known });
    }
    let mut own: Vec<OwnMention> = Vec::new();
    for (place, one) in form.own.iter().take(MOST).enumerate() {
        if own.iter().any(|met| met.bar == one.bar) {
            continue;
        }
        let shown = bench.is_shown(Listed::Own(one.bar));
        part(&format!("own.{place}"), shown, one.role.is_some(), one.known.is_some(), problems);
        own.push(OwnMention { bar: one.bar, role: one.role, known: one.known });
    }
    (people, own)
}

/// What is missing of somebody's part.
fn part(field: &str, shown: bool, role: bool, known: bool, problems: &mut Problems) {
    if !shown {
        problems.add(field, Code::PersonGone);
    }
    for (name, answered) in [("role", role), ("known", known)] {
        if !answered {
            problems.add(&format!("{field}.{name}"), Code::Needed);
        }
    }
}

/// All that may be left empty; none when something that is needed is missing.
fn optional(
    form: &IncidentForm,
    description: Option<&FirstDescription>,
    kinds: Vec<crate::records::IncidentKind>,
    (at, now): (Option<Timestamp>, Timestamp),
    problems: &mut Problems,
) -> Option<IncidentPart> {
    let place = short("place", &form.place, problems);
    let location = location(&form.location, problems);
    let goods = goods(form, problems);
    let weapon = short("weapon", &form.weapon, problems);
    let police_at = told_at(form, at, now, problems);
    let officer = short("officer", &form.officer, problems);
    let police_reference = short("police_reference", &form.police_reference, problems);
    let crime_reference = short("crime_reference", &form.crime_reference, problems);
    let cctv_until = cctv(form, at.map(london_day), problems);
    let clock_offset = offset(&form.clock_offset, problems);
    let staff = problems.text_or_none("staff", NeutralText::check(&form.staff));
    let witnesses = problems.text_or_none("witnesses", NeutralText::check(&form.witnesses));
    let (mut methods, mut hate) = (form.methods.clone(), form.hate.clone());
    let (mut influence, mut responses) = (form.influence.clone(), form.responses.clone());
    dedup(&mut methods);
    dedup(&mut hate);
    dedup(&mut influence);
    dedup(&mut responses);
    Some(IncidentPart {
        kinds,
        hurt: form.hurt?,
        police: form.police?,
        place,
        location,
        methods,
        weapon,
        hate,
        influence,
        responses,
        goods,
        police_at,
        police_reference,
        crime_reference,
        outcome: form.outcome,
        cctv_until,
        clock_offset,
        description: description.map(|one| (one.words.clone(), one.at)),
        for_office: ForOffice { staff, witnesses, officer },
    })
}

fn dedup<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}

fn short(field: &str, typed: &str, problems: &mut Problems) -> Option<NeutralText> {
    let text = clean(typed, SHORT).and_then(|text| NeutralText::check(&text));
    problems.text_or_none(field, text)
}

fn location(typed: &str, problems: &mut Problems) -> Option<Location> {
    if typed.trim().is_empty() {
        return None;
    }
    match Location::read(typed) {
        Ok(location) => Some(location),
        Err(LocationError::Wording(error)) => problems.text("location", Err(error)),
        Err(LocationError::Unreadable) => {
            problems.add("location", Code::LocationUnreadable);
            None
        }
    }
}

/// When the police were told: a time of day alone is the first such time after it happened.
fn told_at(
    form: &IncidentForm,
    happened: Option<Timestamp>,
    now: Timestamp,
    problems: &mut Problems,
) -> Option<Timestamp> {
    let happened = happened.filter(|_| !form.police_at.trim().is_empty())?;
    taken("police_at", until(&form.police_at, happened, now), problems)
}

fn goods(form: &IncidentForm, problems: &mut Problems) -> Vec<Goods> {
    if form.goods.len() > MOST {
        problems.with("goods", Code::TooMany, MOST.to_string());
    }
    let mut lines = Vec::new();
    for (place, line) in form.goods.iter().take(MOST).enumerate() {
        let blank = [&line.what, &line.quantity, &line.price].iter().all(|t| t.trim().is_empty());
        if blank {
            continue;
        }
        let field = |name: &str| format!("goods.{place}.{name}");
        let text = clean(&line.what, SHORT).and_then(|text| NeutralText::check(&text));
        let what = problems.text(&field("what"), text);
        let typed = line.quantity.trim();
        let quantity = if typed.is_empty() { Some(1) } else { typed.parse::<u32>().ok() };
        let quantity = quantity.filter(|quantity| (1..=100_000).contains(quantity));
        if quantity.is_none() {
            problems.add(&field("quantity"), Code::QuantityUnreadable);
        }
        let price = pence(&line.price);
        if price.is_none() {
            problems.add(&field("price"), Code::PriceUnreadable);
        }
        if let (Some(what), Some(quantity), Some(pence)) = (what, quantity, price) {
            lines.push(Goods { what, outcome: line.outcome, quantity, pence });
        }
    }
    lines
}

/// The last day of the CCTV: a day not before what happened.
fn cctv(form: &IncidentForm, happened: Option<Date>, problems: &mut Problems) -> Option<Date> {
    let today = happened?;
    match day(&form.cctv_until, today) {
        Typed::Nothing => None,
        Typed::Day(until) if until >= today => Some(until),
        Typed::Day(_) | Typed::Unreadable => {
            problems.add("cctv_until", Code::DayUnreadable);
            None
        }
    }
}

/// Minutes ahead, or behind with a minus.
fn offset(typed: &str, problems: &mut Problems) -> Option<i32> {
    let text = typed.trim().trim_end_matches("min").trim().replace('\u{2212}', "-");
    if text.is_empty() {
        return None;
    }
    let minutes = text.parse::<i32>().ok().filter(|minutes| minutes.abs() <= MOST_OFFSET);
    if minutes.is_none() {
        problems.add("clock_offset", Code::OffsetUnreadable);
    }
    minutes
}
