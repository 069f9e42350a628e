// Why a computer did not come to its invitation, as sentences.

import type { BeginSecret, JoinRefusal, JoinTyped } from "./bindings";
import { t } from "./text";

export function refusedWords(refusal: JoinRefusal): string {
  if (refusal.kind === "typed") return typedWords(refusal.typed);
  if (refusal.kind === "later") return t("begin-refused-later", { seconds: refusal.seconds });
  return t(`begin-refused-${refusal.kind}`);
}

function typedWords(typed: JoinTyped): string {
  switch (typed.why) {
    case "sign":
      return t("begin-typed-sign", { sign: typed.sign, group: typed.group });
    case "length":
      return t("begin-typed-length", { found: typed.found, due: typed.due });
    default:
      return t(`begin-typed-${typed.why}`);
  }
}

/** Which field the refusal is about, when it is about one. */
export function refusedField(refusal: JoinRefusal | null): "address" | "code" | null {
  if (refusal?.kind === "address") return "address";
  if (refusal?.kind !== "typed") return null;
  return refusal.typed.why === "no_address" ? "address" : "code";
}

/** A PIN or passphrase that cannot be chosen is said as where a register is brought back. */
export function secretWords(wrong: BeginSecret): string {
  return wrong.kind === "weak" ? t(`restore-weak-${wrong.why}`) : t("restore-differs");
}
