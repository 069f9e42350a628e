//! A backup while the scheme goes on: it holds everything that was acknowledged before it began, is whole, and
//! has no share in it. The shares have a file of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{Outcome, PutShare, Route};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::share::Share;
use watchbook_server::{Settings, backup, backup_shares, check, restore};

use crate::house::House;

const SHARE: [u8; 32] = [0xa7; 32];

fn holds_the_share(path: &std::path::Path) -> bool {
    if path.is_dir() {
        return std::fs::read_dir(path).unwrap().any(|one| holds_the_share(&one.unwrap().path()));
    }
    std::fs::read(path).unwrap().windows(SHARE.len()).any(|window| window == SHARE)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_while_envelopes_come_in_is_whole_and_holds_all_that_was_acknowledged_before() {
    let mut house = House::new(114).await;
    let cards: Vec<_> = (0..120).map(|_| house.world.card()).collect();
    let house = Arc::new(house);
    let (first, rest) = cards.split_at(5);
    for card in first {
        assert!(matches!(house.append_one("office", card).await, Outcome::InFeeds(_)));
    }
    let copying = Arc::new(AtomicBool::new(true));
    let (on, at_work, rest) = (copying.clone(), house.clone(), rest.to_vec());
    let appending = tokio::spawn(async move {
        let mut during = 0;
        for card in rest {
            assert!(matches!(at_work.append_one("office", &card).await, Outcome::InFeeds(_)));
            during += usize::from(on.load(Ordering::SeqCst));
        }
        during
    });
    let (settings, now, dir) = (house.settings.clone(), house.now(), house.dir.path().to_owned());
    let copies = tokio::task::spawn_blocking(move || {
        (0..4).map(|n| dir.join(format!("backup {n}"))).for_each(|to| {
            backup(&settings, &to, now).unwrap();
        });
        copying.store(false, Ordering::SeqCst);
    });
    copies.await.unwrap();
    assert!(appending.await.unwrap() > 0, "envelopes came in meanwhile");
    let page = house.page("pub", Audience::Members, 0).await;
    assert_eq!(page.entries.len(), cards.len());
    let mut house = Arc::into_inner(house).unwrap();
    house.stop().await;
    for copy in 0..4 {
        let fresh = Settings {
            data: house.dir.path().join(format!("fresh {copy}")),
            ledger: None,
            ..house.settings.clone()
        };
        restore(&fresh, &house.dir.path().join(format!("backup {copy}")), true).unwrap();
        let found = check(&fresh).unwrap();
        assert_eq!(found.faults, Vec::<String>::new());
        let entries = usize::try_from(found.entries).unwrap();
        assert!((first.len()..=cards.len()).contains(&entries), "{found:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_share_is_in_a_backup_and_the_shares_have_a_file_of_their_own() {
    let house = House::new(115).await;
    let asked = PutShare {
        version: 1,
        slot: house.world.people["Max"].person,
        share: Share::from_bytes(SHARE),
        proof_hash: hash(Type::Share, Hash::from_bytes([9; 32]).as_bytes()),
    };
    assert_eq!(house.tell("bakery", &Route::PutShare, &asked).await.status, 204);
    let all = house.dir.path().join("backup");
    backup(&house.settings, &all, house.now()).unwrap();
    assert!(!holds_the_share(&all));
    let shares = house.dir.path().join("shares backup");
    backup_shares(&house.settings, &shares, house.now()).unwrap();
    assert!(holds_the_share(&shares), "this file is the one that must go within 48 hours");
    let again = backup_shares(&house.settings, &shares, house.now());
    assert!(again.is_err(), "an older one is not written over");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_deletes_a_copy_of_the_shares_when_it_is_48_hours_old_and_no_other() {
    let house = House::new(116).await;
    let file = |name: &str| house.dir.path().join(name);
    backup_shares(&house.settings, &file("first"), house.now()).unwrap();
    house.wait(47 * 3600);
    backup_shares(&house.settings, &file("second"), house.now()).unwrap();
    let sweep = || house.running.as_ref().unwrap().sweep();
    sweep().await.unwrap();
    assert!(file("first").exists() && file("second").exists());
    house.wait(3600);
    sweep().await.unwrap();
    assert!(!file("first").exists(), "its 48 hours are over");
    assert!(file("second").exists());
    std::fs::remove_file(file("second")).unwrap();
    house.wait(48 * 3600);
    sweep().await.unwrap();
    assert!(!house.settings.data.join("share-copies.list").exists(), "nothing is left to delete");
}
