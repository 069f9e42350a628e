import { describe, expect, it } from "vitest";
import type { CheckAnswer } from "../src/lib/bindings";
import { fakeHost } from "../src/lib/fake";
import type { Host } from "../src/lib/host";
import { LogState } from "../src/state/log.svelte";
import { WindowState } from "../src/state/window.svelte";

async function written(host: Host = fakeHost(new URLSearchParams("at=open"))) {
  const log = new LogState((command, ...args) => host.call(command, ...args));
  await log.write(null, null);
  const incident = log.incident;
  if (!incident) throw new Error("no form");
  return { log, incident, host };
}

const settled = () => new Promise((done) => setTimeout(done));

describe("an incident's form", () => {
  it("keeps a field that is left, and nothing while nothing is typed", async () => {
    const { incident, host } = await written();
    const calls = (host as ReturnType<typeof fakeHost>).calls;
    incident.leaveField("when");
    expect(calls).not.toContain("log_keep");
    incident.form.when = "last night 23:40";
    incident.leaveField("when");
    await settled();
    expect(calls.filter((call) => call === "log_keep")).toHaveLength(1);
    expect(incident.looked.kept).not.toBeNull();
    expect(incident.isAnswered("when")).toBe(true);
  });

  it("tells nothing while the pointer is down, so that no button slips away from it", async () => {
    const { incident } = await written();
    incident.leaving.pressed();
    incident.leaveField("when");
    expect(incident.told).toEqual([]);
    incident.leaving.released();
    expect(incident.told.map((one) => one.field)).toEqual(["when"]);
  });

  it("stays open with what is missing when it cannot be saved, and is in the log when it can", async () => {
    const { log, incident } = await written();
    await incident.save();
    expect(incident.told).toHaveLength(6);
    expect(log.incident).toBe(incident);
    Object.assign(incident.form, {
      when: "last night 23:40",
      kinds: ["THREATS"],
      seen: "Shouted at the counter.",
      nobody: true,
      hurt: "NOBODY",
      police: "NO",
    });
    await incident.save();
    expect(log.incident).toBeNull();
    expect(log.said?.entry.kind).toBe("INCIDENT");
  });

  it("stays with all that is typed while the disk takes nothing, and is kept once it does", async () => {
    let full = true;
    const host = fakeHost(new URLSearchParams("at=open"));
    const call = host.call.bind(host);
    host.call = ((...asked: Parameters<Host["call"]>) =>
      full && ["log_keep", "log_save"].includes(asked[0])
        ? Promise.reject({ code: "disk_full", wait_seconds: null, tries_left: null })
        : call(...asked)) as Host["call"];
    const { log, incident } = await written(host);
    incident.form.seen = "Half a sentence";
    incident.leaveField("seen");
    await settled();
    expect(incident.unkept).toEqual({ since: null });
    await incident.save();
    await log.leave();
    expect(log.incident, "what would be lost is not left").toBe(incident);
    expect(incident.form.seen).toBe("Half a sentence");
    full = false;
    await incident.keepNow();
    expect([incident.unkept, incident.failure]).toEqual([null, null]);
    await log.leave();
    expect(log.incident).toBeNull();
    await log.write(log.list?.drafts[0]?.draft ?? null, null);
    expect(log.incident?.form.seen).toBe("Half a sentence");
  });

  it("holds back a lock once that would lose what the disk has not taken", async () => {
    const host = fakeHost(new URLSearchParams("at=open&disk=full"));
    const win = new WindowState(host);
    const stop = win.start();
    await win.refresh();
    await win.log?.write(null, null);
    const incident = win.log?.incident;
    if (!incident) throw new Error("no form");
    incident.form.seen = "Half a sentence";
    await win.lock();
    expect([win.screen, incident.held, host.calls.includes("lock")]).toEqual(["log", true, false]);
    expect(incident.form.seen).toBe("Half a sentence");
    await win.lock();
    expect(host.calls).toContain("lock");
    stop();
  });

  it("is left for later and gone on with", async () => {
    const { log, incident } = await written();
    incident.form.seen = "Half a sentence";
    await log.leave();
    expect(log.list?.drafts).toHaveLength(1);
    await log.write(log.list?.drafts[0]?.draft ?? null, null);
    expect(log.incident?.form.seen).toBe("Half a sentence");
  });

  it("offers the person of the card that it was opened from and answers nothing in advance", async () => {
    const { log, host } = await written();
    const { first } = (await host.call("check", { query: { text: "", chosen: [] } })) as CheckAnswer;
    await log.write(null, first[0]?.subject ?? "");
    expect(log.incident?.about?.name).toBe(first[0]?.name);
    expect(log.incident?.form.people).toEqual([]);
    expect(log.incident?.isAnswered("who")).toBe(false);
  });

  it("goes on with what the log tells back when that was on the screen", async () => {
    const { log, host } = await written();
    log.look("tells");
    await log.leave();
    expect((host as ReturnType<typeof fakeHost>).calls).toContain("log_tells");
    expect(log.told?.tells.hours).toHaveLength(24);
  });
});
