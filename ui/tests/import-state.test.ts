import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { ImportState } from "../src/state/import.svelte";

function begun(asked = "at=open&office") {
  const host = fakeHost(new URLSearchParams(asked));
  return { host, work: new ImportState((command, ...args) => host.call(command, ...args), host) };
}

describe("an import in the window", () => {
  it("goes from choosing to storing and back by undo", async () => {
    const { work } = begun();
    await work.choose();
    expect(work.step).toBe("columns");
    expect(work.columns.get(3)).toBe("BORN");
    work.setSame("DECIDED_BY", "A. Price");
    await work.check();
    expect(work.step).toBe("check");
    expect(work.problems).toHaveLength(200);
    await work.more();
    expect(work.problems).toHaveLength(260);
    await work.show("PICTURE_NOT_FOUND");
    expect(work.problems).toHaveLength(65);
    expect(work.total).toBe(65);
    await work.confirm();
    expect(work.step).toBe("done");
    await work.undo();
    expect(work.undone).toBe("undone");
  });

  it("gives a field one column, the one that was chosen last", async () => {
    const { work } = begun();
    await work.choose();
    work.setColumn(6, "BORN");
    expect([...work.columns].filter(([, field]) => field === "BORN")).toEqual([[6, "BORN"]]);
    work.setColumn(6, null);
    expect(work.columns.has(6)).toBe(false);
  });

  it("keeps the mapping when pictures are chosen afterwards", async () => {
    const { work } = begun();
    await work.choose();
    work.setColumn(6, "MINUTE");
    await work.choosePictures(true);
    expect(work.columns.get(6)).toBe("MINUTE");
    expect(work.seen?.pictures).toBe(244);
  });

  it("says why a file was not taken and stays where it was", async () => {
    const { work } = begun("at=open&office&refused");
    await work.choose();
    expect(work.step).toBe("choose");
    expect(work.refusal?.code).toBe("CELL_TOO_LONG");
  });

  it("goes back to the check when it is stopped", async () => {
    const { work } = begun("at=open&office&slow=1");
    await work.choose();
    await work.check();
    const stored = work.confirm();
    setTimeout(() => work.stop(), 50);
    await stored;
    expect(work.step).toBe("check");
    expect(work.said).toContain("Nothing was stored");
  });

  it("writes nothing out without a reason", async () => {
    const { host, work } = begun();
    await work.export("csv", "  ");
    expect(host.calls).not.toContain("export_sheet");
    await work.export("csv", "Committee meeting");
    expect(host.calls).toContain("export_sheet");
  });
});
