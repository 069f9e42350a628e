import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localeProblems } from "../scripts/locales.mjs";

const folder = join(import.meta.dirname, "../../locales/en-GB");
const files = readdirSync(folder).filter((name) => /^(ui-.*|failures)\.ftl$/.test(name));

describe("the sentences", () => {
  it("are all there and all used", () => {
    expect(localeProblems()).toEqual([]);
  });

  it.each(files)("of %s never call anybody a thief or speak of a match", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const found = text.match(
      /\b(thief|thieves|shoplift\w*|offender\w*|scum|match\w*|criminal(?! behaviour)|suspects?)\b/gi,
    );
    expect(found).toBeNull();
  });
});
