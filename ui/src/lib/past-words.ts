// What a line of the past says besides its kind: how somebody was told, what a count came to, which letter. Pure.

import type {
  CountResult,
  ExportPurpose,
  HappeningShown,
  LetterKind,
  Purpose,
  SeenAction,
  ServiceMethod,
} from "./bindings";
import { longDate } from "./dates";
import { t } from "./text";

/** The code of a line in words; empty where it has none. */
export function pastCode({ kind, code }: Pick<HappeningShown, "kind" | "code">): string {
  if (!code) return "";
  switch (kind) {
    case "SERVED":
      return t(`service-${code as ServiceMethod}`);
    case "TOLD_LATER": {
      const [letter, method] = code.split("/");
      return `${t(`letters-kind-${letter as LetterKind}`)}, ${t(`service-${method as ServiceMethod}`)}`;
    }
    case "COUNTED":
      return t(`cases-result-${code as CountResult}`);
    case "LETTER_MADE":
      return t(`letters-kind-${code as LetterKind}`);
    case "PACK_MADE":
      return t(`purpose-${code as Purpose}`);
    case "HISTORY_WRITTEN":
      return t(`views-purpose-${code as ExportPurpose}`);
    case "SEEN":
      return t(`log-seen-${code as SeenAction}`);
    case "REVIEWED":
    case "REVIEW_FORWARD":
      return t("cases-past-next-review", { date: longDate(code) });
    default:
      return "";
  }
}
