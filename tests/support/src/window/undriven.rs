//! A window that nobody drives: the keys come by the display, and the display is all that is seen.
//!
//! A driven web view keeps what it has loaded, some kilobytes of every picture, so what a person's
//! window holds in memory can only be measured in one like this.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageFormat, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, Window as Root,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;

use super::display::Display;
use super::driver::{family_of, wait_for_the_end_of};
use super::home::Home;
use super::launch::program;

/// Between two looks at the display.
const LOOK: Duration = Duration::from_millis(40);
/// How many looks must show the same before the display counts as at rest.
const SAME: u32 = 4;
/// How long a change may be waited for.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long the program and its web processes may take to end.
const AFTERWARDS: Duration = Duration::from_secs(30);

/// A key, by what it is called on the display.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// A letter or digit that is typed without another key.
    Letter(char),
    /// Return.
    Enter,
    /// Arrow down.
    Down,
    /// Page down.
    PageDown,
}

impl Stroke {
    /// The key's number in the table of X11.
    fn keysym(self) -> u32 {
        match self {
            // Latin letters and digits are their own numbers.
            Self::Letter(letter) => u32::from(letter),
            Self::Enter => 0xff0d,
            Self::Down => 0xff54,
            Self::PageDown => 0xff56,
        }
    }
}

/// One open window without a driver, as large as its display.
pub struct Undriven {
    program: Child,
    connection: RustConnection,
    root: Root,
    display: Display,
    // Removed last: the program writes into it to its end.
    _home: Home,
}

impl Undriven {
    /// Opens the program on a register's data, and waits until it rests.
    ///
    /// # Errors
    /// When the display or the program does not start, or shows nothing.
    pub fn open(data: &Path, width: u32, height: u32) -> Result<Self> {
        let display = Display::start(width, height)?;
        let (connection, screen) = RustConnection::connect(Some(display.name()))?;
        let root = connection.setup().roots.get(screen).context("a display without a root")?.root;
        let home = Home::new(Some(data.to_owned()))?;
        let log = std::fs::File::create(home.log())?;
        let program = Command::new(program()?)
            .arg("--data")
            .arg(home.data())
            .envs(home.environment())
            .env("DISPLAY", display.name())
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("NO_AT_BRIDGE", "1")
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()?;
        let window = Self { program, connection, root, display, _home: home };
        let empty = window.seen()?;
        ensure!(window.rests_after(empty, PATIENCE)?, "the window did not open");
        Ok(window)
    }

    /// Presses and releases a key and waits until the display rests; false when nothing changed.
    ///
    /// # Errors
    /// When the display has no such key, or is gone.
    pub fn strike(&self, key: Stroke, patience: Duration) -> Result<bool> {
        let before = self.seen()?;
        let code = self.code(key.keysym())?;
        for event in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.connection.xtest_fake_input(event, code, 0, self.root, 0, 0, 0)?;
        }
        self.connection.flush()?;
        self.rests_after(before, patience)
    }

    /// The process ids of the program and its web processes, the program's own first.
    ///
    /// # Errors
    /// When the list of processes cannot be read.
    pub fn processes(&self) -> Result<Vec<u32>> {
        family_of(self.program.id())
    }

    /// Waits until the display shows something else than `before` and then the same for a while.
    fn rests_after(&self, before: u64, patience: Duration) -> Result<bool> {
        let from = Instant::now();
        let (mut last, mut same) = (before, 0);
        while from.elapsed() < patience {
            std::thread::sleep(LOOK);
            let now = self.seen()?;
            same = if now == last { same + 1 } else { 0 };
            last = now;
            if now != before && same >= SAME {
                return Ok(true);
            }
        }
        Ok(last != before)
    }

    /// All that the display shows, in one number.
    fn seen(&self) -> Result<u64> {
        let at = self.connection.get_geometry(self.root)?.reply()?;
        let format = ImageFormat::Z_PIXMAP;
        let image = self
            .connection
            .get_image(format, self.root, 0, 0, at.width, at.height, u32::MAX)?
            .reply()?;
        let mut hasher = DefaultHasher::new();
        image.data.hash(&mut hasher);
        Ok(hasher.finish())
    }

    fn code(&self, keysym: u32) -> Result<u8> {
        let setup = self.connection.setup();
        let count = setup.max_keycode - setup.min_keycode + 1;
        let keys = self.connection.get_keyboard_mapping(setup.min_keycode, count)?.reply()?;
        let each = usize::from(keys.keysyms_per_keycode);
        let place = keys.keysyms.chunks(each).position(|key| key.first() == Some(&keysym));
        let place = place.context("the display has no such key")?;
        Ok(setup.min_keycode + u8::try_from(place)?)
    }
}

impl Drop for Undriven {
    fn drop(&mut self) {
        let family = self.processes().unwrap_or_default();
        // Either it runs and is ended, or it has ended already.
        let _ = self.program.kill();
        let _ = self.program.wait();
        self.display.end();
        wait_for_the_end_of(&family, AFTERWARDS);
    }
}
