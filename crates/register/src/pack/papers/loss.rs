//! What was taken, recovered and attempted: line by line, with sums in pounds and pence.

use super::Desk;
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Column, Table, Text};
use crate::log::{Goods, GoodsOutcome, IncidentPart, pounds};

/// The order in which sums stand.
const SUMMED: [GoodsOutcome; 3] =
    [GoodsOutcome::Taken, GoodsOutcome::Recovered, GoodsOutcome::Attempted];

impl Desk<'_> {
    pub(super) fn loss(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let with_goods: Vec<_> = self
            .case
            .entries
            .iter()
            .enumerate()
            .filter_map(|(at, one)| Some((at, one, one.incident()?)))
            .filter(|(.., part)| !part.goods.is_empty())
            .collect();
        for (at, one, part) in &with_goods {
            blocks.push(self.entry_heading(at + 1, one));
            blocks.push(self.goods(part));
        }
        if with_goods.len() > 1 {
            blocks.push(self.heading("paper-loss-in-all"));
            let facts = SUMMED.iter().map(|outcome| (*outcome, self.case.total(*outcome)));
            let facts = facts.filter(|(_, total)| *total > 0).map(|(outcome, total)| {
                self.fact(&format!("paper-loss-total-{}", outcome.code()), money(total))
            });
            let lost = self.fact("paper-loss-total-lost", money(self.case.lost()));
            blocks.push(Block::Facts(facts.chain([lost]).collect()));
        }
        blocks.push(Block::Paragraph(self.say("paper-loss-note").into()));
        blocks
    }

    fn goods(&self, part: &IncidentPart) -> Block {
        let column = |key: &str, share, numbers| Column { head: self.say(key), share, numbers };
        let line = |goods: &Goods| -> Vec<Text> {
            let sum = u64::from(goods.quantity).saturating_mul(goods.pence);
            vec![
                goods.what.as_str().into(),
                self.sayings.code("log-outcome", goods.outcome.code()).into(),
                goods.quantity.to_string().into(),
                money(goods.pence).into(),
                money(sum).into(),
            ]
        };
        let sum = |name: String, pence| -> Vec<Text> {
            vec![name.into(), "".into(), "".into(), "".into(), money(pence).into()]
        };
        let mut rows: Vec<Vec<Text>> = part.goods.iter().map(line).collect();
        let lines = rows.len();
        for outcome in SUMMED {
            if part.goods.iter().any(|goods| goods.outcome == outcome) {
                let name = self.say(&format!("paper-loss-total-{}", outcome.code()));
                rows.push(sum(name, part.total(outcome)));
            }
        }
        let lost =
            part.total(GoodsOutcome::Taken).saturating_sub(part.total(GoodsOutcome::Recovered));
        if part.total(GoodsOutcome::Taken) > 0 {
            rows.push(sum(self.say("paper-loss-total-lost"), lost));
        }
        let sums = rows.len() - lines;
        Block::Table(Table {
            summary: self.say("paper-loss-summary"),
            columns: vec![
                column("paper-loss-what", 4.0, false),
                column("paper-loss-outcome", 2.0, false),
                column("paper-loss-quantity", 1.4, true),
                column("paper-loss-price", 1.8, true),
                column("paper-loss-sum", 1.8, true),
            ],
            rows,
            sums,
        })
    }
}

fn money(pence: u64) -> String {
    format!("£{}", pounds(pence))
}
