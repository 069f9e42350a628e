//! The rules of triage: what leads on from where and for whom, what is first, what looks alike, how
//! long it is kept, and that a report comes in once however often it is sent.

use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use watchbook_register::ClosedList as _;
use watchbook_register::civil::{Moment, days_after, london_day, months_after};
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, RegisterKey, Store};
use watchbook_register::text::NeutralText;
use watchbook_register::triage::*;

use crate::build::{card, id, pub_, shop, text};

fn now() -> Timestamp {
    "2026-11-22T14:07:00Z".parse().unwrap()
}

fn part(kinds: &[IncidentKind]) -> IncidentPart {
    IncidentPart {
        kinds: kinds.to_vec(),
        hurt: Hurt::Nobody,
        police: PoliceTold::NotYet,
        place: None,
        methods: Vec::new(),
        weapon: None,
        hate: Vec::new(),
        influence: Vec::new(),
        responses: Vec::new(),
        goods: Vec::new(),
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

fn entry(n: u8, at: Timestamp, body: Body) -> LogEntry {
    LogEntry {
        id: id(n),
        premises: id(1),
        by: id(110),
        role: Role::Till,
        occurred: at,
        recorded: at,
        account: Account::first(Some(text("Left by the yard door."))),
        until: None,
        people: Vec::new(),
        own: Vec::new(),
        body,
        life: Some(Life::Queued),
    }
}

fn incident(n: u8, at: Timestamp, kinds: &[IncidentKind]) -> LogEntry {
    entry(n, at, Body::Incident(Box::new(part(kinds))))
}

/// Every state that there is, as a report can stand in it.
fn life(state: LifeState) -> Life {
    let words = match state {
        LifeState::Returned | LifeState::Rejected | LifeState::PoliceReported => {
            Some(text("0412/21NOV"))
        }
        _ => None,
    };
    let other = (state == LifeState::Duplicate).then(|| id(9));
    Life::stored(state, words, other).unwrap()
}

/// What may be done at each state, written out apart from the code that decides it.
fn table(state: LifeState) -> &'static [Act] {
    use Act as A;
    match state {
        LifeState::Draft | LifeState::Queued | LifeState::Closed => &[],
        LifeState::Received => &[A::TakeUp, A::Accept, A::Return, A::Reject, A::SameAs],
        LifeState::Triage => &[A::Accept, A::Return, A::Reject, A::SameAs],
        LifeState::Returned => &[A::Answer],
        LifeState::Accepted | LifeState::Linked => &[A::Link, A::TellPolice, A::Close],
        LifeState::PoliceReported => &[A::Link, A::Close],
        LifeState::Rejected | LifeState::Duplicate => &[A::Close],
    }
}

fn step_of(act: Act, hand: OfficeHand) -> Step {
    match act {
        Act::TakeUp => Step::TakeUp(hand),
        Act::Accept => Step::Accept(hand),
        Act::Return => Step::Return(hand, text("Which door was it?")),
        Act::Reject => Step::Reject(hand, text("Nobody of the scheme is concerned.")),
        Act::SameAs => Step::SameAs(hand, id(9)),
        Act::Answer => Step::Send,
        Act::Link => Step::Link(hand),
        Act::TellPolice => Step::TellPolice(hand, text("0412/21NOV")),
        Act::Close => Step::Close(hand),
    }
}

/// Where each act ends.
fn end_of(act: Act, from: LifeState) -> LifeState {
    match act {
        Act::TakeUp => LifeState::Triage,
        Act::Accept => LifeState::Accepted,
        Act::Return => LifeState::Returned,
        Act::Reject => LifeState::Rejected,
        Act::SameAs => LifeState::Duplicate,
        Act::Answer => LifeState::Received,
        Act::Link if from == LifeState::PoliceReported => LifeState::PoliceReported,
        Act::Link => LifeState::Linked,
        Act::TellPolice => LifeState::PoliceReported,
        Act::Close => LifeState::Closed,
    }
}

#[test]
fn each_act_is_offered_and_leads_on_exactly_where_the_table_says_and_for_one_role_alone() {
    for role in Role::ALL {
        let hand = OfficeHand::of(*role);
        assert_eq!(hand.is_some(), *role == Role::Administrator, "{role:?}");
        for state in LifeState::ALL {
            let offered = acts(*state, hand);
            let Some(hand) = hand else {
                assert_eq!(offered, [], "{role:?} {state:?}");
                continue;
            };
            assert_eq!(offered, table(*state), "{state:?}");
            for act in Act::ALL {
                let walked = walk(&life(*state), id(1), hand, step_of(*act, hand));
                // A draft is sent by who writes it; at the office there is none.
                let sends = *act == Act::Answer && *state == LifeState::Draft;
                match walked {
                    Ok(walked) if !sends => {
                        assert!(offered.contains(act), "{state:?} {act:?}");
                        let last = walked.last().unwrap().state();
                        assert_eq!(last, end_of(*act, *state), "{state:?} {act:?}");
                    }
                    Ok(_) => {}
                    Err(NotNow(from)) => {
                        assert!(!offered.contains(act), "{state:?} {act:?}");
                        assert_eq!(from, *state);
                    }
                }
            }
        }
    }
}

#[test]
fn to_decide_on_what_was_received_is_to_have_looked_at_it() {
    let hand = OfficeHand::of(Role::Administrator).unwrap();
    let walked = walk(&Life::Received, id(1), hand, Step::Accept(hand)).unwrap();
    assert_eq!(walked, [Life::Triage, Life::Accepted]);
}

#[test]
fn what_is_urgent_is_said_and_comes_first_then_what_waited_too_long_then_the_oldest() {
    let today = london_day(now());
    let with = |change: &dyn Fn(&mut IncidentPart)| {
        let mut part = part(&[IncidentKind::Fight]);
        change(&mut part);
        urgent(&entry(1, now(), Body::Incident(Box::new(part))), today)
    };
    assert_eq!(with(&|_| {}), []);
    assert_eq!(with(&|part| part.hurt = Hurt::Somebody), [Urgent::Hurt]);
    assert_eq!(with(&|part| part.hurt = Hurt::NotKnown), []);
    assert_eq!(with(&|part| part.weapon = Some(text("a bottle"))), [Urgent::Weapon]);
    assert_eq!(with(&|part| part.kinds = vec![IncidentKind::WeaponSeen]), [Urgent::Weapon]);
    for told in PoliceTold::ALL {
        let expected: &[Urgent] = match told {
            PoliceTold::No | PoliceTold::NotYet => &[],
            _ => &[Urgent::Police],
        };
        assert_eq!(with(&|part| part.police = *told), expected, "{told:?}");
    }
    for (days, expected) in [(-1, false), (0, true), (CCTV_DAYS, true), (CCTV_DAYS + 1, false)] {
        let found = with(&|part| part.cctv_until = Some(days_after(today, days)));
        assert_eq!(found.contains(&Urgent::Cctv), expected, "{days}");
    }
    let wrong = entry(1, now(), Body::WrongChallenge { put_right: None });
    assert_eq!(urgent(&wrong, today), [Urgent::WrongPerson]);

    let ago = |hours: i64| now() - hours.hours();
    assert!(!is_overdue(ago(OVERDUE_HOURS), now()));
    assert!(is_overdue(ago(OVERDUE_HOURS) - 1.second(), now()));
    let hurt = [Urgent::Hurt];
    let mut queue: [(&str, &[Urgent], Timestamp); 4] = [
        ("new", &[], ago(1)),
        ("late", &[], ago(100)),
        ("older", &[], ago(20)),
        ("hurt", &hurt, ago(2)),
    ];
    queue.sort_by_key(|(_, urgent, received)| order(urgent, *received, now()));
    assert_eq!(queue.map(|(name, ..)| name), ["hurt", "late", "older", "new"]);
}

#[test]
fn reports_look_alike_by_place_time_and_kind_or_person_and_by_nothing_else() {
    let one = incident(1, now(), &[IncidentKind::Fight, IncidentKind::Damage]);
    let near = |change: &dyn Fn(&mut LogEntry)| {
        let mut other = incident(2, now() + 3.hours(), &[IncidentKind::Fight]);
        change(&mut other);
        assert_eq!(looks_the_same(&one, &other), looks_the_same(&other, &one));
        looks_the_same(&one, &other)
    };
    assert!(near(&|_| {}));
    assert!(near(&|other| other.occurred = now() + NEAR_HOURS.hours()));
    assert!(!near(&|other| other.occurred = now() + NEAR_HOURS.hours() + 1.second()));
    assert!(!near(&|other| other.premises = id(2)));
    let theft = || Body::Incident(Box::new(part(&[IncidentKind::ShopTheft])));
    assert!(!near(&|other| other.body = theft()));
    let named = LogPerson { subject: id(10), role: None, known: None };
    let mut both = one.clone();
    both.people = vec![named];
    let mut other = entry(2, now(), theft());
    assert!(!looks_the_same(&both, &other));
    other.people = vec![named];
    assert!(looks_the_same(&both, &other), "the same person, other kinds");
    assert!(!looks_the_same(&one, &one), "never itself");
}

#[test]
fn the_office_keeps_a_report_24_months_and_one_that_it_did_not_take_30_days() {
    let today = london_day(now());
    assert_eq!(office_keeps_until(now(), None), months_after(today, 24));
    assert_eq!(office_keeps_until(now(), Some(now())), days_after(today, 30));
    let late = now() + (24 * 710).hours();
    assert_eq!(office_keeps_until(now(), Some(late)), months_after(today, 24), "never longer");
    let until = office_keeps_until(now(), None);
    assert!(!is_over(until, until));
    assert!(is_over(until, until.tomorrow().unwrap()));

    let step =
        |hours: i64, state| StepTaken { at: now() + hours.hours(), by: None, life: life(state) };
    use LifeState as S;
    let mut steps = vec![step(0, S::Received), step(1, S::Triage)];
    assert_eq!(rejected_at(&steps), None);
    steps.push(step(2, S::Rejected));
    assert_eq!(rejected_at(&steps), Some(now() + 2.hours()));
    steps.push(step(500, S::Closed));
    assert_eq!(rejected_at(&steps), Some(now() + 2.hours()), "closing keeps nothing longer");
    assert_eq!(rejected_at(&[step(1, S::Accepted), step(2, S::Closed)]), None);
}

#[test]
fn an_accepted_report_becomes_one_incident_with_the_grade_of_what_is_known() {
    let mut report = incident(7, now(), &[IncidentKind::ShopTheft, IncidentKind::VerbalAbuse]);
    report.account.add(Addendum { at: now(), by: id(110), words: text("It is on the camera.") });
    let subject = IncidentSubject {
        subject: id(10),
        role: IncidentRole::Suspect,
        basis: basis_for(Some(Certainty::CctvOnly)),
    };
    let incident = incident_of(&report, vec![subject]);
    assert_eq!(incident, incident_of(&report, vec![subject]), "twice is one");
    assert_eq!(incident.id.bytes(), report.id.bytes());
    assert_eq!(incident.occurred.to_string(), "2026-11-22T14:07:00");
    assert_eq!(incident.facts, "Left by the yard door.\nIt is on the camera.");
    let reports = reports_of(&incident, &subject);
    assert_eq!(reports.len(), 2, "a line for each kind");
    assert!(reports.iter().all(|one| one.basis == Basis::Cctv && one.on == london_day(now())));
    for (known, basis) in [
        (Some(Certainty::KnownByName), Basis::SeenByStaff),
        (Some(Certainty::RecognisedFromGallery), Basis::SeenByStaff),
        (Some(Certainty::CctvOnly), Basis::Cctv),
        (Some(Certainty::Described), Basis::Alleged),
        (None, Basis::Alleged),
    ] {
        assert_eq!(basis_for(known), basis, "{known:?}");
    }
    let seen = |ban| {
        let (action, sureness) = (SeenAction::InfoOnly, Sureness::Certain);
        entry(1, now(), Body::Sighting(Sighting { action, sureness, ban, witness: None }))
    };
    assert!(is_linkable(&report) && is_linkable(&seen(Some(id(20)))));
    assert!(!is_linkable(&seen(None)), "being somewhere is nothing to be reported for");
    assert!(!is_linkable(&entry(1, now(), Body::WrongChallenge { put_right: None })));
}

/// The office's register with its premises and one person.
fn office(home: &std::path::Path) -> Store {
    let folder = DataFolder::open(home).unwrap();
    let store = Store::create(&folder, &RegisterKey::new([3; 32]), Tier::Office, now()).unwrap();
    store
        .change(&Actor::SYSTEM, Moment::judged(now(), None), Action::Loaded, None, |change| {
            change.put_premises(&shop())?;
            change.put_premises(&pub_())?;
            change.put_subject(&card())
        })
        .unwrap();
    store
}

fn coming(entry: LogEntry) -> Contribution {
    Contribution { entry, way: Way::File, by: Some(id(120)), reporter: None, own: Vec::new() }
}

fn received(store: &Store, entry: &LogEntry) -> Result<Received, NotReceived> {
    let coming = coming(entry.clone());
    let at = Moment::judged(now(), None);
    store.try_change(&Actor::SYSTEM, at, Action::ReportReceived, None, |change| {
        receive(change, &coming, now())
    })
}

fn move_to(store: &Store, entry: Id<LogEntry>, life: &Life) {
    let at = Moment::judged(now(), None);
    store
        .change(&Actor::SYSTEM, at, Action::ReportMoved, None, |change| {
            change.set_log_life(entry, life)?;
            let step = StepTaken { at: now(), by: None, life: life.clone() };
            change.office()?.add_step(entry, &step)
        })
        .unwrap();
}

#[test]
fn what_is_none_of_the_schemes_or_another_under_the_same_id_is_not_received() {
    let home = tempfile::tempdir().unwrap();
    let store = office(home.path());
    let report = incident(1, now(), &[IncidentKind::Fight]);
    let own = entry(2, now(), Body::Plain(EntryKind::Refusal));
    assert!(matches!(received(&store, &own), Err(NotReceived::NotForScheme)));
    let elsewhere = LogEntry { premises: id(77), ..report.clone() };
    assert!(matches!(received(&store, &elsewhere), Err(NotReceived::NoPremises)));
    let mut named = report.clone();
    named.people = [10, 99].map(|n| LogPerson { subject: id(n), role: None, known: None }).into();
    assert_eq!(received(&store, &named).unwrap(), Received::New);
    let held = store.read(|reader| reader.log_entry(id(1))).unwrap().unwrap();
    assert_eq!(held.people.len(), 1, "who is not on the register is left out");
    let mut altered = report.clone();
    altered.account = Account::first(Some(text("Left by the front door.")));
    assert!(matches!(received(&store, &altered), Err(NotReceived::Altered)));
    let still = store.read(|reader| reader.log_entry(id(1))).unwrap().unwrap();
    assert_eq!(still, held);
}

#[test]
fn more_words_put_a_returned_report_back_into_the_queue_and_a_copy_does_not() {
    let home = tempfile::tempdir().unwrap();
    let store = office(home.path());
    let mut report = incident(1, now(), &[IncidentKind::Fight]);
    assert_eq!(received(&store, &report).unwrap(), Received::New);
    move_to(&store, id(1), &life(LifeState::Returned));
    assert_eq!(received(&store, &report).unwrap(), Received::Known);
    let state = || store.read(|reader| reader.log_entry(id(1))).unwrap().unwrap().life.unwrap();
    assert_eq!(state().state(), LifeState::Returned);
    report.account.add(Addendum { at: now(), by: id(110), words: text("The yard door.") });
    assert_eq!(received(&store, &report).unwrap(), Received::Added);
    assert_eq!(state(), Life::Received);
    assert_eq!(received(&store, &report).unwrap(), Received::Known);
}

#[test]
fn a_report_that_was_erased_does_not_come_back() {
    let home = tempfile::tempdir().unwrap();
    let store = office(home.path());
    let report = incident(1, now(), &[IncidentKind::Fight]);
    received(&store, &report).unwrap();
    let at = Moment::judged(now(), None);
    let erased = store
        .change(&Actor::SYSTEM, at, Action::ReportsPurged, None, |change| {
            change.erase_reports(&[id(1)])
        })
        .unwrap();
    assert_eq!(erased, 1);
    assert_eq!(received(&store, &report).unwrap(), Received::Erased);
    assert_eq!(store.read(|reader| reader.log_entry(id(1))).unwrap(), None);
}

#[test]
fn what_is_over_is_erased_with_its_incident_unless_somebody_in_it_is_under_legal_hold() {
    let home = tempfile::tempdir().unwrap();
    let store = office(home.path());
    let mut held = incident(2, now(), &[IncidentKind::Fight]);
    held.people = vec![LogPerson { subject: id(10), role: None, known: None }];
    for report in [incident(1, now(), &[IncidentKind::Fight]), held] {
        received(&store, &report).unwrap();
        move_to(&store, report.id, &life(LifeState::Rejected));
    }
    let last = days_after(london_day(now()), REJECTED_DAYS);
    let over = |day| store.read(|reader| reader.office()?.reports_over(day)).unwrap();
    assert_eq!(over(last), []);
    assert_eq!(over(last.tomorrow().unwrap()), [id(1), id(2)]);
    let at = Moment::judged(now(), None);
    store
        .change(&Actor::SYSTEM, at, Action::SubjectChanged, None, |change| {
            let until = days_after(last, 100);
            change.put_subject(&SubjectCard { standing: Standing::Held { until }, ..card() })
        })
        .unwrap();
    assert_eq!(over(last.tomorrow().unwrap()), [id(1)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn a_report_is_the_same_in_whatever_order_and_however_often_its_copies_come(
        copies in prop::collection::vec((1_u8..4, 0_usize..4), 1..14)
    ) {
        let home = tempfile::tempdir().unwrap();
        let store = office(home.path());
        let copy = |n: u8, words: usize| {
            let mut one = incident(n, now(), &[IncidentKind::Fight]);
            for word in 0..words {
                // The clock of the premises runs behind the office's.
                let at = now() - i64::from(n).hours();
                let words = text(&format!("Addendum number {word}."));
                one.account.add(Addendum { at, by: id(110), words });
            }
            one
        };
        for (n, words) in &copies {
            received(&store, &copy(*n, *words)).unwrap();
        }
        for (n, words) in &copies {
            prop_assert_eq!(received(&store, &copy(*n, *words)).unwrap(), Received::Known);
        }
        for n in 1..4 {
            let most = copies.iter().filter(|(m, _)| *m == n).map(|(_, words)| *words).max();
            let held = store.read(|reader| reader.log_entry(id(n))).unwrap();
            prop_assert_eq!(held.is_some(), most.is_some());
            let Some(held) = held else { continue };
            let said: std::collections::BTreeSet<&str> =
                held.account.addenda().iter().map(|one| one.words.as_str()).collect();
            prop_assert_eq!(said.len(), most.unwrap());
            prop_assert_eq!(held.account.addenda().len(), said.len(), "nothing stands twice");
            prop_assert_eq!(held.account.text().map(NeutralText::as_str), Some("Left by the yard door."));
            prop_assert_eq!(held.life, Some(Life::Received));
        }
    }
}
