//! What holds for every register and whatever is typed.

use proptest::prelude::*;
use watchbook_register::search::{FACETS, FacetMasks, Index, Person, Query};

use crate::support::{With, person};

const NAMES: &[&str] = &[
    "John",
    "Jon",
    "Siobhan",
    "Smith",
    "Smythe",
    "O'Brien",
    "MacDonald",
    "de",
    "Souza",
    "al-Hassan",
    "Ali",
    "Mohammed",
    "Muhammad",
    "Wiśniewski",
    "Rhys",
    "Llŷr",
    "Ng",
    "Li",
    "Şule",
    "Anne-Marie",
    "Jo",
    "J.",
    "Ur-Rehman",
    "王小明",
    "Иван",
    "Zoë",
    "D'Angelo",
    "The",
    "Van",
    "der",
    "Berg",
    "O",
    "Nguyễn",
    "Chloe",
];

fn name() -> impl Strategy<Value = String> {
    let known =
        prop::collection::vec(prop::sample::select(NAMES), 1..5).prop_map(|words| words.join(" "));
    prop_oneof![4 => known, 1 => "\\PC{1,24}", 1 => "[A-Za-zÀ-ž' -]{1,24}"]
}

type Sketch = (String, Option<String>, u32, u32, Vec<u64>);

/// People as proptest may print them.
#[derive(Clone)]
struct People(Vec<Person>);

impl std::fmt::Debug for People {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let people = self.0.iter().map(|person| {
            (
                person.names.iter().map(|name| name.text.as_str()).collect::<Vec<_>>(),
                person.order,
                &person.facets,
            )
        });
        out.debug_list().entries(people).finish()
    }
}

fn people() -> impl Strategy<Value = People> {
    let one =
        (name(), prop::option::of(name()), 0u32..4, 0u32..5000, prop::collection::vec(0u64..8, 8));
    prop::collection::vec(one, 1..12)
        .prop_map(|sketches| People(sketches.into_iter().map(made).collect()))
}

fn made((full, nickname, order, number, facets): Sketch) -> Person {
    let mut made = person(&full).order(order).reference(&format!("SW-2026-{number:04}"));
    if let Some(nickname) = nickname {
        made = made.nickname(&nickname);
    }
    for (facet, mask) in facets.into_iter().enumerate() {
        made = made.facet(facet, mask);
    }
    made.described("tattoo swallow left neck")
}

fn masks() -> impl Strategy<Value = FacetMasks> {
    prop::collection::vec(prop_oneof![3 => Just(0u64), 1 => 0u64..8], FACETS)
        .prop_map(|masks| std::array::from_fn(|facet| masks[facet]))
}

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        name(),
        "\\PC{0,30}",
        "[a-z]{1,9}",
        "[a-z]{1,5} [a-z]{1,6}",
        "(sw)?-?[0-9]{1,8}",
        Just(String::new())
    ]
}

fn hits(index: &Index, text: &str) -> Vec<u32> {
    index.search(&Query { text, chosen: [0; FACETS] }).hits
}

/// Whether anything can be typed for this name at all.
fn has_letters(name: &str) -> bool {
    name.chars().any(char::is_alphanumeric)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_it_never_fails_and_answers_alike_each_time(
        people in people(), text in any::<String>(), other in typed(), chosen in masks(),
    ) {
        let index = Index::build(people.0.clone());
        let mut searcher = watchbook_register::search::Searcher::beginning(people.0);
        for text in [&text, &other, &text] {
            let remembered = searcher.search(&Query { text, chosen });
            let fresh = index.search(&Query { text, chosen });
            prop_assert_eq!(remembered.hits, fresh.hits);
            prop_assert_eq!(remembered.sounds_like, fresh.sounds_like);
            prop_assert!(remembered.facet_counts == fresh.facet_counts);
        }
    }

    #[test]
    fn everybody_is_found_by_their_own_name_and_its_beginnings(people in people()) {
        let index = Index::build(people.0.clone());
        for (ordinal, person) in (0u32..).zip(&people.0) {
            let name = &person.names[0].text;
            if !has_letters(name) {
                continue;
            }
            prop_assert!(hits(&index, name).contains(&ordinal), "{name}");
            let places: Vec<usize> = name.char_indices().map(|(place, _)| place).skip(3).collect();
            for place in places {
                if has_letters(&name[..place]) {
                    prop_assert!(hits(&index, &name[..place]).contains(&ordinal), "{} of {name}", &name[..place]);
                }
            }
        }
    }

    #[test]
    fn the_order_of_the_words_does_not_change_who_is_found(
        people in people(), mut words in prop::collection::vec(typed(), 1..4),
    ) {
        let index = Index::build(people.0);
        let mut one = hits(&index, &words.join(" "));
        words.reverse();
        let mut other = hits(&index, &words.join(" "));
        one.sort_unstable();
        other.sort_unstable();
        prop_assert_eq!(one, other);
    }

    #[test]
    fn choosing_narrows_and_the_counts_foretell_it(
        people in people(), text in typed(), chosen in masks(), facet in 0..FACETS, value in 0usize..3,
    ) {
        let index = Index::build(people.0);
        let before = index.search(&Query { text: &text, chosen });
        let mut further = chosen;
        further[facet] = 1 << value;
        let after = index.search(&Query { text: &text, chosen: further });
        prop_assert_eq!(before.facet_counts[facet][value] as usize, after.hits.len());
        let all = index.search(&Query { text: &text, chosen: [0; FACETS] });
        prop_assert!(before.hits.iter().all(|hit| all.hits.contains(hit)));
        if chosen[facet] == 0 {
            prop_assert!(after.hits.iter().all(|hit| before.hits.contains(hit)));
        }
    }
}
