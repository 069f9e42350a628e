//! Builders: a subject, a ban, a gallery, each sound by default, so that a test names only what
//! it is about.

use jiff::civil::{Date, date};
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::text::NeutralText;
use watchbook_register::visibility::Viewer;

/// An ordinary Sunday in winter.
pub const TODAY: Date = date(2026, 11, 22);

pub fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

pub fn text(text: &str) -> NeutralText {
    NeutralText::check(text).unwrap()
}

pub fn shop() -> Premises {
    premises(1, "Harlow Street Stores", Sector::Retail, "Old Town")
}

pub fn pub_() -> Premises {
    premises(2, "The Fleece", Sector::Pub, "Riverside")
}

pub fn premises(n: u8, name: &str, sector: Sector, area: &str) -> Premises {
    Premises {
        id: id(n),
        name: name.to_owned(),
        address: "1 Harlow Street, Marlbridge".to_owned(),
        postcode: "ZZ1 1AA".to_owned(),
        sector,
        area: area.to_owned(),
        call_sign: None,
        licence_number: None,
        supervisor: None,
        status: PremisesStatus::Active,
    }
}

pub fn viewer(role: Role, at: Premises) -> Viewer {
    Viewer { role, tier: Tier::Member, premises: Some(at), agreed: true }
}

pub fn office(role: Role) -> Viewer {
    Viewer { role, tier: Tier::Office, premises: None, agreed: true }
}

pub fn gallery(n: u8, audience: Scope) -> Gallery {
    Gallery { id: id(n), name: "Excluded".to_owned(), audience, default_months: 12 }
}

pub fn card() -> SubjectCard {
    SubjectCard {
        id: id(10),
        reference: "SW-2026-0142".parse().unwrap(),
        identity: Identity::Known(PersonName::new("Rhys", "Hughes").unwrap()),
        aliases: vec![Alias { kind: NameKind::Nickname, name: "Reece".to_owned() }],
        age: Age::seen(AgeBand::A25To34, TODAY, false),
        description: Description {
            sex: Sex::Male,
            height: Some(Height::between(175, 179).unwrap()),
            build: Build::Slim,
            hair_colour: HairColour::DarkBrown,
            hair_style: HairStyle::Short,
            facial_hair: FacialHair::Stubble,
            eyes: EyeColour::Brown,
            eyewear: Eyewear::None,
            voice: None,
        },
        marks: vec![Mark {
            kind: MarkKind::Tattoo,
            position: BodyPosition::Neck,
            text: text("swallow, left side"),
        }],
        risk_flags: Vec::new(),
        methods: vec![Method::ConcealBag],
        vehicles: Vec::new(),
        reports: vec![Report {
            incident: id(50),
            kind: IncidentKind::ShopTheft,
            on: date(2026, 9, 1),
            basis: Basis::Cctv,
        }],
        areas: vec!["Old Town".to_owned()],
        standing: Standing::Clear,
    }
}

pub fn decided(on: Date) -> DecisionMark {
    DecisionMark { id: id(60), on, body: DecidingBody::Board }
}

pub fn ban(starts: Date, ends: Date) -> Ban {
    Ban {
        id: id(20),
        reference: "SW-2026-0143".parse().unwrap(),
        subject: id(10),
        decision: decided(starts),
        category: IncidentGroup::Theft,
        reason: text("Took goods without paying on three days"),
        scope: Scope::AllMembers,
        term: Term::fixed(starts, ends).unwrap(),
        service: Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: starts }),
        appeal: Appeal::None,
        suspension: None,
        rules: BanRules::default(),
    }
}

pub fn warning(issued: Date, expires: Date) -> Warning {
    Warning {
        id: id(30),
        reference: "SW-2026-0144".parse().unwrap(),
        subject: id(10),
        category: IncidentGroup::Disorder,
        reason: text("Shouted at staff"),
        issued,
        expires,
        service: Service::Unserved,
    }
}

pub fn entry(from: Date, until: Date, rests_on: RestsOn) -> GalleryEntry {
    GalleryEntry {
        id: id(40),
        gallery: id(5),
        subject: id(10),
        from,
        until,
        rests_on,
        caption: None,
        withdrawn: None,
        child: None,
    }
}

pub fn picture(n: u8) -> Picture {
    Picture {
        id: id(n),
        subject: id(10),
        kind: PictureKind::Face,
        source: PictureSource::MemberCctv,
        taken_on: date(2026, 9, 1),
        quality: PictureQuality::Good,
        state: PictureState::Published,
        bystanders_masked: true,
        police: None,
        width: 960,
        height: 1200,
        hash: vec![1, 2, 3],
    }
}

/// Somebody banned by all members from 1 March 2026 to 14 March 2027, and listed for it.
pub fn banned() -> Dossier {
    let (starts, ends) = (date(2026, 3, 1), date(2027, 3, 14));
    Dossier {
        card: card(),
        pictures: vec![picture(70)],
        entries: vec![entry(starts, ends, RestsOn::Ban(id(20)))],
        warnings: Vec::new(),
        bans: vec![ban(starts, ends)],
        orders: Vec::new(),
    }
}

/// Somebody listed for reports alone.
pub fn listed(from: Date, until: Date) -> Dossier {
    Dossier { entries: vec![entry(from, until, RestsOn::Reports)], bans: Vec::new(), ..banned() }
}
