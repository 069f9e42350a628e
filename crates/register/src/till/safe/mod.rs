//! Safe copies at the office's desk: the kit, the place, the copies, the list of erasures.
//!
//! All of it is for administrators and data leads on the office's computer, and all of it is in the
//! audit. A copy is made outside the till's lock; searching and saving go on meanwhile.

mod returning;
mod room;
mod said;
mod trying;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Failure, FailureCode, State, Till};
use crate::civil::{Moment, london_day};
use crate::safe::kit::{Kit, ListSeal};
use crate::safe::making::{Errand, make};
use crate::safe::refusal::SafeError;
use crate::safe::symbols::Symbols;
use crate::safe::{list, place, schedule};
use crate::store::{Action, Actor, SafeCustom, SafeEvery, Store, StoreError};
use crate::unlock::Cost;

use room::Begun;
pub(super) use room::Room;
pub use said::{
    RestoreDone, RestoreKeeper, RestoreOpened, RestoreSeen, RestoreShown, SafeCopied, SafeDone,
    SafeFailure, SafeKitShown, SafePlace, SafeProved, SafeSheet, SafeShown, SafeTried, SafeWeak,
};

/// The most copies that are kept.
const MOST_COPIES: u32 = 50;

/// What work on copies needs: the store, who works, and the moment.
type Desk = (Arc<Store>, Actor, Moment);

fn trouble<E>(_: E) -> Failure {
    Failure::of(FailureCode::Trouble)
}

impl Till {
    /// The open register, for somebody who looks after its copies.
    fn safe_desk(&self) -> Result<Desk, Failure> {
        let mut inner = self.inner();
        let (store, _, actor, at) = inner.checker()?.at_work(self.clock.as_ref());
        Ok((store, actor, at))
    }

    /// How things stand with copies.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] for anybody but an administrator or data lead in the office.
    pub fn safe_shown(&self) -> Result<SafeShown, Failure> {
        let (store, _, at) = self.safe_desk()?;
        self.safe_state(&store, at)
    }

    fn safe_state(&self, store: &Store, at: Moment) -> Result<SafeShown, Failure> {
        let (custom, kits, head) = store
            .read(|reader| {
                let office = reader.office()?;
                Ok((office.safe_custom()?, office.safe_kits()?, reader.erasure_head()?))
            })
            .map_err(trouble)?;
        let now = at.instant();
        let place = |path: &Option<String>, told: i64| {
            let path = PathBuf::from(path.as_ref()?);
            let name =
                path.file_name().map_or_else(|| path.to_string_lossy(), |n| n.to_string_lossy());
            Some(SafePlace {
                name: name.into_owned(),
                there: place::is_there(&path),
                same_disk: is_same_disk(&path, &self.folder),
                behind: told < head.seq,
            })
        };
        let ready = !kits.is_empty() && custom.place.is_some();
        Ok(SafeShown {
            every: custom.every,
            keep: custom.keep,
            place: place(&custom.place, custom.told_seq),
            second: place(&custom.second_place, custom.told_second_seq),
            kit: kits
                .last()
                .map(|kit| SafeKitShown { no: kit.no, made_on: london_day(kit.made_at) }),
            copied: custom.copied_at.map(|at| SafeCopied {
                at,
                people: custom.copied_people.unwrap_or_default(),
                bytes: custom.copied_bytes.unwrap_or_default(),
            }),
            tried_at: custom.tried_at,
            days: custom.copied_at.map(|at| (now.as_second() - at.as_second()).max(0) / 86_400),
            next_due: schedule::next_due(custom.every, custom.copied_at, now),
            due: ready && schedule::is_due(custom.every, custom.copied_at, now),
            making: self.safe.done(),
            failed: self.safe.held().failed,
        })
    }

    /// Makes the symbols of a new kit and shows them once. Nothing is kept before they are typed back.
    ///
    /// # Errors
    /// As [`Till::safe_shown`].
    pub fn safe_sheet(&self) -> Result<SafeSheet, Failure> {
        let (store, _, at) = self.safe_desk()?;
        let symbols = Symbols::fresh().map_err(trouble)?;
        let (scheme, last) = store
            .read(|reader| {
                let last = reader.office()?.safe_kits()?.last().map_or(0, |kit| kit.no);
                Ok((reader.scheme()?.map(|scheme| scheme.name).unwrap_or_default(), last))
            })
            .map_err(trouble)?;
        let groups = symbols.text().split('-').map(str::to_owned).collect();
        self.safe.held().sheet = Some(symbols);
        Ok(SafeSheet { groups, no: last + 1, made_on: at.today(), scheme })
    }

    /// Takes the symbols as they stand on the sheet; when they are right the kit is kept.
    ///
    /// # Errors
    /// As [`Till::safe_shown`]; [`FailureCode::Refused`] when no kit is being shown.
    pub fn safe_prove(&self, typed: &str) -> Result<SafeProved, Failure> {
        let (store, actor, at) = self.safe_desk()?;
        let shown = self.safe.held().sheet.clone().ok_or(Failure::of(FailureCode::Refused))?;
        let typed = match Symbols::typed(typed) {
            Ok(typed) => typed,
            Err(problem) => return Ok(SafeProved::Wrong { problem }),
        };
        if let Some(group) = shown.first_difference(&typed) {
            let problem = crate::safe::symbols::KitProblem::Group { group };
            return Ok(SafeProved::Wrong { problem });
        }
        let kit = Kit::made(&typed, Cost::STANDARD, at.instant()).map_err(trouble)?;
        let stored = kit.to_store();
        let seal = kit.list_seal(&store.register_id().map_err(trouble)?).to_store();
        store
            .change(&actor, at, Action::KitMade, Some(stored.id), |change| {
                let mut office = change.office()?;
                office.add_safe_kit(&stored)?;
                office.put_list_seal(&seal)
            })
            .map_err(trouble)?;
        self.safe.held().sheet = None;
        // The list is sealed for the new kit at once, where its places can be reached.
        self.tell_places(&store, at, Tell::Anyway).ok();
        Ok(SafeProved::Kept)
    }

    /// Forgets a kit that is being shown.
    pub fn safe_forget_sheet(&self) {
        self.safe.held().sheet = None;
    }

    /// Takes the folder for copies, or the second one for the list of erasures.
    ///
    /// # Errors
    /// As [`Till::safe_shown`]; [`FailureCode::Refused`] for the register's own folder.
    pub fn safe_place(&self, path: &Path, second: bool) -> Result<SafeShown, Failure> {
        let (store, actor, at) = self.safe_desk()?;
        let text = path.to_str().filter(|_| place::is_there(path));
        // A copy inside the register's own folder would go down with it, and stand in its way.
        let text = text.filter(|_| !path.starts_with(&self.folder));
        let text = text.ok_or(Failure::of(FailureCode::Refused))?.to_owned();
        self.customise(&store, &actor, at, |custom| {
            if second {
                (custom.second_place, custom.told_second_seq) = (Some(text), 0);
            } else {
                (custom.place, custom.told_seq) = (Some(text), 0);
            }
        })?;
        self.tell_places(&store, at, Tell::Anyway).ok();
        self.safe_state(&store, at)
    }

    /// How often, and how many.
    ///
    /// # Errors
    /// As [`Till::safe_shown`].
    pub fn safe_customise(&self, every: SafeEvery, keep: u32) -> Result<SafeShown, Failure> {
        let (store, actor, at) = self.safe_desk()?;
        self.customise(&store, &actor, at, |custom| {
            (custom.every, custom.keep) = (every, keep.clamp(1, MOST_COPIES));
        })?;
        self.safe_state(&store, at)
    }

    fn customise(
        &self,
        store: &Store,
        actor: &Actor,
        at: Moment,
        change: impl FnOnce(&mut SafeCustom),
    ) -> Result<(), Failure> {
        Self::note(store, actor, at, Action::SafeCustomChanged, change).map_err(trouble)
    }

    /// Changes what is kept about copies, with its event.
    fn note(
        store: &Store,
        actor: &Actor,
        at: Moment,
        action: Action,
        change: impl FnOnce(&mut SafeCustom),
    ) -> Result<(), StoreError> {
        store.change(actor, at, action, None, |under_way| {
            let mut custom = under_way.read().office()?.safe_custom()?;
            change(&mut custom);
            under_way.office()?.put_safe_custom(&custom)
        })
    }

    /// Makes a copy now. `tell` hears how far it is, in thousandths.
    ///
    /// # Errors
    /// As [`Till::safe_shown`]; a copy that was not made is an answer.
    pub fn safe_copy(&self, tell: &dyn Fn(u32)) -> Result<SafeDone, Failure> {
        let (store, actor, at) = self.safe_desk()?;
        let why = Begun::Asked(self.clock.running());
        Ok(self.copy_as(&store, &actor, at, why, tell))
    }

    fn copy_as(
        &self,
        store: &Store,
        actor: &Actor,
        at: Moment,
        why: Begun,
        tell: &dyn Fn(u32),
    ) -> SafeDone {
        let Some(running) = self.safe.begin(why) else {
            return SafeDone::Failed { why: SafeFailure::Busy };
        };
        let outcome = self.copy(store, actor, at, tell);
        drop(running);
        let done = match outcome {
            Ok(done) => done,
            Err(why) => SafeDone::Failed { why },
        };
        self.safe.held().failed = match done {
            SafeDone::Failed { why } if why != SafeFailure::Stopped => Some(why),
            _ => None,
        };
        done
    }

    fn copy(
        &self,
        store: &Store,
        actor: &Actor,
        at: Moment,
        tell: &dyn Fn(u32),
    ) -> Result<SafeDone, SafeFailure> {
        let failed = |error: SafeError| SafeFailure::from(&error);
        let read = store.read(|reader| {
            let office = reader.office()?;
            Ok((office.safe_custom()?, office.safe_kits()?))
        });
        let (custom, kits) = read.map_err(|_| SafeFailure::Trouble)?;
        let kit = Kit::stored(kits.last().ok_or(SafeFailure::NoKit)?).map_err(failed)?;
        let folder = PathBuf::from(custom.place.ok_or(SafeFailure::NoPlace)?);
        let keep = usize::try_from(custom.keep).unwrap_or(1);
        let errand = Errand { store, kit: &kit, place: &folder, keep, at: at.instant() };
        let mut last = None;
        let made = make(&errand, &mut |done| {
            if last != Some(done / 10) {
                last = Some(done / 10);
                tell(done);
            }
            if self.safe.note(done) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })
        .map_err(failed)?;
        // Before it is said that there is a copy: an older list would say less than the copy knows.
        let now = Moment::judged(self.clock.now(), Some(at.instant()));
        self.tell_places(store, now, Tell::Anyway).ok();
        let noted = Self::note(store, actor, now, Action::SafeCopyMade, |custom| {
            custom.copied_at = Some(at.instant());
            custom.copied_people = i64::try_from(made.contents.people).ok();
            custom.copied_bytes = i64::try_from(made.bytes).ok();
        });
        // The copy lies there all the same; a register locked meanwhile makes another in good time.
        noted.ok();
        let name = made.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(SafeDone::Made { name, pruned: made.pruned })
    }

    /// Stops a copy that is being made.
    pub fn safe_stop(&self) {
        self.safe.stop();
    }

    /// What time alone brings about here: the list of erasures is renewed within seconds, and a copy
    /// that is due is made. Called off the thread that keeps time; does nothing most of the time.
    pub fn safe_by_itself(&self, tell: &dyn Fn(u32)) {
        let desk = {
            let mut inner = self.inner();
            match &mut inner.state {
                State::Open(_, session) | State::Hidden(_, session) if session.may_check() => {
                    let (store, _, _, at) = session.at_work(self.clock.as_ref());
                    (store, at)
                }
                _ => return,
            }
        };
        if self.import.is_running() || self.safe.is_running() {
            return;
        }
        let (store, at) = desk;
        // Told is not the same as there: sticks take turns at one path.
        let look = self.safe.may_look(self.clock.running());
        self.tell_places(&store, at, if look { Tell::WhatLies } else { Tell::Behind }).ok();
        if !look {
            return;
        }
        let Ok(shown) = self.safe_state(&store, at) else { return };
        if shown.due && shown.place.is_some_and(|place| place.there) {
            self.copy_as(&store, &Actor::SYSTEM, at, Begun::ByItself, tell);
        }
    }

    /// Renews the list of erasures where it has to be and its place can be reached.
    fn tell_places(&self, store: &Store, at: Moment, when: Tell) -> Result<(), SafeError> {
        let (custom, head) =
            store.read(|reader| Ok((reader.office()?.safe_custom()?, reader.erasure_head()?)))?;
        let first = (custom.place.as_ref(), custom.told_seq);
        let second = (custom.second_place.as_ref(), custom.told_second_seq);
        let to_look = |(place, told): (Option<&String>, i64)| {
            place.is_some() && (when != Tell::Behind || told < head.seq)
        };
        if !to_look(first) && !to_look(second) {
            return Ok(());
        }
        let (stored, lines) =
            store.read(|reader| Ok((reader.office()?.list_seals()?, reader.erasures(0)?)))?;
        let seals = stored.iter().map(ListSeal::stored).collect::<Result<Vec<_>, _>>()?;
        if seals.is_empty() {
            return Ok(());
        }
        let (register, now) = (store.register_id()?, at.instant());
        let seq = lines.last().map_or(0, |line| line.seq);
        let there = |folder: &Path| {
            let newest = place::copies(folder, &register, now).into_iter().next();
            let since = newest.map(|(_, face)| face.made_at).filter(|made| *made <= now);
            list::is_told(folder, &register, &head, &seals, since)
        };
        let told = |(place, known): (Option<&String>, i64)| {
            let folder = Path::new(place?);
            let looked = to_look((place, known)) && place::is_there(folder);
            if !looked || (when == Tell::WhatLies && known >= head.seq && there(folder)) {
                return None;
            }
            // Where a stick takes nothing, the window says that it is behind.
            Some(list::write(folder, &register, &lines, &seals, now).map_or(0, |()| seq))
        };
        let (first, second) = (told(first), told(second));
        let new = |told: Option<i64>, known: i64| told.is_some_and(|told| told != known);
        if new(first, custom.told_seq) || new(second, custom.told_second_seq) {
            Self::note(store, &Actor::SYSTEM, at, Action::SafeCustomChanged, |custom| {
                custom.told_seq = first.unwrap_or(custom.told_seq);
                custom.told_second_seq = second.unwrap_or(custom.told_second_seq);
            })?;
        }
        Ok(())
    }
}

/// Where the list of erasures is written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tell {
    /// Where it has not been told the newest lines.
    Behind,
    /// There, and where what lies in the folder is not what was told.
    WhatLies,
    /// Everywhere.
    Anyway,
}

/// Whether two folders lie on one disk, as far as the system tells.
#[cfg(unix)]
fn is_same_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| std::fs::metadata(path).ok().map(|known| known.dev());
    disk(one).is_some_and(|one| Some(one) == disk(other))
}

/// By the letter of the drive.
#[cfg(not(unix))]
fn is_same_disk(one: &Path, other: &Path) -> bool {
    one.components().next() == other.components().next()
}
