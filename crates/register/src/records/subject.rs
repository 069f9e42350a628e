//! A subject: the person whom records are about, as members may hold them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Age, Basis, Description, Mark, Method, NameKind, Report, RiskFlag, SchemeRef, Vehicle,
};
use crate::id::Id;
use crate::text::{TextError, clean};

/// The member card of a subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectCard {
    /// Its id.
    pub id: Id<SubjectCard>,
    /// The scheme's reference.
    pub reference: SchemeRef,
    /// Who it is, or that nobody knows yet.
    pub identity: Identity,
    /// Other names and street names.
    pub aliases: Vec<Alias>,
    /// How old.
    pub age: Age,
    /// Looks.
    pub description: Description,
    /// Lasting marks.
    pub marks: Vec<Mark>,
    /// What staff take care of.
    pub risk_flags: Vec<RiskFlag>,
    /// How things were done.
    pub methods: Vec<Method>,
    /// Vehicles used of late.
    pub vehicles: Vec<Vehicle>,
    /// What the person is reported for. Nobody is shown for whom there is none.
    pub reports: Vec<Report>,
    /// The areas in which that was.
    pub areas: Vec<String>,
    /// Whether the record is disputed or held.
    pub standing: Standing,
}

/// Whether a name is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Identity {
    /// Identified.
    Known(PersonName),
    /// A picture of somebody whom nobody has named.
    IdSought,
    /// Known to the office, and not named to members: a child whose leave does not name them
    /// (`domain.md` L22). A member's file then holds no name that could be shown or searched for.
    Withheld,
}

/// A person's name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonName {
    given: String,
    family: String,
}

impl PersonName {
    /// A name of a given and a family part; either may be empty, not both.
    ///
    /// # Errors
    /// [`TextError`] when both are empty or one is longer than 80 characters.
    pub fn new(given: &str, family: &str) -> Result<Self, TextError> {
        let part = |text: &str| match clean(text, 80) {
            Err(TextError::Empty) => Ok(String::new()),
            other => other,
        };
        let (given, family) = (part(given)?, part(family)?);
        if given.is_empty() && family.is_empty() {
            return Err(TextError::Empty);
        }
        Ok(Self { given, family })
    }

    /// A name read back from the register, checked when it was entered.
    pub(crate) fn stored(given: String, family: String) -> Self {
        Self { given, family }
    }

    /// Given names.
    pub fn given(&self) -> &str {
        &self.given
    }

    /// Family name.
    pub fn family(&self) -> &str {
        &self.family
    }

    /// Both, as people say them.
    pub fn full(&self) -> String {
        [self.given.as_str(), self.family.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Another name of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// How it is used.
    pub kind: NameKind,
    /// The name.
    pub name: String,
}

/// Whether a record is disputed or held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// Neither.
    Clear,
    /// Objected to, or its accuracy disputed: hidden from members, kept (`domain.md` L15).
    Restricted {
        /// Since when.
        since: Date,
    },
    /// Under legal hold: hidden, not deleted.
    Held {
        /// Until when.
        until: Date,
    },
}

impl SubjectCard {
    /// The full name, where one is known.
    pub fn name(&self) -> Option<String> {
        match &self.identity {
            Identity::Known(name) => Some(name.full()),
            Identity::IdSought | Identity::Withheld => None,
        }
    }

    /// Every name that they bear: the full one, and the aliases.
    pub fn names(&self) -> impl Iterator<Item = String> {
        let aliases = self.aliases.iter().map(|alias| alias.name.clone());
        self.name().into_iter().chain(aliases)
    }

    /// The name that the street uses, for a tile.
    pub fn nickname(&self) -> Option<&str> {
        self.aliases
            .iter()
            .find(|alias| matches!(alias.kind, NameKind::Nickname | NameKind::Street))
            .map(|alias| alias.name.as_str())
    }

    /// The firmest basis among the reports.
    pub fn basis(&self) -> Option<Basis> {
        self.reports.iter().map(|report| report.basis).max()
    }
}
