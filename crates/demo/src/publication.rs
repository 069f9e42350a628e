//! What one member's premises would have been sent of a subject: the visible, and what will be.
//!
//! A member's file holds nothing that its premises may not see today or on a later day by the
//! records as they stand: nobody restricted, held or withdrawn, no ban that is set aside, over or
//! revoked, no picture that is not published, no day of birth unless the scheme shares it, no name
//! of a child whose leave does not name them.

use jiff::civil::Date;
use watchbook_register::dossier::Dossier;
use watchbook_register::records::{
    Ban, BanStanding, Gallery, GalleryEntry, Identity, Premises, Scheme, Standing, Under18,
};
use watchbook_register::visibility::last_day;

/// The scheme's side of a publication to one member.
#[derive(Debug, Clone, Copy)]
pub struct Publication<'a> {
    /// The scheme.
    pub scheme: &'a Scheme,
    /// Its galleries.
    pub galleries: &'a [Gallery],
    /// Whose file it is for.
    pub premises: &'a Premises,
    /// The day on which it is made.
    pub today: Date,
}

impl<'a> Publication<'a> {
    /// The galleries that the premises belong to.
    pub fn galleries(&self) -> impl Iterator<Item = &'a Gallery> {
        self.galleries.iter().filter(|gallery| gallery.audience.covers(self.premises))
    }

    /// Another member as this one may know them: without names of people and numbers of licences.
    pub fn neighbour(&self, premises: &Premises) -> Premises {
        let own = premises.id == self.premises.id;
        let mut known = premises.clone();
        known.supervisor = known.supervisor.filter(|_| own);
        known.licence_number = known.licence_number.filter(|_| own);
        known
    }

    /// A subject's records as they are sent; none when the premises may see nothing of them.
    pub fn of(&self, dossier: &Dossier) -> Option<Dossier> {
        if dossier.card.standing != Standing::Clear || dossier.card.reports.is_empty() {
            return None;
        }
        let entries: Vec<GalleryEntry> =
            dossier.entries.iter().filter(|entry| self.sends(entry, dossier)).cloned().collect();
        if entries.is_empty() {
            return None;
        }
        let today = self.today;
        let mut card = dossier.card.clone();
        if !self.scheme.rules.share_birth {
            card.age = card.age.without_birth(today);
        }
        card.risk_flags.retain(|flag| today <= flag.until);
        card.vehicles.retain(|vehicle| today <= vehicle.until());
        if !entries.iter().any(|entry| self.names(entry, dossier)) {
            card.aliases.clear();
            if matches!(card.identity, Identity::Known(_)) {
                card.identity = Identity::Withheld;
            }
        }
        Some(Dossier {
            card,
            entries,
            pictures: dossier
                .pictures
                .iter()
                .filter(|picture| picture.shown_to_members(today))
                .cloned()
                .collect(),
            warnings: dossier.warnings.iter().filter(|w| today <= w.expires).cloned().collect(),
            bans: dossier.bans.iter().filter(|ban| self.sends_ban(ban)).cloned().collect(),
            orders: dossier.orders.iter().filter(|o| today <= o.order().to).cloned().collect(),
        })
    }

    fn sends(&self, entry: &GalleryEntry, dossier: &Dossier) -> bool {
        let reaches = self.galleries().any(|gallery| gallery.id == entry.gallery);
        let stands = last_day(entry, dossier, &self.scheme.rules, self.today)
            .is_some_and(|last| self.today <= last);
        let leave = match &entry.child {
            Some(leave) => self.today <= leave.days().1,
            None => !self.is_young_for(entry, dossier),
        };
        reaches && stands && leave
    }

    /// Whether an entry that is sent may name its subject.
    fn names(&self, entry: &GalleryEntry, dossier: &Dossier) -> bool {
        match &entry.child {
            Some(leave) => leave.shows_name(),
            None => !self.is_young_for(entry, dossier),
        }
    }

    fn is_young_for(&self, entry: &GalleryEntry, dossier: &Dossier) -> bool {
        let age = dossier.card.age;
        [self.today, entry.from].into_iter().any(|day| age.under_18(day) != Under18::No)
    }

    fn sends_ban(&self, ban: &Ban) -> bool {
        match ban.standing(&self.scheme.rules, self.today) {
            BanStanding::InForce | BanStanding::StartsLater => true,
            BanStanding::NotServed => self.scheme.rules.show_unserved,
            BanStanding::Suspended
            | BanStanding::Expired
            | BanStanding::ReviewMissed
            | BanStanding::Revoked => false,
        }
    }
}
