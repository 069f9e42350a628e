// Saved filters: how much is asked, whether two looks are the same, what is kept and what is not.

import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { asked, lensOf, NO_FILTER, sameLens } from "../src/lib/lens";
import { pastCode } from "../src/lib/past-words";
import type { Call } from "../src/state/check.svelte";
import { CasesState } from "../src/state/cases.svelte";

function cases(): CasesState {
  const host = fakeHost(new URLSearchParams("at=open&office=1"));
  const call: Call = (command, ...args) => host.call(command, ...args);
  return new CasesState(call, () => undefined);
}

describe("how one looks at the views", () => {
  it("counts what is asked", () => {
    expect(asked(NO_FILTER)).toBe(0);
    expect(asked({ ...NO_FILTER, kinds: ["BAN"], over: false, ends: { is: "soon" } })).toBe(3);
  });

  it("knows a look again, whatever the order in which its filters were set", () => {
    const one = { ...lensOf(null), filter: { ...NO_FILTER, served: false } };
    const { served, ...rest } = one.filter;
    expect(sameLens(one, { ...one, filter: { served, ...rest } })).toBe(true);
    expect(sameLens(one, lensOf(null))).toBe(false);
  });

  it("says a name that is taken, and saves another", async () => {
    const state = cases();
    await state.begin();
    expect(await state.saveLens(null, "Theft, Old Town")).toBe("You have one of that name already. Choose another.");
    expect(await state.saveLens(null, "Mine")).toBe("");
    expect(state.list?.saved.map((one) => one.name)).toContain("Mine");
  });

  it("shows everything where no view is chosen", async () => {
    const state = cases();
    await state.begin();
    const some = state.list?.rows.length ?? 0;
    state.choose(null);
    await state.ask();
    expect(state.list?.rows.length).toBeGreaterThan(some);
  });

  it("says a code of the past in words", () => {
    expect(pastCode({ kind: "COUNTED", code: "INQUORATE" })).toContain("Too few took part");
    expect(pastCode({ kind: "INCIDENT", code: "" })).toBe("");
  });
});
