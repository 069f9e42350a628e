//! What a view shows, written as a sheet: every row of it, no picture, and why it was written.
//!
//! The cells hold the register's codes and days, as the other sheets of the office do; the heads are in the
//! language of the window. Whoever may not read a name on the screen does not get it in the file.

use std::path::Path;

use super::answers::CaseQuery;
use super::lens::Listed;
use crate::cases::Rule;
use crate::civil::Clock;
use crate::closed_list::{ClosedList, closed_list};
use crate::documents::Sayings;
use crate::import::written::{SheetForm, written};
use crate::language::Language;
use crate::records::{Role, Scope};
use crate::store::Action;
use crate::text::clean;
use crate::till::desk::trouble;
use crate::till::import::save;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest reason for a file, in characters.
const LONGEST_WORDS: usize = 300;
/// The shortest.
const SHORTEST_WORDS: usize = 5;

closed_list! {
    /// What a file of the register is made for. There is no other purpose (`domain.md` L3).
    pub enum ExportPurpose {
        /// To prepare a meeting or a decision.
        Meeting = "MEETING",
        /// To review bans and what is kept.
        Review = "REVIEW",
        /// An appeal or a complaint.
        Appeal = "APPEAL",
        /// The person asks for what is kept of them.
        Access = "ACCESS",
        /// Police, a court, or whoever may demand it by law.
        Authority = "AUTHORITY",
        /// Somebody checks how the scheme works.
        Audit = "AUDIT",
    }
}

/// The columns, by their sayings.
const COLUMNS: [&str; 16] = [
    "views-column-reference",
    "views-column-what",
    "views-column-standing",
    "views-column-person",
    "views-column-name",
    "views-column-category",
    "views-column-reason",
    "views-column-where",
    "views-column-from",
    "views-column-until",
    "views-column-review",
    "views-column-told",
    "views-column-aside",
    "views-column-appeal",
    "views-column-case",
    "views-column-waits",
];

/// Who writes no file of the views, and by which rule: whoever votes sees cases without names, and takes
/// none of them away.
pub(super) fn export_refused(role: Role) -> Option<Rule> {
    match role {
        Role::Administrator | Role::Chair | Role::DataLead => None,
        Role::Police => Some(Rule::PoliceTakeNoPart),
        _ => Some(Rule::NotEntitled),
    }
}

/// The note of an export: its purpose, and in which words.
pub(super) fn note_of(purpose: ExportPurpose, words: &str) -> Result<String, Failure> {
    let words = clean(words, LONGEST_WORDS).map_err(|_| Failure::of(FailureCode::ReasonNeeded))?;
    if words.chars().count() < SHORTEST_WORDS {
        return Err(Failure::of(FailureCode::ReasonNeeded));
    }
    Ok(format!("{}: {words}", purpose.code()))
}

impl Session {
    pub(super) fn case_export(
        &mut self,
        query: &CaseQuery,
        purpose: ExportPurpose,
        words: &str,
        (form, language): (SheetForm, Language),
        (path, clock): (&Path, &dyn Clock),
    ) -> Result<(), Failure> {
        if let Some(rule) = export_refused(self.person.role) {
            return Err(rule.into());
        }
        let note = note_of(purpose, words)?;
        let (mut rows, _) = self.every_row(&query.text)?;
        let today = self.view.day();
        rows.retain(|one| query.lens.shows(one, today));
        query.lens.sort(&mut rows);
        let sayings = Sayings::of(language);
        let heads: Vec<String> = COLUMNS.iter().map(|key| sayings.say(key, &[])).collect();
        let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
        let cells: Vec<Vec<String>> = rows.iter().map(|one| self.cells(one)).collect();
        let bytes = written(&heads, &cells, form).map_err(|_| Failure::of(FailureCode::Trouble))?;
        let moment = self.moment(clock);
        let actor = self.actor();
        // Recorded before it is written: no file without its line in the audit.
        self.store.record(&actor, moment, Action::Exported, None, Some(&note)).map_err(trouble)?;
        save(path, &bytes)
    }

    fn cells(&self, one: &Listed) -> Vec<String> {
        let (row, parts) = (&one.row, &one.parts);
        let reviewed = parts.review.is_some();
        // A last day that counts from a day which nobody knows is not given as one.
        let until = row
            .until
            .filter(|_| row.from_told.is_none())
            .map(|day| day.to_string())
            .unwrap_or_default();
        let yes = |part: Option<bool>| match part {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        };
        let name = row.tile.as_ref().and_then(|tile| tile.name.clone());
        let (ends, review) = if reviewed { (String::new(), until) } else { (until, String::new()) };
        vec![
            row.reference.clone(),
            row.kind.code().to_owned(),
            row.standing.code().to_owned(),
            row.person.clone(),
            name.unwrap_or_default(),
            parts.category.map(|one| one.code().to_owned()).unwrap_or_default(),
            row.reason.clone(),
            parts.scope.as_ref().map(|scope| self.place(scope)).unwrap_or_default(),
            row.since.to_string(),
            ends,
            review,
            yes(parts.served),
            yes(parts.suspended),
            yes(parts.appealed),
            yes(Some(row.case.is_some())),
            yes(Some(row.my_vote_waits)),
        ]
    }

    /// Where something holds: codes of trades, names of areas and premises.
    pub(super) fn place(&self, scope: &Scope) -> String {
        let named = |id| self.books.premises.iter().find(|one| one.id == id);
        match scope {
            Scope::AllMembers => "ALL_MEMBERS".to_owned(),
            Scope::Sectors(sectors) => {
                sectors.iter().map(|one| one.code()).collect::<Vec<_>>().join("; ")
            }
            Scope::Areas(areas) => areas.join("; "),
            Scope::List(list) => {
                let names = list.iter().filter_map(|id| named(*id)).map(|one| one.name.as_str());
                names.collect::<Vec<_>>().join("; ")
            }
        }
    }
}
