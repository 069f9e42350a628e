//! What is typed to begin: checked as the desk's forms are, by field and code, before anything is made.
//!
//! Pure. Secrets are no part of a form, so that a form may be shown and compared.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::BeginSecret;
use crate::desk::{Problem, ProblemCode, Problems};
use crate::records::{Jurisdiction, SchemeKind, Tier};
use crate::text::{LONGEST, TextError, clean};
use crate::till::{SafeWeak, SecretKind};
use crate::unlock::{NewSecret, Passphrase, Secret};

/// The longest name, as the unlock screen shows it, in characters.
const LONGEST_NAME: usize = 80;
/// The longest name of whoever answers for the data.
const LONGEST_CONTROLLER: usize = 200;
/// The longest telephone or registration number.
const LONGEST_NUMBER: usize = 40;
/// The fewest digits of a telephone number.
const FEWEST_DIGITS: usize = 3;

/// A stand-alone scheme and its first administrator, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundForm {
    /// The scheme's name.
    pub name: String,
    /// What it is.
    pub kind: SchemeKind,
    /// Whose law applies.
    pub jurisdiction: Jurisdiction,
    /// Who answers for its data.
    pub controller: String,
    /// The number that staff ring when in doubt.
    pub phone: String,
    /// Registration with the Information Commissioner; empty while it is not there yet.
    pub ico_number: String,
    /// What staff accept before they see the gallery, with blank lines between its paragraphs.
    pub agreement: String,
    /// The first administrator, as colleagues know them.
    pub person: String,
}

/// A form without a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundChecked {
    /// The form with its texts made clean.
    pub form: FoundForm,
}

/// Looks a form over; each problem stands under its field.
///
/// # Errors
/// Every problem that was found.
pub fn check_found(form: &FoundForm) -> Result<FoundChecked, Vec<Problem>> {
    let mut problems = Problems::default();
    let name = problems.text("name", clean(&form.name, LONGEST_NAME));
    let controller = problems.text("controller", clean(&form.controller, LONGEST_CONTROLLER));
    let phone = problems.text("phone", clean(&form.phone, LONGEST_NUMBER));
    if phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
        problems.add("phone", ProblemCode::PhoneUnreadable);
    }
    let ico_number = match clean(&form.ico_number, LONGEST_NUMBER) {
        Err(TextError::Empty) => Some(String::new()),
        number => problems.text("ico_number", number.map(|number| number.to_uppercase())),
    };
    if ico_number.as_deref().is_some_and(|number| !number.is_empty() && !is_ico(number)) {
        problems.add("ico_number", ProblemCode::IcoUnreadable);
    }
    let agreement = problems.text("agreement", paragraphs(&form.agreement, LONGEST));
    let person = problems.text("person", clean(&form.person, LONGEST_NAME));
    let found = problems.all();
    match (name, controller, phone, ico_number, agreement, person) {
        (
            Some(name),
            Some(controller),
            Some(phone),
            Some(ico_number),
            Some(agreement),
            Some(person),
        ) if found.is_empty() => {
            let (kind, jurisdiction) = (form.kind, form.jurisdiction);
            Ok(FoundChecked {
                form: FoundForm {
                    name,
                    kind,
                    jurisdiction,
                    controller,
                    phone,
                    ico_number,
                    agreement,
                    person,
                },
            })
        }
        _ => Err(found),
    }
}

/// Looks over the name of whoever works at a joined computer.
///
/// # Errors
/// What is wrong with it.
pub fn check_person(typed: &str) -> Result<String, Vec<Problem>> {
    let mut problems = Problems::default();
    problems.text("person", clean(typed, LONGEST_NAME)).ok_or_else(|| problems.all())
}

/// What may be chosen to unlock: a passphrase where the office's records lie or where this computer
/// keeps no part of the key, else a PIN too.
#[must_use]
pub fn secret_for(tier: Tier, kept: SecretKind) -> SecretKind {
    match tier {
        Tier::Office => SecretKind::Passphrase,
        Tier::Member => kept,
    }
}

/// Takes the secret that was typed twice.
///
/// # Errors
/// What is wrong with it.
pub fn check_secret(
    kind: SecretKind,
    typed: &Secret,
    again: &Secret,
) -> Result<NewSecret, BeginSecret> {
    let chosen = match kind {
        SecretKind::Pin => NewSecret::chosen(typed),
        SecretKind::Passphrase => Passphrase::chosen(typed).map(NewSecret::Passphrase),
    };
    let chosen = chosen.map_err(|weak| BeginSecret::Weak { why: SafeWeak::from(weak) })?;
    // Said last: a second try at what cannot be chosen helps nobody.
    if typed.is(again) { Ok(chosen) } else { Err(BeginSecret::Differs) }
}

/// Cleans a text of several paragraphs, which blank lines part.
fn paragraphs(typed: &str, most: usize) -> Result<String, TextError> {
    let lines: Vec<&str> = typed.lines().map(str::trim).collect();
    let parts = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    let parts: Vec<String> =
        parts.filter_map(|lines| clean(&lines.join(" "), usize::MAX).ok()).collect();
    let text = parts.join("\n\n");
    let length = text.chars().count();
    match length {
        0 => Err(TextError::Empty),
        _ if length > most => Err(TextError::TooLong { length, most }),
        _ => Ok(text),
    }
}

fn is_phone(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    digits >= FEWEST_DIGITS && typed.chars().all(|c| c.is_ascii_digit() || " +()-./x".contains(c))
}

/// A letter Z, perhaps another letter, and the digits, as the register of fee payers has them.
fn is_ico(number: &str) -> bool {
    let rest = number.strip_prefix('Z').unwrap_or_default();
    let digits = rest.strip_prefix(|c: char| c.is_ascii_uppercase()).unwrap_or(rest);
    let length = rest.len();
    length == 7 && (6..=7).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}
