//! A record as its form shows it, and the empty form.

use jiff::civil::Date;

use super::days::written;
use super::draft::*;
use super::{Record, height};
use crate::records::{
    Age, AgeBand, AgeBasis, Alias, Ban, BanFile, Build, Ending, EyeColour, Eyewear, FacialHair,
    GalleryEntry, HairColour, HairStyle, Identity, Incident, Mark, PersonName, Report, RestsOn,
    RiskFlag, Role, Service, Sex, SubjectCard, Vehicle, Warning,
};
use crate::text::NeutralText;

/// The form of somebody who is not on the register yet.
pub fn blank() -> SubjectDraft {
    SubjectDraft {
        id_sought: false,
        given: String::new(),
        family: String::new(),
        aliases: Vec::new(),
        age: AgeDraft {
            how: AgeHow::Seen,
            born: String::new(),
            basis: AgeBasis::Stated,
            band: AgeBand::Unknown,
            seen_on: String::new(),
            looks_young: false,
        },
        looks: LooksDraft {
            sex: Sex::Unknown,
            height: String::new(),
            build: Build::Unknown,
            hair_colour: HairColour::Unknown,
            hair_style: HairStyle::Unknown,
            facial_hair: FacialHair::Unknown,
            eyes: EyeColour::Unknown,
            eyewear: Eyewear::Unknown,
            voice: String::new(),
        },
        marks: Vec::new(),
        reports: Vec::new(),
        flags: Vec::new(),
        methods: Vec::new(),
        vehicles: Vec::new(),
        areas: Vec::new(),
        warnings: Vec::new(),
        bans: Vec::new(),
        entries: Vec::new(),
        office: OfficeDraft::default(),
    }
}

/// A record as its form shows it.
pub fn draft_of(record: &Record) -> SubjectDraft {
    let card = &record.dossier.card;
    let name = match &card.identity {
        Identity::Known(name) => Some(name),
        Identity::IdSought | Identity::Withheld => None,
    };
    let part = |part: fn(&PersonName) -> &str| name.map(part).unwrap_or_default().to_owned();
    SubjectDraft {
        id_sought: name.is_none(),
        given: part(PersonName::given),
        family: part(PersonName::family),
        aliases: card.aliases.iter().map(alias).collect(),
        age: age(card.age),
        looks: looks(card),
        marks: card.marks.iter().map(mark).collect(),
        reports: card.reports.iter().map(|one| report(one, &record.incidents)).collect(),
        flags: card.risk_flags.iter().map(|one| flag(one, &card.reports)).collect(),
        methods: card.methods.clone(),
        vehicles: card.vehicles.iter().map(vehicle).collect(),
        areas: card.areas.clone(),
        warnings: record.dossier.warnings.iter().map(warning).collect(),
        bans: record.dossier.bans.iter().map(|one| ban(one, record.ban_file(one.id))).collect(),
        entries: record.dossier.entries.iter().map(|one| entry(one, record)).collect(),
        office: office(record),
    }
}

pub(super) fn alias(alias: &Alias) -> AliasDraft {
    AliasDraft { kind: alias.kind, name: alias.name.clone() }
}

pub(super) fn age(age: Age) -> AgeDraft {
    let empty = blank().age;
    match (age.birth(), age.sighting()) {
        (Some((on, basis)), _) => AgeDraft { how: AgeHow::Born, born: written(on), basis, ..empty },
        (None, Some((band, on))) => {
            AgeDraft { band, seen_on: written(on), looks_young: age.looks_young(), ..empty }
        }
        (None, None) => empty,
    }
}

pub(super) fn looks(card: &SubjectCard) -> LooksDraft {
    let looks = &card.description;
    LooksDraft {
        sex: looks.sex,
        height: looks.height.map(height::written).unwrap_or_default(),
        build: looks.build,
        hair_colour: looks.hair_colour,
        hair_style: looks.hair_style,
        facial_hair: looks.facial_hair,
        eyes: looks.eyes,
        eyewear: looks.eyewear,
        voice: text(looks.voice.as_ref()),
    }
}

pub(super) fn mark(mark: &Mark) -> MarkDraft {
    MarkDraft { kind: mark.kind, position: mark.position, text: mark.text.as_str().to_owned() }
}

fn report(report: &Report, incidents: &[Incident]) -> ReportDraft {
    let incident = incidents.iter().find(|incident| incident.id == report.incident);
    ReportDraft {
        incident: Some(report.incident),
        kind: report.kind,
        on: written(report.on),
        basis: report.basis,
        premises: incident.map(|incident| incident.premises),
        facts: incident.map(|incident| incident.facts.clone()).unwrap_or_default(),
    }
}

fn flag(flag: &RiskFlag, reports: &[Report]) -> FlagDraft {
    let report = reports.iter().position(|report| report.incident == flag.source);
    FlagDraft { kind: flag.kind, report, until: written(flag.until) }
}

pub(super) fn vehicle(vehicle: &Vehicle) -> VehicleDraft {
    VehicleDraft { text: vehicle.text.as_str().to_owned(), seen_on: written(vehicle.seen_on) }
}

fn served(service: &Service, witness: Option<&String>) -> ServedDraft {
    let (method, on) = match service {
        Service::Unserved => (None, String::new()),
        Service::Served(record) => (Some(record.method), written(record.on)),
    };
    ServedDraft { method, on, witness: witness.cloned().unwrap_or_default() }
}

fn warning(warning: &Warning) -> WarningDraft {
    WarningDraft {
        id: Some(warning.id),
        reference: warning.reference.to_string(),
        category: warning.category,
        reason: warning.reason.as_str().to_owned(),
        issued: written(warning.issued),
        expires: written(warning.expires),
        served: served(&warning.service, None),
    }
}

fn ban(ban: &Ban, file: Option<&BanFile>) -> BanDraft {
    let (ends, review) = match ban.term.ending() {
        Ending::On(day) => (written(day), String::new()),
        Ending::Review(day) => (String::new(), written(day)),
    };
    let decision = file.map(|file| &file.decision);
    let names = decision.map(|decision| decision.deciders()).unwrap_or_default();
    BanDraft {
        id: Some(ban.id),
        reference: ban.reference.to_string(),
        category: ban.category,
        reason: ban.reason.as_str().to_owned(),
        scope: ScopeDraft::of(&ban.scope),
        starts: written(ban.term.starts()),
        indefinite: matches!(ban.term.ending(), Ending::Review(_)),
        ends,
        review,
        served: served(&ban.service, file.and_then(|file| file.service_witness.as_ref())),
        decided_on: written(ban.decision.on),
        body: ban.decision.body,
        // The minute holds the names; as what they decided is not kept.
        deciders: names
            .iter()
            .map(|name| DeciderDraft { name: name.clone(), role: Role::Board })
            .collect(),
        minute: decision.map(|decision| decision.minute().to_owned()).unwrap_or_default(),
        reasons: decision.map(|decision| decision.reasons().to_owned()).unwrap_or_default(),
    }
}

fn entry(entry: &GalleryEntry, record: &Record) -> EntryDraft {
    let dossier = &record.dossier;
    let (rests_on, rests_at) = match entry.rests_on {
        RestsOn::Reports => (RestsKind::Reports, None),
        RestsOn::Ban(id) => (RestsKind::Ban, dossier.bans.iter().position(|ban| ban.id == id)),
        RestsOn::Warning(id) => {
            (RestsKind::Warning, dossier.warnings.iter().position(|warning| warning.id == id))
        }
        RestsOn::Order(id) => {
            (RestsKind::Order, dossier.orders.iter().position(|order| order.order().id == id))
        }
    };
    let leave = record.leave(entry.id);
    EntryDraft {
        id: Some(entry.id),
        gallery: Some(entry.gallery),
        from: written(entry.from),
        until: written(entry.until),
        rests_on,
        rests_at,
        caption: text(entry.caption.as_ref()),
        withdrawn: entry.withdrawn.as_ref().map(|w| w.reason.clone()).unwrap_or_default(),
        child: ChildDraft {
            given: entry.child.is_some(),
            approvers: leave.map_or([None, None], |leave| leave.approvers.map(Some)),
            need: leave.map(|leave| leave.need.clone()).unwrap_or_default(),
            show_name: entry.child.as_ref().is_some_and(|child| child.shows_name()),
        },
    }
}

fn office(record: &Record) -> OfficeDraft {
    let Some(file) = &record.file else { return OfficeDraft::default() };
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    OfficeDraft {
        address: own(&file.contact.address),
        phone: own(&file.contact.phone),
        email: own(&file.contact.email),
        police_notes: own(&file.police_notes),
        review: written(file.review),
    }
}

fn text(text: Option<&NeutralText>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}

/// A year from a day: when the office looks again, unless somebody says otherwise.
pub(super) fn in_a_year(today: Date) -> Date {
    crate::civil::months_after(today, 12)
}
