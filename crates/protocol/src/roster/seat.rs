//! What a device is enrolled for, and what a person may do.

use crate::cbor::{Cbor, Malformed, Reader, Writer, numbered, record};
use crate::id::PremisesId;

numbered! {
    /// What a person who signs is in the scheme (`domain.md` §3).
    pub enum Role {
        /// The scheme's administrator.
        1 => Administrator = "A",
        /// The chair.
        2 => Chair = "C",
        /// The controller's representative for data protection.
        3 => DataLead = "L",
        /// The manager of a premises.
        4 => Manager = "M",
        /// A voter: board, committee or ballot.
        5 => Voter = "B",
    }
}

impl Role {
    /// Whether two of these confirm office computers, grants and settings.
    #[must_use]
    pub fn is_office(self) -> bool {
        matches!(self, Self::Administrator | Self::Chair | Self::DataLead)
    }
}

numbered! {
    /// The kinds of seat.
    pub enum SeatKind {
        /// A till or bar, of one premises.
        1 => Till = "till",
        /// A voter's device, of a premises or of none.
        2 => Voter = "voter",
        /// Police liaison.
        3 => Police = "police",
        /// A computer of the office.
        4 => Office = "office",
    }
}

numbered! {
    /// The two tiers of data (`domain.md` §2.1).
    pub enum Tier {
        /// What members may hold.
        1 => Member = "member",
        /// What the office alone holds.
        2 => Office = "office",
    }
}

/// What a device is enrolled for. In bytes the map of its kind and its premises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seat {
    /// A till or bar of a premises.
    Till(PremisesId),
    /// A voter's device.
    Voter(Option<PremisesId>),
    /// Police liaison.
    Police,
    /// A computer of the office.
    Office,
}

record! {
    #[derive(Debug)]
    pub(super) struct SeatForm {
        /// Its kind.
        1 => kind: SeatKind,
        /// Its premises.
        2 => premises: Option<PremisesId>,
    }
}

impl Seat {
    /// Its kind.
    #[must_use]
    pub fn kind(self) -> SeatKind {
        match self {
            Self::Till(_) => SeatKind::Till,
            Self::Voter(_) => SeatKind::Voter,
            Self::Police => SeatKind::Police,
            Self::Office => SeatKind::Office,
        }
    }

    /// Its premises, if it has one.
    #[must_use]
    pub fn premises(self) -> Option<PremisesId> {
        match self {
            Self::Till(premises) => Some(premises),
            Self::Voter(premises) => premises,
            Self::Police | Self::Office => None,
        }
    }

    /// Its tier.
    #[must_use]
    pub fn tier(self) -> Tier {
        match self {
            Self::Office => Tier::Office,
            Self::Till(_) | Self::Voter(_) | Self::Police => Tier::Member,
        }
    }
}

impl Cbor for Seat {
    fn write(&self, out: &mut Writer) {
        SeatForm { kind: self.kind(), premises: self.premises() }.write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let form = SeatForm::read(input)?;
        match (form.kind, form.premises) {
            (SeatKind::Till, Some(premises)) => Ok(Self::Till(premises)),
            (SeatKind::Till, None) => Err(Malformed::Missing { key: 2 }),
            (SeatKind::Voter, premises) => Ok(Self::Voter(premises)),
            (SeatKind::Police, None) => Ok(Self::Police),
            (SeatKind::Office, None) => Ok(Self::Office),
            (SeatKind::Police | SeatKind::Office, Some(_)) => Err(Malformed::Range),
        }
    }
}
