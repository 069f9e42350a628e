//! Address and code as people type, paste or carry them: to one address and one code, or what is wrong.
//!
//! Pure, and forgiving in form alone: what a code says is never guessed.

use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::enrol::{BadCode, Code, JoinFile};
use watchbook_protocol::recovery::KitCode;

/// How many symbols of a code stand together.
const GROUP: usize = 4;

/// Why what was typed cannot be an address and a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum JoinTyped {
    /// No address.
    NoAddress,
    /// No code.
    NoCode,
    /// A sign that is in no code.
    Sign {
        /// It.
        sign: String,
        /// The group of four that it stands in, counted from one.
        group: usize,
    },
    /// Not as many symbols as there must be.
    Length {
        /// How many there are.
        found: usize,
        /// How many there must be.
        due: usize,
    },
    /// The last group does not fit the others: one was misread, or two were swapped.
    Check,
}

/// Reads address and code. A whole join file may stand where the code should be; its address counts then.
///
/// # Errors
/// [`JoinTyped`], the first that is found.
pub fn read(address: &str, code: &str) -> Result<(String, Code), JoinTyped> {
    match JoinFile::read(code) {
        Some(Ok(file)) => Ok((whole(&file.address)?, file.code)),
        Some(Err(bad)) => {
            Err(bad_code(bad, code.lines().filter(|line| !line.trim().is_empty()).nth(2)))
        }
        None => {
            let address = whole(address)?;
            if code.trim().is_empty() {
                return Err(JoinTyped::NoCode);
            }
            Ok((address, Code::read(code).map_err(|bad| bad_code(bad, Some(code)))?))
        }
    }
}

/// Reads the symbols of a recovery kit as somebody typed them from its sheet.
///
/// # Errors
/// [`JoinTyped`].
pub(crate) fn read_kit(typed: &str) -> Result<KitCode, JoinTyped> {
    if typed.trim().is_empty() {
        return Err(JoinTyped::NoCode);
    }
    KitCode::read(typed).map_err(|bad| bad_code(bad, Some(typed)))
}

/// Whether a text is a join file, right or not.
#[must_use]
pub fn is_join_file(text: &str) -> bool {
    JoinFile::read(text).is_some()
}

/// The address with what people leave out: `https://`, or `http://` on this very computer.
pub(super) fn whole(typed: &str) -> Result<String, JoinTyped> {
    let typed = typed.trim().trim_end_matches('/');
    if typed.is_empty() {
        return Err(JoinTyped::NoAddress);
    }
    if typed.contains("://") {
        return Ok(typed.to_owned());
    }
    let host = typed.split(['/', ':']).next().unwrap_or_default();
    let scheme = if matches!(host, "localhost" | "127.0.0.1") { "http" } else { "https" };
    Ok(format!("{scheme}://{typed}"))
}

fn bad_code(bad: BadCode, typed: Option<&str>) -> JoinTyped {
    match bad {
        BadCode::Length { found, due } => JoinTyped::Length { found, due },
        BadCode::Check => JoinTyped::Check,
        BadCode::Sign => {
            let signs = typed.unwrap_or_default().chars();
            let signs = signs.filter(|sign| !sign.is_whitespace() && *sign != '-');
            let bad = signs.enumerate().find(|(_, sign)| is_in_no_code(*sign));
            let (place, sign) = bad.unwrap_or((0, '?'));
            JoinTyped::Sign { sign: sign.to_string(), group: place / GROUP + 1 }
        }
    }
}

/// Asked of the protocol itself, so that one list of symbols rules.
fn is_in_no_code(sign: char) -> bool {
    Code::read(sign.encode_utf8(&mut [0; 4])) == Err(BadCode::Sign)
}
