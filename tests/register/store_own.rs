//! The own list in the file: written and read back, undone exactly, erased with all that hangs on it,
//! and in nothing that is written out of an office.

use jiff::civil::date;
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::import::fields::Kind;
use watchbook_register::import::known::Known;
use watchbook_register::import::written::{SheetForm, sheet};
use watchbook_register::language::Language;
use watchbook_register::log::{Account, Body, LogEntry, OwnMention};
use watchbook_register::records::*;
use watchbook_register::store::{
    Action, Actor, OwnKeptDraft, PictureSize, Store, StoreError, UndoKind,
};
use watchbook_register::text::NeutralText;

use crate::town::{Rand, Town};
use crate::undo::dump;
use crate::{Register, moment, now, write};

/// A bar of any shape.
fn bar(r: &mut Rand, premises: Id<Premises>) -> OwnBar {
    let card = r.card();
    let (decided_on, length) = (r.day(), 1 + r.below(300) as i32);
    let id: Id<OwnBar> = r.id();
    let mut pictures: Vec<Picture> = r.several(3, |r| {
        let police = r.picture(card.id);
        let (state, bystanders_masked) = (PictureState::Published, true);
        let source = PictureSource::Bwv;
        Picture { source, state, bystanders_masked, police: None, ..police }
    });
    pictures.sort_by(|a, b| b.taken_on.cmp(&a.taken_on).then(a.id.cmp(&b.id)));
    let term = match r.chance() {
        true => Term::fixed(decided_on, days_after(decided_on, length)),
        false => Term::indefinite(decided_on, decided_on, days_after(decided_on, length)),
    };
    let leave = r.some(|r| {
        let approvers = [r.id(), r.id()];
        let (until, audience) = (days_after(decided_on, 60), Scope::List(vec![premises]));
        let show = r.chance();
        let approval =
            ChildApproval::grant(approvers, "need", &audience, decided_on, until, show).unwrap();
        OwnChildLeave { approval, approvers, need: r.words() }
    });
    let mut bar = OwnBar {
        id,
        premises,
        identity: card.identity,
        aliases: card.aliases,
        age: card.age,
        description: card.description,
        marks: card.marks,
        pictures,
        category: r.one(),
        reason: r.neutral(),
        barred_by: r.words(),
        decided_on,
        minute: r.some(Rand::words),
        term: term.unwrap(),
        told: r.service(),
        notes: r.some(Rand::neutral),
        child: leave,
        same_as: r.some(Rand::id),
        ended: r.some(|r| OwnEnd { on: r.day(), reason: r.words() }),
    };
    let subject = bar.as_subject();
    bar.pictures.iter_mut().for_each(|picture| picture.subject = subject);
    bar
}

fn put(store: &Store, bar: &OwnBar) {
    write(store, |change| {
        change.put_own_bar(bar)?;
        for picture in &bar.pictures {
            change.put_own_picture(bar.id, picture)?;
            change.put_own_picture_bytes(bar.id, picture.id, PictureSize::Thumb, b"small")?;
            change.put_own_picture_bytes(bar.id, picture.id, PictureSize::Large, b"large")?;
        }
        Ok(())
    });
}

fn made(tier: Tier, bars: usize) -> (Register, Store, Vec<OwnBar>) {
    let town = Town::drawn(5, 4, 0, 0);
    let (register, store) = Register::made(tier);
    write(&store, |change| town.write(change));
    let r = &mut Rand(77);
    let mut made: Vec<OwnBar> = (0..bars).map(|_| bar(r, town.premises[0].id)).collect();
    made.iter().for_each(|bar| put(&store, bar));
    made.sort_by_key(|bar| bar.id);
    (register, store, made)
}

fn count(register: &Register, table: &str) -> i64 {
    let sql = format!("SELECT count(*) FROM {table}");
    register.raw().query_row(&sql, [], |row| row.get(0)).unwrap()
}

#[test]
fn what_is_written_is_read_back_in_a_file_of_either_tier() {
    for tier in [Tier::Member, Tier::Office] {
        let (_register, store, bars) = made(tier, 40);
        assert_eq!(store.books().unwrap().own, bars, "{tier:?}");
        for bar in &bars {
            let one = store.read(|reader| reader.own_bar(bar.id)).unwrap();
            assert_eq!(one.as_ref(), Some(bar));
            for picture in &bar.pictures {
                let bytes = store.picture(picture.id, PictureSize::Large).unwrap();
                assert_eq!(bytes.as_deref(), Some(b"large".as_slice()));
            }
        }
    }
}

#[test]
fn without_its_premises_a_bar_is_refused_and_so_is_a_picture_of_the_police() {
    let (_register, store, bars) = made(Tier::Member, 1);
    let stray = OwnBar { premises: Id::fresh(), ..bars[0].clone() };
    let change = |put: &dyn Fn(&mut watchbook_register::store::Change<'_>) -> _| {
        store.change(&Actor::SYSTEM, moment(), Action::OwnBarChanged, None, |change| put(change))
    };
    let refused: Result<(), StoreError> = change(&|change| change.put_own_bar(&stray));
    assert!(matches!(refused, Err(StoreError::Refused { .. })), "{refused:?}");
    let picture = Rand(3).picture(bars[0].as_subject());
    let police = Picture { source: PictureSource::PoliceIsa, ..picture };
    let refused = change(&|change| change.put_own_picture(bars[0].id, &police));
    assert!(matches!(refused, Err(StoreError::Refused { .. })), "{refused:?}");
}

#[test]
fn a_change_of_the_list_is_undone_to_the_last_row() {
    let (register, store, bars) = made(Tier::Member, 6);
    let before = dump(&register);
    let other = OwnBar { pictures: Vec::new(), ..bar(&mut Rand(9), bars[0].premises) };
    let kinds = [UndoKind::OwnAdded, UndoKind::OwnChanged, UndoKind::OwnPictures];
    for kind in kinds {
        store
            .change_undoably(
                &Actor::SYSTEM,
                moment(),
                Action::OwnBarChanged,
                None,
                kind,
                |change| match kind {
                    UndoKind::OwnAdded => change.put_own_bar(&other),
                    UndoKind::OwnChanged => {
                        let bar = OwnBar { id: bars[1].id, ..other.clone() };
                        change.put_own_bar(&bar)
                    }
                    _ => {
                        let picture = Rand(4).picture(bars[2].as_subject());
                        let own = Picture { source: PictureSource::Bwv, ..picture };
                        change.put_own_picture(bars[2].id, &own)?;
                        let (bar, size) = (bars[2].id, PictureSize::Thumb);
                        change.put_own_picture_bytes(bar, own.id, size, b"new")
                    }
                },
            )
            .unwrap();
        assert_ne!(dump(&register), before, "{kind:?}");
        store.undo(&Actor::SYSTEM, moment()).unwrap();
        assert_eq!(dump(&register), before, "{kind:?}");
    }
}

#[test]
fn undoing_an_edit_leaves_the_words_in_the_audit_and_undoing_an_entry_takes_them() {
    let (register, store, bars) = made(Tier::Member, 1);
    let id = bars[0].id;
    let noted = |change: &mut watchbook_register::store::Change<'_>, bar: &OwnBar| {
        change.note("because of last night");
        change.put_own_bar(bar)
    };
    let edited = OwnBar { barred_by: "Somebody else".into(), ..bars[0].clone() };
    let object = Some(*id.bytes());
    let (by, action) = (Actor::SYSTEM, Action::OwnBarChanged);
    store
        .change_undoably(&by, moment(), action, object, UndoKind::OwnChanged, |c| noted(c, &edited))
        .unwrap();
    store.undo(&by, moment()).unwrap();
    assert_eq!(count(&register, "audit_note"), 1, "the bar is still there");
    let added = OwnBar { pictures: Vec::new(), ..bar(&mut Rand(9), bars[0].premises) };
    let object = Some(*added.id.bytes());
    store
        .change_undoably(&by, moment(), action, object, UndoKind::OwnAdded, |c| noted(c, &added))
        .unwrap();
    assert_eq!(count(&register, "audit_note"), 2);
    store.undo(&by, moment()).unwrap();
    assert_eq!(count(&register, "audit_note"), 1, "nobody is left whom the words could be about");
}

#[test]
fn an_erased_bar_leaves_no_row_no_word_no_form_and_no_undo() {
    let (register, store, bars) = made(Tier::Member, 3);
    let kind = UndoKind::OwnChanged;
    for bar in &bars {
        let object = Some(*bar.id.bytes());
        let changed = OwnBar { barred_by: "Somebody else".into(), ..bar.clone() };
        store
            .change_undoably(&Actor::SYSTEM, moment(), Action::OwnBarChanged, object, kind, |c| {
                c.note("because of last night");
                c.put_own_bar(&changed)?;
                let kept = OwnKeptDraft { bar: Some(bar.id), at: now(), form: "{}".into() };
                c.keep_own_draft(Id::from_random([bar.id.bytes()[0]; 16]), &kept)
            })
            .unwrap();
    }
    let erased = |id| {
        let object = Some(*bars[0].id.bytes());
        let action = Action::OwnBarErased;
        store.change(&Actor::SYSTEM, moment(), action, object, |c| c.erase_own_bar(id)).unwrap()
    };
    let undos = count(&register, "undo");
    assert!(erased(bars[0].id));
    assert_eq!(count(&register, "own_bar"), 2);
    assert_eq!(count(&register, "own_kept_draft"), 2);
    assert_eq!(count(&register, "audit_note"), 2);
    assert_eq!(count(&register, "undo"), undos - 1, "the undos of the others stay");
    for picture in &bars[0].pictures {
        assert_eq!(store.picture(picture.id, PictureSize::Thumb).unwrap(), None);
    }
    assert!(!erased(bars[0].id), "twice is once");
    for table in ["own_bar_alias", "own_bar_mark", "own_picture", "own_picture_bytes"] {
        let sql = format!("SELECT count(*) FROM {table} WHERE own_bar = ?1");
        let raw = register.raw();
        let left: i64 = raw.query_row(&sql, [bars[0].id], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
}

#[test]
fn the_purge_erases_what_is_overdue_alone_and_doing_it_again_changes_nothing() {
    let (register, store, bars) = made(Tier::Member, 30);
    let rules = SchemeRules::default();
    let today = date(2026, 6, 1);
    let due: Vec<Id<OwnBar>> =
        bars.iter().filter(|bar| today > bar.kept_until(&rules)).map(|bar| bar.id).collect();
    assert!(!due.is_empty() && due.len() < bars.len(), "some are and some are not");
    let purge = || write(&store, |change| change.purge_own(&rules, today));
    assert_eq!(purge(), due);
    let after = dump(&register);
    assert_eq!(purge(), []);
    assert_eq!(dump(&register), after);
    assert!(!store.read(|reader| reader.own_is_overdue(&rules, today)).unwrap());
}

#[test]
fn nothing_of_an_own_list_is_in_what_an_office_writes_out() {
    const SENTINEL: &str = "Zephyrine Quillfeather";
    let (_register, store, bars) = made(Tier::Office, 1);
    let sentinel = OwnBar {
        identity: Identity::Known(PersonName::new("Zephyrine", "Quillfeather").unwrap()),
        reason: NeutralText::check(SENTINEL).unwrap(),
        notes: Some(NeutralText::check(SENTINEL).unwrap()),
        barred_by: SENTINEL.into(),
        ..bars[0].clone()
    };
    put(&store, &sentinel);
    let books = std::sync::Arc::new(store.books().unwrap());
    assert!(format!("{:?}", books.own).contains("Quillfeather"), "the file holds it");
    assert!(!format!("{:?}", books.dossiers).contains("Quillfeather"));
    let known = store.read(|reader| Known::read(books.clone(), reader)).unwrap();
    for kind in [Kind::People, Kind::Premises, Kind::Staff] {
        let sheet = sheet(&known, kind, SheetForm::Csv, Language::English).unwrap();
        let text = String::from_utf8_lossy(&sheet);
        assert!(text.lines().count() > 1 || kind == Kind::Staff, "{kind:?} is written");
        assert!(!text.contains("Quillfeather"), "{kind:?}");
    }
}

#[test]
fn when_a_bar_is_erased_its_mention_in_the_log_and_every_undo_of_it_go_and_the_entry_stays() {
    let (register, store, bars) = made(Tier::Member, 2);
    let entry = |bar: &OwnBar| {
        let mention = OwnMention { bar: bar.id, role: None, known: None };
        LogEntry {
            id: Id::fresh(),
            premises: bar.premises,
            by: Id::fresh(),
            role: Role::Till,
            occurred: now(),
            until: Some(now()),
            recorded: now(),
            account: Account::default(),
            people: Vec::new(),
            own: vec![mention],
            body: Body::WrongChallenge { put_right: None },
            life: None,
        }
    };
    let entries = [entry(&bars[0]), entry(&bars[1])];
    for entry in &entries {
        let (object, kind) = (Some(*entry.id.bytes()), UndoKind::LogRecorded);
        store
            .change_undoably(
                &Actor::SYSTEM,
                moment(),
                Action::LogRecorded,
                object,
                kind,
                |change| change.record_in_log(entry),
            )
            .unwrap();
        let read = store.read(|reader| reader.log_entry(entry.id)).unwrap();
        assert_eq!(read.as_ref(), Some(entry));
    }
    let undos = count(&register, "undo_subject");
    write(&store, |change| change.erase_own_bar(bars[0].id));
    let one = |of: &LogEntry| store.read(|reader| reader.log_entry(of.id)).unwrap().unwrap();
    assert_eq!(one(&entries[0]), LogEntry { own: Vec::new(), ..entries[0].clone() });
    assert_eq!(one(&entries[1]), entries[1]);
    assert!(count(&register, "undo_subject") < undos, "an undo that names them is forgotten");
}
