//! What goes up: withdraws before everything, then in the order of making; pictures before the envelope
//! that names them. What was sent is cleared by a signed number alone, and one that is refused holds
//! up no other.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{self, Bytes};
use watchbook_protocol::envelope::{Body, Draft, Envelope, Making, seal};
use watchbook_protocol::exchange::{
    Append, Appended, Outcome, PicturesAsked, PicturesHeld, Problem, Route,
};
use watchbook_protocol::feed::Head;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::{VERSION, limits};

use super::answer::{Asked, Setback};
use super::round::Next;
use super::{AskBody, Machine, Moment, Trouble, luck};
use crate::kept::{Op, OutItem, OutState, Refusal};

/// Envelopes of one question.
const AT_ONCE: usize = 100;

impl Machine {
    pub(super) fn next_out(&mut self, urgent: bool, at: &Moment) -> Option<Next> {
        let round = self.round.as_ref().filter(|round| round.file.is_none())?;
        let mut waiting: Vec<&OutItem> = self
            .kept
            .outbox
            .values()
            .filter(|item| item.is_waiting() && (item.urgent || !urgent))
            .filter(|item| !round.tried.contains(&item.record))
            .collect();
        if waiting.is_empty() {
            return None;
        }
        waiting.sort_by_key(|item| (!item.urgent, item.order));
        if let Some(stale) = waiting.iter().find(|item| self.stale.contains(&item.record)) {
            // A newer roster is fetched first.
            round.heads.as_ref()?;
            if round.goal.is_some_and(|goal| goal.n > self.kept.roster.at().n) {
                return None;
            }
            let stale = (*stale).clone();
            self.seal_again(stale, at);
            return Some(Next::Store);
        }
        if let Some(next) = self.next_upload(&waiting) {
            return Some(next);
        }
        let mut size = 0;
        let batch: Vec<&&OutItem> = waiting
            .iter()
            .take(AT_ONCE)
            .take_while(|item| {
                size += item.envelope.0.len();
                size <= limits::PAGE || size == item.envelope.0.len()
            })
            .collect();
        let envelopes = batch.iter().map(|item| item.envelope.clone()).collect();
        let records = batch.iter().map(|item| item.record).collect();
        let body = AskBody::Bytes(cbor::encode(&Append { version: VERSION, envelopes }));
        Some(Next::Ask(Asked::Append(records), Route::Append, body))
    }

    fn next_upload(&self, waiting: &[&OutItem]) -> Option<Next> {
        let pictures: Vec<(Hash, u32)> =
            waiting.iter().take(AT_ONCE).flat_map(|item| item.pictures.iter().copied()).collect();
        let unknown: Vec<(Hash, u32)> = pictures
            .iter()
            .filter(|(hash, _)| !self.uploaded.contains_key(hash))
            .take(limits::PAGE_ENTRIES)
            .copied()
            .collect();
        if !unknown.is_empty() {
            let asked = PicturesAsked { version: VERSION, pictures: unknown.clone() };
            let body = AskBody::Bytes(cbor::encode(&asked));
            return Some(Next::Ask(Asked::Held(unknown), Route::PicturesHeld, body));
        }
        let (hash, size, from) = pictures.iter().find_map(|(hash, size)| {
            let there = *self.uploaded.get(hash)?;
            (there < *size).then_some((*hash, *size, there))
        })?;
        let route = Route::PutPicture(hash, from, size);
        Some(Next::Ask(Asked::Upload(hash, size), route, AskBody::Picture { hash, from }))
    }

    pub(super) fn pictures_held(
        &mut self,
        asked: &[(Hash, u32)],
        held: &PicturesHeld,
    ) -> Result<(), Setback> {
        if held.pictures.len() != asked.len() {
            return Err(Setback::Trouble(Trouble::Garbled, None));
        }
        for ((hash, size), have) in asked.iter().zip(&held.pictures) {
            if have.hash != *hash {
                return Err(Setback::Trouble(Trouble::Garbled, None));
            }
            // All bytes and yet not whole: they are sent anew.
            let there = if have.whole { *size } else { have.bytes };
            let there = if there >= *size && !have.whole { 0 } else { there };
            self.uploaded.insert(*hash, there);
        }
        Ok(())
    }

    pub(super) fn uploaded(
        &mut self,
        hash: Hash,
        size: u32,
        done: Result<(), Problem>,
    ) -> Result<(), Setback> {
        match done {
            Ok(()) => self.uploaded.insert(hash, size),
            Err(Problem::WrongOffset(there)) if there < size => self.uploaded.insert(hash, there),
            Err(Problem::Quota(_)) => {
                self.uploaded.remove(&hash);
                return Err(Setback::Trouble(Trouble::Full, None));
            }
            Err(Problem::WrongHash(())) => {
                self.uploaded.remove(&hash);
                return Err(Setback::Trouble(Trouble::Busy, None));
            }
            Err(_) => {
                self.uploaded.remove(&hash);
                self.refuse_with(hash);
                None
            }
        };
        Ok(())
    }

    /// What needs a picture that the server does not take cannot go.
    fn refuse_with(&mut self, hash: Hash) {
        let items: Vec<OutItem> = self
            .kept
            .outbox
            .values()
            .filter(|item| item.pictures.iter().any(|(of, _)| *of == hash))
            .cloned()
            .collect();
        for item in items {
            self.put_out(item, OutState::Refused(Refusal::NotAllowed));
        }
    }

    pub(super) fn appended(
        &mut self,
        records: &[RecordId],
        appended: Appended,
    ) -> Result<(), Setback> {
        if appended.outcomes.len() != records.len() {
            return Err(Setback::Trouble(Trouble::Garbled, None));
        }
        let heads = self.signed_by_the_server(&appended.heads);
        for (record, outcome) in records.iter().zip(appended.outcomes) {
            if let Some(round) = &mut self.round {
                round.tried.insert(*record);
            }
            let Some(item) = self.kept.outbox.get(record).cloned() else { continue };
            match outcome {
                Outcome::InFeeds(places) => self.in_feeds(item, places, &heads),
                Outcome::Queued(hash) if hash == hash_of(&item) => {
                    self.put_out(item, OutState::Queued);
                }
                Outcome::Queued(_) => {}
                Outcome::Refused(problem) => self.refused(item, problem),
            }
        }
        Ok(())
    }

    fn in_feeds(&mut self, item: OutItem, places: Vec<(Audience, u64)>, heads: &[Head]) {
        let signed = |(feed, number): &(Audience, u64)| {
            let here = heads.iter().any(|head| head.feed == *feed && head.number >= *number);
            let row = self.kept.feeds.get(feed).map(|feed| &feed.row);
            here || row.and_then(|row| row.seen).is_some_and(|(seen, _)| seen >= *number)
        };
        // The server must have signed for a number in each of them. Until then it is sent again.
        if !places.is_empty() && places.iter().all(signed) {
            self.put_out(item, OutState::OnServer(places));
        }
    }

    fn refused(&mut self, item: OutItem, problem: Problem) {
        let refusal = match problem {
            Problem::StaleEpoch(_) if item.body.is_some() && !is_signed(&item) => {
                self.stale.insert(item.record);
                if let Some(round) = &mut self.round {
                    round.tried.remove(&item.record);
                }
                return;
            }
            Problem::StaleEpoch(_) => Refusal::SignAgain,
            Problem::MissingPictures(missing) => {
                for hash in missing {
                    self.uploaded.remove(&hash);
                }
                return;
            }
            Problem::Quota(_) | Problem::RetryAfter(_) | Problem::Unavailable(_) => return,
            Problem::Conflict(conflict) => Refusal::Conflict(conflict.current, conflict.envelope),
            Problem::Withdrawn(()) => Refusal::Withdrawn,
            Problem::EnvelopeRefused(fault) => Refusal::NotCounted(fault),
            Problem::NotAllowed(()) | Problem::NotFound(()) => Refusal::NotAllowed,
            _ => Refusal::NotCounted(0),
        };
        self.put_out(item, OutState::Refused(refusal));
    }

    pub(super) fn put_out(&mut self, item: OutItem, state: OutState) {
        self.stale.remove(&item.record);
        self.kept.put(Op::Out(Box::new(OutItem { state, ..item })));
    }

    /// Seals a contribution to the newest epochs. One whose audiences have no newer key than the one it
    /// is sealed to waits for the next round: the roster that has it was not shown yet.
    fn seal_again(&mut self, item: OutItem, at: &Moment) {
        self.stale.remove(&item.record);
        match self.sealed_again(&item, at) {
            Some(envelope) if envelope != item.envelope => {
                self.kept.put(Op::Out(Box::new(OutItem { envelope, ..item })));
            }
            _ => {
                if let Some(round) = &mut self.round {
                    round.tried.insert(item.record);
                }
            }
        }
    }

    fn sealed_again(&self, item: &OutItem, at: &Moment) -> Option<Bytes> {
        let envelope: Envelope = cbor::decode(&item.envelope.0).ok()?;
        let header = envelope.header();
        let roster = &self.kept.roster;
        let newest = roster.at().n;
        let newer = header.audiences.iter().any(|(audience, epoch)| {
            roster.epoch_at(*audience, newest).is_some_and(|known| known.epoch != *epoch)
        });
        if !newer {
            return None;
        }
        let body: Body = cbor::decode(&item.body.as_ref()?.0).ok()?;
        let draft = Draft {
            class: header.class,
            record: header.record,
            revision: header.revision,
            prev: header.prev,
            audiences: header.audiences.iter().map(|(audience, _)| *audience).collect(),
            picture_sizes: header.pictures.iter().map(|(_, size)| *size).collect(),
            body,
        };
        let making = Making { roster, device: &self.device, person: None };
        let again = seal(&making, draft, &mut luck(at)).ok()?;
        Some(Bytes(cbor::encode(&again)))
    }

    fn signed_by_the_server(&self, heads: &[Signed<Head>]) -> Vec<Head> {
        let roster = &self.kept.roster;
        let Some(server) = roster.server() else { return Vec::new() };
        heads
            .iter()
            .filter_map(|head| head.verify(roster.scheme(), &server.key).ok())
            .filter(|head| head.scheme == roster.scheme() && head.log_epoch == server.log_epoch)
            .cloned()
            .collect()
    }

    /// What a checkpoint of the office covers by now is with the office.
    pub(super) fn with_the_office(&mut self, feed: Audience) {
        let Some(covered) = self.kept.feeds.get(&feed).and_then(|feed| feed.covered_by_mark())
        else {
            return;
        };
        let items: Vec<OutItem> = self.kept.outbox.values().cloned().collect();
        for item in items {
            if let OutState::OnServer(places) = &item.state
                && places.iter().any(|(of, number)| *of == feed && *number <= covered)
            {
                let places = places.clone();
                self.put_out(item, OutState::WithOffice(places));
            }
        }
    }
}

/// Whether a person signed it: then only they can sign it again.
fn is_signed(item: &OutItem) -> bool {
    let envelope: Option<Envelope> = cbor::decode(&item.envelope.0).ok();
    envelope.is_some_and(|envelope| envelope.person_signature().is_some())
}

pub(super) fn hash_of(item: &OutItem) -> Hash {
    watchbook_protocol::feed::envelope_hash(&item.envelope.0)
        .unwrap_or(Hash::from_bytes([0; Hash::LENGTH]))
}
