//! A line that is cut at every kind of byte, on real sockets: each time the sync comes to its end, and no
//! more than one picture is fetched twice.

use super::kill::publish_pictured;
use super::*;

/// How long each picture is; many times a part of the stream.
const PICTURE: usize = 120_000;

struct Furnished {
    house: House,
    live: BTreeSet<RecordId>,
}

async fn furnished(seed: u8) -> Furnished {
    let mut house = House::new(seed).await;
    let mut live = BTreeSet::new();
    for _ in 0..4 {
        live.insert(publish_pictured(&mut house, PICTURE).await.header().record);
    }
    Furnished { house, live }
}

async fn whole(till: &mut Till) {
    till.command(Command::SyncNow).await;
    till.until("whole", |view| view.pictures == (8, 8) && view.doing == Doing::Nothing).await;
}

/// How many bytes of answers a quiet first sync takes.
async fn quiet(furnished: &Furnished) -> u64 {
    let mut till = Till::new(&furnished.house, "bakery").await;
    whole(&mut till).await;
    till.line.carried()
}

/// The bytes of answers at which it is cut: each of the first kilobytes closely, where heads, roster,
/// ring and pages lie with their headers, and the pictures at each part's borders and within.
fn places(all: u64) -> Vec<u64> {
    let long = std::env::var_os("WATCHBOOK_LONG").is_some();
    let (close, wide) = if long { (61, 3_001) } else { (2_203, 140_001) };
    let pictures = all - (8 * PICTURE as u64 / 8 * 9 / 2).min(all);
    let mut places: Vec<u64> = (0..pictures).step_by(close).collect();
    places.extend((pictures..all).step_by(wide));
    places.extend([0, 1, 2, 16, all - 1]);
    places
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_first_sync_that_is_cut_anywhere_ends_whole_and_fetches_at_most_one_picture_twice() {
    let furnished = furnished(9).await;
    let all = quiet(&furnished).await;
    assert!(all > 8 * PICTURE as u64 / 2, "{all} bytes");
    for at in places(all) {
        let mut till = Till::asleep(&furnished.house, "bakery").await;
        till.line.cut_after(at);
        till.start(&furnished.house);
        whole(&mut till).await;
        assert!(furnished.live.is_subset(&till.shown()), "cut at {at}");
        assert!(till.views.borrow().stopped.is_empty(), "cut at {at}");
        let again = till.line.carried().saturating_sub(all);
        // What comes again besides: heads and a receipt of one round more, and a page that was cut.
        assert!(again < PICTURE as u64 + 100_000, "{again} bytes again after a cut at {at}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn questions_that_are_cut_on_their_way_up_do_no_harm() {
    let mut furnished = furnished(10).await;
    let mut till = Till::asleep(&furnished.house, "pub").await;
    let mut sent = Vec::new();
    // The request line, the headers, the signature, the body, its last byte.
    for (order, at) in (1_u64..).zip([0_u64, 1, 3, 9, 30, 80, 200, 400, 700, 900, 1_500, 2_600]) {
        till.line.cut_up_after(at);
        if till.thread.is_none() {
            till.start(&furnished.house);
        }
        sent.push(till.report(&mut furnished.house, order).await);
        till.command(Command::SyncNow).await;
        till.until("sent", |view| view.waiting == 0).await;
    }
    whole(&mut till).await;
    for record in sent {
        assert_eq!(at_the_office(&furnished.house, record).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_line_that_is_cut_every_few_kilobytes_still_comes_to_the_end() {
    let furnished = furnished(11).await;
    let mut till = Till::asleep(&furnished.house, "pub").await;
    till.line.cut_every(30_000);
    till.start(&furnished.house);
    for _ in 0..400 {
        if till.views.borrow().pictures == (8, 8) {
            break;
        }
        // The wait after a cut is cut short, as a person would who presses "sync now".
        till.command(Command::SyncNow).await;
        let _ = tokio::time::timeout(Duration::from_millis(200), till.views.changed()).await;
    }
    till.line.cut_after(u64::MAX);
    whole(&mut till).await;
    let (all, cuts) = (quiet(&furnished).await, till.line.cuts());
    assert!(cuts > 10, "{cuts} cuts");
    let again = till.line.carried().saturating_sub(all);
    assert!(again < cuts * PICTURE as u64, "{again} bytes again, {cuts} cuts");
}
