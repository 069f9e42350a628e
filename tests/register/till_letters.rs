//! Letters at the till: who makes them, what they say, what is recorded; the card, the sheet, the dates.

use std::path::PathBuf;

use watchbook_register::letters::*;
use watchbook_register::pack::{TemplateName, TemplateProblem, TemplateWord};

use super::*;

impl Office {
    /// A ban that was decided and not served, with its case.
    pub(super) fn banned(&self) -> (Id<Proposal>, LetterAbout) {
        let case = self.proposed();
        let meeting = self.meeting();
        let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
        self.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
        let row = self.view(CaseView::Unserved).rows.remove(0);
        (case, LetterAbout { ban: row.ban, warning: None })
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub(super) fn text(&self, name: &str) -> String {
        printed(&self.path(name))
    }
}

/// The words of a PDF.
pub(super) fn printed(path: &std::path::Path) -> String {
    let bytes = std::fs::read(path).unwrap();
    let document = lopdf::Document::load_mem(&bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn saved(outcome: Result<LetterSaved, Failure>) -> usize {
    match outcome.unwrap() {
        LetterSaved::Saved { pages, missing, .. } => {
            assert_eq!(missing, Vec::<String>::new());
            pages
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_decided_ban_has_a_notice_that_says_all_it_must_and_is_recorded_without_a_copy() {
    let appeals = AppealRules { appeal_days: 21, ..AppealRules::default() };
    let office = office_under(&[], CaseRules::default(), appeals);
    let (case, about) = office.banned();
    let list = office.till.letter_list(about).unwrap();
    assert_eq!(list.offered, [LetterKind::BanNotice, LetterKind::Card]);
    assert!(list.no_address, "nobody has entered one");
    let form = SenderForm {
        address: "1 Market Square\nMarlbridge".into(),
        email: "office@marlbridge.example".into(),
        sheets: false,
    };
    let sender = office.till.sender_save(&form).unwrap();
    assert!(matches!(sender, SenderSaved::Saved { sender } if sender.form == form));
    let path = office.path("notice.pdf");
    let save =
        |kind, language| office.till.letter_save(about, kind, language, Print::Ordinary, &path);
    assert!(saved(save(LetterKind::BanNotice, Language::English)) <= 3);
    let said = office.text("notice.pdf");
    for words in [
        "Dear Rhys Hughes",
        "Theft from a shop, and threats",
        "Sunday 22 November 2026",
        "The last day is Sunday 21 November 2027",
        "The time counts from the day we decided",
        "If you appeal, you must stay away",
        "Tell us by 21 days after the day you are told",
        "1 Market Square, Marlbridge",
        "committee decided this",
        "ico.org.uk",
    ] {
        assert!(said.contains(words), "“{words}” is not in:\n{said}");
    }
    for voter in ["Bethan", "Colin", "Peter M", "Sunita", "Adeola"] {
        assert!(!said.contains(voter), "{voter} voted, and is on the letter");
    }
    saved(save(LetterKind::BanNotice, Language::Welsh));
    assert!(office.text("notice.pdf").contains("Annwyl Rhys Hughes"));
    let made = office.till.letter_list(about).unwrap().made;
    assert_eq!(made.len(), 2);
    assert_eq!(made[0].by.as_deref(), Some("Helen R."));
    // From the letter to the service, and the appeal's last day counts from there.
    let service = ServiceForm {
        method: ServiceMethod::Hand,
        on: "today".into(),
        by_whom: "Tom B.".into(),
        witness: String::new(),
        evidence: String::new(),
    };
    done(office.till.case_serve(about.ban, None, &service));
    let dates = office.till.calendar_list().unwrap().dates;
    let appeal = dates.iter().find(|one| one.dated.kind == DatedKind::AppealBy).unwrap();
    assert_eq!((appeal.dated.on, appeal.case), (date(2026, 12, 13), Some(case)));
    office.till.calendar_save(Language::English, &office.path("dates.ics")).unwrap();
    let file = std::fs::read_to_string(office.path("dates.ics")).unwrap();
    assert!(file.contains("DTSTART;VALUE=DATE:20261213"), "{file}");
    assert!(!file.contains("Hughes"), "a calendar names nobody");
}

#[test]
fn a_board_member_reads_which_letters_there_are_and_makes_none() {
    let office = office();
    let (_, about) = office.banned();
    office.enter(BOARD[1]);
    let list = office.till.letter_list(about).unwrap();
    assert_eq!(list.offered, []);
    assert_eq!(list.refused.unwrap().rule, Rule::NotEntitled);
    let path = office.path("none.pdf");
    let refused = office
        .till
        .letter_save(about, LetterKind::BanNotice, Language::English, Print::Ordinary, &path)
        .unwrap();
    assert!(matches!(refused, LetterSaved::Refused { .. }));
    assert!(!path.exists());
    let police = office.enter(POLICE).letter_list(about).unwrap_err();
    assert_eq!(police, Rule::PoliceTakeNoPart.into());
}

#[test]
fn a_text_without_the_way_to_appeal_is_refused_and_its_versions_are_kept() {
    let office = office();
    office.enter(ADMIN);
    let (name, english) = (TemplateName::PartAppeal, Language::English);
    let none = office.till.template_save(name, english, Some("You cannot appeal.")).unwrap();
    let TemplateSaved::Problems { problems } = none else { panic!("{none:?}") };
    assert!(problems.contains(&TemplateProblem::Missing { word: TemplateWord::AppealBy }));
    let judging = "Every thief may write to <write-to> by <appeal-by>.";
    let judging = office.till.template_save(name, english, Some(judging)).unwrap();
    let TemplateSaved::Problems { problems } = judging else { panic!("{judging:?}") };
    assert!(matches!(&problems[..], [TemplateProblem::Wording { text }] if text.contains("thief")));
    let own = "Write to <write-to> by <appeal-by>. We answer.";
    for text in [Some(own), None] {
        let saved = office.till.template_save(name, english, text).unwrap();
        assert!(
            matches!(saved, TemplateSaved::Saved { template } if template.changed == text.is_some())
        );
    }
    let texts = office.till.template_list(english).unwrap();
    let past = &texts.iter().find(|one| one.name == name).unwrap().past;
    let versions: Vec<_> = past.iter().map(|one| (one.version, one.text.as_deref())).collect();
    assert_eq!(versions, [(2, None), (1, Some(own))]);
    assert_eq!(past[1].by.as_deref(), Some("Helen R."));
}

#[test]
fn a_sheet_is_off_until_the_scheme_decides_and_is_ticked_off_after_its_day() {
    let office = office();
    office.banned();
    let path = office.path("sheet.pdf");
    let print = |why: &str| office.till.sheet_save(why, Language::English, &path).unwrap();
    assert_eq!(print("Saturday"), SheetSaved::Off);
    let form = SenderForm { address: String::new(), email: String::new(), sheets: true };
    office.till.sender_save(&form).unwrap();
    assert_eq!(print("  "), SheetSaved::Why);
    assert_eq!(print("Saturday evening"), SheetSaved::Saved { number: 1, people: 1 });
    let said = office.text("sheet.pdf");
    for words in ["Rhys Hughes", "Sheet 1", "Not told yet", "Monday 23 November 2026"] {
        assert!(said.contains(words), "“{words}” is not in:\n{said}");
    }
    assert_eq!(office.till.sheet_list().unwrap().overdue, 0);
    office.clock.pass(Duration::from_secs(25 * 3600));
    office.enter(ADMIN);
    let list = office.till.sheet_list().unwrap();
    assert_eq!((list.overdue, list.sheets[0].people), (1, 1));
    let after = office.till.sheet_gone(list.sheets[0].sheet).unwrap();
    assert_eq!(after.overdue, 0);
    let again = office.till.sheet_gone(list.sheets[0].sheet).unwrap_err();
    assert_eq!(again.code, FailureCode::NotFound, "it is ticked off once");
}

#[test]
fn what_is_printed_at_premises_tells_of_the_ban_that_holds_there() {
    // Banned everywhere until March; in pubs alone for much longer, and not told of that.
    let mut both = Dossier { pictures: Vec::new(), ..banned() };
    both.bans.push(Ban {
        id: id(21),
        reference: "SW-2026-0190".parse().unwrap(),
        scope: Scope::Sectors([Sector::Pub].into()),
        service: Service::Unserved,
        ..ban(date(2026, 3, 2), date(2030, 3, 1))
    });
    let shop = furnished(&[both]);
    shop.till.unlock(id(111), pin()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sheet.pdf");
    let printed_sheet = shop.till.sheet_save("Saturday", Language::English, &path).unwrap();
    assert_eq!(printed_sheet, SheetSaved::Saved { number: 1, people: 1 });
    let said = printed(&path);
    assert!(said.contains("until Sunday 14 March 2027") && !said.contains("2030"), "{said}");

    // Of the two it is the other that they have still to be told of, wherever that is done.
    let path = folder.path().join("card.pdf");
    saved(shop.till.card_save(id(10), Language::English, &path));
    assert!(printed(&path).contains("1 March 2030"));
}

#[test]
fn the_card_is_made_where_the_ban_is_seen_and_says_what_a_member_may_hold() {
    let office = office();
    office.banned();
    let path = office.path("card.pdf");
    assert!(saved(office.till.card_save(id(10), Language::English, &path)) <= 2);
    let said = office.text("card.pdf");
    for words in ["Rhys Hughes", "Please leave now", "21 November 2027"] {
        assert!(said.contains(words), "“{words}” is not in:\n{said}");
    }
    let nobody = office.till.card_save(id(99), Language::English, &path).unwrap_err();
    assert_eq!(nobody.code, FailureCode::NotFound);
}

impl Office {
    /// Decides a proposal about a ban at a meeting of the three who may.
    fn carried(&self, form: &CaseForm) {
        self.decided(done(self.till.case_save(form, true)));
    }

    fn decided(&self, case: Id<Proposal>) {
        let meeting = self.meeting();
        let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
        self.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
        self.till.meeting_close(meeting.meeting).unwrap();
    }

    /// What a letter of a ban says in print.
    fn letter(&self, ban: Id<Ban>, kind: LetterKind) -> String {
        let about = LetterAbout { ban: Some(ban), warning: None };
        let path = self.path("letter.pdf");
        saved(self.till.letter_save(about, kind, Language::English, Print::Ordinary, &path));
        self.text("letter.pdf")
    }

    fn letters(&self, ban: Id<Ban>) -> Vec<LetterKind> {
        let about = LetterAbout { ban: Some(ban), warning: None };
        self.till.letter_list(about).unwrap().offered
    }
}

#[test]
fn each_change_of_a_ban_has_its_own_letter_which_says_who_decided_that_change() {
    use LetterKind as K;
    let breach = incident(52, vec![IncidentKind::BreachOfBan], "2026-11-22");
    let office = office_with(&[breach], CaseRules::default());
    let ban = office.in_force();
    assert_eq!(office.letters(ban), [K::BanNotice, K::Card]);

    office.clock.set_wall("2026-12-01T10:00:00Z");
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Extension, Some(id(52))).unwrap();
    let waiting = CaseForm {
        reason: "Came in although banned".into(),
        count: "1".into(),
        length: LengthKind::Months,
        ..opened.form
    };
    let proposed = done(office.till.case_save(&waiting, true));
    office.enter(ADMIN);
    assert_eq!(office.letters(ban), [K::BanNotice, K::Card], "nobody has decided that yet");
    office.decided(proposed);
    assert_eq!(office.letters(ban), [K::Extension, K::Card]);
    let said = office.letter(ban, K::Extension);
    assert!(said.contains("Came in although banned"), "{said}");
    assert!(said.contains("decided this on Tuesday 1 December 2026"), "{said}");

    office.clock.set_wall("2026-12-08T10:00:00Z");
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Variation, None).unwrap();
    office.carried(&CaseForm { day: "1/3/2027".into(), ..opened.form });
    assert_eq!(office.letters(ban), [K::Variation, K::Card]);
    let said = office.letter(ban, K::Variation);
    assert!(said.contains("decided this on Tuesday 8 December 2026"), "{said}");
    assert!(said.contains("The last day is Monday 1 March 2027"), "{said}");

    office.clock.set_wall("2026-12-15T10:00:00Z");
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Revocation, None).unwrap();
    office.carried(&opened.form);
    assert_eq!(office.letters(ban), [K::Revocation], "nobody is told that they are banned");
    let said = office.letter(ban, K::Revocation);
    assert!(said.contains("decided this on Tuesday 15 December 2026"), "{said}");
}

#[test]
fn whoever_appeals_is_told_that_it_came_what_holds_meanwhile_and_by_when_it_is_answered() {
    use LetterKind as K;
    let office = office();
    let ban = office.in_force();
    office.clock.set_wall("2026-12-01T10:00:00Z");
    office.enter(ADMIN);
    assert!(!office.letters(ban).contains(&K::AppealReceived), "nobody has appealed");
    office.appeal_came(ban);
    assert_eq!(office.letters(ban)[0], K::AppealReceived);
    let said = office.letter(ban, K::AppealReceived);
    assert!(said.contains("This came to us on Tuesday 1 December 2026"), "{said}");
    assert!(said.contains("Until we have answered, the ban stays as it is."), "{said}");
    let shown = office.till.ban_show(ban).unwrap();
    let due = shown.appeals[0].answer_by.strftime("%-d %B %Y").to_string();
    assert!(said.contains(&format!("{due}. If we need longer")), "{due}: {said}");
}

#[test]
fn that_a_later_letter_reached_somebody_is_recorded_once_and_changes_nothing_of_the_ban() {
    use LetterKind as K;
    let office = office();
    let ban = office.in_force();
    let about = LetterAbout { ban: Some(ban), warning: None };
    let owed = || office.till.letter_list(about).unwrap().to_tell;
    assert_eq!(owed(), [], "of the ban itself they were told");
    office.clock.set_wall("2026-12-08T10:00:00Z");
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Variation, None).unwrap();
    office.carried(&CaseForm { day: "1/3/2027".into(), ..opened.form });
    assert_eq!(owed(), [K::Variation]);
    office.clock.set_wall("2026-12-10T10:00:00Z");
    let told = |on: &str| ServiceForm {
        method: ServiceMethod::PostSigned,
        on: on.into(),
        by_whom: "Helen R.".into(),
        witness: "Zofia K.".into(),
        evidence: "Receipt 4711".into(),
    };
    let serve = |kind, on: &str| office.till.letter_serve(about, kind, &told(on));
    assert_eq!(rule(serve(K::Extension, "")), Rule::NotNow, "nothing was made longer");
    assert_eq!(rule(serve(K::BanNotice, "")), Rule::NotNow, "the notice has a door of its own");
    for day in ["7/12/2026", "11/12/2026", "some day"] {
        assert_eq!(rule(serve(K::Variation, day)), Rule::Day, "{day}");
    }
    office.enter(BOARD[1]);
    assert_eq!(rule(serve(K::Variation, "")), Rule::NotEntitled);
    office.enter(ADMIN);
    let before = office.till.ban_show(ban).unwrap();
    done(serve(K::Variation, "9/12/2026"));
    assert_eq!(owed(), []);
    let after = office.till.ban_show(ban).unwrap();
    assert_eq!((before.row.standing, before.days), (after.row.standing, after.days));
    let said: Vec<_> = after.services.iter().map(|one| (one.letter, one.on)).collect();
    assert_eq!(said, [(K::Variation, date(2026, 12, 9)), (K::BanNotice, date(2026, 11, 22))]);
    let later = after.past.iter().find(|one| one.kind == HappeningKind::ToldLater).unwrap();
    assert_eq!(
        (later.code.as_str(), later.words.as_str()),
        ("VARIATION/POST_SIGNED", "Zofia K.; Receipt 4711")
    );
    assert_eq!(rule(serve(K::Variation, "")), Rule::ServedAlready);
    office.till.case_undo().unwrap();
    assert_eq!(owed(), [K::Variation]);
}

#[test]
fn the_letters_after_an_appeal_say_that_others_than_before_decided() {
    use LetterKind as K;
    let office = office();
    let ban = office.in_force();
    office.clock.set_wall("2026-12-01T10:00:00Z");
    office.appeal_answered(ban, AppealAct::Vary, "1/2/2027");
    assert_eq!(office.letters(ban), [K::Variation, K::AppealOutcome, K::Card]);
    let said = office.letter(ban, K::Variation);
    assert!(said.contains("had not decided about you before, decided this on Tuesday 1"), "{said}");
    assert!(office.letter(ban, K::AppealOutcome).contains("we changed the ban"));

    // A letter of the answer stays beside what was decided after it.
    office.clock.set_wall("2026-12-08T10:00:00Z");
    office.enter(BOARD[0]);
    let opened = office.till.ban_propose(ban, CaseKind::Revocation, None).unwrap();
    office.carried(&opened.form);
    assert_eq!(office.letters(ban), [K::Revocation]);
}
