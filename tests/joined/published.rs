//! What the office's register says is on a till, and what it says no more is gone from it.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat as Place, Town};
use watchbook_partnership::link::{Link, Window};
use watchbook_partnership::seat::{Beginning, Caller, Hand, Kept, join};
use watchbook_protocol::exchange::{RosterAppended, Route};
use watchbook_protocol::id::{PersonId, PremisesId};
use watchbook_protocol::roster::Seat;
use watchbook_register::check::CheckQuery;
use watchbook_register::civil::{Clock, Moment, SystemClock};
use watchbook_register::log::{LifeState, SeenAction, Sureness};
use watchbook_register::store::{Action, Actor, PictureSize, StoreError};
use watchbook_register::till::{AppState, Beside, Till, TriageStep};
use watchbook_register::unlock::Cost;
use watchbook_support::till::{furnish_at, opened, town};
use watchbook_sync::machine::View;

use crate::served::{Served, TERMS, code, dice, ring, ticket};

#[path = "killed.rs"]
mod killed;

pub struct Nobody;

impl Window for Nobody {
    fn state(&self, _: AppState) {}
    fn roster(&self) {}
    fn sync(&self, _: &View) {}
}

/// A till, and its link to the scheme.
pub struct Stand {
    pub till: Till,
    pub link: Link,
    pub folder: TempDir,
}

pub fn everybody() -> CheckQuery {
    CheckQuery { text: String::new(), chosen: Vec::new() }
}

pub fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

impl Stand {
    pub fn new(place: Place, town: &Town) -> Self {
        let folder = TempDir::new().unwrap();
        furnish_at(place, town, folder.path(), Cost::FLOOR).unwrap();
        let till = opened(folder.path()).unwrap();
        Self { till, link: Link::new(clock(), Arc::new(Nobody)), folder }
    }

    pub fn beside(&self) -> Beside {
        self.till.beside().unwrap()
    }

    pub fn change(
        &self,
        change: impl FnOnce(&mut watchbook_register::store::Change<'_>) -> Result<(), StoreError>,
    ) {
        let at = Moment::judged(SystemClock.now(), None);
        let store = self.beside().store;
        store.change(&Actor::SYSTEM, at, Action::SubjectErased, None, change).unwrap();
        self.till.took_in().unwrap();
    }

    /// A till that holds nobody yet.
    pub fn emptied(self) -> Self {
        let everybody: Vec<_> =
            self.beside().books.dossiers.iter().map(|dossier| dossier.card.id).collect();
        self.change(|change| {
            for one in everybody {
                change.erase_subject(one)?;
            }
            Ok(())
        });
        assert!(self.beside().books.dossiers.is_empty());
        self
    }

    /// The names on the wall.
    pub fn wall(&self) -> Vec<String> {
        let found = self.till.check(&everybody()).unwrap();
        let tiles = self.till.tiles(found.ticket, 0, found.total).unwrap();
        let mut names: Vec<_> = tiles.iter().map(|tile| format!("{tile:?}")).collect();
        names.sort();
        names
    }
}

/// Keeps both up until something holds.
pub async fn until(what: &str, stands: &[&Stand], holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        let waited = begun.elapsed();
        let views: Vec<_> = stands.iter().map(|one| one.link.view()).collect();
        assert!(waited < Duration::from_secs(150), "{what}: {views:?}");
        for stand in stands {
            tokio::task::block_in_place(|| stand.link.keep_up(&stand.till)).unwrap();
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// The office founds the scheme, and a till of a shop joins it.
pub async fn joined(served: &Served, office: &Stand, shop: &Stand) {
    joined_by(&served.address(), served, office, shop).await;
}

/// The same where the server is reached by another address.
pub async fn joined_by(address: &str, served: &Served, office: &Stand, shop: &Stand) {
    let mut rng = dice(20);
    let person = PersonId::from_bytes(*office.beside().person.bytes());
    let mut beginning = Beginning::new(person, TERMS, &mut rng).unwrap();
    beginning.bring(address, &served.permit()).await.unwrap();
    beginning.keep(address, &office.beside().store, &clock()).unwrap();
    let premises = shop.beside().books.here.as_ref().unwrap().id;
    let seat = Seat::Till(PremisesId::from_bytes(*premises.bytes()));
    let device = beginning.keys.secrets();
    let caller = Caller::greet(address, beginning.roster.scheme(), &device).await.unwrap();
    let mut hand =
        Hand::new(beginning.roster.clone(), ring(&beginning), &device, &beginning.person);
    let (code, until) = (code(21), caller.now().plus(3600));
    hand.invite(&code.keys().unwrap(), seat, until, &ticket(&beginning, seat), &mut rng).unwrap();
    let (prepared, _) = hand.done();
    let _: RosterAppended = caller.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();
    let seated = join(address, &code, &mut rng).await.unwrap();
    seated.keep(&shop.beside().store, &clock()).unwrap();
}

/// An office of so many people, and a shop that has come to hold what a shop of that scheme holds.
pub async fn filled(served: &Served, subjects: usize, detail: Detail) -> (Stand, Stand) {
    let town = town(subjects, detail).unwrap();
    let office = Stand::new(Place::Office, &town);
    let whole = Stand::new(Place::Shop, &town).wall();
    let shop = Stand::new(Place::Shop, &town).emptied();
    joined(served, &office, &shop).await;
    until("everybody is there", &[&office, &shop], || shop.wall() == whole).await;
    (office, shop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_office_says_is_on_the_till_with_its_pictures_and_what_it_ends_is_gone() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 24, Detail::Small).await;
    let both = [&office, &shop];
    let as_it_should_be = shop.wall();
    let pictures = |stand: &Stand| {
        let books = stand.beside().books;
        let all = books.dossiers.iter().flat_map(|dossier| dossier.pictures);
        all.map(|picture| picture.id).collect::<Vec<_>>()
    };
    assert!(pictures(&shop).len() > 5);
    until("the pictures are there", &both, || {
        let store = shop.beside().store;
        pictures(&shop).iter().all(|picture| {
            let held = |size| store.picture(*picture, size).unwrap().is_some();
            held(PictureSize::Thumb) && held(PictureSize::Large)
        })
    })
    .await;
    let sent = pictures(&shop)[0];
    let bytes = |stand: &Stand| stand.beside().store.picture(sent, PictureSize::Large).unwrap();
    assert_eq!(bytes(&shop), bytes(&office));

    // Somebody who is on the wall is erased at the office.
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    office.change(|change| change.erase_subject(gone).map(drop));
    until("they are gone", &both, || {
        shop.beside().books.dossiers.iter().all(|dossier| dossier.card.id != gone)
    })
    .await;
    assert!(shop.beside().store.picture(sent, PictureSize::Large).unwrap().is_none());
    assert_eq!(shop.wall().len(), as_it_should_be.len() - 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_that_was_locked_takes_up_where_it_was() {
    let town = town(6, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let office = Stand::new(Place::Office, &town);
    let shop = Stand::new(Place::Shop, &town).emptied();
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    until("somebody is there", &both, || !shop.beside().books.dossiers.is_empty()).await;
    let seat = |stand: &Stand| {
        stand.beside().store.read(|reader| Ok(Kept::load(reader.beside())?)).unwrap().unwrap()
    };
    let before = seat(&shop).keys.device();
    shop.till.lock();
    shop.link.keep_up(&shop.till).unwrap();
    assert!(shop.link.view().is_none(), "a locked till holds no key");
    let again = reopened(&shop.till);
    let AppState::Open { .. } = again else { panic!("{again:?}") };
    assert_eq!(seat(&shop).keys.device(), before);
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    office.change(|change| change.erase_subject(gone).map(drop));
    until("they are gone", &both, || {
        shop.beside().books.dossiers.iter().all(|dossier| dossier.card.id != gone)
    })
    .await;
}

pub fn reopened(till: &Till) -> AppState {
    let AppState::Locked { door } = till.state() else { panic!("{:?}", till.state()) };
    let secret = watchbook_register::unlock::Secret::typed(watchbook_demo::PIN.to_owned());
    let answer = till.unlock(door.people[0].person, secret);
    answer.unwrap_or_else(|failure| panic!("{failure:?}: {:?}", till.state()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_of_the_shop_is_in_the_offices_queue_and_the_answer_comes_back() {
    let town = town(8, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let office = Stand::new(Place::Office, &town);
    let shop = Stand::new(Place::Shop, &town);
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    let subject = shop.till.check(&everybody()).unwrap().first[0].subject;
    let sure = Sureness::Certain;
    let seen = shop.till.log_seen(subject, SeenAction::LeftWhenAsked, sure).unwrap();
    let entry = seen.entry;
    let life = |stand: &Stand| {
        let store = stand.beside().store;
        let entry = store.read(|reader| reader.log_entry(entry)).unwrap();
        entry.and_then(|entry| entry.life).map(|life| life.state())
    };
    assert_eq!(life(&shop), Some(LifeState::Queued));
    until("it is at the office", &both, || life(&office) == Some(LifeState::Received)).await;
    until("the shop knows", &both, || life(&shop) == Some(LifeState::Received)).await;
    office.till.triage_step(entry, LifeState::Received, &TriageStep::TakeUp).unwrap();
    until("it is looked at", &both, || life(&shop) == Some(LifeState::Triage)).await;
    let reason = TriageStep::Reject { words: "Reported twice.".to_owned() };
    office.till.triage_step(entry, LifeState::Triage, &reason).unwrap();
    until("it is answered", &both, || life(&shop) == Some(LifeState::Rejected)).await;
    let told = shop.beside().store.read(|reader| reader.log_entry(entry)).unwrap().unwrap();
    let words = told.life.unwrap().words().unwrap().as_str().to_owned();
    assert_eq!(words, "Reported twice.");
}

#[test]
fn the_engines_tables_are_those_of_its_own_schema() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../crates");
    let migration = folder.join("register/src/store/migrations/member/0018.sql");
    let migration = std::fs::read_to_string(migration).unwrap();
    let schema = watchbook_sync::shelf::SCHEMA.replace("IF NOT EXISTS ", "");
    let statements = schema.split_inclusive(';').map(|one| {
        let lines = one.lines().filter(|line| !line.starts_with("--"));
        lines.collect::<Vec<_>>().join("\n").trim().to_owned()
    });
    for statement in statements.filter(|one| !one.is_empty()) {
        assert!(migration.contains(&statement), "{statement}");
    }
}
