//! What the records' types refuse, and what their small sums come to.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use watchbook_register::ClosedList;
use watchbook_register::civil::{months_after, months_between, years_between};
use watchbook_register::id::Id;
use watchbook_register::records::*;
use watchbook_register::text::{NeutralText, TextError, clean};

use crate::build::*;

#[test]
fn a_decision_names_entitled_people_a_minute_and_reasons() {
    let decide = |deciders: &[(&str, Role)], minute: &str, reasons: &str, on: Date| {
        Decision::taken_before(
            Id::fresh(),
            on,
            DecidingBody::Board,
            Outcome::Ban,
            deciders,
            Minute { reference: minute, reasons },
            TODAY,
        )
    };
    let board = [("Ruth K.", Role::Chair), ("Omar D.", Role::Board)];
    let sound = decide(&board, "Minute 7 of 3 March 2026", "Three thefts", TODAY).unwrap();
    assert_eq!(sound.deciders(), ["Ruth K.", "Omar D."]);
    assert!(sound.mark().is_some());
    assert_eq!(decide(&[], "m", "r", TODAY), Err(DecisionError::Nobody));
    assert!(matches!(decide(&board, " ", "r", TODAY), Err(DecisionError::Text(_))));
    assert!(matches!(decide(&board, "m", "", TODAY), Err(DecisionError::Text(_))));
    let tomorrow = TODAY.tomorrow().unwrap();
    assert_eq!(decide(&board, "m", "r", tomorrow), Err(DecisionError::Future));
    for role in Role::ALL {
        let barred =
            matches!(role, Role::Police | Role::Administrator | Role::System | Role::Auditor);
        let result = decide(&[("Ruth K.", Role::Chair), ("Sam P.", *role)], "m", "r", TODAY);
        assert_eq!(result == Err(DecisionError::NotEntitled(*role)), barred, "{role:?}");
    }
}

#[test]
fn a_decision_to_do_nothing_or_to_warn_carries_no_ban() {
    for outcome in [Outcome::Warn, Outcome::NoFurtherAction] {
        let decision = Decision::taken_before(
            Id::fresh(),
            TODAY,
            DecidingBody::Committee,
            outcome,
            &[("Ruth K.", Role::Chair)],
            Minute { reference: "Minute 8", reasons: "First time" },
            TODAY,
        );
        assert_eq!(decision.unwrap().mark(), None);
    }
}

#[test]
fn a_term_ends_after_it_starts_or_is_reviewed_within_a_year() {
    let (start, end) = (date(2026, 3, 1), date(2027, 2, 28));
    assert!(Term::fixed(start, start).is_ok());
    assert_eq!(Term::fixed(end, start), Err(TermError::EndsBeforeStart));
    assert_eq!(Term::fixed(start, date(2036, 3, 2)), Err(TermError::TooLong));
    assert!(Term::indefinite(start, start, date(2027, 3, 1)).is_ok());
    assert_eq!(Term::indefinite(start, start, date(2027, 3, 2)), Err(TermError::ReviewTooLate));
    assert!(Term::indefinite(start, date(2027, 2, 1), date(2028, 2, 1)).is_ok());
    assert_eq!(Term::indefinite(end, end, start), Err(TermError::EndsBeforeStart));
}

#[test]
fn a_review_on_the_29th_of_february_is_a_year_after_the_1st_of_march() {
    let (start, today) = (date(2025, 6, 1), date(2027, 3, 10));
    assert!(Term::reviewed_on(start, date(2028, 2, 29), today).is_ok());
    assert!(Term::reviewed_on(start, date(2028, 2, 28), today).is_ok());
    let too_late = Term::reviewed_on(start, date(2028, 3, 11), today);
    assert_eq!(too_late, Err(TermError::ReviewTooLate));
}

#[test]
fn references_have_one_spelling() {
    assert_eq!(SchemeRef::new("SW", 2026, 142).unwrap().as_str(), "SW-2026-0142");
    assert_eq!(SchemeRef::new("SW", 2026, 12_345).unwrap().as_str(), "SW-2026-12345");
    for wrong in [
        "",
        "SW",
        "SW-2026",
        "sw-2026-0142",
        "SW-26-0142",
        "SW-2026-142",
        "S W-2026-0142",
        "SW-2026-0142-1",
        "SW-2026-01a2",
        "TOOLONGX-2026-0142",
        "SW-٢٠٢٦-0142",
    ] {
        assert!(wrong.parse::<SchemeRef>().is_err(), "{wrong}");
    }
}

#[test]
fn ages_and_bands_change_on_the_birthday() {
    let born = |on| Age::born(on, AgeBasis::Document, Jurisdiction::EnglandWales, TODAY).unwrap();
    for (on, band, shown) in [
        (date(2008, 11, 22), AgeBand::A18To24, AgeShown::Years { years: 18 }),
        (date(2008, 11, 23), AgeBand::A16To17, AgeShown::Under18),
        (date(2010, 11, 23), AgeBand::U16, AgeShown::Under18),
        (date(2001, 11, 22), AgeBand::A25To34, AgeShown::Years { years: 25 }),
        (date(1961, 11, 22), AgeBand::A65Plus, AgeShown::Years { years: 65 }),
    ] {
        assert_eq!((born(on).band(TODAY), born(on).shown(TODAY)), (band, shown), "{on}");
    }
    let leapling = date(2004, 2, 29);
    assert_eq!(years_between(leapling, date(2026, 2, 28)), 21);
    assert_eq!(years_between(leapling, date(2026, 3, 1)), 22);
    let refused = |on| Age::born(on, AgeBasis::Stated, Jurisdiction::EnglandWales, TODAY);
    assert_eq!(refused(date(2026, 11, 23)), Err(AgeError::NotYetBorn));
    assert_eq!(refused(date(1905, 1, 1)), Err(AgeError::TooLongAgo));
}

#[test]
fn a_members_age_carries_no_birthday() {
    let born = date(1990, 5, 17);
    let age = Age::born(born, AgeBasis::Document, Jurisdiction::EnglandWales, TODAY).unwrap();
    let member = age.without_birth(TODAY);
    assert_eq!(member.birth(), None);
    assert_eq!(member.shown(TODAY), AgeShown::Band { band: AgeBand::A35To44 });
}

#[test]
fn a_range_of_heights_lies_in_every_band_that_it_touches() {
    let bands = |low, high| Height::between(low, high).unwrap().bands().collect::<Vec<_>>();
    assert_eq!(bands(175, 179), [HeightBand::H170]);
    assert_eq!(bands(178, 182), [HeightBand::H170, HeightBand::H180]);
    assert_eq!(bands(149, 150), [HeightBand::Under150, HeightBand::H150]);
    assert_eq!(bands(190, 199), [HeightBand::H190Plus]);
    assert_eq!(Height::between(180, 170), Err(HeightError));
    assert_eq!(Height::between(20, 170), Err(HeightError));
}

#[test]
fn kinds_of_incident_stand_under_their_heads() {
    for (kind, group) in [
        (IncidentKind::ShopTheft, IncidentGroup::Theft),
        (IncidentKind::TicketSwitch, IncidentGroup::Theft),
        (IncidentKind::VerbalAbuse, IncidentGroup::Violence),
        (IncidentKind::WeaponSeen, IncidentGroup::Violence),
        (IncidentKind::PublicOrder, IncidentGroup::Disorder),
        (IncidentKind::HateIncident, IncidentGroup::Disorder),
        (IncidentKind::DrugUse, IncidentGroup::Drugs),
        (IncidentKind::FakeId, IncidentGroup::Licensing),
        (IncidentKind::CapacityDispersal, IncidentGroup::Licensing),
        (IncidentKind::BreachOfBan, IncidentGroup::Scheme),
        (IncidentKind::Suspicious, IncidentGroup::Other),
        (IncidentKind::Other, IncidentGroup::Other),
    ] {
        assert_eq!(kind.group(), group, "{kind:?}");
    }
}

#[test]
fn texts_are_trimmed_bounded_and_free_of_what_cannot_be_seen() {
    assert_eq!(clean("  a \t b\u{202E}c\u{200B} \n", 10).unwrap(), "a bc");
    assert_eq!(clean("\u{200B} \u{202E}", 10), Err(TextError::Empty));
    assert_eq!(clean("abcdef", 5), Err(TextError::TooLong { length: 6, most: 5 }));
    assert_eq!(clean("éàü", 3).unwrap(), "éàü");
}

#[test]
fn members_read_neutral_words_and_no_blocked_topic() {
    assert!(NeutralText::check("Took four bottles of wine and left").is_ok());
    assert!(matches!(NeutralText::check("known thief"), Err(TextError::Wording(_))));
    assert!(NeutralText::answered_for("called the manager a thief").is_ok());
    assert!(matches!(NeutralText::answered_for("has hep C"), Err(TextError::Wording(_))));
}

#[test]
fn initials_are_those_of_the_first_words() {
    let person = |name: &str| Person {
        id: id(1),
        name: name.into(),
        role: Role::Till,
        premises: None,
        staff_number: None,
        sia: None,
        agreed_to: None,
    };
    assert_eq!(person("Priya N.").initials(), "PN");
    assert_eq!(person("Éilís Ní Dhomhnaill Byrne").initials(), "ÉND");
    assert_eq!(person("").initials(), "");
}

proptest! {
    #[test]
    fn an_id_reads_back_from_its_own_text_alone(bytes in any::<[u8; 16]>()) {
        let id: Id<Ban> = Id::from_random(bytes);
        prop_assert_eq!(id.to_string().parse::<Id<Ban>>().unwrap(), id);
        let capitals = id.to_string().to_uppercase();
        prop_assert_eq!(capitals.parse::<Id<Ban>>().is_ok(), capitals == id.to_string());
    }

    #[test]
    fn months_forward_and_between_agree(
        days in 0..20_000i32, months in 0..240i32,
    ) {
        let from = watchbook_register::civil::days_after(date(1990, 1, 1), days);
        let to = months_after(from, months);
        let between = months_between(from, to);
        // A day that the later month lacks is brought back, and so falls short of its month.
        prop_assert!(between == months || (between == months - 1 && to.day() < from.day()));
    }

    #[test]
    fn cleaning_is_done_once(text in ".{0,80}") {
        if let Ok(cleaned) = clean(&text, 200) {
            prop_assert_eq!(clean(&cleaned, 200).unwrap(), cleaned);
        }
    }
}

#[test]
fn every_code_of_every_list_leads_back_to_its_value() {
    fn check<T: ClosedList + std::fmt::Debug>() {
        for value in T::ALL {
            assert_eq!(T::from_code(value.code()), Some(*value));
        }
        assert_eq!(T::from_code("no such code"), None);
    }
    check::<Role>();
    check::<IncidentKind>();
    check::<Method>();
    check::<AgeBand>();
    check::<ServiceMethod>();
    check::<ProposalStage>();
    check::<PictureState>();
    check::<CourtOrderKind>();
}
