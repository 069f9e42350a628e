//! The briefing at the till: what changed for whom, who is never named in it, and what the desktop
//! hears of it.

use watchbook_register::briefing::{Heard, NewsGroup, NewsKind, Telling, ToldAs, ToldOf};
use watchbook_register::store::{Change, StoreError};

use super::*;

/// A till of a register into which cards come while nobody is there.
struct Synced {
    folder: std::path::PathBuf,
    clock: Arc<TestClock>,
    home: TempDir,
}

impl Synced {
    /// Lets a till go, so that its folder can be written to.
    fn of(furnished: Furnished) -> Self {
        let Furnished { till, clock, _home: home } = furnished;
        till.lock();
        drop(till);
        Self { folder: home.path().join("register"), clock, home }
    }

    fn comes(
        &self,
        change: impl FnOnce(&mut Change<'_>, Moment) -> Result<(), StoreError>,
    ) -> Moment {
        self.clock.pass(Duration::from_secs(60));
        let mut doors = Doors::read(&self.folder, &InMemory::default()).unwrap();
        let key = doors.open(id(110), &pin(), self.clock.now()).unwrap();
        let data = DataFolder::open(&self.folder).unwrap();
        let store = Store::open(&data, &key.for_store(), self.clock.now()).unwrap();
        let at = Moment::judged(self.clock.now(), None);
        store.change(&Actor::SYSTEM, at, Action::SubjectChanged, None, |c| change(c, at)).unwrap();
        store.close().unwrap();
        self.clock.pass(Duration::from_secs(60));
        at
    }

    fn till(self) -> Furnished {
        let till = start(&self.folder, &self.clock);
        Furnished { till, clock: self.clock, _home: self.home }
    }
}

/// A second person, banned like the first.
fn other(n: u8) -> Dossier {
    let mut other = banned();
    other.card.id = id(n);
    other.card.identity = Identity::Known(PersonName::new("Mali", "Prys").unwrap());
    for (at, picture) in other.pictures.iter_mut().enumerate() {
        (picture.id, picture.subject) = (id(n + 100 + at as u8), id(n));
    }
    for ban in &mut other.bans {
        (ban.id, ban.subject) = (id(n + 40), id(n));
    }
    for entry in &mut other.entries {
        (entry.id, entry.subject) = (id(n + 60), id(n));
        entry.rests_on = RestsOn::Ban(id(n + 40));
    }
    other
}

fn unnamed(n: u8) -> Dossier {
    let mut sought = other(n);
    sought.card.identity = Identity::IdSought;
    sought.bans.clear();
    sought.entries[0].rests_on = RestsOn::Reports;
    sought
}

fn who(shown: &BriefingShown) -> Vec<(Option<&str>, NewsGroup, bool)> {
    shown.items.iter().map(|one| (one.tile.name.as_deref(), one.group, one.seen)).collect()
}

#[test]
fn what_came_since_is_told_by_heading_acknowledged_one_by_one_and_taken_back() {
    let synced = Synced::of(furnished(&[banned()]));
    synced.comes(|change, at| change.receive_card(&unnamed(12), at).map(drop));
    synced.comes(|change, at| change.receive_card(&other(11), at).map(drop));
    let Furnished { till, _home, clock } = synced.till();
    till.unlock(id(110), pin()).unwrap();
    let shown = till.briefing().unwrap();
    let banned = (Some("Mali Prys"), NewsGroup::Banned, false);
    assert_eq!(who(&shown), [banned, (None, NewsGroup::Sought, false)]);
    assert_eq!((shown.since, shown.seen, shown.total, shown.gone), (None, 0, 2, 0));
    let shown = till.briefing_seen(Some(id(11)), shown.now).unwrap();
    assert_eq!((shown.items[0].seen, shown.seen, shown.total), (true, 1, 2));
    assert_eq!(
        till.briefing_seen(Some(id(99)), shown.now).unwrap_err().code,
        FailureCode::NotFound
    );
    clock.pass(Duration::from_secs(5));
    let done = till.briefing_seen(Some(id(12)), shown.now).unwrap();
    assert_eq!((done.items.len(), done.since, done.undo), (0, Some(shown.now), true));
    let back = till.briefing_undo().unwrap();
    assert_eq!((back.seen, back.total, back.undo), (1, 2, false));
    assert_eq!(till.briefing_undo().unwrap_err().code, FailureCode::NothingToUndo);
    till.briefing_seen(None, back.now).unwrap();
    assert_eq!(till.briefing().unwrap().total, 0);
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.briefing().unwrap().total, 2, "what one has seen is still new to another");
}

#[test]
fn whoever_is_no_longer_shown_is_counted_and_never_named() {
    let mut last_day = banned();
    last_day.bans[0].term = Term::fixed(date(2026, 3, 1), date(2026, 11, 22)).unwrap();
    let synced = Synced::of(furnished(&[last_day, other(11), other(13)]));
    synced.comes(|change, at| change.remove_card(id(11), at).map(drop));
    let mut revoked = other(13);
    revoked.bans[0].appeal =
        Appeal::Decided { outcome: AppealOutcome::Revoked, on: date(2026, 11, 22) };
    synced.comes(|change, at| change.receive_card(&revoked, at).map(drop));
    let Furnished { till, _home, clock } = synced.till();
    till.unlock(id(110), pin()).unwrap();
    let shown = till.briefing().unwrap();
    assert_eq!((shown.items.len(), shown.gone), (0, 2), "one erased, one whose ban is over");
    clock.set_wall("2026-11-23T00:00:01Z");
    let shown = till.briefing().unwrap();
    assert_eq!((shown.items.len(), shown.gone), (0, 3), "and one at midnight");
}

#[test]
fn a_ban_that_ends_at_midnight_is_told_of_somebody_who_is_still_shown() {
    let mut one = banned();
    one.bans[0].term = Term::fixed(date(2026, 3, 1), date(2026, 11, 22)).unwrap();
    one.entries[0].rests_on = RestsOn::Reports;
    let Furnished { till, clock, _home } = furnished(&[one]);
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.briefing().unwrap().total, 0);
    clock.set_wall("2026-11-23T00:00:01Z");
    let shown = till.briefing().unwrap();
    let kinds: Vec<NewsKind> = shown.items[0].lines.iter().map(|line| line.kind).collect();
    assert_eq!((kinds, shown.items[0].group), (vec![NewsKind::BanEnded], NewsGroup::Ended));
}

#[test]
fn a_child_is_in_the_briefing_of_those_alone_who_may_see_children_and_has_no_name_there() {
    let mut child = other(12);
    child.card.age = Age::seen(AgeBand::A16To17, TODAY, false);
    let audience = Scope::Areas(vec!["Old Town".into()]);
    let leave = ChildApproval::grant(
        [id(1), id(2)],
        "a need",
        &audience,
        date(2026, 11, 1),
        date(2026, 12, 1),
        false,
    );
    child.entries[0].child = Some(leave.unwrap());
    let synced = Synced::of(furnished(&[]));
    synced.comes(|change, at| change.receive_card(&child, at).map(drop));
    let Furnished { till, _home, clock } = synced.till();
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.briefing().unwrap().total, 0, "a till sees no children");
    till.lock();
    drop(till);
    let synced = Synced { folder: _home.path().join("register"), clock, home: _home };
    let mut over = child.clone();
    over.bans[0].appeal =
        Appeal::Decided { outcome: AppealOutcome::Revoked, on: date(2026, 11, 22) };
    synced.comes(|change, at| change.receive_card(&over, at).map(drop));
    let Furnished { till, _home, clock } = synced.till();
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.briefing().unwrap().gone, 0, "nor hears that one was there");
    till.lock();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.briefing().unwrap().gone, 1);
    till.lock();
    drop(till);
    let synced = Synced { folder: _home.path().join("register"), clock, home: _home };
    synced.comes(|change, at| change.receive_card(&child, at).map(drop));
    let Furnished { till, _home, .. } = synced.till();
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(who(&till.briefing().unwrap()), [(None, NewsGroup::Banned, false)]);
}

#[test]
fn the_desktop_hears_each_thing_once_and_of_a_hidden_screen_only_that_there_is_something() {
    let ending = |n| {
        let mut one = other(n);
        one.entries[0].rests_on = RestsOn::Reports;
        one.bans[0].term = Term::fixed(date(2026, 3, 1), date(2026, 11, 22)).unwrap();
        one
    };
    let Furnished { till, clock, _home } = furnished(&[ending(11), ending(13)]);
    assert_eq!(till.telling(), None, "a locked till knows of nothing");
    let told_as = ToldAs { of: vec![ToldOf::Ended], ..ToldAs::default() };
    let preferences = Preferences { desktop: told_as, idle_minutes: 15, ..till.preferences() };
    till.set_preferences(preferences).unwrap();
    till.unlock(id(110), pin()).unwrap();
    assert_eq!(till.telling(), None);
    clock.set_wall("2026-11-23T00:00:01Z");
    till.tick();
    let ended = Telling::Counts(Heard { ended: 2, ..Heard::default() });
    assert_eq!(till.telling(), Some(ended));
    clock.pass(Duration::from_secs(120));
    assert_eq!(till.telling(), None);
    till.lock();

    let Furnished { till, clock, _home } = furnished(&[ending(11), ending(13)]);
    till.set_preferences(Preferences {
        desktop: ToldAs { of: vec![ToldOf::Ended], ..ToldAs::default() },
        ..till.preferences()
    })
    .unwrap();
    till.unlock(id(110), pin()).unwrap();
    till.hide();
    clock.set_wall("2026-11-23T00:00:01Z");
    till.tick();
    assert_eq!(till.telling(), Some(Telling::Something));
    assert_eq!(till.briefing().unwrap_err().code, FailureCode::Hidden);
}
