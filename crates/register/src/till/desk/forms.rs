//! Opening, looking at, saving and keeping a form.

use jiff::civil::Date;

use super::answers::{DeskForm, Looked, Opened, Preview, SaveOutcome, WaitsShown};
use super::{records, trouble};
use crate::check::{OrderShown, PictureShown, preview};
use crate::civil::{Clock, Moment, days_after, london_day};
use crate::desk::{
    Bench, Checked, Numbering, Record, SubjectDraft, blank, check, draft_of, waits_for_second,
};
use crate::id::Id;
use crate::records::{PremisesStatus, Role, SubjectCard, Tier};
use crate::store::{Action, Actor, KeptDraft, StoreError, Unchecked, UndoKind};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::visibility::{Hidden, House, Viewer};

/// How many who may be the same person are told.
const ALIKE: usize = 3;
/// Letters of a name before anybody is looked for.
const LETTERS: usize = 4;

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

/// Whether a form that was left may still be gone on with: on the day and the day after.
pub(super) fn is_fresh(kept: &KeptDraft, today: Date) -> bool {
    today <= days_after(london_day(kept.at), 1)
}

impl Session {
    fn record(&self, subject: Option<Id<SubjectCard>>) -> Result<Option<Record>, Failure> {
        let Some(id) = subject else { return Ok(None) };
        let record = self.store.read(|reader| records::read(reader, id)).map_err(trouble)?;
        record.ok_or(Failure::of(FailureCode::NotFound)).map(Some)
    }

    pub(super) fn desk_open(
        &mut self,
        subject: Option<Id<SubjectCard>>,
        clock: &dyn Clock,
    ) -> Result<Opened, Failure> {
        let record = self.record(subject)?;
        let moment = self.moment(clock);
        if let Some(id) = subject {
            let actor = Actor::of(&self.person);
            self.store
                .record(&actor, moment, Action::CardViewed, Some(*id.bytes()), None)
                .map_err(trouble)?;
        }
        self.desk_opened(subject, record.as_ref(), moment)
    }

    fn desk_opened(
        &self,
        subject: Option<Id<SubjectCard>>,
        record: Option<&Record>,
        moment: Moment,
    ) -> Result<Opened, Failure> {
        let (today, me) = (moment.today(), self.person.id);
        let unchecked = self.store.read(|r| r.office()?.unchecked()).map_err(trouble)?;
        let kept = self.store.read(|r| r.office()?.kept_draft(me)).map_err(trouble)?;
        let people = self.people()?;
        let picture_stands = self.picture_stands(record, &people)?;
        let dossier = record.map(|record| &record.dossier);
        let entries = dossier.map(|dossier| dossier.entries.as_slice()).unwrap_or_default();
        let reference = match dossier {
            Some(dossier) => dossier.card.reference.to_string(),
            None => {
                self.numbering(today).subject().map(|next| next.to_string()).unwrap_or_default()
            }
        };
        let fresh = |kept: &KeptDraft| kept.subject == subject && is_fresh(kept, today);
        Ok(Opened {
            subject,
            reference,
            draft: record.map_or_else(blank, draft_of),
            revision: records::revision(record),
            kept: kept.filter(fresh).and_then(|kept| serde_json::from_str(&kept.form).ok()),
            pictures: dossier
                .map(|dossier| {
                    dossier.pictures.iter().map(|one| PictureShown::of(one, today)).collect()
                })
                .unwrap_or_default(),
            orders: dossier
                .map(|dossier| {
                    dossier.orders.iter().map(|one| OrderShown::of(one.order())).collect()
                })
                .unwrap_or_default(),
            waits: unchecked
                .iter()
                .filter(|waits| entries.iter().any(|entry| entry.id == waits.entry))
                .map(|waits| WaitsShown {
                    entry: waits.entry,
                    by: people
                        .iter()
                        .find(|person| person.id == waits.by)
                        .map(|person| person.name.clone()),
                    own: waits.by == me,
                })
                .collect(),
            picture_stands,
        })
    }

    pub(in crate::till) fn numbering(&self, today: Date) -> Numbering {
        Numbering::of(&self.books.dossiers, today.year())
    }

    pub(in crate::till) fn checked(
        &self,
        draft: &SubjectDraft,
        base: Option<&Record>,
        moment: Moment,
    ) -> Checked {
        let mut random = || *Id::<SubjectCard>::fresh().bytes();
        let today = moment.today();
        let mut bench = Bench {
            today,
            law: self.books.scheme.jurisdiction,
            premises: &self.books.premises,
            galleries: &self.books.galleries,
            numbering: self.numbering(today),
            random: &mut random,
        };
        check(draft, base, &mut bench)
    }

    pub(super) fn desk_look(
        &mut self,
        form: &DeskForm,
        clock: &dyn Clock,
    ) -> Result<Looked, Failure> {
        let base = self.record(form.subject)?;
        let moment = self.moment(clock);
        let checked = self.checked(&form.draft, base.as_ref(), moment);
        let awaits = !waits_for_second(base.as_ref(), &checked.record).is_empty();
        let preview = self.preview(&checked.record, moment, awaits && !self.alone()?);
        let name = format!("{} {}", form.draft.given, form.draft.family);
        let letters = name.chars().filter(|c| c.is_alphanumeric()).count();
        let asked = !form.draft.id_sought && letters >= LETTERS && !form.draft.family.is_empty();
        let alike = if asked { self.view.alike(&name, form.subject, ALIKE) } else { Vec::new() };
        Ok(Looked { problems: checked.problems, preview, alike })
    }

    /// What members will see: at the first premises that will see anything.
    pub(super) fn preview(&self, record: &Record, moment: Moment, awaits_check: bool) -> Preview {
        let today = moment.today();
        // Once it is checked: that it still waits is said apart.
        let house = House::new(self.books.scheme.rules, &self.books.galleries);
        let premises = &self.books.premises;
        let active = || premises.iter().filter(|one| one.status == PremisesStatus::Active);
        let mut found = None;
        let (mut seen_by, mut why) = (0, None);
        for one in active() {
            let viewer = Viewer {
                role: Role::Manager,
                tier: Tier::Member,
                premises: Some(one.clone()),
                agreed: true,
            };
            match preview(&record.dossier, &viewer, &house, premises, today) {
                Ok(card) => {
                    seen_by += 1;
                    found.get_or_insert_with(|| (card, one.name.clone()));
                }
                Err(hidden) => why = why.max(Some(hidden)),
            }
        }
        let of = active().count();
        let hidden = if found.is_some() { None } else { why.or(Some(Hidden::NotListed)) };
        let (card, premises) = found.unzip();
        Preview { card, hidden, premises, seen_by, of, awaits_check }
    }

    pub(super) fn desk_save(
        &mut self,
        form: &DeskForm,
        clock: &dyn Clock,
    ) -> Result<SaveOutcome, Failure> {
        let base = self.record(form.subject)?;
        let moment = self.moment(clock);
        if records::revision(base.as_ref()) != form.revision {
            return self.stale(form, base.as_ref(), moment);
        }
        let Checked { record, problems } = self.checked(&form.draft, base.as_ref(), moment);
        if !problems.is_empty() {
            return Ok(SaveOutcome::Problems { problems });
        }
        if base.as_ref() == Some(&record) {
            return Ok(SaveOutcome::Unchanged);
        }
        let waits = match self.alone()? {
            true => Vec::new(),
            false => waits_for_second(base.as_ref(), &record),
        };
        let (id, by, at) = (record.dossier.card.id, self.person.id, moment.instant());
        let kind = match base {
            Some(_) => UndoKind::SubjectChanged,
            None => UndoKind::SubjectAdded,
        };
        let written = self.store.change_undoably(
            &Actor::of(&self.person),
            moment,
            Action::SubjectChanged,
            Some(*id.bytes()),
            kind,
            |change| {
                // Another change may have come between reading and writing.
                let now = match form.subject {
                    Some(id) => records::read(change.read(), id)?,
                    None => None,
                };
                if now != base {
                    return Err(NotSaved::Stale);
                }
                records::write(change, base.as_ref(), &record)?;
                for entry in &waits {
                    change.office()?.put_unchecked(&Unchecked { entry: *entry, by, at })?;
                }
                for entry in record.dossier.entries.iter().filter(|e| e.withdrawn.is_some()) {
                    change.office()?.take_off_unchecked(entry.id)?;
                }
                change.office()?.forget_draft(by)?;
                Ok(change.set_as_of(at)?)
            },
        );
        match written {
            Ok(()) => {}
            Err(NotSaved::Stale) => {
                let now = self.record(form.subject)?;
                return self.stale(form, now.as_ref(), moment);
            }
            Err(NotSaved::Store(error)) => return Err(trouble(error)),
        }
        self.changed(clock)?;
        let record = self.record(Some(id))?;
        let opened = Box::new(self.desk_opened(Some(id), record.as_ref(), moment)?);
        Ok(SaveOutcome::Saved { opened, awaits_check: !waits.is_empty() })
    }

    fn stale(
        &self,
        form: &DeskForm,
        now: Option<&Record>,
        moment: Moment,
    ) -> Result<SaveOutcome, Failure> {
        let opened = Box::new(self.desk_opened(form.subject, now, moment)?);
        Ok(SaveOutcome::Stale { opened })
    }

    pub(super) fn desk_keep(
        &mut self,
        form: Option<&DeskForm>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let actor = Actor::of(&self.person);
        let Some(form) = form else {
            let kept = self.store.read(|r| r.office()?.kept_draft(me)).map_err(trouble)?;
            if kept.is_none() {
                return Ok(());
            }
            return self
                .store
                .change(&actor, moment, Action::DraftForgotten, None, |change| {
                    change.office()?.forget_draft(me).map(drop)
                })
                .map_err(trouble);
        };
        let written = serde_json::to_string(&form.draft);
        let written = written.map_err(|_| Failure::of(FailureCode::Refused))?;
        let kept = KeptDraft { subject: form.subject, at: moment.instant(), form: written };
        let object = form.subject.map(|id| *id.bytes());
        self.store
            .change(&actor, moment, Action::DraftKept, object, |change| {
                change.office()?.keep_draft(me, &kept)
            })
            .map_err(trouble)
    }
}
