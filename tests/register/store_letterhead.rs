//! The scheme's letterhead comes to a second office like the rest: its address, its days, its sign.

use watchbook_register::letters::Sender;
use watchbook_register::store::{Held, Holding};

use super::*;

fn sender(logo: Option<Vec<u8>>) -> Sender {
    Sender {
        address: "1 Market Square\nMarlbridge".into(),
        email: "office@marlbridge.example".into(),
        appeal_days: 21,
        sheets: true,
        logo,
    }
}

fn letterhead(store: &Store) -> Holding {
    let all = store.read(|reader| reader.holdings()).unwrap();
    all.into_iter().find(|one| one.root == "letter_sender").unwrap()
}

/// What one office says of its letterhead, taken in at another; with its files.
fn brought(from: &Store, to: &Store) -> usize {
    let holding = letterhead(from);
    let taken = write(to, |change| change.take_holding(&holding, moment()));
    let Held::Whole(files) = taken else { panic!("{taken:?}") };
    for file in &files {
        let bytes = from.read(|reader| reader.holding_file(&holding.root, file)).unwrap().unwrap();
        assert!(write(to, |change| change.take_holding_file(&holding, file, &bytes)));
    }
    files.len()
}

#[test]
fn a_second_office_has_the_letterhead_with_its_sign_and_without_when_it_is_taken_away() {
    let (_one, first) = Register::made(Tier::Office);
    let (_other, second) = Register::made(Tier::Office);
    let held = |store: &Store| store.read(|reader| reader.letter_sender()).unwrap();
    write(&first, |change| change.put_letter_sender(&sender(None)));
    assert_eq!(brought(&first, &second), 0);
    assert_eq!(held(&second), sender(None));
    let sign = Some(vec![0xFF, 0xD8, 1, 2, 3]);
    write(&first, |change| change.put_letter_sender(&sender(sign.clone())));
    assert_eq!(brought(&first, &second), 1, "the sign comes as a file of its own");
    assert_eq!(held(&second), sender(sign));
    // Before the bytes have come, what letters say is not lost: nor after the sign was taken away.
    write(&first, |change| change.put_letter_sender(&sender(None)));
    assert_eq!(brought(&first, &second), 0);
    assert_eq!(held(&second), sender(None));
    // Days changed while a new sign's bytes are still on their way.
    let changed = Sender { appeal_days: 28, ..sender(Some(vec![0xFF, 0xD8, 9])) };
    write(&first, |change| change.put_letter_sender(&changed));
    let holding = letterhead(&first);
    let taken = write(&second, |change| change.take_holding(&holding, moment()));
    assert!(matches!(taken, Held::Whole(files) if files.len() == 1));
    let meanwhile = held(&second);
    assert_eq!((meanwhile.appeal_days, meanwhile.address), (28, changed.address.clone()));
}
