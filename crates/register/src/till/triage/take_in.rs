//! A file of reports from premises, taken in once however often it comes.

use std::path::Path;

use super::answers::TakeIn;
use super::trouble;
use crate::civil::Clock;
use crate::log::Way;
use crate::safe::symbols::Symbols;
use crate::store::{Action, Actor, StoreError};
use crate::text::NeutralText;
use crate::till::Failure;
use crate::till::session::Session;
use crate::triage::{
    Contribution, MOST_BYTES, NotReceived, Parcel, ParcelRefusal, Received, open, receive,
};

fn read(path: &Path) -> Result<Vec<u8>, ParcelRefusal> {
    let length = std::fs::metadata(path).map_err(|_| ParcelRefusal::Unreadable)?.len();
    if length > MOST_BYTES {
        return Err(ParcelRefusal::NotReports);
    }
    std::fs::read(path).map_err(|_| ParcelRefusal::Unreadable)
}

impl Session {
    pub(super) fn triage_take_in(
        &mut self,
        typed: &str,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<TakeIn, Failure> {
        let symbols = match Symbols::typed(typed) {
            Ok(symbols) => symbols,
            Err(problem) => return Ok(TakeIn::Code { problem }),
        };
        let scheme = self.books.scheme.id;
        let parcel = match read(path).and_then(|bytes| open(&bytes, &symbols, scheme)) {
            Ok(parcel) => parcel,
            Err(why) => return Ok(TakeIn::Refused { why }),
        };
        self.take_parcel(parcel, clock)
    }

    fn take_parcel(&mut self, parcel: Parcel, clock: &dyn Clock) -> Result<TakeIn, Failure> {
        let (moment, me) = (self.moment(clock), self.person.id);
        let known = self.people()?;
        let (mut new, mut added, mut there, mut refused) = (0, 0, 0, 0);
        self.store
            .try_change(
                &Actor::of(&self.person),
                moment,
                Action::ReportReceived,
                None,
                |change| -> Result<(), StoreError> {
                    for one in parcel.reports {
                        let named = known.iter().any(|person| person.id == one.entry.by);
                        let reporter = one.by.filter(|_| !named);
                        let reporter = reporter.and_then(|name| NeutralText::check(&name).ok());
                        let (entry, way, by) = (one.entry, Way::File, Some(me));
                        let coming = Contribution { entry, way, by, reporter };
                        match receive(change, &coming, moment.instant()) {
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
                    Ok(())
                },
            )
            .map_err(trouble)?;
        Ok(TakeIn::Done { new, added, there, refused })
    }
}
