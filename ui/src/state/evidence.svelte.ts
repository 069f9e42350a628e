// The evidence on one incident: what is attached, what is being read now, and what became of the last thing asked.
// Invariant: one file is read, checked or saved at a time; a file that is dropped goes over piece by piece.

import type {
  EvidenceAdded,
  EvidenceChecked,
  EvidenceList,
  EvidenceOf,
  EvidenceProgress,
  EvidenceRefused,
  EvidenceShown,
  EvidenceVerdict,
  PictureAnswer,
} from "../lib/bindings";
import { asFault, type Fault, type Host } from "../lib/host";
import { t } from "../lib/text";
import type { Call } from "./check.svelte";

/** Bytes that go over at once: what both sides hold of a clip in memory. */
export const PIECE = 4 * 1024 * 1024;

/** How long after its last byte a file is in the list, in ms. */
const SETTLES_MS = 1_000;

/** A small form about one exhibit. */
export type EvidenceAsk = { is: "label" | "withdraw" | "save"; item: EvidenceShown };

/** What was found when an original was read again. */
export type EvidenceFound = { exhibit: string; saved: boolean; verdict: Exclude<EvidenceVerdict, "not_chosen"> };

export class EvidenceState {
  list = $state.raw<EvidenceList | null>(null);
  refused = $state.raw<EvidenceRefused[]>([]);
  stopped = $state(false);
  found = $state.raw<EvidenceFound | null>(null);
  progress = $state.raw<EvidenceProgress | null>(null);
  failure = $state.raw<Fault | null>(null);
  asking = $state.raw<EvidenceAsk | null>(null);
  busy = $state(false);

  constructor(
    readonly of: EvidenceOf,
    readonly call: Call,
    readonly host: Pick<Host, "listen">,
    /** Sees to it that the incident is kept before anything hangs on it; false while it is not. */
    readonly kept: () => boolean = () => true,
    readonly keep: () => Promise<void> | null = () => null,
  ) {}

  /**
   * Answers with what ends the listening. A file that is on its way goes on: whoever leaves the form for a moment has
   * not stopped it, and sees it again here.
   */
  run(): () => void {
    const stop = this.host.listen("evidence-progress", (progress) => {
      const elsewhere = !this.busy && progress.done >= 1_000;
      this.progress = elsewhere ? null : progress;
      // Begun before this was opened, it is attached a moment after its last byte was told.
      if (elsewhere) setTimeout(() => void this.ask(), SETTLES_MS);
    });
    // What was on its way has come, or something was withdrawn elsewhere.
    const stopHearing = this.host.listen("register", () => void (this.busy || this.asking || this.ask()));
    void this.ask();
    return () => (stop(), stopHearing());
  }

  async ask(): Promise<void> {
    if (!this.kept()) {
      this.list = { items: [], may_save: false };
      return;
    }
    try {
      this.list = await this.call("evidence_list", { of: this.of });
      this.failure = null;
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  /** The files that somebody chooses in the system's own dialog. */
  choose(): Promise<void> {
    return this.#work(async () => this.#added(await this.call("evidence_choose", { of: this.of })));
  }

  /** Files that were dropped or pasted, one after the other. */
  add(files: File[]): Promise<void> {
    return this.#work(() => this.#sendAll(files));
  }

  async #sendAll([file, ...others]: File[]): Promise<void> {
    if (!file || this.stopped) return;
    await this.#send(file);
    await this.#sendAll(others);
  }

  async #send(file: File): Promise<void> {
    const name = file.name || t("evidence-pasted");
    const begun = await this.call("evidence_begin", { of: this.of, name, bytes: file.size });
    if (begun.is === "refused") {
      this.refused = [...this.refused, { name, refusal: begun.refusal }];
      return;
    }
    await this.#pieces(file, name, new TextEncoder().encode(begun.ticket), 0);
    if (!this.stopped) this.#added(await this.call("evidence_end", { ticket: begun.ticket }));
  }

  /** One piece after the other: no more than one of them is in memory. */
  async #pieces(file: File, name: string, ticket: Uint8Array, from: number): Promise<void> {
    if (this.stopped || from >= file.size) return;
    this.progress = { name, done: Math.floor((from / file.size) * 1_000) };
    const piece = new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer());
    const body = new Uint8Array(ticket.length + piece.length);
    body.set(ticket);
    body.set(piece, ticket.length);
    await this.call("evidence_piece", body);
    await this.#pieces(file, name, ticket, from + PIECE);
  }

  /** Whether there is something said that can be put away. */
  get told(): boolean {
    return !this.busy && (this.found !== null || this.stopped || this.refused.length > 0);
  }

  putAway(): void {
    [this.found, this.stopped, this.refused] = [null, false, []];
  }

  stop(): void {
    this.stopped = true;
    void this.call("evidence_stop").catch(() => undefined);
  }

  verify(item: EvidenceShown): Promise<void> {
    return this.#work(async () =>
      this.#checked(item, false, await this.call("evidence_verify", { evidence: item.evidence })),
    );
  }

  save(item: EvidenceShown, reason: string): Promise<void> {
    return this.#work(async () => {
      const checked = await this.call("evidence_save", { of: this.of, evidence: item.evidence, reason });
      this.asking = null;
      this.#checked(item, true, checked);
    });
  }

  /** Answers whether it was taken; a reference of another exhibit comes back as `stale`. */
  label(item: EvidenceShown, exhibit: string, clockOffset: number | null): Promise<void> {
    return this.#work(async () => {
      this.list = await this.call("evidence_label", { evidence: item.evidence, exhibit, clockOffset });
      this.asking = null;
    });
  }

  withdraw(item: EvidenceShown, reason: string): Promise<void> {
    return this.#work(async () => {
      this.list = await this.call("evidence_withdraw", { evidence: item.evidence, reason });
      this.asking = null;
    });
  }

  open(item: EvidenceShown): Promise<PictureAnswer> {
    return this.call("evidence_open_view", { evidence: item.evidence });
  }

  async cover(item: EvidenceShown, draft: string): Promise<void> {
    this.list = await this.call("evidence_cover", { evidence: item.evidence, draft });
  }

  show(asking: EvidenceAsk | null): void {
    this.failure = null;
    this.asking = asking;
  }

  #added(added: EvidenceAdded): void {
    this.list = added.list;
    this.refused = [...this.refused, ...added.refused];
    this.stopped ||= added.stopped;
  }

  #checked(item: EvidenceShown, saved: boolean, checked: EvidenceChecked): void {
    this.list = checked.list;
    const { verdict } = checked;
    if (verdict !== "not_chosen") this.found = { exhibit: item.exhibit, saved, verdict };
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    [this.failure, this.refused, this.stopped, this.found] = [null, [], false, null];
    try {
      await this.keep();
      await work();
    } catch (thrown) {
      // Stopped half way, the next piece has nowhere to go: that is no failure.
      if (!this.stopped) this.failure = asFault(thrown);
    }
    this.busy = false;
    this.progress = null;
  }
}
