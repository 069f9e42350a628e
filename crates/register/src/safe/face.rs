//! The beginning of a copy: what it is, and which kit opens it. Nothing in it is personal.
//!
//! A fixed 256 bytes. A checksum tells a damaged beginning from a foreign file before anybody types
//! a kit; a keyed hash then tells the right kit from another.

use jiff::Timestamp;

use super::kit::{Kit, KitFace};
use super::refusal::SafeRefusal;
use crate::store::ErasureHead;
use crate::unlock::Cost;

/// What every copy begins with. The line end and the control byte are spoiled by whatever takes it
/// for a text.
const MAGIC: &[u8; 16] = b"WatchbookCopy\r\n\x1a";
/// What every list of erasures begins with.
pub(super) const LIST_MAGIC: &[u8; 16] = b"WatchbookList\r\n\x1a";
const VERSION: u16 = 1;
/// Bytes of a copy's beginning.
pub const HEADER: usize = 256;
/// Bytes of the seal at a copy's end.
pub const SEAL: usize = 32;
/// Where the checksum stands, and after it the keyed hash.
const SUM_AT: usize = 192;
const TAG_AT: usize = 224;
/// Bytes for the name of the version that made it.
const MADE_BY: usize = 24;

/// What a copy says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// Its random id.
    pub copy: [u8; 16],
    /// The register's random id.
    pub register: [u8; 16],
    /// The kit that opens it.
    pub kit: KitFace,
    /// When it was made, to the millisecond.
    pub made_at: Timestamp,
    /// The version of the register's schema.
    pub schema: i32,
    /// How far its erasures go.
    pub erasures: ErasureHead,
    /// Bytes of the database that follows.
    pub body: u64,
    /// The version of Watchbook that made it.
    pub made_by: String,
}

impl Face {
    /// The bytes, sealed by the kit.
    pub fn header(&self, kit: &Kit) -> [u8; HEADER] {
        let mut out = [0; HEADER];
        let (memory, passes, lanes) = self.kit.cost.parts();
        let mut made_by = [0; MADE_BY];
        made_by.iter_mut().zip(self.made_by.bytes()).for_each(|(place, byte)| *place = byte);
        let parts: [&[u8]; 15] = [
            MAGIC,
            &VERSION.to_be_bytes(),
            &self.schema.to_be_bytes(),
            &made_by,
            &self.kit.id,
            &self.kit.salt,
            &memory.to_be_bytes(),
            &passes.to_be_bytes(),
            &lanes.to_be_bytes(),
            &self.kit.made_at.as_millisecond().to_be_bytes(),
            &self.copy,
            &self.register,
            &self.made_at.as_millisecond().to_be_bytes(),
            &self.erasures.seq.to_be_bytes(),
            &self.body.to_be_bytes(),
        ];
        let fields = parts.iter().flat_map(|part| part.iter()).chain(&self.erasures.hash);
        out.iter_mut().zip(fields).for_each(|(place, byte)| *place = *byte);
        let sum = *blake3::hash(out.split_at(SUM_AT).0).as_bytes();
        put(&mut out, SUM_AT, &sum);
        let tag = tag(&out, kit, &self.copy);
        put(&mut out, TAG_AT, &tag);
        out
    }

    /// Reads a beginning, before there is a kit.
    ///
    /// # Errors
    /// [`SafeRefusal`].
    pub fn read(bytes: &[u8]) -> Result<Self, SafeRefusal> {
        if bytes.is_empty() {
            return Err(SafeRefusal::Empty);
        }
        if bytes.starts_with(LIST_MAGIC) {
            return Err(SafeRefusal::IsAList);
        }
        if !bytes.starts_with(MAGIC) {
            return Err(SafeRefusal::NotACopy);
        }
        let Some(header) = bytes.first_chunk::<HEADER>() else {
            let (should, are) = (HEADER as u64, bytes.len() as u64);
            return Err(SafeRefusal::CutShort { should, are });
        };
        let mut at = Taking { bytes: header, at: MAGIC.len() };
        let version = u16::from_be_bytes(at.take());
        let schema = i32::from_be_bytes(at.take());
        let made_by: [u8; MADE_BY] = at.take();
        let made_by = String::from_utf8_lossy(&made_by).trim_end_matches('\0').to_owned();
        let whole = blake3::hash(header.split_at(SUM_AT).0).as_bytes() == part(header, SUM_AT);
        // Every version keeps its checksum at this place, so that a spoiled bit is told from a later
        // version: whoever heard of one would look for a program that nobody has made.
        if !whole || version == 0 {
            return Err(SafeRefusal::HeaderDamaged);
        }
        if version > VERSION {
            return Err(SafeRefusal::Newer { made_by });
        }
        let (kit_id, salt) = (at.take(), at.take());
        let cost = (at.u32(), at.u32(), at.u32());
        let cost = Cost::checked(cost.0, cost.1, cost.2).map_err(|_| SafeRefusal::HeaderDamaged)?;
        let kit_made_at = at.time()?;
        let (copy, register, made_at) = (at.take(), at.take(), at.time()?);
        let seq = i64::from_be_bytes(at.take());
        let body = u64::from_be_bytes(at.take());
        let erasures = ErasureHead { seq, hash: at.take() };
        let kit = KitFace { id: kit_id, made_at: kit_made_at, cost, salt };
        Ok(Self { copy, register, kit, made_at, schema, erasures, body, made_by })
    }

    /// Whether a kit is the one that sealed this beginning.
    pub fn is_opened_by(&self, header: &[u8; HEADER], kit: &Kit) -> bool {
        // Compared as hashes, which takes the same time wherever they differ.
        blake3::Hash::from_bytes(tag(header, kit, &self.copy))
            == blake3::Hash::from_bytes(*part(header, TAG_AT))
    }

    /// How many bytes the file has.
    pub fn length(&self) -> u64 {
        self.body.saturating_add(HEADER as u64).saturating_add(SEAL as u64)
    }
}

fn tag(header: &[u8; HEADER], kit: &Kit, copy: &[u8; 16]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_keyed(kit.seal_key(copy).expose());
    hasher.update(b"header");
    hasher.update(header.split_at(TAG_AT).0);
    *hasher.finalize().as_bytes()
}

fn put(header: &mut [u8; HEADER], at: usize, bytes: &[u8; 32]) {
    header.iter_mut().skip(at).zip(bytes).for_each(|(place, byte)| *place = *byte);
}

fn part(header: &[u8; HEADER], at: usize) -> &[u8; 32] {
    header.split_at(at).1.first_chunk().unwrap_or(&[0; 32])
}

/// Takes fields off the front.
pub(super) struct Taking<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

impl Taking<'_> {
    /// The next bytes; noughts behind the end.
    pub(super) fn take<const N: usize>(&mut self) -> [u8; N] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        self.at += N;
        rest.first_chunk().copied().unwrap_or([0; N])
    }

    fn u32(&mut self) -> u32 {
        u32::from_be_bytes(self.take())
    }

    fn time(&mut self) -> Result<Timestamp, SafeRefusal> {
        let at = i64::from_be_bytes(self.take());
        Timestamp::from_millisecond(at).map_err(|_| SafeRefusal::HeaderDamaged)
    }
}
