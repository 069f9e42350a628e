//! The own list's commands under the real permissions: who may, and a bar from end to end.

use serde_json::{Value, json};
use watchbook_demo::Seat;

use crate::commands::{Desk, commands, desk_at, own_form};

/// At the door of Harlow Street Stores: till, manager, door, and somebody new.
const MANAGER: usize = 1;

fn shop(person: usize) -> Desk {
    let desk = desk_at("main", Some(Seat::Shop));
    desk.unlock_as(person);
    desk
}

fn list(desk: &Desk, filter: &str) -> Value {
    desk.ask("own_list", json!({ "query": { "text": "", "filter": filter } })).unwrap()
}

fn filled() -> Value {
    let mut form = own_form();
    form["draft"]["given"] = json!("Quillon");
    form["draft"]["family"] = json!("Featherstonhaugh");
    form["draft"]["reason"] = json!("Shouted at staff and would not leave");
    form
}

#[test]
fn only_the_manager_of_the_premises_keeps_its_list() {
    let sessions = [0, 2, 3].map(|person| (Seat::Shop, person));
    for (seat, person) in sessions.into_iter().chain([(Seat::Office, 0), (Seat::Office, 1)]) {
        let desk = desk_at("main", Some(seat));
        desk.unlock_as(person);
        for (command, arguments) in commands() {
            if command.starts_with("own_") {
                let refused = desk.ask(command, arguments).unwrap_err();
                assert_eq!(refused["code"], "refused", "{command} by {person} at {seat:?}");
            }
        }
    }
    let desk = shop(MANAGER);
    assert_eq!(desk.ask("app_state", json!({})).unwrap()["session"]["own_list"], true);
    let listed = list(&desk, "in-force");
    assert_eq!(listed["premises"], "Harlow Street Stores");
    assert_eq!(listed["counts"], json!([3, 1, 1, 2, 6]), "the demonstration has some of each");
}

#[test]
fn somebody_is_barred_seen_at_the_till_ended_and_undone() {
    let desk = shop(MANAGER);
    let before = list(&desk, "in-force")["counts"].clone();
    let form = filled();
    let looked = desk.ask("own_look", json!({ "form": form })).unwrap();
    assert_eq!(looked["problems"], json!([]));
    assert_eq!(looked["card"]["verdicts"][0]["state"], "barred_here");
    let saved = desk.ask("own_save", json!({ "form": form })).unwrap();
    assert_eq!(saved["is"], "saved");
    let opened = &saved["opened"];

    let query = json!({ "query": { "text": "featherstonhaugh", "chosen": [] } });
    let found = desk.ask("check", query.clone()).unwrap();
    assert_eq!(found["first"][0]["state"], "barred_here");
    let chosen = json!([{ "facet": "state", "value": "barred_here" }]);
    let all = json!({ "query": { "text": "", "chosen": chosen } });
    assert_eq!(desk.ask("check", all).unwrap()["total"], 4);

    let end = json!({ "bar": opened["bar"], "revision": opened["revision"],
        "reason": "We have spoken and agreed" });
    assert_eq!(desk.ask("own_end", end).unwrap()["is"], "saved");
    assert_eq!(desk.ask("check", query).unwrap()["total"], 0);
    assert_eq!(desk.ask("own_undo", json!({})).unwrap()["kind"], "OWN_ENDED");
    assert_eq!(desk.ask("own_undo", json!({})).unwrap()["kind"], "OWN_ADDED");
    assert_eq!(list(&desk, "in-force")["counts"], before);
}

#[test]
fn a_child_is_barred_by_leave_of_two_seen_at_the_door_after_a_reason_and_not_at_the_till() {
    let desk = shop(MANAGER);
    let blank = desk.ask("own_open", json!({ "bar": null, "reason": null })).unwrap();
    let people: Vec<Value> =
        blank["people"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect();
    assert_eq!(people.len(), 2, "the manager and the door");
    let mut form = filled();
    form["draft"]["age"]["band"] = json!("A16_17");
    form["draft"]["ends"] = json!("90 days");
    let alone = desk.ask("own_save", json!({ "form": form })).unwrap();
    assert_eq!(alone["problems"][0]["code"], "child-needs-leave");
    form["draft"]["child"] = json!({ "given": true, "approvers": people,
        "need": "came in with false cards three nights running", "show_name": false });
    let looked = desk.ask("own_look", json!({ "form": form })).unwrap();
    assert_eq!((&looked["limited"], &looked["card"]["name"]), (&json!(true), &Value::Null));
    let saved = desk.ask("own_save", json!({ "form": form })).unwrap();
    let bar = saved["opened"]["bar"].clone();
    let rows = list(&desk, "in-force")["rows"].clone();
    let row = rows.as_array().unwrap().iter().find(|row| row["bar"] == bar).unwrap();
    assert_eq!(row["tile"]["name"], Value::Null, "no name on the list either");
    let unasked = desk.ask("own_open", json!({ "bar": bar, "reason": null })).unwrap_err();
    assert_eq!(unasked["code"], "reason_needed");
    let reason = "They are here now";
    desk.ask("own_open", json!({ "bar": bar, "reason": reason })).unwrap();

    for (person, sees) in [(0, false), (2, true)] {
        desk.ask("lock", json!({})).unwrap();
        desk.unlock_as(person);
        let unasked = desk.ask("card", json!({ "subject": bar, "reason": null })).unwrap_err();
        assert_eq!(unasked["code"], if sees { "reason_needed" } else { "not_found" });
        let asked = desk.ask("card", json!({ "subject": bar, "reason": reason }));
        assert_eq!(asked.is_ok(), sees);
        assert!(asked.map_or(true, |card| card["name"] == Value::Null && card["under18"] == true));
    }
}

#[test]
fn a_form_that_makes_no_sense_is_refused_and_nothing_breaks() {
    let desk = shop(MANAGER);
    let mut strange = own_form();
    strange["draft"]["category"] = json!("GOSSIP");
    for (command, arguments) in [
        ("own_list", json!({ "query": { "text": "", "filter": "everything" } })),
        ("own_open", json!({ "bar": "../../etc/passwd", "reason": null })),
        ("own_save", json!({ "form": strange })),
        ("own_end", json!({ "bar": null, "revision": "", "reason": "" })),
    ] {
        assert!(desk.ask(command, arguments.clone()).is_err(), "{command} {arguments}");
    }
    let long = json!({ "text": "Å".repeat(200_000) });
    assert!(desk.ask("own_find", long).unwrap().as_array().unwrap().len() <= 6);
}
