//! What a pack has to know of an exhibit, and how it gets the bytes.
//!
//! **What is expected of whoever keeps the evidence.** Give an [`Exhibit`] for each file that hangs on one
//! of the pack's entries, in the order in which they were attached; and a [`Source`], which writes
//! the very bytes that were attached into a writer, a piece at a time (a clip may be 2 GB, so nobody may
//! hold it whole), and passes on the first error of that writer at once: that is how Stop works.
//! `sha256` and `bytes` are those taken down at capture. The pack hashes what comes and refuses to be
//! made where it differs (`domain.md` L32). The `reference` (`AB/1`) stands in the statement; the name in
//! the pack is made of it alone, because an original name may name somebody.

use std::io::{self, Write};

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::evidence::{EvidenceItem, EvidenceKind};
use crate::id::Id;
use crate::log::LogEntry;

/// A file that hangs on an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exhibit {
    /// The evidence that it is.
    pub id: Id<EvidenceItem>,
    /// The entry that it hangs on.
    pub entry: Id<LogEntry>,
    /// Its reference in statements: initials, a stroke, a number.
    pub reference: String,
    /// How many of the same reference come before it in this pack: reports of several premises may
    /// each have an `AB/1`.
    pub twin: usize,
    /// What it is.
    pub kind: EvidenceKind,
    /// As it was called when it was attached. Stands in the exhibit list alone.
    pub original_name: String,
    /// Its fingerprint, as it was attached.
    pub sha256: [u8; 32],
    /// Its length.
    pub bytes: u64,
    /// When it was taken by the clock of what took it, where the file says so.
    pub taken_at: Option<DateTime>,
    /// When it was attached.
    pub attached_at: Timestamp,
    /// By whom; none for somebody who has left.
    pub attached_by: Option<String>,
}

/// Writes the bytes of an exhibit, a piece at a time.
pub type Source<'a> = dyn Fn(&Exhibit, &mut dyn Write) -> io::Result<()> + 'a;

impl Exhibit {
    /// Its name in a pack: `originals/AB-1.jpg`, which names nobody.
    pub fn file(&self) -> String {
        let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
        let mut reference: String = self.reference.chars().map(safe).take(40).collect();
        if self.twin > 0 {
            reference = format!("{reference}_{}", self.twin + 1);
        }
        let end = self.original_name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
        let known = |end: &String| {
            (1..=5).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphanumeric())
        };
        match end.filter(known) {
            Some(end) => format!("originals/{reference}.{end}"),
            None => format!("originals/{reference}"),
        }
    }
}
