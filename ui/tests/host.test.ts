import { describe, expect, it } from "vitest";
import { asFault, pictureAddress } from "../src/lib/host";

describe("the address of a picture", () => {
  it("is the custom scheme where the web view knows it", () => {
    expect(pictureAddress("thumb", "ab-1", "Mozilla/5.0 (X11; Linux x86_64)")).toBe("photo://localhost/thumb/ab-1");
    expect(pictureAddress("full", "ab-1", "Mozilla/5.0 (Macintosh)")).toBe("photo://localhost/full/ab-1");
  });

  it("is an http host on Windows", () => {
    expect(pictureAddress("full", "ab-1", "Mozilla/5.0 (Windows NT 10.0)")).toBe("http://photo.localhost/full/ab-1");
  });

  it("cannot be led elsewhere by what stands in an id", () => {
    expect(pictureAddress("thumb", "../x?y#z", "Linux")).toBe("photo://localhost/thumb/..%2Fx%3Fy%23z");
  });
});

describe("a refusal", () => {
  it("keeps its code; anything else is not taken for one of Rust's", () => {
    const refusal = { code: "wait", wait_seconds: 30, tries_left: null };
    expect(asFault(refusal)).toBe(refusal);
    const unexpected = { code: "unexpected", wait_seconds: null, tries_left: null };
    expect(asFault(new Error("boom"))).toEqual(unexpected);
    expect(asFault({ code: "ENOENT" })).toEqual(unexpected);
  });
});
