//! What the reports name and the pack has not: each original with its fingerprint, and whom to ask for it.

use super::Desk;
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Column, Table, Text};
use crate::pack::{Absent, hex};

impl Desk<'_> {
    /// The list of what is not here; nothing where everything is.
    pub(super) fn absent(&self) -> Vec<Block> {
        if self.case.absent.is_empty() {
            return Vec::new();
        }
        let column = |key: &str, share, numbers| Column { head: self.say(key), share, numbers };
        let row = |one: &Absent| -> Vec<Text> {
            let ask = [("premises", one.premises.as_str().into())];
            let ask = self.sayings.say(&format!("paper-absent-{}", one.state.code()), &ask);
            vec![
                one.reference.as_str().into(),
                one.original_name.as_str().into(),
                ask.into(),
                one.bytes.to_string().into(),
                hex(&one.sha256).into(),
            ]
        };
        vec![
            self.heading("paper-absent"),
            Block::Paragraph(self.say("paper-absent-what").into()),
            Block::Table(Table {
                summary: self.say("paper-absent-summary"),
                columns: vec![
                    column("paper-exhibit-reference", 1.1, false),
                    column("paper-absent-file", 2.2, false),
                    column("paper-absent-ask", 3.6, false),
                    column("paper-exhibit-size", 1.2, true),
                    column("paper-exhibit-hash", 2.5, false),
                ],
                rows: self.case.absent.iter().map(row).collect(),
                sums: 0,
            }),
        ]
    }
}
