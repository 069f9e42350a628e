//! The incidents behind a subject, and what members learn of them.

use jiff::civil::Date;
use watchbook_register::civil::months_after;
use watchbook_register::id::Id;
use watchbook_register::records::{
    Basis, Incident, IncidentRole, IncidentSubject, Method, Premises, PremisesStatus, Report,
    RiskFlag, Scope, Sector, SubjectCard,
};

use super::{Making, Refused};
use crate::chance::Chance;
use crate::conduct::{BREACH, Deed, Strand, tell};
use crate::fate::Fate;
use crate::place::HARLOW_STREET_STORES;

/// What happened, and what follows from it.
pub(super) struct Events {
    /// Earliest first.
    pub(super) incidents: Vec<Incident>,
    /// One for each kind of each incident.
    pub(super) reports: Vec<Report>,
    /// Methods used.
    pub(super) methods: Vec<Method>,
    /// Areas of the scheme.
    pub(super) areas: Vec<String>,
    /// What staff take care of.
    pub(super) flags: Vec<RiskFlag>,
    /// Where a ban that follows holds.
    pub(super) scope: Scope,
}

impl Making<'_> {
    /// The incidents of this subject.
    pub(super) fn events(&self, subject: Id<SubjectCard>) -> Result<Events, Refused> {
        let mut chance = self.chance("events");
        let scope = self.scope(&mut chance);
        let strand = self.strand(&scope, &mut chance);
        let mut events = Events {
            incidents: Vec::new(),
            reports: Vec::new(),
            methods: Vec::new(),
            areas: Vec::new(),
            flags: Vec::new(),
            scope,
        };
        for day in &self.days.incidents {
            // Mostly the same sort of thing, now and then another.
            let fixed = matches!(strand, Strand::Young | Strand::Night);
            let strand =
                if !fixed && chance.percent(12) { Strand::any(&mut chance) } else { strand };
            let deed = chance.among(strand.deeds()).ok_or(Refused::Lacking("deed"))?;
            self.add(&mut events, subject, deed, *day, &mut chance)?;
        }
        if let Some(day) = self.days.breach {
            self.add(&mut events, subject, &BREACH, day, &mut chance)?;
        }
        Ok(events)
    }

    fn add(
        &self,
        events: &mut Events,
        subject: Id<SubjectCard>,
        deed: &Deed,
        day: Date,
        chance: &mut Chance,
    ) -> Result<(), Refused> {
        let premises = self.premises_for(deed, &events.scope, chance)?;
        let basis = match (self.lot.fate, events.incidents.is_empty()) {
            (Fate::Ordered, true) => Basis::Convicted,
            (Fate::Sought, _) => Basis::Cctv,
            _ => chance.weighed(&[
                (Basis::Cctv, 42),
                (Basis::SeenByStaff, 42),
                (Basis::Alleged, 8),
                (Basis::Admitted, 8),
            ]),
        };
        let role = match deed.method {
            Some(Method::Lookout) => IncidentRole::Lookout,
            _ => IncidentRole::Suspect,
        };
        let id = chance.id();
        let (hour, minute) = time(premises.sector, chance);
        events.incidents.push(Incident {
            id,
            occurred: day.at(hour, minute, 0, 0),
            premises: premises.id,
            kinds: deed.kinds.to_vec(),
            facts: tell(chance, deed),
            subjects: vec![IncidentSubject { subject, role, basis }],
        });
        let reports =
            deed.kinds.iter().map(|kind| Report { incident: id, kind: *kind, on: day, basis });
        events.reports.extend(reports);
        if let Some(method) = deed.method
            && !events.methods.contains(&method)
        {
            events.methods.push(method);
        }
        if !events.areas.contains(&premises.area) {
            events.areas.push(premises.area.clone());
        }
        if let Some(kind) = deed.care {
            let until = months_after(day, chance.pick(&[6, 12, 12]));
            match events.flags.iter_mut().find(|flag| flag.kind == kind) {
                Some(flag) => *flag = RiskFlag { kind, source: id, until: until.max(flag.until) },
                None => events.flags.push(RiskFlag { kind, source: id, until }),
            }
        }
        Ok(())
    }

    fn strand(&self, scope: &Scope, chance: &mut Chance) -> Strand {
        match (self.lot.fate, scope) {
            (Fate::Child | Fate::ChildWithLeave, _) => Strand::Young,
            (Fate::NightTime, _) => Strand::Night,
            (Fate::Sought, _) => {
                chance.weighed(&[(Strand::Goods, 74), (Strand::Payment, 14), (Strand::Street, 12)])
            }
            (_, Scope::Sectors(sectors)) if sectors.contains(&Sector::Pub) => Strand::Night,
            (_, Scope::Sectors(_)) => Strand::Goods,
            _ => Strand::any(chance),
        }
    }

    /// Where a ban of this fate holds.
    fn scope(&self, chance: &mut Chance) -> Scope {
        let night = || Scope::Sectors(vec![Sector::Pub, Sector::Club]);
        let areas = |names: &[&str]| Scope::Areas(names.iter().map(|n| (*n).to_owned()).collect());
        match (self.lot.fate, self.lot.turn % 3) {
            (Fate::NightTime, _) | (Fate::BannedElsewhere, 0) => night(),
            (Fate::BannedElsewhere, 1) => areas(&["Riverside", "Station Quarter"]),
            (Fate::BannedElsewhere, _) => Scope::List(self.some_premises(chance, false)),
            (Fate::BannedInPart, 0) => Scope::Sectors(vec![Sector::Retail]),
            (Fate::BannedInPart, 1) => areas(&["Old Town", "Market Place"]),
            (Fate::BannedInPart, _) => Scope::List(self.some_premises(chance, true)),
            _ => Scope::AllMembers,
        }
    }

    /// Three to six active premises, with or without Harlow Street Stores.
    fn some_premises(&self, chance: &mut Chance, with_harlow: bool) -> Vec<Id<Premises>> {
        let active = |premises: &&Premises| premises.status == PremisesStatus::Active;
        let (harlow, mut others): (Vec<&Premises>, Vec<&Premises>) = self
            .setting
            .premises
            .iter()
            .filter(active)
            .partition(|premises| premises.name == HARLOW_STREET_STORES);
        chance.shuffle(&mut others);
        others.truncate(usize::try_from(chance.between(3, 6)).unwrap_or(3));
        let harlow = harlow.into_iter().filter(|_| with_harlow);
        harlow.chain(others).map(|premises| premises.id).collect()
    }

    /// Premises where such a thing happens, within the later ban's scope where there are any.
    fn premises_for(
        &self,
        deed: &Deed,
        scope: &Scope,
        chance: &mut Chance,
    ) -> Result<&Premises, Refused> {
        let fitting: Vec<&Premises> = self
            .setting
            .premises
            .iter()
            .filter(|p| p.status == PremisesStatus::Active && deed.sectors.contains(&p.sector))
            .collect();
        let within: Vec<&Premises> = fitting.iter().copied().filter(|p| scope.covers(p)).collect();
        let from = if within.is_empty() { &fitting } else { &within };
        chance.among(from).copied().ok_or(Refused::Lacking("premises for an incident"))
    }
}

fn time(sector: Sector, chance: &mut Chance) -> (i8, i8) {
    let (from, to) = match sector {
        Sector::Pub | Sector::Club | Sector::Event => (18, 23),
        Sector::Takeaway => (12, 23),
        _ => (9, 19),
    };
    let clock = |value: i32| i8::try_from(value).unwrap_or_default();
    (clock(chance.between(from, to)), clock(chance.between(0, 11) * 5))
}
