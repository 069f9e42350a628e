//! Blocks turned into strips: full-width stretches of one line's height, which a page takes or leaves whole.

use krilla::image::Image;

use super::fonts::Fonts;
use super::lines::{Line, wrap};
use super::style::{BASELINE, LEADING, RULE, Style};
use super::tags::{NodeId, Tag, Tree};
use super::{
    Block, Document, DocumentError, Face, Level, PAGES, Picture, Run, Signature, Text, Width,
};

/// How high a scheme's sign may be, in points.
const SIGN: f32 = 56.0;
/// The window of an envelope, in points: from the top and the left of the sheet, its width and height.
const WINDOW_TOP: f32 = 141.7;
const WINDOW_LEFT: f32 = 68.0;
const WINDOW_WIDTH: f32 = 215.0;
const WINDOW_HEIGHT: f32 = 78.0;
/// As many lines as stand in it.
const WINDOW_LINES: usize = 5;

/// A stretch over the full width.
#[derive(Clone, Default)]
pub(super) struct Strip {
    pub(super) height: f32,
    /// Left free above it, unless it is the first of its page.
    pub(super) before: f32,
    /// Whether it must not be the last of its page.
    pub(super) keep: bool,
    /// Whether a page begins with it whatever is left of the last.
    pub(super) new_page: bool,
    /// The table whose heads are written again where a page begins with this strip.
    pub(super) table: Option<usize>,
    /// What the reader's list of contents says.
    pub(super) outline: Option<(Level, String)>,
    pub(super) marks: Vec<Mark>,
}

/// Something on a strip; `y` counts from its top.
#[derive(Clone)]
pub(super) enum Mark {
    Words { x: f32, y: f32, size: f32, face: Face, words: String, node: NodeId },
    Rule { x: f32, y: f32, width: f32, thick: f32 },
    Shade { x: f32, width: f32, height: f32 },
    Picture { x: f32, y: f32, width: f32, height: f32, image: Image, node: NodeId },
}

/// A document on its way to pages.
pub(super) struct Flow {
    pub(super) fonts: Fonts,
    pub(super) tree: Tree,
    pub(super) strips: Vec<Strip>,
    /// The heads of each table, for the pages that it goes on to.
    pub(super) heads: Vec<Vec<Strip>>,
    pub(super) style: Style,
    /// What is said pale behind every page.
    pub(super) behind: Option<String>,
    /// What stands for the number of pages.
    pages: String,
    /// How much of the space between blocks is left.
    air: f32,
}

impl Flow {
    /// Flows a document, in which [`PAGES`] is written as `pages`.
    pub(super) fn of(document: &Document, pages: usize, air: f32) -> Result<Self, DocumentError> {
        let mut flow = Self {
            fonts: Fonts::open()?,
            tree: Tree::default(),
            strips: Vec::new(),
            heads: Vec::new(),
            style: Style::of(document.shape),
            behind: None,
            pages: pages.to_string(),
            air,
        };
        for block in &document.blocks {
            flow.block(block)?;
        }
        Ok(flow)
    }

    fn block(&mut self, block: &Block) -> Result<(), DocumentError> {
        match block {
            Block::Heading(level, words) => self.heading(*level, words),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Framed(text) => self.framed(text),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => self.table(table),
            Block::Picture(picture) => self.picture(picture)?,
            Block::Window(lines) => self.window(lines),
            Block::Tiles(tiles) => self.tiles(tiles)?,
            Block::Behind(words) => self.behind = Some(words.clone()),
            Block::Signatures(lines) => self.signatures(lines),
            Block::NewPage => self.strips.push(Strip { new_page: true, ..Strip::default() }),
        }
        Ok(())
    }

    /// A text with its number of pages in it.
    fn filled(&self, text: &Text) -> Text {
        let run = |run: &Run| Run { words: run.words.replace(PAGES, &self.pages), face: run.face };
        Text(text.0.iter().map(run).collect())
    }

    /// A text in lines of a width.
    pub(super) fn lines(&mut self, text: &Text, size: f32, width: f32) -> Vec<Line> {
        let text = self.filled(text);
        wrap(&mut self.fonts, &text, size, width)
    }

    fn heading(&mut self, level: Level, words: &str) {
        let size = self.style.heading(level);
        let node = self.tree.add(None, Tag::Heading(level, words.to_owned()));
        let lines = self.lines(&Text::bold(words), size, self.style.measure());
        let before = if level == Level::One { size * 0.4 } else { size * 1.1 };
        let mut strips = of_lines(&lines, 0.0, size, node);
        for strip in &mut strips {
            strip.keep = true;
        }
        if let Some(last) = strips.last_mut() {
            last.height += size * 0.3;
        }
        self.take(strips, before, |first| first.outline = Some((level, words.to_owned())));
    }

    fn paragraph(&mut self, text: &Text) {
        let size = self.style.body;
        let node = self.tree.add(None, Tag::Paragraph);
        let lines = self.lines(text, size, self.style.measure());
        let strips = together(of_lines(&lines, 0.0, size, node));
        self.take(strips, size * 0.5, |_| ());
    }

    fn framed(&mut self, text: &Text) {
        let (size, inset) = (self.style.body, self.style.body * 0.9);
        let node = self.tree.add(None, Tag::Paragraph);
        let lines = self.lines(text, size, self.style.measure() - 2.0 * inset);
        let mut strips = together(of_lines(&lines, inset, size, node));
        let pad = size * 0.6;
        if let Some(first) = strips.first_mut() {
            first.lower(pad);
        }
        if let Some(last) = strips.last_mut() {
            last.height += pad;
        }
        for strip in &mut strips {
            let shade = Mark::Shade { x: 0.0, width: self.style.measure(), height: strip.height };
            strip.marks.insert(0, shade);
        }
        self.take(strips, size * 0.7, |_| ());
    }

    fn list(&mut self, numbered: bool, items: &[Text]) {
        let size = self.style.body;
        let list = self.tree.add(None, Tag::List { numbered });
        for (at, item) in items.iter().enumerate() {
            let node = self.tree.add(Some(list), Tag::Item);
            let label = self.tree.add(Some(node), Tag::Label);
            let body = self.tree.add(Some(node), Tag::Body);
            let inset = size * if numbered { 2.0 } else { 1.4 };
            let lines = self.lines(item, size, self.style.measure() - inset);
            let mut strips = together(of_lines(&lines, inset, size, body));
            if let Some(first) = strips.first_mut() {
                let words = if numbered { format!("{}.", at + 1) } else { "•".to_owned() };
                let y = size * LEADING * BASELINE;
                let dot =
                    Mark::Words { x: size * 0.3, y, size, face: Face::Plain, words, node: label };
                first.marks.insert(0, dot);
            }
            self.take(strips, size * if at == 0 { 0.5 } else { 0.2 }, |_| ());
        }
    }

    fn picture(&mut self, picture: &Picture) -> Result<(), DocumentError> {
        let (image, ratio) = read(picture)?;
        let most = self.style.measure()
            * match picture.width {
                Width::Full => 1.0,
                Width::Half => 0.5,
                Width::Sign => 0.25,
            };
        let highest = match picture.width {
            // A tall sign takes no more of the page than a broad one.
            Width::Sign => SIGN,
            Width::Full | Width::Half => self.style.depth(0.0) / 2.0,
        };
        let height = (most * ratio).min(highest);
        let node = self.tree.add(None, Tag::Figure(picture.shows.clone()));
        let mark = Mark::Picture { x: 0.0, y: 0.0, width: height / ratio, height, image, node };
        let strip = Strip { height, marks: vec![mark], ..Strip::default() };
        self.take(vec![strip], self.style.body * 0.7, |_| ());
        Ok(())
    }

    /// An address where the window of an envelope is, when the sheet is folded in three: from 50 mm down,
    /// 24 mm in. What follows begins below the window.
    fn window(&mut self, lines: &[String]) {
        let size = self.style.body;
        let used: f32 = self.strips.iter().map(|strip| strip.before + strip.height).sum();
        let down = (WINDOW_TOP - self.style.top - used).max(0.0);
        self.strips.push(Strip { height: down, keep: true, ..Strip::default() });
        let node = self.tree.add(None, Tag::Paragraph);
        let words = lines.iter().take(WINDOW_LINES).map(String::as_str).collect::<Vec<_>>();
        let inset = WINDOW_LEFT - self.style.side;
        let lines = self.lines(&words.join("\n").into(), size, WINDOW_WIDTH);
        let mut strips = of_lines(&lines, inset, size, node);
        for strip in &mut strips {
            strip.keep = true;
        }
        let height: f32 = strips.iter().map(|strip| strip.height).sum();
        self.take(strips, 0.0, |_| ());
        let below = (WINDOW_HEIGHT - height).max(size);
        self.strips.push(Strip { height: below, ..Strip::default() });
    }

    fn signatures(&mut self, lines: &[Signature]) {
        let (size, gap) = (self.style.table, 18.0);
        let width = (self.style.measure() - gap) / 2.0;
        let count = lines.len().div_ceil(2);
        for (at, pair) in lines.chunks(2).enumerate() {
            let mut strip = Strip { height: size * 4.2, keep: at + 1 < count, ..Strip::default() };
            if at + 1 == count {
                strip.height += size;
            }
            for (side, line) in [0.0, width + gap].into_iter().zip(pair) {
                let node = self.tree.add(None, Tag::Paragraph);
                strip.marks.push(Mark::Rule { x: side, y: size * 2.7, width, thick: RULE });
                let words = self.lines(&line.what.clone().into(), size, width);
                for piece in words.first().into_iter().flat_map(|line| &line.pieces) {
                    strip.marks.push(Mark::Words {
                        x: side + piece.x,
                        y: size * 3.8,
                        size,
                        face: piece.face,
                        words: piece.words.clone(),
                        node,
                    });
                }
            }
            self.take(vec![strip], if at == 0 { size } else { 0.0 }, |_| ());
        }
    }

    /// Puts strips behind all else, with some space above the first.
    pub(super) fn take(
        &mut self,
        mut strips: Vec<Strip>,
        before: f32,
        first: impl FnOnce(&mut Strip),
    ) {
        if let Some(strip) = strips.first_mut() {
            strip.before = before * self.air;
            first(strip);
        }
        self.strips.append(&mut strips);
    }
}

impl Strip {
    /// Moves what stands on it down, and makes it so much higher.
    pub(super) fn lower(&mut self, by: f32) {
        self.height += by;
        for mark in &mut self.marks {
            if let Mark::Words { y, .. } | Mark::Rule { y, .. } = mark {
                *y += by;
            }
        }
    }
}

/// A picture as it is drawn, and its height beside its width.
pub(super) fn read(picture: &Picture) -> Result<(Image, f32), DocumentError> {
    let bytes = picture.bytes.clone();
    let image = match bytes.starts_with(&[0xFF, 0xD8]) {
        true => Image::from_jpeg(bytes.into(), false),
        false => Image::from_png(bytes.into(), false),
    };
    let image = image.map_err(|_| DocumentError::Picture)?;
    let (wide, high) = image.size();
    if wide == 0 || high == 0 {
        return Err(DocumentError::Picture);
    }
    Ok((image, high as f32 / wide as f32))
}

/// Lines as strips.
pub(super) fn of_lines(lines: &[Line], x: f32, size: f32, node: NodeId) -> Vec<Strip> {
    let height = size * LEADING;
    let strip =
        |line: &Line| Strip { height, marks: words_of(line, x, size, node), ..Strip::default() };
    lines.iter().map(strip).collect()
}

/// A line's words; an empty line still has a leaf.
pub(super) fn words_of(line: &Line, x: f32, size: f32, node: NodeId) -> Vec<Mark> {
    let y = size * LEADING * BASELINE;
    if line.pieces.is_empty() {
        return vec![Mark::Words { x, y, size, face: Face::Plain, words: String::new(), node }];
    }
    let mark = |piece: &super::lines::Piece| Mark::Words {
        x: x + piece.x,
        y,
        size,
        face: piece.face,
        words: piece.words.clone(),
        node,
    };
    line.pieces.iter().map(mark).collect()
}

/// No line of a text stands alone on a page, at its beginning or its end.
pub(super) fn together(mut strips: Vec<Strip>) -> Vec<Strip> {
    let count = strips.len();
    for (at, strip) in strips.iter_mut().enumerate() {
        strip.keep = count > 1 && (at == 0 || at + 2 == count) && at + 1 < count;
    }
    strips
}
