//! Where a till's exhibits come from. Nothing is attached to entries in this version: the one place to join
//! the store of attachments to `crate::pack::exhibit`, which says what is expected.

use std::io;
use std::sync::Arc;

use crate::log::LogEntry;
use crate::pack::{Exhibit, Source};
use crate::store::{Store, StoreError};

/// What hangs on some entries, in the order in which it is numbered.
pub(super) fn of(_store: &Store, _entries: &[LogEntry]) -> Result<Vec<Exhibit>, StoreError> {
    Ok(Vec::new())
}

/// The bytes of an exhibit, a piece at a time.
pub(super) fn source(_store: &Arc<Store>) -> Box<Source<'static>> {
    Box::new(|_, _| Err(io::ErrorKind::NotFound.into()))
}
