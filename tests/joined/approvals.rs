//! A second person, over a real server: what two must sign, what waits, what comes back with a reason, and
//! what takes the place of what waits.

use std::time::{Duration, Instant};

use watchbook_partnership::office::{
    ApprovalsShown, AskedWhat, InviteAs, Invitee, NotDone, Office, Standing, WaitLabel, WaitShown,
    WaitWhat, ask_to_sign,
};
use watchbook_partnership::seat::CallError;
use watchbook_protocol::exchange::Problem;
use watchbook_protocol::roster::{Content, Refused};
use watchbook_register::civil::{Clock as _, Moment, SystemClock, london_day};
use watchbook_register::records::Scheme;

use crate::offices::{Desk, alike, two, until};
use crate::served::{Served, TERMS};

fn now() -> Moment {
    Moment::judged(SystemClock.now(), None)
}

/// Asks until the server listens: who asks as fast as a test is told to ask less.
async fn patiently<T>(ask: impl AsyncFn() -> Result<T, NotDone>) -> T {
    loop {
        match ask().await {
            Err(NotDone::Call(CallError::Refused(Problem::RetryAfter(seconds)))) => {
                tokio::time::sleep(Duration::from_secs(seconds.into())).await;
            }
            answer => return answer.unwrap(),
        }
    }
}

async fn shown(desk: &Desk) -> ApprovalsShown {
    let beside = desk.beside();
    let today = london_day(SystemClock.now());
    patiently(async || Office::at(&beside).await?.approvals(today).await).await
}

/// Goes on until what is shown at a desk is so.
async fn shows(
    what: &str,
    desk: &Desk,
    both: &[&Desk],
    holds: impl Fn(&ApprovalsShown) -> bool,
) -> ApprovalsShown {
    let begun = Instant::now();
    loop {
        tokio::task::block_in_place(|| both.iter().for_each(|desk| desk.keep_up()));
        let now = shown(desk).await;
        if holds(&now) {
            return now;
        }
        assert!(begun.elapsed() < Duration::from_secs(60), "{what}: {now:#?}");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

fn phone(desk: &Desk, phone: &str) {
    let scheme = desk.beside().books.scheme.clone();
    desk.change(|change| change.put_scheme(&Scheme { phone: phone.to_owned(), ..scheme.clone() }));
}

fn says(one: &WaitShown, phone: &str) -> bool {
    let told = |line: &watchbook_partnership::office::WaitLine| {
        line.label == WaitLabel::Phone && line.words == phone
    };
    one.what == WaitWhat::Settings && one.lines.iter().any(told)
}

/// Two offices, and somebody who signs at each.
async fn two_who_sign(served: &Served) -> (Desk, Desk) {
    let (first, second) = two(served, 3, TERMS).await;
    let both = [&first, &second];
    until("the second is whole", &both, || alike(&first, &second)).await;
    let beside = first.beside();
    let mut office = Office::at(&beside).await.unwrap();
    let alone = office.two_publish(true, now()).await.unwrap_err();
    assert!(matches!(alone, NotDone::Refused(Refused::SecondPerson)), "{alone}: nobody else signs");

    assert!(ask_to_sign(&second.beside(), now()).unwrap());
    second.till.took_in().unwrap();
    let wishes = shows("the first hears who asks", &first, &both, |now| !now.wishes.is_empty());
    assert_eq!(wishes.await.wishes[0].name, "Priya N.");
    let mut office = Office::at(&beside).await.unwrap();
    let wish = office.wishes().unwrap().pop().unwrap();
    let done = office.put_forward(Content::Grant(wish.granted()), now()).await.unwrap();
    assert_eq!(done, Standing::Stands, "while there is one, one signs");
    (first, second)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_people_switch_two_on_and_off_and_what_the_roster_overtakes_is_signed_anew() {
    let served = Served::new().await;
    let (first, second) = two_who_sign(&served).await;
    let both = [&first, &second];
    let beside = first.beside();
    let mut office = Office::at(&beside).await.unwrap();
    assert_eq!(office.two_publish(true, now()).await.unwrap(), Standing::Asked);
    first.till.took_in().unwrap();
    let own = shown(&first).await;
    assert!(own.asked[0].own && own.asked[0].what == AskedWhat::TwoPublish && !own.two);
    let mine = office.pending().unwrap().pop().unwrap();
    let refused = office.agree(&mine, now()).await.unwrap_err();
    assert!(matches!(refused, NotDone::Refused(Refused::SecondPerson)), "nobody is two people");

    let there = shows("the second is asked", &second, &both, |now| now.asked.len() == 1).await;
    assert!(!there.asked[0].own && there.asked[0].by.is_some());
    let besides = second.beside();
    let mut other = Office::at(&besides).await.unwrap();
    let asked = other.pending().unwrap().pop().unwrap();
    assert_eq!(other.agree(&asked, now()).await.unwrap(), Standing::Stands);
    second.till.took_in().unwrap();
    shows("two publish", &first, &both, |now| now.two && now.asked.is_empty()).await;

    // Off again: asked by the second, and the roster goes on before the first agrees.
    let mut other = Office::at(&besides).await.unwrap();
    assert_eq!(other.two_publish(false, now()).await.unwrap(), Standing::Asked);
    second.till.took_in().unwrap();
    let invitee = Invitee { seat: InviteAs::Police, premises: None, name: "Liaison".to_owned() };
    other.invite(vec![invitee], 1, now()).await.unwrap();
    shows("the first is asked", &first, &both, |now| now.asked.iter().any(|one| !one.own)).await;
    let mut office = Office::at(&beside).await.unwrap();
    let asked = office.pending().unwrap().pop().unwrap();
    assert_eq!(office.agree(&asked, now()).await.unwrap(), Standing::Asked, "its place is taken");
    first.till.took_in().unwrap();
    shows("now the second is asked", &second, &both, |now| now.asked.iter().any(|one| !one.own))
        .await;
    let mut other = Office::at(&besides).await.unwrap();
    let asked = other.pending().unwrap().pop().unwrap();
    assert_eq!(other.agree(&asked, now()).await.unwrap(), Standing::Stands);
    shows("one publishes", &first, &both, |now| !now.two).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_sent_back_comes_with_its_reason_and_goes_again_only_when_it_says_something_else() {
    let served = Served::new().await;
    let (first, second) = two_who_sign(&served).await;
    let both = [&first, &second];
    let beside = first.beside();
    let mut office = Office::at(&beside).await.unwrap();
    office.two_publish(true, now()).await.unwrap();
    first.till.took_in().unwrap();
    shows("the second is asked", &second, &both, |now| now.asked.len() == 1).await;
    let besides = second.beside();
    let mut other = patiently(async || Office::at(&besides).await).await;
    let asked = other.pending().unwrap().pop().unwrap();
    other.agree(&asked, now()).await.unwrap();
    second.till.took_in().unwrap();

    phone(&first, "029 2018 0111");
    let waits = |now: &ApprovalsShown, is: &str| now.waits.iter().any(|one| says(one, is));
    let there = shows("it waits", &second, &both, |now| waits(now, "029 2018 0111")).await;
    let one = there.waits.iter().find(|one| says(one, "029 2018 0111")).unwrap();
    assert!(one.may_pass && !one.own && one.all && one.by.is_some());
    assert!(shown(&first).await.waits.iter().all(|one| !one.may_pass), "not by who sent it");

    // A newer word takes its place.
    phone(&first, "029 2018 0222");
    let there = shows("the newer waits alone", &second, &both, |now| {
        waits(now, "029 2018 0222") && !waits(now, "029 2018 0111")
    })
    .await;
    assert_eq!(there.waits.iter().filter(|one| one.what == WaitWhat::Settings).count(), 1);
    shows("it is what the second's register says too", &second, &both, |now| {
        now.waits.iter().any(|one| says(one, "029 2018 0222") && one.same)
    })
    .await;

    let seen = patiently(async || Office::at(&besides).await).await;
    let all = patiently(async || seen.queue().await).await;
    let one = all.iter().find(|one| there.waits.iter().any(|w| w.id == one.envelope.to_string()));
    seen.send_back(one.unwrap(), "That number rings nowhere.", now()).await.unwrap();
    second.till.took_in().unwrap();
    // Who it was comes with the office's people, which may be later.
    shows("the first reads why", &first, &both, |now| {
        now.answers.iter().any(|one| {
            one.reason.as_deref() == Some("That number rings nowhere.")
                && one.own
                && one.by.is_some()
                && one.what == WaitWhat::Settings
        })
    })
    .await;
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(5) {
        let now = shows("goes on", &second, &both, |_| true).await;
        assert!(!waits(&now, "029 2018 0222"), "it is not sent again unchanged: {now:#?}");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }

    phone(&first, "029 2018 0333");
    shows("another word waits", &second, &both, |now| waits(now, "029 2018 0333")).await;
    let seen = patiently(async || Office::at(&besides).await).await;
    let all = patiently(async || seen.queue().await).await;
    for one in all.iter().filter(|one| !one.own) {
        patiently(async || seen.approve(one, now()).await).await;
    }
    second.till.took_in().unwrap();
    let done = shows("the first reads that it went", &first, &both, |now| {
        now.answers.iter().any(|one| one.reason.is_none()) && !waits(now, "029 2018 0333")
    })
    .await;
    assert!(done.two);
    let gone = patiently(async || Office::at(&besides).await).await;
    assert!(gone.approve(&all[0], now()).await.is_err(), "it waits no more");
}
