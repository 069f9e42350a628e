//! A ban without an end whose review was missed: no till shows it, until the review is held at the office.

use watchbook_demo::{Detail, Fate, PIN, Seat as Place};
use watchbook_register::cases::ReviewKind;
use watchbook_register::id::Id;
use watchbook_register::records::{Ending, SubjectCard};
use watchbook_register::till::{AppState, AppealAnswer, ReviewForm, Till};
use watchbook_register::unlock::Secret;
use watchbook_support::till::town;

use crate::published::{Stand, joined, until};
use crate::served::Served;

fn holds(stand: &Stand, subject: Id<SubjectCard>) -> bool {
    stand.beside().books.dossiers.iter().any(|one| one.card.id == subject)
}

/// In as somebody else who works at this computer.
fn enter(till: &Till, name: &str) {
    till.lock();
    let AppState::Locked { door } = till.state() else { panic!("it is locked") };
    let person = door.people.iter().find(|one| one.label == name).unwrap();
    till.unlock(person.person, Secret::typed(PIN.to_owned())).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_shows_a_ban_again_once_its_missed_review_is_held() {
    let served = Served::new().await;
    let town = town(12, Detail::Small).unwrap();
    let missed = town.another(Fate::ReviewMissed, 1).unwrap();
    let (subject, ban) = (missed.dossier.card.id, missed.dossier.bans[0].id);
    let town = town.with(missed);
    let office = Stand::new(Place::Office, &town);
    let whole = Stand::new(Place::Shop, &town).wall();
    let shop = Stand::new(Place::Shop, &town).emptied();
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    until("everybody is there", &both, || shop.wall() == whole).await;
    assert!(!holds(&shop, subject), "what was missed is on no till");

    enter(&office.till, "Sunita P.");
    let form = ReviewForm {
        kind: ReviewKind::Held,
        on: String::new(),
        next: String::new(),
        reasons: "Two more reports this year".into(),
    };
    let answer = office.till.ban_review(ban, &form).unwrap();
    let AppealAnswer::Done { shown } = answer else { panic!("{answer:?}") };
    let next = shown.review.unwrap().due;
    enter(&office.till, "Helen R.");
    until("the till shows it again", &both, || holds(&shop, subject)).await;
    let books = shop.beside().books;
    let held = books.dossiers.iter().find(|one| one.card.id == subject).unwrap();
    assert_eq!(held.bans[0].term.ending(), Ending::Review(next), "until the next review");
    let tiles = shop.wall();
    assert_eq!(tiles.len(), whole.len() + 1, "and whoever looks sees them");
}
