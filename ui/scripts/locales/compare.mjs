// Whether a language says what the first one says: the same keys with the same variables, plurals that cover every
// number, and no sentence that was left as it was. Pure: two parsed languages in, problems out, each a sentence.

import { FluentParser } from "@fluent/syntax";
import { equalIn } from "./equal.mjs";

/** The plural categories of CLDR. */
const CATEGORIES = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Units are written the same way everywhere. */
const UNITS = /\b(?:cm|kB|MB|GB)\b/g;

/** Files of a language, as name and text, parsed: messages by id, and problems of the files themselves. */
export function parsed(language, files) {
  const messages = new Map();
  const problems = [];
  const parser = new FluentParser({ withSpans: false });
  for (const { name, text } of files) {
    for (const entry of parser.parse(text, {}).body) {
      if (entry.type === "Junk") problems.push(`${language}/${name} cannot be read: ${entry.content.trim()}`);
      if (entry.type !== "Message") continue;
      const id = entry.id.name;
      if (messages.has(id)) problems.push(`${language}/${name}: ${id} is written twice`);
      else messages.set(id, entry.value);
      // The window reads each sentence by itself, when it is first said (ui/src/lib/text.ts).
      walk(entry.value, (node) => {
        if (node.type === "MessageReference" || node.type === "TermReference") {
          problems.push(`${language}/${name}: ${id} names another sentence, { ${node.id.name} }`);
        }
      });
    }
  }
  for (const [id, value] of messages) problems.push(...pluralProblems(language, id, value));
  return { language, messages, problems };
}

/** What is wrong between the first language and another. */
export function differences(first, other) {
  const problems = [];
  for (const id of other.messages.keys()) {
    if (!first.messages.has(id)) problems.push(`${other.language} has ${id}, which ${first.language} lacks`);
  }
  const equal = new Set(equalIn(other.language));
  for (const [id, value] of first.messages) {
    const there = other.messages.get(id);
    if (there === undefined) {
      problems.push(`${other.language} lacks ${id}`);
      continue;
    }
    problems.push(...variableProblems(first.language, value, other.language, there, id));
    const same = JSON.stringify(value) === JSON.stringify(there);
    if (same && hasWords(value) && !equal.has(id)) {
      problems.push(`${other.language}: ${id} is left as in ${first.language}; translate it, or list it in equal.mjs`);
    }
    if (!same && equal.has(id)) problems.push(`${other.language}: ${id} is listed in equal.mjs and is not equal`);
  }
  for (const id of equal) {
    if (!first.messages.has(id)) problems.push(`equal.mjs lists ${id}, which ${first.language} lacks`);
  }
  return problems;
}

function variableProblems(first, value, language, there, id) {
  const asked = variables(value);
  const used = variables(there);
  return [
    ...[...asked].filter((name) => !used.has(name)).map((name) => `${language}: ${id} leaves out { $${name} }`),
    ...[...used]
      .filter((name) => !asked.has(name))
      .map((name) => `${language}: ${id} asks for { $${name} }, which ${first} does not give`),
  ];
}

function variables(value) {
  const found = new Set();
  walk(value, (node) => node.type === "VariableReference" && found.add(node.id.name));
  return found;
}

function pluralProblems(language, id, value) {
  const own = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
  const problems = [];
  walk(value, (node) => {
    if (node.type !== "SelectExpression") return;
    const keys = node.variants.map(({ key }) => (key.type === "Identifier" ? key.name : null));
    const plural = keys.some((key) => key === null || CATEGORIES.has(key));
    if (!plural) return;
    if (!keys.includes("other")) problems.push(`${language}: ${id} has a plural without [other]`);
    for (const key of keys) {
      if (CATEGORIES.has(key) && !own.has(key)) {
        problems.push(`${language}: ${id} has [${key}], which no number has in that language`);
      }
    }
  });
  return problems;
}

function hasWords(value) {
  let text = "";
  walk(value, (node) => {
    if (node.type === "TextElement") text += `${node.value} `;
  });
  return /\p{L}{2}/u.test(text.replaceAll(UNITS, ""));
}

function walk(node, seen) {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) {
    node.forEach((one) => walk(one, seen));
    return;
  }
  if (typeof node.type === "string") seen(node);
  Object.values(node).forEach((inner) => walk(inner, seen));
}
