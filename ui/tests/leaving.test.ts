import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { fakeHost } from "../src/lib/fake";

const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const element = (id: string) => document.getElementById(id) as HTMLElement;
const said = (id: string) => document.getElementById(`${id}-said`);
const turn = () => new Promise((done) => setTimeout(done));

/** Each form, how it is reached, a field that something is wrong with while it is empty, and its element. */
const FORMS = [
  {
    name: "an incident's",
    where: "at=open",
    screen: "2",
    keys: "n",
    form: "incident",
    field: "seen",
    typed: "The thief ran",
  },
  {
    name: "the own list's",
    where: "at=open&own=1",
    screen: "3",
    keys: "n",
    form: "own-form",
    field: "reason",
    typed: "The thief ran",
  },
  {
    name: "the office's",
    where: "at=open&office=1",
    screen: "2",
    keys: "n",
    form: "editor",
    field: "family",
    typed: "",
  },
] as const;

describe.each(FORMS)("$name form", ({ where, screen: number, keys, form, field, typed }) => {
  beforeEach(async () => {
    render(App, { props: { host: fakeHost(new URLSearchParams(where)) } });
    await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
    await key(number, { ctrlKey: true });
    await turn();
    await waitFor(async () => {
      if (!screen.queryByTestId(form)) await key(keys, { ctrlKey: true });
      expect(screen.getByTestId(form)).toBeTruthy();
    });
    await waitFor(() => expect(element(field)).toBeTruthy());
  });
  afterEach(() => fireEvent.pointerUp(window));

  it("tells what is wrong in a field that is left only once the pointer is up and its click has been heard", async () => {
    const before: (HTMLElement | null)[] = [];
    const elsewhere = screen.getByTestId(form);
    elsewhere.addEventListener("click", () => before.push(said(field)), { once: true });
    await fireEvent.input(element(field), { target: { value: typed } });
    await new Promise((done) => setTimeout(done, 20));
    await fireEvent.pointerDown(elsewhere);
    await fireEvent.blur(element(field));
    // Longer than any form rests before it asks what was typed.
    await new Promise((done) => setTimeout(done, 400));
    expect(said(field)).toBeNull();
    await fireEvent.pointerUp(elsewhere);
    await fireEvent.click(elsewhere);
    expect(before).toEqual([null]);
    await waitFor(() => expect(said(field)).not.toBeNull(), { timeout: 3_000 });
  });
});
