//! The office's forms at the till: list, open, look, save, check, undo.
//!
//! Changing asks for an administrator, and checking what another has entered for an administrator or
//! the data lead, on a computer of the office: [`Inner::desk`] and [`Inner::checker`] decide, once.

mod answers;
mod forms;
mod picture_answers;
mod pictures;
pub(in crate::till) mod records;
mod second;

pub use answers::{
    DeskChoices, DeskFilter, DeskForm, DeskList, DeskLookedAt, DeskQuery, DeskRow, GalleryChoice,
    KeptShown, Looked, Opened, PersonChoice, PremisesChoice, Preview, SaveOutcome, UndoShown,
    WaitsShown,
};
pub use picture_answers::{
    PictureCounts, PictureLook, PictureSeen, PictureStanding, PictureStands, PictureVerdict,
    PictureWaits,
};

use std::collections::{BTreeMap, BTreeSet};

use super::session::Session;
use super::{Failure, FailureCode, Till};
use crate::check::Tile;
use crate::civil::Clock;
use crate::closed_list::ClosedList;
use crate::desk::who_may_check;
use crate::dossier::Books;
use crate::id::Id;
use crate::records::{Person, PremisesStatus, Role, Scope, SubjectCard};
use crate::store::{Actor, StoreError, Undoable};
use crate::visibility::{House, StateKind, Viewer, Visibility, visibility};

/// Rows that one answer brings.
const ROWS: usize = 100;
/// Reasons offered while typing.
const REASONS: usize = 40;

impl Till {
    /// The office's register, as far as it is asked for.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator and data lead.
    pub fn desk_list(&self, query: &DeskQuery) -> Result<DeskList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.checker()?.desk_list(query)
    }

    /// What a form offers to choose from.
    ///
    /// # Errors
    /// As [`Till::desk_list`].
    pub fn desk_choices(&self) -> Result<DeskChoices, Failure> {
        let mut inner = self.at_rest()?;
        let session = inner.checker()?;
        let people = session.people()?;
        Ok(choices(&session.books, &people))
    }

    /// The form of a subject, or the empty one. Opening somebody's is recorded like a card's.
    ///
    /// # Errors
    /// As [`Till::desk_list`]; [`FailureCode::NotFound`].
    pub fn desk_open(&self, subject: Option<Id<SubjectCard>>) -> Result<Opened, Failure> {
        self.at_rest()?.checker()?.desk_open(subject, self.clock.as_ref())
    }

    /// What a form comes to while it is typed: its problems, the member's card, who is alike.
    ///
    /// # Errors
    /// As [`Till::desk_list`].
    pub fn desk_look(&self, form: &DeskForm) -> Result<Looked, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.checker()?.desk_look(form, self.clock.as_ref())
    }

    /// Saves a form, or says why not; one change, which can be undone.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator.
    pub fn desk_save(&self, form: &DeskForm) -> Result<SaveOutcome, Failure> {
        self.at_rest()?.desk()?.desk_save(form, self.clock.as_ref())
    }

    /// Lets members see an entry that somebody else has entered, as it was looked at.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for one's own entry; [`FailureCode::NotFound`] when it does not
    /// wait; [`FailureCode::Stale`] when the record is no longer the one that was looked at.
    pub fn desk_check(&self, seen: &DeskLookedAt) -> Result<(), Failure> {
        self.at_rest()?.checker()?.desk_check(seen, self.clock.as_ref())
    }

    /// Undoes the office's latest change.
    ///
    /// # Errors
    /// [`FailureCode::NothingToUndo`], [`FailureCode::ChangedSince`], [`FailureCode::BuiltUpon`];
    /// then nothing was changed.
    pub fn desk_undo(&self) -> Result<UndoShown, Failure> {
        self.at_rest()?.desk()?.desk_undo(self.clock.as_ref())
    }

    /// Keeps a form that is left before it is saved, inside the encrypted file; or forgets it.
    ///
    /// # Errors
    /// As [`Till::desk_save`].
    pub fn desk_keep(&self, form: Option<&DeskForm>) -> Result<(), Failure> {
        self.at_rest()?.desk()?.desk_keep(form, self.clock.as_ref())
    }
}

pub(super) fn trouble(_: StoreError) -> Failure {
    Failure::of(FailureCode::Trouble)
}

impl Session {
    pub(super) fn people(&self) -> Result<Vec<Person>, Failure> {
        self.store.read(|reader| reader.people()).map_err(trouble)
    }

    /// Whether nobody else is there to check what this person enters.
    pub(in crate::till) fn alone(&self) -> Result<bool, Failure> {
        let people = self.people()?;
        Ok(who_may_check(&people).iter().all(|person| person.id == self.person.id))
    }

    fn desk_list(&mut self, query: &DeskQuery) -> Result<DeskList, Failure> {
        let books = std::sync::Arc::clone(&self.books);
        let held =
            self.store.read(|reader| reader.office()?.unchecked_pictures()).map_err(trouble)?;
        let mut waiting = waiting(&books);
        waiting.extend(pictures::waiting(&books, &held));
        let today = self.view.day();
        let mut counts = vec![0; DeskFilter::ALL.len()];
        let mut rows: Vec<Tile> = Vec::new();
        let mut passed = 0;
        for tile in self.view.everybody(&query.text) {
            let filters = filters(&tile, waiting.contains(&tile.subject));
            for filter in &filters {
                if let Some(count) = counts.get_mut(filter.place()) {
                    *count += 1;
                }
            }
            if filters.contains(&query.filter) {
                if passed >= query.from && rows.len() < ROWS {
                    rows.push(tile);
                }
                passed += 1;
            }
        }
        let viewer = self.viewer();
        let house = House::of(&books);
        let rows = rows
            .into_iter()
            .filter_map(|tile| {
                let dossier = books.dossiers.of(tile.subject)?;
                let (hidden, until) = match visibility(&dossier, &viewer, &house, today) {
                    Visibility::Shown(shown) => (shown.hidden_from_members, shown.until),
                    Visibility::Hidden(why) => (Some(why), None),
                };
                let reference = dossier.card.reference.to_string();
                Some(DeskRow { tile, reference, hidden, until })
            })
            .collect();
        let undo = self.store.undoable().map_err(trouble)?;
        let person = self.person.id;
        let kept =
            self.store.read(|reader| reader.office()?.kept_draft(person)).map_err(trouble)?;
        let kept = kept.filter(|kept| forms::is_fresh(kept, self.view.day()));
        Ok(DeskList {
            counts,
            rows,
            undo: undo.map(|undo| self.undo_shown(&undo)),
            kept: kept.map(|kept| KeptShown { subject: kept.subject }),
            may_change: self.person.role == Role::Administrator,
            alone: self.alone()?,
            pictures: self.picture_counts(&books, &held)?,
        })
    }

    fn viewer(&self) -> Viewer {
        Viewer { role: self.person.role, tier: self.books.tier, premises: None, agreed: true }
    }

    pub(in crate::till) fn undo_shown(&self, undo: &Undoable) -> UndoShown {
        let by = undo.by.person.and_then(|id| {
            self.store.read(|reader| reader.person(id)).ok().flatten().map(|person| person.name)
        });
        let reference = undo.object.and_then(|object| {
            let dossier = self.books.dossiers.of(Id::of_bytes(object))?;
            Some(dossier.card.reference.to_string())
        });
        UndoShown { kind: undo.kind, at: undo.at, by, reference }
    }

    fn desk_undo(&mut self, clock: &dyn Clock) -> Result<UndoShown, Failure> {
        let moment = self.moment(clock);
        let shown = |session: &Self| {
            let undo = session.store.undoable().ok().flatten();
            undo.map(|undo| session.undo_shown(&undo))
        };
        let shown = shown(self);
        self.store.undo(&Actor::of(&self.person), moment)?;
        self.changed(clock)?;
        shown.ok_or(Failure::of(FailureCode::NothingToUndo))
    }
}

/// The subjects of whom an entry waits for a second person.
fn waiting(books: &Books) -> BTreeSet<Id<SubjectCard>> {
    if books.unchecked.is_empty() {
        return BTreeSet::new();
    }
    let entries = books.dossiers.iter().flat_map(|dossier| dossier.entries);
    entries.filter(|entry| books.unchecked.contains(&entry.id)).map(|entry| entry.subject).collect()
}

/// Under which filters a subject is found.
fn filters(tile: &Tile, waits: bool) -> Vec<DeskFilter> {
    let by_state = match tile.state {
        StateKind::Banned
        | StateKind::NotServed
        | StateKind::CourtOrder
        | StateKind::BannedElsewhere
        | StateKind::StartsLater => DeskFilter::Banned,
        StateKind::Warned => DeskFilter::Warned,
        StateKind::IdSought => DeskFilter::IdSought,
        StateKind::Listed => DeskFilter::Listed,
        // No office has a list of its own; what is no member's stands with what members do not see.
        StateKind::NotShown | StateKind::BarredHere => DeskFilter::NotShown,
    };
    let mut filters = vec![DeskFilter::All, by_state];
    if waits {
        filters.push(DeskFilter::AwaitsCheck);
    }
    filters
}

fn choices(books: &Books, people: &[Person]) -> DeskChoices {
    let active = || books.premises.iter().filter(|one| one.status == PremisesStatus::Active);
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for dossier in &books.dossiers {
        let bans = dossier.bans.into_iter().map(|ban| ban.reason);
        let warnings = dossier.warnings.into_iter().map(|warning| warning.reason);
        for reason in bans.chain(warnings) {
            *used.entry(reason.as_str().to_owned()).or_default() += 1;
        }
    }
    let mut reasons: Vec<(String, usize)> = used.into_iter().collect();
    reasons.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let mut premises: Vec<PremisesChoice> =
        active().map(|one| PremisesChoice { id: one.id, name: one.name.clone() }).collect();
    premises.sort_by(|a, b| a.name.cmp(&b.name));
    let areas: BTreeSet<String> = active().map(|premises| premises.area.clone()).collect();
    DeskChoices {
        galleries: books
            .galleries
            .iter()
            .map(|gallery| GalleryChoice {
                id: gallery.id,
                name: gallery.name.clone(),
                limited: gallery.audience != Scope::AllMembers,
            })
            .collect(),
        premises,
        areas: areas.into_iter().collect(),
        people: people
            .iter()
            .filter(|person| {
                let may = [Role::Administrator, Role::DataLead, Role::Chair];
                person.premises.is_none() && may.contains(&person.role)
            })
            .map(|person| PersonChoice {
                id: person.id,
                name: person.name.clone(),
                role: person.role,
            })
            .collect(),
        reasons: reasons.into_iter().take(REASONS).map(|(text, _)| text.to_owned()).collect(),
    }
}
