// Which fields of a form have been left, so that what is wrong in them may be told.
// Invariant: nothing new is told while a pointer is down. A sentence under a field moves all below it, and the button
// that is being pressed would slip away from the pointer: the press would be lost.

import type { Attachment } from "svelte/attachments";

export class Leaving {
  #left = $state.raw<ReadonlySet<string>>(new Set());
  #pressing = false;
  #waiting: (() => void)[] = [];

  /** `left` hears of each field once it may be told of. */
  constructor(private readonly left: (field: string) => void = () => undefined) {}

  has(field: string): boolean {
    return this.#left.has(field);
  }

  leave(field: string): void {
    this.settled(() => {
      if (!this.#left.has(field)) this.#left = new Set([...this.#left, field]);
      this.left(field);
    });
  }

  /** The form is another's, or as it was at first: nothing of it has been left. */
  anew(): void {
    this.#left = new Set();
    this.#waiting = [];
  }

  /** Does what may move the form: now, or when the pointer is up again and what it was on has heard of it. */
  settled(work: () => void): void {
    if (this.#pressing) this.#waiting.push(work);
    else work();
  }

  pressed(): void {
    this.#pressing = true;
  }

  released(): void {
    this.#pressing = false;
    for (const work of this.#waiting.splice(0)) work();
  }
}

/** Put on a form's element: it holds still while a pointer is down on it. */
export function holdsStill(leaving: Leaving): Attachment<HTMLElement> {
  return (element) => {
    const down = () => leaving.pressed();
    // The click comes after the pointer is up, and in the same turn.
    const up = () => setTimeout(() => leaving.released());
    element.addEventListener("pointerdown", down, { capture: true });
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", up);
    return () => {
      element.removeEventListener("pointerdown", down, { capture: true });
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", up);
      leaving.released();
    };
  };
}
