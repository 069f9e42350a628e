//! An office computer is lost, with the key of the one who signed there: the scheme comes back by its
//! recovery kit and whoever else signs.

use std::sync::Arc;

use tempfile::TempDir;
use watchbook_partnership::begin::{
    JoinRefusal, JoinTyped, RecoverForm, RecoverOutcome, Recovering, SheetField,
};
use watchbook_partnership::office::{
    self, BroughtBack, ComputersOutcome, InviteAs, Invitee, KitOutcome, NotDone, Office, Standing,
    ask_to_sign, go_on_by_kit,
};
use watchbook_partnership::seat::Kept;
use watchbook_protocol::id::DeviceId;
use watchbook_protocol::recovery::KitCode;
use watchbook_protocol::roster::{Confirm, Content, RevokeWhy};
use watchbook_register::civil::{Clock as _, Moment, SystemClock};
use watchbook_register::till::{AppState, BeginOutcome, Surroundings, Till, Twice};
use watchbook_register::unlock::{InMemory, Secret};

use crate::offices::{Desk, alike, clock, two_with_kit, until};
use crate::served::{Served, TERMS, dice};

const PASSPHRASE: &str = "nine slow barges under Marlbridge";

fn now() -> Moment {
    Moment::judged(SystemClock.now(), None)
}

fn device(desk: &Desk) -> DeviceId {
    let kept = desk.store().read(|reader| Ok(Kept::load(reader.beside())?)).unwrap();
    kept.unwrap().keys.device()
}

/// A new computer on which the sheet is typed.
struct Blank {
    till: Till,
    recovering: Recovering,
    folder: TempDir,
}

impl Blank {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let till = Till::start(Surroundings {
            folder: folder.path().join("register"),
            clock: clock(),
            keys: Arc::new(InMemory::default()),
            demonstration_pin: "",
        });
        Self { till, recovering: Recovering::default(), folder }
    }

    fn types(&self, address: &str, scheme: &str, kit: &str) -> RecoverOutcome {
        let typed = Secret::typed(PASSPHRASE.to_owned());
        let secret = Twice { typed: &typed, again: &typed };
        let form = RecoverForm {
            address,
            scheme,
            kit,
            name: "Harlow Watch",
            person: "Marian P.",
            secret,
            agreement: "I keep people safe.",
        };
        self.recovering.recover(&self.till, form).unwrap()
    }

    fn opened(self) -> Desk {
        if let AppState::Locked { door } = self.till.state() {
            let person = door.people[0].person;
            self.till.unlock(person, Secret::typed(PASSPHRASE.to_owned())).unwrap();
        }
        if let AppState::Agreement { agreement } = self.till.state() {
            self.till.accept_agreement(&agreement.version).unwrap();
        }
        Desk::of(self.till, self.folder)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_office_comes_back_by_the_kit_and_by_whoever_else_signs_and_the_kit_is_void_then() {
    let served = Served::new().await;
    let (first, second, kit) = two_with_kit(&served, 4, TERMS).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;
    assert!(ask_to_sign(&second.beside(), now()).unwrap());
    second.till.took_in().unwrap();
    let asked = |desk: &Desk| desk.store().read(|reader| reader.office()?.signers()).unwrap().len();
    until("the first hears who asks", &both, || asked(&first) == 1).await;
    let beside = first.beside();
    let mut office = Office::at(&beside).await.unwrap();
    let wish = office.wishes().unwrap().pop().unwrap();
    office.put_forward(Content::Grant(wish.granted()), now()).await.unwrap();
    let lost = device(&first);
    let scheme = first
        .store()
        .read(|reader| Ok(Kept::load(reader.beside())?.unwrap().scheme))
        .unwrap()
        .to_string();
    drop(office);
    drop((beside, first));

    // Who is left shuts the lost one out alone; but lets nobody new in alone.
    let besides = second.beside();
    let mut other = Office::at(&besides).await.unwrap();
    other.end(lost, RevokeWhy::Lost).await.unwrap();
    let invitee = Invitee { seat: InviteAs::Office, premises: None, name: "New desk".to_owned() };
    other.invite(vec![invitee], 1, now()).await.unwrap();

    let blank = Blank::new();
    let address = served.address();
    let symbols = kit.show().to_string();
    let sheet = |field| RecoverOutcome::Sheet { field };
    let refused = |refusal| RecoverOutcome::Refused { refusal };
    assert_eq!(blank.types(&address, "harlow", &symbols), sheet(SheetField::Scheme));
    assert_eq!(
        blank.types(&address, &scheme, "7777"),
        refused(JoinRefusal::Typed { typed: JoinTyped::Length { found: 4, due: 28 } })
    );
    let strange = KitCode::random(&mut dice(99)).show().to_string();
    let not_its = refused(JoinRefusal::NoInvitation);
    assert_eq!(blank.types(&address, &scheme, &strange), not_its, "not this one's");
    let done = blank.types(&address, &scheme, &symbols);
    let RecoverOutcome::Begun { outcome: BeginOutcome::Made { .. }, seated: true, brought } = done
    else {
        panic!("{done:?}")
    };
    let Some(KitOutcome::HeldUntil { until: day }) = brought else { panic!("{brought:?}") };
    assert!(day > SystemClock.now(), "the server says until when");
    let third = blank.opened();
    let came = device(&third);

    // The server holds everything back, and the kit brings no other computer.
    let held = go_on_by_kit(&third.beside(), &kit, now()).await.unwrap();
    assert!(matches!(held, BroughtBack::HeldUntil(_)), "{held:?}");
    let again = Blank::new();
    assert_eq!(again.types(&address, &scheme, &symbols), not_its, "it was used");
    let listed = office::listed(&third.beside()).await.unwrap();
    let ComputersOutcome::Back { until: told, digits } = listed else { panic!("{listed:?}") };
    assert_eq!(told, Some(day), "the wait is told");

    // Somebody else of the office confirms it, and it comes to hold everything.
    let mut other = Office::at(&besides).await.unwrap();
    let seen = other.computers().await.unwrap().computers;
    let seen = seen.into_iter().find(|one| one.id == came.to_string()).unwrap();
    assert!(seen.by_kit && seen.digits == Some(digits), "told apart elsewhere: {seen:?}");
    let confirm = Content::Confirm(Confirm { device: came });
    assert_eq!(other.put_forward(confirm, now()).await.unwrap(), Standing::Stands);
    let both = [&second, &third];
    until("the office is back", &both, || alike(&second, &third)).await;

    let listed = office::listed(&third.beside()).await.unwrap();
    let ComputersOutcome::Shown { shown } = listed else { panic!("{listed:?}") };
    assert_eq!(shown.scheme, scheme, "as the sheet has it");
    assert!(
        shown.computers.iter().all(|one| !one.by_kit),
        "confirmed: nothing stands out any more"
    );

    // A new kit takes the place of the used one; two sign it.
    let besides = third.beside();
    let mut office = Office::at(&besides).await.unwrap();
    let new = office.new_kit(now()).await.unwrap();
    assert_eq!(new.standing, Standing::Asked);
    third.till.took_in().unwrap();
    let waits = || second.store().read(|reader| reader.office()?.asked()).unwrap().len();
    until("the second is asked", &both, || waits() == 1).await;
    let beside = second.beside();
    let mut other = Office::at(&beside).await.unwrap();
    let asked = other.pending().unwrap().pop().unwrap();
    assert_eq!(other.agree(&asked, now()).await.unwrap(), Standing::Stands);
    let used = go_on_by_kit(&third.beside(), &kit, now()).await;
    assert!(!matches!(used, Err(NotDone::Store(_))), "{used:?}");
}
