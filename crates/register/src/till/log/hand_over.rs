//! Handing over to the office: the waiting reports in one sealed file. Nothing goes from the log.

use std::path::Path;

use super::answers::HandOver;
use super::trouble;
use crate::civil::Clock;
use crate::log::sent_to_scheme;
use crate::safe::symbols::Symbols;
use crate::store::{Action, StoreError};
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};
use crate::triage::{Parcel, Parcelled, seal};

impl Session {
    pub(super) fn log_hand_over(
        &mut self,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<HandOver, Failure> {
        if !self.may_print_log() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let (moment, kept) = (self.moment(clock), Self::log_kept_since(clock));
        let here = self.books.here.as_ref().ok_or(Failure::of(FailureCode::Refused))?.id;
        let reports = self
            .store
            .read(|reader| {
                let people = reader.people()?;
                let own_names = self.own_names();
                let mut reports = Vec::new();
                for id in reader.to_hand_over()? {
                    let entry = reader.log_entry(id)?.ok_or(StoreError::Unreadable)?;
                    let by = people.iter().find(|one| one.id == entry.by);
                    let by = by.map(|one| one.name.clone());
                    let sent = sent_to_scheme(&entry, &own_names);
                    reports.extend(sent.map(|sent| Parcelled { entry: sent.entry, by }));
                }
                reports.retain(|one| one.entry.recorded >= kept);
                Ok(reports)
            })
            .map_err(trouble)?;
        if reports.is_empty() {
            return Ok(HandOver::Nothing);
        }
        let (scheme, made_at) = (self.books.scheme.id, moment.instant());
        let parcel = Parcel { scheme, premises: here, made_at, reports };
        let no_randomness = |_| Failure::of(FailureCode::Trouble);
        let symbols = Symbols::fresh().map_err(no_randomness)?;
        let bytes = seal(&parcel, &symbols).map_err(no_randomness)?;
        // The file first: one that was written and not noted is handed over once more, and the office
        // takes each report once.
        crate::till::import::save(path, &bytes)?;
        self.store
            .change(&self.actor(), moment, Action::Exported, None, |change| {
                parcel.reports.iter().try_for_each(|one| change.hand_over(one.entry.id, made_at))
            })
            .map_err(trouble)?;
        let code = symbols.text().to_string();
        Ok(HandOver::Written { code, reports: parcel.reports.len() })
    }

    /// Every name of those on the premises' own list, who are nobody else's business.
    fn own_names(&self) -> Vec<String> {
        let cards = self.books.own.iter().map(|bar| bar.dossier().card);
        cards.flat_map(|card| card.names().collect::<Vec<_>>()).collect()
    }
}
