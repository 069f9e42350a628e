//! The register by a file, where a shop has no line: there, back, and refused with a reason.

use std::path::Path;

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat as Place};
use watchbook_partnership::bundle::{BundleOutcome, BundleWhy, export, import, pack, shown};
use watchbook_partnership::outbox::list;
use watchbook_partnership::seat::{Kept, join};
use watchbook_protocol::bundle::{BundleWriter, Target};
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::{DeviceId, PremisesId, SchemeId};
use watchbook_protocol::roster::Seat;
use watchbook_register::log::{LifeState, SeenAction, Sureness};
use watchbook_register::store::Reader;
use watchbook_support::till::town;
use watchbook_sync::shelf::held;

use crate::network::{Mode, Network};
use crate::published::{Stand, clock, everybody, filled, joined_by, reopened, until};
use crate::restored::invited;
use crate::served::{Served, dice};

fn device(stand: &Stand) -> DeviceId {
    let kept = stand.beside().store.read(|reader| Ok(Kept::load(reader.beside())?));
    kept.unwrap().unwrap().keys.device()
}

async fn exported(office: &Stand, computers: &[DeviceId], path: &Path) -> BundleOutcome {
    shown(export(&office.beside(), &clock(), computers, true, path).await)
}

fn imported(stand: &Stand, path: &Path) -> BundleOutcome {
    tokio::task::block_in_place(|| {
        stand.link.keep_up(&stand.till).unwrap();
        let worker = stand.link.worker().unwrap();
        shown(import(&stand.beside(), &worker, path))
    })
}

fn not(why: BundleWhy) -> BundleOutcome {
    BundleOutcome::Not { why }
}

/// The shop's computer is off: nothing of it asks anybody.
fn shut(shop: &Stand) {
    shop.till.lock();
    tokio::task::block_in_place(|| shop.link.keep_up(&shop.till)).unwrap();
}

/// So many cards are with the server, and nothing waits.
fn published(office: &Stand, cards: usize) -> bool {
    let published = office.beside().store.read(|reader| {
        let count = "SELECT count(*) FROM seat_record WHERE kind = 1";
        Ok(reader.beside().query_row(count, [], |row| row.get::<_, i64>(0))?)
    });
    published.unwrap() >= i64::try_from(cards).unwrap()
        && list(&office.beside()).unwrap().items.is_empty()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_shop_without_a_line_has_the_register_by_a_file_and_its_reports_go_back_by_another() {
    let town = town(8, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let line = Network::to(served.running.address).await;
    let office = Stand::new(Place::Office, &town);
    let full = Stand::new(Place::Shop, &town);
    // On its wall there are also those of its own list, whom nobody publishes.
    let (whole, cards) = (full.wall(), full.beside().books.dossiers.len());
    let shop = Stand::new(Place::Shop, &town).emptied();
    joined_by(&line.address(), &served, &office, &shop).await;
    until("all is published", &[&office], || published(&office, cards)).await;
    let folder = TempDir::new().unwrap();
    let (there, back) = (folder.path().join("there"), folder.path().join("back"));
    let to = [device(&shop)];
    let made = exported(&office, &to, &there).await;
    assert!(matches!(made, BundleOutcome::Made { computers: 1, missing: 0, .. }), "{made:?}");
    let lying: Vec<_> = folder.path().read_dir().unwrap().collect();
    assert_eq!(lying.len(), 1, "no draft stays: {lying:?}");

    line.set(Mode::Down);
    let taken = imported(&shop, &there);
    let BundleOutcome::TakenIn { changes, as_of } = taken else { panic!("{taken:?}") };
    assert!(changes > 8 && as_of.is_some(), "{changes} as of {as_of:?}");
    until("they are there", &[&shop], || shop.wall() == whole).await;
    assert!(shop.link.view().unwrap().contact.is_some(), "its age is that of the file");
    let again = imported(&shop, &there);
    assert_eq!(again, BundleOutcome::TakenIn { changes: 0, as_of }, "the same file once more");

    let subject = shop.till.check(&everybody()).unwrap().first[0].subject;
    let seen = shop.till.log_seen(subject, SeenAction::LeftWhenAsked, Sureness::Certain).unwrap();
    until("it waits", &[&shop], || {
        shop.beside().store.read(|reader| reader.handed_over(seen.entry)).unwrap().is_some()
    })
    .await;
    // With what the till had of its own before it joined.
    let things = u32::try_from(shop.link.view().unwrap().waiting).unwrap();
    let worker = shop.link.worker().unwrap();
    let packed = tokio::task::block_in_place(|| shown(pack(&worker, &back)));
    assert_eq!(packed, BundleOutcome::Packed { things });
    let waits = shop.link.view().unwrap().waiting;
    assert_eq!(u32::try_from(waits).unwrap(), things, "packing clears nothing");
    assert_eq!(imported(&shop, &back), not(BundleWhy::NotForThis), "it is for the office");
    drop(worker);
    shut(&shop);

    line.set(Mode::Open);
    let brought = imported(&office, &back);
    assert_eq!(brought, BundleOutcome::Brought { taken: things, known: 0, left: 0 });
    let life = |stand: &Stand| {
        let entry = stand.beside().store.read(|reader| reader.log_entry(seen.entry)).unwrap();
        entry.and_then(|entry| entry.life).map(|life| life.state())
    };
    until("it is at the office", &[&office], || life(&office) == Some(LifeState::Received)).await;
    let answers = |reader: &Reader<'_>| {
        let count = "SELECT count(*) FROM seat_record WHERE kind = ?1 AND of = ?2";
        let kind = i64::try_from(Kind::Answer.number()).unwrap();
        let of = rusqlite::params![kind, seen.entry.bytes()];
        Ok(reader.beside().query_row(count, of, |row| row.get::<_, i64>(0))?)
    };
    until("it is answered", &[&office], || {
        office.beside().store.read(answers).unwrap() == 1 && published(&office, cards)
    })
    .await;
    let brought = imported(&office, &back);
    assert_eq!(brought, BundleOutcome::Brought { taken: 0, known: things, left: 0 }, "once");
    let answer = folder.path().join("answer");
    let made = exported(&office, &to, &answer).await;
    assert!(matches!(made, BundleOutcome::Made { .. }), "{made:?}");

    line.set(Mode::Down);
    reopened(&shop.till);
    let taken = imported(&shop, &answer);
    assert!(matches!(taken, BundleOutcome::TakenIn { changes: 1.., .. }), "{taken:?}");
    until("the shop knows", &[&shop], || life(&shop) == Some(LifeState::Received)).await;
    assert_eq!(shop.link.view().unwrap().waiting, 0, "the head in the file signs for it");
    assert_eq!(imported(&shop, &there), not(BundleWhy::TooOld), "what is here is newer");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_of_another_scheme_for_another_computer_cut_short_or_of_nothing_is_refused() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 4, Detail::NoPictures).await;
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name);
    let before = shop.wall();

    let made = exported(&office, &[device(&shop)], &path("good")).await;
    assert!(matches!(made, BundleOutcome::Made { .. }), "{made:?}");
    let good = std::fs::read(path("good")).unwrap();
    std::fs::write(path("cut"), &good[..good.len() - 1]).unwrap();
    assert_eq!(imported(&shop, &path("cut")), not(BundleWhy::CutShort));
    let mut bent = good.clone();
    let middle = bent.len() / 2;
    bent[middle] ^= 1;
    std::fs::write(path("bent"), &bent).unwrap();
    assert_eq!(imported(&shop, &path("bent")), not(BundleWhy::CutShort));
    std::fs::write(path("letter"), "Dear office").unwrap();
    assert_eq!(imported(&shop, &path("letter")), not(BundleWhy::NotBundle));
    assert_eq!(imported(&shop, &path("nowhere")), not(BundleWhy::Unreadable));

    let code = invited(&office, Seat::Till(PremisesId::random(&mut dice(70))), 71).await;
    let other = join(&served.address(), &code, &mut dice(72)).await.unwrap();
    let made = exported(&office, &[other.keys.device()], &path("other")).await;
    assert!(matches!(made, BundleOutcome::Made { .. }), "{made:?}");
    assert_eq!(imported(&shop, &path("other")), not(BundleWhy::NotForThis));
    // Another scheme's file for this very computer.
    let read = |reader: &Reader<'_>| Ok(held(reader.beside()).unwrap().unwrap().0);
    let roster = office.beside().store.read(read).unwrap();
    let key = roster.device(device(&shop)).unwrap().keys.seal;
    let far = SchemeId::from(Hash::from_bytes([9; 32]));
    let target = Target { device: device(&shop), key };
    let (writer, mut file) = BundleWriter::new(far, &[target], &mut dice(73)).unwrap();
    file.extend(writer.finish());
    std::fs::write(path("far"), file).unwrap();
    assert_eq!(imported(&shop, &path("far")), not(BundleWhy::OtherScheme));
    assert_eq!(shop.wall(), before, "nothing of any of them was taken");

    assert_eq!(exported(&office, &[], &path("nobody")).await, not(BundleWhy::Nobody));
    let stranger = [DeviceId::from_bytes([9; 16])];
    assert_eq!(exported(&office, &stranger, &path("nobody")).await, not(BundleWhy::Nobody));
    let nowhere = path("no folder").join("file");
    assert_eq!(exported(&office, &[device(&shop)], &nowhere).await, not(BundleWhy::Disk));
    let lying: Vec<_> = folder.path().read_dir().unwrap().flatten().collect();
    assert!(lying.iter().all(|one| !one.path().ends_with(".part")), "{lying:?}");
    assert!(!path("nobody").exists());
}
