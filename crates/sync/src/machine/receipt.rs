//! Step 11: the device's word on what it took and purged, once that is on disk.

use watchbook_protocol::exchange::{Problem, PutReceipt, Route};
use watchbook_protocol::hash::{Hash, Type, hash};
use watchbook_protocol::receipt::{Receipt, ReceiptFeed};
use watchbook_protocol::sign::Signed;
use watchbook_protocol::{VERSION, cbor};

use super::answer::{Asked, Setback};
use super::round::Next;
use super::{AskBody, Machine, Moment};
use crate::kept::{Op, ReceiptKept};

impl Machine {
    /// The receipt that goes into a file, and what must be on disk before the file is given away: its
    /// counter is used up. See [`super::Event::Packed`].
    #[must_use]
    pub fn packed_receipt(&self, at: &Moment) -> (Signed<Receipt>, ReceiptKept) {
        let receipt = self.word(at);
        let kept = ReceiptKept { counter: receipt.counter, ..self.kept.receipt };
        (Signed::new(receipt, self.kept.roster.scheme(), &self.device.sign), kept)
    }

    /// What this device has taken and purged, with the next counter.
    fn word(&self, at: &Moment) -> Receipt {
        let mut feeds: Vec<ReceiptFeed> = self
            .kept
            .feeds
            .iter()
            .filter_map(|(feed, kept)| {
                Some(ReceiptFeed {
                    feed: *feed,
                    log_epoch: kept.row.log_epoch,
                    number: kept.row.anchor?.number,
                    checkpoint: kept.row.mark.as_ref().map(Signed::hash),
                })
            })
            .collect();
        feeds.sort_by_key(|known| known.feed.to_string());
        Receipt {
            scheme: self.kept.roster.scheme(),
            device: self.device.device,
            counter: self.kept.receipt.counter + 1,
            feeds,
            time: self.server_time(at),
            quarantined: self.kept.quarantine.len() as u64,
            audit_head: None,
        }
    }

    pub(super) fn next_receipt(&mut self, at: &Moment) -> Option<Next> {
        let round = self.round.as_ref()?;
        if round.receipt || round.file.is_some() {
            return None;
        }
        let receipt = self.word(at);
        let said = said(&receipt);
        if let Some(round) = &mut self.round {
            round.receipt = true;
        }
        if self.kept.receipt.sent == Some(said) {
            return None;
        }
        let counter = receipt.counter;
        let put = PutReceipt {
            version: VERSION,
            receipt: Signed::new(receipt, self.kept.roster.scheme(), &self.device.sign),
        };
        // The counter is used up before it is sent: a crash between the two must not give one number
        // to two receipts.
        self.kept.put(Op::Receipt(ReceiptKept { counter, ..self.kept.receipt }));
        let body = AskBody::Bytes(cbor::encode(&put));
        if let Some(round) = &mut self.round {
            round.waiting = Some((Asked::Receipt(said), Route::PutReceipt, body));
        }
        Some(Next::Store)
    }

    pub(super) fn receipt_sent(
        &mut self,
        said: Hash,
        done: Result<(), Problem>,
    ) -> Result<(), Setback> {
        // One that is refused is made anew when there is more to say.
        if done.is_ok() {
            self.kept.put(Op::Receipt(ReceiptKept { sent: Some(said), ..self.kept.receipt }));
        }
        Ok(())
    }
}

/// What a receipt says, whenever it says it.
fn said(receipt: &Receipt) -> Hash {
    let said = Receipt { counter: 0, time: watchbook_protocol::time::Time(0), ..receipt.clone() };
    hash(Type::Receipt, &cbor::encode(&said))
}
