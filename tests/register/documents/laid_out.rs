use jiff::civil::date;
use watchbook_register::documents::*;

use crate::read::{pages, text};

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "A letter".into(),
        language: Language::English,
        made: date(2026, 11, 22),
        shape: Shape::Standard,
        signed: Vec::new(),
        running: ("Marlbridge Shopwatch".into(), "A letter".into()),
        foot: "PP-2026-0001".into(),
        blocks,
    }
}

fn all_kinds() -> Vec<Block> {
    let column = |head: &str, share, numbers| Column { head: head.into(), share, numbers };
    vec![
        Block::Heading(Level::One, "What was decided".into()),
        Block::Paragraph(Text::from("Tŷ’r Ŵyn in Łódź, ").then("for six months", Face::Bold)),
        Block::Framed("This is not to be overlooked.".into()),
        Block::Heading(Level::Two, "Facts".into()),
        Block::Facts(vec![
            Fact { name: "Premises".into(), what: "Harlow Street Stores".into() },
            Fact { name: "Number".into(), what: Text::default() },
        ]),
        Block::List { numbered: true, items: vec!["First".into(), "Second".into()] },
        Block::Table(Table {
            summary: "Goods".into(),
            columns: vec![column("What", 3.0, false), column("Sum", 1.0, true)],
            rows: vec![
                vec!["Whisky".into(), "£90.00".into()],
                vec!["In all".into(), "£90.00".into()],
            ],
            sums: 1,
        }),
        Block::Signatures(vec![
            Signature { what: "Signature".into() },
            Signature { what: "Date".into() },
        ]),
    ]
}

#[test]
fn every_kind_of_block_passes_the_checks_of_pdf_ua_and_can_be_read() {
    for shape in [Shape::Standard, Shape::Large, Shape::Dense] {
        let made = render(&Document { shape, ..document(all_kinds()) }).unwrap();
        assert_eq!((made.pages, made.missing.as_slice()), (1, [].as_slice()));
        let text = text(&made.bytes);
        for words in [
            "What was decided",
            "Tŷ’r Ŵyn in Łódź, for six months",
            "This is not to be overlooked.",
            "Premises Harlow Street Stores",
            "1. First 2. Second",
            "In all £90.00",
            "Page 1 of 1",
        ] {
            assert!(text.contains(words), "{words} is not in: {text}");
        }
    }
}

#[test]
fn the_same_document_is_the_same_file_and_another_day_is_another() {
    let one = render(&document(all_kinds())).unwrap();
    assert_eq!(one, render(&document(all_kinds())).unwrap());
    let later = Document { made: date(2026, 11, 23), ..document(all_kinds()) };
    assert_ne!(one.bytes, render(&later).unwrap().bytes);
}

#[test]
fn the_language_title_and_standard_are_written_in_the_file() {
    let welsh = Document { language: Language::Welsh, ..document(all_kinds()) };
    let made = render(&welsh).unwrap();
    assert!(text(&made.bytes).contains("Tudalen 1 o 1"));
    let file = lopdf::Document::load_mem(&made.bytes).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"cy");
    assert!(catalog.get(b"MarkInfo").is_ok() && catalog.get(b"StructTreeRoot").is_ok());
    let xmp = String::from_utf8_lossy(&made.bytes).into_owned();
    assert!(xmp.contains("pdfuaid"), "the file says that it is PDF/UA");
}

#[test]
fn a_long_table_goes_on_with_its_heads_and_every_page_says_how_many_there_are() {
    let rows = (0..120).map(|at| vec![format!("Line {at}").into(), "1".into()]).collect();
    let column = |head: &str| Column { head: head.into(), share: 1.0, numbers: false };
    let table = Table {
        summary: "Lines".into(),
        columns: vec![column("Name of it"), column("Count")],
        rows,
        sums: 0,
    };
    let blocks = vec![
        Block::Heading(Level::One, "Lines".into()),
        Block::Paragraph(format!("These are {PAGES} pages.").into()),
        Block::Table(table),
    ];
    let made = render(&document(blocks)).unwrap();
    let pages = pages(&made.bytes);
    assert!(made.pages > 2 && pages.len() == made.pages);
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains("Name of it"), "page {at}: {page}");
        assert!(page.contains(&format!("Page {} of {}", at + 1, made.pages)), "page {at}: {page}");
    }
    assert!(pages[0].contains(&format!("These are {} pages.", made.pages)));
    let lines: Vec<_> =
        (0..120).filter(|at| text(&made.bytes).contains(&format!("Line {at} "))).collect();
    assert_eq!(lines.len(), 120, "no row is lost between two pages");
}

#[test]
fn a_letter_that_the_font_lacks_is_written_by_its_number_and_told() {
    let made = render(&document(vec![
        Block::Heading(Level::One, "東".into()),
        Block::Paragraph("From 東京 \u{202E}back".into()),
    ]))
    .unwrap();
    assert_eq!(made.missing, ['東', '京']);
    assert!(text(&made.bytes).contains("From [U+6771][U+4EAC] back"), "{}", text(&made.bytes));
}

#[test]
fn a_page_that_is_signed_has_its_lines_on_every_page() {
    let long: Vec<Block> =
        (0..60).map(|at| Block::Paragraph(format!("Paragraph {at}.").into())).collect();
    let blocks = [vec![Block::Heading(Level::One, "Long".into())], long].concat();
    let made = render(&Document { signed: vec!["Signature".into()], ..document(blocks) }).unwrap();
    assert!(made.pages > 1);
    assert!(pages(&made.bytes).iter().all(|page| page.contains("Signature")));
}

#[test]
fn what_is_no_picture_is_refused() {
    let picture =
        |bytes| Block::Picture(Picture { bytes, shows: "A sign".into(), width: Width::Sign });
    let broken = render(&document(vec![picture(b"no picture".to_vec())]));
    assert_eq!(broken, Err(DocumentError::Picture));
}
