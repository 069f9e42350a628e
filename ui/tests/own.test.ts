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
  await key("3", { ctrlKey: true });
  await screen.findAllByTestId("own-row");
  await key("n", { ctrlKey: true });
  await screen.findByTestId("own-form");
  await waitFor(() => expect(host.calls).toContain("own_look"));
}

describe("the premises' own list", () => {
  it("is there for its keeper alone, not even by its key for others", async () => {
    await open("at=open");
    await key("3", { ctrlKey: true });
    expect(screen.queryByTestId("go-own")).toBeNull();
    expect(screen.queryByTestId("own-list")).toBeNull();
    expect(host.calls).not.toContain("own_list");
  });

  it("says whose it is, counts its parts and narrows by them", async () => {
    await open("at=open&own=1");
    await key("3", { ctrlKey: true });
    expect((await screen.findAllByTestId("own-row")).length).toBe(3);
    expect(screen.getByTestId("own-list").textContent).toContain("barred from Harlow Street Stores alone");
    await fireEvent.click(screen.getByRole("button", { name: /^Ended 1/ }));
    await waitFor(() => expect(screen.getAllByTestId("own-row").length).toBe(1));
    expect(screen.getByTestId("own-row").textContent).toContain("erased after");
    await fireEvent.input(screen.getByTestId("own-search"), { target: { value: "zzzz" } });
    expect(await screen.findByText("Nobody here")).toBeTruthy();
  });
});

describe("the form of a bar", () => {
  beforeEach(async () => {
    await open("at=open&own=1");
    await form();
  });

  it("has what is most often so already: by whom, for how long, told in person", () => {
    expect(field("barred_by").value).toBe("Priya N.");
    expect(field("ends").value).toBe("6 months");
    const told = document.getElementById("told.method") as HTMLSelectElement;
    expect(told.selectedOptions[0]?.textContent).toBe("Told in person");
  });

  it("keeps quiet about empty fields until a save is tried, and then names them", async () => {
    expect(screen.queryByText(/Write a name/)).toBeNull();
    await key("s", { ctrlKey: true });
    const problems = await screen.findByTestId("problems");
    expect(problems.textContent).toContain("Family name: Write a name");
    expect(problems.textContent).toContain("Reason in plain words: Write something here");
  });

  it("shows what staff will see beside what is typed, and points out a word that judges", async () => {
    await type("given", "Quillon");
    await type("reason", "A known thief");
    await waitFor(() => expect(screen.getByTestId("own-preview").textContent).toContain("Refuse entry here"));
    expect(screen.getByText(/judges a person/)).toBeTruthy();
  });

  it("is saved, and undone", async () => {
    await type("family", "Featherstonhaugh");
    await type("reason", "Shouted at staff");
    await key("s", { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId("own-said").textContent).toContain("Saved"));
    await key("z", { ctrlKey: true });
    await waitFor(() => expect(screen.getByTestId("own-said").textContent).toContain("Undone"));
  });

  it("asks before it is left with something typed", async () => {
    await type("family", "Featherstonhaugh");
    await key("Escape");
    await fireEvent.click(await screen.findByTestId("desk-leave"));
    await screen.findByTestId("own-list");
  });

  it("is kept before the window hides, and nothing of it stays in the page", async () => {
    await type("family", "Featherstonhaugh");
    await key("F9");
    await waitFor(() => expect(host.calls).toContain("hide"));
    expect(host.calls.indexOf("own_keep")).toBeGreaterThan(-1);
    expect(host.calls.indexOf("own_keep")).toBeLessThan(host.calls.indexOf("hide"));
    expect(field("family")).toBeNull();
  });

  it("offers no picture of the police or of another scheme, and no second person", async () => {
    await type("family", "Featherstonhaugh");
    await type("reason", "Shouted at staff");
    await key("s", { ctrlKey: true });
    const files = await screen.findByTestId("picture-file");
    await fireEvent.change(files, { target: { files: [new File(["one"], "one.jpg", { type: "image/jpeg" })] } });
    await screen.findByTestId("picture-keep");
    const words = screen.getByTestId("own-form").textContent;
    expect(words).not.toContain("the police, under the sharing agreement");
    expect(words).not.toContain("Who sees it");
  });
});

describe("ending a bar early", () => {
  it("asks why, and takes no empty answer", async () => {
    await open("at=open&own=1");
    await key("3", { ctrlKey: true });
    await fireEvent.click((await screen.findAllByTestId("own-row"))[0] as HTMLElement);
    await fireEvent.click(await screen.findByTestId("own-end"));
    await fireEvent.click(await screen.findByTestId("ask-go"));
    expect(host.calls).not.toContain("own_end");
    await fireEvent.input(screen.getByTestId("ask-words"), { target: { value: "We have spoken" } });
    await fireEvent.click(screen.getByTestId("ask-go"));
    await waitFor(() => expect(screen.getByTestId("own-said").textContent).toContain("Ended"));
    expect(screen.queryByTestId("own-save")).toBeNull();
  });
});
