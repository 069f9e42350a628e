//! The queue of the scheme's office: a dozen invented reports, one at least in every state, for the
//! day on which they are made.

use jiff::{SignedDuration, Timestamp};
use watchbook_register::civil::{Moment, days_after, london_day};
use watchbook_register::dossier::Dossier;
use watchbook_register::log::{
    Account, Addendum, Body, Certainty, ForOffice, Goods, GoodsOutcome, Hurt, IncidentPart,
    LifeState, LogEntry, LogPerson, OfficeHand, PoliceTold, Response, SeenAction, Sighting, Step,
    Sureness, Way, ban_in_force,
};
use watchbook_register::records::{
    IncidentKind as K, IncidentRole, IncidentSubject, Person, Premises, PremisesStatus, Role,
    SchemeRules,
};
use watchbook_register::store::{Action, Actor, Change, Store};
use watchbook_register::text::NeutralText;
use watchbook_register::triage::{
    Contribution, NotReceived, ReportOutcome, StepTaken, basis_for, incident_of, receive,
    reports_of, walk,
};

use super::{FurnishError, Seat};
use crate::chance::Chance;
use crate::subject::Refused;
use crate::town::Town;

/// What a report tells of.
enum Tells {
    Incident(K, Hurt, PoliceTold),
    Breach,
    WrongPerson,
}

/// One report: how many hours ago it happened and for how many it has been here, at which premises,
/// what, about which of those banned there, in which words, and where it stands.
struct Row {
    hours: i64,
    here: i64,
    premises: usize,
    tells: Tells,
    whom: Option<usize>,
    words: &'static str,
    stands: LifeState,
}

const fn row(
    (hours, here): (i64, i64),
    premises: usize,
    tells: Tells,
    whom: Option<usize>,
    stands: LifeState,
    words: &'static str,
) -> Row {
    Row { hours, here, premises, tells, whom, words, stands }
}

use LifeState as S;

const NOBODY: Hurt = Hurt::Nobody;
const ROWS: [Row; 13] = [
    row(
        (9, 7),
        1,
        Tells::Incident(K::Fight, Hurt::Somebody, PoliceTold::By999),
        None,
        S::Received,
        "Two people pushed one another at the pool table; one fell and cut a hand on a glass.",
    ),
    row(
        (14, 11),
        0,
        Tells::Incident(K::ShopTheft, NOBODY, PoliceTold::NotYet),
        Some(0),
        S::Received,
        "Put three bottles from the end shelf into a bag and went out past the till.",
    ),
    row(
        (13, 6),
        0,
        Tells::Incident(K::ShopTheft, NOBODY, PoliceTold::No),
        None,
        S::Received,
        "A customer says that somebody left with bottles under a coat around tea time.",
    ),
    row(
        (21, 20),
        2,
        Tells::WrongPerson,
        Some(0),
        S::Received,
        "Asked to leave; it was somebody else. We said sorry.",
    ),
    row(
        (130, 104),
        3,
        Tells::Incident(K::Asb, NOBODY, PoliceTold::No),
        None,
        S::Received,
        "A group sat in the doorway and would not let customers by.",
    ),
    row((30, 28), 0, Tells::Breach, Some(1), S::Triage, "Stood at the door for ten minutes."),
    row(
        (60, 52),
        4,
        Tells::Incident(K::VerbalAbuse, NOBODY, PoliceTold::No),
        None,
        S::Returned,
        "Shouted at the person at the counter when a refund was refused.",
    ),
    row(
        (80, 70),
        1,
        Tells::Incident(K::Threats, NOBODY, PoliceTold::By101),
        None,
        S::Accepted,
        "Said “I know where you park” when refused at the bar.",
    ),
    row(
        (120, 110),
        0,
        Tells::Incident(K::AttemptTheft, NOBODY, PoliceTold::No),
        Some(0),
        S::Linked,
        "Filled a basket with razors, saw the guard and put it down by the door.",
    ),
    row(
        (200, 190),
        1,
        Tells::Incident(K::Damage, NOBODY, PoliceTold::By101),
        Some(1),
        S::PoliceReported,
        "Kicked the door of the yard until the lower panel broke.",
    ),
    row(
        (230, 220),
        5,
        Tells::Incident(K::Suspicious, NOBODY, PoliceTold::No),
        None,
        S::Rejected,
        "Somebody looked at the shelves for a long time and bought nothing.",
    ),
    row(
        (119, 100),
        0,
        Tells::Incident(K::AttemptTheft, NOBODY, PoliceTold::No),
        None,
        S::Duplicate,
        "A full basket of razors was found by the door.",
    ),
    row(
        (400, 390),
        3,
        Tells::Incident(K::ShopTheft, NOBODY, PoliceTold::By101),
        None,
        S::Closed,
        "Took a coat from the rail; it was found in the car park and is on sale again.",
    ),
];

/// Writes the queue of the office; a member's seat has none.
pub(super) fn write(
    town: &Town,
    seat: Seat,
    store: &Store,
    now: Timestamp,
) -> Result<(), FurnishError> {
    if seat != Seat::Office {
        return Ok(());
    }
    let lacking = |what| FurnishError::from(Refused::Lacking(what));
    let helen = town.people.iter().find(|person| person.role == Role::Administrator);
    let helen = helen.ok_or_else(|| lacking("administrator"))?;
    let hand = OfficeHand::of(helen.role).ok_or_else(|| lacking("administrator"))?;
    let office = Office { helen, hand, now };
    let active: Vec<&Premises> =
        town.premises.iter().filter(|one| one.status == PremisesStatus::Active).collect();
    let dossiers = store.books()?.dossiers;
    let rules = SchemeRules::default();
    let mut made: Vec<LogEntry> = Vec::new();
    for (number, row) in (0_u64..).zip(&ROWS) {
        let Some(premises) = active.get(row.premises) else { continue };
        let mut chance = Chance::of(town.plan.seed, "report", number);
        let mut known = dossiers
            .iter()
            .filter(|one| ban_in_force(one, premises, &rules, london_day(now)).is_some());
        let whom = row.whom.and_then(|which| known.nth(which));
        let staff: Vec<&Person> =
            town.people.iter().filter(|one| one.premises == Some(premises.id)).collect();
        let by = chance.among(&staff).ok_or_else(|| lacking("person at these premises"))?;
        let Some(entry) = row.entry(premises, by, whom.as_ref(), &rules, now, &mut chance)? else {
            continue;
        };
        let way = chance.pick(&[Way::Telephone, Way::Email, Way::InPerson]);
        let coming = Contribution {
            entry: entry.clone(),
            way,
            by: Some(helen.id),
            reporter: None,
            own: Vec::new(),
        };
        let first = made.iter().find(|one| one.premises == entry.premises && alike(one, &entry));
        let at = Moment::judged(now, None);
        store.try_change(&Actor::SYSTEM, at, Action::Loaded, None, |change| {
            let here = now - SignedDuration::from_hours(row.here);
            receive(change, &coming, here).map_err(Unfurnished::from)?;
            office.stands(change, row, &entry, first)
        })?;
        made.push(entry);
    }
    Ok(())
}

/// Whether two reports tell of the same kind of thing.
fn alike(one: &LogEntry, other: &LogEntry) -> bool {
    watchbook_register::triage::looks_the_same(one, other)
}

/// Why the queue was not written.
enum Unfurnished {
    NotReceived(NotReceived),
    Furnish(FurnishError),
}

impl From<NotReceived> for Unfurnished {
    fn from(why: NotReceived) -> Self {
        Self::NotReceived(why)
    }
}

impl From<watchbook_register::store::StoreError> for Unfurnished {
    fn from(error: watchbook_register::store::StoreError) -> Self {
        Self::Furnish(error.into())
    }
}

impl From<Refused> for Unfurnished {
    fn from(why: Refused) -> Self {
        Self::Furnish(why.into())
    }
}

impl From<Unfurnished> for FurnishError {
    fn from(why: Unfurnished) -> Self {
        match why {
            Unfurnished::Furnish(error) => error,
            Unfurnished::NotReceived(NotReceived::Store(error)) => error.into(),
            Unfurnished::NotReceived(_) => Refused::Lacking("report that can be received").into(),
        }
    }
}

/// Whose hand the steps of the reports are.
struct Office<'a> {
    helen: &'a Person,
    hand: OfficeHand,
    now: Timestamp,
}

impl Office<'_> {
    /// Brings a report that has just been received to where it stands.
    fn stands(
        &self,
        change: &mut Change<'_>,
        row: &Row,
        entry: &LogEntry,
        first: Option<&LogEntry>,
    ) -> Result<(), Unfurnished> {
        let hand = self.hand;
        let words = |words: &str| NeutralText::check(words).map_err(Refused::from);
        let mut steps = Vec::new();
        let taken = matches!(row.stands, S::Accepted | S::Linked | S::PoliceReported | S::Closed);
        match row.stands {
            S::Triage => steps.push(Step::TakeUp(hand)),
            S::Returned => {
                steps.push(Step::Return(
                    hand,
                    words("Is the person on your CCTV, and until when?")?,
                ));
            }
            S::Rejected => {
                steps.push(Step::Reject(hand, words("Nothing happened that the scheme acts on.")?));
            }
            S::Duplicate => steps.extend(first.map(|first| Step::SameAs(hand, first.id))),
            _ if taken => steps.push(Step::Accept(hand)),
            _ => {}
        }
        if !entry.people.is_empty() && taken {
            steps.push(Step::Link(hand));
        }
        if row.stands == S::PoliceReported {
            steps.push(Step::TellPolice(hand, words("0412/21NOV")?));
        }
        if row.stands == S::Closed {
            steps.push(Step::Close(hand));
        }
        if taken {
            self.taken(change, entry)?;
        }
        let mut life = watchbook_register::log::Life::Received;
        for (step, hours) in steps.into_iter().zip(1..) {
            let at = self.now - SignedDuration::from_hours((row.here - hours).max(0));
            let lacking = |_| Refused::Lacking("step that leads on");
            for next in walk(&life, entry.id, hand, step).map_err(lacking)? {
                change.set_log_life(entry.id, &next)?;
                let step = StepTaken { at, by: Some(self.helen.id), life: next.clone() };
                change.office()?.add_step(entry.id, &step)?;
                life = next;
            }
        }
        if row.stands == S::Closed {
            let outcome = ReportOutcome::GoodsRecovered;
            change.office()?.set_report_outcome(entry.id, outcome)?;
        }
        Ok(())
    }

    /// The incident that a report has become, and the cards that tell of it.
    fn taken(&self, change: &mut Change<'_>, entry: &LogEntry) -> Result<(), Unfurnished> {
        let part = |one: &LogPerson| IncidentSubject {
            subject: one.subject,
            role: IncidentRole::Suspect,
            basis: basis_for(one.known),
        };
        let incident = incident_of(entry, entry.people.iter().map(part).collect());
        change.office()?.put_incident(&incident)?;
        for part in &incident.subjects {
            let Some(dossier) = change.read().dossier(part.subject)? else { continue };
            let mut card = dossier.card;
            card.reports.extend(reports_of(&incident, part));
            change.put_subject(&card)?;
        }
        Ok(())
    }
}

impl Row {
    /// The report as it was written; none where a small town has nobody for it.
    fn entry(
        &self,
        premises: &Premises,
        by: &Person,
        whom: Option<&Dossier>,
        rules: &SchemeRules,
        now: Timestamp,
        chance: &mut Chance,
    ) -> Result<Option<LogEntry>, Refused> {
        let occurred = now
            - SignedDuration::from_hours(self.hours)
            - SignedDuration::from_mins(i64::from(chance.between(0, 20)));
        let recorded = now - SignedDuration::from_hours(self.here);
        if self.whom.is_some() && whom.is_none() {
            return Ok(None);
        }
        let body = match &self.tells {
            Tells::Incident(kind, hurt, police) => {
                Body::Incident(Box::new(part(*kind, *hurt, *police, recorded)?))
            }
            Tells::WrongPerson => Body::WrongChallenge { put_right: None },
            Tells::Breach => Body::Sighting(Sighting {
                action: SeenAction::LeftWhenAsked,
                sureness: Sureness::Certain,
                ban: whom.and_then(|one| ban_in_force(one, premises, rules, london_day(occurred))),
                witness: None,
            }),
        };
        let incident = matches!(self.tells, Tells::Incident(..));
        let people = whom.map(|one| LogPerson {
            subject: one.card.id,
            role: incident.then_some(IncidentRole::Suspect),
            known: incident.then_some(Certainty::RecognisedFromGallery),
        });
        let mut account = Account::first(Some(NeutralText::check(self.words)?));
        if incident && chance.percent(40) {
            let words = NeutralText::check("The camera over the door has it as well.")?;
            account.add(Addendum { at: recorded, by: by.id, words });
        }
        Ok(Some(LogEntry {
            id: chance.id(),
            premises: premises.id,
            by: by.id,
            role: by.role,
            occurred,
            recorded,
            account,
            until: None,
            people: people.into_iter().collect(),
            own: Vec::new(),
            body,
            life: None,
        }))
    }
}

fn part(
    kind: K,
    hurt: Hurt,
    police: PoliceTold,
    recorded: Timestamp,
) -> Result<IncidentPart, Refused> {
    let goods = match kind {
        K::ShopTheft => vec![Goods {
            what: NeutralText::check("Gin, 70 cl")?,
            outcome: GoodsOutcome::Taken,
            quantity: 3,
            pence: 2_150,
        }],
        K::AttemptTheft => vec![Goods {
            what: NeutralText::check("Razors, pack of four")?,
            outcome: GoodsOutcome::Attempted,
            quantity: 11,
            pence: 1_299,
        }],
        _ => Vec::new(),
    };
    let staff = match kind {
        K::Threats | K::VerbalAbuse => Some(NeutralText::check("The person at the counter")?),
        _ => None,
    };
    let witnesses = match kind {
        K::Fight => Some(NeutralText::check("Two regulars at the next table")?),
        _ => None,
    };
    let description = match kind {
        K::Asb => {
            Some((NeutralText::check("Four people, one in a green coat with a bike.")?, recorded))
        }
        K::ShopTheft => {
            Some((NeutralText::check("About forty, grey hood, white trainers.")?, recorded))
        }
        _ => None,
    };
    Ok(IncidentPart {
        kinds: vec![kind],
        hurt,
        police,
        place: None,
        methods: Vec::new(),
        weapon: None,
        hate: Vec::new(),
        influence: Vec::new(),
        responses: vec![Response::AskedToLeave],
        goods,
        police_reference: None,
        crime_reference: None,
        cctv_until: (kind == K::ShopTheft).then(|| days_after(london_day(recorded), 28)),
        clock_offset: None,
        description,
        location: None,
        police_at: None,
        outcome: None,
        for_office: ForOffice { staff, witnesses, officer: None },
    })
}
