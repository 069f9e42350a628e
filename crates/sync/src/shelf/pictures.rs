//! Pictures in parts, in place: a part is written into the row's bytes, not the row anew.

use std::io::{Seek as _, SeekFrom, Write as _};

use rusqlite::{Connection, OptionalExtension as _, params};
use watchbook_protocol::envelope::unlock_picture;
use watchbook_protocol::hash::Hash;

use super::{Room, ShelfError};
use crate::kept::PictureKept;

pub(super) fn save(db: &Connection, kept: &PictureKept) -> Result<(), ShelfError> {
    let hash = kept.picture.hash;
    db.prepare_cached(
        "INSERT INTO sync_picture (hash, key, role, size, have, whole) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (hash) DO UPDATE SET \
         key = ?2, role = ?3, size = ?4, have = ?5, whole = ?6, \
         bytes = CASE WHEN ?5 = 0 THEN NULL ELSE bytes END",
    )?
    .execute(params![
        hash.as_bytes(),
        kept.picture.key.as_bytes(),
        super::save::number(kept.picture.role.number()),
        kept.size,
        kept.have,
        kept.whole
    ])?;
    db.prepare_cached("DELETE FROM sync_picture_of WHERE hash = ?1")?
        .execute(params![hash.as_bytes()])?;
    let mut add =
        db.prepare_cached("INSERT INTO sync_picture_of (hash, record) VALUES (?1, ?2)")?;
    for record in &kept.of {
        add.execute(params![hash.as_bytes(), record.as_bytes()])?;
    }
    Ok(())
}

pub(super) fn drop(db: &Connection, hash: Hash) -> Result<(), ShelfError> {
    db.prepare_cached("DELETE FROM sync_picture WHERE hash = ?1")?
        .execute(params![hash.as_bytes()])?;
    db.prepare_cached("DELETE FROM sync_picture_of WHERE hash = ?1")?
        .execute(params![hash.as_bytes()])?;
    Ok(())
}

pub(super) fn part(db: &Connection, hash: Hash, from: u32, bytes: &[u8]) -> Result<(), ShelfError> {
    let end = from.saturating_add(u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    let row: i64 = db
        .prepare_cached(
            "UPDATE sync_picture SET have = ?2, bytes = coalesce(bytes, zeroblob(size)) \
             WHERE hash = ?1 AND ?2 <= size RETURNING id",
        )?
        .query_row(params![hash.as_bytes(), end], |row| row.get(0))?;
    let mut blob = db.blob_open("main", "sync_picture", "bytes", row, false)?;
    blob.seek(SeekFrom::Start(u64::from(from))).map_err(|_| ShelfError::Row("sync_picture"))?;
    blob.write_all(bytes).map_err(|_| ShelfError::Row("sync_picture"))?;
    Ok(())
}

pub(super) fn bytes(db: &Connection, hash: Hash) -> Result<Option<Vec<u8>>, ShelfError> {
    let bytes: Option<Option<Vec<u8>>> = db
        .prepare_cached("SELECT substr(bytes, 1, have) FROM sync_picture WHERE hash = ?1")?
        .query_row(params![hash.as_bytes()], |row| row.get(0))
        .optional()?;
    Ok(bytes.flatten())
}

/// Gives a picture that is whole to the register; where it has it, the sealed bytes go.
pub(super) fn move_in(room: &mut dyn Room, kept: &PictureKept) -> Result<(), ShelfError> {
    let hash = kept.picture.hash;
    let Some(sealed) = bytes(room.tables(), hash)? else { return Ok(()) };
    // It was opened before it was called whole; a file that was altered since gives nothing.
    let Ok(plain) = unlock_picture(&kept.picture, &sealed) else { return Ok(()) };
    if room.picture(hash, &plain).map_err(ShelfError::Records)? {
        room.tables()
            .prepare_cached("UPDATE sync_picture SET bytes = NULL WHERE hash = ?1")?
            .execute(params![hash.as_bytes()])?;
    }
    Ok(())
}

/// Takes a picture that came in one piece: the register has it, or its encrypted bytes are kept here. It
/// is written once, where one that came in parts is written twice.
pub(super) fn take_whole(
    room: &mut dyn Room,
    kept: &PictureKept,
    sealed: &[u8],
    plain: &[u8],
) -> Result<(), ShelfError> {
    let hash = kept.picture.hash;
    let taken = room.picture(hash, plain).map_err(ShelfError::Records)?;
    let bytes = (!taken).then_some(sealed);
    let rows = room
        .tables()
        .prepare_cached(
            "UPDATE sync_picture SET have = size, whole = 1, bytes = ?2 WHERE hash = ?1",
        )?
        .execute(params![hash.as_bytes(), bytes])?;
    if rows == 1 { Ok(()) } else { Err(ShelfError::Row("sync_picture")) }
}

pub(super) fn put_out(db: &Connection, hash: Hash, bytes: &[u8]) -> Result<(), ShelfError> {
    db.prepare_cached("REPLACE INTO sync_out_picture (hash, bytes) VALUES (?1, ?2)")?
        .execute(params![hash.as_bytes(), bytes])?;
    Ok(())
}

pub(super) fn out_bytes(
    db: &Connection,
    hash: Hash,
    from: u32,
) -> Result<Option<Vec<u8>>, ShelfError> {
    Ok(db
        .prepare_cached("SELECT substr(bytes, ?2 + 1) FROM sync_out_picture WHERE hash = ?1")?
        .query_row(params![hash.as_bytes(), from], |row| row.get(0))
        .optional()?)
}
