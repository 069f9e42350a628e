//! Reading parts of the log: every page and every follow-up against what the entries themselves say.

use jiff::{SignedDuration, Timestamp};
use watchbook_register::civil::days_after;
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::records::*;
use watchbook_register::store::{LogFilter, Store};
use watchbook_register::text::NeutralText;

use crate::town::{Rand, Town};
use crate::{Register, now, write};

const HOUR: SignedDuration = SignedDuration::from_hours(1);
const KINDS: [EntryKind; 3] = [EntryKind::Refusal, EntryKind::CctvFault, EntryKind::Ejection];

fn incident(cctv_until: jiff::civil::Date) -> Body {
    Body::Incident(Box::new(IncidentPart {
        kinds: vec![IncidentKind::Threats, IncidentKind::Damage],
        hurt: Hurt::Nobody,
        police: PoliceTold::No,
        place: Some(NeutralText::check("Back bar").unwrap()),
        methods: Vec::new(),
        weapon: None,
        hate: Vec::new(),
        influence: Vec::new(),
        responses: Vec::new(),
        goods: Vec::new(),
        police_reference: None,
        crime_reference: None,
        cctv_until: Some(cctv_until),
        clock_offset: None,
        description: None,
        location: None,
        police_at: None,
        outcome: None,
        for_office: ForOffice::default(),
    }))
}

/// A log of hundred entries over some weeks; several happened in the same instant.
fn made() -> (Register, Store, Vec<LogEntry>) {
    let town = Town::drawn(5, 4, 0, 0);
    let (register, store) = Register::made(Tier::Member);
    write(&store, |change| town.write(change));
    let r = &mut Rand(11);
    let today = watchbook_register::civil::london_day(now());
    let mut entries: Vec<LogEntry> = (0..100)
        .map(|_| {
            let occurred = now() - HOUR * (r.below(200) as i32 * 3);
            let body = match r.below(5) {
                0 | 1 => incident(days_after(today, r.below(20) as i32 - 5)),
                2 => Body::Sighting(Sighting {
                    action: SeenAction::LeftWhenAsked,
                    sureness: r.one(),
                    ban: r.some(Rand::id),
                    witness: r.some(Rand::neutral),
                }),
                _ => Body::Plain(KINDS[r.below(3)]),
            };
            let returned = || Life::Returned(NeutralText::check("Which of the doors?").unwrap());
            let life = matches!(body, Body::Incident(_))
                .then(|| if r.chance() { Life::Queued } else { returned() });
            LogEntry {
                id: r.id(),
                premises: town.premises[0].id,
                by: Id::fresh(),
                role: Role::Till,
                occurred,
                until: r.some(|_| occurred + HOUR),
                recorded: occurred + HOUR * (r.below(40) as i32),
                account: Account::first(Some(r.neutral())),
                people: Vec::new(),
                own: Vec::new(),
                body,
                life,
            }
        })
        .collect();
    write(&store, |change| entries.iter().try_for_each(|entry| change.record_in_log(entry)));
    entries.sort_by_key(|entry| {
        (-entry.occurred.as_millisecond(), -entry.recorded.as_millisecond(), entry.id)
    });
    (register, store, entries)
}

fn ids<'a>(entries: impl IntoIterator<Item = &'a LogEntry>) -> Vec<Id<LogEntry>> {
    entries.into_iter().map(|entry| entry.id).collect()
}

#[test]
fn every_page_of_every_filter_is_that_stretch_of_the_whole_log() {
    let (_register, store, entries) = made();
    let times = [Timestamp::MIN, now() - HOUR * 300, now() - HOUR * 24];
    for (since, kept_since) in times.iter().flat_map(|one| times.map(|other| (*one, other))) {
        for kind in [None, Some(EntryKind::Incident), Some(EntryKind::Refusal)] {
            let filter = LogFilter { since, kept_since, kind };
            let wanted: Vec<LogEntry> = entries
                .iter()
                .filter(|entry| entry.occurred >= since && entry.recorded >= kept_since)
                .filter(|entry| kind.is_none_or(|kind| kind == entry.kind()))
                .cloned()
                .collect();
            assert_eq!(store.read(|reader| reader.log_count(filter)).unwrap(), wanted.len());
            for from in [0, 7, wanted.len(), wanted.len() + 5] {
                let page = store.read(|reader| reader.log_page(filter, from, 10)).unwrap();
                let stretch: Vec<LogEntry> = wanted.iter().skip(from).take(10).cloned().collect();
                assert_eq!(page, stretch, "{filter:?} from {from}");
            }
            let texts = store.read(|reader| reader.log_texts(filter)).unwrap();
            let found: Vec<_> = texts.iter().map(|one| one.id).collect();
            assert_eq!(found, ids(&wanted));
        }
    }
}

#[test]
fn what_is_to_be_followed_up_is_what_the_entries_say() {
    let (_register, store, entries) = made();
    let span = (now() - HOUR * 200, now() - HOUR * 10);
    let kept = now() - HOUR * 250;
    let in_span = |entry: &&LogEntry| entry.occurred >= span.0 && entry.occurred < span.1;
    let is_kept = |entry: &&LogEntry| entry.recorded >= kept;
    let read = store
        .read(|reader| {
            let today = watchbook_register::civil::london_day(now());
            Ok((
                reader.log_returned(kept)?,
                reader.log_cctv(today, days_after(today, 7), kept)?,
                reader.log_breaches(span, kept)?,
                reader.log_late(span, kept)?,
                reader.log_tallied(span, kept)?,
            ))
        })
        .unwrap();
    let (returned, cctv, breaches, late, tallied) = read;
    let all = || entries.iter().filter(is_kept);
    let is_returned = |entry: &&LogEntry| matches!(entry.life, Some(Life::Returned(_)));
    assert_eq!(returned, ids(all().filter(is_returned)));
    let today = watchbook_register::civil::london_day(now());
    let ends = |entry: &LogEntry| match &entry.body {
        Body::Incident(part) => part.cctv_until.filter(|until| cctv_ends(*until, today).is_some()),
        _ => None,
    };
    let mut ending: Vec<&LogEntry> = all().filter(|entry| ends(entry).is_some()).collect();
    ending.sort_by_key(|entry| (ends(entry), entry.occurred, entry.id));
    assert_eq!(cctv, ids(ending));
    let is_breach = |entry: &&LogEntry| match &entry.body {
        Body::Sighting(one) => one.ban.is_some() && one.sureness == Sureness::Certain,
        _ => false,
    };
    assert_eq!(breaches, ids(all().filter(in_span).filter(is_breach)));
    let is_late = |entry: &&LogEntry| timely(entry.occurred, entry.recorded) == Timely::Late;
    assert_eq!(late, all().filter(in_span).filter(is_late).count());
    let counted = |tallied: &[Tallied]| {
        let mut all: Vec<_> =
            tallied.iter().map(|one| (one.occurred, one.kind, one.incident.len())).collect();
        all.sort_unstable();
        all
    };
    let wanted: Vec<Tallied> = all()
        .filter(in_span)
        .map(|entry| Tallied {
            kind: entry.kind(),
            occurred: entry.occurred,
            incident: match &entry.body {
                Body::Incident(part) => part.kinds.clone(),
                _ => Vec::new(),
            },
        })
        .collect();
    assert_eq!(counted(&tallied), counted(&wanted));
    assert!(!returned.is_empty() && !cctv.is_empty() && !breaches.is_empty() && late > 0);
}

#[test]
fn an_incident_was_reported_by_its_writer_and_by_whoever_sent_the_same() {
    let town = Town::drawn(5, 4, 0, 0);
    let (_register, store) = Register::made(Tier::Office);
    write(&store, |change| town.write(change));
    let entry = |n: u8, by: u8, life: Life| LogEntry {
        id: Id::of_bytes([n; 16]),
        premises: town.premises[usize::from(n % 2)].id,
        by: Id::of_bytes([by; 16]),
        role: Role::Till,
        occurred: now(),
        until: None,
        recorded: now(),
        account: Account::first(None),
        people: Vec::new(),
        own: Vec::new(),
        body: incident(watchbook_register::civil::london_day(now())),
        life: Some(life),
    };
    let all = [
        entry(1, 61, Life::Accepted),
        entry(2, 62, Life::Duplicate(Id::of_bytes([1; 16]))),
        entry(3, 63, Life::Duplicate(Id::of_bytes([9; 16]))),
        entry(4, 64, Life::Accepted),
    ];
    write(&store, |change| all.iter().try_for_each(|entry| change.record_in_log(entry)));
    let named = store.read(|r| r.office()?.reporters_of(Id::of_bytes([1; 16]))).unwrap();
    let expected = [(all[0].by, all[0].premises), (all[1].by, all[1].premises)];
    assert_eq!(named, expected);
    let none = store.read(|r| r.office()?.reporters_of(Id::of_bytes([50; 16]))).unwrap();
    assert!(none.is_empty(), "what was entered at the office has no report");
}
