//! A notification on a bus of its own: what the desktop is handed, and that a click is heard.

use std::io::{BufRead, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use watchbook::notify;
use watchbook_register::briefing::{Heard, Telling};
use watchbook_register::language::Language;
use zbus::zvariant::OwnedValue;

/// Set for the child that speaks to the bus.
const CHILD: &str = "WATCHBOOK_TEST_NOTIFIES";
/// What the child prints when its notification was clicked.
const CLICKED: &str = "the notification was clicked";

/// A message bus that ends with the test.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon is installed");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
        Self { daemon, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

/// What was handed to the desktop: title, words, and the pairs of an action and its name.
type Shown = (String, String, Vec<String>);

/// A desktop that shows nothing and takes everything down.
struct Recorder(Sender<Shown>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Recorder {
    #[expect(clippy::too_many_arguments, reason = "the desktop's own interface")]
    fn notify(
        &self,
        _program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        words: String,
        actions: Vec<String>,
        _hints: std::collections::HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        self.0.send((title, words, actions)).ok();
        1
    }

    fn get_capabilities(&self) -> Vec<String> {
        vec!["actions".into(), "body".into()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        ("recorder".into(), "tests".into(), "1".into(), "1.2".into())
    }
}

#[test]
fn the_desktop_is_handed_numbers_alone_and_a_click_opens_the_briefing() {
    if std::env::var_os(CHILD).is_some() {
        let heard = Heard { bans: 2, ..Heard::default() };
        let said = Telling::Counts(heard).says(Language::English);
        let clicked = || writeln!(std::io::stdout(), "{CLICKED}").unwrap();
        notify::tell(&said, clicked);
        return;
    }
    let bus = Bus::start();
    let (sender, shown) = channel();
    let desktop = zbus::blocking::connection::Builder::address(bus.address.as_str())
        .and_then(|builder| builder.name("org.freedesktop.Notifications"))
        .and_then(|builder| builder.serve_at("/org/freedesktop/Notifications", Recorder(sender)))
        .and_then(zbus::blocking::connection::Builder::build)
        .unwrap();
    let name = "notify::the_desktop_is_handed_numbers_alone_and_a_click_opens_the_briefing";
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", name])
        .env(CHILD, "1")
        .env("DBUS_SESSION_BUS_ADDRESS", &bus.address)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (title, words, actions) = shown.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(
        (title.as_str(), words.as_str()),
        ("Watchbook", "2 new bans. Open Watchbook to see them.",)
    );
    assert_eq!(actions, ["default", "Open"]);
    // Clicked again and again until it is heard: a click before anybody listens is lost.
    let said = std::thread::spawn({
        let out = child.stdout.take().unwrap();
        move || BufReader::new(out).lines().map_while(Result::ok).any(|line| line.contains(CLICKED))
    });
    let path = "/org/freedesktop/Notifications";
    let clicks = 600;
    for _ in 0..clicks {
        desktop
            .emit_signal(
                None::<&str>,
                path,
                "org.freedesktop.Notifications",
                "ActionInvoked",
                &(1_u32, "default"),
            )
            .unwrap();
        if shown.recv_timeout(Duration::from_millis(50)).is_ok() || said.is_finished() {
            break;
        }
    }
    let heard = said.join().unwrap();
    child.kill().ok();
    child.wait().unwrap();
    assert!(heard, "the click was heard");
}
