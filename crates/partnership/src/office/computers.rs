//! The scheme's computers: which there are, when each was last heard of and how far it has come, and the
//! end of a computer's right.

use std::collections::BTreeMap;

use jiff::Timestamp;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Devices, Heads, Route};
use watchbook_protocol::id::{DeviceId, Lookup};
use watchbook_protocol::roster::{
    Device, DeviceState, Pending, RevokeTarget, RevokeWhy, Seat, SeatKind,
};
use watchbook_protocol::time::Time;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;
use watchbook_register::store::Reader;

use super::shown::{
    ComputerShown, ComputerState, ComputersShown, InvitationShown, InvitationState,
};
use super::{NotDone, Office, withdrawn};
use crate::seat;

/// What this office noted of an invitation.
struct Noted {
    code: Option<String>,
    name: String,
}

pub(super) fn moment(time: Time) -> Option<Timestamp> {
    Timestamp::from_second(i64::try_from(time.0).ok()?).ok()
}

impl Office<'_> {
    /// Every computer and every invitation of the last days.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn computers(&self) -> Result<ComputersShown, NotDone> {
        let devices: Devices = self.caller.ask(&Route::Devices).await?;
        let heads: Heads = self.caller.ask(&Route::Heads).await?;
        let members = heads.heads.iter().map(|head| head.unverified());
        let members =
            members.filter(|head| head.feed == Audience::Members).map(|head| head.number).max();
        let noted = self.noted()?;
        let computers = self.roster.devices().map(|device| {
            let id = device.keys.device;
            let seen = devices.devices.iter().find(|one| one.device == id);
            let receipt = seen.and_then(|seen| seen.receipt.as_ref()).map(|one| one.unverified());
            let reached = receipt.and_then(|receipt| {
                receipt.feeds.iter().find(|feed| feed.feed == Audience::Members)
            });
            let behind = members.zip(reached).map(|(all, have)| all.saturating_sub(have.number));
            ComputerShown {
                id: id.to_string(),
                name: device
                    .lookup
                    .and_then(|lookup| noted.get(&lookup))
                    .map(|one| one.name.clone()),
                place: self.place(device.seat),
                office: device.seat.kind() == SeatKind::Office,
                seat: device.seat.kind().into(),
                this: id == self.device.device,
                state: state(self.roster.state(id)),
                by_kit: by_kit(device),
                digits: (waits(device) || by_kit(device)).then(|| device.keys.digits()),
                seen: seen.and_then(|seen| seen.seen).and_then(moment),
                behind: behind.map(|behind| u32::try_from(behind).unwrap_or(u32::MAX)),
                quarantined: receipt
                    .map_or(0, |receipt| u32::try_from(receipt.quarantined).unwrap_or(u32::MAX)),
            }
        });
        let mut computers: Vec<ComputerShown> = computers.collect();
        computers.sort_by(|one, other| (&one.place, &one.id).cmp(&(&other.place, &other.id)));
        let now = self.caller.now();
        let mut invitations: Vec<InvitationShown> =
            self.roster.invites().map(|pending| self.invitation(pending, &noted, now)).collect();
        invitations.sort_by(|one, other| other.until.cmp(&one.until).then(one.id.cmp(&other.id)));
        let address = self.roster.server().map(|server| server.address.clone());
        let latest = |reader: &Reader<'_>| Ok(withdrawn::latest(reader.beside())?);
        let latest = self.beside.store.read(latest)?;
        let own = self.device.device;
        let withdrawn = withdrawn::told(&latest, &self.roster, own, &devices.devices, now);
        Ok(ComputersShown {
            address: address.unwrap_or_default(),
            scheme: self.roster.scheme().to_string(),
            computers,
            invitations,
            withdrawn,
        })
    }

    /// Ends a computer's right. A lost one takes nothing new from this moment, and all it heard gets new
    /// keys.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn end(&mut self, device: DeviceId, why: RevokeWhy) -> Result<(), NotDone> {
        let heads: Heads = self.caller.ask(&Route::Heads).await?;
        let cut = heads.heads.iter().map(|head| head.unverified());
        let cut = cut.map(|head| (head.feed, head.at())).collect();
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = self.hand();
        hand.revoke(RevokeTarget::Device(device), why, cut, &mut dice)?;
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await
    }

    /// Confirms a computer of the office whose six digits were compared by voice.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn confirm(&mut self, device: DeviceId) -> Result<(), NotDone> {
        let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
        let mut hand = self.hand();
        hand.confirm(device, &mut dice)?;
        let (prepared, roster) = hand.done();
        self.append(prepared, roster).await
    }

    fn invitation(
        &self,
        pending: &Pending,
        noted: &BTreeMap<Lookup, Noted>,
        now: Time,
    ) -> InvitationShown {
        let known = noted.get(&pending.invite.lookup);
        let state = if pending.joined.is_some() {
            InvitationState::Used
        } else if pending.revoked.is_some() {
            InvitationState::TakenBack
        } else if now > pending.invite.expires_at {
            InvitationState::Over
        } else {
            InvitationState::Open
        };
        let open = state == InvitationState::Open;
        InvitationShown {
            id: pending.invite.lookup.to_string(),
            name: known.map(|known| known.name.clone()),
            place: self.place(pending.invite.seat),
            seat: pending.invite.seat.kind().into(),
            state,
            until: moment(pending.invite.expires_at),
            code: known.filter(|_| open).and_then(|known| known.code.clone()),
        }
    }

    /// The name of the premises; none for the office.
    pub(super) fn place(&self, seat: Seat) -> Option<String> {
        let id: Id<Premises> = Id::from_random(*seat.premises()?.as_bytes());
        let known = self.beside.books.premises.iter().find(|one| one.id == id);
        Some(known.map(|one| one.name.clone()).unwrap_or_default())
    }

    fn noted(&self) -> Result<BTreeMap<Lookup, Noted>, NotDone> {
        Ok(self.beside.store.read(|reader| {
            let mut rows =
                reader.beside().prepare_cached("SELECT lookup, code, name FROM seat_invite")?;
            let rows = rows.query_map([], |row| {
                let noted = Noted { code: row.get(1)?, name: row.get(2)? };
                Ok((Lookup::from_bytes(row.get(0)?), noted))
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })?)
    }
}

fn waits(device: &Device) -> bool {
    device.active.is_none() && device.revoked.is_none()
}

fn by_kit(device: &Device) -> bool {
    device.recovered && device.confirmed.is_none() && device.revoked.is_none()
}

fn state(state: Option<DeviceState>) -> ComputerState {
    match state {
        Some(DeviceState::Active) => ComputerState::Active,
        Some(DeviceState::Waiting) => ComputerState::Waiting,
        Some(DeviceState::Revoked(RevokeWhy::Lost)) => ComputerState::Lost,
        Some(DeviceState::Revoked(RevokeWhy::Distrusted)) => ComputerState::Distrusted,
        Some(DeviceState::Revoked(RevokeWhy::Retired)) | None => ComputerState::Retired,
    }
}
