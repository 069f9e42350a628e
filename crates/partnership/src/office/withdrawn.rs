//! How far what was withdrawn is gone from the scheme's computers, by their own word: of each withdrawal, who has
//! confirmed it, and how long the others have been silent.

use jiff::Timestamp;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Malformed, decode};
use watchbook_protocol::exchange::DeviceSeen;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::roster::{DeviceState, Roster};
use watchbook_protocol::time::Time;

/// How many withdrawals are told, the latest first.
const TOLD: i64 = 10;
/// How long one is told once everybody has confirmed it, in seconds: a week.
const STAYS: u64 = 7 * 24 * 3600;

/// A withdrawal, and from how many computers it is gone. It does not say of whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoneShown {
    /// When this office withdrew it.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// The computers that have confirmed that it is gone from them.
    pub confirmed: u32,
    /// All that were to.
    pub all: u32,
    /// For how many days the longest silent of the others was not heard; none where all were heard today, and
    /// where one was never heard.
    pub unheard: Option<u32>,
}

/// A withdrawal of this office that the server has signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Withdrawal {
    at: Time,
    places: Vec<(Audience, u64)>,
}

/// The latest withdrawals that went from this computer.
pub(super) fn latest(tables: &Connection) -> rusqlite::Result<Vec<Withdrawal>> {
    let sql = "SELECT turn, places FROM sync_outbox WHERE urgent = 1 AND places IS NOT NULL \
               ORDER BY turn DESC LIMIT ?1";
    let mut rows = tables.prepare_cached(sql)?;
    let rows = rows.query_map([TOLD], |row| {
        let at = Time(u64::try_from(row.get::<_, i64>(0)?).unwrap_or(0));
        let places: Result<_, Malformed> = decode(&row.get::<_, Vec<u8>>(1)?);
        Ok(places.ok().map(|places| Withdrawal { at, places }))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// What is told of them. Pure. `own` is this computer, which has nothing to confirm.
pub(super) fn told(
    withdrawn: &[Withdrawal],
    roster: &Roster,
    own: DeviceId,
    seen: &[DeviceSeen],
    now: Time,
) -> Vec<GoneShown> {
    let epoch = roster.server().map_or(0, |server| server.log_epoch);
    let mut all = Vec::new();
    for one in withdrawn {
        let (mut confirmed, mut count, mut silent) = (0, 0, Some(0));
        for device in roster.devices().filter(|device| device.keys.device != own) {
            let id = device.keys.device;
            let mut heard =
                one.places.iter().filter(|(feed, _)| roster.hears(device.seat, *feed)).peekable();
            if roster.state(id) != Some(DeviceState::Active) || heard.peek().is_none() {
                continue;
            }
            count += 1;
            let seen = seen.iter().find(|seen| seen.device == id);
            let receipt = seen.and_then(|seen| seen.receipt.as_ref()).map(|one| one.unverified());
            let gone = receipt.is_some_and(|receipt| {
                heard.all(|(feed, number)| receipt.covers(*feed, epoch, *number))
            });
            if gone {
                confirmed += 1;
            } else {
                let days = seen.and_then(|seen| seen.seen).map(|at| now.since(at) / (24 * 3600));
                silent = silent.zip(days).map(|(most, days)| most.max(days));
            }
        }
        if confirmed == count && now.since(one.at) > STAYS {
            continue;
        }
        all.push(GoneShown {
            at: super::computers::moment(one.at),
            confirmed,
            all: count,
            unheard: silent
                .filter(|days| *days > 0)
                .map(|days| u32::try_from(days).unwrap_or(u32::MAX)),
        });
    }
    all
}
