//! Checking what is kept, from the ground: the database, every roster, every chain, every hash.

use std::collections::BTreeMap;

use rusqlite::Connection;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::feed::{envelope_hash, next};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::roster::{FeedAt, Roster};

use crate::refusal::Failure;
use crate::settings::Settings;
use crate::store::folder::{Pictures, hash_of};
use crate::store::{DATABASE, PICTURES, feeds, open_existing, pictures};
use crate::world::{self, Log};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checked {
    /// How many schemes were looked at.
    pub schemes: usize,
    /// How many entries of feeds.
    pub entries: u64,
    /// How many pictures.
    pub pictures: usize,
    /// What is wrong, a sentence each; empty if all is well.
    pub faults: Vec<String>,
}

/// Checks everything that is kept.
///
/// # Errors
/// When it cannot be read at all.
pub fn check(settings: &Settings) -> Result<Checked, Failure> {
    let connection = open_existing(&settings.data.join(DATABASE))?;
    let mut checked = Checked::default();
    let verdict: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
    if verdict != "ok" {
        checked.faults.push("the database file is damaged".to_owned());
    }
    // Folds every roster anew; a fault there is no fault among many, but the end.
    let schemes = world::load(&connection)?;
    checked.schemes = schemes.len();
    for (id, scheme) in &schemes {
        let roster = scheme.roster();
        for log in logs(&roster) {
            for (feed, _) in roster.audiences() {
                chain(&connection, &log, feed, &mut checked)?;
            }
        }
        envelopes(&connection, *id, &mut checked)?;
    }
    let folder = Pictures::new(settings.data.join(PICTURES));
    for (scheme, hash, _) in pictures::whole(&connection)? {
        checked.pictures += 1;
        match hash_of(&folder.path(scheme, hash)) {
            Ok(found) if found == hash => {}
            Ok(_) => checked.faults.push(format!("picture {hash} is damaged")),
            Err(_) => checked.faults.push(format!("picture {hash} is missing")),
        }
    }
    Ok(checked)
}

/// The log of each epoch that the roster has had.
fn logs(roster: &Roster) -> Vec<Log> {
    let mut logs = BTreeMap::new();
    for n in 1..=roster.at().n {
        if let Some(server) = roster.server_at(n) {
            logs.entry(server.log_epoch).or_insert_with(|| Log::of(roster.scheme(), server));
        }
    }
    logs.into_values().collect()
}

fn chain(
    connection: &Connection,
    log: &Log,
    feed: Audience,
    checked: &mut Checked,
) -> Result<(), Failure> {
    let mut at: FeedAt = log.beginning(feed);
    loop {
        let most = (500, usize::MAX);
        let (page, more) = feeds::page(connection, log.scheme, feed, log.epoch, at.number, most)?;
        for entry in page {
            checked.entries += 1;
            at = next(at, entry.hash);
            let stored = feeds::chain_at(connection, log.scheme, feed, log.epoch, entry.number)?;
            if at.number != entry.number || stored != Some(at.chain) {
                checked.faults.push(format!("feed {feed} is broken at number {}", entry.number));
                return Ok(());
            }
        }
        if !more {
            return Ok(());
        }
    }
}

fn envelopes(
    connection: &Connection,
    scheme: watchbook_protocol::id::SchemeId,
    checked: &mut Checked,
) -> Result<(), Failure> {
    let mut statement = connection
        .prepare("SELECT hash, bytes FROM envelope WHERE scheme = ?1 AND bytes IS NOT NULL")?;
    let mut rows = statement.query([scheme.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let (hash, bytes): (Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let hash = Hash::from_slice(&hash).ok_or(Failure::Stored("an envelope's hash"))?;
        if envelope_hash(&bytes) != Some(hash) {
            checked.faults.push(format!("envelope {hash} is damaged"));
        }
    }
    Ok(())
}
