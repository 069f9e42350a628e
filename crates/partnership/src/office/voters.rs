//! Who votes on which of the scheme's voters' computers: people make keys there and ask, and the office says
//! who of its own list each of them is.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::id::{DeviceId, PremisesId};
use watchbook_protocol::roster::{Content, Grant, Role, Seat, SeatKind};
use watchbook_protocol::sign::VerifyKey;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::{Person, Role as Works};
use watchbook_register::store::{Action, StoreError, Touched};

use super::{NotDone, Office, Standing};
use crate::{seat, voting};

/// Somebody of the office's list who may be the one who asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoterShown {
    /// By which they are named to commands.
    pub person: String,
    /// Their name.
    pub name: String,
    /// Whether they are of the board; else they manage these premises.
    pub board: bool,
    /// Whether they are called what whoever asks calls themselves.
    pub same_name: bool,
}

/// Somebody who asks to vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct VoterWishShown {
    /// On which computer, by which it is named to commands.
    pub device: String,
    /// Who, as that computer knows them.
    pub asker: String,
    /// What they call themselves there.
    pub name: String,
    /// Whose computer it is; none of a board member's own.
    pub place: Option<String>,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Who they may be: the likeliest first. Empty where nobody of the list votes there.
    pub people: Vec<VoterShown>,
}

/// Somebody who asks to vote on a computer, and who they may be.
#[derive(Debug, Clone)]
struct Asks {
    wish: voting::KeyWish,
    seat: Seat,
    people: Vec<Person>,
}

/// As what somebody of the office's list votes on a computer of this seat; none who does not.
fn role(person: &Person, seat: Seat) -> Option<Role> {
    let theirs = person.premises.map(|one| PremisesId::from_bytes(*one.bytes()));
    match person.role {
        Works::Board => Some(Role::Voter),
        Works::Manager if theirs.is_some() && theirs == seat.premises() => Some(Role::Manager),
        _ => None,
    }
}

impl Office<'_> {
    /// Who asks to vote and does not yet, on a voters' computer that counts; the oldest first.
    fn asks(&self) -> Result<Vec<Asks>, NotDone> {
        let (wishes, people) = self
            .beside
            .store
            .read(|reader| Ok((voting::wishes(reader.beside())?, reader.people()?)))?;
        let n = self.roster.at().n;
        let asks = wishes.into_iter().filter_map(|wish| {
            let seat = self.roster.seat_at(wish.device, n)?;
            if seat.kind() != SeatKind::Voter {
                return None;
            }
            let key = VerifyKey::from_bytes(wish.key);
            let granted = |id| self.roster.person_key_at(id, wish.device, n) == Some(key);
            if self.roster.people().any(|(id, _)| granted(id)) {
                return None;
            }
            let other_name = |one: &Person| !is_called(&one.name, &wish.name);
            let mut may: Vec<Person> =
                people.iter().filter(|one| role(one, seat).is_some()).cloned().collect();
            may.sort_by(|one, other| {
                (other_name(one), &one.name, one.id).cmp(&(
                    other_name(other),
                    &other.name,
                    other.id,
                ))
            });
            Some(Asks { wish, seat, people: may })
        });
        Ok(asks.collect())
    }

    /// Who asks to vote, as the window shows them.
    ///
    /// # Errors
    /// [`NotDone`].
    pub fn voter_wishes(&self) -> Result<Vec<VoterWishShown>, NotDone> {
        let shown = self.asks()?.into_iter().map(|Asks { wish, seat, people }| {
            let people = people.iter().map(|one| VoterShown {
                person: one.id.to_string(),
                name: one.name.clone(),
                board: one.role == Works::Board,
                same_name: is_called(&one.name, &wish.name),
            });
            VoterWishShown {
                device: wish.device.to_string(),
                asker: wish.person.to_string(),
                people: people.collect(),
                name: wish.name,
                place: self.place(seat),
                at: wish.at,
            }
        });
        Ok(shown.collect())
    }

    /// Says who it is that asks: from then on they vote there under the key that they made.
    ///
    /// # Errors
    /// [`NotDone`]; [`NotDone::Gone`] where nobody asks any more, or somebody who does not vote there is named.
    pub async fn let_vote(
        &mut self,
        device: DeviceId,
        asker: Id<Person>,
        is: Id<Person>,
        at: Moment,
    ) -> Result<Standing, NotDone> {
        let asks = self.asks()?;
        let one = asks.iter().find(|one| one.wish.device == device && one.wish.person == asker);
        let one = one.ok_or(NotDone::Gone)?;
        let person = one.people.iter().find(|person| person.id == is).ok_or(NotDone::Gone)?;
        let role = role(person, one.seat).ok_or(NotDone::Gone)?;
        let grant = Grant {
            person: seat::person_id(is),
            role,
            device,
            key: VerifyKey::from_bytes(one.wish.key),
            premises: one.seat.premises().filter(|_| role == Role::Manager),
        };
        self.put_forward(Content::Grant(grant), at).await
    }

    /// Takes somebody who asks off the list. They may ask again.
    ///
    /// # Errors
    /// [`NotDone`].
    pub fn turn_away(
        &self,
        device: DeviceId,
        asker: Id<Person>,
        at: Moment,
    ) -> Result<(), NotDone> {
        self.beside.store.change_beside(at, Action::SeatChanged, |change| {
            voting::forget_wish(change.beside(), device, asker)?;
            Ok::<_, StoreError>(Touched::Beside)
        })?;
        Ok(())
    }
}

/// Whether two names are one, whatever their capitals and spaces.
fn is_called(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    !one.trim().is_empty() && plain(one) == plain(other)
}
