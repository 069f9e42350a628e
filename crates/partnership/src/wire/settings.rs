//! Kind 4: the scheme's settings as members hold them. With the premises' profiles and the cards they
//! make a member's books whole.

use watchbook_protocol::cbor::Value;
use watchbook_register::records::{Gallery, Scheme, SchemeRules};

use super::WireFault;
use super::person::NAME;
use super::plain::Prose;
use super::said::{Ear, Fields, Said, map, said, within};

/// The scheme and its galleries. What the office alone decides by is no part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The scheme, with its rules for what is shown.
    pub scheme: Scheme,
    /// Its galleries, with whom each is for.
    pub galleries: Vec<Gallery>,
}

said!(Settings { 1 => scheme, 2 => galleries });

/// The longest line of a scheme's own particulars, in characters.
const LINE: usize = 200;
/// The most days for which a missed review may be overlooked (`domain.md` §2.6).
const MOST_GRACE: i32 = 30;

impl Said for SchemeRules {
    fn say(&self) -> Value {
        map([
            (1, self.show_unserved.say()),
            (2, self.share_birth.say()),
            (3, self.review_grace_days.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let rules = Self {
            show_unserved: fields.take(1, ear)?,
            share_birth: fields.take(2, ear)?,
            review_grace_days: fields.take(3, ear)?,
        };
        if (0..=MOST_GRACE).contains(&rules.review_grace_days) {
            Ok(rules)
        } else {
            Err(WireFault::Range)
        }
    }
}

impl Said for Scheme {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.name.say()),
            (3, self.kind.say()),
            (4, self.jurisdiction.say()),
            (5, self.controller.say()),
            (6, self.phone.say()),
            (7, self.ico_number.say()),
            (8, self.agreement_version.say()),
            (9, Prose(self.agreement_text.clone()).say()),
            (10, self.demonstration.say()),
            (11, self.rules.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let Prose(agreement_text) = fields.take(9, ear)?;
        let scheme = Self {
            id: fields.take(1, ear)?,
            name: fields.take(2, ear)?,
            kind: fields.take(3, ear)?,
            jurisdiction: fields.take(4, ear)?,
            controller: fields.take(5, ear)?,
            phone: fields.take(6, ear)?,
            ico_number: fields.take(7, ear)?,
            agreement_version: fields.take(8, ear)?,
            agreement_text,
            demonstration: fields.take(10, ear)?,
            rules: fields.take(11, ear)?,
        };
        if scheme.name.is_empty() {
            return Err(WireFault::Empty);
        }
        for line in [
            &scheme.name,
            &scheme.controller,
            &scheme.phone,
            &scheme.ico_number,
            &scheme.agreement_version,
        ] {
            within(line, LINE)?;
        }
        Ok(scheme)
    }
}

impl Said for Gallery {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.name.say()),
            (3, self.audience.say()),
            (4, u16::from(self.default_months).say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let name = fields.take(2, ear)?;
        within(&name, NAME)?;
        let months: u16 = fields.take(4, ear)?;
        Ok(Self {
            id: fields.take(1, ear)?,
            name,
            audience: fields.take(3, ear)?,
            default_months: u8::try_from(months).map_err(|_| WireFault::Range)?,
        })
    }
}
