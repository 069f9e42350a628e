//! Opening an envelope with this device's ring.

use zeroize::Zeroizing;

use super::{Body, Envelope, Fault, Header};
use crate::audience::Audience;
use crate::cbor::{self, Kept};
use crate::enrol::Ring;
use crate::hash::{Hash, list};
use crate::id::SchemeId;
use crate::locked::MessageKey;
use crate::pad;

/// An opened envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Its hash.
    pub hash: Hash,
    /// Its header.
    pub header: Header,
    /// Its body, beside its bytes.
    pub body: Kept<Body>,
}

/// The purpose of a wrap: `"watchbook/v1/cek" ‖ scheme_id ‖ audience ‖ epoch`.
pub(super) fn wrap_info(scheme: SchemeId, audience: Audience, epoch: u64) -> Vec<u8> {
    list(&[&"watchbook/v1/cek", &scheme, &audience, &epoch])
}

/// Opens an envelope: by the first of its audiences whose seed the ring has; then the promise of the
/// key, the padding, and the body's form. Signatures and rights are [`super::check`]'s.
///
/// # Errors
/// The first step that fails.
pub fn open(envelope: &Envelope, ring: &Ring) -> Result<Opened, Fault> {
    let header = envelope.header();
    let aad = envelope.header_bytes();
    let promised = header.key_commit.ok_or(Fault::Shape)?;
    let (wrap, (audience, epoch), key) = header
        .audiences
        .iter()
        .zip(envelope.wraps())
        .find_map(|(to, wrap)| Some((wrap, *to, ring.open_key(to.0, to.1)?)))
        .ok_or(Fault::NoSeed)?;
    let info = wrap_info(header.scheme, audience, epoch);
    let cek = key.open(&info, aad, wrap).map_err(|_| Fault::NotOpened)?;
    let cek: [u8; 32] = cek.as_slice().try_into().map_err(|_| Fault::NotOpened)?;
    let cek = MessageKey::from_bytes(*Zeroizing::new(cek));
    if cek.commit() != promised {
        return Err(Fault::KeyCommit);
    }
    let padded = cek.unlock(aad, envelope.body()).map_err(|_| Fault::NotOpened)?;
    let plain = pad::unpad_body(padded).map_err(|_| Fault::Padding)?;
    let body = Kept::decode(&plain).map_err(Fault::Body)?;
    pictures_agree(header, &body)?;
    cbor::decode::<cbor::Value>(&body.content.0).map_err(Fault::Body)?;
    Ok(Opened { hash: envelope.hash(), header: header.clone(), body })
}

fn pictures_agree(header: &Header, body: &Body) -> Result<(), Fault> {
    let outside = header.pictures.iter().map(|(hash, _)| hash);
    let inside = body.pictures.iter().map(|picture| &picture.hash);
    if outside.eq(inside) { Ok(()) } else { Err(Fault::Pictures) }
}
