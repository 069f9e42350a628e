//! The premises' own list at the till: for the manager of these very premises, and nobody else.
//!
//! Staff see a bar on the Check screen as they see everybody (`visibility/own.rs`); listing, writing
//! and ending are decided once, in [`Inner::own_keeper`](super::Inner::own_keeper).

mod answers;
mod forms;
mod pictures;

pub use answers::{
    OwnEndShown, OwnFilter, OwnForm, OwnKept, OwnList, OwnLooked, OwnOpened, OwnOutcome, OwnQuery,
    OwnRow,
};

use super::desk::trouble;
use super::session::Session;
use super::{Failure, FailureCode, Till, UndoShown};
use crate::check::{Tile, own_tile};
use crate::civil::{Clock, london_day};
use crate::closed_list::ClosedList;
use crate::id::Id;
use crate::records::{Ending, OwnBar, OwnStanding, Role};
use crate::search::plain;
use crate::store::{Action, Actor, StoreError, UndoKind};

/// Days before its end from which a bar "ends soon".
const SOON: i32 = 28;
/// How many of the scheme's register are offered as the same person.
const OFFERED: usize = 6;

impl Till {
    /// The premises' own list, as far as it is asked for.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but a manager of these premises.
    pub fn own_list(&self, query: &OwnQuery) -> Result<OwnList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.own_keeper()?.own_list(query, self.clock.as_ref())
    }

    /// The form of a bar, or the empty one. Opening one is recorded like a card's, and for somebody
    /// under eighteen a reason is asked for.
    ///
    /// # Errors
    /// As [`Till::own_list`]; [`FailureCode::NotFound`], [`FailureCode::ReasonNeeded`].
    pub fn own_open(
        &self,
        bar: Option<Id<OwnBar>>,
        reason: Option<&str>,
    ) -> Result<OwnOpened, Failure> {
        self.at_rest()?.own_keeper()?.own_open(bar, reason, self.clock.as_ref())
    }

    /// What a form comes to while it is typed.
    ///
    /// # Errors
    /// As [`Till::own_list`].
    pub fn own_look(&self, form: &OwnForm) -> Result<OwnLooked, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.own_keeper()?.own_look(form, self.clock.as_ref())
    }

    /// Saves a form, or says why not; one change, which can be undone.
    ///
    /// # Errors
    /// As [`Till::own_list`]; also for a bar that has been ended.
    pub fn own_save(&self, form: &OwnForm) -> Result<OwnOutcome, Failure> {
        self.at_rest()?.own_keeper()?.own_save(form, self.clock.as_ref())
    }

    /// Ends a bar before its time, today and at once; one change, which can be undone.
    ///
    /// # Errors
    /// As [`Till::own_save`].
    pub fn own_end(
        &self,
        bar: Id<OwnBar>,
        revision: &str,
        reason: &str,
    ) -> Result<OwnOutcome, Failure> {
        self.at_rest()?.own_keeper()?.own_end(bar, revision, reason, self.clock.as_ref())
    }

    /// Undoes the latest change of the own list.
    ///
    /// # Errors
    /// [`FailureCode::NothingToUndo`], also where the latest change was of something else;
    /// [`FailureCode::ChangedSince`], [`FailureCode::BuiltUpon`]. Then nothing was changed.
    pub fn own_undo(&self) -> Result<UndoShown, Failure> {
        self.at_rest()?.own_keeper()?.own_undo(self.clock.as_ref())
    }

    /// Keeps a form that is left before it is saved, inside the encrypted file; or forgets it.
    ///
    /// # Errors
    /// As [`Till::own_list`].
    pub fn own_keep(&self, form: Option<&OwnForm>) -> Result<(), Failure> {
        self.at_rest()?.own_keeper()?.own_keep_form(form, self.clock.as_ref())
    }

    /// The few of the scheme's register whom a text finds: for a person to say who is the same.
    ///
    /// # Errors
    /// As [`Till::own_list`].
    pub fn own_find(&self, text: &str) -> Result<Vec<Tile>, Failure> {
        let mut inner = self.inner();
        self.turn_day(&mut inner);
        let session = inner.own_keeper()?;
        let found = session.view.in_register(text, OFFERED);
        if !found.is_empty() {
            session.found_somebody(self.clock.as_ref());
        }
        Ok(found)
    }
}

impl Session {
    /// Whether this person keeps the list of the premises that this computer stands in: their
    /// manager, who has accepted the data agreement.
    pub(in crate::till) fn keeps_own_list(&self) -> bool {
        let here = self.books.here.as_ref().map(|premises| premises.id);
        here.is_some()
            && self.person.premises == here
            && self.person.role == Role::Manager
            && self.agreed()
    }

    /// The bars of the premises that this computer stands in.
    fn own_bars_here(&self) -> impl Iterator<Item = &OwnBar> {
        let here = self.books.here.as_ref().map(|premises| premises.id);
        self.books.own.iter().filter(move |bar| Some(bar.premises) == here)
    }

    /// Whether a bar is still kept by this computer's own clock: one that is not is shown to nobody,
    /// though it is erased only when that has been so for some days.
    fn own_is_kept(&self, bar: &OwnBar, clock: &dyn Clock) -> bool {
        london_day(clock.now()) <= bar.kept_until(&self.books.scheme.rules)
    }

    fn own_list(&self, query: &OwnQuery, clock: &dyn Clock) -> Result<OwnList, Failure> {
        let here = self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))?;
        let (rules, today) = (&self.books.scheme.rules, self.view.day());
        let wanted = plain(query.text.trim());
        let mut counts = vec![0; OwnFilter::ALL.len()];
        let mut rows = Vec::new();
        let kept = |bar: &&OwnBar| self.own_is_kept(bar, clock);
        for bar in self.own_bars_here().filter(kept) {
            if !is_called(bar, &wanted, today) {
                continue;
            }
            let standing = bar.standing(rules, today);
            let ends_soon = bar.ends_soon(rules, today, SOON);
            let filters = filters(standing, ends_soon);
            for filter in &filters {
                if let Some(count) = counts.get_mut(filter.place()) {
                    *count += 1;
                }
            }
            if filters.contains(&query.filter) {
                rows.push(OwnRow {
                    bar: bar.id,
                    tile: own_tile(bar, today),
                    standing,
                    ends_soon,
                    until: bar.last_day(rules),
                    review_due: match bar.term.ending() {
                        Ending::Review(due) => Some(due),
                        Ending::On(_) => None,
                    },
                    reason: bar.reason.as_str().to_owned(),
                    kept_until: bar.kept_until(rules),
                });
            }
        }
        // What ends first stands first; what is over, the latest first.
        rows.sort_by_key(|row| {
            let over = over(row.standing);
            let days = row.until.duration_since(jiff::civil::Date::ZERO).as_secs();
            (over, if over { -days } else { days }, row.tile.name.clone())
        });
        let person = self.person.id;
        let kept = self.store.read(|r| r.own_kept_draft(person)).map_err(trouble)?;
        let kept = kept.filter(|kept| kept.is_fresh(today));
        let undo = self.store.undoable().map_err(trouble)?;
        Ok(OwnList {
            premises: here.name.clone(),
            counts,
            rows,
            undo: undo.filter(|undo| is_own(undo.kind)).map(|undo| self.own_undo_shown(&undo)),
            kept: kept.map(|kept| OwnKept { bar: kept.bar }),
        })
    }

    fn own_undo_shown(&self, undo: &crate::store::Undoable) -> UndoShown {
        let by = undo.by.person.and_then(|id| {
            self.store.read(|reader| reader.person(id)).ok().flatten().map(|person| person.name)
        });
        let today = self.view.day();
        let bar = undo.object.and_then(|object| {
            let mut bars = self.own_bars_here();
            bars.find(|bar| *bar.id.bytes() == object)
        });
        let reference = bar.and_then(|bar| own_tile(bar, today).name);
        UndoShown { kind: undo.kind, at: undo.at, by, reference }
    }

    fn own_undo(&mut self, clock: &dyn Clock) -> Result<UndoShown, Failure> {
        let moment = self.moment(clock);
        let nothing = Failure::of(FailureCode::NothingToUndo);
        let undo = self.store.undoable().map_err(trouble)?.ok_or(nothing)?;
        if !is_own(undo.kind) {
            return Err(nothing);
        }
        let shown = self.own_undo_shown(&undo);
        self.store.undo(&Actor::of(&self.person), moment)?;
        self.changed(clock)?;
        Ok(shown)
    }

    /// Erases what the own list no longer keeps, by three days of running; answers whether anything
    /// was.
    ///
    /// # Errors
    /// [`StoreError`]; then it is tried again at the next unlocking or midnight.
    pub(in crate::till) fn purge_own(&mut self, clock: &dyn Clock) -> Result<bool, StoreError> {
        let moment = self.moment(clock);
        let rules = self.books.scheme.rules;
        let due = self.store.read(|reader| {
            let by = reader.erases_by()?;
            let overdue = by.map(|by| reader.own_is_overdue(&rules, by)).transpose()?;
            Ok(by.filter(|_| overdue == Some(true)))
        })?;
        let Some(by) = due else { return Ok(false) };
        self.store.change(&Actor::SYSTEM, moment, Action::OwnBarErased, None, |change| {
            change.purge_own(&rules, by).map(drop)
        })?;
        self.books = std::sync::Arc::new(self.store.books()?);
        Ok(true)
    }
}

fn over(standing: OwnStanding) -> bool {
    matches!(standing, OwnStanding::Ended | OwnStanding::Expired | OwnStanding::ReviewMissed)
}

fn filters(standing: OwnStanding, ends_soon: bool) -> Vec<OwnFilter> {
    let mut filters = vec![OwnFilter::All];
    filters.push(match standing {
        OwnStanding::InForce => OwnFilter::InForce,
        OwnStanding::StartsLater => OwnFilter::StartsLater,
        OwnStanding::Ended | OwnStanding::Expired | OwnStanding::ReviewMissed => OwnFilter::Ended,
    });
    if ends_soon {
        filters.push(OwnFilter::EndsSoon);
    }
    filters
}

/// Whether every typed word begins one of the names; a child is not found by name here either.
fn is_called(bar: &OwnBar, wanted: &str, today: jiff::civil::Date) -> bool {
    if wanted.is_empty() {
        return true;
    }
    if bar.is_child(today) {
        return false;
    }
    let names: Vec<String> = bar.dossier().card.names().map(|name| plain(&name)).collect();
    let mut words = names.iter().flat_map(|name| name.split(' '));
    wanted.split_whitespace().all(|typed| words.clone().any(|word| word.starts_with(typed)))
        || words.any(|word| word == wanted)
}

/// Whether an undo is of the own list.
fn is_own(kind: UndoKind) -> bool {
    matches!(
        kind,
        UndoKind::OwnAdded | UndoKind::OwnChanged | UndoKind::OwnEnded | UndoKind::OwnPictures
    )
}
