//! The office's forms: awkward drafts and the exact problem of each, and what good ones become.

use jiff::civil::{Date, date};
use watchbook_register::desk::*;
use watchbook_register::records::*;

use crate::build::{TODAY, banned, gallery, id, shop};

fn bench_with<T>(use_it: impl FnOnce(&mut Bench<'_>) -> T) -> T {
    let (premises, galleries) =
        ([shop()], [gallery(5, Scope::AllMembers), gallery(6, Scope::Areas(vec!["A".into()]))]);
    let mut next = 200_u8;
    let mut random = || {
        next += 1;
        [next; 16]
    };
    use_it(&mut Bench {
        today: TODAY,
        law: Jurisdiction::EnglandWales,
        premises: &premises,
        galleries: &galleries,
        numbering: Numbering::of(&[banned()].into_iter().collect(), 2026),
        random: &mut random,
    })
}

fn checked(draft: &SubjectDraft) -> Checked {
    bench_with(|bench| check(draft, None, bench))
}

fn problems(draft: &SubjectDraft) -> Vec<(String, ProblemCode)> {
    checked(draft).problems.into_iter().map(|problem| (problem.field, problem.code)).collect()
}

/// Somebody with a report, who can be saved.
fn sound() -> SubjectDraft {
    SubjectDraft {
        given: "Rhys".into(),
        family: "Hughes".into(),
        reports: vec![ReportDraft {
            incident: None,
            kind: IncidentKind::ShopTheft,
            on: "20/11/2026".into(),
            basis: Basis::Cctv,
            premises: Some(id(1)),
            facts: "Left with two bottles without paying".into(),
        }],
        ..blank()
    }
}

fn unserved() -> ServedDraft {
    ServedDraft { method: None, on: String::new(), witness: String::new() }
}

fn ban() -> BanDraft {
    BanDraft {
        id: None,
        reference: String::new(),
        category: IncidentGroup::Theft,
        reason: "Took goods without paying on three days".into(),
        scope: ScopeDraft {
            kind: ScopeKind::AllMembers,
            sectors: Vec::new(),
            areas: Vec::new(),
            premises: Vec::new(),
        },
        starts: String::new(),
        ends: "12 months".into(),
        indefinite: false,
        review: String::new(),
        served: unserved(),
        decided_on: "21 Nov 2026".into(),
        body: DecidingBody::Committee,
        deciders: vec![DeciderDraft { name: "Colin F.".into(), role: Role::Board }],
        minute: "Committee 21/11, item 4".into(),
        reasons: "Three reports in a month, seen on CCTV".into(),
    }
}

fn entry() -> EntryDraft {
    EntryDraft {
        id: None,
        gallery: Some(id(5)),
        from: String::new(),
        until: String::new(),
        rests_on: RestsKind::Reports,
        rests_at: None,
        caption: String::new(),
        withdrawn: String::new(),
        child: ChildDraft::default(),
    }
}

fn with_ban(change: impl FnOnce(&mut BanDraft)) -> SubjectDraft {
    let mut ban = ban();
    change(&mut ban);
    SubjectDraft { bans: vec![ban], ..sound() }
}

fn with_entry(change: impl FnOnce(&mut SubjectDraft)) -> SubjectDraft {
    let mut draft = SubjectDraft { entries: vec![entry()], ..sound() };
    change(&mut draft);
    draft
}

#[test]
fn each_awkward_draft_has_exactly_its_problem() {
    use ProblemCode as Code;
    let edit = |change: &dyn Fn(&mut SubjectDraft)| {
        let mut draft = sound();
        change(&mut draft);
        draft
    };
    let seventeen = |draft: &mut SubjectDraft| draft.age.band = AgeBand::A16To17;
    let leave = || ChildDraft {
        given: true,
        approvers: [Some(id(90)), Some(id(91))],
        need: "seen at schools' closing time".into(),
        show_name: false,
    };
    let cases: Vec<(SubjectDraft, &[(&str, ProblemCode)])> = vec![
        (sound(), &[]),
        (blank(), &[("family", Code::NameMissing)]),
        (SubjectDraft { id_sought: true, ..blank() }, &[]),
        (edit(&|d| d.family = "x".repeat(81)), &[("family", Code::TooLong)]),
        (edit(&|d| d.given = " \u{202e} ".into()), &[]),
        (
            edit(&|d| d.aliases = vec![AliasDraft { kind: NameKind::Street, name: " ".into() }]),
            &[("aliases.0.name", Code::Empty)],
        ),
        (
            edit(&|d| {
                d.aliases = vec![AliasDraft { kind: NameKind::Street, name: "Junkie Rhys".into() }]
            }),
            &[("aliases.0.name", Code::Blocked)],
        ),
        (edit(&|d| d.age.seen_on = "31/11/2026".into()), &[("age.seen_on", Code::DayUnreadable)]),
        (edit(&|d| d.age.seen_on = "23/11/2026".into()), &[("age.seen_on", Code::DayFuture)]),
        (edit(&|d| d.age.how = AgeHow::Born), &[("age.born", Code::Empty)]),
        (
            edit(&|d| (d.age.how, d.age.born) = (AgeHow::Born, "1/1/2018".into())),
            &[("age.born", Code::BelowResponsibility)],
        ),
        (
            edit(&|d| (d.age.how, d.age.born) = (AgeHow::Born, "1 Jan 1890".into())),
            &[("age.born", Code::BornTooLongAgo)],
        ),
        (edit(&|d| d.looks.height = "tall".into()), &[("looks.height", Code::HeightUnreadable)]),
        (edit(&|d| d.looks.height = "17".into()), &[("looks.height", Code::HeightUnreadable)]),
        (edit(&|d| d.looks.voice = "Romanian accent".into()), &[("looks.voice", Code::Blocked)]),
        (
            edit(&|d| {
                d.flags = vec![FlagDraft {
                    kind: RiskFlagKind::Weapon,
                    report: None,
                    until: String::new(),
                }]
            }),
            &[("flags.0.report", Code::NoSource)],
        ),
        (edit(&|d| d.reports[0].on = String::new()), &[("reports.0.on", Code::Empty)]),
        (
            edit(&|d| d.reports[0].premises = Some(id(99))),
            &[("reports.0.premises", Code::PremisesMissing)],
        ),
        (
            edit(&|d| d.reports[0].facts = "She is pregnant".into()),
            &[("reports.0.facts", Code::Blocked)],
        ),
        (with_ban(|_| {}), &[]),
        (with_ban(|ban| ban.reason = "A known thief".into()), &[("bans.0.reason", Code::Judging)]),
        (
            with_ban(|ban| ban.decided_on = "23/11/2026".into()),
            &[("bans.0.decided_on", Code::DayFuture), ("bans.0.starts", Code::Empty)],
        ),
        (
            with_ban(|ban| (ban.starts, ban.deciders) = ("today".into(), Vec::new())),
            &[("bans.0.deciders", Code::NobodyDecided)],
        ),
        (
            with_ban(|ban| {
                ban.starts = "today".into();
                ban.deciders[0].role = Role::Police;
            }),
            &[("bans.0.deciders", Code::MayNotDecide)],
        ),
        (
            with_ban(|ban| (ban.starts, ban.minute) = ("today".into(), " ".into())),
            &[("bans.0.minute", Code::Empty)],
        ),
        (
            with_ban(|ban| ban.starts = "20/11/2026".into()),
            &[("bans.0.starts", Code::BeforeDecision)],
        ),
        (with_ban(|ban| ban.ends = "20/11/2026".into()), &[("bans.0.ends", Code::EndsFirst)]),
        (with_ban(|ban| ban.ends = "a while".into()), &[("bans.0.ends", Code::TermUnreadable)]),
        (with_ban(|ban| ban.ends = "11 years".into()), &[("bans.0.ends", Code::TermTooLong)]),
        (
            with_ban(|ban| ban.ends = "18th birthday".into()),
            &[("bans.0.ends", Code::BirthdayUnknown)],
        ),
        (
            with_ban(|ban| (ban.indefinite, ban.review) = (true, "1/12/2027".into())),
            &[("bans.0.review", Code::ReviewTooLate)],
        ),
        (
            with_ban(|ban| ban.scope.kind = ScopeKind::Sectors),
            &[("bans.0.scope", Code::ScopeEmpty)],
        ),
        (with_entry(|_| {}), &[]),
        (with_entry(|draft| draft.reports.clear()), &[("entries.0.rests_on", Code::NoReport)]),
        (
            with_entry(|draft| draft.entries[0].gallery = None),
            &[("entries.0.gallery", Code::GalleryMissing)],
        ),
        (
            with_entry(|draft| draft.entries[0].rests_on = RestsKind::Ban),
            &[("entries.0.rests_at", Code::RestsOnMissing)],
        ),
        (with_entry(seventeen), &[("entries.0.child.given", Code::ChildNeedsLeave)]),
        (
            with_entry(|draft| draft.age.looks_young = true),
            &[("entries.0.child.given", Code::ChildNeedsLeave)],
        ),
        (
            with_entry(|draft| {
                seventeen(draft);
                draft.entries[0].child = leave();
            }),
            &[("entries.0.gallery", Code::ChildAudience)],
        ),
        (
            with_entry(|draft| {
                seventeen(draft);
                draft.entries[0].gallery = Some(id(6));
                draft.entries[0].child = leave();
            }),
            &[],
        ),
        (
            with_entry(|draft| {
                seventeen(draft);
                draft.entries[0].gallery = Some(id(6));
                draft.entries[0].until = "4 months".into();
                draft.entries[0].child = leave();
            }),
            &[("entries.0.until", Code::ChildTooLong)],
        ),
        (
            with_entry(|draft| {
                seventeen(draft);
                draft.entries[0].gallery = Some(id(6));
                draft.entries[0].child =
                    ChildDraft { approvers: [Some(id(90)), Some(id(90))], ..leave() };
            }),
            &[("entries.0.child.approvers", Code::ChildOneApprover)],
        ),
    ];
    for (at, (draft, expected)) in cases.iter().enumerate() {
        let expected: Vec<_> = expected.iter().map(|(f, c)| ((*f).to_owned(), *c)).collect();
        assert_eq!(problems(draft), expected, "case {at}");
    }
}

#[test]
fn days_are_read_day_first_or_in_iso_order() {
    let day_of = |text: &str| match day(text, TODAY) {
        Typed::Day(day) => Some(day),
        Typed::Nothing | Typed::Unreadable => None,
    };
    let march = Some(date(2027, 3, 14));
    for text in [
        "14/3/2027",
        "14/03/27",
        "14.3.2027",
        "14-3-2027",
        "2027-03-14",
        "14 Mar 2027",
        "14th March 2027",
        " 14 march, 2027 ",
        "14 of March 2027",
        "2027/3/14",
        "14 MAR 27",
        "14 Mawrth 2027",
        "14 Maw 27",
        "14eg o Fawrth 2027",
    ] {
        assert_eq!(day_of(text), march, "{text}");
    }
    for text in ["3/14/2027", "2027-14-03", "14/3", "March 2027", "29/2/2027", "1/1/1/1", "soon"] {
        assert_eq!(day(text, TODAY), Typed::Unreadable, "{text}");
    }
    assert_eq!(day(" ", TODAY), Typed::Nothing);
    assert_eq!(day_of("tomorrow"), Some(date(2026, 11, 23)));
    assert_eq!(day_of("yfory"), Some(date(2026, 11, 23)));
    assert_eq!(day_of("1af Mehefin 1985"), Some(date(1985, 6, 1)));
    assert_eq!(day_of("1/6/85"), Some(date(1985, 6, 1)));
}

#[test]
fn an_end_is_a_day_or_a_length_whose_last_day_is_included() {
    let starts = date(2026, 3, 14);
    let born = Some(date(2010, 5, 2));
    let cases: [(&str, Date); 18] = [
        ("until 14/3/2027", date(2027, 3, 14)),
        ("to 14 Mar 2027", date(2027, 3, 14)),
        ("6 months", date(2026, 9, 13)),
        ("1 month", date(2026, 4, 13)),
        ("for 2 years", date(2028, 3, 13)),
        ("90 days", date(2026, 6, 11)),
        ("2 weeks", date(2026, 3, 27)),
        ("1y", date(2027, 3, 13)),
        ("18th birthday", date(2028, 5, 1)),
        ("18th birthday + 6 months", date(2028, 11, 1)),
        ("until the 18th birthday and 1 month", date(2028, 6, 1)),
        ("tan 14 Mawrth 2027", date(2027, 3, 14)),
        ("6 mis", date(2026, 9, 13)),
        ("am 2 flynedd", date(2028, 3, 13)),
        ("1 flwyddyn", date(2027, 3, 13)),
        ("90 diwrnod", date(2026, 6, 11)),
        ("pen-blwydd 18", date(2028, 5, 1)),
        ("tan y pen-blwydd yn 18 oed a 6 mis", date(2028, 11, 1)),
    ];
    for (text, last) in cases {
        assert_eq!(end(text, starts, born, TODAY), Ok(last), "{text}");
    }
    for text in ["months", "0 months", "five months", "-3 months", "99999 years", "6 moons"] {
        assert_eq!(end(text, starts, born, TODAY), Err(EndError::Unreadable), "{text}");
    }
}

#[test]
fn heights_are_read_in_both_measures() {
    let cm = |low, high| Some(Height::between(low, high).unwrap());
    for (text, expected) in [
        ("178", cm(178, 178)),
        ("178 cm", cm(178, 178)),
        ("1.78m", cm(178, 178)),
        ("1.8 m", cm(180, 180)),
        ("170-175", cm(170, 175)),
        ("170 to 175 cm", cm(170, 175)),
        ("170 i 175 cm", cm(170, 175)),
        ("5 tr 10", cm(178, 178)),
        ("5 troedfedd 10 modfedd", cm(178, 178)),
        ("5'10\"", cm(178, 178)),
        ("5 ft 10", cm(178, 178)),
        ("5ft 10in", cm(178, 178)),
        ("6 feet", cm(183, 183)),
        ("5'8\"-5'10\"", cm(173, 178)),
        ("5 ft 8-10", cm(173, 178)),
        ("5'13", None),
        ("175-170", None),
        ("17", None),
        ("1.783 m", None),
        ("about 180", None),
    ] {
        assert_eq!(height(text), expected, "{text}");
    }
}

#[test]
fn a_new_subject_gets_the_next_references_of_the_year_and_an_incident_for_each_report() {
    let mut draft = with_ban(|_| {});
    draft.entries = vec![EntryDraft { rests_on: RestsKind::Ban, rests_at: Some(0), ..entry() }];
    let Checked { record, problems } = checked(&draft);
    assert_eq!(problems, []);
    let dossier = &record.dossier;
    assert_eq!(dossier.card.reference.as_str(), "SW-2026-0143");
    // The ban of the register is numbered like a subject, and its counter goes on from there.
    assert_eq!(dossier.bans[0].reference.as_str(), "SW-2026-0144");
    assert_eq!(dossier.bans[0].term.starts(), date(2026, 11, 21));
    assert_eq!(dossier.bans[0].term.ending(), Ending::On(date(2027, 11, 20)));
    assert_eq!(dossier.bans[0].decision.id, record.ban_files[0].decision.id);
    assert_eq!(record.ban_files[0].decision.deciders(), ["Colin F."]);
    let (entry, incident) = (&dossier.entries[0], &record.incidents[0]);
    assert_eq!(entry.rests_on, RestsOn::Ban(dossier.bans[0].id));
    assert_eq!((entry.from, entry.until), (TODAY, date(2027, 11, 20)));
    assert_eq!(dossier.card.reports[0].incident, incident.id);
    assert_eq!(incident.subjects[0].subject, dossier.card.id);
    assert_eq!(record.file.as_ref().unwrap().review, date(2027, 11, 22));
}

#[test]
fn what_the_form_does_not_show_of_a_ban_stays_when_the_rest_is_changed() {
    let mut dossier = banned();
    dossier.bans[0].appeal =
        Appeal::Open { stage: AppealStage::Listed, received: date(2026, 10, 1) };
    dossier.card.standing = Standing::Restricted { since: date(2026, 10, 1) };
    let was = Record {
        dossier,
        file: None,
        ban_files: Vec::new(),
        incidents: Vec::new(),
        leaves: Vec::new(),
    };
    let mut draft = draft_of(&was);
    draft.bans[0].reason = "Took goods without paying on four days".into();
    draft.family = "Huws".into();
    let again = bench_with(|bench| check(&draft, Some(&was), bench));
    assert_eq!(again.problems, []);
    let (before, after) = (&was.dossier, &again.record.dossier);
    assert_eq!(after.bans[0].appeal, before.bans[0].appeal);
    assert_eq!(after.bans[0].decision, before.bans[0].decision);
    assert_eq!(after.bans[0].term, before.bans[0].term);
    assert_eq!(after.card.standing, before.card.standing);
    assert_eq!(after.card.reference, before.card.reference);
    assert_eq!(after.entries, before.entries);
    assert_eq!(after.card.name().unwrap(), "Rhys Huws");
}

#[test]
fn what_members_see_anew_waits_for_a_second_person_and_nothing_else_does() {
    let was = Record {
        dossier: banned(),
        file: None,
        ban_files: Vec::new(),
        incidents: Vec::new(),
        leaves: Vec::new(),
    };
    let after = |change: &dyn Fn(&mut SubjectDraft)| {
        let mut draft = draft_of(&was);
        change(&mut draft);
        let checked = bench_with(|bench| check(&draft, Some(&was), bench));
        assert_eq!(checked.problems, []);
        waits_for_second(Some(&was), &checked.record)
    };
    assert_eq!(after(&|_| {}), []);
    assert_eq!(after(&|draft| draft.family = "Huws".into()), []);
    assert_eq!(after(&|draft| draft.bans[0].served = unserved()), []);
    assert_eq!(after(&|draft| draft.entries[0].withdrawn = "wrong person".into()), []);
    assert_eq!(after(&|draft| draft.entries[0].caption = "in a red coat".into()), [id(40)]);
    assert_eq!(after(&|draft| draft.bans[0].ends = "14/4/2027".into()), [id(40)]);
    assert_eq!(waits_for_second(None, &was), [id(40)]);
}
