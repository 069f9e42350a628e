//! Votes on cases: each round with its rules and its roll as they were, and the votes as they were cast.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, params};

use super::{OfficeChange, OfficeReader};
use crate::cases::{
    BarredFor, CastVote, Choice, CountResult, Meeting, VotePart, VoteRules, Voter, VoterKey, seal,
};
use crate::id::Id;
use crate::records::{DecidingBody, Person, Proposal};
use crate::store::StoreError;
use crate::store::sql::{Day, Fields, Millis, all, first, place, run};

/// One time that a case was put to the vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRound {
    /// The case.
    pub case: Id<Proposal>,
    /// The how-manieth time, from one.
    pub round: u32,
    /// Who decides.
    pub body: DecidingBody,
    /// By which rules.
    pub rules: VoteRules,
    /// At which meeting; none for a ballot.
    pub meeting: Option<Id<Meeting>>,
    /// When it was opened.
    pub opened: Timestamp,
    /// The last day of a ballot.
    pub closes: Option<Date>,
    /// When it was closed, and what it came to.
    pub closed: Option<(Timestamp, CountResult)>,
    /// Who was on the roll.
    pub roll: Vec<Voter>,
}

/// A vote as it lies in the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredVote {
    /// The vote; its seal has been compared.
    pub vote: CastVote,
    /// When it was cast.
    pub at: Timestamp,
    /// Who took it down, where it was a show of hands.
    pub recorded_by: Option<Id<Person>>,
}

const ROUND: &str = "SELECT proposal, round, body, quorum, majority, casting, officer, meeting,
    opened_at, closes_on, closed_at, result FROM case_round";

impl OfficeReader<'_> {
    /// Every time that a case was put to the vote, in order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn case_rounds(&self, case: Id<Proposal>) -> Result<Vec<CaseRound>, StoreError> {
        let sql = format!("{ROUND} WHERE proposal = ?1 ORDER BY round");
        let rounds = all(self.connection, &sql, [case], round)?;
        rounds.into_iter().map(|round| with_roll(self.connection, round)).collect()
    }

    /// The votes of a round, each with its seal compared.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn case_votes(
        &self,
        case: Id<Proposal>,
        round: u32,
    ) -> Result<Vec<StoredVote>, StoreError> {
        const SQL: &str = "SELECT voter, part, choice, cast_at, recorded_by, seal FROM case_vote
                           WHERE proposal = ?1 AND round = ?2 ORDER BY voter, part";
        let rows = all(self.connection, SQL, (case, round), |f| {
            let (voter, part, choice): (Id<Person>, VotePart, Choice) =
                (f.take()?, f.take()?, f.take()?);
            let at = f.take::<Millis>()?.0;
            Ok((voter, part, choice, at, f.take()?, f.take::<[u8; 32]>()?))
        })?;
        let mut votes = Vec::with_capacity(rows.len());
        for (voter, part, choice, at, recorded_by, written) in rows {
            let key = voter_key(self.connection, voter)?;
            let sealed =
                key.is_some_and(|key| seal(&key, case, round, voter, part, choice) == written);
            votes.push(StoredVote {
                vote: CastVote { voter, part, choice, sealed },
                at,
                recorded_by,
            });
        }
        Ok(votes)
    }
}

fn voter_key(connection: &Connection, voter: Id<Person>) -> Result<Option<VoterKey>, StoreError> {
    let sql = "SELECT key FROM voter_key WHERE person = ?1";
    first(connection, sql, [voter], |f| Ok(VoterKey::new(f.take()?)))
}

fn round(f: &mut Fields<'_, '_>) -> Result<CaseRound, StoreError> {
    Ok(CaseRound {
        case: f.take()?,
        round: f.take()?,
        body: f.take()?,
        rules: VoteRules {
            quorum: f.take()?,
            majority: f.take()?,
            casting: f.take()?,
            officer: f.take()?,
        },
        meeting: f.take()?,
        opened: f.take::<Millis>()?.0,
        closes: f.day_or_none()?,
        closed: match (f.take::<Option<Millis>>()?, f.take()?) {
            (Some(at), Some(result)) => Some((at.0, result)),
            (None, None) => None,
            _ => return Err(StoreError::Unreadable),
        },
        roll: Vec::new(),
    })
}

fn with_roll(connection: &Connection, mut round: CaseRound) -> Result<CaseRound, StoreError> {
    const SQL: &str = "SELECT person, name, role, barred FROM case_roll
                       WHERE proposal = ?1 AND round = ?2 ORDER BY place";
    round.roll = all(connection, SQL, (round.case, round.round), |f| {
        Ok(Voter { person: f.take()?, name: f.take()?, role: f.take()?, barred: f.take()? })
    })?;
    Ok(round)
}

impl OfficeChange<'_> {
    /// Whoever declares an interest while a round is open is barred from it, and a vote that they
    /// cast before does not count.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn bar_from_open_round(
        &mut self,
        case: Id<Proposal>,
        person: Id<Person>,
    ) -> Result<(), StoreError> {
        const SQL: &str = "UPDATE case_roll SET barred = ?3
            WHERE proposal = ?1 AND person = ?2 AND barred IS NULL AND round IN
                (SELECT round FROM case_round WHERE proposal = ?1 AND closed_at IS NULL)";
        run(self.connection, SQL, (case, person, BarredFor::Declared)).map(drop)
    }

    /// Opens a round with its roll.
    ///
    /// # Errors
    /// [`StoreError::Refused`] without the case, or when there is a round of that number.
    pub fn open_round(&mut self, round: &CaseRound) -> Result<(), StoreError> {
        let connection = self.connection;
        run(
            connection,
            "INSERT INTO case_round (proposal, round, body, quorum, majority, casting, officer,
                 meeting, opened_at, closes_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                round.case,
                round.round,
                round.body,
                round.rules.quorum,
                round.rules.majority,
                round.rules.casting,
                round.rules.officer,
                round.meeting,
                Millis(round.opened),
                round.closes.map(Day),
            ],
        )?;
        for (at, voter) in round.roll.iter().enumerate() {
            const SQL: &str =
                "INSERT INTO case_roll (proposal, round, place, person, name, role, barred)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let (person, name, role) = (voter.person, &voter.name, voter.role);
            let row = (round.case, round.round, place(at), person, name, role, voter.barred);
            run(connection, SQL, row)?;
        }
        Ok(())
    }

    /// Takes a vote and seals it. `random` makes the voter's key, the first time.
    ///
    /// # Errors
    /// [`StoreError::Refused`] when the voter has voted in this round already, or it is closed.
    pub fn cast_vote(
        &mut self,
        case: Id<Proposal>,
        round: u32,
        vote: &StoredVote,
        random: [u8; 32],
    ) -> Result<(), StoreError> {
        let CastVote { voter, part, choice, .. } = vote.vote;
        const KEY: &str = "INSERT INTO voter_key (person, key) VALUES (?1, ?2)
                           ON CONFLICT DO NOTHING";
        run(self.connection, KEY, (voter, random))?;
        let key = voter_key(self.connection, voter)?.ok_or(StoreError::Unreadable)?;
        let sealed = seal(&key, case, round, voter, part, choice);
        const SQL: &str = "INSERT INTO case_vote
                (proposal, round, voter, part, choice, cast_at, recorded_by, seal)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        let at = Millis(vote.at);
        let row = params![case, round, voter, part, choice, at, vote.recorded_by, sealed];
        run(self.connection, SQL, row).map(drop)
    }

    /// Closes a round: no vote is taken any more.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn close_round(
        &mut self,
        case: Id<Proposal>,
        round: u32,
        at: Timestamp,
        result: CountResult,
    ) -> Result<bool, StoreError> {
        const SQL: &str = "UPDATE case_round SET closed_at = ?3, result = ?4
                           WHERE proposal = ?1 AND round = ?2 AND closed_at IS NULL";
        Ok(run(self.connection, SQL, (case, round, Millis(at), result))? > 0)
    }
}
