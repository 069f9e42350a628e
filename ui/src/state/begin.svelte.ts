// The first start: a scheme that is founded here, or a seat in one that is taken by code. What was typed stays until it
// has become a register.

import type {
  BeginFailure,
  BeginOutcome,
  BeginSecret,
  BeginShown,
  FormProblem,
  FoundForm,
  JoinLooked,
  JoinRefusal,
  JoinSeen,
} from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import { t } from "../lib/text";
import type { FormState } from "./form.svelte";
import type { Ask } from "./safe.svelte";

/** What the ways to begin share: a form, a secret typed twice, and what became of it. */
export abstract class Beginning implements FormState {
  secret = $state("");
  again = $state("");
  problems = $state.raw<FormProblem[]>([]);
  wrongSecret = $state.raw<BeginSecret | null>(null);
  failure = $state<BeginFailure | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  tried = $state(false);
  refused = $state(0);

  constructor(
    readonly ask: Ask,
    /** The register is made: the window goes on to it. */
    readonly made: () => void,
  ) {}

  get mayChange(): boolean {
    return !this.busy;
  }

  at(field: string): FormProblem | undefined {
    return this.problems.find((one) => one.field === field);
  }

  /** Everything is judged by Rust when it is sent: leaving a field asks nothing. */
  leaveField(): void {}

  /** Answers whether the register is made. */
  protected take(outcome: BeginOutcome): boolean {
    if (outcome.kind === "problems") {
      this.problems = outcome.problems;
      this.wrongSecret = outcome.secret;
      this.refused += 1;
    }
    if (outcome.kind === "failed") this.failure = outcome.why;
    return outcome.kind === "made";
  }

  protected async run(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    [this.problems, this.wrongSecret, this.failure, this.fault] = [[], null, null, null];
    try {
      await work();
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }

  protected forgetSecret(): void {
    [this.secret, this.again] = ["", ""];
  }
}

export class FoundState extends Beginning {
  shown = $state.raw<BeginShown | null>(null);
  form = $state<FoundForm>({
    name: "",
    kind: "MIXED",
    jurisdiction: "ENG_WAL",
    controller: "",
    phone: "",
    ico_number: "",
    agreement: t("begin-agreement-text"),
    person: "",
  });

  /** A key store may take its time to answer: nobody waits for it with typing. */
  look = async () => {
    try {
      this.shown = await this.ask("begin_shown");
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  };

  found = () =>
    this.run(async () => {
      this.tried = true;
      const words = { office: t("begin-office"), gallery: t("begin-gallery") };
      const args = { form: $state.snapshot(this.form), secret: this.secret, again: this.again, ...words };
      if (!this.take(await this.ask("begin_found", args))) return;
      this.forgetSecret();
      this.made();
    });
}

export type JoinStep = "code" | "yours" | "who" | "digits";

export class JoinState extends Beginning {
  step = $state<JoinStep>("code");
  address = $state("");
  code = $state("");
  person = $state("");
  seen = $state.raw<JoinSeen | null>(null);
  refusal = $state.raw<JoinRefusal | null>(null);
  /** The code is used, whether or not the register could be made. */
  seated = $state(false);
  digits = $state<string | null>(null);

  lookUp = () => this.#look(() => this.ask("begin_look_up", { address: this.address, code: this.code }));
  choose = () => this.#look(() => this.ask("begin_choose_file"));

  /** The names are known: on to who comes in first. */
  recognised = () => (this.step = "who");

  /** Not ours, or the code has to be looked at again. A seat that was taken is not given up by this. */
  back = () => {
    this.step = this.step === "who" ? "yours" : "code";
    this.refusal = null;
  };

  join = () =>
    this.run(async () => {
      this.tried = true;
      this.refusal = null;
      const args = {
        person: this.person,
        secret: this.secret,
        again: this.again,
        agreement: t("begin-agreement-text"),
      };
      const joined = await this.ask("begin_join", args);
      if (joined.kind === "refused") {
        this.refusal = joined.refusal;
        return;
      }
      this.seated = joined.seated;
      if (!this.take(joined.outcome)) return;
      this.forgetSecret();
      this.code = "";
      this.digits = joined.digits;
      if (this.digits) this.step = "digits";
      else this.made();
    });

  leave(): void {
    if (!this.seated) void this.ask("begin_leave").catch(() => undefined);
  }

  #look(ask: () => Promise<JoinLooked>): Promise<void> {
    return this.run(async () => {
      this.refusal = null;
      const looked = await ask();
      if (looked.kind === "refused") this.refusal = looked.refusal;
      if (looked.kind !== "seen") return;
      this.seen = looked.seen;
      this.step = "yours";
    });
  }
}
