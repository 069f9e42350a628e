import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { failedWords } from "../src/lib/pack-words";
import { makesPacks, PackState } from "../src/state/pack.svelte";

async function packs(asked = "at=open") {
  const host = fakeHost(new URLSearchParams(asked));
  const pack = new PackState((command, ...args) => host.call(command, ...args), host);
  const opened = await host.call("app_state");
  if (opened.at !== "open") throw new Error("not open");
  return { host, pack, session: opened.session };
}

async function begun(asked = "at=open") {
  const made = await packs(asked);
  await made.pack.choose();
  made.pack.toggle(made.pack.choices?.[0]?.entry ?? "");
  await made.pack.open(made.pack.chosen, "en-GB");
  return made;
}

describe("a pack for the police", () => {
  it("is the manager's and the office's, and nobody else's", async () => {
    const { session } = await packs();
    expect(makesPacks(session)).toBe(true);
    for (const role of ["TILL", "DOOR", "POLICE", "CHAIR"] as const)
      expect(makesPacks({ ...session, role })).toBe(false);
    expect(makesPacks({ ...session, office: true, role: "DATA_LEAD" })).toBe(true);
    expect(makesPacks({ ...session, office: true, role: "MANAGER" })).toBe(false);
  });

  it("says what is missing only once somebody has tried to make it", async () => {
    const { pack } = await begun();
    expect(pack.looked?.problems).toHaveLength(1);
    expect(pack.problem("recipient")).toBeNull();
    await pack.make();
    expect(pack.outcome?.is).toBe("problems");
    expect(pack.problem("recipient")).toBe("needed");
  });

  it("is made, and leads back to the list with it in front", async () => {
    const { pack } = await begun();
    if (pack.form) pack.form.recipient = "Marlshire Police";
    await pack.make();
    expect(pack.outcome?.is).toBe("made");
    expect(pack.form).toBeNull();
    expect(pack.making).toBeNull();
    expect(pack.list?.packs[0]?.recipient).toBe("Marlshire Police");
  });

  it("asks before a file is replaced, and keeps what was typed", async () => {
    const { pack } = await begun("at=open&pack=exists");
    if (pack.form) pack.form.recipient = "Marlshire Police";
    await pack.make();
    expect(pack.outcome?.is).toBe("exists");
    expect(pack.form?.recipient).toBe("Marlshire Police");
    await pack.make(true);
    expect(pack.outcome?.is).toBe("made");
  });

  it("keeps what somebody wrote themselves when the language of the papers changes", async () => {
    const { pack } = await begun();
    if (pack.form) pack.form.statement = "In my own words.";
    expect([pack.changed("statement"), pack.changed("cctv")]).toEqual([true, false]);
    await pack.speak("cy");
    expect([pack.form?.language, pack.form?.statement]).toEqual(["cy", "In my own words."]);
    pack.again("statement");
    expect(pack.form?.statement).toContain("Took four bottles");
  });

  it("is offered again as it was left when the till was locked in between, and is gone when it is thrown away", async () => {
    const { pack, host } = await begun();
    if (pack.form) pack.form.statement = "In my own words.";
    await pack.keep();
    const call: typeof pack.call = (command, ...args) => host.call(command, ...args);
    const after = new PackState(call, host);
    await after.ask();
    expect([after.form?.statement, after.aside]).toEqual(["In my own words.", true]);
    expect(after.changed("statement")).toBe(true);
    const fromLog = new PackState(call, host);
    await fromLog.open(["e9"], "en-GB");
    expect(fromLog.form?.statement).toBe("In my own words.");
    after.drop();
    const later = new PackState(call, host);
    await later.ask();
    expect(later.form).toBeNull();
  });

  it("keeps nothing of a pack in which nothing was typed", async () => {
    const { pack } = await begun();
    expect(pack.keep()).toBeNull();
  });

  it("says for every ending what it means and what to do", () => {
    for (const is of ["stopped", "full", "unwritable", "busy", "trouble"] as const) {
      expect(failedWords({ is })).not.toContain("pack-failed");
    }
    expect(failedWords({ is: "altered", reference: "AB/2" })).toContain("AB/2");
    expect(failedWords({ is: "not_chosen" })).toBeNull();
  });

  it("goes back a step at a time, and never while it is being made", async () => {
    const { pack } = await begun();
    pack.making = 10;
    expect(pack.back()).toBe(true);
    expect(pack.form).not.toBeNull();
    pack.making = null;
    expect([pack.back(), pack.aside, pack.form !== null]).toEqual([true, true, true]);
    expect(pack.back()).toBe(false);
    pack.drop();
    expect([pack.form, pack.aside]).toEqual([null, false]);
  });
});
