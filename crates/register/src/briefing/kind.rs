//! The kinds of news, and under which heading each stands.

use crate::closed_list::closed_list;

closed_list! {
    /// What changed, in the order in which the kinds outrank one another.
    pub enum NewsKind {
        /// A ban was decided.
        Banned = "BANNED",
        /// A ban's first day came, or the person was told: it holds now.
        BanBegan = "BAN_BEGAN",
        /// A ban that was set aside or over holds again.
        BanBack = "BAN_BACK",
        /// A ban is over: by its last day, before it, or on appeal.
        BanEnded = "BAN_ENDED",
        /// A ban is set aside for now.
        BanAside = "BAN_ASIDE",
        /// Somebody is no longer in any gallery.
        Unlisted = "UNLISTED",
        /// Somebody whose name is sought.
        IdSought = "ID_SOUGHT",
        /// An order of a court.
        Ordered = "ORDERED",
        /// A warning was given.
        Warned = "WARNED",
        /// A ban's days, places or reason changed.
        BanChanged = "BAN_CHANGED",
        /// The name of somebody who was sought is known.
        Named = "NAMED",
        /// There is something new that staff take care of.
        Care = "CARE",
        /// A new picture.
        Pictured = "PICTURED",
        /// Somebody was put into a gallery for what they are reported for.
        Listed = "LISTED",
    }
}

closed_list! {
    /// The headings of a briefing, in their order.
    pub enum NewsGroup {
        /// Banned since.
        Banned = "BANNED",
        /// No longer banned, or no longer in a gallery.
        Ended = "ENDED",
        /// Whose name is sought.
        Sought = "SOUGHT",
        /// Warned, or under an order of a court.
        Warned = "WARNED",
        /// Known already, and something about them is new.
        More = "MORE",
    }
}

impl NewsKind {
    /// The heading that it stands under.
    pub fn group(self) -> NewsGroup {
        match self {
            Self::Banned | Self::BanBegan | Self::BanBack => NewsGroup::Banned,
            Self::BanEnded | Self::BanAside | Self::Unlisted => NewsGroup::Ended,
            Self::IdSought => NewsGroup::Sought,
            Self::Ordered | Self::Warned => NewsGroup::Warned,
            Self::BanChanged | Self::Named | Self::Care | Self::Pictured | Self::Listed => {
                NewsGroup::More
            }
        }
    }
}
