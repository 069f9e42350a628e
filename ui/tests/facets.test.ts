import { describe, expect, it } from "vitest";
import type { CheckAnswer, Chosen } from "../src/lib/bindings";
import { chips, facetWord, groups, HERE, toggled } from "../src/lib/facets";

const value = (code: string, count: number) => ({ value: code, count, chosen: false });
const answer: Pick<CheckAnswer, "facets" | "here" | "total"> = {
  total: 12,
  here: 9,
  facets: [
    { facet: "state", values: [value("banned", 8), value("warned", 4)] },
    { facet: "sex", values: [value("MALE", 9), value("FEMALE", 3)] },
    { facet: "age", values: [value("A18_24", 2), value("A25_34", 5), value("UNKNOWN", 6)] },
    { facet: "height", values: [value("H170_179", 12)] },
    { facet: "marks", values: [value("TATTOO:NECK", 2)] },
    { facet: "area", values: [value("High Street", 12)] },
  ],
};
const words = (chosen: Chosen[]) => chips(answer, chosen).map((chip) => `${facetWord(chip)} ${chip.count}`);

describe("chips beside the box", () => {
  it("begin with what is in force here, then both sexes and the commonest values that narrow", () => {
    expect(words([])).toEqual(["In force here 9", "Male 9", "Female 3", "25–34 5", "Neck tattoo 2"]);
  });

  it("leave out a value that everybody found shares, and what is not known", () => {
    expect(words([]).join()).not.toContain("170");
    expect(words([]).join()).not.toContain("not known");
  });

  it("show what is chosen right after, even with nobody behind it", () => {
    expect(words([{ facet: "build", value: "SLIM" }]).slice(0, 2)).toEqual(["In force here 9", "Slim 0"]);
  });

  it("show a chosen value once", () => {
    const chosen: Chosen[] = [{ facet: "sex", value: "MALE" }, HERE];
    const shown = chips(answer, chosen);
    expect(shown.filter((chip) => chip.value === "MALE")).toHaveLength(1);
    expect(shown.filter((chip) => chip.value === HERE.value)).toHaveLength(1);
    expect(shown.find((chip) => chip.value === HERE.value)?.on).toBe(true);
  });
});

describe("choosing", () => {
  it("adds and takes away, leaving the others as they are", () => {
    const male: Chosen = { facet: "sex", value: "MALE" };
    const both = toggled([HERE], male);
    expect(both).toEqual([HERE, male]);
    expect(toggled(both, HERE)).toEqual([male]);
  });

  it("tells apart the same value of two facets", () => {
    const age: Chosen = { facet: "age", value: "UNKNOWN" };
    expect(toggled([age], { facet: "height", value: "UNKNOWN" })).toHaveLength(2);
  });
});

describe("all groups", () => {
  it("list in force here first among the states, once, whether or not it is counted there", () => {
    const counted = groups(
      { ...answer, facets: [{ facet: "state", values: [value("in_force_here", 9), value("banned", 8)] }] },
      [],
    );
    expect(counted[0]?.chips.map((chip) => chip.value)).toEqual(["in_force_here", "banned"]);
    expect(groups(answer, [])[0]?.chips.map((chip) => chip.value)).toEqual(["in_force_here", "banned", "warned"]);
  });

  it("leave out groups without values", () => {
    expect(groups(answer, []).map((group) => group.name)).toEqual(["state", "sex", "age", "height", "marks", "area"]);
  });
});

describe("words on chips", () => {
  it.each<[Chosen, string]>([
    [{ facet: "marks", value: "TATTOO:NECK" }, "Neck tattoo"],
    [{ facet: "marks", value: "SCAR:FACE" }, "Scar on the face"],
    [{ facet: "marks", value: "AMPUTATION_MISSING:HAND" }, "Part of the hand missing"],
    [{ facet: "marks", value: "PIERCING:OTHER" }, "Piercing elsewhere"],
    [{ facet: "marks", value: "BRAND:NECK" }, "Brand neck"],
    [{ facet: "age", value: "U18" }, "Under 18"],
    [HERE, "In force here"],
    [{ facet: "height", value: "UNDER_150" }, "Under 150 cm"],
    [{ facet: "hair", value: "DARK_BROWN" }, "Dark brown hair"],
    [{ facet: "area", value: "Station Quarter" }, "Station Quarter"],
    [{ facet: "state", value: "banned_elsewhere" }, "Elsewhere"],
    [{ facet: "build", value: "SOME_NEW_CODE" }, "Some new code"],
  ])("%o is %s", (one, word) => {
    expect(facetWord(one)).toBe(word);
  });
});

describe("marks", () => {
  it("are worded for every kind at every place, each differently", () => {
    const kinds = ["SCAR", "TATTOO", "BIRTHMARK", "PIERCING", "AMPUTATION_MISSING", "OTHER"];
    const places = ["FACE", "HEAD", "NECK", "ARM", "HAND", "BODY", "LEG", "OTHER"];
    const all = kinds.flatMap((kind) => places.map((at) => facetWord({ facet: "marks", value: `${kind}:${at}` })));
    expect(new Set(all).size).toBe(48);
    for (const word of all) expect(word).toMatch(/^[A-Z][a-z ]+$/);
  });
});
