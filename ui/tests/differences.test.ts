import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import App from "../src/App.svelte";
import { fakeHost, type FakeHost } from "../src/lib/fake";

let host: FakeHost;

describe("what two offices said differently", () => {
  beforeEach(async () => {
    host = fakeHost(new URLSearchParams("at=open&office=1&differ=1"));
    render(App, { props: { host } });
    await waitFor(() => expect(screen.getAllByRole("option").length).toBeGreaterThan(0));
    await fireEvent.click(screen.getByTestId("rail-computers"));
    await screen.findByTestId("differences");
  });

  it("stands side by side, and says where one of them has nothing", () => {
    const rows = screen.getByTestId("differences").querySelectorAll("tbody tr");
    const cells = (row: Element) => [...row.querySelectorAll("td")].map((cell) => cell.textContent);
    expect([...rows].map(cells)[0]).toEqual(["Grey", "Brown"]);
    expect([...rows].map(cells)[2]?.[1]).toBe("Not there");
  });

  it("is gone once somebody has chosen, which is said", async () => {
    await fireEvent.click(screen.getByTestId("difference-theirs"));
    await waitFor(() => expect(screen.queryByTestId("differences")).toBeNull());
    expect(host.calls.filter((call) => call === "difference_choose")).toHaveLength(1);
    expect(screen.getByText(/The other office hears of it/)).toBeTruthy();
  });
});
