//! The first start: what a form says of what was typed, and registers that are whole or not there.

use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;
use watchbook_register::check::CheckQuery;
use watchbook_register::desk::ProblemCode;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::till::*;
use watchbook_register::unlock::{InMemory, KeyStoreError, Secret};

use crate::till::TestClock;

const PASSPHRASE: &str = "seven grey herons over Marlbridge";
const PIN: &str = "482915";
const WORDS: FoundWords<'_> = FoundWords { office: "The scheme's office", gallery: "Excluded" };

fn form() -> FoundForm {
    FoundForm {
        name: " Marlbridge  Shopwatch ".into(),
        kind: SchemeKind::Shopwatch,
        jurisdiction: Jurisdiction::EnglandWales,
        controller: "Marlbridge BCRP".into(),
        phone: "01632 960140".into(),
        ico_number: "za123456".into(),
        agreement: "I keep people safe.\r\n\r\n\r\nI show it\nto nobody.  ".into(),
        person: "Helen R.".into(),
    }
}

struct Computer {
    home: TempDir,
    keys: InMemory,
    clock: Arc<TestClock>,
}

impl Computer {
    fn new() -> Self {
        let (home, keys) = (TempDir::new().unwrap(), InMemory::default());
        Self { home, keys, clock: TestClock::at("2026-11-22T14:00:00Z") }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("register")
    }

    /// The program, started.
    fn started(&self) -> Till {
        Till::start(Surroundings {
            folder: self.folder(),
            clock: Arc::clone(&self.clock) as _,
            keys: Arc::new(self.keys.clone()),
            demonstration_pin: "",
        })
    }

    /// What lies where the register should be, and beside it.
    fn lies(&self) -> Vec<String> {
        let inside = std::fs::read_dir(self.home.path()).unwrap();
        inside.map(|one| one.unwrap().file_name().into_string().unwrap()).collect()
    }
}

fn found(till: &Till, form: &FoundForm, secret: &str, again: &str) -> BeginOutcome {
    let (typed, again) = (Secret::typed(secret.into()), Secret::typed(again.into()));
    till.begin_found(form, Twice { typed: &typed, again: &again }, WORDS).unwrap()
}

fn seat(role: Role, tier: Tier) -> BeginSeat {
    BeginSeat {
        tier,
        scheme: Id::of_bytes([3; 16]),
        scheme_name: "Marlbridge Shopwatch".into(),
        place: "Harlow Street Stores".into(),
        premises: (tier == Tier::Member).then(|| Id::of_bytes([5; 16])),
        role,
        agreement: "I keep people safe.".into(),
    }
}

fn take(
    till: &Till,
    seat: BeginSeat,
    secret: &str,
    kept: Result<(), BeginFailure>,
) -> BeginOutcome {
    let typed = Secret::typed(secret.into());
    till.begin_seat(seat, "Priya N.", Twice { typed: &typed, again: &typed }, |_, _| kept).unwrap()
}

#[test]
fn each_thing_that_is_wrong_in_a_form_stands_under_its_field() {
    let cases: &[(&str, &str, &str, ProblemCode)] = &[
        ("name", "", "name", ProblemCode::Empty),
        ("name", &"n".repeat(81), "name", ProblemCode::TooLong),
        ("controller", " \u{200b} ", "controller", ProblemCode::Empty),
        ("phone", "", "phone", ProblemCode::Empty),
        ("phone", "ask Helen", "phone", ProblemCode::PhoneUnreadable),
        ("phone", "12", "phone", ProblemCode::PhoneUnreadable),
        ("ico_number", "123456", "ico_number", ProblemCode::IcoUnreadable),
        ("ico_number", "ZA12345", "ico_number", ProblemCode::IcoUnreadable),
        ("ico_number", "Z12345678", "ico_number", ProblemCode::IcoUnreadable),
        ("ico_number", "ZÄ123456", "ico_number", ProblemCode::IcoUnreadable),
        ("agreement", " \n\n ", "agreement", ProblemCode::Empty),
        ("agreement", &"long ".repeat(500), "agreement", ProblemCode::TooLong),
        ("person", "\t", "person", ProblemCode::Empty),
    ];
    for (field, typed, at, code) in cases {
        let mut form = form();
        let value = match *field {
            "name" => &mut form.name,
            "controller" => &mut form.controller,
            "phone" => &mut form.phone,
            "ico_number" => &mut form.ico_number,
            "agreement" => &mut form.agreement,
            _ => &mut form.person,
        };
        *value = (*typed).to_owned();
        let problems = check_found(&form).unwrap_err();
        let found: Vec<_> = problems.iter().map(|one| (one.field.as_str(), one.code)).collect();
        assert_eq!(found, [(*at, *code)], "{field} {typed:?}");
    }
}

#[test]
fn what_is_right_is_cleaned_and_nothing_else_is_asked() {
    let checked = check_found(&form()).unwrap().form;
    assert_eq!(checked.name, "Marlbridge Shopwatch");
    assert_eq!(checked.ico_number, "ZA123456");
    assert_eq!(checked.agreement, "I keep people safe.\n\nI show it to nobody.");
    for right in ["", " ", "Z1234567", "ZB000000"] {
        let form = FoundForm { ico_number: right.into(), ..form() };
        assert!(check_found(&form).is_ok(), "{right:?}");
    }
    for right in ["+44 (0)1632 960140", "101", "01632/960140 x12"] {
        assert!(check_found(&FoundForm { phone: right.into(), ..form() }).is_ok(), "{right:?}");
    }
}

#[test]
fn a_secret_is_typed_twice_and_a_pin_is_for_tills_alone() {
    let check = |kind, typed: &str, again: &str| {
        let (typed, again) = (Secret::typed(typed.into()), Secret::typed(again.into()));
        check_secret(kind, &typed, &again).err()
    };
    let weak = |why| Some(BeginSecret::Weak { why });
    use SecretKind::{Passphrase, Pin};
    assert_eq!(check(Pin, PIN, PIN), None);
    assert_eq!(check(Pin, PASSPHRASE, PASSPHRASE), None);
    assert_eq!(check(Pin, "123456", "123456"), weak(SafeWeak::PinTooEasy));
    assert_eq!(check(Passphrase, PIN, PIN), weak(SafeWeak::PassphraseTooShort));
    assert_eq!(check(Passphrase, PASSPHRASE, PASSPHRASE), None);
    assert_eq!(check(Passphrase, PASSPHRASE, "seven grey herons"), Some(BeginSecret::Differs));
    assert_eq!(secret_for(Tier::Office, Pin), Passphrase);
    assert_eq!(secret_for(Tier::Member, Pin), Pin);
    assert_eq!(secret_for(Tier::Member, Passphrase), Passphrase);
}

#[test]
fn a_founded_scheme_opens_with_its_agreement_and_then_to_an_empty_register() {
    let computer = Computer::new();
    let till = computer.started();
    let BeginOutcome::Made { state } = found(&till, &form(), PASSPHRASE, PASSPHRASE) else {
        panic!("it is made")
    };
    let AppState::Agreement { agreement } = state else { panic!("{state:?}") };
    assert_eq!(agreement.version, "2026-1");
    assert_eq!(agreement.text, "I keep people safe.\n\nI show it to nobody.");
    let state = till.accept_agreement("2026-1").unwrap();
    let AppState::Open { session } = state else { panic!("{state:?}") };
    assert_eq!((session.scheme.as_str(), session.office), ("Marlbridge Shopwatch", true));
    assert_eq!((session.role, session.people_held), (Role::Administrator, 0));
    assert!(!session.demonstration);
    assert_eq!(
        till.check(&CheckQuery { text: String::new(), chosen: Vec::new() }).unwrap().total,
        0
    );
    let galleries = till.desk_choices().unwrap().galleries;
    assert_eq!(galleries.len(), 1);
    assert_eq!(galleries[0].name, "Excluded");
    assert_eq!(computer.lies(), ["register"]);
    assert_eq!(computer.keys.count(), 1, "this computer keeps its part of the key");
    till.lock();
    drop(till);

    let AppState::Locked { door } = computer.started().state() else { panic!("a door stands") };
    assert_eq!(
        (door.scheme.as_str(), door.premises.as_str()),
        ("Marlbridge Shopwatch", WORDS.office)
    );
    assert_eq!(door.people[0].label, "Helen R.");
}

#[test]
fn without_a_key_store_the_passphrase_is_all_there_is() {
    let computer = Computer::new();
    computer.keys.fail(Some(KeyStoreError::Absent));
    let till = computer.started();
    assert_eq!(till.begin_shown().unwrap().keeps, SecretKind::Passphrase);
    let made = found(&till, &form(), PASSPHRASE, PASSPHRASE);
    assert!(matches!(made, BeginOutcome::Made { state: AppState::Agreement { .. } }), "{made:?}");
    till.lock();
    let AppState::Locked { door } = till.state() else { panic!("a door stands") };
    assert_eq!((door.secret, door.scheme.as_str()), (SecretKind::Passphrase, ""));
    assert_eq!(door.people[0].label, "HR", "names lie nowhere in clear");
}

#[test]
fn nothing_is_made_of_what_is_wrong_nor_over_what_is_there() {
    let computer = Computer::new();
    let till = computer.started();
    let wrong = FoundForm { phone: String::new(), ..form() };
    let BeginOutcome::Problems { problems, secret } = found(&till, &wrong, "short", "short") else {
        panic!("it is refused")
    };
    assert_eq!((problems.len(), secret.is_some()), (1, true), "all of it is said at once");
    assert!(computer.lies().is_empty());

    std::fs::create_dir(computer.folder()).unwrap();
    std::fs::write(computer.folder().join("somebody's"), b"notes").unwrap();
    let failed = BeginOutcome::Failed { why: BeginFailure::Exists };
    assert_eq!(found(&till, &form(), PASSPHRASE, PASSPHRASE), failed);
    assert_eq!(computer.lies(), ["register"]);
    std::fs::remove_file(computer.folder().join("somebody's")).unwrap();

    let made = found(&till, &form(), PASSPHRASE, PASSPHRASE);
    assert!(matches!(made, BeginOutcome::Made { .. }), "an empty folder is none: {made:?}");
    let (typed, words) = (Secret::typed(PASSPHRASE.into()), WORDS);
    let again = till.begin_found(&form(), Twice { typed: &typed, again: &typed }, words);
    assert_eq!(again.unwrap_err().code, FailureCode::Refused, "a register is there");
}

#[test]
fn a_till_that_took_a_seat_knows_where_it_stands_and_whose_it_is() {
    let computer = Computer::new();
    let till = computer.started();
    let made = take(&till, seat(Role::Manager, Tier::Member), PIN, Ok(()));
    let BeginOutcome::Made { state: AppState::Agreement { agreement } } = made else {
        panic!("{made:?}")
    };
    let AppState::Open { session } = till.accept_agreement(&agreement.version).unwrap() else {
        panic!("it opens")
    };
    assert_eq!(session.premises.as_deref(), Some("Harlow Street Stores"));
    assert_eq!((session.role, session.office, session.own_list), (Role::Manager, false, true));
    till.lock();
    let AppState::Locked { door } = till.state() else { panic!("a door stands") };
    assert_eq!(door.premises, "Harlow Street Stores");
}

#[test]
fn an_office_takes_no_pin_and_a_seat_that_is_not_kept_leaves_no_register() {
    let computer = Computer::new();
    let till = computer.started();
    let refused = take(&till, seat(Role::Administrator, Tier::Office), PIN, Ok(()));
    assert!(matches!(refused, BeginOutcome::Problems { secret: Some(_), .. }), "{refused:?}");

    let failed = take(&till, seat(Role::Manager, Tier::Member), PIN, Err(BeginFailure::Full));
    assert_eq!(failed, BeginOutcome::Failed { why: BeginFailure::Full });
    assert!(computer.lies().is_empty(), "{:?}", computer.lies());
    assert_eq!(till.state(), AppState::FirstStart);

    let made = take(&till, seat(Role::Manager, Tier::Member), PIN, Ok(()));
    assert!(matches!(made, BeginOutcome::Made { .. }), "and the same may be tried again");
}

#[test]
fn what_a_killed_founding_left_is_swept_away_at_the_next_start() {
    let computer = Computer::new();
    let left = computer.home.path().join("register-home");
    std::fs::create_dir(&left).unwrap();
    std::fs::write(left.join("slots.json"), b"half of it").unwrap();
    let till = computer.started();
    assert_eq!(till.state(), AppState::FirstStart);
    assert!(computer.lies().is_empty());
    let made = found(&till, &form(), PASSPHRASE, PASSPHRASE);
    assert!(matches!(made, BeginOutcome::Made { .. }));
}
