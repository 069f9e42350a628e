//! The demonstration that the app opens: doors with one published PIN, and a furnished register.

use std::path::Path;

use jiff::Timestamp;
use watchbook_register::civil::london_day;
use watchbook_register::store::RegisterKey;
use watchbook_register::unlock::{Cost, Doors, Founding, NewSecret, Pin, Placard, Secret};

use super::beside::made_beside;
use super::{FurnishError, Progress, Seat};
use crate::subject::Refused;
use crate::town::{Detail, Plan, Town};

/// The PIN of everybody in the demonstration; the screen gives it away.
pub const PIN: &str = "246810";

/// The plan of the demonstration on the day of `now`.
pub fn demonstration_plan(now: Timestamp) -> Plan {
    Plan { seed: 1, today: london_day(now), subjects: 300, detail: Detail::Full }
}

/// Makes the demonstration of a seat in `folder`, which is missing or empty: doors for everybody
/// of the seat, and the register behind them. Nothing is left open.
///
/// # Errors
/// [`FurnishError`]; then the folder is as it was.
pub fn demonstration(
    folder: &Path,
    seat: Seat,
    now: Timestamp,
    progress: &mut Progress<'_>,
) -> Result<(), FurnishError> {
    // Nothing here is worth guessing for: the least cost makes the demonstration quick to open.
    Town::plan(&demonstration_plan(now))?.demonstrate(folder, seat, now, Cost::FLOOR, progress)
}

impl Town {
    /// Makes a demonstration of this town, as [`demonstration`] does of its own, with doors
    /// of a chosen cost.
    ///
    /// # Errors
    /// [`FurnishError`]; then the folder is as it was.
    pub fn demonstrate(
        &self,
        folder: &Path,
        seat: Seat,
        now: Timestamp,
        cost: Cost,
        progress: &mut Progress<'_>,
    ) -> Result<(), FurnishError> {
        made_beside(folder, |unfinished| {
            let key = found(self, unfinished, seat, cost)?;
            self.furnish_here(unfinished, seat, now, &key, progress)
        })
    }
}

/// Founds the doors: the first person of the seat, then the others.
fn found(town: &Town, folder: &Path, seat: Seat, cost: Cost) -> Result<RegisterKey, FurnishError> {
    let pin = Pin::chosen(&Secret::typed(PIN.to_owned()))?;
    let placard = Placard {
        scheme: town.scheme.name.clone(),
        premises: seat
            .premises(town)
            .map_or_else(|| "The scheme's office".to_owned(), |premises| premises.name.clone()),
    };
    let mut people = seat.people(town);
    let first = people.next().ok_or(Refused::Lacking("person at this seat"))?;
    let founding = Founding::Demonstration { pin: pin.clone() };
    let (mut doors, key) = Doors::found(folder, founding, &placard, first, cost)?;
    for person in people {
        doors.add(&key, person, &NewSecret::Pin(pin.clone()), cost)?;
    }
    Ok(key.for_store())
}
