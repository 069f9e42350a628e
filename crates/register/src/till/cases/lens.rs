//! How one looks at the register's views: which one, filtered by what, in which order. Pure.
//!
//! A ban is a product of its parts (`records::ban`), and its standing names the one that counts most: a ban
//! that is set aside may be unserved and under appeal besides. So a filter asks for the parts, each by
//! itself, and not for the standing alone.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::{CaseRow, CaseStanding, CaseView};
use crate::cases::CaseKind;
use crate::civil::days_after;
use crate::closed_list::closed_list;
use crate::records::{IncidentGroup, Scope, Sector};

/// Days within which something counts as ending soon.
const SOON: i32 = 30;

closed_list! {
    /// In which order rows stand.
    pub enum LensOrder {
        /// What ends or is due first where something does; else the latest first.
        Usual = "USUAL",
        Newest = "NEWEST", Ending = "ENDING", Name = "NAME", Reference = "REFERENCE",
    }
}
closed_list! {
    /// The filters that everybody has from the beginning.
    pub enum ReadyLens {
        EndsThisMonth = "ENDS_THIS_MONTH", Unserved = "UNSERVED", ReviewDue = "REVIEW_DUE",
        Appealed = "APPEALED", Suspended = "SUSPENDED",
    }
}

/// When something ends, or its review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(rename = "LensEnds")]
pub enum Ends {
    /// Whenever it does.
    #[default]
    Any,
    /// In the month that it is now.
    ThisMonth,
    /// From today for thirty days.
    Soon,
    /// Between two days, both included.
    Between {
        /// The first.
        #[ts(type = "string")]
        from: Date,
        /// The last.
        #[ts(type = "string")]
        until: Date,
    },
}

/// What is let through. What is empty or none asks for nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(rename = "LensFilter")]
pub struct Filter {
    /// How it stands.
    pub standings: Vec<CaseStanding>,
    /// What it is.
    pub kinds: Vec<CaseKind>,
    /// The heads under which its reason falls.
    pub categories: Vec<IncidentGroup>,
    /// An area in which it holds.
    pub area: Option<String>,
    /// A trade for which it holds.
    pub sector: Option<Sector>,
    /// When it ends.
    pub ends: Ends,
    /// Whether the person has been told.
    pub served: Option<bool>,
    /// Whether it is set aside.
    pub suspended: Option<bool>,
    /// Whether an appeal is open.
    pub appealed: Option<bool>,
    /// Whether its review is due within thirty days, or was missed.
    pub review: Option<bool>,
    /// Whether it is over.
    pub over: Option<bool>,
}

/// How one looks: this is what a person saves under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Lens {
    /// The view; none for all of them.
    pub view: Option<CaseView>,
    /// In which order.
    pub order: LensOrder,
    /// What is let through.
    pub filter: Filter,
}

impl Default for Lens {
    fn default() -> Self {
        Self::of(CaseView::ToDo)
    }
}

impl Lens {
    /// A view as it is.
    pub fn of(view: CaseView) -> Self {
        Self { view: Some(view), order: LensOrder::Usual, filter: Filter::default() }
    }
}

impl ReadyLens {
    /// What it comes to.
    pub fn lens(self) -> Lens {
        let running = Filter { over: Some(false), ..Filter::default() };
        let filter = match self {
            Self::EndsThisMonth => Filter { ends: Ends::ThisMonth, ..running },
            Self::Unserved => Filter { served: Some(false), ..running },
            Self::ReviewDue => Filter { review: Some(true), ..Filter::default() },
            Self::Appealed => Filter { appealed: Some(true), ..running },
            Self::Suspended => Filter { suspended: Some(true), ..running },
        };
        Lens { view: None, order: LensOrder::Usual, filter }
    }
}

/// A row with all that a filter asks of it.
#[derive(Debug, Clone)]
pub(in crate::till) struct Listed {
    pub(in crate::till) view: CaseView,
    pub(in crate::till) row: CaseRow,
    pub(in crate::till) parts: Parts,
}

/// The parts of a case, a ban or a warning. What it does not have is none, and no filter lets it through by it.
#[derive(Debug, Clone, Default)]
pub(in crate::till) struct Parts {
    pub(in crate::till) category: Option<IncidentGroup>,
    pub(in crate::till) scope: Option<Scope>,
    pub(in crate::till) served: Option<bool>,
    pub(in crate::till) suspended: Option<bool>,
    pub(in crate::till) appealed: Option<bool>,
    /// Whether its review is due or was missed; none where it has none.
    pub(in crate::till) review: Option<bool>,
}

impl Filter {
    /// Whether a row is let through on a day.
    pub(in crate::till) fn lets(&self, one: &Listed, today: Date) -> bool {
        fn any<T: PartialEq>(asked: &[T], has: Option<&T>) -> bool {
            asked.is_empty() || has.is_some_and(|has| asked.contains(has))
        }
        let part = |asked: Option<bool>, has: Option<bool>| asked.is_none() || asked == has;
        let parts = &one.parts;
        any(&self.standings, Some(&one.row.standing))
            && any(&self.kinds, Some(&one.row.kind))
            && any(&self.categories, parts.category.as_ref())
            && self.area.as_ref().is_none_or(|area| reaches(parts, |scope| in_area(scope, area)))
            && self.sector.is_none_or(|sector| reaches(parts, |scope| for_sector(scope, sector)))
            && self.ends.lets(one.row.until, today)
            && part(self.served, parts.served)
            && part(self.suspended, parts.suspended)
            && part(self.appealed, parts.appealed)
            && part(self.review, parts.review)
            && part(self.over, Some(one.view == CaseView::Over))
    }
}

fn reaches(parts: &Parts, place: impl Fn(&Scope) -> bool) -> bool {
    parts.scope.as_ref().is_some_and(place)
}

/// Whether a scope names an area, or everywhere. A list of premises names places and no area.
fn in_area(scope: &Scope, area: &str) -> bool {
    match scope {
        Scope::AllMembers => true,
        Scope::Areas(areas) => areas.iter().any(|one| one == area),
        Scope::Sectors(_) | Scope::List(_) => false,
    }
}

fn for_sector(scope: &Scope, sector: Sector) -> bool {
    match scope {
        Scope::AllMembers => true,
        Scope::Sectors(sectors) => sectors.contains(&sector),
        Scope::Areas(_) | Scope::List(_) => false,
    }
}

impl Ends {
    fn lets(self, until: Option<Date>, today: Date) -> bool {
        let within = |from: Date, last: Date| until.is_some_and(|on| from <= on && on <= last);
        match self {
            Self::Any => true,
            Self::ThisMonth => within(today.first_of_month(), today.last_of_month()),
            Self::Soon => within(today, days_after(today, SOON)),
            Self::Between { from, until } => within(from, until),
        }
    }
}

impl Lens {
    /// Whether a row is seen through it on a day.
    pub(in crate::till) fn shows(&self, one: &Listed, today: Date) -> bool {
        self.view.is_none_or(|view| view == one.view) && self.filter.lets(one, today)
    }

    /// Brings rows into their order.
    pub(in crate::till) fn sort(&self, rows: &mut [Listed]) {
        use std::cmp::Reverse;
        let name = |row: &CaseRow| {
            let name = row.tile.as_ref().and_then(|tile| tile.name.as_deref());
            // Who has no name here stands behind everybody who has one.
            (name.is_none(), name.unwrap_or(&row.person).to_lowercase())
        };
        let reference = |one: &Listed| one.row.reference.clone();
        // What has no end comes after what has one.
        let ending = |one: &Listed| (one.row.until.is_none(), one.row.until, reference(one));
        let by_days = matches!(self.view, Some(CaseView::InForce | CaseView::ReviewDue))
            || self.filter.ends != Ends::Any;
        match self.order {
            LensOrder::Ending => rows.sort_by_cached_key(ending),
            LensOrder::Usual if by_days => rows.sort_by_cached_key(ending),
            LensOrder::Usual | LensOrder::Newest => {
                rows.sort_by_cached_key(|one| (Reverse(one.row.since), reference(one)));
            }
            LensOrder::Name => rows.sort_by_cached_key(|one| (name(&one.row), reference(one))),
            LensOrder::Reference => rows.sort_by_cached_key(reference),
        }
    }
}
