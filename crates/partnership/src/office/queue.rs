//! What waits for a second person: opened, so that whoever approves has seen that very record; approved,
//! or sent back.
//!
//! A scheme of one person has no queue. The server never takes an approval of whoever signed the record.

use watchbook_protocol::VERSION;
use watchbook_protocol::cbor;
use watchbook_protocol::envelope::{Envelope, approve, open};
use watchbook_protocol::exchange::{Appended, ApproveWaiting, Outcome, Queue, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::PersonId;
use watchbook_protocol::roster::ApprovalRule;
use watchbook_protocol::time::Time;

use super::{NotDone, Office};
use crate::wire::{Taken, taken};

/// Something that waits, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// By which it is named.
    pub envelope: Hash,
    /// Since when.
    pub since: Time,
    /// Who signed it.
    pub by: Option<PersonId>,
    /// Whether that is whoever works here: then another must look.
    pub own: bool,
    /// What it says; none where this version cannot read it, so that nobody approves it unseen.
    pub says: Option<Taken>,
}

impl Office<'_> {
    /// Whether what is published waits for a second person.
    #[must_use]
    pub fn wants_two(&self) -> bool {
        let terms = self.roster.terms_at(self.roster.at().n);
        terms.is_none_or(|terms| terms.approval == ApprovalRule::TwoPersons)
    }

    /// All that waits, the oldest first.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn queue(&self) -> Result<Vec<Waits>, NotDone> {
        let queue: Queue = self.caller.ask(&Route::Queue).await?;
        let mut all = Vec::new();
        for one in queue.waiting {
            let envelope: Envelope = cbor::decode(&one.envelope.0).map_err(|_| NotDone::Forged)?;
            let by = envelope.header().person;
            let says = open(&envelope, &self.ring).ok().and_then(|opened| taken(&opened).ok());
            all.push(Waits {
                envelope: envelope.hash(),
                since: one.since,
                by,
                own: by == Some(self.person.person),
                says,
            });
        }
        Ok(all)
    }

    /// Approves what was seen; it goes to its readers with that.
    ///
    /// # Errors
    /// [`NotDone`]; [`NotDone::Forged`] where what waits now is not what was seen, or cannot be read.
    pub async fn approve(&self, seen: &Waits) -> Result<(), NotDone> {
        let queue: Queue = self.caller.ask(&Route::Queue).await?;
        let mut envelopes =
            queue.waiting.iter().filter_map(|one| cbor::decode(&one.envelope.0).ok());
        let envelope = envelopes.find(|one: &Envelope| one.hash() == seen.envelope);
        let (Some(envelope), true, false) = (envelope, seen.says.is_some(), seen.own) else {
            return Err(NotDone::Forged);
        };
        let approval = approve(&envelope, &self.roster, &self.person);
        let asked = ApproveWaiting { version: VERSION, approval };
        let done: Appended = self.caller.tell(&Route::Approve(seen.envelope), &asked).await?;
        match done.outcomes.as_slice() {
            [Outcome::InFeeds(_)] => Ok(()),
            _ => Err(NotDone::Forged),
        }
    }

    /// Sends it back: it goes to nobody.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn send_back(&self, seen: &Waits) -> Result<(), NotDone> {
        let () = self.caller.ask(&Route::TakeBack(seen.envelope)).await?;
        Ok(())
    }
}
