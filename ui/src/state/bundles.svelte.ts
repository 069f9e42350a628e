// The register by a file: one thing at a time, and what came of it. Rust asks for the file.

import type { BundleOutcome } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;

export class BundlesState {
  busy = $state<"export" | "pack" | "import" | null>(null);
  /** What came of the last file; null before the first, and when nobody chose one. */
  outcome = $state.raw<Exclude<BundleOutcome, { is: "nothing" }> | null>(null);
  fault = $state.raw<Fault | null>(null);

  constructor(readonly ask: Ask) {}

  write = (computers: string[], pictures: boolean) =>
    this.#work("export", () => this.ask("bundle_export", { computers, pictures }));
  pack = () => this.#work("pack", () => this.ask("bundle_pack"));
  takeIn = () => this.#work("import", () => this.ask("bundle_import"));

  async #work(what: "export" | "pack" | "import", task: () => Promise<BundleOutcome>): Promise<void> {
    if (this.busy) return;
    this.busy = what;
    this.outcome = null;
    this.fault = null;
    try {
      const outcome = await task();
      if (outcome.is !== "nothing") this.outcome = outcome;
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = null;
    }
  }
}
