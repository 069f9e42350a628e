import { describe, expect, it } from "vitest";
import { ACTIONS, actionFor, isLetter, printed, type Place, type Scope } from "../src/lib/actions";

const press = (key: string, more: Partial<{ ctrlKey: boolean; metaKey: boolean; altKey: boolean }> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const place = (scopes: Scope[], more: Partial<Place> = {}): Place => ({
  scopes: new Set(scopes),
  inText: false,
  letters: true,
  ...more,
});

describe("the table of actions", () => {
  it("has every id once", () => {
    const ids = ACTIONS.map((action) => action.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has no key twice in a scope, nor in scopes that hold at the same time", () => {
    const together: Scope[][] = [
      ["always", "open", "check", "card", "wall"],
      ["always", "open", "check", "card", "panel"],
      ["always", "open", "office", "reports", "triage", "triage-undo", "triage-report"],
      ["always", "open", "office", "reports", "log-form"],
      ["always", "open", "office", "cases", "computers", "desk", "desk-undo"],
      ["always", "compare"],
    ];
    for (const scopes of together) {
      const keys = ACTIONS.filter((action) => scopes.includes(action.scope)).flatMap((action) => action.keys);
      expect(new Set(keys).size, `${scopes.join(" + ")}: ${keys.join(" ")}`).toBe(keys.length);
    }
  });

  it("gives every action with a letter but the letters of a card, a report and of comparing another key too", () => {
    for (const action of ACTIONS.filter(
      (one) => !["card", "log-card", "triage-report", "compare"].includes(one.scope),
    )) {
      expect(
        action.keys.some((key) => !isLetter(key)),
        action.id,
      ).toBe(true);
    }
  });
});

describe("a key press", () => {
  it("is found by letter whatever its case", () => {
    expect(actionFor(press("c"), place(["card"]))?.id).toBe("compare");
    expect(actionFor(press("C"), place(["card"]))?.id).toBe("compare");
  });

  it("means nothing outside its scope", () => {
    expect(actionFor(press("c"), place(["check"]))).toBeNull();
    expect(actionFor(press("ArrowLeft"), place(["check"]))).toBeNull();
  });

  it.each(["/", "?", "c"])("%s stays text inside a text field", (key) => {
    expect(actionFor(press(key), place(["open", "check", "card"], { inText: true }))).toBeNull();
  });

  it.each(["/", "?", "c"])("%s does nothing when letters are turned off", (key) => {
    expect(actionFor(press(key), place(["open", "check", "card"], { letters: false }))).toBeNull();
  });

  it("still hides, locks and searches by function and control keys inside a text field with letters off", () => {
    const typing = place(["always", "open", "check"], { inText: true, letters: false });
    expect(actionFor(press("F9"), typing)?.id).toBe("hide");
    expect(actionFor(press("l", { ctrlKey: true }), typing)?.id).toBe("lock");
    expect(actionFor(press("f", { metaKey: true }), typing)?.id).toBe("search");
    expect(actionFor(press("F1"), typing)?.id).toBe("help");
  });

  it("with Ctrl is not the letter alone", () => {
    expect(actionFor(press("c", { ctrlKey: true }), place(["card"]))).toBeNull();
  });
});

describe("printed keys", () => {
  it("are worded for people", () => {
    expect(printed("lock", true)).toEqual(["Ctrl L"]);
    expect(printed("previous", true)).toEqual(["←"]);
    expect(printed("search", true)).toEqual(["/", "Ctrl F"]);
  });

  it("leave letters out when these are off", () => {
    expect(printed("search", false)).toEqual(["Ctrl F"]);
    expect(printed("compare", false)).toEqual([]);
  });
});
