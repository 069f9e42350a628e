//! A virtual display of its own for each window.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result, ensure};

/// A running Xvfb, ended with this value.
pub(super) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a server on a display that is free.
    pub(super) fn start(width: u32, height: u32) -> Result<Self> {
        let mut server = Command::new("Xvfb")
            // The server picks the number and writes it once it listens: nothing to guess or await.
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset", "-dpi", "96"])
            .args(["-screen", "0", &format!("{width}x{height}x24")])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started; on Debian it is the package xvfb")?;
        let said = server.stdout.take().map(|out| {
            let mut line = String::new();
            BufReader::new(out).read_line(&mut line).map(|_| line)
        });
        let mut display = Self { server, name: String::new() };
        let number = said.context("Xvfb has no output")??;
        ensure!(!number.trim().is_empty(), "Xvfb ended without opening a display");
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn end(&mut self) {
        // Either it runs and is ended, or it has ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.end();
    }
}
