import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const read = (...parts: string[]) => readFileSync(join(import.meta.dirname, ...parts), "utf8");
const table = [...read("../../tests/support/src/hooks.rs").matchAll(/Hook\("([a-z-]+)"\)/g)].map(([, name]) => name);
const sources = readdirSync(join(import.meta.dirname, "../src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".svelte"))
  .map((file) => read("../src", file))
  .join("\n");

describe("the marks by which tests find things in the real window", () => {
  it("are a table that can be read", () => expect(table.length).toBeGreaterThan(10));

  it.each(table)("%s is in the window", (name) => {
    expect(sources).toContain(`data-testid="${name}"`);
  });
});
