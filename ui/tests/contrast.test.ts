import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT: [string, string][] = [
  ...["ink", "ink-2"].flatMap((ink) =>
    ["paper", "surface", "sunken", "quiet-bg"].map((on): [string, string] => [ink, on]),
  ),
  ["accent-ink", "accent"],
  ["paper", "ink"],
  ...["ban", "own", "warn", "sought", "court", "quiet"].flatMap((tone): [string, string][] => [
    [tone, `${tone}-bg`],
    ["band-ink", `band-${tone}`],
  ]),
  ["ok", "ok-bg"],
  ["ban", "surface"],
  ["ban", "sunken"],
  ["sought", "surface"],
];
const SHAPES: [string, string][] = [
  ["focus", "paper"],
  ["focus", "surface"],
  ["edge", "surface"],
  ["accent", "surface"],
  ["ok", "surface"],
];

describe.each([
  ["light", ":root"],
  ["dark", '[data-theme="dark"]'],
])("contrast in the %s theme", (_name, selector) => {
  const colours = tokens(selector);
  const of = (name: string) => colours[name] ?? "missing";

  it.each(TEXT)("text: %s on %s is at least 4.5", (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)("shape: %s on %s is at least 3", (ink, ground) => {
    expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
