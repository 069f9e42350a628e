//! The closed lists of the log (`domain.md` §2.2, 2.4, 2.5).

use crate::closed_list::closed_list;

closed_list! {
    /// What an entry of the log is.
    pub enum EntryKind {
        Incident = "INCIDENT", Sighting = "SIGHTING", WrongChallenge = "WRONG_CHALLENGE",
        Refusal = "REFUSAL", Ejection = "EJECTION", AuthorityVisit = "AUTHORITY_VISIT",
        ScannerFault = "SCANNER_FAULT", CctvFault = "CCTV_FAULT",
    }
}
closed_list! {
    /// What came of somebody's being here.
    pub enum SeenAction {
        LeftWhenAsked = "LEFT_WHEN_ASKED", NoticeHanded = "NOTICE_HANDED", RefusedPoliceCalled = "REFUSED_POLICE_CALLED",
        NotChallenged = "NOT_CHALLENGED", Offended = "OFFENDED", InfoOnly = "INFO_ONLY",
    }
}
closed_list! {
    /// How sure the person is who saw.
    pub enum Sureness { Certain = "CERTAIN", Likely = "LIKELY", Unsure = "UNSURE" }
}
closed_list! {
    /// How it is known who took part.
    pub enum Certainty {
        KnownByName = "KNOWN_BY_NAME", RecognisedFromGallery = "RECOGNISED_FROM_GALLERY",
        CctvOnly = "CCTV_ONLY", Described = "DESCRIBED",
    }
}
closed_list! {
    /// Whether anybody was hurt.
    pub enum Hurt { Nobody = "NOBODY", Somebody = "SOMEBODY", NotKnown = "NOT_KNOWN" }
}
closed_list! {
    /// Whether the police have been told, and how.
    pub enum PoliceTold {
        No = "NO", NotYet = "NOT_YET", By101 = "BY_101", By999 = "BY_999", InPerson = "IN_PERSON",
    }
}
closed_list! {
    /// The strand of a hate incident.
    pub enum HateStrand {
        Race = "RACE", Religion = "RELIGION", SexualOrientation = "SEXUAL_ORIENTATION",
        Disability = "DISABILITY", Transgender = "TRANSGENDER",
    }
}
closed_list! {
    /// What seemed to play a part.
    pub enum Influence { Alcohol = "ALCOHOL", Drugs = "DRUGS" }
}
closed_list! {
    /// What the staff did.
    pub enum Response {
        AskedToLeave = "ASKED_TO_LEAVE", Refused = "REFUSED", Detained = "DETAINED",
        PoliceCame = "POLICE_CAME", Ambulance = "AMBULANCE", FirstAid = "FIRST_AID",
    }
}
closed_list! {
    /// What became of a line of goods.
    pub enum GoodsOutcome {
        Attempted = "ATTEMPTED", Taken = "TAKEN", Recovered = "RECOVERED",
    }
}
closed_list! {
    /// Where a report stands on its way (`domain.md` §2.4).
    pub enum LifeState {
        Draft = "DRAFT", Queued = "QUEUED", Received = "RECEIVED", Triage = "TRIAGE",
        Accepted = "ACCEPTED", Returned = "RETURNED_FOR_INFO", Rejected = "REJECTED",
        Duplicate = "DUPLICATE_OF", Linked = "LINKED", PoliceReported = "POLICE_REPORTED",
        Closed = "CLOSED",
    }
}

closed_list! {
    /// How a report came to the office.
    pub enum Way {
        Telephone = "TELEPHONE", Email = "EMAIL", InPerson = "IN_PERSON", File = "FILE",
        Sync = "SYNC",
    }
}
closed_list! {
    /// What came of a report, as far as is known (`domain.md` §2.5).
    pub enum ReportOutcome {
        Nfa = "NFA", Warning = "WARNING", BanProposed = "BAN_PROPOSED",
        GoodsRecovered = "GOODS_RECOVERED", CivilRecovery = "CIVIL_RECOVERY",
        CommunityResolution = "COMMUNITY_RESOLUTION", Pnd = "PND", Caution = "CAUTION",
        Charged = "CHARGED", Convicted = "CONVICTED", Cbo = "CBO", Unknown = "UNKNOWN",
    }
}

impl EntryKind {
    /// Whether the scheme is told of it. The rest is the premises' own licence log.
    pub fn is_for_scheme(self) -> bool {
        matches!(self, Self::Incident | Self::Sighting | Self::WrongChallenge)
    }
}
