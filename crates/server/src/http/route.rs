//! From a method and a path to the protocol's route.
//!
//! The invariant: a path stands for the route that makes that very path, so there is one spelling of
//! each, and what is signed is what is done.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::Route;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, Lookup, PersonId};

/// The route of a method and a path with its query; none if there is none.
pub(crate) fn parse(method: &str, target: &str) -> Option<Route> {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let segments: Vec<&str> = path.strip_prefix("/v1/")?.split('/').collect();
    let query = Query(query);
    let route = match (method, segments.as_slice()) {
        ("GET", ["hello"]) => Route::Hello,
        ("POST", ["found"]) => Route::Found,
        ("GET", ["enrol", id]) => Route::Enrolment(Lookup::from_hex(id)?),
        ("GET", ["enrol", id, "roster"]) => {
            Route::EnrolmentRoster(Lookup::from_hex(id)?, query.number("from")?)
        }
        ("POST", ["enrol", id, "join"]) => Route::Join(Lookup::from_hex(id)?),
        ("GET", ["recover", "roster"]) => Route::RecoveryRoster(query.number("from")?),
        ("POST", ["recover", "join"]) => Route::RecoveryJoin,
        ("GET", ["roster"]) => Route::Roster(query.number("from")?),
        ("POST", ["roster"]) => Route::RosterAppend,
        ("GET", ["ring"]) => Route::Ring,
        ("GET", ["heads"]) => Route::Heads,
        ("GET", ["feeds", feed]) => Route::Feed(Audience::of_text(feed)?, query.number("after")?),
        ("POST", ["feeds", feed, "envelopes"]) => Route::Envelopes(Audience::of_text(feed)?),
        ("GET", ["feeds", feed, "checkpoint"]) => Route::Checkpoint(Audience::of_text(feed)?),
        ("PUT", ["feeds", feed, "checkpoint"]) => Route::PutCheckpoint(Audience::of_text(feed)?),
        ("GET", ["feeds", feed, "manifest", hash]) => {
            Route::Manifest(Audience::of_text(feed)?, Hash::from_hex(hash)?)
        }
        ("POST", ["envelopes"]) => Route::Append,
        ("GET", ["queue"]) => Route::Queue,
        ("POST", ["queue", hash, "approve"]) => Route::Approve(Hash::from_hex(hash)?),
        ("DELETE", ["queue", hash]) => Route::TakeBack(Hash::from_hex(hash)?),
        ("POST", ["pictures", "held"]) => Route::PicturesHeld,
        ("POST", ["pictures", "get"]) => Route::PicturesGet,
        ("PUT", ["pictures", hash]) => {
            let (from, size) = (query.number("from")?, query.number("size")?);
            Route::PutPicture(
                Hash::from_hex(hash)?,
                u32::try_from(from).ok()?,
                u32::try_from(size).ok()?,
            )
        }
        ("GET", ["pictures", hash]) => Route::Picture(Hash::from_hex(hash)?),
        ("PUT", ["receipt"]) => Route::PutReceipt,
        ("GET", ["devices"]) => Route::Devices,
        ("PUT", ["share"]) => Route::PutShare,
        ("POST", ["share"]) => Route::Share,
        ("POST", ["share", device, person, "free"]) => {
            Route::FreeSlot(DeviceId::from_hex(device)?, PersonId::from_hex(person)?)
        }
        ("GET", ["events"]) => Route::Events,
        _ => return None,
    };
    (route.path() == target).then_some(route)
}

struct Query<'a>(&'a str);

impl Query<'_> {
    fn number(&self, name: &str) -> Option<u64> {
        let pairs = self.0.split('&').filter_map(|pair| pair.split_once('='));
        pairs.into_iter().find(|(key, _)| *key == name)?.1.parse().ok()
    }
}

/// One of each route, for whatever must hold of all of them.
#[must_use]
pub(crate) fn all() -> Vec<Route> {
    let (hash, lookup) = (Hash::from_bytes([1; 32]), Lookup::from_bytes([2; 16]));
    let (device, person) = (DeviceId::from_bytes([3; 16]), PersonId::from_bytes([4; 16]));
    let feed = Audience::Members;
    vec![
        Route::Hello,
        Route::Found,
        Route::Enrolment(lookup),
        Route::EnrolmentRoster(lookup, 1),
        Route::Join(lookup),
        Route::RecoveryRoster(1),
        Route::RecoveryJoin,
        Route::Roster(1),
        Route::RosterAppend,
        Route::Ring,
        Route::Heads,
        Route::Feed(feed, 0),
        Route::Envelopes(feed),
        Route::Checkpoint(feed),
        Route::PutCheckpoint(feed),
        Route::Manifest(feed, hash),
        Route::Append,
        Route::Queue,
        Route::Approve(hash),
        Route::TakeBack(hash),
        Route::PicturesHeld,
        Route::PutPicture(hash, 0, 4096),
        Route::Picture(hash),
        Route::PicturesGet,
        Route::PutReceipt,
        Route::Devices,
        Route::PutShare,
        Route::Share,
        Route::FreeSlot(device, person),
        Route::Events,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_found_by_its_own_path_and_by_no_other_spelling() {
        for route in all() {
            let method = route.pattern().0.word();
            let path = route.path();
            assert_eq!(parse(method, &path), Some(route.clone()), "{path}");
            assert_eq!(parse("PATCH", &path), None, "{path}");
            for other in [format!("{path}/"), path.replace("v1/", "v1//"), format!("{path}&x=1")] {
                assert_eq!(parse(method, &other), None, "{other}");
            }
        }
    }
}
