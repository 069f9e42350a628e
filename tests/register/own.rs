//! A premises' own list: who sees a bar, on which days, what an awkward form comes to, and how long
//! it is kept.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::check::{CheckQuery, View};
use watchbook_register::civil::{day_is_over, days_after, london_day, months_after};
use watchbook_register::desk::*;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::visibility::{OwnHidden, StateKind, Viewer, own_visibility};

use crate::build::*;

pub fn bar(starts: Date, ends: Date) -> OwnBar {
    OwnBar {
        id: id(150),
        premises: id(2),
        identity: Identity::Known(PersonName::new("Barnaby", "Tulloch").unwrap()),
        aliases: vec![Alias { kind: NameKind::Nickname, name: "Barney".into() }],
        age: Age::seen(AgeBand::A25To34, TODAY, false),
        description: card().description,
        marks: card().marks,
        pictures: Vec::new(),
        category: IncidentGroup::Disorder,
        reason: text("Shouted at staff and would not leave"),
        barred_by: "Tom B.".into(),
        decided_on: starts,
        minute: Some("House book, page 12".into()),
        term: Term::fixed(starts, ends).unwrap(),
        told: Service::Served(ServiceRecord { method: ServiceMethod::ToldInPerson, on: starts }),
        notes: Some(text("Comes with two friends on Fridays")),
        child: None,
        same_as: None,
        ended: None,
    }
}

pub fn in_force() -> OwnBar {
    bar(date(2026, 9, 4), date(2027, 3, 3))
}

fn rules() -> SchemeRules {
    SchemeRules::default()
}

fn seen(bar: &OwnBar, viewer: &Viewer, today: Date) -> Result<(), OwnHidden> {
    own_visibility(bar, viewer, &rules(), today).map(drop)
}

#[test]
fn a_bar_is_seen_by_the_people_of_its_premises_and_by_nobody_else() {
    let bar = in_force();
    for role in Role::ALL {
        let works_there = matches!(role, Role::Till | Role::Door | Role::Manager);
        let here = viewer(*role, pub_());
        assert_eq!(seen(&bar, &here, TODAY).is_ok(), works_there, "{role:?} here");
        let not_theirs = Err(OwnHidden::NotTheirs);
        assert_eq!(seen(&bar, &viewer(*role, shop()), TODAY), not_theirs, "{role:?} elsewhere");
        assert_eq!(seen(&bar, &office(*role), TODAY), not_theirs, "{role:?} in the office");
    }
    let stranger = Viewer { agreed: false, ..viewer(Role::Manager, pub_()) };
    assert_eq!(seen(&bar, &stranger, TODAY), Err(OwnHidden::NoAgreement));
}

#[test]
fn its_days_are_those_of_a_ban_and_the_last_one_counts() {
    let at_bar = viewer(Role::Till, pub_());
    let fixed = in_force();
    let endless = OwnBar {
        term: Term::indefinite(date(2026, 1, 10), date(2026, 1, 10), date(2026, 10, 1)).unwrap(),
        ..in_force()
    };
    let ended = OwnBar {
        ended: Some(OwnEnd { on: date(2026, 11, 1), reason: "agreed".into() }),
        ..in_force()
    };
    use OwnHidden as H;
    let table = [
        (&fixed, date(2026, 9, 3), Err(H::StartsLater)),
        (&fixed, date(2026, 9, 4), Ok(())),
        (&fixed, date(2027, 3, 3), Ok(())),
        (&fixed, date(2027, 3, 4), Err(H::Expired)),
        (&endless, date(2026, 10, 31), Ok(())),
        (&endless, date(2026, 11, 1), Err(H::ReviewMissed)),
        (&ended, date(2026, 10, 1), Err(H::Ended)),
        (&ended, TODAY, Err(H::Ended)),
    ];
    for (bar, day, expected) in table {
        assert_eq!(seen(bar, &at_bar, day), expected, "{day}");
    }
}

#[test]
fn a_child_is_seen_by_leave_of_two_for_ninety_days_and_never_from_the_till() {
    let from = date(2026, 11, 1);
    let approval = ChildApproval::grant(
        [id(110), id(111)],
        "came in with false cards three nights running",
        &Scope::List(vec![id(2)]),
        from,
        date(2027, 1, 30),
        false,
    )
    .unwrap();
    let leave = OwnChildLeave { approval, approvers: [id(110), id(111)], need: "need".into() };
    for age in [
        Age::seen(AgeBand::A16To17, TODAY, false),
        Age::seen(AgeBand::Unknown, TODAY, true),
        Age::born(date(2009, 2, 1), AgeBasis::Document, Jurisdiction::EnglandWales, TODAY).unwrap(),
    ] {
        let without = OwnBar { age, ..bar(from, date(2027, 1, 30)) };
        assert_eq!(seen(&without, &viewer(Role::Manager, pub_()), TODAY), Err(OwnHidden::Child));
        let bar = OwnBar { child: Some(leave.clone()), ..without };
        assert_eq!(seen(&bar, &viewer(Role::Till, pub_()), TODAY), Err(OwnHidden::ChildRole));
        let by_door = own_visibility(&bar, &viewer(Role::Door, pub_()), &rules(), TODAY).unwrap();
        assert!(by_door.child && by_door.needs_reason && !by_door.named);
        // Nor does turning eighteen widen it.
        let born =
            Age::born(date(2008, 11, 20), AgeBasis::Stated, Jurisdiction::EnglandWales, TODAY);
        let grown = OwnBar { age: born.unwrap(), child: None, ..bar.clone() };
        assert_eq!(seen(&grown, &viewer(Role::Door, pub_()), TODAY), Err(OwnHidden::Child));
    }
}

#[test]
fn it_is_kept_a_year_after_its_end_and_a_childs_a_year_after_its_decision() {
    let fixed = in_force();
    assert_eq!(fixed.kept_until(&rules()), date(2028, 3, 3));
    let ended = OwnBar {
        ended: Some(OwnEnd { on: date(2026, 11, 1), reason: "agreed".into() }),
        ..in_force()
    };
    assert_eq!(ended.kept_until(&rules()), date(2027, 11, 1));
    let young = OwnBar { age: Age::seen(AgeBand::A16To17, TODAY, false), ..in_force() };
    assert_eq!(young.kept_until(&rules()), date(2027, 9, 4));
}

/// Books of a premises with somebody on its own list and somebody of the scheme's.
fn books(here: Option<Premises>, own: Vec<OwnBar>) -> Books {
    Books {
        tier: Tier::Member,
        scheme: crate::till::scheme(),
        here,
        premises: vec![shop(), pub_()],
        galleries: vec![gallery(5, Scope::AllMembers)],
        dossiers: [banned()].into_iter().collect(),
        own,
        unchecked: Default::default(),
        as_of: jiff::Timestamp::UNIX_EPOCH,
    }
}

fn view(own: Vec<OwnBar>, viewer: Viewer, today: Date) -> View {
    View::new(books(viewer.premises.clone(), own).into(), viewer, today)
}

fn ask(text: &str) -> CheckQuery {
    CheckQuery { text: text.into(), chosen: Vec::new() }
}

#[test]
fn it_is_found_like_everybody_and_says_whose_it_is() {
    let bar = OwnBar { same_as: Some(id(10)), pictures: vec![picture(170)], ..in_force() };
    let mut view = view(vec![bar.clone()], viewer(Role::Till, pub_()), TODAY);
    for typed in ["barnaby tullock", "barney", "swallow neck"] {
        let found = view.check(&ask(typed)).hits;
        let tiles = view.tiles(&found, 0..9);
        assert!(tiles.iter().any(|tile| tile.subject == bar.as_subject()), "{typed}");
    }
    let all = view.check(&ask(""));
    assert_eq!((all.hits.len(), all.here), (2, 2));
    let tiles = view.tiles(&all.hits, 0..9);
    let states: Vec<_> = tiles.iter().map(|tile| tile.state).collect();
    assert_eq!(states, [StateKind::Banned, StateKind::BarredHere], "the scheme's ban comes first");
    let facet = &all.facets[0].values;
    assert!(facet.iter().any(|value| value.value == "barred_here" && value.count == 1));
    let card = view.card(bar.as_subject(), false).unwrap();
    let verdict = &card.verdicts[0];
    let own = verdict.own.as_ref().unwrap();
    assert_eq!((own.premises.as_str(), own.by.as_str()), ("The Fleece", "Tom B."));
    assert_eq!((verdict.until, card.reference.as_str()), (Some(date(2027, 3, 3)), ""));
    assert_eq!(card.same_as, Some(id(10)), "by somebody's own word");
    assert!(card.reported_for.is_empty() && card.caption.is_none(), "the note is the keeper's");
    assert!(view.may_show(id(170)));
    assert_eq!(view.in_register("barnaby", 6), [], "nobody is offered as their own double");
    assert_eq!(view.in_register("rhys", 6).len(), 1);
}

fn any_term() -> impl Strategy<Value = (Date, Term)> {
    (0_i32..900, 0_i32..500, any::<bool>()).prop_map(|(from, length, endless)| {
        let starts = days_after(date(2025, 6, 1), from);
        let term = match endless {
            true => Term::indefinite(starts, starts, days_after(starts, length.min(360))),
            false => Term::fixed(starts, days_after(starts, length)),
        };
        (starts, term.unwrap())
    })
}

proptest! {
    #[test]
    fn nobody_is_shown_elsewhere_or_outside_its_days(
        (starts, term) in any_term(),
        role in prop::sample::select(Role::ALL),
        place in 0_u8..4,
        agreed in any::<bool>(),
        ended in prop::option::of(0_i32..500),
        clock in 0_i32..1_400,
    ) {
        let today = days_after(date(2025, 6, 1), clock);
        let end = |days| OwnEnd { on: days_after(starts, days), reason: "agreed".into() };
        let bar = OwnBar {
            term,
            decided_on: starts,
            ended: ended.map(end),
            pictures: vec![picture(170)],
            ..in_force()
        };
        let viewer = match place {
            0 => office(role),
            1 => viewer(role, shop()),
            _ => Viewer { agreed, ..viewer(role, pub_()) },
        };
        let works_there = matches!(role, Role::Till | Role::Door | Role::Manager);
        let allowed = place >= 2 && agreed && works_there;
        let in_its_days = ended.is_none() && starts <= today && today <= term.last_day(30);
        let mut seen = view(vec![bar.clone()], viewer, today);
        let shown = seen.card(bar.as_subject(), true).is_ok();
        prop_assert_eq!(shown, allowed && in_its_days);
        prop_assert_eq!(seen.may_show(id(170)), shown);
        let hits = seen.check(&ask("barnaby")).hits;
        let found = seen.tiles(&hits, 0..9);
        prop_assert_eq!(found.iter().any(|tile| tile.state == StateKind::BarredHere), shown);
    }

    #[test]
    fn at_the_midnight_after_its_last_day_it_is_gone_whatever_the_season((starts, term) in any_term()) {
        let bar = OwnBar { term, decided_on: starts, ..in_force() };
        let at_bar = viewer(Role::Till, pub_());
        let last = term.last_day(rules().review_grace_days);
        let over = day_is_over(last);
        prop_assert_eq!(seen(&bar, &at_bar, london_day(over - 1.second())), Ok(()));
        prop_assert!(seen(&bar, &at_bar, london_day(over)).is_err());
    }

    #[test]
    fn opening_and_saving_a_form_changes_nothing((starts, term) in any_term(), told in any::<bool>()) {
        let told = if told { in_force().told } else { Service::Unserved };
        let bar = OwnBar { term, decided_on: starts, told, same_as: Some(id(10)), ..in_force() };
        let checked = checked(&own_draft_of(&bar), Some(&bar), months_after(starts, 40));
        prop_assert_eq!(checked.problems, vec![]);
        prop_assert_eq!(checked.bar, Some(bar));
    }
}

fn checked(draft: &OwnDraft, base: Option<&OwnBar>, today: Date) -> OwnChecked {
    let mut random = || [201_u8; 16];
    let mut bench = OwnBench {
        today,
        law: Jurisdiction::EnglandWales,
        premises: &pub_(),
        keeper: "Tom B.",
        may_approve: &[id(110), id(111)],
        rules: rules(),
        random: &mut random,
    };
    check_own(draft, base, &mut bench)
}

/// Somebody who can be barred: what a minute's typing comes to.
fn sound() -> OwnDraft {
    OwnDraft {
        given: "Barnaby".into(),
        reason: "Shouted at staff and would not leave".into(),
        ..blank_own("Tom B.")
    }
}

#[test]
fn a_name_and_a_reason_are_enough_and_the_rest_has_its_defaults() {
    let OwnChecked { bar, problems } = checked(&sound(), None, TODAY);
    assert_eq!(problems, []);
    let bar = bar.unwrap();
    assert_eq!((bar.premises, bar.decided_on, bar.barred_by.as_str()), (id(2), TODAY, "Tom B."));
    assert_eq!((bar.term.starts(), bar.term.ending()), (TODAY, Ending::On(date(2027, 5, 21))));
    let told = ServiceRecord { method: ServiceMethod::ToldInPerson, on: TODAY };
    assert_eq!(bar.told, Service::Served(told));
}

#[test]
fn each_awkward_form_has_exactly_its_problem() {
    use ProblemCode as Code;
    let edit = |change: &dyn Fn(&mut OwnDraft)| {
        let mut draft = sound();
        change(&mut draft);
        draft
    };
    let leave = |first: u8, second: u8| ChildDraft {
        given: true,
        approvers: [Some(id(first)), Some(id(second))],
        need: "came in with false cards three nights running".into(),
        show_name: false,
    };
    let young = |draft: &mut OwnDraft| {
        draft.age.band = AgeBand::A16To17;
        draft.ends = "90 days".into();
    };
    let cases: Vec<(OwnDraft, &[(&str, ProblemCode)])> = vec![
        (sound(), &[]),
        (edit(&|d| d.given.clear()), &[("family", Code::NameMissing)]),
        (edit(&|d| d.id_sought = true), &[("looks.sex", Code::NothingKnown)]),
        (
            edit(&|d| {
                d.id_sought = true;
                d.looks.sex = Sex::Male;
            }),
            &[],
        ),
        (edit(&|d| d.reason.clear()), &[("reason", Code::Empty)]),
        (edit(&|d| d.reason = "A known thief".into()), &[("reason", Code::Judging)]),
        (edit(&|d| d.notes = "She is pregnant".into()), &[("notes", Code::Blocked)]),
        (edit(&|d| d.notes = "x".repeat(301)), &[("notes", Code::TooLong)]),
        (edit(&|d| d.decided_on = "tomorrow".into()), &[("decided_on", Code::DayFuture)]),
        (edit(&|d| d.starts = "1/11/2026".into()), &[("starts", Code::BeforeDecision)]),
        (edit(&|d| d.ends = "20/11/2026".into()), &[("ends", Code::EndsFirst)]),
        (edit(&|d| d.ends = "11 years".into()), &[("ends", Code::TermTooLong)]),
        (edit(&|d| d.ends = "for ever".into()), &[("ends", Code::TermUnreadable)]),
        (
            edit(&|d| (d.indefinite, d.review) = (true, "1/12/2027".into())),
            &[("review", Code::ReviewTooLate)],
        ),
        (edit(&|d| d.indefinite = true), &[]),
        (edit(&|d| d.told.on = "31/11/2026".into()), &[("told.on", Code::DayUnreadable)]),
        (edit(&|d| young(d)), &[("child.given", Code::ChildNeedsLeave)]),
        (
            edit(&|d| {
                young(d);
                d.child = leave(110, 111);
            }),
            &[],
        ),
        (
            edit(&|d| {
                young(d);
                d.child = leave(110, 110);
            }),
            &[("child.approvers", Code::ChildOneApprover)],
        ),
        (
            edit(&|d| {
                young(d);
                d.child = leave(110, 90);
            }),
            &[("child.approvers", Code::ChildOneApprover)],
        ),
        (
            edit(&|d| {
                young(d);
                d.ends = "4 months".into();
                d.child = leave(110, 111);
            }),
            &[("ends", Code::ChildTooLong)],
        ),
        (
            edit(&|d| (d.age.how, d.age.born) = (AgeHow::Born, "1/1/2018".into())),
            &[("age.born", Code::BelowResponsibility)],
        ),
    ];
    for (at, (draft, expected)) in cases.iter().enumerate() {
        let found: Vec<_> = checked(draft, None, TODAY)
            .problems
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(f, c)| ((*f).to_owned(), *c)).collect();
        assert_eq!(found, expected, "case {at}");
    }
}

#[test]
fn one_that_stands_is_extended_and_one_that_is_over_is_a_new_decision() {
    let bar = in_force();
    let longer = OwnDraft { ends: "3/9/2027".into(), ..own_draft_of(&bar) };
    let extended = checked(&longer, Some(&bar), TODAY);
    assert_eq!(extended.problems, []);
    assert_eq!(extended.bar.unwrap().last_day(&rules()), date(2027, 9, 3));
    let after = date(2027, 3, 4);
    let refused = checked(&longer, Some(&bar), after).problems;
    assert_eq!((refused[0].field.as_str(), refused[0].code), ("ends", ProblemCode::OverAlready));
    // A missed review is made up for: without an end it was never over.
    let endless = OwnBar {
        decided_on: date(2026, 1, 10),
        term: Term::indefinite(date(2026, 1, 10), date(2026, 1, 10), date(2026, 10, 1)).unwrap(),
        ..in_force()
    };
    let reviewed = OwnDraft { review: "1/10/2027".into(), ..own_draft_of(&endless) };
    let reviewed = checked(&reviewed, Some(&endless), TODAY);
    assert_eq!(reviewed.problems, []);
    assert_eq!(reviewed.bar.unwrap().standing(&rules(), TODAY), OwnStanding::InForce);
}

#[test]
fn what_a_proposal_could_begin_with_holds_no_ban_no_note_and_no_birthday() {
    let born = Age::born(date(1990, 5, 2), AgeBasis::Stated, Jurisdiction::EnglandWales, TODAY);
    let bar = OwnBar { age: born.unwrap(), ..in_force() };
    let draft = draft_subject(&bar);
    assert_eq!((draft.given.as_str(), draft.family.as_str()), ("Barnaby", "Tulloch"));
    assert_eq!(draft.reports.len(), 1);
    assert_eq!(draft.reports[0].premises, Some(id(2)));
    assert!(draft.bans.is_empty() && draft.entries.is_empty() && draft.warnings.is_empty());
    let said = format!("{draft:?}");
    assert!(!said.contains("Fridays") && !said.contains("1990") && !said.contains("Tom B."));
}

#[test]
fn the_codes_of_a_subject_and_of_a_bar_are_the_same_bytes() {
    let bar = in_force();
    assert_eq!(bar.as_subject().bytes(), bar.id.bytes());
    let fresh: Id<OwnBar> = Id::fresh();
    assert_eq!(OwnBar { id: fresh, ..bar }.as_subject().bytes(), fresh.bytes());
}
