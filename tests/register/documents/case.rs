//! An invented case: two entries, a ban, two exhibits, and the names of others that must not travel.

use jiff::Timestamp;
use jiff::civil::date;
use sha2::{Digest as _, Sha256};
use watchbook_register::ClosedList as _;
use watchbook_register::documents::{Language, Sayings};
use watchbook_register::evidence::EvidenceKind;
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::pack::*;
use watchbook_register::records::*;
use watchbook_register::text::NeutralText;

pub(crate) fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

pub(crate) fn text(text: &str) -> NeutralText {
    NeutralText::check(text).unwrap()
}

fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}

/// Somebody who was hurt, and somebody who saw it: on the back part and nowhere else.
pub(crate) const STAFF: &str = "Morwenna Pask";
pub(crate) const WITNESS: &str = "Tobias Arkwright";
pub(crate) const CONTACT: &str = "07700 900123";
/// An original name that gives somebody away.
pub(crate) const ORIGINAL: &str = "Rhys Hughes at the till.JPG";

pub(crate) fn premises() -> Premises {
    Premises {
        id: id(1),
        name: "Harlow Street Stores".into(),
        address: "1 Harlow Street, Marlbridge".into(),
        postcode: "ZZ1 1AA".into(),
        sector: Sector::Retail,
        area: "Old Town".into(),
        call_sign: None,
        licence_number: None,
        supervisor: None,
        status: PremisesStatus::Active,
    }
}

pub(crate) fn scheme() -> Scheme {
    Scheme {
        id: id(2),
        name: "Marlbridge Shopwatch".into(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge Shopwatch Ltd".into(),
        phone: "01632 960 144".into(),
        ico_number: "ZA000000".into(),
        agreement_version: "1".into(),
        agreement_text: String::new(),
        demonstration: true,
        rules: SchemeRules::default(),
    }
}

fn goods(what: &str, outcome: GoodsOutcome, quantity: u32, pence: u64) -> Goods {
    Goods { what: text(what), outcome, quantity, pence }
}

pub(crate) fn incident() -> IncidentPart {
    IncidentPart {
        kinds: vec![IncidentKind::ShopTheft, IncidentKind::VerbalAbuse],
        hurt: Hurt::Nobody,
        police: PoliceTold::By101,
        place: Some(text("Aisle 4")),
        methods: vec![Method::ConcealBag],
        weapon: None,
        hate: Vec::new(),
        influence: vec![Influence::Alcohol],
        responses: vec![Response::AskedToLeave],
        goods: vec![
            goods("Whisky, 70 cl", GoodsOutcome::Taken, 4, 2250),
            goods("Whisky, 70 cl", GoodsOutcome::Recovered, 1, 2250),
            goods("Cheese", GoodsOutcome::Attempted, 2, 1099),
        ],
        police_reference: Some(text("0412/21NOV")),
        crime_reference: None,
        cctv_until: Some(date(2026, 12, 21)),
        clock_offset: Some(3),
        description: Some((
            text("A man of about thirty, slim, in a green coat."),
            at("2026-11-21T23:55:00Z"),
        )),
        location: None,
        police_at: None,
        outcome: None,
        for_office: ForOffice {
            staff: Some(text(STAFF)),
            witnesses: Some(text(WITNESS)),
            officer: None,
        },
    }
}

fn entry(n: u8, occurred: &str, words: &str, body: Body) -> LogEntry {
    let account = Account::first(Some(text(words)));
    let who = LogPerson {
        subject: id(10),
        role: Some(IncidentRole::Suspect),
        known: Some(Certainty::RecognisedFromGallery),
    };
    LogEntry {
        id: id(n),
        premises: id(1),
        by: id(110),
        role: Role::Till,
        occurred: at(occurred),
        recorded: at(occurred) + jiff::SignedDuration::from_mins(30),
        account,
        until: None,
        people: vec![who],
        own: Vec::new(),
        body,
        life: Some(Life::Queued),
    }
}

fn named(entry: LogEntry) -> CaseEntry {
    CaseEntry {
        by: Some("Agnieszka Błaszczyk".into()),
        names: vec![Some("Rhys Hughes".into())],
        own: Vec::new(),
        added_by: vec![Some("Dan W.".into())],
        entry,
    }
}

pub(crate) fn exhibit(number: u32, name: &str, bytes: &[u8]) -> Exhibit {
    Exhibit {
        id: id(u8::try_from(number).unwrap_or(200)),
        entry: id(21),
        reference: format!("AB/{number}"),
        twin: 0,
        kind: if name.ends_with("mp4") { EvidenceKind::Clip } else { EvidenceKind::Picture },
        original_name: name.into(),
        sha256: Sha256::digest(bytes).into(),
        bytes: bytes.len() as u64,
        taken_at: Some("2026-11-21T23:40".parse().unwrap()),
        attached_at: at("2026-11-22T09:00:00Z"),
        attached_by: Some("Dan W.".into()),
    }
}

pub(crate) fn case(language: Language) -> Case {
    let sayings = Sayings::of(language);
    let mut first = entry(
        21,
        "2026-11-21T23:40:00Z",
        "Took four bottles from the end shelf, put them in a bag and went past the till. Said nothing when asked to stop.",
        Body::Incident(Box::new(incident())),
    );
    first.account.add(Addendum {
        at: at("2026-11-22T09:10:00Z"),
        by: id(111),
        words: text("The camera over the door has it as well."),
    });
    let second = IncidentPart {
        goods: vec![goods("Batteries", GoodsOutcome::Taken, 3, 799)],
        description: None,
        for_office: ForOffice::default(),
        ..incident()
    };
    let second = entry(
        22,
        "2026-11-22T10:05:00Z",
        "Came back and took batteries.",
        Body::Incident(Box::new(second)),
    );
    Case {
        scheme: scheme(),
        premises: premises(),
        others: Vec::new(),
        reference: "PP-2026-0001".into(),
        made: at("2026-11-22T14:07:00Z"),
        day: date(2026, 11, 22),
        by: "Dan W.".into(),
        role: Role::Manager.code(),
        entries: vec![named(first), named(second)],
        notices: vec![Notice {
            ban: true,
            reference: "SW-2026-0143".into(),
            name: Some("Rhys Hughes".into()),
            reason: "Took goods without paying on three days".into(),
            from: date(2026, 3, 1),
            ending: Ending::On(date(2027, 3, 14)),
            service: Some(ServiceRecord {
                method: ServiceMethod::PostSigned,
                on: date(2026, 3, 4),
            }),
            on_the_day: vec![(date(2026, 11, 21), true), (date(2026, 11, 22), true)],
        }],
        proofs: Vec::new(),
        exhibits: vec![exhibit(1, ORIGINAL, b"a picture"), exhibit(2, "door.mp4", b"a clip")],
        absent: Vec::new(),
        texts: TemplateName::ALL
            .iter()
            .map(|name| (*name, name.ours(Jurisdiction::EnglandWales, &sayings)))
            .collect(),
    }
}

/// Everything ticked, and filled in as the case proposes it.
pub(crate) fn form(case: &Case, language: Language) -> PackForm {
    let mut form = PackForm {
        entries: case.entries.iter().map(|one| one.entry.id).collect(),
        language,
        parts: PackPart::ALL.to_vec(),
        witness: "Agnieszka Błaszczyk".into(),
        occupation: "Shop assistant".into(),
        statement: String::new(),
        cctv: String::new(),
        impact: String::new(),
        contact: format!("12 Mill Lane, Marlbridge\n{CONTACT}"),
        recipient: "Marlshire Police, Marlbridge station".into(),
        officer: "PC 4471".into(),
        purpose: Purpose::ReportCrime,
        basis: LawfulBasis::RecognisedCrime,
        why: String::new(),
        crime_reference: "47/12345/26".into(),
        cad_number: "0412/21NOV".into(),
    };
    case.begin(&mut form, &Sayings::of(language));
    form
}
