// Looking somebody up: what was asked, what was answered, where the eye is on the wall, and the open card.
// Invariant: an answer is shown only if nothing newer was asked; at most one question is on its way, the last waits.

import type { Card, CheckAnswer, CheckQuery, Chosen, Tile } from "../lib/bindings";
import type { Opinion } from "../lib/compare";
import { toggled } from "../lib/facets";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";
import type { Move } from "../lib/windowing";
import type { RegisterClock } from "./clock.svelte";
import { Tiles } from "./tiles.svelte";

export type Call = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;
export type Views = {
  box: { focus(typed?: string): void } | null;
  wall: { focus(): void; move(move: Move): void } | null;
  narrow: { toggle(): void; isOpen(): boolean } | null;
  points: { choose(opinion: Opinion): void } | null;
};
/** A card, or the question that Rust wants answered first. */
export type Opened = { card: Card } | { failure: Fault };

export class CheckState {
  text = $state("");
  chosen = $state.raw<readonly Chosen[]>([]);
  answer = $state.raw<CheckAnswer | null>(null);
  tiles = $state.raw<Tiles | null>(null);
  failure = $state.raw<Fault | null>(null);
  /** The tile that the arrow keys move. */
  active = $state(0);
  card = $state.raw<Card | null>(null);
  cardIndex = $state(-1);
  cardFailure = $state.raw<Fault | null>(null);
  opening = $state(false);
  /** The subject for whom a reason is being asked. */
  reasonFor = $state.raw<string | null>(null);
  comparing = $state(false);
  /** What the mounted parts of the screen can be told to do. */
  readonly views: Views = { box: null, wall: null, narrow: null, points: null };

  #busy = $state(false);
  #waiting = false;
  /** The day for which the question on its way was asked. */
  #today: string | null = null;
  #opened = 0;

  constructor(
    readonly call: Call,
    private readonly clock: RegisterClock,
  ) {}

  get busy(): boolean {
    return this.#busy;
  }

  write(text: string): void {
    this.text = text;
    void this.ask();
  }

  toggle(one: Chosen): void {
    this.chosen = toggled(this.chosen, one);
    void this.ask();
  }

  clearChosen(): void {
    this.chosen = [];
    void this.ask();
  }

  /** Asks for a day, unless that very question is on its way. */
  async askOn(today: string): Promise<void> {
    if (this.#busy && this.#today === today) return;
    this.#today = today;
    await this.ask();
  }

  /** Asks Rust; while a question is on its way only the last new one is kept. */
  async ask(): Promise<void> {
    if (this.#busy) {
      this.#waiting = true;
      return;
    }
    this.#busy = true;
    const query: CheckQuery = { text: this.text.trim(), chosen: [...this.chosen] };
    try {
      const answer = await this.call("check", { query });
      if (!this.#waiting) this.#take(answer);
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
    this.#busy = false;
    if (this.#waiting) {
      this.#waiting = false;
      await this.ask();
    }
  }

  /** Opens the card of a tile; the look is recorded by Rust. */
  async openAt(index: number): Promise<void> {
    const tile = await this.tiles?.find(index);
    if (!tile) return;
    this.active = index;
    await this.open(tile, index, null);
  }

  async open(tile: Pick<Tile, "subject">, index: number, reason: string | null): Promise<void> {
    const turn = (this.#opened += 1);
    this.opening = true;
    const opened = await this.look(tile.subject, reason);
    if (turn !== this.#opened) return;
    this.opening = false;
    this.cardIndex = index;
    this.card = "card" in opened ? opened.card : null;
    this.cardFailure = "failure" in opened ? opened.failure : null;
    this.reasonFor = this.cardFailure?.code === "reason_needed" ? tile.subject : null;
  }

  async look(subject: string, reason: string | null): Promise<Opened> {
    try {
      return { card: await this.call("card", { subject, reason }) };
    } catch (thrown) {
      return { failure: asFault(thrown) };
    }
  }

  /** The register is another than it was: an open card may tell of somebody who is no longer in it. */
  registerChanged(): void {
    this.closeCard();
    void this.ask();
  }

  async step(by: 1 | -1): Promise<void> {
    const next = this.cardIndex + by;
    if (this.cardIndex >= 0 && next >= 0 && next < (this.answer?.total ?? 0)) await this.openAt(next);
  }

  closeCard(): void {
    this.#opened += 1;
    this.opening = false;
    this.card = null;
    this.cardIndex = -1;
    this.cardFailure = null;
    this.reasonFor = null;
    this.comparing = false;
  }

  #take(answer: CheckAnswer): void {
    const subject = this.card?.subject;
    this.answer = answer;
    this.failure = null;
    this.clock.set(answer.now);
    this.tiles = new Tiles(
      answer,
      (ticket, from, count) => this.call("tiles", { ticket, from, count }),
      () => void this.ask(),
    );
    // The open card stays; its place in the new list is known only if it is among the first.
    this.cardIndex = subject ? answer.first.findIndex((tile) => tile.subject === subject) : -1;
    this.active = Math.max(0, this.cardIndex);
  }
}
