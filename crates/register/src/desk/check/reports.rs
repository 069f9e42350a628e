//! What somebody is reported for. A new report makes an incident in its least form.

use super::Check;
use crate::desk::ProblemCode;
use crate::id::Id;
use crate::records::{Incident, IncidentRole, IncidentSubject, Report, SubjectCard};
use crate::text::NeutralText;

impl Check<'_, '_> {
    /// Each row's report, none where it cannot be read, and all incidents.
    pub(super) fn reports(
        &mut self,
        subject: Id<SubjectCard>,
    ) -> (Vec<Option<Report>>, Vec<Incident>) {
        let mut incidents =
            self.was.map(|(record, _)| record.incidents.clone()).unwrap_or_default();
        let mut reports = Vec::new();
        for (at, row) in self.draft.reports.iter().enumerate() {
            let kept = self.was.and_then(|(record, form)| {
                let rows = record.dossier.card.reports.iter().zip(&form.reports);
                rows.into_iter().find(|(_, was)| *was == row).map(|(report, _)| *report)
            });
            if kept.is_some() {
                reports.push(kept);
                continue;
            }
            let field = |name: &str| format!("reports.{at}.{name}");
            let on = self.past_day(&field("on"), &row.on, None);
            let earlier =
                row.incident.and_then(|id| incidents.iter_mut().find(|incident| incident.id == id));
            if let (Some(incident), Some(_)) = (row.incident, &earlier) {
                // The incident itself is the premises' account and is not rewritten here.
                reports.push(on.map(|on| Report {
                    incident,
                    kind: row.kind,
                    on,
                    basis: row.basis,
                }));
                continue;
            }
            let facts = NeutralText::answered_for(&row.facts);
            let facts = self.problems.text(&field("facts"), facts);
            let premises = row
                .premises
                .filter(|id| self.bench.premises.iter().any(|premises| premises.id == *id));
            if premises.is_none() {
                self.problems.add(field("premises"), ProblemCode::PremisesMissing);
            }
            let (Some(on), Some(facts), Some(premises)) = (on, facts, premises) else {
                reports.push(None);
                continue;
            };
            let id = row.incident.unwrap_or_else(|| self.fresh());
            let part = IncidentSubject { subject, role: IncidentRole::Suspect, basis: row.basis };
            incidents.push(Incident {
                id,
                occurred: on.at(0, 0, 0, 0),
                premises,
                kinds: vec![row.kind],
                facts: facts.as_str().to_owned(),
                subjects: vec![part],
            });
            reports.push(Some(Report { incident: id, kind: row.kind, on, basis: row.basis }));
        }
        (reports, incidents)
    }
}
