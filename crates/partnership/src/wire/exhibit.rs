//! Exhibits in a report (`docs/protocol.md` §14.7): what each is, what was done with it, and which of the
//! bytes that are sealed beside the report are its.
//!
//! A picture brings its original where that is small enough, and its copy with bystanders covered; a clip
//! brings nothing but what it is, so that the office knows what to ask for.

use std::collections::HashSet;

use jiff::Timestamp;
use jiff::civil::DateTime;
use watchbook_protocol::cbor::Value;
use watchbook_protocol::envelope::{Picture as SealedPicture, PictureRole};
use watchbook_register::evidence::{
    Announced, AnnouncedView, EvidenceForm, EvidenceItem, EvidencePart,
};
use watchbook_register::id::Id;
use watchbook_register::picture::{Area, Edits, MOST_MASKS, Mask, MaskShape};
use watchbook_register::records::Person;
use watchbook_register::text::clean;
use watchbook_register::triage::{Carried, CarriedStep};

use super::WireFault;
use super::plain::Blob;
use super::said::{Ear, Fields, Said, map, said};

/// The most exhibits of one report that are said at once.
pub const MOST: usize = 50;
/// The longest name of a file and the longest reference, in characters.
const NAMED: usize = 160;
/// The longest ThumbHash, in bytes.
const HASH: usize = 64;
/// The longest text of custody, in characters.
const WORDS: usize = 500;

/// An exhibit, as a report says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentExhibit {
    /// Its id, under which it is taken in once.
    pub id: Id<EvidenceItem>,
    /// Its reference.
    pub exhibit: String,
    /// Its own name.
    pub name: String,
    /// How it is written.
    pub form: EvidenceForm,
    /// How many bytes its original has.
    pub bytes: u64,
    /// The SHA-256 of its original as it was captured.
    pub sha256: [u8; 32],
    /// When the file itself says that it was made.
    pub taken_at: Option<DateTime>,
    /// By how many minutes the camera's clock ran ahead.
    pub clock_offset: Option<i32>,
    /// Who attached it.
    pub attached_by: Id<Person>,
    /// When.
    pub attached_at: Timestamp,
    /// How its copy is shown.
    pub view: Option<SentView>,
    /// What was done with it until then.
    pub custody: Vec<CarriedStep>,
    /// The copy's thumbnail: its place in the body's pictures.
    pub thumbnail: Option<u32>,
    /// The copy's place.
    pub full: Option<u32>,
    /// The original's place.
    pub file: Option<u32>,
}

/// How the copy of a picture is shown, bystanders covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentView {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its ThumbHash.
    pub hash: Vec<u8>,
    /// What of the original it shows; none for all of it.
    pub crop: Option<Area>,
    /// What is covered in it.
    pub masks: Vec<Mask>,
    /// Since when somebody has said that bystanders are covered.
    pub covered: Option<Timestamp>,
}

impl SentExhibit {
    /// What is said of an exhibit, without any bytes.
    #[must_use]
    pub fn of(carried: Carried, view: Option<AnnouncedView>) -> Self {
        let Edits { crop, masks } = carried.edits;
        let covered = carried.covered;
        let plain = |text: String| clean(&text, WORDS).ok();
        let view = view.map(|AnnouncedView { width, height, hash }| SentView {
            width,
            height,
            hash,
            crop,
            masks,
            covered,
        });
        let custody = carried.custody.into_iter();
        let custody =
            custody.map(|step| CarriedStep { words: step.words.and_then(plain), ..step }).collect();
        Self {
            id: carried.id,
            exhibit: carried.exhibit,
            // A name with characters that no text of a report may have would keep the report back.
            name: plain(carried.name).unwrap_or_else(|| "file".to_owned()),
            form: carried.form,
            bytes: carried.bytes,
            sha256: carried.sha256,
            taken_at: carried.taken_at,
            clock_offset: carried.clock_offset,
            attached_by: carried.attached_by,
            attached_at: carried.attached_at,
            view,
            custody,
            thumbnail: None,
            full: None,
            file: None,
        }
    }

    /// What the office takes down of it, with the hashes of what is sealed beside the report.
    #[must_use]
    pub fn announced(&self, sealed: &[SealedPicture]) -> Announced {
        let one = self.clone();
        let (edits, covered, view) = match one.view {
            Some(SentView { width, height, hash, crop, masks, covered }) => {
                let view = AnnouncedView { width, height, hash };
                (Edits { crop, masks }, covered, Some(view))
            }
            None => (Edits::default(), None, None),
        };
        let places = [
            (self.thumbnail, EvidencePart::Thumb),
            (self.full, EvidencePart::View),
            (self.file, EvidencePart::Original),
        ];
        let at = |place: Option<u32>| sealed.get(usize::try_from(place?).ok()?);
        let parts = places.into_iter();
        let parts = parts.filter_map(|(place, part)| Some((*at(place)?.hash.as_bytes(), part)));
        Announced {
            parts: parts.collect(),
            view,
            said: Carried {
                id: one.id,
                exhibit: one.exhibit,
                name: one.name,
                form: one.form,
                bytes: one.bytes,
                sha256: one.sha256,
                taken_at: one.taken_at,
                clock_offset: one.clock_offset,
                attached_by: one.attached_by,
                attached_at: one.attached_at,
                edits,
                covered,
                custody: one.custody,
            },
        }
    }

    fn is_sound(&self) -> bool {
        let view = self.view.as_ref();
        let copied = view.is_some();
        self.bytes > 0
            && self.thumbnail.is_some() == copied
            && self.full.is_some() == copied
            && view.is_none_or(|view| view.hash.len() <= HASH && view.masks.len() <= MOST_MASKS)
    }
}

/// Everything that is sealed beside a report is named by exactly one exhibit, as what it is.
pub(super) fn each_part_once(
    exhibits: &[SentExhibit],
    sealed: &[SealedPicture],
) -> Result<(), WireFault> {
    let (mut ids, mut used) = (HashSet::new(), HashSet::new());
    for one in exhibits {
        if !one.is_sound() {
            return Err(WireFault::Unsound);
        }
        if !ids.insert(one.id) {
            return Err(WireFault::Twice);
        }
        let places = [
            (one.thumbnail, PictureRole::Thumbnail),
            (one.full, PictureRole::Full),
            (one.file, PictureRole::File),
        ];
        for (place, role) in places {
            let Some(place) = place else { continue };
            let place = usize::try_from(place).unwrap_or(usize::MAX);
            let there = sealed.get(place).is_some_and(|picture| picture.role == role);
            if !there || !used.insert(place) {
                return Err(WireFault::Pictures);
            }
        }
    }
    if used.len() == sealed.len() { Ok(()) } else { Err(WireFault::Pictures) }
}

said!(SentExhibit {
    1 => id, 2 => exhibit <= NAMED, 3 => name <= NAMED, 4 => form, 5 => bytes, 6 => sha256,
    7 => taken_at, 8 => clock_offset, 9 => attached_by, 10 => attached_at, 11 => view,
    12 => custody, 20 => thumbnail, 21 => full, 22 => file,
});
said!(CarriedStep { 1 => at, 2 => by, 3 => step, 4 => words <= WORDS });
said!(Mask { 1 => shape, 2 => area });
said!(Area { 1 => left, 2 => top, 3 => width, 4 => height });

impl Said for SentView {
    fn say(&self) -> Value {
        map([
            (1, self.width.say()),
            (2, self.height.say()),
            (3, Blob(self.hash.clone()).say()),
            (4, self.crop.say()),
            (5, self.masks.say()),
            (6, self.covered.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let Blob(hash) = fields.take(3, ear)?;
        Ok(Self {
            width: fields.take(1, ear)?,
            height: fields.take(2, ear)?,
            hash,
            crop: fields.take(4, ear)?,
            masks: fields.take(5, ear)?,
            covered: fields.take(6, ear)?,
        })
    }
}

/// 1: the whole rectangle; 2: the ellipse within it.
impl Said for MaskShape {
    fn say(&self) -> Value {
        Value::Number(match self {
            Self::Rectangle => 1,
            Self::Ellipse => 2,
        })
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::Number(1) => Ok(Self::Rectangle),
            Value::Number(2) => Ok(Self::Ellipse),
            // Whatever shape it is, all of it is covered.
            Value::Number(_) => Ok(Self::Rectangle),
            _ => Err(WireFault::Shape { key: 0 }),
        }
    }
}

/// A SHA-256.
impl Said for [u8; 32] {
    fn say(&self) -> Value {
        Value::Bytes(self.to_vec())
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Blob(bytes) = Blob::heard(value, ear)?;
        bytes.try_into().map_err(|_| WireFault::Range)
    }
}

/// A time by a clock that has no zone, as text: `2026-11-02T21:40:00`.
impl Said for DateTime {
    fn say(&self) -> Value {
        Value::Text(self.to_string())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        let Value::Text(text) = value else { return Err(WireFault::Shape { key: 0 }) };
        let read: Self = text.parse().map_err(|_| WireFault::Calendar)?;
        if read.to_string() == *text { Ok(read) } else { Err(WireFault::Calendar) }
    }
}
