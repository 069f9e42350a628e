//! What the window is told of the scheme's own rules and of its tariff.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::cases::{
    RuleEffect, RuleField, RuleProblem, RulesForm, TariffProblem, TariffWay, Working,
};
use crate::id::Id;
use crate::records::Proposal;

/// The rules that the scheme decides by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulesShown {
    /// As they hold.
    pub form: RulesForm,
    /// Whether this person may change them.
    pub may_edit: bool,
}

/// What a form of rules comes to, before it is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RulesLooked {
    /// Numbers that cannot be taken.
    pub problems: Vec<RuleProblem>,
    /// Which rules differ from those that hold.
    pub changed: Vec<RuleField>,
    /// Whom it touches.
    pub effects: Vec<RuleEffect>,
}

/// What became of saving rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RulesSaved {
    /// They hold from now on.
    Saved {
        /// As they are now.
        shown: RulesShown,
    },
    /// They are what holds already.
    Unchanged,
    /// They cannot be taken so.
    Problems {
        /// What is wrong.
        problems: Vec<RuleProblem>,
    },
}

/// The tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TariffShown {
    /// The version that holds.
    pub version: u32,
    /// How it works.
    pub way: TariffWay,
    /// Every version that was written, the latest first.
    pub versions: Vec<TariffVersion>,
    /// Cases on which another version can be tried, the latest first.
    pub cases: Vec<TariffCase>,
    /// Open cases that keep the version that they were worked out by.
    pub keep: usize,
    /// Whether this person may change it.
    pub may_edit: bool,
}

/// A version of the tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TariffVersion {
    /// Its number.
    pub version: u32,
    /// Since when.
    #[ts(type = "string")]
    pub since: Date,
    /// By whom, if they are still known.
    pub by: Option<String>,
}

/// A case on which a tariff can be tried.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TariffCase {
    /// The case.
    #[ts(type = "string")]
    pub case: Id<Proposal>,
    /// Its reference.
    pub reference: String,
}

/// What a tariff comes to while it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TariffLooked {
    /// What is wrong.
    pub problems: Vec<TariffProblem>,
    /// Whether it differs from the one that holds.
    pub differs: bool,
    /// The chosen case by the version that it was worked out by.
    pub before: Option<Working>,
    /// The same by this one.
    pub after: Option<Working>,
}

/// What became of saving a tariff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum TariffSaved {
    /// It is the scheme's from now on.
    Saved {
        /// As it is now.
        shown: TariffShown,
    },
    /// It is what holds already.
    Unchanged,
    /// It cannot be taken so.
    Problems {
        /// What is wrong.
        problems: Vec<TariffProblem>,
    },
}
