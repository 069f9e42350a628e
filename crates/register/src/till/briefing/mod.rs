//! The briefing at the till: what changed for this person since they last looked, and what the
//! desktop is told of it.
//!
//! Whom it names is decided by the viewer's own view of this very day: somebody who is no longer
//! shown is counted, and neither named nor pictured. What a person has changed themselves is no news
//! to them.

mod answers;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};

pub use answers::{BriefingItem, BriefingLine, BriefingShown};

use super::desk::trouble;
use super::session::Session;
use super::{Failure, FailureCode, State, Till};
use crate::briefing::{
    Dated, FIRST_DAYS, Heard, NEWS_DAYS, NewsGroup, NewsKind, Telling, ToldOf, stands, turned,
    what_to_tell,
};
use crate::civil::{Clock, london_day, london_time};
use crate::id::Id;
use crate::records::SubjectCard;
use crate::store::{Action, BriefingMarks};

/// How many people a briefing brings to the window at once; all are counted.
const MOST_ITEMS: usize = 200;

impl Till {
    /// What changed for this person since they last looked.
    ///
    /// # Errors
    /// [`Failure`] when the register is not open.
    pub fn briefing(&self) -> Result<BriefingShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.briefing(self.clock.as_ref())
    }

    /// Notes that this person has seen what is new about somebody, or all that was new at `upto`.
    ///
    /// # Errors
    /// [`FailureCode::NotFound`] for somebody who is not in the briefing; or not open.
    pub fn briefing_seen(
        &self,
        subject: Option<Id<SubjectCard>>,
        upto: Timestamp,
    ) -> Result<BriefingShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.briefing_seen(subject, upto, self.clock.as_ref())
    }

    /// Takes the latest acknowledgement of this session back.
    ///
    /// # Errors
    /// [`FailureCode::NothingToUndo`]; or not open.
    pub fn briefing_undo(&self) -> Result<BriefingShown, Failure> {
        let mut inner = self.at_rest()?;
        self.turn_day(&mut inner);
        inner.session()?.briefing_undo(self.clock.as_ref())
    }

    /// What the desktop says now, if anything; what is answered counts as said. The shell asks about
    /// once a second. A locked till says nothing: it knows of nothing.
    pub fn telling(&self) -> Option<Telling> {
        let mut inner = self.at_rest().ok()?;
        let running = self.clock.running();
        let rested = inner.told.map(|told| running.saturating_sub(told));
        let told_as = inner.preferences.desktop.clone();
        let time = london_time(self.clock.now()).time();
        let (session, hidden) = match &mut inner.state {
            State::Open(_, session) => (session, false),
            State::Hidden(_, session) => (session, true),
            _ => return None,
        };
        let heard = session.heard(self.clock.as_ref())?;
        let telling = what_to_tell(heard, &told_as, time, rested, hidden);
        if telling.is_some() || !told_as.on {
            session.ear.told_upto(session.latest());
        }
        if telling.is_some() {
            inner.told = Some(running);
        }
        telling
    }
}

/// What the desktop has been told of, in one session.
pub(super) struct Ear {
    /// Up to when.
    upto: Timestamp,
    /// What was heard since.
    heard: Heard,
    /// The store's count of changes and the view's number when that was last worked out.
    worked_out: Option<(u64, u32)>,
}

impl Ear {
    /// Hears what comes after a moment.
    pub(super) fn from(upto: Timestamp) -> Self {
        Self { upto, heard: Heard::default(), worked_out: None }
    }

    /// As the register was just opened, nothing has come since: the first second after unlocking is the
    /// window's, and is not spent on looking for it.
    pub(super) fn heard_all(&mut self, changes_told: u64, looks: u32) {
        self.worked_out = Some((changes_told, looks));
    }

    fn told_upto(&mut self, upto: Timestamp) {
        *self = Self { worked_out: self.worked_out, ..Self::from(upto) };
    }
}

/// What is new: by person, and how many there are who cannot be named.
struct Fresh {
    people: BTreeMap<Id<SubjectCard>, Vec<Dated>>,
    gone: usize,
}

impl Session {
    fn briefing(&mut self, clock: &dyn Clock) -> Result<BriefingShown, Failure> {
        let now = self.moment(clock).instant();
        let marks = self.marks()?;
        let since = since(&marks, now);
        let fresh = self.fresh(since, now)?;
        let mut items: Vec<BriefingItem> = fresh
            .people
            .into_iter()
            .filter_map(|(who, news)| self.item(who, news, &marks))
            .collect();
        items.sort_by(|a, b| {
            let name = |one: &BriefingItem| one.tile.name.clone();
            (a.group, b.at).cmp(&(b.group, a.at)).then_with(|| name(a).cmp(&name(b)))
        });
        let seen = items.iter().filter(|item| item.seen).count();
        let total = items.len();
        items.truncate(MOST_ITEMS);
        Ok(BriefingShown {
            since: marks.looked,
            items,
            seen,
            total,
            gone: fresh.gone,
            undo: self.seen_before.is_some(),
            now,
        })
    }

    fn briefing_seen(
        &mut self,
        subject: Option<Id<SubjectCard>>,
        upto: Timestamp,
        clock: &dyn Clock,
    ) -> Result<BriefingShown, Failure> {
        let shown = self.briefing(clock)?;
        let before = self.marks()?;
        let mut marks = before.clone();
        if let Some(subject) = subject {
            let item = shown.items.iter().find(|item| item.tile.subject == subject);
            let item = item.ok_or(Failure::of(FailureCode::NotFound))?;
            marks.seen.insert(subject, item.at);
        }
        let others = || shown.items.iter().all(|one| one.seen || Some(one.tile.subject) == subject);
        if subject.is_none() || (shown.total == shown.items.len() && others()) {
            // What came while the list was being read is not seen, and is left for the next time.
            marks = BriefingMarks { looked: Some(upto.min(shown.now)), ..BriefingMarks::default() };
        }
        let object = subject.map(|subject| *subject.bytes());
        self.put_marks(&marks, Action::BriefingSeen, object, clock)?;
        self.seen_before = Some(before);
        self.ear.told_upto(self.latest());
        self.briefing(clock)
    }

    fn briefing_undo(&mut self, clock: &dyn Clock) -> Result<BriefingShown, Failure> {
        let before = self.seen_before.take().ok_or(Failure::of(FailureCode::NothingToUndo))?;
        self.put_marks(&before, Action::Undone, None, clock)?;
        self.briefing(clock)
    }

    fn put_marks(
        &mut self,
        marks: &BriefingMarks,
        action: Action,
        object: Option<[u8; 16]>,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let (moment, person) = (self.moment(clock), self.who());
        self.store
            .change(&self.actor(), moment, action, object, |change| {
                change.put_briefing_marks(person, marks)
            })
            .map_err(trouble)
    }

    fn marks(&self) -> Result<BriefingMarks, Failure> {
        self.store.read(|reader| reader.briefing_marks(self.who())).map_err(trouble)
    }

    /// What is new about whom since a moment, as far as this viewer may know of it.
    fn fresh(&self, since: Timestamp, now: Timestamp) -> Result<Fresh, Failure> {
        let (rows, gone) = self
            .store
            .read(|reader| Ok((reader.news_since(since)?, reader.gone_since(since)?)))
            .map_err(trouble)?;
        let rules = &self.books.scheme.rules;
        let (then, today) = (london_day(since), self.view.day());
        let rows: Vec<Dated> = rows.into_iter().filter(|row| row.by != Some(self.who())).collect();
        let over = rows.iter().filter(|row| row.news.kind.group() == NewsGroup::Ended);
        let over: BTreeSet<Id<SubjectCard>> = over.map(|row| row.subject).collect();
        let mut out = 0;
        let mut people: BTreeMap<Id<SubjectCard>, Vec<Dated>> = BTreeMap::new();
        let eye = self.view.eye();
        for dossier in &self.books.dossiers {
            let id = dossier.card.id;
            if eye.shown(&dossier).is_none() {
                // Over by its days alone: shown then, and no longer.
                let turned = then != today && eye.showed(&dossier, then);
                let ended = over.contains(&id) && self.view.reached(&dossier);
                out += usize::from(turned || ended);
                continue;
            }
            let turned = turned(&dossier, rules, since, now);
            if !turned.is_empty() {
                people.entry(id).or_default().extend(turned);
            }
        }
        for row in rows {
            people.entry(row.subject).or_default().push(row);
        }
        people.retain(|id, news| {
            self.view.lit(*id, |dossier, shown| {
                news.retain(|one| stands(one.news, dossier, shown, rules, today));
            });
            self.view.lit(*id, |_, _| ()).is_some() && !news.is_empty()
        });
        Ok(Fresh { people, gone: out + gone as usize })
    }

    fn item(
        &self,
        who: Id<SubjectCard>,
        news: Vec<Dated>,
        marks: &BriefingMarks,
    ) -> Option<BriefingItem> {
        let tile = self.view.tile(who)?;
        let mut lines: BTreeMap<NewsKind, Timestamp> = BTreeMap::new();
        for one in news {
            let at = lines.entry(one.news.kind).or_insert(one.at);
            *at = one.at.max(*at);
        }
        if lines.contains_key(&NewsKind::Banned) {
            // Decided and begun since: one thing to whoever reads it.
            lines.remove(&NewsKind::BanBegan);
        }
        let group = lines.keys().next()?.group();
        let at = lines.values().copied().max()?;
        let seen = marks.seen.get(&who).is_some_and(|upto| at <= *upto);
        let lines = lines.into_iter().map(|(kind, at)| BriefingLine { kind, at }).collect();
        Some(BriefingItem { tile, group, lines, at, seen })
    }

    /// What the desktop has not been told of yet; none when it cannot be read just now.
    fn heard(&mut self, clock: &dyn Clock) -> Option<Heard> {
        let now = self.moment(clock).instant();
        let state = (self.store.changes_told(), self.looks());
        if self.ear.worked_out == Some(state) {
            return Some(self.ear.heard);
        }
        let mut heard = Heard::default();
        for news in self.fresh(self.ear.upto, now).ok()?.people.into_values() {
            let kinds: BTreeSet<ToldOf> =
                news.iter().filter_map(|one| one.news.kind.tells()).collect();
            kinds.into_iter().for_each(|kind| heard.count(kind));
        }
        let alerts = self.alerts_heard(self.ear.upto, london_day(now));
        heard.alerts = heard.alerts.saturating_add(alerts);
        self.ear.heard = heard;
        self.ear.worked_out = Some(state);
        Some(heard)
    }
}

/// From when on somebody is told: their mark; some days for who has none; never more than is kept.
fn since(marks: &BriefingMarks, now: Timestamp) -> Timestamp {
    let back = |days: i32| {
        let span = SignedDuration::from_hours(24 * i64::from(days));
        now.checked_sub(span).unwrap_or(Timestamp::MIN)
    };
    marks.looked.unwrap_or_else(|| back(FIRST_DAYS)).max(back(NEWS_DAYS))
}
