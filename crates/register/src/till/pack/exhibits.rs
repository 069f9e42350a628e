//! Where a till's exhibits come from: the evidence on its entries.

use std::io;
use std::ops::ControlFlow;
use std::sync::Arc;

use crate::dossier::Dossier;
use crate::evidence::pack::{items, write_original, write_sealed};
use crate::log::LogEntry;
use crate::pack::{Absent, Exhibit, Original, Proof, Source};
use crate::records::{Person, Premises, Tier};
use crate::store::{NoticeProof, Paper, Reader, Store, StoreError};

/// What hangs on some entries and still counts, in the order in which it was attached; and the originals among
/// it that are not on this computer. Of a picture whose copy alone is here both are told.
pub(super) fn of(
    store: &Store,
    entries: &[LogEntry],
    people: &[Person],
    places: &[Premises],
) -> Result<(Vec<Exhibit>, Vec<Absent>), StoreError> {
    let (mut exhibits, mut absent): (Vec<Exhibit>, Vec<Absent>) = Default::default();
    for entry in entries {
        let mut counts = items(store, entry.id)?;
        counts.retain(|item| item.withdrawn.is_none());
        let premises = places.iter().find(|one| one.id == entry.premises);
        absent.extend(counts.iter().filter_map(|item| {
            let original = item.elsewhere?;
            Some(Absent {
                reference: item.exhibit.as_str().to_owned(),
                kind: original.form.kind(),
                original_name: item.name.as_str().to_owned(),
                state: original.state,
                premises: premises.map(|one| one.name.clone()).unwrap_or_default(),
                bytes: original.bytes,
                sha256: original.sha256,
            })
        }));
        exhibits.extend(counts.into_iter().filter(|item| item.kept).map(|item| {
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
    Ok((exhibits, absent))
}

/// What shows that some people were told of their bans and warnings; the premises hold none of it.
pub(super) fn proofs(reader: &Reader<'_>, dossiers: &[Dossier]) -> Result<Vec<Proof>, StoreError> {
    let mut found: Vec<Proof> = Vec::new();
    if reader.tier() != Tier::Office {
        return Ok(found);
    }
    for dossier in dossiers {
        for (paper, proof) in reader.office()?.proofs_about(dossier.card.id)? {
            let reference = match paper {
                Paper::Ban(id) => {
                    dossier.bans.iter().find(|one| one.id == id).map(|one| &one.reference)
                }
                Paper::Warning(id) => {
                    dossier.warnings.iter().find(|one| one.id == id).map(|one| &one.reference)
                }
            };
            let Some(reference) = reference.map(ToString::to_string) else { continue };
            let number = 1 + found.iter().filter(|one| one.reference == reference).count();
            let NoticeProof { id, form, sha256, bytes, .. } = proof;
            found.push(Proof { id, reference, number, form, sha256, bytes });
        }
    }
    Ok(found)
}

/// The bytes of a file, a piece at a time; the writer stops it by failing.
pub(super) fn source(store: &Arc<Store>) -> Box<Source<'static>> {
    let store = Arc::clone(store);
    Box::new(move |original, out| {
        let mut on = |_, _| ControlFlow::Continue(());
        let written = match original {
            Original::Exhibit(one) => write_original(&store, one.id, out, &mut on).map(drop),
            Original::Proof(one) => {
                let found = store.read(|reader| reader.office()?.proof(one.id));
                let found = found.map_err(io::Error::other)?;
                let (proof, seal) = found.ok_or(io::ErrorKind::NotFound)?;
                write_sealed(&store, &seal, (proof.bytes, &proof.sha256), out, &mut on)
            }
        };
        written.map_err(io::Error::other)
    })
}
