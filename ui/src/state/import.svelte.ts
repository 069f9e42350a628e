// One import as the window walks through it: choose, columns, check, store, done. Rust holds the file and decides.

import type {
  Counts,
  Field,
  FileRefusal,
  ImportOpened,
  ImportPreview,
  ImportProgress,
  ImportSeen,
  ImportUndone,
  Kind,
  Mapped,
  Problem,
  ProblemCode,
  SheetForm,
} from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Host, type Takes } from "../lib/host";
import { problemWords } from "../lib/import-words";
import { language } from "../lib/language.svelte";
import { t } from "../lib/text";

export type Step = "choose" | "columns" | "check" | "working" | "done";
export type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;
export type Stored = { counts: Counts; pictures: number; problems: number };

/** How many problems are asked for at once. */
const PAGE = 200;

export class ImportState {
  step = $state<Step>("choose");
  kind = $state<Kind>("PEOPLE");
  seen = $state.raw<ImportSeen | null>(null);
  refusal = $state.raw<FileRefusal | null>(null);
  /** What each column holds, by its place; and what is said once for all rows. */
  columns = $state.raw<ReadonlyMap<number, Field>>(new Map());
  same = $state.raw<ReadonlyMap<Field, string>>(new Map());
  headingRow = $state(1);
  preview = $state.raw<ImportPreview | null>(null);
  problems = $state.raw<Problem[]>([]);
  filter = $state.raw<ProblemCode | null>(null);
  progress = $state.raw<ImportProgress | null>(null);
  stored = $state.raw<Stored | null>(null);
  undone = $state.raw<ImportUndone | null>(null);
  /** Something short to say: stopped, look again, saved. */
  said = $state<string | null>(null);
  busy = $state(false);
  fault = $state.raw<Fault | null>(null);

  constructor(
    readonly ask: Ask,
    readonly host: Pick<Host, "listen">,
  ) {}

  /** How many problems there are under the filter. */
  get total(): number {
    const all = this.preview?.problems ?? [];
    return all
      .filter((one) => this.filter === null || one.code === this.filter)
      .reduce((sum, one) => sum + one.count, 0);
  }

  choose = () => this.#run(async () => this.#take(await this.ask("import_choose", { kind: this.kind })));

  choosePictures = (folder: boolean) =>
    this.#run(async () => this.#take(await this.ask("import_choose_pictures", { folder }), true));

  turnTo = (sheet: number) =>
    this.#run(async () => this.#take(await this.ask("import_sheet", { kind: this.kind, sheet })));

  setColumn(column: number, field: Field | null): void {
    const next = new Map(this.columns);
    // A field has one column: the one that was chosen last.
    for (const [other, held] of next) if (held === field) next.delete(other);
    if (field === null) next.delete(column);
    else next.set(column, field);
    this.columns = next;
  }

  setSame(field: Field, text: string): void {
    const next = new Map(this.same);
    if (text.trim() === "") next.delete(field);
    else next.set(field, text);
    this.same = next;
  }

  check = () =>
    this.#run(async () => {
      this.said = null;
      await this.#check();
      this.step = "check";
    });

  show = (code: ProblemCode | null) =>
    this.#run(async () => {
      this.filter = code;
      this.problems = await this.ask("import_problems", { code, from: 0, count: PAGE });
    });

  more = () =>
    this.#run(async () => {
      const args = { code: this.filter, from: this.problems.length, count: PAGE };
      this.problems = [...this.problems, ...(await this.ask("import_problems", args))];
    });

  confirm = () =>
    this.#run(async () => {
      this.said = null;
      this.progress = null;
      this.step = "working";
      const stop = this.host.listen("import-progress", (progress) => (this.progress = progress));
      try {
        const done = await this.ask("import_confirm");
        if (done.kind === "stored") {
          this.stored = done;
          this.step = "done";
        } else if (done.kind === "stopped") {
          this.said = t("import-stopped");
          this.step = "check";
        } else {
          await this.#check();
          this.said = t("import-look-again");
          this.step = "check";
        }
      } catch (thrown) {
        this.step = "check";
        throw thrown;
      } finally {
        stop();
      }
    });

  stop(): void {
    void this.ask("import_stop").catch(() => undefined);
  }

  undo = () =>
    this.#run(async () => {
      this.undone = await this.ask("import_undo");
    });

  report = () =>
    this.#run(async () => {
      const all = await this.#everyProblem();
      const rows = all.map((one) => [String(one.row), one.cell ?? "", t(`import-${one.weight}`), problemWords(one)]);
      const headings = [
        t("import-report-row"),
        t("import-report-cell"),
        t("import-report-fate"),
        t("import-report-what"),
      ];
      if (await this.ask("import_report", { headings, rows })) this.said = t("import-report-saved");
    });

  export = (form: SheetForm, reason: string) =>
    this.#run(async () => {
      this.said = null;
      if (reason.trim() === "") this.said = t("export-reason-first");
      else if (await this.ask("export_sheet", { kind: this.kind, form, language: language(), reason })) {
        this.said = t("export-saved");
      }
    });

  back(): void {
    this.fault = null;
    this.said = null;
    if (this.step === "check") this.step = "columns";
    else if (this.step === "columns") this.leave();
  }

  /** Back to the beginning; Rust forgets the file. */
  leave(): void {
    void this.ask("import_leave").catch(() => undefined);
    this.seen = this.refusal = this.preview = this.stored = this.undone = this.fault = null;
    this.said = null;
    this.problems = [];
    this.#kept = [];
    this.step = "choose";
  }

  /** The problems of the check, kept for the report when the file has been stored and forgotten. */
  #kept: Problem[] = [];

  async #everyProblem(): Promise<Problem[]> {
    const all = [...this.#kept];
    const found = await this.#pages();
    return this.stored ? [...all, ...found] : found;
  }

  async #pages(from = 0): Promise<Problem[]> {
    const page = await this.ask("import_problems", { code: null, from, count: 500 });
    return page.length < 500 ? page : [...page, ...(await this.#pages(from + 500))];
  }

  async #check(): Promise<void> {
    const lines: Mapped[] = [
      ...[...this.columns].map(([column, field]): Mapped => ({ field, source: { from: "column", column } })),
      ...[...this.same].map(([field, text]): Mapped => ({ field, source: { from: "same", text } })),
    ];
    this.preview = await this.ask("import_check", { headingRow: this.headingRow, lines });
    this.filter = null;
    this.problems = await this.ask("import_problems", { code: null, from: 0, count: PAGE });
    this.#kept = await this.#pages();
  }

  #take(opened: ImportOpened, pictures = false): void {
    this.refusal = opened.kind === "refused" ? opened.refusal : null;
    if (opened.kind !== "opened") return;
    this.seen = opened.seen;
    this.kind = opened.seen.kind;
    // Choosing pictures leaves the mapping as the person has made it.
    if (pictures) return;
    this.headingRow = opened.seen.heading_row;
    this.columns = new Map(
      opened.seen.mapping.flatMap((line) => (line.source.from === "column" ? [[line.source.column, line.field]] : [])),
    );
    this.same = new Map();
    this.step = "columns";
  }

  async #run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.fault = null;
    try {
      await work();
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }
}
