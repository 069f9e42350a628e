//! The scheme of the demonstration.

use watchbook_register::records::{Jurisdiction, Scheme, SchemeKind, SchemeRules};

use crate::chance::Chance;

/// Marlbridge Shopwatch & Pubwatch.
pub(crate) fn scheme(seed: u64) -> Scheme {
    Scheme {
        id: Chance::of(seed, "scheme", 0).id(),
        name: "Marlbridge Shopwatch & Pubwatch".to_owned(),
        kind: SchemeKind::Mixed,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge Business Crime Reduction Partnership".to_owned(),
        phone: "01632 960140".to_owned(),
        ico_number: "Z0000000".to_owned(),
        agreement_version: "2026-1".to_owned(),
        agreement_text: AGREEMENT.to_owned(),
        demonstration: true,
        rules: SchemeRules::default(),
    }
}

/// What staff accept before they see the gallery.
const AGREEMENT: &str = "I use this register only to keep people and goods safe at these premises. \
I show it to nobody outside the staff, take no pictures of it and leave no screen open. What I \
read here are reports and decisions of the scheme, not findings of a court. Before I speak to \
anybody I compare at least three features. If I am unsure, I do nothing. If I was wrong, I say \
so at once. I know that each card I open is kept in the log under my name.";
