//! The till check: who is found for what is typed, and the card that says what to do.
//!
//! A [`View`] is everything that one viewer may see on one day, made at unlocking and made anew
//! when the day turns or the register changes. What the viewer may not see is not in it: not in
//! the counts, not in the names index, not among the pictures.

mod card;
mod eye;
mod facets;
mod preview;
mod shown;
mod tile;
mod view;
mod wording;

pub use card::{Card, OwnVerdict, Verdict};
pub use eye::Eye;
pub use facets::{Chosen, Facet, FacetName, FacetValue};
pub use preview::{own_preview, preview};
pub use shown::{
    HeightShown, MarkShown, OrderShown, PictureShown, ReportedFor, ScopeShown, ServedShown,
};
pub use tile::{Thumb, Tile};
pub(crate) use tile::{base64, own_tile};
pub use view::{CardRefusal, CheckQuery, Found, View};
