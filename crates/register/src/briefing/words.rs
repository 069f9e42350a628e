//! What the desktop says, in words: how many of what, and to open Watchbook. Nothing of anybody.

use super::{Heard, Telling};
use crate::documents::Sayings;
use crate::language::Language;

/// What a notification says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What is new.
    pub what: String,
    /// What the button that opens the briefing is called.
    pub open: String,
}

impl Telling {
    /// The words in a language.
    pub fn says(self, language: Language) -> Said {
        let sayings = Sayings::of(language);
        let open = sayings.say("told-open", &[]);
        let what = match self {
            Self::Something => sayings.say("told-something", &[]),
            Self::Counts(Heard { bans, ended, sought, alerts }) => {
                let counts = [
                    ("told-bans", bans),
                    ("told-ended", ended),
                    ("told-sought", sought),
                    ("told-alerts", alerts),
                ];
                let told = counts.into_iter().filter(|(_, count)| *count > 0);
                let mut parts: Vec<String> =
                    told.map(|(key, count)| sayings.say(key, &[("count", count.into())])).collect();
                parts.push(sayings.say("told-see", &[]));
                parts.join(" ")
            }
        };
        Said { what, open }
    }
}
