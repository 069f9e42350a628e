//! An office with two premises and two galleries, and a sheet taken the way that the till takes it.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use tempfile::TempDir;
use watchbook_register::civil::Moment;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::import::apply::{Applied, ApplyError, Hands, PictureRefusal, apply};
use watchbook_register::import::fields::{Kind, Mapped, Mapping};
use watchbook_register::import::guess;
use watchbook_register::import::known::Known;
use watchbook_register::import::pictures::{PictureNames, Pictures};
use watchbook_register::import::plan::{Ground, Plan, plan};
use watchbook_register::import::read::Opened;
use watchbook_register::import::table::Table;
use watchbook_register::picture::Renditions;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, RegisterKey, Store, UndoKind};

use crate::build::{TODAY, gallery, pub_, shop};

pub struct Desk {
    pub home: TempDir,
    pub store: Store,
}

pub fn now() -> Timestamp {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

pub fn moment() -> Moment {
    Moment::judged(now(), None)
}

pub fn key() -> RegisterKey {
    RegisterKey::new([7; 32])
}

pub fn scheme() -> Scheme {
    Scheme {
        id: Id::from_random([99; 16]),
        name: "Marlbridge Shopwatch".to_owned(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge Shopwatch".to_owned(),
        phone: "01632 960 144".to_owned(),
        ico_number: "ZA000000".to_owned(),
        agreement_version: "1".to_owned(),
        agreement_text: "Be careful with it.".to_owned(),
        demonstration: true,
        rules: SchemeRules::default(),
    }
}

/// Makes the office's register in a folder.
pub fn found(folder: &Path) -> Store {
    let folder = DataFolder::open(folder).unwrap();
    let store = Store::create(&folder, &key(), Tier::Office, now()).unwrap();
    let sought = Gallery { name: "ID sought".to_owned(), ..gallery(6, Scope::AllMembers) };
    store
        .change(&Actor::SYSTEM, moment(), Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&shop())?;
            change.put_premises(&pub_())?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            change.put_gallery(&sought)
        })
        .unwrap();
    store
}

pub fn desk() -> Desk {
    let home = tempfile::tempdir().unwrap();
    let store = found(&home.path().join("data"));
    Desk { home, store }
}

pub fn table(bytes: &[u8]) -> Table {
    Opened::look(bytes.to_vec()).unwrap().table(0).unwrap()
}

pub fn guessed(table: &Table, kind: Kind) -> Mapping {
    guess::mapping(table, kind, guess::heading_row(table, kind))
}

/// Pictures that are told apart by one byte: "P" and a number are one, all else is refused.
pub fn take_in(bytes: &[u8]) -> Result<Renditions, PictureRefusal> {
    match bytes {
        [b'P', shade] => Ok(Renditions::of(8, 8, &[*shade; 8 * 8 * 3]).unwrap()),
        _ => Err(PictureRefusal { why: "NOT_A_PICTURE".to_owned() }),
    }
}

impl Desk {
    pub fn books(&self) -> Books {
        self.store.books().unwrap()
    }

    pub fn known(&self) -> Known {
        let books = Arc::new(self.books());
        self.store.read(|reader| Known::read(Arc::clone(&books), reader)).unwrap()
    }

    pub fn plan_with(&self, table: &Table, mapping: &Mapping, pictures: &PictureNames) -> Plan {
        let known = self.known();
        let ground = Ground { known: &known, pictures, today: TODAY };
        plan(table, mapping, &ground, &mut || *Id::<()>::fresh().bytes())
    }

    /// The plan of a file as it is guessed.
    pub fn plan(&self, kind: Kind, bytes: &[u8]) -> Plan {
        let table = table(bytes);
        self.plan_with(&table, &guessed(&table, kind), &PictureNames::default())
    }

    /// The plan of a file as it is guessed, with some lines besides.
    pub fn plan_also(&self, kind: Kind, bytes: &[u8], also: &[Mapped]) -> Plan {
        let table = table(bytes);
        let guessed = guessed(&table, kind);
        let lines = guessed.lines().iter().chain(also).cloned().collect();
        let mapping = Mapping::new(kind, guessed.heading_row, lines);
        self.plan_with(&table, &mapping, &PictureNames::default())
    }

    pub fn carry_out(
        &self,
        plan: &Plan,
        pictures: &mut Pictures,
        stop_at: Option<usize>,
    ) -> Result<Applied, ApplyError> {
        let mut mint = || *Id::<()>::fresh().bytes();
        let mut progress = |done: usize, _| match stop_at {
            Some(at) if done >= at => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        };
        let mut hands = Hands {
            pictures,
            take_in: &take_in,
            mint: &mut mint,
            progress: &mut progress,
            awaits_other_than: None,
            by: Id::from_random([90; 16]),
        };
        self.store.change_undoably(
            &Actor::SYSTEM,
            moment(),
            Action::Imported,
            None,
            UndoKind::Imported,
            |change| apply(plan, change, moment(), &mut hands),
        )
    }

    pub fn import(&self, kind: Kind, bytes: &[u8]) -> Plan {
        let plan = self.plan(kind, bytes);
        self.carry_out(&plan, &mut Pictures::None, None).unwrap();
        plan
    }
}
