// Welsh. Its words stand here because not every web view has them: Chromium knows the plurals of Welsh and neither its
// months nor its lists, and answers with English ones without a word of complaint.

import type { Tongue } from "./tongue";

const LOCALES = ["cy-GB", "cy", "en-GB"];

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
