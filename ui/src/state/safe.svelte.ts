// Safe copies as the office's window shows them. Rust decides what is due and does the work; a copy that it makes by
// itself is heard of by its progress.

import type { KitProblem, SafeDone, SafeEvery, SafeSheet, SafeShown, SafeTried } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Host, type Takes } from "../lib/host";

export type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;

/** How often the window asks anew: the stick may have been put in. In ms. */
const LOOK_EVERY = 20_000;

export class SafeState {
  shown = $state.raw<SafeShown | null>(null);
  /** A new kit while it is shown; it is shown once. */
  sheet = $state.raw<SafeSheet | null>(null);
  problem = $state.raw<KitProblem | null>(null);
  /** Thousandths of a copy under way. */
  making = $state<number | null>(null);
  done = $state.raw<SafeDone | null>(null);
  tried = $state.raw<SafeTried | null>(null);
  kept = $state(false);
  busy = $state(false);
  /** The reminder was put aside for this session. */
  aside = $state(false);
  fault = $state.raw<Fault | null>(null);

  constructor(
    readonly ask: Ask,
    readonly host: Pick<Host, "listen">,
  ) {}

  /** Looks now and then; answers with what stops it. */
  run(): () => void {
    const stop = this.host.listen("safe-progress", (done) => {
      this.making = done;
      // The last is told a moment before the copy has its name.
      if (done >= 1_000) setTimeout(() => void this.look(), 1_500);
    });
    void this.look();
    const timer = setInterval(() => void this.look(), LOOK_EVERY);
    return () => {
      stop();
      clearInterval(timer);
    };
  }

  /** A network folder that has gone away may let an answer wait long: one question at a time. */
  #looking = false;

  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      this.#take(await this.ask("safe_shown"));
    } catch {
      // Locked or hidden meanwhile: what was shown goes with the session.
    }
    this.#looking = false;
  }

  newKit = () =>
    this.#run(async () => {
      this.kept = false;
      this.problem = null;
      this.sheet = await this.ask("safe_sheet");
    });

  prove = (typed: string) =>
    this.#run(async () => {
      const proved = await this.ask("safe_prove", { typed });
      this.problem = proved.kind === "wrong" ? proved.problem : null;
      if (proved.kind !== "kept") return;
      this.sheet = null;
      this.kept = true;
      await this.look();
    });

  leaveKit(): void {
    this.sheet = null;
    this.problem = null;
    void this.ask("safe_forget_sheet").catch(() => undefined);
  }

  choosePlace = (second: boolean) => this.#run(async () => this.#take(await this.ask("safe_choose_place", { second })));

  customise = (every: SafeEvery, keep: number) =>
    this.#run(async () => this.#take(await this.ask("safe_customise", { every, keep })));

  copy = () =>
    this.#run(async () => {
      this.done = null;
      this.making = 0;
      try {
        this.done = await this.ask("safe_copy");
      } finally {
        this.making = null;
        await this.look();
      }
    });

  stop = () => void this.ask("safe_stop").catch(() => undefined);

  try = (typed: string) =>
    this.#run(async () => {
      this.tried = null;
      this.problem = null;
      const tried = await this.ask("safe_try", { typed });
      this.problem = tried.kind === "wrong" ? tried.problem : null;
      this.tried = tried.kind === "wrong" ? null : tried;
      await this.look();
    });

  #take(shown: SafeShown): void {
    this.shown = shown;
    if (!this.busy || shown.making !== null) this.making = shown.making;
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      await work();
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }
}
