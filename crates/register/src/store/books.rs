//! Reading everything at unlocking: stretch by stretch, each table in the order of subjects.
//!
//! No query is asked per subject. Every table is clustered by the subject's number, so the rows of a
//! stretch come in the order of its subjects, and one step through those places them all. A stretch
//! is packed before the next is read, so no more than that lies open in memory. The work is in
//! making the records, so [`Store::books`] has two readers take one half each. That both saw the
//! same register, the audit tells: no change is without an event.

use std::collections::{BTreeMap, BTreeSet};
use std::thread;

use rusqlite::Connection;

use super::connection::shrink;
use super::sql::{Fields, all, first, push};
use super::table::{self, lists};
use super::{Reader, Store, StoreError, meta};
use crate::dossier::{Books, Dossier, Dossiers};
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

/// So many subjects are read at a time: enough that the queries do not count, and little memory.
const AT_A_TIME: i64 = 256;

/// Subjects by their numbers, both included.
#[derive(Clone, Copy)]
struct Stretch {
    from: i64,
    to: i64,
}

impl Store {
    /// Everything but the pictures, in one pass.
    ///
    /// # Errors
    /// [`StoreError::NoScheme`] before the scheme has been written.
    pub fn books(&self) -> Result<Books, StoreError> {
        let all = self.read(|reader| everybody(reader.connection))?;
        let middle = all.from + (all.to - all.from) / 2;
        let half = |stretch: Stretch| {
            self.read(|reader| {
                let head = meta::audit_head(reader.connection)?;
                let dossiers = dossiers(reader.connection, stretch)?;
                shrink(reader.connection)?;
                Ok((head, dossiers))
            })
        };
        let (first, second) = thread::scope(|threads| {
            let second = threads.spawn(|| half(Stretch { from: middle + 1, to: all.to }));
            let first = self.read(|reader| reader.frame()).and_then(|frame| {
                let (head, dossiers) = half(Stretch { from: all.from, to: middle })?;
                Ok((head, Books { dossiers, ..frame }))
            });
            (first, second.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        });
        let ((head, mut books), (other_head, rest)) = (first?, second?);
        let now = self.read(|reader| {
            Ok((meta::audit_head(reader.connection)?, everybody(reader.connection)?.to))
        })?;
        if head != other_head || now != (head, all.to) {
            // A change came between them; one reader alone sees one state.
            return self.read(|reader| reader.books());
        }
        books.dossiers.append(&rest);
        Ok(books)
    }
}

impl Reader<'_> {
    /// Everything but the pictures' bytes.
    ///
    /// # Errors
    /// [`StoreError::NoScheme`] before the scheme has been written.
    pub fn books(&self) -> Result<Books, StoreError> {
        let dossiers = dossiers(self.connection, everybody(self.connection)?)?;
        Ok(Books { dossiers, ..self.frame()? })
    }

    /// All that members may hold of one subject.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn dossier(&self, id: Id<SubjectCard>) -> Result<Option<Dossier>, StoreError> {
        let Some(no) = table::number(self.connection, id)? else { return Ok(None) };
        Ok(bound(self.connection, Stretch { from: no, to: no })?.pop())
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
            dossiers: Dossiers::default(),
            own: self.own_bars()?,
            unchecked: match self.office() {
                Ok(office) => office.unchecked()?.into_iter().map(|waits| waits.entry).collect(),
                Err(_) => BTreeSet::new(),
            },
            as_of: self.as_of()?,
        })
    }
}

/// The stretch of all subjects.
fn everybody(connection: &Connection) -> Result<Stretch, StoreError> {
    const SQL: &str = "SELECT coalesce(min(no), 0), coalesce(max(no), -1) FROM subject";
    let all = first(connection, SQL, [], |f| Ok(Stretch { from: f.take()?, to: f.take()? }))?;
    all.ok_or(StoreError::Unreadable)
}

/// The dossiers of a stretch, packed.
fn dossiers(connection: &Connection, of: Stretch) -> Result<Dossiers, StoreError> {
    let mut packed = Dossiers::default();
    let mut from = of.from;
    while from <= of.to {
        let to = of.to.min(from.saturating_add(AT_A_TIME - 1));
        bound(connection, Stretch { from, to })?.iter().for_each(|one| packed.push(one));
        from = to.saturating_add(1);
    }
    packed.close();
    Ok(packed)
}

/// The dossiers of a short stretch.
fn bound(connection: &Connection, of: Stretch) -> Result<Vec<Dossier>, StoreError> {
    bind(cards(connection, of)?, holdings(connection, of)?)
}

/// The dossiers of those subjects who are there, by the numbers that this file has for them.
pub(super) fn numbered(
    connection: &Connection,
    of: &[i64],
) -> Result<BTreeMap<i64, Dossier>, StoreError> {
    let read = |of: Stretch| {
        let cards = cards(connection, of)?;
        let numbers: Vec<i64> = cards.iter().map(|(no, _)| *no).collect();
        let dossiers = bind(cards, holdings(connection, of)?)?;
        Ok::<_, StoreError>(numbers.into_iter().zip(dossiers))
    };
    let mut found = BTreeMap::new();
    if of.len() <= FEW {
        for no in of {
            found.extend(read(Stretch { from: *no, to: *no })?);
        }
        return Ok(found);
    }
    let (wanted, all): (BTreeSet<&i64>, _) = (of.iter().collect(), everybody(connection)?);
    let mut from = all.from;
    while from <= all.to {
        let to = all.to.min(from.saturating_add(AT_A_TIME - 1));
        found.extend(read(Stretch { from, to })?.filter(|(no, _)| wanted.contains(no)));
        from = to.saturating_add(1);
    }
    Ok(found)
}

/// The cards with their lists.
fn cards(connection: &Connection, of: Stretch) -> Result<Numbered<SubjectCard>, StoreError> {
    let mut cards = table::numbered_cards(connection, of.from, of.to)?;
    for list in &lists::LISTS {
        sort_in(connection, &mut cards, of, list.select, "place", |f, card| (list.add)(f, card))?;
    }
    Ok(cards)
}

/// What hangs on the cards.
fn holdings(connection: &Connection, of: Stretch) -> Result<Numbered<Holding>, StoreError> {
    const SQL: &str = "SELECT no, id FROM subject WHERE no BETWEEN ?1 AND ?2 ORDER BY no";
    let mut shelf =
        all(connection, SQL, [of.from, of.to], |f| Ok((f.take()?, Holding::of(f.take()?))))?;
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
    of: Stretch,
    select: &str,
    within: &str,
    mut add: impl FnMut(&mut Fields<'_, '_>, &mut T) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let sql = format!("{select} WHERE subject_no BETWEEN ?1 AND ?2 ORDER BY subject_no, {within}");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([of.from, of.to])?;
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
