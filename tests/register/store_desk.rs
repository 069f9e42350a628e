//! Forms of records of every shape: what was opened and not touched comes back as it was.

use proptest::prelude::*;
use watchbook_register::desk::{Bench, Checked, Numbering, Record, check, draft_of};
use watchbook_register::dossier::{Dossier, Dossiers};
use watchbook_register::records::*;

use crate::town::{Rand, Town};

/// Every record of a town, as its office holds it.
fn records(town: &Town, seed: u64) -> Vec<Record> {
    let office = town.office(seed);
    let record = |neighbour: &crate::town::Neighbour| {
        let id = neighbour.card.id;
        let dossier = Dossier {
            card: neighbour.card.clone(),
            pictures: neighbour.pictures.iter().map(|(picture, ..)| picture.clone()).collect(),
            entries: neighbour.entries.clone(),
            warnings: neighbour.warnings.clone(),
            bans: neighbour.bans.clone(),
            orders: neighbour.orders.clone(),
        };
        let bans = |file: &&BanFile| dossier.bans.iter().any(|ban| ban.id == file.ban);
        let ban_files = office.ban_files.iter().filter(bans).cloned().collect();
        let leaves = office.leaves.iter();
        let leaves = leaves.filter(|l| dossier.entries.iter().any(|e| e.id == l.entry));
        Record {
            file: office.files.iter().find(|file| file.subject == id).cloned(),
            ban_files,
            incidents: office.incidents.iter().take(2).cloned().collect(),
            leaves: leaves.cloned().collect(),
            dossier,
        }
    };
    town.neighbours.iter().map(record).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn saving_a_form_as_it_was_opened_changes_nothing(seed in any::<u64>()) {
        let town = Town::drawn(seed, 8, 0, 0);
        let r = &mut Rand(seed);
        let today = r.day();
        for record in records(&town, seed) {
            let mut random = || r.bytes::<16>();
            let mut bench = Bench {
                today,
                law: Jurisdiction::Scotland,
                premises: &town.premises,
                galleries: &town.galleries,
                numbering: Numbering::of(&Dossiers::default(), today.year()),
                random: &mut random,
            };
            let Checked { record: again, problems } =
                check(&draft_of(&record), Some(&record), &mut bench);
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(again, record);
        }
    }
}
