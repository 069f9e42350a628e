//! The lines of what is live in a feed.

use crate::cbor::{Cbor, Malformed, Reader, Writer, encode};
use crate::envelope::Header;
use crate::hash::{Hash, Type, hash};
use crate::id::RecordId;
use crate::time::Day;

/// A live record. In bytes the list of its four parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// The record.
    pub record: RecordId,
    /// Its revision.
    pub revision: u64,
    /// The hash of its envelope.
    pub envelope: Hash,
    /// The day after which it is no longer live.
    pub delete_after: Day,
}

impl Line {
    /// Whether this line names an envelope of this header and hash.
    #[must_use]
    pub fn names(&self, header: &Header, envelope: Hash) -> bool {
        self.envelope == envelope
            && self.record == header.record
            && self.revision == header.revision
            && self.delete_after == header.delete_after
    }
}

/// A feed's lines, ascending by record, each record once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Manifest {
    lines: Vec<Line>,
}

impl Manifest {
    /// The manifest of lines that are live on a day: sorted, and without those past their end.
    #[must_use]
    pub fn of(lines: impl IntoIterator<Item = Line>, as_of: Day) -> Self {
        let mut lines: Vec<_> =
            lines.into_iter().filter(|line| line.delete_after >= as_of).collect();
        lines.sort_by_key(|line| line.record);
        lines.dedup_by_key(|line| line.record);
        Self { lines }
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The line of a record.
    #[must_use]
    pub fn line(&self, record: RecordId) -> Option<&Line> {
        let index = self.lines.binary_search_by_key(&record, |line| line.record).ok()?;
        self.lines.get(index)
    }

    /// `H("manifest", lines)`, which the checkpoint names.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash(Type::Manifest, &encode(self))
    }
}

impl Cbor for Line {
    fn write(&self, out: &mut Writer) {
        (self.record, self.revision, self.envelope, self.delete_after).write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let (record, revision, envelope, delete_after) = Cbor::read(input)?;
        Ok(Self { record, revision, envelope, delete_after })
    }
}

impl Cbor for Manifest {
    fn write(&self, out: &mut Writer) {
        self.lines.write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        let lines: Vec<Line> = Vec::read(input)?;
        if lines.is_sorted_by(|one, next| one.record < next.record) {
            Ok(Self { lines })
        } else {
            Err(Malformed::Range)
        }
    }
}
