//! A ballot over a real server: it comes to a voter's computer, the vote under the voter's key comes into
//! the office's round, and whoever may not vote is turned away by the server already.

use std::time::{Duration, Instant};

use watchbook_demo::{Detail, Seat as Place};
use watchbook_partnership::seat::{Beginning, Caller, Hand, Prepared, Seated, join};
use watchbook_partnership::voter::{seal_proposal, seal_vote};
use watchbook_partnership::wire::ballot::{Ballot, ProposalMade, VoteCast};
use watchbook_partnership::wire::{Taken, taken};
use watchbook_protocol::VERSION;
use watchbook_protocol::audience::Audience;
use watchbook_protocol::cbor::decode;
use watchbook_protocol::envelope::{Envelope, open};
use watchbook_protocol::exchange::{Append, Appended, FeedPage, Outcome, RosterAppended, Route};
use watchbook_protocol::id::{PersonId, PremisesId};
use watchbook_protocol::key::PersonSecret;
use watchbook_protocol::roster::{Grant, Role as SignsAs, Roster, Seat};
use watchbook_protocol::sign::SignKey;
use watchbook_register::cases::{CaseKind, Choice, Length, VotePart};
use watchbook_register::civil::{Clock as _, SystemClock, days_after, london_day};
use watchbook_register::id::Id;
use watchbook_register::records::{IncidentGroup, Person, Proposal, ProposalStage, Role};
use watchbook_register::text::NeutralText;
use watchbook_support::till::town;
use watchbook_sync::kept::OutItem;

use crate::published::{Stand, clock, until};
use crate::served::{Served, TERMS, code, dice, ring, ticket};

#[path = "premises.rs"]
mod premises;

/// The office at its server, and what it takes to invite.
struct Scheme {
    served: Served,
    office: Stand,
    beginning: Beginning,
    roster: Roster,
    seeds: Prepared,
    granted: u8,
}

impl Scheme {
    async fn new() -> Self {
        let served = Served::new().await;
        let office = Stand::new(Place::Office, &town(40, Detail::NoPictures).unwrap());
        let person = PersonId::from_bytes(*office.beside().person.bytes());
        let mut beginning = Beginning::new(person, TERMS, &mut dice(20)).unwrap();
        beginning.bring(&served.address(), &served.permit()).await.unwrap();
        beginning.keep(&served.address(), &office.beside().store, &clock()).unwrap();
        let roster = beginning.roster.clone();
        Self { served, office, beginning, roster, seeds: Prepared::default(), granted: 0 }
    }

    fn hand<'a>(
        &self,
        device: &'a watchbook_protocol::key::DeviceSecrets,
        person: &'a PersonSecret,
    ) -> Hand<'a> {
        let mut ring = ring(&self.beginning);
        for (audience, epoch, seed) in &self.seeds.seeds {
            ring.take(&self.roster, *audience, *epoch, seed.clone()).unwrap();
        }
        Hand::new(self.roster.clone(), ring, device, person)
    }

    async fn append(&self, prepared: &Prepared) {
        let device = self.beginning.keys.secrets();
        let scheme = self.roster.scheme();
        let caller = Caller::greet(&self.served.address(), scheme, &device).await.unwrap();
        let _: RosterAppended =
            caller.tell(&Route::RosterAppend, &prepared.append()).await.unwrap();
    }

    /// A computer of a seat joins.
    async fn seat(&mut self, seat: Seat, n: u8) -> Seated {
        let device = self.beginning.keys.secrets();
        let scheme = self.roster.scheme();
        let caller = Caller::greet(&self.served.address(), scheme, &device).await.unwrap();
        let (code, until) = (code(n), caller.now().plus(3600));
        let mut hand = self.hand(&device, &self.beginning.person);
        let ticket = ticket(&self.beginning, seat);
        hand.invite(&code.keys().unwrap(), seat, until, &ticket, &mut dice(n)).unwrap();
        let (prepared, _) = hand.done();
        self.append(&prepared).await;
        self.seeds.seeds.extend(prepared.seeds);
        let seated = join(&self.served.address(), &code, &mut dice(n + 100)).await.unwrap();
        self.roster = seated.roster.clone();
        seated
    }

    /// Somebody signs on a computer from now on.
    async fn grant(&mut self, seated: &Seated, who: Id<Person>, role: SignsAs) -> PersonSecret {
        // A key of their own for each grant: the roster knows every key once.
        self.granted += 1;
        let sign = SignKey::random(&mut dice(200 + self.granted));
        let (person, on) = (PersonId::from_bytes(*who.bytes()), seated.keys.device());
        let key = sign.verify_key();
        let device = self.beginning.keys.secrets();
        let mut hand = self.hand(&device, &self.beginning.person);
        hand.grant(Grant { person, role, device: on, key, premises: None }).unwrap();
        let (prepared, roster) = hand.done();
        self.append(&prepared).await;
        self.roster = roster;
        PersonSecret { person, device: on, sign }
    }

    async fn send(&self, from: &Seated, item: OutItem) -> Outcome {
        let device = from.keys.secrets();
        let scheme = self.roster.scheme();
        let caller = Caller::greet(&self.served.address(), scheme, &device).await.unwrap();
        let append = Append { version: VERSION, envelopes: vec![item.envelope] };
        let mut done: Appended = caller.tell(&Route::Append, &append).await.unwrap();
        done.outcomes.remove(0)
    }

    /// A line of a computer of the scheme.
    async fn caller(&self, at: &Seated) -> Caller {
        let device = at.keys.secrets();
        Caller::greet(&self.served.address(), self.roster.scheme(), &device).await.unwrap()
    }

    /// The ballots that a computer can open.
    async fn ballots(&self, caller: &Caller, at: &Seated) -> Vec<Ballot> {
        let page: Result<FeedPage, _> = caller.ask(&Route::Feed(Audience::Voters, 0)).await;
        let entries = page.map(|page| page.entries).unwrap_or_default();
        let bytes = entries.into_iter().filter_map(|entry| entry.envelope);
        let opened = bytes.filter_map(|bytes| {
            let envelope: Envelope = decode(&bytes.0).unwrap();
            open(&envelope, &at.ring).ok()
        });
        opened
            .filter_map(|opened| match taken(&opened) {
                Ok(Taken::Ballot(ballot)) => Some(*ballot),
                _ => None,
            })
            .collect()
    }

    /// Whose votes lie in the first round of a case.
    fn voted(&self, case: Id<Proposal>) -> Vec<(Id<Person>, Choice)> {
        let store = self.office.beside().store;
        let votes = store.read(|reader| reader.office()?.case_votes(case, 1)).unwrap();
        votes.into_iter().map(|one| (one.vote.voter, one.vote.choice)).collect()
    }

    /// A case on which is being voted for another week, and somebody who has not voted yet.
    fn open_case(&self) -> (Id<Proposal>, Id<Person>) {
        let last = days_after(london_day(SystemClock.now()), 7).to_string();
        self.office.change(|change| {
            let longer = "UPDATE case_round SET closes_on = ?1 WHERE closed_at IS NULL";
            change.beside().execute(longer, [last])?;
            Ok(())
        });
        let store = self.office.beside().store;
        let open = |one: &Proposal| one.stage == ProposalStage::UnderVote;
        store
            .read(|reader| {
                let office = reader.office()?;
                let case = office.proposals()?.into_iter().find(open).unwrap().id;
                let voted: Vec<_> =
                    office.case_votes(case, 1)?.iter().map(|one| one.vote.voter).collect();
                let round = office.case_rounds(case)?.remove(0);
                let waits = round.roll.iter().find(|one| {
                    one.barred.is_none() && one.role == Role::Board && !voted.contains(&one.person)
                });
                Ok((case, waits.unwrap().person))
            })
            .unwrap()
    }
}

fn vote(case: Id<Proposal>, voter: Id<Person>, choice: Choice) -> VoteCast {
    VoteCast { case, round: 1, voter, part: VotePart::Vote, choice, at: SystemClock.now() }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_ballot_comes_to_a_voter_and_their_vote_into_its_round() {
    let mut scheme = Scheme::new().await;
    let (case, voter) = scheme.open_case();
    let before = scheme.voted(case).len();
    let seat = scheme.seat(Seat::Voter(None), 30).await;
    let police = scheme.seat(Seat::Police, 31).await;
    let key = scheme.grant(&seat, voter, SignsAs::Voter).await;

    // The office publishes it, and it opens at the voter's and at nobody else's.
    let published = || {
        let view = scheme.office.link.view();
        view.is_some_and(|view| view.contact.is_some() && view.waiting == 0)
    };
    let line = scheme.caller(&seat).await;
    let mut ballots = Vec::new();
    let begun = Instant::now();
    while ballots.is_empty() && begun.elapsed() < Duration::from_secs(60) {
        // The window's beat; the server is not asked in a hurry.
        for _ in 0..4 {
            let keep_up = || scheme.office.link.keep_up(&scheme.office.till);
            tokio::task::block_in_place(keep_up).unwrap();
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        until("all is sent", &[&scheme.office], published).await;
        ballots = scheme.ballots(&line, &seat).await;
    }
    let ballot = ballots.iter().find(|one| one.case == case).expect("it is published");
    assert!(ballot.choices.contains(&Choice::Ban) && ballot.round == 1);
    assert!(!ballot.barred.contains(&voter));
    let theirs = scheme.caller(&police).await;
    assert_eq!(scheme.ballots(&theirs, &police).await, []);

    let mut rng = dice(60);
    let (device, theirs) = (seat.keys.secrets(), police.keys.secrets());
    let stolen = PersonSecret { device: theirs.device, ..key.clone() };
    let cast = vote(case, voter, Choice::Nothing);
    let refused = seal_vote(&cast, &scheme.roster, &theirs, &stolen, &mut rng).unwrap();
    let refused = scheme.send(&police, refused).await;
    assert!(matches!(refused, Outcome::Refused(_)), "police do not vote: {refused:?}");

    // One who names another is nobody's vote; the server cannot read it, the office can.
    let administrator = scheme.office.beside().person;
    let named = vote(case, administrator, Choice::Nothing);
    let named = seal_vote(&named, &scheme.roster, &device, &key, &mut rng).unwrap();
    assert!(matches!(scheme.send(&seat, named).await, Outcome::InFeeds(_)));
    for choice in [Choice::Ban, Choice::Nothing] {
        let cast = vote(case, voter, choice);
        let item = seal_vote(&cast, &scheme.roster, &device, &key, &mut rng).unwrap();
        assert!(matches!(scheme.send(&seat, item).await, Outcome::InFeeds(_)));
    }
    until("the vote lies there", &[&scheme.office], || scheme.voted(case).len() > before).await;
    // A proposal that is sent afterwards comes afterwards: by then all votes were looked at.
    let made = propose(&mut scheme, &mut rng).await;
    until("the proposal is a case", &[&scheme.office], || {
        let store = scheme.office.beside().store;
        store.read(|reader| reader.office()?.proposal(made)).unwrap().is_some()
    })
    .await;
    let early = Id::from_random([43; 16]);
    let store = scheme.office.beside().store;
    assert_eq!(store.read(|reader| reader.office()?.proposal(early)).unwrap(), None);
    let votes = scheme.voted(case);
    assert_eq!(votes.len(), before + 1, "the first stands, and it is one");
    assert!(votes.contains(&(voter, Choice::Ban)));
    assert!(votes.iter().all(|(who, _)| *who != administrator));
}

/// A manager proposes from a pub or shop, on an incident of it: once without a key there, once with.
async fn propose(scheme: &mut Scheme, rng: &mut chacha20::ChaCha20Rng) -> Id<Proposal> {
    let store = scheme.office.beside().store;
    let (manager, here, incident) = store
        .read(|reader| {
            let people = reader.people()?;
            let managers = people.iter().filter(|one| one.role == Role::Manager);
            for manager in managers {
                let Some(here) = manager.premises else { continue };
                let found = reader.office()?.incidents_at(here, 50)?;
                if let Some(incident) = found.into_iter().find(|one| !one.subjects.is_empty()) {
                    return Ok((manager.id, here, incident));
                }
            }
            panic!("the town has an incident at a premises with a manager")
        })
        .unwrap();
    let premises = PremisesId::from_bytes(*here.bytes());
    let till = scheme.seat(Seat::Voter(Some(premises)), 32).await;
    let made = |id| ProposalMade {
        id: Id::from_random([id; 16]),
        subject: incident.subjects[0].subject,
        kind: CaseKind::Ban,
        category: IncidentGroup::Theft,
        reason: NeutralText::check("Took goods without paying").unwrap(),
        length: Some(Length::Months { count: 6 }),
        relied_on: vec![Id::from_random(*incident.id.bytes())],
        by: manager,
        by_name: None,
        at: SystemClock.now(),
    };
    let device = till.keys.secrets();
    // What comes before the manager's key is there is nobody's proposal.
    for (id, granted) in [(43, false), (44, true)] {
        if granted {
            let _ = scheme.grant(&till, manager, SignsAs::Voter).await;
        }
        let made = made(id);
        let item = seal_proposal(&made, &scheme.roster, &device, Some(here), rng).unwrap();
        let sent = scheme.send(&till, item).await;
        assert!(matches!(sent, Outcome::InFeeds(_)), "{sent:?}");
    }
    Id::from_random([44; 16])
}
