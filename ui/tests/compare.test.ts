import { describe, expect, it } from "vitest";
import { summary } from "../src/lib/compare";

describe("points of agreement", () => {
  it("say that nothing was looked at yet", () => {
    expect(summary({}).counts).toBe("You have not looked at a point yet.");
  });

  it("are not enough below three", () => {
    const two = summary({ face: "agree", ears: "agree", nose: "unsure" });
    expect(two.rule).toMatch(/^Not enough to be certain\. Look for one more agreeing feature/);
    expect(two.counts).toBe("You chose: 2 agree, 0 differ, 1 cannot say.");
  });

  it("leave the decision to the person from three on", () => {
    expect(summary({ face: "agree", ears: "agree", nose: "agree" }).rule).toMatch(/The decision is yours/);
  });

  it("end with a mark that differs, however much agrees", () => {
    const ended = summary({ face: "agree", ears: "agree", nose: "agree", eyes: "agree", marks: "differ" });
    expect(ended).toMatchObject({ ends: true, rule: "A mark differs. That ends it: treat them as somebody else." });
  });

  it("ask to look again when something else differs", () => {
    expect(summary({ face: "agree", ears: "agree", nose: "agree", eyes: "differ" }).rule).toMatch(/Look again/);
  });
});
