import { describe, expect, it } from "vitest";
import type { EvidenceOf, EvidenceRefusal } from "../src/lib/bindings";
import { evidenceRefusalWords, minutesTyped, takenWords } from "../src/lib/evidence-words";
import { fakeHost } from "../src/lib/fake";
import type { Host } from "../src/lib/host";
import { EvidenceState, PIECE } from "../src/state/evidence.svelte";

const ENTRY: EvidenceOf = { is: "entry", entry: "e1" };

function shown(host: Host = fakeHost(new URLSearchParams("at=open")), of: EvidenceOf = ENTRY) {
  const evidence = new EvidenceState(of, (command, ...args) => host.call(command, ...args), host);
  return { evidence, host };
}

describe("evidence on an incident", () => {
  it("hands a dropped file over piece by piece, each behind its ticket", async () => {
    const { evidence, host } = shown();
    const pieces: number[] = [];
    const call = host.call;
    host.call = (command, ...args) => {
      if (command === "evidence_piece") pieces.push((args[0] as unknown as Uint8Array).length);
      return call(command, ...args);
    };
    await evidence.ask();
    const before = evidence.list?.items.length ?? 0;
    await evidence.add([new File([new Uint8Array(PIECE + 5)], "till.mp4")]);
    expect(pieces).toEqual([36 + PIECE, 36 + 5]);
    expect(evidence.list?.items.length).toBe(before + 1);
    expect(evidence.failure).toBeNull();
  });

  it("says of each file why it was not attached, and attaches the others", async () => {
    const { evidence } = shown();
    await evidence.ask();
    const before = evidence.list?.items.length ?? 0;
    await evidence.add([new File(["MZ"], "Player.exe"), new File(["x"], "full"), new File(["x"], "till.mp4")]);
    expect(evidence.refused.map((one) => one.refusal.code)).toEqual(["runs", "disk_full"]);
    expect(evidence.list?.items.length).toBe(before + 1);
  });

  it("stops between two pieces and counts that as no failure", async () => {
    const { evidence, host } = shown();
    const call = host.call;
    host.call = async (command, ...args) => {
      if (command === "evidence_piece") evidence.stop();
      return call(command, ...args);
    };
    await evidence.add([new File([new Uint8Array(3 * PIECE)], "till.mp4"), new File(["x"], "next.mp4")]);
    const { calls } = host as ReturnType<typeof fakeHost>;
    expect(calls.filter((one) => one === "evidence_piece")).toHaveLength(1);
    expect(calls).not.toContain("evidence_end");
    expect(calls.filter((one) => one === "evidence_begin")).toHaveLength(1);
    expect([evidence.stopped, evidence.failure, evidence.busy]).toEqual([true, null, false]);
  });

  it("keeps an incident that is being written before anything hangs on it", async () => {
    const host = fakeHost(new URLSearchParams("at=open"));
    const order: string[] = [];
    const evidence = new EvidenceState(
      { is: "draft", draft: "d1" },
      (command, ...args) => (order.push(command), host.call(command, ...args)),
      host,
      () => false,
      async () => void order.push("kept"),
    );
    await evidence.ask();
    expect(evidence.list?.items).toEqual([]);
    await evidence.choose();
    expect(order).toEqual(["kept", "evidence_choose"]);
  });

  it("has a sentence for every refusal", () => {
    const refusals: EvidenceRefusal[] = [
      { code: "empty" },
      { code: "too_large", bytes: 4 * 2 ** 30, most: 2 ** 31 },
      { code: "runs" },
      { code: "unreadable" },
      { code: "changed" },
      { code: "disk_full" },
      { code: "disk" },
      { code: "same", exhibit: "AB/1" },
      { code: "too_many", most: 50 },
      { code: "busy" },
    ];
    for (const refusal of refusals) expect(evidenceRefusalWords(refusal)).not.toMatch(/^evidence-|\{/);
    expect(evidenceRefusalWords(refusals[1] as EvidenceRefusal)).toContain("4.3 GB; at most 2.1 GB");
  });

  it("reads minutes as they are typed and a file's own clock as it stands", () => {
    expect(["", " 4 ", "-4", "−4", "1441", "4.5", "x"].map(minutesTyped)).toEqual([
      null,
      4,
      -4,
      -4,
      undefined,
      undefined,
      undefined,
    ]);
    expect(takenWords("2026-11-21T23:41:12")).toBe("The file says that it was made on 21 November 2026 at 23:41");
  });
});
