//! How a notice reached somebody: what premises report fills the form in, and a person confirms it.

use watchbook_register::log::{
    Account, Body, Life, LogEntry, LogPerson, SeenAction, Sighting, Sureness,
};
use watchbook_register::text::NeutralText;

use super::*;

/// A report that the person was given the notice, at an hour, as it stands at the office.
fn handed(n: u8, at: &str, life: Life) -> LogEntry {
    LogEntry {
        id: id(n),
        premises: id(2),
        by: id(CHAIR),
        role: Role::Till,
        occurred: at.parse().unwrap(),
        until: None,
        recorded: at.parse().unwrap(),
        account: Account::default(),
        people: vec![LogPerson { subject: id(10), role: None, known: None }],
        own: Vec::new(),
        body: Body::Sighting(Sighting {
            action: SeenAction::NoticeHanded,
            sureness: Sureness::Certain,
            ban: None,
            witness: Some(NeutralText::check("Priya K., at the bar").unwrap()),
        }),
        life: Some(life),
    }
}

/// An office with a decided ban that nobody has recorded a service of, and reports.
fn banned(reports: &[LogEntry]) -> (Office, Option<Id<Ban>>) {
    let rules = CaseRules { counts_from: CountsFrom::Service, ..CaseRules::default() };
    let office = office_filled(rules, AppealRules::default(), &|change| {
        reports.iter().try_for_each(|one| change.record_in_log(one))
    });
    let case = office.proposed();
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    office.clock.set_wall("2026-11-26T12:00:00Z");
    office.enter(ADMIN);
    let ban = office.view(CaseView::Unserved).rows[0].ban;
    (office, ban)
}

#[test]
fn a_notice_handed_over_at_the_door_fills_in_the_form_and_is_recorded_when_it_is_confirmed() {
    let why = || NeutralText::check("It was somebody else").unwrap();
    let reports = [
        handed(60, "2026-11-20T19:00:00Z", Life::Received),
        handed(61, "2026-11-23T19:00:00Z", Life::Rejected(why())),
        handed(62, "2026-11-25T23:30:00Z", Life::Received),
        handed(63, "2026-11-25T19:00:00Z", Life::Received),
    ];
    let (office, ban) = banned(&reports);
    let row = office.view(CaseView::Unserved).rows.remove(0);
    assert!(row.handed, "the list says that it waits");
    let opened = office.till.service_open(ban, None).unwrap();
    let from = opened.from.clone().unwrap();
    assert_eq!(from.entry, id(63), "the first since the decision that was not rejected");
    assert_eq!((from.premises.as_str(), opened.form.method), ("The Fleece", ServiceMethod::Hand));
    assert_eq!(opened.form.by_whom, "Sunita P., The Fleece");
    assert_eq!(opened.form.witness, "Priya K., at the bar");
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 1, "a report alone serves nobody");
    done(office.till.case_serve(ban, None, &opened.form));
    let shown = office.till.ban_show(ban.unwrap()).unwrap();
    assert_eq!(shown.days.from, date(2026, 11, 25), "its days begin when it was handed over");
    assert!(!office.view(CaseView::InForce).rows[0].handed);
}

#[test]
fn without_a_report_the_form_is_today_and_only_who_serves_opens_it() {
    let (office, ban) = banned(&[]);
    let opened = office.till.service_open(ban, None).unwrap();
    assert_eq!(opened.from, None);
    assert_eq!(opened.form.by_whom, "");
    assert!(!office.view(CaseView::Unserved).rows[0].handed);
    office.enter(BOARD[1]);
    let refused = office.till.service_open(ban, None).unwrap_err();
    assert_eq!(refused, Rule::NotEntitled.into());
}

fn serve(office: &Office, ban: Option<Id<Ban>>) -> ServiceShown {
    let form = office.till.service_open(ban, None).unwrap().form;
    done(office.till.case_serve(ban, None, &form));
    office.till.ban_show(ban.unwrap()).unwrap().services.remove(0)
}

#[test]
fn what_shows_a_service_is_sealed_listed_saved_for_a_purpose_and_keeps_the_service_from_being_undone()
 {
    let (office, ban) = banned(&[]);
    let service = serve(&office, ban);
    assert_eq!(service.proofs, []);
    let file = |name: &str, bytes: &[u8]| {
        let path = office.home.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let scan = b"%PDF-1.4 a signed notice of Rhys Hughes";
    let paths = [
        file("signed notice.pdf", scan),
        file("the same.pdf", scan),
        file("what was said.txt", b"They took it"),
        file("empty.pdf", b""),
    ];
    let added = office.till.proof_add(service.service, &paths, &|_| ()).unwrap();
    assert_eq!(added.proofs.len(), 1);
    let why: Vec<_> = added.refused.iter().map(|one| &one.refusal).collect();
    let same = EvidenceRefusal::Same { exhibit: "signed notice.pdf".into() };
    assert_eq!(why, [&same, &EvidenceRefusal::NoPaper, &EvidenceRefusal::Empty]);
    let shown = office.till.ban_show(ban.unwrap()).unwrap().services.remove(0).proofs.remove(0);
    assert_eq!((shown.name.as_str(), shown.by.as_deref()), ("signed notice.pdf", Some("Helen R.")));
    // Nothing of it lies in the clear.
    let mut folders = vec![office.home.path().join("register")];
    let mut sealed = 0;
    while let Some(folder) = folders.pop() {
        for one in std::fs::read_dir(folder).unwrap().flatten() {
            if one.file_type().unwrap().is_dir() {
                folders.push(one.path());
                continue;
            }
            let bytes = std::fs::read(one.path()).unwrap();
            assert!(!bytes.windows(13).any(|part| part == b"signed notice"), "{:?}", one.path());
            sealed += usize::from(one.path().to_string_lossy().contains("evidence"));
        }
    }
    assert_eq!(sealed, 1, "of what was refused nothing is left");
    let undo = office.till.case_undo().unwrap_err();
    assert_eq!(undo.code, FailureCode::NothingToUndo, "what was attached is not lost");
    let copy = office.home.path().join("copy.pdf");
    let reason = office.till.proof_save(shown.proof, " ", &copy).unwrap_err();
    assert_eq!(reason.code, FailureCode::ReasonNeeded);
    let saved = office.till.proof_save(shown.proof, "For the court", &copy).unwrap();
    assert_eq!(saved, EvidenceVerdict::Same);
    assert_eq!(std::fs::read(&copy).unwrap(), scan);
    office.enter(BOARD[1]);
    let refused = office.till.proof_save(shown.proof, "For the court", &copy).unwrap_err();
    assert_eq!(refused.code, FailureCode::Refused);
    // Still there when the register is opened again: the sweep knows it.
    office.enter(ADMIN);
    assert_eq!(office.till.proof_list(service.service).unwrap(), [shown]);
}

#[test]
fn before_they_are_told_a_length_is_said_and_no_last_day_and_afterwards_the_day() {
    let (office, ban) = banned(&[]);
    let said = || {
        let verdicts = office.till.card(id(10), Some("to look")).unwrap().verdicts;
        let verdict = verdicts.into_iter().find(|one| one.reference.is_some()).unwrap();
        let row = office.till.ban_show(ban.unwrap()).unwrap();
        (verdict.from_told, verdict.until, row.row.from_told, row.days.from_told)
    };
    let length = said().0.unwrap();
    assert!(matches!(length, Length::Months { .. }), "{length:?}");
    assert_eq!(said(), (Some(length), None, Some(length), Some(length)));
    let opened = office.till.service_open(ban, None).unwrap();
    done(office.till.case_serve(ban, None, &opened.form));
    let days = office.till.ban_show(ban.unwrap()).unwrap().days;
    assert_eq!(said(), (None, Some(days.until), None, None), "now its last day is known");
}
