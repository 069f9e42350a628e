//! The town as planned: everything that its scheme holds, before anything is drawn or stored.

use jiff::civil::Date;
use watchbook_register::records::{
    Gallery, IncidentRole, IncidentSubject, Method, Person, Premises, Report, Scheme, Under18,
};

use crate::fate::{Fate, Lot, lots};
use crate::place::{self, GalleryIds};
use crate::references;
use crate::subject::{Invented, Refused, Setting, invent};

/// What to invent. The same plan gives the same town, ids and pictures too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// Another seed, another town's people.
    pub seed: u64,
    /// The civil day in London from which all days are counted.
    pub today: Date,
    /// How many subjects; three hundred show every state.
    pub subjects: usize,
    /// How pictures are drawn.
    pub detail: Detail,
}

/// How pictures are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Two to four of each subject (one to three where nobody knows who it is): portraits of
    /// 960 × 1200, stills of 1280 × 960 pixels.
    Full,
    /// One or two of each subject, 320 pixels on the longer side, for benches.
    Small,
    /// None.
    NoPictures,
}

/// An invented market town.
#[derive(Debug, Clone)]
pub struct Town {
    /// What it was made from.
    pub plan: Plan,
    /// The scheme.
    pub scheme: Scheme,
    /// The premises; Harlow Street Stores and The Fleece first.
    pub premises: Vec<Premises>,
    /// The people who work with the register.
    pub people: Vec<Person>,
    /// The galleries.
    pub galleries: Vec<Gallery>,
    /// The subjects.
    pub subjects: Vec<Invented>,
    ids: GalleryIds,
}

impl Town {
    /// Invents a town.
    ///
    /// # Errors
    /// [`Refused`], when the register's own rules refuse a record. They refuse none within the
    /// years that a calendar has room for.
    pub fn plan(plan: &Plan) -> Result<Self, Refused> {
        let scheme = place::scheme(plan.seed);
        let premises = place::premises(plan.seed);
        let people = place::people(plan.seed, plan.today, &premises, &scheme.agreement_version);
        let (galleries, ids) = place::galleries(plan.seed);
        let mut town =
            Self { plan: *plan, scheme, premises, people, galleries, subjects: Vec::new(), ids };
        let lots = lots(plan.seed, plan.subjects);
        let mut subjects = Vec::with_capacity(lots.len());
        for (number, lot) in (0..).zip(lots) {
            subjects.push(invent(town.setting(), lot, number)?);
        }
        acquaint(&mut subjects, plan.today);
        references::number(&mut subjects)?;
        town.subjects = subjects;
        Ok(town)
    }

    /// One more subject of a fate, not yet part of the town: for tests to alter and add.
    ///
    /// # Errors
    /// [`Refused`], as for [`Town::plan`].
    pub fn another(&self, fate: Fate, number: u32) -> Result<Invented, Refused> {
        let lot = Lot { fate, turn: number as usize };
        // Far beyond any number that a plan gives.
        invent(self.setting(), lot, (1 << 40) + u64::from(number))
    }

    /// The town with one subject more.
    #[must_use]
    pub fn with(mut self, subject: Invented) -> Self {
        self.subjects.push(subject);
        self
    }

    /// The premises with this name.
    pub fn premises_called(&self, name: &str) -> Option<&Premises> {
        self.premises.iter().find(|premises| premises.name == name)
    }

    pub(crate) fn setting(&self) -> Setting<'_> {
        Setting {
            plan: &self.plan,
            premises: &self.premises,
            people: &self.people,
            galleries: self.ids,
        }
    }
}

/// Lets people who work in teams have been seen together: each one's incident names the next.
fn acquaint(subjects: &mut [Invented], today: Date) {
    let in_teams: Vec<usize> = subjects
        .iter()
        .enumerate()
        .filter(|(_, one)| {
            let methods = &one.dossier.card.methods;
            let team = methods.contains(&Method::Team) || methods.contains(&Method::Lookout);
            team && one.dossier.card.age.under_18(today) == Under18::No
        })
        .map(|(place, _)| place)
        .collect();
    for (first, second) in in_teams.iter().zip(in_teams.iter().skip(1)).step_by(2) {
        let Some((id, age)) =
            subjects.get(*second).map(|one| (one.dossier.card.id, one.dossier.card.age))
        else {
            continue;
        };
        let Some(incident) =
            subjects.get_mut(*first).and_then(|one| one.office.incidents.last_mut())
        else {
            continue;
        };
        let on = incident.occurred.date();
        let Some(basis) = incident.subjects.first().map(|known| known.basis) else { continue };
        if age.under_18(on) != Under18::No {
            continue;
        }
        let role = IncidentRole::Accomplice;
        incident.subjects.push(IncidentSubject { subject: id, role, basis });
        let reports: Vec<Report> = incident
            .kinds
            .iter()
            .map(|kind| Report { incident: incident.id, kind: *kind, on, basis })
            .collect();
        if let Some(other) = subjects.get_mut(*second) {
            other.dossier.card.reports.extend(reports);
        }
    }
}
