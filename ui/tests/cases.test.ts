// The words of cases and the state behind them: a rule with its source, a count, a length; the reason follows the
// incidents until somebody types; what a rule refuses is said and nothing else changes.

import { describe, expect, it } from "vitest";
import { countLines, groundOf, lengthWords, reasonsOf } from "../src/lib/case-words";
import type { CaseIncident, CountShown } from "../src/lib/bindings";
import { fakeHost } from "../src/lib/fake";
import { ruleWords } from "../src/lib/rule-words";
import type { Call } from "../src/state/check.svelte";
import { CasesState, readsCases } from "../src/state/cases.svelte";

const incident = (n: number): CaseIncident => ({
  incident: `i${n}`,
  on: `2026-11-0${n}`,
  place: "Harlow Street Stores",
  kinds: ["SHOP_THEFT"],
  basis: "CCTV",
  facts: "",
});

function cases(): CasesState {
  const host = fakeHost(new URLSearchParams("at=open&office=1"));
  const call: Call = (command, ...args) => host.call(command, ...args);
  return new CasesState(call, () => undefined);
}

describe("how cases are worded", () => {
  it("names a rule and where it comes from", () => {
    expect(ruleWords({ rule: "POLICE_TAKE_NO_PART", source: "INDEPENDENCE" })).toBe(
      "Police take no part in proposals and decisions. (the scheme stands apart from the police)",
    );
  });

  it("says how long", () => {
    expect(lengthWords({ kind: "months", count: 1 })).toBe("1 month");
    expect(lengthWords({ kind: "eighteen", months: 6 })).toBe("until 6 months after the 18th birthday");
  });

  it("explains a count by who took part, the votes and what carries", () => {
    const count: CountShown = {
      entitled: 4,
      took_part: 3,
      quorum: 3,
      ban: 2,
      warn: 1,
      nothing: 0,
      abstain: 0,
      needed: 2,
      casting: null,
      barred: [
        { person: "c", name: "Colin F.", role: "BOARD", barred: "REPORTER", voted: false, choice: null, part: null },
      ],
      not_counted: [],
      result: "BAN",
    };
    const lines = countLines(count, "BAN");
    expect(lines[0]).toBe("3 of 4 who may vote took part; 3 must.");
    expect(lines.at(-1)).toBe("Not counted (Colin F.): reported it, takes no part.");
  });

  it("puts reasons together from the record", () => {
    expect(groundOf([incident(3)])).toBe("Reported for theft from a shop on 3 November 2026");
    expect(reasonsOf([incident(3)], "Took goods.")).toBe(
      "Took goods. This rests on theft from a shop on 3 November 2026 (seen on CCTV).",
    );
  });
});

describe("the state behind the screens", () => {
  it("is there for those who read cases, and not for the police", () => {
    const session = { office: true, role: "CHAIR" } as Parameters<typeof readsCases>[0];
    expect(readsCases(session)).toBe(true);
    expect(readsCases({ ...session, role: "POLICE" })).toBe(false);
    expect(readsCases({ ...session, office: false })).toBe(false);
  });

  it("lets the reason follow the incidents until somebody has typed their own", async () => {
    const state = cases();
    const [tile] = await state.find("re");
    await state.propose(tile?.subject ?? "");
    const editor = state.editor;
    expect(editor?.form.reason).toContain("threats");
    editor?.tick("i2");
    expect(editor?.form.reason).not.toContain("threats");
    if (editor) editor.ownReason = false;
    editor?.tick("i2");
    expect(editor?.form.reason).not.toContain("threats");
  });

  it("keeps the form and says what is wrong with it", async () => {
    const state = cases();
    const [tile] = await state.find("re");
    await state.propose(tile?.subject ?? "");
    state.editor?.tick("i1");
    state.editor?.tick("i2");
    await state.editor?.save(false);
    expect(state.editor?.at("incidents")?.rule).toBe("INCIDENT_NEEDED");
    expect(state.refused).not.toBe("");
  });

  it("counts hands while they are taken down, and decides nothing with police in the room", async () => {
    const state = cases();
    await state.openMeeting();
    const meeting = state.meeting;
    const there = ["Sunita P.", "Adeola S.", "Bethan J.", "Peter M.", "p"];
    await there.reduce(
      (before, who) => before.then(() => meeting?.attend(who, true, false)),
      Promise.resolve() as Promise<void | undefined>,
    );
    const [item] = meeting?.shown.items ?? [];
    if (item) meeting?.take(item);
    await meeting?.preview();
    expect(meeting?.refused).toContain("Police leave the room");
    await meeting?.attend("p", true, true);
    for (const who of ["Adeola S.", "Bethan J.", "Peter M."]) meeting?.raise(who, "BAN");
    await meeting?.preview();
    expect(meeting?.count?.result).toBe("BAN");
    await meeting?.decide();
    expect(state.said).toContain("Carried: a ban.");
  });
});
