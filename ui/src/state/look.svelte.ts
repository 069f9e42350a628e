// Language, theme, text size and movement, put on the page's root; everything else follows from tokens and rem.

import type { Preferences } from "../lib/bindings";
import { speak, spokenFor } from "../lib/language.svelte";
import { isReady, ready } from "../lib/text";

/** Puts the look on the page and keeps following the computer's theme; answers with what stops that. */
export function lookOf(preferences: Preferences): () => void {
  let current = true;
  const spoken = spokenFor(preferences.language);
  if (isReady(spoken)) speak(spoken);
  // A language that was changed again meanwhile is not spoken any more.
  else void ready(spoken).then(() => current && speak(spoken));
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const put = () => {
    root.dataset["theme"] = preferences.theme === "system" ? (dark.matches ? "dark" : "light") : preferences.theme;
    root.dataset["motion"] = preferences.reduced_motion || still.matches ? "less" : "full";
  };
  put();
  root.style.fontSize = `${(16 * preferences.text_size) / 100}px`;
  dark.addEventListener("change", put);
  still.addEventListener("change", put);
  return () => {
    current = false;
    dark.removeEventListener("change", put);
    still.removeEventListener("change", put);
  };
}
