//! Where a till's exhibits come from: the evidence on its entries.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::evidence::pack::{items, write_original};
use crate::log::LogEntry;
use crate::pack::{Exhibit, Source};
use crate::records::Person;
use crate::store::{Store, StoreError};

/// What hangs on some entries and still counts, in the order in which it was attached.
pub(super) fn of(
    store: &Store,
    entries: &[LogEntry],
    people: &[Person],
) -> Result<Vec<Exhibit>, StoreError> {
    let mut exhibits: Vec<Exhibit> = Vec::new();
    for entry in entries {
        let kept = items(store, entry.id)?.into_iter();
        exhibits.extend(kept.filter(|item| item.kept && item.withdrawn.is_none()).map(|item| {
            let by = people.iter().find(|person| person.id == item.attached_by);
            Exhibit {
                id: item.id,
                entry: entry.id,
                reference: item.exhibit.as_str().to_owned(),
                twin: 0,
                kind: item.form.kind(),
                original_name: item.name.as_str().to_owned(),
                sha256: item.sha256,
                bytes: item.bytes,
                taken_at: item.taken_at,
                attached_at: item.attached_at,
                attached_by: by.map(|person| person.name.clone()),
            }
        }));
    }
    let references: Vec<String> = exhibits.iter().map(|one| one.reference.clone()).collect();
    for (at, one) in exhibits.iter_mut().enumerate() {
        one.twin = references.iter().take(at).filter(|other| **other == one.reference).count();
    }
    Ok(exhibits)
}

/// The bytes of an exhibit, a piece at a time; the writer stops it by failing.
pub(super) fn source(store: &Arc<Store>) -> Box<Source<'static>> {
    let store = Arc::clone(store);
    Box::new(move |exhibit, out| {
        write_original(&store, exhibit.id, out, &mut |_, _| ControlFlow::Continue(()))
            .map(drop)
            .map_err(io::Error::other)
    })
}
