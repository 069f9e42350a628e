// What the scheme decides by, open for reading or change: its rules, or its tariff.
// Invariant: what a change does to whom is asked for anew after every change, and an older answer is not shown.

import type { RulesForm, RulesLooked, RulesShown, TariffLooked, TariffShown, TariffWay } from "../lib/bindings";
import { t } from "../lib/text";
import type { CasesState } from "./cases.svelte";

export class RulesState {
  part = $state<"rules" | "tariff">("rules");
  shown = $state.raw<RulesShown | null>(null);
  form = $state<RulesForm | null>(null);
  looked = $state.raw<RulesLooked | null>(null);
  tariff = $state.raw<TariffShown | null>(null);
  way = $state<TariffWay | null>(null);
  tried = $state.raw<TariffLooked | null>(null);
  /** The case on which the tariff is tried. */
  onto = $state("");
  #asked = 0;

  constructor(readonly cases: CasesState) {}

  async open(): Promise<void> {
    await this.cases.attempt(async () => {
      const [shown, tariff] = await Promise.all([this.cases.call("rules_show"), this.cases.call("tariff_show")]);
      this.took(shown);
      this.tookTariff(tariff);
      await this.cases.ask();
    });
  }

  took(shown: RulesShown): void {
    this.shown = shown;
    this.form = structuredClone(shown.form);
    this.looked = null;
  }

  tookTariff(tariff: TariffShown): void {
    this.tariff = tariff;
    this.way = structuredClone(tariff.way);
    this.tried = null;
    this.onto ||= tariff.cases[0]?.case ?? "";
  }

  look(): void {
    const turn = (this.#asked += 1);
    void this.cases.attempt(async () => {
      const looked = await this.cases.call("rules_look", { form: $state.snapshot(this.form) as RulesForm });
      if (turn === this.#asked) this.looked = looked;
    });
  }

  async save(): Promise<void> {
    await this.cases.attempt(async () => {
      const saved = await this.cases.call("rules_save", { form: $state.snapshot(this.form) as RulesForm });
      if (saved.is === "problems") this.looked = { problems: saved.problems, changed: [], effects: [] };
      else {
        if (saved.is === "saved") this.took(saved.shown);
        await this.cases.turned(t(saved.is === "saved" ? "rules-saved" : "rules-unchanged"));
      }
    });
  }

  tryOut(): void {
    const turn = (this.#asked += 1);
    void this.cases.attempt(async () => {
      const way = $state.snapshot(this.way) as TariffWay;
      const tried = await this.cases.call("tariff_look", { way, case: this.onto || null });
      if (turn === this.#asked) this.tried = tried;
    });
  }

  async saveTariff(): Promise<void> {
    await this.cases.attempt(async () => {
      const saved = await this.cases.call("tariff_save", { way: $state.snapshot(this.way) as TariffWay });
      if (saved.is === "problems") this.tried = { problems: saved.problems, differs: true, before: null, after: null };
      else {
        if (saved.is === "saved") this.tookTariff(saved.shown);
        await this.cases.turned(t(saved.is === "saved" ? "rules-tariff-saved" : "rules-unchanged"));
      }
    });
  }
}
