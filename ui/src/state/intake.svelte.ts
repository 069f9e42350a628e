// The pictures that somebody is adding: a queue, read one after the other, each with its own outcome.

import type { DraftShown, Edits, KeepPicture, PictureAnswer, Refusal } from "../lib/bindings";
import { failureWords } from "../lib/failures";
import { asFault, type Command, type Gives, type Takes } from "../lib/host";
import { MOST_BYTES, refusalWords } from "../lib/intake/refusals";
import { t } from "../lib/text";

type Call = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;

export type Waiting = {
  key: number;
  name: string;
  state: "waiting" | "reading" | "ready" | "refused";
  draft: DraftShown | null;
  /** Why it was not added, or why the last edit was not made. */
  words: string;
};

export class IntakeQueue {
  items = $state<Waiting[]>([]);
  chosen = $state<number | null>(null);
  /** The picture whose preview is being made anew. */
  making = $state<number | null>(null);
  said = $state("");
  readonly total = $derived(this.items.length);
  readonly done = $derived(this.items.filter((item) => item.state === "ready" || item.state === "refused").length);
  readonly current = $derived(this.items.find((item) => item.key === this.chosen && item.state === "ready") ?? null);
  #files = new Map<number, File>();
  #next = 1;
  #running = false;
  #over = false;

  constructor(readonly call: Call) {}

  add(files: Iterable<File>): void {
    this.said = "";
    for (const file of files) {
      const key = this.#next;
      this.#next += 1;
      this.#files.set(key, file);
      this.items.push({ key, name: file.name || t("intake-pasted"), state: "waiting", draft: null, words: "" });
    }
    void this.#run();
  }

  /** Forgets everything that was not kept: the editor is closed. */
  close(): void {
    this.#over = true;
    for (const item of this.items) if (item.draft) this.#forget(item.draft);
    this.items = [];
  }

  choose(key: number): void {
    this.chosen = key;
    this.said = "";
  }

  leaveOut(key: number): void {
    const item = this.#find(key);
    this.#files.delete(key);
    if (item?.draft) this.#forget(item.draft);
    this.#take(key);
    this.said = t("intake-left-out");
  }

  /** Makes a picture anew; answers whether it is as it was drawn. */
  async edit(key: number, edits: Edits): Promise<boolean> {
    const draft = this.#find(key)?.draft;
    if (!draft) return false;
    this.making = key;
    const done = await this.#settle(key, () => this.call("edit_picture", { draft: draft.draft, edits }), true);
    if (this.making === key) this.making = null;
    return done;
  }

  /** Answers with the kept picture's id, or null when it was not kept; why stands in its words. */
  async keep(key: number, keep: KeepPicture): Promise<string | null> {
    const item = this.#find(key);
    if (!item?.draft) return null;
    try {
      const picture = await this.call("keep_picture", { draft: item.draft.draft, keep });
      this.#take(key);
      this.said = t("intake-kept-said");
      return picture;
    } catch (thrown) {
      const left = this.#find(key);
      if (left) left.words = failureWords(asFault(thrown));
      return null;
    }
  }

  async #run(): Promise<void> {
    const item = this.#first();
    if (!item || this.#running || this.#over) return;
    this.#running = true;
    await this.#read(item);
    this.#running = false;
    return this.#run();
  }

  #first = () => this.items.find((item) => item.state === "waiting");

  async #read(item: Waiting): Promise<void> {
    const { key } = item;
    const file = this.#files.get(key);
    this.#files.delete(key);
    item.state = "reading";
    if (!file || file.size > MOST_BYTES) {
      return this.#refuse(key, { code: "too_large", bytes: file?.size ?? 0, most: MOST_BYTES });
    }
    await this.#settle(key, async () => this.call("take_picture", new Uint8Array(await file.arrayBuffer())), false);
  }

  /** Puts an answer where it belongs; of a picture that was left out meanwhile nothing is held. */
  async #settle(key: number, ask: () => Promise<PictureAnswer>, again: boolean): Promise<boolean> {
    let answer: PictureAnswer;
    try {
      answer = await ask();
    } catch (thrown) {
      const item = this.#find(key);
      if (item) Object.assign(item, { words: failureWords(asFault(thrown)), state: again ? "ready" : "refused" });
      return false;
    }
    const item = this.#find(key);
    if (answer.is === "taken") {
      if (!item || this.#over) {
        this.#forget(answer.draft);
        return false;
      }
      Object.assign(item, { draft: answer.draft, state: "ready", words: "" });
      if (this.current === null) this.chosen = key;
      return true;
    }
    if (answer.is === "too_many") {
      if (item) Object.assign(item, { state: "refused", words: t("intake-refusal-too_many", { most: answer.most }) });
    } else if (again && item) {
      item.words = refusalWords(answer.refusal);
    } else {
      this.#refuse(key, answer.refusal);
    }
    return false;
  }

  #refuse(key: number, refusal: Refusal): void {
    const item = this.#find(key);
    if (item) Object.assign(item, { state: "refused", words: refusalWords(refusal) });
  }

  #find = (key: number) => this.items.find((item) => item.key === key);

  #take(key: number): void {
    this.items = this.items.filter((item) => item.key !== key);
    if (this.chosen === key) this.chosen = this.items.find((item) => item.state === "ready")?.key ?? null;
  }

  #forget(draft: DraftShown): void {
    // Locked meanwhile: then the drafts are gone already.
    void this.call("drop_picture", { draft: draft.draft }).catch(() => undefined);
  }
}
