//! `cargo xtask bindings`: writes the window's types anew from the Rust types.

use anyhow::Result;

use crate::programs::{cargo, must};
use crate::words::Words;

/// Tells the test that compares the bindings to write them instead.
pub(crate) const WRITE: &str = "WATCHBOOK_WRITE_BINDINGS";

pub(crate) fn run(words: Words) -> Result<()> {
    words.done()?;
    must(cargo(&["test", "--workspace", "--quiet", "bindings"]).env(WRITE, "1"))
}
