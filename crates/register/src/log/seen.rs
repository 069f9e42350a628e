//! Whether a ban was in force where and when somebody was seen: worked out of the papers, never guessed.

use jiff::civil::Date;

use crate::dossier::Dossier;
use crate::id::Id;
use crate::records::{Ban, BanStanding, Premises, SchemeRules};

/// The ban that was in force at `premises` on `day`, the one that lasts longest first.
///
/// A ban that nobody has told the person of does not count: who does not know of it breaks nothing.
pub fn ban_in_force(
    dossier: &Dossier,
    premises: &Premises,
    rules: &SchemeRules,
    day: Date,
) -> Option<Id<Ban>> {
    dossier
        .bans
        .iter()
        .filter(|ban| ban.scope.covers(premises))
        .filter(|ban| ban.standing(rules, day) == BanStanding::InForce)
        .max_by_key(|ban| (ban.term.last_day(rules.review_grace_days), ban.id))
        .map(|ban| ban.id)
}
