//! Who a card is about: names, age, looks, what is reported, what staff take care of.

use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_register::ClosedList;
use watchbook_register::records::{
    Age, AgeBand, Alias, Description, Height, Identity, Jurisdiction, Mark, PersonName, Report,
    RiskFlag, SchemeRef, Standing, SubjectCard, Vehicle,
};

use super::WireFault;
use super::lists::coded;
use super::said::{Ear, Fields, Said, carried, case, cased, said, within};

/// The longest name, in characters.
pub(super) const NAME: usize = 80;

impl Said for SchemeRef {
    fn say(&self) -> Value {
        Value::Text(self.as_str().to_owned())
    }

    fn heard(value: &Value, _: &mut Ear) -> Result<Self, WireFault> {
        match value {
            Value::Text(text) => Ok(text.parse()?),
            _ => Err(WireFault::Shape { key: 0 }),
        }
    }
}

/// 1: a given and a family name; 2: nobody knows; 3: not named to members.
impl Said for Identity {
    fn say(&self) -> Value {
        let text = |text: &str| Value::Text(text.to_owned());
        match self {
            Self::Known(name) => case(1, [text(name.given()), text(name.family())]),
            Self::IdSought => case(2, []),
            Self::Withheld => case(3, []),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, names) => {
                let given: String = carried(names, 0, ear)?;
                let family: String = carried(names, 1, ear)?;
                Ok(Self::Known(PersonName::new(&given, &family)?))
            }
            (2, _) => Ok(Self::IdSought),
            (3, _) => Ok(Self::Withheld),
            _ => Err(WireFault::Newer { of: "Identity" }),
        }
    }
}

/// 1: born on a day, by what basis; 2: a band, seen on a day, and whether they look young.
///
/// A band of a later version may be one of children: whoever is in it is treated as one.
impl Said for Age {
    fn say(&self) -> Value {
        match (self.birth(), self.sighting()) {
            (Some((on, basis)), _) => case(1, [on.say(), basis.say()]),
            (None, Some((band, on))) => {
                let band = Value::Text(band.code().to_owned());
                case(2, [band, on.say(), self.looks_young().say()])
            }
            // An age is one or the other.
            (None, None) => Value::Null,
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, content) => {
                let (on, basis) = (carried(content, 0, ear)?, carried(content, 1, ear)?);
                // The mildest of the laws: the scheme's own was kept where the age was recorded.
                Age::born(on, basis, Jurisdiction::EnglandWales, ear.made_on)
                    .map_err(|_| WireFault::Age)
            }
            (2, content) => {
                let on: Date = carried(content, 1, ear)?;
                let young: bool = carried(content, 2, ear)?;
                let band = content.first().ok_or(WireFault::Shape { key: 0 })?;
                match coded::<AgeBand>(band)? {
                    Some(band) => Ok(Self::seen(band, on, young)),
                    None => {
                        ear.unknown("AgeBand")?;
                        Ok(Self::seen(AgeBand::Unknown, on, true))
                    }
                }
            }
            _ => Err(WireFault::Newer { of: "Age" }),
        }
    }
}

/// `[low, high]` in centimetres.
impl Said for Height {
    fn say(&self) -> Value {
        Value::List(vec![self.low().say(), self.high().say()])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::List(ends) = value else { return Err(WireFault::Shape { key: 0 }) };
        Ok(Self::between(carried(ends, 0, ear)?, carried(ends, 1, ear)?)?)
    }
}

said!(Description {
    1 => sex, 2 => height, 3 => build, 4 => hair_colour, 5 => hair_style, 6 => facial_hair,
    7 => eyes, 8 => eyewear, 9 => voice,
});
said!(Alias { 1 => kind, 2 => name <= NAME });
said!(Mark { 1 => kind, 2 => position, 3 => text });
said!(RiskFlag { 1 => kind, 2 => source, 3 => until });
said!(Vehicle { 1 => text, 2 => seen_on });
said!(Report { 1 => incident, 2 => kind, 3 => on, 4 => basis });

/// The record's own keys are 1 to 19; a card's other parts go on from 20 in the same map.
pub(super) fn say(card: &SubjectCard) -> [(u64, Value); 12] {
    [
        (1, card.id.say()),
        (2, card.reference.say()),
        (3, card.identity.say()),
        (4, card.aliases.say()),
        (5, card.age.say()),
        (6, card.description.say()),
        (7, card.marks.say()),
        (8, card.risk_flags.say()),
        (9, card.methods.say()),
        (10, card.vehicles.say()),
        (11, card.reports.say()),
        (12, card.areas.say()),
    ]
}

/// Whose the card is, and all of them. Whoever is restricted or held has none.
pub(super) fn heard(fields: &Fields<'_>, ear: &mut Ear) -> Result<SubjectCard, WireFault> {
    let id = fields.take(1, ear)?;
    ear.subject = Some(id);
    let areas: Vec<String> = fields.take(12, ear)?;
    within(&areas, NAME)?;
    let aliases: Vec<Alias> = fields.take(4, ear)?;
    if aliases.iter().any(|alias| alias.name.is_empty()) || areas.iter().any(String::is_empty) {
        return Err(WireFault::Empty);
    }
    Ok(SubjectCard {
        id,
        reference: fields.take(2, ear)?,
        identity: fields.take(3, ear)?,
        aliases,
        age: fields.take(5, ear)?,
        description: fields.take(6, ear)?,
        marks: fields.take(7, ear)?,
        risk_flags: fields.take(8, ear)?,
        methods: fields.take(9, ear)?,
        vehicles: fields.take(10, ear)?,
        reports: fields.take(11, ear)?,
        areas,
        standing: Standing::Clear,
    })
}
