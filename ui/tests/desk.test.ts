import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { fakeHost, type FakeHost } from "../src/lib/fake";

let host: FakeHost;
const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const type = (id: string, text: string) => fireEvent.input(field(id), { target: { value: text } });

async function open(where: string): Promise<void> {
  host = fakeHost(new URLSearchParams(where));
  render(App, { props: { host } });
  await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
}
async function form(): Promise<void> {
  await key("2", { ctrlKey: true });
  await screen.findAllByTestId("desk-row");
  await key("n", { ctrlKey: true });
  await screen.findByTestId("editor");
  await waitFor(() => expect(host.calls).toContain("desk_look"));
}

describe("the office's register", () => {
  it("is not there at a till, not even by its key", async () => {
    await open("at=open");
    await key("2", { ctrlKey: true });
    expect(screen.queryByTestId("go-desk")).toBeNull();
    expect(screen.queryByTestId("desk")).toBeNull();
    expect(host.calls).not.toContain("desk_list");
  });

  it("narrows by state and by name", async () => {
    await open("at=open&office=1");
    await key("2", { ctrlKey: true });
    const all = (await screen.findAllByTestId("desk-row")).length;
    await fireEvent.click(screen.getByRole("button", { name: /^Warned/ }));
    await waitFor(() => expect(screen.getAllByTestId("desk-row").length).toBeLessThan(all));
    await fireEvent.input(screen.getByTestId("desk-search"), { target: { value: "zzzz" } });
    expect(await screen.findByText("Nobody here")).toBeTruthy();
  });
});

describe("a form", () => {
  beforeEach(async () => {
    await open("at=open&office=1");
    await form();
  });

  it("keeps quiet about empty fields until a save is tried, and then names them", async () => {
    expect(screen.queryByText(/Write a name/)).toBeNull();
    await key("s", { ctrlKey: true });
    const problems = await screen.findByTestId("problems");
    expect(problems.textContent).toContain("Family name: Write a name");
    expect(field("family").getAttribute("aria-invalid")).toBe("true");
  });

  it("asks before it is left with something typed, and not otherwise", async () => {
    await type("family", "Featherstonhaugh");
    await key("Escape");
    await fireEvent.click(await screen.findByTestId("desk-leave"));
    await screen.findByTestId("desk");
    await form();
    await key("Escape");
    await screen.findByTestId("desk");
    expect(screen.queryByTestId("desk-leave")).toBeNull();
  });

  it("says that it is saved, and undoes it", async () => {
    await type("family", "Featherstonhaugh");
    await key("s", { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId("desk-undo")).toBeTruthy());
    expect(screen.getByTestId("desk-said").textContent).toContain("Saved SW-2026-0900");
    await key("z", { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId("desk-said").textContent).toContain("Undone"));
  });

  it("leaves Ctrl Z to the text field while something is typed", async () => {
    await type("family", "Featherstonhaugh");
    await key("s", { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId("desk-undo")).toBeTruthy());
    await type("family", "Featherston");
    await key("z", { ctrlKey: true });
    expect(host.calls).not.toContain("desk_undo");
  });

  it("is kept before the window hides, and nothing of it stays in the page", async () => {
    await type("family", "Featherstonhaugh");
    await key("F9");
    await waitFor(() => expect(host.calls).toContain("hide"));
    expect(host.calls.indexOf("desk_keep")).toBeGreaterThan(-1);
    expect(host.calls.indexOf("desk_keep")).toBeLessThan(host.calls.indexOf("hide"));
    expect(field("family")).toBeNull();
  });
});
