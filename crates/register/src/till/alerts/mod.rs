//! Alerts at the till: everybody who has accepted the agreement reads them, and the office's administrator gives
//! them out and takes them back. Their words are neutral words, like those of a reason.

mod answers;

use jiff::Timestamp;
use jiff::civil::Date;

pub use answers::{AlertField, AlertForm, AlertList, AlertOutcome, AlertShown, AlertWrong};

use super::desk::trouble;
use super::session::Session;
use super::{Failure, FailureCode, Till};
use crate::civil::{Clock, days_after};
use crate::id::Id;
use crate::records::Alert;
use crate::store::Action;
use crate::text::{NeutralText, TextError};

/// The longest line, in characters: as it travels.
const TITLE: usize = 200;
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
    match form.days {
        0 => Err((AlertField::Days, AlertWrong::Empty)),
        days if days > LONGEST_DAYS => Err((AlertField::Days, AlertWrong::Long)),
        days => Ok(Alert {
            id: Id::fresh(),
            title,
            text,
            at,
            until: days_after(today, i32::from(days) - 1),
            acknowledge: false,
        }),
    }
}

impl Session {
    fn alerts(&mut self, clock: &dyn Clock) -> Result<AlertList, Failure> {
        if !self.has_agreed() {
            return Err(Failure::of(FailureCode::Refused));
        }
        let today = self.moment(clock).today();
        let alerts = self.store.read(|reader| reader.alerts(today)).map_err(trouble)?;
        let alerts = alerts.into_iter().map(|(alert, _)| AlertShown {
            id: alert.id,
            title: alert.title.as_str().to_owned(),
            words: alert.text.as_str().to_owned(),
            at: alert.at,
            until: alert.until,
        });
        Ok(AlertList { alerts: alerts.collect(), may_give: self.keeps_register() })
    }

    fn alert_give(&mut self, form: &AlertForm, clock: &dyn Clock) -> Result<AlertOutcome, Failure> {
        let moment = self.moment(clock);
        let alert = match check(form, moment.instant(), moment.today()) {
            Ok(alert) => alert,
            Err((field, why)) => return Ok(AlertOutcome::Wrong { field, why }),
        };
        let object = Some(*alert.id.bytes());
        self.store
            .change(&self.actor(), moment, Action::AlertGiven, object, |change| {
                change.put_alert(&alert, moment)
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
