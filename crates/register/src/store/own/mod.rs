//! The premises' own list: tables of its own, read and written apart from the scheme's register.
//!
//! Every register's file has them, and an office's stay empty: it stands in no premises. Nothing here
//! is read by what publishes, writes out or imports.

mod bar;
mod kept;
mod picture;

use rusqlite::Connection;

pub use kept::OwnKeptDraft;
pub(super) use picture::bytes as picture_bytes;

use super::sql::{all, run};
use super::{Change, Reader, StoreError, undo};
use crate::id::Id;
use crate::records::{OwnBar, SchemeRules};

use jiff::civil::Date;

/// Words in the audit about a bar or its pictures.
const NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object = ?1
        OR object IN (SELECT id FROM own_picture WHERE own_bar = ?1))";

impl Reader<'_> {
    /// Every bar of the premises' own list, with its pictures' descriptions.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_bars(&self) -> Result<Vec<OwnBar>, StoreError> {
        bar::read(self.connection, None)
    }

    /// Whether anything of the list, or of the forms that were left of it, is kept too long.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_is_overdue(&self, rules: &SchemeRules, today: Date) -> Result<bool, StoreError> {
        let bars = self.own_bars()?.iter().any(|bar| today > bar.kept_until(rules));
        let kept = kept::all_kept(self.connection)?;
        Ok(bars || kept.iter().any(|(_, kept)| !kept.is_fresh(today)))
    }

    /// One bar.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn own_bar(&self, id: Id<OwnBar>) -> Result<Option<OwnBar>, StoreError> {
        Ok(bar::read(self.connection, Some(id))?.pop())
    }
}

impl Change<'_> {
    /// Writes a bar with its names and marks; its premises must be there. Pictures come apart.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the premises.
    pub fn put_own_bar(&mut self, bar: &OwnBar) -> Result<(), StoreError> {
        bar::write(self.connection(), bar)
    }

    /// Erases a bar for good: pictures, names, words in the audit, the form that was left of it and
    /// every undo that mentions it.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_own_bar(&mut self, id: Id<OwnBar>) -> Result<bool, StoreError> {
        undo::forget_mentioned(self.connection(), id.bytes())?;
        run(self.connection(), NOTES, [id])?;
        run(self.connection(), "DELETE FROM own_kept_draft WHERE own_bar = ?1", [id])?;
        self.erase("DELETE FROM own_bar WHERE id = ?1", id)
    }

    /// Erases what the list no longer keeps on a day: bars that have been over for so long, and
    /// forms that were left before yesterday. Answers which bars; doing it twice does no more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn purge_own(
        &mut self,
        rules: &SchemeRules,
        today: Date,
    ) -> Result<Vec<Id<OwnBar>>, StoreError> {
        let over: Vec<Id<OwnBar>> = self
            .read()
            .own_bars()?
            .iter()
            .filter(|bar| today > bar.kept_until(rules))
            .map(|bar| bar.id)
            .collect();
        for bar in &over {
            self.erase_own_bar(*bar)?;
        }
        for (person, kept) in kept::all_kept(self.connection())? {
            if !kept.is_fresh(today) {
                self.forget_own_draft(person)?;
            }
        }
        Ok(over)
    }
}

/// The ids of a table's rows for one bar, or for all.
fn of_bars<T>(
    connection: &Connection,
    select: &str,
    order: &str,
    of: Option<Id<OwnBar>>,
    read: impl FnMut(&mut super::sql::Fields<'_, '_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let filter = if of.is_some() { "WHERE own_bar = ?1" } else { "" };
    let sql = format!("{select} {filter} ORDER BY {order}");
    all(connection, &sql, rusqlite::params_from_iter(of), read)
}

#[cfg(test)]
mod tests {
    //! On a twin of the file without encryption, where a byte that stays can be seen.
    #![allow(clippy::unwrap_used, reason = "tests")]

    use jiff::Timestamp;
    use jiff::civil::date;

    use crate::civil::Moment;
    use crate::id::Id;
    use crate::records::*;
    use crate::store::connection::Cover;
    use crate::store::{Action, Actor, DataFolder, OwnKeptDraft, PictureSize, Store, UndoKind};
    use crate::text::NeutralText;

    const NAME: &str = "Quillfeather";

    fn bar(premises: Id<Premises>) -> OwnBar {
        OwnBar {
            id: Id::fresh(),
            premises,
            identity: Identity::Known(PersonName::new("Zephyrine", NAME).unwrap()),
            aliases: vec![Alias { kind: NameKind::Alias, name: format!("{NAME} other") }],
            age: Age::seen(AgeBand::A25To34, date(2026, 1, 1), false),
            description: Description::unknown(),
            marks: Vec::new(),
            pictures: Vec::new(),
            category: IncidentGroup::Disorder,
            reason: NeutralText::check("Shouted at staff").unwrap(),
            barred_by: NAME.into(),
            decided_on: date(2026, 1, 1),
            minute: None,
            term: Term::fixed(date(2026, 1, 1), date(2026, 3, 1)).unwrap(),
            told: Service::Unserved,
            notes: None,
            child: None,
            same_as: None,
            ended: None,
        }
    }

    fn hits(folder: &DataFolder, marker: &[u8]) -> usize {
        let mut bytes = Vec::new();
        for name in ["register.db", "register.db-wal"] {
            bytes.extend(folder.read_private(name).unwrap().unwrap_or_default());
        }
        bytes.windows(marker.len()).filter(|window| *window == marker).count()
    }

    #[test]
    fn of_a_purged_bar_no_byte_stays_in_the_file_or_its_wal() {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(home.path()).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let store = Store::create_under(&folder, Cover::Plain, Tier::Member, now).unwrap();
        let (at, system) = (Moment::judged(now, None), Actor::SYSTEM);
        let here = Premises {
            id: Id::fresh(),
            name: "The Fleece".into(),
            address: "3 Weir Lane".into(),
            postcode: "ZZ1 1AA".into(),
            sector: Sector::Pub,
            area: "Riverside".into(),
            call_sign: None,
            licence_number: None,
            supervisor: None,
            status: PremisesStatus::Active,
        };
        let bar = bar(here.id);
        let pattern: Vec<u8> = (0..40_u8).map(|n| n.wrapping_mul(67) ^ 0x5A).collect();
        let picture = Picture {
            id: Id::fresh(),
            subject: bar.as_subject(),
            kind: PictureKind::Face,
            source: PictureSource::Bwv,
            taken_on: date(2026, 1, 1),
            quality: PictureQuality::Good,
            state: PictureState::Published,
            bystanders_masked: true,
            police: None,
            width: 10,
            height: 10,
            hash: vec![1; 25],
        };
        let object = Some(*bar.id.bytes());
        let (action, kind) = (Action::OwnBarChanged, UndoKind::OwnAdded);
        store
            .change(&system, at, Action::PremisesChanged, None, |c| c.put_premises(&here))
            .unwrap();
        store
            .change_undoably(&system, at, action, object, kind, |change| {
                change.note(NAME);
                change.put_own_bar(&bar)?;
                change.put_own_picture(bar.id, &picture)?;
                for size in [PictureSize::Large, PictureSize::Thumb] {
                    let bytes = pattern.repeat(2_000);
                    change.put_own_picture_bytes(bar.id, picture.id, size, &bytes)?;
                }
                let kept = OwnKeptDraft { bar: Some(bar.id), at: now, form: NAME.into() };
                change.keep_own_draft(Id::fresh(), &kept)
            })
            .unwrap();
        store
            .change_undoably(&system, at, action, object, UndoKind::OwnChanged, |change| {
                change.put_own_bar(&OwnBar { barred_by: "Tom B.".into(), ..bar.clone() })
            })
            .unwrap();
        store.checkpoint().unwrap();
        assert!(hits(&folder, NAME.as_bytes()) > 3, "the scan finds it");
        assert!(hits(&folder, &pattern) > 0);
        let rules = SchemeRules::default();
        let erased = store
            .change(&system, at, Action::OwnBarErased, None, |change| {
                change.purge_own(&rules, date(2027, 3, 2))
            })
            .unwrap();
        assert_eq!(erased, [bar.id]);
        assert_eq!((hits(&folder, NAME.as_bytes()), hits(&folder, &pattern)), (0, 0));
    }
}
