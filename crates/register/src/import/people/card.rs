//! The card of a row: who, how old, what they look like.

use jiff::civil::Date;

use super::fresh;
use crate::dossier::Dossier;
use crate::import::cells::{Cells, shortened};
use crate::import::fields::Field;
use crate::import::near::Read;
use crate::import::near::folded;
use crate::import::plan::{Ground, Mint, Seen};
use crate::import::problem::{ProblemCode, Weight, args};
use crate::import::words::{self, word};
use crate::records::*;
use crate::text::clean;

/// The longest list of other names or marks that is taken.
const MOST_LISTED: usize = 40;

/// The name that a row gives: in parts, or whole, which is then divided.
pub(super) fn name(cells: &mut Cells<'_>) -> Option<PersonName> {
    let (given, family) = (cells.raw(Field::Given), cells.raw(Field::Family));
    let (field, given, family) = if given.is_some() || family.is_some() {
        let field = if family.is_some() { Field::Family } else { Field::Given };
        (field, given.unwrap_or_default(), family.unwrap_or_default())
    } else {
        let full = cells.raw(Field::FullName)?;
        if is_nobody(&full) {
            return None;
        }
        let (given, family) = divided(&full);
        (Field::FullName, given, family)
    };
    match PersonName::new(&given, &family) {
        Ok(name) => Some(name),
        Err(error) => {
            cells.refused_text(field, error);
            None
        }
    }
}

/// What people write for somebody whom nobody has named.
fn is_nobody(full: &str) -> bool {
    let nobody = [
        "unknown",
        "not known",
        "unknown male",
        "unknown female",
        "id sought",
        "unidentified",
        "unnamed",
        "tbc",
        "n a",
        "na",
        "unknown person",
        "to be identified",
    ];
    nobody.contains(&folded(full).as_str())
}

/// A whole name in its given and family part.
///
/// "SMITH, John" and "SMITH John" say it themselves; else the last word is the family name, with
/// the particles before it.
fn divided(full: &str) -> (String, String) {
    const PARTICLES: [&str; 17] = [
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "la", "le", "al",
        "el", "bin", "ben", "mac",
    ];
    if let Some((family, given)) = full.split_once(',') {
        return (given.trim().to_owned(), family.trim().to_owned());
    }
    let words: Vec<&str> = full.split_whitespace().collect();
    let capitals = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1
            && !word.chars().any(char::is_lowercase)
    };
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return Default::default();
    };
    if words.len() == 1 {
        return (full.to_owned(), String::new());
    }
    let mut at = words.len() - 1;
    if capitals(first) && !capitals(last) {
        at = words.iter().take_while(|word| capitals(word)).count();
        let (family, given) = words.split_at(at);
        return (given.join(" "), family.join(" "));
    }
    while at > 1
        && words.get(at - 1).is_some_and(|word| PARTICLES.contains(&word.to_lowercase().as_str()))
    {
        at -= 1;
    }
    let (given, family) = words.split_at(at);
    (given.join(" "), family.join(" "))
}

/// The card to write on: the register's, or a new one.
pub(super) fn begun(
    found: Option<&Dossier>,
    reference: Option<SchemeRef>,
    seen: &mut Seen,
    ground: &Ground<'_>,
    mint: &mut Mint<'_>,
) -> Option<SubjectCard> {
    if let Some(found) = found {
        return Some(found.card.clone());
    }
    Some(SubjectCard {
        id: fresh(mint),
        reference: reference.or_else(|| seen.subject_reference())?,
        identity: Identity::IdSought,
        aliases: Vec::new(),
        age: Age::seen(AgeBand::Unknown, ground.today, false),
        description: Description {
            sex: Sex::Unknown,
            height: None,
            build: Build::Unknown,
            hair_colour: HairColour::Unknown,
            hair_style: HairStyle::Unknown,
            facial_hair: FacialHair::Unknown,
            eyes: EyeColour::Unknown,
            eyewear: Eyewear::Unknown,
            voice: None,
        },
        marks: Vec::new(),
        risk_flags: Vec::new(),
        methods: Vec::new(),
        vehicles: Vec::new(),
        reports: Vec::new(),
        areas: Vec::new(),
        standing: Standing::Clear,
    })
}

/// Takes the name. Naming somebody who is sought takes two people, and no import is two.
pub(super) fn identify(
    cells: &mut Cells<'_>,
    card: &mut SubjectCard,
    held: bool,
    name: Option<PersonName>,
) {
    let Some(name) = name else { return };
    let field = match () {
        () if cells.says(Field::FullName) => Field::FullName,
        () if cells.says(Field::Family) => Field::Family,
        () => Field::Given,
    };
    match &card.identity {
        Identity::IdSought | Identity::Withheld if held => {
            cells.note(Some(field), ProblemCode::NamingTakesTwo, args([]));
            return;
        }
        Identity::Known(before) if *before == name => return,
        // The same words, divided otherwise: how the register divides them stays.
        Identity::Known(before) if before.full() == name.full() => return,
        Identity::Known(before) => {
            let said = [("before", before.full()), ("after", name.full())];
            cells.note(Some(field), ProblemCode::NameChanges, args(said));
        }
        Identity::IdSought | Identity::Withheld => {}
    }
    card.identity = Identity::Known(name);
}

/// Takes the age: a date of birth before a band, and what the register knows better before both.
pub(super) fn age(
    cells: &mut Cells<'_>,
    card: &mut SubjectCard,
    born: Option<Date>,
    ground: &Ground<'_>,
) {
    let basis = cells.word(Field::BornBasis, words::AGE_BASIS);
    let band = cells.raw(Field::AgeSeen).and_then(|raw| {
        let read = words::age_band(&raw);
        cells.taken(Field::AgeSeen, &raw, read, Weight::Tells)
    });
    let young = yes(cells, Field::LooksYoung);
    let law = ground.known.books.scheme.jurisdiction;
    if let Some(born) = born {
        let held = card.age.birth();
        let basis = basis
            .or(held.filter(|(on, _)| *on == born).map(|(_, basis)| basis))
            .unwrap_or(AgeBasis::Stated);
        let code = match Age::born(born, basis, law, ground.today) {
            Ok(age) => {
                card.age = age;
                return;
            }
            Err(AgeError::NotYetBorn) => (ProblemCode::BornInFuture, args([])),
            Err(AgeError::TooLongAgo) => (ProblemCode::BornTooLongAgo, args([])),
            Err(AgeError::BelowResponsibility(least)) => {
                (ProblemCode::ChildTooYoung, args([("least", least.to_string())]))
            }
        };
        cells.note(Some(Field::Born), code.0, code.1);
        return;
    }
    if card.age.birth().is_some() || (band.is_none() && young.is_none()) {
        return;
    }
    let (held, on) = card.age.sighting().unwrap_or((AgeBand::Unknown, ground.today));
    let looks_young = young.unwrap_or(card.age.looks_young());
    let band = band.unwrap_or(held);
    if band != held || looks_young != card.age.looks_young() {
        let on = if band == held { on } else { ground.today };
        card.age = Age::seen(band, on, looks_young);
    }
}

fn yes(cells: &mut Cells<'_>, field: Field) -> Option<bool> {
    let raw = cells.raw(field)?;
    let read = crate::import::near::read(&raw, words::YES);
    cells.taken(field, &raw, read, Weight::LeavesOut)
}

/// Takes the looks, each where the row says it.
pub(super) fn looks(cells: &mut Cells<'_>, card: &mut SubjectCard) {
    fn set<T>(held: &mut T, said: Option<T>) {
        if let Some(said) = said {
            *held = said;
        }
    }
    let looks = &mut card.description;
    set(&mut looks.sex, cells.look(Field::Sex, words::SEX));
    set(&mut looks.build, cells.look(Field::Build, words::BUILD));
    set(&mut looks.hair_colour, cells.look(Field::HairColour, words::HAIR_COLOUR));
    set(&mut looks.hair_style, cells.look(Field::HairStyle, words::HAIR_STYLE));
    set(&mut looks.facial_hair, cells.look(Field::FacialHair, words::FACIAL_HAIR));
    set(&mut looks.eyes, cells.look(Field::Eyes, words::EYES));
    set(&mut looks.eyewear, cells.look(Field::Eyewear, words::EYEWEAR));
    if let Some(voice) = cells.neutral(Field::Voice) {
        looks.voice = Some(voice);
    }
    if let Some(raw) = cells.raw(Field::Height) {
        match height(&raw) {
            Some(height) => looks.height = Some(height),
            None => {
                let said = args([("value", shortened(&raw))]);
                cells.note(Some(Field::Height), ProblemCode::HeightUnreadable, said);
            }
        }
    }
}

/// A height in centimetres, metres or feet and inches, or from one to another.
fn height(text: &str) -> Option<Height> {
    let text =
        text.to_lowercase().replace(['–', '—'], "-").replace(" to ", "-").replace(" i ", "-");
    let (low, high) = text.split_once('-').unwrap_or((&text, &text));
    Height::between(measure(low)?, measure(high)?).ok()
}

fn measure(text: &str) -> Option<u16> {
    let numbers: Vec<f64> = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .filter_map(|part| part.parse().ok())
        .collect();
    let centimetres = match numbers.as_slice() {
        [cm] if (90.0..=230.0).contains(cm) => *cm,
        [m] if (0.9..=2.3).contains(m) => m * 100.0,
        [feet] if (3.0..=7.0).contains(feet) && feet.fract() == 0.0 => feet * 30.48,
        [feet, inches] if (3.0..=7.0).contains(feet) && *inches < 12.0 => {
            feet * 30.48 + inches * 2.54
        }
        [m, cm] if (1.0..=2.0).contains(m) && *cm < 100.0 => m * 100.0 + cm,
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "90 to 230")]
    Some(centimetres.round() as u16)
}

/// Adds the other names that the card does not have.
pub(super) fn other_names(cells: &mut Cells<'_>, card: &mut SubjectCard) {
    for (field, kind) in [(Field::Alias, NameKind::Alias), (Field::Nickname, NameKind::Nickname)] {
        let Some(raw) = cells.raw(field) else { continue };
        for part in listed(&raw, &[',', '/', '|']) {
            let part = part.trim_matches(['"', '\u{201C}', '\u{201D}', '\'']);
            let part = part.strip_prefix("aka ").or(part.strip_prefix("AKA ")).unwrap_or(part);
            match clean(part, 80) {
                Ok(name) => {
                    let has = |alias: &Alias| folded(&alias.name) == folded(&name);
                    if !card.aliases.iter().any(has) && card.aliases.len() < MOST_LISTED {
                        card.aliases.push(Alias { kind, name });
                    }
                }
                Err(error) => cells.refused_text(field, error),
            }
        }
    }
}

/// The parts of a list: by semicolons and lines; where there is none, by what else divides.
fn listed<'t>(text: &'t str, also: &[char]) -> Vec<&'t str> {
    let first: &[char] = &[';', '\n', '\r'];
    let by = if text.contains(first) { first } else { also };
    text.split(by).map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Adds the marks that the card does not have.
pub(super) fn marks(cells: &mut Cells<'_>, card: &mut SubjectCard) {
    let Some(raw) = cells.raw(Field::Marks) else { return };
    if ["none", "no", "n a", "nil", "none known"].contains(&folded(&raw).as_str()) {
        return;
    }
    for part in listed(&raw, &[]) {
        let (kind, position, text) = mark(part);
        let Some(text) = cells.neutral_of(Field::Marks, text) else { continue };
        let mark = Mark { kind, position, text };
        let has = |held: &Mark| folded(held.text.as_str()) == folded(mark.text.as_str());
        if !card.marks.iter().any(has) && card.marks.len() < MOST_LISTED {
            card.marks.push(mark);
        }
    }
}

/// "TATTOO LEFT_ARM: swallow", as it is written; else whatever words tell kind and place.
fn mark(part: &str) -> (MarkKind, BodyPosition, &str) {
    if let Some((head, text)) = part.split_once(':')
        && let Some((kind, place)) = head.trim().split_once(' ')
        && let (Read::Exact(kind), Read::Exact(place)) =
            (word(kind, words::MARK_KIND), word(place, words::POSITION))
    {
        return (kind, place, text.trim());
    }
    let spaced = format!(" {} ", folded(part));
    let told = |words: &str| spaced.contains(&format!(" {words} "));
    let kind = words::MARK_KIND.iter().find(|(word, _)| told(word)).map(|(_, kind)| *kind);
    let place = words::POSITION.iter().find(|(word, _)| told(word)).map(|(_, place)| *place);
    (kind.unwrap_or(MarkKind::Other), place.unwrap_or(BodyPosition::Other), part)
}
