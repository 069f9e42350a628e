//! Names that are traps: each is shown as the text that it is, and does nothing.

use serde_json::json;
use watchbook_demo::Detail;
use watchbook_register::text::clean;
use watchbook_register::unlock::Cost;
use watchbook_support::hooks;
use watchbook_support::till;

use crate::session::{come_in, open};

/// The list of hostile names, with its `\u{…}` escapes made good.
fn hostile() -> Vec<String> {
    include_str!("../register/data/blns_names.txt").lines().skip(1).map(unescaped).collect()
}

fn unescaped(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\\u{") {
        text.push_str(before);
        let (digits, after) = after.split_once('}').unwrap();
        text.push(char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap());
        rest = after;
    }
    text + rest
}

#[test]
fn a_hostile_name_is_shown_as_text_and_nothing_runs() {
    let home = tempfile::tempdir().unwrap();
    let mut town = till::town(5, Detail::Small).unwrap();
    let mut names: Vec<String> = vec!["<img src=x onerror=globalThis.__struck=1>".into()];
    names.extend(hostile().iter().filter_map(|name| clean(name, 80).ok()));
    names.sort();
    names.dedup();
    for (number, name) in (10u32..).zip(&names) {
        let somebody = till::banned(&town, number, name, "").unwrap();
        town = town.with(somebody);
    }
    till::furnish(&town, home.path(), Cost::FLOOR).unwrap();
    let window = open(&home);
    come_in(&window);
    // The wall keeps only the rows in view: gather the names while scrolling through all of it.
    let seen = window
        .script_answering(
            "const [mark, done] = arguments;
             const wall = document.querySelector('[data-testid=\"tile\"]').closest('[role=grid], [role=listbox], .wall') ;
             let scroller = wall;
             while (scroller && scroller.scrollHeight <= scroller.clientHeight + 4) scroller = scroller.parentElement;
             const names = new Set();
             const gather = () => document.querySelectorAll(mark).forEach((one) => names.add(one.textContent.trim()));
             const step = () => {
               gather();
               const before = scroller ? scroller.scrollTop : 0;
               if (scroller) scroller.scrollTop += 150;
               requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
                 gather();
                 if (!scroller || scroller.scrollTop === before) done([...names]); else step();
               }, 40)));
             };
             step();",
            vec![hooks::TILE_NAME.selector().into()],
        )
        .unwrap();
    let seen: Vec<&str> =
        seen.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    for name in &names {
        let shown = name.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            seen.iter().any(|text| text.split_whitespace().collect::<Vec<_>>().join(" ") == shown),
            "{name:?} is not among {} names shown",
            seen.len()
        );
    }
    let struck = window
        .script("return [typeof globalThis.__struck, document.querySelectorAll('img:not([src^=\"photo:\"])').length, document.scripts.length]", vec![])
        .unwrap();
    assert_eq!(struck[0], json!("undefined"));
    assert_eq!(struck[1], json!(0), "no picture but our own");
    assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
}
