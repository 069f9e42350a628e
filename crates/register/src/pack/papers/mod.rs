//! The papers of a pack, each a document of its own.
//!
//! Names stand where they belong: whom an entry is about in the report, the statement and the notices;
//! the witness on what they sign; other witnesses and staff who were hurt, and how anybody is reached,
//! on the back part alone, which lies in a folder of its own.

mod absent;
mod back;
mod cover;
mod exhibits;
mod loss;
mod notices;
mod report;
mod statement;

use super::{Case, Exhibit, Original, PackForm, PackPart};
use crate::documents::{
    Block, Document, DocumentError, Fact, Level, Rendered, Sayings, Shape, Text, render,
};

/// A paper under its name in the pack.
#[derive(Debug, Clone)]
pub struct Paper {
    /// `papers/2-statement.pdf`.
    pub file: &'static str,
    /// The saying that is its title.
    pub title: &'static str,
    /// The paper.
    pub made: Rendered,
}

/// What the papers share.
struct Desk<'a> {
    case: &'a Case,
    form: &'a PackForm,
    sayings: &'a Sayings,
}

/// A paper that a form asks for, before it is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// What is in the pack, to whom it goes and why.
    Cover,
    /// The exhibit list.
    Exhibits,
    /// A part that is ticked.
    Part(PackPart),
}

impl Sheet {
    /// Its name in the pack, which names nobody.
    pub fn file(self) -> &'static str {
        match self {
            Self::Cover => "0-cover.pdf",
            Self::Part(PackPart::Report) => "papers/1-incident-report.pdf",
            Self::Part(PackPart::Statement) => "papers/2-witness-statement.pdf",
            Self::Part(PackPart::Cctv) => "papers/3-cctv-statement.pdf",
            Self::Part(PackPart::Description) => "papers/4-first-description.pdf",
            Self::Part(PackPart::Loss) => "papers/5-loss-list.pdf",
            Self::Part(PackPart::Notices) => "papers/6-notices.pdf",
            Self::Part(PackPart::Impact) => "papers/7-impact-statement.pdf",
            Self::Exhibits => "papers/8-exhibit-list.pdf",
            // Alone in its folder, so that the rest can be handed on as a whole.
            Self::Part(PackPart::WitnessDetails) => "not-for-the-defence/witness-details.pdf",
            Self::Part(PackPart::Originals) => "originals",
        }
    }

    /// The saying that is its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Cover => "paper-cover",
            Self::Part(PackPart::Report) => "paper-report",
            Self::Part(PackPart::Statement) => "paper-statement",
            Self::Part(PackPart::Cctv) => "paper-cctv",
            Self::Part(PackPart::Description) => "paper-description",
            Self::Part(PackPart::Loss) => "paper-loss",
            Self::Part(PackPart::Notices) => "paper-notices",
            Self::Part(PackPart::Impact) => "paper-impact",
            Self::Exhibits => "paper-exhibits",
            Self::Part(PackPart::WitnessDetails) => "paper-back",
            Self::Part(PackPart::Originals) => "paper-original",
        }
    }
}

/// The papers that a form asks for, in the pack's order; the cover comes first and is made last.
pub fn sheets(form: &PackForm) -> Vec<Sheet> {
    use PackPart as P;
    let part = |part: P| form.has(part).then_some(Sheet::Part(part));
    let ticked = [P::Report, P::Statement, P::Cctv, P::Description, P::Loss, P::Notices, P::Impact];
    let all = ticked.into_iter().map(part).chain([Some(Sheet::Exhibits), part(P::WitnessDetails)]);
    std::iter::once(Sheet::Cover).chain(all.flatten()).collect()
}

/// The exhibits whose originals go in.
pub fn originals<'a>(case: &'a Case, form: &PackForm) -> &'a [Exhibit] {
    if form.has(PackPart::Originals) { &case.exhibits } else { &[] }
}

/// Every file that goes in besides the papers: originals, and what shows that people were told.
pub fn files<'a>(case: &'a Case, form: &PackForm) -> Vec<Original<'a>> {
    let proofs = if form.has(PackPart::Notices) { case.proofs.as_slice() } else { &[] };
    let originals = originals(case, form).iter().map(Original::Exhibit);
    originals.chain(proofs.iter().map(Original::Proof)).collect()
}

/// Makes the papers of a pack.
///
/// # Errors
/// [`DocumentError`]: none that comes of what was typed.
pub fn papers(case: &Case, form: &PackForm) -> Result<Vec<Paper>, DocumentError> {
    let sayings = Sayings::of(form.language);
    let desk = Desk { case, form, sayings: &sayings };
    let mut made: Vec<Paper> = Vec::new();
    for sheet in sheets(form).into_iter().skip(1) {
        made.push(desk.paper(sheet, &[])?);
    }
    let cover = desk.paper(Sheet::Cover, &made)?;
    made.insert(0, cover);
    Ok(made)
}

/// One paper, to look at before the pack is made.
///
/// # Errors
/// As [`papers`].
pub fn paper(case: &Case, form: &PackForm, sheet: Sheet) -> Result<Paper, DocumentError> {
    Desk { case, form, sayings: &Sayings::of(form.language) }.paper(sheet, &[])
}

impl Desk<'_> {
    fn paper(&self, sheet: Sheet, others: &[Paper]) -> Result<Paper, DocumentError> {
        let (shape, signed, blocks) = match sheet {
            Sheet::Cover => (Shape::Standard, false, self.cover(others)),
            Sheet::Exhibits => (Shape::Dense, false, self.exhibits()),
            Sheet::Part(part) => match part {
                PackPart::Statement => {
                    (Shape::Standard, true, self.statement(&self.form.statement))
                }
                PackPart::Cctv => (Shape::Standard, true, self.statement(&self.form.cctv)),
                PackPart::Impact => (Shape::Standard, true, self.statement(&self.form.impact)),
                PackPart::Report => (Shape::Standard, false, self.report()),
                PackPart::Description => (Shape::Standard, false, self.descriptions()),
                PackPart::Loss => (Shape::Standard, false, self.loss()),
                PackPart::Notices => (Shape::Standard, false, self.notices()),
                PackPart::WitnessDetails => (Shape::Standard, false, self.back()),
                PackPart::Originals => (Shape::Standard, false, Vec::new()),
            },
        };
        let title = self.say(sheet.title());
        let heading = Block::Heading(Level::One, title.clone());
        let places: Vec<&str> = self.case.places().map(|one| one.name.as_str()).collect();
        let running = [
            ("premises", places.join(", ").into()),
            ("scheme", self.case.scheme.name.as_str().into()),
        ];
        let document = Document {
            running: (self.sayings.say("paper-running", &running), title.clone()),
            title,
            language: self.form.language,
            made: self.case.day,
            shape,
            signed: if signed {
                vec![self.say("document-signature"), self.say("document-witnessed")]
            } else {
                Vec::new()
            },
            foot: self
                .sayings
                .say("paper-foot", &[("reference", self.case.reference.as_str().into())]),
            blocks: std::iter::once(heading).chain(blocks).collect(),
        };
        Ok(Paper { file: sheet.file(), title: sheet.title(), made: render(&document)? })
    }

    fn say(&self, key: &str) -> String {
        self.sayings.say(key, &[])
    }

    fn fact(&self, key: &str, what: impl Into<Text>) -> Fact {
        Fact { name: self.say(key), what: what.into() }
    }

    /// A fact where there is something to say.
    fn fact_of(&self, key: &str, what: Option<String>) -> Option<Fact> {
        what.filter(|what| !what.is_empty()).map(|what| self.fact(key, what))
    }

    fn heading(&self, key: &str) -> Block {
        Block::Heading(Level::Two, self.say(key))
    }

    /// Who wrote something, or that they have left.
    fn who(&self, name: Option<&String>) -> String {
        name.cloned().unwrap_or_else(|| self.say("paper-somebody"))
    }

    /// Codes of a closed list in words, with commas between.
    fn codes<C: crate::closed_list::ClosedList>(&self, list: &str, codes: &[C]) -> Option<String> {
        let said: Vec<String> =
            codes.iter().map(|code| self.sayings.code(list, code.code())).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }
}

/// A text's paragraphs as blocks.
fn paragraphs(text: &str) -> impl Iterator<Item = Block> + '_ {
    let paragraphs = text.split("\n\n").map(str::trim).filter(|one| !one.is_empty());
    paragraphs.map(|one| Block::Paragraph(one.into()))
}
