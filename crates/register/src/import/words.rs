//! The closed lists in the words that people write in sheets.

use super::fields::Field;
use super::near::{Read, folded, read};
use crate::ClosedList;
use crate::records::{
    AgeBand, AgeBasis, Basis, BodyPosition, Build, DecidingBody, EyeColour, Eyewear, FacialHair,
    HairColour, HairStyle, IncidentGroup, IncidentKind, MarkKind, PremisesStatus, Role, Sector,
    ServiceMethod, Sex,
};

/// A list of words and what they mean.
pub(super) type Words<T> = &'static [(&'static str, T)];

/// Reads a text by its list: its code, a word of the list, or nearly one.
pub(super) fn word<T: ClosedList>(text: &str, words: Words<T>) -> Read<T> {
    let code = text.trim().to_ascii_uppercase().replace([' ', '-'], "_");
    match T::from_code(&code) {
        Some(value) => Read::Exact(value),
        None => read(text, words),
    }
}

pub(super) const YES: Words<bool> = &[
    ("yes", true),
    ("y", true),
    ("true", true),
    ("1", true),
    ("x", true),
    ("no", false),
    ("n", false),
    ("false", false),
    ("0", false),
];

pub(super) const SEX: Words<Sex> = &[
    ("male", Sex::Male),
    ("m", Sex::Male),
    ("man", Sex::Male),
    ("boy", Sex::Male),
    ("female", Sex::Female),
    ("f", Sex::Female),
    ("woman", Sex::Female),
    ("girl", Sex::Female),
    ("other", Sex::OtherDescribed),
    ("described otherwise", Sex::OtherDescribed),
    ("unknown", Sex::Unknown),
    ("not known", Sex::Unknown),
    ("u", Sex::Unknown),
];

pub(super) const AGE_BASIS: Words<AgeBasis> = &[
    ("document", AgeBasis::Document),
    ("id", AgeBasis::Document),
    ("id seen", AgeBasis::Document),
    ("stated", AgeBasis::Stated),
    ("said", AgeBasis::Stated),
    ("given", AgeBasis::Stated),
    ("estimated", AgeBasis::Estimated),
    ("estimate", AgeBasis::Estimated),
    ("guess", AgeBasis::Estimated),
];

pub(super) const BUILD: Words<Build> = &[
    ("slim", Build::Slim),
    ("thin", Build::Slim),
    ("skinny", Build::Slim),
    ("slight", Build::Slim),
    ("medium", Build::Medium),
    ("average", Build::Medium),
    ("normal", Build::Medium),
    ("athletic", Build::Athletic),
    ("muscular", Build::Athletic),
    ("fit", Build::Athletic),
    ("stocky", Build::Stocky),
    ("broad", Build::Stocky),
    ("heavy", Build::Large),
    ("large", Build::Large),
    ("big", Build::Large),
    ("heavy large", Build::Large),
    ("thin slim", Build::Slim),
    ("medium average", Build::Medium),
    ("athletic muscular", Build::Athletic),
    ("unknown", Build::Unknown),
    ("not known", Build::Unknown),
];

pub(super) const HAIR_COLOUR: Words<HairColour> = &[
    ("black", HairColour::Black),
    ("dark brown", HairColour::DarkBrown),
    ("dark", HairColour::DarkBrown),
    ("brown", HairColour::DarkBrown),
    ("brunette", HairColour::DarkBrown),
    ("light brown", HairColour::LightBrown),
    ("mousy", HairColour::LightBrown),
    ("blond", HairColour::Blond),
    ("blonde", HairColour::Blond),
    ("fair", HairColour::Blond),
    ("red", HairColour::Red),
    ("ginger", HairColour::Red),
    ("auburn", HairColour::Red),
    ("grey", HairColour::Grey),
    ("gray", HairColour::Grey),
    ("white", HairColour::White),
    ("dyed", HairColour::Dyed),
    ("pink", HairColour::Dyed),
    ("blue", HairColour::Dyed),
    ("green", HairColour::Dyed),
    ("purple", HairColour::Dyed),
    ("bald", HairColour::Bald),
    ("none", HairColour::Bald),
    ("unknown", HairColour::Unknown),
    ("not known", HairColour::Unknown),
];

pub(super) const HAIR_STYLE: Words<HairStyle> = &[
    ("shaved", HairStyle::Shaved),
    ("shaven", HairStyle::Shaved),
    ("skinhead", HairStyle::Shaved),
    ("short", HairStyle::Short),
    ("cropped", HairStyle::Short),
    ("collar", HairStyle::Collar),
    ("collar length", HairStyle::Collar),
    ("medium", HairStyle::Collar),
    ("shoulder", HairStyle::Shoulder),
    ("shoulder length", HairStyle::Shoulder),
    ("long", HairStyle::Long),
    ("tied", HairStyle::Tied),
    ("tied back", HairStyle::Tied),
    ("ponytail", HairStyle::Tied),
    ("pony tail", HairStyle::Tied),
    ("bun", HairStyle::Tied),
    ("braided", HairStyle::Braided),
    ("braids", HairStyle::Braided),
    ("plaits", HairStyle::Braided),
    ("dreadlocks", HairStyle::Braided),
    ("afro", HairStyle::Afro),
    ("curly", HairStyle::Curly),
    ("curls", HairStyle::Curly),
    ("receding", HairStyle::Receding),
    ("balding", HairStyle::Receding),
    ("covered", HairStyle::Covered),
    ("hat", HairStyle::Covered),
    ("hood", HairStyle::Covered),
    ("unknown", HairStyle::Unknown),
    ("not known", HairStyle::Unknown),
];

pub(super) const FACIAL_HAIR: Words<FacialHair> = &[
    ("none", FacialHair::None),
    ("clean shaven", FacialHair::None),
    ("no", FacialHair::None),
    ("stubble", FacialHair::Stubble),
    ("unshaven", FacialHair::Stubble),
    ("moustache", FacialHair::Moustache),
    ("mustache", FacialHair::Moustache),
    ("goatee", FacialHair::Goatee),
    ("short beard", FacialHair::BeardShort),
    ("beard short", FacialHair::BeardShort),
    ("beard", FacialHair::BeardFull),
    ("full beard", FacialHair::BeardFull),
    ("beard full", FacialHair::BeardFull),
    ("long beard", FacialHair::BeardFull),
    ("unknown", FacialHair::Unknown),
    ("not known", FacialHair::Unknown),
];

pub(super) const EYES: Words<EyeColour> = &[
    ("brown", EyeColour::Brown),
    ("blue", EyeColour::Blue),
    ("green", EyeColour::Green),
    ("grey", EyeColour::Grey),
    ("gray", EyeColour::Grey),
    ("hazel", EyeColour::Hazel),
    ("unknown", EyeColour::Unknown),
    ("not known", EyeColour::Unknown),
];

pub(super) const EYEWEAR: Words<Eyewear> = &[
    ("none", Eyewear::None),
    ("no", Eyewear::None),
    ("no glasses", Eyewear::None),
    ("glasses", Eyewear::Glasses),
    ("yes", Eyewear::Glasses),
    ("spectacles", Eyewear::Glasses),
    ("sunglasses", Eyewear::Sunglasses),
    ("dark glasses", Eyewear::Sunglasses),
    ("unknown", Eyewear::Unknown),
    ("not known", Eyewear::Unknown),
];

pub(super) const AGE_BAND: Words<AgeBand> = &[
    ("under 16", AgeBand::U16),
    ("child", AgeBand::U16),
    ("16 17", AgeBand::A16To17),
    ("under 18", AgeBand::A16To17),
    ("teenager", AgeBand::A16To17),
    ("teens", AgeBand::A16To17),
    ("18 24", AgeBand::A18To24),
    ("25 34", AgeBand::A25To34),
    ("35 44", AgeBand::A35To44),
    ("45 54", AgeBand::A45To54),
    ("55 64", AgeBand::A55To64),
    ("65", AgeBand::A65Plus),
    ("over 65", AgeBand::A65Plus),
    ("65 or over", AgeBand::A65Plus),
    ("unknown", AgeBand::Unknown),
    ("not known", AgeBand::Unknown),
    ("adult", AgeBand::Unknown),
];

/// An age in years, a range of years, or the band's own words.
pub(super) fn age_band(text: &str) -> Read<AgeBand> {
    let years: Vec<u16> =
        text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect();
    let banded = word(text, AGE_BAND);
    if matches!(banded, Read::Exact(_)) {
        return banded;
    }
    // "30s" says a decade; "about 30" and "28-32" say years, of which the lower counts: a person
    // who may be under eighteen is treated so.
    match years.as_slice() {
        [year] | [year, _] if (1..=120).contains(year) => Read::Exact(match year {
            ..=15 => AgeBand::U16,
            16..=17 => AgeBand::A16To17,
            18..=24 => AgeBand::A18To24,
            25..=34 => AgeBand::A25To34,
            35..=44 => AgeBand::A35To44,
            45..=54 => AgeBand::A45To54,
            55..=64 => AgeBand::A55To64,
            _ => AgeBand::A65Plus,
        }),
        _ => banded,
    }
}

pub(super) const MARK_KIND: Words<MarkKind> = &[
    ("scar", MarkKind::Scar),
    ("scars", MarkKind::Scar),
    ("scarring", MarkKind::Scar),
    ("tattoo", MarkKind::Tattoo),
    ("tattoos", MarkKind::Tattoo),
    ("tattooed", MarkKind::Tattoo),
    ("birthmark", MarkKind::Birthmark),
    ("mole", MarkKind::Birthmark),
    ("piercing", MarkKind::Piercing),
    ("piercings", MarkKind::Piercing),
    ("pierced", MarkKind::Piercing),
    ("missing", MarkKind::AmputationMissing),
    ("amputation", MarkKind::AmputationMissing),
    ("other", MarkKind::Other),
];

pub(super) const POSITION: Words<BodyPosition> = &[
    ("left arm", BodyPosition::LeftArm),
    ("right arm", BodyPosition::RightArm),
    ("left forearm", BodyPosition::LeftArm),
    ("right forearm", BodyPosition::RightArm),
    ("left hand", BodyPosition::LeftHand),
    ("right hand", BodyPosition::RightHand),
    ("left leg", BodyPosition::LeftLeg),
    ("right leg", BodyPosition::RightLeg),
    ("left wrist", BodyPosition::LeftArm),
    ("right wrist", BodyPosition::RightArm),
    ("neck", BodyPosition::Neck),
    ("face", BodyPosition::Face),
    ("cheek", BodyPosition::Face),
    ("nose", BodyPosition::Face),
    ("lip", BodyPosition::Face),
    ("eyebrow", BodyPosition::Face),
    ("chin", BodyPosition::Face),
    ("forehead", BodyPosition::Face),
    ("head", BodyPosition::Head),
    ("ear", BodyPosition::Head),
    ("ears", BodyPosition::Head),
    ("chest", BodyPosition::Chest),
    ("back", BodyPosition::Back),
    ("other", BodyPosition::Other),
];

pub(super) const INCIDENT: Words<IncidentKind> = &[
    ("shop theft", IncidentKind::ShopTheft),
    ("shoplifting", IncidentKind::ShopTheft),
    ("theft", IncidentKind::ShopTheft),
    ("theft from shop", IncidentKind::ShopTheft),
    ("theft from a shop", IncidentKind::ShopTheft),
    ("retail theft", IncidentKind::ShopTheft),
    ("attempted theft", IncidentKind::AttemptTheft),
    ("attempt theft", IncidentKind::AttemptTheft),
    ("theft from customer", IncidentKind::TheftFromCustomer),
    ("theft from person", IncidentKind::TheftFromCustomer),
    ("theft from the person", IncidentKind::TheftFromCustomer),
    ("bag theft", IncidentKind::TheftFromCustomer),
    ("making off", IncidentKind::MakingOff),
    ("making off without payment", IncidentKind::MakingOff),
    ("bilking", IncidentKind::MakingOff),
    ("burglary", IncidentKind::Burglary),
    ("robbery", IncidentKind::Robbery),
    ("refund fraud", IncidentKind::RefundFraud),
    ("fraud", IncidentKind::PaymentFraud),
    ("payment fraud", IncidentKind::PaymentFraud),
    ("card fraud", IncidentKind::PaymentFraud),
    ("counterfeit note", IncidentKind::CounterfeitNote),
    ("counterfeit currency", IncidentKind::CounterfeitNote),
    ("ticket switching", IncidentKind::TicketSwitch),
    ("price switching", IncidentKind::TicketSwitch),
    ("verbal abuse", IncidentKind::VerbalAbuse),
    ("abuse", IncidentKind::VerbalAbuse),
    ("abusive language", IncidentKind::VerbalAbuse),
    ("threats", IncidentKind::Threats),
    ("threatening behaviour", IncidentKind::Threats),
    ("threats to staff", IncidentKind::Threats),
    ("common assault", IncidentKind::CommonAssault),
    ("assault", IncidentKind::CommonAssault),
    ("assault with injury", IncidentKind::AssaultInjury),
    ("abh", IncidentKind::AssaultInjury),
    ("gbh", IncidentKind::AssaultInjury),
    ("assault on staff", IncidentKind::AssaultRetailWorker),
    ("assault on retail worker", IncidentKind::AssaultRetailWorker),
    ("sexual assault", IncidentKind::SexualAssault),
    ("spiking", IncidentKind::Spiking),
    ("weapon", IncidentKind::WeaponSeen),
    ("weapon seen", IncidentKind::WeaponSeen),
    ("knife", IncidentKind::WeaponSeen),
    ("public order", IncidentKind::PublicOrder),
    ("disorder", IncidentKind::PublicOrder),
    ("drunk", IncidentKind::DrunkRefused),
    ("drunk and disorderly", IncidentKind::DrunkRefused),
    ("refused entry", IncidentKind::DrunkRefused),
    ("ejection", IncidentKind::Ejection),
    ("ejected", IncidentKind::Ejection),
    ("fight", IncidentKind::Fight),
    ("fighting", IncidentKind::Fight),
    ("affray", IncidentKind::Fight),
    ("damage", IncidentKind::Damage),
    ("criminal damage", IncidentKind::Damage),
    ("asb", IncidentKind::Asb),
    ("anti social behaviour", IncidentKind::Asb),
    ("antisocial behaviour", IncidentKind::Asb),
    ("begging", IncidentKind::BeggingAsb),
    ("hate incident", IncidentKind::HateIncident),
    ("racial abuse", IncidentKind::HateIncident),
    ("drug use", IncidentKind::DrugUse),
    ("drugs", IncidentKind::DrugUse),
    ("drug supply", IncidentKind::DrugSupply),
    ("drug dealing", IncidentKind::DrugSupply),
    ("underage", IncidentKind::Underage),
    ("proxy purchase", IncidentKind::ProxyPurchase),
    ("fake id", IncidentKind::FakeId),
    ("sale refused", IncidentKind::SaleRefused),
    ("breach of ban", IncidentKind::BreachOfBan),
    ("breach", IncidentKind::BreachOfBan),
    ("suspicious", IncidentKind::Suspicious),
    ("suspicious behaviour", IncidentKind::Suspicious),
    ("other", IncidentKind::Other),
];

pub(super) const GROUP: Words<IncidentGroup> = &[
    ("theft", IncidentGroup::Theft),
    ("shop theft", IncidentGroup::Theft),
    ("shoplifting", IncidentGroup::Theft),
    ("stealing", IncidentGroup::Theft),
    ("fraud", IncidentGroup::Theft),
    ("violence", IncidentGroup::Violence),
    ("assault", IncidentGroup::Violence),
    ("abuse", IncidentGroup::Violence),
    ("threats", IncidentGroup::Violence),
    ("disorder", IncidentGroup::Disorder),
    ("asb", IncidentGroup::Disorder),
    ("anti social behaviour", IncidentGroup::Disorder),
    ("damage", IncidentGroup::Disorder),
    ("fighting", IncidentGroup::Disorder),
    ("drugs", IncidentGroup::Drugs),
    ("licensing", IncidentGroup::Licensing),
    ("scheme", IncidentGroup::Scheme),
    ("breach of ban", IncidentGroup::Scheme),
    ("other", IncidentGroup::Other),
];

pub(super) const BASIS: Words<Basis> = &[
    ("alleged", Basis::Alleged),
    ("reported", Basis::Alleged),
    ("allegation", Basis::Alleged),
    ("seen by staff", Basis::SeenByStaff),
    ("seen", Basis::SeenByStaff),
    ("staff", Basis::SeenByStaff),
    ("witnessed", Basis::SeenByStaff),
    ("witness", Basis::SeenByStaff),
    ("cctv", Basis::Cctv),
    ("camera", Basis::Cctv),
    ("footage", Basis::Cctv),
    ("admitted", Basis::Admitted),
    ("admission", Basis::Admitted),
    ("convicted", Basis::Convicted),
    ("court", Basis::Convicted),
];

pub(super) const BODY: Words<DecidingBody> = &[
    ("board", DecidingBody::Board),
    ("committee", DecidingBody::Committee),
    ("meeting", DecidingBody::Committee),
    ("steering group", DecidingBody::Committee),
    ("panel", DecidingBody::Committee),
    ("ballot", DecidingBody::Ballot),
    ("vote", DecidingBody::Ballot),
    ("members vote", DecidingBody::Ballot),
    ("officer", DecidingBody::OfficerRatified),
    ("officer ratified", DecidingBody::OfficerRatified),
    ("chair", DecidingBody::OfficerRatified),
    ("chairman", DecidingBody::OfficerRatified),
];

pub(super) const SERVED: Words<ServiceMethod> = &[
    ("hand", ServiceMethod::Hand),
    ("by hand", ServiceMethod::Hand),
    ("in person", ServiceMethod::Hand),
    ("post", ServiceMethod::PostFirst),
    ("by post", ServiceMethod::PostFirst),
    ("letter", ServiceMethod::PostFirst),
    ("first class post", ServiceMethod::PostFirst),
    ("1st class", ServiceMethod::PostFirst),
    ("recorded delivery", ServiceMethod::PostSigned),
    ("signed for", ServiceMethod::PostSigned),
    ("recorded", ServiceMethod::PostSigned),
    ("email", ServiceMethod::Email),
    ("e mail", ServiceMethod::Email),
    ("told in person", ServiceMethod::ToldInPerson),
    ("told", ServiceMethod::ToldInPerson),
    ("verbal", ServiceMethod::ToldInPerson),
    ("verbally", ServiceMethod::ToldInPerson),
    ("police", ServiceMethod::ByPolice),
    ("by police", ServiceMethod::ByPolice),
    ("solicitor", ServiceMethod::Solicitor),
    ("refused", ServiceMethod::Refused),
    ("refused to take it", ServiceMethod::Refused),
];

pub(super) const SECTOR: Words<Sector> = &[
    ("retail", Sector::Retail),
    ("shop", Sector::Retail),
    ("store", Sector::Retail),
    ("supermarket", Sector::Retail),
    ("convenience store", Sector::Retail),
    ("pharmacy", Sector::Retail),
    ("pub", Sector::Pub),
    ("bar", Sector::Pub),
    ("public house", Sector::Pub),
    ("club", Sector::Club),
    ("nightclub", Sector::Club),
    ("night club", Sector::Club),
    ("hotel", Sector::Hotel),
    ("takeaway", Sector::Takeaway),
    ("restaurant", Sector::Takeaway),
    ("cafe", Sector::Takeaway),
    ("transport", Sector::Transport),
    ("taxi", Sector::Transport),
    ("station", Sector::Transport),
    ("event", Sector::Event),
    ("events", Sector::Event),
    ("other", Sector::Other),
];

pub(super) const STATUS: Words<PremisesStatus> = &[
    ("active", PremisesStatus::Active),
    ("yes", PremisesStatus::Active),
    ("current", PremisesStatus::Active),
    ("member", PremisesStatus::Active),
    ("suspended", PremisesStatus::Suspended),
    ("left", PremisesStatus::Left),
    ("closed", PremisesStatus::Left),
    ("no", PremisesStatus::Left),
    ("inactive", PremisesStatus::Left),
];

pub(super) const ROLE: Words<Role> = &[
    ("till", Role::Till),
    ("cashier", Role::Till),
    ("staff", Role::Till),
    ("sales assistant", Role::Till),
    ("shop assistant", Role::Till),
    ("bar staff", Role::Till),
    ("assistant", Role::Till),
    ("team member", Role::Till),
    ("door", Role::Door),
    ("door supervisor", Role::Door),
    ("door staff", Role::Door),
    ("security", Role::Door),
    ("security guard", Role::Door),
    ("security officer", Role::Door),
    ("guard", Role::Door),
    ("manager", Role::Manager),
    ("store manager", Role::Manager),
    ("duty manager", Role::Manager),
    ("premises manager", Role::Manager),
    ("dps", Role::Manager),
    ("landlord", Role::Manager),
    ("licensee", Role::Manager),
    ("administrator", Role::Administrator),
    ("coordinator", Role::Administrator),
    ("scheme office", Role::Administrator),
    ("chair", Role::Chair),
    ("chairman", Role::Chair),
    ("chairperson", Role::Chair),
    ("board", Role::Board),
    ("board member", Role::Board),
    ("committee", Role::Board),
    ("committee member", Role::Board),
    ("police", Role::Police),
    ("police liaison", Role::Police),
    ("pc", Role::Police),
    ("data lead", Role::DataLead),
    ("data protection", Role::DataLead),
    ("auditor", Role::Auditor),
    ("system", Role::System),
];

/// Whether a text is a word of a field's list.
pub(super) fn knows(field: Field, text: &str) -> bool {
    match field {
        Field::Sex => word(text, SEX) != Read::None,
        Field::Build => word(text, BUILD) != Read::None,
        Field::HairColour => word(text, HAIR_COLOUR) != Read::None,
        Field::Reported => word(text, INCIDENT) != Read::None,
        Field::Sector => word(text, SECTOR) != Read::None,
        Field::Role => word(text, ROLE) != Read::None,
        _ => false,
    }
}

/// Whether a text in the place of a last day says that there is none.
pub(super) fn is_until_review(text: &str) -> bool {
    let words = [
        "indefinite",
        "indefinitely",
        "life",
        "lifetime",
        "permanent",
        "until review",
        "until further notice",
        "open ended",
        "no end date",
        "heb ddiwedd",
        "amhenodol",
        "am oes",
        "parhaol",
        "hyd nes clywir yn wahanol",
    ];
    words.contains(&folded(text).as_str())
}

/// Whether a text looks like a picture's file name.
pub(super) fn is_picture_name(text: &str) -> bool {
    let end = text.trim().rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
    matches!(end.as_deref(), Some("jpg" | "jpeg" | "png" | "webp" | "jfif"))
}
