//! What premises write down themselves: sightings, wrong challenges, incidents, and the licence log.
//!
//! Pure rules over typed records; the store keeps them (`store/table/log/`), the till hands them out
//! (`till/log/`). Everything here lives in the premises' own file and is whole without a connection.
//! Nothing decides about a person: an entry tells, and people at the scheme judge.

mod check;
mod entry;
mod form;
mod keeping;
mod life;
mod lists;
mod location;
mod masked;
mod money;
mod offers;
mod problem;
mod seen;
mod sent;
mod spoken_welsh;
mod taken;
mod tells;
mod when;

pub(crate) use check::sent;
pub use check::{Bench, FirstDescription, NewEntry, check_incident, check_quick, check_wrong};
pub use entry::{
    Account, Addendum, Body, ForOffice, Goods, IncidentPart, Listed, LogEntry, LogPerson,
    OwnMention, Sighting,
};
pub use form::{GoodsPart, IncidentForm, OwnPart, PersonPart, QuickForm, TakenPart, WrongForm};
pub use keeping::{KEPT_MONTHS, Timely, kept_until, overdue, purge_before, timely};
pub use life::{Life, NotNow, OfficeHand, Step};
pub use lists::{
    Certainty, EntryKind, GoodsOutcome, HateStrand, Hurt, Influence, LifeState, PoliceTold,
    ReportOutcome, Response, SeenAction, Sureness, Way,
};
pub(crate) use location::postcode;
pub use location::{Location, LocationError};
pub use masked::Mask;
pub use money::{pence, pounds};
pub use offers::{GoodsOffer, LogOffers};
pub use problem::{LogProblem, LogProblemCode};
pub use seen::ban_in_force;
pub use sent::{Sent, SentOwn, sent_to_scheme};
pub use taken::{Taken, check_taken};
pub use tells::{
    CCTV_WARNING_DAYS, EntryTally, IncidentTally, Tallied, Tells, TwoWeeks, Weeks, cctv_ends, tell,
    two_weeks,
};
pub use when::{WhenError, until, when};
