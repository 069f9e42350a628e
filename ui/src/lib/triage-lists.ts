// The closed lists of triage in the order in which its screens offer them.

import type { Act, Basis, LifeState, ReportOutcome, TriageFilter, Way } from "./bindings";

export const FILTERS: TriageFilter[] = ["waiting", "returned", "taken", "over"];
/** The ways in which somebody tells the office; a file and the line tell by themselves. */
export const WAYS: Exclude<Way, "FILE" | "SYNC">[] = ["TELEPHONE", "EMAIL", "IN_PERSON"];
export const BASES: Basis[] = ["SEEN_BY_STAFF", "CCTV", "ALLEGED", "ADMITTED", "CONVICTED"];
/** Where a report stands that the scheme has taken as true: only then it goes into a police pack. */
export const ACCEPTED: readonly LifeState[] = ["ACCEPTED", "LINKED", "POLICE_REPORTED", "CLOSED"];

export const OUTCOMES: ReportOutcome[] = [
  "NFA",
  "WARNING",
  "BAN_PROPOSED",
  "GOODS_RECOVERED",
  "CIVIL_RECOVERY",
  "COMMUNITY_RESOLUTION",
  "PND",
  "CAUTION",
  "CHARGED",
  "CONVICTED",
  "CBO",
  "UNKNOWN",
];
/** The step that is most likely next, at each point: it stands first and stands out. */
export const FIRST: Act[] = ["ACCEPT", "LINK", "ANSWER", "CLOSE"];
