// Bringing a register back at the first start: a copy, its kit, the list of erasures, somebody to open it.

import type {
  KitProblem,
  RestoreDone,
  RestoreOpened,
  RestoreSeen,
  RestoreShown,
  SafeFailure,
  SafeRefusal,
  SafeWeak,
} from "../lib/bindings";
import { asFault, type Fault, type Host } from "../lib/host";
import { t } from "../lib/text";
import type { Ask } from "./safe.svelte";

export type RestoreStep = "choose" | "kit" | "list" | "done";

export class RestoreState {
  step = $state<RestoreStep>("choose");
  copy = $state.raw<Extract<RestoreSeen, { kind: "copy" }> | null>(null);
  shown = $state.raw<RestoreShown | null>(null);
  back = $state.raw<Extract<RestoreDone, { kind: "done" }> | null>(null);
  problem = $state.raw<KitProblem | null>(null);
  refusal = $state.raw<SafeRefusal | null>(null);
  failure = $state<SafeFailure | null>(null);
  weak = $state<SafeWeak | null>(null);
  progress = $state<number | null>(null);
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);

  constructor(
    readonly ask: Ask,
    readonly host: Pick<Host, "listen">,
  ) {}

  run(): () => void {
    return this.host.listen("safe-progress", (done) => (this.progress = done));
  }

  choose = () =>
    this.#run(async () => {
      const seen = await this.ask("restore_choose");
      if (seen.kind === "nothing") return;
      this.copy = seen.kind === "copy" ? seen : null;
      this.refusal = seen.kind === "refused" ? seen.refusal : null;
      this.step = this.copy ? "kit" : "choose";
    });

  open = (typed: string) =>
    this.#run(async () => {
      this.progress = null;
      if (this.#take(await this.ask("restore_open", { typed }))) this.step = "list";
    });

  chooseList = () => this.#run(async () => void this.#take(await this.ask("restore_choose_list")));

  finish = (person: string, secret: string, withoutList: boolean, dayConfirmed: boolean) =>
    this.#run(async () => {
      const args = { person, secret, withoutList, dayConfirmed, office: t("restore-office") };
      const done = await this.ask("restore_finish", args);
      if (done.kind === "weak") this.weak = done.why;
      if (done.kind === "failed") this.failure = done.why;
      if (done.kind === "done") {
        this.back = done;
        this.step = "done";
      }
    });

  leave(): void {
    void this.ask("restore_leave").catch(() => undefined);
  }

  #take(opened: RestoreOpened): boolean {
    if (opened.kind === "wrong") this.problem = opened.problem;
    if (opened.kind === "refused") this.refusal = opened.refusal;
    if (opened.kind === "failed") this.failure = opened.why;
    if (opened.kind === "opened") this.shown = opened.shown;
    return opened.kind === "opened";
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    [this.fault, this.problem, this.refusal, this.failure, this.weak] = [null, null, null, null, null];
    try {
      await work();
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }
}
