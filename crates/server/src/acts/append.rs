//! Appending envelopes: what may go in goes into all of its feeds in one transaction, or waits for a
//! second person in none.
//!
//! The invariant: nobody is told that an envelope is here before it is on disk, and nothing that was
//! withdrawn is handed out from the moment its withdraw is.

use std::collections::BTreeSet;

use rusqlite::Transaction;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{Class, Envelope, Fault, Header, admit};
use watchbook_protocol::exchange::{Append, Appended, Event, Outcome, Problem};
use watchbook_protocol::feed::next;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::limits;
use watchbook_protocol::roster::Roster;

use crate::principal::Principal;
use crate::refusal::{Answer, Failure, Refusal};
use crate::store::ledger::Erased;
use crate::store::{envelopes, feeds, pictures, queue, rosters};
use crate::world::{Log, World};

/// How many envelopes may wait for a second person.
const WAITING: u64 = limits::PAGE_ENTRIES as u64;
const MEGABYTE: u64 = 1024 * 1024;

/// What changed, to be acted on once it is on disk.
#[derive(Debug, Default)]
pub(super) struct Changed {
    pub(super) grown: BTreeSet<Audience>,
    pub(super) queue: bool,
    /// Pictures to which nothing may refer any more.
    pub(super) let_go: Vec<Hash>,
}

/// Appends envelopes, withdraws first; one that is refused blocks no other.
pub(crate) fn append(world: &World, who: &Principal, asked: &Append) -> Answer<Appended> {
    super::version(asked.version)?;
    let _turn = who.scheme().turn();
    let who = who.renewed()?;
    let log = who.log(world)?;
    let envelopes: Vec<Result<Envelope, Refusal>> = asked
        .envelopes
        .iter()
        .map(|bytes| {
            cbor::decode_within(&bytes.0, limits::ENVELOPE)
                .map_err(|malformed| Fault::Malformed(malformed).into())
        })
        .collect();
    let ends = |index: &usize| {
        let first = envelopes.get(*index).and_then(|one| one.as_ref().ok());
        first.is_none_or(|envelope| envelope.header().class != Class::Withdraw)
    };
    let mut order: Vec<usize> = (0..envelopes.len()).collect();
    order.sort_by_key(ends);
    let mut changed = Changed::default();
    let mut outcomes = vec![Outcome::Refused(Problem::Malformed(())); envelopes.len()];
    let heads = world.store.write(|t| {
        for index in order {
            let (Some(envelope), Some(outcome)) = (envelopes.get(index), outcomes.get_mut(index))
            else {
                continue;
            };
            let taken = match envelope {
                Ok(envelope) => take(world, t, &who, &log, envelope, &mut changed),
                Err(Refusal::Problem(problem)) => Err(problem.clone().into()),
                Err(Refusal::Failure(_)) => continue,
            };
            *outcome = match taken {
                Ok(outcome) => outcome,
                Err(Refusal::Problem(problem)) => Outcome::Refused(problem),
                Err(failure) => return Err(failure),
            };
        }
        let feeds: BTreeSet<Audience> = outcomes.iter().flat_map(places).collect();
        feeds
            .into_iter()
            .map(|feed| world.head(t, &log, who.roster(), feed).map_err(Refusal::from))
            .collect::<Answer<Vec<_>>>()
    })?;
    settle(world, &who, &log, changed)?;
    Ok(Appended { outcomes, heads })
}

fn places(outcome: &Outcome) -> Vec<Audience> {
    match outcome {
        Outcome::InFeeds(places) => places.iter().map(|(feed, _)| *feed).collect(),
        Outcome::Queued(_) | Outcome::Refused(_) => Vec::new(),
    }
}

/// Takes one envelope.
pub(super) fn take(
    world: &World,
    t: &Transaction<'_>,
    who: &Principal,
    log: &Log,
    envelope: &Envelope,
    changed: &mut Changed,
) -> Answer<Outcome> {
    let (scheme, hash, header) = (log.scheme, envelope.hash(), envelope.header());
    if header.scheme != scheme {
        return Err(Fault::OtherScheme.into());
    }
    let there = feeds::places(t, scheme, hash)?;
    if !there.is_empty() {
        return Ok(Outcome::InFeeds(there));
    }
    let waiting = queue::get(t, scheme, hash)?.is_some();
    if waiting && envelope.approvals().is_empty() {
        return Ok(Outcome::Queued(hash));
    }
    if header.device != who.device() && !who.is_office() {
        return Err(Problem::NotAllowed(()).into());
    }
    let current = envelopes::current(t, header)?;
    let withdrawn = envelopes::is_withdrawn(t, scheme, header.record)?;
    let admission = admit(envelope, who.roster(), current, withdrawn, world.today());
    let admission = match admission {
        Err(Problem::Conflict(mut conflict)) => {
            if let Some(current) = conflict.current
                && may_read(who, header)
            {
                conflict.envelope = envelopes::bytes(t, scheme, current)?;
            }
            return Err(Problem::Conflict(conflict).into());
        }
        other => other?,
    };
    pictures_are_here(t, header)?;
    let bytes = cbor::encode(envelope);
    if header.class != Class::Withdraw {
        charge(world, t, log, bytes.len())?;
    }
    world.metrics.appended.inc();
    if admission.waits {
        if waiting {
            return Ok(Outcome::Queued(hash));
        }
        let (count, size) = queue::size(t, scheme)?;
        if count >= WAITING || size + bytes.len() as u64 > limits::PAGE as u64 {
            return Err(Problem::Quota(0).into());
        }
        queue::insert(t, hash, header, &bytes, world.now())?;
        pictures::refer(t, hash, header)?;
        changed.queue = true;
        return Ok(Outcome::Queued(hash));
    }
    if waiting {
        queue::remove(t, scheme, hash)?;
        changed.queue = true;
    }
    if header.class == Class::Withdraw {
        end(world, t, who, log, header, changed)?;
    }
    envelopes::insert(t, hash, header, &bytes)?;
    if header.class != Class::Withdraw {
        envelopes::set_current(t, hash, header)?;
    }
    pictures::refer(t, hash, header)?;
    let mut places = Vec::new();
    for feed in admission.feeds {
        let at = next(log.at(t, feed)?, hash);
        feeds::append(t, scheme, feed, log.epoch, at, hash)?;
        changed.grown.insert(feed);
        places.push((feed, at.number));
    }
    Ok(Outcome::InFeeds(places))
}

/// The other side of a conflict is shown to whoever hears every feed in which it stands.
fn may_read(who: &Principal, header: &Header) -> bool {
    header.audiences.iter().all(|(feed, _)| who.hears(*feed).is_ok())
}

fn pictures_are_here(t: &Transaction<'_>, header: &Header) -> Answer<()> {
    let mut missing = Vec::new();
    for (hash, size) in &header.pictures {
        let here = pictures::get(t, header.scheme, *hash)?;
        if !here.is_some_and(|row| row.whole && row.size == *size) {
            missing.push(*hash);
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Problem::MissingPictures(missing).into()) }
}

/// Counts bytes against the scheme's space. What does not fit must not be counted: the caller's
/// transaction may go on with other envelopes.
pub(super) fn charge(world: &World, t: &Transaction<'_>, log: &Log, bytes: usize) -> Answer<()> {
    let more = i64::try_from(bytes).unwrap_or(i64::MAX);
    let used = rosters::use_bytes(t, log.scheme, more)?;
    let quota = world.settings.quota_megabytes.saturating_mul(MEGABYTE);
    if used <= quota {
        return Ok(());
    }
    let before = rosters::use_bytes(t, log.scheme, -more)?;
    Err(Problem::Quota(quota.saturating_sub(before)).into())
}

/// What a withdraw ends: its record for good, and the bytes of the envelopes that it names.
fn end(
    world: &World,
    t: &Transaction<'_>,
    who: &Principal,
    log: &Log,
    header: &Header,
    changed: &mut Changed,
) -> Answer<()> {
    let scheme = log.scheme;
    let to: BTreeSet<Audience> = header.audiences.iter().map(|(feed, _)| *feed).collect();
    let mut ended = Vec::new();
    for hash in &header.ends {
        match envelopes::record_of(t, scheme, *hash)? {
            // Named by mistake or on purpose: another record is not ended along with this one.
            Some(record) if record != header.record => return Err(Fault::Shape.into()),
            Some(_) => {
                let stands_in = feeds::places(t, scheme, *hash)?;
                // A device that does not hear of the withdraw would take the stub for withheld.
                if !stands_in.iter().all(|(feed, _)| to.contains(feed)) {
                    return Err(Fault::Audiences.into());
                }
                ended.push(*hash);
            }
            None => {}
        }
    }
    let mut noted = vec![Erased::Record(header.record)];
    noted.extend(ended.iter().map(|hash| Erased::Envelope(*hash)));
    for hash in queue::of_record(t, scheme, header.record)? {
        changed.let_go.extend(pictures::of_envelope(t, scheme, hash)?);
        queue::remove(t, scheme, hash)?;
        changed.queue = true;
    }
    for hash in ended {
        changed.let_go.extend(pictures::of_envelope(t, scheme, hash)?);
        let freed = envelopes::drop_bytes(t, scheme, hash)?;
        rosters::use_bytes(t, scheme, -freed)?;
        world.metrics.erased.inc();
    }
    envelopes::set_withdrawn(t, scheme, header.record)?;
    world.store.ledger.note(who.scheme().id, world.now(), &noted)?;
    Ok(())
}

/// After the change is on disk: pictures that were let go are deleted, and listeners are told.
pub(super) fn settle(
    world: &World,
    who: &Principal,
    log: &Log,
    changed: Changed,
) -> Result<(), Failure> {
    world.said.forget_pages();
    for hash in changed.let_go {
        super::pictures::let_go(world, log.scheme, hash)?;
    }
    for feed in changed.grown {
        let at = world.store.read(|c| log.at(c, feed))?;
        who.scheme().push(Event::Feed(feed, at.number));
    }
    if changed.queue {
        who.scheme().push(Event::Queue);
    }
    Ok(())
}

/// In a new log epoch a feed goes on from where the roster says. What this server has beyond that in the
/// epoch before is no less signed for it, and goes in again, in its order.
pub(super) fn carry_over(
    t: &Transaction<'_>,
    roster: &Roster,
    before: &Log,
    log: &Log,
) -> Answer<()> {
    for (feed, _) in roster.audiences() {
        let from = log.beginning(feed).number;
        let mut after = from;
        loop {
            let most = (limits::PAGE_ENTRIES, limits::PAGE);
            let (page, more) = feeds::page(t, log.scheme, feed, before.epoch, after, most)?;
            for entry in &page {
                let at = next(log.at(t, feed)?, entry.hash);
                feeds::append(t, log.scheme, feed, log.epoch, at, entry.hash)?;
                after = entry.number;
            }
            if !more {
                break;
            }
        }
    }
    Ok(())
}
