//! Cases at the office's computer: proposals, votes, meetings, and what comes of them.
//!
//! Who may read them at all is decided here, once; who may take which step, by the hands in
//! [`crate::cases`], inside the change that takes it. There is no connection yet, so voters vote at this
//! computer under their own unlock, or a meeting's secretary records a show of hands.
//!
//! **Undo.** A draft, an agenda and a recorded service can be undone by whoever made them. A vote that was
//! cast and a decision never can: what others have voted on is not taken back by one (`docs/adr/0022`).

mod answers;
mod appeals;
mod ban;
mod ban_answers;
mod chamber;
mod deciding;
mod form;
mod hands;
mod history;
mod keeping;
mod lens;
mod lenses;
mod list;
mod meeting;
mod meeting_answers;
mod officer;
mod past;
mod reviews;
mod rules;
mod rules_answers;
mod service_open;
mod serving;
mod shown;
mod tariffs;
mod valve;
mod votes;
mod written;

pub use answers::{
    ActShown, CaseAct, CaseBan, CaseForm, CaseIncident, CaseList, CaseLooked, CaseOpened,
    CaseOutcome, CaseProblem, CaseQuery, CaseRow, CaseShown, CaseStanding, CaseView, CountShown,
    DaysShown, DecisionShown, HappeningShown, LengthKind, LensSaved, LensShown, LensWrong,
    MeetingRow, ReadyShown, Refused, RollShown, RoundShown, ServiceForm, ServiceShown,
};
pub use ban_answers::{
    AppealAct, AppealActShown, AppealAnswer, AppealForm, AppealShown, AppealStepForm, BanProposal,
    BanShown, ReviewDone, ReviewForm, ReviewShown,
};
pub use history::{HistoryForm, HistoryQuery};
pub use lens::{Ends, Filter, Lens, LensOrder, ReadyLens};
pub use meeting_answers::{
    AttendeeShown, Hand, HandsForm, HandsOutcome, ItemShown, MeetingShown, SeenAfter,
};
pub use written::ExportPurpose;

pub use service_open::{ServiceOpened, ServiceReport};

pub use rules_answers::{
    RulesLooked, RulesSaved, RulesShown, TariffCase, TariffLooked, TariffSaved, TariffShown,
    TariffVersion,
};

use std::path::Path;

use super::desk::trouble;
use super::session::Session;
use super::{Failure, FailureCode, Inner, Till};
use crate::cases::{AppealFile, CaseKind, Choice, Meeting, Rule, RulesForm, TariffWay, may_read};
use crate::check::Tile;
use crate::id::Id;
use crate::import::written::SheetForm;
use crate::language::Language;
use crate::records::{Ban, Incident, Person, Proposal, Role, SubjectCard, Tier, Warning};
use crate::store::{Action, Actor, SavedLens, StoreError};

/// How many are offered while somebody is looked for.
const OFFERED: usize = 8;

/// Why something was not done.
#[derive(Debug)]
pub(super) enum NotDone {
    Rule(Rule),
    NotFound,
    Store(StoreError),
}

impl From<StoreError> for NotDone {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<Rule> for NotDone {
    fn from(rule: Rule) -> Self {
        Self::Rule(rule)
    }
}

/// The outcome of a change: a rule's refusal is an answer, and no failure.
fn outcome(done: Result<Id<Proposal>, NotDone>) -> Result<CaseOutcome, Failure> {
    match done {
        Ok(case) => Ok(CaseOutcome::Done { case }),
        Err(NotDone::Rule(rule)) => Ok(CaseOutcome::Refused { refused: rule.into() }),
        Err(NotDone::NotFound) => Err(Failure::of(FailureCode::NotFound)),
        Err(NotDone::Store(error)) => Err(trouble(error)),
    }
}

impl Inner {
    /// The open session of somebody who reads the office's cases.
    pub(in crate::till) fn cases(&mut self) -> Result<&mut Session, Failure> {
        let session = self.session()?;
        let role = session.person.role;
        if session.books.tier != Tier::Office || !session.agreed() {
            return Err(Failure::of(FailureCode::Refused));
        }
        if may_read(role) {
            return Ok(session);
        }
        // That police asked stands in the audit (`domain.md` L19); a disk that refuses it makes no other answer.
        if role == Role::Police {
            let (actor, at) = (Actor::of(&session.person), session.last_moment());
            session.store.record(&actor, at, Action::CaseRefused, None, None).ok();
            return Err(Rule::PoliceTakeNoPart.into());
        }
        Err(Rule::NotEntitled.into())
    }
}

impl Till {
    /// A view of cases and bans.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all who do not read cases: police never do.
    pub fn case_list(&self, query: &CaseQuery) -> Result<CaseList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.case_list(query)
    }

    /// How this person last looked at the views.
    ///
    /// # Errors
    /// As [`Till::case_list`].
    pub fn lens_last(&self) -> Result<Lens, Failure> {
        self.at_rest()?.cases()?.last_lens()
    }

    /// Saves a filter under a name, or gives one of this person's another name or another filter.
    ///
    /// # Errors
    /// As [`Till::case_list`]; [`FailureCode::NotFound`].
    pub fn lens_save(
        &self,
        id: Option<Id<SavedLens>>,
        name: &str,
        lens: &Lens,
    ) -> Result<LensSaved, Failure> {
        self.at_rest()?.cases()?.lens_save(id, name, lens, self.clock.as_ref())
    }

    /// Forgets a saved filter. It can be undone.
    ///
    /// # Errors
    /// As [`Till::case_list`]; [`FailureCode::NotFound`].
    pub fn lens_drop(&self, id: Id<SavedLens>) -> Result<(), Failure> {
        self.at_rest()?.cases()?.lens_drop(id, self.clock.as_ref())
    }

    /// Writes every row of a view to a file, with no picture; purpose and words go into the audit.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who votes; [`FailureCode::ReasonNeeded`] without words;
    /// [`FailureCode::Trouble`] when the disk refused.
    pub fn case_export(
        &self,
        query: &CaseQuery,
        purpose: ExportPurpose,
        words: &str,
        written: (SheetForm, Language),
        path: &Path,
    ) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        let place = (path, self.clock.as_ref());
        inner.cases()?.case_export(query, purpose, words, written, place)
    }

    /// Writes everything about somebody to a file, in the order of days. Purpose and words go into the
    /// audit; for the person themself nobody else is named in it.
    ///
    /// # Errors
    /// As [`Till::case_export`]; [`FailureCode::NotFound`].
    pub fn history_save(&self, query: &HistoryQuery, path: &Path) -> Result<(), Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.history_save(query, path, self.clock.as_ref())
    }

    /// The few whom a text finds, to propose something about.
    ///
    /// # Errors
    /// As [`Till::case_list`].
    pub fn case_find(&self, text: &str) -> Result<Vec<Tile>, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        let session = inner.cases()?;
        let found = session.view.in_register(text, OFFERED);
        if !found.is_empty() {
            session.found_somebody(self.clock.as_ref());
        }
        Ok(found)
    }

    /// The form of a proposal about somebody, filled in from their incidents; or a draft's.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`]; [`FailureCode::Refused`] to who drafts nothing.
    pub fn case_open(
        &self,
        subject: Id<SubjectCard>,
        case: Option<Id<Proposal>>,
    ) -> Result<CaseOpened, Failure> {
        self.at_rest()?.cases()?.case_open(subject, case, self.clock.as_ref())
    }

    /// What a form comes to: its problems, the tariff's working, the days.
    ///
    /// # Errors
    /// As [`Till::case_open`].
    pub fn case_look(&self, form: &CaseForm) -> Result<CaseLooked, Failure> {
        self.at_rest()?.cases()?.case_look(form, self.clock.as_ref())
    }

    /// Keeps a proposal as a draft, or puts it forward at once.
    ///
    /// # Errors
    /// As [`Till::case_open`].
    pub fn case_save(&self, form: &CaseForm, forward: bool) -> Result<CaseOutcome, Failure> {
        self.at_rest()?.cases()?.case_save(form, forward, self.clock.as_ref())
    }

    /// A case, as far as this person may see it. Opening it is recorded.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn case_show(&self, case: Id<Proposal>) -> Result<CaseShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.case_show(case, self.clock.as_ref())
    }

    /// Takes a step with a case: forward, back with a question, withdrawn, an interest declared, a ballot.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn case_act(
        &self,
        case: Id<Proposal>,
        act: CaseAct,
        note: &str,
    ) -> Result<CaseOutcome, Failure> {
        self.at_rest()?.cases()?.case_act(case, act, note, self.clock.as_ref())
    }

    /// Votes in a ballot, as oneself.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn case_vote(&self, case: Id<Proposal>, choice: Choice) -> Result<CaseOutcome, Failure> {
        self.at_rest()?.cases()?.case_vote(case, choice, self.clock.as_ref())
    }

    /// Closes a ballot, with the reasons for what it decided.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn case_close(&self, case: Id<Proposal>, reasons: &str) -> Result<HandsOutcome, Failure> {
        self.at_rest()?.cases()?.case_close(case, reasons, self.clock.as_ref())
    }

    /// Undoes the latest change here, if it is this person's and can be undone.
    ///
    /// # Errors
    /// [`FailureCode::NothingToUndo`], [`FailureCode::ChangedSince`], [`FailureCode::BuiltUpon`].
    pub fn case_undo(&self) -> Result<(), Failure> {
        self.at_rest()?.cases()?.case_undo(self.clock.as_ref())
    }

    /// Begins a meeting with everything on its agenda that waits; or gives the one that is open.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to who does not keep proceedings.
    pub fn meeting_open(&self) -> Result<MeetingShown, Failure> {
        self.at_rest()?.cases()?.meeting_open(self.clock.as_ref())
    }

    /// A meeting with its minutes.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn meeting_show(&self, meeting: Id<Meeting>) -> Result<MeetingShown, Failure> {
        self.at_rest()?.cases()?.meeting_shown(meeting)
    }

    /// Notes that somebody is there, or is not; and of police, whether they have left.
    ///
    /// # Errors
    /// As [`Till::meeting_open`]; [`FailureCode::NotFound`] when it is closed.
    pub fn meeting_attend(
        &self,
        meeting: Id<Meeting>,
        person: Id<Person>,
        here: bool,
        withdrew: bool,
    ) -> Result<MeetingShown, Failure> {
        let mut inner = self.at_rest()?;
        inner.cases()?.meeting_attend(meeting, person, here, withdrew, self.clock.as_ref())
    }

    /// Puts a case on the agenda, or takes it off.
    ///
    /// # Errors
    /// As [`Till::meeting_attend`].
    pub fn meeting_agenda(
        &self,
        meeting: Id<Meeting>,
        case: Id<Proposal>,
        on: bool,
    ) -> Result<MeetingShown, Failure> {
        self.at_rest()?.cases()?.meeting_agenda(meeting, case, on, self.clock.as_ref())
    }

    /// What a show of hands comes to; nothing is written.
    ///
    /// # Errors
    /// As [`Till::meeting_open`].
    pub fn meeting_count(
        &self,
        meeting: Id<Meeting>,
        form: &HandsForm,
    ) -> Result<HandsOutcome, Failure> {
        self.at_rest()?.cases()?.meeting_count(meeting, form, self.clock.as_ref())
    }

    /// Records a show of hands and what it decides.
    ///
    /// # Errors
    /// As [`Till::meeting_open`].
    pub fn meeting_decide(
        &self,
        meeting: Id<Meeting>,
        form: &HandsForm,
    ) -> Result<HandsOutcome, Failure> {
        self.at_rest()?.cases()?.meeting_decide(meeting, form, self.clock.as_ref())
    }

    /// Closes a meeting; its minutes are altered no more.
    ///
    /// # Errors
    /// As [`Till::meeting_attend`].
    pub fn meeting_close(&self, meeting: Id<Meeting>) -> Result<MeetingShown, Failure> {
        self.at_rest()?.cases()?.meeting_close(meeting, self.clock.as_ref())
    }

    /// Records that somebody was told of a ban or a warning.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn case_serve(
        &self,
        ban: Option<Id<Ban>>,
        warning: Option<Id<Warning>>,
        form: &ServiceForm,
    ) -> Result<CaseOutcome, Failure> {
        self.at_rest()?.cases()?.case_serve(ban, warning, form, self.clock.as_ref())
    }

    /// The rules that the scheme decides by.
    ///
    /// # Errors
    /// As [`Till::case_list`].
    pub fn rules_show(&self) -> Result<RulesShown, Failure> {
        self.at_rest()?.cases()?.rules_shown()
    }

    /// What changed rules come to and whom they touch; nothing is written.
    ///
    /// # Errors
    /// As [`Till::case_list`].
    pub fn rules_look(&self, form: &RulesForm) -> Result<RulesLooked, Failure> {
        self.at_rest()?.cases()?.rules_look(form)
    }

    /// Changes the rules that the scheme decides by.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the administrator.
    pub fn rules_save(&self, form: &RulesForm) -> Result<RulesSaved, Failure> {
        self.at_rest()?.desk()?.rules_save(form, self.clock.as_ref())
    }

    /// The scheme's tariff with its versions.
    ///
    /// # Errors
    /// As [`Till::case_list`].
    pub fn tariff_show(&self) -> Result<TariffShown, Failure> {
        self.at_rest()?.cases()?.tariff_shown()
    }

    /// What is wrong with a tariff, and what a case comes to by it; nothing is written.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn tariff_look(
        &self,
        way: &TariffWay,
        case: Option<Id<Proposal>>,
    ) -> Result<TariffLooked, Failure> {
        self.at_rest()?.cases()?.tariff_look(way, case)
    }

    /// Keeps a tariff as a further version; cases keep the one that they were worked out by.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the administrator.
    pub fn tariff_save(&self, way: &TariffWay) -> Result<TariffSaved, Failure> {
        self.at_rest()?.desk()?.tariff_save(way, self.clock.as_ref())
    }

    /// A ban with everything that came after its decision. Opening it is recorded.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn ban_show(&self, ban: Id<Ban>) -> Result<BanShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.ban_show(ban, self.clock.as_ref())
    }

    /// The form of a proposal to make a ban longer, change it or lift it; filled in from the ban, and from
    /// a breach that led to it.
    ///
    /// # Errors
    /// As [`Till::case_open`].
    pub fn ban_propose(
        &self,
        ban: Id<Ban>,
        kind: CaseKind,
        breach: Option<Id<Incident>>,
    ) -> Result<CaseOpened, Failure> {
        self.at_rest()?.cases()?.ban_propose(ban, kind, breach, self.clock.as_ref())
    }

    /// Sets a ban aside at once, or lets it hold again: on its own page, whether or not there is a case that it
    /// came of.
    ///
    /// # Errors
    /// As [`Till::ban_show`].
    pub fn ban_act(&self, ban: Id<Ban>, act: CaseAct) -> Result<AppealAnswer, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.ban_act(ban, act, self.clock.as_ref())
    }

    /// Takes down that a ban without an end was reviewed and holds on, or brings its review forward.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn ban_review(&self, ban: Id<Ban>, form: &ReviewForm) -> Result<AppealAnswer, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.ban_review(ban, form, self.clock.as_ref())
    }

    /// Takes down an appeal that has come.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn appeal_receive(&self, ban: Id<Ban>, form: &AppealForm) -> Result<AppealAnswer, Failure> {
        self.at_rest()?.cases()?.appeal_receive(ban, form, self.clock.as_ref())
    }

    /// Takes a step with an appeal.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`].
    pub fn appeal_act(
        &self,
        appeal: Id<AppealFile>,
        act: AppealAct,
        form: &AppealStepForm,
    ) -> Result<AppealAnswer, Failure> {
        self.at_rest()?.cases()?.appeal_act(appeal, act, form, self.clock.as_ref())
    }
}
