//! Kind 1: the member card, a subject as members may see it.
//!
//! Written of what may travel alone ([`Travels`]), read back into the very same records. The bytes say
//! nothing of a day but what the records say, so that the same records make the same bytes tomorrow.

use std::collections::HashSet;
use std::hash::Hash;

use jiff::civil::Date;
use watchbook_protocol::cbor::{self, Value};
use watchbook_protocol::envelope::{Picture as SealedPicture, PictureRole};
use watchbook_protocol::limits;
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::{GalleryEntry, Identity, Picture, RestsOn, SubjectCard, Under18};

use super::WireFault;
use super::papers::{heard_picture, say_picture};
use super::person;
use super::said::{Ear, Fields, Said};
pub use super::travel::{LONGEST_DAYS, Reach, Showing, Travels, may_travel};

/// What is left for the rest of a body: its days, and the keys of the pictures.
const ROOM: usize = 8 * 1024;

/// A card as it goes into a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The body's content.
    pub content: Vec<u8>,
    /// Which pictures are sealed beside it, in the body's order: of each the thumbnail, then the full one.
    pub pictures: Vec<(Id<Picture>, PictureRole)>,
}

/// A card as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The records.
    pub dossier: Dossier,
    /// The sealed pictures, one of each of the dossier's in its order.
    pub pictures: Vec<CardPicture>,
    /// How much of it only a later version of the program can read; it was left out, or read as something
    /// more general.
    pub newer: u32,
}

/// The sealed bytes of one picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPicture {
    /// Which picture.
    pub id: Id<Picture>,
    /// 320 px.
    pub thumbnail: SealedPicture,
    /// 1600 px.
    pub full: SealedPicture,
}

/// Writes a card.
///
/// # Errors
/// [`WireFault::TooMuch`] where there is more to be said than a body holds.
pub fn write(travels: &Travels) -> Result<Written, WireFault> {
    let (pairs, pictures) = say_parts(travels.dossier());
    let content = cbor::encode(&Value::Map(pairs));
    if content.len() + ROOM > limits::BODY {
        return Err(WireFault::TooMuch);
    }
    Ok(Written { content, pictures })
}

/// A map's pairs, as they are written.
pub(super) type Pairs = Vec<(u64, Value)>;

/// A dossier's keys, and the pictures that are sealed beside it in their order.
pub(super) fn say_parts(dossier: &Dossier) -> (Pairs, Vec<(Id<Picture>, PictureRole)>) {
    let mut sealed = Vec::with_capacity(dossier.pictures.len() * 2);
    let mut pictures = Vec::with_capacity(dossier.pictures.len());
    for picture in &dossier.pictures {
        let place = sealed.len() as u64;
        sealed.push((picture.id, PictureRole::Thumbnail));
        sealed.push((picture.id, PictureRole::Full));
        let mut pairs = there(say_picture(picture));
        pairs.extend([(20, Value::Number(place)), (21, Value::Number(place + 1))]);
        pictures.push(Value::Map(pairs));
    }
    let mut pairs = there(person::say(&dossier.card));
    pairs.extend(there([
        (20, Value::List(pictures)),
        (21, dossier.entries.say()),
        (22, dossier.warnings.say()),
        (23, dossier.bans.say()),
        (24, dossier.orders.say()),
    ]));
    (pairs, sealed)
}

fn there<const N: usize>(pairs: [(u64, Value); N]) -> Pairs {
    match super::said::map(pairs) {
        Value::Map(pairs) => pairs,
        _ => Vec::new(),
    }
}

/// Reads a card that was made on a day, with the pictures that are sealed beside it.
///
/// # Errors
/// [`WireFault`]; what may never be said to members is refused here too, whoever said it.
pub fn read(content: &[u8], sealed: &[SealedPicture], made_on: Date) -> Result<Card, WireFault> {
    let value: Value = cbor::decode_within(content, limits::BODY)?;
    let mut ear = Ear::of_member(made_on);
    let (mut dossier, sealed) = heard_parts(&Fields::of(&value)?, sealed, &mut ear)?;
    let newer = ear.newer();
    let judged = each_once(&dossier)
        .and_then(|()| entries_rest(&mut dossier, newer))
        .and_then(|()| may_be_told(&dossier, made_on));
    match judged {
        Ok(()) => Ok(Card { dossier, pictures: sealed, newer }),
        // What is amiss may be what could not be read: it waits for the version that can.
        Err(WireFault::RestsOnNothing | WireFault::Leave) if newer > 0 => {
            Err(WireFault::Newer { of: "MemberCard" })
        }
        Err(why) => Err(why),
    }
}

/// A dossier of its keys, with the sealed bytes of its pictures; nothing of it is held against the rest.
pub(super) fn heard_parts(
    fields: &Fields<'_>,
    sealed: &[SealedPicture],
    ear: &mut Ear,
) -> Result<(Dossier, Vec<CardPicture>), WireFault> {
    let card = person::heard(fields, ear)?;
    let (pictures, sealed) = pictures(fields, sealed, ear)?.into_iter().unzip();
    let dossier = Dossier {
        card,
        pictures,
        entries: fields.take(21, ear)?,
        warnings: fields.take(22, ear)?,
        bans: fields.take(23, ear)?,
        orders: fields.take(24, ear)?,
    };
    Ok((dossier, sealed))
}

/// The pictures that can be shown, each with its sealed bytes. All that are sealed must be named.
fn pictures(
    fields: &Fields<'_>,
    sealed: &[SealedPicture],
    ear: &mut Ear,
) -> Result<Vec<(Picture, CardPicture)>, WireFault> {
    let items = match fields.get(20) {
        None => &[],
        Some(Value::List(items)) => items.as_slice(),
        Some(_) => return Err(WireFault::Shape { key: 20 }),
    };
    let mut used = HashSet::new();
    let mut found = Vec::with_capacity(items.len());
    for item in items {
        let fields = Fields::of(item)?;
        let mut at = |key: u64, role: PictureRole, ear: &mut Ear| {
            let place = usize::try_from(fields.take::<u32>(key, ear)?).unwrap_or(usize::MAX);
            let picture = sealed.get(place).filter(|picture| picture.role == role);
            let first = used.insert(place);
            picture.filter(|_| first).cloned().ok_or(WireFault::Pictures)
        };
        let thumbnail = at(20, PictureRole::Thumbnail, ear)?;
        let full = at(21, PictureRole::Full, ear)?;
        match heard_picture(&fields, ear) {
            Ok(picture) => {
                let sealed = CardPicture { id: picture.id, thumbnail, full };
                found.push((picture, sealed));
            }
            // A picture of which it cannot be said what it is or whose, is not shown.
            Err(WireFault::Newer { of }) => ear.unknown(of)?,
            Err(why) => return Err(why),
        }
    }
    if used.len() == sealed.len() { Ok(found) } else { Err(WireFault::Pictures) }
}

pub(super) fn each_once(dossier: &Dossier) -> Result<(), WireFault> {
    fn once<T: Eq + Hash>(ids: impl Iterator<Item = T>) -> bool {
        let mut seen = HashSet::new();
        let mut ids = ids;
        ids.all(|id| seen.insert(id))
    }
    let all = once(dossier.pictures.iter().map(|one| one.id))
        && once(dossier.entries.iter().map(|one| one.id))
        && once(dossier.warnings.iter().map(|one| one.id))
        && once(dossier.bans.iter().map(|one| one.id))
        && once(dossier.orders.iter().map(|one| one.order().id));
    if all { Ok(()) } else { Err(WireFault::Twice) }
}

/// Every entry rests on a paper that is there; one whose paper could not be read falls away with it.
fn entries_rest(dossier: &mut Dossier, newer: u32) -> Result<(), WireFault> {
    let Dossier { entries, bans, warnings, orders, card, .. } = dossier;
    let before = entries.len();
    entries.retain(|entry| match entry.rests_on {
        RestsOn::Reports => true,
        RestsOn::Ban(id) => bans.iter().any(|ban| ban.id == id),
        RestsOn::Warning(id) => warnings.iter().any(|warning| warning.id == id),
        RestsOn::Order(id) => orders.iter().any(|order| order.order().id == id),
    });
    if entries.iter().any(|entry| entry.until < entry.from) {
        return Err(WireFault::Term);
    }
    let fell = entries.len() < before;
    if fell && newer == 0 || entries.is_empty() || card.reports.is_empty() {
        return Err(WireFault::RestsOnNothing);
    }
    Ok(())
}

/// What may never be said to members is not taken, whoever says it: a child without leave, a child's
/// name without leave to name, an order against a child (`domain.md` L22, L31).
fn may_be_told(dossier: &Dossier, made_on: Date) -> Result<(), WireFault> {
    let SubjectCard { age, identity, aliases, .. } = &dossier.card;
    let young = |entry: &GalleryEntry| {
        [made_on, entry.from].into_iter().any(|day| age.under_18(day) != Under18::No)
    };
    let child = |entry: &GalleryEntry| entry.child.is_some() || young(entry);
    if dossier.entries.iter().any(|entry| entry.child.is_none() && young(entry)) {
        return Err(WireFault::Leave);
    }
    let named = |one: &GalleryEntry| one.child.as_ref().is_none_or(|leave| leave.shows_name());
    let says_name = matches!(identity, Identity::Known(_)) || !aliases.is_empty();
    if says_name && !dossier.entries.iter().any(named) {
        return Err(WireFault::Leave);
    }
    if !dossier.orders.is_empty() && dossier.entries.iter().any(child) {
        return Err(WireFault::Order);
    }
    Ok(())
}
