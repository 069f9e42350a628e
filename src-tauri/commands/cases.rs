//! Cases: proposals, votes, meetings, and how people were told.

use watchbook_register::cases::Choice;
use watchbook_register::check::Tile;
use watchbook_register::till::{
    CaseAct, CaseForm, CaseList, CaseLooked, CaseOpened, CaseOutcome, CaseQuery, CaseShown,
    Failure, HandsForm, HandsOutcome, MeetingShown, ServiceForm, ServiceOpened,
};

use super::{TheTill, id};

/// A view of cases and bans.
///
/// # Errors
/// As [`Till::case_list`](watchbook_register::till::Till::case_list).
#[tauri::command(async)]
pub fn case_list(till: TheTill<'_>, query: CaseQuery) -> Result<CaseList, Failure> {
    till.case_list(&query)
}

/// The few whom a text finds, to propose something about.
///
/// # Errors
/// As [`Till::case_find`](watchbook_register::till::Till::case_find).
#[tauri::command(async)]
pub fn case_find(till: TheTill<'_>, text: &str) -> Result<Vec<Tile>, Failure> {
    till.case_find(text)
}

/// The form of a proposal about somebody.
///
/// # Errors
/// As [`Till::case_open`](watchbook_register::till::Till::case_open).
#[tauri::command(async)]
pub fn case_open(
    till: TheTill<'_>,
    subject: &str,
    case: Option<&str>,
) -> Result<CaseOpened, Failure> {
    till.case_open(id(subject)?, case.map(id).transpose()?)
}

/// What a form comes to while it is typed.
///
/// # Errors
/// As [`Till::case_look`](watchbook_register::till::Till::case_look).
#[tauri::command(async)]
pub fn case_look(till: TheTill<'_>, form: CaseForm) -> Result<CaseLooked, Failure> {
    till.case_look(&form)
}

/// Keeps a proposal as a draft, or puts it forward.
///
/// # Errors
/// As [`Till::case_save`](watchbook_register::till::Till::case_save).
#[tauri::command(async)]
pub fn case_save(till: TheTill<'_>, form: CaseForm, forward: bool) -> Result<CaseOutcome, Failure> {
    till.case_save(&form, forward)
}

/// A case, as far as this person may see it.
///
/// # Errors
/// As [`Till::case_show`](watchbook_register::till::Till::case_show).
#[tauri::command(async)]
pub fn case_show(till: TheTill<'_>, case: &str) -> Result<CaseShown, Failure> {
    till.case_show(id(case)?)
}

/// Takes a step with a case.
///
/// # Errors
/// As [`Till::case_act`](watchbook_register::till::Till::case_act).
#[tauri::command(async)]
pub fn case_act(
    till: TheTill<'_>,
    case: &str,
    act: CaseAct,
    note: &str,
) -> Result<CaseOutcome, Failure> {
    till.case_act(id(case)?, act, note)
}

/// Votes in a ballot, as oneself.
///
/// # Errors
/// As [`Till::case_vote`](watchbook_register::till::Till::case_vote).
#[tauri::command(async)]
pub fn case_vote(till: TheTill<'_>, case: &str, choice: Choice) -> Result<CaseOutcome, Failure> {
    till.case_vote(id(case)?, choice)
}

/// Closes a ballot.
///
/// # Errors
/// As [`Till::case_close`](watchbook_register::till::Till::case_close).
#[tauri::command(async)]
pub fn case_close(till: TheTill<'_>, case: &str, reasons: &str) -> Result<HandsOutcome, Failure> {
    till.case_close(id(case)?, reasons)
}

/// Undoes this person's latest change of a case.
///
/// # Errors
/// As [`Till::case_undo`](watchbook_register::till::Till::case_undo).
#[tauri::command(async)]
pub fn case_undo(till: TheTill<'_>) -> Result<(), Failure> {
    till.case_undo()
}

/// The form in which is written how a notice reached somebody, filled in from what premises reported.
///
/// # Errors
/// As [`Till::service_open`](watchbook_register::till::Till::service_open).
#[tauri::command(async)]
pub fn service_open(
    till: TheTill<'_>,
    ban: Option<&str>,
    warning: Option<&str>,
) -> Result<ServiceOpened, Failure> {
    till.service_open(ban.map(id).transpose()?, warning.map(id).transpose()?)
}

/// Records that somebody was told of a ban or a warning.
///
/// # Errors
/// As [`Till::case_serve`](watchbook_register::till::Till::case_serve).
#[tauri::command(async)]
pub fn case_serve(
    till: TheTill<'_>,
    ban: Option<&str>,
    warning: Option<&str>,
    form: ServiceForm,
) -> Result<CaseOutcome, Failure> {
    till.case_serve(ban.map(id).transpose()?, warning.map(id).transpose()?, &form)
}

/// Begins a meeting, or gives the one that is open.
///
/// # Errors
/// As [`Till::meeting_open`](watchbook_register::till::Till::meeting_open).
#[tauri::command(async)]
pub fn meeting_open(till: TheTill<'_>) -> Result<MeetingShown, Failure> {
    till.meeting_open()
}

/// A meeting with its minutes.
///
/// # Errors
/// As [`Till::meeting_show`](watchbook_register::till::Till::meeting_show).
#[tauri::command(async)]
pub fn meeting_show(till: TheTill<'_>, meeting: &str) -> Result<MeetingShown, Failure> {
    till.meeting_show(id(meeting)?)
}

/// Notes that somebody is there, or is not.
///
/// # Errors
/// As [`Till::meeting_attend`](watchbook_register::till::Till::meeting_attend).
#[tauri::command(async)]
pub fn meeting_attend(
    till: TheTill<'_>,
    meeting: &str,
    person: &str,
    here: bool,
    withdrew: bool,
) -> Result<MeetingShown, Failure> {
    till.meeting_attend(id(meeting)?, id(person)?, here, withdrew)
}

/// Puts a case on the agenda, or takes it off.
///
/// # Errors
/// As [`Till::meeting_agenda`](watchbook_register::till::Till::meeting_agenda).
#[tauri::command(async)]
pub fn meeting_agenda(
    till: TheTill<'_>,
    meeting: &str,
    case: &str,
    on: bool,
) -> Result<MeetingShown, Failure> {
    till.meeting_agenda(id(meeting)?, id(case)?, on)
}

/// What a show of hands comes to.
///
/// # Errors
/// As [`Till::meeting_count`](watchbook_register::till::Till::meeting_count).
#[tauri::command(async)]
pub fn meeting_count(
    till: TheTill<'_>,
    meeting: &str,
    form: HandsForm,
) -> Result<HandsOutcome, Failure> {
    till.meeting_count(id(meeting)?, &form)
}

/// Records a show of hands and what it decides.
///
/// # Errors
/// As [`Till::meeting_decide`](watchbook_register::till::Till::meeting_decide).
#[tauri::command(async)]
pub fn meeting_decide(
    till: TheTill<'_>,
    meeting: &str,
    form: HandsForm,
) -> Result<HandsOutcome, Failure> {
    till.meeting_decide(id(meeting)?, &form)
}

/// Closes a meeting.
///
/// # Errors
/// As [`Till::meeting_close`](watchbook_register::till::Till::meeting_close).
#[tauri::command(async)]
pub fn meeting_close(till: TheTill<'_>, meeting: &str) -> Result<MeetingShown, Failure> {
    till.meeting_close(id(meeting)?)
}
