// The office's reports: the queue, the one that is open, and the one that is being typed.
// Invariant: a step says where the report was seen to stand; what is shown afterwards is what Rust answered.

import type {
  KitProblem,
  LogOutcome,
  LogProblem,
  SessionShown,
  TakeIn,
  TakenChoices,
  Tile,
  TriageFilter,
  TriageList,
  TriageOpened,
  TriageRefusal,
  TriageStep,
} from "../lib/bindings";
import { asFault, type Fault, type Host } from "../lib/host";
import type { Call } from "./check.svelte";
import { IncidentState } from "./incident.svelte";
import { Leaving } from "./leaving.svelte";
import { work } from "./work";

/** Those who read the office's reports; Rust decides, for every call. */
export function readsReports(session: SessionShown): boolean {
  return session.office && ["ADMINISTRATOR", "CHAIR", "DATA_LEAD"].includes(session.role);
}

/** A small form that is open over the report. */
export type TriageDialog = "return" | "reject" | "answer" | "police" | "close" | "link" | "create";

/** What was done last: a step, a report that was taken down, or the undoing of it. */
export type TriageSaid = TriageStep["is"] | "taken" | "undone";

export class TriageState {
  filter = $state<TriageFilter>("waiting");
  text = $state("");
  list = $state.raw<TriageList | null>(null);
  opened = $state.raw<TriageOpened | null>(null);
  choices = $state.raw<TakenChoices | null>(null);
  incident = $state.raw<IncidentState | null>(null);
  dialog = $state.raw<TriageDialog | null>(null);
  said = $state.raw<TriageSaid | null>(null);
  /** The reports that are chosen for one police pack; null while nobody chooses. */
  chosen = $state.raw<readonly string[] | null>(null);
  /** Thousandths of the originals in a file that is being taken in. */
  arriving = $state<number | null>(null);
  /** The form for a file of reports is open. */
  taking = $state(false);
  /** What became of the file. */
  tookIn = $state.raw<TakeIn | null>(null);
  refused = $state.raw<TriageRefusal | null>(null);
  problems = $state.raw<LogProblem[]>([]);
  failure = $state.raw<Fault | null>(null);
  busy = $state(false);
  #asked = 0;
  #opening = 0;

  /** The queue holds still while a pointer is down on it. */
  readonly still = new Leaving();

  constructor(
    readonly call: Call,
    private readonly changed: () => void,
    private readonly openSubject: (subject: string) => void,
    private readonly host?: Pick<Host, "listen">,
  ) {}

  get canUndo(): boolean {
    return this.list?.may_work === true && this.list.undo !== null && this.said !== null && this.said !== "undone";
  }

  /** Begins or ends choosing reports for one police pack. */
  choosePack(on: boolean): void {
    this.chosen = on ? [] : null;
  }

  toggle(entry: string): void {
    const chosen = this.chosen ?? [];
    this.chosen = chosen.includes(entry) ? chosen.filter((one) => one !== entry) : [...chosen, entry];
  }

  choose(filter: TriageFilter): void {
    this.filter = filter;
    this.closeReport();
    void this.ask();
  }

  write(text: string): void {
    this.text = text;
    void this.ask();
  }

  async ask(more = false): Promise<void> {
    const turn = (this.#asked += 1);
    const before = more ? (this.list?.rows ?? []) : [];
    try {
      const query = { filter: this.filter, text: this.text.trim(), from: before.length };
      const list = await this.call("triage_list", { query });
      if (turn !== this.#asked) return;
      this.list = { ...list, rows: [...before, ...list.rows] };
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** A report has come, or another computer did something with one: the queue tells it as soon as it may move. */
  registerChanged(): void {
    if (this.list !== null && !this.incident) this.still.settled(() => void this.#anew());
  }

  /** Reads anew as much of the queue as there was, and the open report where something became of it. */
  async #anew(): Promise<void> {
    const shown = this.list?.rows.length ?? 0;
    const was = JSON.stringify(this.opened?.row);
    await this.ask();
    while (this.list && this.list.rows.length < Math.min(shown, this.list.total)) {
      const before = this.list.rows.length;
      // oxlint-disable-next-line no-await-in-loop -- one stretch after the other
      await this.ask(true);
      if (this.list.rows.length === before) break;
    }
    const row = this.list?.rows.find((one) => one.entry === this.opened?.row.entry);
    // To open is to look at people, which is recorded: only where there is something new to see.
    if (row && !this.dialog && JSON.stringify(row) !== was) await this.open(row.entry);
  }

  async open(entry: string): Promise<void> {
    const turn = (this.#opening += 1);
    this.failure = null;
    try {
      const opened = await this.call("triage_open", { entry });
      if (turn !== this.#opening) return;
      if (this.opened?.row.entry !== entry) this.#forget();
      this.opened = opened;
    } catch (thrown) {
      if (turn === this.#opening) this.failure = asFault(thrown);
    }
  }

  closeReport(): void {
    this.#opening += 1;
    this.opened = null;
    this.#forget();
  }

  #forget(): void {
    this.said = null;
    this.refused = null;
    this.failure = null;
    this.problems = [];
    this.dialog = null;
  }

  /** Somebody's form in the register, or their card. */
  toRegister(subject: string): void {
    this.openSubject(subject);
  }

  show(dialog: TriageDialog): void {
    this.problems = [];
    this.failure = null;
    this.dialog = dialog;
  }

  closeDialog(): void {
    this.dialog = null;
    this.problems = [];
  }

  /** Takes a step with the report that is open, from where it was seen to stand. */
  async step(step: TriageStep): Promise<void> {
    const opened = this.opened;
    if (!opened || this.busy) return;
    await work(this, async () => {
      const { entry, state } = opened.row;
      const outcome = await this.call("triage_step", { entry, seen: state, step });
      if (outcome.is === "problems") {
        this.problems = outcome.problems;
        return;
      }
      this.opened = outcome.opened;
      this.closeDialog();
      this.refused = outcome.is === "refused" ? outcome.why : null;
      this.said = outcome.is === "done" ? step.is : null;
      if (outcome.is === "done" && (step.is === "link" || step.is === "create")) this.changed();
      await this.ask();
      // Somebody new begins with a name: everything else about them is asked by the register's own form.
      if (outcome.is === "done" && outcome.created) this.openSubject(outcome.created);
    });
  }

  async undo(): Promise<void> {
    if (!this.canUndo) return;
    await work(this, async () => {
      await this.call("desk_undo");
      this.changed();
      const entry = this.opened?.row.entry;
      const taken = this.said === "taken";
      this.refused = null;
      if (taken) this.opened = null;
      else if (entry) this.opened = await this.call("triage_open", { entry });
      this.said = "undone";
      await this.ask();
    });
  }

  get codeProblem(): KitProblem | null {
    return this.tookIn?.is === "code" ? this.tookIn.problem : null;
  }

  openFile(): void {
    this.tookIn = null;
    this.failure = null;
    this.taking = true;
  }

  /** Takes in the file that the person chooses, which these symbols open. */
  async takeIn(typed: string): Promise<void> {
    await work(this, async () => {
      const stop = this.host?.listen("evidence-progress", ({ done }) => (this.arriving = done));
      try {
        this.tookIn = await this.call("triage_take_in", { typed });
      } finally {
        stop?.();
        this.arriving = null;
      }
      if (this.tookIn?.is === "done") await this.ask();
    });
  }

  stopFile = () => void this.call("evidence_stop").catch(() => undefined);

  async find(text: string): Promise<Tile[]> {
    try {
      return await this.call("triage_find", { text });
    } catch (thrown) {
      this.failure = asFault(thrown);
      return [];
    }
  }

  /** Opens the form of a report that somebody tells: a draft, or an empty one. */
  async takeDown(draft: string | null): Promise<void> {
    if (this.list?.may_work === false) return;
    await work(this, async () => {
      this.choices = await this.call("triage_choices");
      const opened = await this.call("log_open", { draft, subject: null });
      this.#forget();
      this.incident = new IncidentState(this, opened);
    });
  }

  /** The report that was typed stands in the queue, and is opened there. */
  wrote(outcome: LogOutcome): void {
    if (outcome.is === "problems") {
      this.problems = outcome.problems;
      return;
    }
    this.filter = "waiting";
    this.text = "";
    void this.open(outcome.entry.entry).then(() => {
      this.said = "taken";
    });
  }

  /** Leaves the form: what is typed stays kept, and is offered again. What the disk did not take is not left. */
  async leave(): Promise<void> {
    await this.keep();
    if (this.incident?.unkept) return;
    this.incident?.close();
    this.incident = null;
    await this.ask();
  }

  async drop(draft: string): Promise<void> {
    await work(this, async () => {
      await this.call("log_drop", { draft });
      await this.ask();
    });
  }

  /** Keeps what is typed and not kept yet; null when there is nothing. */
  keep(): Promise<void> | null {
    return this.incident?.keepNow() ?? null;
  }
}
