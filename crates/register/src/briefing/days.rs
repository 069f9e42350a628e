//! What the calendar alone brings about: a ban's first day, and the day after its last.

use jiff::Timestamp;

use super::{Dated, News, NewsKind};
use crate::civil::{day_begins, day_is_over};
use crate::dossier::Dossier;
use crate::records::{SchemeRules, Service};

/// What turned after `since`, up to `now`, without anybody doing anything.
pub fn turned(
    dossier: &Dossier,
    rules: &SchemeRules,
    since: Timestamp,
    now: Timestamp,
) -> Vec<Dated> {
    let within = |at: Timestamp| since < at && at <= now;
    let mut found = Vec::new();
    for ban in &dossier.bans {
        if ban.lifted().is_some() || ban.suspension.is_some() {
            continue;
        }
        let begins = day_begins(ban.term.starts());
        let over = day_is_over(ban.term.last_day(rules.review_grace_days));
        // Told on a later day than the first, it began on that day; that came with a change.
        let told = match ban.service {
            Service::Served(service) => day_begins(service.on) <= begins,
            Service::Unserved => false,
        };
        // Decided on its first day it is news as a ban, by the change that brought it.
        let decided_before = ban.decision.on < ban.term.starts();
        let mut tell = |kind, at| {
            let news = News { kind, about: *ban.id.bytes() };
            found.push(Dated { subject: dossier.card.id, news, at, by: None });
        };
        if within(over) {
            tell(NewsKind::BanEnded, over);
        } else if within(begins) && told && decided_before {
            tell(NewsKind::BanBegan, begins);
        }
    }
    found
}
