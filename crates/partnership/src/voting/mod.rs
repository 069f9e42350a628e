//! Voting at the premises: a key for whoever votes, the ballots that came, and the votes cast here.
//!
//! A computer joins as a voters' computer; who votes on it is the office's to say. Somebody makes a key
//! here and asks; an administrator grants it to a person of the office's list. From then on they sign here
//! as that person, whatever this computer calls them (`docs/adr/0041`). What counts, the office decides by
//! [`watchbook_register::cases::Poll`]; here the same rules spare people a vote that could not count.

mod cast;
mod kept;
mod key;
mod list;
mod place;
mod propose;
mod shown;

pub use cast::cast;
pub(crate) use kept::{KeyWish, forget_ballot, forget_wish, keep_ballot, keep_wish, wishes};
pub use key::ask;
pub use list::list;
pub use place::{Place, place};
pub use propose::{ProposalForm, ProposeOutcome, ProposeProblem, propose};
pub use shown::{
    BallotReport, BallotShown, ProposableReport, ProposalShown, ReportedPerson, VoterStanding,
    VotesOutcome, VotesShown,
};

use thiserror::Error;
use watchbook_protocol::envelope::NotMade;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::key::{DeviceSecrets, PersonSecret};
use watchbook_protocol::roster::{Roster, Seat};
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Premises, Role};
use watchbook_register::store::{Reader, StoreError};
use watchbook_register::till::Beside;

use crate::seat;

/// Why nothing was done; nothing has changed then.
#[derive(Debug, Error)]
pub enum NotVoted {
    /// This computer is no voters' computer of a scheme, or is none any more.
    #[error("this is no voters' computer")]
    NoVoters,
    /// Whoever works here has no key that the office has granted.
    #[error("whoever works here does not vote on this computer")]
    NotGranted,
    /// It cannot be sealed, as the keys are.
    #[error("it cannot be sealed: {0}")]
    NotMade(#[from] NotMade),
    /// The outbox did not take it.
    #[error("the outbox did not take it")]
    NotKept,
    /// The system gives no randomness.
    #[error("the system gives no randomness")]
    Short,
    /// The register cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A voters' computer as it stands.
struct Voters {
    roster: Roster,
    device: DeviceSecrets,
    /// The premises that it is of; none of a board member's own.
    premises: Option<Id<Premises>>,
    /// The key of whoever works here, if they made one.
    made: Option<PersonSecret>,
}

impl Voters {
    /// None on a computer that is not a voters', or whose right has ended.
    fn of(beside: &Beside) -> Result<Option<Self>, StoreError> {
        // Police never vote (`domain.md` L19), wherever they sit.
        if beside.role == Role::Police {
            return Ok(None);
        }
        beside.store.read(|reader| Self::read(reader, beside.person))
    }

    fn read(reader: &Reader<'_>, person: Id<Person>) -> Result<Option<Self>, StoreError> {
        let tables = reader.beside();
        let Some(kept) = seat::Kept::load(tables)? else { return Ok(None) };
        let Ok(Some(roster)) = watchbook_sync::shelf::roster(tables) else { return Ok(None) };
        let device = kept.keys.secrets();
        let seat = roster.seat_at(device.device, roster.at().n);
        let Some(Seat::Voter(premises)) = seat else { return Ok(None) };
        let premises = premises.map(|one| Id::of_bytes(*one.as_bytes()));
        let made = seat::kept::load_person(tables, seat::person_id(person), device.device)?;
        Ok(Some(Self { roster, device, premises, made }))
    }

    /// As whom they sign here, once the office has granted it.
    fn signs(&self) -> Option<PersonSecret> {
        seat::as_granted(&self.roster, self.made.clone()?)
    }

    fn id(&self) -> DeviceId {
        self.device.device
    }
}

/// Somebody's id in the register, of their id in the scheme.
fn in_register(secret: &PersonSecret) -> Id<Person> {
    Id::of_bytes(*secret.person.as_bytes())
}
