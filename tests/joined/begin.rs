//! A computer's first start over a real server: looked at, recognised, joined, with a register that is whole.

use std::sync::Arc;

use tempfile::TempDir;
use watchbook_partnership::begin::{
    JoinForm, JoinLooked, JoinOutcome, JoinRefusal, JoinSeen, Joining,
};
use watchbook_partnership::seat::{Beginning, Caller, Hand};
use watchbook_protocol::enrol::JoinFile;
use watchbook_protocol::exchange::{RosterAppended, Route};
use watchbook_protocol::id::PremisesId;
use watchbook_protocol::roster::Seat;
use watchbook_register::civil::SystemClock;
use watchbook_register::records::Role;
use watchbook_register::till::{AppState, BeginOutcome, SecretKind, Surroundings, Till, Twice};
use watchbook_register::unlock::{InMemory, Secret};

use crate::served::{Served, code, dice, ring, ticket};

const PIN: &str = "482915";
const PASSPHRASE: &str = "seven grey herons over Marlbridge";

struct Computer {
    home: TempDir,
    till: Till,
    joining: Joining,
}

impl Computer {
    fn new() -> Self {
        let home = TempDir::new().unwrap();
        let till = Till::start(Surroundings {
            folder: home.path().join("register"),
            clock: Arc::new(SystemClock),
            keys: Arc::new(InMemory::default()),
            demonstration_pin: "",
        });
        Self { home, till, joining: Joining::default() }
    }

    fn looked(&self, address: &str, code: &str) -> JoinLooked {
        self.joining.look_up(&self.till, address, code).unwrap()
    }

    fn seen(&self, address: &str, code: &str) -> JoinSeen {
        match self.looked(address, code) {
            JoinLooked::Seen { seen } => seen,
            other => panic!("{other:?}"),
        }
    }

    fn join(&self, secret: &str) -> JoinOutcome {
        let typed = Secret::typed(secret.to_owned());
        let secret = Twice { typed: &typed, again: &typed };
        let form = JoinForm { person: "Priya N.", secret, agreement: "I keep people safe." };
        self.joining.join(&self.till, form).unwrap()
    }

    fn lies(&self) -> usize {
        std::fs::read_dir(self.home.path()).unwrap().count()
    }
}

async fn invited(served: &Served, beginning: &Beginning, seat: Seat, number: u8) -> String {
    let (device, mut rng) = (beginning.keys.secrets(), dice(number));
    let office =
        Caller::greet(&served.address(), beginning.roster.scheme(), &device).await.unwrap();
    let (code, until) = (code(number), office.now().plus(3600));
    let mut hand = Hand::new(beginning.roster.clone(), ring(beginning), &device, &beginning.person);
    let ticket = ticket(beginning, seat);
    hand.invite(&code.keys().unwrap(), seat, until, &ticket, &mut rng).unwrap();
    let (prepared, _) = hand.done();
    let _: RosterAppended = office.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();
    code.show().to_string()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_till_joins_by_its_code_from_the_first_start_to_an_open_register() {
    let served = Served::new().await;
    let beginning = served.scheme().await;
    let seat = Seat::Till(PremisesId::random(&mut dice(40)));
    let code = invited(&served, &beginning, seat, 41).await;
    let computer = Computer::new();

    // Typed as people do: without the scheme of the address, in small letters.
    let typed = served.address().replace("http://", "");
    let seen = computer.seen(&typed, &code.to_lowercase());
    assert_eq!(
        (seen.scheme.as_str(), seen.place.as_str()),
        ("Harlow Watch", "Harlow Street Stores")
    );
    assert_eq!((seen.inviter.as_str(), seen.role), ("A. Invented", Role::Manager));
    assert_eq!((seen.secret, seen.office, seen.clock_off_minutes), (SecretKind::Pin, false, None));
    assert_eq!(computer.lies(), 0, "nothing is made before it is recognised");
    assert_eq!(computer.seen(&typed, &code), seen, "and the code is still good");

    let easy = computer.join("123456");
    let JoinOutcome::Begun { outcome: BeginOutcome::Problems { .. }, seated: false, .. } = easy
    else {
        panic!("{easy:?}")
    };
    let JoinOutcome::Begun { outcome, seated: true, digits: None } = computer.join(PIN) else {
        panic!("it joins")
    };
    let BeginOutcome::Made { state: AppState::Agreement { agreement } } = outcome else {
        panic!("{outcome:?}")
    };
    let AppState::Open { session } = computer.till.accept_agreement(&agreement.version).unwrap()
    else {
        panic!("it opens")
    };
    assert_eq!(session.premises.as_deref(), Some("Harlow Street Stores"));
    assert_eq!((session.scheme.as_str(), session.role), ("Harlow Watch", Role::Manager));
    assert_eq!(computer.lies(), 1);

    let late = Computer::new();
    let refused = late.looked(&typed, &code);
    assert_eq!(refused, JoinLooked::Refused { refusal: JoinRefusal::NoInvitation }, "good once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_seat_whose_register_could_not_be_made_is_held_until_it_can() {
    let served = Served::new().await;
    let beginning = served.scheme().await;
    let seat = Seat::Till(PremisesId::random(&mut dice(42)));
    let code = invited(&served, &beginning, seat, 43).await;
    let computer = Computer::new();
    computer.seen(&served.address(), &code);

    let folder = computer.home.path().join("register");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("in the way"), b"").unwrap();
    let failed = computer.join(PIN);
    let JoinOutcome::Begun { outcome: BeginOutcome::Failed { .. }, seated: true, .. } = failed
    else {
        panic!("{failed:?}")
    };
    std::fs::remove_dir_all(&folder).unwrap();
    let JoinOutcome::Begun { outcome: BeginOutcome::Made { .. }, .. } = computer.join(PIN) else {
        panic!("the seat was held")
    };
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_computer_of_the_office_shows_the_digits_that_its_keys_give() {
    let served = Served::new().await;
    let beginning = served.scheme().await;
    let code = invited(&served, &beginning, Seat::Office, 44).await;
    let computer = Computer::new();
    let file = JoinFile { address: served.address(), code: crate::served::code(44) };
    let seen = computer.seen("", &file.show());
    assert_eq!((seen.role, seen.office), (Role::Administrator, true));
    assert_eq!(seen.secret, SecretKind::Passphrase);
    assert!(file.show().contains(&code));
    let joined = computer.join(PASSPHRASE);
    let JoinOutcome::Begun { outcome, digits: Some(digits), .. } = joined else {
        panic!("{joined:?}")
    };
    let locked = matches!(outcome, BeginOutcome::Made { state: AppState::Locked { .. } });
    assert!(locked, "nothing idle takes the digits off the screen: {outcome:?}");
    assert_eq!(digits.len(), 6);
    assert!(digits.bytes().all(|digit| digit.is_ascii_digit()), "{digits}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_answers_in_place_of_the_server_is_told_apart() {
    let computer = Computer::new();
    let shown = code(45).show().to_string();
    let refusal = |looked| match looked {
        JoinLooked::Refused { refusal } => refusal,
        other => panic!("{other:?}"),
    };
    // A port that was free a moment ago: nobody listens.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(refusal(computer.looked(&free.to_string(), &shown)), JoinRefusal::NoLine);
    let far = refusal(computer.looked("http://watch.example.org", &shown));
    assert_eq!(far, JoinRefusal::Address, "in clear over the network never");

    let served = Served::new().await;
    let nobody = refusal(computer.looked(&served.address(), &shown));
    assert_eq!(nobody, JoinRefusal::NoInvitation);

    let page = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = page.local_addr().unwrap();
    let answering = std::thread::spawn(move || {
        use std::io::{Read as _, Write as _};
        let (mut line, _) = page.accept().unwrap();
        let _ = line.read(&mut [0; 4096]);
        let body = "<!doctype html><title>Sign in</title>";
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            body.len()
        );
        line.write_all(head.as_bytes()).unwrap();
        line.write_all(body.as_bytes()).unwrap();
    });
    assert_eq!(refusal(computer.looked(&address.to_string(), &shown)), JoinRefusal::NotOurs);
    answering.join().unwrap();
    assert_eq!(computer.lies(), 0);
}
