//! The seam to the scheme: what of a bar could begin a proposal, if its premises choose to make one.
//!
//! Nothing calls it on its own. Sending it to the office is another matter, of another issue, and a
//! person's decision each time.

use super::OwnDraft;
use super::draft::{own_draft_of, person};
use crate::desk::{SubjectDraft, draft::ReportDraft};
use crate::records::{AgeBasis, Basis, IncidentGroup, IncidentKind, OwnBar};

/// The office's form begun from a bar: who it is, and one report of what the premises barred them
/// for. A ban, an entry in a gallery and everything else is the scheme's to decide, and not in it.
/// Neither is a date of birth, the note for the list, nor who gave leave to show a child.
pub fn draft_subject(bar: &OwnBar) -> SubjectDraft {
    let OwnDraft { category, reason, decided_on, .. } = own_draft_of(bar);
    let without_birth = OwnBar { age: bar.age.without_birth(bar.decided_on), ..bar.clone() };
    let mut draft = person(&own_draft_of(&without_birth));
    draft.age.basis = AgeBasis::Stated;
    draft.reports = vec![ReportDraft {
        incident: None,
        kind: match category {
            IncidentGroup::Theft => IncidentKind::ShopTheft,
            IncidentGroup::Violence => IncidentKind::Threats,
            IncidentGroup::Disorder => IncidentKind::PublicOrder,
            IncidentGroup::Drugs => IncidentKind::DrugUse,
            IncidentGroup::Licensing => IncidentKind::Underage,
            IncidentGroup::Scheme => IncidentKind::BreachOfBan,
            IncidentGroup::Other => IncidentKind::Other,
        },
        on: decided_on,
        basis: Basis::Alleged,
        premises: Some(bar.premises),
        facts: reason,
    }];
    draft
}
