//! What opened envelopes say: every kind back as it was, and nothing that does not belong there.

use proptest::prelude::*;
use watchbook_partnership::wire::card::Card;
use watchbook_partnership::wire::exhibit::SentExhibit;
use watchbook_partnership::wire::office::OfficeFile;
use watchbook_partnership::wire::report::{Report, expires_on};
use watchbook_partnership::wire::{Taken, WireFault, taken};
use watchbook_protocol::cbor::{Value, decode};
use watchbook_protocol::envelope::{Class, Kind, kinds};
use watchbook_register::civil::Moment;
use watchbook_register::evidence::ExhibitWithdrawal;
use watchbook_register::log::*;
use watchbook_register::records::*;
use watchbook_register::store::{Action, Actor, DataFolder, RegisterKey, Store};
use watchbook_register::triage::{Received, receive};

use crate::build::*;
use crate::card::{full, sealed};
use crate::invent::Dice;
use crate::said::*;
use crate::tree::{altered, at, paths};

fn take(kind: Kind, content: Vec<u8>) -> Result<Taken, WireFault> {
    taken(&opened(kind, content, Vec::new()))
}

#[test]
fn every_kind_comes_back_as_it_was() {
    assert_eq!(take(Kind::Alert, alert().content()).unwrap(), Taken::Alert(alert()));
    assert_eq!(take(Kind::Document, document().content()).unwrap(), Taken::Document(document()));
    let settings = settings();
    let back = take(Kind::SchemeSettings, settings.content()).unwrap();
    assert_eq!(back, Taken::Settings(Box::new(settings)));
    for one in profiles() {
        assert_eq!(take(Kind::Profile, one.content()).unwrap(), Taken::Profile(one));
    }
    for one in answers() {
        assert_eq!(take(Kind::Answer, one.content()).unwrap(), Taken::Answer(one));
    }
    for one in [incident(), sighting(), wrong()] {
        let report = report(&one);
        let back = take(report.kind(false).unwrap(), report.write().unwrap()).unwrap();
        assert_eq!(back, Taken::Report(Box::new(report)));
    }
    let pictured = Report { exhibits: exhibits(), ..report(&incident()) };
    for kind in [Kind::Incident, Kind::Addendum] {
        let envelope = opened(kind, pictured.write().unwrap(), of_exhibits());
        assert_eq!(taken(&envelope), Ok(Taken::Report(Box::new(pictured.clone()))));
    }
    let back = take(Kind::Acknowledgement, acknowledgement().content()).unwrap();
    assert_eq!(back, Taken::Acknowledgement(acknowledgement()));
    assert_eq!(take(Kind::Question, question().content()).unwrap(), Taken::Question(question()));
    let back = take(Kind::DeviceReport, device_report().content()).unwrap();
    assert_eq!(back, Taken::DeviceReport(device_report()));
    assert_eq!(take(Kind::Salvaged, salvaged().content()).unwrap(), Taken::Salvaged(salvaged()));
    let envelope = opened(Kind::PictureOffered, offered().content(), two_pictures());
    let Taken::PictureOffered(back, sealed) = taken(&envelope).unwrap() else { panic!() };
    assert_eq!((back, sealed.full), (offered(), two_pictures()[1].clone()));
    let (kind, content, pictures) = every_kind().swap_remove(0);
    let Taken::Card(card) = taken(&opened(kind, content, pictures)).unwrap() else { panic!() };
    assert_eq!(card.dossier, full());
}

#[test]
fn what_offices_and_voters_tell_one_another_comes_back_as_it_was() {
    let back = take(Kind::Ballot, ballot().content()).unwrap();
    assert_eq!(back, Taken::Ballot(Box::new(ballot())));
    let back = take(Kind::Ballot, ballot_ended().content()).unwrap();
    assert_eq!(back, Taken::Ballot(Box::new(ballot_ended())));
    let back = take(Kind::KeyAsked, key_asked().content()).unwrap();
    assert_eq!(back, Taken::KeyAsked(key_asked()));
    for one in proposals() {
        let back = take(Kind::Proposal, one.content()).unwrap();
        assert_eq!(back, Taken::Proposal(Box::new(one)));
    }
    assert_eq!(take(Kind::Vote, vote().content()).unwrap(), Taken::Vote(vote()));
    let back = take(Kind::Triage, triage().content()).unwrap();
    assert_eq!(back, Taken::Triage(Box::new(triage())));
    assert_eq!(take(Kind::Case, case().content()).unwrap(), Taken::Case(case()));
    assert_eq!(take(Kind::Counter, counter().content()).unwrap(), Taken::Counter(counter()));
    assert_eq!(take(Kind::Decision, decision().content()).unwrap(), Taken::Decision(decision()));
    assert_eq!(take(Kind::Purge, purge().content()).unwrap(), Taken::Gone(purge()));
    let (kind, content, pictures) = every_kind().pop().unwrap();
    let back = taken(&opened(kind, content.clone(), pictures)).unwrap();
    assert_eq!(back, Taken::Holding(Box::new(held())));
    assert_eq!(take(kind, content), Err(WireFault::Pictures), "a file without its bytes");
    let written = office_file().write().unwrap();
    let envelope = opened(Kind::OfficeFile, written.content.clone(), sealed(&written));
    let Taken::OfficeFile(file, pictures) = taken(&envelope).unwrap() else { panic!() };
    assert_eq!((*file, pictures.len()), (office_file(), 2));
}

proptest! {
    #[test]
    fn any_subject_comes_to_the_second_office_computer_as_it_was(seed: u64) {
        let galleries = [gallery(5, Scope::AllMembers), gallery(6, Scope::List(vec![id(1)]))];
        let dossier = Dice(seed).dossier(TODAY, &galleries);
        let file = SubjectFile { subject: dossier.card.id, ..office_file().file };
        let whole = OfficeFile { dossier, file, orders: Vec::new() };
        let written = whole.write().unwrap();
        let envelope = opened(Kind::OfficeFile, written.content.clone(), sealed(&written));
        let Taken::OfficeFile(back, _) = taken(&envelope).unwrap() else { panic!() };
        prop_assert_eq!(*back, whole);
    }
}

#[test]
fn a_kind_without_a_form_here_is_kept_as_it_came() {
    let content = watchbook_protocol::cbor::encode(&Value::Map(vec![(1, Value::Number(7))]));
    let back = take(Kind::RightsCase, content).unwrap();
    assert_eq!(back, Taken::Kept(Kind::RightsCase, Value::Map(vec![(1, Value::Number(7))])));
}

#[test]
fn a_kind_is_not_taken_from_an_envelope_of_another_class() {
    for rule in kinds() {
        for class in [Class::Publication, Class::Contribution, Class::OfficeRecord, Class::Vote] {
            let mut envelope = opened(rule.kind, vec![0xa0], Vec::new());
            envelope.header.class = class;
            let refused = taken(&envelope) == Err(WireFault::Kind);
            assert_eq!(refused, class != rule.class, "{:?} in {class:?}", rule.kind);
        }
    }
}

#[test]
fn bytes_that_are_no_record_are_refused_by_every_kind() {
    for (kind, content, pictures) in every_kind() {
        for spoilt in [
            Vec::new(),
            vec![0xa0],
            vec![0xff; 40],
            content[..content.len() - 1].to_vec(),
            [content.clone(), vec![0]].concat(),
            vec![0; 300 * 1024],
        ] {
            assert!(taken(&opened(kind, spoilt, pictures.clone())).is_err(), "{kind:?}");
        }
        let extra = [pictures, two_pictures()].concat();
        let unnamed = taken(&opened(kind, content, extra));
        let files = matches!(kind, Kind::Document | Kind::Incident | Kind::Addendum | Kind::Case);
        assert!(files || unnamed == Err(WireFault::Pictures), "{kind:?}: {unnamed:?}");
    }
}

#[test]
fn a_key_of_a_later_version_is_passed_over_in_every_kind() {
    for (kind, content, pictures) in every_kind() {
        let tree: Value = decode(&content).unwrap();
        let now = taken(&opened(kind, content.clone(), pictures.clone())).unwrap();
        for path in paths(&tree) {
            let later = altered(&content, |tree| {
                if let Value::Map(pairs) = at(tree, &path) {
                    pairs.push((900, Value::Flag(true)));
                }
            });
            assert_eq!(taken(&opened(kind, later, pictures.clone())), Ok(now.clone()), "{kind:?}");
        }
    }
}

#[test]
fn another_item_in_any_place_is_refused_or_read_and_never_a_panic() {
    let others = [
        Value::Null,
        Value::Flag(true),
        Value::Number(u64::MAX),
        Value::Negative(u64::MAX),
        Value::Text("\u{202e}x".into()),
        Value::Bytes(vec![1; 17]),
        Value::List(vec![Value::Number(u64::MAX)]),
        Value::Map(vec![(1, Value::Null)]),
    ];
    let (mut refused, mut read) = (0, 0);
    for (kind, content, pictures) in every_kind() {
        let tree: Value = decode(&content).unwrap();
        for path in paths(&tree) {
            for other in &others {
                let content = altered(&content, |tree| *at(tree, &path) = other.clone());
                match taken(&opened(kind, content, pictures.clone())) {
                    Ok(Taken::Card(card)) => {
                        let Card { dossier, .. } = *card;
                        assert!(dossier.card.standing == Standing::Clear);
                        read += 1;
                    }
                    Ok(_) => read += 1,
                    Err(_) => refused += 1,
                }
            }
        }
    }
    assert!(refused > 10 * read, "{refused} refused, {read} read");
}

#[test]
fn in_a_report_anything_unknown_waits_whole() {
    let (content, kind) = (report(&incident()).write().unwrap(), Kind::Incident);
    let tree: Value = decode(&content).unwrap();
    let mut codes = 0;
    for path in paths(&tree) {
        let Value::Text(text) = at(&mut tree.clone(), &path).clone() else { continue };
        if text.len() > 2
            && text.chars().all(|c| c.is_ascii_uppercase() || "_0123456789".contains(c))
        {
            let later = altered(&content, |tree| *at(tree, &path) = Value::Text("OF_2031".into()));
            let found = take(kind, later);
            // The crime reference is of digits; it is no code.
            if text != "42000123456" {
                assert!(found.is_err_and(WireFault::needs_update), "{text}");
                codes += 1;
            }
        }
    }
    assert!(codes >= 12, "{codes}");
}

#[test]
fn a_report_that_no_till_writes_is_refused() {
    let incident = report(&incident()).write().unwrap();
    let refused =
        |alter: &dyn Fn(&mut Value)| take(Kind::Incident, altered(&incident, alter)).unwrap_err();
    let path = [1, 10, 1];
    let part = |key: u64| [&path[..], &[key]].concat();
    let words = |text: &str| Value::Text(text.to_owned());
    assert_eq!(refused(&|t| *at(t, &part(1)) = Value::List(vec![])), WireFault::Unsound);
    let thief = ["th", "ief"].concat();
    assert_eq!(refused(&|t| *at(t, &part(4)) = words(&thief)), WireFault::Unsound);
    assert_eq!(refused(&|t| *at(t, &[1, 6]) = Value::Number(1)), WireFault::Unsound);
    let crowd = || {
        let one = at(&mut decode(&incident).unwrap(), &[1, 9, 0]).clone();
        Value::List(vec![one; 21])
    };
    assert_eq!(refused(&|t| *at(t, &[1, 9]) = crowd()), WireFault::Unsound);
    assert_eq!(take(Kind::Sighting, incident.clone()), Err(WireFault::Kind));
    assert_eq!(take(Kind::Addendum, incident.clone()), Err(WireFault::Kind), "nothing was added");
}

#[test]
fn a_withdrawal_is_an_addendum_to_an_incident_and_its_reason_is_one_that_a_till_writes() {
    let of = |entry: &LogEntry, alter: &dyn Fn(&mut Vec<ExhibitWithdrawal>)| {
        let mut withdrawn = withdrawals();
        alter(&mut withdrawn);
        let report = Report { withdrawn, ..report(entry) };
        taken(&opened(Kind::Addendum, report.write().unwrap(), Vec::new())).map(drop)
    };
    assert_eq!(of(&incident(), &|_| ()), Ok(()));
    assert_eq!(of(&incident(), &|all| all.clear()), Err(WireFault::Kind), "nothing was withdrawn");
    assert_eq!(of(&sighting(), &|_| ()), Err(WireFault::Unsound));
    assert_eq!(of(&incident(), &|all| all[0].why = "  ".into()), Err(WireFault::Unclean));
    let long = "x".repeat(501);
    assert_eq!(of(&incident(), &|all| all[0].why = long.clone()), Err(WireFault::TooLong));
    let many = |all: &mut Vec<ExhibitWithdrawal>| *all = vec![all[0].clone(); 51];
    assert_eq!(of(&incident(), &many), Err(WireFault::Unsound));
}

#[test]
fn what_is_sealed_beside_a_report_is_named_once_as_what_it_is_and_hangs_on_an_incident() {
    let of = |entry: &LogEntry, alter: &dyn Fn(&mut Vec<SentExhibit>), sealed: Vec<_>| {
        let mut exhibits = exhibits();
        alter(&mut exhibits);
        let report = Report { exhibits, ..report(entry) };
        let kind = report.kind(false).unwrap();
        taken(&opened(kind, report.write().unwrap(), sealed)).map(drop)
    };
    let incident = incident();
    let refused = |alter: &dyn Fn(&mut Vec<SentExhibit>)| of(&incident, alter, of_exhibits());
    assert_eq!(refused(&|_| ()), Ok(()));
    assert_eq!(
        of(&incident, &|_| (), two_pictures()),
        Err(WireFault::Pictures),
        "one is not there"
    );
    let one_more = [of_exhibits(), two_pictures()].concat();
    assert_eq!(of(&incident, &|_| (), one_more), Err(WireFault::Pictures), "one is nobody's");
    assert_eq!(refused(&|all| all[0].file = Some(0)), Err(WireFault::Pictures), "as a thumbnail");
    assert_eq!(refused(&|all| all[1].file = Some(2)), Err(WireFault::Pictures), "twice");
    assert_eq!(refused(&|all| all[0].full = None), Err(WireFault::Unsound));
    assert_eq!(refused(&|all| all[0].view = None), Err(WireFault::Unsound));
    assert_eq!(refused(&|all| all[1].bytes = 0), Err(WireFault::Unsound));
    assert_eq!(refused(&|all| all[1].id = all[0].id), Err(WireFault::Twice));
    let clips = |all: &mut Vec<SentExhibit>| drop(all.remove(0));
    assert_eq!(of(&sighting(), &clips, Vec::new()), Err(WireFault::Unsound));
}

#[test]
fn a_line_of_the_licence_log_and_a_matter_of_the_own_list_do_not_leave() {
    let plain = LogEntry { body: Body::Plain(EntryKind::Refusal), ..sighting() };
    assert!(sent_to_scheme(&plain, &[]).is_none());
    let sent = Sent { entry: plain, own: Vec::new() };
    assert_eq!(Report::of(&sent, None).write(), Err(WireFault::Unsound));
    let mut own = incident();
    own.own.push(OwnMention { bar: id(150), role: Some(IncidentRole::Lookout), known: None });
    own.account = Account::first(Some(text("Rhys held the door.")));
    let sent = sent_to_scheme(&own, &["Rhys Hughes".to_owned()]).unwrap();
    let bytes = Report::of(&sent, None).write().unwrap();
    let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
    assert!(!holds(b"Rhys") && !holds(id::<OwnBar>(150).bytes()));
    let Taken::Report(back) = take(Kind::Incident, bytes).unwrap() else { panic!() };
    assert_eq!(back.own, sent.own);
    assert_eq!(back.entry.account.text(), Some(&text("[name] held the door.")));
}

#[test]
fn reports_from_the_wire_are_received_in_any_order_and_once() {
    let home = tempfile::tempdir().unwrap();
    let folder = DataFolder::open(home.path()).unwrap();
    let store = Store::create(&folder, &RegisterKey::new([3; 32]), Tier::Office, now()).unwrap();
    let at = || Moment::judged(now(), None);
    store
        .change(&Actor::SYSTEM, at(), Action::Loaded, None, |change| {
            change.put_premises(&shop())?;
            change.put_subject(&card())
        })
        .unwrap();
    let first = incident();
    let mut added = first.clone();
    added.account.add(Addendum { at: now(), by: id(110), words: text("It was the west door.") });
    let arrives = |entry: &LogEntry, again| {
        let report = report(entry);
        let back = take(report.kind(again).unwrap(), report.write().unwrap()).unwrap();
        let Taken::Report(back) = back else { panic!() };
        let coming = back.contribution(false);
        assert_eq!(coming.way, Way::Sync);
        assert_eq!(coming.reporter, Some(text("Priya N.")));
        store.try_change(&Actor::SYSTEM, at(), Action::ReportReceived, None, |change| {
            receive(change, &coming, now())
        })
    };
    assert_eq!(arrives(&added, true).unwrap(), Received::New, "the addendum may come first");
    assert_eq!(arrives(&first, false).unwrap(), Received::Known);
    assert_eq!(arrives(&added, true).unwrap(), Received::Known);
    let held = store.read(|reader| reader.log_entry(first.id)).unwrap().unwrap();
    assert_eq!(held.account, added.account);
    assert_eq!((held.body, held.people), (added.body, added.people));
}

#[test]
fn a_report_is_held_as_long_as_the_office_keeps_it_and_no_longer_than_its_kind() {
    let day = |text: &str| text.parse::<jiff::civil::Date>().unwrap();
    assert_eq!(expires_on(Kind::Incident, day("2026-11-22")), day("2028-11-22"));
    assert_eq!(expires_on(Kind::Sighting, day("2026-11-22")), day("2028-11-22"));
    assert_eq!(expires_on(Kind::Question, day("2026-11-22")), day("2027-11-23"));
}
