//! What is in force against a subject for a viewer, gravest first.

use jiff::civil::Date;

use super::{House, Viewer};
use crate::closed_list::closed_list;
use crate::dossier::Dossier;
use crate::records::{Ban, BanStanding, Identity, OwnBar, PublicOrder, Warning};

closed_list! {
    /// The one word for how things stand, in the order in which they outrank one another.
    pub enum StateKind {
        /// In force, served, here.
        Banned = "banned",
        /// In force here by its dates; nobody has told the person yet.
        NotServed = "not_served",
        /// An order of a court.
        CourtOrder = "court_order",
        /// Barred by these premises alone: their own list, not the scheme's.
        BarredHere = "barred_here",
        /// Warned.
        Warned = "warned",
        /// A picture without a name.
        IdSought = "id_sought",
        /// In force, but not at these premises.
        BannedElsewhere = "banned_elsewhere",
        /// Decided; the first day is still to come.
        StartsLater = "starts_later",
        /// Reported; no ban and no warning in force.
        Listed = "listed",
        /// Office only: members do not see this person.
        NotShown = "not_shown",
    }
}

impl StateKind {
    /// Whether something is in force here and now.
    pub fn here_and_now(self) -> bool {
        matches!(self, Self::Banned | Self::NotServed | Self::CourtOrder | Self::BarredHere)
    }
}

/// One thing that is in force or coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InForce<'a> {
    /// In one word.
    pub state: StateKind,
    /// The paper that says so.
    pub paper: Paper<'a>,
}

/// What a state rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper<'a> {
    /// A ban.
    Ban(&'a Ban),
    /// A warning.
    Warning(&'a Warning),
    /// An order of a court.
    Order(&'a PublicOrder),
    /// A bar of the premises' own.
    Own(&'a OwnBar),
    /// Nothing but the listing itself.
    None,
}

/// All that is in force or coming, gravest first, the one that lasts longest before its like.
pub(super) fn in_force<'a>(
    dossier: &'a Dossier,
    viewer: &Viewer,
    house: &House<'_>,
    today: Date,
) -> Vec<InForce<'a>> {
    let bans = dossier.bans.iter().filter_map(|ban| {
        let here = viewer.premises.as_ref().is_none_or(|premises| ban.scope.covers(premises));
        let state = match ban.standing(&house.rules, today) {
            BanStanding::InForce if here => StateKind::Banned,
            BanStanding::NotServed if !house.rules.show_unserved => return None,
            BanStanding::NotServed if here => StateKind::NotServed,
            BanStanding::InForce | BanStanding::NotServed => StateKind::BannedElsewhere,
            BanStanding::StartsLater => StateKind::StartsLater,
            BanStanding::Suspended
            | BanStanding::Expired
            | BanStanding::ReviewMissed
            | BanStanding::Revoked => return None,
        };
        Some(InForce { state, paper: Paper::Ban(ban) })
    });
    let orders = dossier
        .orders
        .iter()
        .filter(|order| order.order().in_force(today))
        .map(|order| InForce { state: StateKind::CourtOrder, paper: Paper::Order(order) });
    let warnings = dossier
        .warnings
        .iter()
        .filter(|warning| warning.stands(today))
        .map(|warning| InForce { state: StateKind::Warned, paper: Paper::Warning(warning) });
    let mut found: Vec<_> = bans.chain(orders).chain(warnings).collect();
    if dossier.card.identity == Identity::IdSought {
        found.push(InForce { state: StateKind::IdSought, paper: Paper::None });
    }
    found.sort_by_key(|found| (found.state, std::cmp::Reverse(ends(found.paper, house))));
    found
}

/// The state of a subject against whom nothing is in force.
pub(super) fn without_papers(identity: &Identity) -> StateKind {
    match identity {
        Identity::Known(_) | Identity::Withheld => StateKind::Listed,
        Identity::IdSought => StateKind::IdSought,
    }
}

fn ends(paper: Paper<'_>, house: &House<'_>) -> Date {
    match paper {
        Paper::Ban(ban) => ban.term.last_day(house.rules.review_grace_days),
        Paper::Warning(warning) => warning.expires,
        Paper::Order(order) => order.order().to,
        Paper::Own(bar) => bar.last_day(&house.rules),
        Paper::None => Date::MAX,
    }
}
