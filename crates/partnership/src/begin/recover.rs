//! The office comes back at the first start of a new computer, by the recovery kit alone.
//!
//! What is typed is judged before the kit is used. A seat that was taken and whose register could not be made
//! is held until the program ends: a kit joins one computer, once.

use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::recovery::KitCode;
use watchbook_register::civil::SystemClock;
use watchbook_register::id::Id;
use watchbook_register::records::{Role, Tier};
use watchbook_register::text::clean;
use watchbook_register::till::{BeginFailure, BeginOutcome, BeginSeat, Failure, Till, Twice};

use super::{JoinRefusal, LONGEST_NAME, asking};
use crate::office::{apart, go_on_by_kit};
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
    /// The kit: mistyped, of another scheme, or used before.
    Kit,
    /// The scheme's name.
    Name,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum RecoverOutcome {
    /// A field is not right; nothing was used.
    Sheet {
        /// Which.
        field: SheetField,
    },
    /// Not joined.
    Refused {
        /// Why.
        refusal: JoinRefusal,
    },
    /// The register is made, or what is wrong with what was typed.
    Begun {
        /// As at every first start.
        outcome: BeginOutcome,
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
        let Some(scheme) = scheme_of(form.scheme) else { return sheet(SheetField::Scheme) };
        let Ok(kit) = KitCode::read(form.kit) else { return sheet(SheetField::Kit) };
        let name = clean(form.name, LONGEST_NAME);
        let Ok(name) = name else { return sheet(SheetField::Name) };
        if let Some(outcome) = till.begin_check(Tier::Office, form.person, form.secret)? {
            return Ok(RecoverOutcome::Begun { outcome });
        }
        // A panic elsewhere leaves a whole value: it is replaced at once.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if held.as_ref().is_none_or(|held| held.roster.scheme() != scheme) {
            let address = typed_address(form.address);
            let joined =
                asking(async |mut dice| join_by_kit(&address, scheme, &kit, &mut dice).await);
            match joined {
                Ok(recovered) => *held = Some(Box::new(recovered)),
                Err(JoinRefusal::NoInvitation) => return sheet(SheetField::Kit),
                Err(refusal) => return Ok(RecoverOutcome::Refused { refusal }),
            }
        }
        let Some(recovered) = held.as_mut() else { return sheet(SheetField::Kit) };
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
        if matches!(outcome, BeginOutcome::Made { .. }) {
            *held = None;
            // What does not come about now is gone on with in Computers, with the kit once more.
            if let Some(beside) = till.beside()
                && let Ok(at) = crate::moment(&beside.store, &SystemClock)
            {
                let _ = apart(async || go_on_by_kit(&beside, &kit, at).await);
            }
        }
        Ok(RecoverOutcome::Begun { outcome })
    }
}

fn typed_address(typed: &str) -> String {
    let address = typed.trim().trim_end_matches('/');
    match address.contains("://") {
        true => address.to_owned(),
        false => format!("https://{address}"),
    }
}
