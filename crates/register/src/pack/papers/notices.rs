//! Bans and warnings of the people in the pack, with how they were told: what knowing of a ban rests on.

use super::Desk;
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Level};
use crate::pack::{Notice, hex};
use crate::records::Ending;

impl Desk<'_> {
    pub(super) fn notices(&self) -> Vec<Block> {
        if self.case.notices.is_empty() {
            return vec![Block::Paragraph(self.say("paper-notice-none").into())];
        }
        self.case.notices.iter().flat_map(|notice| self.notice(notice)).collect()
    }

    fn notice(&self, notice: &Notice) -> [Block; 2] {
        let key = if notice.ban { "paper-notice-ban" } else { "paper-notice-warning" };
        let heading = self.sayings.say(key, &[("reference", notice.reference.as_str().into())]);
        let day = |key: &str, day| self.sayings.say(key, &[("day", self.sayings.day(day).into())]);
        let to = match notice.ending {
            Ending::On(last) => day("paper-notice-until", last),
            Ending::Review(due) => day("paper-notice-review", due),
        };
        let service = notice.service.map_or_else(
            || self.say("paper-notice-unserved"),
            |record| {
                let how = self.sayings.code("service", record.method.code());
                let told = [("how", how.into()), ("day", self.sayings.day(record.on).into())];
                self.sayings.say("paper-notice-served", &told)
            },
        );
        let held = notice.on_the_day.iter().map(|(on, held)| {
            day(if *held { "paper-notice-in-force" } else { "paper-notice-not-in-force" }, *on)
        });
        let name = notice.name.clone().unwrap_or_else(|| self.say("paper-who-unnamed"));
        let mut facts = vec![
            self.fact("paper-notice-who", name),
            self.fact("paper-notice-from", self.sayings.day(notice.from)),
            self.fact("paper-notice-to", to),
            self.fact("paper-notice-reason", notice.reason.clone()),
            self.fact("paper-notice-service", service),
        ];
        let proofs = self.case.proofs.iter().filter(|one| one.reference == notice.reference);
        let proofs: Vec<String> =
            proofs.map(|one| format!("{}\nSHA-256 {}", one.file(), hex(&one.sha256))).collect();
        if !proofs.is_empty() {
            facts.push(self.fact("paper-notice-proof", proofs.join("\n")));
        }
        if notice.ban {
            facts.push(self.fact("paper-notice-on-the-day", held.collect::<Vec<_>>().join("\n")));
        }
        [Block::Heading(Level::Two, heading), Block::Facts(facts)]
    }
}
