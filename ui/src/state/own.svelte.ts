// The premises' own list: what is listed, the form that is open, and what was saved last.
// Invariant: a list is shown only if nothing newer was asked; a form never goes without being kept or asked about.

import type { OwnFilter, OwnList, OwnRow } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";
import { OwnEditor } from "./own-editor.svelte";

/** What the bar above the list says. */
export type OwnSaid = { text: "saved" | "ended" | "undone" | "unchanged"; undo: boolean };

export class OwnState {
  text = $state("");
  filter = $state<OwnFilter>("in-force");
  list = $state.raw<OwnList | null>(null);
  editor = $state.raw<OwnEditor | null>(null);
  said = $state.raw<OwnSaid | null>(null);
  failure = $state.raw<Fault | null>(null);
  /** The person is asked whether to leave what they typed. */
  leaving = $state(false);
  /** The bar of somebody under 18 for whose form a reason is being asked. */
  whyFor = $state.raw<string | null>(null);
  /** The row that had the focus, to come back to. */
  last = $state.raw<string | null>(null);
  #asked = 0;

  constructor(
    readonly call: Call,
    private readonly changed: () => void,
  ) {}

  get canUndo(): boolean {
    if (!this.list?.undo) return false;
    // In a form only what was just saved in it; on the list also what was saved before.
    return this.editor ? !this.editor.dirty && this.said?.undo === true : this.said?.undo !== false;
  }

  write(text: string): void {
    this.text = text;
    void this.ask();
  }

  choose(filter: OwnFilter): void {
    this.filter = filter;
    void this.ask();
  }

  async ask(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const list = await this.call("own_list", { query: { text: this.text.trim(), filter: this.filter } });
      if (turn !== this.#asked) return;
      this.list = list;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** Opens a form; a form that was left goes on where it was left when `kept` is asked for. */
  async open(bar: OwnRow["bar"] | null, kept = false, reason: string | null = null): Promise<void> {
    if (this.editor?.dirty) {
      this.leaving = true;
      return;
    }
    this.whyFor = null;
    try {
      const opened = await this.call("own_open", { bar, reason });
      this.said = null;
      this.failure = null;
      this.last = bar;
      this.editor = new OwnEditor(this, opened, kept, reason);
    } catch (thrown) {
      const fault = asFault(thrown);
      if (fault.code === "reason_needed" && bar !== null) this.whyFor = bar;
      else this.failure = fault;
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

  /** After something was saved, ended or undone. */
  async turned(said: OwnSaid | null): Promise<void> {
    this.said = said;
    this.changed();
    await this.ask();
  }

  async undo(): Promise<void> {
    if (!this.list?.undo) return;
    try {
      await this.call("own_undo");
      this.editor = null;
      await this.turned({ text: "undone", undo: false });
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** Keeps what is typed and not saved inside the encrypted file; null when there is nothing to keep. */
  keep(): Promise<void> | null {
    const editor = this.editor;
    if (!editor?.dirty) return null;
    return this.call("own_keep", { form: editor.form() }).then(
      () => undefined,
      () => undefined,
    );
  }

  async forget(): Promise<void> {
    await this.call("own_keep", { form: null }).catch(() => undefined);
    await this.ask();
  }

  async goOn(): Promise<void> {
    const kept = this.list?.kept;
    if (kept) await this.open(kept.bar, true);
  }
}
