//! Kinds 37 to 41: what a device tells the office besides reports.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_protocol::envelope::{Picture as SealedPicture, PictureRole};
use watchbook_protocol::id::{DeviceId, RecordId};
use watchbook_register::id::Id;
use watchbook_register::log::LogEntry;
use watchbook_register::records::{Person, Picture, PictureKind, PictureSource, SubjectCard};
use watchbook_register::text::NeutralText;

use super::WireFault;
use super::card::CardPicture;
use super::person::NAME;
use super::plain::Blob;
use super::said::{Ear, Fields, Said, map, said};

/// Kind 37: somebody has read an alert or a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acknowledgement {
    /// The record that was read.
    pub record: RecordId,
    /// Its revision.
    pub revision: u64,
    /// The version of a document.
    pub version: Option<String>,
    /// Who read it.
    pub by: Id<Person>,
    /// Their name, for an office that does not know them.
    pub by_name: Option<String>,
    /// When.
    pub at: Timestamp,
}

said!(Acknowledgement {
    1 => record, 2 => revision, 3 => version <= NAME, 4 => by, 5 => by_name <= NAME, 6 => at,
});

/// Kind 38: a picture for the office to look at. Where it ends up is the office's to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureOffered {
    /// Its id.
    pub id: Id<Picture>,
    /// Whom it is meant to show, of the register.
    pub subject: Option<Id<SubjectCard>>,
    /// The report that it belongs to.
    pub entry: Option<Id<LogEntry>>,
    /// What it shows.
    pub kind: PictureKind,
    /// Where it is from.
    pub source: PictureSource,
    /// When it was taken.
    pub taken_on: Date,
    /// What there is to say of it.
    pub words: Option<NeutralText>,
    /// Who offers it.
    pub by: Id<Person>,
    /// When.
    pub at: Timestamp,
}

said!(PictureOffered {
    1 => id, 2 => subject, 3 => entry, 4 => kind, 5 => source, 6 => taken_on, 7 => words, 8 => by,
    9 => at,
});

/// Its sealed bytes: the thumbnail first, then the picture, and nothing else.
pub(super) fn offered(of: Id<Picture>, sealed: &[SealedPicture]) -> Result<CardPicture, WireFault> {
    match sealed {
        [thumbnail, full]
            if thumbnail.role == PictureRole::Thumbnail && full.role == PictureRole::Full =>
        {
            Ok(CardPicture { id: of, thumbnail: thumbnail.clone(), full: full.clone() })
        }
        _ => Err(WireFault::Pictures),
    }
}

/// Kind 39: a question to the office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id.
    pub id: Id<Question>,
    /// Whom it is about, of the register.
    pub subject: Option<Id<SubjectCard>>,
    /// The report that it is about.
    pub entry: Option<Id<LogEntry>>,
    /// What is asked.
    pub words: NeutralText,
    /// Who asks.
    pub by: Id<Person>,
    /// Their name, for an office that does not know them.
    pub by_name: Option<String>,
    /// When.
    pub at: Timestamp,
}

said!(Question {
    1 => id, 2 => subject, 3 => entry, 4 => words, 5 => by, 6 => by_name <= NAME, 7 => at,
});

/// Kind 40: what a device says of itself. No record and no person is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviceReport {
    /// The program's version.
    pub program: String,
    /// The operating system and its version.
    pub system: String,
    /// Whether the disk is encrypted, where that is known.
    pub disk_encrypted: Option<bool>,
    /// How many people its register holds.
    pub people: u32,
    /// How many envelopes it could not take.
    pub quarantined: u32,
    /// How many of its own wait to be sent.
    pub waiting: u32,
    /// The head of its audit.
    pub audit: AuditHead,
    /// When it says so.
    pub at: Timestamp,
}

/// The last of a device's audit: how many events there are, and their chain's hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditHead {
    /// How many events.
    pub events: u64,
    /// The hash.
    pub hash: [u8; 32],
}

impl Said for AuditHead {
    fn say(&self) -> Value {
        map([(1, self.events.say()), (2, Blob(self.hash.to_vec()).say())])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let Blob(hash) = fields.take(2, ear)?;
        let hash = hash.try_into().map_err(|_| WireFault::Range)?;
        Ok(Self { events: fields.take(1, ear)?, hash })
    }
}

said!(DeviceReport {
    1 => program <= NAME, 2 => system <= NAME, 3 => disk_encrypted, 4 => people, 5 => quarantined,
    6 => waiting, 7 => audit, 8 => at,
});

/// Kind 41: what a dead device had not sent, sealed as it lay there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// The dead device.
    pub device: DeviceId,
    /// Its envelopes, in the order of its outbox.
    pub envelopes: Vec<Vec<u8>>,
}

impl Said for Salvaged {
    fn say(&self) -> Value {
        let envelopes: Vec<Blob> = self.envelopes.iter().cloned().map(Blob).collect();
        map([(1, self.device.say()), (2, envelopes.say())])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let envelopes: Vec<Blob> = fields.take(2, ear)?;
        let envelopes = envelopes.into_iter().map(|Blob(bytes)| bytes).collect();
        Ok(Self { device: fields.take(1, ear)?, envelopes })
    }
}
