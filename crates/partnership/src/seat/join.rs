//! A computer joins a scheme by its invitation (`sync-spec.md` §7).
//!
//! Nothing is believed because the server says it: the ticket opens by the code alone, and the roster is
//! folded from its founding and must reach the point that the ticket names.

use std::sync::Arc;

use thiserror::Error;
use watchbook_protocol::VERSION;
use watchbook_protocol::enrol::{Code, Invitation, Ring, Ticket, open_packet};
use watchbook_protocol::exchange::{Enrolment, JoinScheme, Joined, Problem, RosterPage, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::{
    Content, Entry, Join, RecipientId, Roster, RosterEntry, Seat, Signer,
};

use watchbook_register::civil::Clock;
use watchbook_register::store::Store;
use watchbook_sync::machine::Lost;
use watchbook_sync::shelf::ShelfError;

use super::taking::Taking;
use super::{CallError, Caller, Keys};

/// How often a join is made anew because the roster grew under it.
const TRIES: u32 = 5;

/// Why a computer did not join.
#[derive(Debug, Error)]
pub enum NotJoined {
    /// The server did not answer as it should, or says no.
    #[error(transparent)]
    Call(#[from] CallError),
    /// There is no invitation of this code, here or any more.
    #[error("there is no open invitation of this code")]
    NoInvitation,
    /// What the server hands out is not what the office made.
    #[error("what the server hands out is not what the office made")]
    Forged,
    /// The memory that the code's keys take cannot be had.
    #[error("this computer has not enough memory free")]
    Memory,
}

/// What a computer has once it has joined.
#[derive(Debug)]
pub struct Seated {
    /// Its keys.
    pub keys: Keys,
    /// The server's address.
    pub address: String,
    /// What was shown: names, and the tier.
    pub ticket: Ticket,
    /// The roster's entries, from the founding.
    pub entries: Vec<RosterEntry>,
    /// The roster.
    pub roster: Roster,
    /// What it may open; empty for an office computer, until it is confirmed.
    pub ring: Ring,
    /// What it was invited as.
    pub seat: Seat,
}

impl Seated {
    /// Keeps the seat in a register's file, in place of any earlier one.
    ///
    /// # Errors
    /// [`ShelfError`]; then the register is as it was.
    pub fn keep(&self, store: &Arc<Store>, clock: &Arc<dyn Clock>) -> Result<(), ShelfError> {
        let seeds = self.ring.seeds();
        let seeds = seeds.map(|(audience, epoch, seed)| (audience, epoch, seed.clone())).collect();
        Taking {
            scheme: self.roster.scheme(),
            address: &self.address,
            keys: &self.keys,
            entries: &self.entries,
            roster: &self.roster,
            seeds,
            person: None,
        }
        .keep(store, clock)
    }
}

/// Joins by a code, with fresh keys.
///
/// # Errors
/// [`NotJoined`].
pub async fn join(
    address: &str,
    code: &Code,
    rng: &mut dyn CryptoRng,
) -> Result<Seated, NotJoined> {
    let keys = Keys::random(rng);
    let device = keys.secrets();
    let invitation = code.keys().ok_or(NotJoined::Memory)?;
    let (stranger, shown) = Caller::meet(address, &device).await?;
    let enrolment: Enrolment =
        stranger.ask(&Route::Enrolment(invitation.lookup)).await.map_err(no_invitation)?;
    let ticket =
        Ticket::open(&invitation.ticket, &enrolment.ticket.0).map_err(|_| NotJoined::Forged)?;
    is_named(shown, &ticket)?;
    let mut entries = Vec::new();
    let mut folded = None;
    for _ in 0..TRIES {
        let mut roster = fetch(&stranger, &invitation, &mut entries, folded.take()).await?;
        check(&roster, &ticket)?;
        let seat = roster
            .invite(invitation.lookup)
            .map(|pending| pending.invite.seat)
            .ok_or(NotJoined::Forged)?;
        let entry = join_entry(&roster, &invitation, &device);
        let asked = JoinScheme { version: VERSION, entry: entry.clone() };
        match stranger.tell::<Joined>(&Route::Join(invitation.lookup), &asked).await {
            Ok(joined) => {
                roster.append(&entry).map_err(|_| NotJoined::Forged)?;
                entries.push(entry);
                let mut ring = Ring::default();
                if let Some(packet) = &joined.packet {
                    let recipient = RecipientId::Invite(invitation.lookup);
                    open_packet(&mut ring, &roster, recipient, &invitation.open, packet)
                        .map_err(|_| NotJoined::Forged)?;
                }
                let address = address.to_owned();
                return Ok(Seated { keys, address, ticket, entries, roster, ring, seat });
            }
            // The roster grew under it: what is new is fetched, and the join follows it.
            Err(CallError::Refused(Problem::RosterConflict(_))) => folded = Some(roster),
            Err(error) => return Err(no_invitation(error)),
        }
    }
    Err(CallError::Refused(Problem::RetryAfter(5)).into())
}

/// An invitation that is not there is not an error of the line.
pub(super) fn no_invitation(error: CallError) -> NotJoined {
    match error {
        CallError::Refused(Problem::NotFound(()) | Problem::InviteOver(())) => {
            NotJoined::NoInvitation
        }
        error => error.into(),
    }
}

pub(super) async fn fetch(
    caller: &Caller,
    invitation: &Invitation,
    entries: &mut Vec<RosterEntry>,
    mut folded: Option<Roster>,
) -> Result<Roster, NotJoined> {
    loop {
        let from = folded.as_ref().map_or(1, |roster| roster.at().n + 1);
        let page: RosterPage = caller
            .ask(&Route::EnrolmentRoster(invitation.lookup, from))
            .await
            .map_err(no_invitation)?;
        for entry in &page.entries {
            match &mut folded {
                None => folded = Some(Roster::founded(entry).map_err(|_| NotJoined::Forged)?),
                Some(roster) => roster.append(entry).map_err(|_| NotJoined::Forged)?,
            }
        }
        let empty = page.entries.is_empty();
        entries.extend(page.entries);
        match folded {
            Some(roster) if roster.at().n >= page.roster.n => return Ok(roster),
            _ if empty => return Err(NotJoined::Forged),
            _ => {}
        }
    }
}

/// A key that nobody vouches for is the server's only if the ticket, which the code alone opens, names it.
pub(super) fn is_named(shown: Option<Hash>, ticket: &Ticket) -> Result<(), NotJoined> {
    match shown {
        Some(shown) if ticket.pin != Some(shown) => Err(CallError::Lost(Lost::OtherKey).into()),
        _ => Ok(()),
    }
}

/// The roster is the ticket's, and has come to the point that it names.
pub(super) fn check(roster: &Roster, ticket: &Ticket) -> Result<(), NotJoined> {
    let named = roster.server().is_some_and(|server| server.key == ticket.server_key);
    let is_theirs = roster.scheme() == ticket.scheme && roster.holds(ticket.roster) && named;
    if is_theirs { Ok(()) } else { Err(NotJoined::Forged) }
}

fn join_entry(roster: &Roster, invitation: &Invitation, device: &DeviceSecrets) -> RosterEntry {
    let entry = Entry {
        n: roster.at().n + 1,
        prev: Some(roster.at().hash),
        content: Content::Join(Join { lookup: Some(invitation.lookup), keys: device.keys() }),
        device: Some(device.device),
        person: None,
    };
    let scheme = roster.scheme();
    RosterEntry::unsigned(entry)
        .signed(scheme, Signer::Invite(invitation.lookup), &invitation.sign)
        .signed(scheme, Signer::Device(device.device), &device.sign)
}
