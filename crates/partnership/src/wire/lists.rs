//! The closed lists in bytes: each value by its code. What stands for a value that only a later version
//! knows is decided here, list by list: something true and never something worse, or nothing, and then
//! the part that it belongs to falls away (`docs/adr/0028`).

use watchbook_protocol::cbor::Value;
use watchbook_register::ClosedList;
use watchbook_register::cases::{CaseKind, Choice, CountResult, VotePart};
use watchbook_register::evidence::{CustodyStep, EvidenceForm};
use watchbook_register::log::{
    Certainty, GoodsOutcome, HateStrand, Hurt, Influence, PoliceTold, ReportOutcome, Response,
    SeenAction, Sureness, Way,
};
use watchbook_register::records::{
    AgeBasis, AppealOutcome, AppealStage, AppearanceCode, Basis, BodyPosition, Build, CountsFrom,
    CourtOrderKind, DecidingBody, EyeColour, Eyewear, FacialHair, HairColour, HairStyle,
    IncidentGroup, IncidentKind, IncidentRole, Jurisdiction, MarkKind, Method, NameKind, Outcome,
    PictureKind, PictureQuality, PictureSource, PictureState, PremisesStatus, RiskFlagKind, Role,
    SchemeKind, Sector, ServiceMethod, Sex, SuspensionReason,
};

use super::WireFault;
use super::said::{Ear, Said};

/// The longest code that a later version may bring.
const LONGEST_CODE: usize = 64;

/// The value of a code; none for one of a later version.
pub(super) fn coded<L: ClosedList>(value: &Value) -> Result<Option<L>, WireFault> {
    match value {
        Value::Text(code) if code.len() <= LONGEST_CODE => Ok(L::from_code(code)),
        _ => Err(WireFault::Shape { key: 0 }),
    }
}

macro_rules! list {
    ($($name:ident $(=> $general:ident)?),* $(,)?) => {$(
        impl Said for $name {
            fn say(&self) -> Value {
                Value::Text(self.code().to_owned())
            }

            fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
                if let Some(known) = coded(value)? {
                    return Ok(known);
                }
                $(
                    ear.unknown(stringify!($name))?;
                    return Ok(Self::$general);
                )?
                #[allow(unreachable_code, reason = "reached where nothing stands for the unknown")]
                {
                    let _ = ear;
                    Err(WireFault::Newer { of: stringify!($name) })
                }
            }
        }
    )*};
}

list! {
    // Looks: not known is what is true.
    Sex => Unknown, Build => Unknown, HairColour => Unknown, HairStyle => Unknown,
    FacialHair => Unknown, EyeColour => Unknown, Eyewear => Unknown,
    MarkKind => Other, BodyPosition => Other,
    // The least that is said of anybody.
    AgeBasis => Estimated, Basis => Alleged, NameKind => Alias, PictureQuality => Poor,
    IncidentKind => Other, IncidentGroup => Other, Sector => Other,
    // Every open appeal was received; any suspension hides.
    AppealStage => Received,
    // No general word says it: what it belongs to falls away.
    Method, RiskFlagKind, PictureKind, PictureSource, ServiceMethod, DecidingBody, AppealOutcome,
    CourtOrderKind, CountsFrom,
    // Whole premises, people and schemes are never read as something else.
    PremisesStatus, Role, SchemeKind, Jurisdiction,
    // Reports, which the office's ear hears: they wait whole.
    IncidentRole, Certainty, Hurt, PoliceTold, HateStrand, Influence, Response, GoodsOutcome,
    SeenAction, Sureness, EvidenceForm, CustodyStep,
    // What offices and voters tell one another: nothing of it is read as something else.
    PictureState, SuspensionReason, AppearanceCode, Outcome, CaseKind, Choice, VotePart, Way,
    CountResult, ReportOutcome,
}
