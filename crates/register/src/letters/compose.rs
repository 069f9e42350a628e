//! A letter put together: the scheme's text, with its brackets filled in, as blocks; and as a document.

use serde::Serialize;
use ts_rs::TS;

use super::said::{Said, blanks, said};
use super::text::{Block, Piece, blocks, pieces};
use super::{Facts, LetterKind};
use crate::closed_list::{ClosedList as _, closed_list};
use crate::documents::{self, Document, Fact, Level, Picture, Sayings, Shape, Text, Width};
use crate::language::Language;
use crate::pack::{TemplateName, TemplateProblem, TemplateWord, template_problems};

closed_list! {
    /// How large a letter is printed (`domain.md` L38).
    pub enum Print { Ordinary = "ORDINARY", Large = "LARGE" }
}

/// A letter as it reads, in the order of its parts. The first is its title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Letter {
    /// What it is.
    pub kind: LetterKind,
    /// In which language.
    pub language: Language,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "LetterPart")]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Part {
    /// A heading.
    Heading {
        /// Its words.
        words: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        words: String,
    },
    /// A paragraph that must not be overlooked.
    Framed {
        /// Its words.
        words: String,
    },
    /// Lines with dots.
    List {
        /// The lines.
        lines: Vec<String>,
    },
    /// What is written in by hand when the paper is handed over.
    Blanks {
        /// What stands before each line to write on.
        lines: Vec<String>,
    },
}

/// Why there is no letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LetterProblem {
    /// The text of the scheme's in which something is missing.
    pub text: TemplateName,
    /// What is wrong with it.
    pub problem: TemplateProblem,
}

/// Puts a letter together of facts and of the scheme's texts.
///
/// # Errors
/// Every [`LetterProblem`] of the texts that it is made of: then there is no letter.
pub fn compose(
    facts: &Facts,
    texts: &[(TemplateName, String)],
    sayings: &Sayings,
) -> Result<Letter, Vec<LetterProblem>> {
    let text = |name: TemplateName| {
        texts.iter().find(|(of, _)| *of == name).map_or("", |(_, text)| text.as_str())
    };
    let main = facts.kind.template();
    let mut used = vec![main];
    used.extend(main.required().iter().filter_map(|word| match said(facts, *word, sayings) {
        Some(Said::Part(part)) => Some(part),
        _ => None,
    }));
    let problems: Vec<LetterProblem> = used
        .iter()
        .flat_map(|name| {
            let problem = |problem| LetterProblem { text: *name, problem };
            template_problems(*name, text(*name)).into_iter().map(problem)
        })
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut filling = Filling { facts, sayings, text: &text, parts: Vec::new(), blank: false };
    filling.all(text(main), true);
    Ok(Letter { kind: facts.kind, language: sayings.language(), parts: filling.parts })
}

struct Filling<'a> {
    facts: &'a Facts,
    sayings: &'a Sayings,
    text: &'a dyn Fn(TemplateName) -> &'a str,
    parts: Vec<Part>,
    /// Whether there is a place to write the days in already.
    blank: bool,
}

/// Whether a paragraph says the days.
fn says_days(block: Block<'_>) -> bool {
    match block {
        Block::Heading(_) => false,
        Block::Word(word) => is_days(word),
        Block::Framed(words) | Block::Paragraph(words) => of_days(words),
        Block::List(lines) => lines.into_iter().any(of_days),
    }
}

fn of_days(words: &str) -> bool {
    pieces(words).iter().any(|piece| matches!(piece, Piece::Word(word) if is_days(word)))
}

fn is_days(word: &str) -> bool {
    TemplateWord::from_code(word) == Some(TemplateWord::Days)
}

impl Filling<'_> {
    /// Every paragraph of a text. A part of a part is not gone into.
    fn all(&mut self, text: &str, deeper: bool) {
        for block in blocks(text) {
            match block.clone() {
                Block::Heading(words) => {
                    let words = self.line(words);
                    self.parts.push(Part::Heading { words });
                }
                Block::Framed(words) => {
                    let words = self.line(words);
                    self.parts.push(Part::Framed { words });
                }
                Block::List(lines) => {
                    let lines = lines.into_iter().map(|line| self.line(line)).collect();
                    self.parts.push(Part::List { lines });
                }
                Block::Paragraph(words) => {
                    let words = self.line(words);
                    self.parts.push(Part::Paragraph { words });
                }
                Block::Word(word) => match self.said(word) {
                    Some(Said::Lines(lines)) => self.parts.push(Part::List { lines }),
                    Some(Said::Part(part)) if deeper => self.all((self.text)(part), false),
                    Some(Said::Words(words)) if !words.is_empty() => {
                        self.parts.push(Part::Paragraph { words });
                    }
                    _ => {}
                },
            }
            if !self.blank && says_days(block) {
                self.blank = true;
                let lines = blanks(self.facts, self.sayings);
                if !lines.is_empty() {
                    self.parts.push(Part::Blanks { lines });
                }
            }
        }
    }

    fn said(&self, word: &str) -> Option<Said> {
        said(self.facts, TemplateWord::from_code(word)?, self.sayings)
    }

    /// A line with its words filled in. What is filled in is never read again.
    fn line(&self, text: &str) -> String {
        let piece = |piece: Piece<'_>| match piece {
            Piece::Said(words) => words.to_owned(),
            Piece::Word(word) => match self.said(word) {
                Some(Said::Words(words)) => words,
                Some(Said::Lines(lines)) => lines.join(", "),
                Some(Said::Part(_)) | None => String::new(),
            },
        };
        pieces(text).into_iter().map(piece).collect()
    }
}

/// A letter on paper, in large print where that is asked for: the scheme's sign and address, the letter, and its
/// reference on every page.
pub fn document(letter: &Letter, facts: &Facts, print: Print) -> Document {
    let sayings = Sayings::of(letter.language);
    let card = letter.kind == LetterKind::Card;
    let mut blocks = Vec::new();
    if let Some(bytes) = facts.sender.logo.clone().filter(|_| !card) {
        let shows = sayings.say("letter-logo", &[("scheme", facts.scheme.name.as_str().into())]);
        blocks.push(documents::Block::Picture(Picture { bytes, shows, width: Width::Sign }));
    }
    if !card && !facts.address.is_empty() && letter.kind != LetterKind::ToParent {
        let lines = std::iter::once(&facts.name).chain(&facts.address).cloned().collect();
        blocks.push(documents::Block::Window(lines));
    }
    let begins = blocks.len();
    let mut title = None;
    for part in &letter.parts {
        blocks.push(match part {
            Part::Heading { words } => {
                let level = if title.is_none() { Level::One } else { Level::Two };
                title.get_or_insert_with(|| words.clone());
                documents::Block::Heading(level, words.clone())
            }
            Part::Paragraph { words } => documents::Block::Paragraph(words.as_str().into()),
            Part::Framed { words } => documents::Block::Framed(words.as_str().into()),
            Part::List { lines } => documents::Block::List {
                numbered: false,
                items: lines.iter().map(|line| line.as_str().into()).collect(),
            },
            Part::Blanks { lines } => documents::Block::Facts(
                lines
                    .iter()
                    .map(|line| Fact { name: line.clone(), what: Text::default() })
                    .collect(),
            ),
        });
    }
    // A text of the scheme's may begin without a heading; a document never does.
    let title = title.unwrap_or_else(|| {
        let words = sayings.code("letter-kind", letter.kind.code());
        blocks.insert(begins, documents::Block::Heading(Level::One, words.clone()));
        words
    });
    let foot = [("reference", facts.reference.as_str()), ("phone", &facts.scheme.phone)];
    let foot = foot.map(|(name, words)| (name, words.into()));
    Document {
        title,
        language: letter.language,
        made: facts.today,
        shape: match print {
            Print::Ordinary if card => Shape::Card,
            Print::Ordinary => Shape::Standard,
            Print::Large => Shape::Large,
        },
        signed: Vec::new(),
        running: (facts.scheme.name.clone(), sayings.day(facts.today)),
        foot: sayings.say("letter-foot", &foot),
        blocks,
    }
}
