import { describe, expect, it, vi } from "vitest";
import type { CheckAnswer, CheckQuery, Tile } from "../src/lib/bindings";
import type { Command, Gives, Takes } from "../src/lib/host";
import { CheckState, type Call } from "../src/state/check.svelte";
import { RegisterClock } from "../src/state/clock.svelte";
import { Tiles } from "../src/state/tiles.svelte";

const tile = (subject: string): Tile => ({
  subject,
  name: subject,
  nickname: null,
  age: { kind: "years", years: 30 },
  state: "banned",
  picture: null,
});
const answer = (text: string, total = 1): CheckAnswer => ({
  ticket: 1,
  total,
  here: 0,
  first: [tile(text)],
  facets: [],
  sounds_like: [],
  as_of: "2026-11-22T14:02:00Z",
  now: "2026-11-22T14:07:00Z",
});

/** A register whose answers to `check` come when the test says so. */
function slowRegister() {
  const asked: { query: CheckQuery; give: (answer: CheckAnswer) => void; refuse: (failure: unknown) => void }[] = [];
  const call: Call = <C extends Command>(command: C, ...args: Takes<C>) =>
    new Promise<Gives<C>>((give, refuse) => {
      if (command === "check")
        asked.push({ query: (args[0] as { query: CheckQuery }).query, give: give as never, refuse });
    });
  return { asked, check: new CheckState(call, new RegisterClock()) };
}
const settled = () => new Promise((done) => setTimeout(done, 0));

describe("typing faster than the register answers", () => {
  it("keeps one question on its way and asks only the last of the others", async () => {
    const { asked, check } = slowRegister();
    for (const text of ["r", "re", "ree", "reec"]) check.write(text);
    expect(asked.map((one) => one.query.text)).toEqual(["r"]);
    asked[0]?.give(answer("r"));
    await settled();
    expect(asked.map((one) => one.query.text)).toEqual(["r", "reec"]);
    expect(check.answer).toBeNull();
    asked[1]?.give(answer("reec"));
    await settled();
    expect(check.answer?.first[0]?.subject).toBe("reec");
  });

  it("says a refusal and goes on asking", async () => {
    const { asked, check } = slowRegister();
    check.write("r");
    asked[0]?.refuse({ code: "trouble", wait_seconds: null, tries_left: null });
    await settled();
    expect(check.failure?.code).toBe("trouble");
    check.write("re");
    asked[1]?.give(answer("re"));
    await settled();
    expect(check.failure).toBeNull();
  });

  it("closes the card and asks again when the register has changed", () => {
    const { asked, check } = slowRegister();
    check.card = { subject: "gone" } as typeof check.card;
    check.registerChanged();
    expect(check.card).toBeNull();
    expect(asked).toHaveLength(1);
  });
});

describe("tiles of a long answer", () => {
  const long = (total: number) => ({ ticket: 7, total, first: Array.from({ length: 60 }, (_, i) => tile(`t${i}`)) });

  it("are fetched block by block, each once", async () => {
    const fetch = vi.fn(async (_ticket: number, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => tile(`t${from + i}`)),
    );
    const tiles = new Tiles(long(10_000), fetch, () => undefined);
    tiles.want({ from: 0, to: 60 });
    expect(fetch).not.toHaveBeenCalled();
    tiles.want({ from: 55, to: 130 });
    tiles.want({ from: 55, to: 130 });
    await settled();
    expect(fetch.mock.calls).toEqual([
      [7, 60, 60],
      [7, 120, 60],
    ]);
    expect(tiles.at(129)?.subject).toBe("t129");
    expect((await tiles.find(9_999))?.subject).toBe("t9999");
  });

  it("are let go of once the wall has gone on, but for those that are wanted", async () => {
    const fetch = vi.fn(async (_ticket: number, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => tile(`t${from + i}`)),
    );
    const tiles = new Tiles(long(10_000), fetch, () => undefined);
    const focus = { from: 30, to: 31 };
    for (let from = 0; from < 6_000; from += 60) {
      tiles.want(focus, { from, to: from + 60 });
      // oxlint-disable-next-line no-await-in-loop -- one view after the other, as a wall is scrolled
      await settled();
    }
    expect(tiles.at(30)?.subject).toBe("t30");
    expect(tiles.at(5_999)?.subject).toBe("t5999");
    expect(tiles.at(600)).toBeUndefined();
    const before = fetch.mock.calls.length;
    tiles.want(focus, { from: 600, to: 601 });
    await settled();
    expect(fetch.mock.calls.length).toBe(before + 1);
    expect(tiles.at(600)?.subject).toBe("t600");
  });

  it("that come when nobody wants them any longer are not kept", async () => {
    const given: (() => void)[] = [];
    const fetch = (_ticket: number, from: number, count: number) =>
      new Promise<Tile[]>((give) =>
        given.push(() => give(Array.from({ length: count }, (_, i) => tile(`t${from + i}`)))),
      );
    const tiles = new Tiles(long(10_000), fetch, () => undefined);
    for (let from = 60; from < 3_000; from += 60) tiles.want({ from, to: from + 60 });
    for (const give of given) give();
    await settled();
    expect(tiles.at(60)).toBeUndefined();
    expect(tiles.at(2_999)?.subject).toBe("t2999");
  });

  it("are asked for afresh when the ticket is old", async () => {
    const stale = vi.fn();
    const tiles = new Tiles(long(100), async () => [], stale);
    tiles.want({ from: 60, to: 90 });
    await settled();
    expect(stale).toHaveBeenCalledOnce();
  });
});
