//! The log as a PDF for an authority's visit: the content of its sheet, and nothing of the gallery.

use std::path::Path;

use super::answers::{LogPrint, LogQuery, LogShown};
use crate::civil::Clock;
use crate::closed_list::ClosedList as _;
use crate::documents::{
    Block, Column, Document, Language, Level, Sayings, Shape, Table, Text, render,
};
use crate::log::pounds;
use crate::till::session::Session;
use crate::till::{Failure, FailureCode};

impl Session {
    pub(super) fn log_paper(
        &mut self,
        query: &LogQuery,
        language: Language,
        path: &Path,
        clock: &dyn Clock,
    ) -> Result<(), Failure> {
        let moment = self.moment(clock);
        let print = self.log_print(query, clock)?;
        let sayings = Sayings::of(language);
        let made = [
            ("time", sayings.moment(moment.instant()).into()),
            ("by", self.person.name.as_str().into()),
        ];
        let made = sayings.say("log-sheet-made", &made);
        let document = sheet(&print, &made, moment.today(), &sayings);
        let bytes = render(&document).map_err(|_| Failure::of(FailureCode::Trouble))?.bytes;
        crate::till::import::save(path, &bytes)
    }
}

/// The sheet as a document.
fn sheet(print: &LogPrint, made: &str, day: jiff::civil::Date, sayings: &Sayings) -> Document {
    let say = |key: &str| sayings.say(key, &[]);
    let title = sayings.say("log-sheet-title", &[("premises", print.premises.as_str().into())]);
    let licence = print.licence.as_ref().map(|number| {
        Block::Paragraph(
            sayings.say("log-sheet-licence", &[("number", number.as_str().into())]).into(),
        )
    });
    let column = |key: &str, share| Column { head: say(key), share, numbers: false };
    let mut blocks = vec![
        Block::Heading(Level::One, title.clone()),
        Block::Paragraph(print.address.as_str().into()),
    ];
    blocks.extend(licence);
    blocks.push(Block::Paragraph(format!("{made} {}", say("log-sheet-without")).into()));
    if print.rows.is_empty() {
        blocks.push(Block::Paragraph(say("sheet-none").into()));
    } else {
        blocks.push(Block::Table(Table {
            summary: say("sheet-summary"),
            columns: vec![
                column("log-sheet-happened", 1.5),
                column("log-sheet-what", 1.6),
                column("log-sheet-words", 4.4),
                column("log-sheet-by", 1.8),
            ],
            rows: print.rows.iter().map(|row| cells(row, sayings)).collect(),
            sums: 0,
        }));
    }
    Document {
        title: title.clone(),
        language: sayings.language(),
        made: day,
        shape: Shape::Dense,
        signed: Vec::new(),
        running: (print.premises.clone(), sayings.day(day)),
        foot: say("sheet-foot"),
        blocks,
    }
}

fn cells(row: &LogShown, sayings: &Sayings) -> Vec<Text> {
    let say = |key: &str| sayings.say(key, &[]);
    let by = |name: Option<&String>| name.cloned().unwrap_or_else(|| say("log-by-gone"));
    let timely = serde_json::to_value(row.timely).ok();
    let timely = timely.as_ref().and_then(|code| code.as_str()).unwrap_or_default();
    let what = row.incident.as_ref().map_or_else(
        || sayings.code("log-entry", row.kind.code()),
        |part| {
            let kinds: Vec<String> =
                part.kinds.iter().map(|kind| sayings.code("kind", kind.code())).collect();
            crate::documents::capital(&kinds.join(", "))
        },
    );
    let mut lines: Vec<String> = Vec::new();
    lines.extend(
        row.sighting
            .as_ref()
            .map(|one| crate::documents::capital(&sayings.code("log-seen", one.action.code()))),
    );
    lines.extend(row.words.clone());
    lines.extend(row.put_right.clone());
    if let Some(part) = &row.incident {
        let hurt = sayings.code("log-hurt", part.hurt.code());
        let police = sayings.code("log-police", part.police.code());
        let place: Vec<&str> =
            [&part.place, &part.location].into_iter().flatten().map(String::as_str).collect();
        if !place.is_empty() {
            lines.push(format!("{}: {}", say("paper-where"), place.join(", ")));
        }
        let number = part.police_reference.as_ref().map(|number| format!(" ({number})"));
        lines.push(format!(
            "{} {hurt} · {} {police}{}",
            say("log-hurt"),
            say("log-police"),
            number.unwrap_or_default()
        ));
        if let Some(at) = part.police_at {
            lines.push(format!("{}: {}", say("paper-police-at"), sayings.moment(at)));
        }
        if let Some(outcome) = part.outcome {
            let what = sayings.code("triage-outcome", outcome.code());
            lines.push(format!("{}: {what}", say("paper-outcome")));
        }
        if part.totals.taken > 0 {
            lines.push(format!("{}: £{}", say("log-outcome-TAKEN"), pounds(part.totals.taken)));
        }
    }
    for one in &row.addenda {
        let told = [("time", sayings.moment(one.at).into()), ("by", by(one.by.as_ref()).into())];
        lines.push(format!("{}: {}", sayings.say("log-added", &told), one.words));
    }
    vec![
        sayings.moment(row.occurred).into(),
        what.into(),
        lines.join("\n").into(),
        format!(
            "{}, {}\n{}",
            by(row.by.as_ref()),
            sayings.moment(row.recorded),
            sayings.code("log-timely", timely)
        )
        .into(),
    ]
}
