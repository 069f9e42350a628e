//! Who sees whom: every part of a ban by every other, the rules for children, expiry at midnight.

use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::civil::{Moment, day_begins, day_is_over, london_day};
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;
use watchbook_register::visibility::*;

use crate::build::*;

fn house_of(galleries: &[Gallery]) -> House<'_> {
    House::new(SchemeRules::default(), galleries)
}

fn everywhere() -> Vec<Gallery> {
    vec![gallery(5, Scope::AllMembers)]
}

fn state(dossier: &Dossier, viewer: &Viewer, today: Date) -> Result<StateKind, Hidden> {
    match visibility(dossier, viewer, &house_of(&everywhere()), today) {
        Visibility::Hidden(why) => Err(why),
        Visibility::Shown(shown) => Ok(shown.in_force[0].state),
    }
}

fn at_till() -> Viewer {
    viewer(Role::Till, shop())
}

#[test]
fn a_ban_is_the_product_of_its_parts() {
    let served = Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: TODAY });
    let open = Appeal::Open { stage: AppealStage::Listed, received: TODAY };
    let outcome = |outcome| Appeal::Decided { outcome, on: TODAY };
    let doubt = Some(Suspension { since: TODAY, reason: SuspensionReason::DoubtOnIdentity });
    let future = (date(2026, 12, 1), date(2027, 12, 1));
    let current = (date(2026, 1, 1), date(2027, 1, 1));
    let past = (date(2025, 1, 1), date(2026, 1, 1));
    use BanStanding as S;
    let table: [(_, _, _, _, _); 16] = [
        (current, served, Appeal::None, None, S::InForce),
        (current, Service::Unserved, Appeal::None, None, S::NotServed),
        (future, served, Appeal::None, None, S::StartsLater),
        (future, Service::Unserved, Appeal::None, None, S::StartsLater),
        (past, served, Appeal::None, None, S::Expired),
        (past, Service::Unserved, Appeal::None, None, S::Expired),
        (past, served, Appeal::None, doubt, S::Expired),
        (past, served, outcome(AppealOutcome::Revoked), None, S::Revoked),
        (current, served, open, None, S::InForce),
        (current, served, open, doubt, S::Suspended),
        (current, Service::Unserved, Appeal::None, doubt, S::Suspended),
        (future, served, Appeal::None, doubt, S::Suspended),
        (current, served, outcome(AppealOutcome::Upheld), None, S::InForce),
        (current, served, outcome(AppealOutcome::Varied), None, S::InForce),
        (current, served, outcome(AppealOutcome::RefusedFrivolous), None, S::InForce),
        (current, served, outcome(AppealOutcome::Revoked), doubt, S::Revoked),
    ];
    for ((starts, ends), service, appeal, suspension, expected) in table {
        let ban = Ban { service, appeal, suspension, ..ban(starts, ends) };
        assert_eq!(ban.standing(&SchemeRules::default(), TODAY), expected, "{ban:?}");
    }
}

#[test]
fn a_ban_shows_by_what_it_is_here() {
    type Change = fn(&mut Dossier);
    let table: [(Change, Result<StateKind, Hidden>); 9] = [
        (|_| {}, Ok(StateKind::Banned)),
        (|d| d.bans[0].service = Service::Unserved, Ok(StateKind::NotServed)),
        (|d| d.bans[0].scope = Scope::List(vec![id(9)]), Ok(StateKind::BannedElsewhere)),
        (|d| d.bans[0].scope = Scope::Sectors(vec![Sector::Retail]), Ok(StateKind::Banned)),
        (|d| d.bans[0].scope = Scope::Sectors(vec![Sector::Pub]), Ok(StateKind::BannedElsewhere)),
        (|d| d.bans[0].scope = Scope::Areas(vec!["Old Town".into()]), Ok(StateKind::Banned)),
        (
            |d| {
                d.bans[0].suspension =
                    Some(Suspension { since: TODAY, reason: SuspensionReason::Objection });
            },
            Err(Hidden::NotListed),
        ),
        (
            |d| {
                d.bans[0].appeal = Appeal::Decided { outcome: AppealOutcome::Revoked, on: TODAY };
            },
            Err(Hidden::NotListed),
        ),
        (
            |d| d.bans[0].term = Term::fixed(date(2026, 12, 3), date(2027, 3, 14)).unwrap(),
            Ok(StateKind::StartsLater),
        ),
    ];
    for (number, (change, expected)) in table.into_iter().enumerate() {
        let mut dossier = banned();
        change(&mut dossier);
        assert_eq!(state(&dossier, &at_till(), TODAY), expected, "row {number}");
    }
}

#[test]
fn an_unserved_ban_is_hidden_where_the_scheme_says_so() {
    let mut dossier = banned();
    dossier.bans[0].service = Service::Unserved;
    let galleries = everywhere();
    let rules = SchemeRules { show_unserved: false, ..SchemeRules::default() };
    let seen = visibility(&dossier, &at_till(), &House::new(rules, &galleries), TODAY);
    assert_eq!(seen, Visibility::Hidden(Hidden::NotListed));
}

#[test]
fn an_indefinite_ban_hides_itself_thirty_days_after_a_missed_review() {
    let due = date(2026, 10, 1);
    let mut dossier = banned();
    dossier.bans[0].term = Term::indefinite(date(2025, 10, 2), date(2025, 10, 2), due).unwrap();
    assert_eq!(state(&dossier, &at_till(), date(2026, 10, 31)), Ok(StateKind::Banned));
    assert_eq!(state(&dossier, &at_till(), date(2026, 11, 1)), Err(Hidden::NotListed));
}

#[test]
fn without_report_entry_agreement_or_role_nobody_is_shown() {
    let no_reports = {
        let mut dossier = banned();
        dossier.card.reports.clear();
        dossier
    };
    assert_eq!(state(&no_reports, &at_till(), TODAY), Err(Hidden::NoSource));
    let unlisted = Dossier { entries: Vec::new(), ..banned() };
    assert_eq!(state(&unlisted, &at_till(), TODAY), Err(Hidden::NotListed));
    let stranger = Viewer { agreed: false, ..at_till() };
    assert_eq!(state(&banned(), &stranger, TODAY), Err(Hidden::NoAgreement));
    for role in Role::ALL {
        let sees = state(&banned(), &viewer(*role, shop()), TODAY).is_ok();
        assert_eq!(sees, !matches!(role, Role::Auditor | Role::System), "{role:?}");
    }
}

#[test]
fn a_disputed_or_held_record_is_the_offices_alone() {
    for (standing, why) in [
        (Standing::Restricted { since: TODAY }, Hidden::Restricted),
        (Standing::Held { until: date(2026, 1, 1) }, Hidden::Held),
    ] {
        let mut dossier = banned();
        dossier.card.standing = standing;
        assert_eq!(state(&dossier, &at_till(), TODAY), Err(why));
        let galleries = everywhere();
        let seen = visibility(&dossier, &office(Role::Administrator), &house_of(&galleries), TODAY);
        let Visibility::Shown(shown) = seen else { panic!("the office sees it") };
        assert_eq!(shown.hidden_from_members, Some(why));
        assert_eq!(shown.in_force[0].state, StateKind::NotShown);
        assert_eq!(state(&dossier, &office(Role::Board), TODAY), Err(why));
    }
}

#[test]
fn a_gallery_reaches_its_audience_alone() {
    for (audience, shop_sees, pub_sees) in [
        (Scope::AllMembers, true, true),
        (Scope::Sectors(vec![Sector::Pub]), false, true),
        (Scope::Areas(vec!["Old Town".into()]), true, false),
        (Scope::List(vec![id(1)]), true, false),
        (Scope::List(vec![]), false, false),
    ] {
        let galleries = [gallery(5, audience.clone())];
        for (premises, sees) in [(shop(), shop_sees), (pub_(), pub_sees)] {
            let dossier = banned();
            let at = viewer(Role::Till, premises);
            let seen = visibility(&dossier, &at, &house_of(&galleries), TODAY);
            assert_eq!(matches!(seen, Visibility::Shown(_)), sees, "{audience:?}");
        }
    }
}

#[test]
fn a_members_computer_that_stands_nowhere_sees_nobody() {
    let nowhere = Viewer { premises: None, ..at_till() };
    assert_eq!(state(&banned(), &nowhere, TODAY), Err(Hidden::NotListed));
}

#[test]
fn premises_that_left_see_nobody() {
    for status in [PremisesStatus::Left, PremisesStatus::Suspended] {
        let left = Premises { status, ..shop() };
        assert_eq!(state(&banned(), &viewer(Role::Till, left), TODAY), Err(Hidden::NotListed));
    }
}

#[test]
fn a_child_is_hidden_without_leave_and_from_the_till_with_it() {
    let limited = Scope::Sectors(vec![Sector::Retail]);
    let leave = ChildApproval::grant(
        [id(1), id(2)],
        "Assaults on staff in two shops this week",
        &limited,
        date(2026, 11, 1),
        date(2027, 1, 30),
        false,
    )
    .unwrap();
    for age in [
        Age::seen(AgeBand::A16To17, TODAY, false),
        Age::seen(AgeBand::U16, TODAY, false),
        Age::seen(AgeBand::Unknown, TODAY, true),
        Age::born(date(2009, 1, 1), AgeBasis::Document, Jurisdiction::EnglandWales, TODAY).unwrap(),
    ] {
        let mut child = banned();
        child.card.age = age;
        assert_eq!(state(&child, &viewer(Role::Manager, shop()), TODAY), Err(Hidden::Child));
        child.entries[0].child = Some(leave.clone());
        assert_eq!(state(&child, &at_till(), TODAY), Err(Hidden::ChildRole));
        let galleries = everywhere();
        let manager = viewer(Role::Manager, shop());
        let Visibility::Shown(shown) = visibility(&child, &manager, &house_of(&galleries), TODAY)
        else {
            panic!("a manager sees a child for whom there is leave")
        };
        assert!(shown.needs_reason && shown.child && !shown.named);
        assert_eq!(state(&child, &manager, date(2027, 1, 30)), Ok(StateKind::Banned));
        assert_eq!(state(&child, &manager, date(2027, 1, 31)), Err(Hidden::Child));
    }
}

#[test]
fn leave_to_show_a_child_has_its_conditions() {
    let limited = Scope::List(vec![id(1)]);
    let from = date(2026, 11, 1);
    let ask = |approvers, need: &str, audience: &Scope, until| {
        ChildApproval::grant(approvers, need, audience, from, until, false).map(|_| ())
    };
    let soon = date(2027, 1, 30);
    assert_eq!(ask([id(1), id(2)], "need", &limited, soon), Ok(()));
    assert_eq!(ask([id(1), id(1)], "need", &limited, soon), Err(ChildError::OneApprover));
    assert_eq!(ask([id(1), id(2)], "  ", &limited, soon), Err(ChildError::NoNeed));
    assert_eq!(ask([id(1), id(2)], "need", &limited, date(2027, 1, 31)), Err(ChildError::TooLong));
    let all = Scope::AllMembers;
    assert_eq!(ask([id(1), id(2)], "need", &all, soon), Err(ChildError::AudienceNotLimited));
}

#[test]
fn turning_eighteen_never_widens_who_sees_a_childs_record() {
    let born = date(2008, 11, 22);
    let mut dossier = banned();
    dossier.card.age =
        Age::born(born, AgeBasis::Document, Jurisdiction::EnglandWales, TODAY).unwrap();
    let eighteenth = TODAY;
    assert_eq!(dossier.card.age.under_18(eighteenth), Under18::No);
    assert_eq!(state(&dossier, &at_till(), eighteenth), Err(Hidden::Child));
    dossier.entries[0].from = eighteenth;
    assert_eq!(state(&dossier, &at_till(), eighteenth), Ok(StateKind::Banned));
}

#[test]
fn a_child_below_the_age_of_responsibility_is_never_recorded() {
    for (law, least) in [(Jurisdiction::EnglandWales, 10), (Jurisdiction::Scotland, 12)] {
        let born = |years: i16| date(2026 - years, 11, 22);
        let record = |born| Age::born(born, AgeBasis::Stated, law, TODAY).map(|_| ());
        assert_eq!(record(born(least)), Ok(()));
        assert_eq!(
            record(born(least).tomorrow().unwrap()),
            Err(AgeError::BelowResponsibility(least))
        );
    }
}

#[test]
fn an_order_against_a_child_or_bail_is_never_the_members() {
    let order = CourtOrder {
        id: id(80),
        subject: id(10),
        kind: CourtOrderKind::Cbo,
        court: text("Marlbridge Magistrates' Court"),
        conditions: text("Must not enter any shop in Harlow Street"),
        from: date(2026, 1, 1),
        to: date(2028, 1, 1),
        publicised_ok: true,
    };
    assert!(order.for_members(Under18::No).is_some());
    assert!(order.for_members(Under18::Yes).is_none());
    assert!(order.for_members(Under18::LooksYoung).is_none());
    let bail = CourtOrder { kind: CourtOrderKind::BailCondition, ..order.clone() };
    assert!(bail.for_members(Under18::No).is_none());
    let private = CourtOrder { publicised_ok: false, ..order };
    assert!(private.for_members(Under18::No).is_none());
}

#[test]
fn pictures_flags_and_police_terms_end_by_themselves() {
    let police = |return_by| Picture {
        source: PictureSource::PoliceIsa,
        police: Some(PoliceTerms { agreement: "ISA-7".into(), return_by }),
        ..picture(71)
    };
    let table = [
        (picture(71), true),
        (Picture { state: PictureState::Approved, ..picture(71) }, false),
        (Picture { state: PictureState::Withdrawn, ..picture(71) }, false),
        (Picture { bystanders_masked: false, ..picture(71) }, false),
        (police(TODAY), true),
        (police(date(2026, 11, 21)), false),
        (Picture { police: None, ..police(TODAY) }, false),
    ];
    for (picture, shown) in table {
        assert_eq!(picture.shown_to_members(TODAY), shown, "{picture:?}");
    }
    let mut dossier = banned();
    dossier.card.risk_flags =
        vec![RiskFlag { kind: RiskFlagKind::Violence, source: id(50), until: TODAY }];
    let galleries = everywhere();
    let care = |today| match visibility(&dossier, &at_till(), &house_of(&galleries), today) {
        Visibility::Shown(shown) => shown.care.len(),
        Visibility::Hidden(_) => panic!("shown"),
    };
    assert_eq!((care(TODAY), care(TODAY.tomorrow().unwrap())), (1, 0));
}

#[test]
fn the_gravest_comes_first_and_the_longer_before_its_like() {
    let mut dossier = banned();
    dossier.warnings.push(warning(date(2026, 10, 1), date(2027, 4, 1)));
    let mut elsewhere = ban(date(2026, 1, 1), date(2029, 1, 1));
    elsewhere.id = id(21);
    elsewhere.scope = Scope::List(vec![id(9)]);
    dossier.bans.insert(0, elsewhere);
    let galleries = everywhere();
    let Visibility::Shown(shown) = visibility(&dossier, &at_till(), &house_of(&galleries), TODAY)
    else {
        panic!("shown")
    };
    let states: Vec<_> = shown.in_force.iter().map(|found| found.state).collect();
    assert_eq!(states, [StateKind::Banned, StateKind::Warned, StateKind::BannedElsewhere]);
}

#[test]
fn a_ban_ends_at_midnight_in_london_in_summer_and_winter() {
    for (last, next_instant) in [
        (date(2026, 1, 31), "2026-02-01T00:00:00Z"),
        (date(2026, 6, 30), "2026-06-30T23:00:00Z"),
        (date(2026, 3, 28), "2026-03-29T00:00:00Z"),
        (date(2026, 3, 29), "2026-03-29T23:00:00Z"),
        (date(2026, 10, 25), "2026-10-26T00:00:00Z"),
        (date(2024, 2, 29), "2024-03-01T00:00:00Z"),
    ] {
        let over: Timestamp = next_instant.parse().unwrap();
        assert_eq!(day_is_over(last), over);
        let before = over - 1.second();
        let starts = last.checked_sub(30.days()).unwrap();
        let mut dossier = banned();
        dossier.bans = vec![ban(starts, last)];
        dossier.entries = vec![entry(starts, last, RestsOn::Ban(id(20)))];
        let judged = |at| state(&dossier, &at_till(), Moment::judged(at, None).today());
        assert_eq!(judged(before), Ok(StateKind::Banned), "{before}");
        assert_eq!(judged(over), Err(Hidden::NotListed), "{over}");
        let set_back = Moment::judged(before, Some(over));
        assert_eq!(state(&dossier, &at_till(), set_back.today()), Err(Hidden::NotListed));
    }
}

#[test]
fn a_clock_that_lags_is_noticed_after_five_minutes() {
    let seen: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
    let lag = |minutes: i64| Moment::judged(seen - minutes.minutes(), Some(seen));
    assert_eq!(lag(5).clock_behind_minutes(), None);
    assert_eq!(lag(6).clock_behind_minutes(), Some(6));
    assert_eq!(lag(-30).clock_behind_minutes(), None);
    assert_eq!(lag(60).instant(), seen);
}

#[test]
fn hard_maxima_hold_whatever_an_entry_says() {
    let mut sought = listed(date(2025, 11, 22), date(2030, 1, 1));
    sought.card.identity = Identity::IdSought;
    assert_eq!(state(&sought, &at_till(), TODAY), Ok(StateKind::IdSought));
    assert_eq!(state(&sought, &at_till(), date(2026, 11, 23)), Err(Hidden::NotListed));
    let known = listed(date(2023, 11, 22), date(2030, 1, 1));
    assert_eq!(state(&known, &at_till(), TODAY), Ok(StateKind::Listed));
    assert_eq!(state(&known, &at_till(), date(2026, 11, 23)), Err(Hidden::NotListed));
    let mut unnamed = listed(date(2023, 11, 22), date(2030, 1, 1));
    unnamed.card.identity = Identity::Withheld;
    assert_eq!(state(&unnamed, &at_till(), TODAY), Ok(StateKind::Listed), "not ID sought");
    assert_eq!(state(&unnamed, &at_till(), date(2026, 11, 23)), Err(Hidden::NotListed));
}

/// Where a ban can hold, and whether the shop is among it.
fn scopes() -> impl Strategy<Value = (Scope, bool)> {
    proptest::sample::select(vec![
        (Scope::AllMembers, true),
        (Scope::Sectors(vec![Sector::Retail]), true),
        (Scope::Sectors(vec![Sector::Pub]), false),
        (Scope::Areas(vec!["Old Town".into()]), true),
        (Scope::Areas(vec!["Riverside".into()]), false),
        (Scope::List(vec![id(1)]), true),
        (Scope::List(vec![id(2)]), false),
    ])
}

fn appeals() -> impl Strategy<Value = Appeal> {
    let day = date(2026, 1, 1);
    let stages = AppealStage::ALL.iter().map(|stage| Appeal::Open { stage: *stage, received: day });
    let ends =
        AppealOutcome::ALL.iter().map(|outcome| Appeal::Decided { outcome: *outcome, on: day });
    proptest::sample::select(
        [Appeal::None].into_iter().chain(stages).chain(ends).collect::<Vec<_>>(),
    )
}

/// What a computer's clock says, one time after the other: on, back, over a change of the hour, over a leap day.
fn clocks() -> impl Strategy<Value = Vec<Timestamp>> {
    let about = proptest::sample::select(vec![
        date(2024, 2, 29),
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2026, 11, 22),
        date(2028, 2, 28),
    ]);
    let at = (about, -40..40i64, 0..86_400i64);
    let at = at.prop_map(|(day, on, second)| day_begins(day + on.days()) + second.seconds());
    proptest::collection::vec(at, 1..8)
}

fn days() -> impl Strategy<Value = Date> {
    (0..4000i64).prop_map(|n| date(2020, 1, 1).checked_add(n.days()).unwrap())
}

proptest! {
    #[test]
    fn nobody_is_shown_before_or_after_an_entry(
        (from, length, today) in (days(), 0..800i64, days()),
        withdrawn in any::<bool>(),
    ) {
        let until = from.checked_add(length.days()).unwrap();
        let mut dossier = listed(from, until);
        dossier.entries[0].withdrawn =
            withdrawn.then(|| Withdrawal { on: from, reason: "asked".into() });
        let shown = state(&dossier, &at_till(), today).is_ok();
        prop_assert_eq!(shown, !withdrawn && from <= today && today <= until);
    }

    #[test]
    fn a_ban_is_shown_on_exactly_its_days(
        (starts, length, today) in (days(), 0..3000i64, days()),
        served in any::<bool>(),
    ) {
        let ends = starts.checked_add(length.days()).unwrap();
        let mut dossier = banned();
        dossier.bans = vec![ban(starts, ends)];
        dossier.entries = vec![entry(date(2019, 1, 1), Date::MAX, RestsOn::Ban(id(20)))];
        if !served {
            dossier.bans[0].service = Service::Unserved;
        }
        let expected = match () {
            () if today > ends => Err(Hidden::NotListed),
            () if today < starts => Ok(StateKind::StartsLater),
            () if served => Ok(StateKind::Banned),
            () => Ok(StateKind::NotServed),
        };
        prop_assert_eq!(state(&dossier, &at_till(), today), expected);
    }

    /// Every part of a ban by every other, over any clock: what a till shows is what these lines say, and what is
    /// over never comes back.
    #[test]
    fn a_till_shows_a_ban_as_its_parts_say_whatever_the_clock_does(
        (scope, here) in scopes(),
        (starts, length, indefinite) in (days(), 0..700i64, any::<bool>()),
        (served, show_unserved) in (any::<bool>(), any::<bool>()),
        reason in proptest::option::of(proptest::sample::select(SuspensionReason::ALL)),
        appeal in appeals(),
        clock in clocks(),
    ) {
        let ends = starts + length.days();
        let rules = SchemeRules { show_unserved, ..SchemeRules::default() };
        let mut dossier = banned();
        let one = &mut dossier.bans[0];
        (one.scope, one.appeal) = (scope, appeal);
        one.suspension = reason.map(|reason| Suspension { since: starts, reason });
        one.term = match indefinite {
            true => Term::indefinite(starts, ends, ends).unwrap(),
            false => Term::fixed(starts, ends).unwrap(),
        };
        if !served {
            one.service = Service::Unserved;
        }
        let grace = if indefinite { i64::from(rules.review_grace_days) } else { 0 };
        let last = ends + grace.days();
        let lifted = matches!(
            appeal,
            Appeal::Decided { outcome: AppealOutcome::Revoked | AppealOutcome::Recalled, .. }
        );
        dossier.entries = vec![entry(date(2019, 1, 1), Date::MAX, RestsOn::Ban(id(20)))];
        let galleries = everywhere();
        let house = House::new(rules, &galleries);
        let (mut seen, mut over) = (None, false);
        for wall in clock {
            let moment = Moment::judged(wall, seen);
            seen = Some(moment.instant());
            let today = moment.today();
            let shown = match visibility(&dossier, &at_till(), &house, today) {
                Visibility::Hidden(_) => None,
                Visibility::Shown(shown) => Some(shown.in_force[0].state),
            };
            let expected = match () {
                () if lifted || reason.is_some() || today > last => None,
                () if today < starts => Some(StateKind::StartsLater),
                () if !served && !show_unserved => None,
                () if !here => Some(StateKind::BannedElsewhere),
                () if served => Some(StateKind::Banned),
                () => Some(StateKind::NotServed),
            };
            prop_assert_eq!(shown, expected, "{}", today);
            over |= today > last;
            prop_assert!(!over || shown.is_none(), "what is over comes back");
        }
    }

    #[test]
    fn a_member_sees_no_more_than_the_office(
        role in proptest::sample::select(Role::ALL),
        today in days(),
        restricted in any::<bool>(),
        young in any::<bool>(),
    ) {
        let mut dossier = banned();
        if restricted {
            dossier.card.standing = Standing::Restricted { since: TODAY };
        }
        dossier.card.age = Age::seen(AgeBand::A18To24, TODAY, young);
        let member = state(&dossier, &viewer(role, shop()), today).is_ok();
        let office = state(&dossier, &office(Role::DataLead), today).is_ok();
        prop_assert!(office);
        prop_assert!(!member || !restricted && !young);
    }

    #[test]
    fn every_instant_of_a_day_in_london_is_that_day(day in days(), second in 0..90_000i64) {
        let at = day_begins(day) + second.seconds();
        prop_assert_eq!(at < day_is_over(day), london_day(at) == day);
    }
}
