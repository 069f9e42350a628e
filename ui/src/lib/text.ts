// Sentences by key, from locales/<language>. The build refuses a key without a sentence (scripts/locales.mjs).

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Language } from "./bindings";
import { language, tongue, tongueOf } from "./language.svelte";
import type { MessageKey } from "./message-keys";

const LOADED: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  "en-GB": () => import("./tongues/english-sentences"),
  cy: () => import("./tongues/welsh-sentences"),
};

/**
 * A language's sentences as written, by key, and those that have been said once, taken apart. All of them taken apart
 * in both languages would be most of what an open window holds of its own.
 */
type Said = { written: Map<string, string>; bundle: FluentBundle };

const said = new Map<Language, Said>();

/** Whether a language's sentences are here. */
export function isReady(spoken: Language): boolean {
  return said.has(spoken);
}

/** Brings a language's sentences; until then each of them is its key. */
export async function ready(spoken: Language): Promise<void> {
  const { default: files } = await LOADED[spoken]();
  if (said.has(spoken)) return;
  const bundle = new FluentBundle([...tongueOf(spoken).locales], { useIsolating: false });
  said.set(spoken, { written: new Map(Object.values(files).flatMap(sentences)), bundle });
}

/** The sentences of a file, each with its key and all up to the next; one names no other (locales/compare.mjs). */
export function sentences(file: string): [key: string, sentence: string][] {
  const starts = [...file.matchAll(/^([a-zA-Z][\w-]*) *=/gm)];
  return starts.map((start, at) => [start[1] ?? "", file.slice(start.index, starts[at + 1]?.index)]);
}

/** The sentence of a key, in the language that the window speaks now. */
export function t(key: MessageKey, args?: Record<string, FluentVariable>): string {
  return sentence(language(), key, args) ?? key;
}

/** The sentence of a key in a language of its own, whatever the window speaks. */
export function tIn(spoken: Language, key: MessageKey): string {
  return sentence(spoken, key) ?? key;
}

/** The word of a code that Rust may add to before the window knows it; an unknown code is shown as plain words. */
export function coded(
  family: "age" | "height" | "build" | "hair" | "sex" | "tile-state" | "import-why",
  code: string,
): string {
  return sentence(language(), `${family}-${code}`) ?? plain(code);
}

/** "SOME_CODE" as "some code". */
export function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[_:]/g, " ");
}

/** First letter large, the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase([...tongue().locales]) + text.slice(1);
}

/** "a, b and c" as the language's lists go. */
export function list(parts: string[]): string {
  return tongue().list(parts);
}

function sentence(spoken: Language, key: string, args?: Record<string, FluentVariable>): string | null {
  const here = said.get(spoken);
  if (!here) return null;
  const { written, bundle } = here;
  const waiting = written.get(key);
  if (waiting !== undefined) {
    bundle.addResource(new FluentResource(waiting));
    written.delete(key);
  }
  const value = bundle.getMessage(key)?.value;
  return value == null ? null : bundle.formatPattern(value, args ?? null, []);
}
