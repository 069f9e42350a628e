//! Who may take which step (`domain.md` §3): a hand that only the right roles have.

use super::Rule;
use crate::records::Role;

/// Declares a hand: the roles that have it, and what the others are told.
macro_rules! hand {
    ($(#[$meta:meta])* $name:ident: $($role:ident)|+; $($other:ident => $rule:ident),*) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name(());

        impl $name {
            /// The hand of a role.
            ///
            /// # Errors
            /// [`Rule`], saying why this role has none.
            pub fn of(role: Role) -> Result<Self, Rule> {
                match role {
                    $(Role::$role)|+ => Ok(Self(())),
                    Role::Police => Err(Rule::PoliceTakeNoPart),
                    $(Role::$other => Err(Rule::$rule),)*
                    _ => Err(Rule::NotEntitled),
                }
            }
        }
    };
}

hand! {
    /// Puts a proposal forward: a manager or a member of the board, never the police.
    ProposingHand: Manager | Board; Administrator => AdministratorDrafts
}
hand! {
    /// Drafts one, or takes it back: the administrator too.
    DraftingHand: Manager | Board | Administrator;
}
hand! {
    /// Keeps the proceedings: opens a vote, records a meeting, closes both. It decides nothing.
    KeepingHand: Administrator | Chair;
}
hand! {
    /// Issues a notice and records how it reached the person.
    ServingHand: Administrator | Chair;
}
hand! {
    /// Sets a ban aside at once while there is a doubt (`domain.md` L16).
    SuspendingHand: Administrator | Chair | DataLead;
}

hand! {
    /// Lets a ban that was set aside hold again: somebody who answers for it, and not the administrator.
    ReinstatingHand: Chair | DataLead;
}

/// Whether a role reads the office's cases at all.
pub fn may_read(role: Role) -> bool {
    matches!(role, Role::Administrator | Role::Chair | Role::Board | Role::DataLead)
}
