//! A statement that somebody signs, in the pattern of the MG11: whose it is, what they declare, what they say.
//!
//! Its wording of law is the scheme's text. How the witness is reached is not on it: see `back`.

use super::{Desk, paragraphs};
use crate::documents::{Block, Face, Run, Signature, Text};
use crate::pack::TemplateName;
use crate::pack::form::short;

impl Desk<'_> {
    pub(super) fn statement(&self, words: &str) -> Vec<Block> {
        let case = self.case;
        let text = |name| case.said(name, self.sayings);
        let form = self.form;
        let mut blocks = vec![
            Block::Paragraph(Text(vec![Run {
                words: text(TemplateName::StatementLaw),
                face: Face::Italic,
            }])),
            Block::Facts(vec![
                self.fact("paper-urn", Text::default()),
                self.fact("paper-statement-of", short(&form.witness).unwrap_or_default()),
                self.fact("paper-age", text(TemplateName::Over18)),
                self.fact("paper-occupation", short(&form.occupation).unwrap_or_default()),
            ]),
            Block::Framed(text(TemplateName::Declaration).into()),
            self.signed(),
        ];
        blocks.extend(paragraphs(words));
        blocks.push(self.signed());
        blocks
    }

    /// Lines for a signature and its day.
    fn signed(&self) -> Block {
        let line = |key| Signature { what: self.say(key) };
        Block::Signatures(vec![line("document-signature"), line("document-date")])
    }
}
