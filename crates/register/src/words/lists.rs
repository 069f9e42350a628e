//! Which list means what.
//!
//! The graver list comes first: a phrase in two lists has the meaning of the first.

use super::phrases::{ALLOWED, Meaning};
use super::{FindingKind, Topic};

/// Named choices that the lists share.
pub(super) const SETS: &str = include_str!("lists/sets.txt");

const fn blocked(topic: Topic) -> Meaning {
    Some(FindingKind::Blocked(topic))
}

/// Phrases that may stand, then the blocked topics.
pub(super) const LISTS: &[(Meaning, &str)] = &[
    (ALLOWED, include_str!("lists/allowed.txt")),
    (blocked(Topic::HivHepatitis), include_str!("lists/hiv_hepatitis.txt")),
    (blocked(Topic::MentalHealth), include_str!("lists/mental_health.txt")),
    (blocked(Topic::DrugDependency), include_str!("lists/drug_dependency.txt")),
    (blocked(Topic::Pregnancy), include_str!("lists/pregnancy.txt")),
    (blocked(Topic::Health), include_str!("lists/health.txt")),
    (blocked(Topic::SexualLife), include_str!("lists/sexual_life.txt")),
    (blocked(Topic::SocialCare), include_str!("lists/social_care.txt")),
    (blocked(Topic::Immigration), include_str!("lists/immigration.txt")),
    (blocked(Topic::EthnicOrigin), include_str!("lists/ethnic_origin.txt")),
    (blocked(Topic::Religion), include_str!("lists/religion.txt")),
    (blocked(Topic::Politics), include_str!("lists/politics.txt")),
    (blocked(Topic::TradeUnion), include_str!("lists/trade_union.txt")),
    (blocked(Topic::SpentConviction), include_str!("lists/spent_conviction.txt")),
];
