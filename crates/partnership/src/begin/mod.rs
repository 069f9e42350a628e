//! A computer joins at its first start: the invitation is looked at, then recognised, then taken up.
//!
//! What is typed is judged before the code is spent. A seat that was taken and whose register could not
//! be made is held until the program ends, so that a full disk does not cost another code.

mod answers;
mod recover;
mod typed;

use std::sync::{Mutex, MutexGuard, PoisonError};

use watchbook_protocol::enrol::Code;
use watchbook_protocol::roster::{Seat, Tier as SeatTier};
use watchbook_register::id::Id;
use watchbook_register::records::{Role, Tier};
use watchbook_register::text::clean;
use watchbook_register::till::{
    BeginFailure, BeginOutcome, BeginSeat, Failure, FailureCode, SecretKind, Till, Twice,
    secret_for,
};

pub use answers::{JoinLooked, JoinOutcome, JoinRefusal, JoinSeen};
pub use recover::{RecoverForm, RecoverOutcome, Recovering, SheetField};
pub(crate) use typed::read_kit;
pub use typed::{JoinTyped, is_join_file, read};

use crate::seat::look::{Looked, look};
use crate::seat::{NotJoined, Seated, join, randomness};

/// Minutes by which a clock may be off before the person is told.
const TOLERATED_MINUTES: u64 = 10;
/// The longest name that the unlock screen takes, in characters.
const LONGEST_NAME: usize = 80;
/// The largest file that can be a join file, in bytes.
pub const LARGEST_JOIN_FILE: u64 = 4_096;

/// A computer that is joining. One stands behind one window.
#[derive(Debug, Default)]
pub struct Joining(Mutex<Held>);

#[derive(Debug, Default)]
enum Held {
    #[default]
    Nothing,
    /// Looked at, and not taken up.
    Seen { address: String, code: Code, seat: Seat },
    /// Taken up: the code is spent.
    Seated(Box<Seated>),
}

/// Who comes in first, as typed.
#[derive(Debug, Clone, Copy)]
pub struct JoinForm<'a> {
    /// The person's name.
    pub person: &'a str,
    /// What they choose to unlock.
    pub secret: Twice<'a>,
    /// What staff accept until the scheme's own text comes.
    pub agreement: &'a str,
}

impl Joining {
    /// Looks up the invitation of what was typed, pasted or read from a join file.
    ///
    /// # Errors
    /// [`Failure`] where a register lies already.
    pub fn look_up(&self, till: &Till, address: &str, code: &str) -> Result<JoinLooked, Failure> {
        let keeps = till.begin_shown()?.keeps;
        let mut held = self.held();
        if !matches!(*held, Held::Seated(_)) {
            *held = Held::Nothing;
        }
        let (address, code) = match read(address, code) {
            Ok(read) => read,
            Err(typed) => {
                return Ok(JoinLooked::Refused { refusal: JoinRefusal::Typed { typed } });
            }
        };
        let looked = asking(async |mut dice| look(&address, &code, &mut dice).await);
        Ok(match looked {
            Ok(looked) => match seen(&looked, keeps) {
                Some(seen) => {
                    *held = Held::Seen { address, code, seat: looked.seat };
                    JoinLooked::Seen { seen }
                }
                None => JoinLooked::Refused { refusal: JoinRefusal::Forged },
            },
            Err(refusal) => JoinLooked::Refused { refusal },
        })
    }

    /// Takes the invitation up that was looked at, and makes the register of its seat.
    ///
    /// # Errors
    /// [`Failure`] where a register lies already, or no invitation was looked at.
    pub fn join(&self, till: &Till, form: JoinForm<'_>) -> Result<JoinOutcome, Failure> {
        let mut held = self.held();
        let seat = match &*held {
            Held::Nothing => return Err(Failure::of(FailureCode::Refused)),
            Held::Seen { seat, .. } => *seat,
            Held::Seated(seated) => seated.seat,
        };
        if let Some(outcome) = till.begin_check(tier(seat), form.person, form.secret)? {
            let seated = matches!(*held, Held::Seated(_));
            return Ok(JoinOutcome::Begun { outcome, seated, digits: None });
        }
        if let Held::Seen { address, code, .. } = &*held {
            match asking(async |mut dice| join(address, code, &mut dice).await) {
                Ok(seated) => *held = Held::Seated(Box::new(seated)),
                Err(refusal) => return Ok(JoinOutcome::Refused { refusal }),
            }
        }
        let Held::Seated(seated) = &*held else { return Err(Failure::of(FailureCode::Refused)) };
        let kept =
            |store: &_, clock: &_| seated.keep(store, clock).map_err(|_| BeginFailure::Trouble);
        let outcome =
            till.begin_seat(begins(seated, form.agreement), form.person, form.secret, kept)?;
        let made = matches!(outcome, BeginOutcome::Made { .. });
        let compared = made && seated.seat.tier() == SeatTier::Office;
        let digits = compared.then(|| seated.keys.secrets().keys().digits());
        // Two people compare them by telephone: no idle time may take them off the screen.
        let outcome = match compared {
            true => BeginOutcome::Made { state: till.lock() },
            false => outcome,
        };
        if made {
            *held = Held::Nothing;
        }
        Ok(JoinOutcome::Begun { outcome, seated: true, digits })
    }

    /// Forgets an invitation that was looked at. A seat that was taken stays.
    pub fn leave(&self) {
        let mut held = self.held();
        if matches!(*held, Held::Seen { .. }) {
            *held = Held::Nothing;
        }
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        // A panic elsewhere leaves a whole value: each is replaced at once.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the person is asked to recognise; none where a name is missing.
fn seen(looked: &Looked, keeps: SecretKind) -> Option<JoinSeen> {
    let (ticket, seat) = (&looked.ticket, looked.seat);
    Some(JoinSeen {
        scheme: named(&ticket.scheme_name)?,
        place: named(&ticket.place_name)?,
        inviter: named(&ticket.inviter_name)?,
        role: role(seat),
        office: seat.tier() == SeatTier::Office,
        secret: secret_for(tier(seat), keeps),
        clock_off_minutes: Some(looked.clock_off_minutes).filter(|off| *off > TOLERATED_MINUTES),
    })
}

/// A name of the ticket's as it is shown: without signs that turn a line round, and no longer than the
/// unlock screen takes, since a name may not keep a register from being made.
fn named(text: &str) -> Option<String> {
    let name: String = clean(text, usize::MAX).ok()?.chars().take(LONGEST_NAME).collect();
    Some(name.trim_end().to_owned())
}

fn role(seat: Seat) -> Role {
    match seat {
        // Whoever votes at premises works there; a board member's own computer stands in none.
        Seat::Till(_) | Seat::Voter(Some(_)) => Role::Manager,
        Seat::Voter(None) => Role::Board,
        Seat::Police => Role::Police,
        Seat::Office => Role::Administrator,
    }
}

fn tier(seat: Seat) -> Tier {
    match seat.tier() {
        SeatTier::Member => Tier::Member,
        SeatTier::Office => Tier::Office,
    }
}

fn begins(seated: &Seated, agreement: &str) -> BeginSeat {
    let mut scheme = [0; 16];
    scheme.iter_mut().zip(seated.roster.scheme().as_bytes()).for_each(|(to, from)| *to = *from);
    BeginSeat {
        tier: tier(seated.seat),
        scheme: Id::of_bytes(scheme),
        scheme_name: named(&seated.ticket.scheme_name).unwrap_or_default(),
        place: named(&seated.ticket.place_name).unwrap_or_default(),
        premises: seated.seat.premises().map(|id| Id::of_bytes(*id.as_bytes())),
        role: role(seated.seat),
        agreement: agreement.to_owned(),
    }
}

/// Asks a server and waits for the answer, on a thread and runtime of its own: whoever calls may stand in
/// an asynchronous runtime, where waiting is not allowed.
fn asking<T: Send>(
    ask: impl AsyncFnOnce(chacha20::ChaCha20Rng) -> Result<T, NotJoined> + Send,
) -> Result<T, JoinRefusal> {
    let answered = std::thread::scope(|scope| {
        let asked = scope.spawn(|| {
            let dice = randomness().map_err(|_| JoinRefusal::Trouble)?;
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .map_err(|_| JoinRefusal::Trouble)?;
            runtime.block_on(ask(dice)).map_err(JoinRefusal::from)
        });
        asked.join()
    });
    answered.unwrap_or(Err(JoinRefusal::Trouble))
}
