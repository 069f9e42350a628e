//! The desktop shell: the only code that names Tauri.
//!
//! Commands are adapters of a few lines over `watchbook-register`; the decisions are made there.

pub mod anew;
pub mod choose;
pub mod clockwork;
pub mod commands;
pub mod demonstration;
pub mod graphics;
pub mod hosting;
pub mod notify;
pub mod partnership;
pub mod photo;
mod start;
#[cfg(target_os = "linux")]
mod webkit;
pub mod window;

use std::path::PathBuf;
use std::sync::Arc;

pub use start::Start;

use tauri::{App, Builder, Context, Manager, RunEvent, Runtime};
use watchbook_demo::Seat;
use watchbook_partnership::begin::{Joining, Recovering};
use watchbook_partnership::link::Link;
use watchbook_register::civil::SystemClock;
use watchbook_register::picture::Reading;
use watchbook_register::till::{Surroundings, Till};
use watchbook_register::unlock::OsKeyStore;

use hosting::Host;

/// The configuration, permissions and built window that were compiled in.
#[must_use]
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// Adds our commands and pictures to a builder: the real one, or the tests' mock runtime.
pub fn furnished<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    photo::with_photos(builder).invoke_handler(tauri::generate_handler![
        commands::door::app_state,
        commands::door::open_demonstration,
        commands::door::unlock,
        commands::door::accept_agreement,
        commands::door::lock,
        commands::door::hide,
        commands::door::show_again,
        commands::door::touch,
        commands::briefing::briefing,
        commands::briefing::briefing_seen,
        commands::briefing::briefing_undo,
        commands::hosting::host_begin,
        commands::hosting::host_shown,
        commands::bundles::bundle_export,
        commands::bundles::bundle_import,
        commands::bundles::bundle_pack,
        commands::begin::begin_choose_file,
        commands::begin::begin_found,
        commands::begin::begin_join,
        commands::begin::begin_leave,
        commands::begin::begin_look_up,
        commands::begin::begin_recover,
        commands::begin::begin_shown,
        commands::check::check,
        commands::check::tiles,
        commands::check::card,
        commands::import::import_choose,
        commands::import::import_sheet,
        commands::import::import_choose_pictures,
        commands::import::import_check,
        commands::import::import_problems,
        commands::import::import_confirm,
        commands::import::import_stop,
        commands::import::import_leave,
        commands::import::import_undo,
        commands::import::import_report,
        commands::import::export_sheet,
        commands::settings::preferences,
        commands::settings::set_preferences,
        commands::aside::aside_join,
        commands::aside::aside_take_over,
        commands::computers::computers_list,
        commands::computers::computers_connect,
        commands::computers::computers_invite,
        commands::computers::computers_take_back,
        commands::computers::computers_end,
        commands::computers::computers_go_on,
        commands::computers::computers_confirm,
        commands::differences::differences,
        commands::differences::differences_unsaid,
        commands::approvals::approvals,
        commands::approvals::approvals_pass,
        commands::approvals::approvals_send_back,
        commands::approvals::approvals_sign,
        commands::approvals::approvals_grant,
        commands::approvals::approvals_two,
        commands::approvals::approvals_answer,
        commands::approvals::approvals_let_vote,
        commands::approvals::approvals_turn_away,
        commands::votes::votes,
        commands::votes::votes_ask,
        commands::votes::votes_cast,
        commands::votes::votes_propose,
        commands::alerts::alerts,
        commands::alerts::alert_give,
        commands::alerts::alert_end,
        commands::alerts::alert_seen,
        commands::differences::difference_choose,
        commands::sync::sync_shown,
        commands::sync::sync_now,
        commands::sync::sync_outbox,
        commands::sync::sync_again,
        commands::sync::sync_mend,
        commands::intake::take_picture,
        commands::intake::edit_picture,
        commands::intake::keep_picture,
        commands::intake::read_day,
        commands::intake::drop_picture,
        commands::intake::erase_picture,
        commands::desk::desk_list,
        commands::desk::desk_choices,
        commands::desk::desk_open,
        commands::desk::desk_look,
        commands::desk::desk_save,
        commands::desk::desk_check,
        commands::desk::desk_undo,
        commands::desk::desk_keep,
        commands::safe::restore_choose,
        commands::safe::restore_choose_list,
        commands::safe::restore_finish,
        commands::safe::restore_leave,
        commands::safe::restore_open,
        commands::safe::safe_choose_place,
        commands::safe::safe_copy,
        commands::safe::safe_customise,
        commands::safe::safe_forget_sheet,
        commands::safe::safe_prove,
        commands::safe::safe_sheet,
        commands::safe::safe_shown,
        commands::safe::safe_stop,
        commands::safe::safe_try,
        commands::desk::desk_pictures,
        commands::desk::desk_picture,
        commands::desk::desk_picture_decide,
        commands::own::own_list,
        commands::own::own_open,
        commands::own::own_look,
        commands::own::own_save,
        commands::own::own_end,
        commands::own::own_undo,
        commands::own::own_keep,
        commands::own::own_find,
        commands::log::log_seen,
        commands::log::log_notice,
        commands::log::log_wrong,
        commands::log::log_quick,
        commands::log::log_undo,
        commands::log::log_open,
        commands::log::log_keep,
        commands::log::log_lock,
        commands::log::log_find,
        commands::log::log_save,
        commands::log::log_drop,
        commands::log::log_list,
        commands::log::log_add,
        commands::log::log_print,
        commands::log::log_export,
        commands::evidence::evidence_list,
        commands::evidence::evidence_choose,
        commands::evidence::evidence_begin,
        commands::evidence::evidence_piece,
        commands::evidence::evidence_end,
        commands::evidence::evidence_stop,
        commands::evidence::evidence_label,
        commands::evidence::evidence_withdraw,
        commands::evidence::evidence_verify,
        commands::evidence::evidence_save,
        commands::evidence::evidence_open_view,
        commands::evidence::evidence_cover,
        commands::pack::pack_open,
        commands::pack::pack_look,
        commands::pack::pack_make,
        commands::pack::pack_stop,
        commands::pack::pack_keep,
        commands::pack::pack_draft,
        commands::pack::pack_drop,
        commands::pack::pack_list,
        commands::pack::pack_follow,
        commands::pack::template_list,
        commands::pack::template_look,
        commands::pack::template_save,
        commands::pack::log_paper,
        commands::log::log_tells,
        commands::log::log_hand_over,
        commands::log::log_hand_look,
        commands::triage::triage_list,
        commands::triage::triage_open,
        commands::triage::triage_step,
        commands::triage::triage_take_in,
        commands::triage::triage_find,
        commands::triage::triage_choices,
        commands::letters::letter_list,
        commands::letters::letter_look,
        commands::letters::letter_save,
        commands::letters::letter_serve,
        commands::letters::card_save,
        commands::letters::sender_show,
        commands::letters::sender_save,
        commands::letters::sender_logo,
        commands::letters::calendar_list,
        commands::letters::calendar_save,
        commands::letters::sheet_list,
        commands::letters::sheet_save,
        commands::letters::sheet_gone,
        commands::views::lens_last,
        commands::views::lens_save,
        commands::views::lens_drop,
        commands::views::case_export,
        commands::views::history_save,
        commands::cases::case_list,
        commands::cases::case_find,
        commands::cases::case_open,
        commands::cases::case_look,
        commands::cases::case_save,
        commands::cases::case_show,
        commands::cases::case_act,
        commands::cases::case_vote,
        commands::cases::case_close,
        commands::cases::case_undo,
        commands::cases::case_serve,
        commands::cases::service_open,
        commands::proof::proof_choose,
        commands::letters::tariff_print,
        commands::letters::working_print,
        commands::proof::proof_save,
        commands::rules::rules_show,
        commands::rules::rules_look,
        commands::rules::rules_save,
        commands::rules::tariff_show,
        commands::rules::tariff_look,
        commands::rules::tariff_save,
        commands::appeals::ban_show,
        commands::appeals::ban_propose,
        commands::appeals::ban_act,
        commands::appeals::ban_review,
        commands::appeals::appeal_receive,
        commands::appeals::appeal_act,
        commands::cases::meeting_open,
        commands::cases::meeting_show,
        commands::cases::meeting_attend,
        commands::cases::meeting_agenda,
        commands::cases::meeting_count,
        commands::cases::meeting_decide,
        commands::cases::meeting_close,
        commands::letters::minutes_print,
    ])
}

/// Opens the window and returns when the person closes it.
///
/// # Errors
/// When the window system or the web view is not there, or the configuration is refused.
pub fn run(start: Start) -> tauri::Result<()> {
    let mut builder = tauri::Builder::default();
    if start.data.is_none() {
        // A second start of the ordinary installation raises the first one's window. With a data
        // folder of its own an instance is another till, and may stand beside it.
        builder =
            builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::raise(app)));
    }
    furnished(builder)
        .plugin(window::remembered())
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let till = Till::start(Surroundings {
                folder: folder(app, &start)?,
                clock: Arc::new(SystemClock),
                keys: Arc::new(OsKeyStore::connect()),
                demonstration_pin: watchbook_demo::PIN,
            });
            let till = till.with_reading(Reading::by_this_program()?);
            app.manage(Arc::new(till));
            app.manage(Joining::default());
            app.manage(Recovering::default());
            app.manage(Arc::new(Host::at(folder(app, &start)?.with_file_name("server"))));
            app.manage(demonstration::Wanted(start.demonstration.unwrap_or(Seat::Shop)));
            clockwork::start(app.handle().clone());
            partnership::start(app.handle().clone(), start.partnership.clone());
            Ok(window::open(app.handle(), start.demonstration.is_some()).map(drop)?)
        })
        .build(context())?
        .run(|app, event| {
            if !matches!(event, RunEvent::Exit) {
                return;
            }
            if let Some(link) = app.try_state::<Arc<Link>>() {
                link.close();
            }
            if let Some(host) = app.try_state::<Arc<Host>>() {
                host.stop();
            }
        });
    Ok(())
}

/// Where the register lies: the folder that was named, else one of the person's own.
fn folder(app: &App, start: &Start) -> tauri::Result<PathBuf> {
    let own = || app.path().app_local_data_dir();
    let folder = start.data.clone().map_or_else(own, Ok)?;
    Ok(folder.join(match start.demonstration {
        None => "register",
        Some(seat) => demonstration::folder(seat),
    }))
}
