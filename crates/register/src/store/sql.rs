//! How rows are written and read: columns in one written order, days as text, instants as numbers.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Params, Row};

use super::StoreError;

/// A table's statements, all made of one list of columns.
pub(super) struct Table {
    /// `SELECT` of every column, without a `WHERE`.
    pub(super) select: &'static str,
    /// Inserts a row, or replaces every column of the row with the same key.
    ///
    /// Never `INSERT OR REPLACE`: that deletes the old row first, and its children with it.
    pub(super) put: &'static str,
}

/// Declares a table's statements from its columns in order.
macro_rules! table {
    ($name:ident = $table:literal { $first:ident $(, $column:ident)* $(,)? }) => {
        const $name: $crate::store::sql::Table = $crate::store::sql::Table {
            select: concat!(
                "SELECT ", stringify!($first) $(, ", ", stringify!($column))*, " FROM ", $table
            ),
            put: concat!(
                "INSERT INTO ", $table, " (", stringify!($first) $(, ", ", stringify!($column))*,
                ") VALUES (", $crate::store::sql::mark!($first)
                $(, ", ", $crate::store::sql::mark!($column))*,
                ") ON CONFLICT DO UPDATE SET ",
                stringify!($first), " = excluded.", stringify!($first)
                $(, ", ", stringify!($column), " = excluded.", stringify!($column))*
            ),
        };
    };
}
macro_rules! mark {
    // A record names its subject by id; the file's own number for it stands in the row.
    (subject_no) => {
        "(SELECT no FROM subject WHERE id = ?)"
    };
    ($column:ident) => {
        "?"
    };
}
pub(super) use {mark, table};

/// A row's columns, taken one after the other in the order in which they were declared.
pub(super) struct Fields<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl<'r, 's> Fields<'r, 's> {
    pub(super) fn of(row: &'r Row<'s>) -> Self {
        Self { row, next: 0 }
    }

    /// The next column.
    pub(super) fn take<T: FromSql>(&mut self) -> Result<T, StoreError> {
        let at = self.next;
        self.next += 1;
        Ok(self.row.get(at)?)
    }

    /// The next column, a day.
    pub(super) fn day(&mut self) -> Result<Date, StoreError> {
        Ok(self.take::<Day>()?.0)
    }

    /// The next column, a day or nothing.
    pub(super) fn day_or_none(&mut self) -> Result<Option<Date>, StoreError> {
        Ok(self.take::<Option<Day>>()?.map(|day| day.0))
    }
}

/// Reads every row of a query.
pub(super) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    mut of: impl FnMut(&mut Fields<'_, '_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(of(&mut Fields::of(row))?);
    }
    Ok(found)
}

/// Reads the first row of a query.
pub(super) fn first<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    of: impl FnOnce(&mut Fields<'_, '_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(|row| of(&mut Fields::of(row))).transpose()
}

/// Runs a statement and says how many rows it changed.
pub(super) fn run(
    connection: &Connection,
    sql: &str,
    params: impl Params,
) -> Result<usize, StoreError> {
    Ok(connection.prepare_cached(sql)?.execute(params)?)
}

/// A place in a list as SQLite counts.
pub(super) fn place(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

/// Adds to a list that mostly holds one or two: a vector left to itself makes room for four, and
/// with ten thousand people that is most of what their records take.
pub(super) fn push<T>(list: &mut Vec<T>, item: T) {
    list.reserve_exact(1);
    list.push(item);
}

/// A civil day as `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Day(pub(super) Date);

impl ToSql for Day {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        day_of(value.as_str()?.as_bytes()).map(Self).ok_or(FromSqlError::InvalidType)
    }
}

/// Reads `YYYY-MM-DD` alone; there are 100,000 of them in a large register at every unlocking.
fn day_of(text: &[u8]) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
    let number = |digits: &[&u8]| {
        digits.iter().try_fold(0_i16, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + i16::from(**digit - b'0'))
        })
    };
    let month = i8::try_from(number(&[m1, m2])?).ok()?;
    let day = i8::try_from(number(&[d1, d2])?).ok()?;
    Date::new(number(&[y1, y2, y3, y4])?, month, day).ok()
}

/// An instant in whole milliseconds since 1970.
#[derive(Debug, Clone, Copy)]
pub(super) struct Millis(pub(super) Timestamp);

impl ToSql for Millis {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().into())
    }
}

impl FromSql for Millis {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_millisecond(value.as_i64()?)
            .map(Self)
            .map_err(|_| FromSqlError::OutOfRange(value.as_i64().unwrap_or_default()))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_day_is_read_as_it_is_written_and_nothing_else_is_a_day() {
        for text in ["0000-01-01", "1999-12-31", "2024-02-29", "9999-12-31"] {
            assert_eq!(day_of(text.as_bytes()).unwrap().to_string(), text);
        }
        for text in ["", "2024-2-29", "2023-02-29", "2024-02-30", "+2024-02-01", "2024-02-1x"] {
            assert_eq!(day_of(text.as_bytes()), None, "{text}");
        }
    }
}
