// Where, who and when, over every picture that is shown.

import type { Session } from "../lib/bindings";
import { clockTime } from "../lib/dates";
import { t } from "../lib/text";

export function watermark(session: Session, now: Date): string {
  return t("watermark", { premises: session.premises, initials: session.initials, time: clockTime(now) });
}
