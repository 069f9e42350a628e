//! Everything about one person in the order of days: what happened, who did it, on which basis.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{AppealMove, AppealMoveKind};
use crate::civil::london_day;
use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{
    Appeal, AppealOutcome, Ban, BanFile, Ending, Incident, IncidentKind, Person, Proposal, Service,
    SuspensionReason, Warning,
};

closed_list! {
    /// A step that somebody took with a case.
    pub enum StepKind {
        Drafted = "DRAFTED", PutForward = "PUT_FORWARD", Returned = "RETURNED",
        Withdrawn = "WITHDRAWN", Opened = "OPENED", Adjourned = "ADJOURNED",
        Declared = "DECLARED", Counted = "COUNTED", Served = "SERVED",
        Suspended = "SUSPENDED", Reinstated = "REINSTATED",
    }
}
closed_list! {
    /// What a line of the timeline tells.
    pub enum HappeningKind {
        Incident = "INCIDENT", Drafted = "DRAFTED", PutForward = "PUT_FORWARD",
        Returned = "RETURNED", Withdrawn = "WITHDRAWN", Opened = "OPENED",
        Adjourned = "ADJOURNED", Declared = "DECLARED", Counted = "COUNTED", Served = "SERVED",
        Suspended = "SUSPENDED", Reinstated = "REINSTATED", Decided = "DECIDED",
        BanStarts = "BAN_STARTS", BanEnds = "BAN_ENDS", ReviewDue = "REVIEW_DUE",
        WarningIssued = "WARNING_ISSUED", WarningEnds = "WARNING_ENDS",
        AppealReceived = "APPEAL_RECEIVED", AppealAcknowledged = "APPEAL_ACKNOWLEDGED",
        AppealAdmitted = "APPEAL_ADMITTED", AppealListed = "APPEAL_LISTED",
        AppealRefused = "APPEAL_REFUSED", AppealUpheld = "APPEAL_UPHELD",
        AppealVaried = "APPEAL_VARIED", AppealRevoked = "APPEAL_REVOKED",
        AppealDecided = "APPEAL_DECIDED", AppealNotified = "APPEAL_NOTIFIED",
        Lifted = "LIFTED",
        /// A letter about what was done later reached them: which one, and how.
        ToldLater = "TOLD_LATER",
        /// A review was held, and the ban holds on.
        Reviewed = "REVIEWED",
        /// A review was put on an earlier day.
        ReviewForward = "REVIEW_FORWARD",
        /// An incident in which they came in although banned.
        Breach = "BREACH",
        DecidedWarning = "DECIDED_WARNING", DecidedNothing = "DECIDED_NOTHING",
        Extended = "EXTENDED", Varied = "VARIED", DecidedLift = "DECIDED_LIFT",
        LetterMade = "LETTER_MADE", CardMade = "CARD_MADE",
        Listed = "LISTED", ListedUntil = "LISTED_UNTIL", Unlisted = "UNLISTED",
        Checked = "CHECKED", ChildLeave = "CHILD_LEAVE", CourtOrder = "COURT_ORDER",
        Seen = "SEEN", PackMade = "PACK_MADE", SheetPrinted = "SHEET_PRINTED",
        HistoryWritten = "HISTORY_WRITTEN", Entered = "ENTERED", Corrected = "CORRECTED",
        ChangeUndone = "CHANGE_UNDONE",
    }
}

/// A step that was taken with a case; they are only added to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseStep {
    /// Which case.
    pub case: Id<Proposal>,
    /// What.
    pub kind: StepKind,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Id<Person>,
    /// What was said with it: a question, a reason, a result's code.
    pub note: Option<String>,
}

/// All that is known of one person's past.
pub struct Past<'a> {
    /// What happened.
    pub incidents: &'a [Incident],
    /// The bans.
    pub bans: &'a [Ban],
    /// How they came about.
    pub files: &'a [BanFile],
    /// The warnings.
    pub warnings: &'a [Warning],
    /// The steps of the cases, each with its case's reference and the name of who took it.
    pub steps: &'a [(CaseStep, String, String)],
    /// The steps of appeals, each with its ban's reference and the name of who took it.
    pub appeals: &'a [(AppealMove, String, String)],
    /// What else there is: letters, services, listings, sightings, disclosures, corrections.
    pub more: &'a [Happening],
}

/// A line of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happening {
    /// On which day.
    pub on: Date,
    /// What.
    pub kind: HappeningKind,
    /// By whom, where that is known.
    pub by: Vec<String>,
    /// On which basis: a reference, a minute.
    pub basis: String,
    /// A code that says more: how somebody was told, what a count came to, which letter; or nothing.
    pub code: String,
    /// In whose words, if there are any.
    pub words: String,
}

/// Everything in the order of days, oldest first; what is still to come stands at the end.
pub fn timeline(past: &Past<'_>) -> Vec<Happening> {
    let mut all = past.more.to_vec();
    let mut add = |on, kind, by: Vec<String>, basis: &str, words: &str| {
        let (basis, code, words) = (basis.to_owned(), String::new(), words.to_owned());
        all.push(Happening { on, kind, by, basis, code, words });
    };
    for incident in past.incidents {
        let on = incident.occurred.date();
        let kind = match incident.kinds.contains(&IncidentKind::BreachOfBan) {
            true => HappeningKind::Breach,
            false => HappeningKind::Incident,
        };
        add(on, kind, Vec::new(), "", &incident.facts);
    }
    for (step, reference, name) in past.steps {
        let words = step.note.as_deref().unwrap_or_default();
        add(london_day(step.at), told(step.kind), vec![name.clone()], reference, words);
    }
    for (step, reference, name) in past.appeals {
        add(london_day(step.at), moved(step.kind), vec![name.clone()], reference, "");
    }
    for ban in past.bans {
        let reference = ban.reference.as_str();
        if let Some(file) = past.files.iter().find(|file| file.ban == ban.id) {
            let (by, minute) = (file.decision.deciders().to_vec(), file.decision.minute());
            add(file.decision.on, HappeningKind::Decided, by, minute, file.decision.reasons());
        }
        add(ban.term.starts(), HappeningKind::BanStarts, Vec::new(), reference, "");
        match ban.term.ending() {
            Ending::On(day) => add(day, HappeningKind::BanEnds, Vec::new(), reference, ""),
            Ending::Review(day) => add(day, HappeningKind::ReviewDue, Vec::new(), reference, ""),
        }
        // What the office recorded of the service has a step of its own; this is what came before.
        let told = |one: &Happening| one.kind == HappeningKind::Served && one.basis == reference;
        let stepped = past.more.iter().any(told);
        if let (Service::Served(record), false) = (ban.service, stepped) {
            add(record.on, HappeningKind::Served, Vec::new(), reference, "");
        }
        // A ban that came of no case has no steps: that it is set aside now is known all the same.
        if let Some(aside) = ban.suspension.filter(|one| one.reason != SuspensionReason::Appeal) {
            let stepped = past.steps.iter().any(|(step, ..)| {
                step.kind == StepKind::Suspended && london_day(step.at) == aside.since
            });
            if !stepped {
                add(aside.since, HappeningKind::Suspended, Vec::new(), reference, "");
            }
        }
        // The same of appeals: their steps say more than the ban does.
        let stepped = past.appeals.iter().any(|(_, of, _)| of == reference);
        match ban.appeal {
            Appeal::Decided { outcome: AppealOutcome::Recalled, on } => {
                add(on, HappeningKind::Lifted, Vec::new(), reference, "");
            }
            _ if stepped => {}
            Appeal::None => {}
            Appeal::Open { received, .. } => {
                add(received, HappeningKind::AppealReceived, Vec::new(), reference, "");
            }
            Appeal::Decided { on, .. } => {
                add(on, HappeningKind::AppealDecided, Vec::new(), reference, "");
            }
        }
    }
    for warning in past.warnings {
        let (reference, reason) = (warning.reference.as_str(), warning.reason.as_str());
        add(warning.issued, HappeningKind::WarningIssued, Vec::new(), reference, reason);
        add(warning.expires, HappeningKind::WarningEnds, Vec::new(), reference, "");
    }
    // What a count came to is a code, and its reasons stand with the decision.
    for one in all.iter_mut().filter(|one| one.kind == HappeningKind::Counted) {
        one.code = std::mem::take(&mut one.words);
    }
    // What is done with a decision comes after it, on the same day too.
    let done_after = |kind| {
        use HappeningKind as K;
        matches!(kind, K::Served | K::ToldLater | K::Suspended | K::Reinstated)
    };
    all.sort_by_key(|one| (one.on, done_after(one.kind), one.kind));
    all
}

fn moved(step: AppealMoveKind) -> HappeningKind {
    match step {
        AppealMoveKind::Received => HappeningKind::AppealReceived,
        AppealMoveKind::Acknowledged => HappeningKind::AppealAcknowledged,
        AppealMoveKind::Admitted => HappeningKind::AppealAdmitted,
        AppealMoveKind::Refused => HappeningKind::AppealRefused,
        AppealMoveKind::Listed => HappeningKind::AppealListed,
        AppealMoveKind::Upheld => HappeningKind::AppealUpheld,
        AppealMoveKind::Varied => HappeningKind::AppealVaried,
        AppealMoveKind::Revoked => HappeningKind::AppealRevoked,
        AppealMoveKind::Notified => HappeningKind::AppealNotified,
    }
}

fn told(step: StepKind) -> HappeningKind {
    match step {
        StepKind::Drafted => HappeningKind::Drafted,
        StepKind::PutForward => HappeningKind::PutForward,
        StepKind::Returned => HappeningKind::Returned,
        StepKind::Withdrawn => HappeningKind::Withdrawn,
        StepKind::Opened => HappeningKind::Opened,
        StepKind::Adjourned => HappeningKind::Adjourned,
        StepKind::Declared => HappeningKind::Declared,
        StepKind::Counted => HappeningKind::Counted,
        StepKind::Served => HappeningKind::Served,
        StepKind::Suspended => HappeningKind::Suspended,
        StepKind::Reinstated => HappeningKind::Reinstated,
    }
}
