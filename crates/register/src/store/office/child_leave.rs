//! Who gave leave to show a child, and for what need.

use super::{OfficeChange, OfficeReader};
use crate::id::Id;
use crate::records::{GalleryEntry, Person};
use crate::store::StoreError;
use crate::store::sql::{first, run, table};

table!(LEAVE = "child_leave" { entry, first_approver, second_approver, need });

/// What stays in the office of leave to show a child (`domain.md` L22).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChildLeave {
    /// The entry that shows the child.
    pub entry: Id<GalleryEntry>,
    /// The two people who gave leave; they must differ.
    pub approvers: [Id<Person>; 2],
    /// The pressing need.
    pub need: String,
}

impl OfficeReader<'_> {
    /// The leave that an entry rests on.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn child_leave(&self, entry: Id<GalleryEntry>) -> Result<Option<ChildLeave>, StoreError> {
        let sql = format!("{} WHERE entry = ?1", LEAVE.select);
        first(self.connection, &sql, [entry], |f| {
            Ok(ChildLeave { entry: f.take()?, approvers: [f.take()?, f.take()?], need: f.take()? })
        })
    }
}

impl OfficeChange<'_> {
    /// Writes who gave leave; the entry must be there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the entry, or when one person approved twice.
    pub fn put_child_leave(&mut self, leave: &ChildLeave) -> Result<(), StoreError> {
        let [first, second] = leave.approvers;
        run(self.connection, LEAVE.put, (leave.entry, first, second, &leave.need)).map(drop)
    }
}
