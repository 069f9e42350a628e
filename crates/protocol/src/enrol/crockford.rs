//! Crockford's base 32: digits and capitals without I, L, O and U, read in either case, with I and L
//! for 1 and O for 0, hyphens and spaces passed over. The last symbols of a code are a check.

use rand_core::CryptoRng;
use zeroize::Zeroizing;

use super::BadCode;
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

/// How many symbols stand together where a code is shown.
const GROUP: usize = 4;

/// So many random symbols.
pub(crate) fn fresh(rng: &mut dyn CryptoRng, length: usize) -> Symbols {
    let mut symbols = vec![0; length];
    rng.fill_bytes(&mut symbols);
    symbols.iter_mut().for_each(|symbol| *symbol &= 31);
    symbols
}

/// The symbols of a text that ends in so many check symbols, without those.
///
/// # Errors
/// See [`BadCode`].
pub(crate) fn checked(typed: &str, random: usize, length: usize) -> Result<Symbols, BadCode> {
    let mut symbols = read(typed).ok_or(BadCode::Sign)?;
    let due = random + length;
    if symbols.len() != due {
        return Err(BadCode::Length { found: symbols.len(), due });
    }
    let found = symbols.split_off(random);
    if found == check(&symbols, length) { Ok(symbols) } else { Err(BadCode::Check) }
}

/// Symbols with their check behind them, in groups of four.
pub(crate) fn in_groups(symbols: &[u8], length: usize) -> Zeroizing<String> {
    let whole = [symbols, &check(symbols, length)].concat();
    let groups: Vec<_> = whole.chunks(GROUP).map(show).collect();
    Zeroizing::new(groups.join("-"))
}
