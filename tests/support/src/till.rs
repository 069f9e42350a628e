//! A furnished till for the window's tests: a small town, and people added to it by name.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use watchbook_demo::{Detail, Fate, Invented, PIN, Plan, Seat, Town};
use watchbook_register::civil::{Clock as _, SystemClock, london_day};
use watchbook_register::records::{Identity, PersonName};
use watchbook_register::till::{AppState, Surroundings, Till};
use watchbook_register::unlock::{Cost, InMemory, Secret};

/// A town of this many people, invented for today.
///
/// # Errors
/// When the plan gives a record that the register refuses.
pub fn town(subjects: usize, detail: Detail) -> Result<Town> {
    let today = london_day(SystemClock.now());
    Ok(Town::plan(&Plan { seed: 42, today, subjects, detail })?)
}

/// Somebody banned at every member's premises, under a name of the test's choosing.
///
/// # Errors
/// When the name is none.
pub fn banned(town: &Town, number: u32, given: &str, family: &str) -> Result<Invented> {
    let mut somebody = town.another(Fate::Banned, number)?;
    somebody.dossier.card.identity = Identity::Known(PersonName::new(given, family)?);
    somebody.dossier.card.aliases.clear();
    Ok(somebody)
}

/// Makes the till of a town's shop in `data`, where the program looks for its own register.
///
/// # Errors
/// When the disk refuses.
pub fn furnish(town: &Town, data: &Path, cost: Cost) -> Result<()> {
    furnish_at(Seat::Shop, town, data, cost)
}

/// The same for any seat of the town.
///
/// # Errors
/// When the disk refuses.
pub fn furnish_at(seat: Seat, town: &Town, data: &Path, cost: Cost) -> Result<()> {
    let mut on = |_, _| ControlFlow::Continue(());
    town.demonstrate(&data.join("register"), seat, SystemClock.now(), cost, &mut on)?;
    Ok(())
}

/// Makes the office of a town's scheme in `data`, where the program looks for its own register.
///
/// # Errors
/// When the disk refuses.
pub fn furnish_office(town: &Town, data: &Path, cost: Cost) -> Result<()> {
    let mut on = |_, _| ControlFlow::Continue(());
    town.demonstrate(&data.join("register"), Seat::Office, SystemClock.now(), cost, &mut on)?;
    Ok(())
}

/// Opens the till in `data` without a window, as its first person. Drop it before a window opens.
///
/// # Errors
/// When it does not open.
pub fn opened(data: &Path) -> Result<Till> {
    let till = Till::start(Surroundings {
        folder: data.join("register"),
        clock: Arc::new(SystemClock),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    });
    let AppState::Locked { door } = till.state() else { anyhow::bail!("there is no door") };
    let first = door.people.first().context("nobody works here")?;
    till.unlock(first.person, Secret::typed(PIN.to_owned()))?;
    Ok(till)
}
