//! Reading everything at unlocking: each table once, in the order of subjects, side by side.
//!
//! No query is asked per subject. Every table is clustered by the subject's number, so its rows
//! come in the order of the subjects, and one step through those places them all. The work is in
//! making the records, so [`Store::books`] has two readers share it: one makes the cards, the other
//! what hangs on them. That both saw the same register, the audit tells: no change is without an
//! event.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use rusqlite::{Connection, params_from_iter};

use super::connection::shrink;
use super::sql::{Fields, all, push};
use super::table::{self, lists};
use super::{Reader, Store, StoreError, meta};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{Ban, GalleryEntry, Picture, PublicOrder, SubjectCard, Warning};

/// What hangs on a card.
struct Holding {
    subject: Id<SubjectCard>,
    pictures: Vec<Picture>,
    entries: Vec<GalleryEntry>,
    warnings: Vec<Warning>,
    bans: Vec<Ban>,
    orders: Vec<PublicOrder>,
}

/// How many subjects are read one by one; beyond that all are read in one pass.
const FEW: usize = 400;

/// Something of each subject, by the subjects' numbers in rising order.
type Numbered<T> = Vec<(i64, T)>;

impl Store {
    /// Everything but the pictures, in one pass.
    ///
    /// # Errors
    /// [`StoreError::NoScheme`] before the scheme has been written.
    pub fn books(&self) -> Result<Books, StoreError> {
        let (cards, holdings) = thread::scope(|threads| {
            let holdings = threads.spawn(|| {
                self.read(|reader| {
                    let head = meta::audit_head(reader.connection)?;
                    let holdings = holdings(reader.connection, None)?;
                    shrink(reader.connection)?;
                    Ok((head, holdings))
                })
            });
            let cards = self.read(|reader| {
                let head = meta::audit_head(reader.connection)?;
                let (books, cards) = (reader.frame()?, cards(reader.connection, None)?);
                shrink(reader.connection)?;
                Ok((head, books, cards))
            });
            (cards, holdings.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let ((head, mut books, cards), (other_head, holdings)) = (cards?, holdings?);
        if head != other_head {
            // A change came between the two; one reader alone sees one state.
            return self.read(|reader| reader.books());
        }
        books.dossiers = bind(cards, holdings)?;
        Ok(books)
    }
}

impl Reader<'_> {
    /// Everything but the pictures' bytes.
    ///
    /// # Errors
    /// [`StoreError::NoScheme`] before the scheme has been written.
    pub fn books(&self) -> Result<Books, StoreError> {
        let mut books = self.frame()?;
        books.dossiers = bind(cards(self.connection, None)?, holdings(self.connection, None)?)?;
        Ok(books)
    }

    /// All that members may hold of one subject.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn dossier(&self, id: Id<SubjectCard>) -> Result<Option<Dossier>, StoreError> {
        let Some(no) = table::number(self.connection, id)? else { return Ok(None) };
        let (cards, holdings) =
            (cards(self.connection, Some(no))?, holdings(self.connection, Some(no))?);
        Ok(bind(cards, holdings)?.pop())
    }

    /// The books without any subject.
    fn frame(&self) -> Result<Books, StoreError> {
        let scheme = self.scheme()?.ok_or(StoreError::NoScheme)?;
        let premises = self.premises()?;
        let here = self.here()?.and_then(|id| premises.iter().find(|p| p.id == id).cloned());
        Ok(Books {
            tier: self.tier(),
            scheme,
            here,
            premises,
            galleries: self.galleries()?,
            dossiers: Vec::new(),
            own: self.own_bars()?,
            unchecked: match self.office() {
                Ok(office) => office.unchecked()?.into_iter().map(|waits| waits.entry).collect(),
                Err(_) => BTreeSet::new(),
            },
            as_of: self.as_of()?,
        })
    }
}

/// The dossiers of those subjects who are there, by the numbers that this file has for them.
pub(super) fn numbered(
    connection: &Connection,
    of: &[i64],
) -> Result<BTreeMap<i64, Dossier>, StoreError> {
    let read = |only: Option<i64>| {
        let cards = cards(connection, only)?;
        let numbers: Vec<i64> = cards.iter().map(|(no, _)| *no).collect();
        let dossiers = bind(cards, holdings(connection, only)?)?;
        Ok::<_, StoreError>(numbers.into_iter().zip(dossiers))
    };
    if of.len() > FEW {
        return Ok(read(None)?.collect());
    }
    let mut found = BTreeMap::new();
    for no in of {
        found.extend(read(Some(*no))?);
    }
    Ok(found)
}

/// The cards with their lists, of all subjects or of the one with this number.
fn cards(connection: &Connection, of: Option<i64>) -> Result<Numbered<SubjectCard>, StoreError> {
    let mut cards = table::numbered_cards(connection, of)?;
    for list in &lists::LISTS {
        sort_in(connection, &mut cards, of, list.select, "place", |f, card| (list.add)(f, card))?;
    }
    Ok(cards)
}

/// What hangs on the cards, of all subjects or of the one with this number.
fn holdings(connection: &Connection, of: Option<i64>) -> Result<Numbered<Holding>, StoreError> {
    let sql = match of {
        Some(_) => "SELECT no, id FROM subject WHERE no = ?1",
        None => "SELECT no, id FROM subject ORDER BY no",
    };
    let mut shelf =
        all(connection, sql, params_from_iter(of), |f| Ok((f.take()?, Holding::of(f.take()?))))?;
    sort_in(connection, &mut shelf, of, table::PICTURES, "id", |f, holding| {
        push(&mut holding.pictures, table::picture(f, holding.subject)?);
        Ok(())
    })?;
    sort_in(connection, &mut shelf, of, table::ENTRIES, "id", |f, holding| {
        push(&mut holding.entries, table::entry(f, holding.subject)?);
        Ok(())
    })?;
    sort_in(connection, &mut shelf, of, table::WARNINGS, "id", |f, holding| {
        push(&mut holding.warnings, table::warning(f, holding.subject)?);
        Ok(())
    })?;
    sort_in(connection, &mut shelf, of, table::BANS, "id", |f, holding| {
        push(&mut holding.bans, table::ban(f, holding.subject)?);
        Ok(())
    })?;
    sort_in(connection, &mut shelf, of, table::BAN_SCOPES, "ban, place", |f, holding| {
        let id: Id<Ban> = f.take()?;
        let ban = holding.bans.iter_mut().find(|ban| ban.id == id);
        table::scope_item(f, ban.ok_or(StoreError::Unreadable)?)
    })?;
    sort_in(connection, &mut shelf, of, table::ORDERS, "id", |f, holding| {
        push(&mut holding.orders, table::public_order(f, holding.subject)?);
        Ok(())
    })?;
    for (_, holding) in &mut shelf {
        holding.pictures.sort_by(|a, b| b.taken_on.cmp(&a.taken_on).then(a.id.cmp(&b.id)));
    }
    Ok(shelf)
}

/// Goes through rows that begin with their subject's number, in rising order, and hands each to
/// its place on the shelf.
fn sort_in<T>(
    connection: &Connection,
    shelf: &mut Numbered<T>,
    only: Option<i64>,
    select: &str,
    within: &str,
    mut add: impl FnMut(&mut Fields<'_, '_>, &mut T) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let filter = if only.is_some() { "WHERE subject_no = ?1" } else { "" };
    let sql = format!("{select} {filter} ORDER BY subject_no, {within}");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(only))?;
    let mut coming = shelf.iter_mut();
    let mut current = coming.next();
    while let Some(row) = rows.next()? {
        let mut fields = Fields::of(row);
        let of: i64 = fields.take()?;
        while current.as_ref().is_some_and(|(no, _)| *no < of) {
            current = coming.next();
        }
        match &mut current {
            Some((no, place)) if *no == of => add(&mut fields, place)?,
            // A row without its subject: foreign keys forbid it, so the file is not sound.
            _ => return Err(StoreError::Unreadable),
        }
    }
    Ok(())
}

/// Puts each card together with what hangs on it.
fn bind(
    cards: Numbered<SubjectCard>,
    holdings: Numbered<Holding>,
) -> Result<Vec<Dossier>, StoreError> {
    if cards.len() != holdings.len() {
        return Err(StoreError::Unreadable);
    }
    let pairs = cards.into_iter().zip(holdings);
    pairs
        .map(|((_, card), (_, holding))| {
            let Holding { subject, pictures, entries, warnings, bans, orders } = holding;
            if card.id != subject {
                return Err(StoreError::Unreadable);
            }
            Ok(Dossier { card, pictures, entries, warnings, bans, orders })
        })
        .collect()
}

impl Holding {
    fn of(subject: Id<SubjectCard>) -> Self {
        Self {
            subject,
            pictures: Vec::new(),
            entries: Vec::new(),
            warnings: Vec::new(),
            bans: Vec::new(),
            orders: Vec::new(),
        }
    }
}
