//! Pictures up and down, in parts, each counted only once its hash was found to be right.

use watchbook_protocol::cbor::Bytes;
use watchbook_protocol::exchange::{
    PictureHave, PicturePart, PicturesAsked, PicturesHeld, PicturesWanted, Problem,
};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::limits;

use super::append::charge;
use crate::principal::Principal;
use crate::refusal::{Answer, Failure, Refusal};
use crate::store::pictures::{self, PictureRow};
use crate::store::rosters;
use crate::world::{World, lock};

/// How much of a picture goes into one part.
pub(crate) const PART: u32 = 256 * 1024;
const MEGABYTE: u64 = 1024 * 1024;

/// How much of each picture is here.
pub(crate) fn held(world: &World, who: &Principal, asked: &PicturesAsked) -> Answer<PicturesHeld> {
    super::version(asked.version)?;
    who.log(world)?;
    count(asked.pictures.len())?;
    let pictures = world.store.read(|c| {
        let each = asked.pictures.iter().map(|(hash, _)| {
            let row = pictures::get(c, who.scheme().id, *hash)?;
            let (bytes, whole) = row.map_or((0, false), |row| (row.have, row.whole));
            Ok::<_, Refusal>(PictureHave { hash: *hash, bytes, whole })
        });
        each.collect::<Answer<Vec<_>>>()
    })?;
    Ok(PicturesHeld { pictures })
}

fn count(asked: usize) -> Answer<()> {
    if asked <= limits::PAGE_ENTRIES { Ok(()) } else { Err(Problem::Malformed(()).into()) }
}

/// Takes a part of a picture that follows what is here.
pub(crate) fn put(
    world: &World,
    who: &Principal,
    hash: Hash,
    from: u32,
    size: u32,
    bytes: &[u8],
) -> Answer<()> {
    let log = who.log(world)?;
    let end = u32::try_from(bytes.len()).ok().and_then(|length| from.checked_add(length));
    let limit = u32::try_from(limits::PICTURE).unwrap_or(u32::MAX);
    if size == 0 || size > limit {
        return Err(Problem::TooLarge(u64::from(limit)).into());
    }
    let end = end.filter(|end| *end <= size && !bytes.is_empty()).ok_or(Problem::Malformed(()))?;
    let scheme = log.scheme;
    let _turn = lock(&who.scheme().pictures_turn);
    let here = world.store.read(|c| pictures::get(c, scheme, hash).map_err(Refusal::from))?;
    let have = match here {
        Some(row) if row.whole => return Ok(()),
        Some(row) if row.size == size => row.have,
        _ => 0,
    };
    if have != from {
        return Err(Problem::WrongOffset(have).into());
    }
    if here.is_none_or(|row| row.size != size) {
        begin(world, who, hash, size, here)?;
    }
    world.store.pictures.add(scheme, hash, from, bytes)?;
    let whole = end == size;
    if whole && !world.store.pictures.finish(scheme, hash)? {
        forget(world, scheme, hash, size)?;
        return Err(Problem::WrongHash(()).into());
    }
    let row = PictureRow { size, have: end, whole, device: who.device() };
    world.store.write(|t| pictures::put(t, scheme, hash, row, world.now()))?;
    Ok(())
}

/// Counts a picture against the space before its first byte is written.
fn begin(
    world: &World,
    who: &Principal,
    hash: Hash,
    size: u32,
    here: Option<PictureRow>,
) -> Answer<()> {
    let log = who.log(world)?;
    let scheme = log.scheme;
    world.store.write(|t| {
        if let Some(row) = here {
            rosters::use_bytes(t, scheme, -i64::from(row.size))?;
            pictures::remove(t, scheme, hash)?;
        }
        let unused = pictures::unused_of(t, scheme, who.device())?;
        let most = world.settings.unused_megabytes.saturating_mul(MEGABYTE);
        if unused + u64::from(size) > most {
            return Err(Refusal::from(Problem::Quota(most.saturating_sub(unused))));
        }
        charge(world, t, &log, usize::try_from(size).unwrap_or(usize::MAX))?;
        let row = PictureRow { size, have: 0, whole: false, device: who.device() };
        pictures::put(t, scheme, hash, row, world.now())?;
        Ok(())
    })
}

fn forget(world: &World, scheme: SchemeId, hash: Hash, size: u32) -> Result<(), Failure> {
    world.store.write(|t| {
        rosters::use_bytes(t, scheme, -i64::from(size))?;
        pictures::remove(t, scheme, hash)?;
        Ok(())
    })
}

/// The size of a picture that this device may have; as if there were none, if it may not.
pub(crate) fn size(world: &World, who: &Principal, hash: Hash) -> Answer<u32> {
    who.log(world)?;
    let scheme = who.scheme().id;
    let (row, (feeds, waits)) = world.store.read(|c| {
        Ok::<_, Refusal>((pictures::get(c, scheme, hash)?, pictures::audiences(c, scheme, hash)?))
    })?;
    let row = row.filter(|row| row.whole).ok_or(Problem::NotFound(()))?;
    let may = feeds.iter().any(|feed| who.hears(*feed).is_ok())
        || waits && who.is_office()
        || row.device == who.device() && feeds.is_empty();
    if may { Ok(row.size) } else { Err(Problem::NotFound(()).into()) }
}

/// Some bytes of a picture whose size was asked before.
pub(crate) fn read(
    world: &World,
    scheme: SchemeId,
    hash: Hash,
    from: u32,
    length: u32,
) -> Answer<Vec<u8>> {
    let bytes = world.store.pictures.read(scheme, hash, from, length)?;
    bytes.ok_or_else(|| Problem::NotFound(()).into())
}

/// Looks a list of wanted pictures over.
pub(crate) fn wanted(asked: &PicturesWanted) -> Answer<()> {
    super::version(asked.version)?;
    count(asked.pictures.len())
}

/// A part of a picture from a byte on, and where the next begins. One that is not here, or not for this
/// device, is told by its size of 0.
pub(crate) fn part(
    world: &World,
    who: &Principal,
    hash: Hash,
    from: u32,
) -> Answer<(PicturePart, Option<u32>)> {
    let none = PicturePart { hash, from, size: 0, bytes: Bytes::default() };
    let size = match size(world, who, hash) {
        Ok(size) => size,
        Err(Refusal::Problem(Problem::NotFound(()))) => return Ok((none, None)),
        Err(other) => return Err(other),
    };
    let length = size.saturating_sub(from).min(PART);
    let bytes = match world.store.pictures.read(who.scheme().id, hash, from, length)? {
        Some(bytes) => bytes,
        None => return Ok((none, None)),
    };
    let next = from.saturating_add(length);
    let part = PicturePart { hash, from, size, bytes: Bytes(bytes) };
    Ok((part, (next < size && length > 0).then_some(next)))
}

/// Deletes a picture if nothing refers to it any more.
pub(crate) fn let_go(world: &World, scheme: SchemeId, hash: Hash) -> Result<(), Failure> {
    let gone = world.store.write(|t| {
        if pictures::is_referred_to(t, scheme, hash)? {
            return Ok::<_, Failure>(false);
        }
        let Some(row) = pictures::get(t, scheme, hash)? else { return Ok(false) };
        rosters::use_bytes(t, scheme, -i64::from(row.size))?;
        pictures::remove(t, scheme, hash)?;
        Ok(true)
    })?;
    if gone {
        // A file whose row is gone, were the power to fail here, is found at the next start.
        world.store.pictures.remove(scheme, hash)?;
        world.metrics.erased.inc();
    }
    Ok(())
}
