//! Everything that one viewer may see on one day, ready to be searched.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;
use ts_rs::TS;

use super::facets::{Answers, Chosen, Facet};
use super::{Card, Tile, wording};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{Identity, NameKind, Picture, SubjectCard};
use crate::search::{self, Query, Searcher};
use crate::visibility::{House, Shown, StateKind, Viewer, Visibility, visibility};

/// What is typed and chosen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct CheckQuery {
    /// The text.
    pub text: String,
    /// The chosen answers.
    pub chosen: Vec<Chosen>,
}

/// The longest text that is searched for, in characters; what lies beyond is left out.
const LONGEST_QUERY: usize = 120;

/// Who was found, best first, by their places in the view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Places in the view.
    pub hits: Vec<u32>,
    /// How many of them have something in force here and now.
    pub here: usize,
    /// The facets with their counts.
    pub facets: Vec<Facet>,
    /// Names found by sound or spelling that are not letter by letter what was typed.
    pub sounds_like: Vec<String>,
}

/// Why a card is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CardRefusal {
    /// Nobody of this id is shown to this viewer: the same answer as for nobody at all.
    #[error("not in what this viewer may see")]
    NotFound,
    /// A child: the viewer must say why first (`domain.md` L22).
    #[error("a reason is needed")]
    ReasonNeeded,
}

/// One whom the viewer may see. Tiles and cards are made from the dossier when they are asked for.
struct Seen {
    /// Where the dossier lies in the books.
    place: usize,
    state: StateKind,
}

/// Everything that one viewer may see on one day.
pub struct View {
    books: Arc<Books>,
    viewer: Viewer,
    day: Date,
    /// By place in the view.
    seen: Vec<Seen>,
    by_subject: HashMap<Id<SubjectCard>, usize>,
    pictures: HashSet<Id<Picture>>,
    answers: Answers,
    searcher: Searcher,
}

impl View {
    /// What `viewer` may see of the books on `day`.
    pub fn new(books: Arc<Books>, viewer: Viewer, day: Date) -> Self {
        let house = House::of(&books);
        let answers = Answers::new(books.premises.iter().map(|p| p.area.clone()).collect());
        let mut seen = Vec::new();
        let mut people = Vec::new();
        let mut by_subject = HashMap::new();
        let mut ranking = Vec::new();
        let mut pictures = HashSet::new();
        for (place, dossier) in books.dossiers.iter().enumerate() {
            let Visibility::Shown(shown) = visibility(dossier, &viewer, &house, day) else {
                continue;
            };
            pictures.extend(shown.pictures.iter().map(|picture| picture.id));
            people.push(person(dossier, &shown, &answers, day));
            let tile = Tile::of(dossier, &shown, day);
            let name = tile.name.as_deref().map(search::plain);
            ranking.push((tile.state, name.is_none(), name, seen.len()));
            by_subject.insert(tile.subject, seen.len());
            seen.push(Seen { place, state: tile.state });
        }
        ranking.sort_unstable();
        for (rank, (.., place)) in ranking.into_iter().enumerate() {
            if let Some(person) = people.get_mut(place) {
                person.order = u32::try_from(rank).unwrap_or(u32::MAX);
            }
        }
        let searcher = Searcher::beginning(people);
        Self { viewer, day, seen, by_subject, pictures, answers, searcher, books }
    }

    /// The day that this view holds for.
    pub fn day(&self) -> Date {
        self.day
    }

    /// How many people this viewer may see.
    pub fn len(&self) -> usize {
        self.seen.len()
    }

    /// Whether this viewer may see nobody.
    pub fn is_empty(&self) -> bool {
        self.seen.is_empty()
    }

    /// Who is found for what is typed and chosen.
    pub fn check(&mut self, query: &CheckQuery) -> Found {
        let text: String = query.text.chars().take(LONGEST_QUERY).collect();
        let chosen = self.answers.chosen(&query.chosen);
        let answer = self.searcher.search(&Query { text: &text, chosen });
        let here = answer
            .hits
            .iter()
            .filter(|hit| self.seen.get(**hit as usize).is_some_and(|one| one.state.here_and_now()))
            .count();
        Found {
            here,
            facets: self.answers.shown(&answer.facet_counts, &chosen),
            sounds_like: answer.sounds_like,
            hits: answer.hits,
        }
    }

    /// The tiles of a stretch of what was found.
    pub fn tiles(&self, hits: &[u32], range: Range<usize>) -> Vec<Tile> {
        let within = range.start.min(hits.len())..range.end.min(hits.len());
        let stretch = hits.get(within).unwrap_or_default();
        let house = self.house();
        let tile = |hit: &u32| {
            let dossier = self.books.dossiers.get(self.seen.get(*hit as usize)?.place)?;
            match visibility(dossier, &self.viewer, &house, self.day) {
                Visibility::Shown(shown) => Some(Tile::of(dossier, &shown, self.day)),
                Visibility::Hidden(_) => None,
            }
        };
        stretch.iter().filter_map(tile).collect()
    }

    /// The card of a subject.
    ///
    /// # Errors
    /// [`CardRefusal`]; somebody hidden is answered like somebody who does not exist.
    pub fn card(&self, subject: Id<SubjectCard>, reason_given: bool) -> Result<Card, CardRefusal> {
        let dossier = self
            .by_subject
            .get(&subject)
            .and_then(|place| self.seen.get(*place))
            .and_then(|one| self.books.dossiers.get(one.place))
            .ok_or(CardRefusal::NotFound)?;
        match visibility(dossier, &self.viewer, &self.house(), self.day) {
            Visibility::Hidden(_) => Err(CardRefusal::NotFound),
            Visibility::Shown(shown) if shown.needs_reason && !reason_given => {
                Err(CardRefusal::ReasonNeeded)
            }
            Visibility::Shown(shown) => {
                Ok(Card::of(dossier, &shown, &self.books.premises, self.day))
            }
        }
    }

    /// Whether a picture may be sent to this viewer's window.
    pub fn may_show(&self, picture: Id<Picture>) -> bool {
        self.pictures.contains(&picture)
    }

    /// Everybody who is found for a text, best first, by their tiles.
    pub fn everybody(&mut self, text: &str) -> Vec<Tile> {
        let query = CheckQuery { text: text.to_owned(), chosen: Vec::new() };
        let hits = self.check(&query).hits;
        self.tiles(&hits, 0..hits.len())
    }

    /// The first few who are found for a text.
    pub fn few(&mut self, text: &str, most: usize) -> Vec<Tile> {
        let text: String = text.chars().take(LONGEST_QUERY).collect();
        let answer = self.searcher.search(&Query { text: &text, chosen: Default::default() });
        self.tiles(&answer.hits, 0..most)
    }

    /// All that is held of a subject whom this viewer may see.
    pub fn dossier(&self, subject: Id<SubjectCard>) -> Option<&Dossier> {
        let one = self.seen.get(*self.by_subject.get(&subject)?)?;
        self.books.dossiers.get(one.place)
    }

    /// The tile of a subject whom this viewer may see.
    pub fn tile(&self, subject: Id<SubjectCard>) -> Option<Tile> {
        let place = u32::try_from(*self.by_subject.get(&subject)?).ok()?;
        self.tiles(&[place], 0..1).pop()
    }

    /// The few who may already bear a name: every word of it is theirs, or sounds like it.
    pub fn alike(&mut self, name: &str, but: Option<Id<SubjectCard>>, most: usize) -> Vec<Tile> {
        let text: String = name.chars().take(LONGEST_QUERY).collect();
        let answer = self.searcher.search(&Query { text: &text, chosen: Default::default() });
        if !answer.every_word {
            return Vec::new();
        }
        // One more than wanted: the one who is being written about may be among them.
        let tiles = self.tiles(&answer.hits, 0..most + 1).into_iter();
        tiles.filter(|tile| Some(tile.subject) != but).take(most).collect()
    }

    fn house(&self) -> House<'_> {
        House::of(&self.books)
    }
}

/// A subject as the index knows it: nothing in it that the viewer may not see.
fn person(dossier: &Dossier, shown: &Shown<'_>, answers: &Answers, day: Date) -> search::Person {
    let card = &dossier.card;
    let mut names = Vec::new();
    if shown.named {
        if let Identity::Known(name) = &card.identity {
            let text = name.full();
            names.push(search::SearchName { text, kind: search::NameKind::Full });
        }
        names.extend(card.aliases.iter().map(|alias| search::SearchName {
            text: alias.name.clone(),
            kind: match alias.kind {
                NameKind::Nickname | NameKind::Street => search::NameKind::Nickname,
                NameKind::Alias | NameKind::Former => search::NameKind::Alias,
            },
        }));
    }
    search::Person {
        names,
        reference: card.reference.to_string(),
        words: wording::words(card, shown.child, day),
        facets: answers.given(card, shown, day),
        order: 0,
    }
}
