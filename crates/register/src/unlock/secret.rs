//! What a person types to unlock: a PIN or a passphrase.
//!
//! A [`Secret`] is anything typed; a [`Pin`] or a [`Passphrase`] is one that was good enough to be
//! chosen. Taken exactly as typed, so that what opens today opens tomorrow. Wiped when dropped.

use std::fmt;

use zeroize::Zeroizing;

/// The fewest digits of a PIN.
const SHORTEST_PIN: usize = 6;
/// The fewest characters of a passphrase.
const SHORTEST_PASSPHRASE: usize = 15;
/// The fewest different characters of a passphrase.
const FEWEST_DIFFERENT: usize = 6;
/// The most characters of either.
const LONGEST: usize = 256;

/// Something typed; prints as nothing.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes what was typed.
    pub fn typed(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Whether another typing gave the very same.
    pub fn is(&self, other: &Self) -> bool {
        *self.0 == *other.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Why a secret cannot be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakSecret {
    /// A PIN has digits alone.
    #[error("a PIN has digits alone")]
    NotDigits,
    /// Too few digits.
    #[error("a PIN has at least {SHORTEST_PIN} digits")]
    PinTooShort,
    /// Digits that are among the first to be tried: the same one, even steps, a repeated group.
    #[error("this PIN is among the first that somebody would try")]
    PinTooEasy,
    /// Too few characters.
    #[error("a passphrase has at least {SHORTEST_PASSPHRASE} characters")]
    PassphraseTooShort,
    /// The same few characters again and again.
    #[error("this passphrase repeats the same few characters")]
    PassphraseTooEasy,
    /// More than anybody types.
    #[error("at most {LONGEST} characters")]
    TooLong,
}

/// A PIN that was good enough: six digits at least, and not one of the first to be tried.
#[derive(Debug, Clone)]
pub struct Pin(Secret);

impl Pin {
    /// Takes a PIN that somebody chose.
    ///
    /// # Errors
    /// [`WeakSecret`].
    pub fn chosen(typed: &Secret) -> Result<Self, WeakSecret> {
        let digits: Zeroizing<Vec<u8>> = Zeroizing::new(typed.bytes().to_vec());
        if !digits.iter().all(u8::is_ascii_digit) {
            return Err(WeakSecret::NotDigits);
        }
        match digits.len() {
            0..SHORTEST_PIN => Err(WeakSecret::PinTooShort),
            SHORTEST_PIN..=LONGEST if is_easy(&digits) => Err(WeakSecret::PinTooEasy),
            SHORTEST_PIN..=LONGEST => Ok(Self(typed.clone())),
            _ => Err(WeakSecret::TooLong),
        }
    }
}

/// Whether digits climb, fall or stand by one even step (111111, 234567, 864208), or repeat a
/// group (121212, 123123).
fn is_easy(digits: &[u8]) -> bool {
    let mut steps = digits.iter().zip(digits.iter().skip(1)).map(|(a, b)| (10 + b - a) % 10);
    let even = steps.next().is_some_and(|first| steps.all(|next| next == first));
    let repeats = (1..=digits.len() / 2)
        .filter(|group| digits.len().is_multiple_of(*group))
        .any(|group| digits.iter().zip(digits.iter().skip(group)).all(|(a, b)| a == b));
    even || repeats
}

/// A passphrase that was good enough: fifteen characters at least, six of them different.
#[derive(Debug, Clone)]
pub struct Passphrase(Secret);

impl Passphrase {
    /// Takes a passphrase that somebody chose.
    ///
    /// # Errors
    /// [`WeakSecret`].
    pub fn chosen(typed: &Secret) -> Result<Self, WeakSecret> {
        let mut characters: Zeroizing<Vec<char>> = Zeroizing::new(typed.0.chars().collect());
        match characters.len() {
            0..SHORTEST_PASSPHRASE => return Err(WeakSecret::PassphraseTooShort),
            SHORTEST_PASSPHRASE..=LONGEST => {}
            _ => return Err(WeakSecret::TooLong),
        }
        characters.sort_unstable();
        characters.dedup();
        if characters.len() < FEWEST_DIFFERENT {
            return Err(WeakSecret::PassphraseTooEasy);
        }
        Ok(Self(typed.clone()))
    }
}

/// A secret that a person chose for their slot.
#[derive(Debug, Clone)]
pub enum NewSecret {
    /// Digits; only where a device key stands beside it.
    Pin(Pin),
    /// A passphrase; good anywhere.
    Passphrase(Passphrase),
}

impl NewSecret {
    /// Takes what somebody chose: digits alone are a PIN, unless there are enough of them to make
    /// a passphrase.
    ///
    /// # Errors
    /// [`WeakSecret`].
    pub fn chosen(typed: &Secret) -> Result<Self, WeakSecret> {
        let digits = typed.bytes().iter().all(u8::is_ascii_digit);
        if digits && typed.bytes().len() < SHORTEST_PASSPHRASE {
            Pin::chosen(typed).map(Self::Pin)
        } else {
            Passphrase::chosen(typed).map(Self::Passphrase)
        }
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Pin(Pin(secret)) | Self::Passphrase(Passphrase(secret)) => secret.bytes(),
        }
    }
}
