//! Inviting: one code for one computer, one by one or for a whole list of premises at once.

use rusqlite::params;
use serde::Deserialize;
use ts_rs::TS;
use watchbook_protocol::enrol::{Code, Ticket};
use watchbook_protocol::id::{Lookup, PremisesId};
use watchbook_protocol::roster::{Refused, RevokeTarget, RevokeWhy, Seat};
use watchbook_protocol::time::Time;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_register::store::{Action, StoreError, Touched};
use zeroize::Zeroizing;

use super::{NotDone, Office};
use crate::seat;

/// The most invitations that are made at once. Each code takes a third of a second on purpose.
const MOST: usize = 200;
/// The hours for which an invitation may be open.
const HOURS: std::ops::RangeInclusive<u64> = 1..=72;

/// As what a computer is invited: what it hears follows from it (`roster` in the protocol).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum InviteAs {
    /// A till or bar of its premises.
    Till,
    /// The same, on which a person votes too; of no premises, a board member's own.
    Voter,
    /// The police liaison's. It hears what all members hear, and takes no part in decisions.
    Police,
    /// Another computer of the office.
    Office,
}

/// Whom to invite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitee {
    /// As what.
    pub seat: InviteAs,
    /// Whose; none for the office, the police and a board member.
    pub premises: Option<Id<Premises>>,
    /// What the computer will be called.
    pub name: String,
}

/// An invitation as it is handed over.
pub struct Invited {
    /// Whom.
    pub invitee: Invitee,
    /// The code, as it is read out or printed.
    pub code: Zeroizing<String>,
    /// Until when it is good.
    until: Time,
}

impl Invited {
    /// Until when it is good.
    #[must_use]
    pub fn until(&self) -> Option<jiff::Timestamp> {
        super::computers::moment(self.until)
    }
}

impl Invitee {
    /// The seat; none of a till without premises. The office and the police are of no premises.
    #[must_use]
    pub fn seat(&self) -> Option<Seat> {
        let premises = self.premises.map(|one| PremisesId::from_bytes(*one.bytes()));
        match self.seat {
            InviteAs::Till => premises.map(Seat::Till),
            InviteAs::Voter => Some(Seat::Voter(premises)),
            InviteAs::Police => premises.is_none().then_some(Seat::Police),
            InviteAs::Office => premises.is_none().then_some(Seat::Office),
        }
    }
}

impl Office<'_> {
    /// Invites computers. All of them, or none.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn invite(
        &mut self,
        invitees: Vec<Invitee>,
        hours: u64,
        at: Moment,
    ) -> Result<Vec<Invited>, NotDone> {
        let hours = hours.clamp(*HOURS.start(), *HOURS.end());
        let until = self.caller.now().plus(hours * 3600);
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let books = &self.beside.books;
        let inviter = self.beside.store.read(|reader| reader.person(self.beside.person))?;
        let inviter = inviter.map(|person| person.name).unwrap_or_default();
        let server = self.roster.server().ok_or(NotDone::NotConnected)?.clone();
        let (mut invited, mut noted) = (Vec::new(), Vec::new());
        let mut hand = self.hand();
        for invitee in invitees.into_iter().take(MOST) {
            let seat = invitee.seat().ok_or(Refused::RoleAndSeat)?;
            let place = books.premises.iter().find(|one| Some(one.id) == invitee.premises);
            let code = Code::random(&mut dice);
            let keys = code.keys().ok_or(NotDone::Short)?;
            let ticket = Ticket {
                scheme: self.roster.scheme(),
                roster: self.roster.at(),
                server_key: server.key,
                pin: server.pin,
                tier: seat.tier(),
                scheme_name: books.scheme.name.clone(),
                place_name: place.map(|one| one.name.clone()).unwrap_or_default(),
                inviter_name: inviter.clone(),
            };
            hand.invite(&keys, seat, until, &ticket, &mut dice)?;
            noted.push((keys.lookup, invitee.clone(), code.show()));
            invited.push(Invited { invitee, code: code.show(), until });
        }
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await?;
        self.note(&noted, until, at)?;
        Ok(invited)
    }

    /// Takes an invitation back that nobody has used.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn take_back(&mut self, lookup: Lookup, at: Moment) -> Result<(), NotDone> {
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = self.hand();
        hand.revoke(RevokeTarget::Invite(lookup), RevokeWhy::Retired, Vec::new(), &mut dice)?;
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await?;
        self.change(at, |tables| {
            tables.execute(
                "UPDATE seat_invite SET code = NULL WHERE lookup = ?1",
                [lookup.as_bytes()],
            )?;
            Ok(())
        })
    }

    fn note(
        &self,
        invited: &[(Lookup, Invitee, Zeroizing<String>)],
        until: Time,
        at: Moment,
    ) -> Result<(), NotDone> {
        let seconds = |time: u64| i64::try_from(time).unwrap_or(i64::MAX);
        self.change(at, |tables| {
            for (lookup, invitee, code) in invited {
                tables.execute(
                    "INSERT OR REPLACE INTO seat_invite \
                     (lookup, code, premises, name, made_at, expires_at) \
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        lookup.as_bytes(),
                        code.as_str(),
                        invitee.premises.map(|one| one.bytes().to_vec()),
                        invitee.name,
                        at.instant().as_second(),
                        seconds(until.0),
                    ],
                )?;
            }
            Ok(())
        })
    }

    pub(super) fn change(
        &self,
        at: Moment,
        write: impl FnOnce(&rusqlite::Connection) -> rusqlite::Result<()>,
    ) -> Result<(), NotDone> {
        self.beside.store.change_beside(at, Action::SeatChanged, |change| {
            write(change.beside())?;
            Ok::<_, StoreError>(Touched::Records)
        })?;
        Ok(())
    }
}
