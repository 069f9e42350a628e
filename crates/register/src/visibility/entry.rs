//! The last day of a gallery entry: the earliest of its own end, the end of what it rests on, and
//! the hard maximum of `domain.md` §2.6.

use jiff::civil::Date;

use crate::civil::months_after;
use crate::dossier::Dossier;
use crate::records::{BanStanding, GalleryEntry, Identity, RestsOn, SchemeRules};

/// Months that a person without a ban may be listed for in all.
const KNOWN_MOST: i32 = 36;
/// Months that an unnamed person may be sought for.
const SOUGHT_MOST: i32 = 12;

/// The last day on which an entry may be shown; none when what it rests on does not stand.
pub fn last_day(
    entry: &GalleryEntry,
    dossier: &Dossier,
    rules: &SchemeRules,
    today: Date,
) -> Option<Date> {
    if entry.withdrawn.is_some() {
        return None;
    }
    let rest = match entry.rests_on {
        RestsOn::Reports => {
            let most = match dossier.card.identity {
                Identity::Known(_) | Identity::Withheld => KNOWN_MOST,
                Identity::IdSought => SOUGHT_MOST,
            };
            Some(months_after(entry.from, most))
        }
        RestsOn::Ban(id) => {
            let ban = dossier.bans.iter().find(|ban| ban.id == id)?;
            let shown = match ban.standing(rules, today) {
                BanStanding::InForce | BanStanding::StartsLater => true,
                BanStanding::NotServed => rules.show_unserved,
                BanStanding::Suspended
                | BanStanding::Expired
                | BanStanding::ReviewMissed
                | BanStanding::Revoked => false,
            };
            shown.then(|| ban.term.last_day(rules.review_grace_days))
        }
        RestsOn::Warning(id) => {
            let warning = dossier.warnings.iter().find(|warning| warning.id == id)?;
            Some(warning.expires)
        }
        RestsOn::Order(id) => {
            let order = dossier.orders.iter().find(|order| order.order().id == id)?;
            Some(order.order().to)
        }
    }?;
    Some(entry.until.min(rest))
}
