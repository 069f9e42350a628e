//! A bar of a premises' own: somebody whom one pub or shop alone will not have in.
//!
//! An occupier may ask anybody to stay out (`domain.md` §1.4: a withdrawn invitation, no crime). That
//! is theirs to decide and nobody else's to know: a bar is of one premises, is seen there alone, and
//! has no way into a gallery, a publication or another member's file. Days and their bounds are
//! those of a ban ([`Term`]), and so are the rules for children.

use jiff::civil::Date;

use super::{
    Age, Alias, ChildApproval, Description, Ending, Identity, IncidentGroup, Mark, Person, Picture,
    Premises, SchemeRef, SchemeRules, Service, Standing, SubjectCard, Term, Under18,
};
use crate::civil::months_after;
use crate::closed_list::closed_list;
use crate::dossier::Dossier;
use crate::id::Id;
use crate::text::NeutralText;

/// Months that a bar is kept after its end, as a ban is (`domain.md` §2.6).
const KEPT_AFTER: i32 = 12;

/// Somebody barred by one premises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnBar {
    /// Its id.
    pub id: Id<OwnBar>,
    /// The premises whose it is, and which alone it concerns.
    pub premises: Id<Premises>,
    /// Who it is, or that nobody knows the name.
    pub identity: Identity,
    /// Other names.
    pub aliases: Vec<Alias>,
    /// How old.
    pub age: Age,
    /// Looks.
    pub description: Description,
    /// Lasting marks.
    pub marks: Vec<Mark>,
    /// Pictures, newest first; the premises' own, never the police's or another scheme's.
    pub pictures: Vec<Picture>,
    /// The head under which the reason falls.
    pub category: IncidentGroup,
    /// The reason in plain words.
    pub reason: NeutralText,
    /// Who decided it, with authority at these premises.
    pub barred_by: String,
    /// On which day.
    pub decided_on: Date,
    /// Where that is written down, if it is.
    pub minute: Option<String>,
    /// From when to when.
    pub term: Term,
    /// Whether the person has been told.
    pub told: Service,
    /// A note for those who keep the list.
    pub notes: Option<NeutralText>,
    /// What lets a child be shown.
    pub child: Option<OwnChildLeave>,
    /// The same person in the scheme's register, where somebody has said so.
    pub same_as: Option<Id<SubjectCard>>,
    /// Set when it was ended before its time.
    pub ended: Option<OwnEnd>,
}

/// Leave of two people of the premises to show a child, for a stated need (`domain.md` L22).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnChildLeave {
    /// The leave, with its ninety days at most.
    pub approval: ChildApproval,
    /// Who gave it.
    pub approvers: [Id<Person>; 2],
    /// The pressing need.
    pub need: String,
}

/// A bar ended before its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnEnd {
    /// On which day.
    pub on: Date,
    /// Why.
    pub reason: String,
}

closed_list! {
    /// What a bar comes to on a day.
    pub enum OwnStanding {
        /// Decided; the first day is still to come.
        StartsLater = "starts-later",
        /// In force.
        InForce = "in-force",
        /// Ended before its time.
        Ended = "ended",
        /// Over by its dates.
        Expired = "expired",
        /// Without an end, and its review was missed by more than the grace.
        ReviewMissed = "review-missed",
    }
}

impl OwnBar {
    /// What the bar comes to on a day.
    pub fn standing(&self, rules: &SchemeRules, today: Date) -> OwnStanding {
        match () {
            () if self.ended.is_some() => OwnStanding::Ended,
            () if today > self.term.last_day(rules.review_grace_days) => match self.term.ending() {
                Ending::On(_) => OwnStanding::Expired,
                Ending::Review(_) => OwnStanding::ReviewMissed,
            },
            () if today < self.term.starts() => OwnStanding::StartsLater,
            () => OwnStanding::InForce,
        }
    }

    /// The last day of its life: of the early end, or of its term.
    pub fn last_day(&self, rules: &SchemeRules) -> Date {
        let by_term = self.term.last_day(rules.review_grace_days);
        self.ended.as_ref().map_or(by_term, |end| end.on.min(by_term))
    }

    /// The last day on which it is kept at all; after it, it is erased.
    ///
    /// A child's is kept for twelve months from its decision at the most (`domain.md` §2.6).
    pub fn kept_until(&self, rules: &SchemeRules) -> Date {
        let by_end = months_after(self.last_day(rules), KEPT_AFTER);
        let child = self.is_child(self.term.starts()) || self.is_child(self.decided_on);
        if child { by_end.min(months_after(self.decided_on, KEPT_AFTER)) } else { by_end }
    }

    /// Whether the rules for children apply: to whoever is a child today, and to bars made while
    /// they were one. Turning eighteen never widens who sees a child's record.
    pub fn is_child(&self, today: Date) -> bool {
        self.child.is_some()
            || [today, self.term.starts()].map(|day| self.age.under_18(day) != Under18::No)
                != [false, false]
    }

    /// The id under which the window asks for its card: the same bytes, another kind of record.
    pub fn as_subject(&self) -> Id<SubjectCard> {
        Id::from_random(*self.id.bytes())
    }

    /// The bar in the shape in which a till searches and shows people. Nothing of the scheme's is
    /// in it: no reference, no report, no entry in a gallery.
    pub fn dossier(&self) -> Dossier {
        Dossier {
            card: SubjectCard {
                id: self.as_subject(),
                reference: SchemeRef::none(),
                identity: self.identity.clone(),
                aliases: self.aliases.clone(),
                age: self.age,
                description: self.description.clone(),
                marks: self.marks.clone(),
                risk_flags: Vec::new(),
                methods: Vec::new(),
                vehicles: Vec::new(),
                reports: Vec::new(),
                areas: Vec::new(),
                standing: Standing::Clear,
            },
            pictures: self.pictures.clone(),
            entries: Vec::new(),
            warnings: Vec::new(),
            bans: Vec::new(),
            orders: Vec::new(),
        }
    }
}
