//! The people who work with the register: their roles and premises.

use jiff::civil::Date;

use super::{Premises, Role};
use crate::id::Id;

/// Somebody who may unlock a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: Id<Person>,
    /// Their name, as colleagues know them: "Priya N.".
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// The premises that they work for; none for the office.
    pub premises: Option<Id<Premises>>,
    /// Staff number, if the premises use them.
    pub staff_number: Option<String>,
    /// Door supervisors' licence.
    pub sia: Option<SiaLicence>,
    /// The version of the data agreement that they accepted, if any.
    pub agreed_to: Option<String>,
}

/// A licence of the Security Industry Authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiaLicence {
    /// Sixteen digits.
    pub number: String,
    /// Last day.
    pub expires: Date,
}

impl Person {
    /// Up to three initials, for a watermark.
    pub fn initials(&self) -> String {
        self.name.split_whitespace().filter_map(|word| word.chars().next()).take(3).collect()
    }
}
