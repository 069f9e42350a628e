import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import type { BallotShown, VotesShown } from "../src/lib/bindings";
import { fakeHost, type FakeHost } from "../src/lib/fake";
import { VotesState, grouped } from "../src/state/votes.svelte";

let host: FakeHost;
const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const ballots = () => screen.getAllByTestId("ballot");
const waiting = () => ballots().find((one) => one.dataset["place"] === "waits") as HTMLElement;

async function votes(how: string | null) {
  host = fakeHost(new URLSearchParams(how === null ? "at=open" : `at=open&votes=${how}`));
  render(App, { props: { host } });
  await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
  await key("8", { ctrlKey: true });
}

describe("votes at the premises", () => {
  it("are nowhere on a computer on which nobody votes", async () => {
    await votes(null);
    expect(screen.queryByTestId("go-votes")).toBeNull();
    expect(screen.queryByTestId("votes")).toBeNull();
  });

  it("wait for a choice, are cast once, and say so", async () => {
    await votes("");
    await screen.findByTestId("votes");
    expect(screen.getByTestId("votes-waiting").textContent).toContain("1");
    const cast = within(waiting()).getByTestId("cast");
    expect((cast as HTMLButtonElement).disabled).toBe(true);
    await fireEvent.click(within(waiting()).getByTestId("choose-WARN"));
    expect(cast.textContent).toContain("Warning");
    await fireEvent.click(cast);
    await waitFor(() => expect(screen.getByTestId("votes-said").textContent).toContain("on its way"));
    expect(host.calls.filter((call) => call === "votes_cast").length).toBe(1);
    expect(waiting()).toBeUndefined();
    expect(screen.queryByTestId("votes-waiting")).toBeNull();
    expect(screen.getByTestId("votes-none")).toBeTruthy();
  });

  it("are not offered before the office has said who somebody is", async () => {
    await votes("ask");
    await screen.findByTestId("votes-standing");
    expect(screen.queryByTestId("cast")).toBeNull();
    expect(screen.queryByTestId("propose")).toBeNull();
    await fireEvent.click(screen.getByTestId("votes-ask"));
    await waitFor(() => expect(screen.getByTestId("votes-said").textContent).toContain("The office is asked"));
    expect(document.activeElement?.tagName).toBe("H1");
  });

  it("name nobody whom a ballot is about", async () => {
    await votes("");
    await screen.findByTestId("votes");
    for (const one of ballots()) expect(one.textContent).not.toMatch(/SW-2026/);
  });

  it("stand under their headings, what waits first even when nothing does", () => {
    const of = (is: string) => ({ place: { is } }) as BallotShown;
    const heads = (places: string[]) => grouped(places.map(of)).map((one) => [one.head, one.ballots.length]);
    expect(heads([])).toEqual([["waits", 0]]);
    expect(heads(["ended", "barred", "waits", "not_asked", "over", "voted", "looks"])).toEqual([
      ["waits", 1],
      ["open", 4],
      ["closed", 2],
    ]);
  });
});

describe("votes that are asked for one after the other", () => {
  const shown = (is: "asked" | "votes"): VotesShown => ({
    standing: is === "asked" ? { is, at: "2026-11-22T14:02:00Z" } : { is },
    ballots: [],
    proposals: [],
    reports: [],
  });

  it("drop no look while another is on its way, and forget that the office was asked once it has answered", async () => {
    const answers = [shown("asked"), shown("asked"), shown("votes")];
    const asked: string[] = [];
    const state = new VotesState(((command: string) => {
      asked.push(command);
      return Promise.resolve({ is: "shown", shown: answers[asked.length - 1] });
    }) as never);
    const first = state.wish();
    // What was sent has gone out, and the office has answered: both while the first is on its way.
    state.sent(1, 0);
    state.sent(0, 0);
    await first;
    expect(state.said).toBe("asked");
    await waitFor(() => expect(asked).toEqual(["votes_ask", "votes"]));
    await state.look();
    expect(state.said).toBeNull();
    expect(state.busy).toBe(false);
    state.sent(0, 0);
    expect(asked.length).toBe(3);
  });
});

describe("a proposal from the premises", () => {
  it("says what is wrong beside the field, keeps what was typed, and is sent", async () => {
    await votes("");
    await fireEvent.click(await screen.findByTestId("propose"));
    const reason = (await screen.findByTestId("propose-reason")) as HTMLTextAreaElement;
    await fireEvent.click(screen.getByTestId("propose-go"));
    await waitFor(() => expect(screen.getByTestId("propose-wrong").textContent).toContain("Say why"));
    await waitFor(() => expect(document.activeElement).toBe(reason));
    await fireEvent.input(reason, { target: { value: "A thief" } });
    await fireEvent.click(screen.getByTestId("propose-go"));
    await waitFor(() => expect(screen.getByTestId("propose-wrong").textContent).toContain("took goods"));
    expect(reason.value).toBe("A thief");
    await fireEvent.input(reason, { target: { value: "Took goods without paying" } });
    await fireEvent.input(screen.getByTestId("propose-months"), { target: { value: "0" } });
    await fireEvent.click(screen.getByTestId("propose-go"));
    await waitFor(() => expect(screen.getByTestId("propose-wrong").textContent).toContain("1 to 60"));
    await fireEvent.input(screen.getByTestId("propose-months"), { target: { value: "9" } });
    await fireEvent.click(screen.getByTestId("propose-go"));
    await waitFor(() => expect(screen.queryByTestId("propose-form")).toBeNull());
    await waitFor(() => expect(screen.getByTestId("proposals").textContent).toContain("waits for a connection"));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("propose")));
  });

  it("is about one of the people whom the report names", async () => {
    await votes("");
    await fireEvent.click(await screen.findByTestId("propose"));
    await fireEvent.change(await screen.findByTestId("propose-report"), { target: { value: "l2" } });
    await waitFor(() => expect(screen.getByLabelText("About whom")).toBeTruthy());
  });
});

describe("the office says who votes", () => {
  it("with whoever is called the same chosen beforehand, and not where nobody votes", async () => {
    host = fakeHost(new URLSearchParams("at=open&office=1"));
    render(App, { props: { host } });
    await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
    await fireEvent.click(await screen.findByTestId("rail-approvals"));
    const list = await screen.findByTestId("approvals-voters");
    expect(list.children.length).toBe(2);
    expect((screen.getByTestId("voter-is") as HTMLSelectElement).value).toBe("m1");
    expect(screen.getAllByTestId("voter-let").length).toBe(1);
    await fireEvent.click(screen.getByTestId("voter-let"));
    await waitFor(() => expect(screen.getByTestId("approvals-said").textContent).toContain("They vote there"));
    expect(host.calls).toContain("approvals_let_vote");
  });
});
