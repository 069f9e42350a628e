//! What a pack is made of: entries with the names that belong to them, notices, exhibits, and the texts.
//!
//! The same for entries of a premises' own log and, once an office holds them, for those that a scheme has
//! accepted: whoever has a [`Case`] has a pack. Nothing here reads the register or a clock.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Absent, Exhibit, PackForm, Proof, TemplateName, TemplateWord, filled};
use crate::documents::Sayings;
use crate::evidence::EvidenceKind;
use crate::log::{Body, GoodsOutcome, IncidentPart, LogEntry, SentOwn, pounds};
use crate::records::{Ending, Premises, Scheme, ServiceRecord};

/// What a pack is made of.
#[derive(Debug, Clone)]
pub struct Case {
    /// The scheme.
    pub scheme: Scheme,
    /// The premises whose entries these are: of the earliest, where there are several.
    pub premises: Premises,
    /// The other premises whose entries are in it. The office alone joins several.
    pub others: Vec<Premises>,
    /// The pack's reference, which names nobody.
    pub reference: String,
    /// When it is made.
    pub made: Timestamp,
    /// The day of that in London.
    pub day: Date,
    /// Who makes it.
    pub by: String,
    /// As what: the code of their role.
    pub role: &'static str,
    /// The entries, the earliest first.
    pub entries: Vec<CaseEntry>,
    /// Bans and warnings of the people in them.
    pub notices: Vec<Notice>,
    /// What hangs on them.
    pub exhibits: Vec<Exhibit>,
    /// What shows that people were told of their bans and warnings.
    pub proofs: Vec<Proof>,
    /// Originals that they name and that are not here.
    pub absent: Vec<Absent>,
    /// The scheme's texts, in the papers' language.
    pub texts: Vec<(TemplateName, String)>,
}

/// An entry, with the names that its ids stand for.
#[derive(Debug, Clone)]
pub struct CaseEntry {
    /// The entry.
    pub entry: LogEntry,
    /// Who wrote it; none for somebody who has left.
    pub by: Option<String>,
    /// Whom it names, in its own order; none for a name that is not shown to who makes the pack.
    pub names: Vec<Option<String>>,
    /// Those of a premises' own list who took part: that they did, and never who they are.
    pub own: Vec<SentOwn>,
    /// Who wrote its addenda, in their order.
    pub added_by: Vec<Option<String>>,
}

impl CaseEntry {
    /// An incident's own part.
    pub fn incident(&self) -> Option<&IncidentPart> {
        match &self.entry.body {
            Body::Incident(part) => Some(part),
            _ => None,
        }
    }
}

/// A ban or a warning, and how the person was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// Whether it is a ban; else a warning.
    pub ban: bool,
    /// Its reference.
    pub reference: String,
    /// Whom it concerns, as far as shown.
    pub name: Option<String>,
    /// The reason that was given.
    pub reason: String,
    /// From which day.
    pub from: Date,
    /// To which, or reviewed when.
    pub ending: Ending,
    /// How and when they were told; none when nobody has.
    pub service: Option<ServiceRecord>,
    /// The days of this pack's entries that name the person, and whether it was in force here then.
    pub on_the_day: Vec<(Date, bool)>,
}

impl Case {
    /// The scheme's text of a name.
    pub(super) fn text(&self, name: TemplateName) -> &str {
        self.texts.iter().find(|(one, _)| *one == name).map_or("", |(_, text)| text)
    }

    /// All premises whose entries are in it.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Premises> {
        std::iter::once(&self.premises).chain(&self.others)
    }

    /// Where an entry happened.
    pub(super) fn place_of(&self, entry: &LogEntry) -> &Premises {
        self.places().find(|one| one.id == entry.premises).unwrap_or(&self.premises)
    }

    /// Goods of one outcome, over all entries, in pence.
    pub(super) fn total(&self, outcome: GoodsOutcome) -> u64 {
        let parts = self.entries.iter().filter_map(CaseEntry::incident);
        parts.map(|part| part.total(outcome)).fold(0, u64::saturating_add)
    }

    /// What was taken and not recovered, in pence.
    pub(crate) fn lost(&self) -> u64 {
        self.total(GoodsOutcome::Taken).saturating_sub(self.total(GoodsOutcome::Recovered))
    }

    /// A template with its words from this case; what depends on the layout is filled in later.
    pub fn said(&self, name: TemplateName, sayings: &Sayings) -> String {
        use TemplateWord as W;
        let joined = |one: fn(&Premises) -> String| self.places().map(one).collect::<Vec<_>>();
        let words = [
            (W::Premises, joined(|one| one.name.clone()).join(", ")),
            (W::Address, joined(|one| format!("{}, {}", one.address, one.postcode)).join("; ")),
            (W::Scheme, self.scheme.name.clone()),
            (W::Phone, self.scheme.phone.clone()),
            (W::When, self.when(sayings)),
            (W::Seen, self.seen(sayings)),
            (W::People, self.people(sayings)),
            (W::Exhibits, self.produced(sayings)),
            (W::Clock, self.clock(sayings)),
            (W::Loss, self.loss(sayings)),
            (W::Pages, crate::documents::PAGES.to_owned()),
        ];
        filled(self.text(name), &words)
    }

    /// Fills in what the form leaves to the case, for the first time that it is opened.
    pub fn begin(&self, form: &mut PackForm, sayings: &Sayings) {
        form.statement = self.said(TemplateName::StatementBody, sayings);
        form.cctv = self.said(TemplateName::CctvBody, sayings);
        form.impact = self.said(TemplateName::ImpactBody, sayings);
    }

    fn when(&self, sayings: &Sayings) -> String {
        let mut times: Vec<String> =
            self.entries.iter().map(|one| sayings.moment(one.entry.occurred)).collect();
        times.dedup();
        times.join("; ")
    }

    fn seen(&self, sayings: &Sayings) -> String {
        let told = self.entries.iter().filter_map(|one| {
            let words = one.entry.account.text()?.as_str().to_owned();
            let time = sayings.moment(one.entry.occurred);
            Some(sayings.say("statement-seen", &[("time", time.into()), ("words", words.into())]))
        });
        told.collect::<Vec<_>>().join("\n\n")
    }

    fn people(&self, sayings: &Sayings) -> String {
        let mut said = Vec::new();
        for one in &self.entries {
            for (who, name) in one.entry.people.iter().zip(&one.names) {
                let (Some(known), Some(name)) = (who.known, name) else { continue };
                let key =
                    format!("statement-known-{}", crate::closed_list::ClosedList::code(known));
                let sentence = sayings.say(&key, &[("name", name.as_str().into())]);
                if !said.contains(&sentence) {
                    said.push(sentence);
                }
            }
        }
        said.join(" ")
    }

    fn produced(&self, sayings: &Sayings) -> String {
        let one = |exhibit: &Exhibit| {
            let kind = match exhibit.kind {
                EvidenceKind::Picture => "statement-exhibit-picture",
                EvidenceKind::Clip => "statement-exhibit-clip",
                EvidenceKind::Sound => "statement-exhibit-sound",
                EvidenceKind::Document => "statement-exhibit-paper",
                EvidenceKind::Other => "statement-exhibit-file",
            };
            let name = sayings.say(kind, &[]);
            let reference = exhibit.reference.as_str();
            sayings
                .say("statement-exhibit", &[("name", name.into()), ("reference", reference.into())])
        };
        if self.exhibits.is_empty() {
            return sayings.say("statement-no-exhibit", &[]);
        }
        self.exhibits.iter().map(one).collect::<Vec<_>>().join("\n")
    }

    fn clock(&self, sayings: &Sayings) -> String {
        let offset =
            self.entries.iter().filter_map(CaseEntry::incident).find_map(|p| p.clock_offset);
        let Some(minutes) = offset else { return sayings.say("statement-clock-right", &[]) };
        let key = if minutes < 0 { "statement-clock-slow" } else { "statement-clock-fast" };
        sayings.say(key, &[("count", minutes.unsigned_abs().into())])
    }

    fn loss(&self, sayings: &Sayings) -> String {
        match self.lost() {
            0 => String::new(),
            lost => sayings.say("statement-loss", &[("pounds", pounds(lost).into())]),
        }
    }
}
