//! Whether news are still so, for whoever is told of them.

use jiff::civil::Date;

use super::{News, NewsKind};
use crate::dossier::Dossier;
use crate::records::{Identity, SchemeRules};
use crate::visibility::{Paper, Shown};

/// Whether something that was told of a person holds in the light in which this viewer sees them
/// today: a ban that they may know of, a picture that they may see.
pub fn stands(
    news: News,
    dossier: &Dossier,
    shown: &Shown<'_>,
    rules: &SchemeRules,
    day: Date,
) -> bool {
    let in_force = || {
        shown.in_force.iter().any(|one| match one.paper {
            Paper::Ban(ban) => *ban.id.bytes() == news.about,
            Paper::Warning(warning) => *warning.id.bytes() == news.about,
            Paper::Order(order) => *order.order().id.bytes() == news.about,
            Paper::Own(_) | Paper::None => false,
        })
    };
    match news.kind {
        NewsKind::Banned
        | NewsKind::BanBegan
        | NewsKind::BanBack
        | NewsKind::BanChanged
        | NewsKind::Warned
        | NewsKind::Ordered => in_force(),
        NewsKind::BanEnded | NewsKind::BanAside => !in_force(),
        NewsKind::IdSought => dossier.card.identity == Identity::IdSought,
        NewsKind::Named => shown.named && matches!(dossier.card.identity, Identity::Known(_)),
        NewsKind::Care => !shown.care.is_empty(),
        NewsKind::Pictured => shown.pictures.iter().any(|p| *p.id.bytes() == news.about),
        NewsKind::Listed => super::changes::listed(dossier, rules, day),
        NewsKind::Unlisted => !super::changes::listed(dossier, rules, day),
    }
}
