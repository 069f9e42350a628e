//! Judging many dossiers one after the other.

use jiff::civil::Date;

use super::Tile;
use crate::dossier::Dossier;
use crate::visibility::{House, Shown, StateKind, Viewer, Visibility, visibility};

/// What one viewer may see, for whoever goes through the books and has each dossier at hand: none is
/// unpacked a second time to be judged, and the scheme's rules are looked up once for all.
pub struct Eye<'a> {
    viewer: &'a Viewer,
    house: House<'a>,
    day: Date,
}

impl<'a> Eye<'a> {
    pub(super) fn new(viewer: &'a Viewer, house: House<'a>, day: Date) -> Self {
        Self { viewer, house, day }
    }

    /// Somebody of the books in the light in which this viewer sees them today; none when they do not.
    pub fn shown<'d>(&self, dossier: &'d Dossier) -> Option<Shown<'d>> {
        self.shown_on(dossier, self.day)
    }

    /// Whether this viewer would have been shown somebody on another day.
    pub fn showed(&self, dossier: &Dossier, day: Date) -> bool {
        self.shown_on(dossier, day).is_some()
    }

    /// How somebody stands whom this viewer sees today, as their tile says it.
    pub fn state(&self, dossier: &Dossier) -> Option<StateKind> {
        self.shown(dossier).map(|shown| Tile::state_of(&shown))
    }

    /// The tile of somebody whom this viewer sees today.
    pub fn tile(&self, dossier: &Dossier) -> Option<Tile> {
        Some(Tile::of(dossier, &self.shown(dossier)?, self.day))
    }

    fn shown_on<'d>(&self, dossier: &'d Dossier, day: Date) -> Option<Shown<'d>> {
        match visibility(dossier, self.viewer, &self.house, day) {
            Visibility::Shown(shown) => Some(shown),
            Visibility::Hidden(_) => None,
        }
    }
}
