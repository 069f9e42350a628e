//! What the form of a bar holds, and a bar as its form shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::days::written;
use crate::desk::draft::{AgeDraft, AliasDraft, ChildDraft, LooksDraft, MarkDraft, ServedDraft};
use crate::desk::{Record, SubjectDraft, blank, draft_of};
use crate::id::Id;
use crate::records::{Ending, IncidentGroup, OwnBar, Service, ServiceMethod, SubjectCard};

/// Everything that the form of a bar holds. The first fields are those of the office's form, by
/// name and meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnDraft {
    /// Nobody knows the name yet.
    pub id_sought: bool,
    /// Given names.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Other names.
    pub aliases: Vec<AliasDraft>,
    /// How old.
    pub age: AgeDraft,
    /// Looks.
    pub looks: LooksDraft,
    /// Lasting marks.
    pub marks: Vec<MarkDraft>,
    /// The head of the reason.
    pub category: IncidentGroup,
    /// The reason in plain words, which staff read.
    pub reason: String,
    /// Who decided it; empty means whoever fills the form in.
    pub barred_by: String,
    /// The day of the decision; empty means today.
    pub decided_on: String,
    /// Where that is written down.
    pub minute: String,
    /// First day; empty means the day of the decision.
    pub starts: String,
    /// "6 months", "until 14/3/2027", a date.
    pub ends: String,
    /// It has no end of its own, and is reviewed every year.
    pub indefinite: bool,
    /// The day of the next review; empty means a year after the first day.
    pub review: String,
    /// Whether the person was told; its witness is not asked for here.
    pub told: ServedDraft,
    /// A note for those who keep the list.
    pub notes: String,
    /// Leave to show somebody under eighteen.
    pub child: ChildDraft,
    /// The same person in the scheme's register, where somebody says so.
    #[ts(type = "string | null")]
    pub same_as: Option<Id<SubjectCard>>,
}

/// The form of somebody who is not on the list yet. What is most often so is there already: told in
/// person, today, for six months.
pub fn blank_own(barred_by: &str) -> OwnDraft {
    let SubjectDraft { id_sought, given, family, aliases, age, looks, marks, .. } = blank();
    OwnDraft {
        id_sought,
        given,
        family,
        aliases,
        age,
        looks,
        marks,
        category: IncidentGroup::Disorder,
        reason: String::new(),
        barred_by: barred_by.to_owned(),
        decided_on: String::new(),
        minute: String::new(),
        starts: String::new(),
        ends: "6 months".to_owned(),
        indefinite: false,
        review: String::new(),
        told: ServedDraft {
            method: Some(ServiceMethod::ToldInPerson),
            on: String::new(),
            witness: String::new(),
        },
        notes: String::new(),
        child: ChildDraft::default(),
        same_as: None,
    }
}

/// A bar as its form shows it.
pub fn own_draft_of(bar: &OwnBar) -> OwnDraft {
    let SubjectDraft { id_sought, given, family, aliases, age, looks, marks, .. } =
        draft_of(&as_record(bar));
    let (ends, review) = match bar.term.ending() {
        Ending::On(day) => (written(day), String::new()),
        Ending::Review(day) => (String::new(), written(day)),
    };
    let (method, on) = match bar.told {
        Service::Unserved => (None, String::new()),
        Service::Served(record) => (Some(record.method), written(record.on)),
    };
    OwnDraft {
        id_sought,
        given,
        family,
        aliases,
        age,
        looks,
        marks,
        category: bar.category,
        reason: bar.reason.as_str().to_owned(),
        barred_by: bar.barred_by.clone(),
        decided_on: written(bar.decided_on),
        minute: bar.minute.clone().unwrap_or_default(),
        starts: written(bar.term.starts()),
        indefinite: matches!(bar.term.ending(), Ending::Review(_)),
        ends,
        review,
        told: ServedDraft { method, on, witness: String::new() },
        notes: bar.notes.as_ref().map(|notes| notes.as_str().to_owned()).unwrap_or_default(),
        child: match &bar.child {
            None => ChildDraft::default(),
            Some(leave) => ChildDraft {
                given: true,
                approvers: leave.approvers.map(Some),
                need: leave.need.clone(),
                show_name: leave.approval.shows_name(),
            },
        },
        same_as: bar.same_as,
    }
}

/// A bar as the office's form would hold the person: for the functions that check one.
pub(super) fn as_record(bar: &OwnBar) -> Record {
    Record {
        dossier: bar.dossier(),
        file: None,
        ban_files: Vec::new(),
        incidents: Vec::new(),
        leaves: Vec::new(),
    }
}

/// The person of a draft, with nothing of the scheme's.
pub(super) fn person(draft: &OwnDraft) -> SubjectDraft {
    SubjectDraft {
        id_sought: draft.id_sought,
        given: draft.given.clone(),
        family: draft.family.clone(),
        aliases: draft.aliases.clone(),
        age: draft.age.clone(),
        looks: draft.looks.clone(),
        marks: draft.marks.clone(),
        ..blank()
    }
}
