//! Pulling: heads, pages of a feed by cursor, envelopes by their hash.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::exchange::{Envelopes, EnvelopesWanted, Event, FeedPage, Heads, Problem};
use watchbook_protocol::limits;

use crate::principal::Principal;
use crate::refusal::{Answer, Refusal};
use crate::store::feeds;
use crate::world::World;

/// The heads of every feed that the device hears, all of one moment.
pub(crate) fn heads(world: &World, who: &Principal) -> Answer<Heads> {
    let log = who.log(world)?;
    let roster = who.roster();
    let heads = world.store.read(|c| {
        let feeds = who.feeds().into_iter();
        feeds.map(|feed| world.head(c, &log, roster, feed)).collect::<Result<_, _>>()
    })?;
    Ok(Heads { heads, roster: roster.at(), time: world.now() })
}

/// A page of a feed after a number, with the head that it leads to, both of one moment, in bytes.
pub(crate) fn page(world: &World, who: &Principal, feed: Audience, after: u64) -> Answer<Vec<u8>> {
    let log = who.log(world)?;
    who.hears(feed)?;
    let most = (limits::PAGE_ENTRIES, limits::PAGE);
    world.store.read(|c| {
        let head = world.head(c, &log, who.roster(), feed)?;
        let to = head.unverified().clone();
        if let Some(said) = world.said.page(&to, after) {
            return Ok(said);
        }
        let (entries, more) = feeds::page(c, log.scheme, feed, log.epoch, after, most)?;
        let page = cbor::encode(&FeedPage { head, entries, more });
        world.said.keep_page(&to, after, &page);
        Ok(page)
    })
}

/// Envelopes by hash, as many of the first as fit.
pub(crate) fn envelopes(
    world: &World,
    who: &Principal,
    feed: Audience,
    asked: &EnvelopesWanted,
) -> Answer<Envelopes> {
    super::version(asked.version)?;
    let log = who.log(world)?;
    who.hears(feed)?;
    if asked.hashes.len() > limits::PAGE_ENTRIES {
        return Err(Problem::Malformed(()).into());
    }
    world.store.read(|c| {
        let (mut entries, mut size) = (Vec::new(), 0);
        for hash in &asked.hashes {
            let Some(entry) = feeds::by_hash(c, log.scheme, feed, *hash)? else { continue };
            size += 64 + entry.envelope.as_ref().map_or(0, |bytes| bytes.0.len());
            if size > limits::PAGE && !entries.is_empty() {
                return Ok::<_, Refusal>(Envelopes { entries, more: true });
            }
            entries.push(entry);
        }
        Ok(Envelopes { entries, more: false })
    })
}

/// Where everything that a device hears stands: the first thing a listener is told.
pub(crate) fn standing(world: &World, who: &Principal) -> Answer<Vec<Event>> {
    let log = who.log(world)?;
    let mut events = vec![Event::Roster(who.roster().at().n)];
    world.store.read(|c| {
        for feed in who.feeds() {
            events.push(Event::Feed(feed, log.at(c, feed)?.number));
        }
        Ok::<_, Refusal>(())
    })?;
    Ok(events)
}
