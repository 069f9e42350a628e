//! A tile of the photo wall: a face, a name and the one word for how things stand.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{AgeShown, OwnBar, Picture, PictureKind, SubjectCard};
use crate::visibility::{OwnShown, Shown, StateKind};

/// A tile of the photo wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Tile {
    /// Whom it shows.
    #[ts(type = "string")]
    pub subject: Id<SubjectCard>,
    /// The name; none when it is not known or not shown (under 18).
    pub name: Option<String>,
    /// The name that the street uses.
    pub nickname: Option<String>,
    /// How old.
    pub age: AgeShown,
    /// The gravest state.
    pub state: StateKind,
    /// The picture.
    pub picture: Option<Thumb>,
}

/// A small picture's id, and what stands in until it is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Thumb {
    /// The picture.
    #[ts(type = "string")]
    pub picture: Id<Picture>,
    /// Its ThumbHash, in base64.
    pub hash: String,
}

impl Tile {
    /// The tile of a subject as it is shown.
    pub(super) fn of(dossier: &Dossier, shown: &Shown<'_>, today: Date) -> Self {
        let card = &dossier.card;
        Self {
            subject: card.id,
            name: shown.named.then(|| card.name()).flatten(),
            nickname: shown.named.then(|| card.nickname().map(str::to_owned)).flatten(),
            age: if shown.child { AgeShown::Under18 } else { card.age.shown(today) },
            state: Self::state_of(shown),
            picture: portrait(&shown.pictures).map(Thumb::of),
        }
    }

    /// What is gravest of all that is in force.
    pub(super) fn state_of(shown: &Shown<'_>) -> StateKind {
        shown.in_force.first().map_or(StateKind::Listed, |first| first.state)
    }
}

/// The tile of a bar, for those who keep the list: in force or not, a child still without a name.
pub(crate) fn own_tile(bar: &OwnBar, today: Date) -> Tile {
    let child = bar.is_child(today);
    let seen = OwnShown { named: !child, child, needs_reason: child };
    let dossier = bar.dossier();
    Tile::of(&dossier, &seen.light(bar, &dossier), today)
}

impl Thumb {
    fn of(picture: &Picture) -> Self {
        Self { picture: picture.id, hash: base64(&picture.hash) }
    }
}

/// The picture that tells most: the newest face, else the newest of a whole person, else any.
fn portrait<'a>(pictures: &[&'a Picture]) -> Option<&'a Picture> {
    let usefulness = |picture: &Picture| match picture.kind {
        PictureKind::Face => 0,
        PictureKind::Full => 1,
        PictureKind::CctvStill => 2,
        PictureKind::BodyPartMark => 3,
        PictureKind::Clothing | PictureKind::Vehicle => 4,
    };
    pictures
        .iter()
        .copied()
        .min_by_key(|picture| (usefulness(picture), std::cmp::Reverse(picture.taken_on)))
}

/// Base64 with padding (RFC 4648 §4): a ThumbHash is some 25 bytes, too few for a dependency.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let three = chunk.iter().chain([&0, &0]).take(3).fold(0u32, |n, b| n << 8 | u32::from(*b));
        for place in 0..4 {
            let digit = (three >> (18 - 6 * place)) as usize & 63;
            let used = place <= chunk.len();
            text.push(if used { DIGITS.get(digit).map_or('=', |d| char::from(*d)) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::base64;

    #[test]
    fn base64_is_that_of_the_rfc() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }
}
