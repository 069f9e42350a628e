//! Who asks, by the signature of the request alone. Nothing in a path, a query or a body says who
//! somebody is.

use std::sync::Arc;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Auth, Problem, Unsigned};
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::request::{RequestHeaders, RequestKey, RequestRefused};
use watchbook_protocol::roster::{DeviceState, Roster, Seat};

use crate::refusal::{AGAIN_AFTER, Answer};
use crate::world::{Log, Scheme, World};

/// A device whose signature was found to be good, and which may use the route.
#[derive(Debug, Clone)]
pub(crate) struct Principal {
    scheme: Arc<Scheme>,
    roster: Arc<Roster>,
    device: DeviceId,
    /// None while it waits for its confirmation.
    seat: Option<Seat>,
}

impl Principal {
    /// Checks a request's headers against the scheme that they name and what the route asks.
    pub(crate) fn of(
        world: &World,
        headers: &RequestHeaders,
        auth: Auth,
        method: &str,
        path: &str,
    ) -> Answer<Self> {
        // A scheme that is not here looks like a device that is not here.
        let unknown = || Problem::Unsigned(Unsigned::Device);
        let scheme = world.scheme(headers.scheme).ok_or_else(unknown)?;
        let roster = scheme.roster();
        headers
            .check(&roster, method, path, world.now())
            .map_err(|refused| problem(refused, &roster, headers.device))?;
        let seat = roster.seat_at(headers.device, roster.at().n);
        may(auth, headers.key, seat)?;
        Ok(Self { device: headers.device, seat, scheme, roster })
    }

    pub(crate) fn scheme(&self) -> &Arc<Scheme> {
        &self.scheme
    }

    /// The roster as it was when the request came.
    pub(crate) fn roster(&self) -> &Arc<Roster> {
        &self.roster
    }

    pub(crate) fn device(&self) -> DeviceId {
        self.device
    }

    pub(crate) fn seat(&self) -> Option<Seat> {
        self.seat
    }

    pub(crate) fn is_office(&self) -> bool {
        self.seat == Some(Seat::Office)
    }

    /// Whether a feed is there for this device. One that it does not hear is as one that is not there.
    pub(crate) fn hears(&self, feed: Audience) -> Answer<()> {
        let there = self.roster.epoch_at(feed, self.roster.at().n).is_some();
        let hears = self.seat.is_some_and(|seat| self.roster.hears(seat, feed));
        if there && hears { Ok(()) } else { Err(Problem::NotFound(()).into()) }
    }

    /// Every feed that is there for this device.
    pub(crate) fn feeds(&self) -> Vec<Audience> {
        let all = self.roster.audiences().map(|(feed, _)| feed);
        all.filter(|feed| self.hears(*feed).is_ok()).collect()
    }

    /// The log, if the scheme is served.
    pub(crate) fn log(&self, world: &World) -> Answer<Log> {
        self.scheme
            .log(&self.roster, &world.key)
            .ok_or_else(|| Problem::Unavailable(AGAIN_AFTER).into())
    }

    /// The same device under the roster as it is now; for acts that hold the scheme's turn.
    pub(crate) fn renewed(&self) -> Answer<Self> {
        let roster = self.scheme.roster();
        let seat = roster.seat_at(self.device, roster.at().n);
        if self.seat.is_some() && seat.is_none() {
            return Err(Problem::Unsigned(Unsigned::Revoked).into());
        }
        Ok(Self { seat, roster, ..self.clone() })
    }
}

/// Whether a device that signed with this key may use a route that asks this.
fn may(auth: Auth, key: RequestKey, seat: Option<Seat>) -> Result<(), Problem> {
    let signs = key == RequestKey::Sign;
    match auth {
        Auth::Open | Auth::Lookup | Auth::Recovery => Ok(()),
        Auth::Joined if signs => Ok(()),
        Auth::Device | Auth::Office | Auth::OfficeOrPremises if !signs => {
            Err(Problem::Unsigned(Unsigned::Key))
        }
        Auth::Joined => Err(Problem::Unsigned(Unsigned::Key)),
        _ if seat.is_none() => Err(Problem::Unsigned(Unsigned::Device)),
        Auth::Device | Auth::Locked => Ok(()),
        Auth::Office if seat == Some(Seat::Office) => Ok(()),
        Auth::OfficeOrPremises => Ok(()),
        Auth::Office => Err(Problem::NotAllowed(())),
    }
}

fn problem(refused: RequestRefused, roster: &Roster, device: DeviceId) -> Problem {
    let revoked = matches!(roster.state(device), Some(DeviceState::Revoked(_)));
    match refused {
        RequestRefused::Version => {
            let terms = roster.terms_at(roster.at().n);
            Problem::UpdateNeeded(terms.map_or((1, 1), |t| (t.least_version, t.most_version)))
        }
        RequestRefused::Headers => Problem::Unsigned(Unsigned::Headers),
        RequestRefused::Device if revoked => Problem::Unsigned(Unsigned::Revoked),
        RequestRefused::Device | RequestRefused::Scheme => Problem::Unsigned(Unsigned::Device),
        RequestRefused::Time => Problem::Unsigned(Unsigned::Time),
        RequestRefused::Signature => Problem::Unsigned(Unsigned::Signature),
    }
}
