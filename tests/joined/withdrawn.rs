//! The office sees from how many computers something is gone that it withdrew.

use std::time::{Duration, Instant};

use watchbook_demo::Detail;
use watchbook_partnership::office::{GoneShown, Office};

use crate::published::{Stand, filled, until};
use crate::served::Served;

async fn withdrawn(office: &Stand) -> Vec<GoneShown> {
    let beside = office.beside();
    Office::at(&beside).await.unwrap().computers().await.unwrap().withdrawn
}

/// Erases somebody at the office.
fn erase(office: &Stand, shop: &Stand) {
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    office.change(|change| change.erase_subject(gone).map(drop));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_withdrawal_is_told_with_who_has_confirmed_it_and_who_has_not() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 4, Detail::NoPictures).await;
    assert_eq!(withdrawn(&office).await, []);
    let before = shop.wall().len();
    erase(&office, &shop);
    until("it is gone", &[&office, &shop], || shop.wall().len() == before - 1).await;
    let begun = Instant::now();
    loop {
        let told = withdrawn(&office).await;
        if told.first().is_some_and(|one| (one.confirmed, one.all) == (1, 1)) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{told:?}");
        // The receipt goes with the next question.
        shop.link.sync_now();
        tokio::time::sleep(Duration::from_millis(50)).await;
    }

    erase(&office, &shop);
    shop.till.lock();
    tokio::task::block_in_place(|| shop.link.keep_up(&shop.till)).unwrap();
    let sent = || office.link.view().is_some_and(|view| view.waiting == 0);
    until("it is with the server", &[&office], || sent()).await;
    let begun = Instant::now();
    loop {
        until("the office is at rest", &[&office], sent).await;
        let told = withdrawn(&office).await;
        if told.len() == 2 {
            assert_eq!((told[0].confirmed, told[0].all), (0, 1), "{told:?}");
            assert_eq!(told[0].unheard, None, "it was heard today");
            assert_eq!((told[1].confirmed, told[1].all), (1, 1), "{told:?}");
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{told:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
