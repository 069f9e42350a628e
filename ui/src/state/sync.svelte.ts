// Where the link to the partnership server stands. Rust tells of every change; the window asks once, at opening.

import type { OutList, SyncAt, SyncShown } from "../lib/bindings";
import type { Command, Gives, Host, Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;

/** What colour and shape stand for it: all well, at work, no line for now, somebody must act. */
export type SyncTone = "ok" | "work" | "away" | "act";

const WORK = new Set<SyncAt>(["connecting", "cards", "pictures", "sending"]);
const AWAY = new Set<SyncAt>(["no_line", "cut", "busy", "full", "garbled", "stopped"]);

/** How old the last contact may be before the line says so by its colour, in ms: one day. */
const OLD = 24 * 3600 * 1000;

export function toneOf(shown: SyncShown, now: Date): SyncTone {
  if (shown.disagree > 0 || shown.refused > 0) return "act";
  if (WORK.has(shown.at)) return "work";
  if (AWAY.has(shown.at)) return "away";
  if (shown.at !== "settled") return "act";
  return shown.contact !== null && now.getTime() - new Date(shown.contact).getTime() > OLD ? "away" : "ok";
}

export class SyncState {
  /** Null where this computer is in no scheme, or nothing is known yet. */
  shown = $state.raw<SyncShown | null>(null);
  /** The dialog with all of it. */
  open = $state(false);

  constructor(
    readonly ask: Ask,
    readonly host: Pick<Host, "listen">,
  ) {}

  /** Listens until it is stopped. */
  run(): () => void {
    const stop = this.host.listen("sync", (shown) => (this.shown = shown));
    this.ask("sync_shown").then(
      (shown) => (this.shown ??= shown),
      () => undefined,
    );
    return stop;
  }

  /** What waits to be sent and what was refused. */
  outbox(): Promise<OutList> {
    return this.ask("sync_outbox");
  }

  /** Sends something that was refused once more. */
  again(record: string): Promise<OutList> {
    return this.ask("sync_again", { record });
  }

  /** Takes something that was refused back, or makes it anew. */
  mend(record: string, anew: boolean): Promise<OutList> {
    return this.ask("sync_mend", { record, anew });
  }

  async now(): Promise<void> {
    await this.ask("sync_now").catch(() => undefined);
  }
}
