//! Any item at all: for content whose keys another crate knows, and for whoever looks at bytes.

use super::{Cbor, Kind, Malformed, Reader, Writer};

/// An item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A whole number from 0 up.
    Number(u64),
    /// `-1 - n`.
    Negative(u64),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A map; its keys ascend, or it is not written as it was read.
    Map(Vec<(u64, Value)>),
    /// True or false.
    Flag(bool),
    /// Null.
    Null,
}

/// How deep a tree may be.
const DEPTH: usize = 16;

impl Cbor for Value {
    fn write(&self, out: &mut Writer) {
        match self {
            Self::Number(number) => out.number(*number),
            Self::Negative(below) => out.negative(*below),
            Self::Bytes(bytes) => out.bytes(bytes),
            Self::Text(text) => out.text(text),
            Self::List(items) => {
                out.list(items.len());
                for item in items {
                    item.write(out);
                }
            }
            Self::Map(pairs) => {
                out.map(pairs.len());
                for (key, value) in pairs {
                    out.number(*key);
                    value.write(out);
                }
            }
            Self::Flag(flag) => out.flag(*flag),
            Self::Null => out.null(),
        }
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        read_within(input, DEPTH)
    }
}

fn read_within(input: &mut Reader<'_>, depth: usize) -> Result<Value, Malformed> {
    let inner = depth.checked_sub(1).ok_or(Malformed::TooDeep)?;
    Ok(match input.kind()? {
        Kind::Number => Value::Number(input.number()?),
        Kind::Negative => Value::Negative(input.negative()?),
        Kind::Bytes => Value::Bytes(input.bytes()?.to_vec()),
        Kind::Text => Value::Text(input.text()?.to_owned()),
        Kind::List => {
            let mut items = Vec::new();
            for _ in 0..input.list()? {
                items.push(read_within(input, inner)?);
            }
            Value::List(items)
        }
        Kind::Map => {
            let mut pairs = Vec::new();
            let mut last = None;
            for _ in 0..input.map()? {
                let key = input.key(&mut last)?;
                pairs.push((key, read_within(input, inner)?));
            }
            Value::Map(pairs)
        }
        Kind::Simple if input.null().is_ok() => Value::Null,
        Kind::Simple => Value::Flag(input.flag()?),
    })
}
