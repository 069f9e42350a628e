//! Choosing files by the system's own dialog, asked for from Rust: script never sees a path.
//!
//! A driven window has nobody to click in a dialog. There the choice comes from the folder that
//! `WATCHBOOK_CHOOSES` names: a sheet is its entry `sheet`, pictures are `pictures`, and what is
//! saved becomes `saved`; safe copies go to `copies`, their list besides to `lists`, and what is brought
//! back is `copy` and `list`; evidence is every file in `evidence`; a file of reports is `reports`, a join file `join`, a bundle `bundle`. In a window that
//! nobody drives the variable means nothing.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{Dialog, FileDialogBuilder};

use crate::window::driven;

/// What is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice<'a> {
    /// A spreadsheet to open.
    Sheet,
    /// A zip of pictures to open.
    PictureZip,
    /// A folder of pictures.
    PictureFolder,
    /// Where to save, under this name at first.
    Save(&'a str),
    /// A folder for safe copies.
    CopyFolder,
    /// The second folder for the list of erasures.
    ListFolder,
    /// A safe copy to open.
    Copy,
    /// A list of erasures to open.
    List,
    /// A file of reports to open.
    Reports,
    /// A join file to open.
    JoinFile,
    /// A file in place of a line, to open.
    Bundle,
}

/// The path that the person chose; none when they chose none. Waits for them: never on the main thread.
pub fn choose<R: Runtime>(app: &AppHandle<R>, choice: Choice<'_>) -> Option<PathBuf> {
    if driven() {
        return foretold(choice);
    }
    let dialog = app.try_state::<Dialog<R>>()?;
    let file: FileDialogBuilder<R> = dialog.file();
    let chosen = match choice {
        Choice::Sheet => file
            .add_filter("CSV, Excel, OpenDocument", &["csv", "tsv", "txt", "xlsx", "ods"])
            .blocking_pick_file(),
        Choice::PictureZip => file.add_filter("ZIP", &["zip"]).blocking_pick_file(),
        Choice::PictureFolder => file.blocking_pick_folder(),
        Choice::Save(name) => file.set_file_name(name).blocking_save_file(),
        Choice::CopyFolder | Choice::ListFolder => file.blocking_pick_folder(),
        Choice::Copy => file.add_filter("Watchbook copy", &["wbcopy"]).blocking_pick_file(),
        Choice::List => file.add_filter("Watchbook erasures", &["wbledger"]).blocking_pick_file(),
        Choice::Reports => {
            file.add_filter("Watchbook reports", &["wbreports"]).blocking_pick_file()
        }
        Choice::JoinFile => file.blocking_pick_file(),
        Choice::Bundle => file.add_filter("Watchbook bundle", &["wbbundle"]).blocking_pick_file(),
    };
    chosen?.into_path().ok()
}

/// Every file that the person chose as evidence. Waits for them: never on the main thread.
pub fn choose_evidence<R: Runtime>(app: &AppHandle<R>) -> Vec<PathBuf> {
    if driven() {
        let folder = std::env::var_os("WATCHBOOK_CHOOSES").map(PathBuf::from);
        let lying = folder.and_then(|folder| folder.join("evidence").read_dir().ok());
        let mut files: Vec<PathBuf> =
            lying.into_iter().flatten().flatten().map(|one| one.path()).collect();
        files.sort();
        return files;
    }
    let Some(dialog) = app.try_state::<Dialog<R>>() else { return Vec::new() };
    let file: FileDialogBuilder<R> = dialog.file();
    let chosen = file.blocking_pick_files().unwrap_or_default();
    chosen.into_iter().filter_map(|file| file.into_path().ok()).collect()
}

fn foretold(choice: Choice<'_>) -> Option<PathBuf> {
    let folder = PathBuf::from(std::env::var_os("WATCHBOOK_CHOOSES")?);
    let path = folder.join(match choice {
        Choice::Sheet => "sheet",
        Choice::PictureZip | Choice::PictureFolder => "pictures",
        Choice::Save(_) => return Some(folder.join("saved")),
        Choice::CopyFolder => "copies",
        Choice::ListFolder => "lists",
        Choice::Copy => "copy",
        Choice::List => "list",
        Choice::Reports => "reports",
        Choice::JoinFile => "join",
        Choice::Bundle => "bundle",
    });
    path.exists().then_some(path)
}
