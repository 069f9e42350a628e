//! Sizes in points: the page, its edges, and what each kind of text measures.

use super::{Level, Shape};

/// A4, in points.
const A4: (f32, f32) = (595.28, 841.89);
/// A6, in points.
const A6: (f32, f32) = (297.64, 419.53);
/// How thin a rule is.
pub(super) const RULE: f32 = 0.6;
/// Between a line and the next, as a multiple of the size.
pub(super) const LEADING: f32 = 1.34;
/// Where the baseline lies in a line, as a part of its height.
pub(super) const BASELINE: f32 = 0.74;

/// The sizes of one document.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    /// Of paragraphs.
    pub(super) body: f32,
    /// Of tables.
    pub(super) table: f32,
    /// Of running lines.
    pub(super) small: f32,
    /// The page, wide and high.
    pub(super) page: (f32, f32),
    /// Free at the left and the right.
    pub(super) side: f32,
    /// Above the text; the running line stands in it.
    pub(super) top: f32,
    /// Below the text; the page's number stands in it.
    pub(super) bottom: f32,
}

impl Style {
    pub(super) fn of(shape: Shape) -> Self {
        let page = |body, table, small| Self {
            body,
            table,
            small,
            page: A4,
            side: 56.7,
            top: 68.0,
            bottom: 62.0,
        };
        match shape {
            Shape::Standard => page(11.0, 10.0, 8.5),
            Shape::Large => page(16.0, 14.5, 12.0),
            Shape::Dense => page(9.5, 8.5, 8.0),
            Shape::Card => {
                Self { page: A6, side: 24.0, top: 42.0, bottom: 44.0, ..page(9.5, 8.5, 7.0) }
            }
        }
    }

    /// The width of the text.
    pub(super) fn measure(self) -> f32 {
        self.page.0 - 2.0 * self.side
    }

    /// The height of the text on a page.
    pub(super) fn depth(self, foot: f32) -> f32 {
        self.page.1 - self.top - self.bottom - foot
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
