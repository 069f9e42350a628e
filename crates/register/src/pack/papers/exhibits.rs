//! The exhibit list: each original with its reference, its file in the pack and its fingerprint.

use super::Desk;
use crate::documents::{Block, Column, Table, Text};
use crate::pack::{Exhibit, PackPart, hex};

impl Desk<'_> {
    pub(super) fn exhibits(&self) -> Vec<Block> {
        if self.case.exhibits.is_empty() {
            let none = Block::Paragraph(self.say("paper-exhibit-none").into());
            return std::iter::once(none).chain(self.absent()).collect();
        }
        let column = |key: &str, share, numbers| Column { head: self.say(key), share, numbers };
        let inside = self.form.has(PackPart::Originals);
        let row = |one: &Exhibit| -> Vec<Text> {
            let taken = one.taken_at.map(|at| self.sayings.clock_time(at));
            let attached = self.sayings.moment(one.attached_at);
            let by = self.who(one.attached_by.as_ref());
            let name = one.original_name.as_str();
            let name = if inside { format!("{}\n{name}", one.file()) } else { name.to_owned() };
            vec![
                one.reference.as_str().into(),
                name.into(),
                taken.unwrap_or_else(|| self.say("document-not-known")).into(),
                format!("{attached}, {by}").into(),
                one.bytes.to_string().into(),
                hex(&one.sha256).into(),
            ]
        };
        let table = Table {
            summary: self.say("paper-exhibit-summary"),
            columns: vec![
                column("paper-exhibit-reference", 1.1, false),
                column("paper-exhibit-file", 2.2, false),
                column("paper-exhibit-taken", 1.7, false),
                column("paper-exhibit-attached", 1.9, false),
                column("paper-exhibit-size", 1.2, true),
                column("paper-exhibit-hash", 2.5, false),
            ],
            rows: self.case.exhibits.iter().map(row).collect(),
            sums: 0,
        };
        let mut blocks = vec![Block::Table(table)];
        if inside {
            blocks.push(Block::Paragraph(self.say("paper-exhibit-original").into()));
        }
        blocks.extend(self.absent());
        blocks
    }
}
