// Generated from src-tauri/dto by `cargo xtask bindings`; do not edit.

// ---- the closed lists of the field (crates/register) ----
export type Role = "TILL" | "DOOR" | "MANAGER" | "ADMINISTRATOR" | "CHAIR" | "BOARD" | "POLICE" | "DATA_LEAD" | "AUDITOR" | "SYSTEM";
export type Sex = "MALE" | "FEMALE" | "OTHER_DESCRIBED" | "UNKNOWN";
export type AgeBand = "U16" | "A16_17" | "A18_24" | "A25_34" | "A35_44" | "A45_54" | "A55_64" | "A65_PLUS" | "UNKNOWN";
export type HeightBand = "UNDER_150" | "H150_159" | "H160_169" | "H170_179" | "H180_189" | "H190_PLUS" | "UNKNOWN";
export type Build = "SLIM" | "MEDIUM" | "ATHLETIC" | "STOCKY" | "LARGE" | "UNKNOWN";
export type HairColour = "BLACK" | "DARK_BROWN" | "LIGHT_BROWN" | "BLOND" | "RED" | "GREY" | "WHITE" | "DYED" | "BALD" | "UNKNOWN";
export type HairStyle = "SHAVED" | "SHORT" | "COLLAR" | "SHOULDER" | "LONG" | "TIED" | "BRAIDED" | "AFRO" | "CURLY" | "RECEDING" | "COVERED" | "UNKNOWN";
export type FacialHair = "NONE" | "STUBBLE" | "MOUSTACHE" | "GOATEE" | "BEARD_SHORT" | "BEARD_FULL" | "UNKNOWN";
export type EyeColour = "BROWN" | "BLUE" | "GREEN" | "GREY" | "HAZEL" | "UNKNOWN";
export type Eyewear = "NONE" | "GLASSES" | "SUNGLASSES" | "UNKNOWN";
export type MarkKind = "SCAR" | "TATTOO" | "BIRTHMARK" | "PIERCING" | "AMPUTATION_MISSING" | "OTHER";
export type BodyPosition = "FACE" | "HEAD" | "NECK" | "LEFT_ARM" | "RIGHT_ARM" | "LEFT_HAND" | "RIGHT_HAND" | "CHEST" | "BACK" | "LEFT_LEG" | "RIGHT_LEG" | "OTHER";
export type RiskFlagKind = "VIOLENCE" | "THREATENS_STAFF" | "WEAPON" | "NEEDLES" | "SPITS_BITES" | "WORKS_IN_TEAM" | "TARGETS_LONE_STAFF" | "DO_NOT_APPROACH_CALL_POLICE";
/** The groups of incident kinds; the full list of kinds is in IncidentKind. */
export type IncidentKind = string; // e.g. "SHOP_THEFT", "THREATS" (domain.md 2.5, all codes)
export type Method = string; // MO, e.g. "CONCEAL_BAG" (domain.md 2.5, all codes)
export type Basis = "ALLEGED" | "SEEN_BY_STAFF" | "CCTV" | "ADMITTED" | "CONVICTED";
export type PictureKind = "FACE" | "FULL" | "BODY_PART_MARK" | "CCTV_STILL" | "VEHICLE" | "CLOTHING";
export type PictureSource = "MEMBER_CCTV" | "BWV" | "POLICE_ISA" | "SUBJECT_SUPPLIED" | "OTHER_SCHEME";
export type PictureQuality = "GOOD" | "FAIR" | "POOR";
export type Sector = "RETAIL" | "PUB" | "CLUB" | "HOTEL" | "TAKEAWAY" | "TRANSPORT" | "EVENT" | "OTHER";
export type ServiceMethod = "HAND" | "POST_1ST" | "POST_SIGNED" | "EMAIL" | "TOLD_IN_PERSON" | "BY_POLICE_AS_MESSENGER" | "SOLICITOR" | "REFUSED";
export type CourtOrderKind = "CBO" | "CPN_FROM_POLICE" | "INJUNCTION" | "BAIL_CONDITION" | "RESPECT_ORDER" | "EXCLUSION_ORDER_LEGACY";

// ---- the window's state ----
/** What the window is allowed to show at this moment. The first call of every start. */
export type AppState =
  | { at: "first_start" }
  | { at: "trouble"; trouble: Trouble }
  | { at: "locked"; door: Door }
  | { at: "hidden"; person: string; needs_secret: boolean }
  | { at: "agreement"; agreement: Agreement }
  | { at: "open"; session: Session };

/** Why the register could not be opened, in a code the window words itself. Nothing has been deleted. */
export type Trouble =
  | { kind: "newer"; made_by: string }
  | { kind: "damaged"; moved_to: string | null }
  | { kind: "key_lost" }
  | { kind: "already_open" }
  | { kind: "disk"; detail: string };

/** The unlock screen: who, then the PIN or passphrase. */
export type Door = { scheme: string; premises: string; people: DoorTile[]; secret: "pin" | "passphrase"; demonstration: Demonstration | null; wait_seconds: number };
export type DoorTile = { slot: string; label: string; initials: string; role: Role };
/** The demonstration scheme says so, and gives its PIN away. */
export type Demonstration = { pin: string };
export type Agreement = { version: string; text: string };

export type Session = {
  person: string; // "Priya N."
  initials: string;
  role: Role;
  premises: string;
  sector: Sector;
  scheme: string;
  scheme_phone: string;
  office: boolean;
  demonstration: boolean;
  as_of: string; // RFC 3339 UTC instant: when the register last changed here
  now: string; // RFC 3339 UTC instant by the register's clock
  today: string; // civil date in Europe/London
  clock_behind_minutes: number | null; // the computer's clock is behind the latest time seen
  people_held: number;
  idle_seconds: number; // hide by itself after this long without input
};

export type Preferences = {
  theme: "system" | "light" | "dark";
  text_size: number; // per cent: 100 to 200
  single_letters: boolean;
  reduced_motion: boolean;
  idle_minutes: number; // 1 to 15
};

// ---- check ----
export type FacetName = "state" | "sex" | "age" | "height" | "build" | "hair" | "marks" | "area";
export type Chosen = { facet: FacetName; value: string };
export type CheckQuery = { text: string; chosen: Chosen[] };
export type FacetValue = { value: string; count: number; chosen: boolean };
/** Values with people behind them (or chosen), in the field's own order. `area` values are the areas' names; all others are codes. */
export type Facet = { facet: FacetName; values: FacetValue[] };
export type CheckAnswer = {
  ticket: number; // for `tiles`
  total: number;
  here: number; // of them, with something in force here and now
  first: Tile[]; // up to 60
  facets: Facet[];
  sounds_like: string[]; // up to 3 names found that are not what was typed letter by letter
  as_of: string;
  now: string;
};

export type StateKind =
  | "banned" // in force, served, here
  | "not_served" // decided and in force here, not yet served
  | "court_order"
  | "warned"
  | "id_sought"
  | "banned_elsewhere" // in force, not at these premises
  | "starts_later" // decided, starts on a coming day
  | "listed" // reported, no ban and no warning in force
  | "not_shown"; // office only: members do not see this person

export type Tile = {
  subject: string;
  name: string | null; // null: not yet named, or not shown (under 18)
  nickname: string | null;
  age: AgeShown;
  state: StateKind;
  picture: Thumb | null;
};
export type Thumb = { picture: string; hash: string }; // hash: base64 ThumbHash
export type AgeShown = { kind: "years"; years: number } | { kind: "band"; band: AgeBand } | { kind: "under18" };

// ---- card ----
export type ScopeShown = { kind: "ALL_MEMBERS" } | { kind: "SECTOR"; sectors: Sector[] } | { kind: "AREA"; areas: string[] } | { kind: "LIST"; premises: string[] };
/** One thing in force (or coming), worst first in a card. */
export type Verdict = {
  state: StateKind;
  reference: string | null; // of the ban
  starts: string | null;
  until: string | null; // last day, inclusive
  review_due: string | null; // indefinite bans
  scope: ScopeShown | null;
  reason: string | null; // plain words
  decided_on: string | null;
  served: { method: ServiceMethod; on: string } | null;
  appeal_open: boolean;
  court_order: { kind: CourtOrderKind; conditions: string; court: string } | null;
};
export type MarkShown = { kind: MarkKind; position: BodyPosition; text: string };
export type Card = {
  subject: string;
  reference: string;
  id_sought: boolean;
  name: string | null;
  nickname: string | null;
  aliases: string[];
  age: AgeShown;
  under18: boolean;
  verdicts: Verdict[]; // at least one; the first is the verdict
  pictures: Picture[]; // newest first, two to four as a rule
  reported_for: { kind: IncidentKind; count: number; last: string }[];
  basis: Basis;
  sex: Sex;
  height: { low: number; high: number } | null; // cm
  build: Build;
  hair_colour: HairColour;
  hair_style: HairStyle;
  facial_hair: FacialHair;
  eyes: EyeColour;
  eyewear: Eyewear;
  voice: string | null;
  marks: MarkShown[];
  care: RiskFlagKind[];
  methods: Method[];
  areas: string[];
  listed_until: string;
  caption: string | null;
  hidden_from_members: string | null; // office only: a code, e.g. "RESTRICTED"
};
export type Picture = {
  picture: string;
  hash: string;
  kind: PictureKind;
  source: PictureSource;
  quality: PictureQuality;
  taken_on: string; // civil date
  age_months: number;
  width: number;
  height: number;
};

/** A refusal or failure: a code the window may branch on and the name of a sentence to show. */
export type Failure = {
  code: "wrong_secret" | "wait" | "locked" | "hidden" | "reason_needed" | "not_found" | "refused" | "trouble";
  message: string; // a whole sentence in the person's language: what happened, what it means for the data, what next
  wait_seconds: number | null;
};
