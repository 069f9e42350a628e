// One form of the office: what is typed, what is wrong with it, what members will see of it, and saving it.

import { getContext, setContext, untrack } from "svelte";
import type { DeskForm, FormProblem, Looked, Opened, PictureVerdict, SaveOutcome, SubjectDraft } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { DeskState } from "./desk.svelte";
import { provideForm } from "./form.svelte";
import { Leaving } from "./leaving.svelte";

/** How long typing rests before Rust is asked what it comes to, in ms. */
const REST_MS = 250;
/** Words that must not stand are told at once, everything else once a field has been left. */
const AT_ONCE = new Set<FormProblem["code"]>(["judging", "blocked", "below-responsibility"]);

export class EditorState {
  opened = $state.raw<Opened>(null as unknown as Opened);
  draft = $state<SubjectDraft>(null as unknown as SubjectDraft);
  looked = $state.raw<Looked | null>(null);
  /** Problems of the last save, until the form is looked at again. */
  failure = $state.raw<Fault | null>(null);
  /** Fields that have been left once. */
  readonly leaving = new Leaving();
  tried = $state(false);
  busy = $state(false);
  /** The record as it is now, when somebody else has changed it meanwhile. */
  stale = $state.raw<Opened | null>(null);
  /** The summary of problems takes the focus when this rises. */
  refused = $state(0);
  #saved = $state("");
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly desk: DeskState,
    opened: Opened,
    kept: boolean,
  ) {
    this.#enter(opened);
    if (kept && opened.kept) this.draft = opened.kept;
    void this.look();
  }

  #enter(opened: Opened): void {
    this.opened = opened;
    this.draft = structuredClone(opened.draft);
    this.#saved = JSON.stringify(opened.draft);
    this.leaving.anew();
    this.tried = false;
    this.stale = null;
    this.failure = null;
  }

  get dirty(): boolean {
    return JSON.stringify(this.draft) !== this.#saved;
  }

  get mayChange(): boolean {
    return this.desk.list?.may_change ?? false;
  }

  get problems(): FormProblem[] {
    return this.looked?.problems ?? [];
  }

  /** The problems that are told: in fields that were left, all after a save was tried. */
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

  form(): DeskForm {
    return { subject: this.opened.subject, revision: this.opened.revision, draft: $state.snapshot(this.draft) };
  }

  /** Something was typed: Rust is asked what it comes to once the typing rests. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), REST_MS);
  }

  async look(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const looked = await this.desk.call("desk_look", { form: this.form() });
      this.leaving.settled(() => {
        if (turn === this.#asked) this.looked = looked;
      });
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  async save(over?: string): Promise<void> {
    if (this.busy || !this.mayChange) return;
    this.busy = true;
    this.failure = null;
    try {
      const form = this.form();
      this.#take(await this.desk.call("desk_save", { form: over === undefined ? form : { ...form, revision: over } }));
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
    this.busy = false;
  }

  #take(outcome: SaveOutcome): void {
    switch (outcome.is) {
      case "saved": {
        this.#enter(outcome.opened);
        void this.look();
        const text = outcome.awaits_check ? "waits" : "saved";
        void this.desk.turned({ text, reference: outcome.opened.reference, undo: true });
        return;
      }
      case "unchanged":
        this.desk.said = { text: "unchanged", reference: this.opened.reference, undo: false };
        return;
      case "problems":
        this.tried = true;
        this.looked = this.looked ? { ...this.looked, problems: outcome.problems } : null;
        this.refused += 1;
        return;
      case "stale":
        this.stale = outcome.opened;
    }
  }

  /** A picture was kept: the record is another by now, and the form stays as it was typed. */
  async picturesChanged(): Promise<void> {
    if (this.opened.subject === null) return;
    try {
      const now = await this.desk.call("desk_open", { subject: this.opened.subject });
      // Where more has changed than pictures, saving will show both.
      if (JSON.stringify(now.draft) === this.#saved) this.opened = now;
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
    void this.look();
  }

  /** Has a picture looked at by a second person, or takes it from members. */
  async decide(picture: string, verdict: PictureVerdict): Promise<void> {
    const { subject, revision } = this.opened;
    if (subject === null) return;
    try {
      await this.desk.call("desk_picture_decide", { seen: { subject, picture, revision }, verdict });
    } catch (thrown) {
      this.failure = asFault(thrown);
      return;
    }
    await this.picturesChanged();
    await this.desk.turned(null);
  }

  async erase(picture: string): Promise<void> {
    try {
      await this.desk.call("erase_picture", { picture });
    } catch (thrown) {
      this.failure = asFault(thrown);
      return;
    }
    await this.picturesChanged();
    await this.desk.turned(null);
  }

  /** Mine over theirs: the same form, said to be of the record as it is now. */
  keepMine(): void {
    const now = this.stale;
    this.stale = null;
    if (now) void this.save(now.revision);
  }

  takeTheirs(): void {
    if (this.stale) this.#enter(this.stale);
    void this.look();
  }

  async check(entry: string): Promise<void> {
    try {
      const { subject, revision } = this.opened;
      if (subject === null) return;
      await this.desk.call("desk_check", { seen: { subject, entry, revision } });
      const opened = await this.desk.call("desk_open", { subject: this.opened.subject });
      this.#enter(opened);
      await this.desk.turned(null);
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** Follows what is typed; answers with what stops that. */
  follow(): void {
    JSON.stringify(this.draft);
    untrack(() => this.typed());
  }
}

const KEY = Symbol("editor");

export function provideEditor(editor: EditorState): EditorState {
  return setContext(KEY, provideForm(editor));
}

export function useEditor(): EditorState {
  return getContext<EditorState>(KEY);
}
