//! The first sheet: what is disclosed, to whom, why and on what basis; what is in the pack; how to check it.

use super::{Desk, Paper, files, originals, paragraphs};
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Column, Fact, Table, Text};
use crate::pack::form::short;
use crate::pack::{Original, TemplateName};

impl Desk<'_> {
    pub(super) fn cover(&self, others: &[Paper]) -> Vec<Block> {
        let (case, form) = (self.case, self.form);
        let made = [
            ("time", self.sayings.moment(case.made).into()),
            ("by", case.by.as_str().into()),
            ("role", self.sayings.code("role", case.role).into()),
        ];
        let places = case.places();
        let premises: Vec<String> =
            places.map(|one| format!("{}, {}, {}", one.name, one.address, one.postcode)).collect();
        let premises = premises.join("\n");
        let mut blocks = vec![
            Block::Facts(vec![
                self.fact("paper-cover-reference", case.reference.as_str()),
                self.fact("paper-made", self.sayings.say("paper-made-by", &made)),
                self.fact("paper-cover-premises", premises),
                self.fact("paper-cover-scheme", case.scheme.name.as_str()),
                self.fact("paper-cover-controller", case.scheme.controller.as_str()),
                self.fact("paper-cover-phone", case.scheme.phone.as_str()),
            ]),
            self.heading("paper-cover-disclosure"),
            Block::Facts(self.disclosure()),
            self.heading("paper-cover-contents"),
        ];
        let mut rows: Vec<Vec<Text>> = others
            .iter()
            .map(|paper| {
                vec![
                    paper.file.into(),
                    self.say(paper.title).into(),
                    paper.made.pages.to_string().into(),
                ]
            })
            .collect();
        for exhibit in originals(case, form) {
            let reference = [("reference", exhibit.reference.as_str().into())];
            let what = self.sayings.say("paper-original", &reference);
            rows.push(vec![exhibit.file().into(), what.into(), "".into()]);
        }
        for proof in files(case, form).iter().filter(|one| matches!(one, Original::Proof(_))) {
            let reference = [("reference", proof.reference().into())];
            let what = self.sayings.say("paper-proof", &reference);
            rows.push(vec![proof.file().into(), what.into(), "".into()]);
        }
        let column = |key: &str, share, numbers| Column { head: self.say(key), share, numbers };
        blocks.push(Block::Table(Table {
            summary: self.say("paper-cover-contents-summary"),
            columns: vec![
                column("paper-cover-file", 4.0, false),
                column("paper-cover-what", 4.0, false),
                column("paper-cover-pages", 1.3, true),
            ],
            rows,
            sums: 0,
        }));
        if !case.absent.is_empty() {
            let count = [("count", case.absent.len().into())];
            blocks.push(Block::Paragraph(self.sayings.say("paper-cover-absent", &count).into()));
        }
        blocks.push(self.heading("paper-cover-check"));
        blocks.push(Block::Paragraph(self.say("paper-cover-check-how").into()));
        blocks.push(self.heading("paper-cover-handling"));
        blocks.extend(paragraphs(&case.said(TemplateName::Handling, self.sayings)));
        blocks
    }

    fn disclosure(&self) -> Vec<Fact> {
        let form = self.form;
        let said = [
            ("paper-cover-to", short(&form.recipient)),
            ("paper-cover-officer", short(&form.officer)),
            ("paper-cover-crime", short(&form.crime_reference)),
            ("paper-cover-cad", short(&form.cad_number)),
            ("paper-cover-purpose", Some(self.sayings.code("purpose", form.purpose.code()))),
            ("paper-cover-basis", Some(self.sayings.code("basis", form.basis.code()))),
            ("paper-cover-why", short(&form.why)),
        ];
        said.into_iter().filter_map(|(key, what)| self.fact_of(key, what)).collect()
    }
}
