//! A scheme begins: on the office's first computer, and then on a server.

use std::sync::Arc;

use thiserror::Error;
use watchbook_protocol::VERSION;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::Ring;
use watchbook_protocol::exchange::{FoundScheme, Founded, RosterAppended, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{Nonce, PersonId, SchemeId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{
    Content, Entry, Founding, Refused, Roster, RosterEntry, Server, Signer, Terms,
};
use watchbook_protocol::sign::SignKey;

use watchbook_register::civil::Clock;
use watchbook_register::store::Store;
use watchbook_sync::shelf::ShelfError;

use super::hand::{Hand, Prepared};
use super::taking::Taking;
use super::{CallError, Caller, Keys};

/// Why a scheme was not founded.
#[derive(Debug, Error)]
pub enum NotFounded {
    /// The roster's rules refuse it.
    #[error("the roster refuses: {0}")]
    Refused(#[from] Refused),
    /// The server did not take it.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// A scheme as its office holds it before any server knows of it.
#[derive(Debug)]
pub struct Beginning {
    /// The office computer's keys.
    pub keys: Keys,
    /// The first administrator's.
    pub person: PersonSecret,
    /// The recovery kit, which is to be copied by hand and then forgotten.
    pub kit: KitCode,
    /// The roster.
    pub roster: Roster,
    /// Founding and first keys, with their packets and seeds.
    pub prepared: Prepared,
}

/// The audiences that every scheme begins with.
const FIRST: [Audience; 4] =
    [Audience::Office, Audience::Members, Audience::Voters, Audience::Police];

impl Beginning {
    /// A new scheme of one administrator on one computer.
    ///
    /// # Errors
    /// [`Refused`], for terms that no scheme may have.
    pub fn new(person: PersonId, terms: Terms, rng: &mut dyn CryptoRng) -> Result<Self, Refused> {
        let keys = Keys::random(rng);
        let device = keys.secrets();
        let person = PersonSecret { person, device: device.device, sign: SignKey::random(rng) };
        let kit = KitCode::random(rng);
        let recovery = kit.keys().ok_or(Refused::Signer)?.keys();
        let founding = Founding {
            nonce: Nonce::random(rng),
            device: device.keys(),
            person: person.person,
            person_key: person.sign.verify_key(),
            recovery,
            terms,
        };
        let entry = Entry {
            n: 1,
            prev: None,
            content: Content::Founding(founding),
            device: Some(device.device),
            person: Some(person.person),
        };
        let signer = Signer::Person((person.person, device.device));
        let entry = RosterEntry::unsigned(entry)
            .signed(SchemeId::FOUNDING, Signer::Device(device.device), &device.sign)
            .signed(SchemeId::FOUNDING, signer, &person.sign);
        let roster = Roster::founded(&entry)?;
        let mut hand = Hand::new(roster, Ring::default(), &device, &person);
        for audience in FIRST {
            hand.rekey(audience, rng)?;
        }
        let (mut prepared, roster) = hand.done();
        prepared.entries.insert(0, entry);
        Ok(Self { keys, person, kit, roster, prepared })
    }

    /// Keeps the seat in the office's register, in place of any earlier one.
    ///
    /// # Errors
    /// [`ShelfError`]; then the register is as it was.
    pub fn keep(
        &self,
        address: &str,
        store: &Arc<Store>,
        clock: &Arc<dyn Clock>,
    ) -> Result<(), ShelfError> {
        Taking {
            scheme: self.roster.scheme(),
            address,
            keys: &self.keys,
            entries: &self.prepared.entries,
            roster: &self.roster,
            seeds: self.prepared.seeds.clone(),
            person: Some(&self.person),
        }
        .keep(store, clock)
    }

    /// Brings the scheme to a server and names the server in the roster.
    ///
    /// # Errors
    /// [`NotFounded`]. The same may be tried again: a server that has it already says so.
    pub async fn bring(&mut self, address: &str, permit: &str) -> Result<(), NotFounded> {
        self.bring_held(address, permit, None).await
    }

    /// The same, to a server with a certificate of its own, of this key: the roster names it, and every
    /// computer of the scheme is held to it.
    ///
    /// # Errors
    /// [`NotFounded`].
    pub async fn bring_held(
        &mut self,
        address: &str,
        permit: &str,
        pin: Option<Hash>,
    ) -> Result<(), NotFounded> {
        let device = self.keys.secrets();
        let scheme = self.roster.scheme();
        let caller = Caller::greet_held(address, pin, scheme, &device).await?;
        let found = FoundScheme {
            version: VERSION,
            permit: permit.to_owned(),
            entries: self.prepared.entries.clone(),
            packets: self.prepared.packets.clone(),
        };
        let founded: Founded = caller.tell(&Route::Found, &found).await?;
        let mut hand = Hand::new(self.roster.clone(), Ring::default(), &device, &self.person);
        hand.server(Server {
            address: address.to_owned(),
            key: founded.server_key,
            pin,
            log_epoch: 1,
            continues: Vec::new(),
        })?;
        let (named, roster) = hand.done();
        let _: RosterAppended = caller.tell(&Route::RosterAppend, &named.append()).await?;
        self.prepared.entries.extend(named.entries);
        self.roster = roster;
        Ok(())
    }
}
