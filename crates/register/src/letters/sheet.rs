//! A sheet of the gallery for the door: one page, for one day, numbered, and to be destroyed.

use jiff::Timestamp;

use crate::documents::{
    Block, Document, Face, Level, Picture, PictureTile, Sayings, Shape, Text, Tiles, Width,
};

/// Hours that a sheet is good for.
pub const SHEET_HOURS: i64 = 24;
/// People on one sheet at most: it is one page.
pub const SHEET_MOST: usize = 15;
/// How many stand beside each other.
const ACROSS: usize = 5;
/// How high a picture is, in points.
const HIGH: u16 = 118;

/// Somebody on a sheet, as far as these premises are shown them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetPerson {
    /// What they are called.
    pub name: String,
    /// What holds, and until when.
    pub state: String,
    /// A picture, where there is one.
    pub picture: Option<Vec<u8>>,
}

/// The sheet as a document.
pub fn sheet(
    number: u32,
    premises: &str,
    by: &str,
    people: &[SheetPerson],
    made: Timestamp,
    until: Timestamp,
    sayings: &Sayings,
) -> Document {
    let number = number.to_string();
    let told = [
        ("number", number.as_str()),
        ("premises", premises),
        ("by", by),
        ("made", &sayings.moment(made)),
        ("until", &sayings.moment(until)),
    ];
    let told = told.map(|(name, words)| (name, words.into()));
    let say = |key: &str| sayings.say(key, &told);
    let tile = |person: &SheetPerson| PictureTile {
        picture: person.picture.clone().map(|bytes| Picture {
            bytes,
            shows: sayings.say("sheet-door-picture", &[("name", person.name.as_str().into())]),
            width: Width::Sign,
        }),
        words: Text::bold(person.name.clone()).then(format!("\n{}", person.state), Face::Plain),
    };
    let title = say("sheet-door-title");
    Document {
        title: title.clone(),
        language: sayings.language(),
        made: crate::civil::london_day(made),
        shape: Shape::Dense,
        signed: vec![say("sheet-door-destroyed"), say("document-date")],
        running: (say("sheet-door-running"), say("sheet-door-number")),
        foot: say("sheet-door-foot"),
        blocks: vec![
            Block::Behind(say("sheet-door-behind")),
            Block::Heading(Level::One, title),
            Block::Framed(say("sheet-door-what").into()),
            Block::Tiles(Tiles {
                across: ACROSS,
                high: HIGH,
                tiles: people.iter().take(SHEET_MOST).map(tile).collect(),
            }),
        ],
    }
}
