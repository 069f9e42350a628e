//! Wording that is law or custom, and the scheme's to change: our defaults, and what must not be missing.
//!
//! A template is plain text with words in `<brackets>` that are filled in. What is required of each is a
//! property of the template, not of its text: a declaration without its number of pages is refused,
//! whoever wrote it.

use serde::Serialize;
use ts_rs::TS;

use crate::closed_list::{ClosedList as _, closed_list};
use crate::documents::Sayings;
use crate::records::Jurisdiction;
use crate::words::FindingKind;

/// The longest template, in characters.
pub const LONGEST_TEMPLATE: usize = 6_000;

closed_list! {
    /// A text that the scheme may change.
    pub enum TemplateName {
        StatementLaw = "STATEMENT_LAW", Declaration = "DECLARATION", Over18 = "OVER_18",
        StatementBody = "STATEMENT_BODY", CctvBody = "CCTV_BODY", ImpactBody = "IMPACT_BODY",
        BackPart = "BACK_PART", Handling = "HANDLING",
        /// The letters of a scheme ([`crate::letters`]), and the parts that they share.
        LetterBan = "LETTER_BAN_NOTICE", LetterWarning = "LETTER_WARNING",
        LetterExtension = "LETTER_EXTENSION", LetterVariation = "LETTER_VARIATION",
        LetterRevocation = "LETTER_REVOCATION", LetterAppealIn = "LETTER_APPEAL_RECEIVED",
        LetterAppeal = "LETTER_APPEAL_OUTCOME",
        LetterParent = "LETTER_TO_PARENT", LetterCard = "LETTER_CARD",
        PartAppeal = "LETTER_PART_APPEAL", PartComplain = "LETTER_PART_COMPLAIN",
        PartData = "LETTER_PART_DATA", PartPrivacy = "LETTER_PART_PRIVACY",
    }
}
closed_list! {
    /// A word that is filled in.
    pub enum TemplateWord {
        Pages = "pages", Premises = "premises", Address = "address", Seen = "seen",
        People = "people", Exhibits = "exhibits", When = "when", Clock = "clock", Loss = "loss",
        Scheme = "scheme", Phone = "phone",
        Name = "name", Reference = "reference", Today = "today", Reason = "reason",
        Days = "days", Places = "places", Working = "working", Counts = "counts",
        Stands = "stands", Decided = "decided", Outcome = "outcome", AppealBy = "appeal-by",
        Received = "received", Meanwhile = "meanwhile", AnswerBy = "answer-by",
        Controller = "controller", Registration = "registration", WriteTo = "write-to",
        HowToAppeal = "how-to-appeal", HowToComplain = "how-to-complain",
        YourData = "your-data", Privacy = "privacy",
    }
}

impl TemplateName {
    /// The words without which the text is not what it is for.
    pub fn required(self) -> &'static [TemplateWord] {
        use TemplateWord as W;
        match self {
            Self::Declaration => &[W::Pages],
            Self::StatementBody => &[W::Premises, W::Seen],
            Self::CctvBody => &[W::Premises, W::When, W::Clock, W::Exhibits],
            Self::ImpactBody => &[W::Premises],
            Self::Handling => &[W::Scheme, W::Phone],
            Self::StatementLaw | Self::Over18 | Self::BackPart => &[],
            // `domain.md` L11, L17, L18, L20: without these a letter is not issued at all.
            Self::LetterBan | Self::LetterExtension | Self::LetterVariation => &[
                W::Name,
                W::Reason,
                W::Days,
                W::Places,
                W::Working,
                W::Counts,
                W::Stands,
                W::Decided,
                W::HowToAppeal,
                W::HowToComplain,
                W::YourData,
                W::Privacy,
            ],
            Self::LetterWarning => &[
                W::Name,
                W::Reason,
                W::Days,
                W::Decided,
                W::HowToComplain,
                W::YourData,
                W::Privacy,
            ],
            Self::LetterRevocation => &[W::Name, W::Decided, W::HowToComplain, W::YourData],
            Self::LetterAppealIn => {
                &[W::Name, W::Received, W::Meanwhile, W::AnswerBy, W::HowToComplain, W::YourData]
            }
            Self::LetterAppeal => &[W::Name, W::Outcome, W::Days, W::HowToComplain, W::YourData],
            Self::LetterParent => &[
                W::Name,
                W::Reason,
                W::Days,
                W::Decided,
                W::HowToAppeal,
                W::HowToComplain,
                W::YourData,
                W::Privacy,
            ],
            Self::LetterCard => &[W::Name, W::Reason, W::Days, W::Phone, W::WriteTo, W::Controller],
            Self::PartAppeal => &[W::AppealBy, W::WriteTo],
            Self::PartComplain | Self::PartData => &[W::WriteTo],
            Self::PartPrivacy => &[W::Controller],
        }
    }

    /// Whether it is one of the letters or a part of them: then it is looked at for judging words too.
    pub fn is_of_letters(self) -> bool {
        self.code().starts_with("LETTER_")
    }

    /// Our text, in the language of `sayings`. Where the law of England and Wales does not hold, it
    /// names none.
    pub fn ours(self, jurisdiction: Jurisdiction, sayings: &Sayings) -> String {
        let law = matches!(self, Self::StatementLaw | Self::Declaration);
        // The islands have their own offices for data rights (`domain.md` L37).
        let office = matches!(self, Self::PartComplain | Self::PartPrivacy)
            && matches!(jurisdiction, Jurisdiction::IsleOfMan | Jurisdiction::JerseyGuernsey);
        let neutral = office || law && jurisdiction != Jurisdiction::EnglandWales;
        sayings.code(if neutral { "template-neutral" } else { "template" }, self.code())
    }
}

/// What is wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum TemplateProblem {
    /// Nothing is written.
    Empty,
    /// More than [`LONGEST_TEMPLATE`] characters.
    TooLong,
    /// A word that it needs is missing.
    Missing {
        /// Which.
        word: TemplateWord,
    },
    /// A judging word, or one of a matter that a letter must not speak of (`domain.md` L6).
    Wording {
        /// As it stands there.
        text: String,
    },
    /// Something in brackets is no word that is filled in.
    Unknown {
        /// As it stands there.
        text: String,
    },
}

/// What is wrong with a text as this template.
pub fn template_problems(name: TemplateName, text: &str) -> Vec<TemplateProblem> {
    let mut found = Vec::new();
    if text.trim().is_empty() {
        found.push(TemplateProblem::Empty);
        return found;
    }
    if text.chars().count() > LONGEST_TEMPLATE {
        found.push(TemplateProblem::TooLong);
    }
    let written = brackets(text);
    for word in name.required() {
        if !written.contains(&word.code()) {
            found.push(TemplateProblem::Missing { word: *word });
        }
    }
    if name.is_of_letters() {
        // A law or a data right names what nobody may say of a person; only judging words count here.
        let judging = crate::words::findings(text)
            .into_iter()
            .filter(|one| matches!(one.kind, FindingKind::Judging { .. }));
        found.extend(judging.map(|one| TemplateProblem::Wording { text: one.words }));
    }
    for text in written {
        if TemplateWord::from_code(text).is_none() {
            found.push(TemplateProblem::Unknown { text: text.to_owned() });
        }
    }
    found
}

/// What stands in brackets, in order.
fn brackets(text: &str) -> Vec<&str> {
    let parts = text.split('<').skip(1).filter_map(|part| part.split_once('>'));
    let word = |word: &str| !word.is_empty() && word.len() < 40 && !word.contains('\n');
    parts.map(|(inside, _)| inside).filter(|inside| word(inside)).collect()
}

/// A template with its words filled in. A paragraph that comes to nothing goes.
pub fn filled(text: &str, words: &[(TemplateWord, String)]) -> String {
    let mut text = text.replace("\r\n", "\n");
    for (word, said) in words {
        // A said text never brings brackets of its own that are filled in again.
        text = text.replace(&format!("<{}>", word.code()), &said.replace(['<', '>'], " "));
    }
    let paragraphs = text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::Language;

    #[test]
    fn our_own_texts_have_all_that_they_need_in_both_languages_and_every_law() {
        for language in [Language::English, Language::Welsh] {
            let sayings = Sayings::of(language);
            for name in TemplateName::ALL {
                for jurisdiction in Jurisdiction::ALL {
                    let ours = name.ours(*jurisdiction, &sayings);
                    assert_eq!(
                        template_problems(*name, &ours),
                        [],
                        "{language:?} {name:?}: {ours}"
                    );
                }
            }
        }
    }

    #[test]
    fn a_text_without_what_it_needs_is_refused_and_so_is_a_word_that_nobody_fills_in() {
        let said = template_problems(TemplateName::Declaration, "True, on my <honour>.");
        let missing = TemplateProblem::Missing { word: TemplateWord::Pages };
        let unknown = TemplateProblem::Unknown { text: "honour".into() };
        assert_eq!(said, [missing, unknown]);
        assert_eq!(template_problems(TemplateName::Over18, " \n"), [TemplateProblem::Empty]);
        let long = "x".repeat(LONGEST_TEMPLATE + 1);
        assert_eq!(template_problems(TemplateName::Over18, &long), [TemplateProblem::TooLong]);
    }

    #[test]
    fn what_is_filled_in_fills_in_nothing_further_and_empty_paragraphs_go() {
        let words = [
            (TemplateWord::Seen, "<scheme> 5 < 6".into()),
            (TemplateWord::People, String::new()),
            (TemplateWord::Scheme, "S".into()),
        ];
        assert_eq!(filled("A <seen>\n\n<people>\n\n<scheme>", &words), "A  scheme  5   6\n\nS");
    }
}
