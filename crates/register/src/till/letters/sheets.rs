//! Sheets of the gallery for a door: who stands on one, its number, and whether it is gone.

use std::cmp::Reverse;
use std::path::Path;

use jiff::ToSpan as _;

use super::{SheetList, SheetSaved, SheetShown, trouble};
use crate::cases::Rule;
use crate::check::Tile;
use crate::civil::{Clock, day_begins, months_after};
use crate::documents::{Sayings, render};
use crate::dossier::Dossier;
use crate::id::Id;
use crate::language::Language;
use crate::letters::{SHEET_HOURS, SHEET_MOST, SheetPerson, said_length, sheet};
use crate::records::{Ban, Ending, Role, Tier};
use crate::store::{Action, DoorSheet, PictureSize, StoreError};
use crate::text::clean;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::visibility::{Paper, Shown, StateKind};

/// The longest reason, in characters.
const WHY: usize = 200;
/// Months that a sheet which is gone is remembered; as long as the audit.
const KEPT_MONTHS: i32 = 24;

impl Session {
    /// Whether this person prints sheets at all (`domain.md` §3, "print/export gallery sheet").
    fn prints_sheets(&self) -> bool {
        let member = self.books.tier == Tier::Member
            && self.books.here.as_ref().map(|here| here.id) == self.person.premises
            && self.books.here.is_some()
            && self.person.role == Role::Manager;
        (member && self.agreed()) || self.may_check()
    }

    pub(super) fn sheet_list(&mut self, clock: &dyn Clock) -> Result<SheetList, Failure> {
        if !self.agreed() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let now = self.moment(clock).instant();
        let (sheets, counts, sender) = self
            .store
            .read(|reader| {
                let sheets = reader.door_sheets()?;
                let count =
                    |one: &DoorSheet| Ok::<_, StoreError>(reader.door_sheet_people(one.id)?.len());
                let counts = sheets.iter().map(count).collect::<Result<Vec<_>, _>>()?;
                Ok((sheets, counts, reader.letter_sender()?))
            })
            .map_err(trouble)?;
        let people = self.people()?;
        let name = |id| people.iter().find(|one| one.id == id).map(|one| one.name.clone());
        let shown = sheets.into_iter().zip(counts).map(|(one, people)| SheetShown {
            sheet: one.id,
            number: one.number,
            why: one.why,
            made: one.made.0,
            by: name(one.made.1),
            until: one.until,
            people,
            gone: one.gone.map(|(at, _)| at),
            overdue: one.gone.is_none() && one.until < now,
        });
        let sheets: Vec<SheetShown> = shown.collect();
        let all = self.sheet_places().len();
        Ok(SheetList {
            on: sender.sheets,
            may_print: self.prints_sheets(),
            people: (all.min(SHEET_MOST), all),
            overdue: sheets.iter().filter(|one| one.overdue).count(),
            sheets,
        })
    }

    /// Whom a sheet may show, by their places in the books, the newest ban first: banned here today, and
    /// no child, whatever leave there is. Each is judged and let go of: there may be thousands.
    fn sheet_places(&self) -> Vec<usize> {
        let eye = self.view.eye();
        let mut found = Vec::new();
        for (place, dossier) in self.books.dossiers.iter().enumerate() {
            if dossier.bans.is_empty() {
                continue;
            }
            let Some(shown) = eye.shown(&dossier).filter(|shown| !shown.child) else { continue };
            if let Some(ban) = banned_here(&shown) {
                found.push((Reverse(ban.term.starts()), dossier.card.id, place));
            }
        }
        found.sort_unstable();
        found.into_iter().map(|(.., place)| place).collect()
    }

    /// Those of them for whom a sheet has room.
    fn sheet_people(&self) -> Vec<(Dossier, Tile)> {
        let eye = self.view.eye();
        let places = self.sheet_places().into_iter().take(SHEET_MOST);
        let dossiers = places.filter_map(|place| self.books.dossiers.get(place));
        dossiers.filter_map(|dossier| eye.tile(&dossier).map(|tile| (dossier, tile))).collect()
    }

    pub(super) fn sheet_save(
        &mut self,
        why: &str,
        language: Language,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<SheetSaved, Failure> {
        if !self.prints_sheets() {
            return Err(Rule::NotEntitled.into());
        }
        let moment = self.moment(clock);
        let sender = self.store.read(|reader| reader.letter_sender()).map_err(trouble)?;
        if !sender.sheets {
            return Ok(SheetSaved::Off);
        }
        let Ok(why) = clean(why, WHY) else { return Ok(SheetSaved::Why) };
        let chosen = self.sheet_people();
        if chosen.is_empty() {
            return Ok(SheetSaved::Nobody);
        }
        let sayings = Sayings::of(language);
        let subjects: Vec<_> = chosen.iter().map(|(dossier, _)| dossier.card.id).collect();
        let people: Vec<SheetPerson> = chosen
            .iter()
            .map(|(dossier, tile)| self.sheet_person(dossier, tile, &sayings))
            .collect::<Result<_, _>>()?;
        let number = self.store.read(|reader| reader.door_sheets()).map_err(trouble)?;
        let number = number.first().map_or(1, |one| one.number.saturating_add(1));
        let at = moment.instant();
        let record = DoorSheet {
            id: Id::fresh(),
            number,
            premises: self.books.here.as_ref().map(|here| here.id),
            why,
            made: (at, self.person.id),
            until: at.checked_add(SHEET_HOURS.hours()).unwrap_or(at),
            gone: None,
        };
        let place = self.books.here.as_ref().map_or(&self.books.scheme.name, |here| &here.name);
        let by = &self.person.name;
        let document = sheet(number, place, by, &people, at, record.until, &sayings);
        let rendered = render(&document).map_err(|_| Failure::of(FailureCode::Trouble))?;
        let object = Some(*record.id.bytes());
        let before = day_begins(months_after(moment.today(), -KEPT_MONTHS));
        self.store
            .change(&self.actor(), moment, Action::SheetMade, object, |change| {
                change.purge_door_sheets(before)?;
                change.add_door_sheet(&record, &subjects)
            })
            .map_err(trouble)?;
        crate::till::import::save(path, &rendered.bytes)?;
        Ok(SheetSaved::Saved { number, people: people.len() })
    }

    fn sheet_person(
        &self,
        dossier: &Dossier,
        tile: &Tile,
        sayings: &Sayings,
    ) -> Result<SheetPerson, Failure> {
        let picture = match &tile.picture {
            Some(thumb) => self
                .store
                .read(|reader| reader.picture_bytes(thumb.picture, PictureSize::Thumb))
                .map_err(trouble)?,
            None => None,
        };
        let eye = self.view.eye();
        let shown = eye.shown(dossier);
        let last = shown.as_ref().and_then(banned_here);
        let until = match last.map(|ban| (ban.counts_when_told(), ban.term.ending())) {
            // Its last day is not known before they are told.
            Some((Some(span), _)) => {
                let length = said_length(span.into(), sayings);
                sayings.say("sheet-door-told", &[("length", length.into())])
            }
            Some((None, Ending::On(day))) => {
                sayings.say("sheet-door-until", &[("day", sayings.day(day).into())])
            }
            Some((None, Ending::Review(_))) | None => sayings.say("sheet-door-open", &[]),
        };
        let unserved = tile.state == StateKind::NotServed;
        let told = unserved.then(|| sayings.say("sheet-door-unserved", &[]));
        let name = tile.name.clone().or_else(|| tile.nickname.clone());
        Ok(SheetPerson {
            name: name.unwrap_or_else(|| dossier.card.reference.to_string()),
            state: [Some(until), told].into_iter().flatten().collect::<Vec<_>>().join("\n"),
            picture,
        })
    }

    pub(super) fn sheet_gone(
        &mut self,
        sheet: Id<DoorSheet>,
        clock: &dyn Clock,
    ) -> Result<SheetList, Failure> {
        if !self.prints_sheets() {
            return Err(Rule::NotEntitled.into());
        }
        let (moment, by) = (self.moment(clock), self.person.id);
        let object = Some(*sheet.bytes());
        let done = self.store.change(&self.actor(), moment, Action::SheetGone, object, |change| {
            change.door_sheet_gone(sheet, moment.instant(), by)
        });
        match done.map_err(trouble)? {
            true => self.sheet_list(clock),
            false => Err(Failure::of(FailureCode::NotFound)),
        }
    }
}

/// The ban that holds here and now, the longest of them; one that holds elsewhere alone is no matter of this door.
fn banned_here<'a>(shown: &Shown<'a>) -> Option<&'a Ban> {
    let first = shown.in_force.first()?;
    match (first.state, first.paper) {
        (StateKind::Banned | StateKind::NotServed, Paper::Ban(ban)) => Some(ban),
        _ => None,
    }
}
