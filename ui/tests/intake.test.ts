import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import type { Refusal } from "../src/lib/bindings";
import { fakeHost } from "../src/lib/fake";
import IntakePage from "../src/lib/fake/IntakePage.svelte";
import { MOST_BYTES, refusalWords } from "../src/lib/intake/refusals";

const file = (name: string, content: string) => new File([content], name, { type: "image/jpeg" });

async function page(...files: File[]) {
  const host = fakeHost(new URLSearchParams("at=open&part=intake"));
  const { unmount } = render(IntakePage, { props: { host } });
  if (files.length > 0) await add(...files);
  return { host, unmount };
}

async function add(...files: File[]) {
  await fireEvent.change(screen.getByTestId("picture-file"), { target: { files } });
  await waitFor(() => expect(screen.queryByText("Waiting")).toBeNull());
  await waitFor(() => expect(screen.queryByText("Reading…")).toBeNull());
}

const press = (name: string, more = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more });

describe("handing pictures in", () => {
  it("reads one after the other and names what is wrong with one, without holding up the others", async () => {
    const { host } = await page(file("a.jpg", "one"), file("b.jpg", "GIF89a"), file("c.jpg", "three"));
    expect(host.calls.filter((call) => call === "take_picture")).toHaveLength(3);
    expect(screen.getByTestId("picture-refused").textContent).toContain("This is a GIF, and that is not taken.");
    expect(screen.getAllByText("To check and keep")).toHaveLength(2);
  });

  it("does not even send a file that is too large", async () => {
    const large = file("a.jpg", "x");
    Object.defineProperty(large, "size", { value: MOST_BYTES + 1 });
    const { host } = await page(large);
    expect(host.calls).not.toContain("take_picture");
    expect(screen.getByTestId("picture-refused").textContent).toContain("30.1 MB; at most 30 MB");
  });

  it("keeps a picture with the cover that was put down the moment before", async () => {
    const { host } = await page(file("a.jpg", "one"));
    screen.getByTestId("picture-crop").focus();
    await press("m");
    await fireEvent.submit(screen.getByTestId("picture-keep").closest("form") as HTMLFormElement);
    await screen.findByText("Kept. You can undo it for a day.");
    expect(host.calls.filter((call) => call === "edit_picture" || call === "keep_picture")).toEqual([
      "edit_picture",
      "keep_picture",
    ]);
  });

  it("proposes the camera's day, keeps, and goes on to the next", async () => {
    const { host } = await page(file("a.jpg", "one"), file("b.jpg", "three"));
    expect((screen.getByLabelText("Taken on") as HTMLInputElement).value).toBe("03/10/2026");
    await fireEvent.submit(screen.getByTestId("picture-keep").closest("form") as HTMLFormElement);
    await screen.findByText("Kept. You can undo it for a day.");
    expect(host.calls).toContain("keep_picture");
    expect(screen.getAllByText("To check and keep")).toHaveLength(1);
  });

  it("asks for what is missing before it keeps", async () => {
    const { host } = await page(file("a.jpg", "one"));
    await fireEvent.input(screen.getByLabelText("Taken on"), { target: { value: "" } });
    await fireEvent.submit(screen.getByTestId("picture-keep").closest("form") as HTMLFormElement);
    expect(screen.getByText(/Put in the day on which it was taken/)).toBeTruthy();
    await fireEvent.change(screen.getByLabelText("Where it is from"), { target: { value: "POLICE_ISA" } });
    await fireEvent.submit(screen.getByTestId("picture-keep").closest("form") as HTMLFormElement);
    expect(screen.getByText(/needs the agreement’s reference/)).toBeTruthy();
    expect(host.calls).not.toContain("keep_picture");
  });

  it("points out a picture that is on somebody's card already", async () => {
    await page(file("a.jpg", "one"), file("a again.jpg", "two"));
    await fireEvent.click(screen.getByRole("button", { name: /^a again\.jpg/ }));
    expect(screen.getByTestId("picture-same").textContent).toContain("on Ana Test’s card already (SW-2026-0142)");
  });

  it("forgets what was not kept when it goes", async () => {
    const { host, unmount } = await page(file("a.jpg", "one"), file("b.jpg", "three"));
    unmount();
    expect(host.calls.filter((call) => call === "drop_picture")).toHaveLength(2);
  });

  it("is cropped and covered by keyboard alone", async () => {
    const { host } = await page(file("a.jpg", "one"));
    screen.getByTestId("picture-crop").focus();
    await press("ArrowLeft", { shiftKey: true });
    await press("m");
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("picture-mask")));
    const before = document.activeElement?.getAttribute("aria-label");
    await press("ArrowRight");
    expect(document.activeElement?.getAttribute("aria-label")).not.toBe(before);
    await waitFor(() => expect(host.calls).toContain("edit_picture"));
    await press("Delete");
    expect(screen.queryByTestId("picture-mask")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId("picture-crop")));
  });
});

describe("why a picture was not taken", () => {
  const refusals: [Refusal, RegExp][] = [
    [{ code: "empty" }, /is empty/],
    [{ code: "too_large", bytes: 31_457_281, most: 31_457_280 }, /has 30\.1 MB; at most 30 MB/],
    [{ code: "not_a_picture" }, /not a picture, whatever its name says/],
    [{ code: "other_kind", kind: "heic" }, /a HEIC, as iPhones write it/],
    [{ code: "moving", kind: "webp" }, /a moving picture/],
    [{ code: "no_pixels" }, /no width or no height/],
    [{ code: "side_too_long", side: 12_001, most: 12_000 }, /12,001 pixels; at most 12,000/],
    [{ code: "too_many_pixels", pixels: 144_000_000, most: 50_000_000 }, /144 million pixels; at most 50 million/],
    [{ code: "uncommon", kind: "jpeg" }, /This JPEG is saved in a way/],
    [{ code: "damaged", kind: "png" }, /This PNG is damaged or cut short/],
    [{ code: "edits_do_not_fit" }, /outside the picture/],
    [{ code: "too_much_memory" }, /more memory than one picture may have/],
    [{ code: "too_slow", seconds: 5 }, /longer than 5 seconds/],
    [{ code: "reading_failed" }, /could not be read/],
    [{ code: "cannot_start" }, /on this computer just now/],
  ];

  it("is said exactly as in the table", async () => {
    const table = refusals.map(([refusal]) => `${JSON.stringify(refusal)}\t${refusalWords(refusal)}`);
    await expect(table.join("\n") + "\n").toMatchFileSnapshot("data/picture-sentences.tsv");
  });

  it.each(refusals)("%o is said in words", (refusal, words) => {
    expect(refusalWords(refusal)).toMatch(words);
    expect(refusalWords(refusal)).toMatch(/Nothing was added|The picture is as it was/);
  });
});
