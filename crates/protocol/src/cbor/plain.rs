//! The form of numbers, texts, lists, pairs and what may be missing.

use super::{Cbor, Malformed, Reader, Writer};

/// A byte string. Shown by its length only: it may be somebody's.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Bytes(pub Vec<u8>);

impl std::fmt::Debug for Bytes {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} bytes", self.0.len())
    }
}

impl Cbor for Bytes {
    fn write(&self, out: &mut Writer) {
        out.bytes(&self.0);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.bytes().map(|bytes| Self(bytes.to_vec()))
    }
}

macro_rules! number {
    ($($type:ty),*) => {$(
        impl Cbor for $type {
            fn write(&self, out: &mut Writer) {
                out.number(u64::from(*self));
            }

            fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
                Self::try_from(input.number()?).map_err(|_| Malformed::Range)
            }
        }
    )*};
}

// Not u8: a list of u8 would be a list of numbers where bytes were meant.
number!(u16, u32, u64);

impl Cbor for bool {
    fn write(&self, out: &mut Writer) {
        out.flag(*self);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.flag()
    }
}

/// Null: what a case carries that carries nothing.
impl Cbor for () {
    fn write(&self, out: &mut Writer) {
        out.null();
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.null()
    }
}

impl Cbor for String {
    fn write(&self, out: &mut Writer) {
        out.text(self);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.text().map(str::to_owned)
    }
}

/// In a map a missing key, never null.
impl<T: Cbor> Cbor for Option<T> {
    fn write(&self, out: &mut Writer) {
        match self {
            Some(value) => value.write(out),
            None => out.null(),
        }
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        T::read(input).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Cbor> Cbor for Vec<T> {
    fn write(&self, out: &mut Writer) {
        out.list(self.len());
        for item in self {
            item.write(out);
        }
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        // Grows as items are read: a length that lies costs no memory.
        let items = input.list()?;
        let mut list = Self::new();
        for _ in 0..items {
            list.push(T::read(input)?);
        }
        Ok(list)
    }
}

macro_rules! list {
    ($count:literal: $($type:ident $field:tt),*) => {
        impl<$($type: Cbor),*> Cbor for ($($type,)*) {
            fn write(&self, out: &mut Writer) {
                out.list($count);
                $(self.$field.write(out);)*
            }

            fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
                input.list_of($count)?;
                Ok(($($type::read(input)?,)*))
            }
        }
    };
}

list!(2: A 0, B 1);
list!(3: A 0, B 1, C 2);
list!(4: A 0, B 1, C 2, D 3);
list!(5: A 0, B 1, C 2, D 3, E 4);
list!(6: A 0, B 1, C 2, D 3, E 4, F 5);
