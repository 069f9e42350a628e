// The letters of one ban or warning: which can be made, how the chosen one reads, which were made.
// Invariant: what is shown is Rust's answer to the latest choice.

import type {
  Language,
  LetterAbout,
  LetterKind,
  LetterList,
  LetterLooked,
  LetterProblem,
  LetterSaved,
  Print,
} from "../lib/bindings";
import type { Fault } from "../lib/host";
import type { Call } from "./check.svelte";
import { work } from "./work";

export class LettersState {
  list = $state.raw<LetterList | null>(null);
  kind = $state<LetterKind | null>(null);
  language = $state<Language>("en-GB");
  print = $state<Print>("ORDINARY");
  looked = $state.raw<LetterLooked | null>(null);
  saved = $state.raw<LetterSaved | null>(null);
  busy = $state(false);
  failure = $state.raw<Fault | null>(null);
  #asked = 0;

  constructor(
    readonly call: Call,
    readonly about: LetterAbout,
    language: Language,
  ) {
    this.language = language;
  }

  get problems(): LetterProblem[] {
    const said = this.saved?.is === "problems" ? this.saved : this.looked;
    return said?.is === "problems" ? said.problems : [];
  }

  ask(): Promise<void> {
    return work(this, async () => {
      this.list = await this.call("letter_list", { about: this.about });
    });
  }

  /** Shows how a letter reads; the last choice wins. */
  async look(kind: LetterKind | null, language: Language): Promise<void> {
    this.kind = kind;
    this.language = language;
    this.saved = null;
    const turn = (this.#asked += 1);
    if (kind === null) {
      this.looked = null;
      return;
    }
    const looked = await this.call("letter_look", { about: this.about, kind, language }).catch(() => null);
    if (turn === this.#asked) this.looked = looked;
  }

  save(): Promise<void> {
    return work(this, async () => {
      const { about, kind, language, print } = this;
      if (kind === null) return;
      this.saved = await this.call("letter_save", { about, kind, language, print });
      this.list = await this.call("letter_list", { about: this.about });
    });
  }
}
