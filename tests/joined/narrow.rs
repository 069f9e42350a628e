//! A gallery for more premises than an envelope can name: who is on the list has its people, and nobody else.

use watchbook_demo::{Detail, Seat as Place};
use watchbook_protocol::audience::Audience;
use watchbook_protocol::limits;
use watchbook_register::id::Id;
use watchbook_register::records::{Premises, Scope};
use watchbook_support::till::town;

use crate::published::{Stand, joined, until};
use crate::served::Served;

/// So many premises besides those that are there, and every gallery for them and `with` alone.
fn narrowed(office: &Stand, extra: u8, with: Option<Id<Premises>>) {
    let books = office.beside().books;
    let like = books.premises[0].clone();
    let invented = (1..=extra).map(|n| Premises {
        id: Id::from_random([n; 16]),
        name: format!("Invented Stores {n}"),
        ..like.clone()
    });
    let invented: Vec<Premises> = invented.collect();
    let list: Vec<_> = invented.iter().map(|one| one.id).chain(with).collect();
    office.change(|change| {
        invented.iter().try_for_each(|one| change.put_premises(one))?;
        for gallery in &books.galleries {
            let mut gallery = gallery.clone();
            gallery.audience = Scope::List(list.clone());
            change.put_gallery(&gallery)?;
        }
        Ok(())
    });
}

fn audiences(stand: &Stand) -> Vec<Audience> {
    let read = |reader: &watchbook_register::store::Reader<'_>| {
        let tables = reader.beside();
        let mut rows = tables.prepare("SELECT audiences FROM seat_record WHERE kind = 1")?;
        let rows = rows.query_map([], |row| row.get::<_, String>(0))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?)
    };
    let texts = stand.beside().store.read(read).unwrap();
    texts.iter().flat_map(|one| one.split(' ')).filter_map(Audience::of_text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_gallery_for_twenty_premises_reaches_the_one_that_is_on_the_list_and_leaves_it_again() {
    let town = town(6, Detail::NoPictures).unwrap();
    let served = Served::new().await;
    let office = Stand::new(Place::Office, &town);
    let shop = Stand::new(Place::Shop, &town).emptied();
    let here = shop.beside().books.here.as_ref().unwrap().id;
    narrowed(&office, 20, Some(here));
    joined(&served, &office, &shop).await;
    let both = [&office, &shop];
    until("the shop has them", &both, || !shop.beside().books.dossiers.is_empty()).await;
    let narrow = audiences(&shop);
    assert!(narrow.iter().all(|one| matches!(one, Audience::Narrow(_))), "{narrow:?}");
    const { assert!(20 > limits::AUDIENCES) }

    // The shop leaves the list: its people are taken back, and it holds no key of what comes after.
    narrowed(&office, 20, None);
    until("they are gone", &both, || shop.beside().books.dossiers.is_empty()).await;
    until("the others have another audience", &both, || {
        let now = audiences(&office);
        !now.is_empty() && now.iter().all(|one| !narrow.contains(one))
    })
    .await;
    assert!(shop.beside().books.dossiers.is_empty());
    assert!(audiences(&shop).is_empty());
}
