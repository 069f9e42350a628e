//! Pictures side by side with their words below: a list, whose rows stand whole on a page.

use super::flow::{Flow, Mark, Strip, read, words_of};
use super::style::LEADING;
use super::tags::Tag;
use super::{DocumentError, PictureTile, Tiles};

/// Between two tiles.
const GAP: f32 = 12.0;

impl Flow {
    pub(super) fn tiles(&mut self, tiles: &Tiles) -> Result<(), DocumentError> {
        let list = self.tree.add(None, Tag::List { numbered: false });
        let across = tiles.across.max(1);
        let width = (self.style.measure() - GAP * (across - 1) as f32) / across as f32;
        for row in tiles.tiles.chunks(across) {
            let mut strip = Strip::default();
            for (at, tile) in row.iter().enumerate() {
                let x = (width + GAP) * at as f32;
                self.tile(&mut strip, list, tile, (x, width, f32::from(tiles.high)))?;
            }
            self.take(vec![strip], self.style.body, |_| ());
        }
        Ok(())
    }

    /// One tile on its row's strip, at a place: from the left, how wide, and how high its picture may be.
    fn tile(
        &mut self,
        strip: &mut Strip,
        list: super::tags::NodeId,
        tile: &PictureTile,
        (x, width, high): (f32, f32, f32),
    ) -> Result<(), DocumentError> {
        let item = self.tree.add(Some(list), Tag::Item);
        let body = self.tree.add(Some(item), Tag::Body);
        if let Some(picture) = &tile.picture {
            let (image, ratio) = read(picture)?;
            let height = (width * ratio).min(high);
            let node = self.tree.add(Some(body), Tag::Figure(picture.shows.clone()));
            let y = high - height;
            strip.marks.push(Mark::Picture { x, y, width: height / ratio, height, image, node });
        }
        let size = self.style.table;
        let mut y = high + size * 0.3;
        for line in self.lines(&tile.words, size, width) {
            strip.marks.extend(words_of(&line, x, size, body).into_iter().map(|mut mark| {
                if let Mark::Words { y: at, .. } = &mut mark {
                    *at += y;
                }
                mark
            }));
            y += size * LEADING;
        }
        strip.height = strip.height.max(y);
        Ok(())
    }
}
