//! The form of numbers, ids, days, texts, lists and what may be missing.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_protocol::id::{DeviceId, RecordId};
use watchbook_register::id::Id;
use watchbook_register::text::{LONGEST, NeutralText, TextError, clean};

use super::WireFault;
use super::said::{Ear, Said, carried};

/// What stands at the place of another kind of item; the key is put in by whoever knows it.
const SHAPE: WireFault = WireFault::Shape { key: 0 };

impl Said for bool {
    fn say(&self) -> Value {
        Value::Flag(*self)
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::Flag(flag) => Ok(*flag),
            _ => Err(SHAPE),
        }
    }
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl Said for $type {
            fn say(&self) -> Value {
                Value::Number(u64::from(*self))
            }

            fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
                match value {
                    Value::Number(number) => {
                        Self::try_from(*number).map_err(|_| WireFault::Range)
                    }
                    _ => Err(SHAPE),
                }
            }
        }
    )*};
}

// Not u8: a list of u8 would be a list of numbers where bytes were meant.
number!(u16, u32, u64);

impl Said for i64 {
    fn say(&self) -> Value {
        match u64::try_from(*self) {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Negative(!self.cast_unsigned()),
        }
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::Number(number) => Self::try_from(*number).map_err(|_| WireFault::Range),
            Value::Negative(below) => {
                Self::try_from(*below).map(|below| -1 - below).map_err(|_| WireFault::Range)
            }
            _ => Err(SHAPE),
        }
    }
}

impl Said for i32 {
    fn say(&self) -> Value {
        i64::from(*self).say()
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        i64::heard(value, ear)?.try_into().map_err(|_| WireFault::Range)
    }
}

/// Bytes that are no text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Blob(pub(super) Vec<u8>);

impl Said for Blob {
    fn say(&self) -> Value {
        Value::Bytes(self.0.clone())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::Bytes(bytes) => Ok(Self(bytes.clone())),
            _ => Err(SHAPE),
        }
    }
}

impl<T> Said for Id<T> {
    fn say(&self) -> Value {
        Value::Bytes(self.bytes().to_vec())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        let Value::Bytes(bytes) = value else { return Err(SHAPE) };
        let bytes: [u8; 16] = bytes.as_slice().try_into().map_err(|_| WireFault::Id)?;
        let id = Self::from_random(bytes);
        // Six of its bits are always the same: others would come back as another id.
        if *id.bytes() == bytes { Ok(id) } else { Err(WireFault::Id) }
    }
}

/// Days are counted from here; births lie before it.
const FIRST: Date = Date::constant(1970, 1, 1);

impl Said for Date {
    fn say(&self) -> Value {
        let days = self.since(FIRST).map_or(0, |span| span.get_days());
        i64::from(days).say()
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let days = i32::heard(value, ear)?;
        let span = jiff::Span::new().try_days(days).map_err(|_| WireFault::Calendar)?;
        let day = FIRST.checked_add(span).map_err(|_| WireFault::Calendar)?;
        if (1850..=9999).contains(&day.year()) { Ok(day) } else { Err(WireFault::Calendar) }
    }
}

/// In milliseconds from 1970, which is as fine as a register keeps it.
impl Said for Timestamp {
    fn say(&self) -> Value {
        self.as_millisecond().say()
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        Self::from_millisecond(i64::heard(value, ear)?).map_err(|_| WireFault::Calendar)
    }
}

/// A text that the register keeps as it is: trimmed, without unseen characters. It may be empty.
impl Said for String {
    fn say(&self) -> Value {
        Value::Text(self.clone())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        let Value::Text(text) = value else { return Err(SHAPE) };
        match clean(text, LONGEST) {
            Err(TextError::Empty) if text.is_empty() => Ok(Self::new()),
            Err(TextError::Empty) => Err(WireFault::Unclean),
            Err(why) => Err(why.into()),
            Ok(kept) if kept == *text => Ok(kept),
            Ok(_) => Err(WireFault::Unclean),
        }
    }
}

/// Longer texts in paragraphs: an agreement, a bulletin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Prose(pub(super) String);

/// The longest of them, in characters.
pub(super) const LONGEST_PROSE: usize = 60_000;

impl Said for Prose {
    fn say(&self) -> Value {
        Value::Text(self.0.clone())
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::Text(text) = value else { return Err(SHAPE) };
        if text.chars().count() > LONGEST_PROSE {
            return Err(WireFault::TooLong);
        }
        // Each line by the same judge as every text of one line, but for its length and its blanks.
        for line in text.split('\n') {
            for word in line.split(' ').filter(|word| !word.is_empty()) {
                if word.chars().count() > LONGEST {
                    return Err(WireFault::TooLong);
                }
                String::heard(&Value::Text(word.to_owned()), ear)?;
            }
        }
        Ok(Self(text.clone()))
    }
}

/// A text that members read. Judging words may be in it, for which somebody at the office answered;
/// what is blocked for everybody may not.
impl Said for NeutralText {
    fn say(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        let Value::Text(text) = value else { return Err(SHAPE) };
        let kept = Self::answered_for(text)?;
        if kept.as_str() == text { Ok(kept) } else { Err(WireFault::Unclean) }
    }
}

/// Left out of a map where there is none.
impl<T: Said> Said for Option<T> {
    fn say(&self) -> Value {
        self.as_ref().map_or(Value::Null, Said::say)
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        T::heard(value, ear).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// Left out of a map where it is empty. One that only a later version can read falls away, where the
/// reader may leave anything out.
impl<T: Said> Said for Vec<T> {
    fn say(&self) -> Value {
        Value::List(self.iter().map(Said::say).collect())
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::List(items) = value else { return Err(SHAPE) };
        let mut list = Self::with_capacity(items.len());
        for item in items {
            match T::heard(item, ear) {
                Ok(one) => list.push(one),
                Err(WireFault::Newer { of }) => ear.unknown(of)?,
                Err(why) => return Err(why),
            }
        }
        Ok(list)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

/// Two things beside one another.
impl<A: Said, B: Said> Said for (A, B) {
    fn say(&self) -> Value {
        Value::List(vec![self.0.say(), self.1.say()])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::List(items) if items.len() == 2 => {
                Ok((carried(items, 0, ear)?, carried(items, 1, ear)?))
            }
            _ => Err(SHAPE),
        }
    }
}

macro_rules! protocol_id {
    ($($name:ident),*) => {$(
        impl Said for $name {
            fn say(&self) -> Value {
                Value::Bytes(self.as_bytes().to_vec())
            }

            fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
                match value {
                    Value::Bytes(bytes) => Self::from_slice(bytes).ok_or(WireFault::Id),
                    _ => Err(SHAPE),
                }
            }
        }
    )*};
}

protocol_id!(DeviceId, RecordId);
