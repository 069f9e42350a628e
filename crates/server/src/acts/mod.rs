//! What can be asked of the server, one file a step. Each act takes a [`crate::principal::Principal`],
//! which only a signed request yields, or says why it needs none.

pub(crate) mod append;
pub(crate) mod enrol;
pub(crate) mod feeds;
pub(crate) mod found;
pub(crate) mod marks;
pub(crate) mod pictures;
pub(crate) mod queue;
pub(crate) mod receipts;
pub(crate) mod roster;
pub(crate) mod share;
pub(crate) mod sweep;
pub(crate) mod together;

use watchbook_protocol::VERSION;
use watchbook_protocol::exchange::Problem;

use crate::refusal::Answer;

/// The version that a body names.
pub(crate) fn version(named: u16) -> Answer<()> {
    if named == VERSION { Ok(()) } else { Err(Problem::UpdateNeeded((VERSION, VERSION)).into()) }
}
