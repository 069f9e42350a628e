//! Who is looking: the lesser of what the computer holds and what the person's role allows.

use crate::records::{Premises, Role, Tier};

/// Somebody who looks at the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// Their role.
    pub role: Role,
    /// Which half of the records this computer holds.
    pub tier: Tier,
    /// The premises they look from; none in the office.
    pub premises: Option<Premises>,
    /// Whether they have accepted the current data agreement (`domain.md` L25).
    pub agreed: bool,
}

/// How far a role sees children who may be shown at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChildAccess {
    /// Not at all.
    No,
    /// After saying why, which is kept.
    WithReason,
    /// Without more.
    Yes,
}

impl Viewer {
    /// Whether the role sees the gallery (`domain.md` §3, first row).
    pub fn sees_gallery(&self) -> bool {
        !matches!(self.role, Role::Auditor | Role::System)
    }

    /// Whether this person, at this computer, reads the office's files.
    pub fn reads_office_files(&self) -> bool {
        self.tier == Tier::Office
            && matches!(self.role, Role::Administrator | Role::Chair | Role::DataLead)
    }

    /// How far they see children (`domain.md` §3, "See under-18 entry").
    pub fn child_access(&self) -> ChildAccess {
        match self.role {
            Role::Administrator | Role::Chair | Role::DataLead => ChildAccess::Yes,
            Role::Door | Role::Manager | Role::Board | Role::Police => ChildAccess::WithReason,
            Role::Till | Role::Auditor | Role::System => ChildAccess::No,
        }
    }
}
