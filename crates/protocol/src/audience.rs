//! Audiences: groups of devices that open the same records. Each has a key pair by epoch, and a feed.

use std::fmt;

use crate::cbor::{Cbor, Malformed, Reader, Writer};
use crate::id::{NarrowId, PremisesId};

/// A group of devices. In bytes and addresses it is its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// `office`: the office's computers. They are recipients of every other audience too.
    Office,
    /// `members`: every device of the scheme.
    Members,
    /// `voters`: those who vote on bans.
    Voters,
    /// `police`: police liaison.
    Police,
    /// `premises:<id>`: the devices of one premises.
    Premises(PremisesId),
    /// `narrow:<id>`: the devices of the premises that its rekey names.
    Narrow(NarrowId),
}

impl Audience {
    /// From its text.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        Some(match text {
            "office" => Self::Office,
            "members" => Self::Members,
            "voters" => Self::Voters,
            "police" => Self::Police,
            _ => match text.split_once(':')? {
                ("premises", id) => Self::Premises(PremisesId::from_hex(id)?),
                ("narrow", id) => Self::Narrow(NarrowId::from_hex(id)?),
                _ => return None,
            },
        })
    }
}

impl fmt::Display for Audience {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Office => out.write_str("office"),
            Self::Members => out.write_str("members"),
            Self::Voters => out.write_str("voters"),
            Self::Police => out.write_str("police"),
            Self::Premises(id) => write!(out, "premises:{id}"),
            Self::Narrow(id) => write!(out, "narrow:{id}"),
        }
    }
}

impl Cbor for Audience {
    fn write(&self, out: &mut Writer) {
        out.text(&self.to_string());
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        Self::of_text(input.text()?).ok_or(Malformed::Range)
    }
}
