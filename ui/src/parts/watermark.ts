// Where, who and when, over every picture that is shown.

import type { SessionShown } from "../lib/bindings";
import { clockTime } from "../lib/dates";
import { t } from "../lib/text";

export function watermark(session: SessionShown, now: Date): string {
  return t("watermark", {
    premises: session.premises ?? t("frame-office"),
    initials: session.initials,
    time: clockTime(now),
  });
}
