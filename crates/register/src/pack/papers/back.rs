//! The back part: who the witnesses are and how they are reached. The one paper with other people's names.

use super::{Desk, paragraphs};
use crate::documents::{Block, Fact, Level};
use crate::pack::TemplateName;
use crate::pack::form::short;

impl Desk<'_> {
    pub(super) fn back(&self) -> Vec<Block> {
        let form = self.form;
        let warning = self.case.said(TemplateName::BackPart, self.sayings);
        let mut blocks = vec![
            Block::Framed(crate::documents::Text::bold(warning)),
            Block::Facts(vec![
                self.fact("paper-back-witness", short(&form.witness).unwrap_or_default()),
                self.fact("paper-back-contact", form.contact.trim()),
            ]),
        ];
        let mut nothing = true;
        for (at, one) in self.case.entries.iter().enumerate() {
            let Some(part) = one.incident() else { continue };
            let said = [
                ("paper-back-others", &part.for_office.witnesses),
                ("paper-back-staff", &part.for_office.staff),
            ];
            let facts: Vec<Fact> = said
                .into_iter()
                .filter_map(|(key, text)| Some(self.fact(key, text.as_ref()?.as_str())))
                .collect();
            if !facts.is_empty() {
                nothing = false;
                let number = [("number", (at + 1).into())];
                blocks.push(Block::Heading(
                    Level::Two,
                    self.sayings.say("paper-back-incident", &number),
                ));
                blocks.push(Block::Facts(facts));
            }
        }
        if nothing {
            blocks.extend(paragraphs(&self.say("paper-back-none")));
        }
        blocks
    }
}
