// An invented spreadsheet behind the import's commands: a few columns, a few hundred problems, a progress that takes
// its time.

import type {
  Commands,
  ImportDone,
  ImportOpened,
  ImportPreview,
  ImportProgress,
  ImportSeen,
  Kind,
  Problem,
  ProblemCode,
} from "../bindings";
import type { Command, Gives } from "../host";

type Imports = Extract<Command, `import_${string}` | "export_sheet">;
type Answers = { [C in Imports]: (args: Commands[C]["args"]) => Gives<C> | Promise<Gives<C>> };

const SEEN: ImportSeen = {
  kind: "PEOPLE",
  format: { kind: "csv", encoding: "windows-1252", separator: ";" },
  sheets: [""],
  sheet: 0,
  heading_row: 3,
  rows: 412,
  columns: [
    column(0, "Ref no", ["SW-2026-0142", "SW-2026-0143", "SW-2026-0144"]),
    column(1, "Surname", ["Hughes", "Lloyd", "van der Berg"]),
    column(2, "Forename", ["Rhys", "Ann", "Maria"]),
    column(3, "D.O.B.", ["14/03/1990", "2/11/85", "1 June 1979"]),
    column(4, "Reason", ["Took goods without paying", "Shouted at staff", "Ejected, refused to leave"]),
    column(5, "Photo", ["hughes.jpg", "lloyd.jpg"]),
    column(6, "Notes on file", ["see folder 3"]),
  ],
  mapping: [
    { field: "REFERENCE", source: { from: "column", column: 0 } },
    { field: "FAMILY", source: { from: "column", column: 1 } },
    { field: "GIVEN", source: { from: "column", column: 2 } },
    { field: "BORN", source: { from: "column", column: 3 } },
    { field: "BAN_REASON", source: { from: "column", column: 4 } },
    { field: "PICTURE", source: { from: "column", column: 5 } },
  ],
  fields: (
    [
      ["REFERENCE", false],
      ["FULL_NAME", false],
      ["GIVEN", false],
      ["FAMILY", false],
      ["BORN", false],
      ["BAN_REASON", false],
      ["DECIDED_BY", true],
      ["DECIDING_BODY", true],
      ["MINUTE", true],
      ["GALLERY", true],
      ["PICTURE", false],
    ] as const
  ).map(([field, for_all]) => ({ field, for_all })),
  pictures: 0,
};

function column(place: number, heading: string, samples: string[]) {
  return { column: place, name: "ABCDEFG".charAt(place), heading, samples, filled: 400 };
}

function problem(at: number): Problem {
  const row = 4 + at * 2;
  const kinds: Omit<Problem, "row" | "cell">[] = [
    { code: "DAY_TWO_DIGIT_YEAR", weight: "leaves_out", args: { field: "BORN", value: "2/11/85" } },
    { code: "BAN_WITHOUT_MINUTE", weight: "leaves_out", args: { field: "MINUTE" } },
    { code: "PICTURE_NOT_FOUND", weight: "tells", args: { field: "PICTURE", value: "lloyd.jpg" } },
    {
      code: "WORDING_JUDGING",
      weight: "leaves_out",
      args: { field: "BAN_REASON", value: "notorious", instead: "HOW_OFTEN" },
    },
  ];
  const kind = kinds[at % kinds.length] ?? kinds[0];
  const cell = kind?.code === "BAN_WITHOUT_MINUTE" ? null : `${"DBFE".charAt(at % 4)}${row}`;
  return { row, cell, ...(kind as Omit<Problem, "row" | "cell">) };
}

export function fakeImport(
  asked: URLSearchParams,
  say: (progress: ImportProgress) => void,
  later: (ms: number) => Promise<void>,
): Answers {
  const problems = Array.from({ length: asked.has("sound") ? 0 : 260 }, (_, at) => problem(at));
  let seen = SEEN;
  let stopped = false;

  const opened = (kind: Kind): ImportOpened => {
    seen = { ...SEEN, kind };
    return asked.has("refused")
      ? { kind: "refused", refusal: { code: "CELL_TOO_LONG", args: { cell: "B17", most: "32767" } } }
      : { kind: "opened", seen };
  };
  const counts = {
    rows: 412,
    new: 280,
    changed: 12,
    unchanged: 5,
    left_out: 115,
    shown: 260,
    bans: 270,
    pictures: 240,
  };
  const of = (code: ProblemCode | null) => problems.filter((one) => code === null || one.code === code);

  return {
    import_choose: ({ kind }) => opened(kind),
    import_sheet: ({ kind }) => opened(kind),
    import_choose_pictures: () => ({ kind: "opened", seen: (seen = { ...seen, pictures: 244 }) }),
    import_check: (): ImportPreview => ({
      counts: problems.length === 0 ? { ...counts, left_out: 0 } : counts,
      problems: [...new Set(problems.map((one) => one.code))].map((code) => ({
        code,
        weight: of(code)[0]?.weight ?? "tells",
        count: of(code).length,
      })),
    }),
    import_problems: ({ code, from, count }) => of(code).slice(from, from + count),
    import_confirm: async (): Promise<ImportDone> => {
      stopped = false;
      for (let done = 0; done <= 292; done += 4) {
        if (stopped) return { kind: "stopped" };
        say({ done, total: 292 });
        await later(asked.has("slow") ? 200 : 1);
      }
      return { kind: "stored", counts, pictures: 238, problems: 2 };
    },
    import_stop: () => ((stopped = true), null),
    import_leave: () => null,
    import_undo: () => "undone",
    import_report: () => true,
    export_sheet: () => true,
  };
}
