// What Rust says about safe copies, in sentences: what happened, what it means for the data, what to do next.

import type { KitProblem, SafeRefusal } from "./bindings";
import { asOf, civilDate, longDate } from "./dates";
import { t } from "./text";

/** Symbols on a sheet, and in one group. */
export const SYMBOLS = 28;
export const GROUP = 4;

/** Why a chosen file cannot be taken. */
export function refusalWords(refusal: SafeRefusal): string {
  switch (refusal.why) {
    case "newer":
      return t("safe-refusal-newer", { version: refusal.made_by || "unknown" });
    case "cut_short":
      return t("safe-refusal-cut_short", { are: size(refusal.are), should: size(refusal.should) });
    case "other_kit":
      return t("safe-refusal-other_kit", { date: longDate(civilDate(new Date(refusal.made_at))) });
    default:
      return t(`safe-refusal-${refusal.why}`);
  }
}

/** What is wrong with the symbols that were typed. */
export function kitWords(problem: KitProblem): string {
  switch (problem.wrong) {
    case "too_few":
    case "too_many":
      return t(`safe-kit-${problem.wrong}`, { have: problem.have });
    case "group":
    case "not_a_symbol":
      return t(`safe-kit-${problem.wrong}`, { group: problem.group });
    default:
      return t(`safe-kit-${problem.wrong}`);
  }
}

/** The group to look at, counted from one; none when it is not known. */
export function wrongGroup(problem: KitProblem | null): number | null {
  return problem?.wrong === "group" || problem?.wrong === "not_a_symbol" ? problem.group : null;
}

/** What was typed, in groups of four as the sheet has them. */
export function groupsOf(typed: string): string[] {
  const symbols = typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, "")
    .slice(0, SYMBOLS);
  return Array.from({ length: SYMBOLS / GROUP }, (_, at) => symbols.slice(at * GROUP, (at + 1) * GROUP));
}

/** "3 MB", "1.2 GB": as people say sizes, a thousand to the next. */
export function size(bytes: number): string {
  if (bytes < 1_000_000) return t("safe-size-kb", { size: Math.max(1, Math.round(bytes / 1_000)) });
  if (bytes < 1_000_000_000) return t("safe-size-mb", { size: Math.round(bytes / 1_000_000) });
  return t("safe-size-gb", { size: Math.round(bytes / 100_000_000) / 10 });
}

/** "14:02 today", "09:15 on 3 December". */
export function moment(instant: string, now: Date): string {
  return asOf(new Date(instant), now);
}
