// An invented stick behind the commands of safe copies. `&safe=none|due|failed|old` chooses how things stand,
// `&refusal=damaged` what is wrong with a chosen copy, `&list=0` that there is no list of erasures.

import type { Commands, SafeFailure, SafeRefusal, SafeShown } from "../bindings";
import type { Command, Gives } from "../host";

type Safes = Extract<Command, `safe_${string}` | `restore_${string}`>;
type Answers = { [C in Safes]: (args: Commands[C]["args"]) => Gives<C> | Promise<Gives<C>> };

const GROUPS = ["7K3M", "Q9TX", "2HB4", "W8ZC", "N5RD", "1VJP", "6GY0"];

function begin(how: string | null): SafeShown {
  const shown: SafeShown = {
    every: "WEEKLY",
    keep: 5,
    place: { name: "OFFICE STICK", there: how !== "old", same_disk: false, behind: how === "old" },
    second: { name: "Documents", there: true, same_disk: true, behind: false },
    kit: { no: 1, made_on: "2026-09-01" },
    copied: { at: "2026-11-20T14:07:00Z", people: 300, bytes: 41_000_000 },
    tried_at: "2026-11-20T14:20:00Z",
    days: 2,
    next_due: "2026-11-27",
    due: false,
    making: null,
    failed: null,
  };
  const nothing = { kit: null, place: null, second: null, copied: null, tried_at: null, days: null, next_due: null };
  if (how === "none") return { ...shown, ...nothing };
  if (how === "old") {
    const copied = { at: "2026-11-10T14:07:00Z", people: 300, bytes: 41_000_000 };
    return { ...shown, copied, days: 12, next_due: "2026-11-17", due: true };
  }
  return how === "failed" ? { ...shown, failed: "FULL_THERE", due: true, days: 9 } : shown;
}

export function fakeSafe(
  asked: URLSearchParams,
  say: (done: number) => void,
  later: (ms: number) => Promise<void>,
  returned: () => void,
): Answers {
  let shown = begin(asked.get("safe"));
  let stopped = false;
  let list = asked.get("list") !== "0";
  const typedRight = (typed: string) => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, "") === GROUPS.join("");
  const problem = (typed: string) =>
    typed.trim() === "" ? ({ wrong: "nothing" } as const) : ({ wrong: "group", group: 3 } as const);
  const opened = () => ({
    kind: "opened" as const,
    shown: {
      scheme: "Marlbridge Shopwatch",
      made_at: "2026-11-20T14:07:00Z",
      people: 300,
      pictures: 412,
      keepers: [
        { person: "k1", name: "Helen R.", role: "ADMINISTRATOR" as const },
        { person: "k2", name: "Ola B.", role: "DATA_LEAD" as const },
      ],
      secret: "pin" as const,
      doubted_day: null,
      list_at: list ? "2026-11-22T09:15:00Z" : null,
    },
  });
  const refusal = (): SafeRefusal | null => {
    const why = asked.get("refusal");
    if (!why) return null;
    if (why === "newer") return { why, made_by: "2.3.0" };
    if (why === "cut_short") return { why, should: 41_000_000, are: 12_000_000 };
    if (why === "other_kit") return { why, made_at: "2026-09-01T10:00:00Z" };
    return { why } as SafeRefusal;
  };

  return {
    safe_shown: () => shown,
    safe_sheet: () => ({
      groups: GROUPS,
      no: (shown.kit?.no ?? 0) + 1,
      made_on: "2026-11-22",
      scheme: "Marlbridge Shopwatch",
    }),
    safe_prove: ({ typed }) => {
      if (!typedRight(typed)) return { kind: "wrong", problem: problem(typed) };
      shown = { ...shown, kit: { no: (shown.kit?.no ?? 0) + 1, made_on: "2026-11-22" } };
      return { kind: "kept" };
    },
    safe_forget_sheet: () => null,
    safe_choose_place: ({ second }) => {
      const place = { name: "OFFICE STICK", there: true, same_disk: false, behind: false };
      return (shown = second ? { ...shown, second: place } : { ...shown, place });
    },
    safe_customise: ({ every, keep }) => (shown = { ...shown, every, keep }),
    safe_copy: async () => {
      stopped = false;
      for (let done = 0; done <= 1_000; done += 10) {
        if (stopped) return { kind: "failed", why: "STOPPED" satisfies SafeFailure };
        say(done);
        await later(asked.has("slow") ? 200 : 2);
      }
      const copied = { at: "2026-11-22T14:07:00Z", people: 300, bytes: 41_000_000 };
      shown = { ...shown, copied, days: 0, due: false, failed: null, next_due: "2026-11-29" };
      return { kind: "made", name: "Watchbook copy 2026-11-22 1407.wbcopy", pruned: 1 };
    },
    safe_stop: () => ((stopped = true), null),
    safe_try: ({ typed }) => {
      if (!typedRight(typed)) return { kind: "wrong", problem: problem(typed) };
      const why = refusal();
      if (why) return { kind: "refused", refusal: why };
      shown = { ...shown, tried_at: "2026-11-22T14:07:00Z" };
      const made_at = "2026-11-22T14:07:00Z";
      return { kind: "works", made_at, people: 298, pictures: 412, bans: 174, taken_out: 2, expired: 5 };
    },
    restore_choose: () => {
      const why = refusal();
      return why
        ? { kind: "refused", refusal: why }
        : { kind: "copy", made_at: "2026-11-20T14:07:00Z", kit_made_on: "2026-09-01", bytes: 41_000_000 };
    },
    restore_open: ({ typed }) => (typedRight(typed) ? opened() : { kind: "wrong", problem: problem(typed) }),
    restore_choose_list: () => {
      list = true;
      return opened();
    },
    restore_finish: ({ secret, withoutList }) => {
      if (!list && !withoutList) return { kind: "needs_list" };
      if (/^\d+$/.test(secret) && secret.length < 6) return { kind: "weak", why: "PIN_TOO_SHORT" };
      returned();
      return { kind: "done", people: 298, taken_out: 2, expired: 5 };
    },
    restore_leave: () => null,
  };
}
