//! The facets of a search: eight questions about looks and state, each with its closed answers.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::closed_list::{ClosedList, closed_list};
use crate::records::{
    AgeBand, BodyPosition, Build, HairColour, HeightBand, MarkKind, Sex, SubjectCard,
};
use crate::search::{FACETS, FacetCounts, FacetMasks, VALUES};
use crate::visibility::{Shown, StateKind};

closed_list! {
    /// A question that narrows a search.
    pub enum FacetName {
        /// How things stand.
        State = "state",
        /// Sex as described.
        Sex = "sex",
        /// Age band.
        Age = "age",
        /// Height band.
        Height = "height",
        /// Build.
        Build = "build",
        /// Hair colour.
        Hair = "hair",
        /// Marks: a kind and a place.
        Marks = "marks",
        /// Area of the scheme.
        Area = "area",
    }
}

/// The answer to `state` that gathers all that is in force here and now.
const IN_FORCE_HERE: &str = "in_force_here";
/// The answer to `age` that gathers children who may be shown.
const UNDER_18: &str = "U18";

/// One chosen answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Chosen {
    /// The facet.
    pub facet: FacetName,
    /// The answer: a code, or an area's name.
    pub value: String,
}

/// One answer, and how many people it would leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FacetValue {
    /// The answer.
    pub value: String,
    /// How many people give it, all other facets' choices kept.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// A facet and those of its answers that lead to somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Facet {
    /// The facet.
    pub facet: FacetName,
    /// Its answers, in the field's own order.
    pub values: Vec<FacetValue>,
}

// The facets are numbered here and in the index alike.
const _: () = assert!(FacetName::ALL.len() == FACETS);

/// All answers of all facets, for one scheme.
#[derive(Debug, Clone)]
pub(super) struct Answers {
    values: Vec<Vec<String>>,
}

impl Answers {
    /// The answers of the closed lists, and the scheme's areas by name.
    pub(super) fn new(mut areas: Vec<String>) -> Self {
        areas.sort();
        areas.dedup();
        areas.truncate(VALUES);
        let values = FacetName::ALL
            .iter()
            .map(|facet| match facet {
                FacetName::State => with_first(IN_FORCE_HERE, codes::<StateKind>()),
                FacetName::Sex => codes::<Sex>(),
                FacetName::Age => with_first(UNDER_18, codes::<AgeBand>()),
                FacetName::Height => codes::<HeightBand>(),
                FacetName::Build => codes::<Build>(),
                FacetName::Hair => codes::<HairColour>(),
                FacetName::Marks => mark_answers(),
                FacetName::Area => areas.clone(),
            })
            .collect();
        Self { values }
    }

    /// The choices as bits; an answer that does not exist here chooses nothing.
    pub(super) fn chosen(&self, chosen: &[Chosen]) -> FacetMasks {
        let mut masks = [0; FACETS];
        for choice in chosen {
            self.set(&mut masks, choice.facet, &choice.value);
        }
        masks
    }

    /// The answers that a subject gives.
    pub(super) fn given(&self, card: &SubjectCard, shown: &Shown<'_>, today: Date) -> FacetMasks {
        let mut masks = [0; FACETS];
        let looks = &card.description;
        for found in &shown.in_force {
            self.set(&mut masks, FacetName::State, found.state.code());
            if found.state.here_and_now() {
                self.set(&mut masks, FacetName::State, IN_FORCE_HERE);
            }
        }
        self.set(&mut masks, FacetName::Sex, looks.sex.code());
        let age = if shown.child { UNDER_18 } else { card.age.band(today).code() };
        self.set(&mut masks, FacetName::Age, age);
        match looks.height {
            None => self.set(&mut masks, FacetName::Height, HeightBand::Unknown.code()),
            Some(height) => {
                for band in height.bands() {
                    self.set(&mut masks, FacetName::Height, band.code());
                }
            }
        }
        self.set(&mut masks, FacetName::Build, looks.build.code());
        self.set(&mut masks, FacetName::Hair, looks.hair_colour.code());
        for mark in &card.marks {
            self.set(&mut masks, FacetName::Marks, &mark_answer(mark.kind, mark.position));
        }
        for area in &card.areas {
            self.set(&mut masks, FacetName::Area, area);
        }
        masks
    }

    /// The facets as the window shows them, from the counts by facet and answer.
    pub(super) fn shown(&self, counts: &FacetCounts, chosen: &FacetMasks) -> Vec<Facet> {
        let facets = FacetName::ALL.iter().zip(&self.values).zip(counts).zip(chosen);
        facets
            .map(|(((facet, values), counts), mask)| Facet {
                facet: *facet,
                values: values
                    .iter()
                    .zip(counts)
                    .enumerate()
                    .map(|(bit, (value, count))| FacetValue {
                        value: value.clone(),
                        count: *count,
                        chosen: mask & (1 << bit) != 0,
                    })
                    .filter(|answer| answer.count > 0 || answer.chosen)
                    .collect(),
            })
            .collect()
    }

    fn set(&self, masks: &mut FacetMasks, facet: FacetName, value: &str) {
        let bit = self
            .values
            .get(facet.place())
            .and_then(|values| values.iter().position(|known| known == value));
        if let (Some(bit), Some(mask)) = (bit, masks.get_mut(facet.place())) {
            *mask |= 1 << bit;
        }
    }
}

fn codes<T: ClosedList>() -> Vec<String> {
    T::ALL.iter().map(|value| value.code().to_owned()).collect()
}

fn with_first(first: &str, mut rest: Vec<String>) -> Vec<String> {
    rest.insert(0, first.to_owned());
    rest
}

/// The places that staff can tell at a glance: left and right are for the card.
const PLACES: [&str; 8] = ["FACE", "HEAD", "NECK", "ARM", "HAND", "BODY", "LEG", "OTHER"];

fn mark_answers() -> Vec<String> {
    let kinds = MarkKind::ALL.iter();
    kinds.flat_map(|kind| PLACES.map(|place| format!("{}:{place}", kind.code()))).collect()
}

fn mark_answer(kind: MarkKind, position: BodyPosition) -> String {
    let place = match position {
        BodyPosition::Face => "FACE",
        BodyPosition::Head => "HEAD",
        BodyPosition::Neck => "NECK",
        BodyPosition::LeftArm | BodyPosition::RightArm => "ARM",
        BodyPosition::LeftHand | BodyPosition::RightHand => "HAND",
        BodyPosition::Chest | BodyPosition::Back => "BODY",
        BodyPosition::LeftLeg | BodyPosition::RightLeg => "LEG",
        BodyPosition::Other => "OTHER",
    };
    format!("{}:{place}", kind.code())
}
