//! An alert: what the office gives out to everybody for some days, in neutral words.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::id::Id;
use crate::text::NeutralText;

/// A bulletin with a last day. It names nobody of the register: whom it is about has a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: Id<Alert>,
    /// What it is about, in one line.
    pub title: NeutralText,
    /// What there is to know.
    pub text: NeutralText,
    /// When it was given out.
    pub at: Timestamp,
    /// The last day on which it is shown.
    pub until: Date,
    /// Whether each premises is asked to say that it was read.
    pub acknowledge: bool,
}
