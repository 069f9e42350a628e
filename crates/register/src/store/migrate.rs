//! The schema's versions: numbered, forward only, each in one transaction.
//!
//! A register of the office has the members' tables and the office's; a member's has no office
//! table at all. Before an upgrade the file is copied as it lies there, encrypted; if the upgrade
//! fails the copy takes its place, and when it has succeeded the copy goes. (`VACUUM INTO` would make
//! a copy with SQLCipher's own page size, which does not open as a register.)

use rusqlite::{Connection, TransactionBehavior};

use super::connection::{Cover, For, close, connect};
use super::folder::{BEFORE_UPGRADE, REGISTER};
use super::{DataFolder, OpenError, StoreError, meta};
use crate::records::Tier;

/// "WBRG": what `file` and other tools may know a decrypted register by.
const APPLICATION_ID: i32 = 0x5742_5247;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Migration {
    /// The version that it leads to.
    pub(super) to: i32,
    /// For every register.
    pub(super) member: &'static str,
    /// For an office's register besides.
    pub(super) office: &'static str,
}

/// Every step, in order.
pub(super) const MIGRATIONS: &[Migration] = &[
    Migration {
        to: 1,
        member: include_str!("migrations/member/0001.sql"),
        office: include_str!("migrations/office/0001.sql"),
    },
    Migration { to: 2, member: include_str!("migrations/member/0002.sql"), office: "" },
    Migration { to: 3, member: "", office: include_str!("migrations/office/0003.sql") },
    Migration { to: 4, member: "", office: include_str!("migrations/office/0004.sql") },
    Migration { to: 5, member: "", office: include_str!("migrations/office/0005.sql") },
    Migration { to: 6, member: "", office: include_str!("migrations/office/0006.sql") },
    Migration { to: 7, member: include_str!("migrations/member/0007.sql"), office: "" },
    Migration { to: 8, member: include_str!("migrations/member/0008.sql"), office: "" },
    Migration { to: 9, member: include_str!("migrations/member/0009.sql"), office: "" },
    Migration { to: 10, member: include_str!("migrations/member/0010.sql"), office: "" },
    Migration {
        to: 11,
        member: include_str!("migrations/member/0011.sql"),
        office: include_str!("migrations/office/0011.sql"),
    },
    Migration { to: 12, member: include_str!("migrations/member/0012.sql"), office: "" },
    Migration { to: 13, member: "", office: include_str!("migrations/office/0013.sql") },
    Migration { to: 14, member: "", office: include_str!("migrations/office/0014.sql") },
    Migration {
        to: 15,
        member: include_str!("migrations/member/0015.sql"),
        office: include_str!("migrations/office/0015.sql"),
    },
    Migration { to: 16, member: "", office: include_str!("migrations/office/0016.sql") },
    Migration {
        to: 17,
        member: include_str!("migrations/member/0017.sql"),
        office: include_str!("migrations/office/0017.sql"),
    },
    Migration { to: 18, member: include_str!("migrations/member/0018.sql"), office: "" },
    Migration { to: 19, member: include_str!("migrations/member/0019.sql"), office: "" },
    Migration { to: 20, member: "", office: include_str!("migrations/office/0020.sql") },
    Migration { to: 21, member: include_str!("migrations/member/0021.sql"), office: "" },
    Migration { to: 22, member: "", office: include_str!("migrations/office/0022.sql") },
    Migration { to: 23, member: include_str!("migrations/member/0023.sql"), office: "" },
    Migration {
        to: 24,
        member: include_str!("migrations/member/0024.sql"),
        office: include_str!("migrations/office/0024.sql"),
    },
    Migration { to: 25, member: "", office: include_str!("migrations/office/0025.sql") },
    Migration {
        to: 26,
        member: include_str!("migrations/member/0026.sql"),
        office: include_str!("migrations/office/0026.sql"),
    },
    Migration { to: 27, member: include_str!("migrations/member/0027.sql"), office: "" },
    Migration { to: 28, member: "", office: include_str!("migrations/office/0028.sql") },
    Migration { to: 29, member: "", office: include_str!("migrations/office/0029.sql") },
];

/// The version that the last step leads to.
pub(super) fn newest(steps: &[Migration]) -> i32 {
    steps.last().map_or(0, |step| step.to)
}

/// The file's version.
pub(super) fn version(connection: &Connection) -> Result<i32, StoreError> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let version: i32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    // A readable database that is no register did not come from here.
    if application == APPLICATION_ID && version > 0 {
        Ok(version)
    } else {
        Err(StoreError::Damaged)
    }
}

/// Makes the newest schema in an empty file, and its first rows.
pub(super) fn build(
    connection: &mut Connection,
    tier: Tier,
    first_rows: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    for step in MIGRATIONS {
        apply(&transaction, step, tier)?;
    }
    first_rows(&transaction)?;
    Ok(transaction.commit()?)
}

/// Brings the folder's register up to the newest of `steps`.
pub(super) fn upgrade(
    folder: &DataFolder,
    cover: &Cover,
    steps: &[Migration],
) -> Result<(), OpenError> {
    folder.remove_database(BEFORE_UPGRADE)?;
    let connection = connect(&folder.file(REGISTER), cover, For::Building)?;
    close(connection)?;
    folder.copy(REGISTER, BEFORE_UPGRADE)?;
    let mut connection = connect(&folder.file(REGISTER), cover, For::Building)?;
    let outcome = run(&mut connection, steps).and_then(|()| close(connection));
    if let Err(error) = outcome {
        folder.remove_database(REGISTER)?;
        folder.rename(BEFORE_UPGRADE, REGISTER)?;
        return Err(error.into());
    }
    folder.remove_database(BEFORE_UPGRADE)?;
    Ok(())
}

fn run(connection: &mut Connection, steps: &[Migration]) -> Result<(), StoreError> {
    let (from, tier) = (version(connection)?, meta::tier(connection)?);
    for step in steps.iter().filter(|step| step.to > from) {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        apply(&transaction, step, tier)?;
        // A row kept for undoing has the columns of its time. (The table came with version 2.)
        transaction.execute("DELETE FROM undo", [])?;
        transaction.execute("UPDATE meta SET written_by = ?1", [meta::VERSION])?;
        transaction.commit()?;
    }
    Ok(())
}

fn apply(connection: &Connection, step: &Migration, tier: Tier) -> Result<(), StoreError> {
    connection.execute_batch(step.member)?;
    if tier == Tier::Office {
        connection.execute_batch(step.office)?;
    }
    Ok(connection.pragma_update(None, "user_version", step.to)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

    use jiff::Timestamp;

    use super::*;
    use crate::civil::Moment;
    use crate::store::{Action, Actor, AuditVerdict, RegisterKey, Store};

    /// The schema of each version that was released, as a file of that version holds it.
    const FROZEN: &[(i32, &str, &str)] = &[
        (
            1,
            include_str!("migrations/frozen/member-0001.sql"),
            include_str!("migrations/frozen/office-0001.sql"),
        ),
        (
            2,
            include_str!("migrations/frozen/member-0002.sql"),
            include_str!("migrations/frozen/office-0002.sql"),
        ),
        (
            3,
            include_str!("migrations/frozen/member-0003.sql"),
            include_str!("migrations/frozen/office-0003.sql"),
        ),
        (
            4,
            include_str!("migrations/frozen/member-0004.sql"),
            include_str!("migrations/frozen/office-0004.sql"),
        ),
        (
            5,
            include_str!("migrations/frozen/member-0005.sql"),
            include_str!("migrations/frozen/office-0005.sql"),
        ),
        (
            6,
            include_str!("migrations/frozen/member-0006.sql"),
            include_str!("migrations/frozen/office-0006.sql"),
        ),
        (
            7,
            include_str!("migrations/frozen/member-0007.sql"),
            include_str!("migrations/frozen/office-0007.sql"),
        ),
        (
            8,
            include_str!("migrations/frozen/member-0008.sql"),
            include_str!("migrations/frozen/office-0008.sql"),
        ),
        (
            9,
            include_str!("migrations/frozen/member-0009.sql"),
            include_str!("migrations/frozen/office-0009.sql"),
        ),
        (
            10,
            include_str!("migrations/frozen/member-0010.sql"),
            include_str!("migrations/frozen/office-0010.sql"),
        ),
        (
            11,
            include_str!("migrations/frozen/member-0011.sql"),
            include_str!("migrations/frozen/office-0011.sql"),
        ),
        (
            12,
            include_str!("migrations/frozen/member-0012.sql"),
            include_str!("migrations/frozen/office-0012.sql"),
        ),
        (
            13,
            include_str!("migrations/frozen/member-0013.sql"),
            include_str!("migrations/frozen/office-0013.sql"),
        ),
        (
            14,
            include_str!("migrations/frozen/member-0014.sql"),
            include_str!("migrations/frozen/office-0014.sql"),
        ),
        (
            15,
            include_str!("migrations/frozen/member-0015.sql"),
            include_str!("migrations/frozen/office-0015.sql"),
        ),
        (
            16,
            include_str!("migrations/frozen/member-0016.sql"),
            include_str!("migrations/frozen/office-0016.sql"),
        ),
        (
            17,
            include_str!("migrations/frozen/member-0017.sql"),
            include_str!("migrations/frozen/office-0017.sql"),
        ),
        (
            18,
            include_str!("migrations/frozen/member-0018.sql"),
            include_str!("migrations/frozen/office-0018.sql"),
        ),
        (
            19,
            include_str!("migrations/frozen/member-0019.sql"),
            include_str!("migrations/frozen/office-0019.sql"),
        ),
        (
            20,
            include_str!("migrations/frozen/member-0020.sql"),
            include_str!("migrations/frozen/office-0020.sql"),
        ),
        (
            21,
            include_str!("migrations/frozen/member-0021.sql"),
            include_str!("migrations/frozen/office-0021.sql"),
        ),
        (
            22,
            include_str!("migrations/frozen/member-0022.sql"),
            include_str!("migrations/frozen/office-0022.sql"),
        ),
        (
            23,
            include_str!("migrations/frozen/member-0023.sql"),
            include_str!("migrations/frozen/office-0023.sql"),
        ),
        (
            24,
            include_str!("migrations/frozen/member-0024.sql"),
            include_str!("migrations/frozen/office-0024.sql"),
        ),
        (
            25,
            include_str!("migrations/frozen/member-0025.sql"),
            include_str!("migrations/frozen/office-0025.sql"),
        ),
        (
            26,
            include_str!("migrations/frozen/member-0026.sql"),
            include_str!("migrations/frozen/office-0026.sql"),
        ),
        (
            27,
            include_str!("migrations/frozen/member-0027.sql"),
            include_str!("migrations/frozen/office-0027.sql"),
        ),
        (
            28,
            include_str!("migrations/frozen/member-0028.sql"),
            include_str!("migrations/frozen/office-0028.sql"),
        ),
        (
            29,
            include_str!("migrations/frozen/member-0029.sql"),
            include_str!("migrations/frozen/office-0029.sql"),
        ),
    ];

    fn now() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    /// Everything that the schema holds, in the order of names.
    fn schema(connection: &Connection) -> String {
        let mut statement = connection
            .prepare(
                "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
                      ORDER BY type <> 'table', type, name",
            )
            .unwrap();
        let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
        rows.map(|sql| format!("{};\n", sql.unwrap())).collect()
    }

    fn fresh(tier: Tier) -> Connection {
        let mut connection = Connection::open_in_memory().unwrap();
        build(&mut connection, tier, |c| meta::begin(c, tier, [3; 16], now())).unwrap();
        connection
    }

    #[test]
    fn every_released_schema_upgrades_to_exactly_the_fresh_one() {
        for (version, member, office) in FROZEN {
            for (tier, frozen) in [(Tier::Member, member), (Tier::Office, office)] {
                let mut old = Connection::open_in_memory().unwrap();
                old.execute_batch(frozen).unwrap();
                old.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
                old.pragma_update(None, "user_version", version).unwrap();
                meta::begin(&old, tier, [3; 16], now()).unwrap();
                run(&mut old, MIGRATIONS).unwrap();
                assert_eq!(schema(&old), schema(&fresh(tier)), "version {version}, {tier:?}");
            }
        }
        assert_eq!(FROZEN.last().unwrap().0, newest(MIGRATIONS), "freeze what is released");
    }

    #[test]
    fn the_steps_are_numbered_without_a_gap() {
        let numbers: Vec<i32> = MIGRATIONS.iter().map(|step| step.to).collect();
        assert_eq!(numbers, (1..=newest(MIGRATIONS)).collect::<Vec<_>>());
    }

    /// A closed register with one event in its audit.
    #[test]
    fn bans_from_before_keep_the_rules_that_hold_at_the_upgrade() {
        let before: Vec<Migration> =
            MIGRATIONS.iter().copied().filter(|step| step.to < 24).collect();
        let mut old = Connection::open_in_memory().unwrap();
        old.pragma_update(None, "foreign_keys", false).unwrap();
        old.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
        for step in &before {
            apply(&old, step, Tier::Office).unwrap();
        }
        meta::begin(&old, Tier::Office, [3; 16], now()).unwrap();
        old.execute_batch(
            "INSERT INTO case_rules VALUES (1, 'BOARD', 3, 'SIMPLE', 1, 0, 7, 'SERVICE', 0, 6);
             INSERT INTO ban (id, subject_no, reference, decision, decided_on, decided_by, category,
                 reason, scope, starts, ends)
             SELECT column1, 1, 'SW-2026-0001', zeroblob(16), '2026-11-01', 'BOARD', 'THEFT',
                 'Took goods', 'ALL_MEMBERS', '2026-11-01', '2027-04-30'
             FROM (VALUES (x'00000000000000000000000000000041'),
                 (x'00000000000000000000000000000042'));
             INSERT INTO case_file (proposal, kind, category, reason, length, scope, drafted_by, ban)
             VALUES (zeroblob(16), 'BAN', 'THEFT', 'Took goods', '{\"kind\":\"months\",\"count\":6}',
                 'ALL_MEMBERS', zeroblob(16), x'00000000000000000000000000000041');",
        )
        .unwrap();
        run(&mut old, MIGRATIONS).unwrap();
        let rules = |last: &str| -> (String, Option<String>, bool) {
            let sql = "SELECT counts_from, span, stands_on_appeal FROM ban WHERE hex(id) LIKE ?1";
            old.query_row(sql, [format!("%{last}")], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .unwrap()
        };
        assert_eq!(rules("41"), ("SERVICE".to_owned(), Some("P6M".to_owned()), false));
        assert_eq!(rules("42"), ("DECISION".to_owned(), None, false), "its days were entered");
        let due: i64 =
            old.query_row("SELECT count(*) FROM news_due", [], |row| row.get(0)).unwrap();
        assert_eq!(due, 0, "nobody is told that something changed");
    }

    fn written() -> (tempfile::TempDir, DataFolder, Cover) {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(home.path()).unwrap();
        let cover = Cover::Key(RegisterKey::new([5; 32]));
        let store = Store::create_under(&folder, cover.clone(), Tier::Office, now()).unwrap();
        let at = Moment::judged(now(), None);
        store.record(&Actor::SYSTEM, at, Action::Created, None, Some("a note")).unwrap();
        store.close().unwrap();
        (home, folder, cover)
    }

    const NEXT: Migration = Migration {
        to: 30,
        member: "CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT;",
        office: "CREATE TABLE added_for_office (id INTEGER PRIMARY KEY) STRICT;",
    };

    fn tables_added(folder: &DataFolder, cover: &Cover) -> (i32, i64) {
        let connection = connect(&folder.file(REGISTER), cover, For::Reading).unwrap();
        let added = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'added%'";
        let count = connection.query_row(added, [], |row| row.get(0)).unwrap();
        (version(&connection).unwrap(), count)
    }

    #[test]
    fn an_upgrade_keeps_the_data_and_leaves_no_copy() {
        let (_home, folder, cover) = written();
        upgrade(&folder, &cover, &[MIGRATIONS, &[NEXT]].concat()).unwrap();
        assert_eq!(tables_added(&folder, &cover), (30, 2));
        assert!(!folder.file(BEFORE_UPGRADE).exists());
        let connection = connect(&folder.file(REGISTER), &cover, For::Reading).unwrap();
        let verdict = crate::store::audit::verify(&connection, None).unwrap();
        assert!(matches!(verdict, AuditVerdict::Whole(head) if head.seq == 1));
    }

    #[test]
    fn an_upgrade_that_fails_half_way_leaves_the_register_as_it_was() {
        let (_home, folder, cover) = written();
        let failing = Migration { to: 31, member: "CREATE TABLE scheme (one TEXT);", office: "" };
        let refused = upgrade(&folder, &cover, &[MIGRATIONS, &[NEXT, failing]].concat());
        assert!(matches!(refused, Err(OpenError::Store(StoreError::Disk { .. }))), "{refused:?}");
        // The first step had been committed: the copy from before both took its place.
        assert_eq!(tables_added(&folder, &cover), (newest(MIGRATIONS), 0));
        assert!(!folder.file(BEFORE_UPGRADE).exists());
        let store = Store::open_under(&folder, cover, now()).unwrap();
        let verdict = store.verify_audit().unwrap();
        assert!(matches!(verdict, AuditVerdict::Whole(head) if head.seq == 1));
    }

    #[test]
    fn after_an_upgrade_that_was_cut_short_a_damaged_file_gives_way_to_the_copy() {
        let (_home, folder, cover) = written();
        let sound = std::fs::read(folder.file(REGISTER)).unwrap();
        folder.write_private(BEFORE_UPGRADE, &sound).unwrap();
        let damaged: Vec<u8> = sound.iter().map(|byte| byte ^ 0x5A).collect();
        folder.write_private(REGISTER, &damaged).unwrap();
        let refused = Store::open_under(&folder, cover.clone(), now());
        assert!(matches!(refused, Err(OpenError::Damaged { .. })), "{refused:?}");
        let store = Store::open_under(&folder, cover, now()).unwrap();
        assert_eq!(store.audit_head().unwrap().seq, 1);
    }

    #[test]
    #[ignore = "writes the frozen schema of a version that is about to be released"]
    fn freeze() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/migrations/frozen");
        for (tier, name) in [(Tier::Member, "member"), (Tier::Office, "office")] {
            let path = format!("{folder}/{name}-{:04}.sql", newest(MIGRATIONS));
            // An empty file may stand there, for the list above to be compiled with.
            let frozen = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(frozen.is_empty(), "{path} is frozen");
            std::fs::write(path, schema(&fresh(tier))).unwrap();
        }
    }
}
