//! The card of one subject: the verdict first, then what to do, why, and how it is known.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::shown::{
    HeightShown, MarkShown, OrderShown, PictureShown, ReportedFor, ScopeShown, ServedShown,
};
use crate::cases::Length;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{
    AgeShown, Appeal, Basis, Build, Ending, EyeColour, Eyewear, FacialHair, HairColour, HairStyle,
    Identity, Method, NameKind, Premises, RestsOn, RiskFlagKind, Sex, SubjectCard,
};
use crate::visibility::{Hidden, InForce, Paper, Shown, StateKind};

/// The card of one subject, as one viewer may see it today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Card {
    /// Whose.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// The scheme's reference.
    pub reference: String,
    /// Whether a name is sought.
    pub id_sought: bool,
    /// The name, where known and shown.
    pub name: Option<String>,
    /// The name that the street uses.
    pub nickname: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// How old.
    pub age: AgeShown,
    /// Whether the rules for children apply.
    pub under18: bool,
    /// All that is in force or coming; the first is the verdict.
    pub verdicts: Vec<Verdict>,
    /// Pictures, newest first.
    pub pictures: Vec<PictureShown>,
    /// What the person is reported for.
    pub reported_for: Vec<ReportedFor>,
    /// The firmest basis for it.
    pub basis: Basis,
    /// Sex as described.
    pub sex: Sex,
    /// Height.
    pub height: Option<HeightShown>,
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
    /// Voice.
    pub voice: Option<String>,
    /// Marks.
    pub marks: Vec<MarkShown>,
    /// What staff take care of.
    pub care: Vec<RiskFlagKind>,
    /// How things were done.
    pub methods: Vec<Method>,
    /// Vehicles used of late.
    pub vehicles: Vec<String>,
    /// Areas in which it was.
    pub areas: Vec<String>,
    /// The last day on which this person is listed.
    #[ts(type = "string | null")]
    pub listed_until: Option<Date>,
    /// A line from the office.
    pub caption: Option<String>,
    /// In the office: why members do not see this person.
    pub hidden_from_members: Option<Hidden>,
    /// On a bar of the premises' own: the card in the scheme's register that somebody has said to
    /// be the same person's, where this viewer sees it.
    #[ts(type = "string | null")]
    pub same_as: Option<Id<SubjectCard>>,
}

/// One thing that is in force or coming.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Verdict {
    /// In one word.
    pub state: StateKind,
    /// The reference of the ban or warning.
    pub reference: Option<String>,
    /// First day.
    #[ts(type = "string | null")]
    pub starts: Option<Date>,
    /// Last day, included; none while that counts from the day on which the person is told.
    #[ts(type = "string | null")]
    pub until: Option<Date>,
    /// How long it is from being told, where nobody has told the person and it counts from there.
    pub from_told: Option<Length>,
    /// Indefinite: the day by which it is reviewed.
    #[ts(type = "string | null")]
    pub review_due: Option<Date>,
    /// Where it holds.
    pub scope: Option<ScopeShown>,
    /// Why, in plain words.
    pub reason: Option<String>,
    /// When it was decided.
    #[ts(type = "string | null")]
    pub decided_on: Option<Date>,
    /// How the person was told.
    pub served: Option<ServedShown>,
    /// Whether an appeal is open; the ban stands meanwhile.
    pub appeal_open: bool,
    /// The order of a court.
    pub court_order: Option<OrderShown>,
    /// Set for a bar of the premises' own list, which is not the scheme's.
    pub own: Option<OwnVerdict>,
}

/// What is said of a bar of the premises' own beside its days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnVerdict {
    /// The premises that it is from.
    pub premises: String,
    /// Who decided it there.
    pub by: String,
}

impl Verdict {
    fn of(found: &InForce<'_>, premises: &[Premises]) -> Self {
        let blank = Self {
            state: found.state,
            reference: None,
            starts: None,
            until: None,
            from_told: None,
            review_due: None,
            scope: None,
            reason: None,
            decided_on: None,
            served: None,
            appeal_open: false,
            court_order: None,
            own: None,
        };
        match found.paper {
            Paper::None => blank,
            Paper::Ban(ban) => Self {
                reference: Some(ban.reference.to_string()),
                starts: Some(ban.term.starts()),
                until: match ban.term.ending() {
                    Ending::On(day) => Some(day).filter(|_| ban.counts_when_told().is_none()),
                    Ending::Review(_) => None,
                },
                from_told: ban.counts_when_told().map(Length::from),
                review_due: match ban.term.ending() {
                    Ending::On(_) => None,
                    Ending::Review(day) => Some(day),
                },
                scope: Some(ScopeShown::of(&ban.scope, premises)),
                reason: Some(ban.reason.as_str().to_owned()),
                decided_on: Some(ban.decision.on),
                served: ServedShown::of(&ban.service),
                appeal_open: matches!(ban.appeal, Appeal::Open { .. }),
                ..blank
            },
            Paper::Warning(warning) => Self {
                reference: Some(warning.reference.to_string()),
                starts: Some(warning.issued),
                until: Some(warning.expires),
                reason: Some(warning.reason.as_str().to_owned()),
                served: ServedShown::of(&warning.service),
                ..blank
            },
            Paper::Own(bar) => Self {
                starts: Some(bar.term.starts()),
                until: match bar.term.ending() {
                    Ending::On(day) => Some(day),
                    Ending::Review(_) => None,
                },
                review_due: match bar.term.ending() {
                    Ending::On(_) => None,
                    Ending::Review(day) => Some(day),
                },
                reason: Some(bar.reason.as_str().to_owned()),
                decided_on: Some(bar.decided_on),
                served: ServedShown::of(&bar.told),
                own: Some(OwnVerdict {
                    premises: premises
                        .iter()
                        .find(|one| one.id == bar.premises)
                        .map(|one| one.name.clone())
                        .unwrap_or_default(),
                    by: bar.barred_by.clone(),
                }),
                ..blank
            },
            Paper::Order(order) => Self {
                starts: Some(order.order().from),
                until: Some(order.order().to),
                court_order: Some(OrderShown::of(order.order())),
                ..blank
            },
        }
    }
}

impl Card {
    /// The card of a subject as it is shown to a viewer.
    pub(super) fn of(
        dossier: &Dossier,
        shown: &Shown<'_>,
        premises: &[Premises],
        today: Date,
    ) -> Self {
        let card = &dossier.card;
        let looks = &card.description;
        let nickname = shown.named.then(|| card.nickname().map(str::to_owned)).flatten();
        let other = |kind: NameKind| !matches!(kind, NameKind::Nickname | NameKind::Street);
        let mut pictures: Vec<_> =
            shown.pictures.iter().map(|picture| PictureShown::of(picture, today)).collect();
        pictures.sort_by_key(|picture| std::cmp::Reverse(picture.taken_on));
        Self {
            subject: card.id,
            reference: card.reference.to_string(),
            id_sought: card.identity == Identity::IdSought,
            name: shown.named.then(|| card.name()).flatten(),
            aliases: card
                .aliases
                .iter()
                .filter(|alias| {
                    shown.named && (other(alias.kind) || Some(&alias.name) != nickname.as_ref())
                })
                .map(|alias| alias.name.clone())
                .collect(),
            nickname,
            age: if shown.child { AgeShown::Under18 } else { card.age.shown(today) },
            under18: shown.child,
            verdicts: shown.in_force.iter().map(|found| Verdict::of(found, premises)).collect(),
            pictures,
            reported_for: ReportedFor::gather(&card.reports),
            basis: card.basis().unwrap_or(Basis::Alleged),
            sex: looks.sex,
            height: looks.height.map(HeightShown::from),
            build: looks.build,
            hair_colour: looks.hair_colour,
            hair_style: looks.hair_style,
            facial_hair: looks.facial_hair,
            eyes: looks.eyes,
            eyewear: looks.eyewear,
            voice: looks.voice.as_ref().map(|voice| voice.as_str().to_owned()),
            marks: card.marks.iter().map(MarkShown::from).collect(),
            care: shown.care.clone(),
            methods: card.methods.clone(),
            vehicles: card
                .vehicles
                .iter()
                .filter(|vehicle| today <= vehicle.until())
                .map(|vehicle| vehicle.text.as_str().to_owned())
                .collect(),
            areas: card.areas.clone(),
            // What shows a ban whose length counts from being told has no last day that is known either.
            listed_until: shown.until.filter(|_| {
                !shown.entry.is_some_and(|entry| {
                    let mut bans = dossier.bans.iter();
                    bans.any(|ban| {
                        entry.rests_on == RestsOn::Ban(ban.id) && ban.counts_when_told().is_some()
                    })
                })
            }),
            caption: shown
                .entry
                .and_then(|entry| entry.caption.as_ref())
                .map(|caption| caption.as_str().to_owned()),
            hidden_from_members: shown.hidden_from_members,
            same_as: None,
        }
    }
}
