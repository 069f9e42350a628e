//! What the log tells back to those who write it: two weeks in numbers, and what is still open.
//!
//! It is read afresh each time that it is asked for. An entry is shown as the list shows it, and can be
//! added to where it stands.

use super::answers::{LogFollow, LogShown, LogTold};
use super::trouble;
use crate::civil::{Clock, days_after};
use crate::id::Id;
use crate::log::{CCTV_WARNING_DAYS, LogEntry, tell, two_weeks};
use crate::store::StoreError;
use crate::till::Failure;
use crate::till::session::Session;

/// The most entries of one sort that are shown to be followed up.
const MOST: usize = 20;

impl Session {
    pub(super) fn log_tells(&mut self, clock: &dyn Clock) -> Result<LogTold, Failure> {
        let moment = self.moment(clock);
        let today = moment.today();
        let kept = Self::log_kept_since(clock);
        let span = two_weeks(today).span();
        let drafts = self.unfinished(moment, clock)?;
        self.store
            .read(|reader| {
                let people = reader.people()?;
                let some = |ids: Vec<Id<LogEntry>>| -> Result<Vec<LogShown>, StoreError> {
                    let most: Vec<_> = ids.into_iter().take(MOST).collect();
                    let entries = reader.log_of(&most)?;
                    Ok(entries.iter().map(|one| self.log_shown_by(one, &people)).collect())
                };
                let week = days_after(today, CCTV_WARNING_DAYS);
                Ok(LogTold {
                    tells: tell(&reader.log_tallied(span, kept)?, moment.instant()),
                    follow: LogFollow {
                        drafts,
                        returned: some(reader.log_returned(kept)?)?,
                        cctv: some(reader.log_cctv(today, week, kept)?)?,
                        breaches: some(reader.log_breaches(span, kept)?)?,
                        late: reader.log_late(span, kept)?,
                    },
                })
            })
            .map_err(trouble)
    }
}
