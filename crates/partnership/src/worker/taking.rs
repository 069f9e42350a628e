//! What arrives, verified and opened, becomes records of the register.
//!
//! An office takes its own publications in as what was said, and a member's computer as what it may show.
//! What cannot be read hides what it replaces: an older word must not stand against a newer one.

use watchbook_protocol::envelope::{Kind, Opened, PictureRole};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::{Gallery, Scope, Tier};
use watchbook_register::store::{Change, PictureSize, StoreError, Touched};

use crate::publish::due::Of;
use crate::records::{self, Known};
use crate::wire::card::{self, Card};

/// Takes a record in place of any earlier revision of it.
pub(super) fn show(
    change: &mut Change<'_>,
    opened: &Opened,
    at: Moment,
) -> Result<Touched, StoreError> {
    let body = opened.body.value();
    match body.kind {
        Kind::MemberCard => {
            match card::read(&body.content.0, &body.pictures, body.made_on.date()) {
                Ok(card) => take_card(change, opened, &card, at),
                Err(_) => hide(change, opened.header.record, at),
            }
        }
        _ => Ok(Touched::Beside),
    }
}

fn take_card(
    change: &mut Change<'_>,
    opened: &Opened,
    card: &Card,
    at: Moment,
) -> Result<Touched, StoreError> {
    note(change, opened, *card.dossier.card.id.bytes())?;
    for picture in &card.pictures {
        for sealed in [&picture.thumbnail, &picture.full] {
            let size = opened.header.pictures.iter().find(|(hash, _)| *hash == sealed.hash);
            let size = size.map_or(0, |(_, size)| *size);
            records::note_picture(change.beside(), picture.id, sealed, size)?;
        }
    }
    if change.read().tier() == Tier::Office {
        return Ok(Touched::Beside);
    }
    hold_galleries(change, card)?;
    match change.receive_card(&card.dossier, at) {
        Ok(true) => Ok(Touched::Records),
        Ok(false) => Ok(Touched::Beside),
        // A card that contradicts itself is shown in no revision.
        Err(StoreError::Refused { .. } | StoreError::NotOffice) => {
            change.remove_card(card.dossier.card.id, at)?;
            Ok(Touched::Records)
        }
        Err(error) => Err(error),
    }
}

/// A card may come before the settings that name its gallery: until then nobody sees it by that gallery.
fn hold_galleries(change: &mut Change<'_>, card: &Card) -> Result<(), StoreError> {
    let known = change.read().galleries()?;
    for entry in &card.dossier.entries {
        if known.iter().all(|gallery| gallery.id != entry.gallery) {
            change.put_gallery(&Gallery {
                id: entry.gallery,
                name: String::new(),
                audience: Scope::List(Vec::new()),
                default_months: 12,
            })?;
        }
    }
    Ok(())
}

fn note(change: &mut Change<'_>, opened: &Opened, of: Of) -> Result<(), StoreError> {
    let (header, body) = (&opened.header, opened.body.value());
    let audiences = header.audiences.iter().map(|(audience, _)| *audience).collect();
    let known = Known {
        record: header.record,
        kind: body.kind,
        of,
        revision: header.revision,
        envelope: opened.hash,
        body: records::body_hash(&body.content.0, &body.pictures),
        delete_after: header.delete_after,
        audiences: &audiences,
    };
    Ok(records::note(change.beside(), known)?)
}

/// Removes what a record brought.
pub(super) fn hide(
    change: &mut Change<'_>,
    record: RecordId,
    at: Moment,
) -> Result<Touched, StoreError> {
    let Some((kind, of)) = records::forget(change.beside(), record)? else {
        return Ok(Touched::Beside);
    };
    if kind != Kind::MemberCard.number()
        || change.read().tier() == Tier::Office
        || records::is_about(change.beside(), Kind::MemberCard, &of)?
    {
        return Ok(Touched::Beside);
    }
    let removed = change.remove_card(Id::from_random(of), at)?;
    Ok(if removed { Touched::Records } else { Touched::Beside })
}

/// Takes the bytes of a picture; false where no record names it.
pub(super) fn picture(
    change: &mut Change<'_>,
    hash: Hash,
    plain: &[u8],
) -> Result<bool, StoreError> {
    if change.read().tier() == Tier::Office {
        return Ok(false);
    }
    let Some((picture, role)) = records::picture_of(change.beside(), hash)? else {
        return Ok(false);
    };
    let size = if role == PictureRole::Thumbnail.number() {
        PictureSize::Thumb
    } else {
        PictureSize::Large
    };
    change.receive_picture(Id::from_random(picture), size, plain)
}
