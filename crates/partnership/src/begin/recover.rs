//! The office comes back at the first start of a new computer, by the recovery kit alone.
//!
//! What is typed is judged before the kit is used. A seat that was taken and whose register could not be made
//! is held until the program ends: a kit joins one computer, once.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_register::id::Id;
use watchbook_register::records::{Role, Tier};
use watchbook_register::text::clean;
use watchbook_register::till::{BeginFailure, BeginOutcome, BeginSeat, Failure, Till, Twice};

use super::typed::{read_kit, whole};
use super::{JoinRefusal, LONGEST_NAME, asking};
use crate::office::{KitOutcome, NotDoneShown, bring_by_kit};
use crate::seat::recover::{Recovered, join_by_kit};

/// A computer that comes back. One stands behind one window.
#[derive(Debug, Default)]
pub struct Recovering(Mutex<Option<Box<Recovered>>>);

/// What stands on the sheet, and who comes in.
#[derive(Debug, Clone, Copy)]
pub struct RecoverForm<'a> {
    /// The server's address.
    pub address: &'a str,
    /// The scheme's id, in hexadecimal.
    pub scheme: &'a str,
    /// The kit's symbols.
    pub kit: &'a str,
    /// What the scheme is called, until its own records have come.
    pub name: &'a str,
    /// Who comes in.
    pub person: &'a str,
    /// What they choose to unlock.
    pub secret: Twice<'a>,
    /// What staff accept until the scheme's own text comes.
    pub agreement: &'a str,
}

/// Which field of the sheet is not right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SheetField {
    /// The scheme's id.
    Scheme,
    /// The scheme's name.
    Name,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[expect(clippy::large_enum_variant, reason = "made once, on its way to the window")]
pub enum RecoverOutcome {
    /// A field is not right; nothing was used.
    Sheet {
        /// Which.
        field: SheetField,
    },
    /// Not joined: what was typed cannot be right, the server was not reached, or
    /// [`JoinRefusal::NoInvitation`], where the kit is of another scheme or was used before.
    Refused {
        /// Why.
        refusal: JoinRefusal,
    },
    /// The register is made, or what is wrong with what was typed.
    Begun {
        /// As at every first start.
        outcome: BeginOutcome,
        /// Whether this computer has joined, and the kit's one joining is used with it.
        seated: bool,
        /// What the kit brought, once the register is made.
        brought: Option<KitOutcome>,
    },
}

/// A scheme's id as it stands on the sheet; blanks are left out.
fn scheme_of(typed: &str) -> Option<SchemeId> {
    let digits: String = typed.chars().filter(|sign| !sign.is_whitespace()).collect();
    if digits.len() != 64 || !digits.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(SchemeId::from(Hash::from_bytes(bytes)))
}

impl Recovering {
    /// Joins by the kit, makes the register, and an administrator of whoever comes in.
    ///
    /// # Errors
    /// [`Failure`] where a register lies already.
    pub fn recover(&self, till: &Till, form: RecoverForm<'_>) -> Result<RecoverOutcome, Failure> {
        let sheet = |field| Ok(RecoverOutcome::Sheet { field });
        // Asked first: where a register lies there is nothing to come back to.
        till.begin_shown()?;
        let Some(scheme) = scheme_of(form.scheme) else { return sheet(SheetField::Scheme) };
        let typed = |typed| Ok(RecoverOutcome::Refused { refusal: JoinRefusal::Typed { typed } });
        let kit = match read_kit(form.kit) {
            Ok(kit) => kit,
            Err(wrong) => return typed(wrong),
        };
        let address = match whole(form.address) {
            Ok(address) => address,
            Err(wrong) => return typed(wrong),
        };
        let name = clean(form.name, LONGEST_NAME);
        let Ok(name) = name else { return sheet(SheetField::Name) };
        // A panic elsewhere leaves a whole value: it is replaced at once.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let joined = held.as_ref().is_some_and(|held| held.roster.scheme() == scheme);
        if let Some(outcome) = till.begin_check(Tier::Office, form.person, form.secret)? {
            return Ok(RecoverOutcome::Begun { outcome, seated: joined, brought: None });
        }
        if !joined {
            match asking(async |mut dice| join_by_kit(&address, scheme, &kit, &mut dice).await) {
                Ok(recovered) => *held = Some(Box::new(recovered)),
                Err(refusal) => return Ok(RecoverOutcome::Refused { refusal }),
            }
        }
        let Some(recovered) = held.as_mut() else {
            return Ok(RecoverOutcome::Refused { refusal: JoinRefusal::Trouble });
        };
        let mut id = [0; 16];
        id.iter_mut().zip(scheme.as_bytes()).for_each(|(to, from)| *to = *from);
        let begins = BeginSeat {
            tier: Tier::Office,
            scheme: Id::of_bytes(id),
            scheme_name: name.clone(),
            place: name,
            premises: None,
            role: Role::Administrator,
            agreement: form.agreement.to_owned(),
        };
        let outcome = till.begin_seat(begins, form.person, form.secret, |store, clock| {
            recovered.keep(store, clock).map_err(|_| BeginFailure::Trouble)
        })?;
        if !matches!(outcome, BeginOutcome::Made { .. }) {
            return Ok(RecoverOutcome::Begun { outcome, seated: true, brought: None });
        }
        *held = None;
        // What does not come about now is gone on with in Computers, with the kit once more.
        let brought = match till.beside() {
            Some(beside) => bring_by_kit(&beside, &kit),
            None => KitOutcome::Not { why: NotDoneShown::Trouble },
        };
        // Until when the server holds everything back stays to be read: no idle time takes it off the screen.
        let outcome = BeginOutcome::Made { state: till.lock() };
        Ok(RecoverOutcome::Begun { outcome, seated: true, brought: Some(brought) })
    }
}
