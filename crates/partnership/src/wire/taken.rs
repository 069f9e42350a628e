//! What an opened envelope says, as the worker writes it into the register.

use watchbook_protocol::cbor::{self, Value};
use watchbook_protocol::envelope::{Class, Kind, Opened};
use watchbook_protocol::limits;
use watchbook_register::store::Holding;

use super::WireFault;
use super::ballot::{Ballot, KeyAsked, ProposalMade, VoteCast};
use super::bulletin::{Alert, Answer, Document};
use super::card::{self, Card, CardPicture};
use super::holding;
use super::office::{Counter, DecisionTaken, OfficeCase, OfficeFile, Purge, Triage};
use super::profile::Profile;
use super::report::{self, Report};
use super::said::{Ear, bytes, record};
use super::settings::Settings;
use super::told::{Acknowledgement, DeviceReport, PictureOffered, Question, Salvaged, offered};

/// What an opened envelope says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// Kind 1: a subject, with its sealed pictures.
    Card(Box<Card>),
    /// Kind 2.
    Alert(Alert),
    /// Kind 3.
    Document(Document),
    /// Kind 4.
    Settings(Box<Settings>),
    /// Kind 5.
    Profile(Profile),
    /// Kind 8.
    Answer(Answer),
    /// Kinds 32 to 35: a report, whole.
    Report(Box<Report>),
    /// Kind 37.
    Acknowledgement(Acknowledgement),
    /// Kind 38, with its sealed bytes.
    PictureOffered(PictureOffered, Box<CardPicture>),
    /// Kind 39.
    Question(Question),
    /// Kind 40.
    DeviceReport(DeviceReport),
    /// Kind 41.
    Salvaged(Salvaged),
    /// Kind 42.
    KeyAsked(KeyAsked),
    /// Kind 6.
    Ballot(Box<Ballot>),
    /// Kind 36.
    Proposal(Box<ProposalMade>),
    /// Kind 96.
    Vote(VoteCast),
    /// Kind 64, with its sealed pictures.
    OfficeFile(Box<OfficeFile>, Vec<CardPicture>),
    /// Kind 65.
    Triage(Box<Triage>),
    /// Kind 67.
    Case(OfficeCase),
    /// Kind 68.
    Counter(Counter),
    /// Kind 69.
    Decision(DecisionTaken),
    /// Kind 70: the record is gone for good.
    Gone(Purge),
    /// Kind 71: a piece of the office's register; its files are sealed beside it, in its order.
    Holding(Box<Holding>),
    /// A kind whose record this version does not read: its content, canonical. It is kept as it came.
    Kept(Kind, Value),
}

/// Says what an envelope says that was opened and checked.
///
/// # Errors
/// [`WireFault`]: the envelope is put into quarantine, sealed.
pub fn taken(opened: &Opened) -> Result<Taken, WireFault> {
    let body = opened.body.value();
    let kind = body.kind;
    if kind.rule().is_none_or(|rule| rule.class != opened.header.class) {
        return Err(WireFault::Kind);
    }
    let (content, made_on) = (body.content.0.as_slice(), body.made_on.date());
    if !body.pictures.is_empty() && !carries_pictures(kind) {
        return Err(WireFault::Pictures);
    }
    let mut ear = match opened.header.class {
        Class::Publication => Ear::of_member(made_on),
        _ => Ear::of_office(made_on),
    };
    let ear = &mut ear;
    match kind {
        Kind::MemberCard => {
            card::read(content, &body.pictures, made_on).map(Box::new).map(Taken::Card)
        }
        Kind::Alert => record(content, ear).map(Taken::Alert),
        Kind::Document => record(content, ear).map(Taken::Document),
        Kind::SchemeSettings => record(content, ear).map(Box::new).map(Taken::Settings),
        Kind::Profile => record(content, ear).map(Taken::Profile),
        Kind::Answer => record(content, ear).map(Taken::Answer),
        Kind::Incident | Kind::Sighting | Kind::WrongChallenge | Kind::Addendum => {
            report::read(content, &body.pictures, kind, made_on).map(Box::new).map(Taken::Report)
        }
        Kind::Acknowledgement => record(content, ear).map(Taken::Acknowledgement),
        Kind::PictureOffered => {
            let picture: PictureOffered = record(content, ear)?;
            let sealed = offered(picture.id, &body.pictures)?;
            Ok(Taken::PictureOffered(picture, Box::new(sealed)))
        }
        Kind::Question => record(content, ear).map(Taken::Question),
        Kind::DeviceReport => record(content, ear).map(Taken::DeviceReport),
        Kind::Salvaged => record(content, ear).map(Taken::Salvaged),
        Kind::KeyAsked => record(content, ear).map(Taken::KeyAsked),
        // Ballots go to the voters alone, and nothing of one may be read as something else.
        Kind::Ballot => Ballot::read(content, made_on).map(Box::new).map(Taken::Ballot),
        Kind::Proposal => record(content, ear).map(Box::new).map(Taken::Proposal),
        Kind::Vote => record(content, ear).map(Taken::Vote),
        Kind::OfficeFile => {
            let (file, pictures) = OfficeFile::read(content, &body.pictures, made_on)?;
            Ok(Taken::OfficeFile(Box::new(file), pictures))
        }
        Kind::Triage => record(content, ear).map(Box::new).map(Taken::Triage),
        Kind::Case => record(content, ear).map(Taken::Case),
        Kind::Counter => record(content, ear).map(Taken::Counter),
        Kind::Decision => record(content, ear).map(Taken::Decision),
        Kind::Purge => record(content, ear).map(Taken::Gone),
        Kind::Holding => {
            let holding = holding::read(content)?;
            if holding.files().len() != body.pictures.len() {
                return Err(WireFault::Pictures);
            }
            Ok(Taken::Holding(Box::new(holding)))
        }
        _ => Ok(Taken::Kept(kind, cbor::decode_within(content, limits::BODY)?)),
    }
}

/// Whether anything may be sealed beside a record of this kind.
fn carries_pictures(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::MemberCard
            | Kind::PictureOffered
            | Kind::Document
            | Kind::LiaisonItem
            | Kind::Incident
            | Kind::Addendum
            | Kind::OfficeFile
            | Kind::Case
            | Kind::RightsCase
            | Kind::Holding
    )
}

macro_rules! content {
    ($($name:ty = $kind:ident),* $(,)?) => {$(
        impl $name {
            /// The kind of body that says it.
            pub const KIND: Kind = Kind::$kind;

            /// The body's content.
            #[must_use]
            pub fn content(&self) -> Vec<u8> {
                bytes(self)
            }
        }
    )*};
}

content! {
    Alert = Alert, Document = Document, Settings = SchemeSettings, Profile = Profile,
    Answer = Answer, Acknowledgement = Acknowledgement, PictureOffered = PictureOffered,
    Question = Question, DeviceReport = DeviceReport, Salvaged = Salvaged, Ballot = Ballot,
    KeyAsked = KeyAsked, ProposalMade = Proposal, VoteCast = Vote, Triage = Triage, OfficeCase = Case, Counter = Counter,
    DecisionTaken = Decision, Purge = Purge,
}
