import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { groupsOf, kitWords, refusalWords, size, wrongGroup } from "../src/lib/safe-words";
import { RestoreState } from "../src/state/restore.svelte";
import { SafeState } from "../src/state/safe.svelte";

const KIT = "7k3m-q9tx-2hb4-w8zc-n5rd-1vjp-6gy0";

function office(asked = "at=open&office") {
  const host = fakeHost(new URLSearchParams(asked));
  return { host, safe: new SafeState((command, ...args) => host.call(command, ...args), host) };
}

function computer(asked = "at=first_start") {
  const host = fakeHost(new URLSearchParams(asked));
  return { host, back: new RestoreState((command, ...args) => host.call(command, ...args), host) };
}

describe("the symbols as they are typed", () => {
  it("stand in groups of four, whatever lies between them", () => {
    expect(groupsOf("7k3m q9-TX2")).toEqual(["7K3M", "Q9TX", "2", "", "", "", ""]);
    expect(groupsOf(`${KIT}zzzz`).join("-").toLowerCase()).toBe(KIT);
  });

  it("are pointed at where one is wrong", () => {
    expect(wrongGroup({ wrong: "group", group: 3 })).toBe(3);
    expect(wrongGroup({ wrong: "several" })).toBeNull();
    expect(kitWords({ wrong: "too_few", have: 12 })).toContain("12 of 28");
  });
});

describe("what Rust says about a file", () => {
  it("names the version, the missing part and the kit", () => {
    expect(refusalWords({ why: "newer", made_by: "2.3.0" })).toContain("(2.3.0)");
    expect(refusalWords({ why: "newer", made_by: "" })).not.toContain("(");
    expect(refusalWords({ why: "cut_short", are: 12_000_000, should: 41_000_000 })).toContain("12 MB of 41 MB");
    expect(refusalWords({ why: "other_kit", made_at: "2026-06-30T23:30:00Z" })).toContain("1 July 2026");
  });

  it("gives sizes as people say them", () => {
    expect([900, 41_000_000, 1_240_000_000].map(size)).toEqual(["1 kB", "41 MB", "1.2 GB"]);
  });
});

describe("safe copies in the window", () => {
  it("lead from the kit over the place to a copy that was tried", async () => {
    const { safe } = office("at=open&office&safe=none");
    await safe.look();
    expect(safe.shown?.kit).toBeNull();
    await safe.newKit();
    expect(safe.sheet?.groups).toHaveLength(7);
    await safe.prove("7k3m");
    expect(safe.problem).not.toBeNull();
    expect(safe.sheet).not.toBeNull();
    await safe.prove(KIT);
    expect(safe.sheet).toBeNull();
    expect(safe.kept).toBe(true);
    await safe.choosePlace(false);
    await safe.copy();
    expect(safe.done?.kind).toBe("made");
    expect(safe.making).toBeNull();
    await safe.try(KIT);
    expect(safe.tried?.kind).toBe("works");
  });

  it("hear of a copy that Rust makes by itself", async () => {
    const { host, safe } = office();
    const stop = safe.run();
    host.say("safe-progress", 400);
    expect(safe.making).toBe(400);
    stop();
  });

  it("forget a kit that is left", async () => {
    const { host, safe } = office();
    await safe.newKit();
    safe.leaveKit();
    expect(safe.sheet).toBeNull();
    expect(host.calls).toContain("safe_forget_sheet");
  });
});

describe("bringing a register back", () => {
  it("asks for the kit, the list and a new secret", async () => {
    const { back } = computer("at=first_start&list=0");
    await back.choose();
    expect(back.step).toBe("kit");
    await back.open("7k3m");
    expect(back.problem).not.toBeNull();
    await back.open(KIT);
    expect(back.step).toBe("list");
    expect(back.shown?.list_at).toBeNull();
    await back.chooseList();
    expect(back.shown?.list_at).not.toBeNull();
    await back.finish("k1", "1234", false, false);
    expect(back.weak).toBe("PIN_TOO_SHORT");
    await back.finish("k1", "913572", false, false);
    expect(back.step).toBe("done");
  });

  it("stays where it was when a file is refused", async () => {
    const { back } = computer("at=first_start&refusal=not_a_copy");
    await back.choose();
    expect(back.step).toBe("choose");
    expect(back.refusal?.why).toBe("not_a_copy");
  });
});
