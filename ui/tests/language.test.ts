import { afterEach, describe, expect, it } from "vitest";
import { nameWithNickname, scopeWords } from "../src/lib/card-words";
import { asOf, longDate, pictureAge, span, weekdayDate } from "../src/lib/dates";
import { failureWords } from "../src/lib/failures";
import { facetWord } from "../src/lib/facets";
import { language, ofComputer, speak } from "../src/lib/language.svelte";
import { capital, list, t, tIn } from "../src/lib/text";
import { welshList } from "../src/lib/tongues/welsh";

afterEach(() => speak("en-GB"));

describe("in Welsh", () => {
  it("numbers mutate what they count", () => {
    speak("cy");
    expect([0, 1, 2, 3, 4, 6, 7, 40].map((count) => t("check-people", { count }))).toEqual([
      "Neb",
      "1 person",
      "2 berson",
      "3 pherson",
      "4 o bobl",
      "6 pherson",
      "7 o bobl",
      "40 o bobl",
    ]);
    expect([12, 24, 36, 48, 60, 72, 84].map((months) => pictureAge(months))).toEqual([
      "12 mis",
      "2 flynedd",
      "3 blynedd",
      "4 blynedd",
      "5 mlynedd",
      "6 blynedd",
      "7 mlynedd",
    ]);
    expect([1, 2, 5, 180, 2880].map((minutes) => span(minutes))).toEqual([
      "1 munud",
      "2 funud",
      "5 munud",
      "3 awr",
      "2 ddiwrnod",
    ]);
  });

  it("large numbers are written as at home", () => {
    speak("cy");
    expect(t("check-people", { count: 10_000 })).toBe("10,000 o bobl");
  });

  it("days have Welsh names and the order of the day, the month and the year", () => {
    speak("cy");
    expect(longDate("2027-03-14")).toBe("14 Mawrth 2027");
    expect(weekdayDate("2026-11-22")).toBe("Dydd Sul 22 Tachwedd");
    const at = (day: number) => asOf(new Date(`2026-11-${day}T14:02:00Z`), new Date("2026-11-22T15:00:00Z"));
    expect([at(22), at(21), at(20)]).toEqual(["14:02 heddiw", "14:02 ddoe", "14:02 ar 20 Tachwedd"]);
  });

  it("lists say a before consonants, ac before vowels, and mutate our words but no names", () => {
    speak("cy");
    expect(list(["siopau"])).toBe("siopau");
    expect(list(["siopau", "tafarndai"])).toBe("siopau a thafarndai");
    expect(list(["siopau", "tafarndai", "clybiau"])).toBe("siopau, tafarndai a chlybiau");
    expect(list(["clybiau", "aelodau eraill"])).toBe("clybiau ac aelodau eraill");
    expect(list(["Siop y Bont", "Tesco"])).toBe("Siop y Bont a Tesco");
    expect(welshList([])).toBe("");
    expect(scopeWords({ kind: "SECTOR", sectors: ["RETAIL", "PUB"] })).toBe("siopau a thafarndai yn unig");
  });

  it("a mark is said with its article, and hair with its colour after it", () => {
    speak("cy");
    expect(facetWord({ facet: "marks", value: "TATTOO:NECK" })).toBe("Tatŵ ar y gwddf");
    expect(facetWord({ facet: "marks", value: "SCAR:ARM" })).toBe("Craith ar y fraich");
    expect(facetWord({ facet: "hair", value: "DARK_BROWN" })).toBe("Gwallt brown tywyll");
    expect(facetWord({ facet: "hair", value: "BALD" })).toBe("Moel");
    expect(capital("ŵy")).toBe("Ŵy");
  });

  it("a refusal names whose secret it is not, and never ends twice", () => {
    speak("cy");
    const fault = { code: "wrong_secret", tries_left: 3, wait_seconds: null } as const;
    expect(failureWords(fault, { person: { label: "Priya N." }, secret: "passphrase" })).toBe(
      "Nid cyfrinymadrodd Priya N. yw hwnnw. Nid agorwyd dim; mae 3 chynnig ar ôl cyn y bydd rhaid aros.",
    );
  });
});

describe("the language", () => {
  it("is Welsh where that is what the computer asks for first, and English everywhere else", () => {
    expect(ofComputer(["cy", "en-GB"])).toBe("cy");
    expect(ofComputer(["cy-GB"])).toBe("cy");
    expect(ofComputer(["en-GB", "cy"])).toBe("en-GB");
    expect(ofComputer(["cyx", "pl"])).toBe("en-GB");
    expect(ofComputer([])).toBe("en-GB");
  });

  it("is said to whoever reads the page aloud", () => {
    speak("cy");
    expect([language(), document.documentElement.lang]).toEqual(["cy", "cy"]);
    expect(tIn("en-GB", "frame-hide")).toBe("Hide");
    expect(nameWithNickname("Rhys Hughes", "Reece")).toBe("Rhys “Reece” Hughes");
  });
});
