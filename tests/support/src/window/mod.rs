//! The real window of the real program, driven as a person would drive it.
//!
//! Each window has its own display, driver and home folder, so that tests run side by side, leak
//! nothing into each other, and can search everything that the program wrote. All of it is ended
//! when the [`Window`] is dropped, also by a panic.

mod audit;
mod display;
mod driver;
mod home;
mod input;
mod launch;
mod look;
mod undriven;

use std::time::Duration;

use anyhow::{Context as _, Result};
use fantoccini::Client;
use serde_json::Value;
use tokio::runtime::Runtime;

pub use audit::Violation;
pub use fantoccini::key::Key;
pub use home::Home;
pub use launch::Launch;
pub use undriven::{Stroke, Undriven};

use display::Display;
use driver::Driver;

/// How long a driver may take to end its session before it is ended for it.
const FAREWELL: Duration = Duration::from_secs(10);
/// How long the program and its web processes may take to end after that.
const AFTERWARDS: Duration = Duration::from_secs(30);

/// One open window. See [`Launch`] for how to open it.
pub struct Window {
    client: Option<Client>,
    // The order is that of the end: the driver first, then what it stands on.
    driver: Driver,
    display: Display,
    home: Home,
    runtime: Runtime,
}

impl Window {
    /// The folders that the program was given to live in.
    #[must_use]
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// The process ids of the program and its web processes, the program's own first.
    ///
    /// # Errors
    /// When the list of processes cannot be read.
    pub fn processes(&self) -> Result<Vec<u32>> {
        self.driver.processes()
    }

    /// The display that the window stands on, such as `:7`.
    #[must_use]
    pub fn display(&self) -> &str {
        self.display.name()
    }

    /// Runs a function body in the page and returns what it returns.
    ///
    /// # Errors
    /// What the page threw, or that the window is gone.
    pub fn script(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let client = self.client()?;
        self.runtime
            .block_on(client.execute(body, arguments))
            .with_context(|| format!("the page refused this script: {}", first_line(body)))
    }

    /// Runs a function body in the page and returns what it hands to its last argument.
    ///
    /// # Errors
    /// What the page threw, that it never answered, or that the window is gone.
    pub fn script_answering(&self, body: &str, arguments: Vec<Value>) -> Result<Value> {
        let client = self.client()?;
        self.runtime
            .block_on(client.execute_async(body, arguments))
            .with_context(|| format!("the page did not answer this script: {}", first_line(body)))
    }

    /// Calls one of the shell's commands as the page would: same window, same permissions.
    ///
    /// # Errors
    /// The failure that the shell answered with.
    pub fn invoke(&self, command: &str, arguments: Value) -> Result<Value> {
        let answer = self.script_answering(
            "const [name, given, done] = arguments;
             window.__TAURI_INTERNALS__.invoke(name, given).then(
               (value) => done({ value: value ?? null }), (failure) => done({ failure }));",
            vec![command.into(), arguments],
        )?;
        match answer.get("failure") {
            Some(failure) => anyhow::bail!("{command} was refused: {failure}"),
            None => Ok(answer.get("value").cloned().unwrap_or(Value::Null)),
        }
    }

    fn client(&self) -> Result<&Client> {
        self.client.as_ref().context("the window has been closed")
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        let family = self.driver.processes().unwrap_or_default();
        if let Some(client) = self.client.take() {
            // Ending the session ends the program. What does not end in time goes with its driver.
            let _ = self
                .runtime
                .block_on(async { tokio::time::timeout(FAREWELL, client.close()).await });
        }
        self.driver.end();
        self.display.end();
        // Web processes outlive their session for a moment, and would write into the folder that
        // is about to be removed.
        driver::wait_for_the_end_of(&family, AFTERWARDS);
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}
