//! Proposing a ban or a warning from the premises, on a report that the office has tied to the person.
//!
//! It decides nothing: at the office it becomes a case that was put forward, or nothing
//! ([`watchbook_register::cases::receive_proposal`]).

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use watchbook_register::cases::{CaseKind, Length, Rule};
use watchbook_register::civil::{Clock, day_begins, days_after};
use watchbook_register::id::Id;
use watchbook_register::log::{Body, LogEntry};
use watchbook_register::records::SubjectCard;
use watchbook_register::store::{Action, StoreError, Touched};
use watchbook_register::text::NeutralText;
use watchbook_register::till::Beside;

use super::kept::{Proposed, keep_proposal};
use super::list::is_tied;
use super::{NotVoted, Voters, in_register};
use crate::voter::seal_proposal;
use crate::wire::ballot::ProposalMade;
use crate::worker::Worker;
use crate::{moment, seat};

/// How long it is remembered here that something was proposed, in days.
const REMEMBERED: i32 = 366;

/// A proposal as it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct ProposalForm {
    /// The report that it rests on.
    #[ts(type = "string")]
    pub entry: Id<LogEntry>,
    /// Whom it is about; somebody whom the report names.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// A ban or a warning.
    pub kind: CaseKind,
    /// The reason, in neutral words.
    pub reason: String,
    /// For how many months; empty where the scheme's tariff is to say so.
    pub months: String,
}

/// What is wrong with a field of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProposeProblem {
    /// No reason is given.
    ReasonMissing,
    /// It has words that members must not read, or is too long.
    Wording,
    /// No number of months that can be given: one to sixty.
    Months,
    /// The report is not accepted, or does not name them.
    Report,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum ProposeOutcome {
    /// It is on its way to the office.
    Sent,
    /// A field is not right; nothing was sent.
    Problem {
        /// Which, and how.
        problem: ProposeProblem,
    },
    /// A rule is against it; nothing was sent.
    Refused {
        /// The rule.
        rule: Rule,
    },
}

/// A form, read.
struct Read {
    reason: NeutralText,
    length: Option<Length>,
}

fn read(form: &ProposalForm) -> Result<Read, ProposeProblem> {
    if form.reason.trim().is_empty() {
        return Err(ProposeProblem::ReasonMissing);
    }
    let reason = NeutralText::check(&form.reason).map_err(|_| ProposeProblem::Wording)?;
    let length = match (form.kind, form.months.trim()) {
        (CaseKind::Ban, months) if !months.is_empty() => {
            let count: u16 = months.parse().map_err(|_| ProposeProblem::Months)?;
            if !(1..=60).contains(&count) {
                return Err(ProposeProblem::Months);
            }
            Some(Length::Months { count })
        }
        _ => None,
    };
    Ok(Read { reason, length })
}

/// Proposes, as the person of the office's list whose key this is.
///
/// # Errors
/// [`NotVoted`].
pub fn propose(
    beside: &Beside,
    worker: &Worker,
    clock: &dyn Clock,
    form: &ProposalForm,
) -> Result<ProposeOutcome, NotVoted> {
    let here = Voters::of(beside)?.ok_or(NotVoted::NoVoters)?;
    let secret = here.signs().ok_or(NotVoted::NotGranted)?;
    if form.kind.about_a_ban() {
        return Ok(ProposeOutcome::Refused { rule: Rule::NotNow });
    }
    let read = match read(form) {
        Ok(read) => read,
        Err(problem) => return Ok(ProposeOutcome::Problem { problem }),
    };
    let entry = beside.store.read(|reader| reader.log_entry(form.entry))?;
    let entry = entry.filter(|entry| is_tied(entry, form.subject, &beside.books));
    let Some(LogEntry { body: Body::Incident(incident), .. }) = &entry else {
        return Ok(ProposeOutcome::Problem { problem: ProposeProblem::Report });
    };
    let Some(kind) = incident.kinds.first() else {
        return Ok(ProposeOutcome::Problem { problem: ProposeProblem::Report });
    };
    let at = moment(&beside.store, clock)?;
    let by = in_register(&secret);
    let made = ProposalMade {
        id: Id::fresh(),
        subject: form.subject,
        kind: form.kind,
        category: kind.group(),
        reason: read.reason,
        length: read.length,
        relied_on: vec![form.entry],
        by,
        by_name: None,
        at: at.instant(),
    };
    let mut dice = seat::randomness().map_err(|_| NotVoted::Short)?;
    let item = seal_proposal(&made, &here.roster, &here.device, here.premises, &mut dice)?;
    let record = item.record;
    if !worker.send(item, Vec::new()) {
        return Err(NotVoted::NotKept);
    }
    let proposed = Proposed {
        case: made.id,
        person: beside.person,
        entry: form.entry,
        kind: made.kind,
        record,
        at: made.at,
    };
    let before = day_begins(days_after(at.today(), -REMEMBERED));
    beside.store.change_beside(at, Action::SentToScheme, |change| {
        keep_proposal(change.beside(), proposed, before)?;
        Ok::<_, StoreError>(Touched::Beside)
    })?;
    worker.sync_now();
    Ok(ProposeOutcome::Sent)
}
