//! Cards that reach more premises than an envelope names one by one, and not every member: they are sealed to
//! a narrow audience, which the roster gives that list of premises.
//!
//! An audience stands for one list for good, since its id is made of the list. Where a gallery reaches other
//! premises than before, its cards have other readers, and so another audience: the record ends for those who
//! had it and a new one begins (ADR 33). Nobody who left the list holds a key of what comes after.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::id::{NarrowId, PremisesId, SchemeId};
use watchbook_protocol::limits;
use watchbook_protocol::roster::Roster;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::records::Premises;

use super::sources::is_heard;
use crate::wire::card::{Reach, Showing, may_travel};

/// What an id is made of besides the list.
const CONTEXT: &str = "Watchbook 2026-11 narrow audience of a list of premises";

/// A list of premises as the roster has it: ascending, each once.
pub type List = Vec<PremisesId>;

/// The list that a card's reach is, where it is too long for an envelope.
fn list(premises: &BTreeSet<Id<Premises>>) -> Option<List> {
    let ids = premises.iter().map(|one| PremisesId::from_bytes(*one.bytes()));
    let ids: BTreeSet<PremisesId> = ids.collect();
    (ids.len() > limits::AUDIENCES).then(|| ids.into_iter().collect())
}

/// The audience of a list.
#[must_use]
pub fn audience_of(scheme: SchemeId, list: &[PremisesId]) -> Audience {
    let mut hasher = blake3::Hasher::new_derive_key(CONTEXT);
    hasher.update(scheme.as_bytes());
    list.iter().for_each(|one| {
        hasher.update(one.as_bytes());
    });
    let mut id = [0; 16];
    hasher.finalize_xof().fill(&mut id);
    Audience::Narrow(NarrowId::from_bytes(id))
}

/// To whom a card of this reach is sealed; nobody where no one of them has a computer in the scheme yet, or
/// the audience is still to be made.
#[must_use]
pub(super) fn readers(reach: &Reach, roster: &Roster) -> BTreeSet<Audience> {
    let all: BTreeSet<Audience> = match reach {
        Reach::Members => return [Audience::Members].into(),
        Reach::Premises(premises) => match list(premises) {
            Some(list) => [audience_of(roster.scheme(), &list)].into(),
            None => premises.iter().map(|one| super::sources::own(*one)).collect(),
        },
    };
    all.into_iter().filter(|audience| is_heard(roster, *audience)).collect()
}

/// The narrow audiences that cards need now and the roster has not.
#[must_use]
pub fn lacking(books: &Books, roster: &Roster, today: Date) -> BTreeMap<Audience, List> {
    let showing = Showing::of(books);
    let reaches = books.dossiers.iter().filter_map(|dossier| {
        match may_travel(&dossier, &showing, today)?.reach() {
            Reach::Members => None,
            Reach::Premises(premises) => list(premises),
        }
    });
    let lists: BTreeSet<List> = reaches.collect();
    let named = lists.into_iter().map(|list| (audience_of(roster.scheme(), &list), list));
    named.filter(|(audience, _)| !is_heard(roster, *audience)).collect()
}
