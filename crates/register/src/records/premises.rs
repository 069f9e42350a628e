//! Premises of members, and the scope that a ban or a gallery has among them.

use super::{PremisesStatus, Sector};
use crate::id::Id;
use serde::{Deserialize, Serialize};

/// A member's premises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Premises {
    /// Its id.
    pub id: Id<Premises>,
    /// Its name.
    pub name: String,
    /// Street and town.
    pub address: String,
    /// Postcode.
    pub postcode: String,
    /// What it trades as.
    pub sector: Sector,
    /// The scheme's name for its part of town.
    pub area: String,
    /// Radio call sign.
    pub call_sign: Option<String>,
    /// Premises licence number, where it has one.
    pub licence_number: Option<String>,
    /// Designated premises supervisor, where the law asks for one.
    pub supervisor: Option<String>,
    /// Whether it takes part.
    pub status: PremisesStatus,
}

/// The name of premises, carried where the premises themselves are not.
pub type PremisesName = String;

/// Among whom something holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scope {
    /// All members.
    AllMembers,
    /// Members of some trades.
    Sectors(Vec<Sector>),
    /// Members in some areas.
    Areas(Vec<String>),
    /// The members on a list.
    List(Vec<Id<Premises>>),
}

impl Scope {
    /// Whether it reaches no further than another. Two of different kinds cannot be compared, unless
    /// the other is everywhere.
    pub fn within(&self, other: &Self) -> bool {
        fn all<T: PartialEq>(some: &[T], of: &[T]) -> bool {
            some.iter().all(|one| of.contains(one))
        }
        match (self, other) {
            (_, Self::AllMembers) => true,
            (Self::Sectors(some), Self::Sectors(of)) => all(some, of),
            (Self::Areas(some), Self::Areas(of)) => all(some, of),
            (Self::List(some), Self::List(of)) => all(some, of),
            _ => false,
        }
    }

    /// Whether premises fall within it. Premises that left or are suspended fall within nothing.
    pub fn covers(&self, premises: &Premises) -> bool {
        premises.status == PremisesStatus::Active
            && match self {
                Self::AllMembers => true,
                Self::Sectors(sectors) => sectors.contains(&premises.sector),
                Self::Areas(areas) => areas.contains(&premises.area),
                Self::List(list) => list.contains(&premises.id),
            }
    }
}
