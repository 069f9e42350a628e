// Cases at the office: a view of them, one that is open, a form, a meeting.
// Invariant: an answer is shown only if nothing newer was asked; what is half typed outlives hiding, not locking.

import type {
  AppealAct,
  AppealAnswer,
  AppealForm,
  AppealStepForm,
  BanShown,
  CaseAct,
  CaseKind,
  CaseList,
  CaseRow,
  CaseShown,
  CaseView,
  Choice,
  HandsOutcome,
  Lens,
  LetterKind,
  MeetingShown,
  ReviewForm,
  SessionShown,
  Tile,
} from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import { lensOf } from "../lib/lens";
import { ruleWords } from "../lib/rule-words";
import { t } from "../lib/text";
import { CaseEditor } from "./case-editor.svelte";
import type { Call } from "./check.svelte";
import { MeetingState } from "./meeting.svelte";
import { RulesState } from "./rules.svelte";

/** Who reads cases at the office's computer; Rust decides it again for every call. */
export function readsCases(session: SessionShown): boolean {
  return session.office && ["ADMINISTRATOR", "CHAIR", "BOARD", "DATA_LEAD"].includes(session.role);
}

export class CasesState {
  /** Which view, filtered by what, in which order. */
  lens = $state.raw<Lens>(lensOf("to-do"));
  text = $state("");
  list = $state.raw<CaseList | null>(null);
  open = $state.raw<CaseShown | null>(null);
  /** A ban after its decision. */
  ban = $state.raw<BanShown | null>(null);
  editor = $state.raw<CaseEditor | null>(null);
  meeting = $state.raw<MeetingState | null>(null);
  /** What the scheme decides by. */
  rules = $state.raw<RulesState | null>(null);
  /** The paper whose service is being recorded. */
  serving = $state.raw<CaseRow | null>(null);
  /** The letter of it that tells of something later; null is the notice itself. */
  telling = $state.raw<LetterKind | null>(null);
  finding = $state(false);
  said = $state("");
  refused = $state("");
  failure = $state.raw<Fault | null>(null);
  #asked = 0;
  #begun = false;

  constructor(
    readonly call: Call,
    readonly changed: () => void,
  ) {}

  /** The first look: as this person last looked. */
  async begin(): Promise<void> {
    if (!this.#begun) {
      this.#begun = true;
      this.lens = await this.call("lens_last").catch(() => this.lens);
    }
    await this.ask();
  }

  choose(view: CaseView | null): void {
    this.look({ ...this.lens, view });
  }

  look(lens: Lens): void {
    this.lens = lens;
    void this.ask();
  }

  /** Saves what is filtered, or gives a saved filter another name; answers with what is wrong. */
  async saveLens(id: string | null, name: string, says: Lens = this.lens): Promise<string> {
    let wrong = "";
    await this.attempt(async () => {
      const outcome = await this.call("lens_save", { lens: id, name, says });
      if (outcome.is === "wrong") wrong = t(`views-wrong-${outcome.wrong}`);
      else {
        this.said = t("views-kept");
        await this.ask();
      }
    });
    return wrong;
  }

  async dropLens(id: string): Promise<void> {
    await this.attempt(async () => {
      await this.call("lens_drop", { lens: id });
      this.said = t("views-dropped");
      await this.ask();
    });
  }

  write(text: string): void {
    this.text = text;
    void this.ask();
  }

  async ask(): Promise<void> {
    const turn = (this.#asked += 1);
    try {
      const list = await this.call("case_list", { query: { lens: this.lens, text: this.text.trim() } });
      if (turn !== this.#asked) return;
      this.list = list;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** Does something and tells of a failure; answers whether it was done. */
  async attempt(what: () => Promise<void>): Promise<boolean> {
    this.failure = null;
    this.refused = "";
    try {
      await what();
      return this.refused === "";
    } catch (thrown) {
      this.failure = asFault(thrown);
      return false;
    }
  }

  find(text: string): Promise<Tile[]> {
    return this.call("case_find", { text }).catch(() => []);
  }

  async propose(subject: string, draft: string | null = null): Promise<void> {
    await this.attempt(async () => {
      this.editor = new CaseEditor(this, await this.call("case_open", { subject, case: draft }));
      this.finding = false;
      this.said = "";
    });
  }

  async show(id: string): Promise<void> {
    await this.attempt(async () => {
      this.open = await this.call("case_show", { case: id });
    });
  }

  /** Asks how somebody was told of a paper: by its notice, or by a letter of it that came later. */
  serve(row: CaseRow, letter: LetterKind | null = null): void {
    this.telling = letter;
    this.serving = row;
  }

  /** After something was done: said, and everything that is on the screen asked for anew. */
  async turned(said: string, banIsFresh = false): Promise<void> {
    this.said = said;
    this.changed();
    if (this.open?.row.case) await this.show(this.open.row.case);
    const ban = this.ban?.row.ban;
    if (ban && !banIsFresh) this.ban = await this.call("ban_show", { ban });
    await this.ask();
  }

  async act(act: CaseAct, note = ""): Promise<void> {
    const id = this.open?.row.case;
    if (!id) return;
    await this.attempt(async () => {
      const outcome = await this.call("case_act", { case: id, act, note });
      if (outcome.is === "refused") this.refused = ruleWords(outcome.refused);
      else await this.turned(t(`cases-said-${act}`));
    });
  }

  async showBan(id: string): Promise<void> {
    await this.attempt(async () => {
      this.ban = await this.call("ban_show", { ban: id });
      this.said = "";
    });
  }

  /** A proposal about the open ban, filled in from it, and from a breach where one led to it. */
  async proposeAbout(kind: CaseKind, breach: string | null = null): Promise<void> {
    const id = this.ban?.row.ban;
    if (!id) return;
    await this.attempt(async () => {
      this.editor = new CaseEditor(this, await this.call("ban_propose", { ban: id, kind, breach }));
      this.said = "";
    });
  }

  /** Takes an appeal down; answers with the rule that refuses it. */
  receive(form: AppealForm): Promise<string> {
    const id = this.ban?.row.ban ?? "";
    return this.appealed("RECEIVE", () => this.call("appeal_receive", { ban: id, form }));
  }

  /** What is done about the open ban itself: the person is told, or the safety valve is turned. */
  async banAct(act: CaseAct): Promise<void> {
    const row = this.ban?.row;
    if (!row?.ban) return;
    if (act === "SERVE") this.serve(row);
    else {
      const id = row.ban;
      this.refused = await this.turnedBan(
        () => t(`cases-said-${act}`),
        () => this.call("ban_act", { ban: id, act }),
      );
    }
  }

  /** Takes a review of the open ban down, or brings it forward; answers with the rule that refuses it. */
  review(form: ReviewForm): Promise<string> {
    const id = this.ban?.row.ban ?? "";
    return this.turnedBan(
      () => t(`reviews-said-${form.kind}`),
      () => this.call("ban_review", { ban: id, form }),
    );
  }

  /** Takes a step with an appeal; answers with the rule that refuses it. */
  appeal(id: string, act: AppealAct, form: AppealStepForm): Promise<string> {
    return this.appealed(act, () => this.call("appeal_act", { appeal: id, act, form }));
  }

  private appealed(act: AppealAct, ask: () => Promise<AppealAnswer>): Promise<string> {
    return this.turnedBan(() => t(`appeals-said-${act}`), ask);
  }

  private async turnedBan(said: () => string, ask: () => Promise<AppealAnswer>): Promise<string> {
    let refused = "";
    await this.attempt(async () => {
      const answer = await ask();
      if (answer.is === "refused") refused = ruleWords(answer.refused);
      else {
        this.ban = answer.shown;
        await this.turned(said(), true);
      }
    });
    return refused;
  }

  async vote(choice: Choice): Promise<void> {
    const id = this.open?.row.case;
    if (!id) return;
    await this.attempt(async () => {
      const outcome = await this.call("case_vote", { case: id, choice });
      if (outcome.is === "refused") this.refused = ruleWords(outcome.refused);
      else await this.turned(t("cases-said-VOTE"));
    });
  }

  async closeBallot(reasons: string): Promise<HandsOutcome | null> {
    const id = this.open?.row.case;
    if (!id) return null;
    let outcome: HandsOutcome | null = null;
    await this.attempt(async () => {
      outcome = await this.call("case_close", { case: id, reasons });
      if (outcome.is === "refused") this.refused = ruleWords(outcome.refused);
      else await this.turned(t("cases-said-CLOSE_BALLOT"));
    });
    return outcome;
  }

  async undo(): Promise<void> {
    await this.attempt(async () => {
      await this.call("case_undo");
      const ban = this.ban?.row.ban ?? null;
      this.open = null;
      this.editor = null;
      this.ban = ban ? await this.call("ban_show", { ban }).catch(() => null) : null;
      await this.rules?.open();
      await this.turned(t("cases-undone"), true);
    });
  }

  openRules(): void {
    this.said = "";
    this.rules = new RulesState(this);
  }

  async openMeeting(id: string | null = null): Promise<void> {
    await this.attempt(async () => {
      const shown: MeetingShown =
        id === null ? await this.call("meeting_open") : await this.call("meeting_show", { meeting: id });
      this.meeting = new MeetingState(this, shown);
      this.said = "";
    });
  }

  /** One step back. */
  back(): boolean {
    if (this.finding) this.finding = false;
    else if (this.rules) this.rules = null;
    else if (this.editor) this.editor = null;
    else if (this.ban) this.ban = null;
    else if (this.open) this.open = null;
    else if (this.meeting) this.meeting = null;
    else return false;
    this.refused = "";
    void this.ask();
    return true;
  }
}
