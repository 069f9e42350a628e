//! This computer as the scheme's server, for the administrator at the office alone.

use std::sync::Arc;

use serde::Serialize;
use tauri::State;
use ts_rs::TS;
use watchbook_hosting::{NotHosted, PORT, Reach, reach_of};
use watchbook_partnership::office::{self, NotDone, NotDoneShown, apart as wait};
use watchbook_register::civil::{Clock, SystemClock};
use watchbook_register::till::{Failure, FailureCode};

use super::TheTill;
use super::computers::desk;
use crate::hosting::Host;

/// The server of this computer.
pub type TheHost<'a> = State<'a, Arc<Host>>;

/// How this computer stands as a server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct HostShown {
    /// The address by which the others would reach it, or do.
    pub address: String,
    /// The port.
    pub port: u16,
    /// A server was made here.
    pub made: bool,
    /// It serves.
    pub serves: bool,
    /// The whole world could reach this address, if no firewall stands before it.
    pub world: bool,
    /// There is no network: no other computer reaches this one.
    pub alone: bool,
}

/// Hosting, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum HostOutcome {
    /// This computer serves, and the scheme is connected to it; the recovery kit is shown this once.
    Done {
        /// Its symbols.
        kit: String,
    },
    /// Somebody must first say that the whole world may reach it.
    World,
    /// Another program uses the port, or the folder cannot be written.
    NotStarted,
    /// The scheme was not connected.
    Not {
        /// Why.
        why: NotDoneShown,
    },
}

fn shown(host: &Host, port: u16) -> HostShown {
    let made = host.made().ok().flatten().is_some();
    let serves = host.start();
    let port = serves.as_ref().ok().copied().flatten().unwrap_or(port);
    let (at, address) = Host::address(port);
    let reach = reach_of(at);
    HostShown {
        address,
        port,
        made,
        serves: matches!(serves, Ok(Some(_))),
        world: reach == Reach::World,
        alone: reach == Reach::Here,
    }
}

/// How this computer stands as a server. One that was made and does not serve is tried again.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn host_shown(till: TheTill<'_>, host: TheHost<'_>) -> Result<HostShown, Failure> {
    desk(&till)?;
    apart(|| shown(&host, PORT))
}

/// Makes this computer the scheme's server, and connects the scheme to it. `world`: somebody has said that the
/// whole world may reach it.
///
/// # Errors
/// For anybody but the administrator at the office.
#[tauri::command(async)]
pub fn host_begin(
    till: TheTill<'_>,
    host: TheHost<'_>,
    port: u16,
    world: bool,
) -> Result<HostOutcome, Failure> {
    let beside = desk(&till)?;
    let (at, _) = Host::address(port);
    if reach_of(at) == Reach::World && !world {
        return Ok(HostOutcome::World);
    }
    let started = apart(|| {
        let made = host.make(port)?;
        let port = host.start()?.unwrap_or(port);
        Ok::<_, NotHosted>((made.permit()?, made.pin(), port))
    })?;
    let Ok((permit, pin, port)) = started else { return Ok(HostOutcome::NotStarted) };
    let (_, address) = Host::address(port);
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let done = wait(async || {
        let kit = office::connect_held(&beside, &clock, &address, &permit, Some(pin)).await?;
        Ok::<_, NotDone>(kit.show().to_string())
    });
    Ok(match done {
        Ok(kit) => HostOutcome::Done { kit },
        Err(why) => HostOutcome::Not { why: (&why).into() },
    })
}

/// On a thread of its own: it waits for the server, which a thread of the window's runtime must not.
fn apart<T: Send>(task: impl FnOnce() -> T + Send) -> Result<T, Failure> {
    let done = std::thread::scope(|scope| scope.spawn(task).join());
    done.map_err(|_| Failure::of(FailureCode::Trouble))
}
