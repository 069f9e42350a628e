//! Sizes: an A4 page in points, and what each kind of text measures.

use super::{Level, Shape};

/// A4.
pub(super) const PAGE: (f32, f32) = (595.28, 841.89);
/// Left and right.
pub(super) const SIDE: f32 = 56.7;
/// Above the text; the running line stands in it.
pub(super) const TOP: f32 = 68.0;
/// Below the text; the page's number stands in it.
pub(super) const BOTTOM: f32 = 62.0;
/// How thin a rule is.
pub(super) const RULE: f32 = 0.6;
/// Between a line and the next, as a multiple of the size.
pub(super) const LEADING: f32 = 1.34;
/// Where the baseline lies in a line, as a part of its height.
pub(super) const BASELINE: f32 = 0.74;

/// The width of the text.
pub(super) fn measure() -> f32 {
    PAGE.0 - 2.0 * SIDE
}

/// The height of the text on a page.
pub(super) fn depth(foot: f32) -> f32 {
    PAGE.1 - TOP - BOTTOM - foot
}

/// The sizes of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// Of paragraphs.
    pub(super) body: f32,
    /// Of tables.
    pub(super) table: f32,
    /// Of running lines.
    pub(super) small: f32,
}

impl Style {
    pub(super) fn of(shape: Shape) -> Self {
        match shape {
            Shape::Standard => Self { body: 11.0, table: 10.0, small: 8.5 },
            Shape::Large => Self { body: 16.0, table: 14.5, small: 12.0 },
            Shape::Dense => Self { body: 9.5, table: 8.5, small: 8.0 },
        }
    }

    pub(super) fn heading(self, level: Level) -> f32 {
        self.body
            * match level {
                Level::One => 1.6,
                Level::Two => 1.25,
                Level::Three => 1.05,
            }
    }
}
