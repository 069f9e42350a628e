//! What an administrator does about the scheme's computers: connects the office to a server, invites,
//! confirms, and ends rights. Each is asked of the server with the roster and the ring as they are now.

mod approvals;
mod asked;
mod computers;
mod invite;
mod kit;
mod narrow;
mod queue;
mod rejoin;
mod shown;
mod signers;
mod voters;
mod withdrawn;

use std::sync::Arc;

use thiserror::Error;
use watchbook_protocol::enrol::{Ring, open_packet};
use watchbook_protocol::exchange::{Packets, RosterAppended, RosterPage, Route};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::PersonId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{ApprovalRule, Freshness, RecipientId, Refused, Roster, Terms};
use watchbook_register::civil::Clock;
use watchbook_register::records::{Role, Tier};
use watchbook_register::store::StoreError;
use watchbook_register::till::Beside;
use watchbook_sync::shelf::ShelfError;

pub use approvals::{
    AnswerShown, ApprovalsOutcome, ApprovalsShown, AskedShown, AskedWhat, WaitLabel, WaitLine,
    WaitPicture, WaitShown, WaitWhat, WishShown,
};
pub use asked::{Pending, Standing};
pub use invite::{InviteAs, Invited, Invitee};
pub use kit::{BroughtBack, NewKit, bring_by_kit, bring_by_sheet, go_on_by_kit, listed};
pub use narrow::make_audiences;
pub use queue::{LONGEST_REASON, Waits, wants_two};
pub(crate) use queue::{second, take_back};
pub use rejoin::RejoinOutcome;
pub use shown::{
    ComputerShown, ComputerState, ComputersOutcome, ComputersShown, ConnectOutcome,
    InvitationShown, InvitationState, InviteOutcome, InviteShown, KitOutcome, NotDoneShown,
    SeatShown,
};
pub use withdrawn::GoneShown;

pub use signers::{Wish, ask_to_sign};
pub use voters::{VoterShown, VoterWishShown};

use crate::seat::{self, Beginning, CallError, Caller, Hand, Kept, NotFounded, Prepared};

/// What a new scheme begins with. Two people approve what is published as soon as there are two.
const FIRST_TERMS: Terms = Terms {
    approval: ApprovalRule::OnePerson,
    lease_days: 7,
    freshness: Freshness { banner_days: 35, grey_days: 70 },
    least_version: 1,
    most_version: 1,
};

/// Why something about the computers was not done; nothing has changed then.
#[derive(Debug, Error)]
pub enum NotDone {
    /// This computer is in no scheme on a server.
    #[error("this computer is in no scheme on a server")]
    NotConnected,
    /// It is connected already.
    #[error("this computer is connected already")]
    ConnectedAlready,
    /// Whoever works here does not sign for the scheme on this computer.
    #[error("whoever works here does not sign on this computer")]
    DoesNotSign,
    /// The server did not answer as it should, or says no.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The roster's rules refuse it.
    #[error("the roster refuses: {0}")]
    Refused(#[from] Refused),
    /// The register cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What the engine keeps cannot be read or written.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// What was to be answered is not there any more, or cannot be read here.
    #[error("it waits no more, or cannot be read here")]
    Gone,
    /// The server hands out what does not count.
    #[error("the server hands out what does not count")]
    Forged,
    /// The system gives no randomness, or not the memory that a code takes.
    #[error("this computer has not what a code takes")]
    Short,
}

/// The office's hand, with everything as it is now.
pub struct Office<'a> {
    beside: &'a Beside,
    device: DeviceSecrets,
    person: PersonSecret,
    caller: Caller,
    roster: Roster,
    ring: Ring,
}

/// Brings a stand-alone scheme to a server. Answers with the recovery kit, which is to be copied onto
/// paper by hand and then forgotten.
///
/// # Errors
/// [`NotDone`].
pub async fn connect(
    beside: &Beside,
    clock: &Arc<dyn Clock>,
    address: &str,
    permit: &str,
) -> Result<KitCode, NotDone> {
    connect_held(beside, clock, address, permit, None).await
}

/// The same to a server with a certificate of its own, of this key: one that this computer hosts, say.
///
/// # Errors
/// [`NotDone`].
pub async fn connect_held(
    beside: &Beside,
    clock: &Arc<dyn Clock>,
    address: &str,
    permit: &str,
    pin: Option<Hash>,
) -> Result<KitCode, NotDone> {
    if beside.books.tier != Tier::Office || beside.role != Role::Administrator {
        return Err(NotDone::DoesNotSign);
    }
    let aside = beside.store.read(|reader| Ok(seat::aside::Aside::load(reader.beside())?))?;
    if seat_of(beside)?.is_some() || aside.is_some() {
        return Err(NotDone::ConnectedAlready);
    }
    let mut dice = seat::randomness().map_err(|_| NotDone::Short)?;
    let person = PersonId::from_bytes(*beside.person.bytes());
    let mut beginning = Beginning::new(person, FIRST_TERMS, &mut dice)?;
    beginning.bring_held(address, permit, pin).await.map_err(|error| match error {
        NotFounded::Refused(refused) => NotDone::Refused(refused),
        NotFounded::Call(error) => NotDone::Call(error),
    })?;
    beginning.keep(address, &beside.store, clock)?;
    Ok(beginning.kit)
}

/// Waits for the server, on a thread that may wait.
pub(crate) fn wait<T>(task: impl AsyncFnOnce() -> Result<T, NotDone>) -> Result<T, NotDone> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(|_| NotDone::Short)?.block_on(task())
}

/// Waits on a thread of its own: whoever calls may stand in a runtime, where waiting is not allowed.
///
/// # Errors
/// [`NotDone`].
pub fn apart<T: Send>(task: impl AsyncFnOnce() -> Result<T, NotDone> + Send) -> Result<T, NotDone> {
    let waited = std::thread::scope(|scope| scope.spawn(|| wait(task)).join());
    waited.unwrap_or(Err(NotDone::Short))
}

fn seat_of(beside: &Beside) -> Result<Option<Kept>, StoreError> {
    beside.store.read(|reader| Ok(Kept::load(reader.beside())?))
}

impl<'a> Office<'a> {
    /// Asks the server where everything stands.
    ///
    /// # Errors
    /// [`NotDone`].
    pub async fn at(beside: &'a Beside) -> Result<Self, NotDone> {
        let kept = seat_of(beside)?.ok_or(NotDone::NotConnected)?;
        let device = kept.keys.secrets();
        let person = PersonId::from_bytes(*beside.person.bytes());
        let person = beside
            .store
            .read(|reader| Ok(seat::kept::load_person(reader.beside(), person, device.device)?))?;
        let person = person.ok_or(NotDone::DoesNotSign)?;
        let held = beside.store.read(|reader| Ok(watchbook_sync::shelf::held(reader.beside())))?;
        let (mut roster, mut ring) = held?.ok_or(NotDone::NotConnected)?;
        let address = roster.server().map_or(kept.address, |server| server.address.clone());
        let pin = roster.server().and_then(|server| server.pin);
        let caller = Caller::greet_held(&address, pin, kept.scheme, &device).await?;
        loop {
            let page: RosterPage = caller.ask(&Route::Roster(roster.at().n + 1)).await?;
            for entry in &page.entries {
                roster.append(entry).map_err(|_| NotDone::Forged)?;
            }
            if roster.at().n >= page.roster.n {
                break;
            }
            if page.entries.is_empty() {
                return Err(NotDone::Forged);
            }
        }
        let granted = roster.person_key_at(person.person, device.device, roster.at().n);
        if granted != Some(person.sign.verify_key()) {
            return Err(NotDone::DoesNotSign);
        }
        let packets: Packets = caller.ask(&Route::Ring).await?;
        let me = RecipientId::Device(device.device);
        for (recipient, sealed) in packets.packets.iter().filter(|(one, _)| *one == me) {
            // One that does not open brings nothing; what is lacking then is refused where it is used.
            let _ = open_packet(&mut ring, &roster, *recipient, &device.open, sealed);
        }
        Ok(Self { beside, device, person, caller, roster, ring })
    }

    /// The server's address, as it is typed with a code.
    #[must_use]
    pub fn address(&self) -> String {
        self.roster.server().map(|server| server.address.clone()).unwrap_or_default()
    }

    fn hand(&self) -> Hand<'_> {
        Hand::new(self.roster.clone(), self.ring.clone(), &self.device, &self.person)
    }

    /// Takes what a hand has prepared to the server.
    async fn append(&mut self, prepared: Prepared, roster: Roster) -> Result<(), NotDone> {
        let _: RosterAppended = self.caller.tell(&Route::RosterAppend, &prepared.append()).await?;
        for (audience, epoch, seed) in prepared.seeds {
            // The seed is of the key that was just named.
            let _ = self.ring.take(&roster, audience, epoch, seed);
        }
        self.roster = roster;
        Ok(())
    }
}
