//! Who sees whom: one pure function of the records, the viewer, the rules and the day.
//!
//! Nothing else in the program decides it. Expiry needs no connection and no restart, because the
//! day is an argument; a record that is not let through here has no way to a screen.
//! Sources: `domain.md` §2.1, 2.4, 2.6, 3 and L5, L8, L9, L15, L22, L24, L25, L29, L31.

mod entry;
mod own;
mod state;
mod viewer;

use std::collections::{BTreeSet, HashMap};

use jiff::civil::Date;

use crate::closed_list::closed_list;
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{
    Gallery, GalleryEntry, Picture, RiskFlagKind, SchemeRules, Standing, Tier, Under18,
};
pub use entry::last_day;
pub use own::{OwnHidden, OwnShown, own_visibility};
pub use state::{InForce, Paper, StateKind};
pub use viewer::{ChildAccess, Viewer};

closed_list! {
    /// Why somebody is not shown.
    pub enum Hidden {
        /// The viewer's role sees no gallery.
        Role = "ROLE",
        /// The viewer has not accepted the current data agreement.
        NoAgreement = "NO_AGREEMENT",
        /// Objected to, or disputed.
        Restricted = "RESTRICTED",
        /// Under legal hold.
        Held = "HELD",
        /// No report that the listing could rest on.
        NoSource = "NO_SOURCE",
        /// Entered by one person, and not yet checked by a second.
        AwaitsCheck = "AWAITS_CHECK",
        /// No gallery entry reaches these premises today.
        NotListed = "NOT_LISTED",
        /// A child without leave to be shown.
        Child = "CHILD",
        /// A child, and a role that sees no children.
        ChildRole = "CHILD_ROLE",
    }
}

/// What a viewer may see of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Visibility<'a> {
    /// Nothing, not even that there is somebody.
    Hidden(Hidden),
    /// This much.
    Shown(Shown<'a>),
}

/// What a viewer may see of a subject, and in which light.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown<'a> {
    /// What is in force or coming, gravest first; never empty.
    pub in_force: Vec<InForce<'a>>,
    /// The entry that lets the subject be shown; none when the office alone sees them.
    pub entry: Option<&'a GalleryEntry>,
    /// The last day of that entry.
    pub until: Option<Date>,
    /// Whether the name may be shown.
    pub named: bool,
    /// Whether the rules for children apply.
    pub child: bool,
    /// Whether the viewer must say why before opening the card.
    pub needs_reason: bool,
    /// Pictures that may be shown.
    pub pictures: Vec<&'a Picture>,
    /// What staff take care of today.
    pub care: Vec<RiskFlagKind>,
    /// In the office: why members do not see this person.
    pub hidden_from_members: Option<Hidden>,
}

/// The scheme's side of the question: its rules and galleries.
#[derive(Debug, Clone)]
pub struct House<'a> {
    /// What the scheme chose.
    pub rules: SchemeRules,
    /// Its galleries.
    pub galleries: HashMap<Id<Gallery>, &'a Gallery>,
    /// Entries that wait for a second person, where that is known: in the office.
    pub unchecked: Option<&'a BTreeSet<Id<GalleryEntry>>>,
}

impl<'a> House<'a> {
    /// The rules and galleries of a scheme.
    pub fn new(rules: SchemeRules, galleries: &'a [Gallery]) -> Self {
        let galleries = galleries.iter().map(|g| (g.id, g)).collect();
        Self { rules, galleries, unchecked: None }
    }

    /// The rules, galleries and unchecked entries of a register.
    pub fn of(books: &'a Books) -> Self {
        let unchecked = Some(&books.unchecked);
        Self { unchecked, ..Self::new(books.scheme.rules, &books.galleries) }
    }
}

/// What `viewer` may see of a subject on `today`.
pub fn visibility<'a>(
    dossier: &'a Dossier,
    viewer: &Viewer,
    house: &House<'_>,
    today: Date,
) -> Visibility<'a> {
    if !viewer.sees_gallery() {
        return Visibility::Hidden(Hidden::Role);
    }
    if !viewer.agreed {
        return Visibility::Hidden(Hidden::NoAgreement);
    }
    let light = Light { dossier, viewer, house, today };
    match light.for_members() {
        Ok(entry) => Visibility::Shown(light.shown(Some(entry), None)),
        Err(why) if viewer.reads_office_files() => Visibility::Shown(light.shown(None, Some(why))),
        Err(why) => Visibility::Hidden(why),
    }
}

/// One subject as one viewer stands before it.
struct Light<'a, 'b> {
    dossier: &'a Dossier,
    viewer: &'b Viewer,
    house: &'b House<'b>,
    today: Date,
}

impl<'a> Light<'a, '_> {
    /// The entry by which a member sees the subject, or why they do not.
    fn for_members(&self) -> Result<&'a GalleryEntry, Hidden> {
        match self.dossier.card.standing {
            Standing::Restricted { .. } => return Err(Hidden::Restricted),
            // A hold keeps a record; it never puts one back, not even after its own end.
            Standing::Held { .. } => return Err(Hidden::Held),
            Standing::Clear => {}
        }
        if self.dossier.card.reports.is_empty() {
            return Err(Hidden::NoSource);
        }
        let mut why = Hidden::NotListed;
        let mut best: Option<(&'a GalleryEntry, Date)> = None;
        for entry in &self.dossier.entries {
            let Some(until) = self.stands(entry) else { continue };
            if self.house.unchecked.is_some_and(|unchecked| unchecked.contains(&entry.id)) {
                why = Hidden::AwaitsCheck;
                continue;
            }
            match self.child_rule(entry) {
                Err(child) => why = child,
                Ok(()) if best.is_none_or(|(_, latest)| until > latest) => {
                    best = Some((entry, until))
                }
                Ok(()) => {}
            }
        }
        best.map(|(entry, _)| entry).ok_or(why)
    }

    /// The last day of an entry that stands today and reaches the viewer's premises.
    fn stands(&self, entry: &GalleryEntry) -> Option<Date> {
        let gallery = self.house.galleries.get(&entry.gallery)?;
        let reaches = match &self.viewer.premises {
            Some(premises) => gallery.audience.covers(premises),
            // The office sees every gallery; a member's computer that stands nowhere, none.
            None => self.viewer.tier == Tier::Office,
        };
        let until = last_day(entry, self.dossier, &self.house.rules, self.today)?;
        (reaches && entry.from <= self.today && self.today <= until).then_some(until)
    }

    /// Whether the rules for children let this entry be shown (`domain.md` L22).
    ///
    /// They apply to whoever is a child today and to entries made while they were one: turning
    /// eighteen never widens who sees a child's record.
    fn child_rule(&self, entry: &GalleryEntry) -> Result<(), Hidden> {
        if !self.is_child_for(entry) {
            return Ok(());
        }
        let leave = entry.child.as_ref().is_some_and(|leave| leave.holds(self.today));
        if !leave {
            return Err(Hidden::Child);
        }
        match self.viewer.child_access() {
            ChildAccess::No => Err(Hidden::ChildRole),
            ChildAccess::WithReason | ChildAccess::Yes => Ok(()),
        }
    }

    fn is_child_for(&self, entry: &GalleryEntry) -> bool {
        let age = self.dossier.card.age;
        age.under_18(self.today) != Under18::No
            || age.under_18(entry.from) != Under18::No
            || entry.child.is_some()
    }

    fn shown(&self, entry: Option<&'a GalleryEntry>, hidden: Option<Hidden>) -> Shown<'a> {
        let card = &self.dossier.card;
        let child = entry
            .map_or(card.age.under_18(self.today) != Under18::No, |entry| self.is_child_for(entry));
        let office = self.viewer.reads_office_files();
        let leave_names =
            entry.and_then(|entry| entry.child.as_ref()).is_some_and(|leave| leave.shows_name());
        let mut in_force = state::in_force(self.dossier, self.viewer, self.house, self.today);
        if child && !office {
            // An order against a child is never a member's to know (L31).
            in_force.retain(|found| !matches!(found.paper, Paper::Order(_)));
        }
        if in_force.is_empty() || hidden.is_some() {
            let state = match hidden {
                Some(_) => StateKind::NotShown,
                None => state::without_papers(&card.identity),
            };
            in_force.insert(0, InForce { state, paper: Paper::None });
        }
        Shown {
            in_force,
            entry,
            until: entry.and_then(|e| last_day(e, self.dossier, &self.house.rules, self.today)),
            named: !child || office || leave_names,
            child,
            needs_reason: child && self.viewer.child_access() == ChildAccess::WithReason,
            pictures: self
                .dossier
                .pictures
                .iter()
                .filter(|picture| office || picture.shown_to_members(self.today))
                .collect(),
            care: self.care(),
            hidden_from_members: hidden,
        }
    }

    fn care(&self) -> Vec<RiskFlagKind> {
        let flags = self.dossier.card.risk_flags.iter();
        let mut care: Vec<_> =
            flags.filter(|flag| self.today <= flag.until).map(|flag| flag.kind).collect();
        care.sort();
        care.dedup();
        care
    }
}
