import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import type { Preferences } from "../src/lib/bindings";
import { fakeHost, PIN, type FakeHost } from "../src/lib/fake";
import { people, type Person } from "../src/lib/fake/people";

const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

async function openWindow(where: string, everybody?: Person[]): Promise<FakeHost> {
  const host = fakeHost(new URLSearchParams(where), everybody);
  render(App, { props: { host } });
  await screen.findByRole("main");
  return host;
}

async function openCheck(where = "at=open", everybody?: Person[]) {
  const host = await openWindow(where, everybody);
  await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
  return host;
}

async function openCard(name: RegExp, everybody?: Person[]) {
  const host = await openCheck("at=open", everybody);
  await fireEvent.click(screen.getByRole("option", { name }));
  const panel = await screen.findByRole("region", { name: "Card" });
  await waitFor(() => expect(within(panel).getByText("What to do")).toBeTruthy());
  return { host, panel };
}

const one = (more: Partial<Person>): Person[] => [{ ...(people(0)[1] as Person), ...more }];

describe("unlocking", () => {
  it("takes a PIN for the chosen person", async () => {
    await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    await fireEvent.input(screen.getByLabelText(/PIN of Tom W\./), { target: { value: PIN } });
    await fireEvent.submit(screen.getByLabelText(/PIN of Tom W\./).closest("form") as HTMLFormElement);
    expect(await screen.findByLabelText("Name, nickname or reference")).toBeTruthy();
  });

  it("says a wrong PIN kindly, keeps the person and empties the field", async () => {
    await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "111111" } });
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(
      await screen.findByText("That is not Tom W.’s PIN. Nothing was opened; 4 tries are left before a wait."),
    ).toBeTruthy();
    expect(screen.getByRole("heading", { name: /Tom W\./ })).toBeTruthy();
    expect(field.value).toBe("");
  });

  it("does not try with fewer than six digits", async () => {
    const host = await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "24681" } });
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(host.calls).not.toContain("unlock");
  });

  it("writes digits by the pad as by the keys, and nothing but digits", async () => {
    await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "2a4" } });
    await fireEvent.click(screen.getByRole("button", { name: "6" }));
    expect(field.value).toBe("246");
    await fireEvent.click(screen.getByRole("button", { name: "Erase the last digit" }));
    expect(field.value).toBe("24");
  });

  it("counts a waiting time down in words and lets nobody try meanwhile", async () => {
    const host = await openWindow("at=locked&wait=45");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    expect(screen.getByText(/You can try again in 45 seconds/)).toBeTruthy();
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: PIN } });
    await fireEvent.submit(field.form as HTMLFormElement);
    expect(host.calls).not.toContain("unlock");
  });

  it("keeps a person's waiting time while another person is chosen", async () => {
    await openWindow("at=locked&wait=45");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    await fireEvent.click(screen.getByRole("button", { name: /Change person/ }));
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    expect(screen.getByText(/You can try again in 4[345] seconds/)).toBeTruthy();
  });

  it("shows initials alone where nothing can be read before unlocking", async () => {
    await openWindow("at=locked&bare=1&secret=passphrase");
    expect(await screen.findByText("Watchbook")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "TW" }));
    expect(screen.getByLabelText(/Passphrase of TW/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/null|undefined|role-/);
  });

  it("gives the demonstration's PIN away", async () => {
    await openWindow("at=locked");
    expect(await screen.findByText(/Its PIN is 246810/)).toBeTruthy();
  });
});

describe("making the demonstration scheme", () => {
  it("shows how far it is, then the door", async () => {
    await openWindow("at=first_start");
    await fireEvent.click(await screen.findByRole("button", { name: /demonstration/ }));
    await waitFor(() => expect(screen.getByText(/^\d+ of 40$/)).toBeTruthy());
    expect((screen.getByRole("progressbar") as HTMLProgressElement).max).toBe(40);
    expect(await screen.findByText("Who is using Watchbook?", {}, { timeout: 3_000 })).toBeTruthy();
  });
});

describe("hiding", () => {
  it("leaves no name and no picture in the page, in the same turn as the key press", async () => {
    const { host } = await openCard(/Rhys Hughes/);
    expect(document.body.textContent).toContain("Rhys");
    void key("F9");
    const left = document.body.innerHTML;
    for (const person of people(0)) if (person.name) expect(left).not.toContain(person.name);
    expect(left).not.toMatch(/Priya|Marlbridge|Harlow|Watchbook|Banned|SW-2026/);
    expect(document.querySelectorAll("img, canvas, dialog")).toHaveLength(0);
    expect(host.calls.at(-1)).toBe("hide");
  });

  it("works from a text field, and while comparing", async () => {
    await openCard(/Rhys Hughes/);
    await key("c");
    expect(screen.getByRole("dialog", { name: "Compare" })).toBeTruthy();
    void key("F9");
    expect(document.querySelector("dialog")).toBeNull();
    expect(screen.getByText("Back in a moment")).toBeTruthy();
  });

  it("comes back to the same search, with no card open", async () => {
    await openCheck();
    await fireEvent.input(screen.getByLabelText("Name, nickname or reference"), { target: { value: "reece ho" } });
    await waitFor(() => expect(screen.getByText("6 people")).toBeTruthy());
    void key("F9");
    await fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(screen.getByText("6 people")).toBeTruthy());
    expect((screen.getByLabelText("Name, nickname or reference") as HTMLInputElement).value).toBe("reece ho");
    expect(screen.getByText("Choose a person")).toBeTruthy();
  });

  it("asks the same person to unlock when Rust has locked meanwhile", async () => {
    await openCheck("at=open&secretafter=1");
    void key("F9");
    await fireEvent.click(screen.getByRole("button"));
    expect(await screen.findByRole("heading", { name: /Priya N\./ })).toBeTruthy();
    expect(screen.getByLabelText(/PIN of Priya N\./)).toBeTruthy();
  });

  it("stays hidden when Rust locks by itself meanwhile", async () => {
    const host = await openCheck();
    void key("F9");
    host.say("state", { at: "hidden", needs_secret: true });
    expect(screen.getByText("Back in a moment")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Priya");
  });

  it("never changes the window's title", async () => {
    document.title = "Watchbook";
    await openCard(/Rhys Hughes/);
    expect(document.title).toBe("Watchbook");
  });
});

describe("a card", () => {
  it("shows a hostile name as the text it is", async () => {
    const name = "<img src=x onerror=alert(1)>";
    const { panel } = await openCard(/onerror/, one({ name, nickname: "<b>Bold</b>", state: "banned" }));
    expect(within(panel).getByRole("heading", { level: 2 }).textContent).toContain("onerror=alert(1)>");
    expect(document.querySelectorAll("img[onerror], h2 b")).toHaveLength(0);
    expect(
      [...document.querySelectorAll("img")].every((image) => image.getAttribute("src")?.startsWith("/fake-photo/")),
    ).toBe(true);
  });

  it("asks why before it opens an entry about somebody under 18, and never names them", async () => {
    const young = one({ under18: true, age: { kind: "under18" }, name: "Somebody Young", state: "banned" });
    await openCheck("at=open", young);
    await fireEvent.click(screen.getByRole("option", { name: /Under 18/ }));
    const dialog = await screen.findByRole("dialog", { name: "Why do you need this card?" });
    const field = within(dialog).getByLabelText("Your reason");
    await fireEvent.submit(field.closest("form") as HTMLFormElement);
    expect(within(dialog).getByText(/at least 5 letters/)).toBeTruthy();
    await fireEvent.input(field, { target: { value: "They are in the shop" } });
    await fireEvent.submit(field.closest("form") as HTMLFormElement);
    const panel = await screen.findByRole("region", { name: "Card" });
    await waitFor(() => expect(within(panel).getByRole("heading", { name: "Under 18" })).toBeTruthy());
    expect(document.body.textContent).not.toContain("Somebody Young");
  });

  it("says why when it cannot be opened", async () => {
    const gone = one({ state: "banned" });
    await openCheck("at=open", gone);
    gone.pop();
    await fireEvent.click(screen.getByRole("option", { name: /Reece Hopkins/ }));
    expect(await screen.findByText(/no longer shown here/)).toBeTruthy();
  });

  it("says vehicles where there are some, and no last day where there is none", async () => {
    const { panel } = await openCard(/Reece Hopkins/, one({ vehicles: ["a blue van", "a moped"], listed_until: null }));
    expect(within(panel).getByText("Vehicle").nextElementSibling?.textContent).toBe("a blue van · a moped");
    expect(within(panel).queryByText("Listed until")).toBeNull();
  });

  it("closes with Esc", async () => {
    await openCard(/Rhys Hughes/);
    await key("Escape");
    expect(screen.getByText("Choose a person")).toBeTruthy();
  });

  it("goes on to the next person by arrow key", async () => {
    const { panel } = await openCard(/Rhys Hughes/);
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    await key("ArrowRight");
    await waitFor(() => expect(within(panel).getByRole("heading", { name: "Reece Hopkins" })).toBeTruthy());
  });
});

describe("searching", () => {
  it("says that nobody was found, what that is worth and whom to ring", async () => {
    await openCheck();
    await fireEvent.input(screen.getByLabelText("Name, nickname or reference"), { target: { value: "zzzzzz" } });
    expect(await screen.findByText("Not in the register as of 14:02 today.")).toBeTruthy();
    expect(screen.getByText(/That is not proof\. If in doubt, ring the scheme on 01632 960 144/)).toBeTruthy();
  });

  it("begins with a letter typed outside the box", async () => {
    await openCheck();
    screen.getByRole("button", { name: /^Settings$/ }).focus();
    await key("z");
    expect((screen.getByLabelText("Name, nickname or reference") as HTMLInputElement).value).toBe("z");
  });

  it("takes the key that leads to the box for no part of a name", async () => {
    await openCheck();
    const box = screen.getByLabelText("Name, nickname or reference");
    box.focus();
    expect(await fireEvent.keyDown(box, { key: "/" })).toBe(false);
    await fireEvent.input(box, { target: { value: "a" } });
    expect(await fireEvent.keyDown(box, { key: "/" })).toBe(true);
  });

  it("fills a chosen chip and narrows by it", async () => {
    await openCheck();
    const chip = () => screen.getByRole("button", { name: /^Female/ });
    await fireEvent.click(chip());
    await waitFor(() => expect(chip().getAttribute("aria-pressed")).toBe("true"));
    expect(screen.getByText("13 people")).toBeTruthy();
  });

  it("locks when Rust says so", async () => {
    const host = await openCheck();
    await host.call("lock");
    const state = await host.call("app_state");
    host.say("state", state);
    expect(await screen.findByText("Who is using Watchbook?")).toBeTruthy();
  });
});

describe("settings and help", () => {
  it("saves a choice at once and says so", async () => {
    const host = await openCheck();
    await fireEvent.click(screen.getByRole("button", { name: /^Settings$/ }));
    await fireEvent.click(await screen.findByLabelText("200 %"));
    expect(await screen.findByText("Saved")).toBeTruthy();
    const kept: Preferences = await host.call("preferences");
    expect(kept.text_size).toBe(200);
    expect(document.documentElement.style.fontSize).toBe("32px");
  });

  it("lists every key of the table", async () => {
    await openCheck();
    await key("F1");
    const sheet = await screen.findByRole("dialog", { name: "Keys" });
    for (const word of ["Hide everything at once", "Compare", "Open the card", "Type a name"]) {
      expect(within(sheet).getByText(word)).toBeTruthy();
    }
  });
});

describe("troubles", () => {
  it.each([
    ["newer", "This register was made by a newer Watchbook"],
    ["damaged", "The register cannot be read"],
    ["key_lost", "The key to the register is gone"],
    ["already_open", "Watchbook is open already"],
    ["disk", "The disk will not let Watchbook work"],
  ])("%s says what happened, what it means and what next", async (at, title) => {
    await openWindow(`at=${at}`);
    expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
    for (const part of ["What happened", "What it means for the register", "What to do next"]) {
      expect(screen.getByText(part)).toBeTruthy();
    }
  });
});
