//! Steps 5 to 7 of a client's order: whether one envelope counts.

use super::{Class, Envelope, Fault, Header, Held, Kind, Opened, Verdict, open};
use crate::VERSION;
use crate::audience::Audience;
use crate::cbor::{self, Malformed};
use crate::enrol::Ring;
use crate::hash::{Hash, Type};
use crate::id::PersonId;
use crate::limits;
use crate::rights::{Act, Rule, rule};
use crate::roster::{ApprovalRule, RevokeTarget, Role, Roster, Seat};
use crate::seal::SUITE;
use crate::time::Day;

/// Where an envelope stands: in which feed, at which number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The feed.
    pub feed: Audience,
    /// The number; none while it is in no feed (the server's check, and the approval queue's).
    pub number: Option<u64>,
}

/// What was found of an envelope without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Its hash.
    pub hash: Hash,
    /// Its header.
    pub header: Header,
    /// The seat of its device.
    pub seat: Seat,
    /// The role of the person who signed.
    pub role: Option<Role>,
    /// Whether enough people stand behind it. Where not, it waits in the approval queue.
    pub approved: bool,
}

/// What a device knows when it looks at an entry of a feed.
#[derive(Debug, Clone, Copy)]
pub struct Looking<'a> {
    /// The roster, folded to the head's point at least.
    pub roster: &'a Roster,
    /// Where the entry stands.
    pub place: Place,
    /// The device's ring.
    pub ring: &'a Ring,
    /// What it holds of the record.
    pub held: Option<Held>,
    /// Whether the record's id was withdrawn.
    pub withdrawn: bool,
    /// Today, in London.
    pub today: Day,
}

/// Step 5, for clients and server alike: scheme, version, audiences, shape, roster, rights, cuts,
/// epochs, signatures, approvals. Whether it is *approved* is in the answer, since the server takes
/// what is not yet into its queue.
///
/// # Errors
/// The first of the checks that fails, in this order.
pub fn check(envelope: &Envelope, roster: &Roster, place: Place) -> Result<Checked, Fault> {
    let header = envelope.header();
    let n = header.roster.n;
    if header.scheme != roster.scheme() {
        return Err(Fault::OtherScheme);
    }
    if header.version != VERSION || header.suite != u16::from(SUITE) {
        return Err(Fault::Version);
    }
    audiences(header, place)?;
    shape(envelope)?;
    if !roster.holds(header.roster) {
        return Err(Fault::Roster);
    }
    let rule = rule(act(header)).ok_or(Fault::Device)?;
    let seat = roster.seat_at(header.device, n).filter(|seat| rule.allows_seat(*seat));
    let seat = seat.ok_or(Fault::Device)?;
    let role = role(header, roster, rule)?;
    if !header.audiences.iter().all(|(audience, _)| rule.allows_audience(seat, *audience)) {
        return Err(Fault::Audiences);
    }
    // What a device has reported stays as it was: corrections are records of their own. The office
    // alone makes a new revision, to confirm what lies past a cut.
    let reported = matches!(header.class, Class::Contribution | Class::Vote);
    if reported && header.revision > 1 && seat != Seat::Office {
        return Err(Fault::NotRevisable);
    }
    if is_cut(roster, place, RevokeTarget::Device(header.device))
        || header.person.is_some_and(|id| is_cut(roster, place, RevokeTarget::Person(id)))
    {
        return Err(Fault::PastCut);
    }
    let newest = |(audience, epoch): &(Audience, u64)| {
        roster.epoch_at(*audience, n).is_some_and(|known| known.epoch == *epoch)
    };
    if !header.audiences.iter().all(newest) {
        return Err(Fault::Epoch);
    }
    signatures(envelope, roster)?;
    let approvers = approvers(envelope, roster, rule, place)?;
    let two = roster.terms_at(n).is_none_or(|terms| terms.approval == ApprovalRule::TwoPersons);
    let approved = rule.approval.is_empty() || !two || !approvers.is_empty();
    Ok(Checked { hash: envelope.hash(), header: header.clone(), seat, role, approved })
}

/// Steps 5 to 7 for one entry of a feed.
#[must_use]
pub fn examine(bytes: &[u8], looking: &Looking<'_>) -> Verdict {
    match judge(bytes, looking) {
        Ok(verdict) => verdict,
        Err(Fault::Malformed(Malformed::Newer { of: "Class", .. })) => Verdict::UpdateNeeded,
        Err(fault) => Verdict::Quarantine(fault),
    }
}

fn judge(bytes: &[u8], looking: &Looking<'_>) -> Result<Verdict, Fault> {
    let Looking { roster, place, ring, held, withdrawn, today } = *looking;
    let envelope: Envelope =
        cbor::decode_within(bytes, limits::ENVELOPE).map_err(Fault::Malformed)?;
    let checked = check(&envelope, roster, place)?;
    if !checked.approved {
        return Err(Fault::NotApproved);
    }
    let header = &checked.header;
    if header.class == Class::Withdraw {
        let (record, ends) = (header.record, header.ends.clone());
        return Ok(Verdict::Withdraw { record, ends, checked: Box::new(checked) });
    }
    if withdrawn {
        return Err(Fault::Withdrawn);
    }
    if let Some(held) = held {
        if header.class != held.class {
            return Err(Fault::OtherClass);
        }
        if header.revision < held.revision {
            return Ok(Verdict::Older);
        }
        if header.revision == held.revision {
            return if checked.hash == held.hash {
                Ok(Verdict::Same)
            } else {
                Err(Fault::OtherText)
            };
        }
    }
    let opened = open(&envelope, ring)?;
    fits(&checked, &opened, today)?;
    Ok(Verdict::Store(Box::new(opened)))
}

/// The end of step 7: kind, person, days.
fn fits(checked: &Checked, opened: &Opened, today: Day) -> Result<(), Fault> {
    let (header, body) = (&checked.header, opened.body.value());
    let rule = body.kind.rule().ok_or(Fault::Kind)?;
    if !rule.allows(header.class, checked.seat) {
        return Err(Fault::Kind);
    }
    if body.kind == Kind::Purge && checked.role.is_none() {
        return Err(Fault::PurgeAlone);
    }
    if header.person.is_some() && body.person.is_some() {
        return Err(Fault::Person);
    }
    if body.made_on > today.plus(1) {
        return Err(Fault::Future);
    }
    let bounds = body.made_on..=body.made_on.plus(rule.longest_days).min(header.delete_after);
    if bounds.contains(&body.expires_on) { Ok(()) } else { Err(Fault::Expiry) }
}

/// Under which row of the table of rights an envelope falls.
pub(super) fn act(header: &Header) -> Act {
    match header.class {
        Class::Publication => Act::Publication,
        Class::Withdraw => Act::Withdraw,
        Class::Contribution => Act::Contribution,
        Class::Vote => Act::Vote,
        // The exact kind is sealed. A person signs only what another must approve.
        Class::OfficeRecord if header.person.is_some() => Act::Purge,
        Class::OfficeRecord => Act::OfficeRecord,
    }
}

fn audiences(header: &Header, place: Place) -> Result<(), Fault> {
    let texts: Vec<_> = header.audiences.iter().map(|(audience, _)| audience.to_string()).collect();
    let sorted = texts.is_sorted_by(|one, next| one < next);
    if !sorted || texts.is_empty() || texts.len() > limits::AUDIENCES {
        return Err(Fault::Audiences);
    }
    let here = header.audiences.iter().any(|(audience, _)| *audience == place.feed);
    if here { Ok(()) } else { Err(Fault::OtherFeed) }
}

/// A withdraw has ends and nothing else; the others have a body, its wraps and its promise.
fn shape(envelope: &Envelope) -> Result<(), Fault> {
    let header = envelope.header();
    let fits = if header.class == Class::Withdraw {
        header.revision == 0
            && header.prev.is_none()
            && header.pictures.is_empty()
            && header.key_commit.is_none()
            && (1..=limits::ENDS).contains(&header.ends.len())
            && envelope.wraps().is_empty()
            && envelope.body().is_empty()
    } else {
        header.revision >= 1
            && (header.revision == 1) == header.prev.is_none()
            && header.pictures.len() <= limits::PICTURES
            && header.pictures.iter().all(|(_, size)| *size as usize <= limits::PICTURE)
            && header.key_commit.is_some()
            && header.ends.is_empty()
            && envelope.wraps().len() == header.audiences.len()
            && !envelope.body().is_empty()
    };
    if fits { Ok(()) } else { Err(Fault::Shape) }
}

fn role(header: &Header, roster: &Roster, rule: &Rule) -> Result<Option<Role>, Fault> {
    match (header.person, rule.persons.is_empty()) {
        (None, true) => Ok(None),
        (None, false) | (Some(_), true) => Err(Fault::PersonSignature),
        (Some(person), false) => {
            let n = header.roster.n;
            roster.person_key_at(person, header.device, n).ok_or(Fault::Person)?;
            let role = roster.role_at(person, n).filter(|role| rule.persons.contains(role));
            role.map(Some).ok_or(Fault::Person)
        }
    }
}

fn is_cut(roster: &Roster, place: Place, target: RevokeTarget) -> bool {
    place.number.is_some_and(|number| roster.is_cut(target, place.feed, number))
}

fn signatures(envelope: &Envelope, roster: &Roster) -> Result<(), Fault> {
    let header = envelope.header();
    let hash = envelope.hash();
    let device = roster.device(header.device).ok_or(Fault::Device)?;
    device
        .keys
        .sign
        .verify(Type::Envelope, header.scheme, hash, envelope.device_signature())
        .map_err(|_| Fault::Signature)?;
    match (header.person, envelope.person_signature()) {
        (None, None) => Ok(()),
        (Some(person), Some(signature)) => roster
            .person_key_at(person, header.device, header.roster.n)
            .ok_or(Fault::Person)?
            .verify(Type::Envelope, header.scheme, hash, signature)
            .map_err(|_| Fault::Signature),
        _ => Err(Fault::PersonSignature),
    }
}

/// Who has approved. Every approval must be valid: one that is not spoils the envelope, so that none
/// is carried along unseen.
fn approvers(
    envelope: &Envelope,
    roster: &Roster,
    rule: &Rule,
    place: Place,
) -> Result<Vec<PersonId>, Fault> {
    let header = envelope.header();
    let hash = envelope.hash();
    let mut approvers = Vec::new();
    for signed in envelope.approvals() {
        let claim = signed.unverified();
        let n = claim.roster.n;
        let in_role =
            roster.role_at(claim.person, n).is_some_and(|role| rule.approval.contains(&role));
        let at_office = roster.seat_at(claim.device, n) == Some(Seat::Office);
        let key = roster.person_key_at(claim.person, claim.device, n).ok_or(Fault::BadApproval)?;
        let approval = signed.verify(header.scheme, &key).map_err(|_| Fault::BadApproval)?;
        if approval.envelope != hash
            || !in_role
            || !at_office
            || !roster.holds(approval.roster)
            || n < header.roster.n
            || header.person == Some(approval.person)
            || approvers.contains(&approval.person)
        {
            return Err(Fault::BadApproval);
        }
        if is_cut(roster, place, RevokeTarget::Person(approval.person))
            || is_cut(roster, place, RevokeTarget::Device(approval.device))
        {
            return Err(Fault::PastCut);
        }
        approvers.push(approval.person);
    }
    Ok(approvers)
}
