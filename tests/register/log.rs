//! The log's rules: the life of a report, what stands as it was written, and the forms.

use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use watchbook_register::ClosedList as _;
use watchbook_register::id::Id;
use watchbook_register::log::*;
use watchbook_register::records::*;
use watchbook_register::text::NeutralText;

use crate::build::{banned, id, pub_, shop, text};

const NOW: &str = "2026-11-22T14:07:00Z";

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn hand() -> OfficeHand {
    OfficeHand::of(Role::Administrator).unwrap()
}

/// One of all the steps that there are.
fn step(n: u8) -> Step {
    match n % 10 {
        0 => Step::Send,
        1 => Step::Arrive,
        2 => Step::TakeUp(hand()),
        3 => Step::Accept(hand()),
        4 => Step::Return(hand(), text("Which door was it?")),
        5 => Step::Reject(hand(), text("Nobody of the scheme is concerned.")),
        6 => Step::SameAs(hand(), id(9)),
        7 => Step::Link(hand()),
        8 => Step::TellPolice(hand(), text("0412/21NOV")),
        _ => Step::Close(hand()),
    }
}

/// What may follow on what, written out apart from the code that decides it (`domain.md` §2.4).
fn follows(from: LifeState, to: LifeState) -> bool {
    use LifeState as S;
    let after: &[S] = match from {
        S::Draft | S::Returned => &[S::Queued],
        S::Queued => &[S::Received],
        S::Received => &[S::Triage],
        S::Triage => &[S::Accepted, S::Returned, S::Rejected, S::Duplicate],
        S::Accepted | S::Linked => &[S::Linked, S::PoliceReported, S::Closed],
        // Linked to somebody, it is still with the police.
        S::PoliceReported => &[S::PoliceReported, S::Closed],
        S::Rejected | S::Duplicate => &[S::Closed],
        S::Closed => &[],
    };
    after.contains(&to)
}

#[test]
fn only_the_schemes_administrator_has_a_hand_for_the_schemes_steps() {
    for role in Role::ALL {
        assert_eq!(OfficeHand::of(*role).is_some(), *role == Role::Administrator, "{role:?}");
    }
}

#[test]
fn a_report_is_never_the_same_as_itself() {
    let step = Step::SameAs(hand(), id(1));
    assert_eq!(Life::Triage.step(id(1), step), Err(NotNow(LifeState::Triage)));
}

proptest! {
    #[test]
    fn every_walk_keeps_to_the_life_of_a_report_and_comes_back_from_the_store(
        steps in prop::collection::vec(0_u8..10, 0..60)
    ) {
        let mut life = Life::Draft;
        let (mut triaged, mut sent) = (false, false);
        for n in steps {
            let before = life.clone();
            match life.clone().step(id(1), step(n)) {
                Ok(after) => {
                    prop_assert!(follows(before.state(), after.state()), "{before:?} {after:?}");
                    life = after;
                }
                Err(NotNow(state)) => prop_assert_eq!(state, before.state()),
            }
            sent |= life.state() == LifeState::Queued;
            triaged |= life.state() == LifeState::Triage;
            let beyond = !matches!(
                life.state(),
                LifeState::Draft | LifeState::Queued | LifeState::Received | LifeState::Triage
            );
            prop_assert!(!beyond || (sent && triaged), "nothing is decided unseen");
            let stored = Life::stored(life.state(), life.words().cloned(), life.other());
            prop_assert_eq!(stored.as_ref(), Some(&life));
        }
    }

    #[test]
    fn what_was_written_stands_whatever_is_added(
        minutes in prop::collection::vec(-600_i64..600, 0..12)
    ) {
        let mut account = Account::first(Some(text("Left by the yard door.")));
        let mut before: Vec<Addendum> = Vec::new();
        for (n, back) in minutes.into_iter().enumerate() {
            let at = now() + back.minutes();
            let words = text(&format!("Addendum number {n}."));
            account.add(Addendum { at, by: id(110), words });
            prop_assert_eq!(account.text().map(NeutralText::as_str), Some("Left by the yard door."));
            prop_assert_eq!(&account.addenda()[..before.len()], &before[..]);
            prop_assert_eq!(account.addenda().len(), before.len() + 1);
            prop_assert!(account.addenda().is_sorted_by_key(|one| one.at));
            before = account.addenda().to_vec();
        }
    }
}

#[test]
fn a_ban_counts_only_where_and_when_it_is_in_force_and_once_the_person_knows() {
    let dossier = banned();
    let rules = SchemeRules::default();
    let term = dossier.bans[0].term;
    let last = term.last_day(rules.review_grace_days);
    let known = Some(dossier.bans[0].id);
    assert_eq!(ban_in_force(&dossier, &shop(), &rules, term.starts()), known);
    assert_eq!(ban_in_force(&dossier, &shop(), &rules, last), known);
    for day in [term.starts().yesterday().unwrap(), last.tomorrow().unwrap()] {
        assert_eq!(ban_in_force(&dossier, &shop(), &rules, day), None, "{day}");
    }
    let mut elsewhere = dossier.clone();
    elsewhere.bans[0].scope = Scope::Sectors(vec![Sector::Pub]);
    assert_eq!(ban_in_force(&elsewhere, &shop(), &rules, last), None);
    assert_eq!(ban_in_force(&elsewhere, &pub_(), &rules, last), known);
    let mut unserved = dossier.clone();
    unserved.bans[0].service = Service::Unserved;
    assert_eq!(ban_in_force(&unserved, &shop(), &rules, last), None, "nobody has told them");
}

fn bench(shown: &dyn Fn(Id<SubjectCard>) -> bool) -> Bench<'_> {
    let shown_own = &|bar: Id<OwnBar>| bar == id(60);
    Bench {
        now: now(),
        shown,
        shown_own,
        id: id(1),
        premises: id(1),
        by: id(110),
        role: Role::Till,
    }
}

fn codes(
    form: &IncidentForm,
    description: Option<&FirstDescription>,
) -> Vec<(String, LogProblemCode)> {
    let shown = |subject: Id<SubjectCard>| subject == id(10);
    let checked = check_incident(form, description, &bench(&shown));
    let problems = checked.err().unwrap_or_default();
    problems.into_iter().map(|one| (one.field, one.code)).collect()
}

fn whole() -> IncidentForm {
    IncidentForm {
        when: "last night 23:40".into(),
        kinds: vec![IncidentKind::Threats],
        seen: "Refused service at the back bar; left by the yard door.".into(),
        nobody: true,
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::NotYet),
        ..IncidentForm::default()
    }
}

#[test]
fn an_empty_form_lacks_exactly_the_six_that_are_needed() {
    let fields: Vec<String> =
        codes(&IncidentForm::default(), None).into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["when", "kinds", "seen", "who", "hurt", "police"]);
    assert_eq!(codes(&whole(), None), []);
}

#[test]
fn each_field_says_what_is_wrong_with_it() {
    use LogProblemCode as C;
    let goods = |what: &str, quantity: &str, price: &str| GoodsPart {
        what: what.into(),
        outcome: GoodsOutcome::Taken,
        quantity: quantity.into(),
        price: price.into(),
    };
    let somebody = |subject: u8| PersonPart {
        subject: id(subject),
        role: Some(IncidentRole::Suspect),
        known: Some(Certainty::KnownByName),
    };
    let cases: Vec<(IncidentForm, &str, C)> = vec![
        (IncidentForm { when: "tomorrow 9am".into(), ..whole() }, "when", C::WhenFuture),
        (IncidentForm { when: "yesterday".into(), ..whole() }, "when", C::WhenNoTime),
        (IncidentForm { seen: "The thief ran off.".into(), ..whole() }, "seen", C::Judging),
        (IncidentForm { seen: "He has HIV.".into(), ..whole() }, "seen", C::Blocked),
        (IncidentForm { seen: "word ".repeat(2_000), ..whole() }, "seen", C::TooLong),
        (IncidentForm { place: "x".repeat(500), ..whole() }, "place", C::TooLong),
        (
            IncidentForm { goods: vec![goods("Gin", "-2", "10")], ..whole() },
            "goods.0.quantity",
            C::QuantityUnreadable,
        ),
        (
            IncidentForm { goods: vec![goods("Gin", "2", "-10")], ..whole() },
            "goods.0.price",
            C::PriceUnreadable,
        ),
        (IncidentForm { cctv_until: "1/1/2020".into(), ..whole() }, "cctv_until", C::DayUnreadable),
        (
            IncidentForm { clock_offset: "fast".into(), ..whole() },
            "clock_offset",
            C::OffsetUnreadable,
        ),
        (
            IncidentForm { nobody: false, people: vec![somebody(77)], ..whole() },
            "people.0",
            C::PersonGone,
        ),
        (
            IncidentForm {
                nobody: false,
                in_question: true,
                people: vec![somebody(10)],
                ..whole()
            },
            "who",
            C::NotLocked,
        ),
        (IncidentForm { kinds: IncidentKind::ALL.to_vec(), ..whole() }, "kinds", C::TooMany),
    ];
    for (form, field, code) in cases {
        assert_eq!(codes(&form, None), [(field.to_owned(), code)], "{field}");
    }
}

#[test]
fn an_incident_waits_for_the_scheme_and_a_line_of_the_licence_log_does_not() {
    let description = FirstDescription::lock("Tall, red football shirt.", now()).unwrap();
    let form = IncidentForm {
        goods: vec![
            GoodsPart {
                what: "Whisky".into(),
                outcome: GoodsOutcome::Taken,
                quantity: "4".into(),
                price: "£22.50".into(),
            },
            GoodsPart {
                what: String::new(),
                outcome: GoodsOutcome::Recovered,
                quantity: " ".into(),
                price: String::new(),
            },
        ],
        witnesses: "The person at the next till".into(),
        clock_offset: "-3".into(),
        ..whole()
    };
    let entry = check_incident(&form, Some(&description), &bench(&|_| true)).unwrap();
    assert_eq!(entry.occurred, "2026-11-21T23:40:00Z".parse::<Timestamp>().unwrap());
    assert_eq!((entry.recorded, entry.life.clone()), (now(), Some(Life::Queued)));
    let Body::Incident(part) = &entry.body else { panic!("an incident") };
    assert_eq!((part.total(GoodsOutcome::Taken), part.goods.len()), (9_000, 1));
    assert_eq!(part.clock_offset, Some(-3));
    assert_eq!(part.description, Some((description.words, now())));
    let quick =
        |kind, when: &str, words: &str| QuickForm { kind, when: when.into(), words: words.into() };
    let refusal = quick(EntryKind::Refusal, "", "");
    let refusal = check_quick(&refusal, &bench(&|_| false)).unwrap();
    assert_eq!((refusal.occurred, refusal.life), (now(), None));
    for (form, field) in [
        (quick(EntryKind::AuthorityVisit, "", " "), "words"),
        (quick(EntryKind::CctvFault, "tomorrow 9am", "Dark."), "when"),
        (quick(EntryKind::Incident, "", "Something."), "kind"),
    ] {
        let problems = check_quick(&form, &bench(&|_| false)).unwrap_err();
        assert_eq!(problems[0].field, field);
    }
}

#[test]
fn an_end_is_read_from_the_beginning_on_and_what_is_wrong_with_it_is_said_at_its_field() {
    use LogProblemCode as C;
    let ended = |until: &str| IncidentForm { until: until.into(), ..whole() };
    let entry = check_incident(&ended("0:15"), None, &bench(&|_| true)).unwrap();
    assert_eq!(entry.until, Some("2026-11-22T00:15:00Z".parse().unwrap()));
    assert_eq!(check_incident(&whole(), None, &bench(&|_| true)).unwrap().until, None);
    for (until, code) in [
        ("tomorrow 9am", C::WhenFuture),
        ("yesterday", C::WhenNoTime),
        ("for a while", C::WhenUnreadable),
        ("yesterday 9pm", C::UntilBefore),
        ("-5", C::WhenUnreadable),
    ] {
        assert_eq!(codes(&ended(until), None), [("until".to_owned(), code)], "{until}");
    }
}

fn own_part(bar: u8) -> OwnPart {
    OwnPart { bar: id(bar), role: Some(IncidentRole::Suspect), known: Some(Certainty::KnownByName) }
}

#[test]
fn somebody_of_the_own_list_answers_who_it_was_and_one_who_is_gone_is_said_at_their_place() {
    let named = |own: Vec<OwnPart>| IncidentForm { nobody: false, own, ..whole() };
    assert_eq!(codes(&named(vec![own_part(60), own_part(60)]), None), []);
    let gone = ("own.0".to_owned(), LogProblemCode::PersonGone);
    assert_eq!(codes(&named(vec![own_part(61)]), None), [gone]);
    let unsaid = OwnPart { role: None, ..own_part(60) };
    let needed = ("own.0.role".to_owned(), LogProblemCode::Needed);
    assert_eq!(codes(&named(vec![unsaid]), None), [needed]);
    assert_eq!(codes(&named(vec![]), None)[0].0, "who");
}

#[test]
fn the_scheme_is_sent_that_somebody_of_the_own_list_took_part_and_never_who() {
    let form = IncidentForm {
        nobody: false,
        own: vec![own_part(60)],
        seen: "Wendy Sharrow-Quill threw a glass; SHARROW was let out by the side door.".into(),
        place: "By Wendy's table".into(),
        witnesses: "The friend of Sharrow".into(),
        ..whole()
    };
    let entry = check_incident(&form, None, &bench(&|_| true)).unwrap();
    assert_eq!((entry.life.clone(), entry.own.len()), (Some(Life::Queued), 1));
    let names = ["Wendy Sharrow-Quill".to_owned()];
    let sent = sent_to_scheme(&entry, &names).unwrap();
    assert_eq!(
        sent.own,
        [SentOwn { role: Some(IncidentRole::Suspect), known: Some(Certainty::KnownByName) }]
    );
    assert!(sent.entry.own.is_empty());
    let written = format!("{sent:?}").to_lowercase();
    for word in ["wendy", "sharrow", "quill", &id::<OwnBar>(60).to_string()] {
        assert!(!written.contains(word), "{word}: {written}");
    }
    assert!(written.contains("threw a glass"));
}

#[test]
fn what_is_about_the_own_list_alone_and_no_incident_stays_in_this_log() {
    let form = WrongForm { happened: String::new(), put_right: String::new() };
    let own = check_wrong(Listed::Own(id(60)), &form, &bench(&|_| true)).unwrap();
    assert_eq!((own.life.clone(), sent_to_scheme(&own, &[])), (None, None));
    let of_register = check_wrong(Listed::Register(id(10)), &form, &bench(&|_| true)).unwrap();
    assert_eq!(of_register.life, Some(Life::Queued));
    assert!(sent_to_scheme(&of_register, &[]).is_some());
    let gone = check_wrong(Listed::Own(id(61)), &form, &bench(&|_| true)).unwrap_err();
    assert_eq!(gone[0].code, LogProblemCode::PersonGone);
}
