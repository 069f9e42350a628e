//! Who did something, and what it was.

use crate::closed_list::closed_list;
use crate::id::Id;
use crate::records::{Person, Premises, Role};

/// Who did something: the person, and what they were and where, at that time.
///
/// The role and premises are kept with the event, since a subject's request for access is
/// answered with those and not with a name (`domain.md` L13).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// Who; none when Watchbook acted by itself.
    pub person: Option<Id<Person>>,
    /// As what.
    pub role: Role,
    /// For which premises; none for the office.
    pub premises: Option<Id<Premises>>,
}

impl Actor {
    /// Watchbook itself: an expiry, a lock after some minutes without input.
    pub const SYSTEM: Self = Self { person: None, role: Role::System, premises: None };

    /// A person, with the role and premises that they have now.
    pub fn of(person: &Person) -> Self {
        Self { person: Some(person.id), role: person.role, premises: person.premises }
    }
}

closed_list! {
    /// What was done.
    pub enum Action {
        Created = "CREATED", Unlocked = "UNLOCKED", WrongPin = "WRONG_PIN", Locked = "LOCKED",
        Hidden = "HIDDEN", CardViewed = "CARD_VIEWED", Searched = "SEARCHED",
        Compared = "COMPARED", Printed = "PRINTED", Exported = "EXPORTED", Loaded = "LOADED",
        AgreementAccepted = "AGREEMENT_ACCEPTED", SchemeChanged = "SCHEME_CHANGED",
        PremisesChanged = "PREMISES_CHANGED", PersonChanged = "PERSON_CHANGED",
        PersonErased = "PERSON_ERASED", SubjectChanged = "SUBJECT_CHANGED",
        SubjectErased = "SUBJECT_ERASED", PictureChanged = "PICTURE_CHANGED",
        PictureErased = "PICTURE_ERASED", GalleryChanged = "GALLERY_CHANGED",
        EntryChanged = "ENTRY_CHANGED", EntryWithdrawn = "ENTRY_WITHDRAWN",
        WarningChanged = "WARNING_CHANGED", BanChanged = "BAN_CHANGED",
        OrderChanged = "ORDER_CHANGED", IncidentChanged = "INCIDENT_CHANGED",
        IncidentErased = "INCIDENT_ERASED", DecisionRecorded = "DECISION_RECORDED",
        ProposalChanged = "PROPOSAL_CHANGED", OfficeFileChanged = "OFFICE_FILE_CHANGED",
        SettingsChanged = "SETTINGS_CHANGED", NoteErased = "NOTE_ERASED",
        ClockBehind = "CLOCK_BEHIND", AuditChecked = "AUDIT_CHECKED", Undone = "UNDONE",
        Imported = "IMPORTED",
        EntryChecked = "ENTRY_CHECKED", DraftKept = "DRAFT_KEPT", DraftForgotten = "DRAFT_FORGOTTEN",
        KitMade = "KIT_MADE", SafeCopyMade = "SAFE_COPY_MADE", SafeCopyTried = "SAFE_COPY_TRIED",
        SafeCustomChanged = "SAFE_CUSTOM_CHANGED", Restored = "RESTORED",
        PictureChecked = "PICTURE_CHECKED", PictureSentBack = "PICTURE_SENT_BACK",
        PictureOffered = "PICTURE_OFFERED", OwnBarChanged = "OWN_BAR_CHANGED",
        OwnBarEnded = "OWN_BAR_ENDED", OwnBarErased = "OWN_BAR_ERASED",
        CaseChanged = "CASE_CHANGED", CaseRefused = "CASE_REFUSED", VoteOpened = "VOTE_OPENED", VoteCast = "VOTE_CAST",
        VoteClosed = "VOTE_CLOSED", MeetingChanged = "MEETING_CHANGED",
        ServiceRecorded = "SERVICE_RECORDED", CaseViewed = "CASE_VIEWED",
        BanReviewed = "BAN_REVIEWED", ReviewMoved = "REVIEW_MOVED",
        AppealChanged = "APPEAL_CHANGED", AppealDecided = "APPEAL_DECIDED",
        CasesPurged = "CASES_PURGED",
        LogRecorded = "LOG_RECORDED", LogAdded = "LOG_ADDED", LogPurged = "LOG_PURGED",
        EvidenceAttached = "EVIDENCE_ATTACHED", EvidenceLabelled = "EVIDENCE_LABELLED",
        EvidenceCovered = "EVIDENCE_COVERED", EvidenceVerified = "EVIDENCE_VERIFIED",
        EvidenceSavedOut = "EVIDENCE_SAVED_OUT", EvidenceWithdrawn = "EVIDENCE_WITHDRAWN",
        PackMade = "PACK_MADE", PackFollowed = "PACK_FOLLOWED", PacksPurged = "PACKS_PURGED",
        TemplateChanged = "TEMPLATE_CHANGED", SenderChanged = "SENDER_CHANGED",
        LetterMade = "LETTER_MADE", CardMade = "CARD_MADE", SheetMade = "SHEET_MADE",
        SheetGone = "SHEET_GONE", CalendarSaved = "CALENDAR_SAVED", TariffPrinted = "TARIFF_PRINTED",
        MinutesPrinted = "MINUTES_PRINTED",
        ReportReceived = "REPORT_RECEIVED", ReportMoved = "REPORT_MOVED",
        TookIn = "TOOK_IN", SentToScheme = "SENT_TO_SCHEME", SeatChanged = "SEAT_CHANGED",
        VersionChosen = "VERSION_CHOSEN",
        SignatureAsked = "SIGNATURE_ASKED", PublicationPassed = "PUBLICATION_PASSED",
        PublicationSentBack = "PUBLICATION_SENT_BACK",
        ReportViewed = "REPORT_VIEWED", ReportsPurged = "REPORTS_PURGED",
        BriefingSeen = "BRIEFING_SEEN", AlertGiven = "ALERT_GIVEN", AlertEnded = "ALERT_ENDED",
        AlertSeen = "ALERT_SEEN",
    }
}
