//! Folders of its own for one window: everything that the program writes lands in here.

use std::ffi::OsString;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::Result;
use tempfile::TempDir;

/// A home folder, and in it the register's data folder. Removed with this value.
pub struct Home {
    folder: TempDir,
    data: PathBuf,
}

impl Home {
    /// Makes the folders. With `kept`, the register's data is there instead, and stays.
    pub(super) fn new(kept: Option<PathBuf>) -> Result<Self> {
        let folder = TempDir::with_prefix("watchbook-window-")?;
        for name in ["config", "share", "cache", "state", "run", "tmp"] {
            let path = folder.path().join(name);
            std::fs::create_dir(&path)?;
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700))?;
        }
        let data = kept.unwrap_or_else(|| folder.path().join("data"));
        Ok(Self { folder, data })
    }

    /// The home folder: all that the program wrote, but for a data folder that is kept elsewhere.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder that was given to the program by `--data`.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// What the driver, and so the program, wrote to the terminal.
    #[must_use]
    pub fn log(&self) -> PathBuf {
        self.folder().join("terminal.log")
    }

    /// The variables that point a program here.
    pub(super) fn environment(&self) -> Vec<(&'static str, OsString)> {
        let at = |name: &str| self.folder().join(name).into_os_string();
        vec![
            ("HOME", self.folder().into()),
            ("XDG_CONFIG_HOME", at("config")),
            ("XDG_DATA_HOME", at("share")),
            ("XDG_CACHE_HOME", at("cache")),
            ("XDG_STATE_HOME", at("state")),
            ("XDG_RUNTIME_DIR", at("run")),
            ("TMPDIR", at("tmp")),
        ]
    }
}
