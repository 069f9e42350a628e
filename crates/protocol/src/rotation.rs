//! When an audience needs a new epoch, whether a rekey brings everyone's packet, and which epochs no
//! live record needs any more.

use std::collections::BTreeSet;

use crate::audience::Audience;
use crate::roster::{Content, Recipient, RecipientId, RevokeWhy, Roster, RosterEntry};
use crate::time::Day;

/// Within how many days a retired device's audiences are rekeyed.
pub const RETIRED_DAYS: u32 = 90;
/// After how many days an audience is rekeyed anyway.
pub const YEAR: u32 = 365;

/// When an audience must be rekeyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RekeyDue {
    /// Now: somebody who was lost or is distrusted holds the newest seed.
    AtOnce,
    /// By this day.
    By(Day),
}

/// When an audience that has a key must be rekeyed. `day_of` tells on which day a roster entry came,
/// as the office's computer saw it; an entry that it cannot place counts as long ago.
#[must_use]
pub fn rekey_due(
    roster: &Roster,
    audience: Audience,
    day_of: impl Fn(u64) -> Option<Day>,
) -> Option<RekeyDue> {
    let newest = roster.epoch_at(audience, roster.at().n)?;
    let by = |n, days| RekeyDue::By(day_of(n).unwrap_or(Day(0)).plus(days));
    roster
        .devices()
        .filter(|device| roster.hears(device.seat, audience))
        .filter_map(|device| device.revoked.as_ref())
        .filter(|end| end.n > newest.from)
        .map(|end| match end.why {
            RevokeWhy::Retired => by(end.n, RETIRED_DAYS),
            RevokeWhy::Lost | RevokeWhy::Distrusted => RekeyDue::AtOnce,
        })
        .chain([by(newest.from, YEAR)])
        .min()
}

/// Who lacks a packet among those that came with entries, `roster` being the one that holds them
/// already. A rekey that leaves somebody out is refused whole.
#[must_use]
pub fn without_packet(
    roster: &Roster,
    entries: &[RosterEntry],
    packets: &[RecipientId],
) -> Vec<Recipient> {
    let there: BTreeSet<_> = packets.iter().collect();
    let mut lacking: Vec<_> = entries
        .iter()
        .filter_map(|entry| match &entry.entry().content {
            Content::Rekey(rekey) => Some(roster.recipients(rekey.audience, &rekey.premises)),
            _ => None,
        })
        .flatten()
        .filter(|recipient| !there.contains(&recipient.id))
        .collect();
    lacking.sort_unstable_by_key(|recipient| recipient.id);
    lacking.dedup();
    lacking
}

/// The epochs that may be retired: not the newest, not retired, and used by no live record.
#[must_use]
pub fn retirable(roster: &Roster, in_use: &BTreeSet<(Audience, u64)>) -> Vec<(Audience, u64)> {
    roster
        .audiences()
        .flat_map(|(audience, epochs)| {
            let older = epochs.split_last().map_or(&[][..], |(_, older)| older);
            older
                .iter()
                .filter(|epoch| epoch.retired.is_none())
                .map(move |epoch| (audience, epoch.epoch))
        })
        .filter(|epoch| !in_use.contains(epoch))
        .collect()
}
