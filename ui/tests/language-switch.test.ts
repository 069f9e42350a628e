// Choosing the language where a person does it: heard at once, and nothing half typed is lost.

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { fakeHost, type FakeHost } from "../src/lib/fake";
import { speak } from "../src/lib/language.svelte";

afterEach(() => speak("en-GB"));

async function openWindow(where: string): Promise<FakeHost> {
  const host = fakeHost(new URLSearchParams(where));
  render(App, { props: { host } });
  await screen.findByRole("main");
  return host;
}

const kept = async (host: FakeHost) => (await host.call("preferences")).language;

describe("the language is chosen", () => {
  it("at the door, each named in itself, and the digits that are typed stay", async () => {
    const host = await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "2468" } });
    const choice = screen.getByRole("group", { name: "Language" });
    expect(within(choice).getByRole("button", { name: "Cymraeg" }).lang).toBe("cy");
    await fireEvent.click(within(choice).getByRole("button", { name: "Cymraeg" }));
    expect(await screen.findByLabelText(/^PIN Tom W\./)).toBe(field);
    expect([field.value, document.documentElement.lang]).toEqual(["2468", "cy"]);
    expect(await kept(host)).toBe("cy");
    await fireEvent.click(screen.getByRole("button", { name: "English" }));
    expect(await screen.findByLabelText(/PIN of Tom W\./)).toBe(field);
    expect(await kept(host)).toBe("en-GB");
  });

  it("at the door, and what was said already is said anew", async () => {
    await openWindow("at=locked");
    await fireEvent.click(await screen.findByRole("button", { name: /Tom W\./ }));
    const field = screen.getByLabelText(/PIN of Tom W\./) as HTMLInputElement;
    await fireEvent.input(field, { target: { value: "111111" } });
    await fireEvent.submit(field.form as HTMLFormElement);
    await screen.findByText(/That is not Tom W\.’s PIN/);
    await fireEvent.click(screen.getByRole("button", { name: "Cymraeg" }));
    expect(await screen.findByText(/Nid PIN Tom W\. yw hwnnw/)).toBeTruthy();
  });

  it("at the first start", async () => {
    const host = await openWindow("at=first_start");
    await fireEvent.click(await screen.findByRole("button", { name: "Cymraeg" }));
    expect(await screen.findByRole("heading", { name: "Croeso i Watchbook" })).toBeTruthy();
    expect(await kept(host)).toBe("cy");
  });

  it("in the settings, beside a note in both languages, and every part follows", async () => {
    await openWindow("at=open");
    await fireEvent.keyDown(document.body, { key: ",", ctrlKey: true });
    await screen.findByRole("heading", { name: "Settings" });
    expect((await screen.findByText(/not yet read by a native speaker/)).lang).toBe("en-GB");
    expect((await screen.findByText(/heb ei darllen eto gan siaradwr brodorol/)).lang).toBe("cy");
    await fireEvent.click(screen.getByRole("radio", { name: "Cymraeg" }));
    expect(await screen.findByRole("heading", { name: "Gosodiadau" })).toBeTruthy();
    const told = () =>
      screen
        .getAllByRole("status")
        .map((one) => one.textContent)
        .join();
    await waitFor(() => expect(told()).toContain("Cadwyd"));
    expect(screen.getAllByRole("radio", { name: "Ymlaen" }).length).toBe(4);
    expect(screen.getByRole("button", { name: /Cuddio/ })).toBeTruthy();
  });

  it("and is the same after the next start", async () => {
    await openWindow("at=locked&lang=cy");
    expect(await screen.findByRole("heading", { name: "Pwy sy’n defnyddio Watchbook?" })).toBeTruthy();
  });
});
