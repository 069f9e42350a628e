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
    pub(super) fn next_receipt(&mut self, at: &Moment) -> Option<Next> {
        if self.round.as_ref()?.receipt {
            return None;
        }
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
        let receipt = Receipt {
            scheme: self.kept.roster.scheme(),
            device: self.device.device,
            counter: self.kept.receipt.counter + 1,
            feeds,
            time: self.server_time(at),
            quarantined: self.kept.quarantine.len() as u64,
            audit_head: None,
        };
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
