import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileProblem, Problem, ProblemCode } from "../src/lib/bindings";
import { problemWords, refusalWords, whereWords } from "../src/lib/import-words";

const rust = readFileSync(join(import.meta.dirname, "../../crates/register/src/import/problem.rs"), "utf8");

/** The codes of a closed list, as Rust declares it. */
function codes(list: string): string[] {
  const [, body = ""] = new RegExp(`pub enum ${list} \\{([\\s\\S]*?)\\n    \\}`).exec(rust) ?? [];
  return [...body.matchAll(/= "([A-Z_]+)"/g)].map(([, code]) => code as string);
}

/** Every argument that any sentence may ask for. */
const ARGS = {
  field: "BORN",
  value: "2/11/85",
  taken: "blonde",
  length: "90",
  most: "80",
  row: "7",
  reference: "SW-2026-0142",
  before: "Rhys Hughes",
  after: "Rhys Pugh",
  least: "10",
  day: "2026-09-30",
  role: "POLICE",
  cell: "B17",
  instead: "HOW_OFTEN",
  topic: "IMMIGRATION",
};

function problem(code: string, args: Record<string, string> = ARGS): Problem {
  return { row: 14, cell: "C14", code: code as ProblemCode, weight: "leaves_out", args };
}

describe("every problem of an import", () => {
  it("is found in Rust's list", () => expect(codes("ProblemCode").length).toBeGreaterThan(50));

  it.each(codes("ProblemCode"))("%s is said in a whole sentence", (code) => {
    const said = problemWords(problem(code));
    expect(said).not.toContain("import-");
    expect(said).not.toMatch(/\{|\}|undefined/);
    expect(said).toMatch(/\.$/);
  });

  it.each(codes("FileProblem"))("%s says why the file is not taken and what to do", (code) => {
    const said = refusalWords({ code: code as FileProblem, args: ARGS });
    expect(said).not.toContain("import-");
    expect(said).not.toMatch(/\{|\}/);
    expect(said.split(". ").length).toBeGreaterThan(1);
  });
});

describe("the sentences", () => {
  // The tables of awkward files (tests/register/import) name a code for each; here each code has its exact sentence.
  it("are exactly those in the table", async () => {
    const line = (code: string, said: string) => `${code}\t${said}`;
    const table = [
      ...codes("FileProblem").map((code) => line(code, refusalWords({ code: code as FileProblem, args: ARGS }))),
      ...codes("ProblemCode").map((code) => line(code, problemWords(problem(code)))),
    ];
    await expect(table.join("\n") + "\n").toMatchFileSnapshot("data/import-sentences.tsv");
  });

  it("name the field, the value and what to write instead", () => {
    expect(problemWords(problem("DAY_TWO_DIGIT_YEAR"))).toBe(
      "Date of birth: the year of “2/11/85” has two digits. Write all four.",
    );
    const judging = { field: "BAN_REASON", value: "notorious", instead: "HOW_OFTEN" };
    expect(problemWords(problem("WORDING_JUDGING", judging))).toBe(
      "Ban reason: “notorious” judges the person. Write instead: how many reports, and since when.",
    );
    const blocked = { field: "CAPTION", value: "asylum", topic: "IMMIGRATION" };
    expect(problemWords(problem("WORDING_BLOCKED", blocked))).toBe(
      "Caption: “asylum” touches immigration status, which is never recorded here. Take it out.",
    );
  });

  it("say where in the spreadsheet it is", () => {
    expect(whereWords(problem("CELL_ERROR"))).toBe("Row 14, cell C14");
    expect(whereWords({ ...problem("NOBODY_NAMED"), cell: null })).toBe("Row 14");
  });
});
