// How cases are worded: lengths, days, a tariff's working, a count, and what a rule says. Pure.

import type {
  CaseIncident,
  CaseKind,
  CaseRow,
  CaseStanding,
  CaseView,
  Choice,
  CountResult,
  CountShown,
  DaysShown,
  Gives,
  Length,
  LengthKind,
  ScopeDraft,
  WorkLine,
} from "./bindings";
import { longDate } from "./dates";
import { capital, list, t } from "./text";

export const CASE_VIEWS: CaseView[] = [
  "to-do",
  "voting",
  "unserved",
  "in-force",
  "review-due",
  "appealed",
  "suspended",
  "over",
];

export const LENGTHS: LengthKind[] = ["days", "months", "years", "until", "eighteen", "indefinite"];

export const STANDING_TONES: Record<CaseStanding, string> = {
  DRAFT: "quiet",
  PROPOSED: "sought",
  UNDER_VOTE: "sought",
  RETURNED: "warn",
  WITHDRAWN: "quiet",
  LOST: "quiet",
  INQUORATE: "warn",
  NFA: "quiet",
  UNSERVED: "warn",
  IN_FORCE: "ban",
  STARTS_LATER: "quiet",
  REVIEW_DUE: "warn",
  REVIEW_MISSED: "warn",
  APPEALED: "court",
  SUSPENDED: "quiet",
  EXPIRED: "quiet",
  REVOKED: "quiet",
};

/** What a person is called here: their name where this viewer may see it, else their reference. */
export function caseName(row: Pick<CaseRow, "tile" | "person">): string {
  return row.tile?.name ?? row.tile?.nickname ?? row.person;
}

export function lengthWords(length: Length): string {
  switch (length.kind) {
    case "days":
      return t("cases-length-days", { count: length.count });
    case "months":
      return t("cases-length-months", { count: length.count });
    case "years":
      return t("cases-length-years", { count: length.count });
    case "until":
      return t("cases-length-until", { date: longDate(length.day) });
    case "eighteen":
      return length.months === 0
        ? t("cases-length-eighteen")
        : t("cases-length-eighteen-more", { count: length.months });
    case "indefinite":
      return t("cases-length-indefinite");
  }
}

export function daysWords(days: DaysShown): string {
  if (days.from_told) return capital(t("cases-days-told", { length: lengthWords(days.from_told) }));
  const words = { from: longDate(days.from), until: longDate(days.until) };
  return days.reviewed ? t("cases-days-reviewed", words) : t("cases-days", words);
}

export function givesWords(gives: Gives): string {
  switch (gives.gives) {
    case "nothing":
      return t("cases-gives-nothing");
    case "warning":
      return t("cases-gives-warning");
    case "ban":
      return t("cases-gives-ban", { length: lengthWords(gives.length) });
  }
}

export function workWords(line: WorkLine): string {
  const what = line.what;
  switch (what.what) {
    case "incident":
      return capital(t("cases-work-incident", { kind: t(`kind-${what.kind}`), date: longDate(what.on) }));
    case "circumstance":
      return what.words;
    case "earlier_bans":
      return t("cases-work-bans", { count: what.count });
    case "earlier_warnings":
      return t("cases-work-warnings", { count: what.count });
    case "start":
      return t("cases-work-start");
    case "most":
      return t("cases-work-most");
    case "row":
      return what.again
        ? t("cases-work-again", { what: t(`desk-category-${what.group}`) })
        : t("cases-work-first", { what: t(`desk-category-${what.group}`) });
  }
}

/** The count as sentences: who took part, what each choice had, what carries, what it comes to. */
export function countLines(count: CountShown, kind: CaseKind): string[] {
  const lines = [
    t("cases-count-part", { part: count.took_part, of: count.entitled, quorum: count.quorum }),
    aboutBan(kind)
      ? t("cases-count-votes-proposed", { ban: count.ban, nothing: count.nothing, abstain: count.abstain })
      : t("cases-count-votes", { ban: count.ban, warn: count.warn, nothing: count.nothing, abstain: count.abstain }),
    t("cases-count-needed", { needed: count.needed }),
  ];
  if (count.casting) lines.push(t("cases-count-casting", { choice: choiceWords(count.casting, kind) }));
  for (const one of count.barred)
    if (one.barred) lines.push(t("cases-count-barred", { name: one.name, why: t(`cases-barred-${one.barred}`) }));
  return lines;
}

/** What somebody votes for: on a longer, changed or lifted ban a vote for it is a vote for what is proposed. */
export function choiceWords(choice: Choice, kind: CaseKind): string {
  return t(choice === "BAN" && aboutBan(kind) ? "cases-choice-AS_PROPOSED" : `cases-choice-${choice}`);
}

/** Whether a proposal is about a ban that there is already. */
export function aboutBan(kind: CaseKind): boolean {
  return kind === "EXTENSION" || kind === "VARIATION" || kind === "REVOCATION";
}

export function resultWords(count: CountShown, kind: CaseKind): string {
  return resultOf(count.result, kind);
}

/** What a count came to. */
export function resultOf(result: CountResult, kind: CaseKind): string {
  return t(result === "BAN" && aboutBan(kind) ? "cases-result-AS_PROPOSED" : `cases-result-${result}`);
}

/** Where something holds, with its trades. */
export function scopeWords(scope: ScopeDraft): string {
  const where = t(`desk-scope-${scope.kind}`);
  return scope.sectors.length > 0 ? `${where}: ${list(scope.sectors.map((one) => t(`sector-${one}`)))}` : where;
}

/** The reasons as the program puts them together from the data; whoever records the decision corrects them. */
export function reasonsOf(incidents: CaseIncident[], reason: string): string {
  const told = incidents.map((one) =>
    t("cases-reasons-one", {
      kinds: list(one.kinds.map((kind) => t(`kind-${kind}`))),
      date: longDate(one.on),
      basis: one.basis ? small(t(`basis-${one.basis}`)) : t("cases-basis-none"),
    }),
  );
  const ground = reason.trim().replace(/\.$/, "");
  return t("cases-reasons", { ground, told: list(told) });
}

/** First letter small, the rest as it is: "seen on CCTV". */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The reason of a new proposal, from its incidents. */
export function groundOf(incidents: CaseIncident[]): string {
  if (incidents.length === 0) return "";
  const told = incidents.map((one) =>
    t("cases-ground-one", { kinds: list(one.kinds.map((kind) => t(`kind-${kind}`))), date: longDate(one.on) }),
  );
  return t("cases-ground", { told: list(told) });
}
