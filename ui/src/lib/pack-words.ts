// Packs in words: their closed lists as the forms offer them, and what became of making one.

import type {
  LawfulBasis,
  PackOutcome,
  PackPart,
  Purpose,
  ReportOutcome,
  TemplateName,
  TemplateProblem,
} from "./bindings";
import { t } from "./text";

export const PARTS: PackPart[] = [
  "REPORT",
  "STATEMENT",
  "CCTV",
  "DESCRIPTION",
  "LOSS",
  "NOTICES",
  "IMPACT",
  "ORIGINALS",
  "WITNESS_DETAILS",
];
export const PURPOSES: Purpose[] = ["REPORT_CRIME", "POLICE_ASKED", "COURT_ORDER", "SAFETY"];
export const BASES: LawfulBasis[] = ["RECOGNISED_CRIME", "LEGITIMATE_INTERESTS", "LEGAL_OBLIGATION", "VITAL_INTERESTS"];
export const POLICE_OUTCOMES: ReportOutcome[] = [
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
export const TEMPLATES: TemplateName[] = [
  "STATEMENT_LAW",
  "DECLARATION",
  "OVER_18",
  "STATEMENT_BODY",
  "CCTV_BODY",
  "IMPACT_BODY",
  "BACK_PART",
  "HANDLING",
  "LETTER_BAN_NOTICE",
  "LETTER_WARNING",
  "LETTER_EXTENSION",
  "LETTER_VARIATION",
  "LETTER_REVOCATION",
  "LETTER_APPEAL_RECEIVED",
  "LETTER_APPEAL_OUTCOME",
  "LETTER_TO_PARENT",
  "LETTER_CARD",
  "LETTER_PART_APPEAL",
  "LETTER_PART_COMPLAIN",
  "LETTER_PART_DATA",
  "LETTER_PART_PRIVACY",
];

/** Why there is no pack; null for what is no failure, and for what the form says itself. */
export function failedWords(outcome: PackOutcome): string | null {
  switch (outcome.is) {
    case "stopped":
    case "full":
    case "unwritable":
    case "busy":
    case "trouble":
      return t(`pack-failed-${outcome.is}`);
    case "altered":
      return t("pack-failed-altered", { reference: outcome.reference });
    default:
      return null;
  }
}

/** What is wrong with a text of the scheme's. */
export function templateWords(problem: TemplateProblem): string {
  switch (problem.is) {
    case "missing":
      return t("pack-texts-problem-missing", { word: problem.word });
    case "wording":
      return t("pack-texts-problem-wording", { text: problem.text });
    case "unknown":
      return t("pack-texts-problem-unknown", { text: problem.text });
    default:
      return t(`pack-texts-problem-${problem.is}`);
  }
}
