//! The closed lists of the field (`domain.md` §2.2, 2.3, 2.5 and 3).

use crate::closed_list::{ClosedList, closed_list};

closed_list! {
    /// What a scheme is.
    pub enum SchemeKind {
        Shopwatch = "SHOPWATCH", Pubwatch = "PUBWATCH", Bcrp = "BCRP", BidBcrp = "BID_BCRP",
        Nightsafe = "NIGHTSAFE", Mixed = "MIXED",
    }
}
closed_list! {
    /// Whose law applies.
    pub enum Jurisdiction {
        EnglandWales = "ENG_WAL", Scotland = "SCT", NorthernIreland = "NI", IsleOfMan = "IOM",
        JerseyGuernsey = "JER_GGY",
    }
}
closed_list! {
    /// What premises trade as.
    pub enum Sector {
        Retail = "RETAIL", Pub = "PUB", Club = "CLUB", Hotel = "HOTEL", Takeaway = "TAKEAWAY",
        Transport = "TRANSPORT", Event = "EVENT", Other = "OTHER",
    }
}
closed_list! {
    /// Whether premises take part.
    pub enum PremisesStatus { Active = "ACTIVE", Suspended = "SUSPENDED", Left = "LEFT" }
}
closed_list! {
    /// What a person may do (`domain.md` §3).
    pub enum Role {
        Till = "TILL", Door = "DOOR", Manager = "MANAGER", Administrator = "ADMINISTRATOR",
        Chair = "CHAIR", Board = "BOARD", Police = "POLICE", DataLead = "DATA_LEAD",
        Auditor = "AUDITOR", System = "SYSTEM",
    }
}
closed_list! {
    /// Which half of the records a file may hold.
    pub enum Tier { Office = "T1", Member = "T2" }
}
closed_list! {
    /// Sex as described by those who saw the person.
    pub enum Sex { Male = "MALE", Female = "FEMALE", OtherDescribed = "OTHER_DESCRIBED", Unknown = "UNKNOWN" }
}
closed_list! {
    /// Age band as seen; the first two bring the rules for children.
    pub enum AgeBand {
        U16 = "U16", A16To17 = "A16_17", A18To24 = "A18_24", A25To34 = "A25_34",
        A35To44 = "A35_44", A45To54 = "A45_54", A55To64 = "A55_64", A65Plus = "A65_PLUS",
        Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// How an age is known.
    pub enum AgeBasis { Document = "DOCUMENT", Stated = "STATED", Estimated = "ESTIMATED" }
}
closed_list! {
    /// Height in bands of ten centimetres.
    pub enum HeightBand {
        Under150 = "UNDER_150", H150 = "H150_159", H160 = "H160_169", H170 = "H170_179",
        H180 = "H180_189", H190Plus = "H190_PLUS", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Build as described.
    pub enum Build {
        Slim = "SLIM", Medium = "MEDIUM", Athletic = "ATHLETIC", Stocky = "STOCKY",
        Large = "LARGE", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Hair colour as seen.
    pub enum HairColour {
        Black = "BLACK", DarkBrown = "DARK_BROWN", LightBrown = "LIGHT_BROWN", Blond = "BLOND",
        Red = "RED", Grey = "GREY", White = "WHITE", Dyed = "DYED", Bald = "BALD", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Hair length and style as seen.
    pub enum HairStyle {
        Shaved = "SHAVED", Short = "SHORT", Collar = "COLLAR", Shoulder = "SHOULDER",
        Long = "LONG", Tied = "TIED", Braided = "BRAIDED", Afro = "AFRO", Curly = "CURLY",
        Receding = "RECEDING", Covered = "COVERED", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Facial hair as seen.
    pub enum FacialHair {
        None = "NONE", Stubble = "STUBBLE", Moustache = "MOUSTACHE", Goatee = "GOATEE",
        BeardShort = "BEARD_SHORT", BeardFull = "BEARD_FULL", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Eye colour as seen.
    pub enum EyeColour {
        Brown = "BROWN", Blue = "BLUE", Green = "GREEN", Grey = "GREY", Hazel = "HAZEL",
        Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Glasses as seen.
    pub enum Eyewear {
        None = "NONE", Glasses = "GLASSES", Sunglasses = "SUNGLASSES", Unknown = "UNKNOWN",
    }
}
closed_list! {
    /// Kind of lasting mark.
    pub enum MarkKind {
        Scar = "SCAR", Tattoo = "TATTOO", Birthmark = "BIRTHMARK", Piercing = "PIERCING",
        AmputationMissing = "AMPUTATION_MISSING", Other = "OTHER",
    }
}
closed_list! {
    /// Where on the body a mark is.
    pub enum BodyPosition {
        Face = "FACE", Head = "HEAD", Neck = "NECK", LeftArm = "LEFT_ARM", RightArm = "RIGHT_ARM",
        LeftHand = "LEFT_HAND", RightHand = "RIGHT_HAND", Chest = "CHEST", Back = "BACK",
        LeftLeg = "LEFT_LEG", RightLeg = "RIGHT_LEG", Other = "OTHER",
    }
}
closed_list! {
    /// Officer's visual appearance code (6+1): the office's alone, off unless the scheme has an
    /// appropriate policy document, never a filter (`domain.md` §2.3).
    pub enum AppearanceCode {
        Ic1 = "IC1", Ic2 = "IC2", Ic3 = "IC3", Ic4 = "IC4", Ic5 = "IC5", Ic6 = "IC6", Ic9 = "IC9",
    }
}
closed_list! {
    /// What staff must take care of; each flag has a source incident and an end of its own.
    pub enum RiskFlagKind {
        Violence = "VIOLENCE", ThreatensStaff = "THREATENS_STAFF", Weapon = "WEAPON",
        Needles = "NEEDLES", SpitsBites = "SPITS_BITES", WorksInTeam = "WORKS_IN_TEAM",
        TargetsLoneStaff = "TARGETS_LONE_STAFF",
        DoNotApproach = "DO_NOT_APPROACH_CALL_POLICE",
    }
}
closed_list! {
    /// How an allegation is known (`domain.md` L5).
    pub enum Basis {
        Alleged = "ALLEGED", SeenByStaff = "SEEN_BY_STAFF", Cctv = "CCTV", Admitted = "ADMITTED",
        Convicted = "CONVICTED",
    }
}
closed_list! {
    /// What a picture shows.
    pub enum PictureKind {
        Face = "FACE", Full = "FULL", BodyPartMark = "BODY_PART_MARK", CctvStill = "CCTV_STILL",
        Vehicle = "VEHICLE", Clothing = "CLOTHING",
    }
}
closed_list! {
    /// Who a picture comes from.
    pub enum PictureSource {
        MemberCctv = "MEMBER_CCTV", Bwv = "BWV", PoliceIsa = "POLICE_ISA",
        SubjectSupplied = "SUBJECT_SUPPLIED", OtherScheme = "OTHER_SCHEME",
    }
}
closed_list! {
    /// How good a picture is for recognising someone.
    pub enum PictureQuality { Good = "GOOD", Fair = "FAIR", Poor = "POOR" }
}
closed_list! {
    /// Where a picture stands in its life; members see published ones alone.
    pub enum PictureState {
        Uploaded = "UPLOADED", Checked = "CHECKED", Approved = "APPROVED",
        Published = "PUBLISHED", Withdrawn = "WITHDRAWN",
    }
}
closed_list! {
    /// How a notice reached the person.
    pub enum ServiceMethod {
        Hand = "HAND", PostFirst = "POST_1ST", PostSigned = "POST_SIGNED", Email = "EMAIL",
        ToldInPerson = "TOLD_IN_PERSON", ByPolice = "BY_POLICE_AS_MESSENGER",
        Solicitor = "SOLICITOR", Refused = "REFUSED",
    }
}
closed_list! {
    /// Kind of order by a court (or police notice) that concerns premises.
    pub enum CourtOrderKind {
        Cbo = "CBO", CpnFromPolice = "CPN_FROM_POLICE", Injunction = "INJUNCTION",
        BailCondition = "BAIL_CONDITION", RespectOrder = "RESPECT_ORDER",
        ExclusionOrderLegacy = "EXCLUSION_ORDER_LEGACY",
    }
}
closed_list! {
    /// Who decides a ban in a scheme.
    pub enum DecidingBody {
        Board = "BOARD", Committee = "COMMITTEE", Ballot = "BALLOT",
        OfficerRatified = "OFFICER_RATIFIED",
    }
}
closed_list! {
    /// What a proposal came to.
    pub enum Outcome {
        Ban = "DECIDED_BAN", Warn = "DECIDED_WARN", NoFurtherAction = "NFA",
        /// A ban is changed: shorter, or in fewer places.
        Vary = "DECIDED_VARIATION",
        /// A ban is lifted.
        Revoke = "DECIDED_REVOCATION",
    }
}
closed_list! {
    /// Where a proposal stands, or what it came to.
    pub enum ProposalStage {
        Draft = "DRAFT", Proposed = "PROPOSED", UnderVote = "UNDER_VOTE", Returned = "RETURNED",
        Withdrawn = "WITHDRAWN", Lost = "LOST", Inquorate = "INQUORATE",
        DecidedWarn = "DECIDED_WARN", NoFurtherAction = "NFA", DecidedBan = "DECIDED_BAN",
        DecidedVariation = "DECIDED_VARIATION", DecidedRevocation = "DECIDED_REVOCATION",
    }
}
closed_list! {
    /// How far an open appeal has come.
    pub enum AppealStage {
        Received = "RECEIVED", Acknowledged = "ACKNOWLEDGED", Admissible = "ADMISSIBLE",
        Listed = "LISTED",
    }
}
closed_list! {
    /// How a ban was looked at again, and what that came to.
    pub enum AppealOutcome {
        RefusedFrivolous = "REFUSED_FRIVOLOUS", Upheld = "UPHELD", Varied = "VARIED",
        Revoked = "REVOKED",
        /// Lifted by those who decide, without an appeal.
        Recalled = "RECALLED",
    }
}
closed_list! {
    /// Why a ban is set aside for now.
    pub enum SuspensionReason {
        Objection = "OBJECTION", DoubtOnIdentity = "DOUBT_ON_IDENTITY",
        /// An appeal is open, and in this scheme a ban does not stand meanwhile.
        Appeal = "APPEAL",
    }
}
closed_list! {
    /// Part taken in an incident.
    pub enum IncidentRole { Suspect = "SUSPECT", Accomplice = "ACCOMPLICE", Lookout = "LOOKOUT" }
}
closed_list! {
    /// Kind of incident.
    pub enum IncidentKind {
        ShopTheft = "SHOP_THEFT", AttemptTheft = "ATTEMPT_THEFT",
        TheftFromCustomer = "THEFT_FROM_CUSTOMER", MakingOff = "MAKING_OFF",
        Burglary = "BURGLARY", Robbery = "ROBBERY", RefundFraud = "REFUND_FRAUD",
        PaymentFraud = "PAYMENT_FRAUD", CounterfeitNote = "COUNTERFEIT_NOTE",
        TicketSwitch = "TICKET_SWITCH", VerbalAbuse = "VERBAL_ABUSE", Threats = "THREATS",
        CommonAssault = "COMMON_ASSAULT", AssaultInjury = "ASSAULT_INJURY",
        AssaultRetailWorker = "ASSAULT_RETAIL_WORKER", SexualAssault = "SEXUAL_ASSAULT",
        Spiking = "SPIKING", WeaponSeen = "WEAPON_SEEN", PublicOrder = "PUBLIC_ORDER",
        DrunkRefused = "DRUNK_REFUSED", Ejection = "EJECTION", Fight = "FIGHT",
        Damage = "DAMAGE", Asb = "ASB", BeggingAsb = "BEGGING_ASB",
        HateIncident = "HATE_INCIDENT", DrugUse = "DRUG_USE", DrugSupply = "DRUG_SUPPLY",
        Underage = "UNDERAGE", ProxyPurchase = "PROXY_PURCHASE", FakeId = "FAKE_ID",
        SaleRefused = "SALE_REFUSED", CapacityDispersal = "CAPACITY_DISPERSAL",
        BreachOfBan = "BREACH_OF_BAN", Sighting = "SIGHTING", WrongChallenge = "WRONG_CHALLENGE",
        Suspicious = "SUSPICIOUS", HostileRecon = "HOSTILE_RECON",
        VulnerablePersonHelped = "VULNERABLE_PERSON_HELPED", Other = "OTHER",
    }
}
closed_list! {
    /// The heads under which kinds of incident are grouped.
    pub enum IncidentGroup {
        Theft = "THEFT", Violence = "VIOLENCE", Disorder = "DISORDER", Drugs = "DRUGS",
        Licensing = "LICENSING", Scheme = "SCHEME", Other = "OTHER",
    }
}

impl IncidentKind {
    /// The head that this kind stands under.
    pub fn group(self) -> IncidentGroup {
        use IncidentGroup as G;
        // The list is written group by group, so that a place in it tells the group.
        match self.place() {
            place if place <= Self::TicketSwitch.place() => G::Theft,
            place if place <= Self::WeaponSeen.place() => G::Violence,
            place if place <= Self::HateIncident.place() => G::Disorder,
            place if place <= Self::DrugSupply.place() => G::Drugs,
            place if place <= Self::CapacityDispersal.place() => G::Licensing,
            place if place <= Self::WrongChallenge.place() => G::Scheme,
            _ => G::Other,
        }
    }
}

closed_list! {
    /// Method of an incident (MO).
    pub enum Method {
        ConcealPerson = "CONCEAL_PERSON", ConcealBag = "CONCEAL_BAG", FoilBag = "FOIL_BAG",
        TrolleyPushout = "TROLLEY_PUSHOUT", GrabRun = "GRAB_RUN", Distraction = "DISTRACTION",
        Team = "TEAM", Lookout = "LOOKOUT", SelfCheckout = "SELF_CHECKOUT", Detag = "DETAG",
        RefundStolen = "REFUND_STOLEN", PramChild = "PRAM_CHILD", FittingRoom = "FITTING_ROOM",
        ThreatWhenStopped = "THREAT_WHEN_STOPPED", CardChangeRing = "CARD_CHANGE_RING",
        Minesweeping = "MINESWEEPING", Other = "OTHER",
    }
}
closed_list! {
    /// How a name is used.
    pub enum NameKind { Alias = "ALIAS", Nickname = "NICKNAME", Street = "STREET", Former = "FORMER" }
}
closed_list! {
    /// What a length of time is counted from; the scheme's choice, and printed on its notices.
    pub enum CountsFrom { Decision = "DECISION", Service = "SERVICE" }
}
