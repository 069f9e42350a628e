// How reports are worded in the office's queue.

import type { TriageRow } from "./bindings";
import { capital, list, t } from "./text";

/** A report in one line: what it tells of. */
export function rowTitle(row: TriageRow): string {
  return row.kind === "INCIDENT"
    ? capital(list(row.kinds.map((kind) => t(`kind-${kind}`))))
    : t(`log-entry-${row.kind}`);
}
