// What the scheme decides by: what is typed is looked at before it is saved, what cannot be taken is said at its
// field, and a tariff keeps its versions.

import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { givesCount, givesKind, givesOf, whole, wayOf, WAYS } from "../src/lib/rule-lists";
import type { Call } from "../src/state/check.svelte";
import { CasesState } from "../src/state/cases.svelte";
import { RulesState } from "../src/state/rules.svelte";

async function rules(): Promise<RulesState> {
  const host = fakeHost(new URLSearchParams("at=open&office=1"));
  const call: Call = (command, ...args) => host.call(command, ...args);
  const state = new RulesState(new CasesState(call, () => undefined));
  await state.open();
  return state;
}

describe("what the scheme decides by", () => {
  it("says at the field what cannot be taken, and saves nothing of it", async () => {
    const state = await rules();
    if (state.form) state.form.quorum = "none";
    await state.save();
    expect(state.looked?.problems.map((one) => one.field)).toEqual(["QUORUM"]);
    expect(state.shown?.form.quorum).toBe("3");
  });

  it("shows what was saved, and says so", async () => {
    const state = await rules();
    if (state.form) state.form.quorum = "4";
    await state.save();
    expect(state.shown?.form.quorum).toBe("4");
    expect(state.cases.said).not.toBe("");
  });

  it("keeps a tariff as a further version", async () => {
    const state = await rules();
    state.way = wayOf("ticks");
    await state.saveTariff();
    expect(state.tariff?.version).toBe(4);
    expect(state.tariff?.way.way).toBe("ticks");
  });

  it("goes back to the list by one step", async () => {
    const { cases } = await rules();
    cases.openRules();
    expect(cases.back()).toBe(true);
    expect(cases.rules).toBeNull();
  });
});

describe("the lines of a tariff", () => {
  it("give what was chosen", () => {
    for (const kind of ["nothing", "warning", "days", "months", "years", "indefinite"] as const) {
      expect(givesKind(givesOf(kind, 5))).toBe(kind);
    }
    expect(givesCount(givesOf("days", 5))).toBe(5);
    expect(givesCount(givesOf("indefinite", 5))).toBeNull();
  });

  it("hold whole numbers that can be stored", () => {
    expect([whole("7"), whole(""), whole("x"), whole("-3"), whole("99999"), whole("2.9")]).toEqual([
      7, 0, 0, 0, 65_535, 2,
    ]);
  });

  it("begin somewhere in every way", () => {
    expect(WAYS.map((way) => wayOf(way).way)).toEqual(WAYS);
  });
});
