// What is said of the scheme's recovery kit: why it brought nothing, and the number on its sheet in groups.

import type { JoinRefusal, JoinTyped, NotDoneShown } from "./bindings";
import { t } from "./text";

export function refusalWords(refusal: JoinRefusal): string {
  if (refusal.kind === "typed") return typedWords(refusal.typed);
  if (refusal.kind === "later") return t("kit-refused-later", { seconds: refusal.seconds });
  // No file is chosen here.
  if (refusal.kind === "not_a_join_file") return t("kit-refused-trouble");
  return t(`kit-refused-${refusal.kind}`);
}

export function typedWords(typed: JoinTyped): string {
  switch (typed.why) {
    case "sign":
      return t("kit-typed-sign", { sign: typed.sign, group: typed.group });
    case "length":
      return t("kit-typed-length", { found: typed.found, due: typed.due });
    default:
      return t(`kit-typed-${typed.why}`);
  }
}

/** Why the kit brought nothing in Computers. */
export function whyWords(why: NotDoneShown): string {
  return why === "gone" ? t("kit-back-gone") : t(`computers-not-${why}`);
}

/** Which field a refusal is about, when it is about one. */
export function refusedField(refusal: JoinRefusal | null): "address" | "kit" | null {
  if (refusal?.kind === "address") return "address";
  if (refusal?.kind !== "typed") return null;
  return refusal.typed.why === "no_address" ? "address" : "kit";
}

/** The number of a scheme as the sheet has it: in groups of four. */
export function schemeGroups(scheme: string): string {
  return scheme.match(/.{1,4}/g)?.join(" ") ?? "";
}
