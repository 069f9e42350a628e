//! The first start: a scheme of its own, or a seat in one. Script names no path: a join file is chosen here.

use std::io::Read as _;
use std::path::Path;

use tauri::{AppHandle, Runtime, State};
use watchbook_partnership::begin::{
    JoinForm, JoinLooked, JoinOutcome, JoinRefusal, Joining, LARGEST_JOIN_FILE, RecoverForm,
    RecoverOutcome, Recovering,
};
use watchbook_register::till::{BeginOutcome, BeginShown, Failure, FoundForm, FoundWords, Twice};
use watchbook_register::unlock::Secret;

use super::TheTill;
use crate::choose::{Choice, choose};

/// The joining behind the window.
pub type TheJoining<'a> = State<'a, Joining>;

/// The coming back by the recovery kit behind the window.
pub type TheRecovering<'a> = State<'a, Recovering>;

/// What this computer can do for a register that begins.
///
/// # Errors
/// As `Till::begin_shown`.
#[tauri::command(async)]
pub fn begin_shown(till: TheTill<'_>) -> Result<BeginShown, Failure> {
    till.begin_shown()
}

/// Founds a stand-alone scheme.
///
/// # Errors
/// As `Till::begin_found`.
#[tauri::command(async)]
pub fn begin_found(
    till: TheTill<'_>,
    form: FoundForm,
    secret: String,
    again: String,
    office: &str,
    gallery: &str,
) -> Result<BeginOutcome, Failure> {
    let (typed, again) = (Secret::typed(secret), Secret::typed(again));
    let twice = Twice { typed: &typed, again: &again };
    till.begin_found(&form, twice, FoundWords { office, gallery })
}

/// Looks up the invitation of an address and a code.
///
/// # Errors
/// As `Joining::look_up`.
#[tauri::command(async)]
pub fn begin_look_up(
    till: TheTill<'_>,
    joining: TheJoining<'_>,
    address: &str,
    code: &str,
) -> Result<JoinLooked, Failure> {
    joining.look_up(&till, address, code)
}

/// Asks for a join file and looks its invitation up.
///
/// # Errors
/// As `Joining::look_up`.
#[tauri::command(async)]
pub fn begin_choose_file<R: Runtime>(
    app: AppHandle<R>,
    till: TheTill<'_>,
    joining: TheJoining<'_>,
) -> Result<JoinLooked, Failure> {
    // Asked before the dialog opens: where a register lies there is none.
    till.begin_shown()?;
    let Some(path) = choose(&app, Choice::JoinFile) else { return Ok(JoinLooked::Nothing) };
    match join_file(&path) {
        // Without an address of its own: what is no join file has none either.
        Some(text) => joining.look_up(&till, "", &text),
        None => Ok(JoinLooked::Refused { refusal: JoinRefusal::NotAJoinFile }),
    }
}

/// Takes up the invitation that was looked at.
///
/// # Errors
/// As `Joining::join`.
#[tauri::command(async)]
pub fn begin_join(
    till: TheTill<'_>,
    joining: TheJoining<'_>,
    person: &str,
    secret: String,
    again: String,
    agreement: &str,
) -> Result<JoinOutcome, Failure> {
    let (typed, again) = (Secret::typed(secret), Secret::typed(again));
    let secret = Twice { typed: &typed, again: &again };
    joining.join(&till, JoinForm { person, secret, agreement })
}

/// Brings the office back with its recovery kit: joins by it, and makes the register.
///
/// # Errors
/// As `Recovering::recover`.
#[tauri::command(async)]
#[expect(clippy::too_many_arguments, reason = "the fields of the sheet, as the window sends them")]
pub fn begin_recover(
    till: TheTill<'_>,
    recovering: TheRecovering<'_>,
    address: &str,
    scheme: &str,
    kit: &str,
    name: &str,
    person: &str,
    secret: String,
    again: String,
    agreement: &str,
) -> Result<RecoverOutcome, Failure> {
    let (typed, again) = (Secret::typed(secret), Secret::typed(again));
    let secret = Twice { typed: &typed, again: &again };
    recovering.recover(&till, RecoverForm { address, scheme, kit, name, person, secret, agreement })
}

/// Forgets an invitation that was looked at.
#[tauri::command(async)]
pub fn begin_leave(joining: TheJoining<'_>) {
    joining.leave();
}

/// The text of a join file; none of a file that cannot be one.
fn join_file(path: &Path) -> Option<String> {
    let mut text = String::new();
    let file = std::fs::File::open(path).ok()?;
    file.take(LARGEST_JOIN_FILE).read_to_string(&mut text).ok()?;
    watchbook_partnership::begin::is_join_file(&text).then_some(text)
}
