//! The server inside the app: an office hosts, a till joins by its code, and all of it stands again after a stop.

use tempfile::TempDir;
use watchbook_demo::{Detail, Seat as Place};
use watchbook_hosting::Made;
use watchbook_partnership::moment;
use watchbook_partnership::office::{InviteAs, Invitee, Office, connect_held};
use watchbook_partnership::seat::{CallError, NotJoined, join};
use watchbook_protocol::enrol::Code;
use watchbook_register::civil::SystemClock;
use watchbook_support::till::town;
use watchbook_sync::machine::{Lost, View};

use crate::published::{Stand, clock, until};
use crate::served::dice;

/// A port that nobody has now.
fn free() -> u16 {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    taken.local_addr().unwrap().port()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_office_hosts_and_a_till_joins_by_its_code_and_has_the_register() {
    let town = town(6, Detail::NoPictures).unwrap();
    let office = Stand::new(Place::Office, &town);
    let whole = Stand::new(Place::Shop, &town).wall();
    let shop = Stand::new(Place::Shop, &town).emptied();
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("server");
    let made = Made::make(&place, free()).unwrap();
    let host = tokio::task::block_in_place(|| made.start()).unwrap();
    let address = format!("https://127.0.0.1:{}", host.port());
    let permit = made.permit().unwrap();
    connect_held(&office.beside(), &clock(), &address, &permit, Some(made.pin())).await.unwrap();

    let here = shop.beside().books.here.as_ref().unwrap().id;
    let invitee = Invitee { seat: InviteAs::Till, premises: Some(here), name: "Till 1".to_owned() };
    let beside = office.beside();
    let at = moment(&beside.store, &SystemClock).unwrap();
    let mut desk = Office::at(&beside).await.unwrap();
    assert_eq!(desk.address(), address);
    let invited = desk.invite(vec![invitee], 24, at).await.unwrap();
    let code = Code::read(&invited[0].code).unwrap();

    // Whoever else answers there has another key, and the code is not spent on them.
    let other = Made::make(&folder.path().join("other"), free()).unwrap();
    let stranger = tokio::task::block_in_place(|| other.start()).unwrap();
    let elsewhere = format!("https://127.0.0.1:{}", stranger.port());
    let refused = join(&elsewhere, &code, &mut dice(80)).await;
    assert!(matches!(refused, Err(NotJoined::NoInvitation)), "{refused:?}");
    let unheld = connect_held(&shop.beside(), &clock(), &address, &permit, None).await;
    assert!(unheld.is_err(), "nobody vouches for it but the roster: {:?}", unheld.is_ok());

    let seated = join(&address, &code, &mut dice(81)).await.unwrap();
    assert_eq!(seated.ticket.pin, Some(made.pin()));
    seated.keep(&shop.beside().store, &clock()).unwrap();
    let both = [&office, &shop];
    until("everybody is there", &both, || shop.wall() == whole).await;

    // The app ends, and with it the server; and starts again.
    tokio::task::block_in_place(|| drop(host));
    assert!(std::net::TcpStream::connect(("127.0.0.1", address_port(&address))).is_err());
    let again = Made::found(&place).unwrap().unwrap();
    assert_eq!(again, made);
    let host = tokio::task::block_in_place(|| again.start()).unwrap();
    let gone = shop.beside().books.dossiers.iter().next().unwrap().card.id;
    office.change(|change| change.erase_subject(gone).map(drop));
    for stand in both {
        stand.link.sync_now();
    }
    until("they are gone", &both, || shop.wall().len() == whole.len() - 1).await;
    assert!(shop.link.view().is_some_and(|view: View| view.refused == 0));
    tokio::task::block_in_place(|| drop((host, stranger)));
}

fn address_port(address: &str) -> u16 {
    address.rsplit(':').next().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_that_the_invitation_does_not_name_is_nobodys_server() {
    let office = Stand::new(Place::Office, &town(2, Detail::NoPictures).unwrap());
    let folder = TempDir::new().unwrap();
    let made = Made::make(&folder.path().join("server"), free()).unwrap();
    let host = tokio::task::block_in_place(|| made.start()).unwrap();
    let address = format!("https://127.0.0.1:{}", host.port());
    let permit = made.permit().unwrap();
    // Held to another key the office does not speak to it at all.
    let other = Made::make(&folder.path().join("other"), free()).unwrap().pin();
    let done = connect_held(&office.beside(), &clock(), &address, &permit, Some(other)).await;
    let Err(why) = done else { panic!("it was spoken to") };
    let other_key = watchbook_partnership::office::NotDone::Call(CallError::Lost(Lost::OtherKey));
    assert_eq!(why.to_string(), other_key.to_string());
    assert!(Made::make(&folder.path().join("server"), 1).is_err(), "one is there already");
    assert!(Made::found(&folder.path().join("server")).unwrap().is_none_or(|one| one == made));
    tokio::task::block_in_place(|| drop(host));
}
