//! What changed about a person, from what was held of them and what is held now.

use jiff::civil::Date;

use super::{News, NewsKind};
use crate::dossier::Dossier;
use crate::records::{Ban, BanStanding, Ending, Identity, SchemeRules, Standing};
use crate::visibility::last_day;

/// How a ban stands, as far as staff act differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Over,
    Aside,
    /// Decided; to come, or nobody has told the person.
    Waits,
    Holds,
}

fn phase(ban: &Ban, rules: &SchemeRules, day: Date) -> Phase {
    match ban.standing(rules, day) {
        BanStanding::Expired | BanStanding::ReviewMissed | BanStanding::Revoked => Phase::Over,
        BanStanding::Suspended => Phase::Aside,
        BanStanding::StartsLater | BanStanding::NotServed => Phase::Waits,
        BanStanding::InForce => Phase::Holds,
    }
}

/// What is news about a person on `day`; nothing of somebody who is held no longer: they are only
/// counted.
pub fn news(
    before: Option<&Dossier>,
    after: Option<&Dossier>,
    rules: &SchemeRules,
    day: Date,
) -> Vec<News> {
    let Some(after) = after else { return Vec::new() };
    let own = *after.card.id.bytes();
    let mut found = bans(before, after, rules, day);
    for warning in after.warnings.iter().filter(|warning| day <= warning.expires) {
        if before.is_none_or(|b| b.warnings.iter().all(|held| held.id != warning.id)) {
            found.push(News { kind: NewsKind::Warned, about: *warning.id.bytes() });
        }
    }
    for order in after.orders.iter().map(|order| order.order()).filter(|order| day <= order.to) {
        if before.is_none_or(|b| b.orders.iter().all(|held| held.order().id != order.id)) {
            found.push(News { kind: NewsKind::Ordered, about: *order.id.bytes() });
        }
    }
    let sought = |dossier: &Dossier| dossier.card.identity == Identity::IdSought;
    let mut tell = |kind, so| {
        if so {
            found.push(News { kind, about: own })
        }
    };
    tell(NewsKind::IdSought, sought(after) && !before.is_some_and(sought));
    if let Some(before) = before {
        let known = matches!(after.card.identity, Identity::Known(_));
        tell(NewsKind::Named, sought(before) && known);
        tell(NewsKind::Care, cares(before, after, day));
        tell(NewsKind::Unlisted, listed(before, rules, day) && !listed(after, rules, day));
        for picture in after.pictures.iter().filter(|picture| picture.shown_to_members(day)) {
            let shown = |held: &&crate::records::Picture| held.shown_to_members(day);
            if !before.pictures.iter().filter(shown).any(|held| held.id == picture.id) {
                found.push(News { kind: NewsKind::Pictured, about: *picture.id.bytes() });
            }
        }
    }
    // Whoever is banned, warned or sought is listed with that; the listing alone is the news only
    // where there is nothing else to say.
    let new = listed(after, rules, day) && !before.is_some_and(|b| listed(b, rules, day));
    if new && found.iter().all(|one| one.kind > NewsKind::Warned) {
        found.push(News { kind: NewsKind::Listed, about: own });
    }
    found.sort_unstable();
    found
}

fn bans(before: Option<&Dossier>, after: &Dossier, rules: &SchemeRules, day: Date) -> Vec<News> {
    let held = before.map_or(&[][..], |before| &before.bans);
    let mut found = Vec::new();
    for ban in &after.bans {
        let was = held.iter().find(|held| held.id == ban.id);
        let phases = (was.map(|was| phase(was, rules, day)), phase(ban, rules, day));
        let kind = match phases {
            (None, Phase::Over | Phase::Aside) => continue,
            (None, _) => NewsKind::Banned,
            (Some(Phase::Over), Phase::Over | Phase::Aside) => continue,
            (Some(Phase::Over | Phase::Aside), Phase::Waits | Phase::Holds) => NewsKind::BanBack,
            (Some(_), Phase::Over) => NewsKind::BanEnded,
            (Some(Phase::Aside), Phase::Aside) => continue,
            (Some(_), Phase::Aside) => NewsKind::BanAside,
            (Some(Phase::Waits), Phase::Holds) => NewsKind::BanBegan,
            (Some(_), _) if was.is_some_and(|was| differs(was, ban)) => NewsKind::BanChanged,
            (Some(_), _) => continue,
        };
        found.push(News { kind, about: *ban.id.bytes() });
    }
    for gone in held.iter().filter(|held| after.bans.iter().all(|ban| ban.id != held.id)) {
        if phase(gone, rules, day) != Phase::Over {
            found.push(News { kind: NewsKind::BanEnded, about: *gone.id.bytes() });
        }
    }
    found
}

/// Whether a ban says something else to whoever stands before the person.
fn differs(was: &Ban, is: &Ban) -> bool {
    let reviewed =
        matches!((was.term.ending(), is.term.ending()), (Ending::Review(_), Ending::Review(_)));
    // That a ban without an end holds on is nothing new.
    let same_days = was.term == is.term || (reviewed && was.term.starts() == is.term.starts());
    !same_days || was.scope != is.scope || was.category != is.category || was.reason != is.reason
}

/// Whether staff take care of something that they did not before.
fn cares(before: &Dossier, after: &Dossier, day: Date) -> bool {
    let current = |dossier: &Dossier| {
        let flags = dossier.card.risk_flags.iter().filter(|flag| day <= flag.until);
        flags.map(|flag| flag.kind).collect::<Vec<_>>()
    };
    let before = current(before);
    current(after).iter().any(|kind| !before.contains(kind))
}

/// Whether any gallery's entry stands on a day, whoever it reaches.
pub(super) fn listed(dossier: &Dossier, rules: &SchemeRules, day: Date) -> bool {
    let stands = |entry| last_day(entry, dossier, rules, day).is_some_and(|until| day <= until);
    dossier.card.standing == Standing::Clear
        && !dossier.card.reports.is_empty()
        && dossier.entries.iter().any(stands)
}
