//! `cargo xtask bindings`: writes the window's types anew from the Rust types.

use anyhow::Result;

use crate::programs::{cargo, must};
use crate::words::Words;

/// Tells the test that compares the bindings to write them instead.
pub(crate) const WRITE: &str = "WATCHBOOK_WRITE_BINDINGS";

pub(crate) fn run(words: Words) -> Result<()> {
    words.done()?;
    // The whole workspace, so that features are those of `cargo xtask test` and nothing is built
    // twice; of its tests only the shell's, which hold the comparison.
    must(cargo(&["test", "--workspace", "--quiet", "--test", "shell", "bindings"]).env(WRITE, "1"))
}
