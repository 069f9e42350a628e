//! Everything that the office says, as it stands now: cards, the scheme's settings, its premises, answers to
//! reports, ballots. Pure reading.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::envelope::{Kind, PictureRole};
use watchbook_protocol::id::PremisesId;
use watchbook_protocol::roster::Roster;
use watchbook_register::ClosedList as _;
use watchbook_register::civil::{days_after, london_day};
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::log::{Life, LifeState};
use watchbook_register::records::{Picture, Premises, Tier};
use watchbook_register::store::{Store, StoreError};

use super::due::Of;
use super::narrow::readers;
use crate::wire::bulletin::{Alert, Answer};
use crate::wire::card::{Reach, Showing, may_travel, write};
use crate::wire::profile::{Profile, to_neighbours};
use crate::wire::settings::Settings;

/// How long the settings stand without being said again, in days.
const SETTINGS_STAND: i32 = 366;
/// How long an answer to a report is held, in days from the step that it tells of.
const ANSWERS_STAND: i32 = 1_000;

/// Something that the office says.
pub(super) struct Said {
    pub(super) kind: Kind,
    pub(super) content: Vec<u8>,
    pub(super) pictures: Vec<(Id<Picture>, PictureRole)>,
    pub(super) audiences: BTreeSet<Audience>,
    pub(super) expires_on: Date,
}

/// All of it, by whom it is about, and how many cards cannot be said.
pub(super) fn all(
    store: &Store,
    books: &Books,
    roster: &Roster,
    today: Date,
) -> Result<(BTreeMap<Of, Said>, usize), StoreError> {
    let mut said = BTreeMap::new();
    let failed = cards(books, roster, today, &mut said);
    frame(books, today, &mut said);
    answers(store, books, roster, today, &mut said)?;
    alerts(store, roster, today, &mut said)?;
    super::ballots::ballots(store, books, roster, today, &mut said)?;
    Ok((said, failed))
}

pub(super) fn own(premises: Id<Premises>) -> Audience {
    Audience::Premises(PremisesId::from_bytes(*premises.bytes()))
}

pub(super) fn is_heard(roster: &Roster, audience: Audience) -> bool {
    roster.epoch_at(audience, roster.at().n).is_some()
}

fn cards(books: &Books, roster: &Roster, today: Date, said: &mut BTreeMap<Of, Said>) -> usize {
    let (showing, mut failed) = (Showing::of(books), 0);
    for dossier in &books.dossiers {
        let Some(travels) = may_travel(&dossier, &showing, today) else { continue };
        let audiences = readers(travels.reach(), roster);
        // Nobody who may have it has a computer in the scheme yet.
        if audiences.is_empty() {
            continue;
        }
        let Ok(written) = write(&travels) else {
            failed += 1;
            continue;
        };
        let one = Said {
            kind: Kind::MemberCard,
            content: written.content,
            pictures: written.pictures,
            audiences,
            expires_on: travels.expires_on(),
        };
        said.insert((Kind::MemberCard, *dossier.card.id.bytes()), one);
    }
    failed
}

/// The scheme, its galleries and its premises: with the cards they make a member's books whole.
fn frame(books: &Books, today: Date, said: &mut BTreeMap<Of, Said>) {
    let members = |kind, content| Said {
        kind,
        content,
        pictures: Vec::new(),
        audiences: [Audience::Members].into(),
        expires_on: days_after(today, SETTINGS_STAND),
    };
    let settings =
        Settings { scheme: books.scheme.clone(), galleries: books.galleries.clone() }.content();
    let of = *books.scheme.id.bytes();
    said.insert((Kind::SchemeSettings, of), members(Kind::SchemeSettings, settings));
    for premises in &books.premises {
        let profile = Profile::Premises(to_neighbours(premises)).content();
        said.insert((Kind::Profile, *premises.id.bytes()), members(Kind::Profile, profile));
    }
}

/// What the office gives out until a last day, to every member or to some premises.
fn alerts(
    store: &Store,
    roster: &Roster,
    today: Date,
    said: &mut BTreeMap<Of, Said>,
) -> Result<(), StoreError> {
    let (alerts, places) =
        store.read(|reader| Ok((reader.alerts(today)?, reader.alert_places()?)))?;
    for (alert, _) in alerts {
        let reach = places.get(&alert.id).cloned().map_or(Reach::Members, Reach::Premises);
        let audiences = readers(&reach, roster);
        // Nobody to whom it goes has a computer in the scheme yet.
        if audiences.is_empty() {
            continue;
        }
        let one = Said {
            kind: Kind::Alert,
            content: Alert::of(&alert).content(),
            pictures: Vec::new(),
            audiences,
            expires_on: alert.until,
        };
        said.insert((Kind::Alert, *alert.id.bytes()), one);
    }
    Ok(())
}

/// Where each report stands, to the premises that sent it.
fn answers(
    store: &Store,
    books: &Books,
    roster: &Roster,
    today: Date,
    said: &mut BTreeMap<Of, Said>,
) -> Result<(), StoreError> {
    if books.tier != Tier::Office {
        return Ok(());
    }
    store.read(|reader| {
        let office = reader.office()?;
        for arrival in office.arrivals(LifeState::ALL)? {
            let Some(entry) = reader.log_entry(arrival.entry)? else { continue };
            let audience = own(entry.premises);
            let told = !matches!(entry.life, None | Some(Life::Draft | Life::Queued));
            if !told || !is_heard(roster, audience) {
                continue;
            }
            let Some(life) = entry.life else { continue };
            let at = office.steps(entry.id)?.last().map_or(arrival.at, |step| step.at);
            let expires_on = days_after(london_day(at), ANSWERS_STAND);
            if expires_on < today {
                continue;
            }
            let (premises, of) = (entry.premises, *entry.id.bytes());
            let answer = Answer { entry: entry.id, premises, at, life, reference: None };
            let one = Said {
                kind: Kind::Answer,
                content: answer.content(),
                pictures: Vec::new(),
                audiences: [audience].into(),
                expires_on,
            };
            said.insert((Kind::Answer, of), one);
        }
        Ok(())
    })
}
