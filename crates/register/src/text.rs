//! Texts as people type them, made safe to keep: bounded, trimmed, without control characters.
//!
//! A text that members see is a [`NeutralText`]: it has passed the neutral-words check, or a named
//! person has answered for one judging word in it. Blocked topics can never be answered for.

use crate::words::{self, Finding, FindingKind};
use serde::{Deserialize, Serialize};

/// The longest free text of a record, in characters.
pub const LONGEST: usize = 2_000;

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but blanks.
    #[error("nothing is written here")]
    Empty,
    /// Longer than the field holds.
    #[error("{length} characters; this field holds {most}")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        most: usize,
    },
    /// Words that members must not read (`domain.md` L6, L7).
    #[error("{} word(s) or topic(s) cannot be shown to members", .0.len())]
    Wording(Vec<Finding>),
}

/// Cleans a typed text: trims it, drops control and invisible direction marks, joins blanks.
///
/// # Errors
/// [`TextError::Empty`] and [`TextError::TooLong`].
pub fn clean(typed: &str, most: usize) -> Result<String, TextError> {
    let mut text = String::with_capacity(typed.len());
    for word in typed.split(|c: char| c.is_whitespace() || (c.is_control())) {
        let word: String = word.chars().filter(|c| !is_invisible(*c)).collect();
        if !word.is_empty() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&word);
        }
    }
    let length = text.chars().count();
    match length {
        0 => Err(TextError::Empty),
        _ if length > most => Err(TextError::TooLong { length, most }),
        _ => Ok(text),
    }
}

/// Characters that change how a text looks without being seen: direction marks and zero widths.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

/// A text that members may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NeutralText(String);

impl NeutralText {
    /// Checks a typed text and takes it.
    ///
    /// # Errors
    /// [`TextError`], with each judging word or blocked topic that was found.
    pub fn check(typed: &str) -> Result<Self, TextError> {
        let text = clean(typed, LONGEST)?;
        let findings = words::findings(&text);
        if findings.is_empty() { Ok(Self(text)) } else { Err(TextError::Wording(findings)) }
    }

    /// Takes a text with judging words that the data lead answers for (`domain.md` L6).
    ///
    /// # Errors
    /// [`TextError::Wording`] with the blocked topics, which nobody can answer for.
    pub fn answered_for(typed: &str) -> Result<Self, TextError> {
        let text = clean(typed, LONGEST)?;
        let mut blocked = words::findings(&text);
        blocked.retain(|finding| matches!(finding.kind, FindingKind::Blocked(_)));
        if blocked.is_empty() { Ok(Self(text)) } else { Err(TextError::Wording(blocked)) }
    }

    /// A text read back from the register, which was checked when it was entered.
    pub(crate) fn stored(text: String) -> Self {
        Self(text)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
