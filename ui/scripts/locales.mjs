// Every sentence has a key and every key a sentence, in every language: a key that is asked for and not written, written
// and never asked for, or not said alike in all languages (locales/compare.mjs) fails the build. `npm run keys` writes the list of keys that TypeScript checks code families against.
//
// The window's files are locales/<language>/ui-*.ftl and failures.ftl; other files there belong to other programs and
// are left alone.

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { differences, parsed } from "./locales/compare.mjs";

const UI = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const SRC = join(UI, "src");
const LOCALES = resolve(UI, "../locales");
const KEYS_FILE = join(SRC, "lib/message-keys.ts");
const FIRST = "en-GB";

/** A language's files, parsed; `problems` are those of the files themselves, as sentences. */
export function readLocale(language) {
  const folder = join(LOCALES, language);
  const names = readdirSync(folder).filter((name) => /^(ui-.*|failures)\.ftl$/.test(name));
  return parsed(
    language,
    names.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") })),
  );
}

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => file !== KEYS_FILE && !file.includes("/fake/"));
}

/** What the sources ask for: whole keys, and the beginnings of families such as `sex-${code}`. */
export function asked() {
  const exact = new Map();
  const literals = new Set();
  const families = new Map();
  for (const file of sources(SRC)) {
    const text = readFileSync(file, "utf8");
    for (const [, key] of text.matchAll(/\bt\(\s*"([A-Za-z][\w-]*)"/g)) exact.set(key, relative(UI, file));
    for (const [, literal] of text.matchAll(/"([a-z][\w-]*)"/g)) literals.add(literal);
    for (const [, start] of text.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)) families.set(start, relative(UI, file));
    for (const [, start] of text.matchAll(/\bcoded\(\s*"([a-z][a-z0-9-]*)"/g))
      families.set(`${start}-`, relative(UI, file));
  }
  return { exact, literals, families };
}

/** Everything that is wrong with the sentences, as sentences; empty when all is well. */
export function localeProblems() {
  const first = readLocale(FIRST);
  const ids = [...first.messages.keys()];
  const problems = [...first.problems];
  const known = new Set(ids);
  const { exact, literals, families } = asked();
  for (const [key, file] of exact) if (!known.has(key)) problems.push(`${file} asks for ${key}, which is not written`);
  for (const id of ids) {
    const used = literals.has(id) || [...families.keys()].some((start) => id.startsWith(start));
    if (!used) problems.push(`${FIRST}: ${id} is written and never asked for`);
  }
  for (const language of readdirSync(LOCALES).filter((name) => name !== FIRST && !name.includes("."))) {
    const other = readLocale(language);
    problems.push(...other.problems, ...differences(first, other));
  }
  if (readFileSync(KEYS_FILE, "utf8") !== keysText(ids)) problems.push("message-keys.ts is old: run `npm run keys`");
  return problems;
}

function keysText(ids) {
  const lines = ids.toSorted().map((id) => `  | "${id}"`);
  return `// Written by \`npm run keys\` from locales/${FIRST}; do not edit.\nexport type MessageKey =\n${lines.join("\n")};\n`;
}

/** @returns {import("vite").Plugin} */
export function localesChecked() {
  return {
    name: "watchbook-locales",
    apply: "build",
    buildStart() {
      const problems = localeProblems();
      if (problems.length > 0) this.error(`The sentences are not complete:\n  ${problems.join("\n  ")}`);
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === "write") writeFileSync(KEYS_FILE, keysText([...readLocale(FIRST).messages.keys()]));
  const problems = localeProblems();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
