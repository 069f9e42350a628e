// This computer as the scheme's server: how it stands, and making it one.

import type { HostOutcome, HostShown } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;

export class HostingState {
  shown = $state.raw<HostShown | null>(null);
  /** Why it did not become one. */
  refused = $state.raw<Exclude<HostOutcome, { is: "done" }> | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  port = $state(8420);
  /** Somebody has said that the whole world may reach it. */
  world = $state(false);

  constructor(readonly ask: Ask) {}

  async look(): Promise<void> {
    this.shown = await this.ask("host_shown").catch(() => null);
    if (this.shown) this.port = this.shown.port;
  }

  /** Answers with the recovery kit, where it is done. */
  async begin(): Promise<string | null> {
    if (this.busy) return null;
    this.busy = true;
    this.refused = null;
    this.fault = null;
    try {
      const done = await this.ask("host_begin", { port: this.port, world: this.world });
      if (done.is === "done") return done.kit;
      this.refused = done;
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
    return null;
  }
}
