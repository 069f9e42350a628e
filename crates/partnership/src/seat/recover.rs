//! An office comes back by its recovery kit (`sync-spec.md` §8): a new computer joins, and one administrator
//! signs on it, both by the kit alone. What it may open is held back by the server for two days, or until
//! somebody else of the office confirms the computer.
//!
//! The kit is never kept here. Where nobody confirms, it is typed once more after the two days.

use std::sync::Arc;

use watchbook_protocol::VERSION;
use watchbook_protocol::enrol::{Ring, open_packet};
use watchbook_protocol::exchange::{
    JoinScheme, Joined, Packets, Problem, RosterAppend, RosterAppended, RosterPage, Route,
};
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::rand_core::CryptoRng;
use watchbook_protocol::recovery::{KitCode, KitSecrets};
use watchbook_protocol::roster::{
    Content, Entry, Grant, Join, RecipientId, Role, Roster, RosterEntry, Signer,
};
use watchbook_protocol::time::Time;
use watchbook_register::civil::Clock;
use watchbook_register::store::Store;
use watchbook_sync::shelf::ShelfError;

use super::taking::Taking;
use super::{CallError, Caller, Keys, NotJoined};

/// How often an entry is made anew because the roster grew under it.
const TRIES: u32 = 5;

/// A computer that came back by the kit, and the person who signs on it.
#[derive(Debug)]
pub struct Recovered {
    /// Its keys.
    pub keys: Keys,
    /// The server's address.
    pub address: String,
    /// The roster's entries, from the founding.
    pub entries: Vec<RosterEntry>,
    /// The roster.
    pub roster: Roster,
}

/// What became of asking for the ring.
#[derive(Debug)]
pub enum Ringed {
    /// It is here.
    Here(Ring),
    /// The server holds it back until then, unless somebody of the office confirms this computer.
    HeldUntil(Time),
}

/// Joins by the kit, with fresh keys.
///
/// # Errors
/// [`NotJoined`]; [`NotJoined::NoInvitation`] where the kit is not the scheme's, or was used.
pub async fn join_by_kit(
    address: &str,
    scheme: SchemeId,
    kit: &KitCode,
    rng: &mut dyn CryptoRng,
) -> Result<Recovered, NotJoined> {
    let keys = Keys::random(rng);
    let device = keys.secrets();
    let secrets = kit.keys().ok_or(NotJoined::Memory)?;
    let stranger = Caller::greet(address, scheme, &device).await?;
    let (mut entries, mut folded) = (Vec::new(), None);
    for _ in 0..TRIES {
        let mut roster = fetch(&stranger, &mut entries, folded.take()).await?;
        if roster.scheme() != scheme {
            return Err(NotJoined::Forged);
        }
        let join = Content::Join(Join { lookup: None, keys: device.keys() });
        let entry = Entry {
            n: roster.at().n + 1,
            prev: Some(roster.at().hash),
            content: join,
            device: Some(device.device),
            person: None,
        };
        let entry = RosterEntry::unsigned(entry)
            .signed(scheme, Signer::Recovery(()), &secrets.sign)
            .signed(scheme, Signer::Device(device.device), &device.sign);
        // Judged here first: a kit of another scheme, or one that was used, is not sent.
        let mut judged = roster.clone();
        judged.append(&entry).map_err(|_| NotJoined::NoInvitation)?;
        let asked = JoinScheme { version: VERSION, entry: entry.clone() };
        match stranger.tell::<Joined>(&Route::RecoveryJoin, &asked).await {
            Ok(_) => {
                roster = judged;
                entries.push(entry);
                return Ok(Recovered { keys, address: address.to_owned(), entries, roster });
            }
            Err(CallError::Refused(Problem::RosterConflict(_))) => folded = Some(roster),
            Err(error) => return Err(error.into()),
        }
    }
    Err(CallError::Refused(Problem::RetryAfter(5)).into())
}

async fn fetch(
    caller: &Caller,
    entries: &mut Vec<RosterEntry>,
    mut folded: Option<Roster>,
) -> Result<Roster, NotJoined> {
    loop {
        let from = folded.as_ref().map_or(1, |roster| roster.at().n + 1);
        let page: RosterPage = caller.ask(&Route::RecoveryRoster(from)).await?;
        for entry in &page.entries {
            match &mut folded {
                None => folded = Some(Roster::founded(entry).map_err(|_| NotJoined::Forged)?),
                Some(roster) => roster.append(entry).map_err(|_| NotJoined::Forged)?,
            }
        }
        let empty = page.entries.is_empty();
        entries.extend(page.entries);
        match folded {
            Some(roster) if roster.at().n >= page.roster.n => return Ok(roster),
            _ if empty => return Err(NotJoined::Forged),
            _ => {}
        }
    }
}

impl Recovered {
    /// Keeps the seat in a register's file, in place of any earlier one.
    ///
    /// # Errors
    /// [`ShelfError`]; then the register is as it was.
    pub fn keep(&self, store: &Arc<Store>, clock: &Arc<dyn Clock>) -> Result<(), ShelfError> {
        Taking {
            scheme: self.roster.scheme(),
            address: &self.address,
            keys: &self.keys,
            entries: &self.entries,
            roster: &self.roster,
            seeds: Vec::new(),
            person: None,
        }
        .keep(store, clock)
    }
}

/// Makes an administrator who signs on this computer, by the kit. The same again is no failure: an answer may
/// have been lost.
///
/// # Errors
/// [`NotJoined`]; a kit grants one administrator once.
pub async fn grant_by_kit(
    address: &str,
    mut roster: Roster,
    device: &DeviceSecrets,
    kit: &KitCode,
    person: &PersonSecret,
) -> Result<Roster, NotJoined> {
    let secrets: KitSecrets = kit.keys().ok_or(NotJoined::Memory)?;
    let scheme = roster.scheme();
    let caller = Caller::greet(address, scheme, device).await?;
    for _ in 0..TRIES {
        let n = roster.at().n;
        let key = person.sign.verify_key();
        if roster.person_key_at(person.person, person.device, n) == Some(key) {
            return Ok(roster);
        }
        let grant = Content::Grant(Grant {
            person: person.person,
            role: Role::Administrator,
            device: person.device,
            key,
            premises: None,
        });
        let prev = Some(roster.at().hash);
        let entry = Entry { n: n + 1, prev, content: grant, device: None, person: None };
        let entry =
            RosterEntry::unsigned(entry).signed(scheme, Signer::Recovery(()), &secrets.sign);
        let mut judged = roster.clone();
        let judgement = judged.append(&entry);
        if judgement.is_ok() {
            let (packets, tickets) = (Vec::new(), Vec::new());
            let asked = RosterAppend { version: VERSION, entries: vec![entry], packets, tickets };
            match caller.tell::<RosterAppended>(&Route::RosterAppend, &asked).await {
                Ok(_) => return Ok(judged),
                Err(CallError::Refused(Problem::RosterConflict(_))) => {}
                Err(error) => return Err(error.into()),
            }
        }
        // The roster may have grown under it; where it has not, the kit does not grant this.
        roster = fetch(&caller, &mut Vec::new(), Some(roster)).await?;
        if roster.at().n == n {
            return Err(NotJoined::NoInvitation);
        }
    }
    Err(CallError::Refused(Problem::RetryAfter(5)).into())
}

/// Asks for what the kit opens, on behalf of a computer that came back by it.
///
/// # Errors
/// [`NotJoined`].
pub async fn ring_by_kit(
    address: &str,
    roster: &Roster,
    device: &DeviceSecrets,
    kit: &KitCode,
) -> Result<Ringed, NotJoined> {
    let secrets = kit.keys().ok_or(NotJoined::Memory)?;
    let caller = Caller::greet(address, roster.scheme(), device).await?;
    let packets: Packets = match caller.ask(&Route::Ring).await {
        Ok(packets) => packets,
        Err(CallError::Refused(Problem::HeldUntil(until))) => return Ok(Ringed::HeldUntil(until)),
        Err(error) => return Err(error.into()),
    };
    let mut ring = Ring::default();
    for (recipient, sealed) in &packets.packets {
        let key = match recipient {
            RecipientId::Recovery => &secrets.open,
            _ => &device.open,
        };
        // One that does not open brings nothing; what is lacking then is refused where it is used.
        let _ = open_packet(&mut ring, roster, *recipient, key, sealed);
    }
    Ok(Ringed::Here(ring))
}
