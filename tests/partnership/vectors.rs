//! Test vectors in the tree: the content of a body of every kind. Made by `WATCHBOOK_WRITE_VECTORS=1 cargo
//! test -p watchbook-partnership vectors`, and read back here.

use serde_json::{Value, json};
use watchbook_partnership::wire::taken;
use watchbook_protocol::envelope::Kind;

use crate::build::TODAY;
use crate::said::{every_kind, opened};

fn path() -> std::path::PathBuf {
    let tests = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/partnership");
    tests.join("vectors/bodies.json")
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn made() -> Vec<Value> {
    let of = |(kind, content, pictures): (Kind, Vec<u8>, Vec<_>)| {
        let roles =
            pictures.iter().map(|one: &watchbook_protocol::envelope::Picture| one.role.word());
        json!({
            "kind": kind.number(),
            "word": kind.word(),
            "made_on": TODAY.to_string(),
            "content": hex(&content),
            "sealed": roles.collect::<Vec<_>>(),
        })
    };
    every_kind().into_iter().map(of).collect()
}

#[test]
fn the_vectors_in_the_tree_are_those_that_are_made_and_are_taken() {
    if std::env::var_os("WATCHBOOK_WRITE_VECTORS").is_some() {
        let about =
            "The content of a body by kind, in hex, and the roles of what is sealed beside it.";
        let cases: Vec<_> = made().iter().map(Value::to_string).collect();
        std::fs::create_dir_all(path().parent().unwrap()).unwrap();
        let text =
            format!("{{\"about\":{},\n\"cases\":[\n{}\n]}}\n", json!(about), cases.join(",\n"));
        std::fs::write(path(), text).unwrap();
    }
    let stored: Value = serde_json::from_str(&std::fs::read_to_string(path()).unwrap()).unwrap();
    let stored = stored["cases"].as_array().unwrap();
    let made = made();
    assert_eq!(stored.len(), made.len());
    for ((stored, made), (kind, _, pictures)) in stored.iter().zip(&made).zip(every_kind()) {
        assert_eq!(stored, made, "{}", made["word"]);
        let content = unhex(stored["content"].as_str().unwrap());
        taken(&opened(kind, content, pictures)).unwrap();
    }
}
