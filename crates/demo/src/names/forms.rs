//! Family names that have one form for a woman and another for a man.

use super::Gender;

/// Names that women alone bear.
const WOMENS: [&str; 5] = ["Kaur", "Begum", "Bibi", "Akhtar", "Khatun"];

/// Lithuanian names that no ending tells from others; the stem takes -ienė.
const LITHUANIAN: [(&str, &str); 11] = [
    ("Bagdonas", "Bagdon"),
    ("Balčiūnas", "Balčiūn"),
    ("Butkus", "Butk"),
    ("Grigas", "Grig"),
    ("Kairys", "Kair"),
    ("Mažeika", "Mažeik"),
    ("Navickas", "Navick"),
    ("Šimkus", "Šimk"),
    ("Urbonas", "Urbon"),
    ("Vaičiulis", "Vaičiul"),
    ("Adomaitis", "Adomait"),
];

/// The name as a woman or a man bears it; none when they do not.
pub(super) fn borne_by(name: &str, tradition: &str, gender: Gender) -> Option<String> {
    match gender {
        Gender::Man => {
            let womens = WOMENS.contains(&name)
                || (tradition == "irish" && (name.starts_with("Ní ") || name.starts_with("Nic ")));
            (!womens).then(|| name.to_owned())
        }
        Gender::Woman => match tradition {
            "irish" if name.starts_with("Ó ") || name.starts_with("Mac ") => None,
            "polish" => Some(polish(name)),
            "european" => Some(baltic_or_bulgarian(name)),
            _ => Some(name.to_owned()),
        },
    }
}

fn polish(name: &str) -> String {
    ["ski", "cki", "dzki"]
        .iter()
        .find(|ending| name.ends_with(**ending))
        .and_then(|_| name.strip_suffix('i'))
        .map_or_else(|| name.to_owned(), |stem| format!("{stem}a"))
}

fn baltic_or_bulgarian(name: &str) -> String {
    if let Some((_, stem)) = LITHUANIAN.iter().find(|(known, _)| *known == name) {
        return format!("{stem}ienė");
    }
    for (ending, instead) in
        [("auskas", "auskienė"), ("aitis", "aitienė"), ("ičius", "ičienė"), ("ņš", "ņa")]
    {
        if let Some(stem) = name.strip_suffix(ending) {
            return format!("{stem}{instead}");
        }
    }
    if name.ends_with("ov") || name.ends_with("ev") {
        return format!("{name}a");
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_woman_bears_the_womans_form() {
        for (name, tradition, form) in [
            ("Kowalski", "polish", Some("Kowalska")),
            ("Nowicki", "polish", Some("Nowicka")),
            ("Zawadzki", "polish", Some("Zawadzka")),
            ("Nowak", "polish", Some("Nowak")),
            ("Kazlauskas", "european", Some("Kazlauskienė")),
            ("Stankevičius", "european", Some("Stankevičienė")),
            ("Butkus", "european", Some("Butkienė")),
            ("Kalniņš", "european", Some("Kalniņa")),
            ("Ivanov", "european", Some("Ivanova")),
            ("Rossi", "european", Some("Rossi")),
            ("Ó Briain", "irish", None),
            ("Ní Bhriain", "irish", Some("Ní Bhriain")),
            ("Kaur", "south_asian_sikh", Some("Kaur")),
        ] {
            assert_eq!(borne_by(name, tradition, Gender::Woman).as_deref(), form, "{name}");
        }
    }

    #[test]
    fn a_man_bears_no_womans_name() {
        for (name, tradition) in [
            ("Kaur", "south_asian_sikh"),
            ("Begum", "south_asian_muslim"),
            ("Nic Gabhann", "irish"),
        ] {
            assert_eq!(borne_by(name, tradition, Gender::Man), None, "{name}");
        }
        assert_eq!(borne_by("Kowalski", "polish", Gender::Man).as_deref(), Some("Kowalski"));
    }
}
