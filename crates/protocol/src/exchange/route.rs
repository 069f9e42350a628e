//! The routes: one list, from which the client makes its addresses and the server its router.

use crate::audience::Audience;
use crate::hash::Hash;
use crate::id::{DeviceId, Lookup, PersonId};

/// A route with what stands in its path and query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// `GET /v1/hello` → [`super::Hello`].
    Hello,
    /// `POST /v1/found`, [`super::FoundScheme`] → [`super::Founded`].
    Found,
    /// `GET /v1/enrol/{lookup}` → [`super::Enrolment`].
    Enrolment(Lookup),
    /// `GET /v1/enrol/{lookup}/roster?from={n}` → [`super::RosterPage`].
    EnrolmentRoster(Lookup, u64),
    /// `POST /v1/enrol/{lookup}/join`, [`super::JoinScheme`] → [`super::Joined`].
    Join(Lookup),
    /// `GET /v1/recover/roster?from={n}`, with the scheme's header → [`super::RosterPage`].
    RecoveryRoster(u64),
    /// `POST /v1/recover/join`, [`super::JoinScheme`] → [`super::Joined`] without a packet.
    RecoveryJoin,
    /// `GET /v1/roster?from={n}` → [`super::RosterPage`].
    Roster(u64),
    /// `POST /v1/roster`, [`super::RosterAppend`] → [`super::RosterAppended`].
    RosterAppend,
    /// `GET /v1/ring` → [`super::Packets`].
    Ring,
    /// `GET /v1/heads` → [`super::Heads`].
    Heads,
    /// `GET /v1/feeds/{feed}?after={number}` → [`super::FeedPage`].
    Feed(Audience, u64),
    /// `POST /v1/feeds/{feed}/envelopes`, [`super::EnvelopesWanted`] → [`super::Envelopes`].
    Envelopes(Audience),
    /// `GET /v1/feeds/{feed}/checkpoint` → [`super::Marked`].
    Checkpoint(Audience),
    /// `PUT /v1/feeds/{feed}/checkpoint`, [`super::PutCheckpoint`] → nothing.
    PutCheckpoint(Audience),
    /// `GET /v1/feeds/{feed}/manifest/{hash}` → [`crate::feed::Manifest`].
    Manifest(Audience, Hash),
    /// `POST /v1/envelopes`, [`super::Append`] → [`super::Appended`].
    Append,
    /// `GET /v1/queue` → [`super::Queue`].
    Queue,
    /// `POST /v1/queue/{hash}/approve`, [`super::ApproveWaiting`] → [`super::Appended`].
    Approve(Hash),
    /// `DELETE /v1/queue/{hash}` → nothing: an office device takes it back or sends it back.
    TakeBack(Hash),
    /// `POST /v1/pictures/held`, [`super::PicturesAsked`] → [`super::PicturesHeld`].
    PicturesHeld,
    /// `PUT /v1/pictures/{hash}?from={byte}&size={bytes}`, bare bytes → nothing.
    PutPicture(Hash, u32, u32),
    /// `GET /v1/pictures/{hash}`, with `Range` → bare bytes.
    Picture(Hash),
    /// `POST /v1/pictures/get`, [`super::PicturesWanted`] → a run of [`super::PicturePart`]s.
    PicturesGet,
    /// `PUT /v1/receipt`, [`super::PutReceipt`] → nothing.
    PutReceipt,
    /// `GET /v1/devices` → [`super::Devices`].
    Devices,
    /// `PUT /v1/share`, [`super::PutShare`] → nothing.
    PutShare,
    /// `POST /v1/share`, [`super::ShareAsked`] → [`super::ShareAnswer`].
    Share,
    /// `POST /v1/share/{device}/{person}/free` → nothing: a slot that waits may be tried again.
    FreeSlot(DeviceId, PersonId),
    /// `GET /v1/events` → a stream of [`super::Event`]s.
    Events,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
}

/// What a route asks of whoever uses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    /// Nothing.
    Open,
    /// To know a lookup id.
    Lookup,
    /// The scheme's id in its header, and the recovery kit's signature inside.
    Recovery,
    /// A device's signing key; one that waits for its confirmation too.
    Joined,
    /// The signing key of a device that counts.
    Device,
    /// A device's signing or unlock key.
    Locked,
    /// The signing key of an office device.
    Office,
    /// The signing key of an office device, or of a device of the same premises.
    OfficeOrPremises,
}

impl Method {
    /// In capitals.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

impl Route {
    /// Its method, the pattern of its path, and what it asks.
    #[must_use]
    pub fn pattern(&self) -> (Method, &'static str, Auth) {
        use Method::{Delete, Get, Post, Put};
        match self {
            Self::Hello => (Get, "/v1/hello", Auth::Open),
            Self::Found => (Post, "/v1/found", Auth::Open),
            Self::Enrolment(_) => (Get, "/v1/enrol/{lookup}", Auth::Lookup),
            Self::EnrolmentRoster(..) => (Get, "/v1/enrol/{lookup}/roster", Auth::Lookup),
            Self::Join(_) => (Post, "/v1/enrol/{lookup}/join", Auth::Lookup),
            Self::RecoveryRoster(_) => (Get, "/v1/recover/roster", Auth::Recovery),
            Self::RecoveryJoin => (Post, "/v1/recover/join", Auth::Recovery),
            Self::Roster(_) => (Get, "/v1/roster", Auth::Joined),
            Self::RosterAppend => (Post, "/v1/roster", Auth::Device),
            Self::Ring => (Get, "/v1/ring", Auth::Joined),
            Self::Heads => (Get, "/v1/heads", Auth::Locked),
            Self::Feed(..) => (Get, "/v1/feeds/{feed}", Auth::Locked),
            Self::Envelopes(_) => (Post, "/v1/feeds/{feed}/envelopes", Auth::Locked),
            Self::Checkpoint(_) => (Get, "/v1/feeds/{feed}/checkpoint", Auth::Locked),
            Self::PutCheckpoint(_) => (Put, "/v1/feeds/{feed}/checkpoint", Auth::Office),
            Self::Manifest(..) => (Get, "/v1/feeds/{feed}/manifest/{hash}", Auth::Locked),
            Self::Append => (Post, "/v1/envelopes", Auth::Device),
            Self::Queue => (Get, "/v1/queue", Auth::Office),
            Self::Approve(_) => (Post, "/v1/queue/{hash}/approve", Auth::Office),
            Self::TakeBack(_) => (Delete, "/v1/queue/{hash}", Auth::Office),
            Self::PicturesHeld => (Post, "/v1/pictures/held", Auth::Device),
            Self::PutPicture(..) => (Put, "/v1/pictures/{hash}", Auth::Device),
            Self::Picture(_) => (Get, "/v1/pictures/{hash}", Auth::Locked),
            Self::PicturesGet => (Post, "/v1/pictures/get", Auth::Locked),
            Self::PutReceipt => (Put, "/v1/receipt", Auth::Device),
            Self::Devices => (Get, "/v1/devices", Auth::Office),
            Self::PutShare => (Put, "/v1/share", Auth::Device),
            Self::Share => (Post, "/v1/share", Auth::Locked),
            Self::FreeSlot(..) => {
                (Post, "/v1/share/{device}/{person}/free", Auth::OfficeOrPremises)
            }
            Self::Events => (Get, "/v1/events", Auth::Locked),
        }
    }

    /// Its path with its query, as it is sent and signed.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Enrolment(lookup) => format!("/v1/enrol/{lookup}"),
            Self::EnrolmentRoster(lookup, from) => format!("/v1/enrol/{lookup}/roster?from={from}"),
            Self::Join(lookup) => format!("/v1/enrol/{lookup}/join"),
            Self::RecoveryRoster(from) => format!("/v1/recover/roster?from={from}"),
            Self::Roster(from) => format!("/v1/roster?from={from}"),
            Self::Feed(feed, after) => format!("/v1/feeds/{feed}?after={after}"),
            Self::Envelopes(feed) => format!("/v1/feeds/{feed}/envelopes"),
            Self::Checkpoint(feed) | Self::PutCheckpoint(feed) => {
                format!("/v1/feeds/{feed}/checkpoint")
            }
            Self::Manifest(feed, hash) => format!("/v1/feeds/{feed}/manifest/{hash}"),
            Self::Approve(hash) => format!("/v1/queue/{hash}/approve"),
            Self::TakeBack(hash) => format!("/v1/queue/{hash}"),
            Self::PutPicture(hash, from, size) => {
                format!("/v1/pictures/{hash}?from={from}&size={size}")
            }
            Self::Picture(hash) => format!("/v1/pictures/{hash}"),
            Self::FreeSlot(device, person) => format!("/v1/share/{device}/{person}/free"),
            Self::Hello
            | Self::Found
            | Self::RecoveryJoin
            | Self::RosterAppend
            | Self::Ring
            | Self::Heads
            | Self::Append
            | Self::Queue
            | Self::PicturesHeld
            | Self::PicturesGet
            | Self::PutReceipt
            | Self::Devices
            | Self::PutShare
            | Self::Share
            | Self::Events => self.pattern().1.to_owned(),
        }
    }

    /// How long the body of a request may be.
    #[must_use]
    pub fn body_limit(&self) -> usize {
        use crate::limits;
        match self {
            Self::Found | Self::RosterAppend | Self::Append | Self::PutCheckpoint(_) => {
                limits::PAGE + limits::REQUEST
            }
            Self::PutPicture(..) => limits::PICTURE,
            Self::Join(_) | Self::RecoveryJoin => limits::ROSTER_ENTRY,
            _ => limits::REQUEST,
        }
    }
}
