//! What the premises' log costs with 5,000 entries in it, p95 of each: a quick action, one field of an incident kept,
//! a page of the list, a search, what the log tells back, and an empty form opened with what it offers.
//!
//! In the same run, one after the other on the same disk: a plain insert of SQLite with `synchronous=FULL`, which is
//! the least that a saved word can cost; the whole log read at once, as the list used to; and `LIKE` over the same
//! texts in a file without encryption. The last line printed is one JSON object.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    dead_code,
    unreachable_pub,
    reason = "a bench: it may stop at the first surprise, and printing is its purpose"
)]

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;
use watchbook_register::civil::{Clock, Moment};
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, LogFilter, Store};
use watchbook_register::text::NeutralText;
use watchbook_register::till::*;
use watchbook_register::unlock::{
    Cost, Doors, Founding, InMemory, OpenedKey, Pin, Placard, Secret,
};

#[path = "../../../tests/register/build.rs"]
mod build;
use build::{banned, gallery, id, shop};
#[path = "size/mod.rs"]
#[allow(unreachable_pub, reason = "shared by the benches")]
mod size;

const ENTRIES: u32 = 5_000;
const TIMES: usize = 200;
/// Entries and times of a run that only shows that it runs: enough that a page is full.
const SMALL: (u32, usize) = (1_000, 20);
const LIMIT_MS: f64 = 50.0;
const PIN: &str = "246813";
const WORDS: [&str; 6] = [
    "Refused service at the back bar; left by the yard door.",
    "Took four bottles from the end shelf and went past the till.",
    "No ID was shown. Two adults asked on behalf of a young person.",
    "Shouted at the counter, was asked to leave, and left after some minutes.",
    "A licensing officer looked at the refusals and at the training sheet.",
    "The camera over the back door is dark since the morning.",
];

struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        "2026-11-22T14:07:00Z".parse().unwrap()
    }
    fn running(&self) -> Duration {
        Duration::from_secs(60)
    }
}

fn main() {
    let (entries, times) = size::of((ENTRIES, TIMES), SMALL);
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    let key = furnish(&folder, entries);
    let till = Till::start(Surroundings {
        folder: folder.clone(),
        clock: Arc::new(Noon),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    });
    till.unlock(id(111), Secret::typed(PIN.to_owned())).unwrap();
    let plain = plain(home.path(), entries);
    let query = |text: &str| LogQuery {
        text: text.to_owned(),
        kind: None,
        period: LogPeriod::All,
        from: 0,
    };
    let form = |n: usize| IncidentForm {
        when: "last night 23:40".to_owned(),
        kinds: vec![IncidentKind::Threats],
        seen: WORDS[n % WORDS.len()].repeat(1 + n % 4),
        ..IncidentForm::default()
    };
    let draft = till.log_open(None, None).unwrap().draft;

    let mut quick = Vec::new();
    let mut autosave = Vec::new();
    let mut insert = Vec::new();
    let mut list = Vec::new();
    let mut search = Vec::new();
    let mut tells = Vec::new();
    let mut open = Vec::new();
    let mut like = Vec::new();
    // Taken in turns, so that a busy moment of the machine falls on all of them alike.
    for n in 0..times {
        insert.push(timed(|| {
            let sql = "INSERT INTO line (at, words) VALUES (?1, ?2)";
            plain.execute(sql, (1_000_000 + n as i64, WORDS[n % WORDS.len()])).unwrap();
        }));
        quick.push(timed(|| {
            till.log_seen(id(10), SeenAction::LeftWhenAsked, Sureness::Certain).unwrap();
        }));
        autosave.push(timed(|| {
            till.log_keep(draft, &form(n)).unwrap();
        }));
        list.push(timed(|| assert_eq!(till.log_list(&query("")).unwrap().rows.len(), 50)));
        search.push(timed(|| assert!(till.log_list(&query("camera")).unwrap().total > 100)));
        tells.push(timed(|| {
            till.log_tells().unwrap();
        }));
        // With the places and goods that are offered.
        open.push(timed(|| {
            till.log_open(None, None).unwrap();
        }));
        like.push(timed(|| {
            let sql = "SELECT count(*) FROM line WHERE words LIKE '%camera%'";
            let found: i64 = plain.query_row(sql, [], |row| row.get(0)).unwrap();
            assert!(found > 100);
        }));
    }
    drop(till);
    let whole = whole(&folder, &key, entries);
    let value = p95(&mut quick);
    println!(
        "{{\"name\":\"log\",\"value\":{value:.2},\"unit\":\"ms\",\"limit\":{LIMIT_MS:.1},\"ok\":{},\
         \"autosave_ms\":{:.2},\"plain_insert_ms\":{:.2},\"list_ms\":{:.2},\"whole_log_ms\":{whole:.2},\
         \"search_ms\":{:.2},\"plain_like_ms\":{:.2},\"tells_ms\":{:.2},\"open_ms\":{:.2},\"entries\":{entries},\"times\":{times}}}",
        value <= LIMIT_MS,
        p95(&mut autosave),
        p95(&mut insert),
        p95(&mut list),
        p95(&mut search),
        p95(&mut like),
        p95(&mut tells),
        p95(&mut open),
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The time within which 95 of 100 were done, in milliseconds.
fn p95(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times[times.len() * 95 / 100].as_secs_f64() * 1_000.0
}

/// The whole log read at once, in milliseconds: the least of three.
fn whole(folder: &Path, key: &OpenedKey, entries: u32) -> f64 {
    let data = DataFolder::open(folder).unwrap();
    let store = Store::open(&data, &key.for_store(), Noon.now()).unwrap();
    let all = LogFilter { since: Timestamp::MIN, kept_since: Timestamp::MIN, kind: None };
    let least = (0..3).map(|_| {
        timed(|| {
            let read = store.read(|reader| reader.log_page(all, 0, usize::MAX)).unwrap();
            assert!(read.len() >= entries as usize);
        })
    });
    least.min().unwrap().as_secs_f64() * 1_000.0
}

/// A plain file of SQLite with as many lines in it.
fn plain(home: &Path, entries: u32) -> Connection {
    let plain = Connection::open(home.join("plain.db")).unwrap();
    plain.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;").unwrap();
    plain
        .execute_batch("CREATE TABLE line (no INTEGER PRIMARY KEY, at INTEGER, words TEXT) STRICT;")
        .unwrap();
    let all = plain.unchecked_transaction().unwrap();
    for n in 0..entries {
        let sql = "INSERT INTO line (at, words) VALUES (?1, ?2)";
        all.execute(sql, (n, WORDS[n as usize % WORDS.len()])).unwrap();
    }
    all.commit().unwrap();
    plain
}

/// A register with a year of a busy pub's log in it.
fn furnish(folder: &Path, entries: u32) -> OpenedKey {
    let person = Person {
        id: id(111),
        name: "Dan W.".to_owned(),
        role: Role::Manager,
        premises: Some(id(1)),
        staff_number: None,
        sia: None,
        agreed_to: Some("2026-1".to_owned()),
    };
    let pin = Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard = Placard { scheme: "Marlbridge".to_owned(), premises: "Stores".to_owned() };
    let founding = Founding::Demonstration { pin };
    let (_, key) = Doors::found(folder, founding, &placard, &person, Cost::FLOOR).unwrap();
    let data = DataFolder::open(folder).unwrap();
    let now = Noon.now();
    let store = Store::create(&data, &key.for_store(), Tier::Member, now).unwrap();
    let moment = Moment::judged(now, None);
    store
        .change(&Actor::SYSTEM, moment, Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&shop())?;
            change.set_here(Some(id(1)))?;
            change.put_person(&person)?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            let one = banned();
            change.put_subject(&one.card)?;
            one.bans.iter().try_for_each(|ban| change.put_ban(ban))?;
            one.entries.iter().try_for_each(|entry| change.put_entry(entry))?;
            (0..entries).try_for_each(|n| change.record_in_log(&entry(n, now)))?;
            change.set_as_of(now)
        })
        .unwrap();
    store.close().unwrap();
    key
}

fn entry(n: u32, now: Timestamp) -> LogEntry {
    let occurred = now - SignedDuration::from_mins(i64::from(n) * 100);
    let words = NeutralText::check(WORDS[n as usize % WORDS.len()]).unwrap();
    let body = match n % 5 {
        0 | 1 => Body::Incident(Box::new(part())),
        2 => Body::Plain(EntryKind::Refusal),
        3 => Body::Plain(EntryKind::CctvFault),
        _ => Body::Sighting(Sighting {
            action: SeenAction::LeftWhenAsked,
            sureness: Sureness::Certain,
            ban: None,
            witness: None,
        }),
    };
    let named = matches!(body, Body::Incident(_) | Body::Sighting(_));
    let people = named.then_some(LogPerson { subject: id(10), role: None, known: None });
    LogEntry {
        id: Id::fresh(),
        premises: id(1),
        by: id(111),
        role: Role::Manager,
        occurred,
        until: None,
        recorded: occurred,
        account: Account::first(Some(words)),
        people: people.into_iter().collect(),
        own: Vec::new(),
        body,
        life: None,
    }
}

fn part() -> IncidentPart {
    IncidentPart {
        kinds: vec![IncidentKind::ShopTheft, IncidentKind::Threats],
        hurt: Hurt::Nobody,
        police: PoliceTold::No,
        place: Some(NeutralText::check("Aisle 4").unwrap()),
        methods: vec![Method::ConcealBag],
        weapon: None,
        hate: Vec::new(),
        influence: Vec::new(),
        responses: vec![Response::AskedToLeave],
        goods: vec![Goods {
            what: NeutralText::check("Whisky, 70 cl").unwrap(),
            outcome: GoodsOutcome::Taken,
            quantity: 4,
            pence: 2_250,
        }],
        police_reference: None,
        crime_reference: None,
        cctv_until: None,
        clock_offset: None,
        description: None,
        location: None,
        police_at: None,
        outcome: None,
        for_office: ForOffice::default(),
    }
}

fn scheme() -> Scheme {
    Scheme {
        id: id(100),
        name: "Marlbridge Shopwatch".to_owned(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge Shopwatch, 1 Market Place".to_owned(),
        phone: "01632 960144".to_owned(),
        ico_number: "ZZ000001".to_owned(),
        agreement_version: "2026-1".to_owned(),
        agreement_text: "What you see here stays here.".to_owned(),
        demonstration: true,
        rules: SchemeRules::default(),
    }
}
