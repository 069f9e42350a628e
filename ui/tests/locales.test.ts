import { readdirSync, readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { localeProblems } from "../scripts/locales.mjs";
import { differences, parsed } from "../scripts/locales/compare.mjs";
import { sentences } from "../src/lib/text";

const locales = join(import.meta.dirname, "../../locales");

function files(language: string): [string, string][] {
  const names = readdirSync(join(locales, language)).filter((name) => /^(ui-.*|failures)\.ftl$/.test(name));
  return names.map((name) => [`${language}/${name}`, readFileSync(join(locales, language, name), "utf8")]);
}

/** What is said of two languages that differ in one file each. */
function said(english: string, welsh: string): string[] {
  const of = (language: string, text: string) => parsed(language, [{ name: "ui-one.ftl", text }]);
  const [first, other] = [of("en-GB", english), of("cy", welsh)];
  // The real list of equal words speaks of keys that such a small language has not.
  return [...first.problems, ...other.problems, ...differences(first, other)].filter(
    (problem) => !problem.startsWith("equal.mjs"),
  );
}

describe("the sentences", () => {
  it("are all there and all used, in every language", () => {
    expect(localeProblems()).toEqual([]);
  });

  it.each(files("en-GB"))("of %s never call anybody a thief or speak of a match", (_, text) => {
    const found = text.match(
      /\b(thief|thieves|shoplift\w*|offender\w*|scum|match\w*|criminal(?! behaviour)|suspects?)\b/gi,
    );
    expect(found).toBeNull();
  });

  it.each(files("cy"))("of %s never say it in Welsh either", (_, text) => {
    const found = text.match(
      /(?<!\p{L})((?:l?l(?:eidr|adron)|d?drwgdybi|[dt]h?ihir|nihir|d?drwgweithred|[dt]h?roseddw|g?yfateb|chyfateb|cyfateb|[pb]aru(?!\p{L}))\p{L}*|troseddol(?<!Ymddygiad Troseddol))/giu,
    );
    expect(found).toBeNull();
  });

  it.each(files("cy"))("of %s say in their first line that no native speaker has read them", (_, text) => {
    expect(text.split("\n", 1)[0]).toContain("Not yet read by a native speaker");
  });
});

describe("a file taken apart for the window", () => {
  it.each([...files("en-GB"), ...files("cy")])("%s has the same sentences as when it is read whole", (_, text) => {
    const parts = sentences(text);
    expect(parts.map(([key]) => key)).toEqual(new FluentResource(text).body.map((message) => message.id));
    expect(parts.flatMap(([, part]) => new FluentResource(part).body)).toEqual(new FluentResource(text).body);
  });
});

describe("the build refuses", () => {
  it("a sentence that Welsh lacks, and one that it has too many", () => {
    expect(said("one = One\ntwo = Two", "one = Un\nthree = Tri")).toEqual([
      "cy has three, which en-GB lacks",
      "cy lacks two",
    ]);
  });

  it("a sentence that names another one: each is read by itself", () => {
    expect(said("one = One\ntwo = More of { one }", "one = Un\ntwo = Mwy o { one }")).toEqual([
      "en-GB/ui-one.ftl: two names another sentence, { one }",
      "cy/ui-one.ftl: two names another sentence, { one }",
    ]);
  });

  it("a file that cannot be read, and a sentence that is written twice", () => {
    expect(said("one = One", "one = Un\n\none = Un eto\n\ntwo = { $")).toEqual(
      [
        expect.stringMatching(/^cy\/ui-one\.ftl cannot be read: two/),
        "cy/ui-one.ftl: one is written twice",
      ].toReversed(),
    );
  });

  it("variables that differ, also inside a plural", () => {
    expect(said("one = { $count } people until { $date }", "one = { $cyfrif } o bobl tan { $date }")).toEqual([
      "cy: one leaves out { $count }",
      "cy: one asks for { $cyfrif }, which en-GB does not give",
    ]);
    const welsh = "one = { $count ->\n    [one] 1 person\n   *[other] llawer o bobl tan { $date }\n}";
    expect(said("one = { $count } people", welsh)).toEqual(["cy: one asks for { $date }, which en-GB does not give"]);
  });

  it("a plural that does not cover every number", () => {
    const welsh = "one = { $count ->\n    [one] 1 person\n   *[many] { $count } pherson\n}";
    expect(said("one = { $count } people", welsh)).toEqual(["cy: one has a plural without [other]"]);
    const english = "one = { $count ->\n    [one] 1 person\n   *[few] { $count } people\n}";
    expect(said(english, "one = { $count } o bobl")).toEqual([
      "en-GB: one has a plural without [other]",
      "en-GB: one has [few], which no number has in that language",
    ]);
  });

  it("a choice that is no plural only by its own rules", () => {
    const choice = (first: string, second: string) =>
      `one = { $secret ->\n    [pin] ${first}\n   *[phrase] ${second}\n}`;
    expect(said(choice("PIN code", "Words"), choice("Cod PIN", "Geiriau"))).toEqual([]);
  });

  it("a sentence that is left as it is in English, unless that is right", () => {
    expect(said("one = The same\nunlock-plain = Watchbook", "one = The same\nunlock-plain = Watchbook")).toEqual([
      "cy: one is left as in en-GB; translate it, or list it in equal.mjs",
    ]);
    expect(said("one = { $low }–{ $high } cm", "one = { $low }–{ $high } cm")).toEqual([]);
    expect(said("unlock-plain = Watchbook", "unlock-plain = Llyfr")).toEqual([
      "cy: unlock-plain is listed in equal.mjs and is not equal",
    ]);
  });
});
