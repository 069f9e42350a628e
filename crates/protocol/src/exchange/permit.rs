//! Whether a device may use a route, by the roster alone. What it sends is then looked at by the
//! entry's or the envelope's own rules.

use super::{Auth, Problem, Route, Unsigned};
use crate::id::DeviceId;
use crate::request::RequestKey;
use crate::roster::{DeviceState, Roster, Seat};

/// Decides for a device whose signature was found valid. Answers with its seat; with none for a device
/// that waits for its confirmation, where that is enough.
///
/// # Errors
/// What to answer. What is none of the device's business is [`Problem::NotFound`], like what is not
/// there.
pub fn permit(
    route: &Route,
    roster: &Roster,
    device: DeviceId,
    key: RequestKey,
) -> Result<Option<Seat>, Problem> {
    let auth = route.pattern().2;
    let seat = match roster.state(device) {
        None => return Err(Problem::Unsigned(Unsigned::Device)),
        Some(DeviceState::Revoked(_)) => return Err(Problem::Unsigned(Unsigned::Revoked)),
        Some(DeviceState::Waiting) => None,
        Some(DeviceState::Active) => roster.seat_at(device, roster.at().n),
    };
    if key == RequestKey::Unlock && auth != Auth::Locked {
        return Err(Problem::Unsigned(Unsigned::Key));
    }
    let seat = match (auth, seat) {
        (Auth::Open | Auth::Lookup | Auth::Recovery | Auth::Joined, seat) => return Ok(seat),
        (_, None) => return Err(Problem::Unsigned(Unsigned::Device)),
        (_, Some(seat)) => seat,
    };
    match (auth, route) {
        (Auth::Office, _) if seat != Seat::Office => return Err(Problem::NotAllowed(())),
        (Auth::OfficeOrPremises, Route::FreeSlot(other, _)) if seat != Seat::Office => {
            let premises = roster.device(*other).and_then(|known| known.seat.premises());
            if premises.is_none() || premises != seat.premises() {
                return Err(Problem::NotFound(()));
            }
        }
        _ => {}
    }
    match route {
        Route::Feed(feed, _)
        | Route::Envelopes(feed)
        | Route::Checkpoint(feed)
        | Route::PutCheckpoint(feed)
        | Route::Manifest(feed, _)
            if !roster.hears(seat, *feed) =>
        {
            Err(Problem::NotFound(()))
        }
        _ => Ok(Some(seat)),
    }
}
