//! A case for every fault of an envelope: roster, ring, place, bytes, and why it is put aside.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{Bytes, Kept, Malformed, decode, encode};
use watchbook_protocol::enrol::Ring;
use watchbook_protocol::envelope::{
    Approval, Class, Draft, Envelope, Fault, Header, Held, Kind, Looking, Place, Verdict, examine,
};
use watchbook_protocol::hash::{Type, hash};
use watchbook_protocol::id::{DeviceId, SchemeId};
use watchbook_protocol::roster::{
    Content, FeedAt, Revoke, RevokeTarget, RevokeWhy, Roster, RosterAt, RosterEntry,
};
use watchbook_protocol::sign::Signed;

use crate::support::{By, TODAY, World, draft, some_hash};

/// A fault.
pub struct Case {
    pub name: &'static str,
    pub roster: Roster,
    pub entries: Vec<RosterEntry>,
    pub ring: Ring,
    pub place: Place,
    pub held: Option<Held>,
    pub withdrawn: bool,
    pub bytes: Vec<u8>,
    pub fault: Fault,
}

impl Case {
    pub fn examine(&self) -> Verdict {
        examine(
            &self.bytes,
            &Looking {
                roster: &self.roster,
                place: self.place,
                ring: &self.ring,
                held: self.held,
                withdrawn: self.withdrawn,
                today: TODAY,
            },
        )
    }
}

struct Cases {
    world: World,
    ring: Ring,
    cases: Vec<Case>,
}

const MEMBERS: Place = Place { feed: Audience::Members, number: Some(5) };
const OFFICE: Place = Place { feed: Audience::Office, number: Some(5) };

impl Cases {
    fn bytes(&mut self, name: &'static str, fault: Fault, place: Place, bytes: Vec<u8>) {
        self.cases.push(Case {
            name,
            roster: self.world.roster.clone(),
            entries: self.world.entries.clone(),
            ring: self.ring.clone(),
            place,
            held: None,
            withdrawn: false,
            bytes,
            fault,
        });
    }

    fn add(&mut self, name: &'static str, fault: Fault, envelope: &Envelope) {
        self.bytes(name, fault, MEMBERS, encode(envelope));
    }

    /// A card by Ada whose header was changed before it was signed by her and her office.
    fn header(&mut self, name: &'static str, fault: Fault, change: impl FnOnce(&mut Header)) {
        let envelope = resigned(&mut self.world, "office", Some("Ada"), change);
        let envelope = self.world.approve(envelope, "Cay");
        self.add(name, fault, &envelope);
    }

    /// A card whose body was changed before it was sealed.
    fn draft(&mut self, name: &'static str, fault: Fault, change: impl FnOnce(&mut Draft)) {
        let mut draft = card_draft(&mut self.world);
        change(&mut draft);
        let envelope = self.world.seal("office", Some("Ada"), draft);
        let envelope = self.world.approve(envelope, "Cay");
        self.add(name, fault, &envelope);
    }
}

fn card_draft(world: &mut World) -> Draft {
    let record = world.record();
    draft(Class::Publication, Kind::MemberCard, record, vec![Audience::Members])
}

/// An envelope's five parts, to be put together otherwise.
struct Parts {
    header: Header,
    wraps: Vec<Bytes>,
    body: Bytes,
    signatures: Vec<Bytes>,
    approvals: Vec<Signed<Approval>>,
}

impl Parts {
    fn of(envelope: &Envelope) -> Self {
        let signatures = [Some(envelope.device_signature()), envelope.person_signature()];
        Self {
            header: envelope.header().clone(),
            wraps: envelope.wraps().iter().map(|wrap| Bytes(wrap.as_bytes().to_vec())).collect(),
            body: Bytes(envelope.body().to_vec()),
            signatures: signatures
                .into_iter()
                .flatten()
                .map(|signature| Bytes(signature.as_bytes().to_vec()))
                .collect(),
            approvals: envelope.approvals().to_vec(),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        encode(&(
            Kept::new(self.header.clone()),
            self.wraps.clone(),
            self.body.clone(),
            self.signatures.clone(),
            self.approvals.clone(),
        ))
    }

    fn envelope(&self) -> Envelope {
        decode(&self.bytes()).unwrap()
    }

    /// Signed anew by a device and a person of the world.
    fn signed(mut self, world: &World, device: &str, person: Option<&str>) -> Envelope {
        let parts = (Kept::new(self.header.clone()), self.wraps.clone(), self.body.clone());
        let hash = hash(Type::Envelope, &encode(&parts));
        let keys = [Some(&world.devices[device].sign), person.map(|name| &world.people[name].sign)];
        self.signatures = keys
            .into_iter()
            .flatten()
            .map(|key| key.sign(Type::Envelope, world.roster.scheme(), hash))
            .map(|signature| Bytes(signature.as_bytes().to_vec()))
            .collect();
        self.envelope()
    }
}

fn resigned(
    world: &mut World,
    device: &str,
    person: Option<&str>,
    change: impl FnOnce(&mut Header),
) -> Envelope {
    let draft = card_draft(world);
    let mut parts = Parts::of(&world.seal("office", Some("Ada"), draft));
    change(&mut parts.header);
    parts.signed(world, device, person)
}

pub fn cases() -> Vec<Case> {
    let world = World::full(8);
    let mut all = Cases { ring: world.ring("office"), world, cases: Vec::new() };
    bytes(&mut all);
    headers(&mut all);
    rights(&mut all);
    signatures(&mut all);
    approvals(&mut all);
    revisions(&mut all);
    opening(&mut all);
    bodies(&mut all);
    cuts(&mut all);
    all.cases
}

fn bytes(all: &mut Cases) {
    all.bytes("no bytes", Fault::Malformed(Malformed::Truncated), MEMBERS, Vec::new());
    let card = all.world.card();
    let mut long = encode(&card);
    long.push(0);
    all.bytes("a byte more", Fault::Malformed(Malformed::Trailing), MEMBERS, long);
    let mut parts = Parts::of(&card);
    parts.body.0 = vec![0; 256 * 1024 + 17];
    let limit = 256 * 1024 + 16;
    let fault = Fault::Malformed(Malformed::TooLong { limit });
    all.bytes("too long a body", fault, MEMBERS, parts.bytes());
    let mut parts = Parts::of(&card);
    parts.header.pictures = vec![(some_hash(1), 1); 120];
    let fault = Fault::Malformed(Malformed::TooLong { limit: 4096 });
    all.bytes("too long a header", fault, MEMBERS, parts.bytes());
    let mut parts = Parts::of(&card);
    parts.wraps[0].0[0] = 2;
    let fault = Fault::Malformed(Malformed::Newer { of: "suite", number: 2 });
    all.bytes("a newer suite of a wrap", fault, MEMBERS, parts.bytes());
}

fn headers(all: &mut Cases) {
    all.header("another scheme", Fault::OtherScheme, |header| {
        header.scheme = SchemeId::from_bytes([9; 32]);
    });
    all.header("another version", Fault::Version, |header| header.version = 2);
    all.header("another suite", Fault::Version, |header| header.suite = 2);
    let other = all.world.card();
    let place = Place { feed: Audience::Police, number: Some(5) };
    all.bytes("in another feed", Fault::OtherFeed, place, encode(&other));
    all.header("an audience twice", Fault::Audiences, |header| {
        header.audiences.push((Audience::Members, 1));
    });
    all.header("an audience without a wrap", Fault::Shape, |header| {
        header.audiences.push((Audience::Police, 1));
    });
    all.header("no audience", Fault::Audiences, |header| header.audiences.clear());
    all.header("no promise of a key", Fault::Shape, |header| header.key_commit = None);
    all.header("a publication that ends something", Fault::Shape, |header| {
        header.ends = vec![some_hash(1)];
    });
    all.header("revision 0", Fault::Shape, |header| header.revision = 0);
    all.header("a first revision that replaces", Fault::Shape, |header| {
        header.prev = Some(some_hash(1));
    });
    all.header("a roster of nobody's", Fault::Roster, |header| {
        header.roster.hash = some_hash(1);
    });
    all.header("a roster still to come", Fault::Roster, |header| {
        header.roster = RosterAt { n: 999, hash: some_hash(1) };
    });
    all.header("an epoch that is not there", Fault::Epoch, |header| header.audiences[0].1 = 2);
}

fn rights(all: &mut Cases) {
    let till = all.world.devices["pub"].device;
    let draft = card_draft(&mut all.world);
    let mut parts = Parts::of(&all.world.seal("office", Some("Ada"), draft));
    parts.header.device = till;
    let envelope = parts.signed(&all.world, "pub", Some("Ada"));
    all.add("published from a till", Fault::Device, &envelope);
    all.header("a device that no roster knows", Fault::Device, |header| {
        header.device = DeviceId::from_bytes([1; 16]);
    });
    let draft = card_draft(&mut all.world);
    let chair = all.world.seal("office 2", Some("Cay"), draft);
    all.add("published by the chair", Fault::Person, &chair);
    let draft = card_draft(&mut all.world);
    let nobody = all.world.seal("office", None, draft);
    all.add("published by nobody", Fault::PersonSignature, &nobody);
    let record = all.world.record();
    let report = draft_report(record, vec![Audience::Office]);
    let signed = all.world.seal("office", Some("Ada"), report);
    all.bytes("a report that a person signs", Fault::PersonSignature, OFFICE, encode(&signed));
    let record = all.world.record();
    let report = draft_report(record, vec![Audience::Members]);
    let loud = all.world.seal("pub", None, report);
    all.add("a report to all members", Fault::Audiences, &loud);
}

fn draft_report(record: watchbook_protocol::id::RecordId, to: Vec<Audience>) -> Draft {
    draft(Class::Contribution, Kind::Incident, record, to)
}

fn signatures(all: &mut Cases) {
    let draft = card_draft(&mut all.world);
    let sealed = all.world.seal("office", Some("Ada"), draft);
    let forged = Parts::of(&sealed).signed(&all.world, "pub", Some("Ada"));
    all.add("signed by another device", Fault::Signature, &forged);
    let forged = Parts::of(&sealed).signed(&all.world, "office", Some("Cay"));
    all.add("signed by another person", Fault::Signature, &forged);
    let mut parts = Parts::of(&sealed);
    parts.signatures.pop();
    all.add("without the person's signature", Fault::PersonSignature, &parts.envelope());
    let mut parts = Parts::of(&sealed);
    parts.body.0[40] ^= 1;
    all.add("another body under the signatures", Fault::Signature, &parts.envelope());
}

fn approvals(all: &mut Cases) {
    let draft = card_draft(&mut all.world);
    let sealed = all.world.seal("office", Some("Ada"), draft);
    all.add("approved by nobody", Fault::NotApproved, &sealed);
    let own = all.world.approve(sealed.clone(), "Ada");
    all.add("approved by its author", Fault::BadApproval, &own);
    let twice = all.world.approve(all.world.approve(sealed.clone(), "Cay"), "Cay");
    all.add("approved twice by one", Fault::BadApproval, &twice);
    let manager = all.world.approve(sealed.clone(), "Max");
    all.add("approved by a manager", Fault::BadApproval, &manager);
    let draft = card_draft(&mut all.world);
    let other = all.world.seal("office", Some("Ada"), draft);
    let borrowed = all.world.approve(other, "Cay").approvals()[0].clone();
    all.add("another's approval", Fault::BadApproval, &sealed.clone().approved(borrowed));
    let cay = &all.world.people["Cay"];
    let approval = Approval {
        envelope: sealed.hash(),
        person: cay.person,
        device: cay.device,
        roster: all.world.roster.at(),
    };
    let scheme = all.world.roster.scheme();
    let forged = Signed::new(approval.clone(), scheme, &all.world.people["Lou"].sign);
    all.add("an approval signed by another", Fault::BadApproval, &sealed.clone().approved(forged));
    let early = Approval { roster: all.world.entries[0].at(), ..approval };
    let early = Signed::new(early, scheme, &all.world.people["Cay"].sign);
    all.add("approved before the grant", Fault::BadApproval, &sealed.approved(early));
}

fn revisions(all: &mut Cases) {
    let card = all.world.card();
    all.add("another text of a revision", Fault::OtherText, &card);
    if let Some(case) = all.cases.last_mut() {
        case.held = Some(Held { class: Class::Publication, revision: 1, hash: some_hash(1) });
    }
    all.add("another class than is held", Fault::OtherClass, &card);
    if let Some(case) = all.cases.last_mut() {
        case.held = Some(Held { class: Class::OfficeRecord, revision: 1, hash: some_hash(1) });
    }
    let record = all.world.record();
    let mut report = draft_report(record, vec![Audience::Office]);
    (report.revision, report.prev) = (2, Some(some_hash(1)));
    let revised = all.world.seal("pub", None, report);
    all.bytes("a report written anew", Fault::NotRevisable, OFFICE, encode(&revised));
    all.add("an id that was withdrawn", Fault::Withdrawn, &card);
    if let Some(case) = all.cases.last_mut() {
        case.withdrawn = true;
    }
}

fn opening(all: &mut Cases) {
    let card = all.world.card();
    all.add("no seed", Fault::NoSeed, &card);
    if let Some(case) = all.cases.last_mut() {
        case.ring = Ring::default();
    }
    let approved = |all: &Cases, mut parts: Parts| {
        parts.approvals.clear();
        let envelope = parts.signed(&all.world, "office", Some("Ada"));
        all.world.approve(envelope, "Cay")
    };
    let mut parts = Parts::of(&card);
    parts.wraps = Parts::of(&all.world.card()).wraps;
    let envelope = approved(all, parts);
    all.add("another's wrap", Fault::NotOpened, &envelope);
    let mut parts = Parts::of(&card);
    parts.body.0[40] ^= 1;
    let envelope = approved(all, parts);
    all.add("an altered body, signed so", Fault::NotOpened, &envelope);
    // A key that opens for one audience and was not promised to all.
    let (header, body, cek) = relocked(
        all,
        &card,
        |plain| plain,
        |header| {
            header.key_commit = Some(some_hash(4));
        },
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("another key than promised", Fault::KeyCommit, &envelope);
    let (header, body, cek) = relocked(
        all,
        &card,
        |mut plain| {
            let end = plain.iter().rposition(|byte| *byte == 0x80).unwrap();
            plain[end] = 0x81;
            plain
        },
        |_| {},
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("wrong padding", Fault::Padding, &envelope);
    let (header, body, cek) = relocked(
        all,
        &card,
        |mut plain| {
            plain.resize(2048, 0);
            plain
        },
        |_| {},
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("more padding than is due", Fault::Padding, &envelope);
    let (header, body, cek) = relocked(
        all,
        &card,
        |mut plain| {
            plain[0] = 0xbf;
            plain
        },
        |_| {},
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("a body in another form", Fault::Body(Malformed::Indefinite), &envelope);
}

/// Opens a card with the key of its epoch, changes its padded text, locks it again under a new key.
fn relocked(
    all: &mut Cases,
    card: &Envelope,
    text: impl FnOnce(Vec<u8>) -> Vec<u8>,
    change: impl FnOnce(&mut Header),
) -> (Header, Vec<u8>, watchbook_protocol::locked::MessageKey) {
    use watchbook_protocol::locked::MessageKey;
    let opened = watchbook_protocol::envelope::open(card, &all.ring).unwrap();
    let padded = watchbook_protocol::pad::pad_body(opened.body.bytes().to_vec()).unwrap();
    let cek = MessageKey::random(&mut all.world.rng);
    let mut header = card.header().clone();
    header.key_commit = Some(cek.commit());
    change(&mut header);
    let body = cek.lock(&encode(&header), &text(padded));
    (header, body, cek)
}

fn rewrapped(
    all: &mut Cases,
    header: Header,
    body: Vec<u8>,
    cek: &watchbook_protocol::locked::MessageKey,
) -> Envelope {
    let (audience, epoch) = header.audiences[0];
    let info = encode(&("watchbook/v1/cek".to_owned(), header.scheme, audience, epoch));
    let key = all.world.roster.epoch(audience, epoch).unwrap().key;
    let wrap = key.seal(&info, &encode(&header), cek.as_bytes(), &mut all.world.rng).unwrap();
    let parts = Parts {
        header,
        wraps: vec![Bytes(wrap.as_bytes().to_vec())],
        body: Bytes(body),
        signatures: Vec::new(),
        approvals: Vec::new(),
    };
    let envelope = parts.signed(&all.world, "office", Some("Ada"));
    all.world.approve(envelope, "Cay")
}

fn bodies(all: &mut Cases) {
    all.draft("content that is not canonical", Fault::Body(Malformed::NotShortest), |draft| {
        draft.body.content = Bytes(vec![0x18, 0x01]);
    });
    all.draft("a kind of another class", Fault::Kind, |draft| draft.body.kind = Kind::Incident);
    all.draft("a second author inside", Fault::Person, |draft| {
        draft.body.person = Some(watchbook_protocol::id::PersonId::from_bytes([1; 16]));
    });
    all.draft("made in the future", Fault::Future, |draft| {
        draft.body.made_on = TODAY.plus(2);
        draft.body.expires_on = TODAY.plus(3);
    });
    all.draft("over before it was made", Fault::Expiry, |draft| {
        draft.body.made_on = TODAY;
        draft.body.expires_on = watchbook_protocol::time::Day(TODAY.0 - 1);
    });
    all.draft("longer than its kind may live", Fault::Expiry, |draft| {
        draft.body.expires_on = TODAY.plus(1097);
    });
    let parts = {
        let draft = card_draft(&mut all.world);
        Parts::of(&all.world.seal("office", Some("Ada"), draft))
    };
    // The header is bound to the body, so an end before the sealed one needs a body locked anew.
    let card = parts.signed(&all.world, "office", Some("Ada"));
    let (header, body, cek) = relocked(
        all,
        &card,
        |plain| plain,
        |header| {
            header.delete_after = TODAY;
        },
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("deleted before its end", Fault::Expiry, &envelope);
    let (header, body, cek) = relocked(
        all,
        &card,
        |plain| plain,
        |header| {
            header.pictures = vec![(some_hash(1), 4112)];
        },
    );
    let envelope = rewrapped(all, header, body, &cek);
    all.add("a picture of the header alone", Fault::Pictures, &envelope);

    let record = all.world.record();
    let purge = draft(Class::OfficeRecord, Kind::Purge, record, vec![Audience::Office]);
    let alone = all.world.seal("office", None, purge);
    all.bytes("a purge that nobody signs", Fault::PurgeAlone, OFFICE, encode(&alone));
    let record = all.world.record();
    let purge = draft(Class::OfficeRecord, Kind::Purge, record, vec![Audience::Office]);
    let alone = all.world.seal("office", Some("Ada"), purge);
    all.bytes("a purge by one", Fault::NotApproved, OFFICE, encode(&alone));
    let record = all.world.record();
    let proposal = draft(Class::Contribution, Kind::Proposal, record, vec![Audience::Office]);
    let police = all.world.seal("police", None, proposal);
    all.bytes("a proposal by the police", Fault::Kind, OFFICE, encode(&police));
}

fn cuts(all: &mut Cases) {
    let card = all.world.card();
    let target = RevokeTarget::Person(all.world.people["Cay"].person);
    let mut cut = crate::roster::cut_all(&all.world);
    for (_, at) in &mut cut {
        *at = FeedAt { number: 4, chain: some_hash(2) };
    }
    let revoke = Revoke { target, why: RevokeWhy::Distrusted, cut };
    all.world.append(Content::Revoke(revoke), &[By::Person("Ada")]);
    all.add("approved by somebody past their cut", Fault::PastCut, &card);
}
