//! Making envelopes and pictures: sealing, signing, approving, withdrawing.

use rand_core::CryptoRng;
use thiserror::Error;

use super::open::wrap_info;
use super::{Approval, Body, Class, Envelope, Header, Picture, PictureRole};
use crate::VERSION;
use crate::audience::Audience;
use crate::cbor::{Bytes, Kept, encode};
use crate::hash::{Hash, Type, hash};
use crate::id::RecordId;
use crate::key::{DeviceSecrets, PersonSecret};
use crate::locked::MessageKey;
use crate::pad;
use crate::roster::Roster;
use crate::seal::{NotOpened, SUITE};
use crate::sign::{SignKey, Signature, Signed};
use crate::time::Day;
use crate::{limits, locked};

/// Who makes an envelope, under which roster.
#[derive(Debug, Clone, Copy)]
pub struct Making<'a> {
    /// The roster as this device knows it.
    pub roster: &'a Roster,
    /// This device.
    pub device: &'a DeviceSecrets,
    /// The person, where one signs.
    pub person: Option<&'a PersonSecret>,
}

/// A record before it is sealed.
#[derive(Debug, Clone)]
pub struct Draft {
    /// What the envelope does. Never a withdraw.
    pub class: Class,
    /// The record.
    pub record: RecordId,
    /// Its revision, from 1.
    pub revision: u64,
    /// The hash of the revision that it replaces.
    pub prev: Option<Hash>,
    /// To whom it goes.
    pub audiences: Vec<Audience>,
    /// The sizes of the pictures' encrypted bytes, in the body's order.
    pub picture_sizes: Vec<u32>,
    /// What is sealed.
    pub body: Body,
}

/// Why an envelope could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotMade {
    /// An audience has no key yet.
    #[error("an audience has no key yet")]
    NoEpoch,
    /// No audience, too many, or too many pictures or hashes.
    #[error("too many or too few audiences or pictures")]
    Count,
    /// The body or picture is too long.
    #[error("too long to be sent")]
    TooLong,
    /// A draft of a class that has no body.
    #[error("a withdraw has no body")]
    Class,
    /// A key to which nothing can be sealed.
    #[error("an audience's key is not usable")]
    Key,
}

impl From<NotOpened> for NotMade {
    fn from(_: NotOpened) -> Self {
        Self::Key
    }
}

impl From<pad::TooLong> for NotMade {
    fn from(_: pad::TooLong) -> Self {
        Self::TooLong
    }
}

/// Seals a record to its audiences' newest epochs and signs it.
///
/// # Errors
/// See [`NotMade`].
pub fn seal(
    making: &Making<'_>,
    draft: Draft,
    rng: &mut dyn CryptoRng,
) -> Result<Envelope, NotMade> {
    let Draft { class, record, revision, prev, audiences, picture_sizes, body } = draft;
    if class == Class::Withdraw {
        return Err(NotMade::Class);
    }
    if picture_sizes.len() != body.pictures.len() || picture_sizes.len() > limits::PICTURES {
        return Err(NotMade::Count);
    }
    let audiences = newest_epochs(making.roster, audiences)?;
    let cek = MessageKey::random(rng);
    let pictures = body
        .pictures
        .iter()
        .zip(picture_sizes)
        .map(|(picture, size)| (picture.hash, size))
        .collect();
    let header = Kept::new(Header {
        scheme: making.roster.scheme(),
        version: VERSION,
        suite: u16::from(SUITE),
        class,
        record,
        revision,
        device: making.device.device,
        person: making.person.map(|person| person.person),
        roster: making.roster.at(),
        audiences,
        prev,
        delete_after: body.expires_on.monday_after(),
        pictures,
        key_commit: Some(cek.commit()),
        ends: Vec::new(),
    });
    if header.bytes().len() > limits::HEADER {
        return Err(NotMade::TooLong);
    }
    let mut wraps = Vec::new();
    for (audience, epoch) in &header.audiences {
        let key = making.roster.epoch(*audience, *epoch).ok_or(NotMade::NoEpoch)?.key;
        let info = wrap_info(header.scheme, *audience, *epoch);
        wraps.push(key.seal(&info, header.bytes(), cek.as_bytes(), rng)?);
    }
    let body = Bytes(cek.lock(header.bytes(), &pad::pad_body(encode(&body))?));
    Ok(signed(making, header, wraps, body))
}

/// Ends a record: its id, and the hashes of the envelopes that end with it. The audiences are those of
/// the record.
///
/// # Errors
/// See [`NotMade`].
pub fn withdraw(
    making: &Making<'_>,
    record: RecordId,
    audiences: Vec<Audience>,
    ends: Vec<Hash>,
    delete_after: Day,
) -> Result<Envelope, NotMade> {
    if ends.is_empty() || ends.len() > limits::ENDS {
        return Err(NotMade::Count);
    }
    let header = Kept::new(Header {
        scheme: making.roster.scheme(),
        version: VERSION,
        suite: u16::from(SUITE),
        class: Class::Withdraw,
        record,
        revision: 0,
        device: making.device.device,
        person: making.person.map(|person| person.person),
        roster: making.roster.at(),
        audiences: newest_epochs(making.roster, audiences)?,
        prev: None,
        delete_after,
        pictures: Vec::new(),
        key_commit: None,
        ends,
    });
    Ok(signed(making, header, Vec::new(), Bytes::default()))
}

/// Approves an envelope that this person has opened and seen.
#[must_use]
pub fn approve(envelope: &Envelope, roster: &Roster, person: &PersonSecret) -> Signed<Approval> {
    let approval = Approval {
        envelope: envelope.hash(),
        person: person.person,
        device: person.device,
        roster: roster.at(),
    };
    Signed::new(approval, roster.scheme(), &person.sign)
}

/// A picture padded and locked under a key of its own: what is uploaded, and what goes into the body.
///
/// # Errors
/// [`NotMade::TooLong`].
pub fn lock_picture(
    plain: Vec<u8>,
    role: PictureRole,
    rng: &mut dyn CryptoRng,
) -> Result<(Vec<u8>, Picture), NotMade> {
    let key = MessageKey::random(rng);
    let locked = key.lock(&[], &pad::pad_picture(plain));
    if locked.len() > limits::PICTURE {
        return Err(NotMade::TooLong);
    }
    let hash = hash(Type::Picture, &locked);
    Ok((locked, Picture { hash, key, role }))
}

/// A picture's plain bytes, once its encrypted bytes were found to have the hash that was promised.
///
/// # Errors
/// [`NotOpened`] for other bytes, another key or wrong padding.
pub fn unlock_picture(picture: &Picture, bytes: &[u8]) -> Result<Vec<u8>, NotOpened> {
    if bytes.len() < locked::TAG || hash(Type::Picture, bytes) != picture.hash {
        return Err(NotOpened);
    }
    pad::unpad_picture(picture.key.unlock(&[], bytes)?).map_err(|_| NotOpened)
}

fn newest_epochs(
    roster: &Roster,
    mut audiences: Vec<Audience>,
) -> Result<Vec<(Audience, u64)>, NotMade> {
    audiences.sort_by_key(Audience::to_string);
    audiences.dedup();
    if audiences.is_empty() || audiences.len() > limits::AUDIENCES {
        return Err(NotMade::Count);
    }
    let n = roster.at().n;
    audiences
        .into_iter()
        .map(|audience| Some((audience, roster.epoch_at(audience, n)?.epoch)))
        .collect::<Option<_>>()
        .ok_or(NotMade::NoEpoch)
}

fn signed(
    making: &Making<'_>,
    header: Kept<Header>,
    wraps: Vec<super::Wrap>,
    body: Bytes,
) -> Envelope {
    let mut envelope = Envelope {
        header,
        wraps,
        body,
        device_signature: Signature::from_bytes([0; 64]),
        person_signature: None,
        approvals: Vec::new(),
    };
    let (scheme, hash) = (making.roster.scheme(), envelope.hash());
    let sign = |key: &SignKey| key.sign(Type::Envelope, scheme, hash);
    envelope.device_signature = sign(&making.device.sign);
    envelope.person_signature = making.person.map(|person| sign(&person.sign));
    envelope
}
