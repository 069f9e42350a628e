//! How types get their form: maps with numbered keys, numbered cases, bytes of one length.
//!
//! Keys that a record does not know are passed over when it is read. They are not lost, since what is
//! signed is held as [`super::Kept`], its bytes beside its value.

/// A struct that is a map; its keys must be given in ascending order.
macro_rules! record {
    ($(#[$meta:meta])* $visibility:vis struct $name:ident {
        $($(#[$field_meta:meta])* $key:literal => $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        $visibility struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $crate::cbor::Cbor for $name {
            fn write(&self, out: &mut $crate::cbor::Writer) {
                use $crate::cbor::Cbor;
                const { assert!($crate::cbor::ascending(&[$($key),*])) };
                out.map(0 $(+ usize::from(!Cbor::is_absent(&self.$field)))*);
                $(if !Cbor::is_absent(&self.$field) {
                    out.number($key);
                    Cbor::write(&self.$field, out);
                })*
            }

            fn read(
                input: &mut $crate::cbor::Reader<'_>,
            ) -> Result<Self, $crate::cbor::Malformed> {
                use $crate::cbor::Cbor;
                $(let mut $field: Option<$type> = None;)*
                let mut last = None;
                for _ in 0..input.map()? {
                    match input.key(&mut last)? {
                        $($key => $field = Some(Cbor::read(input)?),)*
                        _ => input.skip()?,
                    }
                }
                Ok(Self {
                    $($field: $field
                        .or_else(<$type as Cbor>::absent)
                        .ok_or($crate::cbor::Malformed::Missing { key: $key })?,)*
                })
            }
        }
    };
}

/// An enum whose cases carry something: the list of the case's number and what it carries.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$case_meta:meta])* $number:literal => $case:ident($type:ty),)*
    }) => {
        $(#[$meta])*
        pub enum $name {
            $($(#[$case_meta])* $case($type),)*
        }

        impl $crate::cbor::Cbor for $name {
            fn write(&self, out: &mut $crate::cbor::Writer) {
                out.list(2);
                match self {
                    $(Self::$case(content) => {
                        out.number($number);
                        $crate::cbor::Cbor::write(content, out);
                    })*
                }
            }

            fn read(
                input: &mut $crate::cbor::Reader<'_>,
            ) -> Result<Self, $crate::cbor::Malformed> {
                input.list_of(2)?;
                match input.number()? {
                    $($number => Ok(Self::$case($crate::cbor::Cbor::read(input)?)),)*
                    number => Err($crate::cbor::Malformed::Newer {
                        of: stringify!($name),
                        number,
                    }),
                }
            }
        }
    };
}

/// An enum whose cases carry nothing: the case's number.
macro_rules! numbered {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$case_meta:meta])* $number:literal => $case:ident = $word:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$case_meta])* $case,)*
        }

        impl $name {
            /// Every case.
            pub const ALL: &[Self] = &[$(Self::$case),*];

            /// The case's number in bytes.
            #[must_use]
            pub fn number(self) -> u64 {
                match self {
                    $(Self::$case => $number,)*
                }
            }

            /// The case's word in tables and documents.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$case => $word,)*
                }
            }

            /// The case of a word.
            #[must_use]
            pub fn of_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$case),)*
                    _ => None,
                }
            }
        }

        impl $crate::cbor::Cbor for $name {
            fn write(&self, out: &mut $crate::cbor::Writer) {
                out.number(self.number());
            }

            fn read(
                input: &mut $crate::cbor::Reader<'_>,
            ) -> Result<Self, $crate::cbor::Malformed> {
                match input.number()? {
                    $($number => Ok(Self::$case),)*
                    number => Err($crate::cbor::Malformed::Newer {
                        of: stringify!($name),
                        number,
                    }),
                }
            }
        }
    };
}

/// Bytes of one length, shown in hex.
macro_rules! fixed {
    ($(#[$meta:meta])* pub struct $name:ident([u8; $length:literal]);) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name([u8; $length]);

        impl $name {
            /// How many bytes it has.
            pub const LENGTH: usize = $length;

            /// These bytes.
            #[must_use]
            pub const fn from_bytes(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }

            /// These bytes, if they are as many as they must be.
            #[must_use]
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// From small letters of hex, as it is shown.
            #[must_use]
            pub fn from_hex(hex: &str) -> Option<Self> {
                $crate::hex::read(hex).and_then(|bytes| Self::from_slice(&bytes))
            }

            /// Its bytes.
            #[must_use]
            pub const fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::hex::show(&self.0, out)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(out, "{}({self})", stringify!($name))
            }
        }

        impl $crate::cbor::Cbor for $name {
            fn write(&self, out: &mut $crate::cbor::Writer) {
                out.bytes(&self.0);
            }

            fn read(
                input: &mut $crate::cbor::Reader<'_>,
            ) -> Result<Self, $crate::cbor::Malformed> {
                Self::from_slice(input.bytes()?).ok_or($crate::cbor::Malformed::Range)
            }
        }
    };
}

pub(crate) use {choice, fixed, numbered, record};
