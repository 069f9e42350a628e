// Files in place of a line, in the invented scheme: ?bundle=too_old refuses with that reason.

import type { BundleOutcome, BundleWhy } from "../bindings";

export function fakeBundles(asked: URLSearchParams) {
  const why = asked.get("bundle") as BundleWhy | null;
  const or = (outcome: BundleOutcome): BundleOutcome => (why ? { is: "not", why } : outcome);
  return {
    bundle_export: ({ computers }: { computers: string[] }): BundleOutcome =>
      or({ is: "made", computers: computers.length, bytes: 4_218_000, missing: 1 }),
    bundle_pack: (): BundleOutcome => or({ is: "packed", things: 2 }),
    bundle_import: (): BundleOutcome => or({ is: "taken_in", changes: 12, as_of: "2026-11-22T14:02:00Z" }),
  };
}
