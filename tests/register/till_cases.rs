//! Cases at the office's till: who may, the way from a proposal to a ban in force, a meeting's rules,
//! a ballot under one's own unlock, what is undone and what never is.

use watchbook_register::cases::*;
use watchbook_register::visibility::StateKind;

use super::*;

#[path = "till_appeals.rs"]
mod appeals;
#[path = "till_history.rs"]
mod history;
#[path = "till_letters.rs"]
mod letters;
#[path = "till_minutes.rs"]
mod minutes;
#[path = "till_reviews.rs"]
mod reviews;
#[path = "till_rules.rs"]
mod rules;
#[path = "till_service.rs"]
mod service;
#[path = "till_views.rs"]
mod views;
#[path = "till_votes_in.rs"]
mod votes_in;

struct Office {
    till: Till,
    clock: Arc<TestClock>,
    home: TempDir,
}

const ADMIN: u8 = 120;
const LEAD: u8 = 121;
const CHAIR: u8 = 122;
const BOARD: [u8; 4] = [123, 124, 125, 126];
const POLICE: u8 = 127;

fn worker(n: u8, name: &str, role: Role) -> Person {
    Person { premises: None, ..staff(n, name, role, true) }
}

fn incident(n: u8, kinds: Vec<IncidentKind>, day: &str) -> Incident {
    Incident {
        id: id(n),
        occurred: format!("{day}T20:15:00").parse().unwrap(),
        premises: id(2),
        kinds,
        facts: "Rhys Hughes took two bottles and left".into(),
        subjects: vec![IncidentSubject {
            subject: id(10),
            role: IncidentRole::Suspect,
            basis: Basis::Cctv,
        }],
    }
}

/// An office with one listed person, two incidents, and everybody who works there.
fn office() -> Office {
    office_with(&[], CaseRules::default())
}

/// The same with more incidents, under a scheme's own rules.
fn office_with(more: &[Incident], rules: CaseRules) -> Office {
    office_under(more, rules, AppealRules::default())
}

fn office_under(more: &[Incident], rules: CaseRules, appeals: AppealRules) -> Office {
    office_filled(rules, appeals, &|change| {
        more.iter().try_for_each(|one| change.office()?.put_incident(one))
    })
}

/// The same with whatever else is written into it.
fn office_filled(
    rules: CaseRules,
    appeals: AppealRules,
    more: &dyn Fn(&mut Change<'_>) -> Result<(), StoreError>,
) -> Office {
    office_holding(more, rules, appeals, &listed(date(2026, 9, 2), date(2027, 9, 1)))
}

/// The same about somebody of whom more is held.
fn office_holding(
    more: &dyn Fn(&mut Change<'_>) -> Result<(), StoreError>,
    rules: CaseRules,
    appeals: AppealRules,
    dossier: &Dossier,
) -> Office {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("register");
    let clock = TestClock::at("2026-11-22T18:00:00Z");
    let people = [
        worker(ADMIN, "Helen R.", Role::Administrator),
        worker(LEAD, "Martin O.", Role::DataLead),
        worker(CHAIR, "Sunita P.", Role::Chair),
        worker(BOARD[0], "Adeola S.", Role::Board),
        worker(BOARD[1], "Bethan J.", Role::Board),
        worker(BOARD[2], "Colin F.", Role::Board),
        worker(BOARD[3], "Peter M.", Role::Board),
        worker(POLICE, "Alan D.", Role::Police),
    ];
    let pin = || Pin::chosen(&Secret::typed(PIN.to_owned())).unwrap();
    let placard = Placard { scheme: "Marlbridge".into(), premises: "The office".into() };
    let founding = Founding::Demonstration { pin: pin() };
    let (mut doors, key) =
        Doors::found(&folder, founding, &placard, &people[0], Cost::FLOOR).unwrap();
    for person in &people[1..] {
        doors.add(&key, person, &NewSecret::Pin(pin()), Cost::FLOOR).unwrap();
    }
    let data = DataFolder::open(&folder).unwrap();
    let store = Store::create(&data, &key.for_store(), Tier::Office, clock.now()).unwrap();
    let moment = Moment::judged(clock.now(), None);
    store
        .change(&Actor::SYSTEM, moment, Action::Loaded, None, |change| {
            change.put_scheme(&scheme())?;
            change.put_premises(&shop())?;
            change.put_premises(&pub_())?;
            people.iter().try_for_each(|person| change.put_person(person))?;
            change.put_gallery(&gallery(5, Scope::AllMembers))?;
            change.put_subject(&dossier.card)?;
            dossier.bans.iter().try_for_each(|ban| change.put_ban(ban))?;
            dossier.entries.iter().try_for_each(|entry| change.put_entry(entry))?;
            let mut office = change.office()?;
            office.put_incident(&incident(50, vec![IncidentKind::ShopTheft], "2026-09-01"))?;
            office.put_incident(&incident(51, vec![IncidentKind::Threats], "2026-11-19"))?;
            office.put_case_rules(&rules)?;
            office.put_appeal_rules(&appeals)?;
            more(change)?;
            change.set_as_of(clock.now())
        })
        .unwrap();
    store.close().unwrap();
    drop((store, data));
    let till = start(&folder, &clock);
    Office { till, clock, home }
}

impl Office {
    fn enter(&self, who: u8) -> &Till {
        self.till.lock();
        self.till.unlock(id(who), pin()).unwrap();
        &self.till
    }

    fn view(&self, view: CaseView) -> CaseList {
        self.till.case_list(&CaseQuery::of(view)).unwrap()
    }

    fn form(&self) -> CaseForm {
        let opened = self.till.case_open(id(10), None).unwrap();
        CaseForm { reason: "Theft from a shop, and threats".into(), ..opened.form }
    }

    /// A proposal put forward by a member of the board.
    fn proposed(&self) -> Id<Proposal> {
        self.enter(BOARD[0]);
        done(self.till.case_save(&self.form(), true))
    }

    /// A meeting with chair, four of the board and the police, who have left.
    fn meeting(&self) -> MeetingShown {
        self.enter(ADMIN);
        let mut shown = self.till.meeting_open().unwrap();
        for who in [CHAIR, BOARD[0], BOARD[1], BOARD[2], BOARD[3]] {
            shown = self.till.meeting_attend(shown.meeting, id(who), true, false).unwrap();
        }
        self.till.meeting_attend(shown.meeting, id(POLICE), true, true).unwrap()
    }
}

fn done(outcome: Result<CaseOutcome, Failure>) -> Id<Proposal> {
    match outcome.unwrap() {
        CaseOutcome::Done { case } => case,
        other => panic!("{other:?}"),
    }
}

fn rule(outcome: Result<CaseOutcome, Failure>) -> Rule {
    match outcome.unwrap() {
        CaseOutcome::Refused { refused } => refused.rule,
        other => panic!("{other:?}"),
    }
}

fn hands(case: Id<Proposal>, hands: &[(u8, Choice)]) -> HandsForm {
    HandsForm {
        case,
        mover: None,
        declared: Vec::new(),
        hands: hands
            .iter()
            .map(|(who, choice)| Hand { person: id(*who), choice: *choice })
            .collect(),
        casting: None,
        reasons: "Two reports on CCTV".into(),
    }
}

fn result(outcome: HandsOutcome) -> Result<CountShown, Rule> {
    match outcome {
        HandsOutcome::Counted { count } | HandsOutcome::Decided { count, .. } => Ok(count),
        HandsOutcome::Refused { refused } => Err(refused.rule),
    }
}

#[test]
fn police_and_members_read_no_cases() {
    let office = office();
    let query = CaseQuery::of(CaseView::ToDo);
    let police = office.enter(POLICE).case_list(&query).unwrap_err();
    assert_eq!(police, Rule::PoliceTakeNoPart.into(), "which rule, and where it comes from");
    let vote = office.till.case_vote(id(90), Choice::Ban).unwrap_err();
    assert_eq!(vote, Rule::PoliceTakeNoPart.into());
    // That they asked stands in the audit, each time and with their name.
    let store = office.till.beside().unwrap().store;
    let events = store.read(|reader| reader.audit(None, 10)).unwrap();
    let asked: Vec<_> = events.iter().filter(|one| one.action == Action::CaseRefused).collect();
    assert_eq!(asked.len(), 2);
    assert!(asked.iter().all(|one| one.actor.person == Some(id(POLICE))));
    let Furnished { till, _home, .. } = furnished(&[banned()]);
    till.unlock(id(111), pin()).unwrap();
    assert_eq!(till.case_list(&query).unwrap_err().code, FailureCode::Refused);
}

#[test]
fn the_administrator_drafts_and_cannot_put_forward_nor_vote() {
    let office = office();
    office.enter(ADMIN);
    assert_eq!(rule(office.till.case_save(&office.form(), true)), Rule::AdministratorDrafts);
    let draft = done(office.till.case_save(&office.form(), false));
    let act = office.till.case_act(draft, CaseAct::PutForward, "");
    assert_eq!(rule(act), Rule::AdministratorDrafts);
    office.enter(BOARD[1]);
    assert_eq!(done(office.till.case_act(draft, CaseAct::PutForward, "")), draft);
    office.enter(ADMIN);
    done(office.till.case_act(draft, CaseAct::OpenBallot, ""));
    assert_eq!(rule(office.till.case_vote(draft, Choice::Ban)), Rule::NotEntitled);
}

#[test]
fn a_proposal_is_filled_in_from_incidents_and_the_tariff_and_decided_by_nobody() {
    let office = office();
    office.enter(BOARD[0]);
    let opened = office.till.case_open(id(10), None).unwrap();
    assert_eq!(opened.form.incidents, [id(51), id(50)]);
    assert_eq!((opened.form.kind, opened.form.count.as_str()), (CaseKind::Ban, "12"));
    let looked = office.till.case_look(&office.form()).unwrap();
    assert_eq!(looked.problems, []);
    assert_eq!(looked.days.unwrap().until, date(2027, 11, 21));
    let judging = CaseForm { reason: "A known thief".into(), ..office.form() };
    let problems = office.till.case_look(&judging).unwrap().problems;
    assert_eq!(problems[0].rule, Rule::Wording);
    assert!(problems[0].words.contains("thief"));
    done(office.till.case_save(&office.form(), true));
    assert_eq!(office.view(CaseView::ToDo).rows[0].standing, CaseStanding::Proposed);
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 0, "a tariff bans nobody");
}

#[test]
fn from_a_proposal_by_a_meeting_to_a_ban_that_is_served_and_in_force() {
    let office = office();
    let case = office.proposed();
    let meeting = office.meeting();
    assert_eq!(meeting.refused, None);
    assert_eq!(meeting.items.len(), 1);
    let form =
        hands(case, &[(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Warn)]);
    let preview = result(office.till.meeting_count(meeting.meeting, &form).unwrap()).unwrap();
    assert_eq!((preview.result, preview.took_part, preview.needed), (CountResult::Ban, 3, 2));
    let decided = office.till.meeting_decide(meeting.meeting, &form).unwrap();
    assert!(matches!(decided, HandsOutcome::Decided { seen: SeenAfter::Checked, .. }));
    let unserved = office.view(CaseView::Unserved).rows;
    let (ban, subject) = (unserved[0].ban, unserved[0].subject);
    assert_eq!((unserved[0].case, subject), (Some(case), id(10)));
    let again = office.till.meeting_decide(meeting.meeting, &form).unwrap();
    assert_eq!(result(again), Err(Rule::NotNow), "what is decided is decided once");
    let service = ServiceForm {
        method: ServiceMethod::Hand,
        on: "today".into(),
        by_whom: "Tom B.".into(),
        witness: "Zofia K.".into(),
        evidence: String::new(),
    };
    done(office.till.case_serve(ban, None, &service));
    assert_eq!(rule(office.till.case_serve(ban, None, &service)), Rule::ServedAlready);
    assert_eq!(office.view(CaseView::InForce).rows[0].standing, CaseStanding::InForce);
    let card = office.till.card(subject, Some("to see the ban")).unwrap();
    assert_eq!(card.verdicts[0].state, StateKind::Banned, "in force at the office's own till");
    let shown = office.till.case_show(case).unwrap();
    let decision = shown.decision.unwrap();
    assert_eq!(decision.deciders, ["Bethan J.", "Colin F.", "Peter M."]);
    assert_eq!(decision.minute, "MTG-2026-0001 / 1");
    assert_eq!(shown.services[0].witness.as_deref(), Some("Zofia K."));
    let kinds: Vec<_> = shown.past.iter().map(|one| one.kind).collect();
    for kind in [HappeningKind::Incident, HappeningKind::PutForward, HappeningKind::Served] {
        assert!(kinds.contains(&kind), "{kind:?} in {kinds:?}");
    }
    let minutes = office.till.meeting_close(meeting.meeting).unwrap();
    assert!(minutes.closed);
    let police = minutes.people.iter().find(|one| one.role == Role::Police).unwrap();
    assert!(police.withdrew, "the minutes show that the police left");
    assert_eq!(minutes.items[0].count.as_ref().unwrap().result, CountResult::Ban);
}

#[test]
fn a_decision_and_a_vote_are_not_undone_and_a_draft_and_a_service_are() {
    let office = office();
    office.enter(BOARD[0]);
    done(office.till.case_save(&office.form(), false));
    office.till.case_undo().unwrap();
    assert_eq!(office.view(CaseView::ToDo).rows.len(), 0);
    let case = office.proposed();
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
    let ban = office.view(CaseView::Unserved).rows[0].ban;
    let service = ServiceForm {
        method: ServiceMethod::ToldInPerson,
        on: String::new(),
        by_whom: String::new(),
        witness: String::new(),
        evidence: String::new(),
    };
    done(office.till.case_serve(ban, None, &service));
    office.till.case_undo().unwrap();
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 1, "told by mistake, and put right");
}

#[test]
fn a_meeting_decides_nothing_without_chair_quorum_mover_reasons_or_with_police_in_the_room() {
    let office = office();
    office.enter(ADMIN);
    let draft = done(office.till.case_save(&office.form(), false));
    let meeting = office.meeting();
    let id_of = meeting.meeting;
    let decide = |form: &HandsForm| result(office.till.meeting_decide(id_of, form).unwrap());
    let three = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    assert_eq!(decide(&hands(draft, &three)), Err(Rule::MoverNeeded));
    let police = HandsForm { mover: Some(id(POLICE)), ..hands(draft, &three) };
    assert_eq!(decide(&police), Err(Rule::PoliceTakeNoPart));
    let admin = HandsForm { mover: Some(id(ADMIN)), ..hands(draft, &three) };
    assert_eq!(decide(&admin), Err(Rule::AdministratorDrafts));
    let moved = HandsForm { mover: Some(id(BOARD[0])), ..hands(draft, &three) };
    office.till.meeting_attend(id_of, id(POLICE), true, false).unwrap();
    assert_eq!(decide(&moved), Err(Rule::PoliceWithdraw));
    office.till.meeting_attend(id_of, id(POLICE), true, true).unwrap();
    office.till.meeting_attend(id_of, id(CHAIR), false, false).unwrap();
    assert_eq!(decide(&moved), Err(Rule::ChairNeeded));
    office.till.meeting_attend(id_of, id(CHAIR), true, false).unwrap();
    let silent = HandsForm { reasons: "  ".into(), ..moved.clone() };
    assert_eq!(decide(&silent), Err(Rule::ReasonsNeeded));
    let judging = HandsForm { reasons: "He is a thief".into(), ..moved.clone() };
    assert_eq!(decide(&judging), Err(Rule::Wording));
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 0);
    // The mover's own hand does not count, and two are too few.
    let own = HandsForm {
        mover: Some(id(BOARD[0])),
        ..hands(draft, &[(BOARD[0], Choice::Ban), (BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban)])
    };
    let count = decide(&own).unwrap();
    assert_eq!((count.result, count.took_part), (CountResult::Inquorate, 2));
    assert_eq!(count.not_counted, [WhyNotCounted::Barred]);
    assert_eq!(office.view(CaseView::ToDo).rows[0].standing, CaseStanding::Inquorate);
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 0);
}

#[test]
fn a_tie_waits_for_the_chair_and_an_interest_keeps_out() {
    let office = office();
    let case = office.proposed();
    let meeting = office.meeting();
    let tied = HandsForm {
        declared: vec![id(BOARD[3])],
        ..hands(case, &[(BOARD[1], Choice::Ban), (BOARD[2], Choice::Warn), (BOARD[3], Choice::Ban)])
    };
    // Two of three are left: too few for this scheme, until its rules ask for two.
    let count = result(office.till.meeting_count(meeting.meeting, &tied).unwrap()).unwrap();
    assert_eq!(count.result, CountResult::Inquorate);
    let even = hands(
        case,
        &[(BOARD[1], Choice::Ban), (BOARD[2], Choice::Warn), (BOARD[3], Choice::Abstain)],
    );
    let count = result(office.till.meeting_count(meeting.meeting, &even).unwrap()).unwrap();
    assert_eq!(count.result, CountResult::Tied);
    let decide = office.till.meeting_decide(meeting.meeting, &even).unwrap();
    assert_eq!(result(decide), Err(Rule::CastingVoteNeeded));
    let broken = HandsForm { casting: Some(Choice::Warn), ..even };
    let decide = office.till.meeting_decide(meeting.meeting, &broken).unwrap();
    let count = result(decide).unwrap();
    assert_eq!((count.result, count.casting), (CountResult::Warn, Some(Choice::Warn)));
    assert_eq!(office.view(CaseView::Unserved).rows[0].kind, CaseKind::Warning);
}

#[test]
fn a_ballot_is_secret_until_it_closes_and_open_to_chair_and_data_lead_afterwards() {
    let office = office();
    let case = office.proposed();
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    let early = office.till.case_close(case, "Two reports").unwrap();
    assert_eq!(result(early), Err(Rule::BallotStillOpen));
    office.enter(BOARD[0]);
    assert_eq!(rule(office.till.case_vote(case, Choice::Ban)), Rule::MoverDoesNotVote);
    office.enter(BOARD[1]);
    assert!(office.view(CaseView::Voting).rows[0].my_vote_waits);
    let blind = office.till.case_show(case).unwrap();
    assert!(blind.redacted && blind.row.tile.is_none() && blind.past.is_empty());
    assert!(!blind.incidents[0].facts.contains("Hughes"), "{}", blind.incidents[0].facts);
    assert_eq!(blind.incidents[0].place, "Riverside", "the area, not the premises");
    // Nor by the form's door: it would say everything that the page leaves out.
    let form = office.till.case_open(id(10), Some(case)).unwrap_err();
    assert_eq!(form, Rule::VotesWithoutName.into());
    done(office.till.case_vote(case, Choice::Ban));
    assert_eq!(rule(office.till.case_vote(case, Choice::Warn)), Rule::VoteStands);
    office.enter(BOARD[2]);
    done(office.till.case_vote(case, Choice::Ban));
    let others = |shown: &CaseShown, me: u8| {
        shown.rounds[0].roll.iter().any(|one| one.person != id(me) && one.choice.is_some())
    };
    assert!(!others(&office.till.case_show(case).unwrap(), BOARD[2]));
    office.enter(CHAIR);
    assert!(!others(&office.till.case_show(case).unwrap(), CHAIR), "not before it is closed");
    office.enter(BOARD[3]);
    done(office.till.case_vote(case, Choice::Nothing));
    office.enter(CHAIR);
    let closed = office.till.case_close(case, "Two reports on CCTV").unwrap();
    assert_eq!(result(closed).unwrap().result, CountResult::Ban);
    assert!(others(&office.till.case_show(case).unwrap(), CHAIR));
    office.enter(LEAD);
    assert!(others(&office.till.case_show(case).unwrap(), LEAD));
    office.enter(ADMIN);
    assert!(!others(&office.till.case_show(case).unwrap(), ADMIN), "nor the administrator ever");
    office.enter(BOARD[3]);
    assert!(!others(&office.till.case_show(case).unwrap(), BOARD[3]));
}

#[test]
fn an_interest_that_is_declared_after_voting_takes_the_vote_away() {
    let office = office();
    let case = office.proposed();
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    for (voter, choice) in
        [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Nothing)]
    {
        office.enter(voter);
        done(office.till.case_vote(case, choice));
    }
    office.enter(BOARD[1]);
    done(office.till.case_act(case, CaseAct::Declare, ""));
    office.enter(CHAIR);
    let closed = office.till.case_close(case, "Two reports on CCTV").unwrap();
    let counted = result(closed).unwrap();
    assert_eq!((counted.ban, counted.nothing, counted.took_part), (1, 1, 2));
    assert_eq!(counted.not_counted, [WhyNotCounted::Barred]);
    assert_eq!(counted.result, CountResult::Inquorate, "two are fewer than the quorum of three");
}

#[test]
fn a_ballot_may_close_when_its_days_are_over_whatever_the_clock_is_set_back_to() {
    let office = office();
    let case = office.proposed();
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::OpenBallot, ""));
    let close = || result(office.till.case_close(case, "Two reports").unwrap());
    office.clock.set_wall("2026-11-29T23:59:00Z");
    office.enter(CHAIR);
    assert_eq!(close(), Err(Rule::BallotStillOpen));
    office.clock.set_wall("2026-11-30T00:01:00Z");
    office.enter(CHAIR);
    office.clock.set_wall("2026-11-22T12:00:00Z");
    assert_eq!(close().unwrap().result, CountResult::Inquorate, "the register saw the 30th");
    drop(office.home);
}

#[test]
fn one_signature_sets_a_ban_aside_at_once_and_another_lets_it_hold_again() {
    let office = office();
    let case = office.proposed();
    let meeting = office.meeting();
    let all = [(BOARD[1], Choice::Ban), (BOARD[2], Choice::Ban), (BOARD[3], Choice::Ban)];
    office.till.meeting_decide(meeting.meeting, &hands(case, &all)).unwrap();
    office.enter(BOARD[1]);
    assert_eq!(rule(office.till.case_act(case, CaseAct::SetAsideDoubt, "")), Rule::NotEntitled);
    office.enter(LEAD);
    done(office.till.case_act(case, CaseAct::SetAsideDoubt, ""));
    let row = office.view(CaseView::Suspended).rows[0].clone();
    assert_eq!((row.case, row.standing), (Some(case), CaseStanding::Suspended));
    assert_eq!(rule(office.till.case_act(case, CaseAct::SetAsideObjection, "")), Rule::NotNow);
    office.enter(ADMIN);
    assert_eq!(office.till.case_undo().unwrap_err().code, FailureCode::NothingToUndo);
    assert_eq!(rule(office.till.case_act(case, CaseAct::Reinstate, "")), Rule::NotEntitled);
    office.enter(CHAIR);
    done(office.till.case_act(case, CaseAct::Reinstate, ""));
    assert_eq!(office.view(CaseView::Unserved).rows.len(), 1);
}
