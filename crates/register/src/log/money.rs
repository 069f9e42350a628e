//! Prices as people type them, in pence.

/// The most that one line may be worth: ten million pounds, in pence.
const MOST: u64 = 1_000_000_000;

/// Reads a price in pounds, such as `12`, `12.5`, `£1,250.00` or `80p`; none for anything else.
pub fn pence(typed: &str) -> Option<u64> {
    let text: String = typed.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    let text = text.strip_prefix('£').unwrap_or(&text);
    if let Some(pence) = text.strip_suffix(['p', 'P']) {
        return digits(pence).filter(|pence| *pence <= MOST);
    }
    let (pounds, rest) = text.split_once('.').unwrap_or((text, ""));
    let rest = match rest.len() {
        0 if !text.ends_with('.') => 0,
        1 => digits(rest)? * 10,
        2 => digits(rest)?,
        _ => return None,
    };
    digits(pounds)?.checked_mul(100)?.checked_add(rest).filter(|pence| *pence <= MOST)
}

fn digits(text: &str) -> Option<u64> {
    let plain = !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Pence as a sheet writes pounds: `12.50`.
pub fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_read_as_people_write_them() {
        for (typed, read) in [
            ("12", Some(1_200)),
            ("12.5", Some(1_250)),
            ("£1,250.00", Some(125_000)),
            (" 80p ", Some(80)),
            ("0", Some(0)),
            ("0.99", Some(99)),
        ] {
            assert_eq!(pence(typed), read, "{typed}");
        }
        for typed in ["", "-3", "12.", "12.345", ".50", "a tenner", "1e3", "£", "99999999999999"] {
            assert_eq!(pence(typed), None, "{typed}");
        }
        assert_eq!(pounds(1_205), "12.05");
    }
}
