//! The small parts of a card, as the window is given them.

use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;

use super::tile::base64;
use crate::civil::months_between;
use crate::id::Id;
use crate::records::{
    BodyPosition, CourtOrder, CourtOrderKind, Height, IncidentKind, Mark, MarkKind, Picture,
    PictureKind, PictureQuality, PictureSource, Premises, Report, Scope, Sector, Service,
    ServiceMethod,
};

/// Where a ban holds, with the names of listed premises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind")]
pub enum ScopeShown {
    /// All members.
    #[serde(rename = "ALL_MEMBERS")]
    AllMembers,
    /// Some trades.
    #[serde(rename = "SECTOR")]
    Sector {
        /// Which.
        sectors: Vec<Sector>,
    },
    /// Some areas.
    #[serde(rename = "AREA")]
    Area {
        /// Which.
        areas: Vec<String>,
    },
    /// Some premises.
    #[serde(rename = "LIST")]
    List {
        /// Which, by name.
        premises: Vec<String>,
    },
}

impl ScopeShown {
    pub(super) fn of(scope: &Scope, premises: &[Premises]) -> Self {
        match scope {
            Scope::AllMembers => Self::AllMembers,
            Scope::Sectors(sectors) => Self::Sector { sectors: sectors.clone() },
            Scope::Areas(areas) => Self::Area { areas: areas.clone() },
            Scope::List(list) => Self::List {
                premises: premises
                    .iter()
                    .filter(|premises| list.contains(&premises.id))
                    .map(|premises| premises.name.clone())
                    .collect(),
            },
        }
    }
}

/// How and when the person was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ServedShown {
    /// How.
    pub method: ServiceMethod,
    /// When.
    #[ts(type = "string")]
    pub on: Date,
}

impl ServedShown {
    pub(super) fn of(service: &Service) -> Option<Self> {
        match service {
            Service::Unserved => None,
            Service::Served(record) => Some(Self { method: record.method, on: record.on }),
        }
    }
}

/// An order of a court, as a member may read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OrderShown {
    /// Its kind.
    pub kind: CourtOrderKind,
    /// What it forbids.
    pub conditions: String,
    /// The court.
    pub court: String,
}

impl OrderShown {
    pub(crate) fn of(order: &CourtOrder) -> Self {
        Self {
            kind: order.kind,
            conditions: order.conditions.as_str().to_owned(),
            court: order.court.as_str().to_owned(),
        }
    }
}

/// A height in centimetres.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HeightShown {
    /// Lower measure.
    pub low: u16,
    /// Upper measure.
    pub high: u16,
}

impl From<Height> for HeightShown {
    fn from(height: Height) -> Self {
        Self { low: height.low(), high: height.high() }
    }
}

/// A mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MarkShown {
    /// Its kind.
    pub kind: MarkKind,
    /// Where.
    pub position: BodyPosition,
    /// In words.
    pub text: String,
}

impl From<&Mark> for MarkShown {
    fn from(mark: &Mark) -> Self {
        Self { kind: mark.kind, position: mark.position, text: mark.text.as_str().to_owned() }
    }
}

/// What a person is reported for: a kind, how often, and when last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ReportedFor {
    /// The kind.
    pub kind: IncidentKind,
    /// How often.
    pub count: u32,
    /// When last.
    #[ts(type = "string")]
    pub last: Date,
}

impl ReportedFor {
    /// Reports gathered by kind, the most frequent first.
    pub(super) fn gather(reports: &[Report]) -> Vec<Self> {
        let mut gathered: Vec<Self> = Vec::new();
        for report in reports {
            match gathered.iter_mut().find(|known| known.kind == report.kind) {
                Some(known) => {
                    known.count += 1;
                    known.last = known.last.max(report.on);
                }
                None => gathered.push(Self { kind: report.kind, count: 1, last: report.on }),
            }
        }
        gathered.sort_by_key(|r| (std::cmp::Reverse(r.count), std::cmp::Reverse(r.last), r.kind));
        gathered
    }
}

/// A picture on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PictureShown {
    /// Its id.
    #[ts(type = "string")]
    pub picture: Id<Picture>,
    /// Its ThumbHash, in base64.
    pub hash: String,
    /// What it shows.
    pub kind: PictureKind,
    /// Who it comes from.
    pub source: PictureSource,
    /// How good it is.
    pub quality: PictureQuality,
    /// When it was taken.
    #[ts(type = "string")]
    pub taken_on: Date,
    /// How old it is in whole months.
    pub age_months: i32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl PictureShown {
    pub(crate) fn of(picture: &Picture, today: Date) -> Self {
        Self {
            picture: picture.id,
            hash: base64(&picture.hash),
            kind: picture.kind,
            source: picture.source,
            quality: picture.quality,
            taken_on: picture.taken_on,
            age_months: months_between(picture.taken_on, today),
            width: picture.width,
            height: picture.height,
        }
    }
}
