//! Handing over to the office: the waiting reports in one sealed file, and behind them the originals that
//! were attached. Nothing goes from the log.
//!
//! Originals may be gigabytes, so they are written outside the till's lock, can be stopped, and keep the
//! till open meanwhile. The file has its name when it is whole, and is noted last: one that was written and
//! not noted is handed over once more, and the office takes each report and each original once.

use std::fs;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::answers::{HandLooked, HandOver};
use super::trouble;
use crate::civil::{Clock, Moment};
use crate::evidence::pack::OriginalError;
use crate::evidence::{Custody, CustodyStep, EvidenceName, carry, withdrawals};
use crate::id::Id;
use crate::log::sent_to_scheme;
use crate::private;
use crate::records::Person;
use crate::safe::symbols::Symbols;
use crate::safe::wrapping::GoOn;
use crate::store::{Action, Actor, Store, StoreError};
use crate::till::evidence::{EvidenceProgress, Teller, Unfinished};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, Till};
use crate::triage::{Carried, Parcel, Parcelled, attached, begin, key_of, seal};

/// Reports that are handed over, and who does it.
struct Bundle {
    parcel: Parcel,
    symbols: Symbols,
    store: Arc<Store>,
    actor: Actor,
    at: Moment,
    by: Id<Person>,
}

/// Why the file was not written: an original's reference, where it was that one.
struct NotWritten(Option<String>, OriginalError);

impl Till {
    /// What would be handed over now.
    ///
    /// # Errors
    /// As [`Till::log_hand_over`].
    pub fn log_hand_look(&self) -> Result<HandLooked, Failure> {
        self.at_rest()?.log()?.log_hand_look(self.clock.as_ref())
    }

    /// Puts the reports that wait for the office into one sealed file at a path that the person chose,
    /// with or without what was attached, and gives out the symbols that open it. Nothing goes from the
    /// log. `tell` hears how far the originals are.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the manager; [`FailureCode::Trouble`] from the register. A file
    /// that was not written is an answer.
    pub fn log_hand_over(
        &self,
        path: &Path,
        originals: bool,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<HandOver, Failure> {
        let bundle = self.at_rest()?.log()?.bundle(originals, self.clock.as_ref())?;
        let Some(bundle) = bundle else { return Ok(HandOver::Nothing) };
        let Some(running) = self.evidence.begin(self.clock.running()) else {
            return Ok(HandOver::Busy);
        };
        let mut teller: Option<(String, Teller<'_>)> = None;
        let written = bundle.write(path, &mut |name, done, all| {
            if teller.as_ref().is_none_or(|(last, _)| last != name) {
                teller =
                    EvidenceName::of(name).map(|one| (name.to_owned(), Teller::of(&one, tell)));
            }
            if let Some((_, teller)) = &mut teller {
                teller.tell(done, all);
            }
            match self.evidence.go_on(self.clock.running()) {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            }
        });
        drop(running);
        match written {
            Ok(bytes) => bundle.note(path, bytes),
            Err(NotWritten(exhibit, error)) => Ok(match (error, exhibit) {
                (OriginalError::FullThere, _) => HandOver::Full,
                (OriginalError::Stopped | OriginalError::Store(StoreError::Closed), _) => {
                    HandOver::Stopped
                }
                (
                    OriginalError::Altered
                    | OriginalError::Missing
                    | OriginalError::NotFound
                    | OriginalError::Disk(_),
                    Some(exhibit),
                ) => HandOver::Altered { exhibit },
                (OriginalError::Store(_), _) => return Err(Failure::of(FailureCode::Trouble)),
                _ => HandOver::Unwritable,
            }),
        }
    }
}

impl Session {
    fn log_hand_look(&mut self, clock: &dyn Clock) -> Result<HandLooked, Failure> {
        let reports = self.in_hand(true, clock)?;
        let originals = || reports.iter().flat_map(|one| &one.originals);
        Ok(HandLooked {
            reports: reports.len(),
            originals: originals().count(),
            bytes: originals().map(|one| one.bytes).sum(),
        })
    }

    fn bundle(&mut self, originals: bool, clock: &dyn Clock) -> Result<Option<Bundle>, Failure> {
        let reports = self.in_hand(originals, clock)?;
        if reports.is_empty() {
            return Ok(None);
        }
        let premises = self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))?.id;
        let scheme = self.books.scheme.id;
        let symbols = Symbols::fresh().map_err(|_| Failure::of(FailureCode::Trouble))?;
        let by = self.who();
        let (store, _, actor, at) = self.at_work(clock);
        let parcel = Parcel { scheme, premises, made_at: at.instant(), reports };
        Ok(Some(Bundle { parcel, symbols, store, actor, at, by }))
    }

    /// The reports that wait, as they leave the premises.
    fn in_hand(&mut self, originals: bool, clock: &dyn Clock) -> Result<Vec<Parcelled>, Failure> {
        if !self.may_print_log() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let kept = Self::log_kept_since(clock);
        let own_names = self.books.own_names();
        let reports = self.store.read(|reader| {
            let people = reader.people()?;
            let mut reports = Vec::new();
            for id in reader.to_hand_over()? {
                let entry = reader.log_entry(id)?.ok_or(StoreError::Unreadable)?;
                let by = people.iter().find(|one| one.id == entry.by);
                let by = by.map(|one| one.name.clone());
                let Some(sent) = sent_to_scheme(&entry, &own_names) else { continue };
                let mut originals = match originals {
                    true => attached(reader, sent.entry.id, &own_names)?,
                    false => Vec::new(),
                };
                // The office has those.
                let sent_before = reader.originals_sent(id)?;
                originals.retain(|one| !sent_before.contains(&one.id));
                let withdrawn = withdrawals(reader, id, &own_names)?;
                reports.push(Parcelled {
                    entry: sent.entry,
                    by,
                    own: sent.own,
                    originals,
                    withdrawn,
                });
            }
            reports.retain(|one| one.entry.recorded >= kept);
            Ok(reports)
        });
        reports.map_err(trouble)
    }
}

impl Bundle {
    /// Writes the file; says how long it is. `go_on` hears the original, bytes done and bytes in all.
    fn write(
        &self,
        path: &Path,
        go_on: &mut dyn FnMut(&str, u64, u64) -> ControlFlow<()>,
    ) -> Result<u64, NotWritten> {
        let there = |error| NotWritten(None, OriginalError::there(error));
        let trouble = |_| NotWritten(None, OriginalError::Store(StoreError::Unreadable));
        let sealed = seal(&self.parcel, &self.symbols).map_err(trouble)?;
        let all: u64 = self.parcel.originals().map(|one| one.bytes).sum();
        let unfinished = Unfinished::beside(path);
        // Left over from a program that was killed; and never written through a link.
        fs::remove_file(unfinished.path()).ok();
        let file = private::open(unfinished.path(), true).map_err(there)?;
        let mut out = BufWriter::with_capacity(1 << 20, file);
        match all {
            0 => out.write_all(&sealed).map_err(there)?,
            _ => begin(&mut out, &sealed).map_err(there)?,
        }
        let mut before = 0;
        for (number, one) in self.parcel.originals().enumerate() {
            let key = key_of(&self.symbols, number);
            let step: &mut GoOn<'_> = &mut |done, _| go_on(&one.name, before + done, all);
            carry(&self.store, one.id, &key, &mut out, step)
                .map_err(|error| NotWritten(Some(one.exhibit.clone()), error))?;
            before += one.bytes;
        }
        out.flush().map_err(there)?;
        let file = out.into_inner().map_err(|error| there(error.into_error()))?;
        file.sync_all().map_err(there)?;
        let bytes = file.metadata().map_err(there)?.len();
        drop(file);
        fs::rename(unfinished.path(), path).map_err(there)?;
        // The file lies there; that its name outlives a power cut is tried, and no reason to lose it.
        path.parent().map(private::sync).transpose().ok();
        Ok(bytes)
    }

    /// Takes down what was handed over. Without that the file goes again.
    fn note(self, path: &Path, bytes: u64) -> Result<HandOver, Failure> {
        let at = self.at.instant();
        let handed = |exhibit: &Carried| {
            (exhibit.id, Custody { at, by: self.by, step: CustodyStep::HandedOver, words: None })
        };
        let noted = self.store.change(&self.actor, self.at, Action::Exported, None, |change| {
            self.parcel.reports.iter().try_for_each(|one| change.hand_over(one.entry.id, at))?;
            self.parcel
                .originals()
                .map(handed)
                .try_for_each(|(id, one)| change.add_custody(id, &one))
        });
        if let Err(error) = noted {
            fs::remove_file(path).ok();
            return Err(trouble(error));
        }
        Ok(HandOver::Written {
            code: self.symbols.text().to_string(),
            reports: self.parcel.reports.len(),
            originals: self.parcel.originals().count(),
            bytes,
        })
    }
}
