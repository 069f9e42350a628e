//! The commands as a window calls them, under the real configuration and permissions.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use chacha20::ChaCha20Rng;
use chacha20::rand_core::SeedableRng as _;
use serde_json::{Value, json};
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;
use watchbook_demo::{Detail, PIN, Plan, Seat, Town};
use watchbook_protocol::recovery::KitCode;
use watchbook_register::civil::{Clock, SystemClock, london_day};
use watchbook_register::till::{Surroundings, Till};
use watchbook_register::unlock::{Cost, InMemory};

/// A window on a till, in the mock runtime.
pub(crate) struct Desk {
    _app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    _home: TempDir,
}

/// A small town's register, made once and copied for each test.
fn furnished(seat: Seat) -> &'static Path {
    static SHOP: OnceLock<TempDir> = OnceLock::new();
    static OFFICE: OnceLock<TempDir> = OnceLock::new();
    let made = if seat == Seat::Office { &OFFICE } else { &SHOP };
    let home = made.get_or_init(|| {
        let home = tempfile::tempdir().unwrap();
        let now = SystemClock.now();
        let plan =
            Plan { seed: 7, today: london_day(now), subjects: 60, detail: Detail::NoPictures };
        let town = Town::plan(&plan).unwrap();
        let folder = home.path().join("register");
        let mut on = |_, _| ControlFlow::Continue(());
        town.demonstrate(&folder, seat, now, Cost::FLOOR, &mut on).unwrap();
        home
    });
    home.path()
}

fn desk(label: &str, with_register: bool) -> Desk {
    desk_at(label, with_register.then_some(Seat::Shop))
}

/// A window on the register of a seat, if any.
pub(crate) fn desk_at(label: &str, seat: Option<Seat>) -> Desk {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    if let Some(seat) = seat {
        std::fs::create_dir(&folder).unwrap();
        for file in std::fs::read_dir(furnished(seat).join("register")).unwrap() {
            let file = file.unwrap();
            std::fs::copy(file.path(), folder.join(file.file_name())).unwrap();
        }
    }
    let till = Till::start(Surroundings {
        folder,
        clock: Arc::new(SystemClock),
        keys: Arc::new(InMemory::default()),
        demonstration_pin: PIN,
    });
    let app = watchbook::furnished(mock_builder()).build(watchbook::context()).unwrap();
    app.manage(Arc::new(till));
    app.manage(watchbook_partnership::begin::Joining::default());
    app.manage(watchbook_partnership::begin::Recovering::default());
    let window = WebviewWindowBuilder::new(&app, label, Default::default()).build().unwrap();
    Desk { _app: app, window, _home: home }
}

impl Desk {
    fn ask_from(&self, address: &str, command: &str, arguments: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: address.parse().unwrap(),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| body.deserialize::<Value>().unwrap())
    }

    pub(crate) fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
        self.ask_from(own, command, arguments)
    }

    /// Unlocks as the first person at the door, and answers with the state.
    fn unlock(&self) -> Value {
        self.unlock_as(0)
    }

    /// Unlocks as one of the people at the door.
    pub(crate) fn unlock_as(&self, place: usize) -> Value {
        let state = self.ask("app_state", json!({})).unwrap();
        let person = state["door"]["people"][place]["person"].clone();
        self.ask("unlock", json!({ "person": person, "secret": PIN })).unwrap()
    }
}

/// An empty form, as the window would send it.
pub(crate) fn form() -> Value {
    json!({ "subject": null, "revision": "",
        "draft": serde_json::to_value(watchbook_register::desk::blank()).unwrap() })
}

/// An empty form of the own list, as the window would send it.
pub(crate) fn own_form() -> Value {
    json!({ "bar": null, "revision": "",
        "draft": serde_json::to_value(watchbook_register::desk::blank_own("")).unwrap() })
}

/// Every command with arguments that would be understood.
pub(crate) fn commands() -> Vec<(&'static str, Value)> {
    let query = json!({ "query": { "text": "a", "chosen": [] } });
    let nobody = "0191d6a2-8c1e-4b7a-9f00-3c5d2e1f4a6b";
    let preferences = json!({ "preferences": { "theme": "dark", "text_size": 100,
        "single_letters": true, "reduced_motion": false, "idle_minutes": 3 } });
    vec![
        ("accept_agreement", json!({ "version": "none" })),
        ("app_state", json!({})),
        (
            "begin_recover",
            json!({ "address": "https://watch.example.org", "scheme": "9c", "kit": "7777",
                "name": "Harlow Watch", "person": "Marian P.", "secret": "x", "again": "x",
                "agreement": "Keep people safe." }),
        ),
        ("card", json!({ "subject": nobody, "reason": null })),
        ("check", query),
        ("desk_check", json!({ "seen": { "subject": nobody, "entry": nobody, "revision": "" } })),
        ("desk_choices", json!({})),
        ("desk_keep", json!({ "form": form() })),
        ("desk_list", json!({ "query": { "text": "", "filter": "all", "from": 0 } })),
        ("desk_look", json!({ "form": form() })),
        ("desk_open", json!({ "subject": null })),
        ("desk_picture", json!({ "picture": nobody })),
        (
            "desk_picture_decide",
            json!({ "seen": { "subject": nobody, "picture": nobody, "revision": "" },
                "verdict": { "is": "pass" } }),
        ),
        ("desk_pictures", json!({})),
        ("desk_save", json!({ "form": form() })),
        ("desk_undo", json!({})),
        ("hide", json!({})),
        ("lock", json!({})),
        ("open_demonstration", json!({})),
        ("own_end", json!({ "bar": nobody, "revision": "", "reason": "over" })),
        ("own_find", json!({ "text": "a" })),
        ("own_keep", json!({ "form": own_form() })),
        ("own_list", json!({ "query": { "text": "", "filter": "all" } })),
        ("own_look", json!({ "form": own_form() })),
        ("own_open", json!({ "bar": null, "reason": null })),
        ("own_save", json!({ "form": own_form() })),
        ("own_undo", json!({})),
        ("preferences", json!({})),
        (
            "restore_finish",
            json!({ "person": nobody, "secret": "x", "withoutList": false,
            "dayConfirmed": false, "office": "Office" }),
        ),
        ("restore_leave", json!({})),
        ("restore_open", json!({ "typed": "" })),
        ("safe_choose_place", json!({ "second": false })),
        ("safe_copy", json!({})),
        ("safe_customise", json!({ "every": "OFF", "keep": 5 })),
        ("safe_forget_sheet", json!({})),
        ("safe_prove", json!({ "typed": "" })),
        ("safe_sheet", json!({})),
        ("safe_shown", json!({})),
        ("safe_stop", json!({})),
        ("safe_try", json!({ "typed": "" })),
        ("set_preferences", preferences),
        ("show_again", json!({})),
        ("tiles", json!({ "ticket": 1, "from": 0, "count": 10 })),
        ("touch", json!({})),
        ("unlock", json!({ "person": nobody, "secret": "000000" })),
    ]
}

#[test]
fn a_till_is_unlocked_searched_and_read_through_the_commands() {
    let desk = desk("main", true);
    assert_eq!(desk.ask("app_state", json!({})).unwrap()["at"], "locked");
    assert_eq!(desk.unlock()["at"], "open");
    let answer = desk.ask("check", json!({ "query": { "text": "", "chosen": [] } })).unwrap();
    let total = answer["total"].as_u64().unwrap();
    assert!(total > 20, "a shop sees most of sixty people, not {total}");
    let first = &answer["first"][0];
    let card = desk.ask("card", json!({ "subject": first["subject"], "reason": null })).unwrap();
    assert_eq!(card["name"], first["name"]);
    let more =
        desk.ask("tiles", json!({ "ticket": answer["ticket"], "from": 0, "count": 5 })).unwrap();
    assert_eq!(more.as_array().unwrap()[..], answer["first"].as_array().unwrap()[..5]);
    assert_eq!(desk.ask("hide", json!({})).unwrap()["at"], "hidden");
    let refused = desk.ask("card", json!({ "subject": first["subject"], "reason": null }));
    assert_eq!(refused.unwrap_err()["code"], "hidden");
    assert_eq!(desk.ask("show_again", json!({})).unwrap()["at"], "open");
    assert_eq!(desk.ask("lock", json!({})).unwrap()["at"], "locked");
}

#[test]
fn a_locked_till_answers_no_question_about_people() {
    let desk = desk("main", true);
    for (command, arguments) in commands() {
        let answer = desk.ask(command, arguments);
        match command {
            "accept_agreement" | "card" | "check" | "tiles" => {
                assert_eq!(answer.unwrap_err()["code"], "locked", "{command}");
            }
            of_a_list if of_a_list.starts_with("desk_") || of_a_list.starts_with("own_") => {
                assert_eq!(answer.unwrap_err()["code"], "locked", "{command}");
            }
            "safe_choose_place" | "safe_copy" | "safe_customise" | "safe_prove" | "safe_sheet"
            | "safe_shown" | "safe_try" => {
                assert_eq!(answer.unwrap_err()["code"], "locked", "{command}");
            }
            // Nothing is brought back over a register, locked or not.
            "begin_recover" | "restore_finish" | "restore_open" => {
                assert_eq!(answer.unwrap_err()["code"], "refused", "{command}");
            }
            "unlock" => assert_eq!(answer.unwrap_err()["code"], "not_found"),
            _ => {
                let text = answer.unwrap().to_string();
                assert!(!text.contains("subject"), "{command}: {text}");
            }
        }
    }
}

#[test]
fn another_window_may_call_nothing() {
    let desk = desk("other", true);
    for (command, arguments) in commands() {
        let refused = desk.ask(command, arguments).unwrap_err();
        assert!(refused.to_string().contains("not allowed"), "{command}: {refused}");
    }
}

#[test]
fn another_site_in_our_window_may_call_nothing() {
    let desk = desk("main", true);
    for address in ["https://example.org", "http://localhost", "tauri://example.org"] {
        for (command, arguments) in commands() {
            let refused = desk.ask_from(address, command, arguments).unwrap_err();
            assert!(refused.to_string().contains("not allowed"), "{address} {command}: {refused}");
        }
    }
}

#[test]
fn commands_of_tauri_itself_are_not_the_windows_to_call() {
    let desk = desk("main", true);
    for command in [
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:event|emit",
        "plugin:app|version",
        "plugin:resources|close",
    ] {
        let refused = desk.ask(command, json!({})).unwrap_err();
        assert!(refused.to_string().contains("not allowed"), "{command}: {refused}");
    }
}

#[test]
fn arguments_that_make_no_sense_are_refused_and_nothing_breaks() {
    let desk = desk("main", true);
    desk.unlock();
    for (command, arguments) in [
        ("card", json!({})),
        ("card", json!({ "subject": 7, "reason": null })),
        ("card", json!({ "subject": "../../etc/passwd", "reason": null })),
        ("check", json!({ "query": "rhys" })),
        ("check", json!({ "query": { "text": "a", "chosen": [{ "facet": "no", "value": "x" }] } })),
        ("tiles", json!({ "ticket": -1, "from": 0, "count": 1 })),
        ("unlock", json!({ "person": null, "secret": null })),
        ("set_preferences", json!({ "preferences": { "theme": "neon" } })),
    ] {
        assert!(desk.ask(command, arguments.clone()).is_err(), "{command} {arguments}");
    }
    let long = "Å".repeat(200_000);
    let answer = desk.ask("check", json!({ "query": { "text": long, "chosen": [] } })).unwrap();
    assert!(answer["total"].is_u64());
    let unknown = json!([{ "facet": "area", "value": "Nowhere" }]);
    let answer = desk.ask("check", json!({ "query": { "text": "", "chosen": unknown } })).unwrap();
    assert!(answer["total"].as_u64().unwrap() > 0, "an answer that is not there chooses nothing");
    let huge = json!({ "ticket": answer["ticket"], "from": usize::MAX, "count": usize::MAX });
    assert_eq!(desk.ask("tiles", huge).unwrap(), json!([]));
}

#[test]
fn the_recovery_kits_sheet_is_judged_before_anybody_is_asked_and_nothing_is_made() {
    let desk = desk("main", false);
    let typed = |scheme: &str, kit: &str, address: &str| {
        let sheet = json!({ "address": address, "scheme": scheme, "kit": kit,
            "name": "Harlow Watch", "person": "Marian P.", "secret": "x", "again": "x",
            "agreement": "Keep people safe." });
        desk.ask("begin_recover", sheet).unwrap()
    };
    let number = "9c41d07b ".repeat(8);
    let said = typed("harlow", "7777", "watch.example.org");
    assert_eq!(said, json!({ "is": "sheet", "field": "scheme" }));
    let said = typed(&number, "7777", "watch.example.org");
    let length = json!({ "why": "length", "found": 4, "due": 28 });
    assert_eq!(said["refusal"], json!({ "kind": "typed", "typed": length }));
    let kit = KitCode::random(&mut ChaCha20Rng::seed_from_u64(7)).show();
    let said = typed(&number, &kit, " ");
    let no_address = json!({ "why": "no_address" });
    assert_eq!(said["refusal"], json!({ "kind": "typed", "typed": no_address }));
    // Whoever comes in is judged before the server is asked: the kit is not used for a weak passphrase.
    let said = typed(&number, &kit, "watch.example.org");
    assert_eq!((&said["is"], &said["seated"]), (&json!("begun"), &json!(false)), "{said}");
    assert_eq!(said["outcome"]["secret"]["kind"], "weak");
    assert_eq!(desk.ask("app_state", json!({})).unwrap()["at"], "first_start");
}

#[test]
fn without_a_register_the_window_offers_a_first_start() {
    let desk = desk("main", false);
    assert_eq!(desk.ask("app_state", json!({})).unwrap()["at"], "first_start");
}
