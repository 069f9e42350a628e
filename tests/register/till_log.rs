//! The premises' log at the till: who may, what is noticed by itself, what survives, what leaves.
#![allow(clippy::print_stdout, reason = "the child tells its parent how far it is")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use watchbook_register::import::written::SheetForm;
use watchbook_register::log::*;

use super::*;

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>, code: FailureCode) {
    assert_eq!(answer.unwrap_err().code, code);
}

pub fn everything() -> LogQuery {
    LogQuery { text: String::new(), kind: None, period: LogPeriod::All, from: 0 }
}

pub fn seen(till: &Till, sureness: Sureness) -> LogShown {
    till.log_seen(id(10), SeenAction::LeftWhenAsked, sureness).unwrap()
}

pub fn recorded(outcome: LogOutcome) -> LogShown {
    match outcome {
        LogOutcome::Recorded { entry } => *entry,
        LogOutcome::Problems { problems } => panic!("{problems:?}"),
    }
}

pub fn whole() -> IncidentForm {
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: "Rhys Hughes was refused at the counter; left by the side door.".into(),
        people: vec![PersonPart {
            subject: id(10),
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::NotYet),
        witnesses: "The person at the next till".into(),
        location: "filled.count.soap".into(),
        police_at: "00:20".into(),
        officer: "PC 4471".into(),
        outcome: Some(ReportOutcome::GoodsRecovered),
        ..IncidentForm::default()
    }
}

#[test]
fn a_sighting_is_stored_with_the_ban_that_was_in_force_and_can_be_taken_back() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let shown = seen(&till, Sureness::Certain);
    assert!(shown.sighting.as_ref().unwrap().ban_in_force);
    assert_eq!((shown.life, shown.by.as_deref()), (Some(LifeState::Queued), Some("Priya N.")));
    assert_eq!(till.log_list(&everything()).unwrap().rows, std::slice::from_ref(&shown));
    till.log_undo(shown.entry).unwrap();
    assert_eq!(till.log_list(&everything()).unwrap().total, 0);
    refused(till.log_undo(shown.entry), FailureCode::NothingToUndo);
}

#[test]
fn nobody_takes_back_what_another_has_recorded_nor_what_is_not_the_latest() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let (first, second) = (seen(&till, Sureness::Certain), seen(&till, Sureness::Unsure));
    refused(till.log_undo(first.entry), FailureCode::NothingToUndo);
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    refused(till.log_undo(second.entry), FailureCode::NothingToUndo);
    assert_eq!(till.log_list(&everything()).unwrap().total, 2);
}

#[test]
fn no_breach_is_noticed_without_a_ban_in_force_here_and_nobody_unseen_can_be_recorded() {
    let reported = listed(date(2026, 3, 1), date(2027, 3, 14));
    let Furnished { till, _home, .. } = furnished(&[reported]);
    till.unlock(id(110), pin()).unwrap();
    assert!(!seen(&till, Sureness::Certain).sighting.unwrap().ban_in_force);
    let nobody = till.log_seen(id(99), SeenAction::InfoOnly, Sureness::Certain);
    refused(nobody, FailureCode::NotFound);
}

#[test]
fn who_has_not_agreed_or_has_not_unlocked_keeps_no_log_and_the_manager_alone_prints() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    refused(till.log_list(&everything()), FailureCode::Locked);
    for (person, may, prints) in [(110, true, false), (111, true, true), (112, false, false)] {
        till.unlock(id(person), pin()).unwrap();
        let list = till.log_list(&everything());
        let path = till.folder().join("sheet.csv");
        let sheet =
            till.log_export(&everything(), "asked for by the council", SheetForm::Csv, &path);
        let print = till.log_print(&everything());
        let wrong = WrongForm { happened: String::new(), put_right: String::new() };
        let quick =
            QuickForm { kind: EntryKind::Refusal, when: String::new(), words: String::new() };
        if may {
            assert_eq!(list.unwrap().may_print, prints);
            recorded(till.log_wrong(id(10), &wrong).unwrap());
            recorded(till.log_quick(&quick).unwrap());
        } else {
            refused(list, FailureCode::Refused);
            refused(till.log_wrong(id(10), &wrong), FailureCode::Refused);
            refused(till.log_quick(&quick), FailureCode::Refused);
            refused(till.log_open(None, None), FailureCode::Refused);
            let seen = till.log_seen(id(10), SeenAction::InfoOnly, Sureness::Certain);
            refused(seen, FailureCode::Refused);
        }
        assert_eq!((sheet.is_ok(), print.is_ok()), (prints, prints), "{person}");
        till.lock();
    }
}

#[test]
fn a_hidden_till_records_nothing() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    till.hide();
    let seen = till.log_seen(id(10), SeenAction::InfoOnly, Sureness::Certain);
    refused(seen, FailureCode::Hidden);
}

#[test]
fn an_incident_is_kept_resumed_and_put_into_the_log_in_one_change() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let opened = till.log_open(None, Some(id(10))).unwrap();
    assert_eq!(opened.form, IncidentForm::default(), "nothing is answered in advance");
    assert_eq!(opened.about.unwrap().subject, Some(id(10)), "and the card's person is offered");
    assert_eq!(till.log_list(&everything()).unwrap().drafts, [], "nothing typed is no draft");
    let half = IncidentForm { hurt: None, ..whole() };
    let looked = till.log_keep(opened.draft, &half).unwrap();
    assert_eq!(looked.problems.len(), 1);
    assert_eq!(looked.people[0].name.as_deref(), Some("Rhys Hughes"));
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.log_list(&everything()).unwrap().drafts, [], "another's draft is not shown");
    refused(till.log_open(Some(opened.draft), None), FailureCode::NotFound);
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    let drafts = till.log_list(&everything()).unwrap().drafts;
    assert_eq!((drafts.len(), drafts[0].answered), (1, 5));
    assert_eq!(till.log_open(Some(opened.draft), None).unwrap().form, half);
    let refused_save = till.log_save(opened.draft, &half).unwrap();
    assert!(matches!(refused_save, LogOutcome::Problems { .. }));
    let entry = recorded(till.log_save(opened.draft, &whole()).unwrap());
    assert_eq!(entry.life, Some(LifeState::Queued));
    let list = till.log_list(&everything()).unwrap();
    assert_eq!((list.drafts.len(), list.total), (0, 1));
    refused(till.log_undo(entry.entry), FailureCode::NothingToUndo);
}

#[test]
fn the_gallery_is_shut_until_the_first_description_is_locked_and_then_it_stays_as_it_is() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    let form = IncidentForm { in_question: true, people: Vec::new(), ..whole() };
    till.log_keep(draft, &form).unwrap();
    refused(till.log_find(draft, "rhys"), FailureCode::Refused);
    let judged = till.log_lock(draft, &form, "A thief in a red shirt").unwrap();
    assert_eq!(judged.problems[0].code, LogProblemCode::Judging);
    assert_eq!(judged.description, None);
    let locked = till.log_lock(draft, &form, "Tall, in a red shirt.").unwrap();
    assert_eq!(locked.description.as_deref(), Some("Tall, in a red shirt."));
    assert_eq!(till.log_find(draft, "rhys").unwrap().len(), 1);
    let again = till.log_lock(draft, &form, "Small, in a blue coat.").unwrap();
    assert_eq!(again.description.as_deref(), Some("Tall, in a red shirt."));
    let people = whole().people;
    let entry = till.log_save(draft, &IncidentForm { people, ..form }).unwrap();
    let part = recorded(entry).incident.unwrap();
    assert_eq!(part.description.as_deref(), Some("Tall, in a red shirt."));
}

#[test]
fn what_was_written_stands_and_what_is_added_stands_below_it() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    let entry = recorded(till.log_save(draft, &whole()).unwrap());
    clock.pass(Duration::from_secs(60));
    till.log_add(entry.entry, "The till roll shows 23:41.").unwrap();
    let refused_words = till.log_add(entry.entry, "The thief came back.").unwrap();
    assert!(matches!(refused_words, LogOutcome::Problems { .. }));
    let row = till.log_list(&everything()).unwrap().rows.remove(0);
    assert_eq!((row.words, row.people, row.incident), (entry.words, entry.people, entry.incident));
    let added: Vec<_> = row.addenda.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(added, ["The till roll shows 23:41."]);
    refused(till.log_add(id(99), "Anything."), FailureCode::NotFound);
}

#[test]
fn nothing_of_the_gallery_and_nothing_for_the_office_is_in_a_print_or_a_sheet() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(111), pin()).unwrap();
    seen(&till, Sureness::Certain);
    let draft = till.log_open(None, None).unwrap().draft;
    recorded(till.log_save(draft, &whole()).unwrap());
    let print = till.log_print(&everything()).unwrap();
    assert_eq!(print.premises, "Harlow Street Stores");
    assert!(print.rows.iter().all(|row| row.people.is_empty()));
    let written = serde_json::to_string(&print).unwrap();
    let path = till.folder().join("sheet.csv");
    refused(till.log_export(&everything(), "  ", SheetForm::Csv, &path), FailureCode::ReasonNeeded);
    till.log_export(&everything(), "asked for by the council", SheetForm::Csv, &path).unwrap();
    let sheet = std::fs::read_to_string(&path).unwrap();
    for text in [&written, &sheet] {
        let stands = ["side door", "///filled.count.soap", "GOODS_RECOVERED"];
        for word in ["Rhys", "Hughes", "next till", "PC 4471", &id::<()>(10).to_string()] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        assert!(stands.iter().all(|word| text.contains(word)), "{text}");
    }
}

#[test]
fn entries_go_after_their_twelve_months_and_not_a_day_before() {
    let Furnished { till, clock, _home } = furnished(&[]);
    till.unlock(id(110), pin()).unwrap();
    let quick = QuickForm { kind: EntryKind::Refusal, when: String::new(), words: String::new() };
    recorded(till.log_quick(&quick).unwrap());
    let draft = till.log_open(None, None).unwrap().draft;
    till.log_keep(draft, &whole()).unwrap();
    for (day, held) in [("2027-11-22T23:59:00Z", 1), ("2027-11-23T00:01:00Z", 0)] {
        clock.set_wall(day);
        till.lock();
        till.unlock(id(110), pin()).unwrap();
        let list = till.log_list(&everything()).unwrap();
        assert_eq!((list.total, list.drafts.len()), (held, held), "{day}");
    }
}

#[test]
fn the_log_is_found_by_word_kind_and_period() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    seen(&till, Sureness::Likely);
    let visit = QuickForm {
        kind: EntryKind::AuthorityVisit,
        when: "20/10/2026 11:00".into(),
        words: "A licensing officer looked at the refusals.".into(),
    };
    let visit = recorded(till.log_quick(&visit).unwrap());
    assert_eq!(visit.timely, Timely::Late);
    let found = |text: &str, kind, period| {
        let query = LogQuery { text: text.into(), kind, period, from: 0 };
        till.log_list(&query).unwrap().total
    };
    assert_eq!(found("", None, LogPeriod::All), 2);
    assert_eq!(found("LICENSING", None, LogPeriod::All), 1);
    assert_eq!(found("rhys", None, LogPeriod::All), 1);
    assert_eq!(found("nothing of it", None, LogPeriod::All), 0);
    assert_eq!(found("", Some(EntryKind::Sighting), LogPeriod::All), 1);
    assert_eq!(found("", None, LogPeriod::Week), 1);
}

const CHILD: &str = "WATCHBOOK_TEST_TYPES_INTO";
const WORDS: [&str; 5] = ["Refused", "at the", "counter", "and left", "by the door"];

fn typed(count: usize) -> IncidentForm {
    IncidentForm { seen: WORDS[..count].join(" "), when: "last night 23:40".into(), ..whole() }
}

/// The part of the child process: fills in a form, and says after each field that it is kept.
#[test]
fn the_child_that_types_until_it_is_killed() {
    let Some(folder) = std::env::var_os(CHILD).map(std::path::PathBuf::from) else { return };
    let till = start(&folder, &TestClock::at("2026-11-22T14:05:00Z"));
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    for count in 1..=WORDS.len() {
        till.log_keep(draft, &typed(count)).unwrap();
        println!("\nkept {count}");
    }
    loop {
        std::thread::park();
    }
}

#[test]
fn killed_in_mid_typing_it_loses_at_most_the_field_being_typed() {
    for until in 1..=WORDS.len() {
        let Furnished { till, _home, .. } = furnished(&[banned()]);
        let folder = till.folder().to_owned();
        drop(till);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "till::log::the_child_that_types_until_it_is_killed", "--nocapture"])
            .env(CHILD, &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        let heard = said.lines().any(|line| line.unwrap() == format!("kept {until}"));
        child.kill().unwrap();
        child.wait().unwrap();
        assert!(heard, "the child kept field {until}");
        let till = start(&folder, &TestClock::at("2026-11-22T14:07:00Z"));
        till.unlock(id(110), pin()).unwrap();
        let drafts = till.log_list(&everything()).unwrap().drafts;
        let form = till.log_open(Some(drafts[0].draft), None).unwrap().form;
        // It may have gone on between saying so and being killed; less there cannot be.
        assert!((until..=WORDS.len()).any(|count| form == typed(count)), "{until}: {form:?}");
    }
}

#[test]
fn where_who_at_the_police_and_what_came_of_it_follow_an_incident_from_its_draft_into_the_log() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    till.log_keep(draft, &whole()).unwrap();
    till.lock();
    till.unlock(id(110), pin()).unwrap();
    let kept = till.log_open(Some(draft), None).unwrap();
    assert_eq!(kept.form, whole());
    let told = kept.looked.police_at.unwrap();
    let entry = recorded(till.log_save(draft, &whole()).unwrap()).entry;
    let row = till.log_list(&everything()).unwrap().rows.into_iter().find(|row| row.entry == entry);
    let part = row.unwrap().incident.unwrap();
    assert_eq!(part.location.as_deref(), Some("///filled.count.soap"));
    assert_eq!(part.officer.as_deref(), Some("PC 4471"));
    assert_eq!((part.police_at, part.outcome), (Some(told), Some(ReportOutcome::GoodsRecovered)));
}

#[test]
fn places_and_goods_that_were_written_before_are_offered_the_most_frequent_first_with_their_price()
{
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let opened = || till.log_open(None, None).unwrap();
    assert_eq!(opened().offers, LogOffers::default());
    let goods = |what: &str, price: &str| GoodsPart {
        what: what.into(),
        outcome: GoodsOutcome::Taken,
        quantity: String::new(),
        price: price.into(),
    };
    let write = |place: &str, goods: Vec<GoodsPart>| {
        let form = IncidentForm { place: place.into(), goods, ..whole() };
        recorded(till.log_save(opened().draft, &form).unwrap());
        clock.pass(Duration::from_secs(60));
    };
    write("By the tills", vec![goods("Batteries", "7.99")]);
    write("By the side door", vec![goods("Whisky", "20.00")]);
    write("By the side door", vec![goods("Whisky", "22.50")]);
    let offers = opened().offers;
    assert_eq!(offers.places, ["By the side door", "By the tills"]);
    let said: Vec<_> = offers.goods.iter().map(|one| (one.what.as_str(), one.pence)).collect();
    assert_eq!(said, [("Whisky", 2250), ("Batteries", 799)], "with the latest price");
    assert!(opened().form.place.is_empty(), "offered, and not answered for anybody");
}

#[test]
fn what_is_no_postcode_and_no_three_words_is_said_at_its_field_and_nothing_is_lost() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    let form = IncidentForm { location: "behind the bar".into(), ..whole() };
    let LogOutcome::Problems { problems } = till.log_save(draft, &form).unwrap() else {
        panic!("refused");
    };
    let said: Vec<_> = problems.iter().map(|one| (one.field.as_str(), one.code)).collect();
    assert_eq!(said, [("location", LogProblemCode::LocationUnreadable)]);
    assert_eq!(till.log_open(Some(draft), None).unwrap().form, form);
}
