// A second person at the office and the scheme's alerts, over the invented register.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { fakeHost, type FakeHost } from "../src/lib/fake";
import { people } from "../src/lib/fake/people";

let host: FakeHost;

async function open(where: string) {
  host = fakeHost(new URLSearchParams(`at=open&${where}`), people(0));
  render(App, { host });
}

async function approvals(where = "") {
  await open(`office=1&${where}`);
  await fireEvent.click(await screen.findByTestId("rail-approvals"));
}

beforeEach(() => document.body.replaceChildren());

describe("what waits for a second person", () => {
  it("is passed only from within the record that was opened", async () => {
    await approvals();
    const heads = await screen.findAllByTestId("approval-open");
    expect(heads.length).toBe(3);
    expect(screen.queryByTestId("approval-pass")).toBeNull();
    await fireEvent.click(heads[0] as HTMLElement);
    expect((await screen.findByTestId("approval")).textContent).toContain("Reported for taking spirits");
    await fireEvent.click(screen.getByTestId("approval-pass"));
    await waitFor(() => expect(screen.getAllByTestId("approval-open").length).toBe(2));
    expect(host.calls).toContain("approvals_pass");
  });

  it("is passed neither by who sent it nor where it cannot be read", async () => {
    await approvals();
    const heads = await screen.findAllByTestId("approval-open");
    await fireEvent.click(heads[1] as HTMLElement);
    await screen.findByTestId("approval");
    expect(screen.queryByTestId("approval-pass")).toBeNull();
    await fireEvent.click(heads[2] as HTMLElement);
    await waitFor(() => expect((screen.getByTestId("approval-pass") as HTMLButtonElement).disabled).toBe(true));
  });

  it("goes back with a reason alone, and the reason is read", async () => {
    await approvals();
    await fireEvent.click((await screen.findAllByTestId("approval-open"))[0] as HTMLElement);
    await fireEvent.click(await screen.findByTestId("approval-back"));
    const go = (await screen.findByTestId("approval-back-go")) as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    await fireEvent.input(screen.getByTestId("approval-reason"), { target: { value: "The day is wrong." } });
    await fireEvent.click(go);
    await waitFor(() => expect(screen.getByTestId("approvals-answers").textContent).toContain("The day is wrong."));
  });

  it("tells somebody who does not sign here how to come to", async () => {
    await approvals("approvals=not");
    await fireEvent.click(await screen.findByTestId("approvals-sign"));
    await waitFor(() => expect(screen.queryByTestId("approvals-sign")).toBeNull());
    expect(screen.getByTestId("approvals-signs-not").textContent).toContain("You have asked");
  });

  it("asks before two publish, or one", async () => {
    await approvals();
    await fireEvent.click(await screen.findByTestId("approvals-switch"));
    expect(host.calls).not.toContain("approvals_two");
    await fireEvent.click(await screen.findByTestId("approvals-switch-go"));
    await waitFor(() => expect(screen.getByTestId("approvals-asked").textContent).toContain("One person publishes"));
  });
});

describe("a scheme in which one person publishes", () => {
  it.each(["go-desk", "rail-computers", "rail-approvals", "go-briefing"])(
    "says so on every screen: %s",
    async (rail) => {
      await open("office=1&sync=settled&one=1&approvals=one");
      await fireEvent.click(await screen.findByTestId(rail));
      expect(screen.getByTestId("one-publishes").textContent).toContain("One person publishes");
    },
  );

  it("is silent where two do", async () => {
    await open("office=1&sync=settled");
    await screen.findByTestId("rail-approvals");
    expect(screen.queryByTestId("one-publishes")).toBeNull();
  });
});

describe("an alert", () => {
  it("is counted, read in the briefing, and counted no more", async () => {
    await open("alerts=1&briefing=none");
    expect((await screen.findByTestId("briefing-waiting")).textContent).toContain("1");
    await fireEvent.click(screen.getByTestId("go-briefing"));
    await fireEvent.click(await screen.findByTestId("alert-see"));
    await waitFor(() => expect(screen.queryByTestId("briefing-waiting")).toBeNull());
    expect(screen.queryByTestId("alert-new")).toBeNull();
  });

  it("is given out in neutral words, and what is wrong is said at its field", async () => {
    await open("office=1");
    await fireEvent.click(await screen.findByTestId("go-briefing"));
    await fireEvent.click(await screen.findByTestId("alert-new"));
    await fireEvent.click(await screen.findByTestId("alert-give"));
    expect((await screen.findByTestId("alert-wrong")).textContent).toContain("Write something here");
    await fireEvent.input(screen.getByTestId("alert-title"), { target: { value: "Refunds in town" } });
    await fireEvent.input(screen.getByTestId("alert-words"), { target: { value: "Ring before you pay out." } });
    await fireEvent.click(screen.getByTestId("alert-give"));
    expect((await screen.findByTestId("alert")).textContent).toContain("Refunds in town");
  });
});
