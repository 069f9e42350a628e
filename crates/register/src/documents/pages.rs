//! Strips broken into pages: pure, by their heights alone.

use super::flow::Strip;

/// A page: strips with the place of each below the top of the text.
#[derive(Default)]
pub(super) struct Page {
    pub(super) strips: Vec<Placed>,
}

/// A strip at its place.
pub(super) struct Placed {
    pub(super) y: f32,
    pub(super) strip: Strip,
    /// Written again from an earlier page: drawn, and not read out a second time.
    pub(super) again: bool,
}

/// Breaks strips into pages of a depth. There is always one page.
pub(super) fn broken(strips: Vec<Strip>, heads: &[Vec<Strip>], depth: f32) -> Vec<Page> {
    let mut pages = Pages { pages: vec![Page::default()], used: 0.0, depth };
    let mut rest = strips.into_iter().peekable();
    while rest.peek().is_some() {
        let mut group = Vec::new();
        for strip in rest.by_ref() {
            let keep = strip.keep;
            group.push(strip);
            if !keep {
                break;
            }
        }
        pages.take(group, heads);
    }
    pages.pages
}

struct Pages {
    pages: Vec<Page>,
    used: f32,
    depth: f32,
}

impl Pages {
    /// Takes strips that belong together: on this page if they fit, on a new one if they fit there, and
    /// else one by one.
    fn take(&mut self, group: Vec<Strip>, heads: &[Vec<Strip>]) {
        let height: f32 = group.iter().map(|strip| strip.before + strip.height).sum();
        if !self.fits(height) && height <= self.depth {
            self.turn(group.first(), heads);
        }
        for strip in group {
            if strip.new_page && self.used > 0.0 {
                self.turn(None, heads);
            }
            if !self.fits(strip.before + strip.height) {
                self.turn(Some(&strip), heads);
            }
            self.put(strip, false);
        }
    }

    fn fits(&self, height: f32) -> bool {
        // Half a point is nobody's to see, and additions of many heights are not exact.
        self.used + height <= self.depth + 0.5
    }

    fn turn(&mut self, next: Option<&Strip>, heads: &[Vec<Strip>]) {
        if self.used == 0.0 {
            return;
        }
        self.pages.push(Page::default());
        self.used = 0.0;
        let head = next.and_then(|strip| strip.table).and_then(|table| heads.get(table));
        for strip in head.into_iter().flatten() {
            self.put(strip.clone(), true);
        }
    }

    fn put(&mut self, strip: Strip, again: bool) {
        if self.used > 0.0 {
            self.used += strip.before;
        }
        let y = self.used;
        self.used += strip.height;
        if let Some(page) = self.pages.last_mut() {
            page.strips.push(Placed { y, strip, again });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip(height: f32, keep: bool) -> Strip {
        Strip { height, keep, ..Strip::default() }
    }

    fn counts(pages: &[Page]) -> Vec<usize> {
        pages.iter().map(|page| page.strips.len()).collect()
    }

    #[test]
    fn what_belongs_together_is_not_parted_and_what_fits_nowhere_is() {
        let kept = vec![strip(60.0, false), strip(30.0, true), strip(30.0, false)];
        assert_eq!(counts(&broken(kept, &[], 100.0)), [1, 2]);
        let long =
            vec![strip(10.0, false), strip(60.0, true), strip(60.0, true), strip(60.0, false)];
        assert_eq!(counts(&broken(long, &[], 100.0)), [2, 1, 1]);
        assert_eq!(counts(&broken(Vec::new(), &[], 100.0)), [0]);
    }

    #[test]
    fn a_table_that_goes_on_has_its_heads_again_as_what_is_only_drawn() {
        let row = || Strip { height: 40.0, table: Some(0), ..Strip::default() };
        let pages = broken(vec![row(), row(), row()], &[vec![strip(10.0, true)]], 100.0);
        assert_eq!(counts(&pages), [2, 2]);
        let again = |page: &Page| page.strips.iter().map(|placed| placed.again).collect::<Vec<_>>();
        assert_eq!(pages.iter().map(again).collect::<Vec<_>>(), [[false, false], [true, false]]);
    }

    #[test]
    fn a_new_page_is_begun_once_and_never_an_empty_one() {
        let new_page = || Strip { new_page: true, ..Strip::default() };
        let strips = vec![new_page(), strip(10.0, false), new_page(), strip(10.0, false)];
        assert_eq!(counts(&broken(strips, &[], 100.0)), [2, 2]);
    }
}
