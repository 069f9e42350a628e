//! The closed lists of a case: kinds, votes, what bars from voting, what a count comes to.

use crate::closed_list::closed_list;
use crate::records::Outcome;

closed_list! {
    /// What is proposed.
    pub enum CaseKind {
        Ban = "BAN", Warning = "WARNING", Extension = "EXTENSION",
        /// A ban is changed: shorter, or in fewer places.
        Variation = "VARIATION",
        /// A ban is lifted.
        Revocation = "REVOCATION",
    }
}
closed_list! {
    /// What somebody votes for. Where a ban is made longer, changed or lifted, `Ban` is a vote for that.
    pub enum Choice { Ban = "BAN", Warn = "WARN", Nothing = "NOTHING", Abstain = "ABSTAIN" }
}
closed_list! {
    /// Whether a vote is one among others, or the chair's when they are equal.
    pub enum VotePart { Vote = "VOTE", Casting = "CASTING" }
}
closed_list! {
    /// Why somebody takes no part in one decision; the first that holds is named.
    pub enum BarredFor {
        /// Police take no part (`domain.md` L19).
        Police = "POLICE",
        /// The administrator never votes (`domain.md` §3).
        Administrator = "ADMINISTRATOR",
        /// Their role has no vote.
        NoVote = "NO_VOTE",
        /// They, or the premises that they work for, reported it (`domain.md` L20).
        Reporter = "REPORTER",
        /// It is their own proposal.
        Mover = "MOVER",
        /// They said that they know the person or have something at stake.
        Declared = "DECLARED",
    }
}
closed_list! {
    /// How many of the votes carry a choice. Abstentions are no votes for or against.
    pub enum MajorityRule {
        /// More than half of the votes cast.
        Simple = "SIMPLE",
        /// At least two thirds of the votes cast.
        TwoThirds = "TWO_THIRDS",
        /// More than half of all who may vote, whether or not they did.
        OfAll = "OF_ALL",
    }
}
closed_list! {
    /// What a count comes to.
    pub enum CountResult {
        Ban = "BAN", Warn = "WARN", Nothing = "NOTHING",
        /// Nothing has its majority.
        Lost = "LOST",
        /// Too few took part.
        Inquorate = "INQUORATE",
        /// Two are equal, and the chair has still to choose.
        Tied = "TIED",
        /// The vote ended without a count: what was proposed could no longer be done.
        NotCounted = "NOT_COUNTED",
    }
}
closed_list! {
    /// Why a vote that lies there does not count.
    pub enum WhyNotCounted {
        /// Whoever cast it may not vote on this.
        Barred = "BARRED",
        /// Whoever cast it is not on the roll.
        NotOnRoll = "NOT_ON_ROLL",
        /// One person cast several; none of them counts.
        Twice = "TWICE",
        /// It is for something that was not put to the vote.
        NotOffered = "NOT_OFFERED",
        /// It is not as it was cast: its seal does not fit.
        Seal = "SEAL",
    }
}
closed_list! {
    /// As what somebody attends a meeting.
    pub enum MeetingPart {
        Voter = "VOTER", Chair = "CHAIR", Secretary = "SECRETARY", Police = "POLICE",
        Observer = "OBSERVER",
    }
}

impl CaseKind {
    /// Whether it is about a ban that there is already.
    pub fn about_a_ban(self) -> bool {
        matches!(self, Self::Extension | Self::Variation | Self::Revocation)
    }

    /// What is decided when a choice is carried; nothing for an abstention.
    pub fn outcome(self, choice: Choice) -> Option<Outcome> {
        match (self, choice) {
            (Self::Variation, Choice::Ban) => Some(Outcome::Vary),
            (Self::Revocation, Choice::Ban) => Some(Outcome::Revoke),
            _ => choice.outcome(),
        }
    }

    /// What is put to the vote, in the order in which it is shown.
    pub fn choices(self) -> &'static [Choice] {
        match self {
            Self::Ban => &[Choice::Ban, Choice::Warn, Choice::Nothing, Choice::Abstain],
            // Nobody is given more than was proposed, or a warning for what is banned already.
            Self::Warning => &[Choice::Warn, Choice::Nothing, Choice::Abstain],
            Self::Extension | Self::Variation | Self::Revocation => {
                &[Choice::Ban, Choice::Nothing, Choice::Abstain]
            }
        }
    }
}

impl Choice {
    /// What is decided when this is carried; nothing for an abstention.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Ban => Some(Outcome::Ban),
            Self::Warn => Some(Outcome::Warn),
            Self::Nothing => Some(Outcome::NoFurtherAction),
            Self::Abstain => None,
        }
    }
}
