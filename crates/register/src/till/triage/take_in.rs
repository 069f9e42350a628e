//! A file of reports from premises, with or without originals, taken in once however often it comes.
//!
//! Originals come first: each is hashed against what its premises captured and sealed anew, outside the
//! till's lock. Then one change takes in the reports and names the originals. Whatever ends it before that
//! leaves nothing.

use std::fs::File;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;

use super::answers::TakeIn;
use crate::civil::{Clock, Moment};
use crate::evidence::{
    CaptureError, Captured, Custody, CustodyStep, Elsewhere, EvidenceItem, EvidenceName,
    EvidenceOf, Exhibit, NewView, NotArrived, SealedFolder, arrive, carried_length,
    take_withdrawals,
};
use crate::id::Id;
use crate::log::{LogEntry, Way};
use crate::picture::Taken;
use crate::records::Person;
use crate::safe::refusal::SafeError;
use crate::safe::symbols::Symbols;
use crate::store::{Action, Actor, Change, Reader, Store, StoreError};
use crate::text::NeutralText;
use crate::till::evidence::{EvidenceProgress, Teller};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, Till};
use crate::triage::{
    Carried, Contribution, Meeting, NotReceived, Opened, ParcelRefusal, Parcelled, Received,
    key_of, meet, open_file, receive,
};

/// A file of reports that opens, and who takes it in.
struct Coming {
    opened: Opened,
    symbols: Symbols,
    /// Where the reports come from, in words.
    premises: String,
    known: Vec<Person>,
    store: Arc<Store>,
    actor: Actor,
    at: Moment,
    me: Id<Person>,
}

/// An original that has arrived and is not named yet.
struct Arrived {
    entry: Id<LogEntry>,
    carried: Carried,
    captured: Captured,
    seen: Option<Taken>,
}

impl Till {
    /// Takes in a file of reports that premises have handed over. `tell` hears how far its originals are.
    ///
    /// # Errors
    /// As [`Till::triage_code`]; [`FailureCode::Trouble`] from the register. A file that is not taken in is
    /// an answer, and nothing of it is left.
    pub fn triage_take_in(
        &self,
        typed: &str,
        path: &Path,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<TakeIn, Failure> {
        let coming = {
            let mut inner = self.at_rest()?;
            self.turn_day(&mut inner);
            inner.desk()?.coming(typed, path, self.clock.as_ref())?
        };
        let coming = match coming {
            Ok(coming) => coming,
            Err(answer) => return Ok(answer),
        };
        let Some(running) = self.evidence.begin(self.clock.running()) else {
            return Ok(TakeIn::Refused { why: ParcelRefusal::Busy });
        };
        let taken = self.originals_of(&coming, tell).and_then(|arrived| coming.take(arrived));
        drop(running);
        match taken {
            Ok(done) => Ok(done),
            Err(NotTaken::Refused(why)) => Ok(TakeIn::Refused { why }),
            Err(NotTaken::Failed) => Err(Failure::of(FailureCode::Trouble)),
        }
    }

    /// Takes in the originals that are not here yet.
    fn originals_of(
        &self,
        coming: &Coming,
        tell: &dyn Fn(EvidenceProgress),
    ) -> Result<Vec<Arrived>, NotTaken> {
        let Opened { parcel, file, begins } = &coming.opened;
        let wanted = coming.store.read(|reader| wanted(reader, &parcel.reports))?;
        let all: u64 =
            parcel.originals().filter(|one| wanted.contains(&one.id)).map(|one| one.bytes).sum();
        let folder = SealedFolder::of(&coming.store)?;
        let (mut arrived, mut before, mut at) = (Vec::new(), 0, *begins);
        let of = parcel
            .reports
            .iter()
            .flat_map(|report| report.originals.iter().map(|one| (report.entry.id, one)));
        for (number, (entry, one)) in of.enumerate() {
            let lies = at;
            at = at.saturating_add(carried_length(one.bytes));
            if !wanted.contains(&one.id) {
                continue;
            }
            let mut teller = EvidenceName::of(&one.name).map(|name| Teller::of(&name, tell));
            let key = key_of(&coming.symbols, number);
            let what = (one.bytes, &one.sha256);
            let captured = arrive(&folder, (file, lies), &key, what, &mut |done, _| {
                if let Some(teller) = &mut teller {
                    teller.tell(before + done, all);
                }
                match self.evidence.go_on(self.clock.running()) {
                    true => ControlFlow::Continue(()),
                    false => ControlFlow::Break(()),
                }
            })?;
            before += one.bytes;
            let seen = self.seen(&captured, &one.edits);
            arrived.push(Arrived { entry, carried: one.clone(), captured, seen });
        }
        Ok(arrived)
    }
}

/// Why a file was not taken in.
enum NotTaken {
    Refused(ParcelRefusal),
    Failed,
}

impl From<NotArrived> for NotTaken {
    fn from(error: NotArrived) -> Self {
        Self::Refused(match error {
            NotArrived::Altered => ParcelRefusal::Altered,
            NotArrived::Source => ParcelRefusal::Unreadable,
            NotArrived::Here(CaptureError::Full) => ParcelRefusal::DiskFull,
            NotArrived::Here(CaptureError::Stopped) => ParcelRefusal::Stopped,
            NotArrived::Here(CaptureError::TooLarge { .. } | CaptureError::Unfit(_)) => {
                ParcelRefusal::Unsound
            }
            NotArrived::Here(_) => ParcelRefusal::Disk,
        })
    }
}

impl From<StoreError> for NotTaken {
    fn from(error: StoreError) -> Self {
        match SafeError::of_store(error) {
            SafeError::FullHere => Self::Refused(ParcelRefusal::DiskFull),
            SafeError::Store(StoreError::Closed) => Self::Refused(ParcelRefusal::Stopped),
            _ => Self::Failed,
        }
    }
}

/// The originals of reports that are taken in and that are not here yet.
fn wanted(reader: &Reader<'_>, reports: &[Parcelled]) -> Result<Vec<Id<EvidenceItem>>, StoreError> {
    let premises = reader.premises()?;
    let mut wanted = Vec::new();
    for one in reports {
        let takes = match meet(reader.log_entry(one.entry.id)?.as_ref(), &one.entry) {
            Meeting::Altered => false,
            Meeting::Known | Meeting::More(_) => true,
            Meeting::New => {
                premises.iter().any(|premises| premises.id == one.entry.premises)
                    && !reader.office()?.was_erased(one.entry.id)?
            }
        };
        for original in one.originals.iter().filter(|_| takes) {
            let here = reader.evidence_item(original.id)?;
            // One that sync has told of, or brought a copy of, is not here.
            if here.is_none_or(|item| item.elsewhere.is_some()) {
                wanted.push(original.id);
            }
        }
    }
    Ok(wanted)
}

impl Session {
    fn coming(
        &mut self,
        typed: &str,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<Result<Coming, TakeIn>, Failure> {
        let symbols = match Symbols::typed(typed) {
            Ok(symbols) => symbols,
            Err(problem) => return Ok(Err(TakeIn::Code { problem })),
        };
        let file = File::open(path).map_err(|_| ParcelRefusal::Unreadable);
        let opened = file.and_then(|file| open_file(file, &symbols, self.books.scheme.id));
        let opened = match opened {
            Ok(opened) => opened,
            Err(why) => return Ok(Err(TakeIn::Refused { why })),
        };
        let premises = self.premises_name(opened.parcel.premises);
        let (known, me) = (self.people()?, self.who());
        let (store, _, actor, at) = self.at_work(clock);
        Ok(Ok(Coming { opened, symbols, premises, known, store, actor, at, me }))
    }
}

impl Coming {
    /// Takes in the reports, and names the originals: one change.
    fn take(self, arrived: Vec<Arrived>) -> Result<TakeIn, NotTaken> {
        let (mut new, mut added, mut there, mut refused) = (0, 0, 0, 0);
        let (mut named, mut took) = (Vec::new(), Vec::new());
        self.store.try_change(
            &self.actor,
            self.at,
            Action::ReportReceived,
            None,
            |change| -> Result<(), StoreError> {
                for one in &self.opened.parcel.reports {
                    let received = receive(change, &self.contribution(one), self.at.instant());
                    if received.is_ok() {
                        took.push(one.entry.id);
                    }
                    match received {
                        Ok(Received::New) => new += 1,
                        Ok(Received::Added) => added += 1,
                        Ok(Received::Known | Received::Erased) => there += 1,
                        // Decided before anything of it is written: the others stand.
                        Err(
                            NotReceived::Altered
                            | NotReceived::NoPremises
                            | NotReceived::NotForScheme,
                        ) => refused += 1,
                        Err(NotReceived::Store(error)) => return Err(error),
                    }
                }
                for one in &arrived {
                    named.push(self.name(change, one)?);
                }
                for one in
                    self.opened.parcel.reports.iter().filter(|one| took.contains(&one.entry.id))
                {
                    take_withdrawals(change, one.entry.id, &one.withdrawn)?;
                }
                Ok(())
            },
        )?;
        let originals = named.iter().filter(|named| **named).count();
        for (one, _) in arrived.into_iter().zip(named).filter(|(_, named)| *named) {
            one.captured.keep();
        }
        Ok(TakeIn::Done { new, added, there, refused, originals })
    }

    fn contribution(&self, one: &Parcelled) -> Contribution {
        let known = self.known.iter().any(|person| person.id == one.entry.by);
        let reporter = one.by.as_ref().filter(|_| !known);
        Contribution {
            entry: one.entry.clone(),
            way: Way::File,
            by: Some(self.me),
            reporter: reporter.and_then(|name| NeutralText::check(name).ok()),
            own: one.own.clone(),
        }
    }

    /// Hangs an original onto its report; false where the report was not taken in, or has it.
    fn name(&self, change: &mut Change<'_>, one: &Arrived) -> Result<bool, StoreError> {
        let Arrived { entry, carried, captured, seen } = one;
        let Some((exhibit, name)) = carried.named() else { return Ok(false) };
        let here = change.read().log_entry(*entry)?.is_some();
        let known = change.read().evidence_item(carried.id)?;
        if !here || known.as_ref().is_some_and(|item| item.elsewhere.is_none()) {
            return Ok(false);
        }
        let view = seen.as_ref().map(|seen| NewView {
            renditions: &seen.renditions,
            edits: &carried.edits,
            covered: carried.covered,
        });
        if let Some(told) = known {
            let same = |one: &Elsewhere| one.sha256 == captured.sha256;
            let of = EvidenceOf::Entry { entry: *entry };
            if told.of != of || !told.elsewhere.as_ref().is_some_and(same) {
                return Ok(false);
            }
            change.evidence_is(told.id, captured.form, captured.bytes, &captured.sha256)?;
            change.seal_evidence(told.id, &captured.seal)?;
            if let Some(view) = &view {
                change.show_evidence(told.id, view)?;
            }
            change.evidence_is_here(told.id)?;
            let (at, words) = (self.at.instant(), Some(self.premises.clone()));
            let step = CustodyStep::Received;
            change.add_custody(told.id, &Custody { at, by: self.me, step, words })?;
            return Ok(true);
        }
        let mut custody = carried.custody();
        let of = EvidenceOf::Entry { entry: *entry };
        let there = change.read().evidence(of)?;
        let mut add = |step, words| {
            custody.push(Custody { at: self.at.instant(), by: self.me, step, words });
        };
        add(CustodyStep::Received, Some(self.premises.clone()));
        // The office may have attached under the same reference: what came is told apart, and it is said.
        let exhibit = if there.iter().any(|other| other.exhibit == exhibit) {
            let others = change.read().exhibits()?;
            let letters = exhibit.as_str().split('/').next().unwrap_or_default();
            let next = Exhibit::next(letters, others.iter().map(|(_, other)| other));
            add(CustodyStep::Labelled, Some(exhibit.as_str().to_owned()));
            next
        } else {
            exhibit
        };
        let item = EvidenceItem {
            id: carried.id,
            of,
            exhibit,
            name,
            form: captured.form,
            bytes: captured.bytes,
            sha256: captured.sha256,
            taken_at: carried.taken_at,
            clock_offset: carried.clock_offset,
            attached_by: carried.attached_by,
            attached_at: carried.attached_at,
            packed: None,
            withdrawn: None,
            kept: true,
            elsewhere: None,
            view: None,
            custody,
        };
        change.attach_evidence(&item, &captured.seal, view.as_ref())?;
        Ok(true)
    }
}
