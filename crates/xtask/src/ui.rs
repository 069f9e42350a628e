//! The window's packages and its build, each done only when what it is made from has changed.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::programs::{must, npm, root, target};

/// Not part of what the window is built from.
const BESIDE: [&str; 4] = ["node_modules", "dist", "tests", "test-results"];

/// Installs the window's packages.
pub(crate) fn install() -> Result<()> {
    let folder = root().join("ui");
    let print = fingerprint(&[folder.join("package.json"), folder.join("package-lock.json")])?;
    if folder.join("node_modules").is_dir() && stamped("ui-packages", print) {
        return Ok(());
    }
    must(&mut npm(&["ci", "--no-audit", "--no-fund"]))?;
    stamp("ui-packages", print)
}

/// Builds the window, packages and all.
pub(crate) fn build() -> Result<()> {
    install()?;
    let mut files = Vec::new();
    gather(&root().join("ui"), &mut files)?;
    gather(&root().join("locales"), &mut files)?;
    files.sort();
    let print = fingerprint(&files)?;
    if is_built() && stamped("ui-build", print) {
        return Ok(());
    }
    must(&mut npm(&["run", "build"]))?;
    stamp("ui-build", print)
}

/// Whether the page is Vite's, and not the one that the shell's build script leaves in its place.
fn is_built() -> bool {
    std::fs::read_to_string(root().join("ui/dist/index.html"))
        .is_ok_and(|page| page.contains("<script"))
}

/// Every file that the window is built from.
fn gather(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if BESIDE.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            gather(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

/// A number that changes when a file's name or content does.
fn fingerprint(files: &[PathBuf]) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    for file in files {
        file.hash(&mut hasher);
        std::fs::read(file)
            .with_context(|| format!("reading {}", file.display()))?
            .hash(&mut hasher);
    }
    Ok(hasher.finish())
}

fn stamped(name: &str, print: u64) -> bool {
    std::fs::read_to_string(place(name)).is_ok_and(|kept| kept == print.to_string())
}

fn stamp(name: &str, print: u64) -> Result<()> {
    let file = place(name);
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    Ok(std::fs::write(file, print.to_string())?)
}

fn place(name: &str) -> PathBuf {
    target().join("xtask").join(name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn the_fingerprint_follows_names_and_contents() {
        let folder = target().join("xtask").join("fingerprint-test");
        std::fs::create_dir_all(&folder).unwrap();
        let (one, two) = (folder.join("one"), folder.join("two"));
        std::fs::write(&one, "a").unwrap();
        std::fs::write(&two, "a").unwrap();
        let of = |file: &PathBuf| fingerprint(std::slice::from_ref(file)).unwrap();
        assert_eq!(of(&one), of(&one));
        assert_ne!(of(&one), of(&two));
        let before = of(&one);
        std::fs::write(&one, "b").unwrap();
        assert_ne!(of(&one), before);
    }
}
