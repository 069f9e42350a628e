// The scheme's own rules in the order of their form, and the kinds of lines that a tariff has. Pure.

import type { DecidingBody, Gives, IncidentKind, MajorityRule, RuleField, RulesForm, TariffWay } from "./bindings";
import { KINDS } from "./desk-lists";

/** The parts of the form, each with its rules. */
export const RULE_PARTS: [part: "deciding" | "after" | "appeals", fields: RuleField[]][] = [
  ["deciding", ["BODY", "QUORUM", "MAJORITY", "CASTING", "MOVER_VOTES", "BALLOT_DAYS", "OFFICER_PROVISIONAL"]],
  ["after", ["COUNTS_FROM", "WARNING_MONTHS"]],
  ["appeals", ["APPEAL_DAYS", "STANDS_ON_APPEAL", "ANSWER_DAYS", "REVIEW_MONTHS"]],
];

export const BODIES: DecidingBody[] = ["BOARD", "COMMITTEE", "BALLOT", "OFFICER_RATIFIED"];
export const MAJORITIES: MajorityRule[] = ["SIMPLE", "TWO_THIRDS", "OF_ALL"];

/** Rules that are a number, and where the form holds it. */
export const RULE_NUMBERS = {
  QUORUM: "quorum",
  BALLOT_DAYS: "ballot_days",
  WARNING_MONTHS: "warning_months",
  APPEAL_DAYS: "appeal_days",
  ANSWER_DAYS: "answer_days",
  REVIEW_MONTHS: "review_months",
} as const satisfies Partial<Record<RuleField, keyof RulesForm>>;

/** Rules that are a yes or a no, and where the form holds it. */
export const RULE_TICKS = {
  CASTING: "casting",
  MOVER_VOTES: "mover_votes",
  OFFICER_PROVISIONAL: "officer_provisional",
  STANDS_ON_APPEAL: "stands_on_appeal",
} as const satisfies Partial<Record<RuleField, keyof RulesForm>>;

export const WAYS: TariffWay["way"][] = ["points", "ticks", "table"];

/** What a tariff can give, as one choice. */
export const GIVES = ["nothing", "warning", "days", "months", "years", "indefinite"] as const;
export type GivesKind = (typeof GIVES)[number];

export function givesKind(gives: Gives): GivesKind {
  if (gives.gives !== "ban") return gives.gives;
  const { kind } = gives.length;
  return kind === "until" || kind === "eighteen" ? "months" : kind;
}

export function givesCount(gives: Gives): number | null {
  return gives.gives === "ban" && "count" in gives.length ? gives.length.count : null;
}

export function givesOf(kind: GivesKind, count: number): Gives {
  if (kind === "nothing" || kind === "warning") return { gives: kind };
  return { gives: "ban", length: kind === "indefinite" ? { kind } : { kind, count } };
}

/** What a scheme begins with when it chooses another way. */
export function wayOf(way: TariffWay["way"]): TariffWay {
  const ban = (count: number): Gives => givesOf("months", count);
  if (way === "points") {
    const bands = [
      { from: 3, gives: givesOf("warning", 0) },
      { from: 7, gives: ban(6) },
    ];
    return { way, kinds: [], groups: [["THEFT", 4]], factors: [], earlier: [6, 3], bands };
  }
  if (way === "ticks") return { way, start: 3, ticks: [{ words: "", months: 3 }], most: 24 };
  return { way, rows: [{ group: "THEFT", first: givesOf("warning", 0), again: ban(12) }] };
}

/** A whole number that the tariff can hold; nothing typed is none. */
export function whole(typed: string): number {
  const number = Math.trunc(Number(typed));
  return Number.isFinite(number) ? Math.min(65_535, Math.max(0, number)) : 0;
}

const UNWEIGHED = new Set<IncidentKind>([
  "COUNTERFEIT_NOTE",
  "TICKET_SWITCH",
  "PUBLIC_ORDER",
  "DRUNK_REFUSED",
  "EJECTION",
  "ASB",
  "BEGGING_ASB",
  "UNDERAGE",
  "PROXY_PURCHASE",
  "FAKE_ID",
  "SUSPICIOUS",
  "OTHER",
]);

/** The kinds that a tariff offers points for by themselves; the others have those of their group. */
export const WEIGHED = KINDS.filter((kind) => !UNWEIGHED.has(kind));
