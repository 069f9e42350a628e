//! Everything that one viewer may see on one day, ready to be searched.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;
use ts_rs::TS;

use super::facets::{Answers, Chosen, Facet};
use super::{Card, Eye, Tile, wording};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{
    GalleryEntry, Identity, NameKind, OwnBar, Picture, SubjectCard, Tier, Under18,
};
use crate::search::{self, Query, Searcher};
use crate::visibility::{
    ChildAccess, House, Shown, StateKind, Viewer, Visibility, own_visibility, visibility,
};

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
    place: Place,
    state: StateKind,
}

/// Where one of them lies in the books.
#[derive(Clone, Copy)]
enum Place {
    /// Among the subjects of the scheme's register.
    Register(usize),
    /// On the premises' own list.
    Own(usize),
}

/// Everything that one viewer may see on one day.
pub struct View {
    books: Arc<Books>,
    viewer: Viewer,
    day: Date,
    /// The premises' own list in the shape of dossiers, in its order.
    own: Vec<Dossier>,
    /// By place in the view.
    seen: Vec<Seen>,
    /// In order, to be searched by halves: a table with room for more would be twice as large.
    by_subject: Vec<(Id<SubjectCard>, u32)>,
    /// In order, as well.
    pictures: Vec<Id<Picture>>,
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
        let mut by_subject = Vec::new();
        let mut ranking = Vec::new();
        let mut pictures = Vec::new();
        let own: Vec<Dossier> = books.own.iter().map(OwnBar::dossier).collect();
        let mut add = |place: Place, dossier: &Dossier, shown: &Shown<'_>| {
            pictures.extend(shown.pictures.iter().map(|picture| picture.id));
            people.push(person(dossier, shown, &answers, day));
            let tile = Tile::of(dossier, shown, day);
            let name = tile.name.as_deref().map(search::plain);
            ranking.push((tile.state, name.is_none(), name, seen.len()));
            by_subject.push((tile.subject, u32::try_from(seen.len()).unwrap_or(u32::MAX)));
            seen.push(Seen { place, state: tile.state });
        };
        for (place, dossier) in books.dossiers.iter().enumerate() {
            if let Visibility::Shown(shown) = visibility(&dossier, &viewer, &house, day) {
                add(Place::Register(place), &dossier, &shown);
            }
        }
        for (place, (bar, dossier)) in books.own.iter().zip(&own).enumerate() {
            if let Ok(shown) = own_visibility(bar, &viewer, &house.rules, day) {
                add(Place::Own(place), dossier, &shown.light(bar, dossier));
            }
        }
        by_subject.sort_unstable();
        by_subject.shrink_to_fit();
        pictures.sort_unstable();
        pictures.shrink_to_fit();
        seen.shrink_to_fit();
        ranking.sort_unstable();
        for (rank, (.., place)) in ranking.into_iter().enumerate() {
            if let Some(person) = people.get_mut(place) {
                person.order = u32::try_from(rank).unwrap_or(u32::MAX);
            }
        }
        let searcher = Searcher::beginning(people);
        Self { viewer, day, own, seen, by_subject, pictures, answers, searcher, books }
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
        let tile = |hit: &u32| {
            let place = self.seen.get(*hit as usize)?.place;
            self.in_light(place, |dossier, shown| Tile::of(dossier, shown, self.day))
        };
        stretch.iter().filter_map(tile).collect()
    }

    /// The card of a subject.
    ///
    /// # Errors
    /// [`CardRefusal`]; somebody hidden is answered like somebody who does not exist.
    pub fn card(&self, subject: Id<SubjectCard>, reason_given: bool) -> Result<Card, CardRefusal> {
        let place = self.seen_of(subject).ok_or(CardRefusal::NotFound)?.place;
        let card = self.in_light(place, |dossier, shown| {
            if shown.needs_reason && !reason_given {
                return Err(CardRefusal::ReasonNeeded);
            }
            Ok(Card::of(dossier, shown, &self.books.premises, self.day))
        });
        let mut card = card.ok_or(CardRefusal::NotFound)??;
        if let Place::Own(place) = place {
            let same_as = self.books.own.get(place).and_then(|bar| bar.same_as);
            card.same_as = same_as.filter(|same| self.seen_of(*same).is_some());
        }
        Ok(card)
    }

    /// One of those seen, judged again: what is shown is decided each time that it is shown.
    fn in_light<R>(&self, place: Place, see: impl FnOnce(&Dossier, &Shown<'_>) -> R) -> Option<R> {
        match place {
            Place::Register(place) => {
                let dossier = self.books.dossiers.get(place)?;
                match visibility(&dossier, &self.viewer, &self.house(), self.day) {
                    Visibility::Shown(shown) => Some(see(&dossier, &shown)),
                    Visibility::Hidden(_) => None,
                }
            }
            Place::Own(place) => {
                let (bar, dossier) = (self.books.own.get(place)?, self.own.get(place)?);
                let rules = &self.books.scheme.rules;
                let shown = own_visibility(bar, &self.viewer, rules, self.day).ok()?;
                Some(see(dossier, &shown.light(bar, dossier)))
            }
        }
    }

    /// Whether a picture may be sent to this viewer's window.
    pub fn may_show(&self, picture: Id<Picture>) -> bool {
        self.pictures.binary_search(&picture).is_ok()
    }

    /// Everybody who is found for a text, best first, by their tiles.
    pub fn everybody(&mut self, text: &str) -> Vec<Tile> {
        let query = CheckQuery { text: text.to_owned(), chosen: Vec::new() };
        let hits = self.check(&query).hits;
        self.tiles(&hits, 0..hits.len())
    }

    /// The tile of one whom this viewer sees in the scheme's register.
    pub fn tile(&self, subject: Id<SubjectCard>) -> Option<Tile> {
        let place = self.seen_of(subject)?.place;
        let tile = |dossier: &Dossier, shown: &Shown<'_>| Tile::of(dossier, shown, self.day);
        matches!(place, Place::Register(_)).then(|| self.in_light(place, tile))?
    }

    /// Somebody of the scheme's register in the light in which this viewer sees them.
    pub fn lit<T>(
        &self,
        subject: Id<SubjectCard>,
        see: impl FnOnce(&Dossier, &Shown<'_>) -> T,
    ) -> Option<T> {
        let place = self.seen_of(subject)?.place;
        matches!(place, Place::Register(_)).then(|| self.in_light(place, see)).flatten()
    }

    /// The same judgement for whoever goes through all dossiers and has each at hand.
    pub fn eye(&self) -> Eye<'_> {
        Eye::new(&self.viewer, self.house(), self.day)
    }

    /// Whether somebody who is not shown was ever of this viewer's galleries: so that what ended
    /// elsewhere, or of a child whom they may not see, is not even counted.
    pub fn reached(&self, dossier: &Dossier) -> bool {
        let (viewer, house) = (&self.viewer, self.house());
        let child = dossier.card.age.under_18(self.day) != Under18::No;
        let reaches = |entry: &GalleryEntry| {
            let gallery = house.galleries.get(&entry.gallery);
            gallery.is_some_and(|gallery| match &viewer.premises {
                Some(premises) => gallery.audience.covers(premises),
                None => viewer.tier == Tier::Office,
            })
        };
        viewer.sees_gallery()
            && viewer.agreed
            && !(child && viewer.child_access() == ChildAccess::No)
            && dossier.entries.iter().any(reaches)
    }

    /// All that is held of somebody whom this viewer sees in the scheme's register.
    pub fn dossier(&self, subject: Id<SubjectCard>) -> Option<Dossier> {
        match self.seen_of(subject)?.place {
            Place::Register(place) => self.books.dossiers.get(place),
            _ => None,
        }
    }

    /// Whom of the premises' own list this viewer sees under an id.
    pub fn own_bar(&self, subject: Id<SubjectCard>) -> Option<&OwnBar> {
        match self.seen_of(subject)?.place {
            Place::Own(place) => self.books.own.get(place),
            Place::Register(_) => None,
        }
    }

    /// The tile of one whom this viewer sees on either list.
    pub fn tile_of_any(&self, subject: Id<SubjectCard>) -> Option<Tile> {
        let place = self.seen_of(subject)?.place;
        self.in_light(place, |dossier, shown| Tile::of(dossier, shown, self.day))
    }

    /// The few of either list whom a text finds, best first.
    pub fn few(&mut self, text: &str, most: usize) -> Vec<Tile> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let query = CheckQuery { text: text.to_owned(), chosen: Vec::new() };
        let hits = self.check(&query).hits;
        self.tiles(&hits, 0..most)
    }

    /// The few of the scheme's register whom a text finds, best first.
    pub fn in_register(&mut self, text: &str, most: usize) -> Vec<Tile> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let query = CheckQuery { text: text.to_owned(), chosen: Vec::new() };
        let mut hits = self.check(&query).hits;
        hits.retain(|hit| {
            let seen = self.seen.get(*hit as usize);
            seen.is_some_and(|seen| matches!(seen.place, Place::Register(_)))
        });
        self.tiles(&hits, 0..most)
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

    fn seen_of(&self, subject: Id<SubjectCard>) -> Option<&Seen> {
        let at = self.by_subject.binary_search_by_key(&subject, |(id, _)| *id).ok()?;
        self.seen.get(self.by_subject.get(at)?.1 as usize)
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
