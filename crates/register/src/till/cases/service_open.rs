//! The form in which is written how a notice reached somebody, filled in from what premises reported.
//!
//! A report of a notice that was handed over fills the form in; that somebody was told is recorded by whoever
//! confirms it, and by nobody else (`docs/adr/0027`).

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::answers::ServiceForm;
use crate::cases::ServingHand;
use crate::civil::london_day;
use crate::desk::written;
use crate::id::Id;
use crate::log::{Body, LogEntry};
use crate::records::{Ban, Service, ServiceMethod, Warning};
use crate::store::{HandedOver, Reader, StoreError};
use crate::till::desk::trouble;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode, Till};

/// The form of a service as it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ServiceOpened {
    /// Filled in.
    pub form: ServiceForm,
    /// The report that it was filled in from.
    pub from: Option<ServiceReport>,
}

/// A report that a notice was handed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ServiceReport {
    /// The report.
    #[ts(type = "string")]
    pub entry: Id<LogEntry>,
    /// At which premises.
    pub premises: String,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
}

impl Till {
    /// The form in which is written how the notice of a ban or a warning reached somebody.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`]; [`FailureCode::Refused`] to who records no service.
    pub fn service_open(
        &self,
        ban: Option<Id<Ban>>,
        warning: Option<Id<Warning>>,
    ) -> Result<ServiceOpened, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.cases()?.service_open(ban, warning)
    }
}

impl Session {
    fn service_open(
        &self,
        ban: Option<Id<Ban>>,
        warning: Option<Id<Warning>>,
    ) -> Result<ServiceOpened, Failure> {
        ServingHand::of(self.person.role)?;
        let mut opened = ServiceOpened {
            form: ServiceForm {
                method: ServiceMethod::Hand,
                on: written(self.view.day()),
                by_whom: String::new(),
                witness: String::new(),
                evidence: String::new(),
            },
            from: None,
        };
        let ban = match (ban, warning) {
            (Some(ban), None) => ban,
            // The card at the door is of a ban; of a warning premises hand nothing over.
            (None, Some(_)) => return Ok(opened),
            _ => return Err(Failure::of(FailureCode::NotFound)),
        };
        let (dossier, ban) = self.ban_of(ban).ok_or(Failure::of(FailureCode::NotFound))?;
        let found = self
            .store
            .read(|reader| told_at_the_door(reader, &ban))
            .map_err(trouble)?
            .filter(|_| dossier.card.id == ban.subject);
        if let Some((entry, by)) = found {
            let premises = self.books.premises.iter().find(|one| one.id == entry.premises);
            let premises = premises.map(|one| one.name.clone()).unwrap_or_default();
            let whom = [by.unwrap_or_default(), premises.clone()];
            let whom: Vec<String> = whom.into_iter().filter(|one| !one.is_empty()).collect();
            opened.form.on = written(london_day(entry.occurred));
            opened.form.by_whom = whom.join(", ");
            if let Body::Sighting(sighting) = &entry.body {
                opened.form.witness = sighting
                    .witness
                    .as_ref()
                    .map(|one| one.as_str().to_owned())
                    .unwrap_or_default();
            }
            opened.from = Some(ServiceReport { entry: entry.id, premises, at: entry.occurred });
        }
        Ok(opened)
    }
}

/// The first report that this notice was handed over, and who wrote it.
fn told_at_the_door(
    reader: &Reader<'_>,
    ban: &Ban,
) -> Result<Option<(LogEntry, Option<String>)>, StoreError> {
    let office = reader.office()?;
    let handed = office.handed_over()?;
    let first = handed.iter().filter(|one| tells_of(one, ban)).min_by_key(|one| one.at);
    let Some(first) = first else { return Ok(None) };
    let Some(entry) = reader.log_entry(first.entry)? else { return Ok(None) };
    let known = reader.people()?.into_iter().find(|one| one.id == entry.by).map(|one| one.name);
    let told = office.arrival(entry.id)?.and_then(|one| one.reporter);
    let by = known.or_else(|| told.map(|name| name.as_str().to_owned()));
    Ok(Some((entry, by)))
}

/// Whether what was handed over can be this ban's notice: it is this person's, who was not told yet.
pub(super) fn tells_of(handed: &HandedOver, ban: &Ban) -> bool {
    handed.subject == ban.subject
        && ban.service == Service::Unserved
        && london_day(handed.at) >= ban.decision.on
}
