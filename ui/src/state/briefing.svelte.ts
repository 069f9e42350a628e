// What changed since this person last looked, and what of it they have acknowledged.
// Invariant: what is shown is what Rust last answered; an answer that a newer question overtook is dropped.

import type { BriefingItem, BriefingShown } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";

export class BriefingState {
  shown = $state.raw<BriefingShown | null>(null);
  failure = $state.raw<Fault | null>(null);
  /** Whose row has the focus, or had it last. */
  active = $state.raw<string | null>(null);
  /** The latest acknowledgement was taken back just now. */
  undone = $state(false);
  /** The mounted list, told where the focus goes. */
  list: { focus(subject: string | null): void } | null = null;
  #asked = 0;

  constructor(readonly call: Call) {}

  /** How many people there is something new about. */
  get waiting(): number {
    return this.shown ? this.shown.total - this.shown.seen : 0;
  }

  get canUndo(): boolean {
    return this.shown?.undo === true;
  }

  ask(): Promise<void> {
    return this.#take(() => this.call("briefing"));
  }

  /** The row that has the focus is seen; on to the next that is not. */
  async seeActive(): Promise<void> {
    const item = this.shown?.items.find((one) => one.tile.subject === this.active);
    if (item && !item.seen) await this.see(item.tile.subject);
    else this.list?.focus(this.next());
  }

  async see(subject: string | null): Promise<void> {
    const upto = this.shown?.now;
    if (upto === undefined || this.waiting === 0) return;
    const next = subject === null ? null : this.next(subject);
    this.undone = false;
    await this.#take(() => this.call("briefing_seen", { subject, upto }));
    this.list?.focus(next);
  }

  async undo(): Promise<void> {
    if (!this.canUndo) return;
    await this.#take(() => this.call("briefing_undo"));
    this.undone = this.failure === null;
    this.list?.focus(this.active);
  }

  /** The first after this one that is not seen, then the first of all. */
  private next(after: string | null = this.active): string | null {
    const items: BriefingItem[] = this.shown?.items ?? [];
    const at = items.findIndex((one) => one.tile.subject === after);
    const open = (one: BriefingItem) => !one.seen && one.tile.subject !== after;
    return (items.slice(at + 1).find(open) ?? items.find(open))?.tile.subject ?? null;
  }

  async #take(ask: () => Promise<BriefingShown>): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const shown = await ask();
      if (turn !== this.#asked) return;
      this.shown = shown;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }
}
