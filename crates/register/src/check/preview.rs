//! The card that members would see of records that are not in the register yet.

use jiff::civil::Date;

use super::Card;
use crate::dossier::Dossier;
use crate::records::{OwnBar, Premises, SchemeRules};
use crate::visibility::{Hidden, House, OwnHidden, Viewer, Visibility, own_visibility, visibility};

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

/// The card that a viewer would be shown of a bar that is not on the list yet.
///
/// # Errors
/// [`OwnHidden`], when the viewer would see nothing.
pub fn own_preview(
    bar: &OwnBar,
    viewer: &Viewer,
    rules: &SchemeRules,
    premises: &[Premises],
    today: Date,
) -> Result<Card, OwnHidden> {
    let seen = own_visibility(bar, viewer, rules, today)?;
    let dossier = bar.dossier();
    Ok(Card::of(&dossier, &seen.light(bar, &dossier), premises, today))
}
