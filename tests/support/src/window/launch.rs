//! How a window is opened.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use fantoccini::ClientBuilder;
use fantoccini::wd::TimeoutConfiguration;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, json};

use super::Window;
use super::display::Display;
use super::driver::Driver;
use super::home::Home;

/// How long a page may load and a script may run. The standard's five minutes would hide a hang.
const PAGE_LOAD: Duration = Duration::from_secs(30);
const SCRIPT: Duration = Duration::from_secs(120);
/// The least size of the display; the window is smaller.
const DISPLAY: (u32, u32) = (1920, 1200);

/// What to open: the program, its arguments, its data and its size.
#[derive(Clone, Debug, Default)]
pub struct Launch {
    arguments: Vec<OsString>,
    data: Option<PathBuf>,
    size: Option<(u32, u32)>,
    pictured: bool,
}

impl Launch {
    /// The program as it is: no register yet, the configured size.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// On the demonstration scheme.
    #[must_use]
    pub fn demonstration(mut self) -> Self {
        self.arguments.push("--demonstration".into());
        self
    }

    /// In a scheme whose server and invitations lie in a folder.
    #[must_use]
    pub fn partnership(mut self, folder: impl Into<PathBuf>) -> Self {
        self.arguments.push("--partnership".into());
        self.arguments.push(folder.into().into_os_string());
        self
    }

    /// With a data folder that outlives the window, instead of one that goes with it.
    #[must_use]
    pub fn data(mut self, folder: impl Into<PathBuf>) -> Self {
        self.data = Some(folder.into());
        self
    }

    /// To take pictures of it: the window is then composed even where nothing accelerates that,
    /// for WebKitGTK 2.50 never answers a request for the picture of one that is not.
    #[must_use]
    pub fn pictured(mut self) -> Self {
        self.pictured = true;
        self
    }

    /// With so many pixels. The window is never smaller than its configured least.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = Some((width, height));
        self
    }

    /// Opens the window and waits until its page has loaded.
    ///
    /// # Errors
    /// When the program is not built, Xvfb or WebKitWebDriver is missing, or the program ends
    /// before its window is there; with what it wrote to the terminal.
    pub fn open(self) -> Result<Window> {
        let program = program()?;
        let (width, height) = self.size.unwrap_or_default();
        let display = Display::start(width.max(DISPLAY.0), height.max(DISPLAY.1))?;
        let home = Home::new(self.data)?;
        let driver = Driver::start(&display, &home, self.pictured)?;

        let mut arguments: Vec<String> = vec!["--data".into(), text(home.data())?];
        for argument in &self.arguments {
            arguments.push(text(Path::new(argument))?);
        }
        let wanted = json!({ "binary": text(&program)?, "args": arguments });
        let capabilities = Map::from_iter([("webkitgtk:browserOptions".to_owned(), wanted)]);

        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&driver.address()),
            )
            .with_context(|| {
                format!("the window did not open; the terminal says:\n{}", terminal(&home))
            })?;
        let window = Window { client: Some(client), driver, display, home, runtime };

        let client = window.client()?;
        window.runtime.block_on(client.update_timeouts(TimeoutConfiguration::new(
            Some(SCRIPT),
            Some(PAGE_LOAD),
            None,
        )))?;
        if self.size.is_some() {
            window.resize(width, height)?;
        }
        Ok(window)
    }
}

/// The program under test: `WATCHBOOK_BIN`, else the debug build beside this one.
pub(super) fn program() -> Result<PathBuf> {
    let program = match std::env::var_os("WATCHBOOK_BIN") {
        Some(path) => PathBuf::from(path),
        None => built_here().context("there is no build folder above this program")?,
    };
    ensure!(
        program.is_file(),
        "{} is not there; build it with `cargo build` or name another in WATCHBOOK_BIN",
        program.display()
    );
    Ok(std::path::absolute(program)?)
}

/// `target/debug/watchbook`, from where this test or tool itself lies.
fn built_here() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    // Tests lie one folder deeper than programs.
    own.ancestors()
        .skip(1)
        .take(2)
        .map(|folder| folder.join("watchbook"))
        .find(|file| file.is_file())
}

fn text(path: &Path) -> Result<String> {
    Ok(path.to_str().context("a path that is not text cannot be handed to the driver")?.to_owned())
}

/// The last of what the program wrote to the terminal.
fn terminal(home: &Home) -> String {
    let said = std::fs::read_to_string(home.log()).unwrap_or_default();
    let lines: Vec<&str> = said.lines().collect();
    lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n")
}
