//! The minutes of a meeting on paper: who was there, what was decided by which count, and why.
//!
//! Whom a case is about stands there by the case's reference alone; the register says who that is.

use std::path::Path;

use jiff::civil::Date;

use crate::cases::{CaseKind, Choice, CountResult, Meeting, MeetingPart, Rule};
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Document, Fact, Level, Sayings, Shape, Text, render};
use crate::id::Id;
use crate::language::Language;
use crate::store::Action;
use crate::till::cases::{AttendeeShown, CountShown, DecisionShown, ItemShown, MeetingShown};
use crate::till::{Failure, FailureCode, Till};

use super::trouble;

impl Till {
    /// Writes the minutes of a meeting that is closed as a PDF; recorded before it is written, kept nowhere.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who reads no cases, and with [`Rule::NotNow`] while the meeting is open;
    /// [`FailureCode::NotFound`]; [`FailureCode::Trouble`] when the disk refused.
    pub fn minutes_print(
        &self,
        meeting: Id<Meeting>,
        language: Language,
        path: &Path,
    ) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.cases()?;
        let shown = session.meeting_shown(meeting)?;
        if !shown.closed {
            return Err(Rule::NotNow.into());
        }
        let moment = session.moment(self.clock.as_ref());
        let sayings = Sayings::of(language);
        let paper = minutes(&session.books.scheme.name, &shown, moment.today(), &sayings);
        let rendered = render(&paper).map_err(|_| Failure::of(FailureCode::Trouble))?;
        let object = Some(*meeting.bytes());
        session
            .store
            .change(&session.actor(), moment, Action::MinutesPrinted, object, |_| Ok(()))
            .map_err(trouble)?;
        crate::till::import::save(path, &rendered.bytes)
    }
}

/// The minutes as a document.
fn minutes(scheme: &str, shown: &MeetingShown, today: Date, sayings: &Sayings) -> Document {
    let say = |key: &str| sayings.say(key, &[]);
    let fact = |key: &str, what: String| Fact { name: say(key), what: what.into() };
    let title = say("minutes-title");
    let there = shown.people.iter().filter_map(|one| present(one, sayings));
    let mut blocks = vec![
        Block::Heading(Level::One, title.clone()),
        Block::Facts(vec![
            fact("minutes-meeting", shown.reference.clone()),
            fact("minutes-on", sayings.day(shown.on)),
            fact("minutes-keeper", shown.secretary.clone()),
            fact("minutes-quorum", shown.quorum.to_string()),
        ]),
        Block::Framed(say("minutes-people").into()),
        Block::Heading(Level::Two, say("minutes-there")),
        list(there.collect()),
        Block::Heading(Level::Two, say("minutes-agenda")),
    ];
    if shown.items.is_empty() {
        blocks.push(Block::Paragraph(say("minutes-agenda-none").into()));
    }
    for (at, item) in shown.items.iter().enumerate() {
        blocks.extend(minute(at + 1, item, sayings));
    }
    Document {
        title,
        language: sayings.language(),
        made: today,
        shape: Shape::Standard,
        signed: Vec::new(),
        running: (scheme.to_owned(), sayings.day(today)),
        foot: shown.reference.clone(),
        blocks,
    }
}

/// Somebody who was there, and as what; of the police, whether they withdrew for the decisions (`domain.md` L19).
fn present(one: &AttendeeShown, sayings: &Sayings) -> Option<String> {
    let part = one.part?;
    let mut words = vec![sayings.code("cases-part", part.code())];
    if part == MeetingPart::Police {
        let key = if one.withdrew { "cases-withdrew" } else { "cases-stayed" };
        words.push(sayings.say(key, &[]));
    }
    Some(format!("{}: {}", one.name, words.join(", ")))
}

/// One item: what it was about, what it came to, and why.
fn minute(number: usize, item: &ItemShown, sayings: &Sayings) -> Vec<Block> {
    let at = i64::try_from(number).unwrap_or(i64::MAX);
    let Some(row) = &item.row else {
        let words = sayings.say("minutes-item-gone", &[("at", at.into())]);
        return vec![Block::Heading(Level::Three, words)];
    };
    let told = [
        ("at", at.into()),
        ("kind", sayings.code("cases-kind", row.kind.code()).into()),
        ("reference", row.reference.as_str().into()),
    ];
    let mut blocks = vec![
        Block::Heading(Level::Three, sayings.say("minutes-item", &told)),
        Block::Paragraph(row.reason.as_str().into()),
    ];
    if let Some(name) = &item.moved_by {
        let told = [("name", name.as_str().into())];
        blocks.push(Block::Paragraph(sayings.say("cases-moved", &told).into()));
    }
    match &item.count {
        Some(count) => blocks.extend(counted(count, row.kind, sayings)),
        None => blocks.push(Block::Paragraph(sayings.say("minutes-undecided", &[]).into())),
    }
    blocks.extend(item.decision.iter().map(|one| reasons(one, sayings)));
    blocks
}

/// What a count came to and how, as the window says it.
fn counted(count: &CountShown, kind: CaseKind, sayings: &Sayings) -> [Block; 2] {
    let about_a_ban =
        matches!(kind, CaseKind::Extension | CaseKind::Variation | CaseKind::Revocation);
    let number = |count: u32| i64::from(count).into();
    let result = match count.result {
        CountResult::Ban if about_a_ban => sayings.say("cases-result-AS_PROPOSED", &[]),
        result => sayings.code("cases-result", result.code()),
    };
    let part = [
        ("part", number(count.took_part)),
        ("of", number(count.entitled)),
        ("quorum", number(count.quorum)),
    ];
    let votes = [
        ("ban", number(count.ban)),
        ("warn", number(count.warn)),
        ("nothing", number(count.nothing)),
        ("abstain", number(count.abstain)),
    ];
    let key = if about_a_ban { "cases-count-votes-proposed" } else { "cases-count-votes" };
    let mut lines = vec![
        sayings.say("cases-count-part", &part),
        sayings.say(key, &votes),
        sayings.say("cases-count-needed", &[("needed", number(count.needed))]),
    ];
    lines.extend(count.casting.map(|choice| {
        let choice = match choice {
            Choice::Ban if about_a_ban => sayings.say("cases-choice-AS_PROPOSED", &[]),
            choice => sayings.code("cases-choice", choice.code()),
        };
        sayings.say("cases-count-casting", &[("choice", choice.into())])
    }));
    lines.extend(count.barred.iter().filter_map(|one| {
        let why = sayings.code("cases-barred", one.barred?.code());
        let told = [("name", one.name.as_str().into()), ("why", why.into())];
        Some(sayings.say("cases-count-barred", &told))
    }));
    [Block::Framed(Text::bold(result)), list(lines)]
}

/// Who decided, in which minute, and why.
fn reasons(decision: &DecisionShown, sayings: &Sayings) -> Block {
    let fact = |key: &str, what: String| Fact { name: sayings.say(key, &[]), what: what.into() };
    Block::Facts(vec![
        fact("minutes-minute", decision.minute.clone()),
        fact("cases-decided-by", decision.deciders.join(", ")),
        fact("minutes-reasons", decision.reasons.clone()),
    ])
}

fn list(lines: Vec<String>) -> Block {
    Block::List { numbered: false, items: lines.into_iter().map(Text::from).collect() }
}
