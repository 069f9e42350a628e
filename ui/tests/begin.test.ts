import { describe, expect, it } from "vitest";
import { refusedField, refusedWords } from "../src/lib/begin-words";
import { fakeHost } from "../src/lib/fake";
import { FoundState, JoinState } from "../src/state/begin.svelte";

const CODE = "7k3m q9tx 2hb4 w8zc n5rd";
const PASSPHRASE = "four plain words here";

function computer(asked = "at=first_start") {
  const host = fakeHost(new URLSearchParams(asked));
  let made = 0;
  const ask: FoundState["ask"] = (command, ...args) => host.call(command, ...args);
  const found = new FoundState(ask, () => void (made += 1));
  const join = new JoinState(ask, () => void (made += 1));
  return { host, found, join, made: () => made };
}

function filled(found: FoundState) {
  Object.assign(found.form, { name: "Marlbridge", controller: "MBCRP", phone: "01632 960140", person: "Helen R." });
  found.secret = found.again = PASSPHRASE;
}

describe("founding a scheme", () => {
  it("names every field that is empty and keeps what was typed", async () => {
    const { found, made } = computer();
    found.form.name = "Marlbridge";
    found.secret = "short";
    await found.found();
    expect(found.problems.map((one) => one.field)).toEqual(["controller", "phone", "person"]);
    expect(found.wrongSecret).toEqual({ kind: "weak", why: "PASSPHRASE_TOO_SHORT" });
    expect([found.form.name, found.secret, made()]).toEqual(["Marlbridge", "short", 0]);
  });

  it("brings an agreement that may be changed, and goes on when the register is made", async () => {
    const { found, made } = computer();
    expect(found.form.agreement).toContain("\n\n");
    filled(found);
    await found.found();
    expect([made(), found.secret, found.again]).toEqual([1, "", ""]);
  });

  it("says why nothing was made, and still has all that was typed", async () => {
    const { found, made } = computer("at=first_start&full");
    filled(found);
    await found.found();
    expect([found.failure, made(), found.secret]).toEqual(["FULL", 0, PASSPHRASE]);
  });
});

describe("joining a scheme", () => {
  it("shows whose it is before anything is made", async () => {
    const { join, host, made } = computer();
    [join.address, join.code] = ["watch.example.org", CODE];
    await join.lookUp();
    expect([join.step, join.seen?.scheme]).toEqual(["yours", "Marlbridge Shopwatch & Pubwatch"]);
    expect([made(), host.calls.includes("begin_join")]).toEqual([0, false]);
    join.back();
    expect([join.step, join.code]).toEqual(["code", CODE]);
  });

  it("lets the first person in and goes on", async () => {
    const { join, made } = computer();
    await join.choose();
    join.recognised();
    await join.join();
    expect(join.problems.map((one) => one.field)).toEqual(["person"]);
    join.person = "Priya N.";
    join.secret = join.again = "482915";
    await join.join();
    expect([made(), join.secret, join.code]).toEqual([1, "", ""]);
  });

  it("stays for an office's digits until they are compared", async () => {
    const { join, made } = computer("at=first_start&joins=office");
    await join.choose();
    join.recognised();
    join.person = "Martin O.";
    join.secret = join.again = PASSPHRASE;
    await join.join();
    expect([join.step, join.digits, made()]).toEqual(["digits", "482915", 0]);
  });

  it("says that the code is used when the register could not be made", async () => {
    const { join } = computer("at=first_start&full");
    await join.choose();
    join.recognised();
    join.person = "Priya N.";
    join.secret = join.again = "482915";
    await join.join();
    expect([join.failure, join.seated, join.step]).toEqual(["FULL", true, "who"]);
  });
});

describe("what is wrong with a code", () => {
  it("is said with its place, and the field is pointed at", async () => {
    const { join } = computer();
    [join.address, join.code] = ["watch.example.org", "7k3m-q9tx-2hb4-w8zu-n5rd"];
    await join.lookUp();
    expect(refusedField(join.refusal)).toBe("code");
    expect(join.refusal && refusedWords(join.refusal)).toContain("group 4");
    join.address = "";
    await join.lookUp();
    expect(refusedField(join.refusal)).toBe("address");
  });

  it.each(["no_line", "not_trusted", "not_ours", "no_invitation", "forged", "update_needed", "later", "clock"])(
    "is told from %s",
    async (kind) => {
      const { join } = computer(`at=first_start&refuses=${kind}`);
      [join.address, join.code] = ["watch.example.org", CODE];
      await join.lookUp();
      expect(join.refusal?.kind).toBe(kind);
      expect(join.refusal && refusedWords(join.refusal).length).toBeGreaterThan(40);
      expect(refusedField(join.refusal)).toBeNull();
    },
  );
});
