// What the window shows at this moment, and the few ways it changes. Rust decides; the window only ever shows less
// than Rust allows (it veils itself before Rust has answered to `hide`).

import { getContext, setContext } from "svelte";
import type { AppState, Preferences, Progress, SessionShown } from "../lib/bindings";
import { asFault, type Command, type Fault, type Gives, type Host, type Takes } from "../lib/host";
import { forgetPixels } from "../lib/thumb";
import { AlertsState } from "./alerts.svelte";
import { ApprovalsState, mayApprove } from "./approvals.svelte";
import { BriefingState } from "./briefing.svelte";
import { CheckState } from "./check.svelte";
import { RegisterClock } from "./clock.svelte";
import type { ImportState } from "./import.svelte";
import { DeskState, worksInOffice } from "./desk.svelte";
import { SafeState } from "./safe.svelte";
import { OwnState } from "./own.svelte";
import { keepsLog, LogState } from "./log.svelte";
import { makesPacks, PackState } from "./pack.svelte";
import { readsReports, TriageState } from "./triage.svelte";
import { CasesState, readsCases } from "./cases.svelte";
import { SyncState } from "./sync.svelte";
import { ComputersState } from "./computers.svelte";
import { VotesState } from "./votes.svelte";

const TOUCH_EVERY_MS = 10_000;
/** How long the wall's first pictures have the register to themselves, in ms. */
const WALL_FIRST_MS = 300;

export const FIRST_PREFERENCES: Preferences = {
  theme: "system",
  language: null,
  text_size: 100,
  single_letters: true,
  reduced_motion: false,
  figures_as_table: false,
  idle_minutes: 3,
  desktop: { on: true, of: ["BANS", "SOUGHT", "ALERTS"], quiet: null },
};

export type Screen =
  | "check"
  | "briefing"
  | "settings"
  | "desk"
  | "import"
  | "safe"
  | "own"
  | "log"
  | "pack"
  | "triage"
  | "cases"
  | "computers"
  | "approvals"
  | "votes";

/** How long hiding waits for an unsaved form to be kept, in ms; the page is veiled before that. */
const KEEPING_MS = 300;

export class WindowState {
  /** What Rust last said; null until it has answered for the first time. */
  at = $state.raw<AppState | null>(null);
  /** Everything is out of sight, whatever Rust has said so far. */
  veiled = $state(false);
  screen = $state<Screen>("check");
  help = $state(false);
  preferences = $state.raw<Preferences>(FIRST_PREFERENCES);
  /** Whose tile is chosen beforehand on the unlock screen: their id, or their name where the window began open. */
  expected = $state.raw<string | null>(null);
  check = $state.raw<CheckState | null>(null);
  /** What changed since this person last looked. */
  briefing = $state.raw<BriefingState | null>(null);
  /** An import under way in the office; it goes with the session. */
  importing: ImportState | null = null;
  desk = $state.raw<DeskState | null>(null);
  /** Safe copies, in the office. */
  safe = $state.raw<SafeState | null>(null);
  /** The premises' own list, for its keeper. */
  own = $state.raw<OwnState | null>(null);
  /** The log, where the premises keep one. */
  log = $state.raw<LogState | null>(null);
  /** Packs for the police, for those who make them. */
  pack = $state.raw<PackState | null>(null);
  triage = $state.raw<TriageState | null>(null);
  /** Bans from proposal to expiry, for those in the office who read cases. */
  cases = $state.raw<CasesState | null>(null);
  /** The scheme's computers, for its administrator. */
  computers = $state.raw<ComputersState | null>(null);
  /** A second person at the office, for those who may sign. */
  approvals = $state.raw<ApprovalsState | null>(null);
  /** Votes and proposals of the premises, where people may vote on this computer. */
  votes = $state.raw<VotesState | null>(null);
  /** The scheme's alerts. */
  alerts = $state.raw<AlertsState | null>(null);
  /** The link to the scheme's server, while the register is open. */
  sync = $state.raw<SyncState | null>(null);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Fault | null>(null);
  readonly clock = new RegisterClock();
  /** Done when the wall has been asked for and its pictures have had their time: what is not the wall waits for it. */
  walled: Promise<void> = Promise.resolve();
  #hiding: Promise<void> = Promise.resolve();
  #touched = 0;
  /** A notification was clicked while nothing could be shown. */
  #briefingWanted = false;
  #lastPerson: string | null = null;

  constructor(readonly host: Host) {}

  get session(): SessionShown | null {
    return this.at?.at === "open" && !this.veiled ? this.at.session : null;
  }

  /** Asks Rust where things stand and listens for what it does by itself; answers with what stops listening. */
  start(): () => void {
    const stops = [
      this.host.listen("state", (state) => this.#enter(state)),
      this.host.listen("demonstration-progress", (progress) => (this.progress = progress)),
      this.host.listen("register", () => {
        this.check?.registerChanged();
        this.log?.registerChanged();
        this.triage?.registerChanged();
        void this.alerts?.ask();
        void this.votes?.look();
      }),
      // Whether somebody votes here stands in the roster alone.
      this.host.listen("roster", () => void this.votes?.look()),
      this.host.listen("sync", (shown) => this.votes?.sent(shown.waiting, shown.refused)),
      this.host.listen("briefing-wanted", () => this.openBriefing()),
      this.clock.run(),
    ];
    void this.refresh();
    void this.#readPreferences();
    return () => stops.forEach((stop) => stop());
  }

  refresh = () => this.#go("app_state");

  openDemonstration(): Promise<void> {
    this.progress = null;
    return this.#go("open_demonstration");
  }

  /** Goes to the briefing; hidden or locked, once the register is open again. */
  openBriefing(): void {
    this.#briefingWanted = this.session === null;
    if (this.#briefingWanted) return;
    this.check?.closeCard();
    this.screen = "briefing";
    void this.briefing?.ask();
  }

  /** Rejects with the Failure, for the unlock screen says it beside the PIN. */
  async unlock(person: string, secret: string): Promise<void> {
    this.#enter(await this.host.call("unlock", { person, secret }));
    this.#lastPerson = person;
    void this.#readPreferences();
  }

  acceptAgreement = (args: { version: string }) => this.#go("accept_agreement", args);

  async lock(): Promise<void> {
    await this.#keepForms();
    if (this.#holdsBack()) return;
    this.expected = null;
    this.#lastPerson = null;
    this.#clear();
    await this.#go("lock");
    // Refused: what was open is opened afresh rather than leaving an empty window.
    if (this.at?.at === "open") await this.refresh();
  }

  /** Out of sight first, in this very turn; Rust is told afterwards. */
  hide(): void {
    if (this.veiled || this.at?.at === "hidden") return;
    this.veiled = true;
    this.help = false;
    this.check?.closeCard();
    forgetPixels();
    const told = () =>
      this.host.call("hide").then(
        (state) => void (this.veiled && this.#enter(state)),
        () => undefined,
      );
    this.log?.closeDialog();
    const keeping = this.#keepForms();
    if (!keeping) this.#hiding = told();
    else this.#hiding = Promise.race([keeping, new Promise((done) => setTimeout(done, KEEPING_MS))]).then(told);
  }

  /** Whether an incident that the disk has not taken would be lost. Said once; whoever locks again means it. */
  #holdsBack(): boolean {
    const found = [["log", this.log?.incident] as const, ["triage", this.triage?.incident] as const].find(
      ([, one]) => one?.unkept && !one.held,
    );
    const [screen, incident] = found ?? [];
    if (!screen || !incident) return false;
    incident.held = true;
    this.screen = screen;
    return true;
  }

  /** Keeps the forms that are typed and not saved; null when there is none. */
  #keepForms(): Promise<unknown> | null {
    const keeping = [
      this.desk?.keep(),
      this.own?.keep(),
      this.log?.keep(),
      this.triage?.keep(),
      this.pack?.keep(),
    ].filter((one) => one != null);
    return keeping.length === 0 ? null : Promise.all(keeping);
  }

  /** Back from hiding: to where one was, or to unlocking with the same person chosen. */
  async showAgain(): Promise<void> {
    // Told of hiding after it was told of showing, Rust would hide again.
    await this.#hiding;
    let state: AppState;
    try {
      state = await this.host.call("show_again").catch(() => this.host.call("app_state"));
    } catch {
      // Still hidden; the next key press asks again.
      return;
    }
    if (state.at === "hidden") return;
    this.expected = this.#lastPerson;
    this.veiled = false;
    this.#enter(state);
  }

  /** Somebody is at the keys or the screen. */
  touch(): void {
    if (!this.session || performance.now() - this.#touched < TOUCH_EVERY_MS) return;
    this.#touched = performance.now();
    void this.host.call("touch").catch(() => undefined);
  }

  async setPreferences(preferences: Preferences): Promise<void> {
    this.preferences = preferences;
    this.preferences = await this.call("set_preferences", { preferences });
  }

  /** A command whose refusal "locked" or "hidden" also moves the window there. */
  async call<C extends Command>(command: C, ...args: Takes<C>): Promise<Gives<C>> {
    try {
      return await this.host.call(command, ...args);
    } catch (thrown) {
      const failure = asFault(thrown);
      if (failure.code === "locked" || failure.code === "hidden") void this.refresh();
      throw failure;
    }
  }

  async #go<C extends "app_state" | "open_demonstration" | "accept_agreement" | "lock">(command: C, ...args: Takes<C>) {
    this.failure = null;
    try {
      this.#enter(await this.host.call(command, ...args));
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  async #readPreferences(): Promise<void> {
    try {
      this.preferences = await this.host.call("preferences");
    } catch {
      // Before unlocking there may be none to read; the first ones serve.
    }
  }

  #enter(state: AppState): void {
    this.at = state;
    if (state.at === "open") {
      this.clock.set(state.session.now);
      if (this.check === null) this.#askForWall(state.session.today);
      this.#lastPerson ??= state.session.person;
      this.desk ??= worksInOffice(state.session)
        ? new DeskState(
            (command, ...args) => this.call(command, ...args),
            () => this.check?.registerChanged(),
          )
        : null;
      this.safe ??= worksInOffice(state.session)
        ? new SafeState((command, ...args) => this.call(command, ...args), this.host)
        : null;
      this.own ??= state.session.own_list
        ? new OwnState(
            (command, ...args) => this.call(command, ...args),
            () => this.check?.registerChanged(),
          )
        : null;
      this.cases ??= readsCases(state.session)
        ? new CasesState(
            (command, ...args) => this.call(command, ...args),
            () => this.check?.registerChanged(),
          )
        : null;
      this.log ??= keepsLog(state.session)
        ? new LogState((command, ...args) => this.call(command, ...args), this.host)
        : null;
      this.pack ??= makesPacks(state.session)
        ? new PackState((command, ...args) => this.call(command, ...args), this.host)
        : null;
      this.triage ??= readsReports(state.session)
        ? new TriageState(
            (command, ...args) => this.call(command, ...args),
            () => this.check?.registerChanged(),
            (subject) => this.#openSubject(subject),
            this.host,
          )
        : null;
      this.computers ??= worksInOffice(state.session)
        ? new ComputersState((command, ...args) => this.call(command, ...args))
        : null;
      this.approvals ??= mayApprove(state.session)
        ? new ApprovalsState((command, ...args) => this.call(command, ...args))
        : null;
      this.votes ??= state.session.office ? null : new VotesState((command, ...args) => this.call(command, ...args));
      void this.votes?.look();
      this.alerts ??= new AlertsState((command, ...args) => this.call(command, ...args));
      void this.alerts.ask();
      this.sync ??= new SyncState((command, ...args) => this.call(command, ...args), this.host);
      this.briefing ??= new BriefingState((command, ...args) => this.call(command, ...args));
      if (this.#briefingWanted && !this.veiled) this.openBriefing();
      else {
        const check = this.check;
        // It goes through the whole register. Locked or hidden meanwhile, nothing is asked: showing again asks.
        void this.walled.then(() => {
          if (this.check === check && this.session) void this.briefing?.ask();
        });
      }
      return;
    }
    this.help = false;
    if (state.at === "hidden") {
      this.veiled = true;
      this.expected = this.#lastPerson;
      this.check?.closeCard();
      forgetPixels();
      return;
    }
    // Locked, troubled or new: nothing of the last person's looking stays behind. The veil stays until it is lifted.
    this.#clear();
  }

  /** The wall is what the person waits for, so it is asked for first; but not by who goes to the briefing. */
  #askForWall(today: string): void {
    const check = new CheckState((command, ...args) => this.call(command, ...args), this.clock);
    this.check = check;
    if (this.#briefingWanted) return;
    this.walled = check.askOn(today).then(() => new Promise((done) => setTimeout(done, WALL_FIRST_MS)));
  }

  /** Somebody's form in the office's register; their card for those who have no register to keep. */
  #openSubject(subject: string): void {
    this.screen = this.desk ? "desk" : "check";
    if (this.desk) void this.desk.open(subject);
    else void this.check?.open({ subject }, -1, null);
  }

  #clear(): void {
    this.check = null;
    this.importing = null;
    this.desk = null;
    this.safe = null;
    this.own = null;
    this.log = null;
    this.pack = null;
    this.triage = null;
    this.cases = null;
    this.sync = null;
    this.computers = null;
    this.approvals = null;
    this.votes = null;
    this.alerts = null;
    this.briefing = null;
    this.screen = "check";
    this.help = false;
    forgetPixels();
  }
}

const KEY = Symbol("window");

export function provideWindow(state: WindowState): WindowState {
  return setContext(KEY, state);
}

export function useWindow(): WindowState {
  return getContext<WindowState>(KEY);
}
