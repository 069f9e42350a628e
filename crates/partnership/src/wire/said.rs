//! How records get their form: maps with numbered keys over the protocol's items, and back.
//!
//! A key that is not known is passed over: what a later version adds takes nothing from what stands
//! here. What is not known of a closed list is the [`Ear`]'s to judge (`docs/adr/0028`). Keys are never
//! used anew.

use jiff::civil::Date;
use watchbook_protocol::cbor::{self, Value};
use watchbook_protocol::limits;
use watchbook_register::id::Id;
use watchbook_register::records::SubjectCard;

use super::WireFault;

/// What can be said in a body.
pub(super) trait Said: Sized {
    /// As an item; [`Value::Null`] for what is left out of a map.
    fn say(&self) -> Value;

    /// Out of an item.
    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault>;

    /// What stands for a key that is missing.
    fn absent() -> Option<Self> {
        None
    }
}

/// Whoever reads: what the rest of the body said, and how what is not known is taken.
#[derive(Debug)]
pub(super) struct Ear {
    /// The day on which the body was made.
    pub(super) made_on: Date,
    /// Whom the record is about, once that was read.
    pub(super) subject: Option<Id<SubjectCard>>,
    /// Whether anything unknown refuses the whole: at the office, where nothing may be lost.
    strict: bool,
    /// How much was left out or read as something more general.
    newer: u32,
}

impl Ear {
    /// A member's: what is not known falls away, or is read as something more general and true.
    pub(super) fn of_member(made_on: Date) -> Self {
        Self { made_on, subject: None, strict: false, newer: 0 }
    }

    /// The office's: what is not known waits, whole, until the program knows it.
    pub(super) fn of_office(made_on: Date) -> Self {
        Self { strict: true, ..Self::of_member(made_on) }
    }

    /// Takes note that something was not known.
    pub(super) fn unknown(&mut self, of: &'static str) -> Result<(), WireFault> {
        if self.strict {
            return Err(WireFault::Newer { of });
        }
        self.newer = self.newer.saturating_add(1);
        Ok(())
    }

    /// How much was not known.
    pub(super) fn newer(&self) -> u32 {
        self.newer
    }
}

/// A map's pairs, its keys ascending.
pub(super) struct Fields<'a>(&'a [(u64, Value)]);

impl<'a> Fields<'a> {
    pub(super) fn of(value: &'a Value) -> Result<Self, WireFault> {
        match value {
            Value::Map(pairs) => Ok(Self(pairs)),
            _ => Err(WireFault::Shape { key: 0 }),
        }
    }

    pub(super) fn get(&self, key: u64) -> Option<&'a Value> {
        let at = self.0.binary_search_by_key(&key, |(key, _)| *key).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// What stands at a key.
    pub(super) fn take<T: Said>(&self, key: u64, ear: &mut Ear) -> Result<T, WireFault> {
        match self.get(key) {
            None => T::absent().ok_or(WireFault::Missing { key }),
            Some(value) => T::heard(value, ear).map_err(|why| match why {
                WireFault::Shape { key: 0 } => WireFault::Shape { key },
                why => why,
            }),
        }
    }
}

/// A map of what is there: what is left out has no key.
pub(super) fn map<const N: usize>(pairs: [(u64, Value); N]) -> Value {
    let there = |value: &Value| match value {
        Value::Null => false,
        Value::List(items) => !items.is_empty(),
        _ => true,
    };
    Value::Map(pairs.into_iter().filter(|(_, value)| there(value)).collect())
}

/// A case with what it carries.
pub(super) fn case<const N: usize>(number: u64, content: [Value; N]) -> Value {
    Value::List(std::iter::once(Value::Number(number)).chain(content).collect())
}

/// The number of a case, and what it carries. More than is known is passed over.
pub(super) fn cased(value: &Value) -> Result<(u64, &[Value]), WireFault> {
    match value {
        Value::List(items) => match items.split_first() {
            Some((Value::Number(number), content)) => Ok((*number, content)),
            _ => Err(WireFault::Shape { key: 0 }),
        },
        _ => Err(WireFault::Shape { key: 0 }),
    }
}

/// One of the things that a case carries.
pub(super) fn carried<T: Said>(
    content: &[Value],
    place: usize,
    ear: &mut Ear,
) -> Result<T, WireFault> {
    match content.get(place) {
        None | Some(Value::Null) => T::absent().ok_or(WireFault::Shape { key: 0 }),
        Some(value) => T::heard(value, ear),
    }
}

/// The bytes of a record.
pub(super) fn bytes<T: Said>(record: &T) -> Vec<u8> {
    cbor::encode(&record.say())
}

/// The record of some bytes.
pub(super) fn record<T: Said>(bytes: &[u8], ear: &mut Ear) -> Result<T, WireFault> {
    T::heard(&cbor::decode_within(bytes, limits::BODY)?, ear)
}

/// How long a text is, in characters.
pub(super) trait Long {
    fn characters(&self) -> usize;
}

impl Long for String {
    fn characters(&self) -> usize {
        self.chars().count()
    }
}

impl Long for Option<String> {
    fn characters(&self) -> usize {
        self.as_ref().map_or(0, Long::characters)
    }
}

impl Long for Vec<String> {
    fn characters(&self) -> usize {
        self.iter().map(Long::characters).max().unwrap_or_default()
    }
}

pub(super) fn within(text: &impl Long, most: usize) -> Result<(), WireFault> {
    if text.characters() <= most { Ok(()) } else { Err(WireFault::TooLong) }
}

/// A record as a map. `of subject` takes the subject from the record that it is part of; `<= n` bounds a
/// text by characters; after the semicolon stands what never travels, and what it is then.
macro_rules! said {
    ($name:path $(, of $subject:ident)? {
        $($key:literal => $field:ident $(<= $most:expr)?),* $(,)?
        $(; $($fixed:ident: $value:expr),* $(,)?)?
    }) => {
        impl $crate::wire::said::Said for $name {
            fn say(&self) -> watchbook_protocol::cbor::Value {
                $crate::wire::said::map([
                    $(($key, $crate::wire::said::Said::say(&self.$field)),)*
                ])
            }

            fn heard(
                value: &watchbook_protocol::cbor::Value,
                ear: &mut $crate::wire::said::Ear,
            ) -> Result<Self, $crate::wire::WireFault> {
                let fields = $crate::wire::said::Fields::of(value)?;
                $(let $subject = ear.subject.ok_or($crate::wire::WireFault::RestsOnNothing)?;)?
                $(
                    let $field = fields.take($key, ear)?;
                    $($crate::wire::said::within(&$field, $most)?;)?
                )*
                Ok(Self { $($subject,)? $($field,)* $($($fixed: $value,)*)? })
            }
        }
    };
}
pub(super) use said;
