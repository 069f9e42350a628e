//! Everything about one person as a paper or a sheet: what happened, who decided, on which basis. Pure.
//!
//! **For the person themself** nobody else is named in it: not who reported, saw, moved, decided or wrote
//! anything down, and nobody else of the register (`domain.md` L13, L14). Their own name stays, and so do the
//! body that decided, its minute and its reasons.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::cases::{Happening, HappeningKind};
use crate::civil::london_day;
use crate::closed_list::closed_list;
use crate::documents::{Block, Column, Document, Fact, Level, Sayings, Shape, Table, Text};
use crate::log::Mask;

closed_list! {
    /// Whom a history is written for.
    pub enum HistoryFor {
        /// The scheme itself: whoever decides, reviews, or answers a complaint.
        Scheme = "SCHEME",
        /// The person whom it is about, or who acts for them.
        Subject = "SUBJECT",
        /// Police, a court, or whoever may demand it by law.
        Authority = "AUTHORITY",
    }
}

/// What a history is made of.
pub struct HistoryFacts<'a> {
    /// The scheme.
    pub scheme: &'a str,
    /// What the person is called.
    pub name: &'a str,
    /// Their reference.
    pub reference: &'a str,
    /// Whom it is written for.
    pub for_whom: HistoryFor,
    /// What for, in words.
    pub purpose: &'a str,
    /// Who writes it.
    pub by: &'a str,
    /// When.
    pub made: Timestamp,
    /// The past, the oldest first.
    pub past: &'a [Happening],
}

/// The columns of a history, by their sayings.
pub const HISTORY_COLUMNS: [&str; 5] = [
    "history-column-day",
    "history-column-what",
    "history-column-who",
    "history-column-basis",
    "history-column-words",
];

/// The past as the person themself may read it. `mask` knows everybody else on the register, `people` are
/// all who work with it.
pub fn redacted(past: Vec<Happening>, mask: &Mask, people: &[String]) -> Vec<Happening> {
    let names = || people.iter().map(String::as_str);
    past.into_iter()
        .map(|one| {
            // Whoever handed a notice over or saw it stands in what was typed, as a whole.
            let words = match one.kind {
                HappeningKind::Served | HappeningKind::ToldLater => String::new(),
                _ => mask.put_out(&one.words, names()),
            };
            let basis = mask.put_out(&one.basis, names());
            Happening { by: Vec::new(), basis, words, ..one }
        })
        .collect()
}

/// A line of a history, in the order of [`HISTORY_COLUMNS`].
pub fn line(one: &Happening, day: String, sayings: &Sayings) -> [String; 5] {
    let list = match one.kind {
        HappeningKind::Served => Some("service"),
        HappeningKind::Counted => Some("cases-result"),
        HappeningKind::LetterMade => Some("letters-kind"),
        HappeningKind::PackMade => Some("purpose"),
        HappeningKind::HistoryWritten => Some("views-purpose"),
        HappeningKind::Seen => Some("log-seen"),
        _ => None,
    };
    let next = match one.kind {
        HappeningKind::Reviewed | HappeningKind::ReviewForward => one.code.parse::<Date>().ok(),
        _ => None,
    };
    let due =
        next.map(|on| sayings.say("cases-past-next-review", &[("date", sayings.day(on).into())]));
    let letter = match (one.kind, one.code.split_once('/')) {
        (HappeningKind::ToldLater, Some((letter, method))) => {
            let words = [sayings.code("letters-kind", letter), sayings.code("service", method)];
            Some(words.join(", "))
        }
        _ => None,
    };
    let coded = list.filter(|_| !one.code.is_empty()).map(|list| sayings.code(list, &one.code));
    let words = [coded.or(due).or(letter).unwrap_or_default(), one.words.clone()];
    let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).collect();
    [
        day,
        sayings.code("cases-past", crate::ClosedList::code(one.kind)),
        one.by.join(", "),
        one.basis.clone(),
        words.join(": "),
    ]
}

/// The history as a document.
pub fn history(facts: &HistoryFacts<'_>, sayings: &Sayings) -> Document {
    let today = london_day(facts.made);
    let say = |key: &str| sayings.say(key, &[]);
    let fact = |key: &str, what: &str| Fact { name: say(key), what: what.into() };
    let title = say("history-title");
    let (been, to_come): (Vec<&Happening>, Vec<&Happening>) =
        facts.past.iter().partition(|one| one.on <= today);
    let mut about = vec![
        fact("history-about", facts.name),
        fact("history-reference", facts.reference),
        fact("history-for", &sayings.code("history-for", crate::ClosedList::code(facts.for_whom))),
        fact("history-purpose", facts.purpose),
        fact("history-made", &sayings.moment(facts.made)),
    ];
    // The person's own paper names nobody else, its writer neither.
    if facts.for_whom != HistoryFor::Subject {
        about.push(fact("history-by", facts.by));
    }
    let mut blocks = vec![
        Block::Heading(Level::One, title.clone()),
        Block::Facts(about),
        Block::Framed(match facts.for_whom {
            HistoryFor::Subject => say("history-redacted").into(),
            HistoryFor::Scheme | HistoryFor::Authority => say("history-whole").into(),
        }),
    ];
    for (key, lines) in [("history-been", been), ("history-to-come", to_come)] {
        blocks.push(Block::Heading(Level::Two, say(key)));
        if lines.is_empty() {
            blocks.push(Block::Paragraph(say("history-none").into()));
            continue;
        }
        let rows = lines.into_iter().map(|one| cells(one, sayings)).collect();
        blocks.push(Block::Table(Table {
            summary: say("history-summary"),
            columns: columns(sayings),
            rows,
            sums: 0,
        }));
    }
    Document {
        title,
        language: sayings.language(),
        made: today,
        shape: Shape::Dense,
        signed: Vec::new(),
        running: (facts.scheme.to_owned(), facts.reference.to_owned()),
        foot: say("history-foot"),
        blocks,
    }
}

fn columns(sayings: &Sayings) -> Vec<Column> {
    let shares = [1.6, 1.9, 1.6, 1.7, 3.6];
    let of =
        |(key, share): (&str, f32)| Column { head: sayings.say(key, &[]), share, numbers: false };
    HISTORY_COLUMNS.into_iter().zip(shares).map(of).collect()
}

fn cells(one: &Happening, sayings: &Sayings) -> Vec<Text> {
    let [day, what, who, basis, words] = line(one, sayings.day(one.on), sayings);
    vec![day.into(), Text::bold(what), who.into(), basis.into(), words.into()]
}
