//! Looking at an invitation without taking it up: what the joining person is asked to recognise.

use watchbook_protocol::enrol::{Code, Ticket};
use watchbook_protocol::exchange::{Enrolment, Route};
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::Seat;

use super::call::wall;
use super::join::{check, fetch, is_named, no_invitation};
use super::{Caller, Keys, NotJoined};

/// An open invitation.
#[derive(Debug)]
pub struct Looked {
    /// What is shown: names, and the tier.
    pub ticket: Ticket,
    /// What the computer is invited as.
    pub seat: Seat,
    /// Minutes by which this computer's clock differs from the server's, either way.
    pub clock_off_minutes: u64,
}

/// Looks an invitation up by its code. The code stays good, and nothing is kept.
///
/// # Errors
/// [`NotJoined`].
pub async fn look(
    address: &str,
    code: &Code,
    rng: &mut dyn CryptoRng,
) -> Result<Looked, NotJoined> {
    // Keys of nobody: a stranger signs its questions too.
    let device = Keys::random(rng).secrets();
    let invitation = code.keys().ok_or(NotJoined::Memory)?;
    let (stranger, shown) = Caller::meet(address, &device).await?;
    let enrolment: Enrolment =
        stranger.ask(&Route::Enrolment(invitation.lookup)).await.map_err(no_invitation)?;
    let ticket =
        Ticket::open(&invitation.ticket, &enrolment.ticket.0).map_err(|_| NotJoined::Forged)?;
    is_named(shown, &ticket)?;
    let roster = fetch(&stranger, &invitation, &mut Vec::new(), None).await?;
    check(&roster, &ticket)?;
    let pending = roster.invite(invitation.lookup).ok_or(NotJoined::Forged)?;
    let clock_off_minutes = stranger.now().apart(wall()) / 60;
    Ok(Looked { ticket, seat: pending.invite.seat, clock_off_minutes })
}
