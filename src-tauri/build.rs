//! Turns on Tauri's access list for our own commands, and embeds the built window.
//!
//! A command missing from [`COMMANDS`] is not callable; one that is here but in no set under
//! `src-tauri/permissions/` is refused to every window. Without this list Tauri would allow every
//! command to every window.

use std::path::Path;

/// Every command of the shell, by the name that the window calls.
const COMMANDS: &[&str] = &[
    "accept_agreement",
    "app_state",
    "begin_choose_file",
    "begin_found",
    "begin_join",
    "begin_leave",
    "begin_look_up",
    "begin_shown",
    "card",
    "check",
    "drop_picture",
    "edit_picture",
    "erase_picture",
    "export_sheet",
    "hide",
    "import_check",
    "import_choose",
    "import_choose_pictures",
    "import_confirm",
    "import_leave",
    "import_problems",
    "import_report",
    "import_sheet",
    "import_stop",
    "import_undo",
    "keep_picture",
    "read_day",
    "lock",
    "open_demonstration",
    "preferences",
    "set_preferences",
    "show_again",
    "take_picture",
    "tiles",
    "touch",
    "triage_choices",
    "triage_find",
    "triage_list",
    "triage_open",
    "triage_step",
    "triage_take_in",
    "unlock",
    "desk_list",
    "desk_choices",
    "desk_open",
    "desk_look",
    "desk_save",
    "desk_check",
    "desk_undo",
    "desk_keep",
    "restore_choose",
    "restore_choose_list",
    "restore_finish",
    "restore_leave",
    "restore_open",
    "safe_choose_place",
    "safe_copy",
    "safe_customise",
    "safe_forget_sheet",
    "safe_prove",
    "safe_sheet",
    "safe_shown",
    "safe_stop",
    "safe_try",
    "desk_pictures",
    "desk_picture",
    "desk_picture_decide",
    "own_list",
    "own_open",
    "own_look",
    "own_save",
    "own_end",
    "own_undo",
    "own_keep",
    "own_find",
    "log_seen",
    "log_wrong",
    "log_quick",
    "log_undo",
    "log_open",
    "log_keep",
    "log_lock",
    "log_find",
    "log_save",
    "log_drop",
    "log_list",
    "log_add",
    "log_print",
    "log_export",
    "evidence_list",
    "evidence_choose",
    "evidence_begin",
    "evidence_piece",
    "evidence_end",
    "evidence_stop",
    "evidence_label",
    "evidence_withdraw",
    "evidence_verify",
    "evidence_save",
    "evidence_open_view",
    "evidence_cover",
    "pack_open",
    "pack_look",
    "pack_make",
    "pack_stop",
    "pack_list",
    "pack_follow",
    "template_list",
    "template_look",
    "template_save",
    "log_paper",
    "log_tells",
    "log_hand_over",
    "case_list",
    "case_find",
    "case_open",
    "case_look",
    "case_save",
    "case_show",
    "case_act",
    "case_vote",
    "case_close",
    "case_undo",
    "case_serve",
    "meeting_open",
    "meeting_show",
    "meeting_attend",
    "meeting_agenda",
    "meeting_count",
    "meeting_decide",
    "meeting_close",
];

/// Where Vite builds the window, relative to the root of the repository.
const WINDOW: &str = "ui/dist";

/// Shown when the shell is compiled before the window is.
const NOT_BUILT: &str = "<!doctype html><html lang=\"en-GB\"><title>Watchbook</title>\
    <p>The window has not been built yet. Run <code>cargo xtask run</code>.</p></html>\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let page = Path::new(WINDOW).join("index.html");
    if !page.exists() {
        // Embedding fails without the folder, and `cargo check` alone must work on a fresh clone.
        std::fs::create_dir_all(WINDOW)?;
        std::fs::write(&page, NOT_BUILT)?;
    }
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    // `generate_context!` embeds the files but does not make Cargo watch them.
    println!("cargo:rerun-if-changed={WINDOW}");

    tauri_build::try_build(
        tauri_build::Attributes::new().app_manifest(
            tauri_build::AppManifest::new()
                .commands(COMMANDS)
                .permissions_path_pattern("src-tauri/permissions/*.toml"),
        ),
    )?;
    Ok(())
}
