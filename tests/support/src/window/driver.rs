//! WebKitWebDriver: starts the program, and speaks for the person at the keyboard.

use std::fs::File;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::display::Display;
use super::home::Home;

/// How long the driver may take to listen.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two looks at the port: connecting is the only way to learn that it is there.
const PAUSE: Duration = Duration::from_millis(10);
/// How often another port is tried when the one found free has been taken meanwhile.
const PORTS: usize = 5;

/// A running driver, ended with this value. One driver serves one session.
pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts a driver on a free port and waits until it listens.
    pub(super) fn start(display: &Display, home: &Home, pictured: bool) -> Result<Self> {
        for _ in 0..PORTS {
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
            let log = File::create(home.log())?;
            let process = Command::new("WebKitWebDriver")
                .arg(format!("--port={port}"))
                .envs(home.environment())
                .env("DISPLAY", display.name())
                .env("GDK_BACKEND", "x11")
                .env_remove("WAYLAND_DISPLAY")
                // No bus: two windows must not find each other, and no key store is asked.
                .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
                .env("NO_AT_BRIDGE", "1")
                .env("LC_ALL", "C.UTF-8")
                .env("TZ", "Europe/London")
                // Without this the driver's request to the web view is never answered.
                .env("TAURI_WEBVIEW_AUTOMATION", "true")
                // Nobody clicks in a dialog of the system: what is chosen lies here.
                .env("WATCHBOOK_CHOOSES", home.data().join("chooses"))
                .envs(pictured.then_some(("WATCHBOOK_PICTURED", "1")))
                .stdin(Stdio::null())
                .stdout(log.try_clone()?)
                .stderr(log)
                .spawn()
                .context(
                    "WebKitWebDriver could not be started; on Debian it is webkit2gtk-driver",
                )?;
            let mut driver = Self { process, port };
            if driver.listens()? {
                return Ok(driver);
            }
        }
        bail!("WebKitWebDriver found no free port in {PORTS} attempts")
    }

    /// Waits for the listener; false when the driver ended instead.
    fn listens(&mut self) -> Result<bool> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        let from = Instant::now();
        while from.elapsed() < PATIENCE {
            if self.process.try_wait()?.is_some() {
                return Ok(false);
            }
            if TcpStream::connect_timeout(&address, PATIENCE).is_ok() {
                return Ok(true);
            }
            std::thread::sleep(PAUSE);
        }
        bail!("WebKitWebDriver does not listen on port {} after {PATIENCE:?}", self.port)
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Everything that descends from the driver, oldest first.
    pub(super) fn processes(&self) -> Result<Vec<u32>> {
        Ok(family_of(self.process.id())?.split_off(1))
    }

    pub(super) fn end(&mut self) {
        // Either it runs and is ended, or it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

/// A process and everything that descends from it, oldest first.
pub(super) fn family_of(process: u32) -> Result<Vec<u32>> {
    let parents = parents()?;
    let mut family = vec![process];
    let mut at = 0;
    while let Some(&parent) = family.get(at) {
        family.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(child, _)| *child));
        at += 1;
    }
    Ok(family)
}

/// Waits until none of the processes runs any more, or the patience is at its end.
pub(super) fn wait_for_the_end_of(family: &[u32], patience: Duration) {
    let from = Instant::now();
    while from.elapsed() < patience && family.iter().any(|process| runs(*process)) {
        std::thread::sleep(PAUSE);
    }
}

/// Whether a process is there and has not merely been left unburied by its parent.
fn runs(process: u32) -> bool {
    std::fs::read_to_string(format!("/proc/{process}/stat"))
        .is_ok_and(|line| line.rsplit_once(')').is_some_and(|(_, rest)| !rest.starts_with(" Z")))
}

/// Every process with its parent, from `/proc`.
fn parents() -> Result<Vec<(u32, u32)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc")? {
        let Some(process) = entry?.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // A process that ended since the folder was read has no file any more.
        if let Ok(line) = std::fs::read_to_string(format!("/proc/{process}/stat"))
            && let Some(parent) = parent_in(&line)
        {
            found.push((process, parent));
        }
    }
    found.sort_unstable();
    Ok(found)
}

/// The parent in a line of `/proc/PID/stat`: the second field after the name, which is in brackets
/// and may hold spaces and brackets itself.
fn parent_in(line: &str) -> Option<u32> {
    line.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parent_is_found_behind_a_name_with_brackets() {
        assert_eq!(parent_in("41 (a (b) c) S 7 41 41 0 -1"), Some(7));
        assert_eq!(parent_in("nonsense"), None);
    }
}
