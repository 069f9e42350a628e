//! Subjects: the member cards, their lists apart ([`super::lists`]).

use rusqlite::{Connection, params};

use super::lists;
use crate::id::Id;
use crate::records::{
    Age, Description, Height, Identity, PersonName, SchemeRef, Standing, SubjectCard, Tier,
};
use crate::store::sql::{Day, Fields, all, first, run, table};
use crate::store::{Change, Reader, StoreError};
use crate::text::NeutralText;

table!(SUBJECT = "subject" {
    id, reference, given, family, born, born_basis, age_band, age_seen_on, looks_young, sex,
    height_low, height_high, build, hair_colour, hair_style, facial_hair, eyes, eyewear, voice,
    standing, standing_day,
});

/// Cards without their lists, by the numbers that this file has for them: a stretch, in order.
pub(in crate::store) fn numbered_cards(
    connection: &Connection,
    from: i64,
    to: i64,
) -> Result<Vec<(i64, SubjectCard)>, StoreError> {
    let columns = SUBJECT.select.trim_start_matches("SELECT ");
    let sql = format!("SELECT no, {columns} WHERE no BETWEEN ?1 AND ?2 ORDER BY no");
    all(connection, &sql, [from, to], |f| Ok((f.take()?, card(f)?)))
}

/// The number that this file has for a subject.
pub(in crate::store) fn number(
    connection: &Connection,
    id: Id<SubjectCard>,
) -> Result<Option<i64>, StoreError> {
    first(connection, "SELECT no FROM subject WHERE id = ?1", [id], |f| f.take())
}

/// A card without its lists.
fn card(f: &mut Fields<'_, '_>) -> Result<SubjectCard, StoreError> {
    Ok(SubjectCard {
        id: f.take()?,
        reference: SchemeRef::stored(f.take()?),
        identity: identity(f)?,
        age: age(f)?,
        description: description(f)?,
        standing: standing(f)?,
        aliases: Vec::new(),
        marks: Vec::new(),
        risk_flags: Vec::new(),
        methods: Vec::new(),
        vehicles: Vec::new(),
        reports: Vec::new(),
        areas: Vec::new(),
    })
}

/// Who somebody is: the given name and the family name, or neither.
pub(in crate::store) fn identity(f: &mut Fields<'_, '_>) -> Result<Identity, StoreError> {
    Ok(match (f.take::<Option<String>>()?, f.take::<Option<String>>()?) {
        (Some(given), Some(family)) if given.is_empty() && family.is_empty() => Identity::Withheld,
        (Some(given), Some(family)) => Identity::Known(PersonName::stored(given, family)),
        _ => Identity::IdSought,
    })
}

/// How somebody looks, in nine things and ten columns.
pub(in crate::store) fn description(f: &mut Fields<'_, '_>) -> Result<Description, StoreError> {
    Ok(Description {
        sex: f.take()?,
        height: match (f.take()?, f.take()?) {
            (Some(low), Some(high)) => Some(Height::stored(low, high)),
            _ => None,
        },
        build: f.take()?,
        hair_colour: f.take()?,
        hair_style: f.take()?,
        facial_hair: f.take()?,
        eyes: f.take()?,
        eyewear: f.take()?,
        voice: f.take::<Option<String>>()?.map(NeutralText::stored),
    })
}

pub(in crate::store) fn age(f: &mut Fields<'_, '_>) -> Result<Age, StoreError> {
    let birth = (f.day_or_none()?, f.take()?);
    let sighting = (f.take()?, f.day_or_none()?);
    let looks_young = f.take()?;
    match (birth, sighting) {
        ((Some(on), Some(basis)), (None, None)) => Ok(Age::stored_birth(on, basis)),
        ((None, None), (Some(band), Some(on))) => Ok(Age::seen(band, on, looks_young)),
        _ => Err(StoreError::Unreadable),
    }
}

fn standing(f: &mut Fields<'_, '_>) -> Result<Standing, StoreError> {
    match (f.take::<String>()?.as_str(), f.day_or_none()?) {
        ("CLEAR", None) => Ok(Standing::Clear),
        ("RESTRICTED", Some(since)) => Ok(Standing::Restricted { since }),
        ("HELD", Some(until)) => Ok(Standing::Held { until }),
        _ => Err(StoreError::Unreadable),
    }
}

impl Reader<'_> {
    /// One card.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn subject(&self, id: Id<SubjectCard>) -> Result<Option<SubjectCard>, StoreError> {
        let sql = format!("{} WHERE id = ?1", SUBJECT.select);
        let mut card = first(self.connection, &sql, [id], card)?;
        if let Some(card) = &mut card {
            lists::fill(self.connection, card)?;
        }
        Ok(card)
    }
}

impl Change<'_> {
    /// Whether this file may hold days of birth: the office's always, a member's where the scheme
    /// shares them.
    fn holds_births(&self) -> Result<bool, StoreError> {
        const SHARED: &str = "SELECT share_birth FROM scheme";
        match self.read().tier() {
            Tier::Office => Ok(true),
            Tier::Member => {
                Ok(first(self.connection(), SHARED, [], |f| f.take())?.unwrap_or_default())
            }
        }
    }

    /// Writes a card and all its lists.
    ///
    /// # Errors
    /// [`StoreError::NotOffice`] for a day of birth in a member's file, unless the scheme shares
    /// them (`domain.md` L4).
    pub fn put_subject(&mut self, card: &SubjectCard) -> Result<(), StoreError> {
        if card.age.birth().is_some() && !self.holds_births()? {
            return Err(StoreError::NotOffice);
        }
        let connection = self.connection();
        let known = number(connection, card.id)?;
        // A name is never empty in both parts, so a withheld one can be kept as just that.
        let (given, family) = match &card.identity {
            Identity::Known(name) => (Some(name.given()), Some(name.family())),
            Identity::Withheld => (Some(""), Some("")),
            Identity::IdSought => (None, None),
        };
        let looks = &card.description;
        let (standing, standing_day) = match card.standing {
            Standing::Clear => ("CLEAR", None),
            Standing::Restricted { since } => ("RESTRICTED", Some(since)),
            Standing::Held { until } => ("HELD", Some(until)),
        };
        run(
            connection,
            SUBJECT.put,
            params![
                card.id,
                card.reference.as_str(),
                given,
                family,
                card.age.birth().map(|(on, _)| Day(on)),
                card.age.birth().map(|(_, basis)| basis),
                card.age.sighting().map(|(band, _)| band),
                card.age.sighting().map(|(_, on)| Day(on)),
                card.age.looks_young(),
                looks.sex,
                looks.height.map(Height::low),
                looks.height.map(Height::high),
                looks.build,
                looks.hair_colour,
                looks.hair_style,
                looks.facial_hair,
                looks.eyes,
                looks.eyewear,
                looks.voice.as_ref().map(NeutralText::as_str),
                standing,
                standing_day.map(Day),
            ],
        )?;
        let no = match known {
            Some(no) => {
                lists::clear(connection, no)?;
                no
            }
            None => connection.last_insert_rowid(),
        };
        lists::put(connection, no, card)
    }
}
