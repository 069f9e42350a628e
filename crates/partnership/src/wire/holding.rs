//! Kind 71: a piece of the office's register, row by row, for the scheme's other offices
//! (`docs/adr/0037`).
//!
//! Heard strictly: a row as long as its columns, a key within them. Whether a register can hold it is
//! judged where it is taken in.

use watchbook_protocol::cbor::{self, Value};
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::limits;
use watchbook_register::store::{Cell, Holding, Rows};

use super::WireFault;
use super::said::{Ear, Fields, Said, carried, map};

/// The kind of body that says a holding.
pub const KIND: Kind = Kind::Holding;
/// The longest name of a table or column, in characters.
const NAME: usize = 80;

/// The body's content.
///
/// # Errors
/// [`WireFault::TooMuch`] where there is more to be said than a body holds.
pub fn write(holding: &Holding) -> Result<Vec<u8>, WireFault> {
    let content = cbor::encode(&map([
        (1, holding.root.say()),
        (2, holding.key.say()),
        (3, holding.tables.say()),
    ]));
    let files = holding.files().len();
    if content.len() + 8 * 1024 > limits::BODY || files > limits::PICTURES {
        return Err(WireFault::TooMuch);
    }
    Ok(content)
}

/// A body's content.
///
/// # Errors
/// [`WireFault`].
pub fn read(content: &[u8]) -> Result<Holding, WireFault> {
    let value: Value = cbor::decode_within(content, limits::BODY)?;
    let (fields, mut ear) = (Fields::of(&value)?, Ear::of_office(jiff::civil::Date::ZERO));
    Ok(Holding {
        root: named(fields.take(1, &mut ear)?)?,
        key: fields.take(2, &mut ear)?,
        tables: fields.take(3, &mut ear)?,
    })
}

/// The bytes of a key, by which a root is found again.
#[must_use]
pub fn key(key: &[Cell]) -> Vec<u8> {
    cbor::encode(&Value::List(key.iter().map(Said::say).collect()))
}

fn named(name: String) -> Result<String, WireFault> {
    super::said::within(&name, NAME)?;
    Ok(name)
}

/// Null, a number, a text, bytes; a file as `[mark]`.
impl Said for Cell {
    fn say(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Number(number) => number.say(),
            Self::Text(text) => Value::Text(text.clone()),
            Self::Bytes(bytes) => Value::Bytes(bytes.clone()),
            Self::File(mark) => Value::List(vec![Value::Bytes(mark.clone())]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        Ok(match value {
            Value::Null => Self::Null,
            Value::Number(_) | Value::Negative(_) => Self::Number(i64::heard(value, ear)?),
            Value::Text(text) => Self::Text(text.clone()),
            Value::Bytes(bytes) => Self::Bytes(bytes.clone()),
            Value::List(of) => match of.as_slice() {
                [Value::Bytes(mark)] => Self::File(mark.clone()),
                _ => return Err(WireFault::Shape { key: 0 }),
            },
            Value::Map(_) | Value::Flag(_) => return Err(WireFault::Shape { key: 0 }),
        })
    }
}

/// `[table, how many columns are its key, columns, rows]`.
impl Said for Rows {
    fn say(&self) -> Value {
        let rows = self.rows.iter().map(|row| Value::List(row.iter().map(Said::say).collect()));
        Value::List(vec![
            self.table.say(),
            Value::Number(u64::try_from(self.keys).unwrap_or(u64::MAX)),
            self.columns.say(),
            Value::List(rows.collect()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let shape = || WireFault::Shape { key: 3 };
        let Value::List(items) = value else { return Err(shape()) };
        let keys: u32 = carried(items, 1, ear)?;
        let columns: Vec<String> = carried(items, 2, ear)?;
        super::said::within(&columns, NAME)?;
        let keys = usize::try_from(keys).map_err(|_| WireFault::Range)?;
        let Some(Value::List(said)) = items.get(3) else { return Err(shape()) };
        let mut rows = Vec::with_capacity(said.len());
        for row in said {
            let Value::List(cells) = row else { return Err(shape()) };
            let cells: Vec<Cell> =
                cells.iter().map(|cell| Cell::heard(cell, ear)).collect::<Result<_, _>>()?;
            if cells.len() != columns.len() {
                return Err(shape());
            }
            rows.push(cells);
        }
        if keys == 0 || keys > columns.len() || rows.is_empty() {
            return Err(shape());
        }
        Ok(Self { table: named(carried(items, 0, ear)?)?, keys, columns, rows })
    }
}
