//! What the office gives out is at the till until it is taken back, and the agreement's new version is accepted anew.

use watchbook_demo::{Detail, Seat as Place};
use watchbook_register::briefing::Telling;
use watchbook_register::till::{AlertField, AlertForm, AlertOutcome, AlertWrong, FailureCode};
use watchbook_support::till::town;

use crate::published::{Stand, filled, joined, until};
use crate::served::Served;

fn form(title: &str, days: u16) -> AlertForm {
    let words = "Two people ask for refunds without receipts. Ask the office first.".to_owned();
    AlertForm { title: title.to_owned(), words, days, acknowledge: true, premises: vec![] }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_at_the_till_and_told_as_a_number_and_gone_when_it_is_taken_back() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 4, Detail::NoPictures).await;
    let both = [&office, &shop];

    let wrong = office.till.alert_give(&form("The thief is back", 7)).unwrap();
    let why = AlertOutcome::Wrong { field: AlertField::Title, why: AlertWrong::Wording };
    assert_eq!(wrong, why);
    let refused = shop.till.alert_give(&form("Refunds in town", 7)).unwrap_err();
    assert_eq!(refused.code, FailureCode::Refused, "a till gives nothing out");
    let given = office.till.alert_give(&form("Refunds in town", 7)).unwrap();
    let AlertOutcome::Given { list } = given else { panic!("{given:?}") };
    until("the shop has it", &both, || !shop.till.alerts().unwrap().alerts.is_empty()).await;
    let shown = shop.till.alerts().unwrap();
    assert_eq!(shown.alerts, list.alerts);
    assert!(!shown.may_give && list.may_give);
    until("the desktop is told a number", &both, || match shop.till.telling() {
        Some(Telling::Counts(heard)) => heard.alerts == 1,
        _ => false,
    })
    .await;

    office.till.alert_end(list.alerts[0].id).unwrap();
    until("it is gone", &both, || shop.till.alerts().unwrap().alerts.is_empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_version_of_the_agreement_comes_and_staff_accept_it_before_they_go_on() {
    let town = town(2, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let office = Stand::new(Place::Office, &town);
    let shop = Stand::new(Place::Shop, &town);
    joined(&served, &office, &shop).await;
    assert!(shop.beside().agreed);
    let mut scheme = office.beside().books.scheme.clone();
    scheme.agreement_version = "2027-01".to_owned();
    scheme.agreement_text = "I look at it for my work alone.".to_owned();
    office.change(|change| change.put_scheme(&scheme));
    until("nobody at the office goes on unread either", &[&office], || !office.beside().agreed)
        .await;
    office.till.accept_agreement("2027-01").unwrap();
    until("the shop asks anew", &[&office, &shop], || !shop.beside().agreed).await;
    assert_eq!(shop.beside().books.scheme.agreement_text, scheme.agreement_text);
    assert!(shop.till.alerts().is_err(), "before that nothing of the scheme's is read");
    shop.till.accept_agreement("2027-01").unwrap();
    assert!(shop.beside().agreed && shop.till.alerts().is_ok());
}
