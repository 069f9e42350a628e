//! Evidence: what was captured, its key, its view copy, and its custody, which is added to only.

use jiff::Timestamp;
use jiff::civil::DateTime;
use rusqlite::{Connection, Params, params};
use zeroize::Zeroizing;

use crate::evidence::{
    Custody, EvidenceItem, EvidenceName, EvidenceOf, EvidenceView, Exhibit, NewView, Seal,
    Withdrawn,
};
use crate::id::Id;
use crate::log::LogEntry;
use crate::records::Tier;
use crate::store::sql::{Fields, Millis, all, first, run};
use crate::store::{Change, KeptIncident, PictureSize, Reader, StoreError};
use crate::unlock::Key;

const COLUMNS: &str = "SELECT id, entry, draft, exhibit, name, form, bytes, sha256, taken_at,
    clock_offset, person, attached_at, packed_at, withdrawn_at, withdrawn_by, withdrawn_for,
    EXISTS (SELECT 1 FROM log_evidence_seal WHERE evidence = log_evidence.id) FROM log_evidence";

impl Reader<'_> {
    /// The evidence on an incident, in the order in which it was attached.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn evidence(&self, of: EvidenceOf) -> Result<Vec<EvidenceItem>, StoreError> {
        match of {
            EvidenceOf::Entry { entry } => items(self.connection, "entry = ?1", [entry]),
            EvidenceOf::Draft { draft } => items(self.connection, "draft = ?1", [draft]),
        }
    }

    /// One exhibit.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn evidence_item(&self, id: Id<EvidenceItem>) -> Result<Option<EvidenceItem>, StoreError> {
        Ok(items(self.connection, "id = ?1", [id])?.into_iter().next())
    }

    /// The reference of every exhibit on this computer.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn exhibits(&self) -> Result<Vec<(Id<EvidenceItem>, Exhibit)>, StoreError> {
        const SQL: &str = "SELECT id, exhibit FROM log_evidence";
        all(self.connection, SQL, [], |f| Ok((f.take()?, Exhibit::stored(f.take()?))))
    }

    /// Where an exhibit's original lies, and its key.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_seal(&self, id: Id<EvidenceItem>) -> Result<Option<Seal>, StoreError> {
        const SQL: &str = "SELECT file, key FROM log_evidence_seal WHERE evidence = ?1";
        first(self.connection, SQL, [id], |f| {
            let (file, key) = (f.take()?, Zeroizing::new(f.take::<[u8; 32]>()?));
            let key = Key::from_slice(key.as_slice()).ok_or(StoreError::Unreadable)?;
            Ok(Seal { file, key })
        })
    }

    /// The names of every sealed file that counts.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn evidence_files(&self) -> Result<Vec<[u8; 16]>, StoreError> {
        let mut files =
            all(self.connection, "SELECT file FROM log_evidence_seal", [], |f| f.take())?;
        if self.tier() == Tier::Office {
            files.extend(self.office()?.proof_files()?);
        }
        Ok(files)
    }

    /// The bytes of the copy that is shown of an exhibit; none where there is no such copy.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn evidence_view(
        &self,
        id: Id<EvidenceItem>,
        size: PictureSize,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = match size {
            PictureSize::Large => "SELECT large FROM log_evidence_view WHERE evidence = ?1",
            PictureSize::Thumb => "SELECT thumb FROM log_evidence_view WHERE evidence = ?1",
        };
        first(self.connection, sql, [id], |f| f.take())
    }
}

fn items(
    connection: &Connection,
    which: &str,
    params: impl Params,
) -> Result<Vec<EvidenceItem>, StoreError> {
    let sql = format!("{COLUMNS} WHERE {which} ORDER BY place, id");
    let mut found = all(connection, &sql, params, item)?;
    for one in &mut found {
        one.elsewhere = super::evidence_way::elsewhere(connection, one.id)?;
        one.view = view(connection, one.id)?;
        one.custody = custody(connection, one.id)?;
    }
    Ok(found)
}

fn item(f: &mut Fields<'_, '_>) -> Result<EvidenceItem, StoreError> {
    let (id, entry, draft) = (f.take()?, f.take::<Option<_>>()?, f.take::<Option<_>>()?);
    let of = match (entry, draft) {
        (Some(entry), None) => EvidenceOf::Entry { entry },
        (None, Some(draft)) => EvidenceOf::Draft { draft },
        _ => return Err(StoreError::Unreadable),
    };
    let (exhibit, name) = (Exhibit::stored(f.take()?), EvidenceName::stored(f.take()?));
    let (form, bytes) = (f.take()?, f.take::<i64>()?);
    let bytes = u64::try_from(bytes).map_err(|_| StoreError::Unreadable)?;
    let sha256 = f.take()?;
    let taken_at = f.take::<Option<String>>()?.map(|text| text.parse::<DateTime>());
    let taken_at = taken_at.transpose().map_err(|_| StoreError::Unreadable)?;
    let clock_offset = f.take()?;
    let (attached_by, attached_at) = (f.take()?, f.take::<Millis>()?.0);
    let packed = f.take::<Option<Millis>>()?.map(|at| at.0);
    let withdrawn =
        match (f.take::<Option<Millis>>()?, f.take::<Option<_>>()?, f.take::<Option<String>>()?) {
            (Some(at), Some(by), Some(why)) => Some(Withdrawn { at: at.0, by, why }),
            _ => None,
        };
    Ok(EvidenceItem {
        id,
        of,
        exhibit,
        name,
        form,
        bytes,
        sha256,
        taken_at,
        clock_offset,
        attached_by,
        attached_at,
        packed,
        withdrawn,
        kept: f.take()?,
        elsewhere: None,
        view: None,
        custody: Vec::new(),
    })
}

fn view(connection: &Connection, id: Id<EvidenceItem>) -> Result<Option<EvidenceView>, StoreError> {
    const SQL: &str = "SELECT width, height, hash, edits, covered_at FROM log_evidence_view
        WHERE evidence = ?1";
    first(connection, SQL, [id], |f| {
        let (width, height, hash) = (f.take()?, f.take()?, f.take()?);
        let edits = serde_json::from_str(&f.take::<String>()?);
        let edits = edits.map_err(|_| StoreError::Unreadable)?;
        let covered = f.take::<Option<Millis>>()?.map(|at| at.0);
        Ok(EvidenceView { width, height, hash, edits, covered })
    })
}

fn custody(connection: &Connection, id: Id<EvidenceItem>) -> Result<Vec<Custody>, StoreError> {
    const SQL: &str = "SELECT at, person, step, words FROM log_evidence_custody
        WHERE evidence = ?1 ORDER BY place";
    all(connection, SQL, [id], |f| {
        let (at, by) = (f.take::<Millis>()?.0, f.take()?);
        Ok(Custody { at, by, step: f.take()?, words: f.take()? })
    })
}

impl Change<'_> {
    /// Puts a captured exhibit onto its incident, with its first entry of custody.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the incident, or where its reference is taken there.
    pub(crate) fn attach_evidence(
        &mut self,
        item: &EvidenceItem,
        seal: &Seal,
        view: Option<&NewView<'_>>,
    ) -> Result<(), StoreError> {
        self.name_evidence(item)?;
        self.seal_evidence(item.id, seal)?;
        if let Some(view) = view {
            self.show_evidence(item.id, view)?;
        }
        Ok(())
    }

    /// Puts an exhibit onto its incident of which no file is here, with what was done with it.
    ///
    /// # Errors
    /// As [`Change::attach_evidence`].
    pub(crate) fn name_evidence(&mut self, item: &EvidenceItem) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_evidence (id, entry, draft, place, exhibit, name, form,
            bytes, sha256, taken_at, clock_offset, person, attached_at)
            SELECT ?1, ?2, ?3, count(*), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
            FROM log_evidence WHERE entry IS ?2 AND draft IS ?3";
        let (entry, draft) = match item.of {
            EvidenceOf::Entry { entry } => (Some(entry), None),
            EvidenceOf::Draft { draft } => (None, Some(draft)),
        };
        let bytes = i64::try_from(item.bytes).map_err(|_| StoreError::Unreadable)?;
        run(
            self.connection(),
            SQL,
            params![
                item.id,
                entry,
                draft,
                item.exhibit.as_str(),
                item.name.as_str(),
                item.form,
                bytes,
                item.sha256,
                item.taken_at.map(|at| at.to_string()),
                item.clock_offset,
                item.attached_by,
                Millis(item.attached_at),
            ],
        )?;
        item.custody.iter().try_for_each(|entry| self.add_custody(item.id, entry))
    }

    /// Says where an exhibit's original lies now, and what opens it.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the exhibit.
    pub(crate) fn seal_evidence(
        &mut self,
        id: Id<EvidenceItem>,
        seal: &Seal,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_evidence_seal (evidence, file, key) VALUES (?1, ?2, ?3)
            ON CONFLICT (evidence) DO UPDATE SET file = excluded.file, key = excluded.key";
        run(self.connection(), SQL, (id, seal.file, seal.key.expose())).map(drop)
    }

    /// Puts a view copy in the place of the one that was there.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the exhibit.
    pub(crate) fn show_evidence(
        &mut self,
        id: Id<EvidenceItem>,
        view: &NewView<'_>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "INSERT INTO log_evidence_view (evidence, width, height, hash, edits,
            covered_at, large, thumb) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT DO UPDATE SET width = excluded.width, height = excluded.height,
            hash = excluded.hash, edits = excluded.edits, covered_at = excluded.covered_at,
            large = excluded.large, thumb = excluded.thumb";
        let edits = serde_json::to_string(view.edits).map_err(|_| StoreError::Unreadable)?;
        let made = view.renditions;
        let covered = view.covered.map(Millis);
        // What was shown before may have had somebody in it who is covered now.
        self.leaves_residue();
        run(
            self.connection(),
            SQL,
            params![id, made.width, made.height, made.hash, edits, covered, made.large, made.thumb],
        )
        .map(drop)
    }

    /// Adds to what was done with an exhibit, behind all else.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the exhibit.
    pub(crate) fn add_custody(
        &mut self,
        id: Id<EvidenceItem>,
        entry: &Custody,
    ) -> Result<(), StoreError> {
        const SQL: &str =
            "INSERT INTO log_evidence_custody (evidence, place, at, person, step, words)
            SELECT ?1, count(*), max(?2, coalesce(max(at), ?2)), ?3, ?4, ?5
            FROM log_evidence_custody WHERE evidence = ?1";
        let row = (id, Millis(entry.at), entry.by, entry.step, &entry.words);
        run(self.connection(), SQL, row).map(drop)
    }

    /// Gives an exhibit that no pack has used another reference and offset.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the reference is another exhibit's of the same incident.
    pub(crate) fn label_evidence(
        &mut self,
        id: Id<EvidenceItem>,
        exhibit: &Exhibit,
        clock_offset: Option<i32>,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE log_evidence SET exhibit = ?2, clock_offset = ?3
            WHERE id = ?1 AND packed_at IS NULL";
        Ok(run(self.connection(), SQL, (id, exhibit.as_str(), clock_offset))? > 0)
    }

    /// Notes that a pack uses an exhibit: from now on its reference stands.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn pack_evidence(
        &mut self,
        id: Id<EvidenceItem>,
        at: Timestamp,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE log_evidence SET packed_at = coalesce(packed_at, ?2)
            WHERE id = ?1";
        Ok(run(self.connection(), SQL, (id, Millis(at)))? > 0)
    }

    /// Notes that an exhibit counts no longer. It stays; what is withdrawn stays so.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn withdraw_evidence(
        &mut self,
        id: Id<EvidenceItem>,
        withdrawn: &Withdrawn,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE log_evidence SET withdrawn_at = ?2, withdrawn_by = ?3,
            withdrawn_for = ?4 WHERE id = ?1 AND withdrawn_at IS NULL";
        let row = (id, Millis(withdrawn.at), withdrawn.by, &withdrawn.why);
        Ok(run(self.connection(), SQL, row)? > 0)
    }

    /// Erases the file of an exhibit that was withdrawn before anybody was sent it: its key and its
    /// view copy go, and what it was stays said.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(crate) fn erase_evidence_file(&mut self, id: Id<EvidenceItem>) -> Result<bool, StoreError> {
        self.erase("DELETE FROM log_evidence_view WHERE evidence = ?1", id)?;
        self.erase("DELETE FROM log_evidence_seal WHERE evidence = ?1", id)
    }

    /// The draft is an entry now, and what hung on the one hangs on the other.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the entry.
    pub(crate) fn evidence_goes_to_entry(
        &mut self,
        draft: Id<KeptIncident>,
        entry: Id<LogEntry>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE log_evidence SET entry = ?2, draft = NULL WHERE draft = ?1";
        run(self.connection(), SQL, (draft, entry)).map(drop)
    }
}
