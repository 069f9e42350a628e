// The scheme's computers, for the administrator: what there is, and each thing that is done about them.

import type {
  ComputersShown,
  InviteAs,
  InviteOutcome,
  KitOutcome,
  NotDoneShown,
  PremisesChoice,
} from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;
type Answer = Gives<"computers_list">;
type Aside = Extract<Answer, { is: "aside" }>;
type Back = Extract<Answer, { is: "back" }>;

export class ComputersState {
  /** Null until it is known, and while the scheme stands on this computer alone. */
  shown = $state.raw<ComputersShown | null>(null);
  alone = $state(false);
  /** The register came back from a copy, and waits for how it goes on. */
  aside = $state.raw<Aside | null>(null);
  /** This computer came back by the recovery kit, and has nothing of the office's yet. */
  back = $state.raw<Back | null>(null);
  /** Why the kit brought nothing. */
  kitWrong = $state.raw<Extract<KitOutcome, { is: "typed" | "not" }> | null>(null);
  /** The six digits of a computer that joined anew, until they are put away. */
  digits = $state.raw<string | null>(null);
  /** Why it did not join anew. */
  refusedWhy = $state.raw<Exclude<Gives<"aside_join">, { is: "done" }> | null>(null);
  why = $state.raw<NotDoneShown | null>(null);
  fault = $state.raw<Fault | null>(null);
  busy = $state(false);
  /** The recovery kit of a scheme that was just connected: shown once. */
  kit = $state.raw<string | null>(null);
  /** Codes that were just made, to be handed over or printed. */
  invited = $state.raw<Extract<InviteOutcome, { is: "done" }> | null>(null);
  /** The premises that could be invited. */
  places = $state.raw<PremisesChoice[]>([]);
  /** What is typed for connecting; it outlives an error. */
  address = $state("");
  permit = $state("");

  constructor(readonly ask: Ask) {}

  look = () => this.#take(() => this.ask("computers_list"));
  takeBack = (invitation: string) => this.#take(() => this.ask("computers_take_back", { invitation }));
  end = (computer: string, lost: boolean) => this.#take(() => this.ask("computers_end", { computer, lost }));
  confirm = (computer: string) => this.#take(() => this.ask("computers_confirm", { computer }));

  takeOver = () => this.#take(() => this.ask("aside_take_over"));

  /** Joins anew, as another computer of the office. */
  async joinAnew(address: string, code: string): Promise<void> {
    this.refusedWhy = null;
    const done = await this.#work(() => this.ask("aside_join", { address, code }));
    if (done?.is === "done") {
      this.digits = done.digits;
      this.aside = null;
    } else if (done) this.refusedWhy = done;
  }

  async readPlaces(): Promise<void> {
    const choices = await this.#work(() => this.ask("desk_choices"));
    if (choices) this.places = choices.premises;
  }

  async connect(): Promise<void> {
    const done = await this.#work(() => this.ask("computers_connect", { address: this.address, permit: this.permit }));
    if (done?.is === "done") {
      this.permit = "";
      await this.showKit(done.kit);
    } else if (done) this.why = done.why;
  }

  /** A kit that was just made; what stands on its sheet beside it is asked for. */
  async showKit(kit: string): Promise<void> {
    this.kit = kit;
    await this.look();
  }

  /** Goes on by the kit, on a computer that came back by it. */
  async goOn(kit: string): Promise<void> {
    this.kitWrong = null;
    const done = await this.#work(() => this.ask("computers_go_on", { kit }));
    if (done?.is === "here") await this.look();
    else if (done?.is === "held_until") this.back = { is: "back", until: done.until, digits: this.back?.digits ?? "" };
    else if (done) this.kitWrong = done;
  }

  async invite(seat: InviteAs, premises: string[], name: string, hours: number): Promise<boolean> {
    const done = await this.#work(() => this.ask("computers_invite", { seat, premises, name, hours }));
    if (done?.is === "done") this.invited = done;
    else if (done) this.why = done.why;
    return done?.is === "done";
  }

  /** The kit or the codes are put away; what there is now is asked anew. */
  async putAway(): Promise<void> {
    this.kit = null;
    this.invited = null;
    this.digits = null;
    await this.look();
  }

  async #take(asked: () => Promise<Answer>): Promise<void> {
    const answer = await this.#work(asked);
    if (!answer) return;
    this.alone = answer.is === "alone";
    this.aside = answer.is === "aside" ? answer : null;
    this.back = answer.is === "back" ? answer : null;
    if (answer.is === "shown") this.shown = answer.shown;
    if (answer.is === "not") this.why = answer.why;
  }

  /** One piece of work at a time; what went wrong is told until the next. */
  async #work<T>(task: () => Promise<T>): Promise<T | null> {
    if (this.busy) return null;
    this.busy = true;
    this.why = null;
    this.fault = null;
    try {
      return await task();
    } catch (thrown) {
      this.fault = asFault(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
