//! What the scheme has not taken: signed again by itself, taken back, put right. Nothing is lost.

use watchbook_demo::{Detail, Seat as Place};
use watchbook_partnership::outbox::{OutShown, OutWhat, OutWhy, list};
use watchbook_partnership::refused::{Mend, mend};
use watchbook_partnership::seat::{Caller, Hand, Kept, join, kept};
use watchbook_protocol::exchange::{Heads, RosterAppended, Route};
use watchbook_protocol::id::{PersonId, PremisesId, RecordId};
use watchbook_protocol::roster::{RevokeTarget, RevokeWhy, Seat};
use watchbook_register::civil::SystemClock;
use watchbook_register::id::Id;
use watchbook_register::log::{LifeState, LogEntry, SeenAction, Sureness};
use watchbook_register::store::Reader;
use watchbook_support::till::town;
use watchbook_sync::kept::{OutItem, OutState, Refusal};
use watchbook_sync::shelf::{held, outbox_item, outbox_open};

use crate::network::{Mode, Network};
use crate::published::{Stand, everybody, joined_by, until};
use crate::restored::invited;
use crate::served::{Served, dice};

fn outbox(stand: &Stand) -> Vec<OutShown> {
    list(&stand.beside()).unwrap().items
}

/// The server says no to something that waits. It does so as a server does it: by its answer's being kept.
fn refuse(stand: &Stand, one: &OutShown, why: Refusal) {
    let id: Id<OutShown> = one.record.parse().unwrap();
    let record = RecordId::from_bytes(*id.bytes());
    let read = |reader: &Reader<'_>| Ok(outbox_item(reader.beside(), record).unwrap().unwrap());
    let item: OutItem = stand.beside().store.read(read).unwrap();
    let worker = stand.link.worker().unwrap();
    let refused = OutItem { state: OutState::Refused(why), ..item };
    assert!(tokio::task::block_in_place(|| worker.send(refused, Vec::new())));
}

fn mended(stand: &Stand, one: &OutShown, how: Mend) -> bool {
    let (beside, worker) = (stand.beside(), stand.link.worker().unwrap());
    let record = one.record.parse().unwrap();
    let done =
        tokio::task::block_in_place(|| mend(&beside, &worker, &SystemClock, record, how)).unwrap();
    stand.link.look_anew();
    done
}

fn rename(office: &Stand, name: &str) {
    let mut scheme = office.beside().books.scheme.clone();
    scheme.name = name.to_owned();
    office.change(|change| change.put_scheme(&scheme));
}

fn name(stand: &Stand) -> String {
    stand.beside().books.scheme.name.clone()
}

fn life(stand: &Stand, entry: Id<LogEntry>) -> Option<LifeState> {
    let entry = stand.beside().store.read(|reader| reader.log_entry(entry)).unwrap();
    entry.and_then(|entry| entry.life).map(|life| life.state())
}

/// The office and a shop, each over a line that can be cut.
async fn by_a_line(served: &Served) -> (Network, Stand, Stand) {
    let town = town(6, Detail::NoPictures).unwrap();
    let line = Network::to(served.running.address).await;
    let office = Stand::new(Place::Office, &town);
    let whole = Stand::new(Place::Shop, &town).wall();
    let shop = Stand::new(Place::Shop, &town).emptied();
    let address = line.address();
    joined_by(&address, served, &office, &shop).await;
    rename(&office, "Before");
    until("the shop hears", &[&office, &shop], || {
        name(&shop) == "Before" && shop.wall().len() == whole.len()
    })
    .await;
    until("all is sent", &[&office], || outbox(&office).is_empty()).await;
    (line, office, shop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_signed_before_a_key_changed_is_signed_again_by_itself() {
    let served = Served::new().await;
    let (line, office, shop) = by_a_line(&served).await;
    let both = [&office, &shop];
    let premises = PremisesId::random(&mut dice(60));
    let code = invited(&office, Seat::Till(premises), 61).await;
    let stolen = join(&served.address(), &code, &mut dice(62)).await.unwrap();
    until("the roster is here", &both, || {
        let roster = |reader: &Reader<'_>| Ok(held(reader.beside()).unwrap().unwrap().0);
        let roster = office.beside().store.read(roster).unwrap();
        roster.device(stolen.keys.device()).is_some()
    })
    .await;

    // The office works on without a line, and a withdraw and a publication wait.
    line.set(Mode::Down);
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    rename(&office, "After");
    office.change(|change| change.erase_subject(gone).map(drop));
    until("both wait", &[&office], || {
        let waits: Vec<_> = outbox(&office).iter().map(|one| one.what).collect();
        waits.contains(&OutWhat::Withdrawal) && waits.contains(&OutWhat::Settings)
    })
    .await;
    // Meanwhile another computer of the scheme is lost, and all keys are new.
    let beside = office.beside();
    let person = PersonId::from_bytes(*beside.person.bytes());
    let read = |reader: &Reader<'_>| {
        let kept = Kept::load(reader.beside())?.unwrap();
        let person = kept::load_person(reader.beside(), person, kept.keys.device())?.unwrap();
        let (roster, ring) = held(reader.beside()).unwrap().unwrap();
        Ok((kept.keys.secrets(), person, roster, ring))
    };
    let (device, person, roster, ring) = beside.store.read(read).unwrap();
    let caller = Caller::greet(&served.address(), roster.scheme(), &device).await.unwrap();
    let heads: Heads = caller.ask(&Route::Heads).await.unwrap();
    let cut: Vec<_> =
        heads.heads.iter().map(|head| (head.unverified().feed, head.unverified().at())).collect();
    let mut hand = Hand::new(roster, ring, &device, &person);
    let lost = RevokeTarget::Device(stolen.keys.device());
    hand.revoke(lost, RevokeWhy::Lost, cut, &mut dice(63)).unwrap();
    let (ended, _) = hand.done();
    let _: RosterAppended = caller.tell(&Route::RosterAppend, &ended.append()).await.unwrap();

    line.set(Mode::Open);
    office.link.sync_now();
    shop.link.sync_now();
    until("the shop hears both", &both, || {
        let gone = shop.beside().books.dossiers.iter().all(|one| one.card.id != gone);
        gone && name(&shop) == "After"
    })
    .await;
    until("nothing was left behind", &both, || outbox(&office).is_empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_report_that_was_refused_is_taken_back_and_goes_after_all_when_it_is_put_right() {
    let served = Served::new().await;
    let (line, office, shop) = by_a_line(&served).await;
    let both = [&office, &shop];
    line.set(Mode::Down);
    let subject = shop.till.check(&everybody()).unwrap().first[0].subject;
    let seen =
        || shop.till.log_seen(subject, SeenAction::LeftWhenAsked, Sureness::Certain).unwrap().entry;
    let first = seen();
    until("it waits", &[&shop], || outbox(&shop).len() == 1).await;
    let waits = outbox(&shop).remove(0);
    assert!(!waits.takes_back && !waits.puts_right, "what may be on its way is left alone");
    assert!(!mended(&shop, &waits, Mend::TakeBack));
    refuse(&shop, &waits, Refusal::NotAllowed);
    let refused = outbox(&shop).remove(0);
    assert_eq!((refused.refused, refused.taken_back), (Some(OutWhy::NotAllowed), false));
    assert!(refused.takes_back && refused.puts_right);

    assert!(mended(&shop, &refused, Mend::TakeBack));
    let back = outbox(&shop).remove(0);
    assert_eq!((back.refused, back.taken_back, back.takes_back), (None, true, false));
    assert!(shop.link.view().is_none_or(|view| view.refused == 0 && view.waiting == 0));
    line.set(Mode::Open);
    shop.link.sync_now();
    let second = seen();
    until("the second goes", &both, || life(&office, second) == Some(LifeState::Received)).await;
    assert_eq!(life(&office, first), None, "what was taken back stays here");
    assert_eq!(life(&shop, first), Some(LifeState::Queued), "and is in the register");

    let back = outbox(&shop).into_iter().find(|one| one.taken_back).unwrap();
    assert!(mended(&shop, &back, Mend::PutRight));
    until("it goes", &both, || life(&office, first) == Some(LifeState::Received)).await;
    until("the shop knows", &both, || life(&shop, first) == Some(LifeState::Received)).await;
    assert!(outbox(&shop).is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_office_published_and_took_back_is_said_when_it_is_put_right_or_changed() {
    let served = Served::new().await;
    let (line, office, shop) = by_a_line(&served).await;
    let both = [&office, &shop];
    for (way, put_right) in [("Put right", true), ("Changed", false)] {
        line.set(Mode::Down);
        rename(&office, way);
        let settings = || outbox(&office).into_iter().find(|one| one.what == OutWhat::Settings);
        until("it waits", &[&office], || settings().is_some()).await;
        refuse(&office, &settings().unwrap(), Refusal::NotCounted(3));
        assert!(mended(&office, &settings().unwrap(), Mend::TakeBack));
        line.set(Mode::Open);
        office.link.sync_now();
        // Something else goes, and what was taken back does not.
        let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
        office.change(|change| change.erase_subject(gone).map(drop));
        until("the other goes", &both, || {
            shop.beside().books.dossiers.iter().all(|one| one.card.id != gone)
        })
        .await;
        assert_ne!(name(&shop), way);
        let back = outbox(&office).into_iter().find(|one| one.taken_back);
        let Some(back) = back else { panic!("{way}: {:?}", outbox(&office)) };
        let said = if put_right {
            assert!(mended(&office, &back, Mend::PutRight));
            way.to_owned()
        } else {
            rename(&office, "Changed again");
            "Changed again".to_owned()
        };
        until("the shop hears", &both, || name(&shop) == said).await;
        until("nothing is left", &both, || outbox(&office).is_empty()).await;
    }
    let open = |reader: &Reader<'_>| Ok(outbox_open(reader.beside(), 10).unwrap().1);
    assert_eq!(office.beside().store.read(open).unwrap(), 0);
}
