// How letters are worded: what is missing in a text, and what became of making one. Pure.

import type { LetterProblem, LetterSaved, SheetSaved } from "./bindings";
import { civilDate, clockTime, longDate } from "./dates";
import { templateWords } from "./pack-words";
import { ruleWords } from "./rule-words";
import { list, t } from "./text";

/** A moment in words, in this place. */
export function whenWords(at: string): string {
  const instant = new Date(at);
  return t("letters-when", { day: longDate(civilDate(instant)), time: clockTime(instant) });
}

export function problemWords(one: LetterProblem): string {
  return t("letters-problem", { text: t(`pack-texts-name-${one.text}`), problem: templateWords(one.problem) });
}

export function savedWords(saved: LetterSaved): string {
  switch (saved.is) {
    case "saved":
      return saved.missing.length > 0
        ? t("letters-saved-missing", { name: saved.name, letters: list(saved.missing) })
        : t("letters-saved", { name: saved.name, pages: saved.pages });
    case "problems":
      return "";
    case "refused":
      return ruleWords(saved.refused);
    case "not_chosen":
      return t("letters-not-chosen");
  }
}

export function sheetWords(saved: SheetSaved): string {
  switch (saved.is) {
    case "saved":
      return t("sheets-saved", { number: saved.number, people: saved.people });
    case "nobody":
      return t("sheets-nobody");
    case "why":
      return t("sheets-why-needed");
    case "off":
      return t("sheets-off");
    case "not_chosen":
      return t("letters-not-chosen");
  }
}
