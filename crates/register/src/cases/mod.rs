//! From proposal to decision: what a ban or a warning goes through, as pure decisions.
//!
//! Nothing here reads a clock, a disk or a person's mind. A guard is a type that only the right role or
//! the right count can make: a proposal reaches a decision by a [`Verdict`] alone, a verdict is made of a
//! [`Count`] and of reasons, and a count of people's votes. Every refusal is a [`Rule`], and each rule says
//! where it comes from.

mod appeal;
mod appeal_file;
mod case;
mod changing;
mod count;
mod deadlines;
mod following;
mod hand;
mod interest;
mod keeping;
mod length;
mod life;
mod lists;
mod meeting;
mod officer;
mod planning;
mod polling;
mod proposal_in;
mod review;
mod rule;
mod seal;
mod settings;
mod tariff;
mod tariff_check;
mod timeline;
mod valve;
mod verdict;
mod vote_in;
mod working;

pub use crate::records::CountsFrom;
pub use appeal::{
    AppealHand, AppealPlace, AppealStep, Ruled, Ruling, answered, appeal_step, moved_on, received,
};
pub use appeal_file::{AppealBy, AppealFile, AppealMove, AppealMoveKind, AppealWay, DecidedAppeal};
pub use case::{Case, CaseRules};
pub use changing::{Changed, Milder, changed_term};
pub use count::{CastVote, Count, NotCounted, VoteRules, Voter, count};
pub use deadlines::AppealRules;
pub use following::{Followed, Ground, NotListed, follow, provisionally, served, told_later};
pub use hand::{
    DraftingHand, KeepingHand, ProposingHand, ReinstatingHand, ServingHand, SuspendingHand,
    may_read,
};
pub use interest::{Facts, barred, roll};
pub use keeping::{VOTES_MONTHS, case_kept_until, held_until};
pub use length::{Length, LengthError};
pub use life::{CaseEvent, step};
pub use lists::{
    BarredFor, CaseKind, Choice, CountResult, MajorityRule, MeetingPart, VotePart, WhyNotCounted,
};
pub use meeting::{Attendee, Meeting, may_close_ballot};
pub use officer::{OfficerHand, Provisional, lapsed};
pub use planning::{Planned, longer_term, planned};
pub use polling::{Poll, part_of};
pub use proposal_in::{ProposalComing, ProposalReceived, receive_proposal};
pub use review::{
    BanReview, ReviewDays, ReviewHand, ReviewKind, Reviewed, brought_forward, reviewable,
};
pub use rule::{Rule, RuleSource};
pub use seal::{VoterKey, seal};
pub use settings::{
    RuleEffect, RuleField, RuleProblem, RuleTouches, RulesForm, SchemeSettings, Standing, bounds,
    changed, effects,
};
pub use tariff::{Band, Factor, Gives, Points, Tariff, TariffRow, TariffTable, TariffWay, Tick};
pub use tariff_check::{TariffProblem, TariffWrong, tariff_problems};
pub use timeline::{CaseStep, Happening, HappeningKind, Past, StepKind, timeline};
pub use valve::{reinstate, set_aside};
pub use verdict::{Carried, Verdict};
pub use vote_in::{VoteComing, VoteReceived, receive_vote};
pub use working::{Conduct, Earlier, WorkLine, WorkWhat, Working, work};
