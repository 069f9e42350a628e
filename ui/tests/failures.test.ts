import { describe, expect, it } from "vitest";
import { failureWords } from "../src/lib/failures";
import type { Fault } from "../src/lib/host";

const fault = (code: Fault["code"], more: Partial<Fault> = {}): Fault => ({
  code,
  wait_seconds: null,
  tries_left: null,
  ...more,
});
const priya = { person: { label: "Priya N." }, secret: "pin" } as const;
const wrong = (tries_left: number | null) => fault("wrong_secret", { tries_left });

describe("a wrong PIN", () => {
  it.each([
    [3, "That is not Priya N.’s PIN. Nothing was opened; 3 tries are left before a wait."],
    [1, "That is not Priya N.’s PIN. Nothing was opened; 1 try is left before a wait."],
    [0, "That is not Priya N.’s PIN. Nothing was opened; the next wrong one brings a wait."],
    [null, "That is not Priya N.’s PIN. Nothing was opened; you can try again."],
  ])("with %s tries left", (tries, sentence) => {
    expect(failureWords(wrong(tries), priya)).toBe(sentence);
  });

  it("is a passphrase where there are no PINs, and names nobody where no name can be read", () => {
    expect(failureWords(wrong(2), { person: { label: "" }, secret: "passphrase" })).toBe(
      "That is not this person’s passphrase. Nothing was opened; 2 tries are left before a wait.",
    );
  });
});

describe("every refusal", () => {
  const codes: Fault["code"][] = [
    "wrong_secret",
    "wait",
    "key_lost",
    "locked",
    "hidden",
    "reason_needed",
    "not_found",
    "refused",
    "stale",
    "nothing_to_undo",
    "changed_since",
    "built_upon",
    "disk_full",
    "trouble",
    "unexpected",
  ];
  it.each(codes)("%s is a sentence that ends", (code) => {
    const said = failureWords(fault(code, { wait_seconds: 30 }));
    expect(said).toMatch(/^[A-Z].* .*\.$/);
    expect(said).not.toMatch(/[{}]|failure-/);
  });

  it("by a rule says which one, where it comes from, and that nothing changed", () => {
    const rule = { rule: "POLICE_TAKE_NO_PART", source: "INDEPENDENCE" } as const;
    expect(failureWords(fault("refused", { rule }))).toBe(
      "Police take no part in proposals and decisions. (the scheme stands apart from the police) Nothing was changed.",
    );
  });

  it("says how long a wait is, and when it is over", () => {
    expect(failureWords(fault("wait", { wait_seconds: 30 }))).toMatch(/try again in 30 seconds\.$/);
    expect(failureWords(fault("wait", { wait_seconds: 0 }))).toBe("You can try again now.");
  });
});
