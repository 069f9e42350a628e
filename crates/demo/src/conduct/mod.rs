//! What invented people are reported for: kinds, methods, places and facts that belong together.
//!
//! Facts say what was seen and heard, in plain words and without opinion. Every template passes
//! the neutral-words check; a test tries each.

mod deeds;
mod facts;
mod reasons;

use watchbook_register::records::{IncidentKind, Method, RiskFlagKind, Sector};

use crate::chance::Chance;
pub(crate) use facts::tell;
pub(crate) use reasons::{head, reason};

/// One kind of thing that happens, and how it is told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deed {
    /// What kinds of incident it is; the first names it.
    pub(crate) kinds: &'static [IncidentKind],
    /// How it is done, where the field's list has a word for it.
    pub(crate) method: Option<Method>,
    /// What staff take care of afterwards.
    pub(crate) care: Option<RiskFlagKind>,
    /// Where it happens.
    pub(crate) sectors: &'static [Sector],
    /// Ways to tell it, with `{goods}`, `{spot}` and `{end}` to be filled in.
    pub(crate) facts: &'static [&'static str],
}

/// A person's usual conduct: people are seldom reported for everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strand {
    /// Goods taken from shops.
    Goods,
    /// Payments and refunds.
    Payment,
    /// Abuse and threats in shops.
    Abuse,
    /// Disorder in pubs and clubs.
    Night,
    /// Drugs in pubs and clubs.
    Drugs,
    /// Nuisance at shops and stops.
    Street,
    /// Young people and age-restricted goods.
    Young,
}

impl Strand {
    /// A strand by how common it is in a town with shops and pubs.
    pub(crate) fn any(chance: &mut Chance) -> Self {
        use Strand as S;
        chance.weighed(&[
            (S::Goods, 50),
            (S::Payment, 8),
            (S::Abuse, 13),
            (S::Night, 18),
            (S::Drugs, 4),
            (S::Street, 7),
        ])
    }

    /// What happens within the strand.
    pub(crate) fn deeds(self) -> &'static [Deed] {
        match self {
            Self::Goods => deeds::GOODS,
            Self::Payment => deeds::PAYMENT,
            Self::Abuse => deeds::ABUSE,
            Self::Night => deeds::NIGHT,
            Self::Drugs => deeds::DRUGS,
            Self::Street => deeds::STREET,
            Self::Young => deeds::YOUNG,
        }
    }
}

/// Somebody under a ban came in.
pub(crate) const BREACH: Deed = deeds::BREACH;

#[cfg(test)]
mod tests {
    use watchbook_register::text::NeutralText;

    use super::*;

    #[test]
    fn every_template_passes_the_neutral_words_check() {
        use Strand as S;
        for strand in [S::Goods, S::Payment, S::Abuse, S::Night, S::Drugs, S::Street, S::Young] {
            for deed in strand.deeds().iter().chain([&BREACH]) {
                for template in deed.facts {
                    let plain = template.replace(['{', '}'], "");
                    assert!(NeutralText::check(&plain).is_ok(), "{plain}");
                }
            }
        }
        for words in facts::every_filling() {
            assert!(NeutralText::check(words).is_ok(), "{words}");
        }
    }

    #[test]
    fn every_deed_has_a_kind_a_place_and_a_telling() {
        use Strand as S;
        for strand in [S::Goods, S::Payment, S::Abuse, S::Night, S::Drugs, S::Street, S::Young] {
            for deed in strand.deeds() {
                let told = !deed.kinds.is_empty() && !deed.sectors.is_empty();
                assert!(told && !deed.facts.is_empty(), "{deed:?}");
            }
        }
    }
}
