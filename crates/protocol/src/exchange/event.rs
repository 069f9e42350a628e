//! What the push says: that a feed or the roster has come to a number. Data comes by the pull.

use crate::audience::Audience;

/// An event of the stream (`text/event-stream`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A feed has come to a number.
    Feed(Audience, u64),
    /// The roster has come to a number.
    Roster(u64),
    /// Something waits in the approval queue. For office devices.
    Queue,
}

impl Event {
    /// As it is sent: the event's name, its data.
    #[must_use]
    pub fn show(&self) -> (&'static str, String) {
        match self {
            Self::Feed(feed, number) => ("feed", format!("{feed} {number}")),
            Self::Roster(number) => ("roster", number.to_string()),
            Self::Queue => ("queue", String::new()),
        }
    }

    /// From the event's name and data. One that is not known here is none.
    #[must_use]
    pub fn read(name: &str, data: &str) -> Option<Self> {
        match name {
            "feed" => {
                let (feed, number) = data.split_once(' ')?;
                Some(Self::Feed(Audience::of_text(feed)?, number.parse().ok()?))
            }
            "roster" => data.parse().ok().map(Self::Roster),
            "queue" => Some(Self::Queue),
            _ => None,
        }
    }
}
