//! The incident report, entry by entry as it stands in the log, and the first descriptions.

use super::{Desk, paragraphs};
use crate::closed_list::ClosedList as _;
use crate::documents::{Block, Fact, Level, Text, capital};
use crate::log::{Body, Certainty, IncidentPart, LogPerson, timely};
use crate::pack::CaseEntry;
use crate::records::IncidentRole;
use crate::text::NeutralText;

impl Desk<'_> {
    pub(super) fn report(&self) -> Vec<Block> {
        let entries = self.case.entries.iter().enumerate();
        entries.flat_map(|(at, one)| self.entry(at + 1, one)).collect()
    }

    /// What an entry is, in a few words.
    pub(super) fn what(&self, one: &CaseEntry) -> String {
        let kinds = one.incident().and_then(|part| self.codes("kind", &part.kinds));
        kinds.map_or_else(
            || self.sayings.code("log-entry", one.entry.kind().code()),
            |kinds| capital(&kinds),
        )
    }

    pub(super) fn entry_heading(&self, number: usize, one: &CaseEntry) -> Block {
        let told = [("number", number.into()), ("what", self.what(one).into())];
        Block::Heading(Level::Two, self.sayings.say("paper-incident", &told))
    }

    fn entry(&self, number: usize, one: &CaseEntry) -> Vec<Block> {
        let entry = &one.entry;
        let kept = timely(entry.occurred, entry.recorded);
        let kept =
            serde_json::to_value(kept).ok().and_then(|code| code.as_str().map(str::to_owned));
        let written = [
            ("time", self.sayings.moment(entry.recorded).into()),
            ("by", self.who(one.by.as_ref()).into()),
            ("role", self.sayings.code("role", entry.role.code()).into()),
            ("timely", self.sayings.code("log-timely", &kept.unwrap_or_default()).into()),
        ];
        let place = self.case.place_of(entry);
        let place = (!self.case.others.is_empty())
            .then(|| format!("{}, {}, {}", place.name, place.address, place.postcode));
        let mut facts = vec![
            self.fact("paper-happened", self.sayings.moment(entry.occurred)),
            self.fact("paper-written", self.sayings.say("paper-written-by", &written)),
            self.fact("paper-who", self.people(one)),
        ];
        facts.extend(self.fact_of("paper-premises", place));
        match &entry.body {
            Body::Incident(part) => facts.extend(self.incident(part)),
            Body::Sighting(sighting) => {
                let action = self.sayings.code("log-seen", sighting.action.code());
                let sure = self.sayings.code("log-sure", sighting.sureness.code());
                facts.push(self.fact("paper-sighting", format!("{action}, {sure}")));
                facts.extend(self.fact_of("paper-witness", plain(sighting.witness.as_ref())));
                facts.extend(
                    sighting
                        .ban
                        .map(|_| self.fact("paper-notice-on-the-day", self.say("paper-breach"))),
                );
            }
            Body::WrongChallenge { put_right } => {
                facts.extend(self.fact_of("paper-put-right", plain(put_right.as_ref())))
            }
            Body::Plain(_) => {}
        }
        let mut blocks = vec![self.entry_heading(number, one), Block::Facts(facts)];
        if let Some(words) = entry.account.text() {
            blocks.push(Block::Heading(Level::Three, self.say("paper-seen")));
            blocks.extend(paragraphs(words.as_str()));
        }
        for (addendum, by) in entry.account.addenda().iter().zip(&one.added_by) {
            let told = [
                ("time", self.sayings.moment(addendum.at).into()),
                ("by", self.who(by.as_ref()).into()),
            ];
            let head = self.sayings.say("paper-added", &told);
            let text = Text::bold(format!("{head}: "))
                .then(addendum.words.as_str(), crate::documents::Face::Plain);
            blocks.push(Block::Paragraph(text));
        }
        blocks
    }

    fn people(&self, one: &CaseEntry) -> String {
        let part = |name: String, role: Option<IncidentRole>, known: Option<Certainty>| {
            let role = role.map(|role| {
                self.say(match role {
                    IncidentRole::Suspect => "log-role-first",
                    IncidentRole::Accomplice => "log-role-helped",
                    IncidentRole::Lookout => "log-role-watch",
                })
            });
            let known = known.map(|known| self.sayings.code("log-known", known.code()));
            let how: Vec<String> = role.into_iter().chain(known).collect();
            if how.is_empty() {
                return name;
            }
            self.sayings
                .say("paper-who-one", &[("name", name.into()), ("how", how.join(", ").into())])
        };
        let who = |(who, name): (&LogPerson, &Option<String>)| {
            let name = name.clone().unwrap_or_else(|| self.say("paper-who-unnamed"));
            part(name, who.role, who.known)
        };
        let own = one.own.iter().map(|own| part(self.say("paper-who-own"), own.role, own.known));
        let all: Vec<String> =
            one.entry.people.iter().zip(&one.names).map(who).chain(own).collect();
        if all.is_empty() { self.say("paper-nobody") } else { all.join("\n") }
    }

    fn incident(&self, part: &IncidentPart) -> Vec<Fact> {
        let code = |list: &str, code: &'static str| Some(self.sayings.code(list, code));
        let facts = [
            ("paper-where", plain(part.place.as_ref())),
            ("paper-location", part.location.as_ref().map(|one| one.as_str().to_owned())),
            ("paper-hurt", code("log-hurt", part.hurt.code())),
            ("paper-police", code("log-police", part.police.code())),
            ("paper-police-at", part.police_at.map(|at| self.sayings.moment(at))),
            ("paper-officer", plain(part.for_office.officer.as_ref())),
            ("paper-police-reference", plain(part.police_reference.as_ref())),
            ("paper-crime-reference", plain(part.crime_reference.as_ref())),
            ("paper-methods", self.codes("way", &part.methods)),
            ("paper-weapon", plain(part.weapon.as_ref())),
            ("paper-hate", self.codes("log-hate", &part.hate)),
            ("paper-influence", self.codes("log-influence", &part.influence)),
            ("paper-responses", self.codes("log-response", &part.responses)),
            ("paper-outcome", part.outcome.and_then(|one| code("triage-outcome", one.code()))),
            ("paper-cctv-until", part.cctv_until.map(|day| self.sayings.day(day))),
        ];
        facts
            .into_iter()
            .filter_map(|(key, what)| self.fact_of(key, what.map(|w| capital(&w))))
            .collect()
    }

    /// The first descriptions, each as it was locked.
    pub(super) fn descriptions(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (at, one) in self.case.entries.iter().enumerate() {
            let Some((words, locked)) = one.incident().and_then(|part| part.description.as_ref())
            else {
                continue;
            };
            let time = [("time", self.sayings.moment(*locked).into())];
            blocks.push(self.entry_heading(at + 1, one));
            blocks.push(Block::Facts(vec![
                self.fact("paper-description-of", self.sayings.moment(one.entry.occurred)),
                self.fact("paper-description-by", self.who(one.by.as_ref())),
            ]));
            blocks.push(Block::Framed(words.as_str().into()));
            blocks
                .push(Block::Paragraph(self.sayings.say("paper-description-locked", &time).into()));
        }
        blocks
    }
}

fn plain(text: Option<&NeutralText>) -> Option<String> {
    text.map(|text| text.as_str().to_owned())
}
