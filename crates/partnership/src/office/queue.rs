//! What waits for a second person: opened, so that whoever approves has seen that very record; approved,
//! or sent back with a reason that its author reads.
//!
//! A scheme of one person has no queue. The server never takes an approval of whoever signed the record.
//! What was sent back is noted with the office's own records before it is taken off the queue: cut off
//! between the two, it is sent back still.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use watchbook_protocol::VERSION;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{Envelope, Header, approve, open};
use watchbook_protocol::exchange::{
    Appended, ApproveWaiting, Outcome, Problem, Queue, Route, Waiting,
};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::roster::{ApprovalRule, Roster};
use watchbook_protocol::time::Time;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::store::{Action, OfficeAnswer, StoreError};
use watchbook_register::till::Beside;

use super::{NotDone, Office};
use crate::publish::due::Of;
use crate::publish::second::{Second, queued, stands};
use crate::records::body_hash;
use crate::seat::CallError;
use crate::wire::{Taken, taken};

/// How long an answer is kept, in days: as long as a card may stand without being said again.
const ANSWERS_STAND: i64 = 400;
/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// Something that waits, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// By which it is named.
    pub envelope: Hash,
    /// Since when.
    pub since: Time,
    /// Who signed it.
    pub by: Option<PersonId>,
    /// On which computer.
    pub device: DeviceId,
    /// Whether that is whoever works here: then another must look.
    pub own: bool,
    /// Whether it can be passed no more as it is, since its readers have other keys by now: its author's
    /// computer makes it anew.
    pub spent: bool,
    /// For whom.
    pub audiences: BTreeSet<Audience>,
    /// What it says; none where this version cannot read it, so that nobody approves it unseen.
    pub says: Option<Taken>,
    /// Whom it is about, and the hash of what it says without its pictures.
    pub of: Option<(Of, Hash)>,
}

/// Whether what is published waits for a second person.
#[must_use]
pub fn wants_two(roster: &Roster) -> bool {
    let terms = roster.terms_at(roster.at().n);
    terms.is_none_or(|terms| terms.approval == ApprovalRule::TwoPersons)
}

/// What publishing has to know of a second person; none where the server does not answer. Waits for it; not
/// for a thread that may not wait.
pub(crate) fn second(beside: &Beside, roster: &Roster) -> Result<Option<Second>, StoreError> {
    let two = wants_two(roster);
    let unheard = beside.store.read(|reader| Ok(queued(reader.beside())?))?;
    if !two && unheard.is_empty() {
        return Ok(Some(Second::default()));
    }
    let waits = super::wait(async || Office::at(beside).await?.queue().await);
    let Ok(waits) = waits else { return Ok(None) };
    let mut second = Second { unheard, ..Second::default() };
    beside.store.read(|reader| {
        second.stands = stands(reader.beside())?;
        if two {
            second.answered(&reader.office()?.answers()?);
        }
        Ok(())
    })?;
    let here = beside.store.read(|reader| Ok(crate::seat::Kept::load(reader.beside())?))?;
    let here = here.map(|kept| kept.keys.device());
    for one in waits {
        if Some(one.device) != here {
            second.elsewhere.extend(one.of.map(|(of, _)| of));
        } else if one.spent || !two {
            second.spent.insert(one.envelope);
        } else {
            second.waits.insert(one.envelope);
        }
    }
    Ok(Some(second))
}

/// Takes these back from the queue; false where any of them was not there to be taken, or nobody answers.
pub(crate) fn take_back(beside: &Beside, envelopes: &[Hash]) -> bool {
    let done = super::wait(async || {
        let office = Office::at(beside).await?;
        for envelope in envelopes {
            let () = office.caller.ask(&Route::TakeBack(*envelope)).await?;
        }
        Ok(())
    });
    done.is_ok()
}

impl Office<'_> {
    /// Whether what is published waits for a second person.
    #[must_use]
    pub fn wants_two(&self) -> bool {
        wants_two(&self.roster)
    }

    /// All that waits, the oldest first.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn queue(&self) -> Result<Vec<Waits>, NotDone> {
        let queue: Queue = self.caller.ask(&Route::Queue).await?;
        queue.waiting.iter().map(|one| self.opened(one)).collect()
    }

    fn opened(&self, one: &Waiting) -> Result<Waits, NotDone> {
        let envelope: Envelope = cbor::decode(&one.envelope.0).map_err(|_| NotDone::Forged)?;
        let header = envelope.header();
        let opened = open(&envelope, &self.ring).ok();
        let says = opened.as_ref().and_then(|opened| taken(opened).ok());
        let of = opened.as_ref().zip(says.as_ref()).and_then(|(opened, says)| {
            let body = opened.body.value();
            Some(((body.kind, about(says)?), body_hash(&body.content.0, &[])))
        });
        Ok(Waits {
            envelope: envelope.hash(),
            since: one.since,
            by: header.person,
            device: header.device,
            own: header.person == Some(self.person.person),
            spent: self.is_spent(header),
            audiences: header.audiences.iter().map(|(audience, _)| *audience).collect(),
            says,
            of,
        })
    }

    fn is_spent(&self, header: &Header) -> bool {
        let n = self.roster.at().n;
        header.audiences.iter().any(|(audience, epoch)| {
            self.roster.epoch_at(*audience, n).map(|known| known.epoch) != Some(*epoch)
        })
    }

    /// Approves what was seen; it goes to its readers with that.
    ///
    /// # Errors
    /// [`NotDone`]; [`NotDone::Gone`] where what waits now is not what was seen, or cannot be read.
    pub async fn approve(&self, seen: &Waits, at: Moment) -> Result<(), NotDone> {
        let queue: Queue = self.caller.ask(&Route::Queue).await?;
        let mut envelopes =
            queue.waiting.iter().filter_map(|one| cbor::decode(&one.envelope.0).ok());
        let envelope = envelopes.find(|one: &Envelope| one.hash() == seen.envelope);
        let (Some(envelope), Some(of), false) = (envelope, seen.of, seen.own) else {
            return Err(NotDone::Gone);
        };
        let approval = approve(&envelope, &self.roster, &self.person);
        let asked = ApproveWaiting { version: VERSION, approval };
        let done: Appended = self.caller.tell(&Route::Approve(seen.envelope), &asked).await?;
        match done.outcomes.as_slice() {
            [Outcome::InFeeds(_)] => self.answer(seen, of, None, at),
            _ => Err(NotDone::Forged),
        }
    }

    /// Sends it back: it goes to nobody, and its author reads why.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn send_back(&self, seen: &Waits, reason: &str, at: Moment) -> Result<(), NotDone> {
        if let Some(of) = seen.of {
            let reason = reason.trim().chars().take(LONGEST_REASON).collect::<String>();
            let reason = if reason.is_empty() { "–".to_owned() } else { reason };
            self.answer(seen, of, Some(reason), at)?;
        }
        match self.caller.ask(&Route::TakeBack(seen.envelope)).await {
            // Taken back by somebody else meanwhile.
            Ok(()) | Err(CallError::Refused(Problem::NotFound(()))) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    fn answer(
        &self,
        seen: &Waits,
        (of, content): (Of, Hash),
        reason: Option<String>,
        at: Moment,
    ) -> Result<(), NotDone> {
        let action = match reason {
            None => Action::PublicationPassed,
            Some(_) => Action::PublicationSentBack,
        };
        let author = seen.by.map_or([0; 16], |by| *by.as_bytes());
        let answer = OfficeAnswer {
            envelope: *seen.envelope.as_bytes(),
            kind: of.0.number(),
            of: of.1,
            content: *content.as_bytes(),
            author: Id::of_bytes(author),
            person: self.beside.person,
            reason,
            answered_at: at.instant(),
        };
        let old = SignedDuration::from_hours(24 * ANSWERS_STAND);
        let before = at.instant().checked_sub(old).unwrap_or(at.instant());
        Ok(self.beside.store.change(&self.actor(), at, action, Some(of.1), |change| {
            change.office()?.put_answer(&answer, before)
        })?)
    }
}

/// Whom or what the office says it of.
fn about(says: &Taken) -> Option<[u8; 16]> {
    use crate::wire::profile::Profile;
    Some(match says {
        Taken::Card(card) => *card.dossier.card.id.bytes(),
        Taken::Alert(alert) => *alert.id.bytes(),
        Taken::Settings(settings) => *settings.scheme.id.bytes(),
        Taken::Profile(Profile::Premises(premises)) => *premises.id.bytes(),
        Taken::Answer(answer) => *answer.entry.bytes(),
        Taken::Ballot(ballot) => *ballot.case.bytes(),
        _ => return None,
    })
}
