//! Which pictures there are of somebody, and how each is drawn.

use jiff::civil::Date;
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::id::Id;
use watchbook_register::records::{
    Picture, PictureKind, PictureQuality, PictureSource, PictureState, PoliceTerms, SubjectCard,
};

use super::events::Events;
use super::papers::Papers;
use super::{Drawn, Making};
use crate::chance::Chance;
use crate::fate::Fate;
use crate::portrait::{self, HairColour, Look, Shot, ShotKind};
use crate::town::Detail;

/// Width and height of a small portrait and a small still, for benches.
const SMALL: [(u32, u32); 2] = [(256, 320), (320, 240)];

impl Making<'_> {
    /// The pictures, newest first, and how each is drawn.
    pub(super) fn pictures(
        &self,
        subject: Id<SubjectCard>,
        look: &Look,
        events: &Events,
        papers: &Papers,
    ) -> (Vec<Picture>, Vec<Drawn>) {
        let mut chance = self.chance("pictures");
        let mut both: Vec<(Picture, Drawn)> = self
            .kinds(&mut chance)
            .into_iter()
            .map(|kind| self.picture(subject, look, kind, events, papers, &mut chance))
            .collect();
        both.sort_by_key(|(picture, _)| std::cmp::Reverse((picture.taken_on, picture.id)));
        both.into_iter().unzip()
    }

    /// Which shots there are.
    fn kinds(&self, chance: &mut Chance) -> Vec<Take> {
        use Take as T;
        let known = !self.unnamed();
        match self.setting.plan.detail {
            Detail::NoPictures => Vec::new(),
            Detail::Small if known && chance.percent(50) => vec![T::Front, T::Still],
            Detail::Small => vec![if known { T::Front } else { T::Still }],
            Detail::Full if !known => {
                let mut kinds = vec![T::Still, T::Still, T::Cap];
                kinds.truncate(usize::try_from(chance.between(1, 3)).unwrap_or(1));
                kinds
            }
            Detail::Full => {
                let mut more = [T::Still, T::Turned, T::Cap, T::Past];
                chance.shuffle(&mut more);
                let count = usize::try_from(chance.between(1, 3)).unwrap_or(1);
                std::iter::once(T::Front).chain(more.into_iter().take(count)).collect()
            }
        }
    }

    fn picture(
        &self,
        subject: Id<SubjectCard>,
        look: &Look,
        take: Take,
        events: &Events,
        papers: &Papers,
        chance: &mut Chance,
    ) -> (Picture, Drawn) {
        let id = chance.id();
        let days: Vec<Date> = events.incidents.iter().map(|i| i.occurred.date()).collect();
        let seen = chance.among(&days).copied().unwrap_or(self.setting.plan.today);
        let years = if take == Take::Past { chance.between(3, 7) } else { 0 };
        let taken_on = months_after(seen, -12 * years);
        let (source, police) = self.source(take, papers, chance);
        let still = take == Take::Still;
        let quality = match (take, self.unnamed()) {
            (_, true) => chance.weighed(&[(PictureQuality::Fair, 45), (PictureQuality::Poor, 55)]),
            (Take::Still, _) => {
                chance.weighed(&[(PictureQuality::Good, 35), (PictureQuality::Fair, 65)])
            }
            _ => PictureQuality::Good,
        };
        let small = self.setting.plan.detail == Detail::Small;
        let [small_portrait, small_still] = SMALL;
        let size = match (small, still) {
            (false, false) => portrait::PORTRAIT,
            (false, true) => still_size(quality),
            (true, false) => small_portrait,
            (true, true) => small_still,
        };
        // Some wait in the office, and some show bystanders: members see neither. The first
        // portrait is always published, so that nobody known is without a face.
        let (state, masked) = match take {
            Take::Front | Take::Still => (PictureState::Published, true),
            _ => chance.weighed(&[
                ((PictureState::Published, true), 90),
                ((PictureState::Approved, true), 3),
                ((PictureState::Withdrawn, true), 3),
                ((PictureState::Uploaded, false), 2),
                ((PictureState::Checked, false), 2),
            ]),
        };
        let picture = Picture {
            id,
            subject,
            kind: if still { PictureKind::CctvStill } else { PictureKind::Face },
            source,
            taken_on,
            quality,
            state,
            bystanders_masked: masked,
            police,
            width: size.0,
            height: size.1,
            hash: Vec::new(),
        };
        let shot = Shot { kind: take.shot(), seed: chance.bits() };
        let look = if take == Take::Past { younger(look, years) } else { look.clone() };
        (picture, Drawn { picture: id, look, shot, size })
    }

    fn source(
        &self,
        take: Take,
        papers: &Papers,
        chance: &mut Chance,
    ) -> (PictureSource, Option<PoliceTerms>) {
        use PictureSource as S;
        let today = self.setting.plan.today;
        let due = self.lot.fate == Fate::PolicePictureDue && take == Take::Front;
        let source = match take {
            _ if due => S::PoliceIsa,
            Take::Still | Take::Cap => S::MemberCctv,
            Take::Past => chance.weighed(&[(S::OtherScheme, 50), (S::PoliceIsa, 50)]),
            Take::Front | Take::Turned => chance.weighed(&[
                (S::MemberCctv, 40),
                (S::Bwv, 25),
                (S::PoliceIsa, 20),
                (S::SubjectSupplied, 10),
                (S::OtherScheme, 5),
            ]),
        };
        let terms = (source == S::PoliceIsa).then(|| PoliceTerms {
            agreement: "ISA-3".to_owned(),
            return_by: match papers.entries.first() {
                _ if due => days_after(today, -chance.between(1, 20)),
                // Police pictures go back when the ban or the listing ends.
                Some(entry) => entry.until,
                None => days_after(today, 90),
            },
        });
        (source, terms)
    }
}

/// Cameras that see worse keep fewer pixels.
fn still_size(quality: PictureQuality) -> (u32, u32) {
    match quality {
        PictureQuality::Good => portrait::STILL,
        PictureQuality::Fair => (960, 720),
        PictureQuality::Poor => (640, 480),
    }
}

/// A way in which somebody was caught on a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Take {
    Front,
    Turned,
    Still,
    Cap,
    Past,
}

impl Take {
    fn shot(self) -> ShotKind {
        match self {
            Self::Front | Self::Past => ShotKind::Face,
            Self::Turned => ShotKind::ThreeQuarter,
            Self::Still => ShotKind::CctvStill,
            Self::Cap => ShotKind::Cap,
        }
    }
}

/// The same person some years ago: the seed keeps the features.
fn younger(look: &Look, years: i32) -> Look {
    let years = u8::try_from(years).unwrap_or_default();
    let mut then = look.clone();
    then.age = look.age.saturating_sub(years).max(16);
    if matches!(look.hair_colour, HairColour::White) {
        then.hair_colour = HairColour::Grey;
    }
    if then.age < 19 {
        then.facial_hair = portrait::FacialHair::None;
    }
    then
}
