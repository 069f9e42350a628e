//! What stands against somebody, and where: bans, warnings, orders, entries, pictures and their scopes.

use watchbook_protocol::cbor::Value;
use watchbook_register::records::{
    Appeal, Ban, BanRules, ChildApproval, CourtOrder, DecisionMark, Ending, GalleryEntry, Picture,
    PictureState, PoliceTerms, PublicOrder, RestsOn, Scope, Sector, Service, ServiceRecord, Span,
    Term, Under18, Warning,
};

use super::WireFault;
use super::lists::coded;
use super::person::NAME;
use super::plain::Blob;
use super::said::{Ear, Fields, Said, carried, case, cased, map, said};

said!(DecisionMark { 1 => id, 2 => on, 3 => body });
said!(ServiceRecord { 1 => method, 2 => on });
/// Left out where they are what they are for most: `[what it counts from, length, whether it stands]`.
impl Said for BanRules {
    fn say(&self) -> Value {
        if *self == Self::default() {
            return Value::Null;
        }
        let Self { counts_from, span, stands_on_appeal } = self;
        Value::List(vec![counts_from.say(), span.say(), stands_on_appeal.say()])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::List(items) = value else { return Err(WireFault::Shape { key: 0 }) };
        Ok(Self {
            counts_from: carried(items, 0, ear)?,
            span: carried(items, 1, ear)?,
            stands_on_appeal: carried(items, 2, ear)?,
        })
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

/// 1: days; 2: months; 3: years.
impl Said for Span {
    fn say(&self) -> Value {
        match self {
            Self::Days(count) => case(1, [count.say()]),
            Self::Months(count) => case(2, [count.say()]),
            Self::Years(count) => case(3, [count.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, of) => carried(of, 0, ear).map(Self::Days),
            (2, of) => carried(of, 0, ear).map(Self::Months),
            (3, of) => carried(of, 0, ear).map(Self::Years),
            _ => Err(WireFault::Newer { of: "Span" }),
        }
    }
}

said!(PoliceTerms { 1 => agreement <= 200, 2 => return_by });

/// Left out where nobody has told the person.
impl Said for Service {
    fn say(&self) -> Value {
        match self {
            Self::Unserved => Value::Null,
            Self::Served(record) => record.say(),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        ServiceRecord::heard(value, ear).map(Self::Served)
    }

    fn absent() -> Option<Self> {
        Some(Self::Unserved)
    }
}

/// `[first day, 1, last day]`, or `[first day, 2, day of the review]`.
impl Said for Term {
    fn say(&self) -> Value {
        let (number, day) = match self.ending() {
            Ending::On(day) => (1, day),
            Ending::Review(day) => (2, day),
        };
        Value::List(vec![self.starts().say(), Value::Number(number), day.say()])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::List(items) = value else { return Err(WireFault::Shape { key: 0 }) };
        let (starts, ending, day) =
            (carried(items, 0, ear)?, carried::<u64>(items, 1, ear)?, carried(items, 2, ear)?);
        match ending {
            1 => Ok(Self::fixed(starts, day)?),
            2 => Ok(Self::reviewed_on(starts, day, ear.made_on)?),
            _ => Err(WireFault::Newer { of: "Ending" }),
        }
    }
}

/// Left out where there is none; 1: open, at a stage, received on a day; 2: decided, how, on a day.
impl Said for Appeal {
    fn say(&self) -> Value {
        match self {
            Self::None => Value::Null,
            Self::Open { stage, received } => case(1, [stage.say(), received.say()]),
            Self::Decided { outcome, on } => case(2, [outcome.say(), on.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, of) => {
                Ok(Self::Open { stage: carried(of, 0, ear)?, received: carried(of, 1, ear)? })
            }
            (2, of) => {
                Ok(Self::Decided { outcome: carried(of, 0, ear)?, on: carried(of, 1, ear)? })
            }
            _ => Err(WireFault::Newer { of: "Appeal" }),
        }
    }

    fn absent() -> Option<Self> {
        Some(Self::None)
    }
}

/// 1: all members; 2: these trades; 3: these areas; 4: these premises.
impl Said for Scope {
    fn say(&self) -> Value {
        match self {
            Self::AllMembers => case(1, []),
            Self::Sectors(sectors) => case(2, [sectors.say()]),
            Self::Areas(areas) => case(3, [areas.say()]),
            Self::List(list) => case(4, [list.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, _) => Ok(Self::AllMembers),
            (2, of) => Ok(Self::Sectors(sectors(of, ear)?)),
            (3, of) => {
                let areas: Vec<String> = carried(of, 0, ear)?;
                super::said::within(&areas, NAME)?;
                Ok(Self::Areas(areas))
            }
            (4, of) => Ok(Self::List(carried(of, 0, ear)?)),
            _ => Err(WireFault::Newer { of: "Scope" }),
        }
    }
}

/// The trades that are known: one that is not known is never read as another, which would widen it.
fn sectors(of: &[Value], ear: &mut Ear) -> Result<Vec<Sector>, WireFault> {
    let Some(Value::List(codes)) = of.first() else { return Err(WireFault::Shape { key: 0 }) };
    let mut sectors = Vec::with_capacity(codes.len());
    for code in codes {
        match coded(code)? {
            Some(sector) => sectors.push(sector),
            None => ear.unknown("Sector")?,
        }
    }
    Ok(sectors)
}

// A suspended ban does not travel, so it is never told of as one.
said!(Ban, of subject {
    1 => id, 2 => reference, 3 => decision, 4 => category, 5 => reason, 6 => scope, 7 => term,
    8 => service, 9 => appeal, 10 => rules;
    suspension: None,
});

impl Said for Warning {
    fn say(&self) -> Value {
        map([
            (1, self.id.say()),
            (2, self.reference.say()),
            (3, self.category.say()),
            (4, self.reason.say()),
            (5, self.issued.say()),
            (6, self.expires.say()),
            (7, self.service.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let warning = Self {
            subject: ear.subject.ok_or(WireFault::RestsOnNothing)?,
            id: fields.take(1, ear)?,
            reference: fields.take(2, ear)?,
            category: fields.take(3, ear)?,
            reason: fields.take(4, ear)?,
            issued: fields.take(5, ear)?,
            expires: fields.take(6, ear)?,
            service: fields.take(7, ear)?,
        };
        if warning.issued <= warning.expires { Ok(warning) } else { Err(WireFault::Term) }
    }
}

/// Only what members may know of: that it may be published need not be said.
impl Said for PublicOrder {
    fn say(&self) -> Value {
        let order = self.order();
        map([
            (1, order.id.say()),
            (2, order.kind.say()),
            (3, order.court.say()),
            (4, order.conditions.say()),
            (5, order.from.say()),
            (6, order.to.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let order = CourtOrder {
            subject: ear.subject.ok_or(WireFault::RestsOnNothing)?,
            id: fields.take(1, ear)?,
            kind: fields.take(2, ear)?,
            court: fields.take(3, ear)?,
            conditions: fields.take(4, ear)?,
            from: fields.take(5, ear)?,
            to: fields.take(6, ear)?,
            publicised_ok: true,
        };
        if order.to < order.from {
            return Err(WireFault::Term);
        }
        // That nobody is a child whom an order is told of, the card's reader sees to.
        order.for_members(Under18::No).ok_or(WireFault::Order)
    }
}

/// 1: reports; 2: a ban; 3: a warning; 4: an order.
impl Said for RestsOn {
    fn say(&self) -> Value {
        match self {
            Self::Reports => case(1, []),
            Self::Ban(id) => case(2, [id.say()]),
            Self::Warning(id) => case(3, [id.say()]),
            Self::Order(id) => case(4, [id.say()]),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, _) => Ok(Self::Reports),
            (2, of) => carried(of, 0, ear).map(Self::Ban),
            (3, of) => carried(of, 0, ear).map(Self::Warning),
            (4, of) => carried(of, 0, ear).map(Self::Order),
            _ => Err(WireFault::Newer { of: "RestsOn" }),
        }
    }
}

/// `[first day, last day, whether it names]`.
impl Said for ChildApproval {
    fn say(&self) -> Value {
        let (from, until) = self.days();
        Value::List(vec![from.say(), until.say(), self.shows_name().say()])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let Value::List(items) = value else { return Err(WireFault::Shape { key: 0 }) };
        Ok(Self::told(carried(items, 0, ear)?, carried(items, 1, ear)?, carried(items, 2, ear)?)?)
    }
}

// What was withdrawn does not travel.
said!(GalleryEntry, of subject {
    1 => id, 2 => gallery, 3 => from, 4 => until, 5 => rests_on, 6 => caption, 7 => child;
    withdrawn: None,
});

/// The longest ThumbHash.
const THUMB_HASH: usize = 64;

/// The keys 1 to 9 of a picture; which sealed pictures it is, is said at 20 and 21 (`card`).
pub(super) fn say_picture(picture: &Picture) -> [(u64, Value); 9] {
    [
        (1, picture.id.say()),
        (2, picture.kind.say()),
        (3, picture.source.say()),
        (4, picture.taken_on.say()),
        (5, picture.quality.say()),
        (6, picture.police.say()),
        (7, picture.width.say()),
        (8, picture.height.say()),
        (9, Blob(picture.hash.clone()).say()),
    ]
}

/// A picture that members may see: published, and nobody else in it.
pub(super) fn heard_picture(fields: &Fields<'_>, ear: &mut Ear) -> Result<Picture, WireFault> {
    let Blob(hash) = fields.take(9, ear)?;
    if hash.len() > THUMB_HASH {
        return Err(WireFault::Range);
    }
    Ok(Picture {
        subject: ear.subject.ok_or(WireFault::RestsOnNothing)?,
        id: fields.take(1, ear)?,
        kind: fields.take(2, ear)?,
        source: fields.take(3, ear)?,
        taken_on: fields.take(4, ear)?,
        quality: fields.take(5, ear)?,
        state: PictureState::Published,
        bystanders_masked: true,
        police: fields.take(6, ear)?,
        width: fields.take(7, ear)?,
        height: fields.take(8, ear)?,
        hash,
    })
}
