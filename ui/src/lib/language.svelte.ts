// Which language the window speaks, and how that language writes what is not a sentence. Everything that is worded
// reads it as Svelte state, so that a change shows at once and nothing that is half typed is lost.

import type { Language } from "./bindings";
import { ENGLISH } from "./tongues/english";
import type { Tongue } from "./tongues/tongue";
import { WELSH } from "./tongues/welsh";

/** The languages that the window has sentences in; the folders of locales/. */
export const SPOKEN: readonly Language[] = ["en-GB", "cy"];

const TONGUES: Record<Language, Tongue> = { "en-GB": ENGLISH, cy: WELSH };

/** What the computer asks for: Welsh where that is its first language, else English. */
export function ofComputer(wanted: readonly string[] = navigator.languages): Language {
  return /^cy\b/i.test(wanted[0] ?? "") ? "cy" : "en-GB";
}

/** The language that a preference comes to on this computer; none is as the computer has it. */
export function spokenFor(preferred: Language | null): Language {
  return preferred ?? ofComputer();
}

let now = $state<Language>(ofComputer());

export function language(): Language {
  return now;
}

export function tongueOf(spoken: Language): Tongue {
  return TONGUES[spoken];
}

export function tongue(): Tongue {
  return tongueOf(now);
}

/** From here on the window speaks this language, and says so to whoever reads it aloud. */
export function speak(spoken: Language): void {
  now = spoken;
  document.documentElement.lang = spoken;
}
