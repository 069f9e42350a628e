//! The scheme's tariff on paper, and the working of one case by it, line by line.
//!
//! Both say that people decide. Neither names anybody: a case stands there by its reference.

use jiff::civil::Date;

use super::said::{gives_words, said_length, work};
use crate::cases::{Gives, Length, Points, Tariff, TariffTable, TariffWay, Tick, Working};
use crate::closed_list::ClosedList as _;
use crate::documents::{
    Block, Column, Document, Fact, Level, Sayings, Shape, Table, Text, capital,
};

/// The tariff as it is now, or as an earlier version was; `since` is the day from which it counted.
pub fn tariff_paper(
    scheme: &str,
    tariff: &Tariff,
    since: Option<Date>,
    today: Date,
    sayings: &Sayings,
) -> Document {
    let say = |key: &str| sayings.say(key, &[]);
    let mut blocks = vec![
        Block::Heading(Level::One, say("tariff-title")),
        Block::Facts(vec![
            fact(say("tariff-version"), tariff.version.to_string()),
            fact(
                say("tariff-since"),
                since.map_or_else(|| say("tariff-since-none"), |day| sayings.day(day)),
            ),
        ]),
        Block::Framed(say("tariff-people").into()),
    ];
    match &tariff.way {
        TariffWay::Points(points) => blocks.extend(of_points(points, sayings)),
        TariffWay::Ticks { start, ticks, most } => {
            blocks.extend(of_ticks(*start, ticks, *most, sayings));
        }
        TariffWay::Table(table) => blocks.push(of_table(table, sayings)),
    }
    document(scheme, say("tariff-title"), String::new(), today, blocks, sayings)
}

/// How the length of one case was reached, line by line.
pub fn working_paper(
    scheme: &str,
    reference: &str,
    working: &Working,
    today: Date,
    sayings: &Sayings,
) -> Document {
    let say = |key: &str| sayings.say(key, &[]);
    let counted = working.lines.iter().any(|line| line.adds != 0);
    let rows = working
        .lines
        .iter()
        .map(|line| {
            let mut row: Vec<Text> = vec![work(&line.what, sayings).into()];
            if counted {
                row.push(format!("{:+}", line.adds).into());
                row.push(line.total.to_string().into());
            }
            row
        })
        .collect();
    let mut columns = vec![column(say("tariff-what"), 6.0, false)];
    if counted {
        columns.push(column(say("tariff-adds"), 1.2, true));
        columns.push(column(say("tariff-total"), 1.2, true));
    }
    let blocks = vec![
        Block::Heading(Level::One, say("working-title")),
        Block::Facts(vec![
            fact(say("working-case"), reference.to_owned()),
            fact(say("tariff-version"), working.version.to_string()),
        ]),
        table(say("working-summary"), columns, rows),
        Block::Framed(Text::bold(gives_words(working.gives, sayings))),
        Block::Paragraph(say("letter-working-people").into()),
    ];
    document(scheme, say("working-title"), reference.to_owned(), today, blocks, sayings)
}

fn document(
    scheme: &str,
    title: String,
    foot: String,
    today: Date,
    blocks: Vec<Block>,
    sayings: &Sayings,
) -> Document {
    Document {
        title,
        language: sayings.language(),
        made: today,
        shape: Shape::Standard,
        signed: Vec::new(),
        running: (scheme.to_owned(), sayings.day(today)),
        foot,
        blocks,
    }
}

fn of_points(points: &Points, sayings: &Sayings) -> Vec<Block> {
    let say = |key: &str| sayings.say(key, &[]);
    let row = |words: String, points: u16| vec![Text::from(words), points.to_string().into()];
    let mut rows = Vec::new();
    rows.extend(
        points
            .kinds
            .iter()
            .map(|(kind, points)| row(capital(&sayings.code("kind", kind.code())), *points)),
    );
    rows.extend(points.groups.iter().map(|(group, points)| {
        let group = sayings.code("desk-category", group.code());
        row(sayings.say("tariff-others", &[("group", group.into())]), *points)
    }));
    rows.extend(points.factors.iter().map(|one| row(one.words.clone(), one.points)));
    rows.push(row(say("tariff-earlier-ban"), points.earlier.0));
    rows.push(row(say("tariff-earlier-warning"), points.earlier.1));
    let bands = points
        .bands
        .iter()
        .map(|band| vec![band.from.to_string().into(), given(band.gives, sayings).into()])
        .collect();
    vec![
        table(
            say("tariff-points-summary"),
            vec![column(say("tariff-what"), 6.0, false), column(say("tariff-points"), 1.4, true)],
            rows,
        ),
        table(
            say("tariff-bands-summary"),
            vec![column(say("tariff-from"), 2.0, false), column(say("tariff-gives"), 5.0, false)],
            bands,
        ),
    ]
}

fn of_ticks(start: u16, ticks: &[Tick], most: u16, sayings: &Sayings) -> Vec<Block> {
    let say = |key: &str| sayings.say(key, &[]);
    let months = |count: u16| said_length(Length::Months { count }, sayings);
    let rows =
        ticks.iter().map(|one| vec![one.words.clone().into(), months(one.months).into()]).collect();
    vec![
        Block::Facts(vec![
            fact(say("tariff-start"), months(start)),
            fact(say("tariff-most"), months(most)),
        ]),
        table(
            say("tariff-ticks-summary"),
            vec![column(say("tariff-what"), 6.0, false), column(say("tariff-adds"), 2.0, false)],
            rows,
        ),
    ]
}

fn of_table(rows: &TariffTable, sayings: &Sayings) -> Block {
    let say = |key: &str| sayings.say(key, &[]);
    let lines = rows
        .rows
        .iter()
        .map(|row| {
            vec![
                capital(&sayings.code("desk-category", row.group.code())).into(),
                given(row.first, sayings).into(),
                given(row.again, sayings).into(),
            ]
        })
        .collect();
    let columns = vec![
        column(say("tariff-what"), 3.0, false),
        column(say("tariff-first"), 3.0, false),
        column(say("tariff-again"), 3.0, false),
    ];
    table(say("tariff-table-summary"), columns, lines)
}

/// What is proposed, in few words.
fn given(gives: Gives, sayings: &Sayings) -> String {
    match gives {
        Gives::Nothing => sayings.say("tariff-nothing", &[]),
        Gives::Warning => sayings.say("tariff-warning", &[]),
        Gives::Ban { length } => {
            sayings.say("tariff-ban", &[("length", said_length(length, sayings).into())])
        }
    }
}

fn fact(name: String, what: String) -> Fact {
    Fact { name, what: what.into() }
}

fn column(head: String, share: f32, numbers: bool) -> Column {
    Column { head, share, numbers }
}

fn table(summary: String, columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Block {
    Block::Table(Table { summary, columns, rows, sums: 0 })
}
