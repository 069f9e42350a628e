// Welsh. Its words stand here because not every web view has them: Chromium's carries no Welsh, and would answer with
// English months and English plurals without a word of complaint.

import type { Tongue } from "./tongue";

const LOCALES = ["cy-GB", "cy", "en-GB"];

/** The plural of a number by CLDR: 0, 1, 2, 3 and 6 each have their own, for each mutates the noun its own way. */
export function welshPlural(count: number): Intl.LDMLPluralRule {
  const own: Record<number, Intl.LDMLPluralRule> = { 0: "zero", 1: "one", 2: "two", 3: "few", 6: "many" };
  return own[count] ?? "other";
}

/** Gives Intl the plurals of Welsh where the web view has none: Fluent asks nobody else. */
export function teachPlurals(intl: { PluralRules: Intl.PluralRulesConstructor } = Intl): void {
  const Known = intl.PluralRules;
  if (Known.supportedLocalesOf(["cy"]).length > 0) return;
  const taught = function PluralRules(locales?: string | readonly string[], options?: Intl.PluralRulesOptions) {
    const first = typeof locales === "string" ? locales : locales?.[0];
    const rules = new Known(locales, options);
    if (!/^cy\b/.test(first ?? "") || options?.type === "ordinal") return rules;
    return Object.defineProperty(rules, "select", { value: welshPlural });
  };
  // The property is the engine's own; whoever has frozen it keeps English plurals, which read worse and say the same.
  Reflect.set(intl, "PluralRules", Object.assign(taught, { supportedLocalesOf: Known.supportedLocalesOf.bind(Known) }));
}

/** "a", or "ac" before a vowel. A word of ours is mutated after it (p, t, c); a name keeps its letters. */
export function welshList(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? "";
  const and = /^[aeiouwyâêîôûŵŷ]/i.test(last) ? "ac" : "a";
  const spoken = last.replace(/^(?:p(?!h)|t(?!h)|c(?!h))/, (letter) => `${letter}h`);
  return `${parts.slice(0, -1).join(", ")} ${and} ${spoken}`;
}

export const WELSH: Tongue = {
  locales: LOCALES,
  months: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
  weekdays: ["Dydd Sul", "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn"],
  list: welshList,
};

teachPlurals();
