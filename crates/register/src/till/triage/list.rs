//! The queue: what is urgent first, then by age.

use jiff::Timestamp;

use super::answers::{TriageFilter, TriageList, TriageQuery, TriageRow};
use super::trouble;
use crate::civil::{Clock, Moment};
use crate::closed_list::ClosedList as _;
use crate::log::{LifeState, LogEntry};
use crate::records::Premises;
use crate::store::{Action, Actor, Reader, StoreError};
use crate::text::NeutralText;
use crate::till::Failure;
use crate::till::session::Session;
use crate::triage::{
    Arrival, is_over, is_overdue, kinds, office_keeps_until, order, rejected_at, urgent,
};

/// Rows that one answer brings.
const ROWS: usize = 100;

/// The states that a filter lists.
fn states(filter: TriageFilter) -> &'static [LifeState] {
    use LifeState as S;
    match filter {
        TriageFilter::Waiting => &[S::Received, S::Triage],
        TriageFilter::Returned => &[S::Returned],
        TriageFilter::Taken => &[S::Accepted, S::Linked, S::PoliceReported],
        TriageFilter::Over => &[S::Rejected, S::Duplicate, S::Closed],
    }
}

/// A report as it lies in the file: how it came, and what it says.
pub(super) struct Held {
    pub(super) arrival: Arrival,
    pub(super) entry: LogEntry,
}

/// The reports under a filter whose time is not over.
fn held(reader: &Reader<'_>, filter: TriageFilter, at: Moment) -> Result<Vec<Held>, StoreError> {
    let mut found = Vec::new();
    for arrival in reader.office()?.arrivals(states(filter))? {
        let Some(entry) = reader.log_entry(arrival.entry)? else { continue };
        if !is_gone(reader, &entry, at)? {
            found.push(Held { arrival, entry });
        }
    }
    Ok(found)
}

/// Whether a report's time is over: it is out of sight at once, and erased when the days of running
/// allow.
pub(super) fn is_gone(
    reader: &Reader<'_>,
    entry: &LogEntry,
    at: Moment,
) -> Result<bool, StoreError> {
    let rejected = rejected_at(&reader.office()?.steps(entry.id)?);
    Ok(is_over(office_keeps_until(entry.recorded, rejected), at.today()))
}

impl Session {
    pub(super) fn triage_list(
        &mut self,
        query: &TriageQuery,
        clock: &dyn Clock,
    ) -> Result<TriageList, Failure> {
        let moment = self.moment(clock);
        let read = |filter: &TriageFilter| {
            let held = self.store.read(|reader| held(reader, *filter, moment)).map_err(trouble)?;
            Ok(held.iter().map(|held| self.row(held, moment)).collect::<Vec<_>>())
        };
        let all = TriageFilter::ALL.iter().map(read).collect::<Result<Vec<_>, Failure>>()?;
        let counts = all.iter().map(Vec::len).collect();
        let pressing = all
            .first()
            .map(|waiting| waiting.iter().filter(|row| presses(row)).count())
            .unwrap_or_default();
        let mut rows = all.into_iter().nth(query.filter.place()).unwrap_or_default();
        let now = moment.instant();
        match query.filter {
            TriageFilter::Waiting | TriageFilter::Returned => {
                rows.sort_by_key(|row| order(&row.urgent, row.received, now));
            }
            TriageFilter::Taken | TriageFilter::Over => {
                rows.sort_by_key(|row| std::cmp::Reverse(row.received));
            }
        }
        let text = query.text.trim().to_lowercase();
        rows.retain(|row| text.is_empty() || says(row, &text));
        let undo = self.store.undoable().map_err(trouble)?;
        Ok(TriageList {
            counts,
            pressing,
            total: rows.len(),
            rows: rows.into_iter().skip(query.from).take(ROWS).collect(),
            drafts: match self.office_hand() {
                Some(_) => self.unfinished(moment, clock)?,
                None => Vec::new(),
            },
            may_work: self.office_hand().is_some(),
            undo: undo.map(|undo| self.undo_shown(&undo)),
        })
    }

    pub(super) fn row(&self, held: &Held, moment: Moment) -> TriageRow {
        let Held { arrival, entry } = held;
        let state = entry.life.as_ref().map_or(LifeState::Received, crate::log::Life::state);
        let waits = matches!(state, LifeState::Received | LifeState::Triage);
        let pressing = |why: Vec<_>| if waits { why } else { Vec::new() };
        TriageRow {
            entry: entry.id,
            kind: entry.kind(),
            kinds: kinds(entry),
            premises: self.premises_name(entry.premises),
            occurred: entry.occurred,
            received: arrival.at,
            state,
            urgent: pressing(urgent(entry, moment.today())),
            overdue: waits && is_overdue(arrival.at, moment.instant()),
            people: entry.people.len(),
            words: entry.account.text().map(|text: &NeutralText| text.as_str().to_owned()),
        }
    }

    pub(super) fn premises_name(&self, id: crate::id::Id<Premises>) -> String {
        let premises = self.books.premises.iter().find(|premises| premises.id == id);
        premises.map(|premises| premises.name.clone()).unwrap_or_default()
    }

    /// Erases reports whose time is over, by three days of running. A full disk keeps nobody from
    /// opening the register.
    pub(in crate::till) fn purge_reports(&mut self, clock: &dyn Clock) {
        let moment = self.moment(clock);
        let over = self.store.read(|reader| match reader.erases_by()? {
            Some(by) => reader.office()?.reports_over(by),
            None => Ok(Vec::new()),
        });
        let Ok(over) = over else { return };
        if !over.is_empty() {
            self.store
                .change(&Actor::SYSTEM, moment, Action::ReportsPurged, None, |change| {
                    change.erase_reports(&over)
                })
                .ok();
        }
    }
}

fn presses(row: &TriageRow) -> bool {
    !row.urgent.is_empty() || row.overdue
}

fn says(row: &TriageRow, text: &str) -> bool {
    let words = row.words.iter().chain([&row.premises]);
    words.into_iter().any(|words| words.to_lowercase().contains(text))
}

/// By how long before and after a report others may be of the same event.
pub(super) fn around(at: Timestamp) -> (Timestamp, Timestamp) {
    let span = jiff::SignedDuration::from_hours(crate::triage::NEAR_HOURS);
    let before = at.checked_sub(span).unwrap_or(Timestamp::MIN);
    (before, at.checked_add(span).unwrap_or(Timestamp::MAX))
}
