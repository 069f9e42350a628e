//! Who somebody is and what they look like, and the office's file on them.

use super::Check;
use crate::civil::months_after;
use crate::desk::draft::{AgeHow, OfficeDraft};
use crate::desk::{ProblemCode, Record, height, opened};
use crate::id::Id;
use crate::records::{
    Age, AgeBand, Alias, Description, Identity, Mark, NameKind, PersonContact, PersonName, Report,
    RiskFlag, SubjectCard, SubjectFile, Vehicle,
};
use crate::text::{LONGEST, NeutralText, TextError, clean};

/// The longest name, in characters.
const NAME: usize = 80;
/// The longest line of a contact.
const LINE: usize = 300;

impl Check<'_, '_> {
    pub(super) fn card(
        &mut self,
        id: Id<SubjectCard>,
        base: Option<&Record>,
        reports: Vec<Option<Report>>,
    ) -> SubjectCard {
        let identity = self.identity();
        let aliases = self.aliases();
        let age = self.age();
        let description = self.looks();
        let marks = self.marks();
        let risk_flags = self.flags(&reports);
        let vehicles = self.vehicles();
        let areas = self.areas();
        SubjectCard {
            id,
            reference: self.subject_reference(base),
            identity,
            aliases,
            age,
            description,
            marks,
            risk_flags,
            methods: self.draft.methods.clone(),
            vehicles,
            reports: reports.into_iter().flatten().collect(),
            areas,
            standing: Self::standing(base),
        }
    }

    fn identity(&mut self) -> Identity {
        let draft = self.draft;
        if let Some((record, form)) = self.was {
            let said = |form: &crate::desk::SubjectDraft| {
                (form.id_sought, form.given.clone(), form.family.clone())
            };
            if said(form) == said(draft) {
                return record.dossier.card.identity.clone();
            }
        }
        if draft.id_sought {
            return Identity::IdSought;
        }
        for (field, part) in [("given", &draft.given), ("family", &draft.family)] {
            if let Err(error @ TextError::TooLong { .. }) = clean(part, NAME) {
                self.problems.text::<()>(field, Err(error));
                return Identity::IdSought;
            }
        }
        match PersonName::new(&draft.given, &draft.family) {
            Ok(name) => Identity::Known(name),
            Err(_) => {
                self.problems.add("family", ProblemCode::NameMissing);
                Identity::IdSought
            }
        }
    }

    fn aliases(&mut self) -> Vec<Alias> {
        let mut aliases = Vec::new();
        for (at, row) in self.draft.aliases.iter().enumerate() {
            let kept = self.was.and_then(|(record, _)| {
                record.dossier.card.aliases.iter().find(|one| opened::alias(one) == *row)
            });
            if let Some(kept) = kept {
                aliases.push(kept.clone());
                continue;
            }
            let name = match row.kind {
                // What a street calls somebody is words, and members read them.
                NameKind::Nickname | NameKind::Street => clean(&row.name, NAME)
                    .and_then(|name| NeutralText::check(&name))
                    .map(|name| name.as_str().to_owned()),
                NameKind::Alias | NameKind::Former => clean(&row.name, NAME),
            };
            if let Some(name) = self.problems.text(&format!("aliases.{at}.name"), name) {
                aliases.push(Alias { kind: row.kind, name });
            }
        }
        aliases
    }

    fn age(&mut self) -> Age {
        if let Some(card) = self.kept(|form| &form.age) {
            return card.age;
        }
        let (draft, today) = (&self.draft.age, self.bench.today);
        let unknown = Age::seen(AgeBand::Unknown, today, draft.looks_young);
        match draft.how {
            AgeHow::Seen => self
                .past_day("age.seen_on", &draft.seen_on, Some(today))
                .map_or(unknown, |on| Age::seen(draft.band, on, draft.looks_young)),
            AgeHow::Born => {
                let Some(on) = self.past_day("age.born", &draft.born, None) else { return unknown };
                Age::born(on, draft.basis, self.bench.law, today).unwrap_or_else(|error| {
                    self.problems.age("age.born", error);
                    unknown
                })
            }
        }
    }

    fn looks(&mut self) -> Description {
        let draft = &self.draft.looks;
        let kept = self.was.map(|(record, form)| (&record.dossier.card.description, &form.looks));
        let height = match kept {
            Some((looks, form)) if form.height == draft.height => looks.height,
            _ if draft.height.trim().is_empty() => None,
            _ => {
                let read = height::read(&draft.height);
                if read.is_none() {
                    self.problems.add("looks.height", ProblemCode::HeightUnreadable);
                }
                read
            }
        };
        let voice = match kept {
            Some((looks, form)) if form.voice == draft.voice => looks.voice.clone(),
            _ if draft.voice.trim().is_empty() => None,
            _ => self.problems.text("looks.voice", NeutralText::check(&draft.voice)),
        };
        Description {
            sex: draft.sex,
            height,
            build: draft.build,
            hair_colour: draft.hair_colour,
            hair_style: draft.hair_style,
            facial_hair: draft.facial_hair,
            eyes: draft.eyes,
            eyewear: draft.eyewear,
            voice,
        }
    }

    fn marks(&mut self) -> Vec<Mark> {
        let mut marks = Vec::new();
        for (at, row) in self.draft.marks.iter().enumerate() {
            let kept = self.was.and_then(|(record, _)| {
                record.dossier.card.marks.iter().find(|one| opened::mark(one) == *row)
            });
            if let Some(kept) = kept {
                marks.push(kept.clone());
                continue;
            }
            let text = NeutralText::check(&row.text);
            if let Some(text) = self.problems.text(&format!("marks.{at}.text"), text) {
                marks.push(Mark { kind: row.kind, position: row.position, text });
            }
        }
        marks
    }

    /// Flags, each by the report that it comes from; one that shows longer than 24 months from
    /// today would outlive what it rests on (`domain.md` §2.6), so it is given an end of its own.
    fn flags(&mut self, reports: &[Option<Report>]) -> Vec<RiskFlag> {
        let mut flags = Vec::new();
        for (at, row) in self.draft.flags.iter().enumerate() {
            let source = row
                .report
                .and_then(|place| reports.get(place)?.as_ref())
                .map(|report| report.incident);
            let kept = self.was.and_then(|(record, form)| {
                let same = |(flag, was): &(&RiskFlag, &crate::desk::FlagDraft)| {
                    (was.kind, &was.until) == (row.kind, &row.until)
                        && match row.report {
                            Some(_) => source == Some(flag.source),
                            None => was.report.is_none(),
                        }
                };
                // Its own place first: two rows may say the same of two sources.
                let rows = || record.dossier.card.risk_flags.iter().zip(&form.flags);
                rows().nth(at).filter(same).or_else(|| rows().find(same))
            });
            if let Some((kept, _)) = kept {
                flags.push(*kept);
                continue;
            }
            let field = format!("flags.{at}.until");
            let today = self.bench.today;
            let until = if row.until.trim().is_empty() {
                Some(months_after(today, 12))
            } else {
                self.end(&field, &row.until, today, None)
            };
            match (source, until) {
                (Some(source), Some(until)) => {
                    flags.push(RiskFlag { kind: row.kind, source, until });
                }
                (None, _) => {
                    self.problems.add(format!("flags.{at}.report"), ProblemCode::NoSource);
                }
                (Some(_), None) => {}
            }
        }
        flags
    }

    fn vehicles(&mut self) -> Vec<Vehicle> {
        let mut vehicles = Vec::new();
        for (at, row) in self.draft.vehicles.iter().enumerate() {
            let kept = self.was.and_then(|(record, _)| {
                record.dossier.card.vehicles.iter().find(|one| opened::vehicle(one) == *row)
            });
            if let Some(kept) = kept {
                vehicles.push(kept.clone());
                continue;
            }
            let text = NeutralText::check(&row.text);
            let text = self.problems.text(&format!("vehicles.{at}.text"), text);
            let field = format!("vehicles.{at}.seen_on");
            let seen_on = self.past_day(&field, &row.seen_on, Some(self.bench.today));
            if let (Some(text), Some(seen_on)) = (text, seen_on) {
                vehicles.push(Vehicle { text, seen_on });
            }
        }
        vehicles
    }

    fn areas(&mut self) -> Vec<String> {
        if let Some(card) = self.kept(|form| &form.areas) {
            return card.areas.clone();
        }
        let mut areas: Vec<String> = Vec::new();
        for (at, area) in self.draft.areas.iter().enumerate() {
            let text = clean(area, NAME).and_then(|area| NeutralText::check(&area));
            if let Some(area) = self.problems.text(&format!("areas.{at}"), text) {
                let area = area.as_str().to_owned();
                if !areas.contains(&area) {
                    areas.push(area);
                }
            }
        }
        areas
    }

    /// The office's file: written once there is something in it, and with every new subject.
    pub(super) fn file(&mut self, card: &SubjectCard) -> Option<SubjectFile> {
        let draft = &self.draft.office;
        let was = self
            .was
            .and_then(|(record, form)| record.file.as_ref().map(|file| (file, &form.office)));
        let known = self.was.is_some_and(|(record, _)| record.dossier.card.age == card.age);
        if let Some((file, form)) = was
            && form == draft
            && known
        {
            return Some(file.clone());
        }
        if was.is_none() && self.was.is_some() && *draft == OfficeDraft::default() {
            return None;
        }
        let before =
            |part: fn(&SubjectFile) -> Option<String>| was.and_then(|(file, _)| part(file));
        let address = self.line("office.address", &draft.address);
        let phone = self.line("office.phone", &draft.phone);
        let email = self.line("office.email", &draft.email);
        let police_notes = match draft.police_notes.trim() {
            "" => None,
            _ if before(|file| file.police_notes.clone()).as_ref() == Some(&draft.police_notes) => {
                Some(draft.police_notes.clone())
            }
            // Blocked topics need the data lead even here (`domain.md` L7).
            text => self
                .problems
                .text("office.police_notes", NeutralText::answered_for(text))
                .map(|text| text.as_str().to_owned()),
        };
        let in_a_year = opened::in_a_year(self.bench.today);
        let review = self.day("office.review", &draft.review, Some(in_a_year));
        Some(SubjectFile {
            subject: card.id,
            born: match card.age.birth() {
                Some((on, _)) => Some(on),
                None => was.and_then(|(file, _)| file.born),
            },
            contact: PersonContact { address, phone, email },
            appearance: was.and_then(|(file, _)| file.appearance),
            police_notes,
            review: review.unwrap_or(in_a_year),
        })
    }

    fn line(&mut self, field: &str, typed: &str) -> Option<String> {
        if typed.trim().is_empty() {
            return None;
        }
        self.problems.text(field, clean(typed, LINE.min(LONGEST)))
    }
}
