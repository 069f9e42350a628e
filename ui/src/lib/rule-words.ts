import type { CaseRefused } from "./bindings";
import { t } from "./text";

/** A rule and where it comes from, in one line. */
export function ruleWords(refused: CaseRefused): string {
  return `${t(`cases-rule-${refused.rule}`)} (${t(`cases-source-${refused.source}`)})`;
}
