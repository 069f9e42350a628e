//! Taking a seat: everything that it is made of, written in one transaction of the register.

use std::sync::Arc;

use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::Seed;
use watchbook_protocol::id::SchemeId;
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::roster::{Roster, RosterEntry};
use watchbook_register::civil::Clock;
use watchbook_register::store::Store;
use watchbook_sync::kept::Op;
use watchbook_sync::shelf::{Home as _, ShelfError, save};

use super::{Kept, Keys, kept};
use crate::worker::RegisterHome;

/// A seat on its way into a register.
pub(super) struct Taking<'a> {
    pub(super) scheme: SchemeId,
    pub(super) address: &'a str,
    pub(super) keys: &'a Keys,
    pub(super) entries: &'a [RosterEntry],
    pub(super) roster: &'a Roster,
    pub(super) seeds: Vec<(Audience, u64, Seed)>,
    pub(super) person: Option<&'a PersonSecret>,
}

impl Taking<'_> {
    pub(super) fn keep(self, store: &Arc<Store>, clock: &Arc<dyn Clock>) -> Result<(), ShelfError> {
        let folded = Box::new(self.roster.clone());
        let mut ops = vec![Op::Roster { entries: self.entries.to_vec(), folded }];
        let seeds = self.seeds.into_iter();
        ops.extend(seeds.map(|(audience, epoch, seed)| Op::Seed(audience, epoch, seed)));
        let seat =
            Kept { scheme: self.scheme, address: self.address.to_owned(), keys: self.keys.clone() };
        let mut home = RegisterHome::new(Arc::clone(store), Arc::clone(clock), |_| ());
        home.write(&mut |room| {
            Kept::forget(room.tables())?;
            seat.save(room.tables())?;
            if let Some(person) = self.person {
                kept::save_person(room.tables(), person)?;
            }
            ops.iter().try_for_each(|op| save(room.tables(), op))
        })
    }
}
