//! Test vectors in the tree (`tests/protocol/vectors/*.json`): one for every object and every refusal.
//!
//! They are made with fixed seeds by `WATCHBOOK_WRITE_VECTORS=1 cargo test -p watchbook-protocol
//! vectors` and read back here. Hashes and signatures are worked out anew from the hex with BLAKE3 and
//! Ed25519 alone, not with the crate that made them.

mod check;
mod make;

use serde_json::Value;

/// Bytes of hex.
pub fn unhex(hex: &str) -> Vec<u8> {
    assert!(hex.len().is_multiple_of(2), "hex of whole bytes");
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// Hex of bytes.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

const FILES: [&str; 8] = [
    "codec",
    "objects",
    "rosters",
    "roster-refusals",
    "envelope-faults",
    "stops",
    "others",
    "codes",
];

fn path(name: &str) -> std::path::PathBuf {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/protocol");
    tests.join("vectors").join(format!("{name}.json"))
}

fn made(name: &str) -> Value {
    match name {
        "codec" => make::codec(),
        "objects" => make::objects(),
        "rosters" => make::rosters(),
        "roster-refusals" => make::roster_refusals(),
        "envelope-faults" => make::envelope_faults(),
        "stops" => make::stops(),
        "others" => make::others(),
        "codes" => make::codes(),
        other => panic!("no vectors {other}"),
    }
}

fn stored(name: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path(name)).unwrap()).unwrap()
}

/// One case a line, so that a change is seen for what it is.
fn show(value: &Value) -> String {
    let cases: Vec<_> = value["cases"].as_array().unwrap().iter().map(Value::to_string).collect();
    let about = value["about"].to_string();
    format!("{{\"about\":{about},\n\"cases\":[\n{}\n]}}\n", cases.join(",\n"))
}

#[test]
fn the_vectors_in_the_tree_are_those_that_are_made() {
    let write = std::env::var_os("WATCHBOOK_WRITE_VECTORS").is_some();
    for name in FILES {
        let made = made(name);
        if write {
            std::fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            std::fs::write(path(name), show(&made)).unwrap();
        }
        let stored = stored(name);
        let (made, stored) = (&made["cases"], &stored["cases"]);
        let pairs = made.as_array().unwrap().iter().zip(stored.as_array().unwrap());
        for (made, stored) in pairs {
            assert_eq!(made, stored, "{name}: {}", made["name"]);
        }
        assert_eq!(made.as_array().unwrap().len(), stored.as_array().unwrap().len(), "{name}");
    }
}
