//! A furnished till for the window's tests: a small town, and people added to it by name.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use watchbook_demo::{Detail, Fate, Invented, PIN, Plan, Seat, Town};
use watchbook_register::civil::Moment;
use watchbook_register::civil::{Clock as _, SystemClock, london_day};
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::records::{Identity, Person, PersonName};
use watchbook_register::store::{Action, Actor, DataFolder, Store};
use watchbook_register::till::{AppState, Surroundings, Till};
use watchbook_register::unlock::{Cost, Doors, InMemory, Secret};

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

/// Lets bans come into the till in `data` as they come from an office: that of the person of this
/// family name, and others until there are so many. Before they come, nobody is told that they go.
///
/// # Errors
/// When the register does not open, or holds too few.
pub fn come_anew(data: &Path, family: &str, many: usize) -> Result<()> {
    let folder = data.join("register");
    let person = first(&started(data))?;
    let mut doors = Doors::read(&folder, &InMemory::default())?;
    let now = SystemClock.now();
    let key = doors
        .open(person, &Secret::typed(PIN.to_owned()), now)
        .map_err(|refusal| anyhow::anyhow!("{refusal:?}"))?;
    let store = Store::open(&DataFolder::open(&folder)?, &key.for_store(), now)?;
    let named = |dossier: &Dossier| match &dossier.card.identity {
        Identity::Known(name) => name.family() == family,
        _ => false,
    };
    let mut banned: Vec<_> = store.books()?.dossiers.iter().collect();
    banned.retain(|dossier| !dossier.bans.is_empty());
    banned.sort_by_key(|dossier| !named(dossier));
    banned.truncate(many);
    let at = Moment::judged(now, Some(store.latest_seen()?));
    store.change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
        banned.iter().try_for_each(|one| change.remove_card(one.card.id, at).map(drop))
    })?;
    store.change(&Actor::SYSTEM, at, Action::SubjectChanged, None, |change| {
        banned.iter().try_for_each(|one| change.receive_card(one, at).map(drop))
    })?;
    store.close()?;
    Ok(())
}

/// Opens the till in `data` without a window, as its first person. Drop it before a window opens.
///
/// # Errors
/// When it does not open.
pub fn opened(data: &Path) -> Result<Till> {
    let till = started(data);
    till.unlock(first(&till)?, Secret::typed(PIN.to_owned()))?;
    Ok(till)
}

fn started(data: &Path) -> Till {
    Till::start(Surroundings {
        folder: data.join("register"),
        clock: Arc::new(SystemClock),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    })
}

/// Who is first at the door.
fn first(till: &Till) -> Result<Id<Person>> {
    let AppState::Locked { door } = till.state() else { anyhow::bail!("there is no door") };
    Ok(door.people.first().context("nobody works here")?.person)
}
