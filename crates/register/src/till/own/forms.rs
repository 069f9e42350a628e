//! Opening, looking at, saving, ending and keeping the form of a bar.

use sha2::{Digest, Sha256};

use super::answers::{OwnEndShown, OwnForm, OwnLooked, OwnOpened, OwnOutcome};
use crate::check::{PictureShown, own_preview};
use crate::civil::{Clock, Moment};
use crate::desk::{OwnBench, OwnChecked, OwnDraft, blank_own, check_own, own_draft_of, words_of};
use crate::id::Id;
use crate::records::{OwnBar, OwnEnd, OwnStanding, Person, Premises, Role};
use crate::store::{Action, Actor, OwnKeptDraft, Reader, StoreError, UndoKind};
use crate::text::clean;
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, PersonChoice};
use crate::visibility::Viewer;

/// The longest reason for ending a bar, or for opening a child's, in characters.
const LONGEST_REASON: usize = 300;

/// Why a save was not made.
enum NotSaved {
    Stale,
    Store(StoreError),
}

impl From<StoreError> for NotSaved {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Names the state of a bar: any other state has another name.
fn revision(bar: Option<&OwnBar>) -> String {
    // Every field has a part in the debug form; it never leaves memory.
    let digest = bar.map(|bar| Sha256::digest(format!("{bar:?}").as_bytes()));
    digest.map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect()).unwrap_or_default()
}

fn read(reader: &Reader<'_>, bar: Option<Id<OwnBar>>) -> Result<Option<OwnBar>, StoreError> {
    match bar {
        Some(bar) => reader.own_bar(bar),
        None => Ok(None),
    }
}

impl Session {
    fn here(&self) -> Result<&Premises, Failure> {
        self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))
    }

    /// A bar of these premises' own list.
    pub(super) fn own_bar(
        &self,
        bar: Option<Id<OwnBar>>,
        clock: &dyn Clock,
    ) -> Result<Option<OwnBar>, Failure> {
        let Some(id) = bar else { return Ok(None) };
        let here = self.here()?.id;
        let found = self.store.read(|reader| reader.own_bar(id)).map_err(trouble)?;
        let found = found.filter(|bar| bar.premises == here && self.own_is_kept(bar, clock));
        found.ok_or(Failure::of(FailureCode::NotFound)).map(Some)
    }

    pub(super) fn own_open(
        &mut self,
        bar: Option<Id<OwnBar>>,
        reason: Option<&str>,
        clock: &dyn Clock,
    ) -> Result<OwnOpened, Failure> {
        let found = self.own_bar(bar, clock)?;
        let moment = self.moment(clock);
        if let Some(bar) = &found {
            let reason = reason.and_then(|reason| clean(reason, LONGEST_REASON).ok());
            if bar.is_child(moment.today()) && reason.is_none() {
                return Err(Failure::of(FailureCode::ReasonNeeded));
            }
            let (actor, object) = (Actor::of(&self.person), Some(*bar.id.bytes()));
            self.store
                .record(&actor, moment, Action::CardViewed, object, reason.as_deref())
                .map_err(trouble)?;
        }
        self.own_opened(found.as_ref(), moment)
    }

    fn own_opened(&self, bar: Option<&OwnBar>, moment: Moment) -> Result<OwnOpened, Failure> {
        let (today, me) = (moment.today(), self.person.id);
        let rules = &self.books.scheme.rules;
        let kept = self.store.read(|reader| reader.own_kept_draft(me)).map_err(trouble)?;
        let fresh = |kept: &OwnKeptDraft| kept.bar == bar.map(|bar| bar.id) && kept.is_fresh(today);
        let people = self.people()?;
        let supervisor = self.here()?.supervisor.clone();
        let mut deciders = vec![self.person.name.clone()];
        deciders.extend(supervisor);
        let managers = people.iter().filter(|one| self.may_approve(one) && one.id != me);
        deciders.extend(managers.map(|one| one.name.clone()));
        Ok(OwnOpened {
            bar: bar.map(|bar| bar.id),
            draft: bar.map_or_else(|| blank_own(&self.person.name), own_draft_of),
            revision: revision(bar),
            kept: kept.filter(fresh).and_then(|kept| serde_json::from_str(&kept.form).ok()),
            pictures: bar
                .map(|bar| bar.pictures.iter().map(|one| PictureShown::of(one, today)).collect())
                .unwrap_or_default(),
            standing: bar.map(|bar| bar.standing(rules, today)),
            ended: bar
                .and_then(|bar| bar.ended.as_ref())
                .map(|end| OwnEndShown { on: end.on, reason: end.reason.clone() }),
            kept_until: bar.map(|bar| bar.kept_until(rules)),
            same: bar.and_then(|bar| self.view.tile(bar.same_as?)),
            people: people
                .iter()
                .filter(|one| self.may_approve(one))
                .map(|one| PersonChoice { id: one.id, name: one.name.clone(), role: one.role })
                .collect(),
            deciders,
        })
    }

    /// Who may give leave to show a child: those who see one themselves, of these premises.
    fn may_approve(&self, person: &Person) -> bool {
        person.premises == self.person.premises && matches!(person.role, Role::Manager | Role::Door)
    }

    fn own_checked(
        &self,
        draft: &OwnDraft,
        base: Option<&OwnBar>,
        moment: Moment,
    ) -> Result<OwnChecked, Failure> {
        let mut random = || *Id::<OwnBar>::fresh().bytes();
        let people = self.people()?;
        let may_approve: Vec<Id<Person>> =
            people.iter().filter(|one| self.may_approve(one)).map(|one| one.id).collect();
        let mut bench = OwnBench {
            today: moment.today(),
            law: self.books.scheme.jurisdiction,
            premises: self.here()?,
            keeper: &self.person.name,
            may_approve: &may_approve,
            rules: self.books.scheme.rules,
            random: &mut random,
        };
        let mut checked = check_own(draft, base, &mut bench);
        if let Some(bar) = &mut checked.bar {
            let was = base.and_then(|bar| bar.same_as);
            // Only a card that this person sees can be chosen; a link that was there stays.
            bar.same_as =
                bar.same_as.filter(|id| Some(*id) == was || self.view.tile(*id).is_some());
        }
        Ok(checked)
    }

    pub(super) fn own_look(
        &mut self,
        form: &OwnForm,
        clock: &dyn Clock,
    ) -> Result<OwnLooked, Failure> {
        let base = self.own_bar(form.bar, clock)?;
        let moment = self.moment(clock);
        let OwnChecked { bar, problems } = self.own_checked(&form.draft, base.as_ref(), moment)?;
        let Some(bar) = bar else {
            return Ok(OwnLooked { problems, card: None, hidden: None, limited: false });
        };
        let (books, today) = (&self.books, moment.today());
        let by = |role| {
            let premises = books.here.clone();
            let viewer = Viewer { role, tier: books.tier, premises, agreed: true };
            own_preview(&bar, &viewer, &books.scheme.rules, &books.premises, today)
        };
        let (at_till, by_manager) = (by(Role::Till), by(Role::Manager));
        let limited = at_till.is_err() && by_manager.is_ok();
        let (card, hidden) = match (at_till, by_manager) {
            (Ok(card), _) | (Err(_), Ok(card)) => (Some(card), None),
            (Err(_), Err(why)) => (None, Some(why)),
        };
        Ok(OwnLooked { problems, card, hidden, limited })
    }

    pub(super) fn own_save(
        &mut self,
        form: &OwnForm,
        clock: &dyn Clock,
    ) -> Result<OwnOutcome, Failure> {
        let base = self.own_bar(form.bar, clock)?;
        let moment = self.moment(clock);
        if revision(base.as_ref()) != form.revision {
            return Ok(OwnOutcome::Stale);
        }
        if base.as_ref().is_some_and(|bar| bar.ended.is_some()) {
            return Err(Failure::of(FailureCode::Refused));
        }
        let OwnChecked { bar, problems } = self.own_checked(&form.draft, base.as_ref(), moment)?;
        let Some(bar) = bar.filter(|_| problems.is_empty()) else {
            return Ok(OwnOutcome::Problems { problems });
        };
        if base.as_ref() == Some(&bar) {
            return Ok(OwnOutcome::Unchanged);
        }
        let kind = if base.is_some() { UndoKind::OwnChanged } else { UndoKind::OwnAdded };
        self.own_write(base.as_ref(), bar, Action::OwnBarChanged, kind, moment, clock)
    }

    pub(super) fn own_end(
        &mut self,
        id: Id<OwnBar>,
        seen: &str,
        reason: &str,
        clock: &dyn Clock,
    ) -> Result<OwnOutcome, Failure> {
        let base = self.own_bar(Some(id), clock)?.ok_or(Failure::of(FailureCode::NotFound))?;
        let moment = self.moment(clock);
        if revision(Some(&base)) != seen {
            return Ok(OwnOutcome::Stale);
        }
        let (rules, today) = (&self.books.scheme.rules, moment.today());
        let stands =
            matches!(base.standing(rules, today), OwnStanding::InForce | OwnStanding::StartsLater);
        if !stands {
            return Err(Failure::of(FailureCode::Refused));
        }
        let reason = match words_of("ended.reason", reason, LONGEST_REASON) {
            Ok(reason) => reason,
            Err(problems) => return Ok(OwnOutcome::Problems { problems }),
        };
        let ended = OwnBar { ended: Some(OwnEnd { on: today, reason }), ..base.clone() };
        let kind = UndoKind::OwnEnded;
        self.own_write(Some(&base), ended, Action::OwnBarEnded, kind, moment, clock)
    }

    fn own_write(
        &mut self,
        base: Option<&OwnBar>,
        bar: OwnBar,
        action: Action,
        kind: UndoKind,
        moment: Moment,
        clock: &dyn Clock,
    ) -> Result<OwnOutcome, Failure> {
        let (id, me) = (bar.id, self.person.id);
        let (actor, object) = (Actor::of(&self.person), Some(*id.bytes()));
        let written = self.store.change_undoably(&actor, moment, action, object, kind, |change| {
            // Another change may have come between reading and writing.
            if read(change.read(), base.map(|bar| bar.id))?.as_ref() != base {
                return Err(NotSaved::Stale);
            }
            change.put_own_bar(&bar)?;
            Ok(change.forget_own_draft(me).map(drop)?)
        });
        match written {
            Ok(()) => {}
            Err(NotSaved::Stale) => return Ok(OwnOutcome::Stale),
            Err(NotSaved::Store(error)) => return Err(trouble(error)),
        }
        self.changed(clock)?;
        let now = self.own_bar(Some(id), clock)?;
        Ok(OwnOutcome::Saved { opened: Box::new(self.own_opened(now.as_ref(), moment)?) })
    }

    pub(super) fn own_keep_form(
        &mut self,
        form: Option<&OwnForm>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let actor = Actor::of(&self.person);
        let Some(form) = form else {
            let kept = self.store.read(|r| r.own_kept_draft(me)).map_err(trouble)?;
            if kept.is_none() {
                return Ok(());
            }
            return self
                .store
                .change(&actor, moment, Action::DraftForgotten, None, |change| {
                    change.forget_own_draft(me).map(drop)
                })
                .map_err(trouble);
        };
        let written = serde_json::to_string(&form.draft);
        let form_text = written.map_err(|_| Failure::of(FailureCode::Refused))?;
        let kept = OwnKeptDraft { bar: form.bar, at: moment.instant(), form: form_text };
        let object = form.bar.map(|id| *id.bytes());
        self.store
            .change(&actor, moment, Action::DraftKept, object, |change| {
                change.keep_own_draft(me, &kept)
            })
            .map_err(trouble)
    }
}
