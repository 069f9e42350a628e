//! What arrives, verified and opened, becomes records of the register.
//!
//! An office takes its own publications in as what was said, and a member's computer as what it may show.
//! What cannot be read hides what it replaces: an older word must not stand against a newer one.

mod cases;
mod reports;

use watchbook_protocol::envelope::{Kind, Opened, PictureRole};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::log::Life;
use watchbook_register::records::{Gallery, Premises, Scope, Tier};
use watchbook_register::store::{Change, PictureSize, StoreError, Touched};

pub(super) use reports::evidence;

use crate::offices;
use crate::records::{self, Known};
use crate::voting;
use crate::wire::bulletin::Answer;
use crate::wire::card::Card;
use crate::wire::profile::Profile;
use crate::wire::settings::Settings;
use crate::wire::{Taken, taken};

/// Takes a record in place of any earlier revision of it.
pub(super) fn show(
    change: &mut Change<'_>,
    opened: &Opened,
    at: Moment,
) -> Result<Touched, StoreError> {
    let office = change.read().tier() == Tier::Office;
    if opened.body.value().kind == Kind::Holding {
        return offices::take(change, opened, at);
    }
    match taken(opened) {
        Ok(Taken::Card(card)) => take_card(change, opened, &card, at),
        Ok(Taken::Settings(settings)) => {
            note(change, opened, *settings.scheme.id.bytes())?;
            if office { Ok(Touched::Beside) } else { take_settings(change, &settings) }
        }
        Ok(Taken::Profile(Profile::Premises(premises))) => {
            note(change, opened, *premises.id.bytes())?;
            if office { Ok(Touched::Beside) } else { take_premises(change, &premises) }
        }
        Ok(Taken::Answer(answer)) => {
            note(change, opened, *answer.entry.bytes())?;
            if office { Ok(Touched::Beside) } else { take_answer(change, answer) }
        }
        Ok(Taken::Report(report)) => reports::show(change, opened, *report, at),
        Ok(Taken::Alert(alert)) => {
            note(change, opened, *alert.id.bytes())?;
            // At the office its own register is the source.
            if office {
                return Ok(Touched::Beside);
            }
            change.put_alert(&alert.record(), at)?;
            Ok(Touched::Records)
        }
        Ok(Taken::Ballot(ballot)) => {
            note(change, opened, *ballot.case.bytes())?;
            // Only voters' computers hear them; at the office its own register is the source.
            if !office {
                let made_on = opened.body.value().made_on.date();
                voting::keep_ballot(change.beside(), &ballot, made_on)?;
                return Ok(Touched::Records);
            }
            Ok(Touched::Beside)
        }
        Ok(Taken::KeyAsked(asked)) if office => {
            voting::keep_wish(change.beside(), opened.header.device, &asked)?;
            Ok(Touched::Records)
        }
        Ok(Taken::Acknowledgement(read)) if office => cases::take_read(change, opened, &read),
        Ok(Taken::Proposal(made)) if office => cases::take_proposal(change, opened, *made, at),
        Ok(Taken::Vote(cast)) if office => cases::take_vote(change, opened, &cast, at),
        Ok(_) => Ok(Touched::Beside),
        Err(_) => hide(change, opened.header.record, at),
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

fn take_settings(change: &mut Change<'_>, settings: &Settings) -> Result<Touched, StoreError> {
    let known = change.read().scheme()?;
    let galleries = change.read().galleries()?;
    if known.as_ref() == Some(&settings.scheme)
        && settings.galleries.iter().all(|one| galleries.contains(one))
    {
        return Ok(Touched::Beside);
    }
    change.put_scheme(&settings.scheme)?;
    settings.galleries.iter().try_for_each(|gallery| change.put_gallery(gallery))?;
    Ok(Touched::Records)
}

/// Of the own premises more is known here than the neighbours are told.
fn take_premises(change: &mut Change<'_>, told: &Premises) -> Result<Touched, StoreError> {
    let known = change.read().premises()?.into_iter().find(|one| one.id == told.id);
    let own = known.clone().filter(|one| one.licence_number.is_some() || one.supervisor.is_some());
    let premises = match own {
        Some(Premises { licence_number, supervisor, .. }) => {
            Premises { licence_number, supervisor, ..told.clone() }
        }
        None => told.clone(),
    };
    if known.as_ref() == Some(&premises) {
        return Ok(Touched::Beside);
    }
    change.put_premises(&premises)?;
    Ok(Touched::Records)
}

/// Where a report of these premises stands. One that was rewritten or erased here meanwhile keeps its
/// place: the answer is about another.
fn take_answer(change: &mut Change<'_>, answer: Answer) -> Result<Touched, StoreError> {
    let Some(entry) = change.read().log_entry(answer.entry)? else { return Ok(Touched::Beside) };
    let sent = !matches!(entry.life, None | Some(Life::Draft));
    if !sent || entry.premises != answer.premises || entry.life.as_ref() == Some(&answer.life) {
        return Ok(Touched::Beside);
    }
    change.set_log_life(answer.entry, &answer.life)?;
    Ok(Touched::Records)
}

fn note(change: &mut Change<'_>, opened: &Opened, of: [u8; 16]) -> Result<(), StoreError> {
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

/// Removes what a record brought. The frame stays as it was said last: a scheme without a name helps
/// nobody.
pub(super) fn hide(
    change: &mut Change<'_>,
    record: RecordId,
    at: Moment,
) -> Result<Touched, StoreError> {
    if let Some(touched) = offices::ended(change, record, at)? {
        return Ok(touched);
    }
    let Some((kind, of)) = records::forget(change.beside(), record)? else {
        return Ok(Touched::Beside);
    };
    if kind == Kind::Ballot.number()
        && change.read().tier() == Tier::Member
        && !records::is_about(change.beside(), Kind::Ballot, &of)?
    {
        voting::forget_ballot(change.beside(), &of)?;
        return Ok(Touched::Records);
    }
    if kind == Kind::Alert.number()
        && change.read().tier() == Tier::Member
        && !records::is_about(change.beside(), Kind::Alert, &of)?
    {
        let ended = change.erase_alert(Id::from_random(of))?;
        return Ok(if ended { Touched::Records } else { Touched::Beside });
    }
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
        return Ok(offices::file(change, hash, plain)?.unwrap_or_default());
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
