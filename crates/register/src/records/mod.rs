//! The records of the register, as `domain.md` §2 names them.
//!
//! Each type refuses a forbidden state at its constructor or cannot express it. Two tiers: what
//! members may hold (a [`SubjectCard`], a [`Ban`], a [`PublicOrder`]) and the office's own files
//! ([`SubjectFile`], [`BanFile`], [`Incident`], [`CourtOrder`]). A member's file has no place to
//! put an office record, in the types as in the store.

mod age;
mod alert;
mod ban;
mod ban_rules;
mod court_order;
mod decision;
mod description;
mod gallery;
mod incident;
mod lists;
mod office;
mod own;
mod person;
mod picture;
mod premises;
mod scheme;
mod subject;
mod warning;

pub use age::{Age, AgeError, AgeShown, Under18};
pub use alert::Alert;
pub use ban::{
    Appeal, Ban, BanStanding, Ending, Service, ServiceRecord, Suspension, Term, TermError,
};
pub use ban_rules::{BanRules, NoSpan, Span};
pub use court_order::{CourtOrder, PublicOrder};
pub use decision::{Decision, DecisionError, DecisionMark, Minute};
pub use description::{Description, Height, HeightError, Mark, RiskFlag, Vehicle};
pub use gallery::{ChildApproval, ChildError, Gallery, GalleryEntry, RestsOn, Withdrawal};
pub use incident::{Incident, IncidentSubject, Report};
pub use lists::*;
pub use office::{BanFile, PersonContact, Proposal, SubjectFile};
pub use own::{OwnBar, OwnChildLeave, OwnEnd, OwnStanding};
pub use person::{Person, SiaLicence};
pub use picture::{Picture, PictureBack, PoliceTerms};
pub use premises::{Premises, PremisesName, Scope};
pub use scheme::{Scheme, SchemeRef, SchemeRefError, SchemeRules};
pub use subject::{Alias, Identity, PersonName, Standing, SubjectCard};
pub use warning::Warning;
