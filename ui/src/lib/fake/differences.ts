// What the invented office and another say differently: ?differ=1 has one.

import type { Commands, DifferenceShown } from "../bindings";

type Names = "differences" | "differences_unsaid" | "difference_choose";
type Answers = { [C in Names]: (args: Commands[C]["args"]) => Commands[C]["answer"] };

export function fakeDifferences(asked: URLSearchParams): Answers {
  let all: DifferenceShown[] = asked.has("differ")
    ? [
        {
          id: "d1",
          part: "person",
          about: ["Callum Vane"],
          lines: [
            { part: "person", ours: "Grey", theirs: "Brown" },
            {
              part: "office_file",
              ours: "Lives with a brother on Weir Street; letters come back.",
              theirs: "Letters come back from Weir Street.",
            },
            { part: "entry", ours: "2026-12-01 · 2027-05-31", theirs: null },
          ],
        },
      ]
    : [];
  return {
    differences: () => all,
    differences_unsaid: () => (asked.has("differ") ? [{ part: "office_file", about: ["Callum Vane"], files: 0 }] : []),
    difference_choose: ({ difference }) => (all = all.filter((one) => one.id !== difference)),
  };
}
