// The premises' log: what was said last, the list, and the incident that is being written.
// Invariant: a list is shown only if nothing newer was asked; what is typed is kept at each field that is left.

import type {
  EntryKind,
  HandLooked,
  HandOver,
  Language,
  LogList,
  LogOutcome,
  LogPeriod,
  LogPrint,
  LogProblem,
  LogQuery,
  LogShown,
  LogTold,
  QuickForm,
  SeenAction,
  SessionShown,
  SheetForm,
  Sureness,
  WrongForm,
} from "../lib/bindings";
import type { QuickKind } from "../lib/log-lists";
import { asFault, type Fault, type Host } from "../lib/host";
import type { Call } from "./check.svelte";
import { IncidentState } from "./incident.svelte";
import { work } from "./work";

/** A part of the log: its entries, or what they come to. */
export type LogView = "list" | "tells";

/** What was recorded last, in one line; `undone` once it has been taken back. */
export type LogSaid = { entry: LogShown; undo: boolean; undone: boolean };

/** A small form that is open over the screen. */
export type LogDialog =
  { is: "seen" | "wrong"; subject: string } | { is: "quick"; kind: QuickKind } | { is: "export" | "hand" };

/** Somebody of a member's premises; Rust decides, for every call. */
export function keepsLog(session: SessionShown): boolean {
  return !session.office && session.premises !== null && ["TILL", "DOOR", "MANAGER"].includes(session.role);
}

export class LogState {
  said = $state.raw<LogSaid | null>(null);
  failure = $state.raw<Fault | null>(null);
  dialog = $state.raw<LogDialog | null>(null);
  /** What stands in the way in the small form. */
  problems = $state.raw<LogProblem[]>([]);
  busy = $state(false);
  text = $state("");
  kind = $state<EntryKind | null>(null);
  period = $state<LogPeriod>("month");
  list = $state.raw<LogList | null>(null);
  /** Which part of the log is shown. */
  view = $state<LogView>("list");
  /** What the log tells back, as it was asked last. */
  told = $state.raw<LogTold | null>(null);
  /** The entry whose whole text is open. */
  opened = $state.raw<string | null>(null);
  incident = $state.raw<IncidentState | null>(null);
  print = $state.raw<LogPrint | null>(null);
  /** What became of handing over to the office; the symbols are shown this once. */
  handed = $state.raw<HandOver | null>(null);
  toHand = $state.raw<HandLooked | null>(null);
  /** Thousandths of the originals that are being written. */
  handing = $state<number | null>(null);
  /** The sheet was written. */
  written = $state(false);
  /** The sheet was written as a PDF. */
  paper = $state(false);
  #asked = 0;

  constructor(
    readonly call: Call,
    private readonly host?: Pick<Host, "listen">,
  ) {}

  show(dialog: LogDialog): void {
    this.problems = [];
    this.failure = null;
    this.dialog = dialog;
  }

  closeDialog(): void {
    // The symbols of a file that goes on being written would be told to nobody.
    if (this.handing !== null) this.stopHand();
    this.dialog = null;
    this.handed = null;
    this.toHand = null;
    this.problems = [];
  }

  query(from = 0): LogQuery {
    return { text: this.text, kind: this.kind, period: this.period, from };
  }

  async ask(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const list = await this.call("log_list", { query: this.query() });
      if (turn !== this.#asked) return;
      this.list = list;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** The scheme has answered a report: the list says where it stands now. */
  registerChanged(): void {
    const list = this.list;
    if (!list || this.incident || this.view === "tells") return;
    const turn = this.#asked;
    const again = async () => {
      const anew = await this.call("log_list", { query: this.query() });
      // Whatever was asked meanwhile says it as well.
      if (turn !== this.#asked || this.list !== list) return;
      const known = new Map(anew.rows.map((row) => [row.entry, row]));
      // Nothing of it moves: what stands further down is read when it is come to.
      this.list = { ...list, rows: list.rows.map((row) => known.get(row.entry) ?? row) };
    };
    // It is told with the next look as well.
    again().catch(() => undefined);
  }

  look(view: LogView): void {
    this.view = view;
    this.opened = null;
  }

  async askTold(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const told = await this.call("log_tells");
      if (turn !== this.#asked) return;
      this.told = told;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** Reads anew what is on the screen, after something was written. */
  #again(): Promise<void> {
    return this.view === "tells" ? this.askTold() : this.ask();
  }

  async more(): Promise<void> {
    const list = this.list;
    if (!list) return;
    const turn = this.#asked;
    try {
      const next = await this.call("log_list", { query: this.query(list.rows.length) });
      if (turn === this.#asked) this.list = { ...next, rows: [...list.rows, ...next.rows] };
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  seen(subject: string, action: SeenAction, sureness: Sureness): Promise<void> {
    return work(this, async () => this.#recorded(await this.call("log_seen", { subject, action, sureness }), true));
  }

  /** Writes down that somebody was given the notice of a ban; answers whether it stands. */
  async notice(subject: string, witness: string): Promise<boolean> {
    let stands = false;
    await work(this, async () => {
      const outcome = await this.call("log_notice", { subject, witness });
      stands = outcome.is === "recorded";
      this.take(outcome, true);
    });
    return stands;
  }

  wrong(subject: string, form: WrongForm): Promise<void> {
    return work(this, async () => this.take(await this.call("log_wrong", { subject, form }), true));
  }

  quick(form: QuickForm): Promise<void> {
    return work(this, async () => this.take(await this.call("log_quick", { form }), true));
  }

  /** Adds to an entry; answers whether it stands. */
  async add(entry: string, words: string): Promise<boolean> {
    let added = false;
    await work(this, async () => {
      const outcome = await this.call("log_add", { entry, words });
      added = outcome.is === "recorded";
      if (outcome.is === "problems") this.problems = outcome.problems;
      else await this.#again();
    });
    return added;
  }

  async undo(): Promise<void> {
    const said = this.said;
    if (!said?.undo) return;
    await work(this, async () => {
      await this.call("log_undo", { entry: said.entry.entry });
      this.said = { ...said, undo: false, undone: true };
      if (this.list || this.told) await this.#again();
    });
  }

  /** What was written stands, or what stands in its way is told. */
  wrote(outcome: LogOutcome): void {
    this.look("list");
    this.take(outcome, false);
  }

  take(outcome: LogOutcome, undo: boolean): void {
    if (outcome.is === "problems") this.problems = outcome.problems;
    else this.#recorded(outcome.entry, undo);
  }

  #recorded(entry: LogShown, undo: boolean): void {
    this.said = { entry, undo, undone: false };
    this.closeDialog();
    if (this.list || this.told) void this.#again();
  }

  /** Opens an incident's form: a draft, or an empty one. */
  async write(draft: string | null, subject: string | null): Promise<void> {
    await work(this, async () => {
      const opened = await this.call("log_open", { draft, subject });
      this.said = null;
      this.incident = new IncidentState(this, opened);
    });
  }

  /** Leaves the form: what is typed stays kept, and is offered again. What the disk did not take is not left. */
  async leave(): Promise<void> {
    await this.keep();
    if (this.incident?.unkept) return;
    this.incident?.close();
    this.incident = null;
    await this.#again();
  }

  async drop(draft: string): Promise<void> {
    await work(this, async () => {
      await this.call("log_drop", { draft });
      if (this.incident?.draft === draft) this.incident = null;
      await this.#again();
    });
  }

  /** Keeps what is typed and not kept yet; null when there is nothing. */
  keep(): Promise<void> | null {
    return this.incident?.keepNow() ?? null;
  }

  async openPrint(): Promise<void> {
    await work(this, async () => {
      this.print = await this.call("log_print", { query: this.query() });
      this.paper = false;
    });
  }

  /** What would be handed over, told before a place is chosen. */
  async lookAtHand(): Promise<void> {
    // Nobody waits for it: without it the file can be written all the same.
    try {
      this.toHand = await this.call("log_hand_look");
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  handOver(originals: boolean): Promise<void> {
    return work(this, async () => {
      const stop = this.host?.listen("evidence-progress", ({ done }) => (this.handing = done));
      try {
        this.handed = await this.call("log_hand_over", { originals });
      } finally {
        stop?.();
        this.handing = null;
      }
      await this.ask();
    });
  }

  stopHand = () => void this.call("evidence_stop").catch(() => undefined);

  writePaper(language: Language): Promise<void> {
    return work(this, async () => {
      this.paper = await this.call("log_paper", { query: this.query(), language });
    });
  }

  writeOut(reason: string, form: SheetForm): Promise<void> {
    return work(this, async () => {
      this.written = await this.call("log_export", { query: this.query(), reason, form });
      this.closeDialog();
    });
  }
}
