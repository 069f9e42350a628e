// The register's clock as the window sees it: the instant Rust last gave, carried on by the time since. The
// computer's own clock is not asked, for it may be wrong.

const TICK_MS = 5_000;

export class RegisterClock {
  #given = 0;
  #since = 0;
  /** The register's present instant, moved on every few seconds. */
  now = $state.raw(new Date(0));

  /** Sets the clock by an instant from Rust. */
  set(instant: string): void {
    const given = Date.parse(instant);
    if (Number.isNaN(given)) return;
    this.#given = given;
    this.#since = performance.now();
    this.now = new Date(given);
  }

  /** Keeps `now` moving; answers with what stops it. */
  run(): () => void {
    const timer = setInterval(() => {
      if (this.#given > 0) this.now = new Date(this.#given + performance.now() - this.#since);
    }, TICK_MS);
    return () => clearInterval(timer);
  }
}
