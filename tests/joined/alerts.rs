//! What the office gives out is at the till until it is taken back, and the agreement's new version is accepted anew.

use watchbook_demo::{Detail, Seat as Place};
use watchbook_register::briefing::Telling;
use watchbook_register::till::{
    AlertField, AlertForm, AlertList, AlertOutcome, AlertWrong, FailureCode,
};
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
    let words = |list: &AlertList| {
        let all = list.alerts.iter();
        all.map(|one| (one.id, one.title.clone(), one.words.clone(), one.until)).collect::<Vec<_>>()
    };
    assert_eq!(words(&shown), words(&list));
    assert!(!shown.may_give && list.may_give);
    until("the desktop is told a number", &both, || match shop.till.telling() {
        Some(Telling::Counts(heard)) => heard.alerts == 1,
        _ => false,
    })
    .await;

    assert!(!shown.alerts[0].seen && shown.alerts[0].heard == 0);
    let read = shop.till.alert_seen(list.alerts[0].id).unwrap();
    assert!(read.alerts[0].seen, "it is read here");
    until("the office hears that these premises have read it", &both, || {
        let list = office.till.alerts().unwrap();
        list.alerts[0].heard == 1 && list.alerts[0].of > 1
    })
    .await;
    let after = list.alerts[0].until.tomorrow().unwrap();
    let over = shop.beside().store.read(|reader| reader.alerts(after)).unwrap();
    assert!(over.is_empty(), "on the day after its last it is shown nowhere, heard of or not");

    office.till.alert_end(list.alerts[0].id).unwrap();
    until("it is gone", &both, || shop.till.alerts().unwrap().alerts.is_empty()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_to_some_premises_is_at_those_and_at_no_others() {
    let served = Served::new().await;
    let (office, shop) = filled(&served, 4, Detail::NoPictures).await;
    let both = [&office, &shop];
    let books = office.beside().books;
    let here = shop.beside().books.here.clone().unwrap().id;
    let elsewhere = books.premises.iter().map(|one| one.id).find(|one| *one != here).unwrap();
    let give = |title: &str, to| {
        let form = AlertForm { premises: vec![to], ..form(title, 7) };
        let given = office.till.alert_give(&form).unwrap();
        assert!(matches!(given, AlertOutcome::Given { .. }), "{given:?}");
    };
    give("For others", elsewhere);
    give("For the shop", here);
    until("the shop has its own", &both, || !shop.till.alerts().unwrap().alerts.is_empty()).await;
    let titles = |list: AlertList| list.alerts.into_iter().map(|one| one.title).collect::<Vec<_>>();
    assert_eq!(titles(shop.till.alerts().unwrap()), ["For the shop"]);
    let list = office.till.alerts().unwrap();
    assert!(list.alerts.iter().all(|one| one.places.len() == 1 && one.of == 1));
    let all = books.premises.iter().map(|one| one.id).cycle().take(17).collect();
    let wrong = office.till.alert_give(&AlertForm { premises: all, ..form("For many", 7) });
    let why = AlertOutcome::Wrong { field: AlertField::Premises, why: AlertWrong::Many };
    assert_eq!(wrong.unwrap(), why);
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
