//! News are written by the change that they are of, and taken back with it.

use jiff::ToSpan;
use watchbook_register::briefing::{NEWS_DAYS, NewsKind};
use watchbook_register::civil::Moment;
use watchbook_register::dossier::Dossier;
use watchbook_register::records::*;
use watchbook_register::store::{
    Action, Actor, BriefingMarks, Change, Store, StoreError, UndoKind,
};

use crate::records::expected;
use crate::town::{Rand, Town};
use crate::{Register, now, write};

/// Moments after the register was made, in minutes.
fn after(minutes: i64) -> Moment {
    Moment::judged(now() + minutes.minutes(), None)
}

fn town(tier: Tier) -> (Register, Store, Town, Vec<Dossier>) {
    let mut town = Town::drawn(31, 3, 0, 0);
    let mut dossiers: Vec<Dossier> = town.neighbours.drain(..).map(|one| expected(&one)).collect();
    for dossier in &mut dossiers {
        // What is drawn is of any day; here each is banned for a year from now on.
        let day = after(0).today();
        let id = dossier.card.id;
        dossier.card.identity = Identity::Known(PersonName::new("Some", "Body").unwrap());
        dossier.card.standing = Standing::Clear;
        (dossier.warnings, dossier.orders) = (Vec::new(), Vec::new());
        dossier.bans.truncate(1);
        let ban = &mut dossier.bans[0];
        ban.term = Term::fixed(day, watchbook_register::civil::days_after(day, 300)).unwrap();
        (ban.appeal, ban.suspension, ban.subject) = (Appeal::None, None, id);
        ban.service = Service::Served(ServiceRecord { method: ServiceMethod::Hand, on: day });
    }
    let (register, store) = Register::made(tier);
    write(&store, |change| town.write(change));
    (register, store, town, dossiers)
}

fn sync<T>(
    store: &Store,
    at: Moment,
    change: impl FnOnce(&mut Change<'_>) -> Result<T, StoreError>,
) -> T {
    store.change(&Actor::SYSTEM, at, Action::SubjectChanged, None, change).unwrap()
}

fn kinds(store: &Store, since: Moment) -> Vec<NewsKind> {
    let rows = store.read(|reader| reader.news_since(since.instant())).unwrap();
    rows.into_iter().map(|row| row.news.kind).collect()
}

#[test]
fn a_card_that_comes_is_news_and_one_that_goes_is_counted_and_leaves_none() {
    let (_register, store, _town, dossiers) = town(Tier::Member);
    let [first, second, _] = &dossiers[..] else { panic!("three") };
    sync(&store, after(1), |change| change.receive_card(first, after(1)));
    assert_eq!(kinds(&store, after(0)), [NewsKind::Banned]);
    assert_eq!(store.changes_told(), 1);
    sync(&store, after(2), |change| change.receive_card(first, after(2)));
    assert_eq!(store.changes_told(), 1, "the same again is no news");
    sync(&store, after(3), |change| change.receive_card(second, after(3)));
    assert_eq!(kinds(&store, after(1)), [NewsKind::Banned]);
    sync(&store, after(4), |change| change.remove_card(first.card.id, after(4)));
    let rows = store.read(|reader| reader.news_since(after(0).instant())).unwrap();
    assert!(rows.iter().all(|row| row.subject == second.card.id), "{rows:?}");
    let gone = |since: Moment| store.read(|reader| reader.gone_since(since.instant())).unwrap();
    assert_eq!((gone(after(3)), gone(after(4))), (1, 0));
}

#[test]
fn filling_a_register_is_no_news_and_old_news_go_by_themselves() {
    let (_register, store, _town, dossiers) = town(Tier::Member);
    write(&store, |change| change.receive_card(&dossiers[0], after(0)));
    assert_eq!((kinds(&store, Moment::judged(jiff::Timestamp::MIN, None)), 0), (vec![], 0));
    sync(&store, after(1), |change| change.receive_card(&dossiers[1], after(1)));
    let later = after(i64::from(NEWS_DAYS) * 24 * 60 + 2);
    assert_eq!(kinds(&store, after(0)).len(), 1);
    store.record(&Actor::SYSTEM, later, Action::Unlocked, None, None).unwrap();
    assert_eq!(kinds(&store, after(0)), []);
}

#[test]
fn an_undo_takes_the_news_back_with_what_they_were_of() {
    let (register, store, _town, dossiers) = town(Tier::Office);
    sync(&store, after(1), |change| change.put_dossier(&dossiers[0]));
    let before = crate::undo::dump(&register);
    let mut ban = dossiers[0].bans[0].clone();
    ban.appeal = Appeal::Decided { outcome: AppealOutcome::Revoked, on: after(2).today() };
    let (action, kind) = (Action::BanChanged, UndoKind::SubjectChanged);
    store
        .change_undoably(&Actor::SYSTEM, after(2), action, None, kind, |change| {
            change.put_ban(&ban)
        })
        .unwrap();
    assert!(kinds(&store, after(1)).contains(&NewsKind::BanEnded));
    store.undo(&Actor::SYSTEM, after(3)).unwrap();
    assert_eq!(kinds(&store, after(1)), []);
    assert_eq!(crate::undo::dump(&register), before);
}

#[test]
fn many_at_once_are_told_as_each_would_be_alone() {
    let (_register, store, town, _) = town(Tier::Member);
    let r = &mut Rand(8);
    let cards: Vec<SubjectCard> =
        (0..500).map(|_| SubjectCard { identity: Identity::IdSought, ..r.card() }).collect();
    sync(&store, after(1), |change| cards.iter().try_for_each(|card| change.put_subject(card)));
    let told = kinds(&store, after(0));
    assert_eq!(told.len(), cards.len());
    assert!(told.iter().all(|kind| *kind == NewsKind::IdSought));
    drop(town);
}

#[test]
fn what_somebody_has_seen_is_their_own_and_goes_with_the_person_it_is_about() {
    let (_register, store, town, dossiers) = town(Tier::Member);
    sync(&store, after(1), |change| change.receive_card(&dossiers[0], after(1)));
    let [one, other] = [town.people[0].id, town.people[1].id];
    let subject = dossiers[0].card.id;
    let marks = BriefingMarks {
        looked: Some(after(0).instant()),
        seen: [(subject, after(1).instant())].into(),
    };
    sync(&store, after(2), |change| change.put_briefing_marks(one, &marks));
    let read = |person| store.read(|reader| reader.briefing_marks(person)).unwrap();
    assert_eq!((read(one), read(other)), (marks.clone(), BriefingMarks::default()));
    sync(&store, after(3), |change| change.remove_card(subject, after(3)));
    assert_eq!(read(one), BriefingMarks { seen: [].into(), ..marks });
    sync(&store, after(4), |change| change.erase_person(one));
    assert_eq!(read(one), BriefingMarks::default());
}
