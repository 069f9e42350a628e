//! Bans after their decision: appeals, breaches, and what is proposed about them.

use watchbook_register::cases::CaseKind;
use watchbook_register::till::{
    AppealAct, AppealAnswer, AppealForm, AppealStepForm, BanShown, CaseAct, CaseOpened, Failure,
    ReviewForm,
};

use super::{TheTill, id};

/// A ban with everything that came after its decision.
///
/// # Errors
/// As [`Till::ban_show`](watchbook_register::till::Till::ban_show).
#[tauri::command(async)]
pub fn ban_show(till: TheTill<'_>, ban: &str) -> Result<BanShown, Failure> {
    till.ban_show(id(ban)?)
}

/// The form of a proposal about a ban.
///
/// # Errors
/// As [`Till::ban_propose`](watchbook_register::till::Till::ban_propose).
#[tauri::command(async)]
pub fn ban_propose(
    till: TheTill<'_>,
    ban: &str,
    kind: CaseKind,
    breach: Option<&str>,
) -> Result<CaseOpened, Failure> {
    till.ban_propose(id(ban)?, kind, breach.map(id).transpose()?)
}

/// Sets a ban aside at once, or lets it hold again.
///
/// # Errors
/// As [`Till::ban_act`](watchbook_register::till::Till::ban_act).
#[tauri::command(async)]
pub fn ban_act(till: TheTill<'_>, ban: &str, act: CaseAct) -> Result<AppealAnswer, Failure> {
    till.ban_act(id(ban)?, act)
}

/// Takes down a review of a ban without an end, or brings it forward.
///
/// # Errors
/// As [`Till::ban_review`](watchbook_register::till::Till::ban_review).
#[tauri::command(async)]
pub fn ban_review(till: TheTill<'_>, ban: &str, form: ReviewForm) -> Result<AppealAnswer, Failure> {
    till.ban_review(id(ban)?, &form)
}

/// Takes down an appeal that has come.
///
/// # Errors
/// As [`Till::appeal_receive`](watchbook_register::till::Till::appeal_receive).
#[tauri::command(async)]
pub fn appeal_receive(
    till: TheTill<'_>,
    ban: &str,
    form: AppealForm,
) -> Result<AppealAnswer, Failure> {
    till.appeal_receive(id(ban)?, &form)
}

/// Takes a step with an appeal.
///
/// # Errors
/// As [`Till::appeal_act`](watchbook_register::till::Till::appeal_act).
#[tauri::command(async)]
pub fn appeal_act(
    till: TheTill<'_>,
    appeal: &str,
    act: AppealAct,
    form: AppealStepForm,
) -> Result<AppealAnswer, Failure> {
    till.appeal_act(id(appeal)?, act, &form)
}
