//! What a form holds: texts as they were typed, and choices from the closed lists.
//!
//! A draft can say anything that a person can type. Nothing in it is a record until
//! [`check`](super::check) has made one of it. Rows keep the id of the record that they stand for;
//! a new row has none.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{
    AgeBand, AgeBasis, Ban, Basis, BodyPosition, Build, DecidingBody, EyeColour, Eyewear,
    FacialHair, Gallery, GalleryEntry, HairColour, HairStyle, Incident, IncidentGroup,
    IncidentKind, MarkKind, Method, NameKind, Person, Premises, RiskFlagKind, Role, Scope, Sector,
    ServiceMethod, Sex, Warning,
};

/// Everything that the office's form holds of one subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SubjectDraft {
    /// Nobody knows the name yet.
    pub id_sought: bool,
    /// Given names.
    pub given: String,
    /// Family name.
    pub family: String,
    /// Other names.
    pub aliases: Vec<AliasDraft>,
    /// How old.
    pub age: AgeDraft,
    /// Looks.
    pub looks: LooksDraft,
    /// Lasting marks.
    pub marks: Vec<MarkDraft>,
    /// What the person is reported for.
    pub reports: Vec<ReportDraft>,
    /// What staff take care of.
    pub flags: Vec<FlagDraft>,
    /// How things were done.
    pub methods: Vec<Method>,
    /// Vehicles.
    pub vehicles: Vec<VehicleDraft>,
    /// Areas in which it was.
    pub areas: Vec<String>,
    /// Warnings.
    pub warnings: Vec<WarningDraft>,
    /// Bans.
    pub bans: Vec<BanDraft>,
    /// Entries in galleries.
    pub entries: Vec<EntryDraft>,
    /// What the office alone holds.
    pub office: OfficeDraft,
}

/// Another name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AliasDraft {
    /// How it is used.
    pub kind: NameKind,
    /// The name.
    pub name: String,
}

closed_list! {
    /// How an age is given.
    pub enum AgeHow { Born = "BORN", Seen = "SEEN" }
}

/// How old somebody is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgeDraft {
    /// By birth, or as seen.
    pub how: AgeHow,
    /// The date of birth.
    pub born: String,
    /// How it is known.
    pub basis: AgeBasis,
    /// The band as seen.
    pub band: AgeBand,
    /// On which day; empty means today.
    pub seen_on: String,
    /// Whether staff say that the person looks under eighteen.
    pub looks_young: bool,
}

/// What somebody looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LooksDraft {
    /// Sex as described.
    pub sex: Sex,
    /// "178", "170-175", "5 ft 10"; empty when nobody could tell.
    pub height: String,
    /// Build.
    pub build: Build,
    /// Hair colour.
    pub hair_colour: HairColour,
    /// Hair style.
    pub hair_style: HairStyle,
    /// Facial hair.
    pub facial_hair: FacialHair,
    /// Eye colour.
    pub eyes: EyeColour,
    /// Glasses.
    pub eyewear: Eyewear,
    /// Voice or accent.
    pub voice: String,
}

/// A lasting mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MarkDraft {
    /// Its kind.
    pub kind: MarkKind,
    /// Where it is.
    pub position: BodyPosition,
    /// In words.
    pub text: String,
}

/// Something reported of the person: for a new one, the incident in its least form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportDraft {
    /// The incident; none for a new one.
    #[ts(type = "string | null")]
    pub incident: Option<Id<Incident>>,
    /// What kind of thing.
    pub kind: IncidentKind,
    /// On which day.
    pub on: String,
    /// How it is known.
    pub basis: Basis,
    /// Where; asked of a new one.
    #[ts(type = "string | null")]
    pub premises: Option<Id<Premises>>,
    /// What was seen and heard, for the office alone; asked of a new one.
    pub facts: String,
}

/// Something that staff take care of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FlagDraft {
    /// What.
    pub kind: RiskFlagKind,
    /// The report that it comes from, by its place in the draft.
    pub report: Option<usize>,
    /// The last day on which it is shown.
    pub until: String,
}

/// A vehicle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VehicleDraft {
    /// Registration mark, make, model, colour.
    pub text: String,
    /// When it was last seen.
    pub seen_on: String,
}

/// Whether and how somebody was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ServedDraft {
    /// How; none when the person has not been told.
    pub method: Option<ServiceMethod>,
    /// On which day.
    pub on: String,
    /// Who saw it; for a ban, kept in the office.
    pub witness: String,
}

/// A warning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WarningDraft {
    /// The warning; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<Id<Warning>>,
    /// Its reference; given by the scheme's counter.
    pub reference: String,
    /// The head of its reason.
    pub category: IncidentGroup,
    /// The reason in plain words.
    pub reason: String,
    /// The day on which it was issued; empty means today.
    pub issued: String,
    /// "12 months", "until 14/3/2027", a date.
    pub expires: String,
    /// Whether the person was told.
    pub served: ServedDraft,
}

/// Among whom a ban holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScopeDraft {
    /// All members, some trades, some areas, or a list.
    pub kind: ScopeKind,
    /// The trades.
    pub sectors: Vec<Sector>,
    /// The areas.
    pub areas: Vec<String>,
    /// The listed premises.
    #[ts(type = "Array<string>")]
    pub premises: Vec<Id<Premises>>,
}

impl ScopeDraft {
    /// A scope as the form writes it.
    pub fn of(scope: &Scope) -> Self {
        let mut draft = Self {
            kind: ScopeKind::AllMembers,
            sectors: Vec::new(),
            areas: Vec::new(),
            premises: Vec::new(),
        };
        match scope {
            Scope::AllMembers => {}
            Scope::Sectors(sectors) => {
                (draft.kind, draft.sectors) = (ScopeKind::Sectors, sectors.clone());
            }
            Scope::Areas(areas) => (draft.kind, draft.areas) = (ScopeKind::Areas, areas.clone()),
            Scope::List(premises) => {
                (draft.kind, draft.premises) = (ScopeKind::List, premises.clone());
            }
        }
        draft
    }

    /// The scope that it comes to; none when nothing of its kind is chosen.
    pub fn scope(&self) -> Option<Scope> {
        let (scope, empty) = match self.kind {
            ScopeKind::AllMembers => (Scope::AllMembers, false),
            ScopeKind::Sectors => (Scope::Sectors(self.sectors.clone()), self.sectors.is_empty()),
            ScopeKind::Areas => (Scope::Areas(self.areas.clone()), self.areas.is_empty()),
            ScopeKind::List => (Scope::List(self.premises.clone()), self.premises.is_empty()),
        };
        (!empty).then_some(scope)
    }
}

closed_list! {
    /// Kinds of scope.
    pub enum ScopeKind {
        AllMembers = "ALL_MEMBERS", Sectors = "SECTORS", Areas = "AREAS", List = "LIST",
    }
}

/// Somebody who took part in a decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeciderDraft {
    /// Their name.
    pub name: String,
    /// As what they decided.
    pub role: Role,
}

/// A ban that was decided elsewhere: by whom, when, and in which minute.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BanDraft {
    /// The ban; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<Id<Ban>>,
    /// Its reference; given by the scheme's counter.
    pub reference: String,
    /// The head of its reason.
    pub category: IncidentGroup,
    /// The reason in plain words, which members read.
    pub reason: String,
    /// Where it holds.
    pub scope: ScopeDraft,
    /// First day; empty means the day of the decision.
    pub starts: String,
    /// "6 months", "until 14/3/2027", "18th birthday + 6 months", a date.
    pub ends: String,
    /// It has no end of its own, and is reviewed every year.
    pub indefinite: bool,
    /// The day of the next review, when it is indefinite; empty means a year after the first day.
    pub review: String,
    /// Whether the person was told.
    pub served: ServedDraft,
    /// The day of the decision.
    pub decided_on: String,
    /// The body that decided.
    pub body: DecidingBody,
    /// Who decided.
    pub deciders: Vec<DeciderDraft>,
    /// Which minute of which meeting.
    pub minute: String,
    /// The reasons that the minute gives; kept in the office.
    pub reasons: String,
}

closed_list! {
    /// What an entry rests on.
    pub enum RestsKind {
        Reports = "REPORTS", Ban = "BAN", Warning = "WARNING", Order = "ORDER",
    }
}

/// An entry in a gallery: what lets members see the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntryDraft {
    /// The entry; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<Id<GalleryEntry>>,
    /// The gallery.
    #[ts(type = "string | null")]
    pub gallery: Option<Id<Gallery>>,
    /// First day; empty means today, or the first day of what it rests on.
    pub from: String,
    /// Last day; empty means the last day of what it rests on, or the gallery's months.
    pub until: String,
    /// What it rests on.
    pub rests_on: RestsKind,
    /// Which ban, warning or order, by its place.
    pub rests_at: Option<usize>,
    /// A line below the picture.
    pub caption: String,
    /// Why it is withdrawn; empty when it stands.
    pub withdrawn: String,
    /// Leave to show a child.
    pub child: ChildDraft,
}

/// Leave to show a child (`domain.md` L22).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ChildDraft {
    /// Whether leave was given.
    pub given: bool,
    /// The two who gave it.
    #[ts(type = "Array<string | null>")]
    pub approvers: [Option<Id<Person>>; 2],
    /// The pressing need.
    pub need: String,
    /// Whether the name may be shown, which is not the rule.
    pub show_name: bool,
}

/// What the office alone holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct OfficeDraft {
    /// Postal address.
    pub address: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// What police have said, under an agreement.
    pub police_notes: String,
    /// When the office looks at the file again; empty means in a year.
    pub review: String,
}
