//! A ban proposed at a shop and voted on among four premises, each on its own computer: keys that the office
//! grants, one vote each, the mover apart, and what it came to at all of them.

use watchbook_demo::PIN;
use watchbook_partnership::office::{NotDone, Office};
use watchbook_partnership::voting::{
    self, BallotShown, NotVoted, Place as Where, ProposalForm, ProposeOutcome, ProposeProblem,
    VoterStanding, VotesShown,
};
use watchbook_protocol::id::DeviceId;
use watchbook_register::cases::{CaseRules, CountResult, Rule};
use watchbook_register::civil::Moment;
use watchbook_register::log::{Certainty, Hurt, IncidentForm, LifeState, PersonPart, PoliceTold};
use watchbook_register::records::{Basis, DecidingBody, IncidentKind, IncidentRole, Premises};
use watchbook_register::till::{
    AppState, CaseAct, CaseOutcome, HandsOutcome, LinkPart, LogOutcome, TriageStep,
};
use watchbook_register::unlock::Secret;

use super::*;
use crate::published::everybody;

fn now() -> Moment {
    Moment::judged(SystemClock.now(), None)
}

/// A premises' own computer on which people vote, and whose it is.
struct Voting {
    stand: Stand,
    manager: Id<Person>,
}

impl Voting {
    fn shown(&self) -> VotesShown {
        voting::list(&self.stand.beside(), &SystemClock).unwrap().expect("people vote here")
    }

    fn ballot(&self, case: &str) -> Option<BallotShown> {
        self.shown().ballots.into_iter().find(|one| one.case == case)
    }

    fn place(&self, case: &str) -> Option<Where> {
        self.ballot(case).map(|one| one.place)
    }

    fn ask(&self) -> Result<(), NotVoted> {
        let worker = self.stand.link.worker().expect("the engine is at work");
        tokio::task::block_in_place(|| voting::ask(&self.stand.beside(), &worker, &SystemClock))
    }

    fn cast(&self, case: &str, choice: Choice) -> Result<Option<Rule>, NotVoted> {
        let (worker, case) = (self.stand.link.worker().unwrap(), case.parse().unwrap());
        let beside = self.stand.beside();
        tokio::task::block_in_place(|| voting::cast(&beside, &worker, &SystemClock, case, choice))
    }

    fn propose(&self, form: &ProposalForm) -> ProposeOutcome {
        let (worker, beside) = (self.stand.link.worker().unwrap(), self.stand.beside());
        let made =
            tokio::task::block_in_place(|| voting::propose(&beside, &worker, &SystemClock, form));
        made.unwrap()
    }
}

/// Managers of premises of the office's list, one of each, the shop's first.
fn managers(scheme: &Scheme, shop: Id<Premises>) -> Vec<(Id<Person>, Id<Premises>)> {
    let people = scheme.office.beside().store.read(|reader| reader.people()).unwrap();
    // The first manager of each premises is the one on the roll.
    let mut all: Vec<(Id<Person>, Id<Premises>)> = Vec::new();
    for one in people.iter().filter(|one| one.role == Role::Manager) {
        let Some(at) = one.premises else { continue };
        if all.iter().all(|(_, known)| *known != at) {
            all.push((one.id, at));
        }
    }
    all.sort_by_key(|(_, at)| *at != shop);
    all
}

/// Works at the office as somebody else, and then as whoever signs there again.
fn as_chair<T>(office: &Stand, act: impl FnOnce(&watchbook_register::till::Till) -> T) -> T {
    let enter = |who: Id<Person>| {
        office.till.lock();
        let state = office.till.unlock(who, Secret::typed(PIN.to_owned())).unwrap();
        assert!(matches!(state, AppState::Open { .. }), "{state:?}");
    };
    let (signs, people) = (office.beside().person, office.beside().store);
    let people = people.read(|reader| reader.people()).unwrap();
    enter(people.iter().find(|one| one.role == Role::Chair).expect("there is a chair").id);
    let done = act(&office.till);
    enter(signs);
    done
}

async fn four_premises(scheme: &mut Scheme) -> Vec<Voting> {
    let town = town(40, Detail::NoPictures).unwrap();
    let first = Stand::new(Place::Shop, &town);
    let shop = first.beside().books.here.as_ref().unwrap().id;
    let managers = managers(scheme, shop);
    assert_eq!(managers[0].1, shop, "the shop has a manager");
    let mut all = vec![(first, managers[0])];
    for manager in &managers[1..4] {
        all.push((Stand::new(Place::Shop, &town), *manager));
    }
    let mut voting = Vec::new();
    for (n, (stand, (manager, premises))) in (40..).zip(all) {
        let seat = Seat::Voter(Some(PremisesId::from_bytes(*premises.bytes())));
        let seated = scheme.seat(seat, n).await;
        seated.keep(&stand.beside().store, &clock()).unwrap();
        voting.push(Voting { stand, manager });
    }
    voting
}

/// The first of them reports an incident, and the office accepts it.
async fn report(scheme: &Scheme, all: &[Voting]) {
    let (till, office) = (&all[0].stand.till, &scheme.office.till);
    let subject = till.check(&everybody()).unwrap().first[0].subject;
    let opened = till.log_open(None, Some(subject)).unwrap();
    let known = Some(Certainty::RecognisedFromGallery);
    let form = IncidentForm {
        when: "today 00:01".into(),
        kinds: vec![IncidentKind::ShopTheft],
        seen: "Took two bottles from the shelf and left without paying.".into(),
        people: vec![PersonPart { subject, role: Some(IncidentRole::Suspect), known }],
        hurt: Some(Hurt::Nobody),
        police: Some(PoliceTold::NotYet),
        ..IncidentForm::default()
    };
    let saved = till.log_save(opened.draft, &form).unwrap();
    let LogOutcome::Recorded { entry } = saved else { panic!("{saved:?}") };
    let entry = entry.entry;
    let life = |stand: &Stand| {
        let found = stand.beside().store.read(|reader| reader.log_entry(entry)).unwrap();
        found.and_then(|entry| entry.life).map(|life| life.state())
    };
    let at_office = || life(&scheme.office) == Some(LifeState::Received);
    all_until("the office has the report", scheme, all, at_office).await;
    office.triage_step(entry, LifeState::Received, &TriageStep::TakeUp).unwrap();
    office.triage_step(entry, LifeState::Triage, &TriageStep::Accept).unwrap();
    let known = || life(&all[0].stand) == Some(LifeState::Accepted);
    all_until("the shop hears that it is accepted", scheme, all, known).await;
    assert_eq!(all[0].shown().reports, [], "nobody is tied to it yet");
    let tied = LinkPart { subject, role: IncidentRole::Suspect, basis: Basis::SeenByStaff };
    let tie = TriageStep::Link { people: vec![tied] };
    office.triage_step(entry, LifeState::Accepted, &tie).unwrap();
    let offered = || !all[0].shown().reports.is_empty();
    all_until("the shop hears who is tied to it", scheme, all, offered).await;
}

async fn all_until(what: &str, scheme: &Scheme, all: &[Voting], holds: impl Fn() -> bool) {
    let stands: Vec<&Stand> =
        std::iter::once(&scheme.office).chain(all.iter().map(|one| &one.stand)).collect();
    until(what, &stands, holds).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proposal_of_a_shop_is_voted_on_at_four_premises_and_told_to_all() {
    let mut scheme = Scheme::new().await;
    scheme.office.change(|change| {
        let rules =
            CaseRules { body: DecidingBody::Ballot, quorum: 3, ballot_days: 7, ..<_>::default() };
        change.office()?.put_case_rules(&rules)
    });
    let all = four_premises(&mut scheme).await;
    all_until("all are connected", &scheme, &all, || {
        all.iter().all(|one| one.stand.link.view().is_some_and(|view| view.contact.is_some()))
    })
    .await;

    // Nobody votes before the office says who they are.
    for one in &all {
        assert_eq!(one.shown().standing, VoterStanding::MayAsk);
        one.ask().unwrap();
        one.ask().unwrap();
        assert!(matches!(one.shown().standing, VoterStanding::Asked { .. }));
    }
    let beside = || scheme.office.beside();
    let wishes = async || {
        scheme.office.till.took_in().unwrap();
        Office::at(&beside()).await.unwrap().voter_wishes().unwrap()
    };
    let heard = |stand: &Stand| {
        let count = "SELECT count(*) FROM seat_key_asked";
        let count = |reader: &watchbook_register::store::Reader<'_>| {
            Ok(reader.beside().query_row(count, [], |row| row.get::<_, i64>(0))?)
        };
        stand.beside().store.read(count).unwrap()
    };
    all_until("the office heard all four", &scheme, &all, || heard(&scheme.office) == 4).await;
    let asked = wishes().await;
    assert_eq!(asked.len(), 4, "one who asks twice asks once");
    for wish in &asked {
        let is =
            |one: &&Voting| wish.people.iter().any(|may| may.person == one.manager.to_string());
        let one = all.iter().find(is).expect("the manager of these premises is offered");
        let beside = beside();
        let mut office = Office::at(&beside).await.unwrap();
        let (device, asker) =
            (DeviceId::from_hex(&wish.device).unwrap(), wish.asker.parse().unwrap());
        let stranger = all.iter().find(|other| other.manager != one.manager).unwrap();
        let other = office.let_vote(device, asker, stranger.manager, now()).await.unwrap_err();
        assert!(matches!(other, NotDone::Gone), "{other}: they manage other premises");
        office.let_vote(device, asker, one.manager, now()).await.unwrap();
    }
    assert_eq!(wishes().await, [], "nobody asks any more");
    all_until("all may vote", &scheme, &all, || {
        all.iter().all(|one| one.shown().standing == VoterStanding::Votes)
    })
    .await;

    // The shop's manager proposes, on a report that the office took.
    let [mover, others @ ..] = all.as_slice() else { panic!() };
    assert_eq!(mover.shown().reports, [], "nothing was accepted yet");
    report(&scheme, &all).await;
    let report = mover.shown().reports.into_iter().next().expect("a report was accepted");
    let form = |reason: &str| ProposalForm {
        entry: report.entry.parse().unwrap(),
        subject: report.people[0].subject.parse().unwrap(),
        kind: CaseKind::Ban,
        reason: reason.to_owned(),
        months: "9".to_owned(),
    };
    let wrong = |form: ProposalForm| match mover.propose(&form) {
        ProposeOutcome::Problem { problem } => problem,
        other => panic!("{other:?}"),
    };
    assert_eq!(wrong(form(" ")), ProposeProblem::ReasonMissing);
    assert_eq!(wrong(form("He is a thief")), ProposeProblem::Wording);
    let endless = ProposalForm { months: "61".to_owned(), ..form("Took goods without paying") };
    assert_eq!(wrong(endless), ProposeProblem::Months);
    let unheard = ProposalForm { entry: Id::fresh(), ..form("Took goods without paying") };
    assert_eq!(wrong(unheard), ProposeProblem::Report);
    assert_eq!(mover.propose(&form("Took goods without paying")), ProposeOutcome::Sent);
    let made = mover.shown().proposals.remove(0);
    let case: Id<Proposal> = made.case.parse().unwrap();
    all_until("it is a case", &scheme, &all, || {
        beside().store.read(|reader| reader.office()?.proposal(case)).unwrap().is_some()
    })
    .await;

    // The chair puts it to the vote.
    let opened = tokio::task::block_in_place(|| {
        as_chair(&scheme.office, |till| till.case_act(case, CaseAct::OpenBallot, ""))
    });
    assert!(matches!(opened, Ok(CaseOutcome::Done { .. })), "{opened:?}");
    all_until("it is put to all four", &scheme, &all, || {
        all.iter().all(|one| one.ballot(&made.case).is_some())
    })
    .await;
    assert_eq!(mover.place(&made.case), Some(Where::Barred));
    assert_eq!(mover.cast(&made.case, Choice::Ban).unwrap(), Some(Rule::NotEntitled));
    let reference = others[0].ballot(&made.case).unwrap().reference;
    assert_eq!(mover.shown().proposals[0].reference.as_ref(), Some(&reference));
    for (one, choice) in others.iter().zip([Choice::Ban, Choice::Ban, Choice::Nothing]) {
        assert_eq!(one.place(&made.case), Some(Where::Waits));
        let ballot = one.ballot(&made.case).unwrap();
        assert_eq!(ballot.length, Length::Months { count: 9 });
        assert_eq!(one.cast(&made.case, choice).unwrap(), None);
        assert_eq!(one.cast(&made.case, Choice::Warn).unwrap(), Some(Rule::VoteStands));
    }
    all_until("each hears that the office has their vote", &scheme, &all, || {
        others
            .iter()
            .all(|one| matches!(one.place(&made.case), Some(Where::Voted { heard, .. }) if heard))
    })
    .await;
    let own: Vec<_> = others.iter().map(|one| one.place(&made.case).unwrap()).collect();
    let voted = |choice| Where::Voted { choice: Some(choice), heard: true };
    assert_eq!(own, [voted(Choice::Ban), voted(Choice::Ban), voted(Choice::Nothing)]);

    // Closed, with reasons; the votes are told, and nobody's own.
    scheme.office.change(|change| {
        let over = "UPDATE case_round SET closes_on = ?2 WHERE proposal = ?1";
        let yesterday = days_after(london_day(SystemClock.now()), -1).to_string();
        change.beside().execute(over, (case.bytes(), yesterday))?;
        Ok(())
    });
    let closed = tokio::task::block_in_place(|| {
        as_chair(&scheme.office, |till| till.case_close(case, "Two reports on CCTV"))
    });
    assert!(matches!(closed, Ok(HandsOutcome::Decided { .. })), "{closed:?}");
    all_until("all hear what it came to", &scheme, &all, || {
        all.iter().all(|one| matches!(one.place(&made.case), Some(Where::Ended { .. })))
    })
    .await;
    for one in &all {
        let Some(Where::Ended { result, ban, nothing, .. }) = one.place(&made.case) else {
            panic!()
        };
        assert_eq!((result, ban, nothing), (CountResult::Ban, 2, 1));
    }

    // A member's computer that is no voters' has none of it.
    let till = Stand::new(Place::Shop, &town(2, Detail::NoPictures).unwrap());
    assert_eq!(voting::list(&till.beside(), &SystemClock).unwrap(), None);
}
