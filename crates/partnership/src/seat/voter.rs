//! Somebody may sign on a device: a manager on one of their premises, a voter on a voter's.

use watchbook_protocol::roster::{Content, Grant, Refused};

use super::Hand;

impl Hand<'_> {
    /// Lets a person sign on a device, with a key that was made there.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::RoleAndSeat`] where the role has no place on that device,
    /// [`Refused::SecondPerson`] where two must sign.
    pub fn grant(&mut self, grant: Grant) -> Result<(), Refused> {
        self.append(Content::Grant(grant))
    }
}
