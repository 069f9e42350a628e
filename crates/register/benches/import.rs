//! Time until 50,000 rows are previewed: read, columns guessed, every row planned against a register, 5,000 of them
//! with a picture's name; as a workbook and as CSV. Then how long they take to be stored in one change, and undone.
//!
//! In the same run: the same files read plainly by calamine (its whole range) and by csv (every record), which do
//! nothing else with them. The last line printed is one JSON object.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a bench: it may stop at the first surprise, and printing is its purpose"
)]

use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::{Duration, Instant};

use calamine::{Reader as _, Xlsx};
use jiff::civil::date;
use rust_xlsxwriter::Workbook;
use watchbook_register::civil::Moment;
use watchbook_register::id::Id;
use watchbook_register::import::apply::{Hands, apply};
use watchbook_register::import::fields::Kind;
use watchbook_register::import::guess;
use watchbook_register::import::known::Known;
use watchbook_register::import::pictures::{PictureNames, Pictures};
use watchbook_register::import::plan::{Ground, Plan, plan};
use watchbook_register::import::read::Opened;
use watchbook_register::records::{
    Gallery, Jurisdiction, Premises, PremisesStatus, Scheme, SchemeKind, SchemeRules, Scope,
    Sector, Tier,
};
use watchbook_register::store::{Action, Actor, DataFolder, RegisterKey, Store, UndoKind};

const ROWS: usize = 50_000;
const PICTURES: usize = 5_000;
const PASSES: usize = 3;
const LIMIT_S: f64 = 5.0;

const HEADINGS: [&str; 20] = [
    "Ref no",
    "Surname",
    "Forename",
    "DOB",
    "Sex",
    "Height",
    "Hair colour",
    "Marks",
    "Incident type",
    "Incident date",
    "Premises",
    "Reason for ban",
    "Ban start",
    "Ban end",
    "Decided by",
    "Deciding body",
    "Decision date",
    "Minute",
    "Gallery",
    "Photo",
];

fn main() {
    let rows = rows();
    let (book, text) = (workbook(&rows), csv(&rows));
    let home = tempfile::tempdir().unwrap();
    let store = office(home.path());
    let names = PictureNames::new((0..PICTURES).map(|n| format!("photo-{n}.jpg")).collect());

    let (xlsx, planned) = least(|| preview(&store, &names, &book));
    assert_eq!(
        (planned.counts.rows, planned.counts.new, planned.counts.pictures),
        (ROWS, ROWS, PICTURES)
    );
    let (csv_time, planned) = least(|| preview(&store, &names, &text));
    assert_eq!((planned.counts.new, planned.counts.pictures), (ROWS, PICTURES));
    let (plain_xlsx, cells) = least(|| {
        let mut book = Xlsx::new(Cursor::new(&book)).unwrap();
        let name = book.sheet_names().into_iter().next().unwrap();
        book.worksheet_range(&name).unwrap().used_cells().count()
    });
    let (plain_csv, records) =
        least(|| csv::Reader::from_reader(text.as_slice()).records().map(Result::unwrap).count());
    assert_eq!(records, ROWS);
    println!(
        "workbook of {} kB ({cells} cells), CSV of {} kB",
        book.len() / 1024,
        text.len() / 1024
    );
    let (stored, undone) = stored_and_undone(&store, home.path(), rows);
    let ok = xlsx.max(csv_time) <= Duration::from_secs_f64(LIMIT_S);
    println!(
        "{{\"name\":\"import\",\"value\":{:.3},\"unit\":\"s\",\"limit\":{LIMIT_S:.1},\"ok\":{ok},\
         \"csv_s\":{:.3},\"stored_s\":{:.3},\"undone_s\":{:.3},\"calamine_plain_s\":{:.3},\"csv_plain_s\":{:.3},\"rows\":{ROWS},\"pictures\":{PICTURES}}}",
        xlsx.max(csv_time).as_secs_f64(),
        csv_time.as_secs_f64(),
        stored.as_secs_f64(),
        undone.as_secs_f64(),
        plain_xlsx.as_secs_f64(),
        plain_csv.as_secs_f64(),
    );
}

/// The least time of some passes, and what the last gave.
fn least<T>(mut work: impl FnMut() -> T) -> (Duration, T) {
    let mut timed = || {
        let start = Instant::now();
        let given = work();
        (start.elapsed(), given)
    };
    let (mut best, mut given) = timed();
    for _ in 1..PASSES {
        let (taken, again) = timed();
        (best, given) = (best.min(taken), again);
    }
    (best, given)
}

/// How long all the rows take to be stored in one change, without their pictures, and to be undone.
fn stored_and_undone(
    store: &Store,
    home: &std::path::Path,
    mut rows: Vec<[String; 20]>,
) -> (Duration, Duration) {
    rows.iter_mut().for_each(|row| row[19].clear());
    let folder = home.join("no pictures");
    std::fs::create_dir(&folder).unwrap();
    let (mut pictures, names) = Pictures::open(&folder).unwrap();
    let planned = preview(store, &names, &csv(&rows));
    let at = Moment::judged("2026-11-22T11:00:00Z".parse().unwrap(), None);
    let mut mint = || *Id::<()>::fresh().bytes();
    let mut hands = Hands {
        pictures: &mut pictures,
        take_in: &|_| unreachable!("no row names a picture"),
        mint: &mut mint,
        progress: &mut |_, _| ControlFlow::Continue(()),
        awaits_other_than: None,
        by: Id::fresh(),
    };
    let start = Instant::now();
    let kind = UndoKind::Imported;
    store
        .change_undoably(&Actor::SYSTEM, at, Action::Imported, None, kind, |change| {
            apply(&planned, change, at, &mut hands)
        })
        .unwrap();
    let stored = start.elapsed();
    assert_eq!(store.books().unwrap().dossiers.len(), ROWS);
    let start = Instant::now();
    store.undo(&Actor::SYSTEM, at).unwrap();
    assert!(store.books().unwrap().dossiers.is_empty(), "undone whole");
    (stored, start.elapsed())
}

fn preview(store: &Store, names: &PictureNames, bytes: &[u8]) -> Plan {
    let table = Opened::look(bytes.to_vec()).unwrap().table(0).unwrap();
    let mapping = guess::mapping(&table, Kind::People, guess::heading_row(&table, Kind::People));
    let books = Arc::new(store.books().unwrap());
    let known = store.read(|reader| Known::read(Arc::clone(&books), reader)).unwrap();
    let ground = Ground { known: &known, pictures: names, today: date(2026, 11, 22) };
    plan(&table, &mapping, &ground, &mut || *Id::<()>::fresh().bytes())
}

fn rows() -> Vec<[String; 20]> {
    let reasons = [
        "Took goods without paying",
        "Shouted at staff and refused to leave",
        "Threw a bottle at the door",
    ];
    (0..ROWS)
        .map(|n| {
            [
                format!("SW-2026-{:05}", n + 1),
                format!("Family{n}"),
                format!("Given{}", n % 977),
                format!("{:02}/{:02}/{}", n % 28 + 1, n % 12 + 1, 1950 + n % 55),
                ["male", "female"][n % 2].to_owned(),
                format!("{}", 150 + n % 50),
                ["brown", "black", "blonde"][n % 3].to_owned(),
                if n % 4 == 0 { "swallow tattoo on the neck".to_owned() } else { String::new() },
                ["Shop theft", "Assault", "ASB"][n % 3].to_owned(),
                format!("{:02}/03/2026", n % 28 + 1),
                "Harlow Street Stores".to_owned(),
                reasons[n % 3].to_owned(),
                "01/04/2026".to_owned(),
                "31/03/2027".to_owned(),
                "A. Price (chair); B. Stone".to_owned(),
                "Committee".to_owned(),
                "28/03/2026".to_owned(),
                format!("Committee, 28 March 2026, item {}", n % 40),
                "Excluded".to_owned(),
                if n < PICTURES { format!("photo-{n}.jpg") } else { String::new() },
            ]
        })
        .collect()
}

fn csv(rows: &[[String; 20]]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(HEADINGS).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn workbook(rows: &[[String; 20]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(HEADINGS) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for (at, row) in (1..).zip(rows) {
        for (column, cell) in (0..).zip(row) {
            if !cell.is_empty() {
                sheet.write_string(at, column, cell).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

fn office(home: &std::path::Path) -> Store {
    let now = "2026-11-22T10:00:00Z".parse().unwrap();
    let folder = DataFolder::open(home).unwrap();
    let store = Store::create(&folder, &RegisterKey::new([7; 32]), Tier::Office, now).unwrap();
    let premises = Premises {
        id: Id::fresh(),
        name: "Harlow Street Stores".to_owned(),
        address: "1 Harlow Street".to_owned(),
        postcode: "ZZ1 1AA".to_owned(),
        sector: Sector::Retail,
        area: "Old Town".to_owned(),
        call_sign: None,
        licence_number: None,
        supervisor: None,
        status: PremisesStatus::Active,
    };
    let gallery = Gallery {
        id: Id::fresh(),
        name: "Excluded".to_owned(),
        audience: Scope::AllMembers,
        default_months: 12,
    };
    let scheme = Scheme {
        id: Id::fresh(),
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
    };
    store
        .change(&Actor::SYSTEM, Moment::judged(now, None), Action::Loaded, None, |change| {
            change.put_scheme(&scheme)?;
            change.put_premises(&premises)?;
            change.put_gallery(&gallery)
        })
        .unwrap();
    store
}
