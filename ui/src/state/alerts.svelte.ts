// The scheme's alerts: read at every computer, given out and taken back at the office.

import type { AlertField, AlertForm, AlertList, AlertWrong, PremisesChoice } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";

export const EMPTY: AlertForm = { title: "", words: "", days: 7, acknowledge: false, premises: [] };

export class AlertsState {
  list = $state.raw<AlertList | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  /** The form that is open; it outlives an error. */
  form = $state<AlertForm | null>(null);
  wrong = $state.raw<{ field: AlertField; why: AlertWrong } | null>(null);
  places = $state.raw<PremisesChoice[]>([]);
  said = $state<"given" | "ended" | null>(null);

  constructor(readonly call: Call) {}

  /** How many this person has not read. */
  get waiting(): number {
    return this.list?.alerts.filter((one) => !one.seen).length ?? 0;
  }

  ask = () => this.#work(async () => (this.list = await this.call("alerts")));
  see = (alert: string) => this.#work(async () => (this.list = await this.call("alert_seen", { alert })));

  end = (alert: string) =>
    this.#work(async () => {
      this.list = await this.call("alert_end", { alert });
      this.said = "ended";
    });

  begin(): void {
    this.form = { ...EMPTY };
    this.wrong = null;
    void this.#work(async () => (this.places = (await this.call("desk_choices")).premises));
  }

  give(): Promise<void> {
    const form = this.form;
    return form === null
      ? Promise.resolve()
      : this.#work(async () => {
          const done = await this.call("alert_give", { form: $state.snapshot(form) as AlertForm });
          this.wrong = done.is === "wrong" ? { field: done.field, why: done.why } : null;
          if (done.is !== "given") return;
          this.list = done.list;
          this.form = null;
          this.said = "given";
        });
  }

  async #work(task: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    this.said = null;
    try {
      await task();
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }
}
