//! One way to write the field's closed lists: an enum, its stored codes and every conversion.
//!
//! A code is what the store, the wire and the window carry; it never changes once released.

/// A value of one of the field's closed lists, known by its code.
pub trait ClosedList: Copy + Eq + Sized + 'static {
    /// Every value, in the field's own order.
    const ALL: &'static [Self];
    /// The stored code, such as `SHOP_THEFT`.
    fn code(self) -> &'static str;
    /// The value with this code, if the list has it.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.code() == code)
    }
    /// This value's place in the list, counted from nought.
    fn place(self) -> usize {
        Self::ALL.iter().position(|value| *value == self).unwrap_or_default()
    }
}

/// Declares a closed list: `closed_list! { /// doc pub enum Name { Value = "CODE", … } }`.
macro_rules! closed_list {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $value:ident = $code:literal),+ $(,)? }) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord,
                 serde::Serialize, serde::Deserialize, ts_rs::TS)]
        $(#[$meta])*
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] #[doc = concat!("`", $code, "`")] $value),+ }

        impl $crate::closed_list::ClosedList for $name {
            const ALL: &'static [Self] = &[$(Self::$value),+];
            fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }
        }

        impl rusqlite::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok($crate::closed_list::ClosedList::code(*self).into())
            }
        }

        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                $crate::closed_list::ClosedList::from_code(value.as_str()?)
                    .ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}
pub(crate) use closed_list;
