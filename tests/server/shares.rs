//! The share of a file key: against a proof, counted, sealed, and gone with the right to it.

use watchbook_protocol::cbor;
use watchbook_protocol::exchange::{Problem, PutShare, Route, ShareAnswer, ShareAsked};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::id::Nonce;
use watchbook_protocol::roster::{Content, Revoke, RevokeTarget, RevokeWhy};
use watchbook_protocol::share::{Share, ShareRequest};
use watchbook_protocol::sign::Signed;

use crate::house::{House, Told};
use crate::scheme::By;

const PROOF: Hash = Hash::from_bytes([9; 32]);

async fn put(house: &House) {
    let asked = PutShare {
        version: 1,
        slot: house.world.people["Max"].person,
        share: Share::from_bytes([3; 32]),
        proof_hash: hash(Type::Share, PROOF.as_bytes()),
    };
    assert_eq!(house.tell("bakery", &Route::PutShare, &asked).await.status, 204);
}

fn request(house: &mut House, proof: Hash) -> ShareRequest {
    ShareRequest {
        device: house.world.devices["bakery"].device,
        slot: house.world.people["Max"].person,
        proof,
        nonce: Nonce::random(&mut house.world.rng),
    }
}

async fn ask(house: &House, request: &ShareRequest) -> Told {
    let key = &house.world.devices["bakery"].unlock_sign;
    let request = Signed::new(request.clone(), house.world.roster.scheme(), key);
    let body = cbor::encode(&ShareAsked { version: 1, request });
    house.ask_locked("bakery", &Route::Share, body).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_proof_gets_the_share_sealed_for_this_asking() {
    let mut house = House::new(70).await;
    put(&house).await;
    let request = request(&mut house, PROOF);
    let answer: ShareAnswer = ask(&house, &request).await.as_a();
    let key = &house.world.devices["bakery"].unlock_open;
    let scheme = house.world.roster.scheme();
    let share = Share::open(scheme, &request, key, &answer.share).unwrap();
    assert_eq!(share.as_bytes(), &[3; 32]);
    assert_eq!(
        ask(&house, &request).await.refused(),
        Problem::RetryAfter(1),
        "a nonce is for once"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_wrong_proofs_and_the_slot_waits_for_somebody_until_a_restart_and_after() {
    let mut house = House::new(71).await;
    put(&house).await;
    for left in (1..10).rev() {
        let wrong = request(&mut house, Hash::from_bytes([1; 32]));
        assert_eq!(ask(&house, &wrong).await.refused(), Problem::WrongProof(left));
    }
    let wrong = request(&mut house, Hash::from_bytes([1; 32]));
    assert_eq!(ask(&house, &wrong).await.refused(), Problem::SlotWaits(()));
    house.restart().await;
    let right = request(&mut house, PROOF);
    assert_eq!(ask(&house, &right).await.refused(), Problem::SlotWaits(()));
    let (device, slot) = (right.device, right.slot);
    let free = Route::FreeSlot(device, slot);
    assert_eq!(house.ask("pub", &free).await.refused(), Problem::NotFound(()));
    assert_eq!(house.ask("office", &free).await.status, 204);
    let right = request(&mut house, PROOF);
    assert_eq!(ask(&house, &right).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_asks_a_hundred_times_a_day_and_no_more() {
    let mut house = House::new(72).await;
    put(&house).await;
    for _ in 0..100 {
        let right = request(&mut house, PROOF);
        assert_eq!(ask(&house, &right).await.status, 200);
    }
    let right = request(&mut house, PROOF);
    assert!(matches!(ask(&house, &right).await.refused(), Problem::RetryAfter(_)));
    house.wait(24 * 3600);
    let right = request(&mut house, PROOF);
    assert_eq!(ask(&house, &right).await.status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_devices_share_is_deleted() {
    let mut house = House::new(73).await;
    put(&house).await;
    let from = house.world.entries.len();
    let device = house.world.devices["bakery"].device;
    let target = RevokeTarget::Device(device);
    let revoke = Revoke { target, why: RevokeWhy::Retired, cut: Vec::new() };
    house.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    house.sync_roster(from).await;
    let slot = house.world.people["Max"].person;
    let free = Route::FreeSlot(device, slot);
    assert_eq!(house.ask("office", &free).await.refused(), Problem::NotFound(()));
    house.stop().await;
    for file in ["shares.db", "shares.db-wal"] {
        let path = house.settings.data.join(file);
        let bytes = std::fs::read(path).unwrap_or_default();
        assert!(!bytes.windows(32).any(|window| window == [3; 32]), "{file}");
    }
}
