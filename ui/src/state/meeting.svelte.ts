// A meeting as its secretary keeps it: who is there, and the show of hands on the case that is open.

import type {
  CaseKind,
  Choice,
  CountShown,
  HandsForm,
  HandsOutcome,
  ItemShown,
  MeetingShown,
  SeenAfter,
} from "../lib/bindings";
import { reasonsOf, resultWords } from "../lib/case-words";
import { ruleWords } from "../lib/rule-words";
import { t } from "../lib/text";
import type { CasesState } from "./cases.svelte";

export class MeetingState {
  shown = $state.raw<MeetingShown>() as MeetingShown;
  /** The case whose hands are being taken down. */
  at = $state<string | null>(null);
  hands = $state<Record<string, Choice>>({});
  declared = $state<string[]>([]);
  mover = $state<string>("");
  casting = $state<Choice | "">("");
  reasons = $state("");
  count = $state.raw<CountShown | null>(null);
  refused = $state("");
  #asked = 0;

  constructor(
    readonly cases: CasesState,
    shown: MeetingShown,
  ) {
    this.shown = shown;
  }

  async #change(what: () => Promise<MeetingShown>): Promise<void> {
    this.refused = "";
    await this.cases.attempt(async () => {
      this.shown = await what();
    });
    void this.preview();
  }

  attend(person: string, here: boolean, withdrew: boolean): Promise<void> {
    const meeting = this.shown.meeting;
    return this.#change(() => this.cases.call("meeting_attend", { meeting, person, here, withdrew }));
  }

  agenda(id: string, on: boolean): Promise<void> {
    const meeting = this.shown.meeting;
    return this.#change(() => this.cases.call("meeting_agenda", { meeting, case: id, on }));
  }

  close(): Promise<void> {
    const meeting = this.shown.meeting;
    this.at = null;
    return this.#change(() => this.cases.call("meeting_close", { meeting }));
  }

  /** Opens an item for its hands, or closes it. */
  take(item: ItemShown): void {
    const id = item.row?.case ?? null;
    if (this.at === id) {
      this.at = null;
      return;
    }
    this.at = id;
    this.hands = {};
    this.declared = [];
    this.mover = "";
    this.casting = "";
    this.count = null;
    this.refused = "";
    this.reasons = reasonsOf(item.incidents, item.row?.reason ?? "");
    void this.preview();
  }

  raise(person: string, choice: Choice): void {
    this.hands = { ...this.hands, [person]: choice };
    void this.preview();
  }

  declare(person: string): void {
    this.declared = this.declared.includes(person)
      ? this.declared.filter((one) => one !== person)
      : [...this.declared, person];
    const { [person]: _, ...rest } = this.hands;
    this.hands = rest;
    void this.preview();
  }

  move(person: string): void {
    this.mover = person;
    void this.preview();
  }

  cast(choice: Choice): void {
    this.casting = choice;
    void this.preview();
  }

  form(): HandsForm {
    return {
      case: this.at ?? "",
      mover: this.mover || null,
      declared: [...this.declared],
      hands: Object.entries(this.hands).map(([person, choice]) => ({ person, choice })),
      casting: this.casting || null,
      reasons: this.reasons,
    };
  }

  /** Counts what was taken down so far; nothing is written. */
  async preview(): Promise<void> {
    if (this.at === null) return;
    const turn = (this.#asked += 1);
    const outcome = await this.cases
      .call("meeting_count", { meeting: this.shown.meeting, form: this.form() })
      .catch(() => null);
    if (turn !== this.#asked || !outcome) return;
    this.count = outcome.is === "counted" ? outcome.count : null;
    this.refused = outcome.is === "refused" ? ruleWords(outcome.refused) : "";
  }

  async decide(): Promise<void> {
    const meeting = this.shown.meeting;
    await this.cases.attempt(async () => {
      const form = this.form();
      const outcome: HandsOutcome = await this.cases.call("meeting_decide", { meeting, form });
      if (outcome.is === "refused") {
        this.refused = ruleWords(outcome.refused);
        return;
      }
      if (outcome.is !== "decided") return;
      this.at = null;
      this.shown = await this.cases.call("meeting_show", { meeting });
      const kind = this.shown.items.find((one) => one.row?.case === form.case)?.row?.kind ?? "BAN";
      await this.cases.turned(decidedWords(outcome.count, outcome.seen, kind));
    });
  }
}

function decidedWords(count: CountShown, seen: SeenAfter, kind: CaseKind): string {
  return `${resultWords(count, kind)} ${t(`cases-seen-${seen}`)}`;
}
