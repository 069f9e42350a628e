//! Every language says everything that the first one says, in files of the same names.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

/// The language in which every sentence is written first.
const FIRST: &str = "en-GB";

/// Sentences that a language lacks, or has alone.
pub(super) fn gaps(root: &Path) -> Result<Vec<String>> {
    let locales = root.join("locales");
    if !locales.is_dir() {
        return Ok(vec![]);
    }
    let first = sentences(&locales.join(FIRST))?;
    let mut problems = Vec::new();
    for entry in std::fs::read_dir(&locales)? {
        let language = entry?.file_name().to_string_lossy().into_owned();
        if language == FIRST || !locales.join(&language).is_dir() {
            continue;
        }
        let there = sentences(&locales.join(&language))?;
        problems.extend(first.difference(&there).map(|id| format!("{language} lacks {id}")));
        problems.extend(there.difference(&first).map(|id| format!("{FIRST} lacks {id}")));
    }
    Ok(problems)
}

/// The sentences of a language, each as `file: id`.
fn sentences(folder: &Path) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if file.ends_with(".ftl") {
            let text = std::fs::read_to_string(entry.path())?;
            found.extend(ids(&text).map(|id| format!("{file}: {id}")));
        }
    }
    Ok(found)
}

/// The ids in a Fluent file: a message begins at the start of its line.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let begins = id.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        let plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (begins && plain).then_some(id)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_and_terms_are_ids_and_everything_else_is_not() {
        let text = "# a = comment\nhello = Hello\n-brand = Watchbook\n    .title = more\n\
                    count = { $n ->\n  [one] x = 1\n *[other] y\n}\n";
        assert_eq!(ids(text).collect::<Vec<_>>(), ["hello", "-brand", "count"]);
    }
}
