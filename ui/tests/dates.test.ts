import { describe, expect, it } from "vitest";
import {
  asOf,
  civilDate,
  clockTime,
  longDate,
  nearDate,
  pictureAge,
  span,
  waiting,
  weekdayDate,
} from "../src/lib/dates";

describe("dates in words", () => {
  it("writes a date out", () => {
    expect(longDate("2027-03-14")).toBe("14 March 2027");
    expect(weekdayDate("2026-11-22")).toBe("Sunday 22 November");
  });

  it("leaves the year out only while it is this one", () => {
    expect(nearDate("2026-12-03", "2026-11-22")).toBe("3 December");
    expect(nearDate("2027-01-03", "2026-11-22")).toBe("3 January 2027");
  });

  it("gives back what is no date", () => {
    expect(longDate("soon")).toBe("soon");
  });

  it("reads instants by London time, in summer and in winter", () => {
    expect(clockTime(new Date("2026-07-01T23:30:00Z"))).toBe("00:30");
    expect(civilDate(new Date("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
    expect(clockTime(new Date("2026-11-22T14:02:00Z"))).toBe("14:02");
    expect(clockTime(new Date("2026-11-22T00:05:00Z"))).toBe("00:05");
  });

  it.each([
    ["2026-11-22T14:02:00Z", "2026-11-22T14:07:00Z", "14:02 today"],
    ["2026-11-21T18:40:00Z", "2026-11-22T00:10:00Z", "18:40 yesterday"],
    ["2026-11-18T09:15:00Z", "2026-11-22T10:00:00Z", "09:15 on 18 November"],
    ["2025-12-31T09:15:00Z", "2026-01-02T10:00:00Z", "09:15 on 31 December 2025"],
    // Half past eleven in the evening by UTC is already the next day in a London summer.
    ["2026-06-30T22:30:00Z", "2026-06-30T23:30:00Z", "23:30 yesterday"],
    // The day on which the clocks go back has 25 hours.
    ["2026-10-25T00:30:00Z", "2026-10-25T23:30:00Z", "01:30 today"],
  ])("says how old %s is at %s", (then, now, words) => {
    expect(asOf(new Date(then), new Date(now))).toBe(words);
  });

  it.each([
    [0, "this month"],
    [1, "1 month"],
    [23, "23 months"],
    [24, "2 years"],
    [35, "2 years"],
    [36, "3 years"],
  ])("says a picture's age of %i months", (months, words) => {
    expect(pictureAge(months)).toBe(words);
  });

  it("counts down in seconds, then in minutes rounded up", () => {
    expect(waiting(1)).toBe("1 second");
    expect(waiting(90)).toBe("90 seconds");
    expect(waiting(121)).toBe("3 minutes");
  });

  it("says spans in their largest fitting unit", () => {
    expect(span(1)).toBe("1 minute");
    expect(span(119)).toBe("119 minutes");
    expect(span(180)).toBe("3 hours");
    expect(span(3000)).toBe("2 days");
  });
});
