//! A row of any table as bytes, and back: how an undo keeps what a change replaced.
//!
//! Every value carries its type, and texts and blobs their length, so two different rows have
//! two different images.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Error};
use sha2::{Digest, Sha256};

use crate::store::StoreError;

const NULL: u8 = 0;
const INTEGER: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;
const BLOB: u8 = 4;

/// Lets this connection's own triggers call `undo_image(…)` and `undo_digest(…)`.
///
/// Neither is marked as innocuous: with `trusted_schema` off, nothing in the file can call them.
pub(in crate::store) fn register(connection: &Connection) -> Result<(), StoreError> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("undo_image", -1, flags, of_arguments)?;
    connection.create_scalar_function("undo_digest", -1, flags, |context| {
        of_arguments(context).map(|image| Sha256::digest(image).to_vec())
    })?;
    Ok(())
}

fn of_arguments(context: &Context<'_>) -> Result<Vec<u8>, Error> {
    let mut image = Vec::new();
    for at in 0..context.len() {
        put(&mut image, context.get_raw(at))
            .ok_or(Error::InvalidFunctionParameterType(at, context.get_raw(at).data_type()))?;
    }
    Ok(image)
}

/// Adds a value; none when it is longer than any value that SQLite takes.
fn put(image: &mut Vec<u8>, value: ValueRef<'_>) -> Option<()> {
    match value {
        ValueRef::Null => image.push(NULL),
        ValueRef::Integer(number) => {
            image.push(INTEGER);
            image.extend(number.to_be_bytes());
        }
        ValueRef::Real(number) => {
            image.push(REAL);
            image.extend(number.to_be_bytes());
        }
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            image.push(if matches!(value, ValueRef::Text(_)) { TEXT } else { BLOB });
            image.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
            image.extend(bytes);
        }
    }
    Some(())
}

/// The values of an image.
pub(super) fn values(image: &[u8]) -> Result<Vec<Value>, StoreError> {
    let mut rest = image;
    let mut values = Vec::new();
    while !rest.is_empty() {
        values.push(next(&mut rest).ok_or(StoreError::Unreadable)?);
    }
    Ok(values)
}

fn next(rest: &mut &[u8]) -> Option<Value> {
    let [kind] = take(rest)?;
    Some(match kind {
        NULL => Value::Null,
        INTEGER => Value::Integer(i64::from_be_bytes(take(rest)?)),
        REAL => Value::Real(f64::from_be_bytes(take(rest)?)),
        TEXT | BLOB => {
            let length = usize::try_from(u32::from_be_bytes(take(rest)?)).ok()?;
            let (bytes, after) = rest.split_at_checked(length)?;
            *rest = after;
            match kind {
                TEXT => Value::Text(String::from_utf8(bytes.to_vec()).ok()?),
                _ => Value::Blob(bytes.to_vec()),
            }
        }
        _ => return None,
    })
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<[u8; N]> {
    let (bytes, after) = rest.split_first_chunk::<N>()?;
    *rest = after;
    Some(*bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_row_is_the_same_after_it_was_an_image() {
        let row = [
            Value::Null,
            Value::Integer(i64::MIN),
            Value::Real(-0.5),
            Value::Text("Siân".into()),
            Value::Text(String::new()),
            Value::Blob(vec![0, 255]),
        ];
        let mut image = Vec::new();
        for value in &row {
            put(&mut image, value.into()).unwrap();
        }
        assert_eq!(values(&image).unwrap(), row);
        image.pop();
        assert!(values(&image).is_err());
    }
}
