// The sentences of an import's problems. Rust names a code and its arguments; the words are made here and nowhere else.

import type { FileRefusal, Format, Problem } from "./bindings";
import { coded, t } from "./text";

/** What is wrong in a row, and what to do. */
export function problemWords(problem: Problem): string {
  const { field, ...rest } = problem.args;
  return t(`import-problem-${problem.code}`, {
    ...rest,
    ...(field ? { field: t(`import-field-${field as "NAME"}`) } : {}),
    hint: hint(problem.args),
  });
}

function hint(args: Record<string, string>): string {
  if (args["instead"]) return t(`import-instead-${args["instead"] as "COMPARE"}`);
  if (args["topic"]) return t(`import-topic-${args["topic"] as "HEALTH"}`);
  return args["why"] ? coded("import-why", args["why"]) : "";
}

/** Why a file was not taken, and what to do. */
export function refusalWords(refusal: FileRefusal): string {
  return t(`import-file-${refusal.code}`, refusal.args);
}

/** What a file turned out to be. */
export function formatWords(format: Format): string {
  if (format.kind !== "csv") return t(`import-format-${format.kind}`);
  return t("import-format-csv", { encoding: format.encoding, separator: format.separator });
}

/** Where in the spreadsheet a problem is. */
export function whereWords(problem: Problem): string {
  if (problem.cell === null) return t("import-where-row", { row: problem.row });
  return t("import-where-cell", { row: problem.row, cell: problem.cell });
}
