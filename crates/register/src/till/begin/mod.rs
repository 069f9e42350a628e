//! The first start: a register begins, for a scheme of its own or for a seat in one (`docs/adr/0032`).
//!
//! What is typed is judged before anything is made, and what is made is whole or not there.

mod answers;
mod form;
mod making;

use std::sync::Arc;

use crate::civil::{Clock, london_day};
use crate::id::Id;
use crate::records::{
    Gallery, Jurisdiction, Person, Premises, PremisesStatus, Role, Scheme, SchemeKind, SchemeRules,
    Scope, Sector, Tier,
};
use crate::store::Store;
use crate::till::{AppState, Failure, SecretKind, Till};
use crate::unlock::{Cost, Founding, NewSecret, Placard, Secret};

pub use answers::{BeginFailure, BeginOutcome, BeginSecret, BeginShown};
pub use form::{FoundChecked, FoundForm, check_found, check_person, check_secret, secret_for};
use making::First;

/// Months for which an entry of the first gallery stands when nobody says otherwise (`domain.md` §2.6).
const FIRST_GALLERY_MONTHS: u8 = 12;
/// The agreement of a scheme whose own text has not come yet.
const PROVISIONAL: &str = "0";

/// A secret as it was typed twice.
#[derive(Debug, Clone, Copy)]
pub struct Twice<'a> {
    /// The first time.
    pub typed: &'a Secret,
    /// The second.
    pub again: &'a Secret,
}

/// What a founding needs of the language that is spoken.
#[derive(Debug, Clone, Copy)]
pub struct FoundWords<'a> {
    /// What the office is called.
    pub office: &'a str,
    /// What the first gallery is called.
    pub gallery: &'a str,
}

/// A seat in a scheme, as far as a register has to know it.
#[derive(Debug, Clone)]
pub struct BeginSeat {
    /// Which half of the records the register may hold.
    pub tier: Tier,
    /// The scheme's id, until the scheme's own record comes.
    pub scheme: Id<Scheme>,
    /// The scheme's name, as the invitation says it.
    pub scheme_name: String,
    /// What the seat is called: the premises' or the office's name.
    pub place: String,
    /// The premises; none for the office and for those of no premises.
    pub premises: Option<Id<Premises>>,
    /// What the first person may do.
    pub role: Role,
    /// What staff accept until the scheme's own text comes.
    pub agreement: String,
}

impl Till {
    /// What this computer can do for a register that begins.
    ///
    /// # Errors
    /// [`FailureCode::Refused`](crate::till::FailureCode::Refused) where a register lies already.
    pub fn begin_shown(&self) -> Result<BeginShown, Failure> {
        self.at_first_start()?;
        Ok(BeginShown { keeps: self.kept_secret() })
    }

    /// Founds a stand-alone scheme on this computer and opens its register.
    ///
    /// # Errors
    /// As [`Till::begin_shown`]. What keeps it from being made is an answer.
    pub fn begin_found(
        &self,
        form: &FoundForm,
        secret: Twice<'_>,
        words: FoundWords<'_>,
    ) -> Result<BeginOutcome, Failure> {
        // Whatever this computer keeps: the office has passphrases.
        let kind = SecretKind::Passphrase;
        let (checked, chosen) =
            match (check_found(form), check_secret(kind, secret.typed, secret.again)) {
                (Ok(checked), Ok(chosen)) => (checked.form, chosen),
                (form, chosen) => {
                    let problems = form.err().unwrap_or_default();
                    return Ok(BeginOutcome::Problems { problems, secret: chosen.err() });
                }
            };
        let year = london_day(self.clock.now()).year();
        let person = first_person(checked.person, Role::Administrator, None);
        let first = First {
            tier: Tier::Office,
            placard: Placard { scheme: checked.name.clone(), premises: words.office.to_owned() },
            scheme: Scheme {
                id: Id::fresh(),
                name: checked.name,
                kind: checked.kind,
                jurisdiction: checked.jurisdiction,
                controller: checked.controller,
                phone: checked.phone,
                ico_number: checked.ico_number,
                agreement_version: format!("{year}-1"),
                agreement_text: checked.agreement,
                demonstration: false,
                rules: SchemeRules::default(),
            },
            here: None,
            person,
            gallery: Some(Gallery {
                id: Id::fresh(),
                name: words.gallery.to_owned(),
                audience: Scope::AllMembers,
                default_months: FIRST_GALLERY_MONTHS,
            }),
        };
        self.begin(&first, chosen, secret.typed, |_, _| Ok(()))
    }

    /// Looks over what is typed to take a seat, before the seat is taken.
    ///
    /// # Errors
    /// As [`Till::begin_shown`].
    pub fn begin_check(
        &self,
        tier: Tier,
        person: &str,
        secret: Twice<'_>,
    ) -> Result<Option<BeginOutcome>, Failure> {
        self.at_first_start()?;
        let kind = secret_for(tier, self.kept_secret());
        let (person, secret) =
            (check_person(person), check_secret(kind, secret.typed, secret.again));
        Ok((person.is_err() || secret.is_err()).then(|| BeginOutcome::Problems {
            problems: person.err().unwrap_or_default(),
            secret: secret.err(),
        }))
    }

    /// Makes the register of a seat that was taken, and opens it. `keep` writes the seat itself into
    /// the register before it has its name, so that there is a register with its seat or none.
    ///
    /// # Errors
    /// As [`Till::begin_shown`]. What keeps it from being made is an answer.
    pub fn begin_seat(
        &self,
        seat: BeginSeat,
        person: &str,
        secret: Twice<'_>,
        keep: impl FnOnce(&Arc<Store>, &Arc<dyn Clock>) -> Result<(), BeginFailure>,
    ) -> Result<BeginOutcome, Failure> {
        let kind = secret_for(seat.tier, self.kept_secret());
        let (name, chosen) =
            match (check_person(person), check_secret(kind, secret.typed, secret.again)) {
                (Ok(name), Ok(chosen)) => (name, chosen),
                (name, chosen) => {
                    let problems = name.err().unwrap_or_default();
                    return Ok(BeginOutcome::Problems { problems, secret: chosen.err() });
                }
            };
        let here = seat.premises.map(|id| provisional_premises(id, &seat.place));
        let first = First {
            tier: seat.tier,
            placard: Placard { scheme: seat.scheme_name.clone(), premises: seat.place },
            scheme: Scheme {
                id: seat.scheme,
                name: seat.scheme_name.clone(),
                kind: SchemeKind::Mixed,
                jurisdiction: Jurisdiction::EnglandWales,
                controller: seat.scheme_name,
                phone: String::new(),
                ico_number: String::new(),
                agreement_version: PROVISIONAL.to_owned(),
                agreement_text: seat.agreement,
                demonstration: false,
                rules: SchemeRules::default(),
            },
            here,
            person: first_person(name, seat.role, seat.premises),
            gallery: None,
        };
        self.begin(&first, chosen, secret.typed, keep)
    }

    fn kept_secret(&self) -> SecretKind {
        match self.keys.status() {
            Ok(()) => SecretKind::Pin,
            Err(_) => SecretKind::Passphrase,
        }
    }

    fn begin(
        &self,
        first: &First,
        chosen: NewSecret,
        typed: &Secret,
        keep: impl FnOnce(&Arc<Store>, &Arc<dyn Clock>) -> Result<(), BeginFailure>,
    ) -> Result<BeginOutcome, Failure> {
        // Nothing else begins or is brought back meanwhile: asked twice, it is made once.
        let held = self.safe.held();
        self.at_first_start()?;
        let founding = match (self.kept_secret(), chosen) {
            (SecretKind::Pin, secret) => Founding::OsStore { store: self.keys.as_ref(), secret },
            (_, NewSecret::Passphrase(passphrase)) => Founding::PassphraseOnly { passphrase },
            // The key store went away between the look and now: a PIN alone would be too little.
            (_, NewSecret::Pin(_)) => {
                return Ok(BeginOutcome::Failed { why: BeginFailure::KeyStore });
            }
        };
        let made = making::make(
            &self.folder,
            founding,
            first,
            Cost::STANDARD,
            self.clock.now(),
            |store| keep(store, &self.clock),
        );
        drop(held);
        if let Err(why) = made {
            return Ok(BeginOutcome::Failed { why });
        }
        match self.start_again() {
            // Whole and made: what keeps it from opening now is said at its own door.
            AppState::Locked { .. } => {
                let opened = self.unlock(first.person.id, typed.clone());
                let state = opened.unwrap_or_else(|_| self.state());
                Ok(BeginOutcome::Made { state })
            }
            state => Ok(BeginOutcome::Made { state }),
        }
    }
}

fn first_person(name: String, role: Role, premises: Option<Id<Premises>>) -> Person {
    Person { id: Id::fresh(), name, role, premises, staff_number: None, sia: None, agreed_to: None }
}

/// The seat's own premises as far as the invitation knows them.
fn provisional_premises(id: Id<Premises>, name: &str) -> Premises {
    Premises {
        id,
        name: name.to_owned(),
        address: String::new(),
        postcode: String::new(),
        sector: Sector::Other,
        area: String::new(),
        call_sign: None,
        licence_number: None,
        supervisor: None,
        status: PremisesStatus::Active,
    }
}
