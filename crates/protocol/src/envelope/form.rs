//! An envelope in bytes: the list of header, wraps, body, signatures and approvals.

use super::Header;
use crate::cbor::{Bytes, Cbor, Kept, Malformed, Reader, Writer, record};
use crate::hash::{Hash, Type, hash_list};
use crate::id::{DeviceId, PersonId};
use crate::limits;
use crate::locked;
use crate::roster::RosterAt;
use crate::seal::Sealed;
use crate::sign::{Signable, Signature, Signed};

/// The body's key, sealed to one audience's epoch.
pub type Wrap = Sealed;

record! {
    /// A second person has seen this very envelope, opened on their own computer.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Approval {
        /// The hash of the envelope.
        1 => envelope: Hash,
        /// Who approves.
        2 => person: PersonId,
        /// On which device.
        3 => device: DeviceId,
        /// The roster under which they do.
        4 => roster: RosterAt,
    }
}

impl Signable for Approval {
    const TYPE: Type = Type::Approval;
}

/// An envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    pub(super) header: Kept<Header>,
    pub(super) wraps: Vec<Wrap>,
    pub(super) body: Bytes,
    pub(super) device_signature: Signature,
    pub(super) person_signature: Option<Signature>,
    pub(super) approvals: Vec<Signed<Approval>>,
}

impl Envelope {
    /// Its header.
    #[must_use]
    pub fn header(&self) -> &Header {
        self.header.value()
    }

    /// The header's bytes, to which body and wraps are bound.
    #[must_use]
    pub fn header_bytes(&self) -> &[u8] {
        self.header.bytes()
    }

    /// `H("envelope", header ‖ wraps ‖ body)`: what is signed, and by what it is known.
    #[must_use]
    pub fn hash(&self) -> Hash {
        hash_list(Type::Envelope, &[&self.header, &self.wraps, &self.body])
    }

    /// The wraps, one for each of the header's audiences, in their order.
    #[must_use]
    pub fn wraps(&self) -> &[Wrap] {
        &self.wraps
    }

    /// The locked body; empty in a withdraw.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body.0
    }

    /// The device's signature.
    #[must_use]
    pub fn device_signature(&self) -> &Signature {
        &self.device_signature
    }

    /// The person's signature.
    #[must_use]
    pub fn person_signature(&self) -> Option<&Signature> {
        self.person_signature.as_ref()
    }

    /// The approvals.
    #[must_use]
    pub fn approvals(&self) -> &[Signed<Approval>] {
        &self.approvals
    }

    /// With one approval more, as it goes into the feeds.
    #[must_use]
    pub fn approved(mut self, approval: Signed<Approval>) -> Self {
        self.approvals.push(approval);
        self
    }
}

impl Cbor for Envelope {
    fn write(&self, out: &mut Writer) {
        out.list(5);
        self.header.write(out);
        self.wraps.write(out);
        self.body.write(out);
        out.list(1 + usize::from(self.person_signature.is_some()));
        self.device_signature.write(out);
        if let Some(signature) = &self.person_signature {
            signature.write(out);
        }
        self.approvals.write(out);
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, Malformed> {
        input.list_of(5)?;
        let header: Kept<Header> = Kept::read(input)?;
        within(header.bytes().len(), limits::HEADER)?;
        let wraps: Vec<Wrap> = Vec::read(input)?;
        within(wraps.len(), limits::AUDIENCES)?;
        let body = Bytes::read(input)?;
        within(body.0.len(), limits::BODY + locked::TAG)?;
        let signatures = input.list()?;
        if signatures != 1 && signatures != 2 {
            return Err(Malformed::Range);
        }
        let device_signature = Signature::read(input)?;
        let person_signature = (signatures == 2).then(|| Signature::read(input)).transpose()?;
        let approvals: Vec<Signed<Approval>> = Vec::read(input)?;
        within(approvals.len(), limits::SIGNATURES)?;
        Ok(Self { header, wraps, body, device_signature, person_signature, approvals })
    }
}

fn within(length: usize, limit: usize) -> Result<(), Malformed> {
    if length <= limit { Ok(()) } else { Err(Malformed::TooLong { limit }) }
}
