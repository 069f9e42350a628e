//! Reads any text that members will see and points at the words that must not be in it.
//!
//! A scheme writes about people who cannot answer back, so two sorts of words are found where the
//! text is entered: words that judge a person instead of saying what was reported (defamation), and
//! words that touch a blocked topic: health, origin, belief and the rest (*M v Sussex*). This module
//! only finds; whether a field refuses the text, or a licensed approver may let it stand, is for the
//! caller to decide.
//!
//! What it keeps to:
//! - Findings come in order of place, never overlap, and lie on character boundaries of the text.
//!   Where a judging word and a blocked topic overlap, the blocked topic is told, as the graver.
//! - A word is found however it is written: capitals, accents, look-alike letters, invisible
//!   characters, hyphens for spaces, a few digits or stars for letters, letters spelt one by one.
//! - Only whole words count, and a phrase never runs over the end of a sentence. Goods, places and
//!   offences that contain such a word are in `lists/allowed.txt` and are not told.
//!
//! Decisions taken here, with their reasons:
//! - **A label that is both** (junkie, nutter, pikey, nonce) is told as the blocked topic.
//! - **Aids to walking, seeing and breathing** (wheelchair user, walking stick, white cane, oxygen)
//!   are HEALTH, although anyone can see them: they reveal a condition, and a description that
//!   needs one can have the approver's leave. Bare "wheelchair" (ramps, goods) and "hearing aids"
//!   (goods, batteries) are not told; nor are glasses, scars, tattoos, a missing finger or limb
//!   (marks that the description list holds) or injuries in an incident.
//! - **Goods are not people**: medicines, pregnancy tests, matches and alcoholic drinks taken from
//!   a shelf are not told; "on medication", "pregnant", "an alcoholic" are.
//! - **Conduct is not a condition**: drunk, intoxicated, taking or selling drugs, begging, theft
//!   and criminal damage are kinds of incident and are not told; dependency, and labels, are.
//! - **Colour and nationality** count only when they say who a person is ("black male", "Romanian
//!   woman", "IC3"), not in "black jacket" or "Turkish restaurant". The scheme's own appearance
//!   field holds an IC code where that is switched on.
//! - **Religious dress** (hijab, turban) is RELIGION: the description list's "covered" says enough.
//! - **Any conviction** is SPENT_CONVICTION, since the register keeps no convictions and a text
//!   cannot know when one becomes spent. An order in force (a criminal behaviour order) is allowed.
//! - **Learning and neurodiversity** (ADHD, autism, learning disability) stand under MENTAL_HEALTH;
//!   safeguarding, homelessness and benefits under SOCIAL_CARE; orientation, gender history and
//!   exploitation under SEXUAL_LIFE; sexual infections under HEALTH.
//! - **Accents**: a British one ("Scottish accent") may stand in the voice field; a foreign one is
//!   ETHNIC_ORIGIN, being another way to say where a person comes from.
//! - **"Stole"** and the names of offences are not told: they say what was reported of one event.
//!   "Always steals" and every name for a person are.
//! - **A stand-in picture** (an emoji of a pregnant woman) is read as its name.
//! - **Abuse quoted word for word** is told like any other: "shouted racist abuse" serves members,
//!   and the exact words belong in the witness statement.
//! - Capitals carry no meaning (text is often typed all in capitals), so abbreviations that are
//!   also common words (ADD, MS, LD) count only in phrases such as "has ADD".

mod fold;
mod judging;
mod kinds;
mod lists;
mod phrases;
mod scan;

use std::sync::OnceLock;

pub use kinds::{Finding, FindingKind, Instead, Topic};

/// Finds the judging words and blocked topics in a text, in order of place, without overlaps.
///
/// Takes time linear in the text; the word lists are read once, at the first call.
pub fn findings(text: &str) -> Vec<Finding> {
    static PHRASES: OnceLock<phrases::Phrases> = OnceLock::new();
    let phrases = PHRASES.get_or_init(|| phrases::Phrases::new(lists::LISTS, judging::LISTS));
    scan::scan(phrases, text)
}
