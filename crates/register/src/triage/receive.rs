//! The one way in: typed at the office, out of a file, or by sync, a report is received here.
//!
//! Idempotent by the report's id, in any order and any number of times: what is there stays as it is,
//! what is added later is added once, and what was erased does not come back.

use jiff::Timestamp;

use super::{Arrival, StepTaken};
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::log::{Addendum, Life, LogEntry, SentOwn, Way};
use crate::records::Person;
use crate::store::{Change, StoreError};
use crate::text::NeutralText;

/// A report on its way in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contribution {
    /// As it was written. Where it stood at the premises is of no concern here.
    pub entry: LogEntry,
    /// How it comes.
    pub way: Way,
    /// Who types it or takes it in; none when it comes by itself.
    pub by: Option<Id<Person>>,
    /// Who reported it, where that is nobody of the register's people.
    pub reporter: Option<NeutralText>,
    /// Those of the premises' own list who took part, without who they are.
    pub own: Vec<SentOwn>,
}

closed_list! {
    /// What became of a report that came in.
    pub enum Received {
        /// It is in the queue.
        New = "NEW",
        /// It was there; what was added to it since is there now as well.
        Added = "ADDED",
        /// It was there, and said nothing new.
        Known = "KNOWN",
        /// It was erased here when its time was over, and stays so.
        Erased = "ERASED",
    }
}

/// Why a report was not received; nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum NotReceived {
    /// Another text stands under this id: what was written cannot change.
    #[error("another report stands under this id")]
    Altered,
    /// Its premises are none of the scheme's.
    #[error("the premises are none of the scheme's")]
    NoPremises,
    /// A line of the licence log, which is the premises' own.
    #[error("this is the premises' own log")]
    NotForScheme,
    /// The file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What a report that comes in means for one that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Meeting {
    /// Nothing is there.
    New,
    /// What is there, with these words added.
    More(Vec<Addendum>),
    /// It says nothing new.
    Known,
    /// It is not the same report.
    Altered,
}

/// What `coming` means for what is `here` under its id.
pub fn meet(here: Option<&LogEntry>, coming: &LogEntry) -> Meeting {
    let Some(here) = here else { return Meeting::New };
    let same = here.premises == coming.premises
        && here.by == coming.by
        && here.occurred == coming.occurred
        && here.recorded == coming.recorded
        && here.account.text() == coming.account.text()
        && here.kind() == coming.kind();
    if !same {
        return Meeting::Altered;
    }
    // The office may have added words of its own, and an older copy lacks the newest: what counts
    // is which of these are not there yet. Their time is none of it: a clock that runs behind puts
    // them later than it says.
    let known = here.account.addenda();
    let is_known =
        |one: &Addendum| known.iter().any(|other| (other.by, &other.words) == (one.by, &one.words));
    let more: Vec<_> =
        coming.account.addenda().iter().filter(|one| !is_known(one)).cloned().collect();
    if more.is_empty() { Meeting::Known } else { Meeting::More(more) }
}

/// Receives a report, as part of a change.
///
/// One that waits for an answer and brings more words is back in the queue. Who is named in it and is
/// no longer on the register is left out.
///
/// # Errors
/// [`NotReceived`]; the change is to be given up then.
pub fn receive(
    change: &mut Change<'_>,
    coming: &Contribution,
    at: Timestamp,
) -> Result<Received, NotReceived> {
    let Contribution { entry, way, by, reporter, own } = coming;
    if !entry.kind().is_for_scheme() {
        return Err(NotReceived::NotForScheme);
    }
    let here = change.read().log_entry(entry.id)?;
    match meet(here.as_ref(), entry) {
        Meeting::Known => Ok(Received::Known),
        Meeting::Altered => Err(NotReceived::Altered),
        Meeting::More(more) => {
            more.iter().try_for_each(|one| change.add_to_log(entry.id, one))?;
            if let Some(Life::Returned(_)) = here.and_then(|here| here.life) {
                arrived(change, entry.id, *by, at)?;
            }
            Ok(Received::Added)
        }
        Meeting::New if change.read().office()?.was_erased(entry.id)? => Ok(Received::Erased),
        Meeting::New => {
            if change.read().premises()?.iter().all(|one| one.id != entry.premises) {
                return Err(NotReceived::NoPremises);
            }
            let mut entry = LogEntry { life: Some(Life::Received), ..entry.clone() };
            let mut gone = Vec::new();
            for one in &entry.people {
                if change.read().dossier(one.subject)?.is_none() {
                    gone.push(one.subject);
                }
            }
            entry.people.retain(|one| !gone.contains(&one.subject));
            change.record_in_log(&entry)?;
            let (entry, reporter) = (entry.id, reporter.clone());
            let arrival = Arrival { entry, way: *way, at, by: *by, reporter, outcome: None };
            change.office()?.put_arrival(&arrival)?;
            change.office()?.put_sent_own(entry, own)?;
            arrived(change, entry, *by, at)?;
            Ok(Received::New)
        }
    }
}

/// Puts a report into the queue.
fn arrived(
    change: &mut Change<'_>,
    entry: Id<LogEntry>,
    by: Option<Id<Person>>,
    at: Timestamp,
) -> Result<(), StoreError> {
    change.set_log_life(entry, &Life::Received)?;
    change.office()?.add_step(entry, &StepTaken { at, by, life: Life::Received })
}
