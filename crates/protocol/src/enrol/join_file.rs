//! The join file: address and code in a small file, for a computer where nobody likes to type. One
//! line each, so that it can be read, and written by hand.

use super::{BadCode, Code};

/// What a join file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinFile {
    /// The server's address.
    pub address: String,
    /// The code.
    pub code: Code,
}

const TITLE: &str = "Watchbook join file 1";

impl JoinFile {
    /// Its text.
    #[must_use]
    pub fn show(&self) -> String {
        format!("{TITLE}\n{}\n{}\n", self.address, *self.code.show())
    }

    /// From its text, however its lines end. None if it is no join file.
    ///
    /// # Errors
    /// [`BadCode`] where it is one, and its code cannot be right.
    pub fn read(text: &str) -> Option<Result<Self, BadCode>> {
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        if lines.next()? != TITLE {
            return None;
        }
        let address = lines.next().filter(|line| !line.is_empty())?.to_owned();
        let code = Code::read(lines.next()?);
        Some(code.map(|code| Self { address, code }))
    }
}
