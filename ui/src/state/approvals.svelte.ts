// A second person at the office: what waits to be published, who signs, and what two must sign.
// Invariant: nothing is passed that was not opened here first.

import type { ApprovalsShown, NotDoneShown, SessionShown, WaitShown } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;
type Answer = Gives<"approvals">;
/** What was done last, in the words of a key. */
export type ApprovalSaid =
  "passed" | "back" | "asked" | "signed" | "granted" | "let-go" | "two" | "one" | "voter" | "away";

/** Whether somebody may sign for the scheme at the office. */
export function mayApprove(session: SessionShown): boolean {
  return session.office && ["ADMINISTRATOR", "CHAIR", "DATA_LEAD"].includes(session.role);
}

export class ApprovalsState {
  shown = $state.raw<ApprovalsShown | null>(null);
  alone = $state(false);
  /** This person signs nothing on this computer; whether they have asked to. */
  signsNot = $state.raw<{ asked: boolean } | null>(null);
  why = $state.raw<NotDoneShown | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  said = $state<ApprovalSaid | null>(null);
  /** What is open, by its id. */
  open = $state<string | null>(null);
  /** The reason that is being typed for sending something back; it outlives an error. */
  reason = $state("");

  constructor(readonly ask: Ask) {}

  get opened(): WaitShown | null {
    return this.shown?.waits.find((one) => one.id === this.open) ?? null;
  }

  look = () => this.#take(() => this.ask("approvals"), null);
  sign = () => this.#take(() => this.ask("approvals_sign"), "asked");
  grant = (person: string, device: string) =>
    this.#take(() => this.ask("approvals_grant", { person, device }), "granted");
  letVote = (device: string, asker: string, person: string) =>
    this.#take(() => this.ask("approvals_let_vote", { device, asker, person }), "voter");
  turnAway = (device: string, asker: string) =>
    this.#take(() => this.ask("approvals_turn_away", { device, asker }), "away");
  two = (two: boolean) => this.#take(() => this.ask("approvals_two", { two }), two ? "two" : "one");
  answer = (asked: string, sign: boolean) =>
    this.#take(() => this.ask("approvals_answer", { asked, sign }), sign ? "signed" : "let-go");

  /** Passes what is open. */
  pass(): Promise<void> {
    const envelope = this.opened?.may_pass ? this.open : null;
    return envelope === null ? Promise.resolve() : this.#take(() => this.ask("approvals_pass", { envelope }), "passed");
  }

  async sendBack(): Promise<void> {
    const envelope = this.open;
    const reason = this.reason.trim();
    if (envelope === null || reason === "") return;
    await this.#take(() => this.ask("approvals_send_back", { envelope, reason }), "back");
    if (this.said === "back") this.reason = "";
  }

  async #take(asked: () => Promise<Answer>, said: ApprovalSaid | null): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.why = null;
    this.fault = null;
    this.said = null;
    try {
      const answer = await asked();
      if (answer.is === "not") {
        this.why = answer.why;
        return;
      }
      this.alone = answer.is === "alone";
      this.signsNot = answer.is === "signs_not" ? answer : null;
      this.shown = answer.is === "shown" ? answer.shown : null;
      this.said = said;
      if (this.opened === null) this.open = null;
    } catch (thrown) {
      this.fault = asFault(thrown);
    } finally {
      this.busy = false;
    }
  }
}
