//! People for the search to find, written in a line each.

use watchbook_register::search::{FACETS, Index, NameKind, Person, Query, SearchName};

/// A person with one full name.
pub(crate) fn person(name: &str) -> Person {
    Person {
        names: vec![SearchName { text: name.to_owned(), kind: NameKind::Full }],
        reference: String::new(),
        words: Vec::new(),
        facets: [0; FACETS],
        order: 0,
    }
}

/// Small additions to a person.
pub(crate) trait With {
    fn nickname(self, name: &str) -> Self;
    fn alias(self, name: &str) -> Self;
    fn reference(self, reference: &str) -> Self;
    fn described(self, phrase: &str) -> Self;
    fn facet(self, facet: usize, mask: u64) -> Self;
    fn order(self, order: u32) -> Self;
}

impl With for Person {
    fn nickname(mut self, name: &str) -> Self {
        self.names.push(SearchName { text: name.to_owned(), kind: NameKind::Nickname });
        self
    }

    fn alias(mut self, name: &str) -> Self {
        self.names.push(SearchName { text: name.to_owned(), kind: NameKind::Alias });
        self
    }

    fn reference(mut self, reference: &str) -> Self {
        reference.clone_into(&mut self.reference);
        self
    }

    fn described(mut self, phrase: &str) -> Self {
        self.words.push(phrase.to_owned());
        self
    }

    fn facet(mut self, facet: usize, mask: u64) -> Self {
        self.facets[facet] = mask;
        self
    }

    fn order(mut self, order: u32) -> Self {
        self.order = order;
        self
    }
}

/// People and their index.
pub(crate) struct Register {
    people: Vec<Person>,
    pub(crate) index: Index,
}

impl Register {
    pub(crate) fn of(people: impl IntoIterator<Item = Person>) -> Self {
        let people: Vec<Person> = people.into_iter().collect();
        Self { index: Index::build(people.clone()), people }
    }

    pub(crate) fn named(names: &[&str]) -> Self {
        Self::of(names.iter().map(|name| person(name)))
    }

    /// First names on the cards found, best first.
    pub(crate) fn find(&self, text: &str) -> Vec<&str> {
        let answer = self.index.search(&Query { text, chosen: [0; FACETS] });
        answer.hits.iter().map(|&hit| self.people[hit as usize].names[0].text.as_str()).collect()
    }

    pub(crate) fn sounds_like(&self, text: &str) -> Vec<String> {
        self.index.search(&Query { text, chosen: [0; FACETS] }).sounds_like
    }

    #[track_caller]
    pub(crate) fn assert_first(&self, text: &str, expected: &str) {
        let found = self.find(text);
        assert_eq!(found.first(), Some(&expected), "typed `{text}`, found {found:?}");
    }

    #[track_caller]
    pub(crate) fn assert_only(&self, text: &str, expected: &[&str]) {
        assert_eq!(self.find(text), expected, "typed `{text}`");
    }
}
