//! A dozen entries in the log of a seat's premises, invented for the day on which it is made.

use jiff::{SignedDuration, Timestamp};
use watchbook_register::civil::{Moment, london_day};
use watchbook_register::dossier::Dossier;
use watchbook_register::id::Id;
use watchbook_register::log::{
    Account, Addendum, Body, Certainty, EntryKind, ForOffice, Goods, GoodsOutcome, Hurt,
    IncidentPart, Influence, Life, LogEntry, LogPerson, PoliceTold, Response, SeenAction, Sighting,
    Sureness, ban_in_force,
};
use watchbook_register::records::{
    IncidentKind as K, IncidentRole, Method, Person, Premises, SchemeRules,
};
use watchbook_register::store::{Action, Actor, Store};
use watchbook_register::text::NeutralText;

use super::{FurnishError, Seat};
use crate::chance::Chance;
use crate::subject::Refused;
use crate::town::Town;

/// What one row of the book is.
enum Row {
    Plain(EntryKind),
    /// Which of those banned here, and how it went.
    Seen(usize, SeenAction, Sureness),
    Wrong(usize),
    Incident(K, Option<usize>, PoliceTold),
}

/// How many hours ago, what, and in which words.
type Line = (i64, Row, &'static str);

const SHOP: [Line; 12] = [
    (3, Row::Seen(0, SeenAction::LeftWhenAsked, Sureness::Certain), ""),
    (6, Row::Plain(EntryKind::Refusal), "Energy drinks for two people who had no ID with them."),
    (
        20,
        Row::Incident(K::ShopTheft, Some(1), PoliceTold::By101),
        "Took four bottles from the end shelf, put them in a bag and went past the till.",
    ),
    (27, Row::Seen(2, SeenAction::NotChallenged, Sureness::Likely), ""),
    (44, Row::Plain(EntryKind::CctvFault), "The camera over the back door is dark. Engineer rung."),
    (
        52,
        Row::Incident(K::VerbalAbuse, None, PoliceTold::No),
        "Shouted at the person at the till when a card was declined; left when asked.",
    ),
    (75, Row::Wrong(0), "A customer was asked to leave by mistake. We apologised at once."),
    (99, Row::Plain(EntryKind::Refusal), "A vape for a young person; no ID was shown."),
    (
        150,
        Row::Incident(K::AttemptTheft, None, PoliceTold::NotYet),
        "Two people filled a trolley with washing powder and left it at the door.",
    ),
    (220, Row::Plain(EntryKind::AuthorityVisit), "Trading Standards looked at the refusals."),
    (300, Row::Seen(1, SeenAction::RefusedPoliceCalled, Sureness::Certain), ""),
    (410, Row::Plain(EntryKind::Refusal), "Knives for somebody who would not show ID."),
];

const PUB: [Line; 12] = [
    (2, Row::Plain(EntryKind::Refusal), "Refused at the bar: had had enough. Taxi called."),
    (13, Row::Seen(0, SeenAction::RefusedPoliceCalled, Sureness::Certain), ""),
    (
        15,
        Row::Incident(K::Threats, Some(1), PoliceTold::By999),
        "Asked at the back bar to lower their voice; said “I know where you park”. Left by the yard.",
    ),
    (38, Row::Plain(EntryKind::Ejection), "Climbed on a table and would not come down."),
    (40, Row::Plain(EntryKind::ScannerFault), "Reads no driving licences since Friday."),
    (
        63,
        Row::Incident(K::Fight, None, PoliceTold::By999),
        "Two groups pushed one another at the pool table; one glass broke; both left.",
    ),
    (88, Row::Wrong(0), "Turned away at the door in error. Given the scheme's number and a drink."),
    (111, Row::Plain(EntryKind::Refusal), "Two people without ID on the door."),
    (160, Row::Plain(EntryKind::AuthorityVisit), "Licensing officer: log and training sheet seen."),
    (
        185,
        Row::Incident(K::Damage, None, PoliceTold::NotYet),
        "A mirror in the corridor was found broken after closing.",
    ),
    (260, Row::Seen(2, SeenAction::LeftWhenAsked, Sureness::Unsure), ""),
    (400, Row::Plain(EntryKind::Ejection), "Kept going behind the bar after being asked not to."),
];

/// Writes the book of a member's seat; the office has none.
pub(super) fn write(
    town: &Town,
    seat: Seat,
    store: &Store,
    now: Timestamp,
) -> Result<(), FurnishError> {
    let lines = match seat {
        Seat::Shop => SHOP,
        Seat::Pub => PUB,
        Seat::Office => return Ok(()),
    };
    let here = seat.premises(town).ok_or(Refused::Lacking("premises at this seat"))?;
    let staff: Vec<&Person> = seat.people(town).collect();
    let rules = SchemeRules::default();
    let dossiers = store.books()?.dossiers;
    let known: Vec<Dossier> = dossiers
        .iter()
        .filter(|one| ban_in_force(one, here, &rules, london_day(now)).is_some())
        .collect();
    let mut entries = Vec::with_capacity(lines.len());
    for (number, (hours, row, words)) in (0_u64..).zip(lines) {
        let mut chance = Chance::of(1, "log", number);
        let by = chance.among(&staff).ok_or(Refused::Lacking("person at this seat"))?;
        let occurred =
            now - SignedDuration::from_mins(hours * 60 + i64::from(chance.between(0, 50)));
        let spot =
            Spot { here, by, occurred, now, known: &known, rules: &rules, chance: &mut chance };
        entries.extend(spot.entry(row, words)?);
    }
    let at = Moment::judged(now, None);
    Ok(store.change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
        entries.iter().try_for_each(|entry| change.record_in_log(entry))
    })?)
}

/// What one entry is made of.
struct Spot<'a> {
    here: &'a Premises,
    by: &'a Person,
    occurred: Timestamp,
    now: Timestamp,
    known: &'a [Dossier],
    rules: &'a SchemeRules,
    chance: &'a mut Chance,
}

impl Spot<'_> {
    /// The entry; none where a small town has nobody for it.
    fn entry(self, row: Row, words: &str) -> Result<Option<LogEntry>, Refused> {
        let mut people = Vec::new();
        let body = match row {
            Row::Plain(kind) => Body::Plain(kind),
            Row::Wrong(which) => {
                let Some(one) = self.known.get(which) else { return Ok(None) };
                people.push(LogPerson { subject: one.card.id, role: None, known: None });
                Body::WrongChallenge { put_right: None }
            }
            Row::Seen(which, action, sureness) => {
                let Some(one) = self.known.get(which) else { return Ok(None) };
                people.push(LogPerson { subject: one.card.id, role: None, known: None });
                let ban = ban_in_force(one, self.here, self.rules, london_day(self.occurred));
                Body::Sighting(Sighting { action, sureness, ban, witness: None })
            }
            Row::Incident(kind, which, police) => {
                let one = which.and_then(|which| self.known.get(which));
                people.extend(one.map(|one| LogPerson {
                    subject: one.card.id,
                    role: Some(IncidentRole::Suspect),
                    known: Some(Certainty::RecognisedFromGallery),
                }));
                Body::Incident(Box::new(part(kind, police)?))
            }
        };
        let text = if words.is_empty() { None } else { Some(NeutralText::check(words)?) };
        let mut account = Account::first(text);
        let later = SignedDuration::from_mins(i64::from(self.chance.between(2, 600)));
        let recorded = (self.occurred + later).min(self.now);
        if matches!(body, Body::Incident(_)) && self.chance.percent(50) {
            let words = NeutralText::check("The camera over the door has it as well.")?;
            let at = (recorded + SignedDuration::from_mins(30)).min(self.now);
            account.add(Addendum { at, by: self.by.id, words });
        }
        let bytes = [self.chance.bits().to_le_bytes(), self.chance.bits().to_le_bytes()].concat();
        let mut entry = LogEntry {
            id: Id::from_random(bytes.try_into().unwrap_or_default()),
            premises: self.here.id,
            by: self.by.id,
            role: self.by.role,
            occurred: self.occurred,
            until: None,
            recorded,
            account,
            people,
            own: Vec::new(),
            body,
            life: None,
        };
        entry.life = entry.kind().is_for_scheme().then_some(Life::Queued);
        Ok(Some(entry))
    }
}

fn part(kind: K, police: PoliceTold) -> Result<IncidentPart, Refused> {
    let goods = match kind {
        K::ShopTheft => vec![Goods {
            what: NeutralText::check("Whisky, 70 cl")?,
            outcome: GoodsOutcome::Taken,
            quantity: 4,
            pence: 2_250,
        }],
        K::AttemptTheft => vec![Goods {
            what: NeutralText::check("Washing powder, large")?,
            outcome: GoodsOutcome::Attempted,
            quantity: 9,
            pence: 1_399,
        }],
        _ => Vec::new(),
    };
    let staff = match kind {
        K::Threats | K::VerbalAbuse => Some(NeutralText::check("The person at the counter")?),
        _ => None,
    };
    Ok(IncidentPart {
        kinds: vec![kind],
        hurt: Hurt::Nobody,
        police,
        place: None,
        methods: if kind == K::ShopTheft { vec![Method::ConcealBag] } else { Vec::new() },
        weapon: None,
        hate: Vec::new(),
        influence: if kind == K::Fight { vec![Influence::Alcohol] } else { Vec::new() },
        responses: vec![Response::AskedToLeave],
        goods,
        police_reference: None,
        crime_reference: None,
        cctv_until: None,
        clock_offset: None,
        description: None,
        location: None,
        police_at: None,
        outcome: None,
        for_office: ForOffice { staff, ..ForOffice::default() },
    })
}
