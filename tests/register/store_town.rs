//! An invented town: records of every kind and shape, drawn from a number.

use jiff::civil::Date;
use watchbook_register::ClosedList;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::store::{Change, ChildLeave, StoreError};
use watchbook_register::text::NeutralText;

/// Numbers that look random and are the same in every run (SplitMix64).
pub(crate) struct Rand(pub(crate) u64);

impl Rand {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }
    pub(crate) fn chance(&mut self) -> bool {
        self.next().is_multiple_of(2)
    }
    pub(crate) fn some<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.chance().then(|| make(self))
    }
    pub(crate) fn several<T>(
        &mut self,
        most: usize,
        mut make: impl FnMut(&mut Self) -> T,
    ) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }
    pub(crate) fn one<T: ClosedList>(&mut self) -> T {
        T::ALL[self.below(T::ALL.len())]
    }
    pub(crate) fn id<T>(&mut self) -> Id<T> {
        Id::from_random(self.bytes())
    }
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next() as u8)
    }
    pub(crate) fn blob(&mut self, length: usize) -> Vec<u8> {
        (0..length.div_ceil(8)).flat_map(|_| self.next().to_be_bytes()).take(length).collect()
    }
    pub(crate) fn day(&mut self) -> Date {
        days_after(Date::constant(2023, 1, 1), self.below(1_400) as i32)
    }
    /// A word of invented syllables.
    pub(crate) fn word(&mut self) -> String {
        const PARTS: [&str; 12] =
            ["mar", "lo", "wick", "den", "ash", "bry", "co", "tal", "fen", "hol", "ru", "sey"];
        (0..2 + self.below(3)).map(|_| PARTS[self.below(PARTS.len())]).collect()
    }
    pub(crate) fn words(&mut self) -> String {
        (0..1 + self.below(6)).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
    pub(crate) fn neutral(&mut self) -> NeutralText {
        NeutralText::check(&self.words()).unwrap()
    }
    pub(crate) fn reference(&mut self) -> SchemeRef {
        SchemeRef::new("SW", 2020 + self.below(7) as i16, self.below(99_999) as u32).unwrap()
    }
    pub(crate) fn scope(&mut self) -> Scope {
        match self.below(4) {
            0 => Scope::AllMembers,
            1 => Scope::Sectors((0..1 + self.below(3)).map(|_| self.one()).collect()),
            2 => Scope::Areas((0..1 + self.below(3)).map(|_| self.word()).collect()),
            _ => Scope::List((0..1 + self.below(5)).map(|_| self.id()).collect()),
        }
    }
    pub(crate) fn service(&mut self) -> Service {
        match self.below(3) {
            0 => Service::Unserved,
            _ => Service::Served(ServiceRecord { method: self.one(), on: self.day() }),
        }
    }
    pub(crate) fn scheme(&mut self) -> Scheme {
        Scheme {
            id: self.id(),
            name: self.words(),
            kind: self.one(),
            jurisdiction: self.one(),
            controller: self.words(),
            phone: "01632 960001".into(),
            ico_number: "ZZ000000".into(),
            agreement_version: "3".into(),
            agreement_text: self.words(),
            demonstration: self.chance(),
            rules: SchemeRules {
                show_unserved: self.chance(),
                // Without it, no member's file may hold the days of birth that are drawn here.
                share_birth: true,
                review_grace_days: self.below(31) as i32,
            },
        }
    }
    pub(crate) fn premises(&mut self) -> Premises {
        Premises {
            id: self.id(),
            name: self.words(),
            address: self.words(),
            postcode: "ZZ1 1ZZ".into(),
            sector: self.one(),
            area: self.word(),
            call_sign: self.some(Self::word),
            licence_number: self.some(Self::word),
            supervisor: self.some(Self::words),
            status: self.one(),
        }
    }
    pub(crate) fn person(&mut self, premises: &[Premises]) -> Person {
        Person {
            id: self.id(),
            name: self.words(),
            role: self.one(),
            premises: self.some(|r| premises[r.below(premises.len())].id),
            staff_number: self.some(Self::word),
            sia: self.some(|r| SiaLicence { number: "0000000000000000".into(), expires: r.day() }),
            agreed_to: self.some(Self::word),
        }
    }
    pub(crate) fn card(&mut self) -> SubjectCard {
        let identity = match self.below(5) {
            0 => Identity::IdSought,
            4 => Identity::Withheld,
            1 => Identity::Known(PersonName::new("", &self.word()).unwrap()),
            _ => Identity::Known(PersonName::new(&self.word(), &self.word()).unwrap()),
        };
        let age = match self.below(3) {
            0 => {
                let born = days_after(Date::constant(1950, 1, 1), self.below(20_000) as i32);
                let law = Jurisdiction::EnglandWales;
                Age::born(born, self.one(), law, Date::constant(2026, 1, 1)).unwrap()
            }
            _ => Age::seen(self.one(), self.day(), self.chance()),
        };
        SubjectCard {
            id: self.id(),
            reference: self.reference(),
            identity,
            aliases: self.several(3, |r| Alias { kind: r.one(), name: r.words() }),
            age,
            description: Description {
                sex: self.one(),
                height: self.some(|r| {
                    let low = 150 + r.below(40) as u16;
                    Height::between(low, low + r.below(20) as u16).unwrap()
                }),
                build: self.one(),
                hair_colour: self.one(),
                hair_style: self.one(),
                facial_hair: self.one(),
                eyes: self.one(),
                eyewear: self.one(),
                voice: self.some(Self::neutral),
            },
            marks: self.several(2, |r| Mark {
                kind: r.one(),
                position: r.one(),
                text: r.neutral(),
            }),
            risk_flags: self.several(2, |r| RiskFlag {
                kind: r.one(),
                source: r.id(),
                until: r.day(),
            }),
            methods: self.several(3, Self::one),
            vehicles: self.several(1, |r| Vehicle { text: r.neutral(), seen_on: r.day() }),
            reports: self.several(4, |r| Report {
                incident: r.id(),
                kind: r.one(),
                on: r.day(),
                basis: r.one(),
            }),
            areas: self.several(2, Self::word),
            standing: match self.below(6) {
                0 => Standing::Restricted { since: self.day() },
                1 => Standing::Held { until: self.day() },
                _ => Standing::Clear,
            },
        }
    }
    pub(crate) fn picture(&mut self, subject: Id<SubjectCard>) -> Picture {
        Picture {
            id: self.id(),
            subject,
            kind: self.one(),
            source: self.one(),
            taken_on: self.day(),
            quality: self.one(),
            state: self.one(),
            bystanders_masked: self.chance(),
            police: self.some(|r| PoliceTerms { agreement: r.words(), return_by: r.day() }),
            width: 400 + self.below(1_200) as u32,
            height: 400 + self.below(1_200) as u32,
            hash: self.bytes::<25>().to_vec(),
        }
    }
    pub(crate) fn gallery(&mut self) -> Gallery {
        Gallery {
            id: self.id(),
            name: self.words(),
            audience: self.scope(),
            default_months: self.below(36) as u8,
        }
    }
    pub(crate) fn ban(&mut self, subject: Id<SubjectCard>) -> Ban {
        let starts = self.day();
        let later = days_after(starts, self.below(360) as i32);
        Ban {
            id: self.id(),
            reference: self.reference(),
            subject,
            decision: DecisionMark { id: self.id(), on: self.day(), body: self.one() },
            category: self.one(),
            reason: self.neutral(),
            scope: self.scope(),
            term: if self.chance() {
                Term::fixed(starts, later).unwrap()
            } else {
                Term::indefinite(starts, starts, later).unwrap()
            },
            service: self.service(),
            appeal: match self.below(4) {
                0 => Appeal::Open { stage: self.one(), received: self.day() },
                1 => Appeal::Decided { outcome: self.one(), on: self.day() },
                _ => Appeal::None,
            },
            suspension: self.some(|r| Suspension { since: r.day(), reason: r.one() }),
            rules: BanRules {
                counts_from: self.one(),
                span: self.some(|r| Span::Months(r.below(24) as u16)),
                stands_on_appeal: self.chance(),
            },
        }
    }
    pub(crate) fn warning(&mut self, subject: Id<SubjectCard>) -> Warning {
        let issued = self.day();
        Warning {
            id: self.id(),
            reference: self.reference(),
            subject,
            category: self.one(),
            reason: self.neutral(),
            issued,
            expires: days_after(issued, 180),
            service: self.service(),
        }
    }
    pub(crate) fn order(&mut self, subject: Id<SubjectCard>) -> CourtOrder {
        let from = self.day();
        CourtOrder {
            id: self.id(),
            subject,
            kind: self.one(),
            court: self.neutral(),
            conditions: self.neutral(),
            from,
            to: days_after(from, 365),
            publicised_ok: self.chance(),
        }
    }
    pub(crate) fn entry(&mut self, subject: Id<SubjectCard>, gallery: Id<Gallery>) -> GalleryEntry {
        let from = self.day();
        GalleryEntry {
            id: self.id(),
            gallery,
            subject,
            from,
            until: days_after(from, 90),
            rests_on: match self.below(4) {
                0 => RestsOn::Reports,
                1 => RestsOn::Ban(self.id()),
                2 => RestsOn::Warning(self.id()),
                _ => RestsOn::Order(self.id()),
            },
            caption: self.some(Self::neutral),
            withdrawn: self.some(|r| Withdrawal { on: r.day(), reason: r.words() }),
            child: self.some(|r| {
                let audience = Scope::Areas(vec![r.word()]);
                let (approvers, until) = ([r.id(), r.id()], days_after(from, 30));
                ChildApproval::grant(approvers, "a need", &audience, from, until, r.chance())
                    .unwrap()
            }),
        }
    }
    pub(crate) fn decision(&mut self) -> Decision {
        let deciders = [(self.words(), Role::Chair), (self.words(), Role::Board)];
        let deciders: Vec<(&str, Role)> =
            deciders.iter().map(|(name, role)| (name.as_str(), *role)).collect();
        let (id, on, minute, reasons) = (self.id(), self.day(), self.words(), self.words());
        Decision::taken_before(
            id,
            on,
            self.one(),
            self.one(),
            &deciders,
            Minute { reference: &minute, reasons: &reasons },
            Date::constant(2027, 1, 1),
        )
        .unwrap()
    }
}

/// A subject with all that members may hold of them, pictures included.
pub(crate) struct Neighbour {
    pub(crate) card: SubjectCard,
    pub(crate) pictures: Vec<(Picture, Vec<u8>, Vec<u8>)>,
    pub(crate) entries: Vec<GalleryEntry>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) bans: Vec<Ban>,
    pub(crate) orders: Vec<PublicOrder>,
}

/// What a town's office holds besides.
pub(crate) struct Office {
    pub(crate) files: Vec<SubjectFile>,
    pub(crate) incidents: Vec<Incident>,
    pub(crate) ban_files: Vec<BanFile>,
    pub(crate) orders: Vec<CourtOrder>,
    pub(crate) proposals: Vec<Proposal>,
    pub(crate) leaves: Vec<ChildLeave>,
}

pub(crate) struct Town {
    pub(crate) scheme: Scheme,
    pub(crate) premises: Vec<Premises>,
    pub(crate) people: Vec<Person>,
    pub(crate) galleries: Vec<Gallery>,
    pub(crate) neighbours: Vec<Neighbour>,
}

impl Town {
    /// A town of `size` subjects, whose pictures have `thumb` and `large` bytes.
    pub(crate) fn drawn(seed: u64, size: usize, thumb: usize, large: usize) -> Self {
        let r = &mut Rand(seed);
        let premises: Vec<Premises> = (0..12).map(|_| r.premises()).collect();
        let people = (0..8).map(|_| r.person(&premises)).collect();
        let galleries: Vec<Gallery> = (0..4).map(|_| r.gallery()).collect();
        let neighbours = (0..size).map(|_| Neighbour::drawn(r, &galleries, thumb, large)).collect();
        Self { scheme: r.scheme(), premises, people, galleries, neighbours }
    }

    pub(crate) fn write(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        change.put_scheme(&self.scheme)?;
        self.premises.iter().try_for_each(|premises| change.put_premises(premises))?;
        self.people.iter().try_for_each(|person| change.put_person(person))?;
        self.galleries.iter().try_for_each(|gallery| change.put_gallery(gallery))?;
        change.set_here(Some(self.premises[3].id))?;
        self.neighbours.iter().try_for_each(|neighbour| neighbour.write(change))
    }

    /// What an office would hold of this town besides.
    pub(crate) fn office(&self, seed: u64) -> Office {
        let r = &mut Rand(seed);
        let cards: Vec<Id<SubjectCard>> = self.neighbours.iter().map(|n| n.card.id).collect();
        let files = cards
            .iter()
            .map(|subject| SubjectFile {
                subject: *subject,
                born: r.some(Rand::day),
                contact: PersonContact {
                    address: r.some(Rand::words),
                    phone: r.some(Rand::word),
                    email: r.some(Rand::word),
                },
                appearance: r.some(Rand::one),
                police_notes: r.some(Rand::words),
                review: r.day(),
            })
            .collect();
        let incidents: Vec<Incident> = (0..cards.len())
            .map(|_| Incident {
                id: r.id(),
                occurred: r.day().at(r.below(24) as i8, r.below(60) as i8, 5, 0),
                premises: self.premises[r.below(self.premises.len())].id,
                kinds: (0..1 + r.below(3)).map(|_| r.one()).collect(),
                facts: r.words(),
                subjects: r.several(3, |r| IncidentSubject {
                    subject: cards[r.below(cards.len())],
                    role: r.one(),
                    basis: r.one(),
                }),
            })
            .collect();
        let bans = self.neighbours.iter().flat_map(|n| &n.bans);
        let ban_files = bans
            .map(|ban| BanFile {
                ban: ban.id,
                decision: r.decision(),
                relied_on: r.several(3, |r| incidents[r.below(incidents.len())].id),
                service_witness: r.some(Rand::words),
            })
            .collect();
        let orders = cards.iter().map(|subject| r.order(*subject)).collect();
        let proposals = cards
            .iter()
            .map(|subject| Proposal {
                id: r.id(),
                reference: r.reference(),
                subject: *subject,
                stage: r.one(),
                since: r.day(),
                summary: r.words(),
            })
            .collect();
        let entries = self.neighbours.iter().flat_map(|n| &n.entries);
        let leaves = entries
            .map(|entry| ChildLeave {
                entry: entry.id,
                approvers: [r.id(), r.id()],
                need: r.words(),
            })
            .collect();
        Office { files, incidents, ban_files, orders, proposals, leaves }
    }
}

impl Neighbour {
    fn drawn(r: &mut Rand, galleries: &[Gallery], thumb: usize, large: usize) -> Self {
        let card = r.card();
        let id = card.id;
        let pictures =
            (0..2 + r.below(3)).map(|_| (r.picture(id), r.blob(thumb), r.blob(large))).collect();
        let entries = (0..1 + r.below(2))
            .map(|_| {
                let gallery = galleries[r.below(galleries.len())].id;
                r.entry(id, gallery)
            })
            .collect();
        let orders = r.several(1, |r| r.order(id));
        Self {
            card,
            pictures,
            entries,
            warnings: r.several(1, |r| r.warning(id)),
            bans: (0..1 + r.below(2)).map(|_| r.ban(id)).collect(),
            orders: orders.iter().filter_map(|order| order.for_members(Under18::No)).collect(),
        }
    }

    pub(crate) fn write(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        use watchbook_register::store::PictureSize::{Large, Thumb};
        change.put_subject(&self.card)?;
        for (picture, thumb, large) in &self.pictures {
            change.put_picture(picture)?;
            if !thumb.is_empty() {
                change.put_picture_bytes(picture.id, Thumb, thumb)?;
            }
            if !large.is_empty() {
                change.put_picture_bytes(picture.id, Large, large)?;
            }
        }
        self.bans.iter().try_for_each(|ban| change.put_ban(ban))?;
        self.warnings.iter().try_for_each(|warning| change.put_warning(warning))?;
        self.orders.iter().try_for_each(|order| change.put_public_order(order))?;
        self.entries.iter().try_for_each(|entry| change.put_entry(entry))
    }
}

impl Office {
    pub(crate) fn write(&self, change: &mut Change<'_>) -> Result<(), StoreError> {
        let mut office = change.office()?;
        self.files.iter().try_for_each(|file| office.put_subject_file(file))?;
        self.incidents.iter().try_for_each(|incident| office.put_incident(incident))?;
        self.ban_files.iter().try_for_each(|file| office.put_ban_file(file))?;
        self.orders.iter().try_for_each(|order| office.put_court_order(order))?;
        self.proposals.iter().try_for_each(|proposal| office.put_proposal(proposal))?;
        self.leaves.iter().try_for_each(|leave| office.put_child_leave(leave))
    }
}
