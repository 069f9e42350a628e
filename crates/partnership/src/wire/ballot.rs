//! Kinds 6, 36, 42 and 96: from a proposal to a vote. What of them counts, the register's cases decide.

use jiff::Timestamp;
use jiff::civil::Date;
use watchbook_protocol::cbor::Value;
use watchbook_register::cases::{CaseKind, Choice, CountResult, Length, VotePart};
use watchbook_register::id::Id;
use watchbook_register::log::LogEntry;
use watchbook_register::records::{
    IncidentGroup, Person, Proposal, Report, SchemeRef, Scope, SubjectCard,
};
use watchbook_register::text::NeutralText;

use super::WireFault;
use super::person::NAME;
use super::plain::Blob;
use super::said::{Ear, Fields, Said, carried, case, cased, map, record, said, within};

/// Kind 6: a proposal as voters may see it. Whom it is about, they see on the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// The case.
    pub case: Id<Proposal>,
    /// Its reference.
    pub reference: SchemeRef,
    /// Whom it is about.
    pub subject: Id<SubjectCard>,
    /// What is proposed.
    pub kind: CaseKind,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason.
    pub reason: NeutralText,
    /// For how long.
    pub length: Length,
    /// Where.
    pub scope: Scope,
    /// The reports that it relies on.
    pub relied_on: Vec<Report>,
    /// How the length was reached, line by line.
    pub working: Vec<String>,
    /// Which round of votes.
    pub round: u32,
    /// The last day of the votes.
    pub closes_on: Date,
    /// What may be chosen.
    pub choices: Vec<Choice>,
    /// Who may not vote on it: they reported it, or moved it.
    pub barred: Vec<Id<Person>>,
    /// Whose votes the office has. What they chose is not said.
    pub heard: Vec<Id<Person>>,
    /// What it came to, once the round is closed.
    pub ended: Option<BallotEnd>,
    /// Who may vote on it. The chair's casting vote is cast at the office.
    pub roll: Vec<Id<Person>>,
}

/// What a round of votes came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BallotEnd {
    /// The day on which it was closed.
    pub on: Date,
    /// What the count came to.
    pub result: CountResult,
    /// Votes for a ban, or for what else was proposed of one.
    pub ban: u32,
    /// Votes for a warning.
    pub warn: u32,
    /// Votes for nothing.
    pub nothing: u32,
    /// Abstentions.
    pub abstained: u32,
}

said!(BallotEnd { 1 => on, 2 => result, 3 => ban, 4 => warn, 5 => nothing, 6 => abstained });

said!(Ballot {
    1 => case, 2 => reference, 3 => subject, 4 => kind, 5 => category, 6 => reason, 7 => length,
    8 => scope, 9 => relied_on, 10 => working <= 300, 11 => round, 12 => closes_on, 13 => choices,
    14 => barred, 15 => heard, 16 => ended, 17 => roll,
});

impl Ballot {
    /// A ballot of its bytes, made on a day.
    ///
    /// # Errors
    /// [`WireFault`].
    pub fn read(content: &[u8], made_on: Date) -> Result<Self, WireFault> {
        record(content, &mut Ear::of_office(made_on))
    }
}

/// Kind 36: a ban or warning that a manager or somebody of the board proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalMade {
    /// Its id: that of the case that it becomes.
    pub id: Id<Proposal>,
    /// Whom it is about, of the register.
    pub subject: Id<SubjectCard>,
    /// What is proposed.
    pub kind: CaseKind,
    /// The head under which its reason falls.
    pub category: IncidentGroup,
    /// The reason.
    pub reason: NeutralText,
    /// For how long, where they say so.
    pub length: Option<Length>,
    /// Their own reports that it relies on.
    pub relied_on: Vec<Id<LogEntry>>,
    /// Who proposes it.
    pub by: Id<Person>,
    /// Their name, for an office that does not know them.
    pub by_name: Option<String>,
    /// When.
    pub at: Timestamp,
}

said!(ProposalMade {
    1 => id, 2 => subject, 3 => kind, 4 => category, 5 => reason, 6 => length, 7 => relied_on,
    8 => by, 9 => by_name <= NAME, 10 => at,
});

/// Kind 42: a key that somebody made on a voters' computer. It counts once the office has granted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyAsked {
    /// Who, as that computer knows them.
    pub by: Id<Person>,
    /// Their name, for an office that does not know them.
    pub by_name: String,
    /// The public half of the key.
    pub key: [u8; 32],
    /// When.
    pub at: Timestamp,
}

impl Said for KeyAsked {
    fn say(&self) -> Value {
        map([
            (1, self.by.say()),
            (2, self.by_name.say()),
            (3, Blob(self.key.to_vec()).say()),
            (4, self.at.say()),
        ])
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        let fields = Fields::of(value)?;
        let by_name: String = fields.take(2, ear)?;
        within(&by_name, NAME)?;
        let Blob(key) = fields.take(3, ear)?;
        let key = key.try_into().map_err(|_| WireFault::Range)?;
        Ok(Self { by: fields.take(1, ear)?, by_name, key, at: fields.take(4, ear)? })
    }
}

/// Kind 96: a vote. Whose it is, the envelope's signature says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteCast {
    /// The case.
    pub case: Id<Proposal>,
    /// Which round.
    pub round: u32,
    /// Who votes, as the office knows them.
    pub voter: Id<Person>,
    /// As what.
    pub part: VotePart,
    /// What they chose.
    pub choice: Choice,
    /// When.
    pub at: Timestamp,
}

said!(VoteCast { 1 => case, 2 => round, 3 => voter, 4 => part, 5 => choice, 6 => at });

/// 1: days; 2: months; 3: years; 4: to a day; 5: months from eighteen on; 6: without an end.
impl Said for Length {
    fn say(&self) -> Value {
        match self {
            Self::Days { count } => case(1, [count.say()]),
            Self::Months { count } => case(2, [count.say()]),
            Self::Years { count } => case(3, [count.say()]),
            Self::Until { day } => case(4, [day.say()]),
            Self::Eighteen { months } => case(5, [months.say()]),
            Self::Indefinite => case(6, []),
        }
    }

    fn heard(value: &Value, ear: &mut Ear) -> Result<Self, WireFault> {
        match cased(value)? {
            (1, of) => Ok(Self::Days { count: carried(of, 0, ear)? }),
            (2, of) => Ok(Self::Months { count: carried(of, 0, ear)? }),
            (3, of) => Ok(Self::Years { count: carried(of, 0, ear)? }),
            (4, of) => Ok(Self::Until { day: carried(of, 0, ear)? }),
            (5, of) => Ok(Self::Eighteen { months: carried(of, 0, ear)? }),
            (6, _) => Ok(Self::Indefinite),
            _ => Err(WireFault::Newer { of: "Length" }),
        }
    }
}
