//! The office and the shop in one scheme, each in its own real window, over a real server.

use std::fs;
use std::net::SocketAddr;
use std::sync::Arc;

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng as _;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use watchbook_demo::Seat;
use watchbook_partnership::seat::call::wall;
use watchbook_server::{Running, Server, Settings, enrol_office, init};
use watchbook_support::hooks;
use watchbook_support::window::{Key, Launch, Window};

use crate::desk::at_the_desk;
use crate::keyboard::{fill, until_in};
use crate::session::{come_in, furnished, furnished_at, search};

/// A partnership server, and the folder in which the seats find it.
pub struct Partnership {
    runtime: Option<Runtime>,
    running: Option<Running>,
    folder: TempDir,
}

impl Partnership {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let settings = Settings { data: folder.path().join("server"), ..Settings::default() };
        let mut dice = ChaCha20Rng::from_seed([7; 32]);
        init(&settings, &mut dice).unwrap();
        let permit = enrol_office(&settings, wall(), &mut dice).unwrap();
        let runtime = Runtime::new().unwrap();
        let running = runtime.block_on(async {
            let server = Server::open(settings, Arc::new(wall), Box::new(dice)).unwrap();
            let here: SocketAddr = ([127, 0, 0, 1], 0).into();
            let listener = tokio::net::TcpListener::bind(here).await.unwrap();
            server.start(listener, None).unwrap()
        });
        fs::write(folder.path().join("address"), format!("http://{}", running.address)).unwrap();
        fs::write(folder.path().join("permit"), permit.as_str()).unwrap();
        Self { runtime: Some(runtime), running: Some(running), folder }
    }

    /// Where it is, as somebody types it at the first start.
    pub fn address(&self) -> String {
        fs::read_to_string(self.folder.path().join("address")).unwrap()
    }

    pub fn open(&self, home: &TempDir) -> Window {
        let launch = Launch::new().data(home.path()).partnership(self.folder.path());
        let window = launch.open().unwrap();
        window.wait_for(hooks::DOOR).unwrap();
        window
    }
}

impl Drop for Partnership {
    fn drop(&mut self) {
        if let (Some(runtime), Some(running)) = (self.runtime.take(), self.running.take()) {
            runtime.block_on(running.stop());
        }
    }
}

pub fn until_settled(window: &Window) {
    let at = hooks::SYNC_LINE.selector();
    let settled = format!("return document.querySelector('{at}')?.dataset.at === 'settled'");
    window.wait_until("the sync is settled", &settled).unwrap();
}

#[test]
fn what_the_office_changes_in_its_window_is_in_the_shops_window_and_the_answer_to_a_report_too() {
    let partnership = Partnership::new();
    let (at_office, at_shop) = (furnished_at(Seat::Office), furnished());
    let office = partnership.open(&at_office);
    at_the_desk(&office);
    until_settled(&office);
    let shop = partnership.open(&at_shop);
    come_in(&shop);
    until_settled(&shop);
    search(&shop, "Featherstonhaugh", "Quillon Featherstonhaugh");

    // The office corrects a name; the shop's window shows it without anybody touching it.
    office.click(hooks::DESK_SEARCH).unwrap();
    office.type_text("Featherstonhaugh").unwrap();
    until_in(&office, hooks::DESK_ROW, "Featherstonhaugh");
    office.click(hooks::DESK_ROW).unwrap();
    office.wait_for(hooks::EDITOR).unwrap();
    fill(&office, "given", "Quentin");
    office.press_with(Key::Control, 's').unwrap();
    office.wait_for(hooks::DESK_SAID).unwrap();
    until_in(&shop, hooks::TILE_NAME, "Quentin Featherstonhaugh");
    for window in [&office, &shop] {
        assert_eq!(window.refused_by_policy().unwrap(), [""; 0]);
    }

    // Everything about it is said in the dialog, which is left by keyboard.
    shop.click(hooks::SYNC_LINE).unwrap();
    shop.wait_for(hooks::SYNC_DIALOG).unwrap();
    crate::keyboard::clean_in_both(&shop, "the connection");
    shop.press(Key::Escape).unwrap();

    // The server goes: asked now, the line says so, and the till works on.
    drop(partnership);
    shop.click(hooks::SYNC_LINE).unwrap();
    shop.click(hooks::SYNC_NOW).unwrap();
    let away = format!(
        "return ['no_line', 'cut'].includes(document.querySelector('{}')?.dataset.at)",
        hooks::SYNC_LINE.selector()
    );
    shop.wait_until("the line is away", &away).unwrap();
    shop.press(Key::Escape).unwrap();
    search(&shop, "Quentin", "Quentin Featherstonhaugh");
}
