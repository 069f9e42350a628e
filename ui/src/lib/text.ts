// Sentences by key, from locales/<language>. The build refuses a key without a sentence (scripts/locales.mjs).

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import type { MessageKey } from "./message-keys";

const files = import.meta.glob<string>("../../../locales/en-GB/{ui-*,failures}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

const bundle = new FluentBundle("en-GB", { useIsolating: false });
for (const file of Object.values(files)) bundle.addResource(new FluentResource(file));

/** The sentence of a key. */
export function t(key: MessageKey, args?: Record<string, FluentVariable>): string {
  return sentence(key, args) ?? key;
}

/** The word of a code that Rust may add to before the window knows it; an unknown code is shown as plain words. */
export function coded(family: "age" | "height" | "build" | "hair" | "sex" | "tile-state", code: string): string {
  return sentence(`${family}-${code}`) ?? plain(code);
}

/** "SOME_CODE" as "some code". */
export function plain(code: string): string {
  return code.toLowerCase().replaceAll(/[_:]/g, " ");
}

/** First letter large, the rest as it is. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("en-GB") + text.slice(1);
}

/** "a, b and c" as English lists go. */
export function list(parts: string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts);
}

function sentence(key: string, args?: Record<string, FluentVariable>): string | null {
  const value = bundle.getMessage(key)?.value;
  return value == null ? null : bundle.formatPattern(value, args ?? null, []);
}
