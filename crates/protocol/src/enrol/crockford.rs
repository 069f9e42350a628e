//! Crockford's base 32: digits and capitals without I, L, O and U, read in either case, with I and L
//! for 1 and O for 0, hyphens and spaces passed over. The last symbols of a code are a check.

use crate::hash::{Type, hash};

const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Values of 5 bits each.
pub(crate) type Symbols = Vec<u8>;

/// The symbols of a text that somebody typed; none if it has another sign in it.
pub(crate) fn read(typed: &str) -> Option<Symbols> {
    typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .map(|sign| {
            let sign = match sign.to_ascii_uppercase() {
                'I' | 'L' => b'1',
                'O' => b'0',
                other => u8::try_from(other).ok()?,
            };
            let index = SYMBOLS.iter().position(|symbol| *symbol == sign)?;
            u8::try_from(index).ok()
        })
        .collect()
}

/// Symbols as capitals, without hyphens.
pub(crate) fn show(symbols: &[u8]) -> String {
    symbols
        .iter()
        .filter_map(|symbol| SYMBOLS.get(usize::from(*symbol)))
        .map(|s| *s as char)
        .collect()
}

/// The check symbols of others: the lowest 5 bits of so many first bytes of H("code", capitals).
pub(crate) fn check(symbols: &[u8], length: usize) -> Symbols {
    let digest = hash(Type::Code, show(symbols).as_bytes());
    digest.as_bytes().iter().take(length).map(|byte| byte & 31).collect()
}
