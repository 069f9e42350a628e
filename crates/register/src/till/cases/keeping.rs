//! Letting go of cases, votes and appeals whose time is over: at unlocking and when the day turns.

use crate::civil::Clock;
use crate::records::Tier;
use crate::store::{Action, Actor};
use crate::till::session::Session;

impl Session {
    /// Erases them, by three days of running; what fails is tried again at the next unlocking or midnight.
    pub(in crate::till) fn purge_cases(&mut self, clock: &dyn Clock) {
        if self.books.tier != Tier::Office {
            return;
        }
        let moment = self.moment(clock);
        let over = self.store.read(|reader| match reader.erases_by()? {
            Some(by) => reader.cases_over(by).map(Some),
            None => Ok(None),
        });
        let Ok(Some(over)) = over else { return };
        if !over.is_empty() {
            self.store
                .change(&Actor::SYSTEM, moment, Action::CasesPurged, None, |change| {
                    change.erase_cases(&over)
                })
                .ok();
        }
    }
}
