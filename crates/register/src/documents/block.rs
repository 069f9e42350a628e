//! What a document is made of: plain values, without a size, a place or a page.

use jiff::civil::Date;

use crate::language::Language;

/// A document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its title: shown by the reader's window, and spoken first.
    pub title: String,
    /// The language that it is worded in.
    pub language: Language,
    /// The day on which it is made.
    pub made: Date,
    /// How large it is printed.
    pub shape: Shape,
    /// What is signed at the foot of every page, such as "Signature"; mostly nothing.
    pub signed: Vec<String>,
    /// The running line at the top of each page, in two halves.
    pub running: (String, String),
    /// The running line at the foot; the page's number stands beside it.
    pub foot: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// How a document is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// As most papers are: 11 points.
    #[default]
    Standard,
    /// For people who read large print: 16 points.
    Large,
    /// Upright lists of many columns: 9 points.
    Dense,
    /// A card to be handed over: A6, 9.5 points.
    Card,
}

/// One thing after the other.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading. The first of a document is [`Level::One`], and no level is left out.
    Heading(Level, String),
    /// A paragraph.
    Paragraph(Text),
    /// A paragraph in a frame, which must not be overlooked.
    Framed(Text),
    /// A list with dots, or with numbers.
    List {
        /// Whether it counts.
        numbered: bool,
        /// What stands in it.
        items: Vec<Text>,
    },
    /// Names with what they are, under each other: "Premises: …".
    Facts(Vec<Fact>),
    /// A table. It breaks over pages, and its heads stand on each.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// An address in lines, where an envelope has its window. The first thing of a document, after its sign.
    Window(Vec<String>),
    /// Pictures side by side, each with what it says below.
    Tiles(Tiles),
    /// What is said pale behind every page, and is no content.
    Behind(String),
    /// Lines to sign on, side by side as they fit.
    Signatures(Vec<Signature>),
    /// The rest begins on a new page.
    NewPage,
}

/// How high a heading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The document's own.
    One,
    /// A part's.
    Two,
    /// Of something within a part.
    Three,
}

/// Words in one or more faces. A line break in them is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Run>);

/// Words in one face.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// What they say.
    pub words: String,
    /// How they look.
    pub face: Face,
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Face {
    /// Upright.
    #[default]
    Plain,
    /// Bold.
    Bold,
    /// Slanted, for what is not the maker's own words.
    Italic,
}

impl Text {
    /// Words in bold.
    pub fn bold(words: impl Into<String>) -> Self {
        Self(vec![Run { words: words.into(), face: Face::Bold }])
    }

    /// The same with more words behind.
    #[must_use]
    pub fn then(mut self, words: impl Into<String>, face: Face) -> Self {
        self.0.push(Run { words: words.into(), face });
        self
    }
}

impl<S: Into<String>> From<S> for Text {
    fn from(words: S) -> Self {
        Self(vec![Run { words: words.into(), face: Face::Plain }])
    }
}

/// A name with what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// The name.
    pub name: String,
    /// What it is. An empty one gets a line to write on.
    pub what: Text,
}

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it holds, in a sentence for those who do not see it.
    pub summary: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a text for each column.
    pub rows: Vec<Vec<Text>>,
    /// How many of the rows at the end are sums, and stand in bold.
    pub sums: usize,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width, beside the others'.
    pub share: f32,
    /// Whether it holds numbers, which stand at the right.
    pub numbers: bool,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// A JPEG or PNG, taken as it is.
    pub bytes: Vec<u8>,
    /// What it shows, for those who do not see it.
    pub shows: String,
    /// How wide it may be. Its height never exceeds half a page.
    pub width: Width,
}

/// Pictures side by side. A row of them is never broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// How many in a row; at least one.
    pub across: usize,
    /// How high a picture may be, in points.
    pub high: u16,
    /// One after the other.
    pub tiles: Vec<PictureTile>,
}

/// A picture, and what it says below.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureTile {
    /// The picture, where there is one.
    pub picture: Option<Picture>,
    /// The words.
    pub words: Text,
}

/// How wide a picture may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// As the text.
    Full,
    /// Half of it.
    Half,
    /// As a scheme's sign: a quarter.
    Sign,
}

/// A line to sign on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// What is written there: "Signature", "Date".
    pub what: String,
}
