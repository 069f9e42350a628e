//! One of every kind of record, sound by default.

use jiff::Timestamp;
use watchbook_partnership::wire::ballot::{Ballot, KeyAsked, ProposalMade, VoteCast};
use watchbook_partnership::wire::bulletin::{Alert, Answer, Document};
use watchbook_partnership::wire::card::write;
use watchbook_partnership::wire::exhibit::{SentExhibit, SentView};
use watchbook_partnership::wire::holding;
use watchbook_partnership::wire::office::{
    Counter, DecisionTaken, OfficeCase, OfficeFile, Purge, Triage,
};
use watchbook_partnership::wire::profile::{KnownDevice, KnownPerson, Profile};
use watchbook_partnership::wire::report::Report;
use watchbook_partnership::wire::settings::Settings;
use watchbook_partnership::wire::told::{
    Acknowledgement, AuditHead, DeviceReport, PictureOffered, Question, Salvaged,
};
use watchbook_protocol::cbor::{Bytes, Kept};
use watchbook_protocol::envelope::{
    Body as Sealed, Header, Kind, Opened, Picture as SealedPicture, PictureRole,
};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, RecordId, SchemeId};
use watchbook_protocol::locked::MessageKey;
use watchbook_protocol::roster::RosterAt;
use watchbook_protocol::time::Day;
use watchbook_register::civil::days_after;
use watchbook_register::evidence::{CustodyStep, EvidenceForm, ExhibitWithdrawal};
use watchbook_register::log::*;
use watchbook_register::picture::{Area, Mask, MaskShape};
use watchbook_register::records::*;
use watchbook_register::store::{Cell, Holding, Rows};
use watchbook_register::triage::{Arrival, CarriedStep, ReportOutcome, StepTaken};

use crate::build::*;
use crate::card::{full, sealed, sent};

#[path = "voting.rs"]
mod voting;
pub use voting::*;

pub fn now() -> Timestamp {
    "2026-11-22T14:07:00.125Z".parse().unwrap()
}

/// An envelope that was opened, with this inside.
pub fn opened(kind: Kind, content: Vec<u8>, pictures: Vec<SealedPicture>) -> Opened {
    let day = Day::of_date(TODAY).unwrap();
    let body = Sealed {
        kind,
        person: None,
        made_on: day,
        expires_on: day.plus(30),
        content: Bytes(content),
        pictures,
    };
    let header = Header {
        scheme: SchemeId::FOUNDING,
        version: 1,
        suite: 1,
        class: kind.rule().unwrap().class,
        record: RecordId::from_bytes([1; 16]),
        revision: 1,
        device: DeviceId::from_bytes([2; 16]),
        person: None,
        roster: RosterAt { n: 1, hash: Hash::from_bytes([3; 32]) },
        audiences: Vec::new(),
        prev: None,
        delete_after: day.plus(37),
        pictures: Vec::new(),
        key_commit: None,
        ends: Vec::new(),
    };
    Opened { hash: Hash::from_bytes([4; 32]), header, body: Kept::new(body) }
}

pub fn two_pictures() -> Vec<SealedPicture> {
    [PictureRole::Thumbnail, PictureRole::Full]
        .map(|role| SealedPicture {
            hash: Hash::from_bytes([6; 32]),
            key: MessageKey::from_bytes([7; 32]),
            role,
        })
        .to_vec()
}

pub fn settings() -> Settings {
    Settings {
        scheme: Scheme {
            id: id(100),
            name: "Marlbridge Shopwatch & Pubwatch".into(),
            kind: SchemeKind::Mixed,
            jurisdiction: Jurisdiction::EnglandWales,
            controller: "Marlbridge Business Crime Reduction Partnership".into(),
            phone: "01632 960140".into(),
            ico_number: "Z0000000".into(),
            agreement_version: "2026-1".into(),
            agreement_text: "I show it to nobody.\n\n  Before I speak, I compare.".into(),
            demonstration: true,
            rules: SchemeRules { share_birth: true, review_grace_days: 14, ..Default::default() },
        },
        galleries: vec![
            gallery(5, Scope::AllMembers),
            gallery(6, Scope::Sectors(vec![Sector::Pub, Sector::Club])),
            gallery(7, Scope::Areas(vec!["Old Town".into()])),
            gallery(8, Scope::List(vec![id(1), id(2)])),
        ],
    }
}

pub fn profiles() -> Vec<Profile> {
    let full = Premises {
        call_sign: Some("Harlow 1".into()),
        licence_number: Some("MB/0142".into()),
        supervisor: Some("Siân W.".into()),
        ..shop()
    };
    let person = KnownPerson {
        id: id(110),
        name: "Priya N.".into(),
        role: Role::Manager,
        premises: Some(id(1)),
    };
    let device = KnownDevice {
        id: DeviceId::from_bytes([9; 16]),
        name: "Till 2".into(),
        premises: Some(id(1)),
    };
    vec![
        Profile::Premises(full),
        Profile::Premises(pub_()),
        Profile::Person(person.clone()),
        Profile::Person(KnownPerson { role: Role::Administrator, premises: None, ..person }),
        Profile::Device(device),
    ]
}

pub fn alert() -> Alert {
    Alert {
        id: id(120),
        title: text("Counterfeit notes in the High Street"),
        text: text("Three shops were handed twenty pound notes of one number on Saturday."),
        at: now(),
        until: days_after(TODAY, 14),
        acknowledge: true,
    }
}

pub fn document() -> Document {
    Document {
        id: id(121),
        kind: "AGREEMENT".into(),
        title: "Data agreement".into(),
        version: "2026-1".into(),
        text: "One.\n\nTwo.".into(),
        agreed_on: days_after(TODAY, -40),
        review_on: Some(days_after(TODAY, 300)),
    }
}

pub fn answers() -> Vec<Answer> {
    let lives = [
        Life::Received,
        Life::Triage,
        Life::Accepted,
        Life::Returned(text("Which door was it?")),
        Life::Rejected(text("Nothing that the scheme may keep")),
        Life::Duplicate(id(131)),
        Life::Linked,
        Life::PoliceReported(text("42000123456")),
        Life::Closed,
    ];
    let answer = |life| Answer {
        entry: id(130),
        premises: id(1),
        at: now(),
        life,
        reference: Some("SW-2026-0142".parse().unwrap()),
    };
    lives.map(answer).to_vec()
}

fn entry(body: Body) -> LogEntry {
    LogEntry {
        id: id(130),
        premises: id(1),
        by: id(110),
        role: Role::Till,
        occurred: now(),
        until: None,
        recorded: now(),
        account: Account::first(Some(text("Left by the yard door."))),
        people: vec![LogPerson {
            subject: id(10),
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        own: Vec::new(),
        body,
        life: Some(Life::Queued),
    }
}

pub fn incident() -> LogEntry {
    let part = IncidentPart {
        kinds: vec![IncidentKind::ShopTheft, IncidentKind::Threats],
        hurt: Hurt::NotKnown,
        police: PoliceTold::By101,
        place: Some(text("Aisle 3")),
        methods: vec![Method::ConcealBag],
        weapon: Some(text("A bottle")),
        hate: vec![HateStrand::Disability],
        influence: vec![Influence::Alcohol],
        responses: vec![Response::AskedToLeave],
        goods: vec![Goods {
            what: text("Two jars of coffee"),
            outcome: GoodsOutcome::Taken,
            quantity: 2,
            pence: 899,
        }],
        police_reference: Some(text("Log 212")),
        crime_reference: Some(text("42000123456")),
        cctv_until: Some(days_after(TODAY, 28)),
        clock_offset: Some(-7),
        description: Some((text("A tall woman in a green coat"), now())),
        for_office: ForOffice {
            staff: Some(text("Siân W.")),
            witnesses: None,
            officer: Some(text("PC 4411")),
        },
        location: Some(Location::read("CF10 1AA").unwrap()),
        police_at: Some(jiff::Timestamp::from_second(1_795_000_000).unwrap()),
        outcome: Some(*<ReportOutcome as watchbook_register::ClosedList>::ALL.first().unwrap()),
    };
    entry(Body::Incident(Box::new(part)))
}

pub fn sighting() -> LogEntry {
    entry(Body::Sighting(Sighting {
        action: SeenAction::LeftWhenAsked,
        sureness: Sureness::Likely,
        ban: Some(id(20)),
        witness: Some(text("Tom B., at the bar")),
    }))
}

pub fn wrong() -> LogEntry {
    entry(Body::WrongChallenge { put_right: Some(text("We said sorry and gave a coffee.")) })
}

pub fn report(entry: &LogEntry) -> Report {
    Report::of(&sent_to_scheme(entry, &[]).unwrap(), Some("Priya N.".into()))
}

/// That one of [`exhibits`] counts no longer.
pub fn withdrawals() -> Vec<ExhibitWithdrawal> {
    vec![ExhibitWithdrawal { id: id(150), at: now(), by: id(110), why: "The wrong camera".into() }]
}

/// A picture with its original and copy, and a clip that stays.
pub fn exhibits() -> Vec<SentExhibit> {
    let picture = SentExhibit {
        id: id(150),
        exhibit: "PN/1".into(),
        name: "Camera 4.jpg".into(),
        form: EvidenceForm::Jpeg,
        bytes: 840_000,
        sha256: [0x5A; 32],
        taken_at: Some("2026-11-21T23:41:12".parse().unwrap()),
        clock_offset: Some(-4),
        attached_by: id(110),
        attached_at: now(),
        view: Some(SentView {
            width: 1_600,
            height: 1_200,
            hash: vec![7; 25],
            crop: Some(Area { left: 10, top: 0, width: 1_600, height: 1_200 }),
            masks: vec![Mask {
                shape: MaskShape::Ellipse,
                area: Area { left: 40, top: 50, width: 60, height: 70 },
            }],
            covered: Some(now()),
        }),
        custody: vec![CarriedStep {
            at: now(),
            by: id(110),
            step: CustodyStep::Captured,
            words: Some("From the recorder".into()),
        }],
        thumbnail: Some(0),
        full: Some(1),
        file: Some(2),
    };
    let clip = SentExhibit {
        id: id(151),
        exhibit: "PN/2".into(),
        name: "door.mp4".into(),
        form: EvidenceForm::Mp4,
        bytes: 1_240_000_000,
        view: None,
        thumbnail: None,
        full: None,
        file: None,
        ..picture.clone()
    };
    vec![picture, clip]
}

/// What is sealed beside them.
pub fn of_exhibits() -> Vec<SealedPicture> {
    let original = SealedPicture {
        hash: Hash::from_bytes([0x33; 32]),
        key: MessageKey::from_bytes([0x44; 32]),
        role: PictureRole::File,
    };
    two_pictures().into_iter().chain([original]).collect()
}

pub fn acknowledgement() -> Acknowledgement {
    Acknowledgement {
        record: RecordId::from_bytes([8; 16]),
        revision: 3,
        version: Some("2026-1".into()),
        by: id(110),
        by_name: Some("Priya N.".into()),
        at: now(),
    }
}

pub fn offered() -> PictureOffered {
    PictureOffered {
        id: id(140),
        subject: Some(id(10)),
        entry: Some(id(130)),
        kind: PictureKind::CctvStill,
        source: PictureSource::MemberCctv,
        taken_on: TODAY,
        words: Some(text("At the till by the side door")),
        by: id(110),
        at: now(),
    }
}

pub fn question() -> Question {
    Question {
        id: id(141),
        subject: Some(id(10)),
        entry: None,
        words: text("Is the ban for the market too?"),
        by: id(110),
        by_name: None,
        at: now(),
    }
}

pub fn device_report() -> DeviceReport {
    DeviceReport {
        program: "0.1.0".into(),
        system: "Windows 11 24H2".into(),
        disk_encrypted: Some(true),
        people: 312,
        quarantined: 0,
        waiting: 2,
        audit: AuditHead { events: 4_102, hash: [11; 32] },
        at: now(),
    }
}

pub fn salvaged() -> Salvaged {
    Salvaged { device: DeviceId::from_bytes([9; 16]), envelopes: vec![vec![1, 2, 3], vec![4]] }
}

/// Somebody of whom members may see nothing.
pub fn office_file() -> OfficeFile {
    let mut dossier = full();
    dossier.card.standing = Standing::Restricted { since: TODAY };
    dossier.bans[0].suspension =
        Some(Suspension { since: TODAY, reason: SuspensionReason::DoubtOnIdentity });
    dossier.entries[0].withdrawn = Some(Withdrawal { on: TODAY, reason: "Disputed".into() });
    dossier.pictures[0].state = PictureState::Uploaded;
    dossier.pictures[1].bystanders_masked = false;
    let file = SubjectFile {
        subject: id(10),
        born: Some("1994-06-02".parse().unwrap()),
        contact: PersonContact {
            address: Some("2 Mill Lane, Marlbridge".into()),
            phone: None,
            email: Some("rhys@example.org".into()),
        },
        appearance: Some(AppearanceCode::Ic1),
        police_notes: Some("As told on 3 November".into()),
        review: days_after(TODAY, 60),
    };
    let bail = CourtOrder {
        id: id(81),
        subject: id(10),
        kind: CourtOrderKind::BailCondition,
        court: text("Marlbridge Magistrates"),
        conditions: text("Not to enter the Old Town"),
        from: TODAY,
        to: days_after(TODAY, 30),
        publicised_ok: false,
    };
    OfficeFile { dossier, file, orders: vec![bail] }
}

pub fn triage() -> Triage {
    Triage {
        report: report(&incident()),
        arrival: Arrival {
            entry: id(130),
            way: Way::Sync,
            at: now(),
            by: None,
            reporter: Some(text("Priya N.")),
            outcome: Some(ReportOutcome::Charged),
        },
        steps: vec![
            StepTaken { at: now(), by: None, life: Life::Received },
            StepTaken { at: now(), by: Some(id(113)), life: Life::Returned(text("Which door?")) },
        ],
    }
}

pub fn case() -> OfficeCase {
    OfficeCase {
        id: id(170),
        kind: "HOLD".into(),
        subject: Some(id(10)),
        opened: TODAY,
        until: Some(days_after(TODAY, 90)),
        closed: None,
        text: "A claim is threatened.\nAsked by letter.".into(),
    }
}

pub fn counter() -> Counter {
    Counter { prefix: "SW".into(), year: 2026, last: 150 }
}

pub fn decision() -> DecisionTaken {
    DecisionTaken {
        id: id(60),
        on: TODAY,
        body: DecidingBody::Committee,
        outcome: Outcome::Ban,
        deciders: vec!["Siân W.".into(), "Tom B.".into()],
        minute: "2026/11, item 4".into(),
        reasons: "Three reports, seen on CCTV".into(),
    }
}

pub fn purge() -> Purge {
    Purge { record: RecordId::from_bytes([8; 16]), reason: text("Its time is over"), at: now() }
}

/// One content of every kind that has a form here, with its sealed pictures.
/// A piece of the office's register, with a file.
pub fn held() -> Holding {
    let (id, hash) = (vec![7; 16], vec![9; 32]);
    let rows = |table: &str, columns: &[&str], row: Vec<Cell>| Rows {
        table: table.to_owned(),
        keys: 1,
        columns: columns.iter().map(|one| (*one).to_owned()).collect(),
        rows: vec![row],
    };
    Holding {
        root: "picture".to_owned(),
        key: vec![Cell::Bytes(id.clone())],
        tables: vec![
            rows(
                "picture",
                &["id", "kind", "width", "police_agreement"],
                vec![
                    Cell::Bytes(id.clone()),
                    Cell::Text("STILL".to_owned()),
                    Cell::Number(640),
                    Cell::Null,
                ],
            ),
            rows("picture_large", &["picture", "bytes"], vec![Cell::Bytes(id), Cell::File(hash)]),
        ],
    }
}

pub fn every_kind() -> Vec<(Kind, Vec<u8>, Vec<SealedPicture>)> {
    let card = write(&sent(&full())).unwrap();
    let plain = |kind, content| (kind, content, Vec::new());
    let told = |entry: &LogEntry, again| {
        let report = report(entry);
        plain(report.kind(again).unwrap(), report.write().unwrap())
    };
    let mut added = incident();
    added.account.add(Addendum { at: now(), by: id(110), words: text("It was the west door.") });
    let file = office_file().write().unwrap();
    let pictured = Report { exhibits: exhibits(), ..report(&incident()) };
    let withdrawn = Report { withdrawn: withdrawals(), ..report(&incident()) };
    vec![
        (Kind::MemberCard, card.content.clone(), sealed(&card)),
        plain(Alert::KIND, alert().content()),
        plain(Document::KIND, document().content()),
        plain(Settings::KIND, settings().content()),
        plain(Profile::KIND, profiles()[0].content()),
        plain(Profile::KIND, profiles()[2].content()),
        plain(Profile::KIND, profiles()[4].content()),
        plain(Answer::KIND, answers()[3].content()),
        told(&incident(), false),
        (Kind::Incident, pictured.write().unwrap(), of_exhibits()),
        (Kind::Addendum, pictured.write().unwrap(), of_exhibits()),
        plain(Kind::Addendum, withdrawn.write().unwrap()),
        told(&sighting(), false),
        told(&wrong(), false),
        told(&added, true),
        plain(Acknowledgement::KIND, acknowledgement().content()),
        (PictureOffered::KIND, offered().content(), two_pictures()),
        plain(Question::KIND, question().content()),
        plain(DeviceReport::KIND, device_report().content()),
        plain(Salvaged::KIND, salvaged().content()),
        plain(Ballot::KIND, ballot().content()),
        plain(Ballot::KIND, ballot_ended().content()),
        plain(KeyAsked::KIND, key_asked().content()),
        plain(ProposalMade::KIND, proposals()[2].content()),
        plain(VoteCast::KIND, vote().content()),
        (OfficeFile::KIND, file.content.clone(), sealed(&file)),
        plain(Triage::KIND, triage().content()),
        plain(OfficeCase::KIND, case().content()),
        plain(Counter::KIND, counter().content()),
        plain(DecisionTaken::KIND, decision().content()),
        plain(Purge::KIND, purge().content()),
        (holding::KIND, holding::write(&held()).unwrap(), two_pictures()[1..].to_vec()),
    ]
}
