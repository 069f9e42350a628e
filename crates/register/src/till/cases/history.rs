//! The history of one person, written out: for the scheme, for the person, for who may demand it.

use std::path::Path;

use super::chamber::Chamber;
use super::past::past_of;
use super::written::{ExportPurpose, export_refused, note_of};
use crate::civil::Clock;
use crate::closed_list::closed_list;
use crate::documents::{Sayings, render};
use crate::id::Id;
use crate::import::written::{SheetForm, written};
use crate::language::Language;
use crate::letters::{HISTORY_COLUMNS, HistoryFacts, HistoryFor, history, line, redacted};
use crate::log::Mask;
use crate::records::SubjectCard;
use crate::store::Action;
use crate::till::desk::trouble;
use crate::till::import::save;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

closed_list! {
    /// In which form a history is written.
    pub enum HistoryForm { Pdf = "pdf", Csv = "csv" }
}

/// What is asked of a history that is written out.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, ts_rs::TS)]
pub struct HistoryQuery {
    /// Whose.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// For whom.
    pub for_whom: HistoryFor,
    /// What for.
    pub purpose: ExportPurpose,
    /// In which words.
    pub words: String,
    /// In which form.
    pub form: HistoryForm,
    /// In which language.
    pub language: Language,
}

impl Session {
    pub(super) fn history_save(
        &mut self,
        query: &HistoryQuery,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        if let Some(rule) = export_refused(self.person.role) {
            return Err(rule.into());
        }
        let note = note_of(query.purpose, &query.words)?;
        let dossier = self.held(query.subject).ok_or(Failure::of(FailureCode::NotFound))?;
        let (past, people) = self
            .store
            .read(|reader| {
                let chamber = Chamber::read(reader)?;
                let people: Vec<String> =
                    chamber.people.iter().map(|person| person.name.clone()).collect();
                Ok((past_of(reader, &chamber, query.subject)?, people))
            })
            .map_err(trouble)?;
        let past = match query.for_whom {
            HistoryFor::Subject => {
                let others = self.books.dossiers.iter().filter(|one| one.card.id != query.subject);
                let others: Vec<String> = others.filter_map(|one| one.card.name()).collect();
                redacted(past, &Mask::of(others.iter().map(String::as_str)), &people)
            }
            HistoryFor::Scheme | HistoryFor::Authority => past,
        };
        let sayings = Sayings::of(query.language);
        let moment = self.moment(clock);
        let reference = dossier.card.reference.to_string();
        let name = dossier.card.name().unwrap_or_else(|| reference.clone());
        let purpose = sayings.code("views-purpose", crate::ClosedList::code(query.purpose));
        let failed = || Failure::of(FailureCode::Trouble);
        let bytes = match query.form {
            HistoryForm::Csv => {
                let heads = HISTORY_COLUMNS.map(|key| sayings.say(key, &[]));
                let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
                let rows: Vec<Vec<String>> = past
                    .iter()
                    .map(|one| line(one, one.on.to_string(), &sayings).to_vec())
                    .collect();
                written(&heads, &rows, SheetForm::Csv).map_err(|_| failed())?
            }
            HistoryForm::Pdf => {
                let facts = HistoryFacts {
                    scheme: &self.books.scheme.name,
                    name: &name,
                    reference: &reference,
                    for_whom: query.for_whom,
                    purpose: &format!("{purpose}: {}", query.words.trim()),
                    by: &self.person.name,
                    made: moment.instant(),
                    past: &past,
                };
                render(&history(&facts, &sayings)).map_err(|_| failed())?.bytes
            }
        };
        let object = Some(*query.subject.bytes());
        let actor = self.actor();
        // Recorded before it is written: no file without its line in the audit and in the next history.
        self.store
            .record(&actor, moment, Action::Exported, object, Some(&note))
            .map_err(trouble)?;
        save(path, &bytes)
    }
}
