// The connection to the scheme in the window: every state has its words, and the outbox is read one by one.

import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import type { SyncAt } from "../src/lib/bindings";
import { fakeHost } from "../src/lib/fake";
import { t } from "../src/lib/text";

// By its type it lacks none and names none that is not there.
const STATES: Record<SyncAt, true> = {
  settled: true,
  connecting: true,
  cards: true,
  pictures: true,
  sending: true,
  no_line: true,
  sign_in: true,
  proxy: true,
  not_trusted: true,
  other_key: true,
  out_of_date: true,
  cut: true,
  busy: true,
  full: true,
  garbled: true,
  disk: true,
  update_needed: true,
  revoked: true,
  not_confirmed: true,
  clock: true,
  disagrees: true,
  refused: true,
  stopped: true,
};

async function openDialog(at: string) {
  const host = fakeHost(new URLSearchParams(`at=open&sync=${at}`));
  render(App, { props: { host } });
  await fireEvent.click(await screen.findByTestId("sync-mark"));
  return { host, dialog: await screen.findByTestId("sync-dialog") };
}

describe("the connection's dialog", () => {
  it("has a sentence of its own for every state, and each says what it means", () => {
    const states = Object.keys(STATES) as SyncAt[];
    expect(new Set(states.map((at) => t(`sync-${at}`))).size).toBe(states.length);
    for (const at of states) expect(t(`sync-means-${at}`).length, at).toBeGreaterThan(20);
  });

  it("opens by the mark at the top, and says that nothing waits", async () => {
    const { dialog } = await openDialog("settled");
    expect(await within(dialog).findByText(t("outbox-empty"))).toBeTruthy();
  });

  it("lists what waits with its reference and size", async () => {
    const { dialog } = await openDialog("no_line");
    expect(await within(dialog).findByText("ST-0142")).toBeTruthy();
    expect(within(dialog).getByText(/341 kB with 2 pictures/)).toBeTruthy();
  });

  it("says why each was refused, and sends again only what could pass", async () => {
    const { host, dialog } = await openDialog("refused");
    expect(await within(dialog).findByText(t("outbox-why-conflict"))).toBeTruthy();
    const again = within(dialog).getAllByRole("button", { name: /^Try again/ });
    expect(again).toHaveLength(2);
    await fireEvent.click(again[0] as HTMLElement);
    expect(host.calls).toContain("sync_again");
    await expect.poll(() => within(dialog).queryByText(t("outbox-why-not_allowed"))).toBeNull();
  });
});
