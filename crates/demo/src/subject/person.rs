//! Who an invented subject is: name, age, looks and the card that holds them.

use jiff::civil::Date;
use watchbook_register::civil::{days_after, months_after, years_between};
use watchbook_register::id::Id;
use watchbook_register::records::{
    Age, AgeBand, AgeBasis, Alias, Description, Identity, Jurisdiction, Mark, NameKind, PersonName,
    SchemeRef, Sex, Standing, SubjectCard, Vehicle,
};
use watchbook_register::text::NeutralText;

use super::describe::{self, Seen};
use super::events::Events;
use super::{Making, Refused, looks};
use crate::cast;
use crate::chance::Chance;
use crate::fate::Fate;
use crate::names::{self, Gender, Traits};
use crate::portrait::{self, Look};

/// A person, before anything is recorded of them.
#[derive(Debug, Clone)]
pub(super) struct Somebody {
    pub(super) given: String,
    pub(super) family: String,
    pub(super) identity: Identity,
    pub(super) aliases: Vec<Alias>,
    pub(super) born: Date,
    pub(super) age: Age,
    pub(super) look: Look,
    pub(super) description: Description,
    pub(super) marks: Vec<Mark>,
}

impl Making<'_> {
    /// Invents the person.
    pub(super) fn somebody(&self) -> Result<Somebody, Refused> {
        let mut chance = self.chance("person");
        let part = cast::part(self.lot, self.number);
        let women = if self.days.ban.is_some() { 25 } else { 33 };
        let drawn = if chance.percent(women) { Gender::Woman } else { Gender::Man };
        let gender = part.map_or(drawn, |part| part.gender);
        let years = self.years(&mut chance, part.map(|part| part.age));
        let birthday = -chance.between(1, 360);
        let born = days_after(months_after(self.setting.plan.today, -12 * years), birthday);
        let unstated = part.is_none() && chance.percent(3);
        let seen = if self.unnamed() { Seen::FromAfar } else { Seen::Well };
        let mut look_chance = self.chance("look");
        let age = u8::try_from(years).unwrap_or(90);
        let look = looks::look(&mut look_chance, gender, unstated, age);
        let height = describe::height(&mut look_chance, gender, seen)?;
        let sex = look_chance.pick(&[Sex::OtherDescribed, Sex::Unknown]);
        let voice = voice(&mut look_chance, seen)?;
        let description = describe::describe(&look, height, voice, seen, sex);
        let mut marks = Vec::new();
        for mark in &look.marks {
            marks.push(describe::mark(*mark)?);
        }
        if seen == Seen::Well && look_chance.percent(14) {
            marks.push(describe::hidden_mark(&mut look_chance)?);
        }
        let (given, family, aliases) = match part {
            Some(part) => (part.given.to_owned(), part.family.to_owned(), nickname(part.nickname)),
            None => named(&mut self.chance("name"), gender, &look, &description),
        };
        let identity = if self.unnamed() {
            Identity::IdSought
        } else {
            Identity::Known(PersonName::new(&given, &family)?)
        };
        let aliases = if self.unnamed() { Vec::new() } else { aliases };
        let age = self.age(born, &mut chance)?;
        Ok(Somebody { given, family, identity, aliases, born, age, look, description, marks })
    }

    /// Whole years of age today; a grown-up was one at the first incident already.
    fn years(&self, chance: &mut Chance, wanted: Option<i32>) -> i32 {
        if self.young() {
            return chance.between(14, 16);
        }
        let since = years_between(self.days.first(), self.setting.plan.today);
        let (low, high) = chance.weighed(&[
            ((19, 24), 22),
            ((25, 34), 32),
            ((35, 44), 22),
            ((45, 54), 13),
            ((55, 64), 7),
            ((65, 78), 4),
        ]);
        let drawn = chance.between(low, high);
        wanted.unwrap_or(drawn).max(19 + i32::from(since))
    }

    /// The age as the scheme knows it.
    fn age(&self, born: Date, chance: &mut Chance) -> Result<Age, Refused> {
        let today = self.setting.plan.today;
        let known = self.young() || chance.percent(72);
        if known && !self.unnamed() {
            let basis = chance.pick(&[AgeBasis::Document, AgeBasis::Document, AgeBasis::Stated]);
            return Ok(Age::born(born, basis, Jurisdiction::EnglandWales, today)?);
        }
        if self.lot.fate == Fate::Child {
            return Ok(Age::seen(AgeBand::A18To24, self.days.last(), true));
        }
        let band =
            Age::born(born, AgeBasis::Stated, Jurisdiction::EnglandWales, today)?.band(today);
        Ok(Age::seen(band, self.days.last(), false))
    }

    /// The card that members may hold.
    pub(super) fn card(
        &self,
        subject: Id<SubjectCard>,
        somebody: Somebody,
        events: &Events,
    ) -> Result<SubjectCard, Refused> {
        let mut chance = self.chance("card");
        let today = self.setting.plan.today;
        let number = u32::try_from(self.number % 1_000_000_000).unwrap_or_default() + 1;
        Ok(SubjectCard {
            id: subject,
            reference: SchemeRef::new("SW", self.days.first().year(), number)?,
            identity: somebody.identity,
            aliases: somebody.aliases,
            age: somebody.age,
            description: somebody.description,
            marks: somebody.marks,
            risk_flags: events.flags.clone(),
            methods: events.methods.clone(),
            vehicles: vehicles(&mut chance, self.days.last())?,
            reports: events.reports.clone(),
            areas: events.areas.clone(),
            standing: match self.lot.fate {
                Fate::Restricted => {
                    Standing::Restricted { since: days_after(today, -chance.between(2, 40)) }
                }
                Fate::Held => Standing::Held { until: days_after(today, 60) },
                _ => Standing::Clear,
            },
        })
    }
}

fn named(
    chance: &mut Chance,
    gender: Gender,
    look: &Look,
    description: &Description,
) -> (String, String, Vec<Alias>) {
    let (given, family) = names::name(chance, gender);
    let traits = Traits {
        red: look.hair_colour == portrait::HairColour::Red,
        fair: look.hair_colour == portrait::HairColour::Blond,
        curly: look.hair_style == portrait::HairStyle::Curly,
        glasses: look.eyewear == portrait::Eyewear::Glasses,
        beard: matches!(
            look.facial_hair,
            portrait::FacialHair::BeardFull | portrait::FacialHair::BeardShort
        ),
        tall: description.height.is_some_and(|height| height.low() >= 186),
        small: description.height.is_some_and(|height| height.high() < 165),
    };
    let aliases = names::aliases(chance, &given, &family, gender, traits);
    (given, family, aliases)
}

fn nickname(name: Option<&str>) -> Vec<Alias> {
    let alias = |name: &str| Alias { kind: NameKind::Nickname, name: name.to_owned() };
    name.map(alias).into_iter().collect()
}

/// How somebody speaks, without a word on where they come from.
fn voice(chance: &mut Chance, seen: Seen) -> Result<Option<NeutralText>, Refused> {
    if seen == Seen::FromAfar || !chance.percent(12) {
        return Ok(None);
    }
    let words = chance.pick(&[
        "speaks softly",
        "deep voice",
        "hoarse voice",
        "talks fast",
        "speaks very quietly",
        "loud voice, carries across the shop",
        "speaks slowly and politely",
    ]);
    Ok(Some(NeutralText::check(words)?))
}

fn vehicles(chance: &mut Chance, last: Date) -> Result<Vec<Vehicle>, Refused> {
    if !chance.percent(6) {
        return Ok(Vec::new());
    }
    let colour = chance.pick(&["Silver", "White", "Dark blue", "Black", "Grey", "Red"]);
    let make = chance.pick(&["hatchback", "estate car", "van", "small car", "seven-seater"]);
    let letter = |chance: &mut Chance| char::from(chance.pick(b"ABCDEFGHJKLMNOPRSTUVWXY"));
    // No vehicle was ever given the age mark 00 or the letters I and Q: nobody's real plate.
    let plate: String =
        ['M', letter(chance), '0', '0', ' ', 'Q', letter(chance), 'I'].iter().collect();
    let text = NeutralText::check(&format!("{colour} {make}, {plate}"))?;
    Ok(vec![Vehicle { text, seen_on: last }])
}
