//! The rules by which something is refused here, each with where it comes from.
//!
//! The window has a sentence for each rule (`cases-rule-<code>`) and for each source.

use crate::closed_list::closed_list;

closed_list! {
    /// Why a step of a case is refused.
    pub enum Rule {
        /// Police never propose, vote or decide.
        PoliceTakeNoPart = "POLICE_TAKE_NO_PART",
        /// Police leave the room for the decisions, and the minutes say so.
        PoliceWithdraw = "POLICE_WITHDRAW",
        /// The administrator drafts; somebody else puts the proposal forward.
        AdministratorDrafts = "ADMINISTRATOR_DRAFTS",
        /// The role has no part in this step.
        NotEntitled = "NOT_ENTITLED",
        /// Whoever reported does not decide.
        ReporterTakesNoPart = "REPORTER_TAKES_NO_PART",
        /// Whoever proposed it does not vote on it.
        MoverDoesNotVote = "MOVER_DOES_NOT_VOTE",
        /// Whoever declared an interest takes no part.
        InterestDeclared = "INTEREST_DECLARED",
        /// A proposal rests on at least one incident of this person.
        IncidentNeeded = "INCIDENT_NEEDED",
        /// Nothing is decided without reasons.
        ReasonsNeeded = "REASONS_NEEDED",
        /// A decision names its minute.
        MinuteNeeded = "MINUTE_NEEDED",
        /// Somebody moves a proposal; a draft has nobody yet.
        MoverNeeded = "MOVER_NEEDED",
        /// A meeting has a chair.
        ChairNeeded = "CHAIR_NEEDED",
        /// Who was there when something was decided stays in the minutes.
        AttendanceStands = "ATTENDANCE_STANDS",
        /// Two are equal: the chair's casting vote is still to come.
        CastingVoteNeeded = "CASTING_VOTE_NEEDED",
        /// Fewer took part than the scheme's rules ask for.
        Quorum = "QUORUM",
        /// Nothing has its majority.
        Majority = "MAJORITY",
        /// A ballot is open for its days, or until all have voted.
        BallotStillOpen = "BALLOT_STILL_OPEN",
        /// The vote is closed; no vote is taken or altered.
        VoteClosed = "VOTE_CLOSED",
        /// A vote that was cast stays as it was cast.
        VoteStands = "VOTE_STANDS",
        /// Whoever votes on a case is not told whom it is about.
        VotesWithoutName = "VOTES_WITHOUT_NAME",
        /// What was chosen was not put to the vote.
        NotOffered = "NOT_OFFERED",
        /// The step does not lead on from where the case stands.
        NotNow = "NOT_NOW",
        /// The length is none that can be given.
        Length = "LENGTH",
        /// Counted from a birthday that nobody knows.
        BirthdayUnknown = "BIRTHDAY_UNKNOWN",
        /// Words that members must not read.
        Wording = "WORDING",
        /// A child is shown by leave of two people alone.
        ChildLeave = "CHILD_LEAVE",
        /// It is served already.
        ServedAlready = "SERVED_ALREADY",
        /// The day lies in the future, or before the decision.
        Day = "DAY",
        /// An appeal is open on this ban already.
        AppealOpen = "APPEAL_OPEN",
        /// Whoever decided the ban does not decide the appeal against it.
        DecidedBefore = "DECIDED_BEFORE",
        /// A change makes a ban no longer and takes it to no more places; that is proposed anew.
        NotHarsher = "NOT_HARSHER",
        /// In this scheme no officer decides alone.
        NoOfficer = "NO_OFFICER",
        /// A ban with a last day is not reviewed: it ends.
        HasAnEnd = "HAS_AN_END",
        /// A ban without an end cannot get longer; it is reviewed.
        NoEnd = "NO_END",
        /// A review follows upon the other within twelve months, and on a day to come.
        ReviewWithinYear = "REVIEW_WITHIN_YEAR",
        /// A review is only brought forward: from today on, before the day that it is due on.
        ReviewEarlier = "REVIEW_EARLIER",
    }
}
closed_list! {
    /// Where a rule comes from.
    pub enum RuleSource {
        /// A scheme stands apart from the police (*Haverhill*; `domain.md` L19).
        Independence = "INDEPENDENCE",
        /// Fairness to the person: reasons, nobody in their own cause (`domain.md` L20).
        Fairness = "FAIRNESS",
        /// Who may do what in a scheme (`domain.md` §3).
        Roles = "ROLES",
        /// People decide, not a program (Articles 22A to 22D; `domain.md` L18).
        People = "PEOPLE",
        /// What this scheme has chosen in its own rules.
        Scheme = "SCHEME",
        /// Care for children (`domain.md` L22).
        Children = "CHILDREN",
        /// The order of the steps (`domain.md` §2.4).
        Order = "ORDER",
    }
}

impl Rule {
    /// Where it comes from.
    pub fn source(self) -> RuleSource {
        use RuleSource as S;
        match self {
            Self::PoliceTakeNoPart | Self::PoliceWithdraw => S::Independence,
            Self::AdministratorDrafts | Self::NotEntitled | Self::MoverNeeded => S::Roles,
            Self::ReporterTakesNoPart
            | Self::MoverDoesNotVote
            | Self::InterestDeclared
            | Self::IncidentNeeded
            | Self::ReasonsNeeded
            | Self::MinuteNeeded
            | Self::DecidedBefore
            | Self::NotHarsher
            | Self::ReviewWithinYear
            | Self::ReviewEarlier
            | Self::VotesWithoutName
            | Self::Wording => S::Fairness,
            Self::NoOfficer
            | Self::ChairNeeded
            | Self::Quorum
            | Self::Majority
            | Self::BallotStillOpen => S::Scheme,
            Self::CastingVoteNeeded | Self::NotOffered => S::People,
            Self::ChildLeave | Self::BirthdayUnknown => S::Children,
            Self::VoteClosed
            | Self::AttendanceStands
            | Self::VoteStands
            | Self::NotNow
            | Self::Length
            | Self::HasAnEnd
            | Self::NoEnd
            | Self::ServedAlready
            | Self::Day
            | Self::AppealOpen => S::Order,
        }
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(crate::closed_list::ClosedList::code(*self))
    }
}

impl std::error::Error for Rule {}
