//! The table of names that belong together: nicknames, short forms, anglicised and transliterated spellings.
//!
//! `data/name_groups.tsv` is our own work: one group a line. `same` lists spellings of one name, all equal;
//! `pet` lists a name's full form first and its short forms after it, several full forms being joined by `/`.
//! A name may stand in several groups. Chris leads to Christopher and to Christine, but Christopher never to
//! Christine; only one spelling and one short form may follow each other (Dave, David, Dafydd).

/// The table as shipped.
pub(crate) const TABLE: &str = include_str!("../../data/name_groups.tsv");

/// What binds the names of a group.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bond {
    /// Spellings of one name.
    Same,
    /// A name and its short forms.
    Pet,
}

/// One group of names.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    pub(crate) bond: Bond,
    /// The names, each with whether it is a full form.
    pub(crate) names: Vec<(&'a str, bool)>,
}

/// Reads a table; lines that are empty, remarks (`#`) or of an unknown kind are passed over.
pub(crate) fn read(table: &str) -> impl Iterator<Item = Group<'_>> {
    table.lines().filter_map(|line| {
        let (kind, rest) = line.split_once('\t')?;
        let bond = match kind {
            "same" => Bond::Same,
            "pet" => Bond::Pet,
            _ => return None,
        };
        let names = rest
            .split_whitespace()
            .enumerate()
            .flat_map(|(place, name)| name.split('/').map(move |name| (name, place == 0)))
            .collect();
        Some(Group { bond, names })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]

    use super::*;
    use crate::search::fold;

    #[test]
    fn every_line_of_the_table_is_a_group_of_folded_names() {
        let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let groups: Vec<_> = read(TABLE).collect();
        assert_eq!(lines.count(), groups.len(), "some line is neither `same` nor `pet`");
        assert!(groups.len() >= 350, "only {} groups", groups.len());
        for group in &groups {
            assert!(group.names.len() >= 2, "{group:?} joins nothing");
            for (place, (name, _)) in group.names.iter().enumerate() {
                let folded: Vec<_> = fold::plain_words(name).collect();
                assert_eq!(folded, [*name], "not folded");
                let again = group.names.iter().skip(place + 1).any(|(other, _)| other == name);
                assert!(!again, "{name} stands twice in one group");
            }
        }
    }
}
