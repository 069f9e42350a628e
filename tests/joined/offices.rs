//! Two offices at once over a real server: what one holds the other holds, and where they differ a person
//! chooses.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat as Place, Town};
use watchbook_partnership::begin::{JoinForm, JoinLooked, JoinOutcome, Joining};
use watchbook_partnership::link::{Link, Window};
use watchbook_partnership::office::{Office, ask_to_sign};
use watchbook_partnership::offices::{DifferencePart, Side, choose, contested, unsaid};
use watchbook_partnership::seat::{Beginning, Caller, Hand};
use watchbook_protocol::exchange::{RosterAppended, RosterPage, Route};
use watchbook_protocol::id::{DeviceId, PersonId};
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{ApprovalRule, Seat, Terms};
use watchbook_register::civil::{Clock, Moment, SystemClock};
use watchbook_register::letters::Sender;
use watchbook_register::records::{Scheme, SubjectFile};
use watchbook_register::store::{Action, Actor, Change, Holding, Store, StoreError};
use watchbook_register::till::{AppState, BeginOutcome, Beside, Surroundings, Till, Twice};
use watchbook_register::unlock::{Cost, InMemory, Secret};
use watchbook_support::till::{furnish_at, opened, town};
use watchbook_sync::machine::View;

use crate::served::{Served, TERMS, code, dice, ring, ticket};

const PASSPHRASE: &str = "seven grey herons over Marlbridge";

struct Nobody;

impl Window for Nobody {
    fn state(&self, _: AppState) {}
    fn roster(&self) {}
    fn sync(&self, _: &View) {}
}

/// A computer of the office at work.
pub struct Desk {
    pub till: Till,
    pub link: Link,
    _folder: TempDir,
}

pub fn clock() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

impl Desk {
    pub fn of(till: Till, folder: TempDir) -> Self {
        Self { till, link: Link::new(clock(), Arc::new(Nobody)), _folder: folder }
    }

    fn furnished(town: &Town) -> Self {
        let folder = TempDir::new().unwrap();
        furnish_at(Place::Office, town, folder.path(), Cost::FLOOR).unwrap();
        Self::of(opened(folder.path()).unwrap(), folder)
    }

    pub fn store(&self) -> Arc<Store> {
        self.till.beside().unwrap().store
    }

    pub fn beside(&self) -> Beside {
        self.till.beside().unwrap()
    }

    fn holdings(&self) -> Vec<Holding> {
        self.store().read(|reader| reader.holdings()).unwrap()
    }

    pub fn change<T>(&self, change: impl FnOnce(&mut Change<'_>) -> Result<T, StoreError>) -> T {
        let at = Moment::judged(SystemClock.now(), None);
        let done = self.store().change(&Actor::SYSTEM, at, Action::SubjectErased, None, change);
        self.till.took_in().unwrap();
        done.unwrap()
    }

    /// Of what it asks which version stands.
    fn asked(&self) -> Vec<String> {
        let asked = self.store().read(contested).unwrap();
        asked.iter().map(|one| one.theirs.root.clone()).collect()
    }

    /// Keeps going what a window keeps going.
    pub fn keep_up(&self) {
        if let AppState::Agreement { agreement } = self.till.state() {
            self.till.accept_agreement(&agreement.version).unwrap();
        }
        self.link.keep_up(&self.till).unwrap();
    }
}

pub async fn until(what: &str, desks: &[&Desk], holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        if begun.elapsed() > Duration::from_secs(60) {
            let views: Vec<_> = desks.iter().map(|one| one.link.view()).collect();
            let asked: Vec<_> = desks.iter().map(|one| one.asked()).collect();
            let differ = differing(desks[0], desks[1]);
            panic!("{what}: {differ:#?} {asked:?} {views:?}");
        }
        for desk in desks {
            tokio::task::block_in_place(|| desk.keep_up());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Both hold the same, to the last row and file.
pub fn alike(one: &Desk, other: &Desk) -> bool {
    let (mine, theirs) = (one.holdings(), other.holdings());
    let there = |desk: &Desk, of: &Holding| {
        of.files().iter().all(|file| {
            let bytes = |desk: &Desk| {
                desk.store().read(|reader| reader.holding_file(&of.root, file)).unwrap()
            };
            bytes(desk).is_some() && bytes(desk) == bytes(one)
        })
    };
    mine == theirs && mine.iter().all(|of| there(other, of))
}

/// What differs, for whoever reads a failure.
fn differing(one: &Desk, other: &Desk) -> Vec<String> {
    let (mine, theirs) = (one.holdings(), other.holdings());
    let named = |of: &&Holding| {
        format!(
            "{} {:?}",
            of.root,
            of.tables.iter().map(|r| (&r.table, r.rows.len())).collect::<Vec<_>>()
        )
    };
    let lacking = mine.iter().filter(|of| !theirs.contains(of)).map(|of| named(&of));
    let more = theirs.iter().filter(|of| !mine.contains(of)).map(|of| format!("+ {}", named(&of)));
    lacking.chain(more).take(8).collect()
}

/// An office that founded its scheme, and a second computer that joined it and was confirmed.
pub async fn two(served: &Served, subjects: usize, terms: Terms) -> (Desk, Desk) {
    let (first, second, _) = two_with_kit(served, subjects, terms).await;
    (first, second)
}

/// The same, with the scheme's recovery kit.
pub async fn two_with_kit(served: &Served, subjects: usize, terms: Terms) -> (Desk, Desk, KitCode) {
    let town = town(subjects, Detail::Small).unwrap();
    let first = Desk::furnished(&town);
    let mut rng = dice(60);
    let beside = first.till.beside().unwrap();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let mut beginning = Beginning::new(person, terms, &mut rng).unwrap();
    beginning.bring(&served.address(), &served.permit()).await.unwrap();
    beginning.keep(&served.address(), &beside.store, &clock()).unwrap();
    let device = beginning.keys.secrets();
    let caller =
        Caller::greet(&served.address(), beginning.roster.scheme(), &device).await.unwrap();
    let mut hand =
        Hand::new(beginning.roster.clone(), ring(&beginning), &device, &beginning.person);
    let (code, until) = (code(61), caller.now().plus(3600));
    let ticket = ticket(&beginning, Seat::Office);
    hand.invite(&code.keys().unwrap(), Seat::Office, until, &ticket, &mut rng).unwrap();
    let (prepared, mut roster) = hand.done();
    let _: RosterAppended = caller.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();

    let second = joins(served, code.show().as_ref());
    let page: RosterPage = caller.ask(&Route::Roster(roster.at().n + 1)).await.unwrap();
    page.entries.iter().for_each(|entry| roster.append(entry).unwrap());
    let joined: DeviceId =
        roster.devices().map(|one| one.keys.device).find(|one| *one != device.device).unwrap();
    let mut hand = Hand::new(roster, ring(&beginning), &device, &beginning.person);
    hand.confirm(joined, &mut rng).unwrap();
    let (confirmed, _) = hand.done();
    let _: RosterAppended = caller.tell(&Route::RosterAppend, &confirmed.append()).await.unwrap();
    (first, second, beginning.kit)
}

fn joins(served: &Served, code: &str) -> Desk {
    let folder = TempDir::new().unwrap();
    let till = Till::start(Surroundings {
        folder: folder.path().join("register"),
        clock: clock(),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: "",
    });
    let joining = Joining::default();
    let looked = joining.look_up(&till, &served.address(), code).unwrap();
    assert!(matches!(looked, JoinLooked::Seen { .. }), "{looked:?}");
    let typed = Secret::typed(PASSPHRASE.to_owned());
    let secret = Twice { typed: &typed, again: &typed };
    let form = JoinForm { person: "Priya N.", secret, agreement: "I keep people safe." };
    let joined = joining.join(&till, form).unwrap();
    let JoinOutcome::Begun { outcome: BeginOutcome::Made { state }, .. } = joined else {
        panic!("{joined:?}")
    };
    let AppState::Locked { door } = state else { panic!("{state:?}") };
    till.unlock(door.people[0].person, Secret::typed(PASSPHRASE.to_owned())).unwrap();
    let desk = Desk::of(till, folder);
    if let AppState::Agreement { agreement } = desk.till.state() {
        desk.till.accept_agreement(&agreement.version).unwrap();
    }
    desk
}

/// Somebody of the register, and what the office alone holds of them.
fn somebody(desk: &Desk) -> SubjectFile {
    let books = desk.till.beside().unwrap().books;
    let mut files = books.dossiers.iter().filter_map(|dossier| {
        let id = dossier.card.id;
        desk.store().read(|reader| reader.office()?.subject_file(id)).unwrap()
    });
    files.next().unwrap()
}

fn notes(desk: &Desk, of: &SubjectFile) -> Option<String> {
    let file = desk.store().read(|reader| reader.office()?.subject_file(of.subject)).unwrap();
    file.and_then(|file| file.police_notes)
}

fn note(desk: &Desk, of: &SubjectFile, words: &str) {
    let file = SubjectFile { police_notes: Some(words.to_owned()), ..of.clone() };
    desk.change(|change| change.office()?.put_subject_file(&file));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_second_office_comes_to_hold_everything_and_each_hears_what_the_other_does() {
    let served = Served::new().await;
    let (first, second) = two(&served, 8, TERMS).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;
    assert!(first.holdings().iter().any(|one| one.root == "person"), "the second's person too");

    // The letterhead with its sign, which comes as a file; then without it.
    let head = Sender {
        address: "1 Market Square".into(),
        appeal_days: 21,
        logo: Some(vec![0xFF, 0xD8, 0xFF, 7]),
        ..Sender::default()
    };
    let of_second = || second.store().read(|reader| reader.letter_sender()).unwrap();
    for sent in [head.clone(), Sender { logo: None, appeal_days: 28, ..head }] {
        first.change(|change| change.put_letter_sender(&sent));
        until("the letterhead", &both, || of_second() == sent).await;
        until("they are alike", &both, || alike(&first, &second)).await;
    }

    let of = somebody(&first);
    note(&second, &of, "Said at the second desk.");
    until("the first hears", &both, || {
        notes(&first, &of).as_deref() == Some("Said at the second desk.")
    })
    .await;
    note(&first, &of, "And at the first.");
    until("the second hears", &both, || {
        notes(&second, &of).as_deref() == Some("And at the first.")
    })
    .await;
    until("they are alike again", &both, || alike(&first, &second)).await;

    first.change(|change| change.erase_subject(of.subject).map(drop));
    let is_there = |desk: &Desk| {
        let books = desk.till.beside().unwrap().books;
        books.dossiers.iter().any(|dossier| dossier.card.id == of.subject)
    };
    until("they are gone from the second too", &both, || !is_there(&second)).await;
    until("nothing is left", &both, || {
        let different = differing(&first, &second);
        different.is_empty()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_too_long_for_a_message_is_said_to_stay_here_and_is_told_once_it_is_shorter() {
    let served = Served::new().await;
    let (first, second) = two(&served, 3, TERMS).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;
    let stays = |desk: &Desk| {
        let books = desk.beside().books;
        desk.store().read(|reader| unsaid(reader, &books)).unwrap()
    };
    assert!(stays(&first).is_empty());
    let of = somebody(&first);
    note(&first, &of, &"Said at length. ".repeat(17_000));
    let told = stays(&first);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].part == DifferencePart::Person && told[0].about.len() == 1);
    // It holds up nothing else, and is not taken for erased.
    let scheme = first.beside().books.scheme.clone();
    let phone = "029 2018 0444".to_owned();
    first.change(|change| change.put_scheme(&Scheme { phone: phone.clone(), ..scheme.clone() }));
    until("the rest is told", &both, || second.beside().books.scheme.phone == phone).await;
    assert!(notes(&second, &of).is_none_or(|notes| notes.len() < 1_000));
    note(&first, &of, "Said in short.");
    until("the short word is told", &both, || {
        notes(&second, &of).as_deref() == Some("Said in short.")
    })
    .await;
    assert!(stays(&first).is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_two_offices_say_differently_is_kept_of_both_until_somebody_chooses() {
    let served = Served::new().await;
    let (first, second) = two(&served, 4, TERMS).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;
    for side in [Side::Mine, Side::Theirs] {
        let of = somebody(&first);
        // Neither has heard the other: both are at work without a line between.
        note(&first, &of, &format!("The first says {side:?}."));
        note(&second, &of, &format!("The second says {side:?}."));
        let asked = |desk: &Desk| desk.store().read(contested).unwrap();
        until("one of them is asked", &both, || asked(&first).len() + asked(&second).len() == 1)
            .await;
        let (late, early) =
            if asked(&first).is_empty() { (&second, &first) } else { (&first, &second) };
        let (mine, theirs) = (notes(late, &of), notes(early, &of));
        assert_ne!(mine, theirs, "each still has what it said");
        let one = asked(late).pop().unwrap();
        assert!(one.about().contains(of.subject.bytes()));
        let at = Moment::judged(SystemClock.now(), None);
        assert!(late.change(|change| choose(change, one.record, side, at)));
        let chosen = if side == Side::Mine { mine } else { theirs };
        until("both hold what was chosen", &both, || {
            notes(late, &of) == chosen && notes(early, &of) == chosen
        })
        .await;
        until("they are alike", &both, || alike(&first, &second)).await;
        assert!(asked(late).is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_person_publishes_waits_until_another_at_the_second_office_has_seen_it() {
    let served = Served::new().await;
    let terms = Terms { approval: ApprovalRule::TwoPersons, ..TERMS };
    let (first, second) = two(&served, 3, terms).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;

    // Whoever works at the second asks to sign there, and the first's administrator grants it.
    let refused = Office::at(&second.beside()).await.err();
    assert!(refused.is_some(), "nobody signs on the second computer");
    let at = Moment::judged(SystemClock.now(), None);
    assert!(ask_to_sign(&second.beside(), at).unwrap());
    assert!(!ask_to_sign(&second.beside(), at).unwrap(), "once is enough");
    second.till.took_in().unwrap();
    let asked = |desk: &Desk| desk.store().read(|reader| reader.office()?.signers()).unwrap().len();
    until("the first hears who asks", &both, || asked(&first) == 1).await;
    let beside = first.beside();
    let mut office = Office::at(&beside).await.unwrap();
    assert!(office.wants_two());
    let wish = office.wishes().unwrap().pop().unwrap();
    assert_eq!(wish.name, "Priya N.");
    office.grant(&wish).await.unwrap();
    assert!(office.wishes().unwrap().is_empty());

    // From now on there are two, and what the first publishes waits: nobody approves their own.
    let scheme = beside.books.scheme.clone();
    let phone = "029 2018 0111".to_owned();
    first.change(|change| change.put_scheme(&Scheme { phone: phone.clone(), ..scheme.clone() }));
    let begun = Instant::now();
    let mut waits = office.queue().await.unwrap();
    while waits.is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(60), "something waits");
        tokio::task::block_in_place(|| both.iter().for_each(|desk| desk.keep_up()));
        tokio::time::sleep(Duration::from_millis(20)).await;
        waits = office.queue().await.unwrap();
    }
    assert!(!waits.is_empty());
    assert!(waits.iter().all(|one| one.own && one.says.is_some()));
    assert!(office.approve(&waits[0], at).await.is_err(), "nobody approves what they signed");

    let beside = second.beside();
    let other = Office::at(&beside).await.unwrap();
    let seen = other.queue().await.unwrap();
    let one = seen.iter().find(|one| one.envelope == waits[0].envelope).unwrap();
    assert!(!one.own);
    assert_eq!(one.says, waits[0].says, "that very record is what they see");
    other.approve(one, at).await.unwrap();
    let left = other.queue().await.unwrap();
    assert!(left.iter().all(|still| still.envelope != one.envelope), "it went to its readers");
    if let Some(next) = left.first() {
        other.send_back(next, "The phone number is the old one.", at).await.unwrap();
        let left = other.queue().await.unwrap();
        assert!(left.iter().all(|still| still.envelope != next.envelope), "it goes to nobody");
    }
}
