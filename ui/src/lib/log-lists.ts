// The log's closed lists in the order in which its forms offer them.

import type {
  Certainty,
  EntryKind,
  GoodsOutcome,
  HateStrand,
  Hurt,
  IncidentKind,
  IncidentRole,
  Influence,
  LogPeriod,
  PoliceTold,
  Response,
  SeenAction,
  Sureness,
} from "./bindings";

export const SEEN: SeenAction[] = [
  "LEFT_WHEN_ASKED",
  "REFUSED_POLICE_CALLED",
  "NOT_CHALLENGED",
  "OFFENDED",
  "INFO_ONLY",
];
export const SURE: Sureness[] = ["CERTAIN", "LIKELY", "UNSURE"];
/** A line of the licence log, written without a form. */
export type QuickKind = Extract<EntryKind, "REFUSAL" | "EJECTION" | "AUTHORITY_VISIT" | "SCANNER_FAULT" | "CCTV_FAULT">;
export const QUICK: QuickKind[] = ["REFUSAL", "EJECTION", "AUTHORITY_VISIT", "SCANNER_FAULT", "CCTV_FAULT"];
export const ENTRIES: EntryKind[] = ["INCIDENT", "SIGHTING", "WRONG_CHALLENGE", ...QUICK];
export const PERIODS: LogPeriod[] = ["day", "week", "month", "all"];
export const HURTS: Hurt[] = ["NOBODY", "SOMEBODY", "NOT_KNOWN"];
export const POLICE: PoliceTold[] = ["NO", "NOT_YET", "BY_101", "BY_999", "IN_PERSON"];
export const ROLES: IncidentRole[] = ["SUSPECT", "ACCOMPLICE", "LOOKOUT"];
export const KNOWN: Certainty[] = ["KNOWN_BY_NAME", "RECOGNISED_FROM_GALLERY", "CCTV_ONLY", "DESCRIBED"];
export const HATE: HateStrand[] = ["RACE", "RELIGION", "SEXUAL_ORIENTATION", "DISABILITY", "TRANSGENDER"];
export const INFLUENCE: Influence[] = ["ALCOHOL", "DRUGS"];
export const RESPONSES: Response[] = ["ASKED_TO_LEAVE", "REFUSED", "DETAINED", "POLICE_CAME", "AMBULANCE", "FIRST_AID"];
export const OUTCOMES: GoodsOutcome[] = ["TAKEN", "RECOVERED", "ATTEMPTED"];

/** The kinds that premises of a trade log most, offered as buttons; all others are found by typing. */
export function commonKinds(sector: string | null): IncidentKind[] {
  const pub: IncidentKind[] = ["THREATS", "EJECTION", "FIGHT", "DRUNK_REFUSED", "DRUG_USE", "UNDERAGE", "DAMAGE"];
  const shop: IncidentKind[] = [
    "SHOP_THEFT",
    "ATTEMPT_THEFT",
    "VERBAL_ABUSE",
    "THREATS",
    "ASB",
    "SALE_REFUSED",
    "DAMAGE",
  ];
  return sector === "PUB" || sector === "CLUB" || sector === "HOTEL" ? pub : shop;
}
