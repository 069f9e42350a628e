//! Alerts at the till: everybody who has accepted the agreement reads them, and the office's administrator gives
//! them out and takes them back. Their words are neutral words, like those of a reason.

mod answers;

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

pub use answers::{AlertField, AlertForm, AlertList, AlertOutcome, AlertShown, AlertWrong};

use super::desk::trouble;
use super::session::Session;
use super::{Failure, FailureCode, Till};
use crate::civil::{Clock, days_after};
use crate::id::Id;
use crate::records::Alert;
use crate::store::{Action, AlertRead};
use crate::text::{NeutralText, TextError};

/// The longest line, in characters: as it travels.
const TITLE: usize = 200;
/// To how many premises one alert is given by name: as many as one sealed message can name.
const NAMED: usize = 16;
/// The longest time that an alert is shown, in days (`kinds.csv`).
const LONGEST_DAYS: u16 = 92;

impl Till {
    /// The alerts of today.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] before the agreement is accepted; or not open.
    pub fn alerts(&self) -> Result<AlertList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.alerts(self.clock.as_ref())
    }

    /// Gives an alert out.
    ///
    /// # Errors
    /// [`FailureCode::Refused`] to all but the office's administrator.
    pub fn alert_give(&self, form: &AlertForm) -> Result<AlertOutcome, Failure> {
        self.at_rest()?.desk()?.alert_give(form, self.clock.as_ref())
    }

    /// Notes that this person has read an alert; the office is told where it asked for that.
    ///
    /// # Errors
    /// As [`Till::alerts`]; [`FailureCode::NotFound`].
    pub fn alert_seen(&self, alert: Id<Alert>) -> Result<AlertList, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.alert_seen(alert, self.clock.as_ref())
    }

    /// Takes an alert back from everywhere.
    ///
    /// # Errors
    /// As [`Till::alert_give`]; [`FailureCode::NotFound`].
    pub fn alert_end(&self, alert: Id<Alert>) -> Result<AlertList, Failure> {
        self.at_rest()?.desk()?.alert_end(alert, self.clock.as_ref())
    }
}

/// A form as an alert, or the first thing that is wrong with it.
fn check(form: &AlertForm, at: Timestamp, today: Date) -> Result<Alert, (AlertField, AlertWrong)> {
    let wrong = |error: &TextError| match error {
        TextError::Empty => AlertWrong::Empty,
        TextError::TooLong { .. } => AlertWrong::Long,
        TextError::Wording(_) => AlertWrong::Wording,
    };
    let title = NeutralText::check(&form.title);
    let title = title.map_err(|error| (AlertField::Title, wrong(&error)))?;
    if title.as_str().chars().count() > TITLE {
        return Err((AlertField::Title, AlertWrong::Long));
    }
    let text = NeutralText::check(&form.words);
    let text = text.map_err(|error| (AlertField::Words, wrong(&error)))?;
    if form.premises.len() > NAMED {
        return Err((AlertField::Premises, AlertWrong::Many));
    }
    match form.days {
        0 => Err((AlertField::Days, AlertWrong::Empty)),
        days if days > LONGEST_DAYS => Err((AlertField::Days, AlertWrong::Long)),
        days => Ok(Alert {
            id: Id::fresh(),
            title,
            text,
            at,
            until: days_after(today, i32::from(days) - 1),
            acknowledge: form.acknowledge,
        }),
    }
}

impl Session {
    fn alerts(&mut self, clock: &dyn Clock) -> Result<AlertList, Failure> {
        if !self.has_agreed() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let today = self.moment(clock).today();
        let may_give = self.keeps_register();
        let read = self.store.read(|reader| {
            let (places, heard) = match may_give {
                true => (reader.alert_places()?, reader.alerts_heard()?),
                false => Default::default(),
            };
            Ok((reader.alerts(today)?, reader.alerts_seen(self.who())?, places, heard))
        });
        let (alerts, seen, places, heard) = read.map_err(trouble)?;
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let alerts = alerts.into_iter().map(|(alert, _)| {
            let to = places.get(&alert.id);
            let named = |id| self.books.premises.iter().find(|one| one.id == id);
            let names = to.into_iter().flatten().filter_map(|id| named(*id));
            AlertShown {
                id: alert.id,
                title: alert.title.as_str().to_owned(),
                words: alert.text.as_str().to_owned(),
                at: alert.at,
                until: alert.until,
                acknowledge: alert.acknowledge,
                seen: seen.contains(&alert.id),
                places: names.map(|one| one.name.clone()).collect(),
                heard: count(heard.get(&alert.id).map_or(0, BTreeSet::len)),
                of: count(to.map_or(self.books.premises.len(), BTreeSet::len)),
            }
        });
        Ok(AlertList { alerts: alerts.collect(), may_give })
    }

    fn alert_seen(&mut self, alert: Id<Alert>, clock: &dyn Clock) -> Result<AlertList, Failure> {
        if self.alerts(clock)?.alerts.iter().all(|one| one.id != alert) {
            return Err(Failure::of(FailureCode::NotFound));
        }
        let moment = self.moment(clock);
        let read = AlertRead { alert, person: self.who(), at: moment.instant() };
        let object = Some(*alert.bytes());
        self.store
            .change(&self.actor(), moment, Action::AlertSeen, object, |change| {
                change.see_alert(&read)
            })
            .map_err(trouble)?;
        self.alerts(clock)
    }

    fn alert_give(&mut self, form: &AlertForm, clock: &dyn Clock) -> Result<AlertOutcome, Failure> {
        let moment = self.moment(clock);
        let alert = match check(form, moment.instant(), moment.today()) {
            Ok(alert) => alert,
            Err((field, why)) => return Ok(AlertOutcome::Wrong { field, why }),
        };
        let object = Some(*alert.id.bytes());
        let premises = form.premises.iter().copied().collect();
        self.store
            .change(&self.actor(), moment, Action::AlertGiven, object, |change| {
                change.put_alert(&alert, moment)?;
                change.put_alert_places(alert.id, &premises)
            })
            .map_err(trouble)?;
        self.changed(clock)?;
        Ok(AlertOutcome::Given { list: self.alerts(clock)? })
    }

    fn alert_end(&mut self, alert: Id<Alert>, clock: &dyn Clock) -> Result<AlertList, Failure> {
        let moment = self.moment(clock);
        let object = Some(*alert.bytes());
        let ended = self
            .store
            .change(&self.actor(), moment, Action::AlertEnded, object, |change| {
                change.erase_alert(alert)
            })
            .map_err(trouble)?;
        if !ended {
            return Err(Failure::of(FailureCode::NotFound));
        }
        self.changed(clock)?;
        self.alerts(clock)
    }

    /// How many alerts came after a moment that this person has not given out themselves.
    pub(super) fn alerts_heard(&self, since: Timestamp, today: Date) -> u32 {
        if self.keeps_register() {
            return 0;
        }
        // What cannot be read now is told with the next change.
        let alerts = self.store.read(|reader| reader.alerts(today)).unwrap_or_default();
        let came = alerts.iter().filter(|(_, came)| *came > since).count();
        u32::try_from(came).unwrap_or(u32::MAX)
    }
}
