//! What becomes of each invented person: every state that the register knows, in fixed shares.
//!
//! Each three hundred subjects hold the whole table once, in an order of their own. So three
//! hundred show every state, and any number keeps the shares.

use crate::chance::Chance;

/// How things stand with an invented person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// Banned from all members, served, in force.
    Banned,
    /// Banned from some premises that Harlow Street Stores is not among.
    BannedElsewhere,
    /// Banned from some premises that Harlow Street Stores is among.
    BannedInPart,
    /// Banned without an end, reviewed yearly; the first of them a little overdue.
    BannedWithoutEnd,
    /// Banned, and not told yet.
    BannedNotServed,
    /// Banned, with an appeal open.
    BannedUnderAppeal,
    /// Banned, and the appeal left the ban standing.
    BannedAfterAppeal,
    /// Banned from one of the coming days on.
    BannedSoon,
    /// Banned until today, tomorrow or later this week.
    BannedEndsSoon,
    /// Banned a second time.
    BannedAgain,
    /// Warned, and told so.
    Warned,
    /// Warned, not told yet.
    WarnedNotTold,
    /// Warned until today or the coming days.
    WarnedEndsSoon,
    /// Listed for reports alone.
    Listed,
    /// Nobody knows who it is.
    Sought,
    /// Under an order of a court that members may know of.
    Ordered,
    /// Listed with pictures by police, one of them past the day of its return.
    PolicePictureDue,
    /// Under eighteen, shown to a few premises by leave of two people.
    ChildWithLeave,
    /// In the night-time gallery, which pubs and clubs alone see.
    NightTime,
    /// Members do not see: the ban is over.
    Expired,
    /// Members do not see: the ban is set aside.
    Suspended,
    /// Members do not see: the ban was revoked on appeal.
    Revoked,
    /// Members do not see: a ban without an end whose review was missed.
    ReviewMissed,
    /// Members do not see: the record is disputed.
    Restricted,
    /// Members do not see: under legal hold.
    Held,
    /// Members do not see: the entry was taken back.
    Withdrawn,
    /// Members do not see: under eighteen, or looks it, without leave.
    Child,
    /// Members do not see: bail conditions are the office's alone.
    OnBail,
}

/// How many of each fate there are among three hundred.
pub const SHARES: [(Fate, usize); 28] = [
    (Fate::Banned, 77),
    (Fate::BannedElsewhere, 8),
    (Fate::BannedInPart, 12),
    (Fate::BannedWithoutEnd, 5),
    (Fate::BannedNotServed, 10),
    (Fate::BannedUnderAppeal, 4),
    (Fate::BannedAfterAppeal, 5),
    (Fate::BannedSoon, 2),
    (Fate::BannedEndsSoon, 6),
    (Fate::BannedAgain, 6),
    (Fate::Warned, 46),
    (Fate::WarnedNotTold, 4),
    (Fate::WarnedEndsSoon, 4),
    (Fate::Listed, 42),
    (Fate::Sought, 30),
    (Fate::Ordered, 12),
    (Fate::PolicePictureDue, 2),
    (Fate::ChildWithLeave, 1),
    (Fate::NightTime, 3),
    (Fate::Expired, 8),
    (Fate::Suspended, 2),
    (Fate::Revoked, 2),
    (Fate::ReviewMissed, 1),
    (Fate::Restricted, 2),
    (Fate::Held, 1),
    (Fate::Withdrawn, 2),
    (Fate::Child, 2),
    (Fate::OnBail, 1),
];

/// A fate, and the how-manieth of its kind it is: variants are dealt out by that number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Lot {
    /// The fate.
    pub fate: Fate,
    /// Counted from nought within each three hundred.
    pub turn: usize,
}

/// The lots of `count` subjects.
pub(crate) fn lots(seed: u64, count: usize) -> Vec<Lot> {
    let mut lots = Vec::with_capacity(count);
    let mut block = 0;
    while lots.len() < count {
        let mut whole: Vec<Lot> = SHARES
            .iter()
            .flat_map(|(fate, share)| (0..*share).map(|turn| Lot { fate: *fate, turn }))
            .collect();
        Chance::of(seed, "lots", block).shuffle(&mut whole);
        whole.truncate(count - lots.len());
        lots.append(&mut whole);
        block += 1;
    }
    lots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shares_make_three_hundred_and_each_fate_stands_once() {
        assert_eq!(SHARES.iter().map(|(_, share)| share).sum::<usize>(), 300);
        for (place, (fate, _)) in SHARES.iter().enumerate() {
            assert!(SHARES.iter().skip(place + 1).all(|(other, _)| other != fate), "{fate:?}");
        }
    }

    #[test]
    fn more_subjects_keep_the_lots_of_fewer() {
        let (few, many) = (lots(7, 320), lots(7, 1000));
        assert!(many.starts_with(&few));
    }
}
