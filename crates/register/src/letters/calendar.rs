//! Days that come of bans, in a list and as a calendar that other programs read (RFC 5545).
//!
//! The file leaves the register, so it names nobody: references alone.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::civil::days_after;
use crate::closed_list::{ClosedList as _, closed_list};
use crate::documents::Sayings;
use crate::dossier::Books;
use crate::records::{Appeal, Ban, BanStanding, Ending, Service, SubjectCard};

/// How many octets a line has at most, without its break.
const LINE: usize = 75;

closed_list! {
    /// What a day is.
    pub enum DatedKind {
        Review = "REVIEW", Ends = "ENDS", AppealBy = "APPEAL_BY", WarningEnds = "WARNING_ENDS",
    }
}

/// A day that comes of a ban or a warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Dated {
    /// The day.
    #[ts(type = "string")]
    pub on: Date,
    /// What it is.
    pub kind: DatedKind,
    /// The ban's or the warning's reference.
    pub reference: String,
    /// Whom it is about.
    #[ts(type = "string")]
    pub subject: crate::id::Id<SubjectCard>,
}

/// The days to come of all that holds, the next first. An appeal's last day is counted from the day on
/// which the person was told.
pub fn dates_of(books: &Books, appeal_days: i32, today: Date) -> Vec<Dated> {
    let mut found = Vec::new();
    for dossier in &books.dossiers {
        let subject = dossier.card.id;
        let dated = |on, kind, reference: &dyn ToString| Dated {
            on,
            kind,
            reference: reference.to_string(),
            subject,
        };
        for ban in &dossier.bans {
            let standing = ban.standing(&books.scheme.rules, today);
            if matches!(standing, BanStanding::Revoked | BanStanding::Expired) {
                continue;
            }
            found.push(match ban.term.ending() {
                Ending::On(day) => dated(day, DatedKind::Ends, &ban.reference),
                Ending::Review(day) => dated(day, DatedKind::Review, &ban.reference),
            });
            // A review that was missed is still to be held; nothing else comes of a ban that is hidden.
            if standing == BanStanding::ReviewMissed {
                continue;
            }
            if let Some(on) = appeal_by(ban, appeal_days) {
                found.push(dated(on, DatedKind::AppealBy, &ban.reference));
            }
        }
        for warning in &dossier.warnings {
            found.push(dated(warning.expires, DatedKind::WarningEnds, &warning.reference));
        }
    }
    // A review that is overdue is still to be held.
    found.retain(|one| one.on >= today || one.kind == DatedKind::Review);
    found.sort_by(|one, other| (one.on, &one.reference).cmp(&(other.on, &other.reference)));
    found
}

fn appeal_by(ban: &Ban, days: i32) -> Option<Date> {
    match (ban.service, ban.appeal) {
        (Service::Served(record), Appeal::None) => Some(days_after(record.on, days)),
        _ => None,
    }
}

/// The days as a calendar. `domain` makes the entries' own ids, so that a later file takes an earlier
/// one's place.
pub fn ical(dates: &[Dated], scheme: &str, made: Timestamp, sayings: &Sayings) -> String {
    let stamp = made.strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Watchbook//Watchbook//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(scheme)),
    ];
    for one in dates {
        let said = sayings.say(
            &format!("calendar-{}", one.kind.code()),
            &[("reference", one.reference.as_str().into())],
        );
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}-{}@watchbook", one.reference, one.kind.code()),
            format!("DTSTAMP:{stamp}"),
            format!("DTSTART;VALUE=DATE:{}", one.on.strftime("%Y%m%d")),
            format!("DTEND;VALUE=DATE:{}", days_after(one.on, 1).strftime("%Y%m%d")),
            format!("SUMMARY:{}", escaped(&said)),
            "CLASS:CONFIDENTIAL".to_owned(),
            "TRANSP:TRANSPARENT".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// A text as RFC 5545 §3.3.11 writes it.
fn escaped(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => said.extend(['\\', letter]),
            '\n' => said.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => said.push(letter),
        }
    }
    said
}

/// A line broken so that no part is longer than [`LINE`] octets, with its last break (§3.1).
fn folded(line: &str) -> String {
    let mut said = String::new();
    let mut used = 0;
    for letter in line.chars() {
        if used + letter.len_utf8() > LINE {
            said.push_str("\r\n ");
            used = 1;
        }
        said.push(letter);
        used += letter.len_utf8();
    }
    said.push_str("\r\n");
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Language;

    #[test]
    fn a_calendar_is_escaped_folded_and_says_whole_days() {
        let dated = Dated {
            on: jiff::civil::date(2028, 2, 29),
            kind: DatedKind::Ends,
            reference: "SW-2026-0142".into(),
            subject: crate::id::Id::from_random([1; 16]),
        };
        let made = "2026-11-22T18:00:00Z".parse().unwrap_or_default();
        let scheme = format!("Marlbridge; Watch, {}", "é".repeat(40));
        let said = ical(&[dated], &scheme, made, &Sayings::of(Language::English));
        assert!(
            said.contains("DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301\r\n"),
            "{said}"
        );
        assert!(said.contains("X-WR-CALNAME:Marlbridge\\; Watch\\, "), "{said}");
        assert!(said.contains("UID:SW-2026-0142-ENDS@watchbook\r\n"), "{said}");
        assert!(said.split("\r\n").all(|line| line.len() <= LINE), "{said}");
        assert!(said.ends_with("END:VCALENDAR\r\n"));
    }
}
