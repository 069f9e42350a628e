//! An administrator's hand on the roster: entries, and all that must go up with them.
//!
//! Pure but for the randomness that is passed in. Entries are folded as they are made, so that what is
//! prepared counts by the very rules that the server and every device apply.

use watchbook_protocol::VERSION;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::enrol::{Invitation, Ring, Seed, Ticket, seal_packet};
use watchbook_protocol::exchange::RosterAppend;
use watchbook_protocol::id::{DeviceId, Lookup, PremisesId};
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::roster::{
    Confirm, Content, Entry, FeedAt, Grant, Invite, Recipient, RecipientId, Refused, Rekey, Revoke,
    RevokeTarget, RevokeWhy, Roster, RosterEntry, Seat, Server, Settings, Signer, Terms, Tier,
};
use watchbook_protocol::seal::Sealed;
use watchbook_protocol::time::Time;

/// Entries that are to be appended, with what belongs to them.
#[derive(Debug, Clone, Default)]
pub struct Prepared {
    /// The entries, each following the one before.
    pub entries: Vec<RosterEntry>,
    /// The packets that they call for.
    pub packets: Vec<(RecipientId, Sealed)>,
    /// The tickets of invitations among them.
    pub tickets: Vec<(Lookup, Bytes)>,
    /// The seeds of new epochs, which this computer keeps.
    pub seeds: Vec<(Audience, u64, Seed)>,
}

impl Prepared {
    /// As it goes to the server.
    #[must_use]
    pub fn append(&self) -> RosterAppend {
        RosterAppend {
            version: VERSION,
            entries: self.entries.clone(),
            packets: self.packets.clone(),
            tickets: self.tickets.clone(),
        }
    }
}

/// A person's hand on a device of the office.
pub struct Hand<'a> {
    roster: Roster,
    ring: Ring,
    device: &'a DeviceSecrets,
    person: &'a PersonSecret,
    prepared: Prepared,
}

impl<'a> Hand<'a> {
    /// A hand on the roster as it stands, with the seeds that this computer holds.
    #[must_use]
    pub fn new(
        roster: Roster,
        ring: Ring,
        device: &'a DeviceSecrets,
        person: &'a PersonSecret,
    ) -> Self {
        Self { roster, ring, device, person, prepared: Prepared::default() }
    }

    /// What was made.
    #[must_use]
    pub fn done(self) -> (Prepared, Roster) {
        (self.prepared, self.roster)
    }

    /// The roster with what was made so far.
    #[must_use]
    pub fn roster(&self) -> &Roster {
        &self.roster
    }

    pub(super) fn append(&mut self, content: Content) -> Result<(), Refused> {
        let entry = self.half(content);
        self.roster.append(&entry)?;
        self.prepared.entries.push(entry);
        Ok(())
    }

    fn entry(&self, content: Content) -> Entry {
        Entry {
            n: self.roster.at().n + 1,
            prev: Some(self.roster.at().hash),
            content,
            device: Some(self.device.device),
            person: Some(self.person.person),
        }
    }

    fn signed(&self, entry: RosterEntry) -> RosterEntry {
        let signer = Signer::Person((self.person.person, self.person.device));
        entry.signed(self.roster.scheme(), signer, &self.person.sign)
    }

    /// An entry under which this person alone has signed. It is appended to nothing: a second person must
    /// sign it first.
    #[must_use]
    pub fn half(&self, content: Content) -> RosterEntry {
        self.signed(RosterEntry::unsigned(self.entry(content)))
    }

    /// An entry that this person may sign alone, with the packet that it calls for.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::SecondPerson`] where two must sign.
    pub fn alone(&mut self, content: Content, rng: &mut dyn CryptoRng) -> Result<(), Refused> {
        let entry = self.half(content);
        self.take(entry, rng)
    }

    /// Signs an entry that another has signed, with the packet that it calls for.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::NotNext`] or [`Refused::Conflict`] where the roster has gone on since.
    pub fn countersign(
        &mut self,
        entry: RosterEntry,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), Refused> {
        let entry = self.signed(entry);
        self.take(entry, rng)
    }

    fn take(&mut self, entry: RosterEntry, rng: &mut dyn CryptoRng) -> Result<(), Refused> {
        self.roster.append(&entry)?;
        let called = match &entry.entry().content {
            Content::Confirm(confirm) => self.roster.device(confirm.device).map(|known| {
                Recipient { id: RecipientId::Device(confirm.device), key: known.keys.seal }
            }),
            // A new kit opens everything, like an office computer.
            Content::Settings(Settings { recovery: Some(keys), .. }) => {
                Some(Recipient { id: RecipientId::Recovery, key: keys.seal })
            }
            _ => None,
        };
        if let Some(recipient) = called {
            self.pack(&recipient, rng);
        }
        self.prepared.entries.push(entry);
        Ok(())
    }

    /// Names the server.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn server(&mut self, server: Server) -> Result<(), Refused> {
        self.append(Content::Server(server))
    }

    /// A new epoch of an audience, with packets for everybody whom it concerns.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn rekey(&mut self, audience: Audience, rng: &mut dyn CryptoRng) -> Result<(), Refused> {
        let last = self.roster.epoch_at(audience, self.roster.at().n);
        let premises = last.map(|last| last.premises.clone()).unwrap_or_default();
        self.rekey_for(audience, premises, rng)
    }

    /// A new epoch of a narrow audience, for the computers of these premises. The office asks the roster for
    /// one where a card reaches more premises than an envelope can name.
    ///
    /// # Errors
    /// [`Refused`]; the premises must be ascending, each once.
    pub fn rekey_for(
        &mut self,
        audience: Audience,
        premises: Vec<PremisesId>,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), Refused> {
        let seed = Seed::random(rng);
        let last = self.roster.epoch_at(audience, self.roster.at().n).map_or(0, |last| last.epoch);
        let epoch = last + 1;
        let recipients = self.roster.recipients(audience, &premises);
        let rekey = Rekey { audience, epoch, key: seed.seal_key(), premises };
        self.append(Content::Rekey(rekey))?;
        // The seed is of the key that was just named.
        let _ = self.ring.take(&self.roster, audience, epoch, seed.clone());
        self.prepared.seeds.push((audience, epoch, seed));
        for recipient in recipients {
            self.pack(&recipient, rng);
        }
        Ok(())
    }

    /// Invites a device. Its premises' own audience begins with it where there is none.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn invite(
        &mut self,
        invitation: &Invitation,
        seat: Seat,
        expires_at: Time,
        ticket: &Ticket,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), Refused> {
        if let Some(premises) = seat.premises() {
            self.own_audience(premises, rng)?;
        }
        let invite = Invite {
            lookup: invitation.lookup,
            sign: invitation.sign.verify_key(),
            seal: invitation.open.seal_key(),
            seat,
            expires_at,
        };
        self.append(Content::Invite(invite))?;
        // The ticket names the point that the roster must reach: this invitation.
        let ticket = Ticket { roster: self.roster.at(), ..ticket.clone() };
        self.prepared.tickets.push((invitation.lookup, Bytes(ticket.lock(&invitation.ticket))));
        if seat.tier() == Tier::Member {
            let id = RecipientId::Invite(invitation.lookup);
            self.pack(&Recipient { id, key: invitation.open.seal_key() }, rng);
        }
        Ok(())
    }

    /// Lets a person sign on a device.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::SecondPerson`] where two must sign.
    pub fn grant(&mut self, grant: Grant) -> Result<(), Refused> {
        self.append(Content::Grant(grant))
    }

    /// New terms for the scheme.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::SecondPerson`] where two must sign.
    pub fn terms(&mut self, terms: Terms) -> Result<(), Refused> {
        self.append(Content::Settings(Settings { terms: Some(terms), recovery: None }))
    }

    /// Confirms a computer of the office, whose digits were compared, and hands it the ring.
    ///
    /// # Errors
    /// [`Refused`]; [`Refused::SecondPerson`] where two must sign.
    pub fn confirm(&mut self, device: DeviceId, rng: &mut dyn CryptoRng) -> Result<(), Refused> {
        self.alone(Content::Confirm(Confirm { device }), rng)
    }

    /// Ends a right. Where it may be in strange hands, `cut` names the last entry of each feed that is
    /// still trusted, and every audience that it heard gets a new key.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn revoke(
        &mut self,
        target: RevokeTarget,
        why: RevokeWhy,
        mut cut: Vec<(Audience, FeedAt)>,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), Refused> {
        cut.sort_by_key(|(feed, _)| feed.to_string());
        let seat = match target {
            RevokeTarget::Device(device) => self.roster.seat_at(device, self.roster.at().n),
            RevokeTarget::Invite(lookup) => {
                self.roster.invite(lookup).map(|pending| pending.invite.seat)
            }
            RevokeTarget::Person(_) => None,
        };
        self.append(Content::Revoke(Revoke { target, why, cut }))?;
        let (Some(seat), false) = (seat, why == RevokeWhy::Retired) else { return Ok(()) };
        let heard: Vec<Audience> = self
            .roster
            .audiences()
            .map(|(audience, _)| audience)
            .filter(|audience| self.roster.hears(seat, *audience))
            .collect();
        for audience in heard {
            self.rekey(audience, rng)?;
        }
        Ok(())
    }

    fn own_audience(
        &mut self,
        premises: PremisesId,
        rng: &mut dyn CryptoRng,
    ) -> Result<(), Refused> {
        let own = Audience::Premises(premises);
        match self.roster.epoch_at(own, self.roster.at().n) {
            Some(_) => Ok(()),
            None => self.rekey(own, rng),
        }
    }

    /// Everything that a recipient may open, in one packet in place of an earlier one.
    fn pack(&mut self, recipient: &Recipient, rng: &mut dyn CryptoRng) {
        let seat = match recipient.id {
            RecipientId::Device(id) => self.roster.device(id).map(|device| device.seat),
            RecipientId::Invite(lookup) => {
                self.roster.invite(lookup).map(|pending| pending.invite.seat)
            }
            RecipientId::Recovery => Some(Seat::Office),
        };
        let hears = |audience| seat.is_some_and(|seat| self.roster.hears(seat, audience));
        let seeds = self.ring.seeds().filter(|(audience, ..)| hears(*audience));
        let packet = seeds.map(|(audience, epoch, seed)| (audience, epoch, seed.clone())).collect();
        // A key that is no key seals nothing: its owner gets no packet, and the server says so.
        if let Ok(sealed) = seal_packet(self.roster.scheme(), recipient, &packet, rng) {
            self.prepared.packets.retain(|(id, _)| *id != recipient.id);
            self.prepared.packets.push((recipient.id, sealed));
        }
    }
}
