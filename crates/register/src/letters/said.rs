//! What the words in brackets say in one letter: each a sentence, lines, or a table's working.

use super::{Begins, DecidedBy, Facts};
use crate::cases::{Gives, Length, WorkWhat, Working};
use crate::closed_list::ClosedList as _;
use crate::documents::{Sayings, capital};
use crate::pack::TemplateWord;

/// What stands for a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Words within a line.
    Words(String),
    /// Lines, each on its own.
    Lines(Vec<String>),
    /// A part of the scheme's, which has words of its own to fill in.
    Part(crate::pack::TemplateName),
}

/// What a word says; none for a word of other papers.
pub(super) fn said(facts: &Facts, word: TemplateWord, sayings: &Sayings) -> Option<Said> {
    use crate::pack::TemplateName as N;
    use TemplateWord as W;
    let say = |key: &str| sayings.say(key, &[]);
    let words = |words: String| Some(Said::Words(words));
    match word {
        W::Name => words(facts.name.clone()),
        W::Reference => words(facts.reference.clone()),
        W::Today => words(sayings.day(facts.today)),
        W::Reason => words(facts.reason.clone()),
        W::Days => words(days(facts, sayings)),
        W::Places if facts.places.is_empty() => words(say("letter-places-none")),
        W::Places => Some(Said::Lines(facts.places.clone())),
        W::Working => Some(Said::Lines(working(facts, sayings))),
        W::Counts => words(say(&format!("letter-counts-{}", facts.counts_from.code()))),
        W::Stands => words(say(if facts.stands { "letter-stands" } else { "letter-stands-not" })),
        W::Decided => words(match facts.decided {
            Some((DecidedBy::Appeal, on)) => {
                sayings.say("letter-decided-appeal", &[("day", sayings.day(on).into())])
            }
            Some((DecidedBy::Body(body), on)) => sayings.say(
                "letter-decided",
                &[
                    ("body", say(&format!("letter-body-{}", body.code())).into()),
                    ("day", sayings.day(on).into()),
                ],
            ),
            None => say("letter-decided-unknown"),
        }),
        W::Outcome => {
            let (outcome, why) = facts.outcome.as_ref()?;
            let said = say(&format!("letter-outcome-{}", outcome.code()));
            words(format!("{said} {why}").trim().to_owned())
        }
        W::Received => words(sayings.day(facts.open?.received)),
        W::AnswerBy => words(sayings.day(facts.open?.answer_by)),
        W::Meanwhile => {
            let key = if facts.open?.holds { "letter-meanwhile" } else { "letter-meanwhile-not" };
            words(say(key))
        }
        W::AppealBy => words(match facts.appeal_by() {
            Some(day) => sayings.day(day),
            None => sayings
                .say("letter-appeal-days", &[("days", i64::from(facts.sender.appeal_days).into())]),
        }),
        W::Scheme => words(facts.scheme.name.clone()),
        W::Phone => words(unbroken(&facts.scheme.phone)),
        W::Controller => words(facts.scheme.controller.clone()),
        W::Registration => words(facts.scheme.ico_number.clone()),
        W::WriteTo => words(write_to(facts, sayings)),
        W::HowToAppeal => Some(Said::Part(N::PartAppeal)),
        W::HowToComplain => Some(Said::Part(N::PartComplain)),
        W::YourData => Some(Said::Part(N::PartData)),
        W::Privacy => Some(Said::Part(N::PartPrivacy)),
        _ => None,
    }
}

/// From when to when, as sentences.
fn days(facts: &Facts, sayings: &Sayings) -> String {
    let day = |date| sayings.day(date);
    let told = [("from", day(facts.from).into()), ("until", day(facts.until).into())];
    let until = [("until", day(facts.until).into())];
    match facts.begins {
        // Nobody knows yet on which day they will be told; what is certain is how long it is.
        Begins::WhenTold(Some(span)) => {
            let length = said_length(span.into(), sayings);
            sayings.say("letter-days-told", &[("length", length.into())])
        }
        Begins::WhenTold(None) if facts.reviewed => {
            sayings.say("letter-days-told-reviewed", &until)
        }
        Begins::WhenTold(None) => sayings.say("letter-days-told-until", &until),
        _ if facts.kind == super::LetterKind::Warning => sayings.say("letter-days-warning", &told),
        _ if facts.reviewed => sayings.say("letter-days-reviewed", &told),
        _ => sayings.say("letter-days", &told),
    }
}

/// What whoever hands the paper over writes in, so that it says the days rightly: nothing where they are known.
pub(super) fn blanks(facts: &Facts, sayings: &Sayings) -> Vec<String> {
    let keys: &[&str] = match facts.begins {
        Begins::Known => &[],
        Begins::WhenTold(None) => &["letter-blank-told"],
        Begins::WhenTold(Some(_)) => &["letter-blank-told", "letter-blank-last"],
    };
    keys.iter().map(|key| sayings.say(key, &[])).collect()
}

/// A number or a postcode that no line breaks in two.
fn unbroken(words: &str) -> String {
    words.trim().replace(' ', "\u{A0}")
}

fn write_to(facts: &Facts, sayings: &Sayings) -> String {
    let sender = &facts.sender;
    let address = sender.address.lines().map(str::trim).filter(|line| !line.is_empty());
    // What stands in a short line of its own is a postcode or a number: it is not broken.
    let line = |line: &str| if line.len() <= 10 { unbroken(line) } else { line.to_owned() };
    let address = address.map(line).collect::<Vec<_>>().join(", ");
    let ways = [address, sender.email.clone()];
    let ways: Vec<String> = ways.into_iter().filter(|way| !way.is_empty()).collect();
    match ways.as_slice() {
        [] => sayings.say("letter-write-phone", &[("phone", unbroken(&facts.scheme.phone).into())]),
        [one] => one.clone(),
        [one, other, ..] => sayings.say(
            "letter-write-both",
            &[("address", one.as_str().into()), ("email", other.as_str().into())],
        ),
    }
}

/// How the length was reached, line by line.
fn working(facts: &Facts, sayings: &Sayings) -> Vec<String> {
    let Some(working) = &facts.working else {
        return vec![sayings.say("letter-working-none", &[])];
    };
    let mut lines = work_lines(working, sayings);
    lines.push(sayings.say("letter-working-people", &[]));
    lines
}

/// The lines of a tariff's working and what it gives, as the window says them.
pub fn work_lines(working: &Working, sayings: &Sayings) -> Vec<String> {
    let counted = working.lines.iter().any(|line| line.adds != 0);
    let mut lines: Vec<String> = working
        .lines
        .iter()
        .map(|line| {
            let what = work(&line.what, sayings);
            if counted {
                let told = [
                    ("what", what.into()),
                    ("adds", format!("{:+}", line.adds).into()),
                    ("total", line.total.to_string().into()),
                ];
                sayings.say("letter-working-line", &told)
            } else {
                what
            }
        })
        .collect();
    lines.push(gives_words(working.gives, sayings));
    lines
}

/// What a tariff came to.
pub(super) fn gives_words(gives: Gives, sayings: &Sayings) -> String {
    match gives {
        Gives::Nothing => sayings.say("cases-gives-nothing", &[]),
        Gives::Warning => sayings.say("cases-gives-warning", &[]),
        Gives::Ban { length } => {
            sayings.say("cases-gives-ban", &[("length", said_length(length, sayings).into())])
        }
    }
}

/// A line of a tariff's working, as the window says it.
pub(super) fn work(what: &WorkWhat, sayings: &Sayings) -> String {
    let count = |key: &str, count: u16| sayings.say(key, &[("count", i64::from(count).into())]);
    match what {
        WorkWhat::Incident { kind, on } => {
            let kind = sayings.code("kind", kind.code());
            let told = [("kind", kind.into()), ("date", sayings.day(*on).into())];
            capital(&sayings.say("cases-work-incident", &told))
        }
        WorkWhat::Circumstance { words } => words.clone(),
        WorkWhat::EarlierBans { count: many } => count("cases-work-bans", *many),
        WorkWhat::EarlierWarnings { count: many } => count("cases-work-warnings", *many),
        WorkWhat::Start => sayings.say("cases-work-start", &[]),
        WorkWhat::Most => sayings.say("cases-work-most", &[]),
        WorkWhat::Row { group, again } => {
            let key = if *again { "cases-work-again" } else { "cases-work-first" };
            sayings.say(key, &[("what", sayings.code("desk-category", group.code()).into())])
        }
    }
}

/// A length of time, as the window says it.
pub fn said_length(length: Length, sayings: &Sayings) -> String {
    let count = |key: &str, count: u16| sayings.say(key, &[("count", i64::from(count).into())]);
    match length {
        Length::Days { count: many } => count("cases-length-days", many),
        Length::Months { count: many } => count("cases-length-months", many),
        Length::Years { count: many } => count("cases-length-years", many),
        Length::Until { day } => {
            sayings.say("cases-length-until", &[("date", sayings.day(day).into())])
        }
        Length::Eighteen { months: 0 } => sayings.say("cases-length-eighteen", &[]),
        Length::Eighteen { months } => count("cases-length-eighteen-more", months),
        Length::Indefinite => sayings.say("cases-length-indefinite", &[]),
    }
}
