// Sentences by key, from locales/<language>. The build refuses a key without a sentence (scripts/locales.mjs).

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { Language } from "./bindings";
import { language, SPOKEN, tongue, tongueOf } from "./language.svelte";
import type { MessageKey } from "./message-keys";

const files = import.meta.glob<string>("../../../locales/{en-GB,cy}/{ui-*,failures}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundles = Object.fromEntries(SPOKEN.map((spoken) => [spoken, bundleOf(spoken)])) as Record<
  Language,
  FluentBundle
>;

function bundleOf(spoken: Language): FluentBundle {
  const bundle = new FluentBundle([...tongueOf(spoken).locales], { useIsolating: false });
  for (const [path, file] of Object.entries(files)) {
    if (path.includes(`/${spoken}/`)) bundle.addResource(new FluentResource(file));
  }
  return bundle;
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
  const value = bundles[spoken].getMessage(key)?.value;
  return value == null ? null : bundles[spoken].formatPattern(value, args ?? null, []);
}
