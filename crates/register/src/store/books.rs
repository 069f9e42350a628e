//! Reading everything at unlocking: each table once, in the order of subjects, side by side.
//!
//! No query is asked per subject. Every table is clustered by the subject's number, so its
//! rows come in the order of the cards, and one step through the cards places them all.

use rusqlite::Connection;

use super::sql::Fields;
use super::table::{self, lists};
use super::{Reader, StoreError};
use crate::dossier::{Books, Dossier};
use crate::id::Id;
use crate::records::{Ban, SubjectCard};

impl Reader<'_> {
    /// Everything but the pictures' bytes.
    ///
    /// # Errors
    /// [`StoreError::NoScheme`] before the scheme has been written.
    pub fn books(&self) -> Result<Books, StoreError> {
        let scheme = self.scheme()?.ok_or(StoreError::NoScheme)?;
        let premises = self.premises()?;
        let here = self.here()?.and_then(|id| premises.iter().find(|p| p.id == id).cloned());
        Ok(Books {
            tier: self.tier(),
            scheme,
            here,
            premises,
            galleries: self.galleries()?,
            dossiers: self.dossiers(None)?,
            as_of: self.as_of()?,
        })
    }

    /// All that members may hold of one subject.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn dossier(&self, id: Id<SubjectCard>) -> Result<Option<Dossier>, StoreError> {
        Ok(self.dossiers(Some(id))?.pop())
    }

    /// The dossiers of one subject or of all, in the order of this file's numbers for them.
    fn dossiers(&self, of: Option<Id<SubjectCard>>) -> Result<Vec<Dossier>, StoreError> {
        let mut shelf = Shelf { connection: self.connection, only: None, places: Vec::new() };
        if let Some(id) = of {
            let Some(no) = table::number(self.connection, id)? else { return Ok(Vec::new()) };
            shelf.only = Some(no);
            shelf.places.extend(self.subject(id)?.map(|card| (no, Dossier::of(card))));
        } else {
            shelf.places = table::numbered(self.connection, Dossier::of)?;
            for list in &lists::LISTS {
                shelf
                    .sort_in(list.select, "place", |f, dossier| (list.add)(f, &mut dossier.card))?;
            }
        }
        shelf.sort_in(table::PICTURES, "id", |f, dossier| {
            dossier.pictures.push(table::picture(f, dossier.card.id)?);
            Ok(())
        })?;
        shelf.sort_in(table::ENTRIES, "id", |f, dossier| {
            dossier.entries.push(table::entry(f, dossier.card.id)?);
            Ok(())
        })?;
        shelf.sort_in(table::WARNINGS, "id", |f, dossier| {
            dossier.warnings.push(table::warning(f, dossier.card.id)?);
            Ok(())
        })?;
        shelf.sort_in(table::BANS, "id", |f, dossier| {
            dossier.bans.push(table::ban(f, dossier.card.id)?);
            Ok(())
        })?;
        shelf.sort_in(table::BAN_SCOPES, "ban, place", |f, dossier| {
            let id: Id<Ban> = f.take()?;
            let ban = dossier.bans.iter_mut().find(|ban| ban.id == id);
            table::scope_item(f, ban.ok_or(StoreError::Unreadable)?)
        })?;
        shelf.sort_in(table::ORDERS, "id", |f, dossier| {
            dossier.orders.push(table::public_order(f, dossier.card.id)?);
            Ok(())
        })?;
        let mut dossiers: Vec<Dossier> =
            shelf.places.into_iter().map(|(_, dossier)| dossier).collect();
        for dossier in &mut dossiers {
            dossier.pictures.sort_by(|a, b| b.taken_on.cmp(&a.taken_on).then(a.id.cmp(&b.id)));
        }
        Ok(dossiers)
    }
}

/// Dossiers in the order of their numbers, being filled.
struct Shelf<'c> {
    connection: &'c Connection,
    /// The one subject that is asked for; all without.
    only: Option<i64>,
    places: Vec<(i64, Dossier)>,
}

impl Shelf<'_> {
    /// Goes through rows that begin with their subject's number, in the order of numbers, and
    /// hands each to its dossier.
    fn sort_in(
        &mut self,
        select: &str,
        within: &str,
        mut add: impl FnMut(&mut Fields<'_, '_>, &mut Dossier) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let only = if self.only.is_some() { "WHERE subject_no = ?1" } else { "" };
        let sql = format!("{select} {only} ORDER BY subject_no, {within}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = match self.only {
            Some(no) => statement.query([no])?,
            None => statement.query([])?,
        };
        let mut coming = self.places.iter_mut();
        let mut current = coming.next();
        while let Some(row) = rows.next()? {
            let mut fields = Fields::of(row);
            let of: i64 = fields.take()?;
            while current.as_ref().is_some_and(|(no, _)| *no < of) {
                current = coming.next();
            }
            match &mut current {
                Some((no, dossier)) if *no == of => add(&mut fields, dossier)?,
                // A row without its subject: foreign keys forbid it, so the file is not sound.
                _ => return Err(StoreError::Unreadable),
            }
        }
        Ok(())
    }
}

impl Dossier {
    fn of(card: SubjectCard) -> Self {
        Self {
            card,
            pictures: Vec::new(),
            entries: Vec::new(),
            warnings: Vec::new(),
            bans: Vec::new(),
            orders: Vec::new(),
        }
    }
}
