//! Dossiers of every sort, by seed: any value of any list, any day, any number of papers.

use jiff::civil::Date;
use watchbook_register::ClosedList;
use watchbook_register::civil::days_after;
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::text::NeutralText;

/// Numbers by seed.
pub struct Dice(pub u64);

impl Dice {
    /// A number under `most`.
    pub fn under(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % most
    }

    pub fn id<T>(&mut self) -> Id<T> {
        let half = self.under(u64::MAX).to_le_bytes();
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&half);
        bytes[8..].copy_from_slice(&self.under(u64::MAX).to_le_bytes());
        Id::from_random(bytes)
    }

    pub fn one<L: ClosedList>(&mut self) -> L {
        L::ALL[usize::try_from(self.under(L::ALL.len() as u64)).unwrap()]
    }

    pub fn some<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        (self.under(2) == 0).then(|| make(self))
    }

    pub fn several<T>(&mut self, most: u64, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.under(most + 1)).map(|_| make(self)).collect()
    }

    /// A day within so many of another, before or after.
    pub fn near(&mut self, day: Date, days: i32) -> Date {
        let span = u64::try_from(2 * days + 1).unwrap();
        days_after(day, i32::try_from(self.under(span)).unwrap() - days)
    }

    pub fn words(&mut self) -> NeutralText {
        const WORDS: [&str; 8] =
            ["left", "by", "the", "side door", "Siân", "£12", "at 14:07", "twice"];
        let count = 1 + self.under(6);
        let words: Vec<_> = (0..count).map(|_| WORDS[self.under(8) as usize]).collect();
        NeutralText::check(&words.join(" ")).unwrap()
    }

    pub fn reference(&mut self) -> SchemeRef {
        SchemeRef::new("SW", 2026, u32::try_from(self.under(100_000)).unwrap()).unwrap()
    }

    fn service(&mut self, day: Date) -> Service {
        match self.some(|dice| ServiceRecord { method: dice.one(), on: dice.near(day, 50) }) {
            Some(record) => Service::Served(record),
            None => Service::Unserved,
        }
    }

    fn term(&mut self, day: Date) -> Term {
        let starts = self.near(day, 400);
        if self.under(3) == 0 {
            let review = days_after(starts, i32::try_from(self.under(360)).unwrap());
            Term::indefinite(starts, starts, review).unwrap()
        } else {
            Term::fixed(starts, days_after(starts, i32::try_from(self.under(3650)).unwrap()))
                .unwrap()
        }
    }

    fn scope(&mut self) -> Scope {
        match self.under(4) {
            0 => Scope::AllMembers,
            1 => Scope::Sectors(self.several(3, Self::one)),
            2 => Scope::Areas(self.several(3, |dice| dice.words().as_str().to_owned())),
            _ => Scope::List(self.several(5, Self::id)),
        }
    }

    fn appeal(&mut self, day: Date) -> Appeal {
        match self.under(3) {
            0 => Appeal::None,
            1 => Appeal::Open { stage: self.one(), received: self.near(day, 90) },
            _ => Appeal::Decided { outcome: self.one(), on: self.near(day, 90) },
        }
    }

    /// Any subject, as an office might hold it on a day, with entries in these galleries.
    pub fn dossier(&mut self, day: Date, galleries: &[Gallery]) -> Dossier {
        let id = self.id();
        let bans = self.several(3, |dice| Ban {
            id: dice.id(),
            reference: dice.reference(),
            subject: id,
            decision: DecisionMark { id: dice.id(), on: dice.near(day, 90), body: dice.one() },
            category: dice.one(),
            reason: dice.words(),
            scope: dice.scope(),
            term: dice.term(day),
            service: dice.service(day),
            appeal: dice.appeal(day),
            suspension: (dice.under(5) == 0)
                .then(|| Suspension { since: dice.near(day, 9), reason: dice.one() }),
            rules: BanRules {
                counts_from: dice.one(),
                span: (dice.under(2) == 0)
                    .then(|| Span::Months(u16::try_from(dice.under(24)).unwrap())),
                stands_on_appeal: dice.under(2) == 0,
            },
        });
        let warnings = self.several(2, |dice| {
            let issued = dice.near(day, 200);
            Warning {
                id: dice.id(),
                reference: dice.reference(),
                subject: id,
                category: dice.one(),
                reason: dice.words(),
                issued,
                expires: days_after(issued, i32::try_from(dice.under(365)).unwrap()),
                service: dice.service(day),
            }
        });
        let age = self.age(day);
        let orders: Vec<PublicOrder> = self
            .several(2, |dice| {
                let from = dice.near(day, 200);
                CourtOrder {
                    id: dice.id(),
                    subject: id,
                    kind: dice.one(),
                    court: dice.words(),
                    conditions: dice.words(),
                    from,
                    to: days_after(from, i32::try_from(dice.under(700)).unwrap()),
                    publicised_ok: true,
                }
            })
            .iter()
            .filter_map(|order| order.for_members(age.under_18(day)))
            .collect();
        let entries = (0..1 + self.under(3))
            .map(|_| self.entry(id, day, galleries, (&bans, &warnings, &orders)))
            .collect();
        Dossier {
            card: self.card(id, age, day),
            pictures: self.several(3, |dice| dice.picture(id, day)),
            entries,
            warnings,
            bans,
            orders,
        }
    }

    fn age(&mut self, day: Date) -> Age {
        if self.under(2) == 0 {
            let born = days_after(day, -(11 * 366 + i32::try_from(self.under(60 * 365)).unwrap()));
            Age::born(born, self.one(), Jurisdiction::EnglandWales, day).unwrap()
        } else {
            Age::seen(self.one(), self.near(day, 300), self.under(6) == 0)
        }
    }

    fn entry(
        &mut self,
        subject: Id<SubjectCard>,
        day: Date,
        galleries: &[Gallery],
        (bans, warnings, orders): (&[Ban], &[Warning], &[PublicOrder]),
    ) -> GalleryEntry {
        let from = self.near(day, 300);
        let any = self.under(8) as usize;
        let rests_on = match self.under(4) {
            1 if !bans.is_empty() => RestsOn::Ban(bans[any % bans.len()].id),
            2 if !warnings.is_empty() => RestsOn::Warning(warnings[any % warnings.len()].id),
            3 if !orders.is_empty() => RestsOn::Order(orders[any % orders.len()].order().id),
            _ => RestsOn::Reports,
        };
        GalleryEntry {
            id: self.id(),
            gallery: galleries[any % galleries.len()].id,
            subject,
            from,
            until: days_after(from, i32::try_from(self.under(900)).unwrap()),
            rests_on,
            caption: self.some(Self::words),
            withdrawn: (self.under(6) == 0)
                .then(|| Withdrawal { on: day, reason: "Not needed".to_owned() }),
            child: (self.under(3) == 0).then(|| {
                let from = self.near(day, 120);
                let until = days_after(from, i32::try_from(self.under(91)).unwrap());
                ChildApproval::told(from, until, self.under(2) == 0).unwrap()
            }),
        }
    }

    fn picture(&mut self, subject: Id<SubjectCard>, day: Date) -> Picture {
        let source = self.one();
        let from_police = source == PictureSource::PoliceIsa;
        Picture {
            id: self.id(),
            subject,
            kind: self.one(),
            source,
            taken_on: self.near(day, 900),
            quality: self.one(),
            state: if self.under(4) == 0 { self.one() } else { PictureState::Published },
            bystanders_masked: self.under(4) != 0,
            police: from_police.then(|| PoliceTerms {
                agreement: "ISA-7".to_owned(),
                return_by: self.near(day, 30),
            }),
            width: u32::try_from(self.under(4000)).unwrap(),
            height: u32::try_from(self.under(4000)).unwrap(),
            hash: self.several(25, |dice| u8::try_from(dice.under(256)).unwrap()),
        }
    }

    fn card(&mut self, id: Id<SubjectCard>, age: Age, day: Date) -> SubjectCard {
        let name = |dice: &mut Self| dice.words().as_str().to_owned();
        SubjectCard {
            id,
            reference: self.reference(),
            identity: match self.under(4) {
                0 => Identity::IdSought,
                1 => Identity::Known(PersonName::new("", &name(self)).unwrap()),
                _ => Identity::Known(PersonName::new(&name(self), &name(self)).unwrap()),
            },
            aliases: self.several(3, |dice| Alias { kind: dice.one(), name: name(dice) }),
            age,
            description: Description {
                sex: self.one(),
                height: self.some(|dice| {
                    let low = 140 + u16::try_from(dice.under(60)).unwrap();
                    Height::between(low, low + u16::try_from(dice.under(9)).unwrap()).unwrap()
                }),
                build: self.one(),
                hair_colour: self.one(),
                hair_style: self.one(),
                facial_hair: self.one(),
                eyes: self.one(),
                eyewear: self.one(),
                voice: self.some(Self::words),
            },
            marks: self.several(3, |dice| Mark {
                kind: dice.one(),
                position: dice.one(),
                text: dice.words(),
            }),
            risk_flags: self.several(3, |dice| RiskFlag {
                kind: dice.one(),
                source: dice.id(),
                until: dice.near(day, 100),
            }),
            methods: self.several(4, Self::one),
            vehicles: self
                .several(2, |dice| Vehicle { text: dice.words(), seen_on: dice.near(day, 120) }),
            reports: (0..1 + self.under(3))
                .map(|_| Report {
                    incident: self.id(),
                    kind: self.one(),
                    on: self.near(day, 300),
                    basis: self.one(),
                })
                .collect(),
            areas: self.several(3, name),
            standing: match self.under(12) {
                0 => Standing::Restricted { since: day },
                1 => Standing::Held { until: day },
                _ => Standing::Clear,
            },
        }
    }
}
