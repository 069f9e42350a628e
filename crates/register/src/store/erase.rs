//! Erasing: a record goes with all that hangs on it, and leaves no trace in the file.
//!
//! `secure_delete` overwrites what is freed; the old pages that still lie in the file and its
//! `-wal` go with the checkpoint that follows the change (`security.md` §3.3).

use super::sql::{all, first, run};
use super::{Change, StoreError, news, table, undo};
use crate::id::Id;
use crate::records::{Decision, SubjectCard, Tier};

/// Words in the audit about a subject or about what hangs on it.
const NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object = ?1
        OR object IN (SELECT id FROM picture WHERE subject_no = ?2)
        OR object IN (SELECT id FROM gallery_entry WHERE subject_no = ?2)
        OR object IN (SELECT id FROM warning WHERE subject_no = ?2)
        OR object IN (SELECT id FROM ban WHERE subject_no = ?2)
        OR object IN (SELECT id FROM public_order WHERE subject_no = ?2))";

/// The same for what the office alone holds.
const OFFICE_NOTES: &str = "DELETE FROM audit_note WHERE seq IN (
    SELECT seq FROM audit WHERE object IN (SELECT id FROM court_order WHERE subject = ?1)
        OR object IN (SELECT id FROM proposal WHERE subject = ?1))";

/// Decisions on this subject's bans.
const DECISIONS: &str = "SELECT DISTINCT ban_file.decision FROM ban_file
    JOIN ban ON ban.id = ban_file.ban WHERE ban.subject_no = ?1";

impl Change<'_> {
    /// Erases a subject: the card, pictures, bans and all else of theirs, the office's file on
    /// them, the decisions that concern nobody else, the words in the audit about any of it, and
    /// every undo that mentions them.
    ///
    /// The audit keeps its events, which name ids alone. An incident that others or the premises'
    /// own log need stays, without them in its list; its text is the office's to see to.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn erase_subject(&mut self, id: Id<SubjectCard>) -> Result<bool, StoreError> {
        let connection = self.connection();
        let Some(no) = table::number(connection, id)? else { return Ok(false) };
        undo::forget_subject(connection, id)?;
        news::forget_seen(connection, id)?;
        self.erases_somebody();
        run(connection, NOTES, (id, no))?;
        let mut decisions: Vec<Id<Decision>> = Vec::new();
        if self.read().tier() == Tier::Office {
            run(connection, OFFICE_NOTES, [id])?;
            run(connection, "DELETE FROM kept_draft WHERE subject = ?1", [id])?;
            decisions = all(connection, DECISIONS, [no], |f| f.take())?;
        }
        let erased = self.erase("DELETE FROM subject WHERE id = ?1", id)?;
        for decision in decisions {
            const OTHERS: &str = "SELECT 1 FROM ban_file WHERE decision = ?1";
            if first(connection, OTHERS, [decision], |_| Ok(()))?.is_none() {
                run(connection, "DELETE FROM decision WHERE id = ?1", [decision])?;
            }
        }
        Ok(erased)
    }

    /// Runs a `DELETE` of one record by its id.
    pub(super) fn erase<T>(&mut self, sql: &str, id: Id<T>) -> Result<bool, StoreError> {
        let erased = run(self.connection(), sql, [id])? > 0;
        if erased {
            self.leaves_residue();
        }
        Ok(erased)
    }
}

#[cfg(test)]
mod tests {
    //! On a twin of the file without encryption, where a byte that stays can be seen.
    #![allow(clippy::unwrap_used, reason = "tests")]

    use jiff::Timestamp;
    use jiff::civil::Date;

    use crate::civil::Moment;
    use crate::id::Id;
    use crate::records::*;
    use crate::store::connection::Cover;
    use crate::store::{Action, Actor, DataFolder, PictureSize, Store};

    const NAME: &str = "Zephyrine";
    const FAMILY: &str = "Quillfeather";
    const NOTE: &str = "asked for by letter";

    fn card(given: &str, family: &str) -> SubjectCard {
        SubjectCard {
            id: Id::fresh(),
            reference: SchemeRef::new("SW", 2026, 12).unwrap(),
            identity: Identity::Known(PersonName::new(given, family).unwrap()),
            aliases: vec![Alias { kind: NameKind::Alias, name: format!("{given} alias") }],
            age: Age::seen(AgeBand::A25To34, Date::constant(2026, 1, 1), false),
            description: Description {
                sex: Sex::Unknown,
                height: None,
                build: Build::Unknown,
                hair_colour: HairColour::Unknown,
                hair_style: HairStyle::Unknown,
                facial_hair: FacialHair::Unknown,
                eyes: EyeColour::Unknown,
                eyewear: Eyewear::Unknown,
                voice: None,
            },
            marks: Vec::new(),
            risk_flags: Vec::new(),
            methods: Vec::new(),
            vehicles: Vec::new(),
            reports: Vec::new(),
            areas: Vec::new(),
            standing: Standing::Clear,
        }
    }

    fn picture(subject: Id<SubjectCard>) -> Picture {
        Picture {
            id: Id::fresh(),
            subject,
            kind: PictureKind::Face,
            source: PictureSource::MemberCctv,
            taken_on: Date::constant(2026, 1, 1),
            quality: PictureQuality::Good,
            state: PictureState::Published,
            bystanders_masked: true,
            police: None,
            width: 10,
            height: 10,
            hash: vec![1; 25],
        }
    }

    /// How often each marker stands in the database and beside it.
    fn hits(folder: &DataFolder, pattern: &[u8]) -> [usize; 4] {
        let mut bytes = Vec::new();
        for name in ["register.db", "register.db-wal"] {
            bytes.extend(folder.read_private(name).unwrap().unwrap_or_default());
        }
        [NAME.as_bytes(), FAMILY.as_bytes(), NOTE.as_bytes(), pattern]
            .map(|marker| bytes.windows(marker.len()).filter(|window| *window == marker).count())
    }

    #[test]
    fn of_an_erased_subject_no_byte_stays_in_the_file_or_its_wal() {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(home.path()).unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let store = Store::create_under(&folder, Cover::Plain, Tier::Member, now).unwrap();
        let (at, system) = (Moment::judged(now, None), Actor::SYSTEM);
        let erased = card(NAME, FAMILY);
        let pattern: Vec<u8> = (0..40_u8).map(|n| n.wrapping_mul(67) ^ 0x5A).collect();
        store
            .change(&system, at, Action::Loaded, Some(*erased.id.bytes()), |change| {
                change.note(NOTE);
                for n in 0..400 {
                    change.put_subject(&card("Somebody", &format!("Else{n}")))?;
                    if n == 200 {
                        change.put_subject(&erased)?;
                    }
                }
                for (size, length) in [(PictureSize::Thumb, 200), (PictureSize::Large, 3_000)] {
                    let picture = picture(erased.id);
                    change.put_picture(&picture)?;
                    change.put_picture_bytes(picture.id, size, &pattern.repeat(length))?;
                }
                Ok(())
            })
            .unwrap();
        store.checkpoint().unwrap();
        assert!(hits(&folder, &pattern).iter().all(|count| *count > 0), "the scan finds them");
        store
            .change(&system, at, Action::SubjectErased, Some(*erased.id.bytes()), |change| {
                change.erase_subject(erased.id)
            })
            .unwrap();
        assert_eq!(hits(&folder, &pattern), [0; 4]);
    }
}
