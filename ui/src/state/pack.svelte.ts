// Packs for the police: the list, the choice of entries, the one screen on which a pack is put together, the texts.
// Invariant: what the zip would hold is always Rust's latest answer to the latest form; nothing is made but by it.

import type {
  Language,
  LogShown,
  PackField,
  PackFollowForm,
  PackForm,
  PackList,
  PackLooked,
  PackOutcome,
  PackPart,
  PackProblemCode,
  SessionShown,
  TemplateLooked,
  TemplateName,
  TemplateShown,
} from "../lib/bindings";
import { asFault, type Fault, type Host } from "../lib/host";
import type { Call } from "./check.svelte";
import { work } from "./work";

/** Who makes packs; Rust decides, for every call. */
export function makesPacks(session: SessionShown): boolean {
  return session.office
    ? session.role === "ADMINISTRATOR" || session.role === "DATA_LEAD"
    : session.premises !== null && session.role === "MANAGER";
}

/** How long typing rests before Rust is asked what the pack would hold, in ms. */
const LOOK_AFTER = 250;
/** How long typing rests before it is kept though no field was left, in ms. */
const KEEP_AFTER = 1_500;

type Texts = Pick<PackForm, "statement" | "cctv" | "impact">;

export class PackState {
  list = $state.raw<PackList | null>(null);
  /** Entries to choose from, and which are chosen; null while nobody chooses. */
  choices = $state.raw<LogShown[] | null>(null);
  choicesTotal = $state(0);
  chosen = $state.raw<readonly string[]>([]);
  form = $state<PackForm | null>(null);
  /** The pack that is put together was left for the list; what is typed in it stays. */
  aside = $state(false);
  looked = $state.raw<PackLooked | null>(null);
  outcome = $state.raw<PackOutcome | null>(null);
  /** Thousandths of a pack that is being made. */
  making = $state<number | null>(null);
  /** Whether somebody has tried to make it: what is missing is said from then on. */
  tried = $state(false);
  texts = $state.raw<TemplateShown[] | null>(null);
  /** Which of them are shown: those of letters, or of packs. */
  textsGroup = $state<"pack" | "letters">("pack");
  textsLanguage = $state<Language>("en-GB");
  busy = $state(false);
  failure = $state.raw<Fault | null>(null);
  /** As Rust proposed them; what is still so may be proposed anew. */
  #proposed: Texts = { statement: "", cctv: "", impact: "" };
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** As it was kept last, and when it is kept next. */
  #kept = "";
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly call: Call,
    readonly host: Pick<Host, "listen">,
  ) {}

  async ask(): Promise<void> {
    await work(this, async () => {
      this.list = await this.call("pack_list");
      if (!this.form) await this.#begun();
    });
  }

  /** What was begun before the till was locked is offered again, as it was left. */
  async #begun(): Promise<void> {
    const begun = await this.call("pack_draft");
    if (!begun || this.form) return;
    const { entries, language } = begun.form;
    const opened = await this.call("pack_open", { entries, language });
    this.#propose(opened.form);
    this.#kept = JSON.stringify(begun.form);
    this.form = begun.form;
    this.looked = begun.looked;
    this.tried = false;
    this.aside = true;
  }

  /** Keeps what is typed and not kept yet, in the encrypted file; null when there is nothing. */
  keep(): Promise<void> | null {
    clearTimeout(this.#keeping);
    if (!this.form || this.making !== null) return null;
    const form = $state.snapshot(this.form) as PackForm;
    const written = JSON.stringify(form);
    if (written === this.#kept) return null;
    const before = this.#kept;
    this.#kept = written;
    return this.call("pack_keep", { form }).then(
      () => undefined,
      (thrown: unknown) => {
        this.#kept = before;
        this.failure = asFault(thrown);
      },
    );
  }

  /** Offers the log's entries to choose from. */
  async choose(): Promise<void> {
    await work(this, async () => {
      this.chosen = [];
      this.outcome = null;
      await this.#choices(0);
    });
  }

  more(): Promise<void> {
    return work(this, () => this.#choices(this.choices?.length ?? 0));
  }

  async #choices(from: number): Promise<void> {
    const list = await this.call("log_list", { query: { text: "", kind: null, period: "all", from } });
    this.choicesTotal = list.total;
    this.choices = from === 0 ? list.rows : [...(this.choices ?? []), ...list.rows];
  }

  toggle(entry: string): void {
    this.chosen = this.chosen.includes(entry) ? this.chosen.filter((one) => one !== entry) : [...this.chosen, entry];
  }

  /** Opens the pack of some entries. */
  async open(entries: readonly string[], language: Language): Promise<void> {
    await work(this, async () => {
      // What was begun before the till was locked is not left behind for another pack.
      if (!this.form && !this.list) await this.#begun();
      if (this.form && !this.list) {
        this.aside = false;
        return;
      }
      const opened = await this.call("pack_open", { entries: [...entries], language });
      this.#asked += 1;
      this.#propose(opened.form);
      // What comes from the log alone is no draft: it can be had again.
      this.#kept = JSON.stringify(opened.form);
      this.form = opened.form;
      this.looked = opened.looked;
      this.outcome = null;
      this.tried = false;
      this.aside = false;
    });
  }

  /** Throws away what was begun. */
  drop(): void {
    clearTimeout(this.#keeping);
    void this.call("pack_drop").catch(() => undefined);
    this.form = null;
    this.looked = null;
    this.outcome = null;
    this.aside = false;
  }

  #propose({ statement, cctv, impact }: PackForm): void {
    this.#proposed = { statement, cctv, impact };
  }

  /** Whether a text is another than the one that was proposed. */
  changed(field: keyof Texts): boolean {
    return this.form !== null && this.form[field] !== this.#proposed[field];
  }

  /** Takes a text from the log again. */
  again(field: keyof Texts): void {
    if (this.form) this.form[field] = this.#proposed[field];
    this.touched();
  }

  /** The papers in another language; what somebody has written themselves stays. */
  async speak(language: Language): Promise<void> {
    const form = this.form;
    if (!form || form.language === language) return;
    await work(this, async () => {
      const opened = await this.call("pack_open", { entries: form.entries, language });
      for (const field of ["statement", "cctv", "impact"] as const) {
        if (!this.changed(field)) form[field] = opened.form[field];
      }
      this.#propose(opened.form);
      form.language = language;
    });
    this.touched();
  }

  part(part: PackPart, on: boolean): void {
    if (!this.form) return;
    const rest = this.form.parts.filter((one) => one !== part);
    this.form.parts = on ? [...rest, part] : rest;
    this.touched();
  }

  /** Something was typed or ticked: Rust is asked what it comes to once the typing rests. */
  touched(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), LOOK_AFTER);
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.keep(), KEEP_AFTER);
  }

  async look(): Promise<void> {
    const form = this.form;
    if (!form) return;
    const turn = (this.#asked += 1);
    try {
      const looked = await this.call("pack_look", { form: $state.snapshot(form) });
      if (turn !== this.#asked) return;
      this.looked = looked;
      this.failure = null;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  /** What is wrong with a field, once somebody has tried to make the pack. */
  problem(field: PackField): PackProblemCode | null {
    if (!this.tried) return null;
    return this.looked?.problems.find((one) => one.field === field)?.code ?? null;
  }

  async make(replace = false): Promise<void> {
    const form = this.form;
    if (!form) return;
    clearTimeout(this.#timer);
    await this.keep();
    await work(this, async () => {
      this.tried = true;
      await this.look();
      if (this.looked && this.looked.problems.length > 0) {
        this.outcome = { is: "problems", problems: this.looked.problems };
        return;
      }
      const stop = this.host.listen("pack-progress", (done) => (this.making = done));
      this.making = 0;
      try {
        this.outcome = await this.call("pack_make", { form: $state.snapshot(form), replace });
      } finally {
        stop();
        this.making = null;
      }
      if (this.outcome.is === "made") {
        this.form = null;
        this.looked = null;
        this.choices = null;
        this.chosen = [];
        this.list = await this.call("pack_list");
      }
    });
  }

  stop = () => void this.call("pack_stop").catch(() => undefined);

  /** Notes what the police made of a pack; answers whether it is saved. */
  async follow(pack: string, form: PackFollowForm): Promise<boolean> {
    let saved = false;
    await work(this, async () => {
      const followed = await this.call("pack_follow", { pack, form });
      saved = followed.is === "saved";
      if (saved) this.list = await this.call("pack_list");
    });
    return saved;
  }

  async openTexts(language: Language, group = this.textsGroup): Promise<void> {
    await work(this, async () => {
      this.textsGroup = group;
      this.textsLanguage = language;
      this.texts = await this.call("template_list", { language });
    });
  }

  tryText(name: TemplateName, text: string): Promise<TemplateLooked> {
    return this.call("template_look", { name, language: this.textsLanguage, text });
  }

  /** Takes a text, or goes back to ours; answers whether it stands. */
  async saveText(name: TemplateName, text: string | null): Promise<boolean> {
    let stands = false;
    await work(this, async () => {
      const saved = await this.call("template_save", { name, language: this.textsLanguage, text });
      stands = saved.is === "saved";
      if (saved.is === "saved") {
        const { template } = saved;
        this.texts = this.texts?.map((one) => (one.name === name ? template : one)) ?? null;
      }
    });
    return stands;
  }

  /** One step back; false when the list of packs is there already. */
  back(): boolean {
    if (this.making !== null) return true;
    if (this.texts) this.texts = null;
    else if (this.form && !this.aside) {
      void this.keep();
      this.aside = true;
      this.choices = null;
    } else if (this.choices) this.choices = null;
    else return false;
    this.failure = null;
    return true;
  }
}
