//! The office's word on a feed: a checkpoint by itself after each change, and when the last one is a day
//! old (`sync-spec.md` §5).

use watchbook_protocol::audience::Audience;
use watchbook_protocol::exchange::{PutCheckpoint, Route};
use watchbook_protocol::feed::{Checkpoint, Manifest};
use watchbook_protocol::roster::Seat;
use watchbook_protocol::sign::Signed;
use watchbook_protocol::{VERSION, cbor};

use super::answer::Asked;
use super::round::Next;
use super::{AskBody, Machine, Moment};

/// How long a checkpoint stands where nothing changes, in seconds.
const STANDS: u64 = 24 * 3600;

impl Machine {
    pub(super) fn next_mark(&mut self, at: &Moment) -> Option<Next> {
        if self.seat() != Some(Seat::Office) {
            return None;
        }
        let feed = self.mark_due(at)?;
        if let Some(round) = &mut self.round {
            round.marked.insert(feed);
        }
        let put = self.checkpoint(feed, at)?;
        let body = AskBody::Bytes(cbor::encode(&put));
        Some(Next::Ask(Asked::PutMark, Route::PutCheckpoint(feed), body))
    }

    /// The next feed on which this office's word is due. One that is stopped, or was not taken to a
    /// signed head in this round, gets none.
    fn mark_due(&self, at: &Moment) -> Option<Audience> {
        let round = self.round.as_ref()?;
        let now = self.server_time(at);
        let due = self.kept.feeds.iter().find(|(feed, kept)| {
            let row = &kept.row;
            let whole = row.at.is_some()
                && row.at == row.anchor
                && row.stopped.is_none()
                && round.head(**feed).is_some_and(|head| Some(head.at()) == row.at);
            let stands = row.mark.as_ref().map(Signed::unverified).is_some_and(|mark| {
                mark.log_epoch == row.log_epoch
                    && Some(mark.at()) == row.at
                    && mark.time.plus(STANDS) > now
            });
            whole && !stands && !round.marked.contains(feed)
        });
        due.map(|(feed, _)| *feed)
    }

    fn checkpoint(&self, feed: Audience, at: &Moment) -> Option<PutCheckpoint> {
        let kept = self.kept.feeds.get(&feed)?;
        let covers = kept.row.at?;
        let live = kept.lines.values().filter(|line| !line.expired && line.withdrawn.is_none());
        let manifest = Manifest::of(live.map(|line| line.line), at.today);
        let scheme = self.kept.roster.scheme();
        let checkpoint = Checkpoint {
            scheme,
            feed,
            log_epoch: kept.row.log_epoch,
            number: covers.number,
            chain: covers.chain,
            roster: self.kept.roster.at(),
            as_of: at.today,
            manifest: manifest.hash(),
            time: self.server_time(at),
            device: self.device.device,
        };
        let checkpoint = Signed::new(checkpoint, scheme, &self.device.sign);
        Some(PutCheckpoint { version: VERSION, checkpoint, manifest })
    }
}
