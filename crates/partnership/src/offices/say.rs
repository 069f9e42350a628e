//! What this office tells the others: worked out, sealed to the office, signed by the computer.

use std::collections::{BTreeMap, VecDeque};

use chacha20::ChaCha20Rng;
use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, encode};
use watchbook_protocol::envelope::{
    Body, Class, Draft, Envelope, Making, NotMade, Picture as SealedPicture, PictureRole,
    lock_picture, seal, withdraw,
};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::Roster;
use watchbook_register::civil::days_after;
use watchbook_register::store::{Cell, Change, FileAt, Holding, Store, StoreError};
use watchbook_sync::kept::{OutItem, OutState};

use super::due::{Act, Known, Of, State, due};
use super::known::{self, Kept, content_hash};
use super::take::FOUNDED;
use crate::publish::of_date;
use crate::wire::holding;

/// How long a holding stands without being said again, in days: just below what its kind may.
const STANDS: i32 = 2_190;

/// Who says something, and of what.
pub struct Saying<'a> {
    /// The register.
    pub store: &'a Store,
    /// The roster.
    pub roster: &'a Roster,
    /// The office's computer.
    pub device: &'a DeviceSecrets,
    /// The person who signs what ends something; without one that waits.
    pub person: Option<&'a PersonSecret>,
    /// Today in London.
    pub today: Date,
}

/// What is due, worked out once.
pub struct Plan {
    acts: VecDeque<(Act, usize, Vec<Cell>)>,
    failed: usize,
}

/// Something sealed, which is to be put into the outbox.
#[derive(Debug)]
pub struct Parcel {
    /// The item.
    pub item: OutItem,
    /// The sealed bytes of files that the server may lack.
    pub pictures: Vec<(Hash, Vec<u8>)>,
    kept: Kept,
}

/// Why something was not said.
enum NotSaid {
    Store(StoreError),
    NotMade,
}

impl From<StoreError> for NotSaid {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<NotMade> for NotSaid {
    fn from(_: NotMade) -> Self {
        Self::NotMade
    }
}

impl Plan {
    /// Whether nothing more is to be done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.acts.is_empty()
    }

    /// How many holdings could not be said. They held up no other.
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
        saying: &Saying<'_>,
        most: usize,
        dice: &mut ChaCha20Rng,
    ) -> Result<Vec<Parcel>, StoreError> {
        let mut parcels = Vec::new();
        while parcels.len() < most
            && let Some((act, _, key)) = self.acts.pop_front()
        {
            let made = match &act {
                Act::New(of) => saying.say(of, &key, None, dice),
                Act::Revise(of, known) => saying.say(of, &key, Some(known), dice),
                Act::End(_, known) => saying.end(known),
            };
            match made {
                Ok(parcel) => parcels.extend(parcel),
                Err(NotSaid::Store(error)) => return Err(error),
                Err(NotSaid::NotMade) => self.failed += 1,
            }
        }
        Ok(parcels)
    }
}

impl Saying<'_> {
    /// What is due now; none before this office has heard all that the others say.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn plan(&self) -> Result<Option<Plan>, StoreError> {
        let read = self.store.read(|reader| {
            if !known::is_caught_up(reader.beside())? {
                return Ok(None);
            }
            Ok(Some((reader.holdings()?, known::all(reader.beside())?)))
        })?;
        let Some((holdings, known)) = read else { return Ok(None) };
        let (mut held, mut places, mut failed) = (BTreeMap::new(), BTreeMap::new(), 0);
        let mut unsaid = Vec::new();
        for (place, one) in holdings.into_iter().enumerate() {
            let of = (one.root.clone(), holding::key(&one.key));
            match holding::write(&one) {
                Ok(content) => {
                    held.insert(of.clone(), content_hash(&content));
                    places.insert(of, (place, one.key));
                }
                Err(_) => {
                    failed += 1;
                    unsaid.push(of);
                }
            }
        }
        // What is too much to be said is not erased.
        let known: BTreeMap<Of, Known> =
            known.into_iter().filter(|(of, _)| !unsaid.contains(of)).collect();
        let of = |act: &Act| match act {
            Act::New(of) | Act::Revise(of, _) | Act::End(of, _) => of.clone(),
        };
        let founder = self.roster.device(self.device.device).is_some_and(|own| own.joined == 1);
        let mut acts: Vec<_> = due(&held, &known, of_date(self.today))
            .into_iter()
            .filter(|act| founder || !matches!(act, Act::New((root, _)) if root == FOUNDED))
            .map(|act| {
                let (place, key) = places.get(&of(&act)).cloned().unwrap_or((usize::MAX, vec![]));
                (act, place, key)
            })
            .collect();
        // What something rests on goes before it.
        acts.sort_by_key(|(_, place, _)| *place);
        Ok(Some(Plan { acts: acts.into(), failed }))
    }

    fn say(
        &self,
        of: &Of,
        key: &[Cell],
        last: Option<&Known>,
        dice: &mut ChaCha20Rng,
    ) -> Result<Option<Parcel>, NotSaid> {
        let (one, kept, record) = self.store.read(|reader| {
            let kept = match last {
                Some(last) => known::by_record(reader.beside(), last.record)?,
                None => None,
            };
            let record = match last {
                Some(last) => last.record,
                None => self.fresh(reader.beside(), of)?,
            };
            Ok((reader.holding(&of.0, key)?, kept, record))
        })?;
        // It went meanwhile, or another's word came: the next look says which.
        let Some(one) = one else { return Ok(None) };
        if kept.as_ref().map(|kept| &kept.known) != last {
            return Ok(None);
        }
        let content = holding::write(&one).map_err(|_| NotSaid::NotMade)?;
        let Some((sealed, pictures)) = self.files(&one, kept.as_ref(), dice)? else {
            return Ok(None);
        };
        let revision = last.map_or(0, |last| last.revision) + 1;
        let body = Body {
            kind: holding::KIND,
            person: None,
            made_on: of_date(self.today),
            expires_on: of_date(days_after(self.today, STANDS)),
            content: Bytes(content),
            pictures: sealed.iter().map(|(one, _)| one.clone()).collect(),
        };
        let draft = Draft {
            class: Class::OfficeRecord,
            record,
            revision,
            prev: last.and_then(|last| last.envelope),
            audiences: vec![Audience::Office],
            picture_sizes: sealed.iter().map(|(_, size)| *size).collect(),
            body: body.clone(),
        };
        let making = Making { roster: self.roster, device: self.device, person: None };
        let envelope = seal(&making, draft, dice)?;
        let known = Known {
            record,
            revision: revision - 1,
            envelope: last.and_then(|last| last.envelope),
            said: last.and_then(|last| last.said),
            sent: Some(content_hash(&body.content.0)),
            state: State::Held,
            awaits: false,
            delete_after: envelope.header().delete_after,
        };
        let lacking = pictures.iter().filter_map(|(hash, _)| {
            sealed.iter().find(|(one, _)| one.hash == *hash).map(|(one, size)| (one.hash, *size))
        });
        let item = item(&envelope, false, Some(Bytes(encode(&body))), lacking.collect());
        let kept = Kept {
            of: of.clone(),
            known,
            content: kept.as_ref().and_then(|kept| kept.content.clone()),
            pictures: kept.map(|kept| kept.pictures).unwrap_or_default(),
            lacks: None,
            before: None,
        };
        Ok(Some(Parcel { item, pictures, kept }))
    }

    /// The files of a holding, sealed as they were before where they are the same; and the bytes of the
    /// others. None while bytes of one are not here.
    #[expect(clippy::type_complexity, reason = "two lists, taken apart at once")]
    fn files(
        &self,
        one: &Holding,
        kept: Option<&Kept>,
        dice: &mut ChaCha20Rng,
    ) -> Result<Option<(Vec<(SealedPicture, u32)>, Vec<(Hash, Vec<u8>)>)>, NotSaid> {
        let last = kept.and_then(|kept| holding::read(kept.content.as_deref()?).ok());
        let before: Vec<(FileAt, &(SealedPicture, u32))> = match (&last, kept) {
            (Some(last), Some(kept)) => last.files().into_iter().zip(&kept.pictures).collect(),
            _ => Vec::new(),
        };
        let (mut sealed, mut bytes) = (Vec::new(), Vec::new());
        for file in one.files() {
            if let Some((_, known)) = before.iter().find(|(at, _)| *at == file) {
                sealed.push((*known).clone());
                continue;
            }
            let plain = self.store.read(|reader| reader.holding_file(&one.root, &file))?;
            let Some(plain) = plain else { return Ok(None) };
            let (locked, made) = lock_picture(plain, role(&file), dice)?;
            let size = u32::try_from(locked.len()).map_err(|_| NotSaid::NotMade)?;
            bytes.push((made.hash, locked));
            sealed.push((made, size));
        }
        Ok(Some((sealed, bytes)))
    }

    fn end(&self, known: &Known) -> Result<Option<Parcel>, NotSaid> {
        let (Some(person), Some(envelope)) = (self.person, known.envelope) else { return Ok(None) };
        let kept =
            self.store.read(|reader| Ok(known::by_record(reader.beside(), known.record)?))?;
        let Some(mut kept) = kept.filter(|kept| kept.known == *known) else { return Ok(None) };
        let making = Making { roster: self.roster, device: self.device, person: Some(person) };
        let (to, ends) = (vec![Audience::Office], vec![envelope]);
        let envelope = withdraw(&making, known.record, to, ends, known.delete_after)?;
        kept.known.state = State::Ended;
        (kept.content, kept.lacks, kept.before) = (Some(Vec::new()), None, None);
        let item = item(&envelope, true, None, Vec::new());
        Ok(Some(Parcel { item, pictures: Vec::new(), kept }))
    }

    /// The record by which a root is said. Every office comes to the same one, so that two who say it at
    /// once are told of it; one that has ended never returns, and the next takes its place.
    fn fresh(&self, tables: &rusqlite::Connection, of: &Of) -> Result<RecordId, StoreError> {
        for again in 0_u8..=u8::MAX {
            let mut hasher = blake3::Hasher::new_derive_key("watchbook 2026 v1 holding");
            hasher.update(self.roster.scheme().as_bytes());
            hasher.update(&known::lack(&of.0, &Cell::Bytes(of.1.clone())));
            hasher.update(&[again]);
            let mut id = [0; 16];
            hasher.finalize_xof().fill(&mut id);
            let record = RecordId::from_bytes(id);
            if !known::is_over(tables, record)? {
                return Ok(record);
            }
        }
        Err(StoreError::Unreadable)
    }
}

impl Parcel {
    /// Notes what was said, once it is in the outbox. If this is cut off, it comes back from the server
    /// and is known then.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn note(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        let there = known::by_record(change.beside(), self.kept.known.record)?;
        // Another's word, or its own echo, came between: that knows better.
        let between = there.is_some_and(|there| there.known.revision > self.kept.known.revision);
        if !between {
            known::put(change.beside(), &self.kept)?;
        }
        Ok(())
    }
}

fn role(file: &FileAt) -> PictureRole {
    match file.table.as_str() {
        "picture_thumb" => PictureRole::Thumbnail,
        "picture_large" => PictureRole::Full,
        _ => PictureRole::File,
    }
}

fn item(
    envelope: &Envelope,
    urgent: bool,
    body: Option<Bytes>,
    pictures: Vec<(Hash, u32)>,
) -> OutItem {
    let order = crate::seat::call::wall().0;
    let (record, envelope) = (envelope.header().record, Bytes(encode(envelope)));
    OutItem { record, order, urgent, envelope, body, pictures, state: OutState::Waiting }
}

/// How much is on its way.
pub(crate) fn on_its_way(tables: &rusqlite::Connection) -> rusqlite::Result<usize> {
    Ok(known::all(tables)?.values().filter(|known| known.sent.is_some()).count())
}
