//! An office's register with a few people, a kit, and a folder for copies.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;
use tempfile::TempDir;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::safe::kit::Kit;
use watchbook_register::safe::making::{Errand, Made, make};
use watchbook_register::safe::refusal::SafeError;
use watchbook_register::safe::returning::Returning;
use watchbook_register::safe::symbols::Symbols;
use watchbook_register::safe::{list, staging};
use watchbook_register::store::*;
use watchbook_register::unlock::{Cost, Doors, Founding, InMemory, NewSecret, Pin, Secret};

use crate::build;

pub const PIN: &str = "246813";

pub fn now() -> Timestamp {
    "2026-11-22T14:07:00Z".parse().unwrap()
}

pub fn later(days: i64) -> Timestamp {
    now() + jiff::SignedDuration::from_hours(24 * days)
}

pub fn at(wall: Timestamp) -> Moment {
    Moment::judged(wall, None)
}

pub fn key() -> RegisterKey {
    RegisterKey::new([7; 32])
}

pub fn symbols() -> Symbols {
    Symbols::of_random(&[5; 26])
}

pub fn person(n: u8, name: &str, role: Role) -> Person {
    Person {
        id: Id::from_random([n; 16]),
        name: name.to_owned(),
        role,
        premises: None,
        staff_number: None,
        sia: None,
        agreed_to: Some("1".to_owned()),
    }
}

pub fn helen() -> Person {
    person(1, "Helen R.", Role::Administrator)
}

pub fn scheme() -> Scheme {
    Scheme {
        id: Id::from_random([9; 16]),
        name: "Marlbridge Shopwatch".to_owned(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge BCRP".to_owned(),
        phone: "01632 960 144".to_owned(),
        ico_number: "Z0000000".to_owned(),
        agreement_version: "1".to_owned(),
        agreement_text: "Look after it.".to_owned(),
        demonstration: false,
        rules: SchemeRules::default(),
    }
}

pub fn subject(n: u8) -> SubjectCard {
    SubjectCard {
        id: Id::from_random([n; 16]),
        reference: SchemeRef::new("SW", 2026, u32::from(n)).unwrap(),
        identity: Identity::Known(
            PersonName::new(&format!("Given{n}"), &format!("Quillfeather{n}")).unwrap(),
        ),
        reports: vec![Report {
            incident: Id::from_random([n; 16]),
            kind: IncidentKind::ShopTheft,
            on: jiff::civil::date(2026, 10, 1),
            basis: build::card().reports[0].basis,
        }],
        ..build::card()
    }
}

pub fn entry(n: u8, until: jiff::civil::Date) -> GalleryEntry {
    GalleryEntry {
        id: Id::from_random([n + 100; 16]),
        subject: Id::from_random([n; 16]),
        gallery: build::id(5),
        from: jiff::civil::date(2026, 10, 2),
        until,
        rests_on: RestsOn::Reports,
        caption: None,
        withdrawn: None,
        child: None,
    }
}

pub fn picture(n: u8) -> Picture {
    Picture {
        id: Id::from_random([n + 50; 16]),
        subject: Id::from_random([n; 16]),
        kind: PictureKind::Face,
        source: PictureSource::MemberCctv,
        taken_on: jiff::civil::date(2026, 10, 1),
        quality: PictureQuality::Good,
        state: PictureState::Published,
        bystanders_masked: true,
        police: None,
        width: 10,
        height: 10,
        hash: vec![1; 25],
    }
}

/// Bytes that stand for a picture, and that no page of anything else holds.
pub fn pixels(n: u8) -> Vec<u8> {
    (0..20_000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8 ^ n).collect()
}

pub struct Office {
    pub home: TempDir,
    pub store: Store,
    pub kit: Kit,
}

impl Office {
    /// Four people, each with an entry and a picture; the first one's entry ends soon.
    pub fn made() -> Self {
        let home = tempfile::tempdir().unwrap();
        let folder = DataFolder::open(&home.path().join("register")).unwrap();
        let store = Store::create(&folder, &key(), Tier::Office, now()).unwrap();
        fill(&store, 4);
        std::fs::create_dir(home.path().join("stick")).unwrap();
        let kit = Kit::made(&symbols(), Cost::FLOOR, now()).unwrap();
        Self { home, store, kit }
    }

    pub fn stick(&self) -> PathBuf {
        self.home.path().join("stick")
    }

    pub fn write<T>(
        &self,
        wall: Timestamp,
        change: impl FnOnce(&mut Change<'_>) -> Result<T, StoreError>,
    ) -> T {
        self.store.change(&Actor::SYSTEM, at(wall), Action::SubjectChanged, None, change).unwrap()
    }

    pub fn try_copy(&self, wall: Timestamp) -> Result<Made, SafeError> {
        let errand =
            Errand { store: &self.store, kit: &self.kit, place: &self.stick(), keep: 5, at: wall };
        make(&errand, &mut |_| ControlFlow::Continue(()))
    }

    pub fn copy(&self, wall: Timestamp) -> PathBuf {
        self.try_copy(wall).unwrap().path
    }

    /// Writes the list of erasures beside the copies.
    pub fn tell(&self, wall: Timestamp) {
        self.tell_into(&self.stick(), wall);
    }

    /// What the list is called that this register writes.
    pub fn list_name(&self) -> String {
        watchbook_register::safe::place::list_name(&self.store.register_id().unwrap())
    }

    pub fn tell_into(&self, folder: &Path, wall: Timestamp) {
        let lines = self.store.read(|reader| reader.erasures(0)).unwrap();
        let register = self.store.register_id().unwrap();
        list::write(folder, &register, &lines, &[self.kit.list_seal(&register)], wall).unwrap();
    }

    /// The file of the register as another program with the key would have it.
    pub fn raw(&self) -> Connection {
        self.store.checkpoint().unwrap();
        raw(&self.home.path().join("register/register.db"), &key())
    }

    /// Opens a copy on a new computer, whose register folder does not exist.
    pub fn elsewhere(&self, copy: &Path, wall: Timestamp) -> Result<Returning, SafeError> {
        open(&self.there(), copy, &symbols(), wall)
    }

    pub fn there(&self) -> PathBuf {
        self.home.path().join("elsewhere")
    }
}

pub fn open(
    folder: &Path,
    copy: &Path,
    symbols: &Symbols,
    wall: Timestamp,
) -> Result<Returning, SafeError> {
    Returning::open(copy, folder, staging::RETURNING, symbols, wall, &mut |_, _| {
        ControlFlow::Continue(())
    })
}

/// Settles and moves in with a PIN of its own; answers with the register's new key.
pub fn bring_back(mut returning: Returning, folder: &Path, wall: Timestamp) -> RegisterKey {
    returning.settle(&Actor::of(&helen()), wall).unwrap();
    let keys = InMemory::default();
    let secret = NewSecret::Pin(Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap());
    let founding = Founding::OsStore { store: &keys, secret };
    returning.move_in(folder, founding, helen().id, "Office", Cost::FLOOR, wall).unwrap();
    let mut doors = Doors::read(folder, &keys).unwrap();
    doors.open(helen().id, &Secret::typed(PIN.to_owned()), wall).unwrap().for_store()
}

pub fn fill(store: &Store, people: u8) {
    store
        .change(&Actor::SYSTEM, at(now()), Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&build::shop())?;
            change.put_gallery(&build::gallery(5, Scope::AllMembers))?;
            change.put_person(&helen())?;
            change.put_person(&person(2, "Ola B.", Role::DataLead))?;
            change.put_person(&person(3, "Tom W.", Role::Auditor))?;
            for n in 11..11 + people {
                change.put_subject(&subject(n))?;
                let last = if n == 11 { (2026, 12, 1) } else { (2027, 8, 1) };
                change.put_entry(&entry(n, jiff::civil::date(last.0, last.1, 1)))?;
                let picture = picture(n);
                change.put_picture(&picture)?;
                change.put_picture_bytes(picture.id, PictureSize::Large, &pixels(n))?;
                change.put_picture_bytes(picture.id, PictureSize::Thumb, &pixels(n)[..2_000])?;
            }
            Ok(())
        })
        .unwrap();
}

pub fn raw(path: &Path, key: &RegisterKey) -> Connection {
    let raw = Connection::open(path).unwrap();
    let hex: String = key.expose().iter().map(|byte| format!("{byte:02x}")).collect();
    raw.execute_batch(&format!("PRAGMA key = \"x'{hex}'\"; PRAGMA cipher_page_size = 8192;"))
        .unwrap();
    raw
}

/// What does not travel, or changes by being brought back.
const APART: [&str; 11] = [
    "undo",
    "undo_row",
    "undo_subject",
    "kept_draft",
    "erasure_due",
    "safe_kit",
    "safe_list_seal",
    "safe_custom",
    "audit",
    "audit_note",
    "meta",
];

/// Every row of every table that travels, as text.
pub fn dump(raw: &Connection) -> Vec<String> {
    let mut tables =
        raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").unwrap();
    let tables: Vec<String> =
        tables.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let mut all = Vec::new();
    for table in tables.iter().filter(|table| !APART.contains(&table.as_str())) {
        let mut statement = raw.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
            all.push(format!("{table}: {}", values.collect::<Vec<_>>().join(" | ")));
        }
    }
    all.sort();
    all
}

pub fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}
