// What Rust says about evidence, in sentences: what happened, what it means for the data, what to do next.

import type { CustodyShown, CustodyStep, ElsewhereShown, EvidenceRefusal, EvidenceShown } from "./bindings";
import { clockTime, longDate } from "./dates";
import { size } from "./safe-words";
import { t } from "./text";

export function evidenceRefusalWords(refusal: EvidenceRefusal): string {
  switch (refusal.code) {
    case "too_large":
      return t("evidence-refusal-too_large", { size: size(refusal.bytes), most: size(refusal.most) });
    case "same":
      return t("evidence-refusal-same", { exhibit: refusal.exhibit });
    case "too_many":
      return t("evidence-refusal-too_many", { most: refusal.most });
    default:
      return t(`evidence-refusal-${refusal.code}`);
  }
}

/** "MP4 clip, 1.2 GB". */
export function whatItIs(item: EvidenceShown): string {
  return t("evidence-what", { form: t(`evidence-form-${item.form}`), size: size(item.bytes) });
}

/** What is said of an original that is not here. */
export function elsewhereWords(one: ElsewhereShown): string {
  const what = t("evidence-what", { form: t(`evidence-form-${one.form}`), size: size(one.bytes) });
  return t(`evidence-at-${one.state}`, { what });
}

/** Steps of custody that nobody took: they came about by themselves. */
const BY_ITSELF = new Set<CustodyStep>(["SENT", "ARRIVED", "COPY_ARRIVED"]);

/** One thing that was done with an exhibit. */
export function stepWords(one: CustodyShown, by: string, time: string): string {
  const what = t(`evidence-step-${one.step}`);
  return BY_ITSELF.has(one.step) ? t("evidence-step-itself", { what, time }) : t("evidence-step", { what, by, time });
}

/** When the file says that it was made: a civil moment, which is put into no other zone. */
export function takenWords(taken: string): string {
  const [day = "", time = ""] = taken.split("T");
  return t("evidence-taken", { date: longDate(day), time: time.slice(0, 5) || clockTime(new Date(taken)) });
}

/** Minutes as they are typed: none for nothing, undefined for what is no whole number within a day. */
export function minutesTyped(typed: string): number | null | undefined {
  const text = typed.trim().replace("−", "-");
  if (text === "") return null;
  const minutes = Number(text);
  return Number.isInteger(minutes) && Math.abs(minutes) <= 1_440 ? minutes : undefined;
}
