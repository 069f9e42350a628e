// How entries of the log are worded: in one line, by their parts, and money.

import type { IncidentRole, LogProblem, LogShown, LogWho } from "./bindings";
import { capital, list, t } from "./text";

/** What a person of an entry is called: their name, or that they are not shown here any more. */
export function whoWords(who: LogWho): string {
  if (who.own && who.name === null && who.subject === null) return t("log-who-own");
  const what = who.name ?? (who.subject ? t("log-who-unnamed") : t("log-who-gone"));
  return who.own ? t("tells-own-title", { what }) : what;
}

const ROLE_WORDS = { SUSPECT: "log-role-first", ACCOMPLICE: "log-role-helped", LOOKOUT: "log-role-watch" } as const;

/** Somebody's part in an incident: what they did, never what they are. */
export function roleWords(role: IncidentRole): string {
  return t(ROLE_WORDS[role]);
}

/** An entry in one line: "Seen here: Rhys Hughes, left when asked, certain". */
export function entryTitle(entry: LogShown): string {
  const people = entry.people.length > 0 ? list(entry.people.map(whoWords)) : null;
  const what = entry.incident
    ? capital(list(entry.incident.kinds.map((kind) => t(`kind-${kind}`))))
    : t(`log-entry-${entry.kind}`);
  return people ? t("log-title-people", { what, people }) : what;
}

/** What was recorded, as it is said right after. */
export function saidWords(entry: LogShown): string {
  const one = entry.people[0];
  const who = one ? (one.own ? (one.name ?? t("log-who-unnamed")) : whoWords(one)) : "";
  if (entry.sighting)
    return t(one?.own ? "tells-said-seen-own" : "log-said-seen", {
      who,
      action: t(`log-seen-${entry.sighting.action}`),
      sure: t(`log-sure-${entry.sighting.sureness}`),
    });
  if (entry.kind === "WRONG_CHALLENGE") return t(one?.own ? "tells-said-wrong-own" : "log-said-wrong", { who });
  return entry.kind === "INCIDENT"
    ? t("log-said-incident")
    : t("log-said-quick", { what: t(`log-entry-${entry.kind}`) });
}

/** That a ban was in force, where one was: called a breach only where the person was certain. */
export function banWords(entry: LogShown): string | null {
  if (!entry.sighting?.ban_in_force) return null;
  return entry.sighting.sureness === "CERTAIN" ? t("log-breach") : t("log-breach-unsure");
}

/** "£12.50" of pence. */
export function pounds(pence: number): string {
  return `£${Math.floor(pence / 100).toLocaleString("en-GB")}.${String(pence % 100).padStart(2, "0")}`;
}

export function problemWords(problem: LogProblem): string {
  return t(`log-problem-${problem.code}`, { words: problem.words });
}
