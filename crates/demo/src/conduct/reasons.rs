//! The reason of a ban or a warning, in plain words made from the incidents that it rests on.

use jiff::civil::Date;
use watchbook_register::records::{IncidentGroup, IncidentKind};

/// The head under which a reason falls: that of the gravest kind.
pub(crate) fn head(kinds: &[IncidentKind]) -> IncidentGroup {
    ranked(kinds).first().map_or(IncidentGroup::Other, |kind| kind.group())
}

/// The reason: what was reported, on how many days, and when.
pub(crate) fn reason(kinds: &[IncidentKind], days: &[Date]) -> String {
    let ranked = ranked(kinds);
    let mut what = match ranked.as_slice() {
        [] => "Conduct reported by members".to_owned(),
        [one] => words(*one).to_owned(),
        [first, second, ..] => format!("{}, and {}", words(*first), words(*second).to_lowercase()),
    };
    let (first, last) = (days.iter().min(), days.iter().max());
    match (first, last) {
        (Some(first), Some(last)) if first == last => {
            what.push_str(&format!(", reported on {}", long(*first)));
        }
        (Some(first), Some(last)) => {
            let mut each = days.to_vec();
            each.sort();
            each.dedup();
            what.push_str(&format!(
                ", reported on {} days between {} and {}",
                count(each.len()),
                long(*first),
                long(*last)
            ));
        }
        _ => {}
    }
    what
}

/// The kinds without repetition, people before goods.
fn ranked(kinds: &[IncidentKind]) -> Vec<IncidentKind> {
    let mut ranked = kinds.to_vec();
    ranked.sort_by_key(|kind| (weight(kind.group()), *kind));
    ranked.dedup();
    ranked
}

fn weight(group: IncidentGroup) -> u8 {
    match group {
        IncidentGroup::Violence => 0,
        IncidentGroup::Theft => 1,
        IncidentGroup::Drugs => 2,
        IncidentGroup::Disorder => 3,
        IncidentGroup::Licensing => 4,
        IncidentGroup::Scheme => 5,
        IncidentGroup::Other => 6,
    }
}

fn words(kind: IncidentKind) -> &'static str {
    use IncidentKind as K;
    match kind {
        K::ShopTheft => "Goods taken without paying",
        K::AttemptTheft => "Goods hidden and given back when asked",
        K::TheftFromCustomer => "Property taken from customers",
        K::MakingOff => "Meals and drinks not paid for",
        K::RefundFraud => "Refunds asked for on goods that were not bought",
        K::PaymentFraud => "Payments that were not good",
        K::CounterfeitNote => "Notes that were not good",
        K::TicketSwitch => "Price labels changed",
        K::VerbalAbuse => "Shouting and swearing at staff",
        K::Threats => "Threats to staff",
        K::CommonAssault => "Force used against staff",
        K::AssaultRetailWorker => "Force used against shop staff",
        K::AssaultInjury => "A customer was hurt",
        K::WeaponSeen => "A blade was seen",
        K::PublicOrder => "Disorder outside the premises",
        K::DrunkRefused => "Would not leave after service was refused",
        K::Ejection => "Would not leave when asked",
        K::Fight => "Fighting",
        K::Damage => "Damage to premises",
        K::Asb => "Nuisance to customers and staff",
        K::BeggingAsb => "Customers followed and pressed for money",
        K::HateIncident => "Abuse recorded as a hate incident",
        K::DrugUse => "Drugs used on the premises",
        K::DrugSupply => "Drugs offered on the premises",
        K::Underage => "Attempts to buy goods under age",
        K::ProxyPurchase => "Age-restricted goods bought for children",
        K::FakeId => "Another person's proof of age shown",
        K::BreachOfBan => "Came in although banned",
        K::Suspicious => "Watched the premises and asked about staffing",
        _ => "Conduct reported by members",
    }
}

fn count(days: usize) -> String {
    const WORDS: [&str; 6] = ["two", "three", "four", "five", "six", "seven"];
    days.checked_sub(2)
        .and_then(|at| WORDS.get(at))
        .map_or_else(|| days.to_string(), |w| (*w).to_owned())
}

/// A day as people write it: "3 May 2026".
fn long(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use watchbook_register::ClosedList;
    use watchbook_register::text::NeutralText;

    use super::*;

    #[test]
    fn a_reason_says_what_how_often_and_when() {
        use IncidentKind as K;
        let days = [date(2026, 5, 3), date(2026, 6, 9), date(2026, 5, 3), date(2026, 5, 20)];
        assert_eq!(
            reason(&[K::ShopTheft, K::Threats, K::ShopTheft], &days),
            "Threats to staff, and goods taken without paying, reported on three days between \
             3 May 2026 and 9 June 2026"
        );
        assert_eq!(reason(&[K::Fight], &[date(2026, 5, 3)]), "Fighting, reported on 3 May 2026");
        assert_eq!(head(&[K::ShopTheft, K::Threats]), IncidentGroup::Violence);
    }

    #[test]
    fn every_kind_has_words_that_pass_the_neutral_words_check() {
        for kind in IncidentKind::ALL {
            assert!(NeutralText::check(words(*kind)).is_ok(), "{kind:?}");
        }
    }
}
