// Why a file was not taken, as a sentence: what happened, what it means, what to do next.

import type { Refusal } from "../bindings";
import { t } from "../text";

/** As much as Rust takes of one file, in bytes: more is not even sent. */
export const MOST_BYTES = 30 * 1024 * 1024;

export function refusalWords(refusal: Refusal): string {
  switch (refusal.code) {
    case "too_large":
      return t("intake-refusal-too_large", { size: mega(refusal.bytes), most: Math.floor(refusal.most / 1024 / 1024) });
    case "too_many_pixels":
      return t("intake-refusal-too_many_pixels", {
        pixels: Math.ceil(refusal.pixels / 1e6),
        most: Math.floor(refusal.most / 1e6),
      });
    case "side_too_long":
      return t("intake-refusal-side_too_long", { side: refusal.side, most: refusal.most });
    case "too_slow":
      return t("intake-refusal-too_slow", { seconds: refusal.seconds });
    case "other_kind":
      return t("intake-refusal-other_kind", { kind: t(`intake-kind-${refusal.kind}`) });
    case "uncommon":
      return t("intake-refusal-uncommon", { kind: t(`intake-kind-${refusal.kind}`) });
    case "damaged":
      return t("intake-refusal-damaged", { kind: t(`intake-kind-${refusal.kind}`) });
    default:
      return t(`intake-refusal-${refusal.code}`);
  }
}

/** Rounded up, so that a file one byte over the limit does not look like one within it. */
function mega(bytes: number): number {
  return Math.ceil((bytes / 1024 / 1024) * 10) / 10;
}
