//! A case for every refusal of a roster entry: the roster before, the entry, why it does not count.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::enrol::Seed;
use watchbook_protocol::id::{DeviceId, NarrowId, SchemeId};
use watchbook_protocol::key::DeviceSecrets;
use watchbook_protocol::roster::{
    Confirm, Content, Entry, Refused, Rekey, Retire, Revoke, RevokeTarget, RevokeWhy, Role,
    RosterEntry, Seat, Server, Settings, Signer, Terms,
};

use super::cut_all;
use crate::support::{By, TERMS, World, some_hash};

/// A refusal.
pub struct Case {
    pub name: &'static str,
    pub before: Vec<RosterEntry>,
    pub entry: RosterEntry,
    pub refused: Refused,
}

const ADA: By<'_> = By::Person("Ada");
const CAY: By<'_> = By::Person("Cay");
const LOU: By<'_> = By::Person("Lou");
const MAX: By<'_> = By::Person("Max");

struct Cases {
    world: World,
    cases: Vec<Case>,
}

impl Cases {
    fn entry(&mut self, name: &'static str, refused: Refused, entry: RosterEntry) {
        self.cases.push(Case { name, before: self.world.entries.clone(), entry, refused });
    }

    fn content(&mut self, name: &'static str, refused: Refused, content: Content, by: &[By<'_>]) {
        let entry = self.world.entry(content, by);
        self.entry(name, refused, entry);
    }
}

pub fn cases() -> Vec<Case> {
    let mut all = Cases { world: World::full(4), cases: Vec::new() };
    chain(&mut all);
    founding(&mut all);
    signatures(&mut all);
    devices(&mut all);
    people(&mut all);
    epochs(&mut all);
    revokes(&mut all);
    terms(&mut all);
    all.cases
}

fn invite(all: &mut Cases, seat: Seat) -> Content {
    Content::Invite(all.world.invite(seat).0)
}

fn chain(all: &mut Cases) {
    let content = invite(all, Seat::Police);
    let at = all.world.roster.at();
    let ada = &all.world.people["Ada"];
    let (device, person) = (Some(ada.device), Some(ada.person));
    let entry = |n, prev| Entry { n, prev, content: content.clone(), device, person };
    let same = all.world.signed(entry(at.n, Some(at.hash)), &[ADA]);
    let far = all.world.signed(entry(at.n + 2, Some(at.hash)), &[ADA]);
    let fork = all.world.signed(entry(at.n + 1, Some(some_hash(9))), &[ADA]);
    let none = all.world.signed(entry(at.n + 1, None), &[ADA]);
    all.entry("a number that is there", Refused::NotNext, same);
    all.entry("a number left out", Refused::NotNext, far);
    all.entry("another entry before", Refused::Conflict, fork);
    all.entry("no entry before", Refused::Conflict, none);
}

fn founding(all: &mut Cases) {
    let first = all.world.entries[0].clone();
    let again = first.entry().content.clone();
    all.content("a second founding", Refused::Founding, again, &[ADA]);
    let mut founded = |name, refused, entry: RosterEntry| {
        all.cases.push(Case { name, before: Vec::new(), entry, refused });
    };
    let Content::Founding(content) = first.entry().content.clone() else { unreachable!() };
    let resigned = |entry: Entry, both: bool| {
        let world = World::full(4);
        let (office, ada) = (&world.devices["office"], &world.people["Ada"]);
        let entry = RosterEntry::unsigned(entry).signed(
            SchemeId::FOUNDING,
            Signer::Device(office.device),
            &office.sign,
        );
        let signer = Signer::Person((ada.person, ada.device));
        if both { entry.signed(SchemeId::FOUNDING, signer, &ada.sign) } else { entry }
    };
    founded("founded by a device alone", Refused::Signer, resigned(first.entry().clone(), false));
    let mut numbered = first.entry().clone();
    numbered.n = 2;
    founded("founded as the second entry", Refused::Founding, resigned(numbered, true));
    let mut other = first.entry().clone();
    other.device = Some(DeviceId::from_bytes([3; 16]));
    founded("founded on another device", Refused::Author, resigned(other, true));
    let mut long = first.entry().clone();
    let lease = Terms { lease_days: 29, ..content.terms };
    long.content =
        Content::Founding(watchbook_protocol::roster::Founding { terms: lease, ..content });
    founded("founded with a lease of 29 days", Refused::Terms, resigned(long, true));
    let (signer, signature) = first.signatures()[0];
    let forged = RosterEntry::unsigned(first.entry().clone())
        .with(signer, signature)
        .with(first.signatures()[1].0, signature);
    founded("founded with one signature twice", Refused::Signature, forged);
    let three = first.clone().with(Signer::Recovery(()), signature);
    founded("founded with a third signature", Refused::SignatureTooMany, three);
}

fn signatures(all: &mut Cases) {
    let content = invite(all, Seat::Police);
    let good = all.world.entry(content.clone(), &[ADA]);
    let (signer, _) = good.signatures()[0];
    let wrong = all.world.people["Cay"].sign.clone();
    let at = good.entry().clone();
    let scheme = all.world.roster.scheme();
    let forged = RosterEntry::unsigned(at.clone()).signed(scheme, signer, &wrong);
    all.entry("signed with another key", Refused::Signature, forged);
    let other = SchemeId::from_bytes([5; 32]);
    let ada = all.world.people["Ada"].sign.clone();
    let elsewhere = RosterEntry::unsigned(at.clone()).signed(other, signer, &ada);
    all.entry("signed for another scheme", Refused::Signature, elsewhere);
    let twice = good.clone().with(signer, good.signatures()[0].1);
    all.entry("signed twice by one", Refused::SignatureTooMany, twice);
    all.entry("signed by nobody", Refused::NoRight, RosterEntry::unsigned(at));
    all.content("signed by one who may not", Refused::NoRight, content.clone(), &[ADA, LOU]);
    let settings = Content::Settings(Settings { terms: Some(TERMS), recovery: None });
    all.content("three for two", Refused::SignatureTooMany, settings, &[ADA, CAY, LOU]);
    all.content("an invitation by the chair", Refused::NoRight, content.clone(), &[CAY]);
    all.content(
        "an invitation by a voter",
        Refused::NoRight,
        content.clone(),
        &[By::Person("Bea")],
    );
    all.content(
        "an invitation by a device",
        Refused::NoRight,
        content.clone(),
        &[By::Device("office")],
    );
    let stranger = watchbook_protocol::key::PersonSecret {
        person: watchbook_protocol::id::PersonId::from_bytes([8; 16]),
        ..all.world.people["Ada"].clone()
    };
    all.world.people.insert("Stranger".to_owned(), stranger);
    all.content("an unknown person", Refused::Signer, content.clone(), &[By::Person("Stranger")]);
    let mut named = all.world.entry(content, &[ADA]).entry().clone();
    named.person = Some(all.world.people["Cay"].person);
    let named = all.world.signed(named, &[ADA]);
    all.entry("another author than the signer", Refused::Author, named);
}

fn devices(all: &mut Cases) {
    let (bakery, public) = (all.world.premises["bakery"], all.world.premises["pub"]);
    let other = invite(all, Seat::Till(public));
    all.content("a manager invites for others", Refused::OtherPremises, other, &[MAX]);
    let office = invite(all, Seat::Office);
    all.content("a manager invites an office", Refused::OtherPremises, office, &[MAX]);
    let spent = all.world.roster.invites().next().unwrap().invite.clone();
    all.content("an invitation again", Refused::Known, Content::Invite(spent.clone()), &[ADA]);

    let (fresh, sign, _) = all.world.invite(Seat::Till(bakery));
    let new = DeviceSecrets::random(&mut all.world.rng);
    let unknown = all.world.join(&fresh, &sign, &new);
    all.entry("joining without an invitation", Refused::Signer, unknown);
    let entry = Entry {
        content: Content::Join(watchbook_protocol::roster::Join {
            lookup: Some(watchbook_protocol::id::Lookup::from_bytes([6; 16])),
            keys: new.keys(),
        }),
        ..all.world.join(&fresh, &sign, &new).entry().clone()
    };
    let scheme = all.world.roster.scheme();
    let device_only =
        RosterEntry::unsigned(entry).signed(scheme, Signer::Device(new.device), &new.sign);
    all.entry("joining by an unknown lookup", Refused::Unknown, device_only);

    all.world.append(Content::Invite(fresh.clone()), &[ADA]);
    let join = all.world.join(&fresh, &sign, &new);
    let lone = RosterEntry::unsigned(join.entry().clone()).signed(
        scheme,
        Signer::Device(new.device),
        &new.sign,
    );
    all.entry("joining without the invitation's key", Refused::NoRight, lone);
    let copy = all.world.devices["pub"].clone();
    let known = all.world.join(&fresh, &sign, &copy);
    all.entry("joining as a known device", Refused::Known, known);
    all.world.push(join).unwrap();
    let second = DeviceSecrets::random(&mut all.world.rng);
    let spent = all.world.join(&fresh, &sign, &second);
    all.entry("joining by a used invitation", Refused::InviteSpent, spent);

    let confirm = |device| Content::Confirm(Confirm { device });
    let nobody = confirm(DeviceId::from_bytes([1; 16]));
    all.content("confirming nothing known", Refused::Unknown, nobody, &[ADA, CAY]);
    let active = confirm(all.world.devices["pub"].device);
    all.content("confirming what counts", Refused::NothingToConfirm, active, &[ADA, CAY]);
    all.world.enrol("office 3", Seat::Office);
    let waits = confirm(all.world.devices["office 3"].device);
    all.content("confirming alone", Refused::SecondPerson, waits, &[ADA]);
}

fn people(all: &mut Cases) {
    let grant = |all: &mut Cases, name: &str, role, device: &str| {
        Content::Grant(all.world.draft_grant(name, role, device).0)
    };
    let two = [ADA, CAY];
    let alone = grant(all, "Eve", Role::Administrator, "office 2");
    all.content("granting alone", Refused::SecondPerson, alone, &[ADA]);
    let chair = grant(all, "Eve", Role::Chair, "bakery");
    all.content("a chair at a till", Refused::RoleAndSeat, chair, &two);
    let voter = grant(all, "Eve", Role::Voter, "police");
    all.content("a voter with the police", Refused::RoleAndSeat, voter, &two);
    let waiting = grant(all, "Eve", Role::Chair, "office 3");
    all.content("on a computer that waits", Refused::Unknown, waiting, &two);
    let (mut same, _) = all.world.draft_grant("Eve", Role::Chair, "office 2");
    same.key = all.world.people["Ada"].sign.verify_key();
    all.content("a key that is there", Refused::Known, Content::Grant(same), &two);
    let chair = grant(all, "Eve", Role::Chair, "office 2");
    all.content("the kit grants a chair", Refused::Recovery, chair, &[By::Kit]);
    let invitation = invite(all, Seat::Police);
    all.content("the kit invites", Refused::NoRight, invitation, &[By::Kit]);
}

fn epochs(all: &mut Cases) {
    let key = Seed::random(&mut all.world.rng).seal_key();
    let rekey =
        |audience, epoch, key, premises| Content::Rekey(Rekey { audience, epoch, key, premises });
    let members = Audience::Members;
    let gap = rekey(members, 3, key, Vec::new());
    all.content("an epoch left out", Refused::Epoch, gap, &[ADA]);
    let again = rekey(members, 1, key, Vec::new());
    all.content("an epoch again", Refused::Epoch, again, &[ADA]);
    let old = all.world.roster.epoch(members, 1).unwrap().key;
    let reused = rekey(members, 2, old, Vec::new());
    all.content("an old epoch's key", Refused::Known, reused, &[ADA]);
    let public = all.world.premises["pub"];
    let wide = rekey(members, 2, key, vec![public]);
    all.content("premises of all members", Refused::Premises, wide, &[ADA]);
    let narrow = Audience::Narrow(NarrowId::from_bytes([2; 16]));
    let empty = rekey(narrow, 1, key, Vec::new());
    all.content("a narrow audience of nobody", Refused::Premises, empty, &[ADA]);
    let twice = rekey(narrow, 1, key, vec![public, public]);
    all.content("premises twice", Refused::Twice, twice, &[ADA]);
    let chair = rekey(members, 2, key, Vec::new());
    all.content("a rekey by the chair", Refused::NoRight, chair, &[CAY]);
    let retire = |epoch| Content::Retire(Retire { audience: members, epoch });
    all.content("retiring the newest", Refused::NewestEpoch, retire(1), &[ADA]);
    all.content("retiring nothing known", Refused::Unknown, retire(7), &[ADA]);
    all.world.rekey(members);
    all.world.append(retire(1), &[ADA]);
    all.content("retiring again", Refused::RevokedBefore, retire(1), &[ADA]);
}

fn revokes(all: &mut Cases) {
    let revoke = |target, why, cut| Content::Revoke(Revoke { target, why, cut });
    let person = |all: &Cases, name: &str| RevokeTarget::Person(all.world.people[name].person);
    let device = |all: &Cases, name: &str| RevokeTarget::Device(all.world.devices[name].device);
    let retired = RevokeWhy::Retired;
    let nobody = RevokeTarget::Device(DeviceId::from_bytes([1; 16]));
    all.content(
        "revoking nothing known",
        Refused::Unknown,
        revoke(nobody, retired, vec![]),
        &[ADA],
    );
    let chair = revoke(device(all, "pub"), retired, vec![]);
    all.content("revoking by the chair", Refused::NoRight, chair, &[CAY]);
    let other = revoke(device(all, "pub"), retired, vec![]);
    all.content("a manager revokes others", Refused::OtherPremises, other.clone(), &[MAX]);
    all.content("a till revokes another", Refused::NoRight, other, &[By::Device("bakery")]);
    let ada = revoke(person(all, "Ada"), retired, vec![]);
    all.content("an administrator by one", Refused::SecondPerson, ada.clone(), &[LOU]);
    all.content("an administrator by self and another", Refused::SecondPerson, ada, &[ADA, LOU]);
    let lost = revoke(device(all, "pub"), RevokeWhy::Lost, vec![]);
    all.content("lost without a cut", Refused::Cut, lost, &[ADA]);
    let mut cut = cut_all(&all.world);
    cut.swap(0, 1);
    let unsorted = revoke(device(all, "pub"), RevokeWhy::Lost, cut);
    all.content("a cut out of order", Refused::Twice, unsorted, &[ADA]);
    let last = revoke(device(all, "pub"), RevokeWhy::Lost, cut_all(&all.world));
    all.world.append(last.clone(), &[ADA]);
    all.content("revoking again", Refused::RevokedBefore, last, &[ADA]);
    let gone = invite(all, Seat::Police);
    all.content("signed by a revoked device", Refused::Signer, gone, &[By::Device("pub")]);
}

fn terms(all: &mut Cases) {
    let two = [ADA, CAY];
    let settings = |terms, recovery| Content::Settings(Settings { terms, recovery });
    all.content("settling nothing", Refused::Terms, settings(None, None), &two);
    let long = settings(Some(Terms { lease_days: 29, ..TERMS }), None);
    all.content("a lease of 29 days", Refused::Terms, long, &two);
    let short = settings(Some(Terms { lease_days: 1, ..TERMS }), None);
    all.content("a lease of one day", Refused::Terms, short, &two);
    let alone = settings(Some(TERMS), None);
    all.content("settling alone", Refused::SecondPerson, alone.clone(), &[ADA]);
    all.content("the kit settles terms", Refused::Recovery, alone, &[By::Kit]);
    let same = settings(None, Some(all.world.kit.keys()));
    all.content("the old kit again", Refused::Known, same, &two);
    let server = |log_epoch| {
        Content::Server(Server {
            address: "https://other.example".to_owned(),
            key: all.world.server.verify_key(),
            pin: None,
            log_epoch,
            continues: Vec::new(),
        })
    };
    let (far, back) = (server(3), server(0));
    all.content("a log epoch left out", Refused::LogEpoch, far, &[ADA]);
    all.content("a log epoch back", Refused::LogEpoch, back, &[ADA]);
}
