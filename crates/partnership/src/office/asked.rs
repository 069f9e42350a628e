//! What two people of the office must sign: one signs and asks, the other looks and signs too. Between
//! them the half-signed entry lies with the office's own records, so that the second may sit at any of its
//! computers.
//!
//! An entry belongs to one place in the roster. Where the roster has gone on meanwhile, whoever agrees
//! signs it anew at the new place, and it is the first one's turn: nobody's signature is moved.

use watchbook_protocol::cbor::{decode, encode};
use watchbook_protocol::roster::{
    ApprovalRule, Confirm, Content, Grant, Refused, RosterEntry, Settings, Terms,
};
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::Person;
use watchbook_register::store::{Action, Actor, OfficeAsked};

use super::{NotDone, Office};
use crate::seat;

/// What became of something that may need two signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stands.
    Stands,
    /// A second person is asked to sign it.
    Asked,
}

/// Something that waits for a second signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// By which it is named.
    pub id: Id<OfficeAsked>,
    /// What it would change.
    pub content: Content,
    /// Who asks.
    pub by: Id<Person>,
    /// Whether that is whoever works here: then another must sign.
    pub own: bool,
    /// When.
    pub at: jiff::Timestamp,
    entry: RosterEntry,
}

impl Office<'_> {
    /// How many people sign at the office.
    #[must_use]
    pub fn people(&self) -> usize {
        self.roster.office_people(self.roster.at().n)
    }

    /// Everything that waits for a second signature, and does not stand yet.
    ///
    /// # Errors
    /// [`NotDone`].
    pub fn pending(&self) -> Result<Vec<Pending>, NotDone> {
        let asked = self.beside.store.read(|reader| reader.office()?.asked())?;
        let pending = asked.into_iter().filter_map(|one| {
            let entry: RosterEntry = decode(&one.entry).ok()?;
            let content = entry.entry().content.clone();
            let own = one.person == self.beside.person;
            let (id, by, at) = (one.id, one.person, one.asked_at);
            (!self.stands(&content)).then_some(Pending { id, content, by, own, at, entry })
        });
        Ok(pending.collect())
    }

    /// Makes two people publish, or one.
    ///
    /// # Errors
    /// [`NotDone`]; [`Refused::SecondPerson`] where nobody else signs here who could approve anything.
    pub async fn two_publish(&mut self, two: bool, at: Moment) -> Result<Standing, NotDone> {
        if two && self.people() < 2 {
            return Err(Refused::SecondPerson.into());
        }
        let terms = self.roster.terms_at(self.roster.at().n).ok_or(NotDone::Forged)?;
        let approval = if two { ApprovalRule::TwoPersons } else { ApprovalRule::OnePerson };
        let terms = Terms { approval, ..*terms };
        let content = Content::Settings(Settings { terms: Some(terms), recovery: None });
        self.put_forward(content, at).await
    }

    /// Does what one person may do alone; asks a second one for what two must sign. Who asks for what
    /// another asks already agrees to it.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn put_forward(&mut self, content: Content, at: Moment) -> Result<Standing, NotDone> {
        if self.stands(&content) {
            return Ok(Standing::Stands);
        }
        if let Some(asked) = self.pending()?.into_iter().find(|one| one.content == content) {
            return self.agree(&asked, at).await;
        }
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = self.hand();
        match hand.alone(content.clone(), &mut dice) {
            Ok(()) => {
                let (prepared, roster) = hand.done();
                self.append(prepared, roster).await?;
                Ok(Standing::Stands)
            }
            Err(Refused::SecondPerson) => self.ask(Id::fresh(), content, at),
            Err(refused) => Err(refused.into()),
        }
    }

    /// Signs what another has signed.
    ///
    /// # Errors
    /// [`NotDone`]; [`Refused::SecondPerson`] for what this person has asked themselves.
    pub async fn agree(&mut self, asked: &Pending, at: Moment) -> Result<Standing, NotDone> {
        if asked.own {
            return Err(Refused::SecondPerson.into());
        }
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = self.hand();
        match hand.countersign(asked.entry.clone(), &mut dice) {
            Ok(()) => {}
            // The first one's signature is of a place that is taken, or their right has ended.
            Err(Refused::NotNext | Refused::Conflict | Refused::Signer | Refused::NoRight) => {
                return self.ask(asked.id, asked.content.clone(), at);
            }
            Err(refused) => return Err(refused.into()),
        }
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await?;
        self.let_go(asked.id, at)?;
        Ok(Standing::Stands)
    }

    /// Takes back what was asked: nobody is to sign it any more.
    ///
    /// # Errors
    /// [`NotDone`].
    pub fn let_go(&self, id: Id<OfficeAsked>, at: Moment) -> Result<(), NotDone> {
        let object = Some(*id.bytes());
        let erase = |change: &mut watchbook_register::store::Change<'_>| {
            change.office()?.erase_asked(id).map(drop)
        };
        Ok(self.beside.store.change(&self.actor(), at, Action::SignatureAsked, object, erase)?)
    }

    fn ask(&self, id: Id<OfficeAsked>, content: Content, at: Moment) -> Result<Standing, NotDone> {
        let entry = encode(&self.hand().half(content));
        let asked = OfficeAsked { id, entry, person: self.beside.person, asked_at: at.instant() };
        let object = Some(*id.bytes());
        self.beside.store.change(&self.actor(), at, Action::SignatureAsked, object, |change| {
            change.office()?.put_asked(&asked)
        })?;
        Ok(Standing::Asked)
    }

    pub(super) fn actor(&self) -> Actor {
        Actor { person: Some(self.beside.person), role: self.beside.role, premises: None }
    }

    /// Whether the roster says it already.
    fn stands(&self, content: &Content) -> bool {
        let n = self.roster.at().n;
        match content {
            Content::Settings(Settings { terms: Some(terms), recovery: None }) => {
                self.roster.terms_at(n).is_some_and(|now| now == terms)
            }
            Content::Settings(Settings { terms: None, recovery: Some(keys) }) => {
                self.roster.kit().is_some_and(|kit| kit.keys == *keys)
            }
            Content::Confirm(Confirm { device }) => {
                self.roster.device(*device).is_none_or(|known| {
                    known.revoked.is_some()
                        || known.active.is_some() && (!known.recovered || known.confirmed.is_some())
                })
            }
            Content::Grant(Grant { person, device, key, .. }) => {
                self.roster.person_key_at(*person, *device, n) == Some(*key)
            }
            _ => false,
        }
    }
}
