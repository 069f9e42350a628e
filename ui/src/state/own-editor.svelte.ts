// One form of the own list: what is typed, what is wrong with it, what staff will see of it, saving and ending it.

import { getContext, setContext, untrack } from "svelte";
import type { FormProblem, OwnDraft, OwnForm, OwnLooked, OwnOpened, OwnOutcome } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import { provideForm, type PersonForm } from "./form.svelte";
import { Leaving } from "./leaving.svelte";
import type { OwnState } from "./own.svelte";

/** How long typing rests before Rust is asked what it comes to, in ms. */
const REST_MS = 250;
/** Words that must not stand are told at once, everything else once a field has been left. */
const AT_ONCE = new Set<FormProblem["code"]>(["judging", "blocked", "below-responsibility"]);

export class OwnEditor implements PersonForm {
  opened = $state.raw<OwnOpened>(null as unknown as OwnOpened);
  draft = $state<OwnDraft>(null as unknown as OwnDraft);
  looked = $state.raw<OwnLooked | null>(null);
  failure = $state.raw<Fault | null>(null);
  /** Fields that have been left once. */
  readonly leaving = new Leaving();
  tried = $state(false);
  busy = $state(false);
  refused = $state(0);
  /** The person is asked why the bar ends. */
  ending = $state(false);
  #saved = $state("");
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly own: OwnState,
    opened: OwnOpened,
    kept: boolean,
    /** Why the form of somebody under 18 was opened: said again when it is read anew. */
    private readonly why: string | null,
  ) {
    this.#enter(opened);
    if (kept && opened.kept) this.draft = opened.kept;
    void this.look();
  }

  #enter(opened: OwnOpened): void {
    this.opened = opened;
    this.draft = structuredClone(opened.draft);
    this.#saved = JSON.stringify(opened.draft);
    this.leaving.anew();
    this.tried = false;
    this.failure = null;
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== this.#saved;
  }

  get mayChange(): boolean {
    return this.opened.ended === null;
  }

  /** Whether it can still be ended early. */
  get stands(): boolean {
    return this.opened.standing === "in-force" || this.opened.standing === "starts-later";
  }

  get problems(): FormProblem[] {
    return this.looked?.problems ?? [];
  }

  get told(): FormProblem[] {
    return this.problems.filter(
      (problem) => this.tried || this.leaving.has(problem.field) || AT_ONCE.has(problem.code),
    );
  }

  at(field: string): FormProblem | undefined {
    return this.told.find((problem) => problem.field === field);
  }

  leaveField(field: string): void {
    this.leaving.leave(field);
  }

  form(): OwnForm {
    return { bar: this.opened.bar, revision: this.opened.revision, draft: $state.snapshot(this.draft) };
  }

  async look(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const looked = await this.own.call("own_look", { form: this.form() });
      this.leaving.settled(() => {
        if (turn === this.#asked) this.looked = looked;
      });
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  async save(): Promise<void> {
    if (this.busy || !this.mayChange) return;
    await this.#carry("saved", () => this.own.call("own_save", { form: this.form() }));
  }

  async end(reason: string): Promise<void> {
    const { bar, revision } = this.opened;
    if (this.busy || bar === null) return;
    await this.#carry("ended", () => this.own.call("own_end", { bar, revision, reason }));
  }

  async #carry(text: "saved" | "ended", ask: () => Promise<OwnOutcome>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await this.#take(await ask(), text);
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
    this.busy = false;
  }

  async #take(outcome: OwnOutcome, text: "saved" | "ended"): Promise<void> {
    switch (outcome.is) {
      case "saved":
        this.ending = false;
        this.#enter(outcome.opened);
        void this.look();
        void this.own.turned({ text, undo: true });
        return;
      case "unchanged":
        this.own.said = { text: "unchanged", undo: false };
        return;
      case "problems":
        this.tried = true;
        this.looked = {
          ...(this.looked ?? { card: null, hidden: null, limited: false }),
          problems: outcome.problems,
        };
        this.refused += 1;
        return;
      case "stale":
        // Nobody else works at this computer: what is there now is the truth, and what was typed is said to be lost.
        this.ending = false;
        await this.#anew({ code: "stale", wait_seconds: null, tries_left: null });
    }
  }

  /** Opens the bar as it is now. One that asks for a reason by now is left, and the reason asked for. */
  async #anew(told: Fault): Promise<void> {
    const { bar } = this.opened;
    try {
      this.#enter(await this.own.call("own_open", { bar, reason: this.why }));
      this.failure = told;
      void this.look();
    } catch (thrown) {
      const fault = asFault(thrown);
      this.own.editor = null;
      await this.own.ask();
      this.own.failure = told;
      if (fault.code === "reason_needed") this.own.whyFor = bar;
      else this.own.failure = fault;
    }
  }

  /** A picture was kept or erased: the bar is another by now, and the form stays as it was typed. */
  async picturesChanged(): Promise<void> {
    if (this.opened.bar === null) return;
    try {
      const now = await this.own.call("own_open", { bar: this.opened.bar, reason: this.why });
      if (JSON.stringify(now.draft) === this.#saved) this.opened = now;
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
    void this.look();
    void this.own.turned(null);
  }

  async erasePicture(picture: string): Promise<void> {
    try {
      await this.own.call("erase_picture", { picture });
      await this.picturesChanged();
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** Follows what is typed. */
  follow(): void {
    JSON.stringify(this.draft);
    untrack(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.look(), REST_MS);
    });
  }
}

const KEY = Symbol("own");

export function provideOwn(editor: OwnEditor): OwnEditor {
  return setContext(KEY, provideForm(editor));
}

export function useOwn(): OwnEditor {
  return getContext<OwnEditor>(KEY);
}
