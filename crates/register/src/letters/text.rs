//! A scheme's text taken apart, before anything is filled in.
//!
//! Paragraphs are parted by an empty line. A paragraph of one line that begins with `# ` is a heading,
//! one that begins with `! ` stands in a frame; lines that begin with `- ` are a list.

/// A paragraph of a text, with its brackets still in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block<'a> {
    /// A heading.
    Heading(&'a str),
    /// What must not be overlooked.
    Framed(&'a str),
    /// Lines with dots.
    List(Vec<&'a str>),
    /// A word alone: what stands for it may be more than a line.
    Word(&'a str),
    /// Anything else.
    Paragraph(&'a str),
}

/// A piece of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// As it stands.
    Said(&'a str),
    /// A word in brackets, without them.
    Word(&'a str),
}

/// The paragraphs of a text.
pub(super) fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n").map(str::trim).filter(|one| !one.is_empty()) {
        let (first, rest) = paragraph.split_once('\n').unwrap_or((paragraph, ""));
        if let Some(words) = first.strip_prefix("# ") {
            found.push(Block::Heading(words.trim()));
            let rest = rest.trim();
            if !rest.is_empty() {
                found.push(plain(rest));
            }
        } else if let Some(words) = paragraph.strip_prefix("! ") {
            found.push(Block::Framed(words));
        } else if let Some(lines) = listed(paragraph) {
            found.push(Block::List(lines));
        } else {
            found.push(plain(paragraph));
        }
    }
    found
}

/// The lines of a paragraph in which each begins with a dash.
fn listed(paragraph: &str) -> Option<Vec<&str>> {
    paragraph.lines().map(|line| line.strip_prefix("- ").map(str::trim)).collect()
}

fn plain(paragraph: &str) -> Block<'_> {
    match pieces(paragraph).as_slice() {
        [Piece::Word(word)] => Block::Word(word),
        _ => Block::Paragraph(paragraph),
    }
}

/// The pieces of a paragraph: what is said, and the words in brackets.
pub(super) fn pieces(paragraph: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = paragraph;
    while let Some((before, after)) = rest.split_once('<') {
        let inside = after.split_once('>').filter(|(word, _)| is_word(word));
        let Some((word, behind)) = inside else { break };
        if !before.is_empty() {
            found.push(Piece::Said(before));
        }
        found.push(Piece::Word(word));
        rest = behind;
    }
    if !rest.is_empty() {
        found.push(Piece::Said(rest));
    }
    found
}

fn is_word(word: &str) -> bool {
    !word.is_empty() && word.len() < 40 && !word.contains(['\n', '<'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_taken_apart_into_what_each_paragraph_is() {
        let text = "# You are banned\n\nDear <name>,\n\n<places>\n\n! Until <days>\n\n- one\n- two\n\n# Why\n<reason>";
        let found = blocks(text);
        assert_eq!(
            found,
            [
                Block::Heading("You are banned"),
                Block::Paragraph("Dear <name>,"),
                Block::Word("places"),
                Block::Framed("Until <days>"),
                Block::List(vec!["one", "two"]),
                Block::Heading("Why"),
                Block::Word("reason"),
            ]
        );
        assert_eq!(
            pieces("Dear <name>, 5 < 6"),
            [Piece::Said("Dear "), Piece::Word("name"), Piece::Said(", 5 < 6")]
        );
    }
}
