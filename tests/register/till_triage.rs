//! Reports at the office's computer: who may, what each step leaves behind, what can be taken back.

use watchbook_register::evidence::{CustodyStep, EvidenceOf};
use watchbook_register::language::Language;
use watchbook_register::log::*;
use watchbook_register::pack::PackForm;
use watchbook_register::safe::symbols::{KitProblem, Symbols};
use watchbook_register::store::LogFilter;
use watchbook_register::text::NeutralText;
use watchbook_register::triage::{Act, Parcel, ParcelRefusal, ReportOutcome, Urgent, open, seal};

use super::*;

fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>, code: FailureCode) {
    assert_eq!(answer.unwrap_err().code, code);
}

/// A register of the scheme's office, and everybody who could stand before it.
pub(super) fn office() -> Furnished {
    office_in(tempfile::tempdir().unwrap())
}

/// The same in a folder that is there already.
pub(super) fn office_in(home: TempDir) -> Furnished {
    let at_office = |n, name, role| Person { premises: None, ..staff(n, name, role, true) };
    let people = [
        at_office(120, "Helen R.", Role::Administrator),
        at_office(121, "Amir S.", Role::DataLead),
        at_office(122, "Colin F.", Role::Chair),
        at_office(123, "PC 4411", Role::Police),
        at_office(124, "Jo B.", Role::Board),
        Person { agreed_to: None, ..at_office(125, "New H.", Role::Administrator) },
        staff(110, "Priya N.", Role::Till, true),
        staff(113, "Declan O.", Role::Door, true),
    ];
    furnished_in(home, Tier::Office, &people, &[banned()])
}

fn form() -> IncidentForm {
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: "Refused at the counter; left by the side door.".into(),
        people: vec![PersonPart {
            subject: id(10),
            role: Some(IncidentRole::Suspect),
            known: Some(Certainty::RecognisedFromGallery),
        }],
        hurt: Some(Hurt::Somebody),
        police: Some(PoliceTold::NotYet),
        staff: "The person at the counter".into(),
        witnesses: "Somebody in the queue".into(),
        taken: Some(TakenPart {
            premises: Some(id(1)),
            reporter: Some(id(110)),
            name: String::new(),
            way: Some(Way::Telephone),
        }),
        ..IncidentForm::default()
    }
}

fn nobody() -> IncidentForm {
    IncidentForm { people: Vec::new(), nobody: true, ..form() }
}

fn taken(till: &Till, form: &IncidentForm) -> Id<LogEntry> {
    let draft = till.log_open(None, None).unwrap().draft;
    match till.log_save(draft, form).unwrap() {
        LogOutcome::Recorded { entry } => entry.entry,
        LogOutcome::Problems { problems } => panic!("{problems:?}"),
    }
}

fn list(till: &Till, filter: TriageFilter) -> Vec<TriageRow> {
    let query = TriageQuery { filter, text: String::new(), from: 0 };
    till.triage_list(&query).unwrap().rows
}

/// Takes a step from where the report stands now.
fn step(till: &Till, entry: Id<LogEntry>, step: TriageStep) -> TriageOutcome {
    let seen = till.triage_open(entry).unwrap().row.state;
    till.triage_step(entry, seen, &step).unwrap()
}

fn done(till: &Till, entry: Id<LogEntry>, one: TriageStep) -> TriageOpened {
    match step(till, entry, one) {
        TriageOutcome::Done { opened, .. } => *opened,
        other => panic!("{other:?}"),
    }
}

fn why(till: &Till, entry: Id<LogEntry>, one: TriageStep) -> TriageRefusal {
    match step(till, entry, one) {
        TriageOutcome::Refused { why, .. } => why,
        other => panic!("{other:?}"),
    }
}

fn link(subject: u8) -> TriageStep {
    let part =
        LinkPart { subject: id(subject), role: IncidentRole::Suspect, basis: Basis::SeenByStaff };
    TriageStep::Link { people: vec![part] }
}

fn words(words: &str) -> String {
    words.into()
}

#[test]
fn a_report_by_telephone_is_in_the_queue_with_everything_at_hand() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &form());
    let rows = list(&till, TriageFilter::Waiting);
    assert_eq!((rows.len(), rows[0].entry, rows[0].state), (1, entry, LifeState::Received));
    assert_eq!(rows[0].urgent, [Urgent::Hurt]);
    let opened = till.triage_open(entry).unwrap();
    assert_eq!(opened.row.premises, "Harlow Street Stores");
    assert_eq!((opened.reporter.as_deref(), opened.way), (Some("Priya N."), Way::Telephone));
    assert_eq!(opened.received_by.as_deref(), Some("Helen R."));
    assert_eq!(opened.people[0].tile.as_ref().unwrap().name.as_deref(), Some("Rhys Hughes"));
    assert_eq!(opened.people[0].verdicts[0].state, StateKind::Banned);
    assert_eq!(opened.people[0].suggested, Basis::SeenByStaff);
    assert_eq!(opened.people[0].linked, None);
    let part = opened.report.incident.unwrap();
    assert_eq!(part.staff.as_deref(), Some("The person at the counter"));
    assert_eq!(part.witnesses.as_deref(), Some("Somebody in the queue"));
    let drafts = till.triage_list(&TriageQuery {
        filter: TriageFilter::Waiting,
        text: String::new(),
        from: 0,
    });
    assert_eq!(drafts.unwrap().drafts, [], "the draft went with it");
}

#[test]
fn who_reported_from_where_and_how_is_asked_and_a_name_will_do() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    let without = IncidentForm { taken: None, ..form() };
    let looked = till.log_keep(draft, &without).unwrap();
    let fields: Vec<_> = looked.problems.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["taken.premises", "taken.reporter", "taken.way"]);
    assert!(matches!(till.log_save(draft, &without).unwrap(), LogOutcome::Problems { .. }));
    let mut elsewhere = form();
    elsewhere.taken.as_mut().unwrap().premises = Some(id(2));
    let looked = till.log_keep(draft, &elsewhere).unwrap();
    assert_eq!(looked.problems[0].field, "taken.reporter", "nobody of those premises");
    let mut named = form();
    let part = named.taken.as_mut().unwrap();
    (part.reporter, part.name) = (None, "Sam from the bakery".into());
    let entry = taken(&till, &named);
    let opened = till.triage_open(entry).unwrap();
    assert_eq!(opened.reporter.as_deref(), Some("Sam from the bakery"));
}

#[test]
fn the_administrator_works_chair_and_data_lead_read_and_nobody_else_is_given_a_word() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &nobody());
    till.lock();
    let query = TriageQuery { filter: TriageFilter::Waiting, text: String::new(), from: 0 };
    let roles = [
        (120, true, true),
        (121, true, false),
        (122, true, false),
        (123, false, false),
        (124, false, false),
        (125, false, false),
        (110, false, false),
        (113, false, false),
    ];
    for (person, reads, works) in roles {
        till.unlock(id(person), pin()).unwrap();
        match till.triage_list(&query) {
            Ok(list) => assert_eq!((true, list.may_work), (reads, works), "{person}"),
            Err(failure) => {
                assert_eq!((reads, failure.code), (false, FailureCode::Refused), "{person}");
            }
        }
        match till.triage_open(entry) {
            Ok(opened) => {
                assert!(reads, "{person}");
                assert_eq!(opened.acts.is_empty(), !works, "{person}");
            }
            Err(failure) => {
                assert_eq!((reads, failure.code), (false, FailureCode::Refused), "{person}");
            }
        }
        let stepped = till.triage_step(entry, LifeState::Received, &TriageStep::TakeUp);
        let form = till.log_open(None, None);
        assert_eq!((stepped.is_ok(), form.is_ok()), (works, works), "{person}");
        assert_eq!(till.triage_find("rhys").is_ok(), works, "{person}");
        assert_eq!(till.triage_choices().is_ok(), works, "{person}");
        till.lock();
    }
    refused(till.triage_list(&query), FailureCode::Locked);
}

#[test]
fn a_till_of_premises_has_no_queue() {
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    let query = TriageQuery { filter: TriageFilter::Waiting, text: String::new(), from: 0 };
    for person in [110, 111] {
        till.unlock(id(person), pin()).unwrap();
        refused(till.triage_list(&query), FailureCode::Refused);
        refused(till.triage_open(id(1)), FailureCode::Refused);
        let step = till.triage_step(id(1), LifeState::Received, &TriageStep::TakeUp);
        refused(step, FailureCode::Refused);
        till.lock();
    }
}

#[test]
fn accepted_and_linked_it_is_on_the_card_and_can_be_taken_back_step_by_step() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &form());
    let before = till.card(id(10), None).unwrap().reported_for.len();
    let opened = done(&till, entry, TriageStep::Accept);
    assert_eq!(opened.row.state, LifeState::Accepted);
    let states: Vec<_> = opened.steps.iter().map(|step| step.state).collect();
    assert_eq!(states, [LifeState::Received, LifeState::Triage, LifeState::Accepted]);
    assert_eq!(till.card(id(10), None).unwrap().reported_for.len(), before, "not linked yet");
    let opened = done(&till, entry, link(10));
    assert_eq!(opened.people[0].linked, Some(Basis::SeenByStaff));
    let card = till.card(id(10), None).unwrap();
    assert_eq!(card.reported_for.len(), before + 1);
    assert_eq!(why(&till, entry, link(10)), TriageRefusal::NobodyChosen);
    assert_eq!(why(&till, entry, link(99)), TriageRefusal::PersonGone);
    till.desk_undo().unwrap();
    assert_eq!(till.card(id(10), None).unwrap().reported_for.len(), before);
    assert_eq!(till.triage_open(entry).unwrap().row.state, LifeState::Accepted);
    till.desk_undo().unwrap();
    assert_eq!(till.triage_open(entry).unwrap().row.state, LifeState::Received);
    till.desk_undo().unwrap();
    refused(till.triage_open(entry), FailureCode::NotFound);
}

#[test]
fn the_office_hears_of_earlier_incidents_and_of_reports_that_look_like_the_same_event() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let first = taken(&till, &form());
    done(&till, first, TriageStep::Accept);
    done(&till, first, link(10));
    let second = taken(&till, &IncidentForm { when: "last night 22:10".into(), ..form() });
    let opened = till.triage_open(second).unwrap();
    assert_eq!(opened.alike.len(), 1);
    assert_eq!(opened.alike[0].entry, first);
    assert_eq!((opened.here.len(), opened.people[0].earlier.len()), (1, 1));
    let itself = TriageStep::SameAs { other: second };
    assert_eq!(why(&till, second, itself), TriageRefusal::NotNow);
    let gone = TriageStep::SameAs { other: id(98) };
    assert_eq!(why(&till, second, gone), TriageRefusal::OtherGone);
    let opened = done(&till, second, TriageStep::SameAs { other: first });
    assert_eq!(opened.other.unwrap().entry, first);
    let third = taken(&till, &nobody());
    let copy = TriageStep::SameAs { other: second };
    assert_eq!(why(&till, third, copy), TriageRefusal::OtherIsCopy);
}

#[test]
fn a_question_waits_for_its_answer_and_the_answer_brings_the_report_back() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &nobody());
    let empty = step(&till, entry, TriageStep::Return { words: words("  ") });
    assert!(matches!(empty, TriageOutcome::Problems { .. }));
    let judging = step(&till, entry, TriageStep::Return { words: words("Was it the thief?") });
    assert!(matches!(judging, TriageOutcome::Problems { .. }));
    let opened = done(&till, entry, TriageStep::Return { words: words("Which door was it?") });
    assert_eq!(opened.report.life_words.as_deref(), Some("Which door was it?"));
    assert_eq!(opened.acts, [Act::Answer]);
    assert_eq!(list(&till, TriageFilter::Waiting).len(), 0);
    assert_eq!(list(&till, TriageFilter::Returned).len(), 1);
    let opened = done(&till, entry, TriageStep::Answer { words: words("The yard door.") });
    assert_eq!(opened.row.state, LifeState::Received);
    assert_eq!(opened.report.addenda[0].words, "The yard door.");
    assert_eq!(
        opened.report.words.as_deref(),
        Some("Refused at the counter; left by the side door.")
    );
    assert_eq!(list(&till, TriageFilter::Waiting).len(), 1);
}

#[test]
fn at_the_premises_an_addendum_to_a_question_sends_the_report_again() {
    let Furnished { till, clock, _home } = furnished(&[banned()]);
    till.unlock(id(110), pin()).unwrap();
    let draft = till.log_open(None, None).unwrap().draft;
    let LogOutcome::Recorded { entry } = till.log_save(draft, &form()).unwrap() else {
        panic!("recorded");
    };
    assert_eq!(entry.life, Some(LifeState::Queued));
    till.lock();
    let folder = till.folder().to_owned();
    drop(till);
    question(&folder, entry.entry, clock.now());
    let till = start(&folder, &clock);
    till.unlock(id(110), pin()).unwrap();
    let LogOutcome::Recorded { entry } = till.log_add(entry.entry, "The yard door.").unwrap()
    else {
        panic!("added");
    };
    assert_eq!((entry.life, entry.life_words), (Some(LifeState::Queued), None));
}

/// What sync will do one day: the office's question reaches the premises' file.
fn question(folder: &std::path::Path, entry: Id<LogEntry>, now: Timestamp) {
    let data = DataFolder::open(folder).unwrap();
    let mut doors = Doors::read(folder, &InMemory::default()).unwrap();
    let key = doors.open(id(110), &pin(), now).unwrap();
    let store = Store::open(&data, &key.for_store(), now).unwrap();
    let life = Life::Returned(text("Which door was it?"));
    store
        .change(&Actor::SYSTEM, Moment::judged(now, None), Action::ReportMoved, None, |change| {
            change.set_log_life(entry, &life)
        })
        .unwrap();
    store.close().unwrap();
}

#[test]
fn somebody_new_is_made_of_a_report_named_or_sought_and_undone_whole() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &nobody());
    done(&till, entry, TriageStep::Accept);
    let part = |id_sought, given: &str, family: &str| CreatePart {
        id_sought,
        given: given.into(),
        family: family.into(),
        role: IncidentRole::Suspect,
        basis: Basis::Cctv,
    };
    let create = |part| TriageStep::Create { person: part };
    let nameless = step(&till, entry, create(part(false, "", " ")));
    assert!(matches!(nameless, TriageOutcome::Problems { .. }));
    for (sought, given) in [(false, "Tomos"), (true, "")] {
        let family = if sought { "" } else { "Pryce" };
        let outcome = step(&till, entry, create(part(sought, given, family)));
        let TriageOutcome::Done { opened, created: Some(created) } = outcome else {
            panic!("{outcome:?}");
        };
        let person = opened.people.iter().find(|one| one.who.subject == Some(created)).unwrap();
        assert_eq!(person.linked, Some(Basis::Cctv));
        let form = till.desk_open(Some(created)).unwrap();
        assert_eq!((form.draft.id_sought, form.draft.given.as_str()), (sought, given));
        assert_eq!(form.draft.reports.len(), 1, "the form begins with what is reported");
        till.desk_undo().unwrap();
        refused(till.desk_open(Some(created)), FailureCode::NotFound);
        assert_eq!(till.triage_open(entry).unwrap().row.state, LifeState::Accepted);
    }
}

#[test]
fn it_is_told_to_the_police_and_closed_with_what_came_of_it() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &nobody());
    done(&till, entry, TriageStep::Accept);
    let opened = done(&till, entry, TriageStep::TellPolice { words: words("0412/21NOV") });
    assert_eq!(opened.report.life_words.as_deref(), Some("0412/21NOV"));
    let opened = done(&till, entry, link(10));
    assert_eq!(opened.row.state, LifeState::PoliceReported, "it is still with the police");
    let close = TriageStep::Close { outcome: ReportOutcome::Caution };
    let opened = done(&till, entry, close.clone());
    assert_eq!((opened.outcome, opened.acts), (Some(ReportOutcome::Caution), Vec::new()));
    assert_eq!(why(&till, entry, close), TriageRefusal::NotNow);
    assert_eq!(list(&till, TriageFilter::Over).len(), 1);
}

#[test]
fn a_step_from_where_the_report_no_longer_stands_changes_nothing() {
    let Furnished { till, _home, .. } = office();
    till.unlock(id(120), pin()).unwrap();
    let entry = taken(&till, &nobody());
    done(&till, entry, TriageStep::Accept);
    let reject = TriageStep::Reject { words: words("Nobody of the scheme is concerned.") };
    let outcome = till.triage_step(entry, LifeState::Received, &reject).unwrap();
    let TriageOutcome::Refused { why, opened } = outcome else { panic!("{outcome:?}") };
    assert_eq!((why, opened.row.state), (TriageRefusal::NotNow, LifeState::Accepted));
    assert_eq!(opened.report.life_words, None);
}

#[test]
fn what_was_rejected_is_out_of_sight_after_30_days_and_what_was_taken_after_24_months() {
    let Furnished { till, clock, _home } = office();
    till.unlock(id(120), pin()).unwrap();
    let (no, yes) = (taken(&till, &nobody()), taken(&till, &nobody()));
    done(&till, no, TriageStep::Reject { words: words("Nobody of the scheme is concerned.") });
    done(&till, yes, TriageStep::Accept);
    let days = [
        ("2026-12-22T23:59:00Z", true, true),
        ("2026-12-23T00:01:00Z", false, true),
        ("2028-11-22T23:59:00Z", false, true),
        ("2028-11-23T00:01:00Z", false, false),
        // By the third day of running they are erased.
        ("2028-11-24T10:00:00Z", false, false),
        ("2028-11-26T10:00:00Z", false, false),
    ];
    for (day, rejected, accepted) in days {
        clock.set_wall(day);
        till.lock();
        till.unlock(id(120), pin()).unwrap();
        assert_eq!(till.triage_open(no).is_ok(), rejected, "{day}");
        assert_eq!(till.triage_open(yes).is_ok(), accepted, "{day}");
    }
    till.lock();
    let folder = till.folder().to_owned();
    drop(till);
    let data = DataFolder::open(&folder).unwrap();
    let mut doors = Doors::read(&folder, &InMemory::default()).unwrap();
    let key = doors.open(id(120), &pin(), clock.now()).unwrap();
    let store = Store::open(&data, &key.for_store(), clock.now()).unwrap();
    let all = LogFilter { since: Timestamp::MIN, kept_since: Timestamp::MIN, kind: None };
    assert_eq!(store.read(|reader| reader.log_count(all)).unwrap(), 0);
    let incident = store.read(|reader| reader.office()?.incident(yes.became())).unwrap();
    assert_eq!(incident, None, "the incident went with its report");
}

#[path = "till_hand_over.rs"]
pub(super) mod hand_over;
