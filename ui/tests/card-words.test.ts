import { describe, expect, it } from "vitest";
import type { Card, ReportedFor, ScopeShown, StateKind, Verdict } from "../src/lib/bindings";
import {
  heightWords,
  nameOf,
  nameWithNickname,
  pictureCaption,
  reportedFor,
  scopeWords,
  tileLine,
  verdictLine,
  verdictWord,
  whatToDo,
} from "../src/lib/card-words";
import { people } from "../src/lib/fake/people";

const TODAY = "2026-11-22";
const PHONE = "01632 960 144";
const verdict = (state: StateKind, more: Partial<Verdict> = {}): Verdict => ({
  state,
  reference: null,
  starts: null,
  until: null,
  from_told: null,
  review_due: null,
  scope: null,
  reason: null,
  decided_on: null,
  served: null,
  appeal_open: false,
  court_order: null,
  own: null,
  ...more,
});
const all: ScopeShown = { kind: "ALL_MEMBERS" };
const said = (one: Verdict) => {
  const line = verdictLine(one);
  return [verdictWord(one, TODAY), [line.until, ...line.rest].filter(Boolean).join(" · ")];
};

describe("the verdict, for every state", () => {
  it.each<[Verdict, string, string]>([
    [verdict("banned", { until: "2027-03-14", scope: all }), "Banned", "until 14 March 2027 · all members"],
    [
      verdict("banned", { review_due: "2027-05-03", scope: all }),
      "Banned",
      "no end date, review due 3 May 2027 · all members",
    ],
    [
      verdict("not_served", { until: "2027-03-14", scope: all }),
      "Banned, not served",
      "until 14 March 2027 · all members · tell them, give the card",
    ],
    [
      verdict("not_served", { from_told: { kind: "months", count: 12 }, scope: all }),
      "Banned, not served",
      "12 months from being told · all members · tell them, give the card",
    ],
    [verdict("court_order", { until: "2028-01-31" }), "Court order", "until 31 January 2028 · call the police"],
    [
      verdict("barred_here", { until: "2027-03-03", own: { premises: "The Fleece", by: "Tom B." } }),
      "Barred here",
      "until 3 March 2027 · The Fleece’s own list",
    ],
    [verdict("warned", { until: "2027-01-31" }), "Warned", "until 31 January 2027 · may come in"],
    [verdict("id_sought"), "ID sought", "tell the scheme who this is"],
    [
      verdict("banned_elsewhere", { until: "2027-03-14", scope: { kind: "LIST", premises: ["The Anchor"] } }),
      "Banned elsewhere, not here",
      "until 14 March 2027 · only The Anchor · may come in",
    ],
    [
      verdict("starts_later", { starts: "2026-12-03", until: "2027-12-02" }),
      "Ban starts 3 December",
      "until 2 December 2027 · may come in until then",
    ],
    [verdict("starts_later"), "Ban decided, not started", "may come in until then"],
    [verdict("listed"), "Reported, no ban", "may come in"],
    [verdict("not_shown"), "Not shown to members", "for the office only"],
  ])("%#: %s", (one, word, line) => {
    expect(said(one)).toEqual([word, line]);
  });
});

describe("what to do, for every state", () => {
  const todo = (state: StateKind, care: Card["care"] = []) =>
    whatToDo({ verdicts: [verdict(state, { starts: "2026-12-03" })], care }, PHONE, TODAY).join(" ");

  it.each<[StateKind, RegExp]>([
    ["banned", /Ask them to leave\..*101, or 999/],
    ["not_served", /give them the card.*Ask them to leave/],
    ["court_order", /Call the police: 101, or 999/],
    ["barred_here", /Refuse entry here\. It does not count elsewhere/],
    ["warned", /may come in and be served/],
    ["id_sought", /tell the scheme on 01632 960 144/],
    ["banned_elsewhere", /may come in and be served/],
    ["starts_later", /may come in and be served\. From 3 December, ask them to leave/],
    ["listed", /may come in and be served/],
    ["not_shown", /Do not act on it/],
  ])("%s", (state, words) => {
    expect(todo(state)).toMatch(words);
  });

  it.each<StateKind>(["banned", "not_served", "court_order", "barred_here", "id_sought", "starts_later"])(
    "never asks to detain (%s)",
    (state) => {
      expect(todo(state)).toMatch(/do not detain/i);
    },
  );

  it("says whose own decision a bar is and until when", () => {
    const one = verdict("barred_here", { until: "2027-03-03", own: { premises: "The Fleece", by: "Tom B." } });
    expect(whatToDo({ verdicts: [one], care: [] }, PHONE, TODAY)[0]).toMatch(
      /^Barred from The Fleece by Tom B\., until 3 March 2027\. Refuse entry here\./,
    );
  });

  it("keeps away first, before every other advice, when that flag is set", () => {
    expect(todo("banned", ["DO_NOT_APPROACH_CALL_POLICE"])).toBe(
      "Do not approach them. Keep customers and colleagues away and call 999.",
    );
    expect(todo("listed", ["DO_NOT_APPROACH_CALL_POLICE"])).toMatch(/^Do not approach them\./);
  });
});

describe("names and ages", () => {
  it("puts the nickname after the first name", () => {
    expect(nameWithNickname("Rhys Hughes", "Reece")).toBe("Rhys “Reece” Hughes");
    expect(nameWithNickname("Rhys", "Reece")).toBe("Rhys “Reece”");
    expect(nameWithNickname("Rhys Hughes", null)).toBe("Rhys Hughes");
  });

  it("never names somebody under 18, whatever was sent", () => {
    expect(nameOf({ name: "Somebody Young", age: { kind: "under18" } })).toBe("Under 18");
    const tile = {
      subject: "x",
      name: "Somebody Young",
      nickname: "Kid",
      age: { kind: "under18" },
      state: "banned",
      picture: null,
    } as const;
    expect(tileLine(tile)).toBe("");
  });

  it("says that a name is not known yet", () => {
    expect(nameOf({ name: null, age: { kind: "band", band: "A25_34" } })).toBe("Not yet named");
  });
});

describe("facts", () => {
  it("counts what was reported more than once", () => {
    const reported: ReportedFor[] = [
      { kind: "SHOP_THEFT", count: 3, last: "2026-01-01" },
      { kind: "THREATS", count: 1, last: "2026-01-01" },
    ];
    expect(reportedFor({ reported_for: reported })).toBe("Theft from a shop (3), threats");
  });

  it("says scopes in words", () => {
    expect(scopeWords({ kind: "SECTOR", sectors: ["PUB", "CLUB"] })).toBe("pubs and clubs only");
    expect(scopeWords({ kind: "AREA", areas: ["High Street"] })).toBe("in High Street");
  });

  it("says heights in both measures", () => {
    expect(heightWords({ low: 175, high: 179 })).toBe("175–179 cm (5 ft 9 to 5 ft 10)");
    expect(heightWords({ low: 183, high: 183 })).toBe("about 183 cm (6 ft 0)");
  });

  it("says when a picture is poor", () => {
    const picture = people(0)[0]?.pictures[1];
    expect(picture && pictureCaption(picture)).toBe("CCTV · 5 months · poor picture");
  });
});
