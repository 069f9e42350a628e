//! A line of 50 kB a second and 300 ms, as a shop at the end of a village has: whatever ends in the middle of a
//! first sync, at most one picture comes twice, by the bytes that the line carried.

use super::kill::publish_pictured;
use super::*;

const PICTURE: usize = 60_000;
const RATE: u64 = 50_000;
const LATENCY: Duration = Duration::from_millis(300);
/// What comes again besides: the heads and a receipt of one round more.
const AROUND: u64 = 12_000;

async fn furnished(seed: u8) -> House {
    let mut house = House::new(seed).await;
    for _ in 0..2 {
        publish_pictured(&mut house, PICTURE).await;
    }
    house
}

async fn whole(till: &mut Till) {
    let whole = |view: &View| view.pictures == (4, 4) && view.doing == Doing::Nothing;
    till.until("whole", whole).await;
}

/// How many bytes of answers a first sync takes that nothing disturbs.
async fn quiet(house: &House) -> u64 {
    let mut till = Till::new(house, "bakery").await;
    whole(&mut till).await;
    till.line.carried()
}

/// In the first picture, at its end, in the second one.
fn places(all: u64) -> [u64; 3] {
    [all / 2, all * 5 / 8, all * 7 / 8]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_slow_line_a_cut_costs_at_most_one_picture() {
    let house = furnished(12).await;
    let all = quiet(&house).await;
    for at in places(all) {
        let mut till = Till::asleep(&house, "bakery").await;
        till.line.slow(RATE, LATENCY);
        till.line.cut_after(at);
        till.start(&house);
        whole(&mut till).await;
        let again = till.line.carried().saturating_sub(all);
        assert!(
            again < PICTURE as u64 + AROUND,
            "{again} bytes again after a cut at {at} of {all}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_a_slow_line_a_program_that_ends_loses_at_most_one_picture() {
    let house = furnished(13).await;
    let all = quiet(&house).await;
    for at in places(all) {
        let mut till = Till::asleep(&house, "bakery").await;
        till.line.slow(RATE, LATENCY);
        till.start(&house);
        while till.line.carried() < at {
            // Some bytes more of a stream of which nothing else is told.
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        till.stop();
        till.start(&house);
        whole(&mut till).await;
        let again = till.line.carried().saturating_sub(all);
        assert!(
            again < PICTURE as u64 + AROUND,
            "{again} bytes again after an end at {at} of {all}"
        );
    }
}
