//! How Welsh writes days: months by name, also mutated ("14 o Fawrth") and cut short, and ordinals.

/// The months, each with its form after a word that mutates it.
const MONTHS: [(&str, &str); 12] = [
    ("ionawr", "ionawr"),
    ("chwefror", "chwefror"),
    ("mawrth", "fawrth"),
    ("ebrill", "ebrill"),
    ("mai", "fai"),
    ("mehefin", "fehefin"),
    ("gorffennaf", "orffennaf"),
    ("awst", "awst"),
    ("medi", "fedi"),
    ("hydref", "hydref"),
    ("tachwedd", "dachwedd"),
    ("rhagfyr", "ragfyr"),
];

/// What stands behind a day's number: "1af o Fawrth", "22ain".
pub(crate) const ORDINALS: [&str; 8] = ["af", "il", "ydd", "ed", "fed", "eg", "ain", "o"];

/// The days of the week that no month is called by; "Mawrth" is a month before it is a Tuesday.
const WEEKDAYS: [&str; 6] = ["sul", "llun", "mercher", "iau", "gwener", "sadwrn"];

/// The month that a word in small letters names, 1 to 12: whole, or its first three letters or more.
pub(crate) fn month(word: &str) -> Option<i8> {
    let names = |(plain, mutated): &(&str, &str)| {
        word.len() >= 3 && (plain.starts_with(word) || mutated.starts_with(word))
    };
    (1_i8..).zip(&MONTHS).find_map(|(place, month)| names(month).then_some(place))
}

/// Whether a word in small letters is a day of the week that cannot be a month.
pub(crate) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_known_whole_cut_short_and_mutated() {
        for (word, expected) in [
            ("ionawr", Some(1)),
            ("maw", Some(3)),
            ("fawrth", Some(3)),
            ("mai", Some(5)),
            ("meh", Some(6)),
            ("orffennaf", Some(7)),
            ("rhag", Some(12)),
            ("ma", None),
            ("mawrthau", None),
            ("march", None),
            ("", None),
        ] {
            assert_eq!(month(word), expected, "{word}");
        }
    }
}
