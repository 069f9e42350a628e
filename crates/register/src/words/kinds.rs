//! What can be found in a text, and the codes by which the window words it.
//!
//! The codes are stable: the window's strings are keyed by them.

use crate::closed_list::{ClosedList, closed_list};

/// One run of words that must not stand as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where it starts: a byte offset in the text, on a character boundary.
    pub start: usize,
    /// Where it ends (exclusive): a byte offset in the text, on a character boundary.
    pub end: usize,
    /// The words exactly as they were written.
    pub words: String,
    /// Why they must not stand.
    pub kind: FindingKind,
}

/// Why words must not stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FindingKind {
    /// They judge or label a person; the code says what to write in their place.
    Judging {
        /// What to write in their place.
        instead: Instead,
    },
    /// They touch a topic that is never shown to members.
    Blocked(Topic),
}

impl FindingKind {
    /// The code of the suggestion or of the topic.
    pub fn code(self) -> &'static str {
        match self {
            Self::Judging { instead } => instead.code(),
            Self::Blocked(topic) => topic.code(),
        }
    }
}

closed_list! {
    /// A topic that no member-visible text may touch (special categories and vulnerability).
    pub enum Topic {
        /// Bodily health, disability, and aids that reveal either.
        Health = "HEALTH",
        /// Mental health, learning and neurodiversity, and the insults made from them.
        MentalHealth = "MENTAL_HEALTH",
        /// HIV, hepatitis and other blood-borne viruses.
        HivHepatitis = "HIV_HEPATITIS",
        /// Dependency on drugs or alcohol, its treatment, and the insults made from it.
        DrugDependency = "DRUG_DEPENDENCY",
        /// Pregnancy, birth and their loss.
        Pregnancy = "PREGNANCY",
        /// Immigration status, asylum and nationality papers.
        Immigration = "IMMIGRATION",
        /// Orientation, gender history, sex work, sexual exploitation and sexual labels.
        SexualLife = "SEXUAL_LIFE",
        /// Social care, safeguarding, homelessness and benefits.
        SocialCare = "SOCIAL_CARE",
        /// Religion, belief and religious dress.
        Religion = "RELIGION",
        /// Political opinion and party.
        Politics = "POLITICS",
        /// Trade-union membership and action.
        TradeUnion = "TRADE_UNION",
        /// Convictions, prison and probation, spent or not.
        SpentConviction = "SPENT_CONVICTION",
        /// Ethnic or national origin as identification, and slurs.
        EthnicOrigin = "ETHNIC_ORIGIN",
    }
}

closed_list! {
    /// What to write in place of a judging word.
    pub enum Instead {
        /// Name the report: "reported for theft".
        ReportedForTheft = "REPORTED_FOR_THEFT",
        /// Name the report and its kind: "reported for assault on 3 May".
        ReportedFor = "REPORTED_FOR",
        /// Count the reports: "4 reports since March".
        HowOften = "HOW_OFTEN",
        /// Say that two pictures or records should be compared.
        Compare = "COMPARE",
        /// Say what the person did or said, and leave the insult out.
        WhatWasSeen = "WHAT_WAS_SEEN",
        /// Give the account that was given, and what the record shows.
        WhatWasSaid = "WHAT_WAS_SAID",
        /// Describe build, hair and clothing in plain words.
        PlainDescription = "PLAIN_DESCRIPTION",
    }
}

impl Instead {
    /// The suggestion in plain English, for logs of tests and for hosts without their own strings.
    pub fn english(self) -> &'static str {
        match self {
            Self::ReportedForTheft => "reported for theft",
            Self::ReportedFor => "reported for, with what was reported and when",
            Self::HowOften => "how many reports, and since when",
            Self::Compare => "compare",
            Self::WhatWasSeen => "what the person did or said",
            Self::WhatWasSaid => "the account that was given, and what the record shows",
            Self::PlainDescription => "a plain description of build, hair or clothing",
        }
    }
}
