//! `docs/protocol.md` names every key that is written: who writes it a second time finds nothing missing.

use std::path::Path;

#[test]
fn every_key_of_a_body_is_described() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = std::fs::read_to_string(root.join("docs/protocol.md")).unwrap();
    let (_, chapter) = text.split_once("## 14. What the bodies say").unwrap();
    let mut rows = 0;
    for file in std::fs::read_dir(root.join("crates/partnership/src/wire")).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let said = source.split("\nsaid!(").skip(1).flat_map(|block| {
            let block = block.split(");").next().unwrap().split(';').next().unwrap();
            let keys = block.split('{').nth(1).unwrap();
            keys.split(',').filter_map(|part| {
                let (key, field) = part.split_once("=>")?;
                let field = field.trim().split(&[' ', '}', '\n'][..]).next()?;
                Some((key.trim().to_owned(), field.to_owned()))
            })
        });
        let by_hand = source.lines().filter_map(|line| {
            let (key, rest) = line.trim().strip_prefix('(')?.split_once(", ")?;
            key.parse::<u64>().ok()?;
            let start = ["self.", "order.", "card.", "picture.", "dossier."];
            let field = start.iter().find_map(|start| rest.strip_prefix(start))?;
            Some((key.to_owned(), field.split(&['.', '(', ')'][..]).next()?.to_owned()))
        });
        for (key, field) in said.chain(by_hand) {
            assert!(chapter.contains(&format!("| {key} | `{field}` |")), "{key} {field}");
            rows += 1;
        }
    }
    assert!(rows > 140, "{rows} rows");
}
