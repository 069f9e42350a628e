//! The frame of a bundle: who may open it, and chunks that can be neither swapped nor cut off.
//!
//! `WBBUNDLE`, a version byte, the length of the header as four bytes, the header, the chunks. The
//! writer and the reader are fed piece by piece: a bundle of pictures never lies in memory whole.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit};
use rand_core::CryptoRng;
use thiserror::Error;
use zeroize::Zeroizing;

use super::Item;
use crate::cbor::{self, Malformed, record};
use crate::hash::{Hash, Type, hash, list};
use crate::id::{DeviceId, SchemeId};
use crate::limits;
use crate::locked::{MessageKey, TAG};
use crate::seal::{OpenKey, SealKey, Sealed};

/// The first bytes of a bundle.
const MAGIC: &[u8; 8] = b"WBBUNDLE";
/// The version of its form.
const VERSION: u8 = 1;
const LENGTH: usize = 4;
/// The header of a bundle for a thousand devices fits.
const HEADER: usize = 256 * 1024;
/// The longest item: a picture, and what stands around it.
const ITEM: usize = limits::MANIFEST + 1024;

record! {
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct Header {
        1 => scheme: SchemeId,
        2 => targets: Vec<(DeviceId, Sealed)>,
    }
}

/// A device that may open a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Target {
    /// The device.
    pub device: DeviceId,
    /// Its seal key, from the roster.
    pub key: SealKey,
}

/// Why a bundle is refused. Items that came out before were whole and in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BundleFault {
    /// Not a bundle.
    #[error("not a bundle")]
    NotBundle,
    /// Of a newer form.
    #[error("of a newer version")]
    Newer,
    /// Its head cannot be read.
    #[error("its head cannot be read: {0}")]
    Header(Malformed),
    /// Of another scheme.
    #[error("of another scheme")]
    OtherScheme,
    /// Not for this device.
    #[error("not for this device")]
    NotForThisDevice,
    /// A chunk was altered, swapped or left out, or the end is missing.
    #[error("altered or cut off")]
    Altered,
    /// An item cannot be read.
    #[error("an item cannot be read: {0}")]
    Item(Malformed),
}

fn info(scheme: SchemeId, device: DeviceId) -> Vec<u8> {
    list(&[&"watchbook/v1/bundle", &scheme, &device])
}

/// One chunk's nonce: the mark of the last, three zeros, the counter.
fn nonce(counter: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    let (mark, number) = nonce.split_at_mut(4);
    if let Some(mark) = mark.first_mut() {
        *mark = u8::from(last);
    }
    number.copy_from_slice(&counter.to_be_bytes());
    nonce
}

/// Writes a bundle piece by piece.
pub struct BundleWriter {
    key: MessageKey,
    bound: Hash,
    counter: u64,
    pending: Zeroizing<Vec<u8>>,
}

impl BundleWriter {
    /// A bundle for these devices, and its first bytes.
    ///
    /// # Errors
    /// [`BundleFault::Header`] for too many targets, or one to whose key nothing can be sealed.
    pub fn new(
        scheme: SchemeId,
        targets: &[Target],
        rng: &mut dyn CryptoRng,
    ) -> Result<(Self, Vec<u8>), BundleFault> {
        let key = MessageKey::random(rng);
        let mut sealed = Vec::new();
        for target in targets {
            let wrap = target
                .key
                .seal(&info(scheme, target.device), &[], key.as_bytes(), rng)
                .map_err(|_| BundleFault::Header(Malformed::Range))?;
            sealed.push((target.device, wrap));
        }
        let header = cbor::encode(&Header { scheme, targets: sealed });
        if header.len() > HEADER {
            return Err(BundleFault::Header(Malformed::TooLong { limit: HEADER }));
        }
        let mut start = MAGIC.to_vec();
        start.push(VERSION);
        start.extend_from_slice(&length(header.len()));
        start.extend_from_slice(&header);
        let bound = hash(Type::Bundle, &header);
        Ok((Self { key, bound, counter: 0, pending: Zeroizing::default() }, start))
    }

    /// Adds an item. Returns the chunks that are full.
    pub fn push(&mut self, item: &Item) -> Vec<u8> {
        let bytes = Zeroizing::new(cbor::encode(item));
        self.pending.extend_from_slice(&length(bytes.len()));
        self.pending.extend_from_slice(&bytes);
        let mut out = Vec::new();
        // One byte more than a chunk: the last one is never empty.
        while self.pending.len() > limits::CHUNK {
            let rest = Zeroizing::new(self.pending.split_off(limits::CHUNK));
            let chunk = std::mem::replace(&mut self.pending, rest);
            out.extend(self.lock(&chunk, false));
        }
        out
    }

    /// The last chunk.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        let rest = std::mem::take(&mut self.pending);
        self.lock(&rest, true)
    }

    fn lock(&mut self, chunk: &[u8], last: bool) -> Vec<u8> {
        let nonce = nonce(self.counter, last);
        self.counter += 1;
        #[expect(clippy::expect_used, reason = "fails over 256 GiB only; a chunk has 64 KiB")]
        ChaCha20Poly1305::new(self.key.as_bytes().into())
            .encrypt(&nonce.into(), Payload { msg: chunk, aad: self.bound.as_bytes() })
            .expect("short enough")
    }
}

fn length(bytes: usize) -> [u8; LENGTH] {
    u32::try_from(bytes).unwrap_or(u32::MAX).to_be_bytes()
}

/// Reads a bundle piece by piece.
pub struct BundleReader {
    scheme: SchemeId,
    device: DeviceId,
    open: OpenKey,
    state: State,
    raw: Vec<u8>,
    plain: Zeroizing<Vec<u8>>,
}

enum State {
    Start,
    Chunks { key: MessageKey, bound: Hash, counter: u64 },
}

impl BundleReader {
    /// A reader on a device of a scheme.
    #[must_use]
    pub fn new(scheme: SchemeId, device: DeviceId, open: &OpenKey) -> Self {
        Self {
            scheme,
            device,
            open: open.clone(),
            state: State::Start,
            raw: Vec::new(),
            plain: Zeroizing::default(),
        }
    }

    /// Takes the file's next bytes. Returns the items that are whole.
    ///
    /// # Errors
    /// See [`BundleFault`].
    pub fn feed(&mut self, bytes: &[u8]) -> Result<Vec<Item>, BundleFault> {
        self.raw.extend_from_slice(bytes);
        if matches!(self.state, State::Start) && !self.begin()? {
            return Ok(Vec::new());
        }
        // The last chunk is known by the file's end alone, so that one is always held back.
        while self.raw.len() > limits::CHUNK + TAG {
            let rest = self.raw.split_off(limits::CHUNK + TAG);
            let chunk = std::mem::replace(&mut self.raw, rest);
            self.unlock(&chunk, false)?;
        }
        self.items()
    }

    /// The file has ended. Returns the last items.
    ///
    /// # Errors
    /// [`BundleFault::Altered`] where the end is missing.
    pub fn finish(mut self) -> Result<Vec<Item>, BundleFault> {
        if matches!(self.state, State::Start) {
            return Err(BundleFault::NotBundle);
        }
        let last = std::mem::take(&mut self.raw);
        self.unlock(&last, true)?;
        let items = self.items()?;
        if self.plain.is_empty() { Ok(items) } else { Err(BundleFault::Altered) }
    }

    fn begin(&mut self) -> Result<bool, BundleFault> {
        let seen = self.raw.len().min(MAGIC.len());
        if self.raw.get(..seen) != MAGIC.get(..seen) {
            return Err(BundleFault::NotBundle);
        }
        let Some((start, rest)) = self.raw.split_at_checked(MAGIC.len() + 1 + LENGTH) else {
            return Ok(false);
        };
        let (version, length) = match start.get(MAGIC.len()..) {
            Some([version, a, b, c, d]) => (*version, u32::from_be_bytes([*a, *b, *c, *d])),
            _ => return Ok(false),
        };
        if version != VERSION {
            return Err(BundleFault::Newer);
        }
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        if length > HEADER {
            return Err(BundleFault::Header(Malformed::TooLong { limit: HEADER }));
        }
        let Some((header, rest)) = rest.split_at_checked(length) else { return Ok(false) };
        let bound = hash(Type::Bundle, header);
        let header: Header = cbor::decode(header).map_err(BundleFault::Header)?;
        if header.scheme != self.scheme {
            return Err(BundleFault::OtherScheme);
        }
        let (_, wrap) = header
            .targets
            .iter()
            .find(|(device, _)| *device == self.device)
            .ok_or(BundleFault::NotForThisDevice)?;
        let key = self
            .open
            .open(&info(self.scheme, self.device), &[], wrap)
            .map_err(|_| BundleFault::NotForThisDevice)?;
        let key: [u8; 32] = key.as_slice().try_into().map_err(|_| BundleFault::NotForThisDevice)?;
        let key = MessageKey::from_bytes(*Zeroizing::new(key));
        self.raw = rest.to_vec();
        self.state = State::Chunks { key, bound, counter: 0 };
        Ok(true)
    }

    fn unlock(&mut self, chunk: &[u8], last: bool) -> Result<(), BundleFault> {
        let State::Chunks { key, bound, counter } = &mut self.state else {
            return Err(BundleFault::NotBundle);
        };
        let nonce = nonce(*counter, last);
        *counter += 1;
        let plain = ChaCha20Poly1305::new(key.as_bytes().into())
            .decrypt(&nonce.into(), Payload { msg: chunk, aad: bound.as_bytes() })
            .map_err(|_| BundleFault::Altered)?;
        self.plain.extend_from_slice(&Zeroizing::new(plain));
        Ok(())
    }

    fn items(&mut self) -> Result<Vec<Item>, BundleFault> {
        let mut items = Vec::new();
        let mut rest = self.plain.as_slice();
        while let Some((length, after)) = rest.split_first_chunk::<LENGTH>() {
            let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
            if length > ITEM {
                return Err(BundleFault::Item(Malformed::TooLong { limit: ITEM }));
            }
            let Some((item, after)) = after.split_at_checked(length) else { break };
            items.push(cbor::decode(item).map_err(BundleFault::Item)?);
            rest = after;
        }
        let rest = Zeroizing::new(rest.to_vec());
        self.plain = rest;
        Ok(items)
    }
}
