//! Voting and proposing at the premises: on voters' computers, for whoever the office lets.

use watchbook_partnership::voting::{
    self, NotVoted, ProposalForm, ProposeOutcome, VotesOutcome, VotesShown,
};
use watchbook_partnership::worker::Worker;
use watchbook_register::cases::Choice;
use watchbook_register::civil::SystemClock;
use watchbook_register::till::{Beside, Failure, FailureCode};

use super::sync::{TheLink, open};
use super::{TheTill, id};

fn failure(why: &NotVoted) -> Failure {
    Failure::of(match why {
        NotVoted::NoVoters | NotVoted::NotGranted => FailureCode::Refused,
        NotVoted::NotMade(_) | NotVoted::NotKept | NotVoted::Short | NotVoted::Store(_) => {
            FailureCode::Trouble
        }
    })
}

/// All of it as it stands, said as `so`.
fn told(
    beside: &Beside,
    so: impl FnOnce(VotesShown) -> VotesOutcome,
) -> Result<VotesOutcome, Failure> {
    let shown = voting::list(beside, &SystemClock);
    let shown = shown.map_err(|_| Failure::of(FailureCode::Trouble))?;
    Ok(shown.map_or(VotesOutcome::NoVoters, so))
}

/// Does what waits for the engine, on a thread that may wait: one of the window's runtime must not.
fn apart<T: Send>(
    till: &TheTill<'_>,
    link: &TheLink<'_>,
    act: impl FnOnce(&Beside, &Worker) -> Result<T, NotVoted> + Send,
) -> Result<(Beside, T), Failure> {
    let beside = open(till)?;
    let worker = link.worker().ok_or(Failure::of(FailureCode::NotFound))?;
    let done = std::thread::scope(|scope| scope.spawn(|| act(&beside, &worker)).join());
    let done = done.map_err(|_| Failure::of(FailureCode::Trouble))?;
    let done = done.map_err(|why| failure(&why))?;
    Ok((beside, done))
}

/// What there is to vote on for whoever works here.
///
/// # Errors
/// While it is locked, before the agreement, or where the register cannot be read.
#[tauri::command(async)]
pub fn votes(till: TheTill<'_>) -> Result<VotesOutcome, Failure> {
    told(&open(&till)?, |shown| VotesOutcome::Shown { shown })
}

/// Whoever works here asks the office for leave to vote on this computer.
///
/// # Errors
/// As [`votes`]; [`FailureCode::Refused`] where nobody votes on this computer.
#[tauri::command(async)]
pub fn votes_ask(till: TheTill<'_>, link: TheLink<'_>) -> Result<VotesOutcome, Failure> {
    let (beside, ()) =
        apart(&till, &link, |beside, worker| voting::ask(beside, worker, &SystemClock))?;
    told(&beside, |shown| VotesOutcome::Shown { shown })
}

/// Casts a vote. It stands: there is no second one.
///
/// # Errors
/// As [`votes_ask`].
#[tauri::command(async)]
pub fn votes_cast(
    till: TheTill<'_>,
    link: TheLink<'_>,
    case: &str,
    choice: Choice,
) -> Result<VotesOutcome, Failure> {
    let case = id(case)?;
    let cast =
        |beside: &Beside, worker: &Worker| voting::cast(beside, worker, &SystemClock, case, choice);
    let (beside, against) = apart(&till, &link, cast)?;
    told(&beside, |shown| match against {
        None => VotesOutcome::Shown { shown },
        Some(rule) => VotesOutcome::Refused { refused: rule.into(), shown },
    })
}

/// Proposes a ban or a warning on a report of these premises.
///
/// # Errors
/// As [`votes_ask`].
#[tauri::command(async)]
pub fn votes_propose(
    till: TheTill<'_>,
    link: TheLink<'_>,
    form: ProposalForm,
) -> Result<ProposeOutcome, Failure> {
    let propose =
        |beside: &Beside, worker: &Worker| voting::propose(beside, worker, &SystemClock, &form);
    apart(&till, &link, propose).map(|(_, outcome)| outcome)
}
