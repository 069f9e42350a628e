//! The police's evidence pack: papers and originals in one zip, and the record of having given them out.
//!
//! `case` is what a pack is made of, `form` what a person chose and typed, `template` the scheme's wording of
//! law, `papers` the documents, `write` the zip, `record` what is kept of it, `exhibit` the seam to whatever
//! is attached. Pure but for `write`, which writes one file whole or not at all. Nothing is sent anywhere:
//! the person hands the file over.

mod absent;
mod case;
mod exhibit;
pub(crate) mod form;
mod papers;
mod record;
mod template;
mod write;

pub use absent::Absent;
pub use case::{Case, CaseEntry, Notice};
pub use exhibit::{Exhibit, Original, Proof, Source};
pub use form::{
    LawfulBasis, MOST_ENTRIES, PackField, PackForm, PackPart, PackProblem, PackProblemCode, Purpose,
};
pub use papers::{Paper, Sheet, files, originals, paper, papers, sheets};
pub use record::{FOLLOWED_MONTHS, FollowUp, PackRecord};
pub use template::{
    LONGEST_TEMPLATE, TemplateName, TemplateProblem, TemplateWord, filled, template_problems,
};
pub(crate) use write::hex;
pub use write::{Made, PackError, file_name, write};
