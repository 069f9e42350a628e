//! The scheme itself, its references and the rules that it chose.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

use super::{Jurisdiction, SchemeKind};
use crate::id::Id;

/// A shopwatch, pubwatch or business crime reduction partnership.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scheme {
    /// Its id.
    pub id: Id<Scheme>,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// Whose law applies.
    pub jurisdiction: Jurisdiction,
    /// Who answers for its data.
    pub controller: String,
    /// The number that staff ring when in doubt.
    pub phone: String,
    /// Registration with the Information Commissioner.
    pub ico_number: String,
    /// The current data agreement: its version and text.
    pub agreement_version: String,
    /// What people accept before they see the gallery.
    pub agreement_text: String,
    /// Invented people only: every screen says so.
    pub demonstration: bool,
    /// What the scheme chose.
    pub rules: SchemeRules,
}

/// What a scheme may choose, within the bounds of `domain.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SchemeRules {
    /// Whether a ban that nobody has been told of is shown at tills, as "not served".
    pub show_unserved: bool,
    /// Whether members may see dates of birth.
    pub share_birth: bool,
    /// Days after a missed review until an indefinite ban is hidden by itself; at most 30.
    pub review_grace_days: i32,
}

impl Default for SchemeRules {
    fn default() -> Self {
        Self { show_unserved: true, share_birth: false, review_grace_days: 30 }
    }
}

/// A scheme's reference for a person or a ban, such as `SW-2026-0142`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SchemeRef(String);

/// The text is not a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a reference looks like SW-2026-0142: letters, a year, a number")]
pub struct SchemeRefError;

impl SchemeRef {
    /// The reference made of its parts; the number is written with at least four digits.
    ///
    /// # Errors
    /// [`SchemeRefError`] unless the prefix is one to six capital letters.
    pub fn new(prefix: &str, year: i16, number: u32) -> Result<Self, SchemeRefError> {
        format!("{prefix}-{year}-{number:04}").parse()
    }

    /// The next reference of a year, after those that are used.
    ///
    /// # Errors
    /// As [`SchemeRef::new`].
    pub fn next_of<'a>(
        prefix: &str,
        year: i16,
        used: impl IntoIterator<Item = &'a Self>,
    ) -> Result<Self, SchemeRefError> {
        let start = format!("{prefix}-{year}-");
        let number = |one: &Self| one.as_str().strip_prefix(&start).and_then(|n| n.parse().ok());
        let last: u32 = used.into_iter().filter_map(number).max().unwrap_or_default();
        Self::new(prefix, year, last.saturating_add(1))
    }

    /// No reference: what is not the scheme's has none.
    pub(crate) fn none() -> Self {
        Self(String::new())
    }

    /// A reference read back from the register, checked when it was entered.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// The reference as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for SchemeRef {
    type Err = SchemeRefError;
    fn from_str(text: &str) -> Result<Self, SchemeRefError> {
        let mut parts = text.split('-');
        let (Some(prefix), Some(year), Some(number), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(SchemeRefError);
        };
        let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        let sound = (1..=6).contains(&prefix.len())
            && prefix.bytes().all(|b| b.is_ascii_uppercase())
            && year.len() == 4
            && digits(year)
            && (4..=9).contains(&number.len())
            && digits(number);
        if sound { Ok(Self(text.to_owned())) } else { Err(SchemeRefError) }
    }
}

impl fmt::Display for SchemeRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
