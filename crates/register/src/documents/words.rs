//! What documents say, by key and language: the window's own words for closed lists, and the papers'.
//!
//! `locales/<language>/documents.ftl` and `documents-letters.ftl` hold what stands on paper alone. Kinds,
//! methods and roles are said as the window says them, from its own files, so that nothing is translated
//! twice.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use unic_langid::LanguageIdentifier;

use super::Language;
use crate::civil::london_time;

/// What a saying is told besides its key.
pub type Words<'a> = [(&'a str, FluentValue<'a>)];

const ENGLISH: [&str; 10] = [
    include_str!("../../../../locales/en-GB/documents.ftl"),
    include_str!("../../../../locales/en-GB/documents-letters.ftl"),
    include_str!("../../../../locales/en-GB/ui-words.ftl"),
    include_str!("../../../../locales/en-GB/ui-log.ftl"),
    include_str!("../../../../locales/en-GB/ui-pack.ftl"),
    include_str!("../../../../locales/en-GB/ui-cases.ftl"),
    include_str!("../../../../locales/en-GB/ui-desk.ftl"),
    include_str!("../../../../locales/en-GB/ui-appeals.ftl"),
    include_str!("../../../../locales/en-GB/ui-letters.ftl"),
    include_str!("../../../../locales/en-GB/ui-views.ftl"),
];
const WELSH: [&str; 10] = [
    include_str!("../../../../locales/cy/documents.ftl"),
    include_str!("../../../../locales/cy/documents-letters.ftl"),
    include_str!("../../../../locales/cy/ui-words.ftl"),
    include_str!("../../../../locales/cy/ui-log.ftl"),
    include_str!("../../../../locales/cy/ui-pack.ftl"),
    include_str!("../../../../locales/cy/ui-cases.ftl"),
    include_str!("../../../../locales/cy/ui-desk.ftl"),
    include_str!("../../../../locales/cy/ui-appeals.ftl"),
    include_str!("../../../../locales/cy/ui-letters.ftl"),
    include_str!("../../../../locales/cy/ui-views.ftl"),
];

/// Everything that is said in one language.
pub struct Sayings {
    bundle: FluentBundle<FluentResource>,
    language: Language,
}

impl Sayings {
    /// What is said in a language. Reads the files anew: a millisecond.
    pub fn of(language: Language) -> Self {
        let files = match language {
            Language::English => ENGLISH,
            Language::Welsh => WELSH,
        };
        // Both codes are sound; the plural rules of no language would be the only harm.
        let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![id]);
        // The marks that part a name from its sentence are for scripts that run both ways.
        bundle.set_use_isolating(false);
        for file in files {
            let read = FluentResource::try_new(file.to_owned());
            // A line that cannot be read is left out; the tests say which.
            let read = read.unwrap_or_else(|(rest, _)| rest);
            bundle.add_resource_overriding(read);
        }
        Self { bundle, language }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What is said under a key. A key that is not there is said itself, in brackets.
    pub fn say(&self, key: &str, told: &Words<'_>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return format!("[{key}]") };
        let told: FluentArgs<'_> = told.iter().cloned().collect();
        self.bundle.format_pattern(pattern, Some(&told), &mut Vec::new()).into_owned()
    }

    /// What a code of a closed list is called: the saying `<list>-<code>`.
    pub fn code(&self, list: &str, code: &str) -> String {
        self.say(&format!("{list}-{code}"), &[])
    }

    /// A day in words: "Saturday 21 November 2026".
    pub fn day(&self, day: Date) -> String {
        let weekday =
            self.say(&format!("document-weekday-{}", day.weekday().to_monday_one_offset()), &[]);
        let month = self.say(&format!("document-month-{}", day.month()), &[]);
        let number = day.day().to_string();
        self.say(
            "document-day",
            &[
                ("weekday", weekday.into()),
                ("day", number.into()),
                ("month", month.into()),
                ("year", day.year().to_string().into()),
            ],
        )
    }

    /// A moment in words, as it was in London: "Saturday 21 November 2026 at 23:40".
    pub fn moment(&self, at: Timestamp) -> String {
        self.clock_time(london_time(at))
    }

    /// What a clock showed, in the same words.
    pub fn clock_time(&self, at: DateTime) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.say("document-moment", &[("day", self.day(at.date()).into()), ("time", time.into())])
    }
}

/// A sentence with a capital at its beginning.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use std::collections::BTreeSet;

    use super::*;

    /// The keys of a file, and the variables of each.
    fn keys(file: &str) -> BTreeSet<(String, BTreeSet<String>)> {
        let mut keys: Vec<(String, BTreeSet<String>)> = Vec::new();
        for line in file.lines() {
            if let Some((key, _)) =
                line.split_once(" =").filter(|_| !line.starts_with([' ', '#', '*', '[']))
            {
                keys.push((key.to_owned(), BTreeSet::new()));
            }
            for rest in line.split('$').skip(1) {
                let name = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
                keys.last_mut().unwrap().1.insert(name);
            }
        }
        keys.into_iter().collect()
    }

    #[test]
    fn both_languages_say_the_same_keys_with_the_same_variables() {
        let (english, welsh) = (keys(ENGLISH[0]), keys(WELSH[0]));
        assert_eq!(
            english.difference(&welsh).collect::<Vec<_>>(),
            Vec::<&_>::new(),
            "only English"
        );
        assert_eq!(welsh.difference(&english).collect::<Vec<_>>(), Vec::<&_>::new(), "only Welsh");
        for file in ENGLISH.into_iter().chain(WELSH) {
            FluentResource::try_new(file.to_owned()).unwrap();
        }
    }

    #[test]
    fn days_are_said_in_both_languages() {
        let at: Timestamp = "2026-11-21T23:40:00Z".parse().unwrap();
        assert_eq!(Sayings::of(Language::English).moment(at), "Saturday 21 November 2026 at 23:40");
        assert_eq!(
            Sayings::of(Language::Welsh).moment(at),
            "Dydd Sadwrn 21 Tachwedd 2026 am 23:40"
        );
        let summer: Timestamp = "2026-06-30T23:30:00Z".parse().unwrap();
        assert_eq!(Sayings::of(Language::English).moment(summer), "Wednesday 1 July 2026 at 00:30");
    }
}
