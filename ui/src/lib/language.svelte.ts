// Which language the window speaks, and how that language writes what is not a sentence. Everything that is worded
// reads it as Svelte state, so that a change shows at once and nothing that is half typed is lost.

import type { Language } from "./bindings";
import { ENGLISH } from "./tongues/english";
import type { Tongue } from "./tongues/tongue";
import { WELSH } from "./tongues/welsh";

/** A language that the window has sentences in; the folders of locales/. */
export type Spoken = Exclude<Language, "system">;

export const SPOKEN: readonly Spoken[] = ["en-GB", "cy"];

const TONGUES: Record<Spoken, Tongue> = { "en-GB": ENGLISH, cy: WELSH };

/** What the computer asks for: Welsh where that is its first language, else English. */
export function ofComputer(wanted: readonly string[] = navigator.languages): Spoken {
  return /^cy\b/i.test(wanted[0] ?? "") ? "cy" : "en-GB";
}

/** The language that a preference comes to on this computer. */
export function spokenFor(preferred: Language): Spoken {
  return preferred === "system" ? ofComputer() : preferred;
}

let now = $state<Spoken>(ofComputer());

export function language(): Spoken {
  return now;
}

export function tongueOf(spoken: Spoken): Tongue {
  return TONGUES[spoken];
}

export function tongue(): Tongue {
  return tongueOf(now);
}

/** From here on the window speaks this language, and says so to whoever reads it aloud. */
export function speak(spoken: Spoken): void {
  now = spoken;
  document.documentElement.lang = spoken;
}
