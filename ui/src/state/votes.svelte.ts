// Votes and proposals of the premises, for whoever works at a voters' computer.
// Invariant: a vote is cast once; what is chosen here is forgotten when the ballot leaves the list.

import type { BallotShown, CaseRefused, Choice, ProposalForm, ProposeProblem, VotesShown } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Takes } from "../lib/host";

type Ask = <C extends Command>(command: C, ...args: Takes<C>) => Promise<Gives<C>>;
type Answer = Gives<"votes">;
/** What was done last, in the words of a key. */
export type VoteSaid = "asked" | "cast" | "proposed";
/** A list of ballots under one heading. */
export type BallotGroup = { head: "waits" | "open" | "closed"; ballots: BallotShown[] };

/** The ballots under their headings; a heading with nothing under it is left out, but the first never. */
export function grouped(ballots: BallotShown[]): BallotGroup[] {
  const of = (head: BallotGroup["head"], places: BallotShown["place"]["is"][]) => ({
    head,
    ballots: ballots.filter((one) => places.includes(one.place.is)),
  });
  const [waits, ...rest] = [
    of("waits", ["waits"]),
    of("open", ["looks", "voted", "barred", "not_asked"]),
    of("closed", ["over", "ended"]),
  ] as const;
  return [waits, ...rest.filter((one) => one.ballots.length > 0)];
}

export class VotesState {
  /** All of it; null until it was told, and on a computer on which nobody votes. */
  shown = $state.raw<VotesShown | null>(null);
  fault = $state.raw<Fault | null>(null);
  refused = $state.raw<CaseRefused | null>(null);
  busy = $state(false);
  said = $state<VoteSaid | null>(null);
  /** What is chosen and not cast, by case. */
  chosen = $state<Record<string, Choice>>({});
  /** A proposal that is typed; it outlives an error. */
  form = $state<ProposalForm | null>(null);
  problem = $state<ProposeProblem | null>(null);

  #last: Promise<void> = Promise.resolve();
  #looks = false;
  /** What waited and was refused when that was told last. */
  #sent = "";

  constructor(readonly ask: Ask) {}

  /** How many wait for this person's vote. */
  get waiting(): number {
    return this.shown?.ballots.filter((one) => one.place.is === "waits").length ?? 0;
  }

  /** Looks again; one look that waits its turn is enough. */
  look = async (): Promise<void> => {
    if (this.#looks) return;
    this.#looks = true;
    await this.#inTurn(async () => {
      this.#looks = false;
      await this.#take(() => this.ask("votes"), this.said);
    });
  };

  /** Looks again when something that was sent from here has reached the office, or was refused there. */
  sent(waits: number, refused: number): void {
    const before = this.#sent;
    this.#sent = `${waits}/${refused}`;
    if (before !== this.#sent) void this.look();
  }

  wish = () => this.#act(() => this.#take(() => this.ask("votes_ask"), "asked"));

  /** Casts what is chosen. */
  async cast(ballot: BallotShown): Promise<void> {
    const choice = this.chosen[ballot.case];
    if (!choice || ballot.place.is !== "waits") return;
    await this.#act(() => this.#take(() => this.ask("votes_cast", { case: ballot.case, choice }), "cast"));
  }

  /** Opens the form of a proposal, on the newest report. */
  begin(): void {
    const [report] = this.shown?.reports ?? [];
    if (!report) return;
    this.problem = null;
    this.form = { entry: report.entry, subject: report.people[0]?.subject ?? "", kind: "BAN", reason: "", months: "" };
  }

  /** Chooses another report: the person is one of its. */
  choose(entry: string): void {
    const report = this.shown?.reports.find((one) => one.entry === entry);
    if (this.form && report) this.form = { ...this.form, entry, subject: report.people[0]?.subject ?? "" };
  }

  async propose(): Promise<void> {
    const form = this.form;
    if (!form) return;
    await this.#act(() => this.#propose(form));
    if (this.form === null) await this.look();
  }

  async #propose(form: ProposalForm): Promise<void> {
    this.fault = null;
    this.problem = null;
    this.refused = null;
    try {
      const answer = await this.ask("votes_propose", { form });
      if (answer.is === "problem") this.problem = answer.problem;
      else if (answer.is === "sent") {
        this.form = null;
        this.said = "proposed";
      }
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  async #take(asked: () => Promise<Answer>, said: VoteSaid | null): Promise<void> {
    try {
      const answer = await asked();
      [this.fault, this.refused, this.said] = [null, null, null];
      this.shown = answer.is === "no_voters" ? null : answer.shown;
      if (answer.is === "refused") this.refused = answer.refused;
      // Who votes here has been told who they are: that the office was asked is over.
      else this.said = said === "asked" && this.shown?.standing.is === "votes" ? null : said;
      const here = new Set(this.shown?.ballots.filter((one) => one.place.is === "waits").map((one) => one.case));
      this.chosen = Object.fromEntries(Object.entries(this.chosen).filter(([key]) => here.has(key)));
    } catch (thrown) {
      this.fault = asFault(thrown);
    }
  }

  /** What somebody does, once at a time; meanwhile it is not offered. */
  async #act(next: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.#inTurn(next);
    this.busy = false;
  }

  /** One after the other: no answer overtakes one that was asked for later. */
  #inTurn(next: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(next);
    return this.#last;
  }
}
