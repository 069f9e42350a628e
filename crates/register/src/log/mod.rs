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
mod masked;
mod money;
mod problem;
mod seen;
mod taken;
mod when;

pub use check::{Bench, FirstDescription, NewEntry, check_incident, check_quick, check_wrong};
pub use entry::{
    Account, Addendum, Body, ForOffice, Goods, IncidentPart, LogEntry, LogPerson, Sighting,
};
pub use form::{GoodsPart, IncidentForm, PersonPart, QuickForm, TakenPart, WrongForm};
pub use keeping::{KEPT_MONTHS, Timely, kept_until, purge_before, timely};
pub use life::{Life, NotNow, OfficeHand, Step};
pub use lists::{
    Certainty, EntryKind, GoodsOutcome, HateStrand, Hurt, Influence, LifeState, PoliceTold,
    Response, SeenAction, Sureness, Way,
};
pub use masked::masked;
pub use money::{pence, pounds};
pub use problem::{LogProblem, LogProblemCode};
pub use seen::ban_in_force;
pub use taken::{Taken, check_taken};
pub use when::{WhenError, when};
