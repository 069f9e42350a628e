//! What is news about whom, what of it the desktop is told, and what never.

use std::time::Duration;

use jiff::civil::{Date, date, time};
use watchbook_register::ClosedList;
use watchbook_register::briefing::*;
use watchbook_register::civil::{day_begins, day_is_over};
use watchbook_register::dossier::Dossier;
use watchbook_register::language::Language;
use watchbook_register::records::*;

use crate::build::*;

const BEGAN: Date = date(2026, 3, 1);

fn kinds(before: Option<&Dossier>, after: Option<&Dossier>) -> Vec<NewsKind> {
    let found = news(before, after, &SchemeRules::default(), TODAY);
    found.into_iter().map(|one| one.kind).collect()
}

/// Somebody banned, with one thing otherwise.
fn with(change: impl FnOnce(&mut Dossier)) -> Dossier {
    let mut dossier = banned();
    change(&mut dossier);
    dossier
}

fn nobody(sought: bool) -> Dossier {
    let mut dossier = listed(BEGAN, date(2027, 2, 1));
    if sought {
        dossier.card.identity = Identity::IdSought;
    }
    dossier
}

fn revoked(ban: &mut Ban) {
    ban.appeal = Appeal::Decided { outcome: AppealOutcome::Revoked, on: TODAY };
}

fn aside(ban: &mut Ban) {
    ban.suspension = Some(Suspension { since: TODAY, reason: SuspensionReason::ALL[0] });
}

#[test]
fn each_change_of_a_person_is_the_news_that_it_is_and_no_other() {
    use NewsKind::*;
    let unserved = with(|d| d.bans[0].service = Service::Unserved);
    let over = with(|d| d.bans[0].term = Term::fixed(BEGAN, date(2026, 11, 21)).unwrap());
    let set_aside = with(|d| aside(&mut d.bans[0]));
    let ended = with(|d| revoked(&mut d.bans[0]));
    let unnamed = with(|d| d.card.identity = Identity::IdSought);
    let careful = with(|d| {
        d.card.risk_flags =
            vec![RiskFlag { kind: RiskFlagKind::ALL[0], source: id(50), until: date(2027, 1, 1) }];
    });
    let careless = with(|d| {
        d.card.risk_flags = vec![RiskFlag {
            kind: RiskFlagKind::ALL[0],
            source: id(50),
            until: date(2026, 11, 21),
        }];
    });
    let pictured = with(|d| d.pictures.push(picture(71)));
    let unseen = with(|d| {
        d.pictures.push(Picture { state: PictureState::Uploaded, ..picture(71) });
    });
    let of_police = with(|d| {
        d.pictures.push(Picture { source: PictureSource::PoliceIsa, ..picture(71) });
    });
    let warned = with(|d| d.warnings = vec![warning(TODAY, date(2027, 5, 22))]);
    let was_warned = with(|d| d.warnings = vec![warning(BEGAN, date(2026, 11, 21))]);
    let longer = with(|d| d.bans[0].term = Term::fixed(BEGAN, date(2027, 9, 1)).unwrap());
    let narrower = with(|d| d.bans[0].scope = Scope::Sectors(vec![Sector::Pub]));
    let withdrawn = with(|d| {
        d.entries[0].withdrawn = Some(Withdrawal { on: TODAY, reason: "a mistake".into() });
    });
    let restricted = with(|d| d.card.standing = Standing::Restricted { since: TODAY });
    let unbanned = with(|d| d.bans.clear());
    type Turn = (&'static str, Option<Dossier>, Option<Dossier>, Vec<NewsKind>);
    let table: Vec<Turn> = vec![
        ("nothing", Some(banned()), Some(banned()), vec![]),
        ("new and banned", None, Some(banned()), vec![Banned]),
        ("new, decided and not told", None, Some(unserved.clone()), vec![Banned]),
        ("new and over already", None, Some(over.clone()), vec![]),
        ("new and set aside already", None, Some(set_aside.clone()), vec![]),
        ("new and reported for", None, Some(nobody(false)), vec![Listed]),
        ("new and sought", None, Some(nobody(true)), vec![IdSought]),
        ("gone: counted, never named", Some(banned()), None, vec![]),
        ("banned who was listed", Some(nobody(false)), Some(banned()), vec![Banned]),
        ("told at last", Some(unserved.clone()), Some(banned()), vec![BanBegan]),
        ("revoked", Some(banned()), Some(ended.clone()), vec![BanEnded, Unlisted]),
        ("struck out", Some(banned()), Some(unbanned), vec![BanEnded, Unlisted]),
        ("ended early", Some(banned()), Some(over.clone()), vec![BanEnded, Unlisted]),
        ("over, and struck out", Some(over.clone()), Some(nobody(false)), vec![Listed]),
        ("set aside", Some(banned()), Some(set_aside.clone()), vec![BanAside, Unlisted]),
        ("holds again", Some(set_aside.clone()), Some(banned()), vec![BanBack]),
        ("set aside, then ended", Some(set_aside), Some(ended.clone()), vec![BanEnded]),
        ("reinstated", Some(ended), Some(banned()), vec![BanBack]),
        ("longer", Some(banned()), Some(longer), vec![BanChanged]),
        ("elsewhere", Some(banned()), Some(narrower), vec![BanChanged]),
        ("named", Some(unnamed.clone()), Some(banned()), vec![Named]),
        ("whose name was wrong", Some(banned()), Some(unnamed), vec![IdSought]),
        ("take care", Some(banned()), Some(careful.clone()), vec![Care]),
        ("no longer", Some(careful), Some(banned()), vec![]),
        ("a note that is over", Some(banned()), Some(careless), vec![]),
        ("a new picture", Some(banned()), Some(pictured), vec![Pictured]),
        ("one that waits", Some(banned()), Some(unseen.clone()), vec![]),
        ("of the police, without terms", Some(banned()), Some(of_police), vec![]),
        ("one that was passed", Some(unseen), Some(with(|d| d.pictures.push(picture(71)))), {
            vec![Pictured]
        }),
        ("warned", Some(banned()), Some(warned), vec![Warned]),
        ("a warning that is over", Some(banned()), Some(was_warned), vec![]),
        ("put out", Some(banned()), Some(withdrawn.clone()), vec![Unlisted]),
        ("put back", Some(withdrawn), Some(banned()), vec![Listed]),
        ("objected to", Some(banned()), Some(restricted), vec![Unlisted]),
    ];
    for (what, before, after, expected) in table {
        assert_eq!(kinds(before.as_ref(), after.as_ref()), expected, "{what}");
    }
}

#[test]
fn every_kind_stands_under_a_heading_in_the_order_of_the_headings() {
    let groups: Vec<NewsGroup> = NewsKind::ALL.iter().map(|kind| kind.group()).collect();
    assert!(groups.is_sorted(), "the gravest kind of a person decides under which they stand");
}

#[test]
fn the_calendar_alone_begins_and_ends_a_ban_at_the_midnights_of_its_days() {
    let (first, last) = (date(2026, 11, 20), date(2026, 11, 25));
    let term = Term::fixed(first, last).unwrap();
    let mut one = with(|d| {
        d.bans[0].term = term;
        d.bans[0].decision.on = BEGAN;
        d.bans[0].service =
            Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: BEGAN });
    });
    let rules = SchemeRules::default();
    let told = |d: &Dossier, since, now| -> Vec<NewsKind> {
        turned(d, &rules, since, now).into_iter().map(|one| one.news.kind).collect()
    };
    let (begins, over) = (day_begins(first), day_is_over(last));
    let second = jiff::Span::new().seconds(1);
    assert_eq!(told(&one, begins - second, begins), [NewsKind::BanBegan]);
    assert_eq!(told(&one, begins - second, begins - second), []);
    assert_eq!(told(&one, begins, over - second), []);
    assert_eq!(told(&one, over - second, over), [NewsKind::BanEnded]);
    assert_eq!(told(&one, begins - second, over), [NewsKind::BanEnded], "what matters now");
    one.bans[0].service = Service::Unserved;
    assert_eq!(told(&one, begins - second, begins), [], "nobody has told them");
    for outcome in [AppealOutcome::Revoked, AppealOutcome::Recalled] {
        one.bans[0].appeal = Appeal::Decided { outcome, on: TODAY };
        assert_eq!(told(&one, over - second, over), [], "it was over before: {outcome:?}");
    }
}

const NOON: jiff::civil::Time = time(12, 0, 0, 0);

fn heard() -> Heard {
    Heard { bans: 2, ended: 1, sought: 1, alerts: 0 }
}

#[test]
fn the_desktop_is_told_what_is_wanted_when_it_is_wanted_and_no_more_than_once_a_minute() {
    let usual = ToldAs::default();
    let counts = Some(Telling::Counts(Heard { bans: 2, ended: 0, sought: 1, alerts: 0 }));
    let only = |of: &[ToldOf]| ToldAs { of: of.to_vec(), ..ToldAs::default() };
    let quiet = |from, until| ToldAs { quiet: Some((from, until)), ..ToldAs::default() };
    let seconds = |n| Some(Duration::from_secs(n));
    let table = [
        ("as it comes", heard(), usual.clone(), NOON, None, false, counts),
        ("nothing", Heard::default(), usual.clone(), NOON, None, false, None),
        ("off", heard(), ToldAs { on: false, ..usual.clone() }, NOON, None, false, None),
        ("nothing of this", heard(), only(&[ToldOf::Alerts]), NOON, None, false, None),
        ("of nothing", heard(), only(&[]), NOON, None, false, None),
        ("within a minute", heard(), usual.clone(), NOON, seconds(59), false, None),
        ("after a minute", heard(), usual.clone(), NOON, seconds(60), false, counts),
        ("hidden", heard(), usual.clone(), NOON, None, true, Some(Telling::Something)),
        ("hidden, and not wanted", heard(), only(&[ToldOf::Alerts]), NOON, None, true, None),
        ("quiet", heard(), quiet(12 * 60, 13 * 60), NOON, None, false, None),
        ("quiet before", heard(), quiet(11 * 60, 12 * 60), NOON, None, false, counts),
        ("quiet over night", heard(), quiet(22 * 60, 7 * 60), NOON, None, false, counts),
        ("late", heard(), quiet(22 * 60, 7 * 60), time(23, 30, 0, 0), None, false, None),
        ("early", heard(), quiet(22 * 60, 7 * 60), time(6, 59, 59, 0), None, false, None),
        ("up", heard(), quiet(22 * 60, 7 * 60), time(7, 0, 0, 0), None, false, counts),
        ("no quiet at all", heard(), quiet(60, 60), time(1, 0, 0, 0), None, false, counts),
    ];
    for (what, heard, told_as, at, rested, hidden, expected) in table {
        assert_eq!(what_to_tell(heard, &told_as, at, rested, hidden), expected, "{what}");
    }
}

#[test]
fn a_notification_says_how_many_and_of_whom_nothing() {
    let said = |telling: Telling| telling.says(Language::English).what;
    assert_eq!(
        said(Telling::Counts(Heard { bans: 2, ..Heard::default() })),
        "2 new bans. Open Watchbook to see them."
    );
    assert_eq!(
        said(Telling::Counts(Heard { bans: 1, ended: 2, sought: 1, alerts: 3 })),
        "1 new ban. 2 people are no longer banned. 1 new ID sought. Something new to take care of \
         about 3 people. Open Watchbook to see them."
    );
    assert!(!said(Telling::Something).contains(|c: char| c.is_ascii_digit()));
    for count in [1, 2, 3, 4, 6, 11] {
        let counts = Heard { bans: count, ended: count, sought: count, alerts: count };
        let welsh = Telling::Counts(counts).says(Language::Welsh).what;
        assert!(!welsh.contains(['[', '{']), "{welsh}");
    }
}
