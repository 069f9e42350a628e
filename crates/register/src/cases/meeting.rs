//! A meeting: who was there and as what, and whether it may decide.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{MeetingPart, Rule};
use crate::id::Id;
use crate::records::{Person, Proposal, Role, SchemeRef};

/// A meeting at which cases are decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: Id<Meeting>,
    /// Its reference: a minute is named by it and the item on its agenda.
    pub reference: SchemeRef,
    /// The day.
    pub on: Date,
    /// Who keeps its minutes.
    pub secretary: Id<Person>,
    /// Who is there.
    pub attendance: Vec<Attendee>,
    /// The cases, in the order of the agenda.
    pub agenda: Vec<Id<Proposal>>,
    /// When it was closed; its minutes are altered no more.
    pub closed: Option<Timestamp>,
}

/// Somebody at a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub person: Id<Person>,
    /// Their name on that day.
    pub name: String,
    /// Their role on that day.
    pub role: Role,
    /// As what they attend.
    pub part: MeetingPart,
    /// Police: whether they left the room for the decisions.
    pub withdrew: bool,
}

impl Attendee {
    /// Somebody at a meeting, as what their role makes them. Police have not withdrawn until that
    /// is said.
    pub fn of(person: &Person) -> Self {
        let part = match person.role {
            Role::Chair => MeetingPart::Chair,
            Role::Board | Role::Manager => MeetingPart::Voter,
            Role::Administrator => MeetingPart::Secretary,
            Role::Police => MeetingPart::Police,
            _ => MeetingPart::Observer,
        };
        let (name, role) = (person.name.clone(), person.role);
        Self { person: person.id, name, role, part, withdrew: false }
    }
}

impl Meeting {
    /// Notes that somebody is there or not. Once something was decided, whoever was there stays in the minutes, and
    /// police who withdrew have withdrawn; who comes later is added.
    ///
    /// # Errors
    /// [`Rule::AttendanceStands`].
    pub fn attend(
        &mut self,
        person: &Person,
        here: bool,
        withdrew: bool,
        decided: bool,
    ) -> Result<(), Rule> {
        let before = self.attendance.iter().find(|one| one.person == person.id);
        let attendee = Attendee::of(person);
        let withdrew = withdrew && attendee.part == MeetingPart::Police;
        if decided && before.is_some_and(|one| !here || one.withdrew && !withdrew) {
            return Err(Rule::AttendanceStands);
        }
        self.attendance.retain(|one| one.person != person.id);
        if here {
            self.attendance.push(Attendee { withdrew, ..attendee });
        }
        Ok(())
    }

    /// Whether it may decide as it sits now.
    ///
    /// # Errors
    /// [`Rule`]: it is closed; nobody is in the chair; police are in the room.
    pub fn may_decide(&self) -> Result<(), Rule> {
        let here = |part: MeetingPart| self.attendance.iter().filter(move |one| one.part == part);
        match () {
            () if self.closed.is_some() => Err(Rule::VoteClosed),
            () if here(MeetingPart::Chair).count() != 1 => Err(Rule::ChairNeeded),
            () if here(MeetingPart::Police).any(|one| !one.withdrew) => Err(Rule::PoliceWithdraw),
            () => Ok(()),
        }
    }

    /// The minute of one case: the meeting's reference and the item on its agenda.
    pub fn minute(&self, case: Id<Proposal>) -> Option<String> {
        let place = self.agenda.iter().position(|one| *one == case)?;
        Some(format!("{} / {}", self.reference, place + 1))
    }
}

/// Whether a ballot may be closed: when its days are over, or all have voted.
///
/// # Errors
/// [`Rule::BallotStillOpen`].
pub fn may_close_ballot(closes: Date, today: Date, still_to_vote: usize) -> Result<(), Rule> {
    if today > closes || still_to_vote == 0 { Ok(()) } else { Err(Rule::BallotStillOpen) }
}
