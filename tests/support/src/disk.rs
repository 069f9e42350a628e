//! A disk of a few megabytes, to fill up.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A small disk; it goes with the value.
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// A disk of so many megabytes, where this account may make one.
    #[must_use]
    pub fn make(megabytes: u32) -> Option<Self> {
        let place = TempDir::new().ok()?;
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={megabytes}m"), "tmpfs"]);
        let made = mount.arg(place.path()).output().is_ok_and(|done| done.status.success());
        made.then_some(Self(place))
    }

    /// Where it is mounted.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Takes every byte that is left.
    ///
    /// # Errors
    /// When not even an empty file can be made.
    pub fn fill(&self) -> std::io::Result<()> {
        let mut file = File::create(self.path().join("filler"))?;
        for size in [64 * 1024, 512, 1] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
        Ok(())
    }

    /// Gives back what [`SmallDisk::fill`] took.
    ///
    /// # Errors
    /// When it was not filled.
    pub fn free(&self) -> std::io::Result<()> {
        std::fs::remove_file(self.path().join("filler"))
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // What stays mounted is a folder of the system's own for such things.
        let _ = Command::new("umount").arg("-l").arg(self.path()).output();
    }
}
