// The tiles of one answer, fetched in blocks as the wall needs them. A later answer gets a new one of these, so a
// slow block can never land in the wrong list.

import type { CheckAnswer, Tile } from "../lib/bindings";
import { blocks, type Span } from "../lib/windowing";

export const BLOCK = 60;

type Fetch = (ticket: number, from: number, count: number) => Promise<Tile[]>;

export class Tiles {
  readonly total: number;
  readonly #ticket: number;
  readonly #asked = new Set<number>();
  readonly #held: (Tile | undefined)[];
  /** How often tiles have come: who reads a tile reads this, and hears of the next. */
  #came = $state(0);

  constructor(
    answer: Pick<CheckAnswer, "ticket" | "total" | "first">,
    private readonly fetch: Fetch,
    private readonly onStale: () => void,
  ) {
    this.total = answer.total;
    this.#ticket = answer.ticket;
    this.#held = [...answer.first];
    for (let block = 0; (block + 1) * BLOCK <= answer.first.length; block += 1) this.#asked.add(block);
    if (answer.first.length === answer.total) this.#asked.add(Math.floor(answer.total / BLOCK));
  }

  at(index: number): Tile | undefined {
    void this.#came;
    return this.#held[index];
  }

  /** Asks for what is missing of a span. */
  want(span: Span): void {
    for (const block of blocks(span, BLOCK)) {
      if (this.#asked.has(block)) continue;
      this.#asked.add(block);
      void this.#take(block);
    }
  }

  /** The tile at a place, fetched if it is not there yet. */
  async find(index: number): Promise<Tile | undefined> {
    if (!this.#held[index] && index >= 0 && index < this.total) await this.#take(Math.floor(index / BLOCK));
    return this.#held[index];
  }

  async #take(block: number): Promise<void> {
    const from = block * BLOCK;
    const count = Math.min(BLOCK, this.total - from);
    try {
      const tiles = await this.fetch(this.#ticket, from, count);
      if (tiles.length === 0 && count > 0) {
        this.onStale();
        return;
      }
      tiles.forEach((tile, offset) => (this.#held[from + offset] = tile));
      this.#came += 1;
    } catch {
      // Asked again when it next comes into view.
      this.#asked.delete(block);
    }
  }
}
