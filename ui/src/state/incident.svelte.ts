// One incident while it is written. Each field that is left is kept in the encrypted file at once, so that a crash
// loses the field being typed at most.

import { getContext, setContext } from "svelte";
import type {
  IncidentForm,
  LogLooked,
  LogOffers,
  LogOpened,
  LogOutcome,
  LogProblem,
  LogProblemCode,
  LogWho,
  Tile,
} from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";
import { Leaving } from "./leaving.svelte";

/** The six that are needed, in the order of the form. */
export const NEEDED = ["when", "kinds", "seen", "who", "hurt", "police"] as const;
/** How long typing rests before the field is kept though nobody has left it, in ms. */
const REST_MS = 1_500;
/** How long after a refusal of the disk it is tried again, in ms. */
const AGAIN_MS = 5_000;
/** Words that must not stand are told at once, everything else once a field has been left. */
const AT_ONCE = new Set<LogProblemCode>(["judging", "blocked"]);

/** Where an incident is written: the log of premises, or the reports of the office. */
export type IncidentHome = {
  readonly call: Call;
  incident: IncidentState | null;
  /** Shows what was just written, whatever was looked at before. */
  wrote(outcome: LogOutcome): void;
  ask(): Promise<void>;
  leave(): Promise<void>;
};

export class IncidentState {
  readonly draft: string;
  /** From whose card the form was opened. */
  readonly about: LogWho | null;
  /** Places and goods of earlier incidents. */
  readonly offers: LogOffers;
  form = $state<IncidentForm>(null as unknown as IncidentForm);
  looked = $state.raw<LogLooked>(null as unknown as LogLooked);
  failure = $state.raw<Fault | null>(null);
  /** A field has been left: it is kept, and what is wrong in it is told. */
  readonly leaving = new Leaving(() => void this.keepNow());
  tried = $state(false);
  busy = $state(false);
  /** The disk took it last when this is null; else since when what is typed stands in this window alone. */
  unkept = $state.raw<{ since: string | null } | null>(null);
  /** Locking was asked for, and would have lost what the disk has not taken. */
  held = $state(false);
  /** The summary takes the focus when this rises. */
  refused = $state(0);
  #kept = "";
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(
    readonly log: IncidentHome,
    opened: LogOpened,
  ) {
    this.draft = opened.draft;
    this.about = opened.about;
    this.offers = opened.offers;
    this.form = opened.form;
    this.looked = opened.looked;
    this.#kept = opened.looked.kept ? JSON.stringify(opened.form) : "";
  }

  get problems(): LogProblem[] {
    return this.looked.problems;
  }

  /** What is wrong with the form as it was looked at last: of what the disk did not take, nothing is known. */
  get told(): LogProblem[] {
    if (this.unkept) return [];
    return this.problems.filter((one) => this.tried || this.leaving.has(one.field) || AT_ONCE.has(one.code));
  }

  at(field: string): LogProblem | undefined {
    return this.told.find((one) => one.field === field);
  }

  isAnswered(field: string): boolean {
    return this.problems.every((one) => one.field !== field && !(field === "who" && /^(people|own)\./.test(one.field)));
  }

  get answered(): number {
    return NEEDED.filter((field) => this.isAnswered(field)).length;
  }

  snapshot(): IncidentForm {
    return $state.snapshot(this.form) as IncidentForm;
  }

  leaveField(field: string): void {
    this.leaving.leave(field);
  }

  /** Something was typed: it is kept once the typing rests. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), REST_MS);
  }

  keepNow(): Promise<void> | null {
    clearTimeout(this.#timer);
    if (this.#over) return null;
    const form = this.snapshot();
    const written = JSON.stringify(form);
    // A form in which nothing has been typed yet is no draft.
    if (written === this.#kept || (this.#kept === "" && isBlank(form))) return null;
    const before = this.#kept;
    this.#kept = written;
    return this.#look(
      () => this.log.call("log_keep", { draft: this.draft, form }),
      () => (this.#kept = before),
    );
  }

  /** Keeps the form even where nothing is typed yet: something is about to hang on it. */
  keepAnyway(): Promise<void> | null {
    if (this.looked.kept !== null) return this.keepNow();
    const form = this.snapshot();
    const before = this.#kept;
    this.#kept = JSON.stringify(form);
    return this.#look(
      () => this.log.call("log_keep", { draft: this.draft, form }),
      () => (this.#kept = before),
    );
  }

  lock(description: string): Promise<void> {
    const form = this.snapshot();
    const before = this.#kept;
    this.#kept = JSON.stringify(form);
    this.leaving.leave("description");
    return this.#look(
      () => this.log.call("log_lock", { draft: this.draft, form, description }),
      () => (this.#kept = before),
    );
  }

  async #look(ask: () => Promise<LogLooked>, failed?: () => void): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const looked = await ask();
      this.leaving.settled(() => {
        if (turn === this.#asked) this.looked = looked;
        this.#failed(null);
      });
    } catch (thrown) {
      failed?.();
      this.leaving.settled(() => this.#failed(asFault(thrown)));
    }
  }

  /** What the disk did not take stands here, and is tried again by itself until it is taken. */
  #failed(failure: Fault | null): void {
    this.failure = failure;
    const full = failure?.code === "disk_full";
    this.unkept = full ? (this.unkept ?? { since: this.looked.kept }) : null;
    if (!full) this.held = false;
    else if (!this.#over) this.#timer = setTimeout(() => void this.keepNow(), AGAIN_MS);
  }

  /** The form is closed: nothing of it is kept any more. */
  close(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }

  async find(text: string): Promise<Tile[]> {
    try {
      return await this.log.call("log_find", { draft: this.draft, text });
    } catch (thrown) {
      this.failure = asFault(thrown);
      return [];
    }
  }

  async save(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    clearTimeout(this.#timer);
    try {
      const outcome = await this.log.call("log_save", { draft: this.draft, form: this.snapshot() });
      this.tried = true;
      if (outcome.is === "problems") {
        this.looked = { ...this.looked, problems: outcome.problems };
        this.refused += 1;
      } else {
        this.close();
        this.log.incident = null;
        this.log.wrote(outcome);
        await this.log.ask();
      }
    } catch (thrown) {
      this.#failed(asFault(thrown));
    }
    this.busy = false;
  }
}

function isBlank(form: IncidentForm): boolean {
  return Object.values(form).every((value) =>
    Array.isArray(value) ? value.length === 0 : value === "" || value === null || value === false,
  );
}

const KEY = Symbol("incident");

export function provideIncident(state: IncidentState): IncidentState {
  return setContext(KEY, state);
}

export function useIncident(): IncidentState {
  return getContext<IncidentState>(KEY);
}
