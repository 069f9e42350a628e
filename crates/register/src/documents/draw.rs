//! Pages put on paper by krilla, with their tags; the only file that draws.

use krilla::Document as Paper;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::flow::{Flow, Mark};
use super::pages::{Page, broken};
use super::style::{LEADING, RULE};
use super::words::Sayings;
use super::{Document, DocumentError, Face, Level, Rendered};

/// How often a document is laid out until its number of pages agrees with what it says.
const ROUNDS: usize = 4;
/// The space between blocks, as it is wanted; and as little as it may be, where that saves a page.
const AIR: f32 = 1.0;
const LITTLE_AIR: f32 = 0.7;
/// The part of a page below which a last page is too short to stand alone.
const SHORT: f32 = 0.2;
/// The height that a page's signatures take above its foot.
const SIGNED: f32 = 40.0;

/// Lays a document out and writes it as a tagged PDF that passes krilla's PDF/UA-1 checks.
///
/// # Errors
/// [`DocumentError`].
pub fn render(document: &Document) -> Result<Rendered, DocumentError> {
    let foot = if document.signed.is_empty() { 0.0 } else { SIGNED };
    let (flow, pages) = laid(document, foot, AIR)?;
    if is_short(&pages, flow.style.depth(foot)) {
        let (close, fewer) = laid(document, foot, LITTLE_AIR)?;
        if fewer.len() < pages.len() {
            return paper(document, close, fewer);
        }
    }
    paper(document, flow, pages)
}

/// Lays a document out until it says how many pages it has.
fn laid(document: &Document, foot: f32, air: f32) -> Result<(Flow, Vec<Page>), DocumentError> {
    let mut count = 1;
    for round in 1.. {
        let mut flow = Flow::of(document, count, air)?;
        let pages = broken(std::mem::take(&mut flow.strips), &flow.heads, flow.style.depth(foot));
        if pages.len() == count || round == ROUNDS {
            return Ok((flow, pages));
        }
        count = pages.len();
    }
    Err(DocumentError::Inside("the pages were not counted".to_owned()))
}

/// Whether the last of several pages holds so little that it looks forgotten.
fn is_short(pages: &[Page], depth: f32) -> bool {
    let last = pages.last().and_then(|page| page.strips.last());
    pages.len() > 1 && last.is_none_or(|one| one.y + one.strip.height < depth * SHORT)
}

fn paper(document: &Document, mut flow: Flow, pages: Vec<Page>) -> Result<Rendered, DocumentError> {
    let inside = |what: String| DocumentError::Inside(what);
    let configuration = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| inside(format!("{error:?}")))?;
    let settings = SerializeSettings { configuration, ..SerializeSettings::default() };
    let mut paper = Paper::new_with(settings);
    let sayings = Sayings::of(document.language);
    let style = flow.style;
    let mut outline = Contents { side: style.side, top: Vec::new() };
    let count = pages.len();
    for (number, page) in pages.into_iter().enumerate() {
        let size = PageSettings::from_wh(style.page.0, style.page.1);
        let size = size.ok_or_else(|| inside("the page has no size".to_owned()))?;
        let mut sheet = paper.start_page_with(size);
        let mut surface = sheet.surface();
        behind(&mut surface, &mut flow);
        running(&mut surface, &mut flow, document, &sayings, number + 1, count);
        for placed in page.strips {
            let top = style.top + placed.y;
            if let Some((level, words)) = &placed.strip.outline {
                outline.add(*level, words, number, top);
            }
            marks(&mut surface, &mut flow, placed.strip.marks, top, placed.again);
        }
        surface.finish();
        sheet.finish();
    }
    let Flow { fonts, tree, .. } = flow;
    paper.set_outline(outline.finish());
    paper.set_metadata(metadata(document));
    paper.set_tag_tree(tree.finish(document.language.code()));
    let bytes = paper.finish().map_err(|error| inside(format!("{error:?}")))?;
    Ok(Rendered { bytes, pages: count, missing: fonts.into_missing() })
}

fn metadata(document: &Document) -> Metadata {
    let made = document.made;
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let date = DateTime::new(u16::try_from(made.year()).unwrap_or_default())
        .month(part(made.month()))
        .day(part(made.day()));
    Metadata::new()
        .title(document.title.clone())
        .language(document.language.code().to_owned())
        .creator("Watchbook".to_owned())
        .creation_date(date)
}

/// The running lines and the page's number: drawn, and not read out.
fn running(
    surface: &mut Surface<'_>,
    flow: &mut Flow,
    document: &Document,
    sayings: &Sayings,
    number: usize,
    count: usize,
) {
    let style = flow.style;
    let size = style.small;
    let of = sayings.say("document-page", &[("page", number.into()), ("pages", count.into())]);
    let (left, right) = &document.running;
    let foot = style.page.1 - style.bottom + 26.0;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
    edge(surface, flow, left, style.top - 26.0, false);
    edge(surface, flow, right, style.top - 26.0, true);
    rule(surface, style.side, style.top - 18.0, style.measure(), RULE);
    surface.end_tagged();
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
    let shares = document.signed.len().max(1) as f32;
    for (at, what) in document.signed.iter().enumerate() {
        let (width, y) = (style.measure() / shares, foot - size * LEADING - 14.0);
        let x = style.side + width * at as f32;
        let words = flow.fonts.readable(Face::Plain, what);
        let wide = words_at(surface, flow, Face::Plain, &words, x, y, size);
        rule(surface, x + wide + 4.0, y + 1.5, (width - wide - 16.0).max(0.0), RULE);
    }
    rule(surface, style.side, foot - size * LEADING, style.measure(), RULE);
    edge(surface, flow, &document.foot, foot, false);
    edge(surface, flow, &of, foot, true);
    surface.end_tagged();
}

/// What is said pale across every page, again and again; drawn, and not read out.
fn behind(surface: &mut Surface<'_>, flow: &mut Flow) {
    let Some(words) = flow.behind.clone() else { return };
    let (size, (wide, high)) = (flow.style.body * 1.5, flow.style.page);
    let words = flow.fonts.readable(Face::Bold, &words);
    let width = flow.fonts.shaped(Face::Bold, &words).width * size;
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Watermark)));
    surface.push_transform(&Transform::from_rotate(-30.0));
    // The turned page reaches from its own left edge to beyond its right one.
    let (step, mut y) = (size * 5.0, 0.0);
    while y < high + wide {
        let mut x = -high;
        while x < wide + high * 0.5 {
            pale_at(surface, flow, &words, x, y, size);
            x += width + size * 2.0;
        }
        y += step;
    }
    surface.pop();
    surface.end_tagged();
}

/// Words in a grey that a copier keeps and that nothing on it is hidden by.
fn pale_at(surface: &mut Surface<'_>, flow: &mut Flow, words: &str, x: f32, y: f32, size: f32) {
    let font = flow.fonts.drawn(Face::Bold);
    let shaped = flow.fonts.shaped(Face::Bold, words);
    surface.set_fill(Some(fill(rgb::Color::new(226, 229, 232))));
    surface.draw_glyphs(Point::from_xy(x, y), &shaped.glyphs, font, words, size, false);
}

/// A short text at the left or the right edge.
fn edge(surface: &mut Surface<'_>, flow: &mut Flow, words: &str, y: f32, right: bool) {
    let style = flow.style;
    let size = style.small;
    let words = flow.fonts.readable(Face::Plain, words);
    let width = flow.fonts.shaped(Face::Plain, &words).width * size;
    let x = if right { style.page.0 - style.side - width } else { style.side };
    words_at(surface, flow, Face::Plain, &words, x, y, size);
}

fn marks(surface: &mut Surface<'_>, flow: &mut Flow, marks: Vec<Mark>, top: f32, again: bool) {
    let side = flow.style.side;
    let mut open = None;
    for mark in marks {
        let node = match &mark {
            Mark::Words { node, .. } | Mark::Picture { node, .. } if !again => Some(*node),
            _ => None,
        };
        // The words of one line in one cell are one stretch, whatever faces they have.
        if open != Some(node) {
            if open.is_some() {
                surface.end_tagged();
            }
            match node {
                Some(node) => {
                    let leaf = surface.start_tagged(ContentTag::Span(SpanTag::empty()));
                    flow.tree.drawn(node, leaf);
                }
                None => {
                    let layout = Artifact::with_kind(ArtifactType::Layout);
                    surface.start_tagged(ContentTag::Artifact(layout));
                }
            }
            open = Some(node);
        }
        match mark {
            Mark::Words { x, y, size, face, words, .. } => {
                words_at(surface, flow, face, &words, side + x, top + y, size);
            }
            Mark::Rule { x, y, width, thick } => rule(surface, side + x, top + y, width, thick),
            Mark::Shade { x, width, height } => {
                block(surface, side + x, top, width, height, rgb::Color::new(238, 241, 244));
            }
            Mark::Picture { x, y, width, height, image, .. } => {
                if let Some(size) = Size::from_wh(width, height) {
                    surface.push_transform(&Transform::from_translate(side + x, top + y));
                    surface.draw_image(image, size);
                    surface.pop();
                }
            }
        }
    }
    if open.is_some() {
        surface.end_tagged();
    }
}

/// Draws words and answers how wide they are.
fn words_at(
    surface: &mut Surface<'_>,
    flow: &mut Flow,
    face: Face,
    words: &str,
    x: f32,
    y: f32,
    size: f32,
) -> f32 {
    let font = flow.fonts.drawn(face);
    let shaped = flow.fonts.shaped(face, words);
    surface.set_fill(Some(fill(rgb::Color::new(20, 24, 28))));
    surface.draw_glyphs(Point::from_xy(x, y), &shaped.glyphs, font, words, size, false);
    shaped.width * size
}

fn rule(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, thick: f32) {
    block(surface, x, y, width, thick, rgb::Color::new(110, 118, 126));
}

fn block(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, height: f32, color: rgb::Color) {
    let mut path = PathBuilder::new();
    let Some(rect) = Rect::from_xywh(x, y, width, height) else { return };
    path.push_rect(rect);
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(color)));
        surface.draw_path(&path);
    }
}

fn fill(color: rgb::Color) -> Fill {
    Fill { paint: color.into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// The list of contents that a reader's window shows: parts under the document's heading.
struct Contents {
    side: f32,
    top: Vec<(OutlineNode, Vec<OutlineNode>)>,
}

impl Contents {
    fn add(&mut self, level: Level, words: &str, page: usize, y: f32) {
        let there = XyzDestination::new(page, Point::from_xy(self.side, y));
        let node = OutlineNode::new(words.to_owned(), there);
        match (level, self.top.last_mut()) {
            (Level::Two | Level::Three, Some((_, below))) => below.push(node),
            _ => self.top.push((node, Vec::new())),
        }
    }

    fn finish(self) -> Outline {
        let mut outline = Outline::new();
        for (mut node, below) in self.top {
            for child in below {
                node.push_child(child);
            }
            outline.push_child(node);
        }
        outline
    }
}
