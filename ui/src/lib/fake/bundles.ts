// Files in place of a line, and this computer as the server, in the invented scheme: ?bundle=too_old refuses with that
// reason; ?host=world has an address of the world, ?host=serves hosts already.

import type { BundleOutcome, BundleWhy, HostOutcome, HostShown } from "../bindings";

export function fakeBundles(asked: URLSearchParams) {
  const why = asked.get("bundle") as BundleWhy | null;
  const or = (outcome: BundleOutcome): BundleOutcome => (why ? { is: "not", why } : outcome);
  return {
    bundle_export: ({ computers }: { computers: string[] }): BundleOutcome =>
      or({ is: "made", computers: computers.length, bytes: 4_218_000, missing: 1 }),
    bundle_pack: (): BundleOutcome => or({ is: "packed", things: 2 }),
    host_shown: (): HostShown => ({
      address: "https://192.168.1.20:8420",
      port: 8420,
      made: asked.get("host") === "serves",
      serves: asked.get("host") === "serves",
      world: asked.get("host") === "world",
      alone: false,
    }),
    host_begin: (): HostOutcome => ({ is: "done", kit: "7K2M-QX4T-9RWD-H3NB-V8CP-2JFA-6E" }),
    bundle_import: (): BundleOutcome => or({ is: "taken_in", changes: 12, as_of: "2026-11-22T14:02:00Z" }),
  };
}
