// What the invented log tells back: figures of two busy weeks, and something of each sort to follow up.

import type { LogShown, LogTold, Weeks } from "../bindings";

const NONE: Weeks = { this: 0, last: 0 };
const DAYS = [
  [1, 2],
  [0, 1],
  [2, 0],
  [1, 3],
  [4, 2],
  [5, 3],
  [2, 1],
];
const HOURS: Record<number, [number, number]> = {
  0: [2, 1],
  1: [1, 0],
  11: [1, 1],
  14: [2, 0],
  17: [0, 2],
  18: [1, 1],
  20: [1, 2],
  21: [2, 1],
  22: [2, 3],
  23: [3, 1],
};

export function told(entries: LogShown[], empty: boolean): LogTold {
  const follow = { drafts: [], returned: [], cctv: [], breaches: [], late: 0 };
  const weeks = { last: "2026-11-09", this: "2026-11-16", today: "2026-11-22" };
  const hours = Array.from({ length: 24 }, (_, at) => pair(HOURS[at]));
  if (empty)
    return {
      tells: {
        weeks,
        total: NONE,
        last_by_now: 0,
        entries: [],
        incidents: [],
        weekdays: DAYS.map(() => NONE),
        hours: hours.map(() => NONE),
      },
      follow,
    };
  const incident = entries.find((one) => one.incident);
  const ending = incident?.incident && {
    ...incident,
    incident: { ...incident.incident, cctv_until: "2026-11-24" },
  };
  return {
    tells: {
      weeks,
      total: { this: 15, last: 12 },
      last_by_now: 11,
      entries: [
        { kind: "INCIDENT", count: { this: 6, last: 4 } },
        { kind: "SIGHTING", count: { this: 4, last: 3 } },
        { kind: "REFUSAL", count: { this: 4, last: 5 } },
        { kind: "AUTHORITY_VISIT", count: { this: 1, last: 0 } },
      ],
      incidents: [
        { kind: "SHOP_THEFT", count: { this: 4, last: 3 } },
        { kind: "VERBAL_ABUSE", count: { this: 2, last: 1 } },
        { kind: "THREATS", count: { this: 1, last: 1 } },
      ],
      weekdays: DAYS.map(pair),
      hours,
    },
    follow: {
      ...follow,
      cctv: ending ? [ending] : [],
      returned: incident
        ? [{ ...incident, entry: "back", life: "RETURNED_FOR_INFO", life_words: "Which of the two doors was it?" }]
        : [],
      breaches: entries.filter((one) => one.sighting?.ban_in_force),
      late: 1,
    },
  };
}

function pair(two: number[] | undefined): Weeks {
  return { this: two?.[0] ?? 0, last: two?.[1] ?? 0 };
}
