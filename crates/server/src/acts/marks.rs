//! Checkpoints and manifests: the office's word on what is live, stored and handed on.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Conflict, Marked, Problem, PutCheckpoint};
use watchbook_protocol::hash::Hash;

use crate::principal::Principal;
use crate::refusal::{Answer, Refusal};
use crate::store::{feeds, marks};
use crate::world::World;

/// A feed's checkpoint of the present log epoch.
pub(crate) fn get(world: &World, who: &Principal, feed: Audience) -> Answer<Marked> {
    let log = who.log(world)?;
    who.hears(feed)?;
    let checkpoint = world.store.read(|c| marks::get(c, log.scheme, feed))?;
    let checkpoint = checkpoint.filter(|signed| signed.unverified().log_epoch == log.epoch);
    Ok(Marked { checkpoint })
}

/// A manifest by its hash, in its bytes.
pub(crate) fn manifest(
    world: &World,
    who: &Principal,
    feed: Audience,
    hash: Hash,
) -> Answer<Vec<u8>> {
    let log = who.log(world)?;
    who.hears(feed)?;
    let bytes = world.store.read(|c| marks::manifest(c, log.scheme, feed, hash))?;
    bytes.ok_or_else(|| Problem::NotFound(()).into())
}

/// Takes a checkpoint of the office device that asks, if it lies on the chain and the manifest is the
/// one that it names. The highest number wins, then the latest time.
pub(crate) fn put(
    world: &World,
    who: &Principal,
    feed: Audience,
    asked: &PutCheckpoint,
) -> Answer<()> {
    super::version(asked.version)?;
    let _turn = who.scheme().turn();
    let who = who.renewed()?;
    let log = who.log(world)?;
    who.hears(feed)?;
    let not_allowed = || Problem::NotAllowed(());
    let key = who.roster().device(who.device()).ok_or_else(not_allowed)?.keys.sign;
    let checkpoint = asked.checkpoint.verify(log.scheme, &key).map_err(|_| not_allowed())?;
    let consistent = checkpoint.device == who.device()
        && checkpoint.scheme == log.scheme
        && checkpoint.feed == feed
        && checkpoint.log_epoch == log.epoch
        && who.roster().holds(checkpoint.roster)
        && asked.manifest.hash() == checkpoint.manifest;
    if !consistent {
        return Err(Problem::Malformed(()).into());
    }
    world.store.write(|t| {
        let beginning = log.beginning(feed);
        let chain = if checkpoint.number == beginning.number {
            Some(beginning.chain)
        } else {
            feeds::chain_at(t, log.scheme, feed, log.epoch, checkpoint.number)?
        };
        if chain != Some(checkpoint.chain) {
            return Err(Refusal::from(Problem::Malformed(())));
        }
        let held = marks::get(t, log.scheme, feed)?;
        if let Some(held) = held.filter(|held| held.unverified().log_epoch == log.epoch) {
            let known = held.unverified();
            if held.hash() == asked.checkpoint.hash() {
                return Ok(());
            }
            if (checkpoint.number, checkpoint.time) < (known.number, known.time) {
                let current = Some(held.hash());
                return Err(Problem::Conflict(Conflict { current, envelope: None }).into());
            }
        }
        marks::put(t, &asked.checkpoint, &asked.manifest)?;
        Ok(())
    })?;
    // Everyone who hears the feed learns of it by asking: its number has not grown, its word has.
    let at = world.store.read(|c| log.at(c, feed))?;
    who.scheme().push(watchbook_protocol::exchange::Event::Feed(feed, at.number));
    Ok(())
}
