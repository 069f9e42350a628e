//! A pack's form opened and looked at, and the packs that were made.

use super::answers::{
    PackAbsent, PackFile, PackFileKind, PackFollowForm, PackFollowed, PackList, PackLooked,
    PackOpened, PackShown,
};
use super::trouble;
use crate::civil::{Clock, london_day, months_after};
use crate::documents::Sayings;
use crate::id::Id;
use crate::language::Language;
use crate::log::LogEntry;
use crate::pack::form::short;
use crate::pack::{
    Absent, Case, FOLLOWED_MONTHS, FollowUp, LawfulBasis, PackField, PackForm, PackPart,
    PackProblem, PackProblemCode, PackRecord, Purpose, Sheet, file_name, hex, sheets,
};
use crate::records::Person;
use crate::store::Action;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

/// The longest reference or name of a follow-up, in characters.
const SHORT: usize = 200;

impl Session {
    pub(super) fn pack_open(
        &mut self,
        entries: &[Id<LogEntry>],
        language: Language,
        clock: &dyn Clock,
    ) -> Result<PackOpened, Failure> {
        let case = self.pack_case(entries, language, clock)?;
        let parts = parts(&case);
        let proposed = |part: &PackPart| !matches!(part, PackPart::Impact);
        let first = case.entries.first();
        let incidents = || case.entries.iter().filter_map(|one| one.incident());
        let reference =
            |of: Option<&crate::text::NeutralText>| of.map(|text| text.as_str().to_owned());
        // Whom the last pack went to, the next one mostly goes to as well.
        let last = self.store.read(|reader| reader.packs()).map_err(trouble)?.into_iter().next();
        let mut form = PackForm {
            entries: case.entries.iter().map(|one| one.entry.id).collect(),
            language,
            parts: parts.iter().copied().filter(proposed).collect(),
            witness: first.and_then(|one| one.by.clone()).unwrap_or_default(),
            occupation: String::new(),
            statement: String::new(),
            cctv: String::new(),
            impact: String::new(),
            contact: String::new(),
            recipient: last.map(|pack| pack.recipient).unwrap_or_default(),
            officer: incidents()
                .find_map(|part| reference(part.for_office.officer.as_ref()))
                .unwrap_or_default(),
            purpose: Purpose::ReportCrime,
            basis: LawfulBasis::RecognisedCrime,
            why: String::new(),
            crime_reference: incidents()
                .find_map(|part| reference(part.crime_reference.as_ref()))
                .unwrap_or_default(),
            cad_number: incidents()
                .find_map(|part| reference(part.police_reference.as_ref()))
                .unwrap_or_default(),
        };
        case.begin(&mut form, &Sayings::of(language));
        Ok(PackOpened { looked: looked(&case, &form), form })
    }

    pub(super) fn pack_look(
        &mut self,
        form: &PackForm,
        clock: &dyn Clock,
    ) -> Result<PackLooked, Failure> {
        let case = self.pack_case(&form.entries, form.language, clock)?;
        Ok(looked(&case, form))
    }

    pub(super) fn pack_list(&mut self, clock: &dyn Clock) -> Result<PackList, Failure> {
        let moment = self.moment(clock);
        let (packs, people) =
            self.store.read(|reader| Ok((reader.packs()?, reader.people()?))).map_err(trouble)?;
        // Over its time, it is out of sight at once, and erased when the days of running allow.
        let kept = packs.iter().filter(|pack| kept_until(pack) >= moment.today());
        let packs: Vec<PackShown> = kept.map(|pack| shown(pack, &people)).collect();
        let open = packs.iter().filter(|pack| pack.open).count();
        Ok(PackList { packs, open, may_edit: self.keeps_register() })
    }

    pub(super) fn pack_follow(
        &mut self,
        id: Id<PackRecord>,
        form: &PackFollowForm,
        clock: &dyn Clock,
    ) -> Result<PackFollowed, Failure> {
        let moment = self.moment(clock);
        let fields = [
            (PackField::CrimeReference, &form.crime_reference),
            (PackField::CadNumber, &form.cad_number),
            (PackField::Officer, &form.officer),
        ];
        let long = fields.into_iter().filter(|(_, text)| text.chars().count() > SHORT);
        let problems: Vec<PackProblem> =
            long.map(|(field, _)| PackProblem { field, code: PackProblemCode::TooLong }).collect();
        if !problems.is_empty() {
            return Ok(PackFollowed::Problems { problems });
        }
        let (found, people) =
            self.store.read(|reader| Ok((reader.pack(id)?, reader.people()?))).map_err(trouble)?;
        let mut pack = found.ok_or(Failure::of(FailureCode::NotFound))?;
        let before = pack.follow_up.outcome;
        pack.follow_up = FollowUp {
            crime_reference: short(&form.crime_reference),
            cad_number: short(&form.cad_number),
            officer: short(&form.officer),
            // The day on which it was first heard stays.
            outcome: form.outcome.map(|outcome| match before {
                Some((known, on)) if known == outcome => (known, on),
                _ => (outcome, moment.today()),
            }),
        };
        let (actor, object) = (self.actor(), Some(*id.bytes()));
        self.store
            .change(&actor, moment, Action::PackFollowed, object, |change| {
                change.follow_pack(id, &pack.follow_up)
            })
            .map_err(trouble)?;
        Ok(PackFollowed::Saved { pack: Box::new(shown(&pack, &people)) })
    }
}

/// The parts that a case has something for.
fn parts(case: &Case) -> Vec<PackPart> {
    let any = |wanted: fn(&crate::log::IncidentPart) -> bool| {
        case.entries.iter().filter_map(|one| one.incident()).any(wanted)
    };
    let has = |part: &PackPart| match part {
        PackPart::Description => any(|part| part.description.is_some()),
        PackPart::Loss => any(|part| !part.goods.is_empty()),
        PackPart::Notices => !case.notices.is_empty(),
        PackPart::Originals | PackPart::Cctv => !case.exhibits.is_empty(),
        PackPart::Statement | PackPart::Report | PackPart::Impact | PackPart::WitnessDetails => {
            true
        }
    };
    // The CCTV statement can be made without a copy in the pack: the police may fetch it themselves.
    let offered = |part: &PackPart| has(part) || *part == PackPart::Cctv;
    crate::closed_list::ClosedList::ALL.iter().copied().filter(offered).collect()
}

pub(super) fn looked(case: &Case, form: &PackForm) -> PackLooked {
    let of_sheet = |sheet: Sheet| PackFile { file: sheet.file().to_owned(), kind: kind(sheet) };
    let mut files: Vec<PackFile> = sheets(form).into_iter().map(of_sheet).collect();
    let original = |one: crate::pack::Original<'_>| PackFile {
        file: one.file(),
        kind: PackFileKind::Original,
    };
    files.extend(crate::pack::files(case, form).into_iter().map(original));
    files.push(PackFile { file: "SHA256SUMS".to_owned(), kind: PackFileKind::Sums });
    PackLooked {
        problems: form.problems(),
        parts: parts(case),
        files,
        name: file_name(case),
        lost: case.lost(),
        originals: case.exhibits.len(),
        absent: case.absent.iter().map(absent).collect(),
    }
}

fn absent(one: &Absent) -> PackAbsent {
    PackAbsent {
        reference: one.reference.clone(),
        name: one.original_name.clone(),
        state: one.state,
        premises: one.premises.clone(),
        sha256: hex(&one.sha256),
    }
}

fn kind(sheet: Sheet) -> PackFileKind {
    match sheet {
        Sheet::Cover => PackFileKind::Cover,
        Sheet::Exhibits => PackFileKind::Exhibits,
        Sheet::Part(part) => match part {
            PackPart::Statement => PackFileKind::Statement,
            PackPart::Cctv => PackFileKind::Cctv,
            PackPart::Report => PackFileKind::Report,
            PackPart::Description => PackFileKind::Description,
            PackPart::Loss => PackFileKind::Loss,
            PackPart::Notices => PackFileKind::Notices,
            PackPart::Impact => PackFileKind::Impact,
            PackPart::Originals => PackFileKind::Original,
            PackPart::WitnessDetails => PackFileKind::WitnessDetails,
        },
    }
}

fn kept_until(pack: &PackRecord) -> jiff::civil::Date {
    months_after(london_day(pack.made), FOLLOWED_MONTHS)
}

/// A pack as it is shown.
pub(super) fn shown(pack: &PackRecord, people: &[Person]) -> PackShown {
    let follow = &pack.follow_up;
    PackShown {
        pack: pack.id,
        reference: pack.reference.clone(),
        made: pack.made,
        by: people.iter().find(|person| person.id == pack.by).map(|person| person.name.clone()),
        role: pack.role,
        entries: pack.entries.len(),
        parts: pack.parts.clone(),
        files: pack.files,
        bytes: pack.bytes,
        sha256: hex(&pack.sha256),
        recipient: pack.recipient.clone(),
        purpose: pack.purpose,
        basis: pack.basis,
        why: pack.why.clone(),
        crime_reference: follow.crime_reference.clone(),
        cad_number: follow.cad_number.clone(),
        officer: follow.officer.clone(),
        outcome: follow.outcome.map(|(outcome, _)| outcome),
        outcome_on: follow.outcome.map(|(_, on)| on),
        open: pack.is_open(),
        kept_until: kept_until(pack),
    }
}
