//! The outbox as a person reads it: what waits, what was refused and why, and what is tried again.
//!
//! No name and no words of a record leave here: a kind, the scheme's reference, when it was written, and
//! sizes.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;
use watchbook_protocol::envelope::Kind;
use watchbook_protocol::id::RecordId;
use watchbook_register::dossier::Books;
use watchbook_register::id::Id;
use watchbook_register::store::{Store, StoreError};
use watchbook_register::till::Beside;
use watchbook_sync::kept::{OutItem, OutState, Refusal};
use watchbook_sync::shelf::{ShelfError, outbox_item, outbox_open};

use crate::records::about;
use crate::refused::{may_be_put_right, may_be_taken_back};
use crate::worker::Worker;

/// How many are listed; of the others it is told how many they are.
const LISTED: usize = 100;

/// What something in the outbox is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutWhat {
    /// The end of something published.
    Withdrawal,
    /// A card.
    Card,
    /// What the scheme has settled.
    Settings,
    /// The name of a person, computer or premises.
    Profile,
    /// The office's answer to a premises.
    Answer,
    /// An incident.
    Incident,
    /// A sighting.
    Sighting,
    /// A wrong challenge.
    WrongChallenge,
    /// A correction of a report.
    Addendum,
    /// A proposal.
    Proposal,
    /// A vote.
    Vote,
    /// Anything else.
    Other,
}

/// Why something was refused, and so what can be done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OutWhy {
    /// Somebody else has said something newer.
    Conflict,
    /// The keys have changed since, and a person must sign it again.
    SignAgain,
    /// The scheme has withdrawn it.
    Withdrawn,
    /// This computer, or whoever signed, may not.
    NotAllowed,
    /// It does not count as it is.
    NotCounted,
}

/// Something in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutShown {
    /// By which it is named to [`again`].
    pub record: String,
    /// What it is.
    pub what: OutWhat,
    /// The scheme's reference of whom it is about; none where it is about nobody, or they are not here.
    pub reference: Option<String>,
    /// When the report was written; none for what is no report.
    #[ts(type = "string | null")]
    pub written: Option<Timestamp>,
    /// What goes up for it in all, in bytes, with its pictures.
    pub bytes: u32,
    /// How many pictures go up with it.
    pub pictures: u32,
    /// Why it was refused; none while it waits.
    pub refused: Option<OutWhy>,
    /// Whether it makes sense to send it again as it is.
    pub again: bool,
    /// Whether it may be taken back.
    pub takes_back: bool,
    /// Whether it may be made anew.
    pub puts_right: bool,
    /// A person took it back: it is in the register, and was not sent.
    pub taken_back: bool,
}

/// The outbox: what was refused or taken back first, then what waits, in the order of sending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OutList {
    /// What is listed.
    pub items: Vec<OutShown>,
    /// How many more wait.
    pub more: u32,
}

/// The outbox of an open register.
///
/// # Errors
/// [`StoreError`].
pub fn list(beside: &Beside) -> Result<OutList, StoreError> {
    beside.store.read(|reader| {
        let tables = reader.beside();
        let (items, all) = outbox_open(tables, LISTED).map_err(unreadable)?;
        let mut shown = Vec::with_capacity(items.len());
        for item in &items {
            let known = about(tables, item.record)?;
            let mut one = told(item, known, &beside.books);
            if let Some((kind, of)) = known
                && is_report(kind)
            {
                one.written = reader.log_entry(Id::of_bytes(of))?.map(|entry| entry.recorded);
            }
            shown.push(one);
        }
        Ok(OutList { more: count(all.saturating_sub(shown.len())), items: shown })
    })
}

/// Sends something that was refused once more, as it is; false where it is not there any more, was not
/// refused, or would be refused again for the same reason.
///
/// # Errors
/// [`StoreError`].
pub fn again(store: &Store, worker: &Worker, record: Id<OutShown>) -> Result<bool, StoreError> {
    let record = RecordId::from_bytes(*record.bytes());
    let item = store.read(|reader| outbox_item(reader.beside(), record).map_err(unreadable))?;
    let Some(item) = item.filter(|item| why(item).is_some_and(may_go_again)) else {
        return Ok(false);
    };
    // Its pictures lie on the shelf for as long as it is refused.
    let sent = worker.send(OutItem { state: OutState::Waiting, ..item }, Vec::new());
    if sent {
        worker.sync_now();
    }
    Ok(sent)
}

pub(crate) fn unreadable(_: ShelfError) -> StoreError {
    StoreError::Unreadable
}

fn told(item: &OutItem, known: Option<(Kind, [u8; 16])>, books: &Books) -> OutShown {
    let card = known.filter(|(kind, _)| *kind == Kind::MemberCard);
    let reference = card
        .and_then(|(_, of)| books.dossiers.of(Id::of_bytes(of)))
        .map(|dossier| dossier.card.reference.to_string());
    let pictures = item.pictures.iter().fold(0, |sum: u32, (_, size)| sum.saturating_add(*size));
    let refused = why(item);
    OutShown {
        record: Id::<OutShown>::of_bytes(*item.record.as_bytes()).to_string(),
        what: what(item.urgent, known.map(|(kind, _)| kind)),
        reference,
        written: None,
        bytes: count(item.envelope.0.len()).saturating_add(pictures),
        pictures: count(item.pictures.len()),
        refused,
        again: refused.is_some_and(may_go_again),
        takes_back: may_be_taken_back(item),
        puts_right: may_be_put_right(item),
        taken_back: item.state == OutState::TakenBack,
    }
}

pub(crate) fn is_report(kind: Kind) -> bool {
    matches!(kind, Kind::Incident | Kind::Sighting | Kind::WrongChallenge | Kind::Addendum)
}

fn what(urgent: bool, kind: Option<Kind>) -> OutWhat {
    match kind {
        _ if urgent => OutWhat::Withdrawal,
        Some(Kind::MemberCard) => OutWhat::Card,
        Some(Kind::SchemeSettings) => OutWhat::Settings,
        Some(Kind::Profile) => OutWhat::Profile,
        Some(Kind::Answer) => OutWhat::Answer,
        Some(Kind::Incident) => OutWhat::Incident,
        Some(Kind::Sighting) => OutWhat::Sighting,
        Some(Kind::WrongChallenge) => OutWhat::WrongChallenge,
        Some(Kind::Addendum) => OutWhat::Addendum,
        Some(Kind::Proposal) => OutWhat::Proposal,
        Some(Kind::Vote) => OutWhat::Vote,
        _ => OutWhat::Other,
    }
}

fn why(item: &OutItem) -> Option<OutWhy> {
    let OutState::Refused(refusal) = &item.state else { return None };
    Some(match refusal {
        Refusal::Conflict(..) => OutWhy::Conflict,
        Refusal::SignAgain => OutWhy::SignAgain,
        Refusal::Withdrawn => OutWhy::Withdrawn,
        Refusal::NotAllowed => OutWhy::NotAllowed,
        Refusal::NotCounted(_) => OutWhy::NotCounted,
    })
}

/// A right can be given, and a newer server may read more; the rest is refused again for what it is.
fn may_go_again(why: OutWhy) -> bool {
    match why {
        OutWhy::NotAllowed | OutWhy::NotCounted => true,
        OutWhy::Conflict | OutWhy::SignAgain | OutWhy::Withdrawn => false,
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use watchbook_protocol::cbor::Bytes;

    use super::*;

    fn item(state: OutState) -> OutItem {
        let record = RecordId::from_bytes([7; 16]);
        let envelope = Bytes(vec![0; 10]);
        OutItem { record, order: 1, urgent: false, envelope, body: None, pictures: vec![], state }
    }

    #[test]
    fn what_waits_or_went_was_not_refused() {
        for state in [OutState::Waiting, OutState::Queued, OutState::OnServer(vec![])] {
            assert_eq!(why(&item(state)), None);
        }
    }

    #[test]
    fn only_what_could_pass_another_time_is_sent_again() {
        let again = |refusal| why(&item(OutState::Refused(refusal))).map(may_go_again);
        assert_eq!(again(Refusal::NotAllowed), Some(true));
        assert_eq!(again(Refusal::NotCounted(3)), Some(true));
        assert_eq!(again(Refusal::Conflict(None, None)), Some(false));
        assert_eq!(again(Refusal::SignAgain), Some(false));
        assert_eq!(again(Refusal::Withdrawn), Some(false));
    }

    #[test]
    fn a_withdrawal_is_told_as_one_whatever_it_ends() {
        assert_eq!(what(true, Some(Kind::MemberCard)), OutWhat::Withdrawal);
        assert_eq!(what(false, Some(Kind::MemberCard)), OutWhat::Card);
        assert_eq!(what(false, None), OutWhat::Other);
    }
}
