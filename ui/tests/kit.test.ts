import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { fakeHost } from "../src/lib/fake";
import { refusalWords, refusedField, schemeGroups } from "../src/lib/kit-words";
import SheetFields from "../src/parts/computers/SheetFields.svelte";
import { ComputersState } from "../src/state/computers.svelte";
import { RecoverState } from "../src/state/recover.svelte";

const KIT = "7k3m q9tx 2hb4 w8zc n5rd 1vjp 6gy0";
const SCHEME = "9c41d07be2358fa6".repeat(4);
const PASSPHRASE = "four plain words here";

function blank(asked = "") {
  const host = fakeHost(new URLSearchParams(`at=first_start&${asked}`));
  let made = 0;
  const recover = new RecoverState(
    (command, ...args) => host.call(command, ...args),
    () => void (made += 1),
  );
  Object.assign(recover, {
    address: "watch.example.org",
    scheme: SCHEME,
    kit: KIT,
    name: "Harlow Watch",
    person: "Marian P.",
    secret: PASSPHRASE,
    again: PASSPHRASE,
  });
  return { recover, made: () => made };
}

function office(asked: string): ComputersState {
  const host = fakeHost(new URLSearchParams(`at=open&office=1&${asked}`));
  return new ComputersState((command, ...args) => host.call(command, ...args));
}

describe("an office that comes back by its kit at the first start", () => {
  it("is told until when it waits, and forgets the kit before the window goes on", async () => {
    const { recover, made } = blank();
    await recover.recover();
    expect([recover.step, recover.brought]).toEqual(["brought", { is: "held_until", until: "2026-11-24T14:07:00Z" }]);
    expect([recover.kit, recover.secret, recover.again]).toEqual(["", "", ""]);
    expect(made()).toBe(0);
    recover.made();
    expect(made()).toBe(1);
  });

  it.each(["here", "not"])("says what the kit brought: %s", async (brings) => {
    const { recover } = blank(`brings=${brings}`);
    await recover.recover();
    expect([recover.step, recover.brought?.is]).toEqual(["brought", brings]);
  });

  it("points at the number and at a missing name, and keeps what was typed", async () => {
    const { recover } = blank();
    recover.scheme = "harlow";
    await recover.recover();
    expect(recover.wrong).toBe("scheme");
    Object.assign(recover, { scheme: SCHEME, name: " " });
    await recover.recover();
    expect(recover.wrong).toBe("name");
    expect([recover.step, recover.kit, recover.secret]).toEqual(["sheet", KIT, PASSPHRASE]);
  });

  it("says in words what is wrong with the symbols, and that the kit was not used", async () => {
    const { recover } = blank();
    recover.kit = "7777";
    await recover.recover();
    expect(refusedField(recover.refusal)).toBe("kit");
    expect(recover.refusal && refusalWords(recover.refusal)).toContain("4 of 28");
    expect(recover.refusal && refusalWords(recover.refusal)).toContain("The kit was not used");
  });

  it.each(["address", "no_line", "not_trusted", "not_ours", "no_invitation", "forged", "clock", "later", "trouble"])(
    "tells %s in words of the kit, never of a code",
    async (kind) => {
      const { recover } = blank(`refuses=${kind}`);
      await recover.recover();
      const words = recover.refusal ? refusalWords(recover.refusal) : "";
      expect(recover.refusal?.kind).toBe(kind);
      expect(words.length).toBeGreaterThan(60);
      expect(words).not.toMatch(/\bcode\b/);
    },
  );

  it("says that the kit's joining is used when the register could not be made", async () => {
    const { recover } = blank("full");
    await recover.recover();
    expect([recover.failure, recover.seated, recover.step, recover.kit]).toEqual(["FULL", true, "sheet", KIT]);
  });
});

describe("Computers, where the office came back by its kit", () => {
  it("waits, and does not ask for the kit before the two days are over", async () => {
    const computers = office("back=wait");
    await computers.look();
    expect([computers.back?.until, computers.shown]).toEqual(["2026-11-24T14:07:00Z", null]);
  });

  it("goes on with the kit after the wait, and then shows everything", async () => {
    const computers = office("back=now");
    await computers.look();
    await computers.goOn("7777");
    expect(computers.kitWrong).toEqual({ is: "typed", typed: { why: "length", found: 4, due: 28 } });
    await computers.goOn(KIT);
    expect([computers.back, computers.kitWrong, computers.shown?.scheme]).toEqual([null, null, SCHEME]);
  });

  it("says until when, where the server still holds everything back", async () => {
    const computers = office("back=early");
    await computers.look();
    expect(computers.back?.until).toBeNull();
    await computers.goOn(KIT);
    expect(computers.back?.until).toBe("2026-11-24T14:07:00Z");
  });

  it("knows what stands on the sheet as soon as a kit was made", async () => {
    const computers = office("alone=1");
    await computers.look();
    Object.assign(computers, { address: "watch.example.org", permit: "p" });
    await computers.connect();
    expect([computers.kit === null, computers.shown?.scheme]).toEqual([false, SCHEME]);
  });
});

describe("the sheet", () => {
  it("has the number of the scheme in groups that can be compared, and boxes instead of symbols", () => {
    expect(schemeGroups(SCHEME).split(" ")).toHaveLength(16);
    render(SheetFields, { address: "https://watch.example.org", scheme: SCHEME, boxes: true });
    expect(screen.getByTestId("kit-scheme").textContent).toBe(schemeGroups(SCHEME));
    expect(screen.getByTestId("kit-sheet").querySelectorAll("i")).toHaveLength(28);
  });
});
