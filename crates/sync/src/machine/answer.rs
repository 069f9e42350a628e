//! Answers: what was asked, and what every answer has in common, whatever it is about.

use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::{self, Cbor};
use watchbook_protocol::exchange::{Problem, Unsigned};
use watchbook_protocol::hash::Hash;
use watchbook_protocol::id::RecordId;
use watchbook_protocol::limits;
use watchbook_protocol::time::Time;

use super::{Halt, Machine, Moment, Reply, Trouble};

/// What was asked.
#[derive(Debug)]
pub(super) enum Asked {
    Heads,
    Roster,
    Ring,
    Mark(Audience),
    Manifest(Audience),
    Live(Audience),
    Page(Audience),
    /// How much the server has of the outbox's pictures.
    Held(Vec<(Hash, u32)>),
    /// A picture's rest, up to its size.
    Upload(Hash, u32),
    Append(Vec<RecordId>),
    /// With the hash of what the receipt says.
    Receipt(Hash),
    Pictures,
    /// The office's own checkpoint.
    PutMark,
}

/// Why the round does not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Setback {
    /// It is tried again after a while, or after so many seconds.
    Trouble(Trouble, Option<u32>),
    /// Somebody must act.
    Halt(Halt),
    /// The heads are asked again: two parts of the server's word did not go together.
    Again,
}

impl Asked {
    /// How long an answer may be. A picture's stream is as long as its pictures.
    pub(super) fn most(&self) -> usize {
        match self {
            Self::Manifest(_) => limits::MANIFEST,
            Self::Pictures => usize::MAX,
            // A page, and one entry that makes it longer than its limit.
            _ => limits::PAGE + limits::PACKET + limits::REQUEST,
        }
    }
}

impl Machine {
    pub(super) fn answered(
        &mut self,
        asked: Asked,
        reply: &Reply,
        at: &Moment,
    ) -> Result<(), Setback> {
        let answered = self.answered_to(asked, reply, at);
        if let (Err(Setback::Halt(Halt::Clock)), Some(date), Some(round)) =
            (&answered, reply.date, &mut self.round)
            && !std::mem::replace(&mut round.corrected, true)
        {
            // The clock is wrong by more than the server takes: it is asked once more by its own.
            self.offset = offset(date, at);
            return Ok(());
        }
        answered
    }

    fn answered_to(&mut self, asked: Asked, reply: &Reply, at: &Moment) -> Result<(), Setback> {
        match asked {
            Asked::Heads => self.heads(self.read(reply)?, at),
            Asked::Roster => self.roster_page(self.read(reply)?),
            Asked::Ring => self.packets(self.read(reply)?),
            Asked::Mark(feed) => self.marked(feed, self.read(reply)?, at),
            // The office's word was renewed since it was asked for, and the server has its manifest alone.
            Asked::Manifest(_) if self.is_not_there(reply)? => {
                Err(Setback::Trouble(Trouble::Unsettled, None))
            }
            Asked::Manifest(feed) => self.manifest(feed, self.read(reply)?, at),
            Asked::Live(feed) => self.live(feed, self.read(reply)?, at),
            Asked::Page(feed) => self.page(feed, self.read(reply)?, at),
            Asked::Held(asked) => self.pictures_held(&asked, &self.read(reply)?),
            Asked::Upload(hash, size) => self.uploaded(hash, size, self.done(reply)?),
            Asked::Append(records) => self.appended(&records, self.read(reply)?),
            Asked::Receipt(said) => self.receipt_sent(said, self.done(reply)?),
            Asked::Pictures => self.pictures_over(reply),
            // On the server, or another office was quicker: the next round takes what stands there.
            Asked::PutMark => self.done(reply).map(drop),
        }
    }

    /// Reads an answer that must be one of ours.
    pub(super) fn read<T: Cbor>(&self, reply: &Reply) -> Result<T, Setback> {
        self.status(reply)?;
        if !reply.cbor {
            return Err(not_ours(reply));
        }
        cbor::decode(&reply.body).map_err(|bad| {
            if bad.needs_update() {
                Setback::Halt(Halt::UpdateNeeded)
            } else {
                Setback::Trouble(Trouble::Garbled, None)
            }
        })
    }

    /// An answer that says no more than that it is done, or a problem that the question knows.
    fn done(&self, reply: &Reply) -> Result<Result<(), Problem>, Setback> {
        if (200..300).contains(&reply.status) {
            return if reply.body.is_empty() || reply.cbor {
                Ok(Ok(()))
            } else {
                Err(not_ours(reply))
            };
        }
        match self.problem(reply)? {
            Some(problem) => Ok(Err(problem)),
            None => Err(not_ours(reply)),
        }
    }

    /// Whether an answer is none but a problem.
    pub(super) fn status(&self, reply: &Reply) -> Result<(), Setback> {
        if reply.status == 200 {
            return Ok(());
        }
        match self.problem(reply)? {
            Some(_) => Err(Setback::Halt(Halt::Refused)),
            None => Err(not_ours(reply)),
        }
    }

    /// Whether what was asked for is not there.
    fn is_not_there(&self, reply: &Reply) -> Result<bool, Setback> {
        Ok(reply.status != 200 && self.problem(reply)? == Some(Problem::NotFound(())))
    }

    /// The problem of an answer. Those that stop every question come out as a setback.
    fn problem(&self, reply: &Reply) -> Result<Option<Problem>, Setback> {
        if !reply.cbor {
            return Ok(None);
        }
        let problem = match cbor::decode::<Problem>(&reply.body) {
            Ok(problem) => problem,
            Err(bad) if bad.needs_update() => return Err(Setback::Halt(Halt::UpdateNeeded)),
            Err(_) => return Err(Setback::Trouble(Trouble::Garbled, None)),
        };
        if problem.status() != reply.status {
            return Err(Setback::Trouble(Trouble::Garbled, None));
        }
        Err(match problem {
            Problem::UpdateNeeded(_) => Setback::Halt(Halt::UpdateNeeded),
            Problem::Unsigned(Unsigned::Revoked) => Setback::Halt(Halt::Revoked),
            Problem::Unsigned(Unsigned::Device) => Setback::Halt(Halt::NotConfirmed),
            Problem::Unsigned(Unsigned::Time) => Setback::Halt(Halt::Clock),
            Problem::Unsigned(_) => Setback::Halt(Halt::Refused),
            Problem::RetryAfter(seconds) | Problem::Unavailable(seconds) => {
                Setback::Trouble(Trouble::Busy, Some(seconds))
            }
            problem => return Ok(Some(problem)),
        })
    }
}

/// Seconds from the wall clock to the server's.
pub(super) fn offset(server: Time, at: &Moment) -> i64 {
    let apart = i64::try_from(server.apart(at.wall)).unwrap_or(i64::MAX);
    if server >= at.wall { apart } else { -apart }
}

fn not_ours(reply: &Reply) -> Setback {
    Setback::Trouble(Trouble::NotOurs { status: reply.status }, None)
}
