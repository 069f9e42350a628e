//! Everything that is kept of one person, gathered for the timeline.

use super::chamber::Chamber;
use crate::cases::{
    AppealMove, CaseKind, CaseStep, Happening, HappeningKind, Past, ReviewKind, StepKind, timeline,
};
use crate::civil::london_day;
use crate::closed_list::ClosedList as _;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Ban, BanFile, Decision, Outcome, Person, SubjectCard};
use crate::store::{Action, Paper, Reader, StoreError};

/// Everything about somebody in the order of days.
pub(super) fn past_of(
    reader: &Reader<'_>,
    chamber: &Chamber,
    subject: Id<SubjectCard>,
) -> Result<Vec<Happening>, StoreError> {
    let office = reader.office()?;
    let incidents = office.incidents_of(subject)?;
    let dossier = reader.dossier(subject)?;
    let bans: &[Ban] = dossier.as_ref().map_or(&[], |one| &one.bans);
    let warnings = dossier.as_ref().map_or(&[][..], |one| &one.warnings);
    let mut files: Vec<BanFile> = Vec::new();
    for ban in bans {
        files.extend(office.ban_file(ban.id)?);
    }
    let mut steps: Vec<(CaseStep, String, String)> = Vec::new();
    for proposal in chamber.proposals.iter().filter(|one| one.subject == subject) {
        for step in office.case_steps(proposal.id)? {
            let name = chamber.name(step.by).unwrap_or_default();
            steps.push((step, proposal.reference.to_string(), name));
        }
    }
    let mut appeals: Vec<(AppealMove, String, String)> = Vec::new();
    for appeal in office.appeals_of(subject)? {
        let of = bans.iter().find(|ban| ban.id == appeal.ban);
        let reference = of.map(|ban| ban.reference.to_string()).unwrap_or_default();
        for step in office.appeal_moves(appeal.id)? {
            let name = chamber.name(step.by).unwrap_or_default();
            appeals.push((step, reference.clone(), name));
        }
    }
    let mut around = Around { reader, chamber, dossier: dossier.as_ref(), more: Vec::new() };
    around.decided(subject, &files)?;
    if around.told(subject)? {
        steps.retain(|(step, ..)| step.kind != StepKind::Served);
    }
    around.reviewed(bans)?;
    around.listed()?;
    around.seen(subject)?;
    around.went_out(subject)?;
    let more = &around.more;
    let (incidents, files, steps, appeals) = (&incidents, &files, &steps, &appeals);
    Ok(timeline(&Past { incidents, bans, files, warnings, steps, appeals, more }))
}

/// What lies in other tables than cases and bans.
struct Around<'a> {
    reader: &'a Reader<'a>,
    chamber: &'a Chamber,
    dossier: Option<&'a Dossier>,
    more: Vec<Happening>,
}

impl Around<'_> {
    fn by(&self, person: Id<Person>) -> Vec<String> {
        self.chamber.name(person).into_iter().collect()
    }

    /// Every decision but the one that a ban itself rests on, which the ban's own file has.
    fn decided(&mut self, subject: Id<SubjectCard>, files: &[BanFile]) -> Result<(), StoreError> {
        let office = self.reader.office()?;
        for proposal in self.chamber.proposals.iter().filter(|one| one.subject == subject) {
            let Some(case) = self.chamber.cases.get(&proposal.id) else { continue };
            let Some(id) = case.decision else { continue };
            if files.iter().any(|file| file.decision.id == id) {
                continue;
            }
            let Some(decision) = office.decision(id)? else { continue };
            let kind = outcome(&decision, case.kind);
            self.more.push(Happening {
                on: decision.on,
                kind,
                by: decision.deciders().to_vec(),
                basis: decision.minute().to_owned(),
                code: String::new(),
                words: decision.reasons().to_owned(),
            });
        }
        Ok(())
    }

    /// How notices reached them and which letters were made; whether any service was recorded.
    fn told(&mut self, subject: Id<SubjectCard>) -> Result<bool, StoreError> {
        let office = self.reader.office()?;
        let services = office.services_of(subject)?;
        let any = !services.is_empty();
        for one in services {
            let method = one.method.code();
            let (kind, code) = match one.letter.tells_later() {
                false => (HappeningKind::Served, method.to_owned()),
                true => (HappeningKind::ToldLater, format!("{}/{method}", one.letter.code())),
            };
            let said = [one.witness, one.evidence].into_iter().flatten();
            self.more.push(Happening {
                on: one.on,
                kind,
                by: one.by_whom.map_or_else(|| self.by(one.recorded.0), |name| vec![name]),
                basis: self.reference(one.paper),
                code,
                words: said.collect::<Vec<_>>().join("; "),
            });
        }
        for letter in office.letters_to(subject)? {
            self.more.push(Happening {
                on: london_day(letter.made.0),
                kind: HappeningKind::LetterMade,
                by: self.by(letter.made.1),
                basis: self.reference(letter.paper),
                code: letter.kind.code().to_owned(),
                words: String::new(),
            });
        }
        Ok(any)
    }

    fn reference(&self, paper: Paper) -> String {
        let found = self.dossier.and_then(|dossier| match paper {
            Paper::Ban(id) => {
                dossier.bans.iter().find(|one| one.id == id).map(|one| one.reference.to_string())
            }
            Paper::Warning(id) => {
                let mut warnings = dossier.warnings.iter();
                warnings.find(|one| one.id == id).map(|one| one.reference.to_string())
            }
        });
        found.unwrap_or_default()
    }

    /// The reviews of bans without an end. By when the next was due stands in their code.
    fn reviewed(&mut self, bans: &[Ban]) -> Result<(), StoreError> {
        let office = self.reader.office()?;
        for ban in bans {
            for one in office.ban_reviews(ban.id)? {
                self.more.push(Happening {
                    on: one.on,
                    kind: match one.kind {
                        ReviewKind::Held => HappeningKind::Reviewed,
                        ReviewKind::BroughtForward => HappeningKind::ReviewForward,
                    },
                    by: vec![one.name],
                    basis: ban.reference.to_string(),
                    code: one.next.to_string(),
                    words: one.reasons,
                });
            }
        }
        Ok(())
    }

    /// In which galleries they stood, who looked at it before members saw it, and what courts ordered.
    fn listed(&mut self) -> Result<(), StoreError> {
        let office = self.reader.office()?;
        let Some(dossier) = self.dossier else { return Ok(()) };
        let galleries = self.reader.galleries()?;
        for entry in &dossier.entries {
            let gallery = galleries.iter().find(|one| one.id == entry.gallery);
            let name = gallery.map(|one| one.name.clone()).unwrap_or_default();
            let mut add = |on, kind, by: Vec<String>, words: &str| {
                let (basis, code) = (name.clone(), String::new());
                let words = words.to_owned();
                self.more.push(Happening { on, kind, by, basis, code, words });
            };
            add(entry.from, HappeningKind::Listed, Vec::new(), "");
            match &entry.withdrawn {
                Some(gone) => add(gone.on, HappeningKind::Unlisted, Vec::new(), &gone.reason),
                None => add(entry.until, HappeningKind::ListedUntil, Vec::new(), ""),
            }
            if let Some(leave) = office.child_leave(entry.id)? {
                let both =
                    leave.approvers.into_iter().filter_map(|id| self.chamber.name(id)).collect();
                add(entry.from, HappeningKind::ChildLeave, both, &leave.need);
            }
            for done in office.done_with(*entry.id.bytes())? {
                if done.action == Action::EntryChecked {
                    let by = done.by.and_then(|id| self.chamber.name(id)).into_iter().collect();
                    add(london_day(done.at), HappeningKind::Checked, by, "");
                }
            }
        }
        for order in office.court_orders(dossier.card.id)? {
            self.more.push(Happening {
                on: order.from,
                kind: HappeningKind::CourtOrder,
                by: Vec::new(),
                basis: order.court.as_str().to_owned(),
                code: String::new(),
                words: order.conditions.as_str().to_owned(),
            });
        }
        Ok(())
    }

    fn seen(&mut self, subject: Id<SubjectCard>) -> Result<(), StoreError> {
        let places = self.reader.premises()?;
        for one in self.reader.office()?.seen_of(subject)? {
            let premises = places.iter().find(|here| here.id == one.premises);
            self.more.push(Happening {
                on: london_day(one.at),
                kind: HappeningKind::Seen,
                // Whoever wrote it down stays out of it: they are a witness (`domain.md` L14).
                by: Vec::new(),
                basis: premises.map(|here| here.name.clone()).unwrap_or_default(),
                code: one.action.map(|action| action.code().to_owned()).unwrap_or_default(),
                words: one.words.unwrap_or_default(),
            });
        }
        Ok(())
    }

    /// To whom something went, and what was done with the record itself.
    fn went_out(&mut self, subject: Id<SubjectCard>) -> Result<(), StoreError> {
        let office = self.reader.office()?;
        let packs = office.packs_of(subject)?;
        let packs = packs.into_iter().map(|one| (HappeningKind::PackMade, one));
        let sheets = office.sheets_of(subject)?;
        let sheets = sheets.into_iter().map(|one| (HappeningKind::SheetPrinted, one));
        for (kind, one) in packs.chain(sheets) {
            // A sheet's reason is in words, a pack's is a code beside whom it went to.
            let (code, words) = match kind {
                HappeningKind::PackMade => (one.why, one.to),
                _ => (String::new(), one.why),
            };
            self.more.push(Happening {
                on: london_day(one.at),
                kind,
                by: self.by(one.by),
                basis: one.reference,
                code,
                words,
            });
        }
        let mut entered = false;
        for one in office.done_with(*subject.bytes())? {
            let kind = match one.action {
                Action::SubjectChanged if !entered => HappeningKind::Entered,
                Action::SubjectChanged => HappeningKind::Corrected,
                Action::Undone => HappeningKind::ChangeUndone,
                Action::CardMade => HappeningKind::CardMade,
                _ => HappeningKind::HistoryWritten,
            };
            entered = true;
            // What a file was made for stands before the words.
            let note = one.words.unwrap_or_default();
            let (code, words) = match note.split_once(": ") {
                Some((code, words)) if kind == HappeningKind::HistoryWritten => (code, words),
                _ => ("", note.as_str()),
            };
            self.more.push(Happening {
                on: london_day(one.at),
                kind,
                by: one.by.and_then(|id| self.chamber.name(id)).into_iter().collect(),
                basis: String::new(),
                code: code.to_owned(),
                words: words.to_owned(),
            });
        }
        Ok(())
    }
}

fn outcome(decision: &Decision, kind: CaseKind) -> HappeningKind {
    match (decision.outcome, kind) {
        (Outcome::Ban, CaseKind::Extension) => HappeningKind::Extended,
        (Outcome::Ban, _) => HappeningKind::Decided,
        (Outcome::Warn, _) => HappeningKind::DecidedWarning,
        (Outcome::NoFurtherAction, _) => HappeningKind::DecidedNothing,
        (Outcome::Vary, _) => HappeningKind::Varied,
        (Outcome::Revoke, _) => HappeningKind::DecidedLift,
    }
}
