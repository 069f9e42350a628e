// The form of a proposal: what is typed, and what it comes to while it is.

import type { CaseForm, CaseLooked, CaseOpened, CaseProblem } from "../lib/bindings";
import { groundOf } from "../lib/case-words";
import { lensOf } from "../lib/lens";
import { ruleWords } from "../lib/rule-words";
import { t } from "../lib/text";
import type { CasesState } from "./cases.svelte";

export class CaseEditor {
  form = $state<CaseForm>() as CaseForm;
  looked = $state.raw<CaseLooked | null>(null);
  problems = $state.raw<CaseProblem[]>([]);
  saving = $state(false);
  /** The reason is the program's own until somebody types. */
  ownReason: boolean;
  #asked = 0;

  constructor(
    readonly cases: CasesState,
    readonly opened: CaseOpened,
  ) {
    this.form = structuredClone(opened.form);
    this.ownReason = opened.form.reason === "";
    this.look();
  }

  /** Works it out again; the reason follows the incidents until somebody has typed their own. */
  look(): void {
    if (this.ownReason) this.form.reason = groundOf(this.chosen());
    const turn = (this.#asked += 1);
    void this.cases.call("case_look", { form: $state.snapshot(this.form) as CaseForm }).then(
      (looked) => {
        if (turn === this.#asked) this.looked = looked;
      },
      () => undefined,
    );
  }

  chosen() {
    return this.opened.incidents.filter((one) => this.form.incidents.includes(one.incident));
  }

  tick(incident: string): void {
    const has = this.form.incidents.includes(incident);
    this.form.incidents = has
      ? this.form.incidents.filter((one) => one !== incident)
      : [...this.form.incidents, incident];
    this.look();
  }

  circumstance(place: number): void {
    const has = this.form.ticked.includes(place);
    this.form.ticked = has ? this.form.ticked.filter((one) => one !== place) : [...this.form.ticked, place];
    this.look();
  }

  at(field: string): CaseProblem | undefined {
    return this.problems.find((one) => one.field === field);
  }

  async save(forward: boolean): Promise<void> {
    if (this.saving) return;
    this.saving = true;
    await this.cases.attempt(async () => {
      const outcome = await this.cases.call("case_save", {
        form: $state.snapshot(this.form) as CaseForm,
        forward,
      });
      if (outcome.is === "problems") {
        this.problems = outcome.problems;
        this.cases.refused = t("cases-form-problems", { count: outcome.problems.length });
      } else if (outcome.is === "refused") this.cases.refused = ruleWords(outcome.refused);
      else {
        this.cases.editor = null;
        this.cases.ban = null;
        this.cases.lens = lensOf("to-do");
        await this.cases.turned(t(forward ? "cases-said-PUT_FORWARD" : "cases-said-EDIT"));
        await this.cases.show(outcome.case);
      }
    });
    this.saving = false;
  }
}
