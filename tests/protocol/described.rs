//! `docs/protocol.md` names every key, number and row that the code has: who writes it a second time
//! finds nothing missing.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn description() -> String {
    std::fs::read_to_string(root().join("docs/protocol.md")).unwrap()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

/// The tables of the description by name; a name may have more than one.
fn tables(text: &str) -> Vec<(&str, &str)> {
    text.split("\n**")
        .skip(1)
        .filter_map(|part| part.split_once("**"))
        .map(|(name, rest)| (name, rest.split("\n\n").nth(1).unwrap_or_default()))
        .collect()
}

#[test]
fn every_key_case_and_number_is_described() {
    let text = description();
    let tables = tables(&text);
    let mut files = Vec::new();
    sources(&root().join("crates/protocol/src"), &mut files);
    let mut rows = 0;
    for path in files {
        let source = std::fs::read_to_string(&path).unwrap();
        let blocks = ["record! {", "choice! {", "numbered! {"];
        for block in source.split("\n}\n").filter(|block| {
            block.rfind("! {").is_some() && blocks.iter().any(|start| block.contains(start))
        }) {
            let Some(name) = block
                .lines()
                .find_map(|line| {
                    line.trim().split_once("struct ").or(line.trim().split_once("enum "))
                })
                .map(|(_, rest)| rest.trim_end_matches(" {"))
            else {
                continue;
            };
            // Their words stand in the tables that are in the tree.
            if ["Kind", "Act"].contains(&name) || name.starts_with('$') {
                continue;
            }
            for line in block.lines().map(str::trim) {
                let Some((number, rest)) = line.split_once(" =>") else { continue };
                if number.parse::<u64>().is_err() {
                    continue;
                }
                let end = rest.find([':', '(', '=']).unwrap_or(rest.len());
                let row = format!("| {number} | `{}` |", rest[..end].trim());
                let described =
                    tables.iter().any(|(table, body)| *table == name && body.contains(&row));
                assert!(described, "{name} lacks {row} ({})", path.display());
                rows += 1;
            }
        }
    }
    assert!(rows > 250, "{rows}");
}

#[test]
fn every_row_of_both_tables_is_described() {
    let text = description();
    for table in ["rights", "kinds"] {
        let path = root().join(format!("crates/protocol/data/{table}.csv"));
        for row in std::fs::read_to_string(path).unwrap().lines() {
            let row = format!("| {} |", row.replace(',', " | "));
            assert!(text.contains(&row), "{row}");
        }
    }
}

#[test]
fn every_fault_and_every_route_is_described() {
    let text = description();
    for case in crate::envelope::cases() {
        let name = format!("{:?}", case.fault);
        let name = name.split('(').next().unwrap();
        assert!(text.contains(&format!("| {} | `{name}` |", case.fault.code())), "{name}");
    }
    for route in crate::exchange::routes() {
        let (method, pattern, auth) = route.pattern();
        let address = format!("| `{} {pattern}", method.word());
        let row = text.lines().find(|line| line.starts_with(&address)).unwrap_or_else(|| {
            panic!("{address}");
        });
        assert!(row.contains(&format!("| {auth:?} |")), "{row}");
    }
}
