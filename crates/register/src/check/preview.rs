//! The card that members would see of records that are not in the register yet.

use jiff::civil::Date;

use super::Card;
use crate::dossier::Dossier;
use crate::records::Premises;
use crate::visibility::{Hidden, House, Viewer, Visibility, visibility};

/// The card that a member's computer would show a viewer, or why it shows none: the same functions
/// that decide and make every card, over what the member's file would hold.
///
/// # Errors
/// [`Hidden`], when the viewer would see nobody.
pub fn preview(
    dossier: &Dossier,
    viewer: &Viewer,
    house: &House<'_>,
    premises: &[Premises],
    today: Date,
) -> Result<Card, Hidden> {
    let mut published = dossier.clone();
    if !house.rules.share_birth {
        published.card.age = published.card.age.without_birth(today);
    }
    match visibility(&published, viewer, house, today) {
        Visibility::Hidden(why) => Err(why),
        Visibility::Shown(shown) => Ok(Card::of(&published, &shown, premises, today)),
    }
}
