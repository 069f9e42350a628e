//! Which pictures go with a report, and as what: the original where it is small enough, and always the copy
//! with bystanders covered. Clips, sounds and papers are named and stay.

use chacha20::ChaCha20Rng;
use watchbook_protocol::envelope::{NotMade, Picture as SealedPicture, PictureRole, lock_picture};
use watchbook_protocol::limits;
use watchbook_register::evidence::pack::{OriginalError, whole};
use watchbook_register::evidence::{AnnouncedView, EvidenceItem, EvidenceKind, EvidenceOf};
use watchbook_register::id::Id;
use watchbook_register::log::LogEntry;
use watchbook_register::store::{PictureSize, Reader, Store, StoreError};
use watchbook_register::triage::attached;

use super::NotSealed;
use crate::wire::WireFault;
use crate::wire::exhibit::SentExhibit;
use crate::wire::report::Report;

/// Sealed bytes of one picture: thumbnail, copy and original.
const PARTS: usize = 3;
/// Pictures of one sealing.
const PICTURES: usize = limits::PICTURES / PARTS;
/// What a body needs beside its content.
const ROOM: usize = 4 * 1024;

/// Bytes that are sealed beside a report.
pub(super) struct Part {
    pub(super) picture: SealedPicture,
    pub(super) locked: Vec<u8>,
}

impl Part {
    pub(super) fn size(&self) -> u32 {
        u32::try_from(self.locked.len()).unwrap_or(u32::MAX)
    }
}

/// The exhibits of a report that go next: as many as one sealing holds.
pub(super) fn next(
    reader: &Reader<'_>,
    entry: Id<LogEntry>,
    own_names: &[String],
) -> Result<Vec<SentExhibit>, StoreError> {
    let (sent, items) =
        (reader.evidence_sent(entry)?, reader.evidence(EvidenceOf::Entry { entry })?);
    let view = |id: Id<EvidenceItem>| {
        let view = items.iter().find(|item| item.id == id)?.view.as_ref()?;
        Some(AnnouncedView { width: view.width, height: view.height, hash: view.hash.clone() })
    };
    let mut pictures = 0;
    let mut next = Vec::new();
    for one in attached(reader, entry, own_names)? {
        if sent.contains(&one.id) {
            continue;
        }
        if one.form.kind() == EvidenceKind::Picture {
            pictures += 1;
            if pictures > PICTURES {
                break;
            }
        }
        let view = view(one.id);
        next.push(SentExhibit::of(one, view));
    }
    Ok(next)
}

/// Seals what goes of each, and says where it stands.
pub(super) fn seal(
    store: &Store,
    exhibits: &mut [SentExhibit],
    dice: &mut ChaCha20Rng,
) -> Result<Vec<Part>, NotSealed> {
    let mut brought: Vec<Part> = Vec::new();
    for one in exhibits.iter_mut().filter(|one| one.form.kind() == EvidenceKind::Picture) {
        let mut put = |plain: Vec<u8>, role| -> Result<Option<u32>, NotSealed> {
            let place = u32::try_from(brought.len()).unwrap_or(u32::MAX);
            match lock_picture(plain, role, dice) {
                Ok((locked, picture)) => {
                    brought.push(Part { picture, locked });
                    Ok(Some(place))
                }
                // Padded and sealed it is larger than a picture may be: its copy goes.
                Err(NotMade::TooLong) => Ok(None),
                Err(error) => Err(error.into()),
            }
        };
        let id = one.id;
        let copy = |size| store.read(|reader| reader.evidence_view(id, size));
        if one.view.is_some()
            && let (Some(thumb), Some(large)) =
                (copy(PictureSize::Thumb)?, copy(PictureSize::Large)?)
            && large.len() < limits::PICTURE / 2
        {
            one.thumbnail = put(thumb, PictureRole::Thumbnail)?;
            one.full = put(large, PictureRole::Full)?;
        } else {
            one.view = None;
        }
        if one.bytes < limits::PICTURE as u64 {
            match whole(store, id, limits::PICTURE) {
                Ok(original) => one.file = put(original, PictureRole::File)?,
                Err(OriginalError::Store(error)) => return Err(error.into()),
                // A file that is gone or was altered goes to nobody; that it was there does.
                Err(_) => {}
            }
        }
    }
    Ok(brought)
}

/// Leaves custody at the premises where a report would be too long with it: it is there to be asked for.
pub(super) fn shorten(report: &mut Report) -> Result<(), WireFault> {
    if report.write()?.len() + ROOM > limits::BODY {
        for one in &mut report.exhibits {
            one.custody.truncate(1);
        }
    }
    Ok(())
}
