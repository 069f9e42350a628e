//! The office publishes: what members may hold goes out, sealed and signed by a person.
//!
//! Nobody lists what changed. What the office says now ([`sources`]) is compared with what was published last
//! ([`due`]), so that whatever the cause, a decision, an expiry, a picture or a restore, tills come to hold
//! exactly what the register says.

mod ballots;
pub mod due;
pub mod narrow;
pub mod second;
mod sources;

use std::collections::{BTreeMap, VecDeque};

use chacha20::ChaCha20Rng;
use jiff::civil::Date;
use thiserror::Error;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{
    Body, Class, Draft, Making, NotMade, Picture as SealedPicture, PictureRole, lock_picture, seal,
    withdraw,
};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_protocol::time::Day;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::records::Picture;
use watchbook_register::store::{Change, PictureSize, Store, StoreError};
use watchbook_sync::kept::{OutItem, OutState};

use crate::offices::contested_subjects;
use crate::records::{self, Known};
use crate::wire::WireFault;
use due::{Act, Of, Published, Wanted, due};
use second::{Before, Reset, Second};
use sources::Said;

/// How much may wait to be sent before more is sealed: pictures wait with it, in the register's file.
pub const AT_ONCE: usize = 24;

/// Why something was not published.
#[derive(Debug, Error)]
pub enum NotPublished {
    /// The register cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It cannot be sealed.
    #[error("it cannot be sealed: {0}")]
    NotMade(#[from] NotMade),
    /// It cannot be said.
    #[error("it cannot be said: {0}")]
    Wire(#[from] WireFault),
}

/// Who publishes, and of what.
pub struct Publishing<'a> {
    /// The register.
    pub store: &'a Store,
    /// What is in it.
    pub books: &'a Books,
    /// The roster.
    pub roster: &'a Roster,
    /// The office's computer.
    pub device: &'a DeviceSecrets,
    /// The person who signs.
    pub person: &'a PersonSecret,
    /// Today in London.
    pub today: Date,
    /// What waits for a second person; none where the server could not be asked: then only ends are due.
    pub second: Option<Second>,
}

/// Something sealed, which is to be put into the outbox.
#[derive(Debug)]
pub struct Parcel {
    /// The item.
    pub item: OutItem,
    /// The sealed bytes of pictures that the server may lack.
    pub pictures: Vec<(Hash, Vec<u8>)>,
    note: Note,
}

/// What is noted of it once it is in the outbox.
#[derive(Debug)]
enum Note {
    Ended,
    Said {
        of: Of,
        said: Box<Wanted>,
        revision: u64,
        sealed: Vec<(Id<Picture>, SealedPicture, u32)>,
    },
}

/// What is due, worked out once.
pub struct Plan {
    acts: VecDeque<Act>,
    said: BTreeMap<Of, Said>,
    wanted: BTreeMap<Of, Wanted>,
    failed: usize,
    take_back: Vec<Hash>,
    resets: Vec<Reset>,
    /// What was never taken, and is said no more.
    unsaid: Vec<RecordId>,
}

impl Plan {
    /// What was sealed and never taken, and is said no more: it has no business in the outbox.
    pub(crate) fn unsaid(&self) -> &[RecordId] {
        &self.unsaid
    }

    /// Whether nothing more is to be done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.acts.is_empty()
    }

    /// What waits on the server and is to be taken back before anything is sealed: something newer takes
    /// its place.
    #[must_use]
    pub fn take_back(&self) -> &[Hash] {
        &self.take_back
    }

    /// What counts no more once that is done.
    #[must_use]
    pub fn resets(&self) -> &[Reset] {
        &self.resets
    }

    /// How many cards could not be said or sealed. They held up no other.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.failed
    }

    /// Seals what is next, at most so many.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn seal(
        &mut self,
        publishing: &Publishing<'_>,
        most: usize,
        dice: &mut ChaCha20Rng,
    ) -> Result<Vec<Parcel>, StoreError> {
        let mut parcels = Vec::new();
        while parcels.len() < most
            && let Some(act) = self.acts.pop_front()
        {
            let made = match &act {
                Act::Withdraw(_, one) if one.revision == 0 => {
                    self.unsaid.push(one.record);
                    Ok(None)
                }
                Act::Withdraw(_, one) => publishing.end(one).map(Some),
                Act::New(of) => publishing.say(of, &self.said, &self.wanted, None, dice),
                Act::Revise(of, one) => {
                    publishing.say(of, &self.said, &self.wanted, Some(one), dice)
                }
            };
            match made {
                Ok(parcel) => parcels.extend(parcel),
                Err(NotPublished::Store(error)) => return Err(error),
                Err(NotPublished::NotMade(_) | NotPublished::Wire(_)) => self.failed += 1,
            }
        }
        Ok(parcels)
    }
}

impl Publishing<'_> {
    /// What is due now.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn plan(&self) -> Result<Plan, StoreError> {
        let published = self.store.read(|reader| Ok(records::published(reader.beside())?))?;
        let (said, failed) = sources::all(self.store, self.books, self.roster, self.today)?;
        let mut wanted = BTreeMap::new();
        let mut content = BTreeMap::new();
        for (of, one) in &said {
            wanted.insert(*of, self.wanted(one)?);
            content.insert(*of, records::body_hash(&one.content, &[]));
        }
        // Of whom two offices say different things, nothing is said until somebody has chosen.
        let waits = self.store.read(contested_subjects)?;
        let before = self.second.clone().unwrap_or_default().before(published, &wanted, &content);
        let acts = before.allow(due(&wanted, &before.published, of_date(self.today)));
        let acts = acts.into_iter().filter(|act| {
            let knows = self.second.is_some() || matches!(act, Act::Withdraw(..));
            knows && !waits.contains(&act.of().1)
        });
        let acts = acts.collect();
        let Before { take_back, resets, .. } = before;
        Ok(Plan { acts, said, wanted, failed, take_back, resets, unsaid: Vec::new() })
    }

    fn wanted(&self, said: &Said) -> Result<Wanted, StoreError> {
        let mut sealed = Vec::new();
        if !said.pictures.is_empty() {
            self.store.read(|reader| {
                for (picture, role) in &said.pictures {
                    let known = records::sealed_picture(reader.beside(), *picture, *role)?;
                    sealed.extend(known.map(|(sealed, _)| sealed));
                }
                Ok(())
            })?;
        }
        Ok(Wanted {
            body: records::body_hash(&said.content, &sealed),
            audiences: said.audiences.clone(),
            delete_after: of_date(said.expires_on).monday_after(),
        })
    }

    fn making(&self) -> Making<'_> {
        Making { roster: self.roster, device: self.device, person: Some(self.person) }
    }

    fn end(&self, one: &Published) -> Result<Parcel, NotPublished> {
        let audiences = one.audiences.iter().copied().collect();
        let ends = vec![one.envelope];
        let envelope = withdraw(&self.making(), one.record, audiences, ends, one.delete_after)?;
        let item = item(one.record, true, Bytes(encode(&envelope)), Vec::new());
        Ok(Parcel { item, pictures: Vec::new(), note: Note::Ended })
    }

    fn say(
        &self,
        of: &Of,
        said: &BTreeMap<Of, Said>,
        wanted: &BTreeMap<Of, Wanted>,
        last: Option<&Published>,
        dice: &mut ChaCha20Rng,
    ) -> Result<Option<Parcel>, NotPublished> {
        let (Some(one), Some(wanted)) = (said.get(of), wanted.get(of)) else { return Ok(None) };
        let (mut all, mut sealed, mut bytes) = (Vec::new(), Vec::new(), Vec::new());
        for (picture, role) in &one.pictures {
            let known = self
                .store
                .read(|reader| Ok(records::sealed_picture(reader.beside(), *picture, *role)?))?;
            if let Some(known) = known {
                all.push(known);
                continue;
            }
            let size = match role {
                PictureRole::Thumbnail => PictureSize::Thumb,
                PictureRole::Full | PictureRole::File => PictureSize::Large,
            };
            // A picture whose bytes are not here yet: the card waits for them.
            let Some(plain) = self.store.picture(*picture, size)? else { return Ok(None) };
            let (locked, made) = lock_picture(plain, *role, dice)?;
            let length = u32::try_from(locked.len()).map_err(|_| NotMade::TooLong)?;
            bytes.push((made.hash, locked));
            sealed.push((*picture, made.clone(), length));
            all.push((made, length));
        }
        let record = last.map_or_else(|| RecordId::random(dice), |last| last.record);
        let revision = last.map_or(1, |last| last.revision + 1);
        let body = Body {
            kind: one.kind,
            person: None,
            made_on: of_date(self.today),
            expires_on: of_date(one.expires_on),
            content: Bytes(one.content.clone()),
            pictures: all.iter().map(|(one, _)| one.clone()).collect(),
        };
        let draft = Draft {
            class: Class::Publication,
            record,
            revision,
            prev: last.filter(|last| last.revision > 0).map(|last| last.envelope),
            audiences: wanted.audiences.iter().copied().collect(),
            picture_sizes: all.iter().map(|(_, size)| *size).collect(),
            body,
        };
        let envelope = seal(&self.making(), draft, dice)?;
        let pictures: Vec<SealedPicture> = all.into_iter().map(|(one, _)| one).collect();
        let said = Wanted {
            body: records::body_hash(&one.content, &pictures),
            delete_after: envelope.header().delete_after,
            ..wanted.clone()
        };
        let lacking = sealed.iter().map(|(_, one, size)| (one.hash, *size)).collect();
        let item = item(record, false, Bytes(encode(&envelope)), lacking);
        let note = Note::Said { of: *of, said: Box::new(said), revision, sealed };
        Ok(Some(Parcel { item, pictures: bytes, note }))
    }
}

/// What the register says now of everything that is published, without the pictures: by whom it is about, a
/// hash that is the same at every office.
pub(crate) fn says_now(
    store: &Store,
    books: &Books,
    roster: &Roster,
    today: Date,
) -> Result<BTreeMap<Of, Hash>, StoreError> {
    let (said, _) = sources::all(store, books, roster, today)?;
    Ok(said.iter().map(|(of, one)| (*of, records::body_hash(&one.content, &[]))).collect())
}

/// A day of the register's as the protocol counts it.
pub(crate) fn of_date(date: Date) -> Day {
    // No record of a register lies before 1970.
    Day::of_date(date).unwrap_or(Day(0))
}

fn item(record: RecordId, urgent: bool, envelope: Bytes, pictures: Vec<(Hash, u32)>) -> OutItem {
    let order = crate::seat::call::wall().0;
    OutItem { record, order, urgent, envelope, body: None, pictures, state: OutState::Waiting }
}

impl Parcel {
    /// Notes what was said, once it is in the outbox. If this is cut off, the record comes back from the
    /// server and is known then.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn note(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        let tables = change.beside();
        let envelope = watchbook_protocol::cbor::decode(&self.item.envelope.0)
            .map(|envelope: watchbook_protocol::envelope::Envelope| envelope.hash());
        match (&self.note, envelope) {
            (Note::Ended, _) => {
                records::forget(tables, self.item.record)?;
            }
            (Note::Said { of, said, revision, sealed }, Ok(envelope)) => {
                for (picture, one, size) in sealed {
                    records::note_picture(tables, *picture, one, *size)?;
                }
                let known = Known {
                    record: self.item.record,
                    kind: of.0,
                    of: of.1,
                    revision: *revision,
                    envelope,
                    body: said.body,
                    delete_after: said.delete_after,
                    audiences: &said.audiences,
                };
                records::note(tables, known)?;
            }
            (Note::Said { .. }, Err(_)) => {}
        }
        Ok(())
    }
}
