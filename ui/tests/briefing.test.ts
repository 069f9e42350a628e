import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { headings } from "../src/lib/briefing-words";
import { fakeHost, type FakeHost } from "../src/lib/fake";

let host: FakeHost;
const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const rows = () => screen.findAllByTestId("briefing-row");
const progress = () => screen.getByTestId("briefing-progress").textContent?.trim();
const focused = () => (document.activeElement as HTMLElement).dataset["subject"];

async function open(where = "at=open"): Promise<void> {
  host = fakeHost(new URLSearchParams(where));
  render(App, { props: { host } });
  await waitFor(() => expect(host.calls).toContain("briefing"));
}
async function briefing(where?: string): Promise<HTMLElement[]> {
  await open(where);
  await key("5", { ctrlKey: true });
  const found = await rows();
  await waitFor(() => expect(focused()).toBe(found[0]?.dataset["subject"]));
  return found;
}

describe("the briefing", () => {
  it("is counted on its way in, and on Check in one line that leads there", async () => {
    await open();
    expect((await screen.findByTestId("briefing-waiting")).textContent).toContain("9");
    await fireEvent.click(await screen.findByTestId("briefing-line"));
    expect((await rows()).length).toBe(9);
  });

  it("stands under headings, the banned first, and those banned no longer next", async () => {
    await briefing();
    const said = screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent?.replace(/\s+\d+$/, ""));
    expect(said.slice(0, 3)).toEqual(["Banned", "No longer banned", "ID sought"]);
    expect(screen.getByTestId("briefing-gone").textContent).toContain("2 people are shown no longer");
  });

  it("goes along with the arrows and on to the next that is not seen with A", async () => {
    const all = await briefing();
    await key("ArrowDown");
    expect(focused()).toBe(all[1]?.dataset["subject"]);
    await key("a");
    await waitFor(() => expect(progress()).toBe("1 of 9 seen"));
    await waitFor(() => expect(focused()).toBe(all[2]?.dataset["subject"]));
    await key("End");
    await key("a");
    await waitFor(() => expect(progress()).toBe("2 of 9 seen"));
    await waitFor(() => expect(focused()).toBe(all[0]?.dataset["subject"]));
  });

  it("opens a card beside the list, where A compares nobody, and Escape comes back to the row", async () => {
    const all = await briefing();
    await fireEvent.click(all[1] as HTMLElement);
    await screen.findByTestId("card");
    await key("a");
    expect(host.calls).not.toContain("briefing_seen");
    await key("Escape");
    await waitFor(() => expect(screen.queryByTestId("card")).toBeNull());
    await waitFor(() => expect(focused()).toBe(all[1]?.dataset["subject"]));
  });

  it("is done all at once, says since when nothing is new, and can be taken back", async () => {
    await briefing();
    await key("Enter", { ctrlKey: true });
    expect((await screen.findByTestId("briefing-empty")).textContent).toContain("Nothing new since 14:07 today");
    expect(screen.queryByTestId("briefing-waiting")).toBeNull();
    await key("z", { ctrlKey: true });
    expect((await rows()).length).toBe(9);
  });

  it("says how many more there are when not all are brought", async () => {
    await briefing("at=open&briefing=many");
    expect(screen.getByTestId("briefing").textContent).toContain("112 more follow");
    expect(progress()).toBe("0 of 121 seen");
  });

  it("comes up by itself after unlocking when a notification was clicked before", async () => {
    host = fakeHost(new URLSearchParams("at=locked"));
    render(App, { props: { host } });
    await screen.findAllByTestId("door-person");
    host.say("briefing-wanted", null);
    expect(screen.queryByTestId("briefing")).toBeNull();
    host.say("state", await fakeHost(new URLSearchParams("at=open")).call("app_state"));
    expect(await screen.findByTestId("briefing")).toBeTruthy();
  });
});

describe("headings", () => {
  it("never split one group in two or lose anybody", () => {
    const items = ["BANNED", "BANNED", "ENDED", "MORE"].map((group) => ({ group }) as never);
    expect(headings(items).map((one) => [one.group, one.items.length])).toEqual([
      ["BANNED", 2],
      ["ENDED", 1],
      ["MORE", 1],
    ]);
  });
});
