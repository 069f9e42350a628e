// The tiles of one answer, fetched in blocks as the wall needs them and dropped again once it has gone on. A later
// answer gets a new one of these, so a slow block can never land in the wrong list.

import type { CheckAnswer, Tile } from "../lib/bindings";
import { blocks, type Span } from "../lib/windowing";

export const BLOCK = 60;
/** How many blocks stay: what is in view with its neighbours, and the way back for somebody who overshot. */
const KEPT = 12;

type Fetch = (ticket: number, from: number, count: number) => Promise<Tile[]>;
/** A block that is here or on its way. */
type Block = Tile[] | "coming";

export class Tiles {
  readonly total: number;
  readonly #ticket: number;
  /** By number; the one wanted longest ago comes first. */
  readonly #blocks = new Map<number, Block>();
  /** How often tiles have come: who reads a tile reads this, and hears of the next. */
  #came = $state(0);

  constructor(
    answer: Pick<CheckAnswer, "ticket" | "total" | "first">,
    private readonly fetch: Fetch,
    private readonly onStale: () => void,
  ) {
    this.total = answer.total;
    this.#ticket = answer.ticket;
    this.#blocks.set(0, answer.first);
  }

  at(index: number): Tile | undefined {
    void this.#came;
    return this.#held(index);
  }

  /** Asks for what is missing of these spans, and lets go of what has not been wanted for long. */
  want(...spans: Span[]): void {
    const wanted = new Set(spans.flatMap((span) => blocks(span, BLOCK)));
    for (const block of wanted) {
      const there = this.#blocks.get(block);
      if (there === undefined) {
        void this.#take(block);
        continue;
      }
      this.#blocks.delete(block);
      this.#blocks.set(block, there);
    }
    for (const block of this.#blocks.keys()) {
      if (this.#blocks.size <= Math.max(KEPT, wanted.size)) break;
      if (!wanted.has(block)) this.#blocks.delete(block);
    }
  }

  /** The tile at a place, fetched if it is not there. */
  async find(index: number): Promise<Tile | undefined> {
    if (!this.#held(index) && index >= 0 && index < this.total) await this.#take(Math.floor(index / BLOCK));
    return this.#held(index);
  }

  #held(index: number): Tile | undefined {
    const block = this.#blocks.get(Math.floor(index / BLOCK));
    return Array.isArray(block) ? block[index % BLOCK] : undefined;
  }

  async #take(block: number): Promise<void> {
    this.#blocks.set(block, "coming");
    const from = block * BLOCK;
    const count = Math.min(BLOCK, this.total - from);
    try {
      const tiles = await this.fetch(this.#ticket, from, count);
      if (tiles.length === 0 && count > 0) {
        this.onStale();
        return;
      }
      // What was let go of before it came is not kept either.
      if (this.#blocks.has(block)) this.#blocks.set(block, tiles);
      this.#came += 1;
    } catch {
      // Asked again when it next comes into view.
      if (this.#blocks.get(block) === "coming") this.#blocks.delete(block);
    }
  }
}
