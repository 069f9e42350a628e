//! Reading everything at unlocking: each table once, in the order of subjects, side by side.
//!
//! No query is asked per subject. Every table is clustered by subject, so its rows come in the
//! order of the cards, and one step through the cards places them all.

use super::sql::{Fields, all};
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

    /// The dossiers of one subject or of all, in the order of the subjects' ids.
    fn dossiers(&self, of: Option<Id<SubjectCard>>) -> Result<Vec<Dossier>, StoreError> {
        let cards = match of {
            Some(id) => self.subject(id)?.into_iter().collect(),
            None => {
                all(self.connection, &format!("{} ORDER BY id", table::SUBJECTS), [], table::card)?
            }
        };
        let mut dossiers: Vec<Dossier> = cards.into_iter().map(Dossier::of).collect();
        if of.is_none() {
            for list in &lists::LISTS {
                self.place(list.select, "place", of, &mut dossiers, |f, dossier| {
                    let _subject: Id<SubjectCard> = f.take()?;
                    (list.add)(f, &mut dossier.card)
                })?;
            }
        }
        self.place(table::PICTURES, "id", of, &mut dossiers, |f, dossier| {
            dossier.pictures.push(table::picture(f)?);
            Ok(())
        })?;
        self.place(table::ENTRIES, "id", of, &mut dossiers, |f, dossier| {
            dossier.entries.push(table::entry(f)?);
            Ok(())
        })?;
        self.place(table::WARNINGS, "id", of, &mut dossiers, |f, dossier| {
            dossier.warnings.push(table::warning(f)?);
            Ok(())
        })?;
        self.place(table::BANS, "id", of, &mut dossiers, |f, dossier| {
            dossier.bans.push(table::ban(f)?);
            Ok(())
        })?;
        self.place(table::BAN_SCOPES, "ban, place", of, &mut dossiers, |f, dossier| {
            let (_subject, id): (Id<SubjectCard>, Id<Ban>) = (f.take()?, f.take()?);
            let ban = dossier.bans.iter_mut().find(|ban| ban.id == id);
            table::scope_item(f, ban.ok_or(StoreError::Unreadable)?)
        })?;
        self.place(table::ORDERS, "id", of, &mut dossiers, |f, dossier| {
            dossier.orders.push(table::public_order(f)?);
            Ok(())
        })?;
        for dossier in &mut dossiers {
            dossier.pictures.sort_by(|a, b| b.taken_on.cmp(&a.taken_on).then(a.id.cmp(&b.id)));
        }
        Ok(dossiers)
    }

    /// Goes through rows that begin with their subject, in the subjects' order, and hands each to
    /// its dossier.
    fn place(
        &self,
        select: &str,
        within: &str,
        of: Option<Id<SubjectCard>>,
        dossiers: &mut [Dossier],
        mut add: impl FnMut(&mut Fields<'_, '_>, &mut Dossier) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let only = if of.is_some() { "WHERE subject = ?1" } else { "" };
        let sql = format!("{select} {only} ORDER BY subject, {within}");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = match of {
            Some(id) => statement.query([id])?,
            None => statement.query([])?,
        };
        let mut coming = dossiers.iter_mut();
        let mut current = coming.next();
        while let Some(row) = rows.next()? {
            let subject: Id<SubjectCard> = row.get(0)?;
            while current.as_ref().is_some_and(|dossier| dossier.card.id < subject) {
                current = coming.next();
            }
            match &mut current {
                Some(dossier) if dossier.card.id == subject => add(&mut Fields::of(row), dossier)?,
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
