import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { fakeHost, type FakeHost } from "../src/lib/fake";

let host: FakeHost;
const key = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });
const decided = () => host.calls.filter((call) => call === "desk_picture_decide").length;
const place = () => screen.getByTestId("second").querySelector("h1 small")?.textContent;
const pass = () => screen.getByTestId("second-pass");

/** The picture itself comes: nothing is loaded in a test, so it is said. */
async function comes(): Promise<void> {
  await screen.findByTestId("second-pass");
  const image = screen.getByTestId("second-picture").querySelector("img");
  await fireEvent.load(image as HTMLImageElement);
  await waitFor(() => expect(pass().getAttribute("aria-disabled")).toBe("false"));
}

describe("pictures that wait for a second person", () => {
  beforeEach(async () => {
    host = fakeHost(new URLSearchParams("at=open&office=1"));
    render(App, { props: { host } });
    await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
    await key("2", { ctrlKey: true });
    await fireEvent.click(await screen.findByTestId("second-open"));
    await screen.findByTestId("second-pass");
  });

  it("are not passed before the picture has come", async () => {
    await key("p");
    await fireEvent.click(pass());
    expect(decided()).toBe(0);
    await comes();
    await key("p");
    await waitFor(() => expect(decided()).toBe(1));
  });

  it("come one after the other, each looked at by itself", async () => {
    await comes();
    await key("p");
    await waitFor(() => expect(place()).toBe("2 of 5"));
    await key("p");
    expect(decided()).toBe(1);
    await comes();
    await key("p");
    await waitFor(() => expect(place()).toBe("3 of 5"));
    expect(host.calls.filter((call) => call === "desk_picture").length).toBe(3);
  });

  it("are not decided on by a key that is held down", async () => {
    await comes();
    await key("p", { repeat: true });
    expect(decided()).toBe(0);
  });

  it("are sent back with a reason, and seen again with Previous", async () => {
    await comes();
    await key("b");
    await fireEvent.click(await screen.findByTestId("second-why-go"));
    await waitFor(() => expect(place()).toBe("2 of 5"));
    await key("ArrowLeft");
    await waitFor(() => expect(place()).toBe("1 of 5"));
  });

  it("end with a word, and Escape goes back to the register", async () => {
    const further = async (turns: number): Promise<void> => {
      await key("ArrowRight");
      if (turns > 1) await further(turns - 1);
    };
    await further(5);
    await screen.findByTestId("second-done");
    await key("Escape");
    await screen.findByTestId("desk");
  });
});
