// The field's closed lists in the order in which forms offer them, and the empty rows that a form adds.

import type {
  AgeBand,
  BanDraft,
  Basis,
  BodyPosition,
  Build,
  DecidingBody,
  DeskFilter,
  EntryDraft,
  EyeColour,
  Eyewear,
  FacialHair,
  HairColour,
  HairStyle,
  IncidentGroup,
  IncidentKind,
  MarkKind,
  Method,
  NameKind,
  ReportDraft,
  RiskFlagKind,
  Role,
  ScopeKind,
  Sector,
  ServedDraft,
  ServiceMethod,
  Sex,
  WarningDraft,
} from "./bindings";
import { t } from "./text";

export const FILTERS: DeskFilter[] = ["all", "banned", "warned", "id-sought", "listed", "not-shown", "awaits-check"];
export const SEXES: Sex[] = ["UNKNOWN", "MALE", "FEMALE", "OTHER_DESCRIBED"];
export const BANDS: AgeBand[] = [
  "UNKNOWN",
  "U16",
  "A16_17",
  "A18_24",
  "A25_34",
  "A35_44",
  "A45_54",
  "A55_64",
  "A65_PLUS",
];
export const BUILDS: Build[] = ["UNKNOWN", "SLIM", "MEDIUM", "ATHLETIC", "STOCKY", "LARGE"];
export const HAIR_COLOURS: HairColour[] = [
  "UNKNOWN",
  "BLACK",
  "DARK_BROWN",
  "LIGHT_BROWN",
  "BLOND",
  "RED",
  "GREY",
  "WHITE",
  "DYED",
  "BALD",
];
export const HAIR_STYLES: HairStyle[] = [
  "UNKNOWN",
  "SHAVED",
  "SHORT",
  "COLLAR",
  "SHOULDER",
  "LONG",
  "TIED",
  "BRAIDED",
  "AFRO",
  "CURLY",
  "RECEDING",
  "COVERED",
];
export const BEARDS: FacialHair[] = ["UNKNOWN", "NONE", "STUBBLE", "MOUSTACHE", "GOATEE", "BEARD_SHORT", "BEARD_FULL"];
export const EYES: EyeColour[] = ["UNKNOWN", "BROWN", "BLUE", "GREEN", "GREY", "HAZEL"];
export const EYEWEAR: Eyewear[] = ["UNKNOWN", "NONE", "GLASSES", "SUNGLASSES"];
export const MARK_KINDS: MarkKind[] = ["TATTOO", "SCAR", "BIRTHMARK", "PIERCING", "AMPUTATION_MISSING", "OTHER"];
export const POSITIONS: BodyPosition[] = [
  "FACE",
  "HEAD",
  "NECK",
  "LEFT_ARM",
  "RIGHT_ARM",
  "LEFT_HAND",
  "RIGHT_HAND",
  "CHEST",
  "BACK",
  "LEFT_LEG",
  "RIGHT_LEG",
  "OTHER",
];
export const NAME_KINDS: NameKind[] = ["ALIAS", "NICKNAME", "STREET", "FORMER"];
export const KINDS: IncidentKind[] = [
  "SHOP_THEFT",
  "ATTEMPT_THEFT",
  "THEFT_FROM_CUSTOMER",
  "MAKING_OFF",
  "BURGLARY",
  "ROBBERY",
  "REFUND_FRAUD",
  "PAYMENT_FRAUD",
  "COUNTERFEIT_NOTE",
  "TICKET_SWITCH",
  "VERBAL_ABUSE",
  "THREATS",
  "COMMON_ASSAULT",
  "ASSAULT_INJURY",
  "ASSAULT_RETAIL_WORKER",
  "SEXUAL_ASSAULT",
  "SPIKING",
  "WEAPON_SEEN",
  "PUBLIC_ORDER",
  "DRUNK_REFUSED",
  "EJECTION",
  "FIGHT",
  "DAMAGE",
  "ASB",
  "BEGGING_ASB",
  "HATE_INCIDENT",
  "DRUG_USE",
  "DRUG_SUPPLY",
  "UNDERAGE",
  "PROXY_PURCHASE",
  "FAKE_ID",
  "BREACH_OF_BAN",
  "SUSPICIOUS",
  "OTHER",
];
export const BASES: Basis[] = ["CCTV", "SEEN_BY_STAFF", "ALLEGED", "ADMITTED", "CONVICTED"];
export const FLAGS: RiskFlagKind[] = [
  "VIOLENCE",
  "THREATENS_STAFF",
  "WEAPON",
  "NEEDLES",
  "SPITS_BITES",
  "WORKS_IN_TEAM",
  "TARGETS_LONE_STAFF",
  "DO_NOT_APPROACH_CALL_POLICE",
];
export const METHODS: Method[] = [
  "CONCEAL_PERSON",
  "CONCEAL_BAG",
  "FOIL_BAG",
  "TROLLEY_PUSHOUT",
  "GRAB_RUN",
  "DISTRACTION",
  "TEAM",
  "LOOKOUT",
  "SELF_CHECKOUT",
  "DETAG",
  "REFUND_STOLEN",
  "PRAM_CHILD",
  "FITTING_ROOM",
  "THREAT_WHEN_STOPPED",
  "CARD_CHANGE_RING",
  "MINESWEEPING",
  "OTHER",
];
export const CATEGORIES: IncidentGroup[] = ["THEFT", "VIOLENCE", "DISORDER", "DRUGS", "LICENSING", "SCHEME", "OTHER"];
export const SCOPES: ScopeKind[] = ["ALL_MEMBERS", "SECTORS", "AREAS", "LIST"];
export const SECTORS: Sector[] = ["RETAIL", "PUB", "CLUB", "HOTEL", "TAKEAWAY", "TRANSPORT", "EVENT", "OTHER"];
export const SERVICES: ServiceMethod[] = [
  "HAND",
  "POST_1ST",
  "POST_SIGNED",
  "EMAIL",
  "TOLD_IN_PERSON",
  "BY_POLICE_AS_MESSENGER",
  "SOLICITOR",
  "REFUSED",
];
export const BODIES: DecidingBody[] = ["COMMITTEE", "BOARD", "BALLOT", "OFFICER_RATIFIED"];
export const DECIDER_ROLES = [
  "BOARD",
  "CHAIR",
  "MANAGER",
  "DATA_LEAD",
  "POLICE",
  "ADMINISTRATOR",
] as const satisfies Role[];

const served = (): ServedDraft => ({ method: null, on: "", witness: "" });

export function newReport(): ReportDraft {
  return { incident: null, kind: "SHOP_THEFT", on: "", basis: "CCTV", premises: null, facts: "" };
}

export function newBan(): BanDraft {
  return {
    id: null,
    reference: "",
    category: "THEFT",
    reason: "",
    scope: { kind: "ALL_MEMBERS", sectors: [], areas: [], premises: [] },
    starts: "",
    ends: t("desk-twelve-months"),
    indefinite: false,
    review: "",
    served: served(),
    decided_on: "",
    body: "COMMITTEE",
    deciders: [{ name: "", role: "BOARD" }],
    minute: "",
    reasons: "",
  };
}

export function newWarning(): WarningDraft {
  return {
    id: null,
    reference: "",
    category: "THEFT",
    reason: "",
    issued: "",
    expires: t("desk-twelve-months"),
    served: served(),
  };
}

export function newEntry(
  gallery: string | null,
  rests_on: EntryDraft["rests_on"],
  rests_at: number | null,
): EntryDraft {
  return {
    id: null,
    gallery,
    from: "",
    until: "",
    rests_on,
    rests_at,
    caption: "",
    withdrawn: "",
    child: { given: false, approvers: [null, null], need: "", show_name: false },
  };
}
