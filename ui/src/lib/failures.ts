// The one place where a refusal becomes a sentence: what happened, what it means for the register, what to do next.

import type { DoorTile, SecretKind } from "./bindings";
import { waiting } from "./dates";
import type { Fault } from "./host";
import { ruleWords } from "./rule-words";
import { t } from "./text";

/** At whose door it happened, for naming them in the sentence. */
export type AtDoor = { person: Pick<DoorTile, "label">; secret: SecretKind };

export function failureWords(fault: Fault, door?: AtDoor): string {
  switch (fault.code) {
    case "wrong_secret":
      return t("failure-wrong_secret", {
        person: door?.person.label || "nobody",
        secret: door?.secret ?? "pin",
        tries: fault.tries_left ?? "unknown",
      });
    case "wait":
      return fault.wait_seconds ? t("failure-wait", { time: waiting(fault.wait_seconds) }) : t("failure-wait-over");
    default:
      if (fault.rule) return t("failure-rule", { rule: ruleWords(fault.rule) });
      return t(`failure-${fault.code}`);
  }
}
