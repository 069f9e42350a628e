//! From a route to its act. The match has every route of the protocol's list, so a new one does not
//! compile before it is served.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use tokio::sync::mpsc;
use watchbook_protocol::VERSION;
use watchbook_protocol::cbor::{self, Cbor};
use watchbook_protocol::exchange::{Hello, PicturesWanted, Problem, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;

use super::answer::Reply;
use crate::acts::{append, enrol, feeds, found, marks, pictures, queue, receipts, roster, share};
use crate::principal::Principal;
use crate::refusal::Answer;
use crate::world::World;

/// How many parts of pictures wait for a device that is slow to take them.
const AHEAD: usize = 4;

/// Who asks.
#[derive(Debug)]
pub(crate) enum Who {
    /// A route that asks for no signature.
    Anybody,
    /// One that is about a scheme, and whose entry is signed by the recovery kit.
    Scheme(SchemeId),
    /// A device that signed.
    Device(Principal),
}

/// A request that came through the gate.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) route: Route,
    pub(crate) who: Who,
    pub(crate) body: Bytes,
    pub(crate) range: Option<(u32, Option<u32>)>,
}

impl Asked {
    fn body<T: Cbor>(&self) -> Answer<T> {
        Ok(cbor::decode(&self.body)?)
    }
}

/// Does what was asked.
pub(crate) fn dispatch(world: &Arc<World>, asked: Asked) -> Answer<Reply> {
    let route = asked.route.clone();
    match &asked.who {
        Who::Anybody => open(world, &route, &asked),
        Who::Scheme(scheme) => recovery(world, &route, *scheme, &asked),
        Who::Device(who) => signed(world, &route, who, &asked),
    }
}

fn open(world: &World, route: &Route, asked: &Asked) -> Answer<Reply> {
    match route {
        Route::Hello => Ok(Reply::cbor(&Hello {
            name: "watchbook".to_owned(),
            least_version: VERSION,
            most_version: VERSION,
            time: world.now(),
        })),
        Route::Found => found::found(world, &asked.body()?).map(|done| Reply::cbor(&done)),
        Route::Enrolment(lookup) => enrol::enrolment(world, *lookup).map(|it| Reply::cbor(&it)),
        Route::EnrolmentRoster(lookup, from) => {
            enrol::roster(world, *lookup, *from).map(|page| Reply::cbor(&page))
        }
        Route::Join(lookup) => {
            enrol::join(world, *lookup, &asked.body()?).map(|joined| Reply::cbor(&joined))
        }
        _ => Err(Problem::NotFound(()).into()),
    }
}

fn recovery(world: &World, route: &Route, scheme: SchemeId, asked: &Asked) -> Answer<Reply> {
    match route {
        Route::RecoveryRoster(from) => {
            enrol::recovery_roster(world, scheme, *from).map(|page| Reply::cbor(&page))
        }
        Route::RecoveryJoin => {
            enrol::recovery_join(world, scheme, &asked.body()?).map(|done| Reply::cbor(&done))
        }
        _ => Err(Problem::NotFound(()).into()),
    }
}

fn signed(world: &Arc<World>, route: &Route, who: &Principal, asked: &Asked) -> Answer<Reply> {
    match route {
        Route::Roster(from) => roster::page(world, who.scheme(), *from).map(|p| Reply::cbor(&p)),
        Route::RosterAppend => roster::append(world, who, &asked.body()?).map(|d| Reply::cbor(&d)),
        Route::Ring => roster::ring(world, who).map(|packets| Reply::cbor(&packets)),
        Route::Heads => feeds::heads(world, who).map(|heads| Reply::cbor(&heads)),
        Route::Feed(feed, after) => feeds::page(world, who, *feed, *after).map(Reply::Cbor),
        Route::Envelopes(feed) => {
            feeds::envelopes(world, who, *feed, &asked.body()?).map(|found| Reply::cbor(&found))
        }
        Route::Checkpoint(feed) => marks::get(world, who, *feed).map(|it| Reply::cbor(&it)),
        Route::PutCheckpoint(feed) => {
            marks::put(world, who, *feed, &asked.body()?).map(|()| Reply::Done)
        }
        Route::Manifest(feed, hash) => marks::manifest(world, who, *feed, *hash).map(Reply::Cbor),
        Route::Append => append::append(world, who, &asked.body()?).map(|done| Reply::cbor(&done)),
        Route::Queue => queue::show(world, who).map(|queue| Reply::cbor(&queue)),
        Route::Approve(hash) => {
            queue::approve(world, who, *hash, &asked.body()?).map(|done| Reply::cbor(&done))
        }
        Route::TakeBack(hash) => queue::take_back(world, who, *hash).map(|()| Reply::Done),
        Route::PicturesHeld => pictures::held(world, who, &asked.body()?).map(|h| Reply::cbor(&h)),
        Route::PutPicture(hash, from, size) => {
            pictures::put(world, who, *hash, *from, *size, &asked.body).map(|()| Reply::Done)
        }
        Route::Picture(hash) => picture(world, who, *hash, asked.range),
        Route::PicturesGet => run(world, who, asked.body()?),
        Route::PutReceipt => receipts::put(world, who, &asked.body()?).map(|()| Reply::Done),
        Route::Devices => receipts::devices(world, who).map(|devices| Reply::cbor(&devices)),
        Route::PutShare => share::put(world, who, &asked.body()?).map(|()| Reply::Done),
        Route::Share => share::ask(world, who, &asked.body()?).map(|answer| Reply::cbor(&answer)),
        Route::FreeSlot(device, slot) => {
            share::free(world, who, *device, *slot).map(|()| Reply::Done)
        }
        Route::Hello
        | Route::Found
        | Route::Enrolment(_)
        | Route::EnrolmentRoster(..)
        | Route::Join(_)
        | Route::RecoveryRoster(_)
        | Route::RecoveryJoin
        | Route::Events => Err(Problem::NotFound(()).into()),
    }
}

fn picture(
    world: &World,
    who: &Principal,
    hash: Hash,
    range: Option<(u32, Option<u32>)>,
) -> Answer<Reply> {
    let size = pictures::size(world, who, hash)?;
    let scheme = who.scheme().id;
    let Some((from, to)) = range else {
        let bytes = pictures::read(world, scheme, hash, 0, size)?;
        return Ok(Reply::Picture { bytes, part: None });
    };
    let end = to.map_or(size, |last| last.saturating_add(1)).min(size);
    let length = end.checked_sub(from).filter(|length| *length > 0);
    let length = length.ok_or(Problem::WrongOffset(size))?;
    let bytes = pictures::read(world, scheme, hash, from, length)?;
    Ok(Reply::Picture { bytes, part: Some((from, size)) })
}

/// A run of parts, read as they are taken. A failure on the way cuts the run: the device asks again
/// from where it has come.
fn run(world: &Arc<World>, who: &Principal, wanted: PicturesWanted) -> Answer<Reply> {
    pictures::wanted(&wanted)?;
    who.log(world)?;
    let (send, receive) = mpsc::channel::<Result<Bytes, Refused>>(AHEAD);
    let (world, who) = (world.clone(), who.clone());
    tokio::task::spawn_blocking(move || {
        for (hash, from) in wanted.pictures {
            let mut next = Some(from);
            while let Some(from) = next {
                let sent = match pictures::part(&world, &who, hash, from) {
                    Ok((part, then)) => {
                        next = then;
                        send.blocking_send(Ok(framed(&cbor::encode(&part))))
                    }
                    Err(_) => {
                        next = None;
                        send.blocking_send(Err(Refused))
                    }
                };
                if sent.is_err() {
                    return;
                }
            }
        }
    });
    let parts = futures_util::stream::unfold(receive, |mut receive| async move {
        receive.recv().await.map(|part| (part, receive))
    });
    Ok(Reply::Stream(Body::from_stream(parts), "application/octet-stream"))
}

/// A part behind its length in four bytes, the highest first.
fn framed(part: &[u8]) -> Bytes {
    let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend_from_slice(part);
    framed.into()
}

/// A run that was cut here.
#[derive(Debug, thiserror::Error)]
#[error("the run was cut")]
struct Refused;
