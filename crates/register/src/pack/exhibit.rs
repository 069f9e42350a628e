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

use crate::closed_list::ClosedList as _;
use crate::evidence::{EvidenceForm, EvidenceItem, EvidenceKind};
use crate::id::Id;
use crate::log::LogEntry;
use crate::store::NoticeProof;

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

/// A file that shows that somebody was told of a ban or a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// It.
    pub id: Id<NoticeProof>,
    /// The reference of the ban or warning.
    pub reference: String,
    /// Which it is of that ban's or warning's, from 1.
    pub number: usize,
    /// How it is written: what its name in a pack ends with.
    pub form: EvidenceForm,
    /// Its fingerprint, as it was attached.
    pub sha256: [u8; 32],
    /// Its length.
    pub bytes: u64,
}

impl Proof {
    /// Its name in a pack: `notices/BN-2026-0031-1.pdf`, which names nobody.
    pub fn file(&self) -> String {
        let end = self.form.code().to_ascii_lowercase();
        format!("notices/{}-{}.{end}", safe(&self.reference), self.number)
    }
}

/// A file of a pack that is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Original<'a> {
    /// Evidence on an entry.
    Exhibit(&'a Exhibit),
    /// What shows that somebody was told.
    Proof(&'a Proof),
}

impl Original<'_> {
    /// Its name in a pack.
    pub fn file(&self) -> String {
        match self {
            Self::Exhibit(one) => one.file(),
            Self::Proof(one) => one.file(),
        }
    }

    /// Its reference.
    pub fn reference(&self) -> &str {
        match self {
            Self::Exhibit(one) => &one.reference,
            Self::Proof(one) => &one.reference,
        }
    }

    /// Its length, and its fingerprint.
    pub fn captured(&self) -> (u64, &[u8; 32]) {
        match self {
            Self::Exhibit(one) => (one.bytes, &one.sha256),
            Self::Proof(one) => (one.bytes, &one.sha256),
        }
    }
}

/// Writes the bytes of a file, a piece at a time.
pub type Source<'a> = dyn Fn(&Original<'_>, &mut dyn Write) -> io::Result<()> + 'a;

/// A reference as a part of a file's name.
fn safe(reference: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    reference.chars().map(safe).take(40).collect()
}

impl Exhibit {
    /// Its name in a pack: `originals/AB-1.jpg`, which names nobody.
    pub fn file(&self) -> String {
        let mut reference = safe(&self.reference);
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
