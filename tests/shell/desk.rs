//! The office's commands under the real permissions: who may, and a form from end to end.

use serde_json::{Value, json};
use watchbook_demo::Seat;

use crate::commands::{Desk, commands, desk_at, form};

/// The office's administrator and its data lead stand first and second at the door.
const ADMINISTRATOR: usize = 0;
const DATA_LEAD: usize = 1;
const CHAIR: usize = 2;

fn office(person: usize) -> Desk {
    let desk = desk_at("main", Some(Seat::Office));
    assert_eq!(desk.unlock_as(person)["at"], "open");
    desk
}

fn list(desk: &Desk, text: &str, filter: &str) -> Value {
    let query = json!({ "query": { "text": text, "filter": filter, "from": 0 } });
    desk.ask("desk_list", query).unwrap()
}

/// A form of somebody reported once, banned by a committee, and listed for it.
fn filled(desk: &Desk, family: &str) -> Value {
    let choices = desk.ask("desk_choices", json!({})).unwrap();
    let mut form = form();
    let served = json!({ "method": null, "on": "", "witness": "" });
    let draft = &mut form["draft"];
    draft["given"] = json!("Quillon");
    draft["family"] = json!(family);
    draft["age"]["band"] = json!("A25_34");
    draft["reports"] = json!([{ "incident": null, "kind": "SHOP_THEFT", "on": "yesterday",
        "basis": "CCTV", "premises": choices["premises"][0]["id"],
        "facts": "Left with two bottles without paying" }]);
    draft["bans"] = json!([{ "id": null, "reference": "", "category": "THEFT",
        "reason": "Took goods without paying on three days",
        "scope": { "kind": "ALL_MEMBERS", "sectors": [], "areas": [], "premises": [] },
        "starts": "", "ends": "6 months", "indefinite": false, "review": "", "served": served,
        "decided_on": "yesterday", "body": "COMMITTEE",
        "deciders": [{ "name": "Colin F.", "role": "BOARD" }],
        "minute": "Committee, item 4", "reasons": "Three reports in a month" }]);
    draft["entries"] = json!([{ "id": null, "gallery": choices["galleries"][0]["id"],
        "from": "", "until": "", "rests_on": "BAN", "rests_at": 0, "caption": "",
        "withdrawn": "", "child": { "given": false, "approvers": [null, null], "need": "",
        "show_name": false } }]);
    form
}

#[test]
fn a_members_session_is_refused_every_command_of_the_office() {
    let desk = desk_at("main", Some(Seat::Shop));
    desk.unlock_as(1);
    for (command, arguments) in commands() {
        if command.starts_with("desk_") {
            let refused = desk.ask(command, arguments).unwrap_err();
            assert_eq!(refused["code"], "refused", "{command}");
        }
    }
}

#[test]
fn in_the_office_the_data_lead_reads_and_checks_and_the_chair_does_neither() {
    for (person, reads) in [(ADMINISTRATOR, true), (DATA_LEAD, true), (CHAIR, false)] {
        let desk = office(person);
        for (command, arguments) in commands() {
            if !command.starts_with("desk_") {
                continue;
            }
            let writes = matches!(command, "desk_save" | "desk_undo" | "desk_keep");
            let refused = match desk.ask(command, arguments) {
                Err(refusal) => refusal["code"] == "refused",
                Ok(_) => false,
            };
            let expected = if writes { person != ADMINISTRATOR } else { !reads };
            assert_eq!(refused, expected, "{command} by {person}");
        }
    }
}

#[test]
fn somebody_is_added_previewed_saved_checked_by_another_and_found() {
    let desk = office(ADMINISTRATOR);
    let before = list(&desk, "", "all")["counts"][0].as_u64().unwrap();
    let form = filled(&desk, "Featherstonhaugh");
    let looked = desk.ask("desk_look", json!({ "form": form })).unwrap();
    assert_eq!(looked["problems"], json!([]));
    let preview = &looked["preview"];
    assert_eq!(preview["card"]["name"], "Quillon Featherstonhaugh");
    assert_eq!(preview["card"]["verdicts"][0]["state"], "not_served");
    assert_eq!(preview["awaits_check"], true);
    let saved = desk.ask("desk_save", json!({ "form": form })).unwrap();
    assert_eq!((&saved["is"], &saved["awaits_check"]), (&json!("saved"), &json!(true)));
    let opened = &saved["opened"];
    let entry = opened["waits"][0]["entry"].clone();
    assert_eq!(opened["waits"][0]["own"], true);
    assert_eq!(opened["draft"]["bans"][0]["deciders"][0]["name"], "Colin F.");

    let listed = list(&desk, "featherstonhaugh", "awaits-check");
    assert_eq!(listed["rows"][0]["reference"], opened["reference"]);
    assert_eq!(listed["rows"][0]["hidden"], "AWAITS_CHECK");
    assert_eq!(list(&desk, "", "all")["counts"][0], before + 1);
    let seen = json!({ "seen": { "subject": opened["subject"], "entry": entry,
        "revision": opened["revision"] } });
    let own = desk.ask("desk_check", seen.clone()).unwrap_err();
    assert_eq!(own["code"], "refused", "nobody checks what they entered themselves");

    desk.ask("lock", json!({})).unwrap();
    desk.unlock_as(DATA_LEAD);
    let mut other = seen.clone();
    other["seen"]["revision"] = json!("of another record");
    let stale = desk.ask("desk_check", other).unwrap_err();
    assert_eq!(stale["code"], "stale", "what was checked is what was seen");
    desk.ask("desk_check", seen).unwrap();
    let listed = list(&desk, "featherstonhaugh", "banned");
    assert_eq!(listed["rows"][0]["hidden"], Value::Null);
    assert_eq!(listed["rows"][0]["tile"]["state"], "not_served");

    // A colleague has looked at it since: the save is not undone behind their back.
    desk.ask("lock", json!({})).unwrap();
    desk.unlock_as(ADMINISTRATOR);
    assert_eq!(desk.ask("desk_undo", json!({})).unwrap_err()["code"], "changed_since");
}

#[test]
fn a_save_is_undone_and_another_one_of_an_older_record_is_refused_with_both() {
    let desk = office(ADMINISTRATOR);
    let before = list(&desk, "", "all");
    let saved = desk.ask("desk_save", json!({ "form": filled(&desk, "Marchbanks") })).unwrap();
    let alike = desk.ask("desk_look", json!({ "form": filled(&desk, "Marchbanks") })).unwrap();
    assert_eq!(alike["alike"][0]["name"], "Quillon Marchbanks", "already on the register?");
    let opened = &saved["opened"];
    let again = json!({ "form": { "subject": opened["subject"],
        "revision": opened["revision"], "draft": opened["draft"] } });
    assert_eq!(desk.ask("desk_save", again.clone()).unwrap()["is"], "unchanged");
    let mut mine = again.clone();
    mine["form"]["draft"]["family"] = json!("Marchbank");
    assert_eq!(desk.ask("desk_save", mine.clone()).unwrap()["is"], "saved");
    mine["form"]["draft"]["family"] = json!("Marsh");
    let stale = desk.ask("desk_save", mine).unwrap();
    assert_eq!(stale["is"], "stale");
    assert_eq!(stale["opened"]["draft"]["family"], "Marchbank");

    let undone = desk.ask("desk_undo", json!({})).unwrap();
    assert_eq!(undone["kind"], "SUBJECT_CHANGED");
    let opened_again = desk.ask("desk_open", json!({ "subject": opened["subject"] })).unwrap();
    assert_eq!(opened_again["draft"], opened["draft"]);
    assert_eq!(opened_again["revision"], opened["revision"]);
    assert_eq!(desk.ask("desk_undo", json!({})).unwrap()["kind"], "SUBJECT_ADDED");
    let gone = desk.ask("desk_open", json!({ "subject": opened["subject"] })).unwrap_err();
    assert_eq!(gone["code"], "not_found");
    assert_eq!(desk.ask("desk_undo", json!({})).unwrap_err()["code"], "nothing_to_undo");
    let after = list(&desk, "", "all");
    assert_eq!((&after["counts"], &after["rows"]), (&before["counts"], &before["rows"]));
}

#[test]
fn a_form_that_cannot_be_saved_says_where_and_nothing_is_written() {
    let desk = office(ADMINISTRATOR);
    let before = list(&desk, "", "all")["counts"][0].clone();
    let mut form = filled(&desk, "");
    form["draft"]["given"] = json!("");
    form["draft"]["bans"][0]["reason"] = json!("A known thief");
    let refused = desk.ask("desk_save", json!({ "form": form })).unwrap();
    assert_eq!(refused["is"], "problems");
    let found: Vec<_> = refused["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["field"].as_str().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(found, [("family", "name-missing"), ("bans.0.reason", "judging")]);
    assert_eq!(list(&desk, "", "all")["counts"][0], before);
}

#[test]
fn a_form_left_unsaved_is_there_again_for_the_same_person_alone() {
    let desk = office(ADMINISTRATOR);
    let form = filled(&desk, "Penhaligon");
    desk.ask("desk_keep", json!({ "form": form })).unwrap();
    desk.ask("lock", json!({})).unwrap();
    desk.unlock_as(ADMINISTRATOR);
    assert_eq!(list(&desk, "", "all")["kept"], json!({ "subject": null }));
    let opened = desk.ask("desk_open", json!({ "subject": null })).unwrap();
    assert_eq!(opened["kept"], form["draft"]);
    desk.ask("desk_keep", json!({ "form": null })).unwrap();
    assert_eq!(list(&desk, "", "all")["kept"], Value::Null);
    desk.ask("desk_keep", json!({ "form": form })).unwrap();
    desk.ask("lock", json!({})).unwrap();
    desk.unlock_as(DATA_LEAD);
    assert_eq!(list(&desk, "", "all")["kept"], Value::Null);
}
