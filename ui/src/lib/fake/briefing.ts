// A briefing, invented: `?briefing=none` has nothing new, `?briefing=many` more than are brought at once.

import type { BriefingItem, BriefingShown, NewsGroup, NewsKind } from "../bindings";
import { tileOf } from "./looking";
import type { Person } from "./people";

const NOW = "2026-11-22T14:07:00Z";
/** Who, what is new about them, and when. */
const NEWS: [number, NewsGroup, NewsKind[], string][] = [
  [0, "BANNED", ["BANNED", "PICTURED"], "2026-11-22T11:40:00Z"],
  [11, "BANNED", ["BANNED"], "2026-11-21T17:05:00Z"],
  [4, "BANNED", ["BANNED"], "2026-11-21T16:58:00Z"],
  [19, "ENDED", ["BAN_ENDED"], "2026-11-22T00:00:00Z"],
  [20, "ENDED", ["BAN_ASIDE"], "2026-11-21T09:12:00Z"],
  [3, "SOUGHT", ["ID_SOUGHT"], "2026-11-22T10:15:00Z"],
  [2, "WARNED", ["WARNED"], "2026-11-21T15:30:00Z"],
  [10, "MORE", ["BAN_CHANGED", "CARE"], "2026-11-22T09:02:00Z"],
  [26, "MORE", ["NAMED", "PICTURED"], "2026-11-21T18:20:00Z"],
];

export function fakeBriefing(everybody: Person[], asked: URLSearchParams) {
  const none = asked.get("briefing") === "none";
  let since: string | null = "2026-11-21T08:55:00Z";
  let seen = new Set<string>();
  let before: { since: string | null; seen: Set<string> } | null = null;
  let all = none;

  function items(): BriefingItem[] {
    if (all) return [];
    return NEWS.flatMap(([at, group, kinds, when]) => {
      const one = everybody[at];
      if (!one) return [];
      const tile = tileOf(one);
      const lines = kinds.map((kind) => ({ kind, at: when }));
      return [{ tile, group, lines, at: when, seen: seen.has(tile.subject) }];
    });
  }

  function shown(): BriefingShown {
    const found = items();
    const more = asked.get("briefing") === "many" ? 112 : 0;
    const done = found.filter((one) => one.seen).length;
    const gone = all ? 0 : 2;
    return { since, items: found, seen: done, total: found.length + more, gone, undo: before !== null, now: NOW };
  }

  return {
    briefing: shown,
    briefing_seen: ({ subject, upto }: { subject: string | null; upto: string }) => {
      before = { since, seen: new Set(seen) };
      if (subject) seen.add(subject);
      if (!subject || items().every((one) => one.seen)) {
        all = true;
        since = upto;
      }
      return shown();
    },
    briefing_undo: () => {
      if (before) ({ since, seen } = before);
      before = null;
      all = false;
      return shown();
    },
  };
}
