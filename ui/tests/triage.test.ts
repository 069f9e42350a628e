// The office's reports as the window keeps them: what is shown is what Rust answered, and nothing typed is lost.

import { beforeEach, describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import type { FakeHost } from "../src/lib/fake";
import { rowTitle } from "../src/lib/triage-words";
import { doAct } from "../src/state/perform-triage";
import { TriageState } from "../src/state/triage.svelte";

let host: FakeHost;
let triage: TriageState;
let opened: string[];

async function begin(asked = "") {
  host = fakeHost(new URLSearchParams(`at=open&office=1&${asked}`));
  opened = [];
  triage = new TriageState(
    (command, ...args) => host.call(command, ...args),
    () => undefined,
    (subject) => opened.push(subject),
  );
  await triage.ask();
}

const row = (at: number) => triage.list?.rows[at]?.entry ?? "";

describe("the queue", () => {
  beforeEach(() => begin());

  it("lists what waits, and says how much of it is pressing", () => {
    expect(triage.list?.counts).toEqual([4, 1, 1, 1]);
    expect(triage.list?.pressing).toBe(2);
    expect(triage.list?.rows.map(rowTitle)[2]).toBe("Theft from a shop");
  });

  it("shows the answer to the last question only", async () => {
    triage.write("zzz");
    triage.write("pool");
    await triage.ask();
    expect(triage.list?.rows.map((one) => one.words)).toHaveLength(1);
  });

  it("reads anew when something has come, not while a pointer is down on it, and opens nobody's card for it", async () => {
    await triage.open(row(0));
    const settled = () => new Promise((done) => setTimeout(done, 20));
    const asks = () => host.calls.filter((call) => call === "triage_list").length;
    const before = asks();
    triage.still.pressed();
    triage.registerChanged();
    await settled();
    expect(asks()).toBe(before);
    triage.still.released();
    await settled();
    expect(asks()).toBe(before + 1);
    expect(host.calls.filter((call) => call === "triage_open")).toHaveLength(1);
  });

  it("closes the report when another part of the list is chosen", async () => {
    await triage.open(row(0));
    expect(triage.opened).not.toBeNull();
    triage.choose("over");
    expect(triage.opened).toBeNull();
  });
});

describe("a pack of several reports", () => {
  it("keeps what is ticked from one part of the list to the other, until it is left", async () => {
    await begin();
    triage.choosePack(true);
    triage.toggle("one");
    triage.choose("over");
    triage.toggle("two");
    triage.toggle("one");
    expect(triage.chosen).toEqual(["two"]);
    triage.choosePack(false);
    expect(triage.chosen).toBeNull();
  });
});

describe("a step", () => {
  beforeEach(async () => {
    await begin();
    await triage.open(row(0));
  });

  it("is taken at once, shown as it was answered, and can be undone", async () => {
    doAct(triage, "ACCEPT");
    await expect.poll(() => triage.opened?.row.state).toBe("ACCEPTED");
    expect(triage.said).toBe("accept");
    await expect.poll(() => triage.canUndo).toBe(true);
    await triage.undo();
    expect(host.calls).toContain("desk_undo");
    expect(triage.said).toBe("undone");
    expect(triage.canUndo).toBe(false);
  });

  it("asks for its words first, and says what is wrong with them", async () => {
    doAct(triage, "RETURN");
    expect(triage.dialog).toBe("return");
    await triage.step({ is: "return", words: " " });
    expect(triage.problems.map((one) => one.code)).toEqual(["needed"]);
    expect(triage.dialog).toBe("return");
    await triage.step({ is: "return", words: "Which door was it?" });
    expect(triage.dialog).toBeNull();
    expect(triage.opened?.row.state).toBe("RETURNED_FOR_INFO");
  });

  it("does nothing that does not lead on from here", () => {
    doAct(triage, "TELL_POLICE");
    expect(triage.dialog).toBeNull();
    expect(host.calls).not.toContain("triage_step");
  });

  it("that was too late shows the report as it stands and claims nothing", async () => {
    const entry = triage.opened?.row.entry ?? "";
    await host.call("triage_step", { entry, seen: "RECEIVED", step: { is: "accept" } });
    await triage.step({ is: "reject", words: "Nobody of the scheme is concerned." });
    expect(triage.refused).toBe("NOT_NOW");
    expect(triage.said).toBeNull();
    expect(triage.opened?.row.state).toBe("ACCEPTED");
  });
});

describe("those who read", () => {
  it("are offered nothing to do", async () => {
    await begin("reads=1");
    await triage.open(row(0));
    expect(triage.opened?.acts).toEqual([]);
    doAct(triage, "ACCEPT");
    await triage.takeDown(null);
    expect(host.calls).not.toContain("triage_step");
    expect(host.calls).not.toContain("log_open");
  });
});

describe("a report that somebody tells", () => {
  it("is begun with the form of premises, kept at leaving, and said when it stands in the queue", async () => {
    await begin();
    await triage.takeDown(null);
    const form = triage.incident?.form;
    expect(form).toBeDefined();
    Object.assign(form ?? {}, {
      taken: { premises: "p1", reporter: "w1", name: "", way: "TELEPHONE" },
      when: "last night 23:40",
    });
    await triage.leave();
    expect(host.calls).toContain("log_keep");
    expect(triage.incident).toBeNull();
  });
});

describe("a file of reports", () => {
  it("says which symbols are wrong before it is chosen, and what was in it", async () => {
    await begin();
    triage.openFile();
    await triage.takeIn("7k3m");
    expect(triage.codeProblem).toEqual({ wrong: "too_few", have: 4 });
    await triage.takeIn("7k3m q9tx 2hb4 w8zc n5rd 1vjp 6gy0");
    expect(triage.codeProblem).toBeNull();
    expect(triage.tookIn).toMatchObject({ is: "done", new: 3 });
  });
});
