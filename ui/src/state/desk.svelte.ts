// The office's register: its list, the form that is open, and what was saved last.
// Invariant: a list is shown only if nothing newer was asked; a form never goes without being kept or asked about.

import type { DeskChoices, DeskFilter, DeskList, SessionShown, UndoShown } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";
import { EditorState } from "./editor.svelte";
import { SecondLook } from "./second.svelte";

/** What the bar above the register says. */
export type Said = { text: "saved" | "waits" | "undone" | "unchanged"; reference: string; undo: boolean };

export function worksInOffice(session: SessionShown): boolean {
  return session.office && (session.role === "ADMINISTRATOR" || session.role === "DATA_LEAD");
}

export class DeskState {
  text = $state("");
  filter = $state<DeskFilter>("all");
  list = $state.raw<DeskList | null>(null);
  choices = $state.raw<DeskChoices | null>(null);
  editor = $state.raw<EditorState | null>(null);
  said = $state.raw<Said | null>(null);
  failure = $state.raw<Fault | null>(null);
  /** The person is asked whether to leave what they typed. */
  leaving = $state(false);
  /** The row that had the focus, to come back to. */
  last = $state.raw<string | null>(null);
  #asked = 0;

  /** The pictures that are being looked through. */
  second = $state.raw<SecondLook | null>(null);

  constructor(
    readonly call: Call,
    private readonly changed: () => void,
  ) {}

  get canUndo(): boolean {
    if (!this.list?.undo || !this.list.may_change) return false;
    // In a form only what was just saved in it; on the list also what was saved before.
    return this.editor ? !this.editor.dirty && this.said?.undo === true : this.said?.undo !== false;
  }

  write(text: string): void {
    this.text = text;
    void this.ask();
  }

  choose(filter: DeskFilter): void {
    this.filter = filter;
    void this.ask();
  }

  async ask(more = false): Promise<void> {
    const turn = (this.#asked += 1);
    const before = more ? (this.list?.rows ?? []) : [];
    const query = { text: this.text.trim(), filter: this.filter, from: before.length };
    try {
      const list = await this.call("desk_list", { query });
      if (turn !== this.#asked) return;
      this.list = { ...list, rows: [...before, ...list.rows] };
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** Opens a form; a form that was left goes on where it was left when `kept` is asked for. */
  async open(subject: string | null, kept = false): Promise<void> {
    if (this.editor?.dirty) {
      this.leaving = true;
      return;
    }
    if (subject === null && this.list?.may_change === false) return;
    try {
      this.choices = await this.call("desk_choices");
      const opened = await this.call("desk_open", { subject });
      this.said = null;
      this.failure = null;
      this.last = subject;
      this.editor = new EditorState(this, opened, kept);
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** Back to the list; asks first when something is typed and not saved. */
  leave(): void {
    if (this.editor?.dirty) this.leaving = true;
    else this.close();
  }

  close(): void {
    this.editor = null;
    this.leaving = false;
    void this.ask();
  }

  openSecond(): void {
    this.second = new SecondLook(this.call);
  }

  closeSecond(): void {
    if (this.second?.changed) this.changed();
    this.second = null;
    void this.ask();
  }

  /** After something was saved, undone or checked. */
  async turned(said: Said | null): Promise<void> {
    this.said = said;
    this.changed();
    await this.ask();
  }

  async undo(): Promise<void> {
    if (!this.list?.undo) return;
    try {
      const undone: UndoShown = await this.call("desk_undo");
      this.editor = null;
      await this.turned({ text: "undone", reference: undone.reference ?? "", undo: false });
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** Keeps what is typed and not saved inside the encrypted file; null when there is nothing to keep. */
  keep(): Promise<void> | null {
    const editor = this.editor;
    if (!editor?.dirty || !this.list?.may_change) return null;
    return this.call("desk_keep", { form: editor.form() }).then(
      () => undefined,
      () => undefined,
    );
  }

  async forget(): Promise<void> {
    await this.call("desk_keep", { form: null }).catch(() => undefined);
    await this.ask();
  }

  /** Goes on with the form that was left: whose it is, Rust says by giving it out. */
  async goOn(): Promise<void> {
    const kept = this.list?.kept;
    if (kept) await this.open(kept.subject, true);
  }
}
