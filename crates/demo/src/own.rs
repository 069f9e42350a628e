//! The own lists of the premises that the demonstration shows: a few invented people each, in every
//! state that such a bar can have. They are no part of the town's scheme, and no office holds them.

use jiff::civil::Date;
use watchbook_register::civil::{days_after, months_after};
use watchbook_register::records::{
    Identity, IncidentGroup, OwnBar, OwnEnd, Picture, PictureSource, PictureState, Premises, Role,
    Sector, Service, ServiceMethod, ServiceRecord, Term,
};
use watchbook_register::text::NeutralText;

use crate::chance::Chance;
use crate::fate::{Fate, Lot};
use crate::subject::{Drawn, Invented, Refused, invent};
use crate::town::Town;

/// Far beyond the numbers of the town's own subjects, and of those that tests add.
const FIRST: u64 = 1 << 50;

/// A bar of an own list, and how its pictures are drawn.
#[derive(Debug, Clone)]
pub struct OwnInvented {
    /// The bar, with its pictures' descriptions.
    pub bar: OwnBar,
    /// How each picture is drawn, in the same order.
    pub drawn: Vec<Drawn>,
}

/// What becomes of a bar.
#[derive(Debug, Clone, Copy)]
enum Turn {
    /// In force for so many months, of which so many are gone.
    InForce { months: i32, gone: i32 },
    /// In force, and ends in so many days.
    EndsSoon { days: i32 },
    /// In force without an end.
    WithoutEnd,
    /// Begins in so many days.
    Later { days: i32 },
    /// Ended before its time, so many days ago.
    EndedEarly { days: i32 },
    /// Over for so many days.
    Over { days: i32 },
}

const TURNS: [Turn; 6] = [
    Turn::InForce { months: 6, gone: 2 },
    Turn::EndsSoon { days: 9 },
    Turn::WithoutEnd,
    Turn::Later { days: 3 },
    Turn::EndedEarly { days: 20 },
    Turn::Over { days: 45 },
];

/// Reasons of a bar and of a counter, each with its head.
const AT_BAR: [(IncidentGroup, &str); 6] = [
    (IncidentGroup::Disorder, "Shouted at bar staff and would not leave at closing time"),
    (IncidentGroup::Violence, "Fought with another customer in the garden"),
    (IncidentGroup::Drugs, "Used drugs in the toilets after being spoken to once"),
    (IncidentGroup::Disorder, "Threw a glass across the room; nobody was hurt"),
    (IncidentGroup::Licensing, "Bought drinks for two people who were under age"),
    (IncidentGroup::Disorder, "Came behind the bar twice after being asked not to"),
];
const AT_COUNTER: [(IncidentGroup, &str); 6] = [
    (IncidentGroup::Disorder, "Shouted at staff over a refund and would not leave"),
    (IncidentGroup::Violence, "Threatened staff when asked to wait"),
    (IncidentGroup::Theft, "Left without paying twice in one week"),
    (IncidentGroup::Disorder, "Opened packets and left them on the shelves, three times"),
    (IncidentGroup::Licensing, "Showed somebody else's card to buy alcohol"),
    (IncidentGroup::Disorder, "Blocked the door and argued with customers"),
];

impl Town {
    /// The own list of premises: the same each time.
    ///
    /// # Errors
    /// [`Refused`], as for [`Town::plan`].
    pub fn own_list(&self, premises: &Premises) -> Result<Vec<OwnInvented>, Refused> {
        let place = self.premises.iter().position(|one| one.id == premises.id);
        let place = place.ok_or(Refused::Lacking("premises of this id"))?;
        let manager = self
            .people
            .iter()
            .find(|person| person.premises == Some(premises.id) && person.role == Role::Manager);
        let manager = manager.ok_or(Refused::Lacking("manager at these premises"))?;
        let reasons = if premises.sector == Sector::Pub { AT_BAR } else { AT_COUNTER };
        let mut list = Vec::with_capacity(TURNS.len());
        for (at, (turn, (category, reason))) in TURNS.into_iter().zip(reasons).enumerate() {
            let number = FIRST + (place as u64) * 100 + at as u64;
            let fate = if at == 3 { Fate::Sought } else { Fate::Listed };
            let somebody = self.invented(Lot { fate, turn: at }, number)?;
            let reason = NeutralText::check(reason)?;
            let by = manager.name.clone();
            list.push(self.bar(premises, somebody, turn, number, (category, reason), by)?);
        }
        Ok(list)
    }

    fn bar(
        &self,
        premises: &Premises,
        somebody: Invented,
        turn: Turn,
        number: u64,
        (category, reason): (IncidentGroup, NeutralText),
        barred_by: String,
    ) -> Result<OwnInvented, Refused> {
        let today = self.plan.today;
        let mut chance = Chance::of(self.plan.seed, "own", number);
        let (decided_on, term, ended) = days(turn, today)?;
        let told =
            Service::Served(ServiceRecord { method: ServiceMethod::ToldInPerson, on: decided_on });
        let card = somebody.dossier.card;
        let mut bar = OwnBar {
            id: chance.id(),
            premises: premises.id,
            identity: card.identity,
            aliases: card.aliases,
            age: card.age.without_birth(today),
            description: card.description,
            marks: card.marks,
            pictures: Vec::new(),
            category,
            reason,
            barred_by,
            decided_on,
            minute: chance.percent(40).then(|| "House book, page 12".to_owned()),
            term,
            told,
            notes: None,
            child: None,
            same_as: None,
            ended,
        };
        if let Turn::InForce { .. } = turn {
            // On both lists, by somebody's own word: a banned person of the scheme's.
            let known = self.subjects.iter().find(|one| {
                let named = matches!(one.dossier.card.identity, Identity::Known(_));
                one.lot.fate == Fate::Banned && named
            });
            if let Some(known) = known {
                let card = &known.dossier.card;
                bar.identity.clone_from(&card.identity);
                bar.aliases.clone_from(&card.aliases);
                bar.age = card.age.without_birth(today);
                bar.description.clone_from(&card.description);
                bar.marks.clone_from(&card.marks);
                bar.same_as = Some(card.id);
                return Ok(pictured(
                    bar,
                    known.dossier.pictures.clone(),
                    &known.drawn,
                    &mut chance,
                ));
            }
        }
        Ok(pictured(bar, somebody.dossier.pictures, &somebody.drawn, &mut chance))
    }

    fn invented(&self, lot: Lot, number: u64) -> Result<Invented, Refused> {
        invent(self.setting(), lot, number)
    }
}

/// The bar with one picture, taken by the premises themselves.
fn pictured(
    mut bar: OwnBar,
    pictures: Vec<Picture>,
    drawn: &[Drawn],
    chance: &mut Chance,
) -> OwnInvented {
    let (picture, id) = (pictures.into_iter().next(), chance.id());
    let how = picture.as_ref().and_then(|one| drawn.iter().find(|drawn| drawn.picture == one.id));
    let (Some(picture), Some(how)) = (&picture, how) else {
        return OwnInvented { bar, drawn: Vec::new() };
    };
    bar.pictures.push(Picture {
        id,
        subject: bar.as_subject(),
        source: PictureSource::MemberCctv,
        state: PictureState::Published,
        bystanders_masked: true,
        police: None,
        taken_on: bar.decided_on,
        ..picture.clone()
    });
    let mut how = Drawn { picture: id, ..how.clone() };
    how.shot.seed = chance.bits();
    OwnInvented { bar, drawn: vec![how] }
}

/// Decided on, from when to when, and how it ended.
fn days(turn: Turn, today: Date) -> Result<(Date, Term, Option<OwnEnd>), Refused> {
    let fixed = |decided: Date, starts: Date, ends: Date| -> Result<_, Refused> {
        Ok((decided, Term::fixed(starts, ends)?))
    };
    let mut ended = None;
    let (decided, term) = match turn {
        Turn::InForce { months, gone } => {
            let decided = days_after(months_after(today, -gone), -4);
            fixed(decided, decided, days_after(months_after(decided, months), -1))?
        }
        Turn::EndsSoon { days } => {
            let decided = days_after(months_after(today, -3), days);
            fixed(decided, decided, days_after(today, days))?
        }
        Turn::WithoutEnd => {
            let decided = days_after(months_after(today, -7), 2);
            let due = days_after(months_after(decided, 12), -1);
            (decided, Term::indefinite(decided, decided, due)?)
        }
        Turn::Later { days } => {
            let starts = days_after(today, days);
            fixed(days_after(today, -1), starts, days_after(months_after(starts, 3), -1))?
        }
        Turn::EndedEarly { days } => {
            let decided = days_after(months_after(today, -4), -6);
            let on = days_after(today, -days);
            ended = Some(OwnEnd { on, reason: "They came by and apologised to staff".to_owned() });
            fixed(decided, decided, days_after(months_after(decided, 12), -1))?
        }
        Turn::Over { days } => {
            let ends = days_after(today, -days);
            let decided = months_after(ends, -3);
            fixed(decided, decided, ends)?
        }
    };
    Ok((decided, term, ended))
}
