//! Folding the roster: an entry counts, or is refused and nothing has changed.

use super::entry::Founding;
use super::signers::Signers;
use super::{Content, Entry, Refused, Roster, RosterEntry, Signer, Terms, rules};
use crate::hash::Type;
use crate::id::SchemeId;
use crate::roster::state::{Device, Kit, Person};
use crate::roster::{Role, Seat};

/// The lease in days.
const LEASE: std::ops::RangeInclusive<u16> = 2..=28;

impl Roster {
    /// The roster of a founding entry.
    ///
    /// # Errors
    /// When the entry is not a founding one, or not signed by its device and its person.
    pub fn founded(entry: &RosterEntry) -> Result<Self, Refused> {
        let Entry { n: 1, prev: None, content: Content::Founding(founding), device, person } =
            entry.entry()
        else {
            return Err(Refused::Founding);
        };
        let Founding { device: keys, person: first, person_key, recovery, terms, .. } = founding;
        let id = keys.device;
        let signers =
            [(Signer::Device(id), &keys.sign), (Signer::Person((*first, id)), person_key)];
        if entry.signatures().len() > signers.len() {
            return Err(Refused::SignatureTooMany);
        }
        for (signer, key) in signers {
            let (_, signature) = entry
                .signatures()
                .iter()
                .find(|(found, _)| *found == signer)
                .ok_or(Refused::Signer)?;
            key.verify(Type::Founding, SchemeId::FOUNDING, entry.hash(), signature)
                .map_err(|_| Refused::Signature)?;
        }
        if *device != Some(id) || *person != Some(*first) {
            return Err(Refused::Author);
        }
        within_bounds(terms)?;
        let device = Device {
            keys: keys.clone(),
            seat: Seat::Office,
            lookup: None,
            recovered: false,
            joined: 1,
            active: Some(1),
            confirmed: Some(1),
            revoked: None,
        };
        let person = Person {
            roles: vec![(1, Role::Administrator)],
            premises: vec![(1, None)],
            keys: vec![(1, id, *person_key)],
            revoked: None,
        };
        let kit = Kit { keys: recovery.clone(), joined: None, granted: None };
        Ok(Self {
            scheme: SchemeId::from(entry.hash()),
            hashes: vec![entry.hash()],
            devices: [(id, device)].into(),
            people: [(*first, person)].into(),
            invites: [].into(),
            audiences: [].into(),
            servers: Vec::new(),
            terms: vec![(1, *terms)],
            kits: vec![(1, kit)],
        })
    }

    /// Appends an entry. On a refusal nothing has changed.
    ///
    /// The order: its place in the chain; that it founds nothing; its signatures, each by a key that counts; its content against
    /// what the roster says; the rights of its signers; its author.
    ///
    /// # Errors
    /// Why the entry does not count.
    pub fn append(&mut self, entry: &RosterEntry) -> Result<(), Refused> {
        let Entry { n, prev, content, .. } = entry.entry();
        let at = self.at();
        if *n != at.n + 1 {
            return Err(Refused::NotNext);
        }
        if *prev != Some(at.hash) {
            return Err(Refused::Conflict);
        }
        if matches!(content, Content::Founding(_)) {
            return Err(Refused::Founding);
        }
        let signers = Signers::of(self, entry)?;
        rules::check(self, entry.entry(), &signers)?;
        signers.author(entry.entry())?;
        rules::apply(self, *n, content, &signers);
        self.hashes.push(entry.hash());
        Ok(())
    }
}

/// Whether terms lie within what the specification allows.
pub(super) fn within_bounds(terms: &Terms) -> Result<(), Refused> {
    let Terms { lease_days, freshness, least_version, most_version, .. } = terms;
    let fresh = freshness.banner_days >= 1 && freshness.grey_days > freshness.banner_days;
    let versions = *least_version >= 1 && least_version <= most_version;
    if LEASE.contains(lease_days) && fresh && versions { Ok(()) } else { Err(Refused::Terms) }
}
