//! What may leave the office of a subject, for members: the one place that decides it.
//!
//! Pure. What comes out of [`may_travel`] is what a member's computer may hold: nothing that nobody of
//! the members may see today or later by the records as they stand. A card is written of a [`Travels`]
//! alone, and that is made here alone.

use std::collections::BTreeSet;

use jiff::civil::Date;
use watchbook_protocol::limits;
use watchbook_register::civil::days_after;
use watchbook_register::dossier::{Books, Dossier};
use watchbook_register::id::Id;
use watchbook_register::records::{
    Age, Ban, BanRules, BanStanding, Gallery, GalleryEntry, Identity, Premises, RestsOn,
    SchemeRules, Scope, Service, Standing, SubjectCard, Under18,
};
use watchbook_register::visibility::last_day;

/// The most days that a card may be held without being sent again (`kinds.csv`).
pub const LONGEST_DAYS: i32 = 1096;

/// The scheme's side of the question.
#[derive(Debug, Clone, Copy)]
pub struct Showing<'a> {
    /// What the scheme chose.
    pub rules: SchemeRules,
    /// Its galleries.
    pub galleries: &'a [Gallery],
    /// Its premises.
    pub premises: &'a [Premises],
    /// Entries that wait for a second person.
    pub unchecked: &'a BTreeSet<Id<GalleryEntry>>,
}

impl<'a> Showing<'a> {
    /// Of the office's books.
    #[must_use]
    pub fn of(books: &'a Books) -> Self {
        Self {
            rules: books.scheme.rules,
            galleries: &books.galleries,
            premises: &books.premises,
            unchecked: &books.unchecked,
        }
    }

    fn gallery(&self, id: Id<Gallery>) -> Option<&'a Gallery> {
        self.galleries.iter().find(|gallery| gallery.id == id)
    }
}

/// To whom a card goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// To every member.
    Members,
    /// To these premises and no others; never to nobody.
    Premises(BTreeSet<Id<Premises>>),
}

/// What members may hold of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Travels {
    dossier: Dossier,
    reach: Reach,
    made_on: Date,
    expires_on: Date,
}

impl Travels {
    /// The records.
    #[must_use]
    pub fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    /// To whom they go.
    #[must_use]
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// The day for which this was decided.
    #[must_use]
    pub fn made_on(&self) -> Date {
        self.made_on
    }

    /// The last day on which anything of it may be seen, at most [`LONGEST_DAYS`] on.
    #[must_use]
    pub fn expires_on(&self) -> Date {
        self.expires_on
    }
}

/// What may travel of a subject on a day; none when no member may see anything of it then or later.
#[must_use]
pub fn may_travel(dossier: &Dossier, showing: &Showing<'_>, day: Date) -> Option<Travels> {
    if dossier.card.standing != Standing::Clear || dossier.card.reports.is_empty() {
        return None;
    }
    let light = Light { dossier, showing, day };
    let (entries, reach) = light.entries()?;
    let last = entries.iter().filter_map(|entry| light.last_seen(entry)).max()?;
    let child = entries.iter().any(|entry| entry.child.is_some());
    let card = light.card(&entries, child);
    Some(Travels {
        dossier: Dossier {
            card,
            pictures: {
                let shown = dossier.pictures.iter().filter(|picture| picture.shown_to_members(day));
                shown.take(limits::PICTURES / 2).cloned().collect()
            },
            warnings: {
                let standing = dossier.warnings.iter().filter(|warning| day <= warning.expires);
                standing.filter(|one| !light.waits(RestsOn::Warning(one.id))).cloned().collect()
            },
            bans: dossier.bans.iter().filter(|ban| light.sends_ban(ban)).map(as_told).collect(),
            orders: {
                let standing = dossier.orders.iter().filter(|one| day <= one.order().to);
                standing
                    .filter(|one| !child && !light.waits(RestsOn::Order(one.order().id)))
                    .cloned()
                    .collect()
            },
            entries,
        },
        reach,
        made_on: day,
        expires_on: last.min(days_after(day, LONGEST_DAYS)),
    })
}

/// A ban as it goes: its length only where a till has to say it to somebody, because its last day is not
/// known yet.
fn as_told(ban: &Ban) -> Ban {
    let rules = BanRules { span: ban.counts_when_told(), ..ban.rules };
    Ban { rules, ..ban.clone() }
}

/// One subject on one day.
struct Light<'a> {
    dossier: &'a Dossier,
    showing: &'a Showing<'a>,
    day: Date,
}

impl Light<'_> {
    /// The entries that go, and to whom.
    ///
    /// Leave to show a child reaches no further because of other entries: where there are both, those of
    /// the grown person go alone. Of the rest those for all members go to all, with the narrower ones
    /// beside them; a person who is in narrower galleries alone is sent to their premises and no others.
    fn entries(&self) -> Option<(Vec<GalleryEntry>, Reach)> {
        let mut entries: Vec<GalleryEntry> =
            self.dossier.entries.iter().filter_map(|entry| self.as_sent(entry)).collect();
        if entries.iter().any(|entry| entry.child.is_none()) {
            entries.retain(|entry| entry.child.is_none());
        }
        let audience = |entry: &GalleryEntry| Some(&self.showing.gallery(entry.gallery)?.audience);
        let for_all = |entry: &GalleryEntry| {
            entry.child.is_none() && audience(entry) == Some(&Scope::AllMembers)
        };
        if entries.iter().any(for_all) {
            return Some((entries, Reach::Members));
        }
        let audiences: Vec<&Scope> = entries.iter().filter_map(audience).collect();
        let reached = self
            .showing
            .premises
            .iter()
            .filter(|one| audiences.iter().any(|audience| audience.covers(one)));
        let premises: BTreeSet<_> = reached.map(|one| one.id).collect();
        (!premises.is_empty()).then_some((entries, Reach::Premises(premises)))
    }

    /// An entry as a till would hold it; none if it lets no member see anything from now on.
    ///
    /// Of an order against a child no member is told (`domain.md` L31): the listing stands on what was
    /// reported, for as long as the order would have let it stand, and no longer than reports do (§2.6).
    fn as_sent(&self, entry: &GalleryEntry) -> Option<GalleryEntry> {
        let mut sent = entry.clone();
        if sent.child.is_some() && matches!(sent.rests_on, RestsOn::Order(_)) {
            sent.until = last_day(entry, self.dossier, &self.showing.rules, self.day)?;
            sent.rests_on = RestsOn::Reports;
        }
        self.last_seen(&sent).is_some().then_some(sent)
    }

    /// The last day on which an entry lets a member see anything; none if that is no day from now on.
    fn last_seen(&self, entry: &GalleryEntry) -> Option<Date> {
        let Self { dossier, showing, day } = *self;
        if showing.unchecked.contains(&entry.id) || showing.gallery(entry.gallery).is_none() {
            return None;
        }
        let mut last = last_day(entry, dossier, &showing.rules, day)?;
        let mut first = entry.from;
        if let RestsOn::Ban(id) = entry.rests_on
            && let Some(ban) = dossier.bans.iter().find(|ban| ban.id == id)
            && ban.service == Service::Unserved
            && !showing.rules.show_unserved
        {
            // Shown as coming, and hidden from its first day on, if nobody has told them by then.
            last = last.min(days_after(ban.term.starts(), -1));
        }
        match &entry.child {
            Some(leave) => {
                let (from, until) = leave.days();
                (first, last) = (first.max(from), last.min(until).min(days_after(from, 90)));
            }
            None if self.is_young_for(entry) => return None,
            None => {}
        }
        (first.max(day) <= last).then_some(last)
    }

    fn is_young_for(&self, entry: &GalleryEntry) -> bool {
        let age = self.dossier.card.age;
        [self.day, entry.from].into_iter().any(|day| age.under_18(day) != Under18::No)
    }

    /// Whether all entries that rest on something wait for a second person: then it waits too.
    fn waits(&self, on: RestsOn) -> bool {
        let mut resting = self.dossier.entries.iter().filter(|one| one.rests_on == on).peekable();
        resting.peek().is_some() && resting.all(|one| self.showing.unchecked.contains(&one.id))
    }

    fn sends_ban(&self, ban: &Ban) -> bool {
        let stands = match ban.standing(&self.showing.rules, self.day) {
            BanStanding::InForce | BanStanding::StartsLater => true,
            BanStanding::NotServed => self.showing.rules.show_unserved,
            BanStanding::Suspended
            | BanStanding::Expired
            | BanStanding::ReviewMissed
            | BanStanding::Revoked => false,
        };
        stands && !self.waits(RestsOn::Ban(ban.id))
    }

    fn card(&self, entries: &[GalleryEntry], child: bool) -> SubjectCard {
        let mut card = self.dossier.card.clone();
        if child || !self.showing.rules.share_birth {
            card.age = self.age_without_birth(card.age, entries);
        }
        card.risk_flags.retain(|flag| self.day <= flag.until);
        card.vehicles.retain(|vehicle| self.day <= vehicle.until());
        let named = |one: &GalleryEntry| one.child.as_ref().is_none_or(|leave| leave.shows_name());
        if !entries.iter().any(named) {
            card.aliases.clear();
            if matches!(card.identity, Identity::Known(_)) {
                card.identity = Identity::Withheld;
            }
        }
        card
    }

    /// The band instead of the day of birth, as it was on the first day of the year: true then, the same
    /// all year, and so no telling of a birthday. Who has come of age since is put down as on the day of
    /// an entry that was made of them as a grown person.
    fn age_without_birth(&self, age: Age, entries: &[GalleryEntry]) -> Age {
        if age.birth().is_none() {
            return age;
        }
        let year = self.day.first_of_year();
        let grown = entries.iter().filter(|entry| entry.child.is_none());
        let since = grown.map(|entry| entry.from.min(self.day)).max();
        let on = match age.under_18(year) {
            Under18::No => year,
            Under18::Yes | Under18::LooksYoung => since.unwrap_or(year),
        };
        Age::seen(age.band(on), on, false)
    }
}
