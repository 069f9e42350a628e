// The invented register behind the same Host as the real one: for tests and for `npm run dev` in a browser. The address
// chooses where it begins: ?at=open|locked|first_start|agreement|hidden|newer|damaged|key_lost|already_open|disk,
// &people=10000, &wait=30, &secret=passphrase, &bare=1, &slow=800 (ms), &theme=dark, &lang=cy, &text=200, &behind=180, &office=1, &own=1, &sync=no_line.
// &people=10000, &wait=30, &secret=passphrase, &bare=1, &slow=800 (ms), &theme=dark, &lang=cy, &text=200, &behind=180, &office=1, &own=1,
// &nostore=1, &joins=office|till, &refuses=no_line (see fake/begin).

import type {
  AppState,
  Commands,
  Door,
  Failure,
  Preferences,
  SessionShown,
  SyncAt,
  SyncShown,
  Tile,
  Trouble,
} from "../bindings";
import type { Command, Events, Gives, Host, Takes } from "../host";
import { fakeBriefing } from "./briefing";
import { fakeBegin } from "./begin";
import { fakeEvidence } from "./evidence";
import { fakeImport } from "./import";
import { fakeIntake } from "./intake";
import { fakeDesk } from "./desk";
import { fakeSafe } from "./safe";
import { fakeOutbox } from "./outbox";
import { fakeBundles } from "./bundles";
import { fakeOwn } from "./own";
import { fakeCases } from "./cases";
import { fakeAlerts } from "./alerts";
import { fakeApprovals } from "./approvals";
import { fakeVotes } from "./votes";
import { fakeComputers } from "./computers";
import { fakeDifferences } from "./differences";
import { fakeLog } from "./log";
import { fakeLetters } from "./letters";
import { fakePack } from "./pack";
import { fakeTriage } from "./triage";
import { look, tileOf } from "./looking";
import { people, TODAY, type Person } from "./people";

export const PIN = "246810";
const NOW = "2026-11-22T14:07:00Z";
const AS_OF = "2026-11-22T14:02:00Z";

export type FakeHost = Host & { calls: Command[]; say<E extends keyof Events>(event: E, payload: Events[E]): void };

type Answers = { [C in Command]: (args: Commands[C]["args"]) => Gives<C> | Promise<Gives<C>> };

export function fakeHost(
  asked = new URLSearchParams(),
  everybody = people(Number(asked.get("people") ?? 0)),
): FakeHost {
  const door = doorOf(asked);
  const session = sessionOf(asked, everybody.length);
  const heard: { [E in keyof Events]: Set<(payload: Events[E]) => void> } = {
    state: new Set(),
    "demonstration-progress": new Set(),
    "import-progress": new Set(),
    "safe-progress": new Set(),
    "evidence-progress": new Set(),
    "pack-progress": new Set(),
    register: new Set(),
    sync: new Set(),
    roster: new Set(),
    "briefing-wanted": new Set(),
  };
  const calls: Command[] = [];
  let at = begin(asked.get("at") ?? "locked");
  let preferences = preferencesOf(asked);
  let ticket = 0;
  let found: Person[] = [];
  let left = 5;

  function begin(where: string): AppState {
    const troubles: Record<string, Trouble> = {
      newer: { kind: "newer", made_by: "2.3.0" },
      damaged: { kind: "damaged", moved_to: "register-damaged-2026-11-22.db" },
      key_lost: { kind: "key_lost" },
      already_open: { kind: "already_open" },
      disk: { kind: "disk" },
    };
    const trouble = troubles[where];
    if (trouble) return { at: "trouble", trouble };
    if (where === "first_start") return { at: "first_start" };
    if (where === "agreement") return agreement;
    if (where === "hidden") return { at: "hidden", needs_secret: false };
    return where === "open" ? { at: "open", session } : { at: "locked", door };
  }

  const say: FakeHost["say"] = (event, payload) => heard[event].forEach((listener) => listener(payload));
  const { open_evidence, ...intake } = fakeIntake();
  const answers: Answers = {
    ...fakeImport(asked, (progress) => say("import-progress", progress), later),
    ...fakeSafe(
      asked,
      (done) => say("safe-progress", done),
      later,
      () => (at = { at: "locked", door }),
    ),
    ...fakeBegin(asked, later, () => (at = agreement)),
    app_state: () => at,
    open_demonstration: async () => {
      for (let done = 0; done <= 40; done += 1) {
        say("demonstration-progress", { done, total: 40 });
        await later(asked.has("slow") ? 200 : 20);
      }
      return (at = { at: "locked", door });
    },
    unlock: ({ person, secret }) => {
      if (secret !== PIN && secret !== "four plain words here") {
        throw refusal("wrong_secret", { tries_left: Math.max(0, (left -= 1)) });
      }
      return (at = person === "new" ? agreement : { at: "open", session });
    },
    accept_agreement: () => (at = { at: "open", session }),
    lock: () => (at = { at: "locked", door }),
    hide: () => (at = { at: "hidden", needs_secret: asked.has("secretafter") }),
    show_again: () => (at = asked.has("secretafter") ? { at: "locked", door } : { at: "open", session }),
    touch: () => null,
    check: ({ query }) => {
      open();
      const { found: all, ...rest } = look(everybody, query);
      found = all;
      ticket += 1;
      return { ...rest, ticket, first: all.slice(0, 60).map(tileOf), as_of: AS_OF, now: NOW };
    },
    tiles: (args): Tile[] => (args.ticket === ticket ? found.slice(args.from, args.from + args.count).map(tileOf) : []),
    card: ({ subject, reason }) => {
      open();
      const one = everybody.find((other) => other.subject === subject);
      if (!one) throw refusal("not_found");
      if (one.under18 && !reason) throw refusal("reason_needed");
      return one;
    },
    ...intake,
    ...fakeEvidence(open_evidence, (name, done) => say("evidence-progress", { name, done })),
    ...fakeBriefing(everybody, asked),
    ...fakeAlerts(asked),
    ...fakeApprovals(everybody, asked),
    ...fakeVotes(asked),
    ...fakeDesk(everybody),
    ...fakeOwn(everybody),
    ...fakeLog(everybody, asked),
    ...fakePack(asked, (done) => say("pack-progress", done), later),
    ...fakeLetters(),
    ...fakeTriage(everybody, asked),
    ...fakeCases(everybody),
    ...fakeComputers(asked),
    ...fakeDifferences(asked),
    sync_now: () => null,
    ...fakeOutbox(asked),
    ...fakeBundles(asked),
    sync_shown: () => syncOf(asked),
    preferences: () => preferences,
    set_preferences: (args) => (preferences = args.preferences),
  };

  function open(): void {
    if (at.at !== "open") throw refusal("locked");
  }

  return {
    calls,
    say,
    call: async <C extends Command>(command: C, ...args: Takes<C>): Promise<Gives<C>> => {
      calls.push(command);
      if (asked.has("slow")) await later(Number(asked.get("slow")));
      return answers[command](args[0] as Commands[C]["args"]);
    },
    listen: (event, listener) => {
      heard[event].add(listener);
      return () => void heard[event].delete(listener);
    },
    picture: (size, id) => `/fake-photo/${size}/${id}`,
  };
}

const agreement: AppState = {
  at: "agreement",
  agreement: {
    version: "1",
    text: [
      "What you see here is about real people. Use it only to keep this shop or pub, its staff and its customers safe.",
      "Do not photograph, copy or pass on anything you see. Do not talk about it outside work.",
      "Only the scheme decides a ban. Never detain anybody because of what you see here; ask them to leave, and call the police if you need to.",
      "Every card that you open is recorded with your name, the time and this computer.",
      "If you think that an entry is wrong, tell the scheme the same day.",
    ].join("\n\n"),
  },
};

function doorOf(asked: URLSearchParams): Door {
  const names: [string, string, Door["people"][number]["role"]][] = [
    ["Priya N.", "PN", "MANAGER"],
    ["Tom W.", "TW", "TILL"],
    ["Agnieszka K.", "AK", "TILL"],
    ["Declan O.", "DO", "DOOR"],
    ["New starter", "NS", "TILL"],
  ];
  const secret = asked.get("secret") === "passphrase" ? "passphrase" : "pin";
  // Nothing of such a register can be read before it is unlocked.
  const bare = asked.has("bare");
  return {
    scheme: bare ? "" : "Marlbridge Shopwatch",
    premises: bare ? "" : "Harlow Street Stores",
    people: names.map(([label, initials, role], index) => ({
      person: index === 4 ? "new" : `s${index}`,
      label: bare ? initials : label,
      initials,
      role: bare ? null : role,
      wait_seconds: Number(asked.get("wait") ?? 0),
    })),
    secret,
    demonstration: asked.has("real") ? null : { pin: secret === "pin" ? PIN : "four plain words here" },
  };
}

function sessionOf(asked: URLSearchParams, held: number): SessionShown {
  const office = asked.has("office");
  return {
    person: office ? "Helen R." : "Priya N.",
    initials: office ? "H.R." : "P.N.",
    role: office ? "ADMINISTRATOR" : "MANAGER",
    premises: office ? null : "Harlow Street Stores",
    sector: office ? null : "RETAIL",
    scheme: "Marlbridge Shopwatch",
    scheme_phone: "01632 960 144",
    office,
    own_list: !office && asked.has("own"),
    demonstration: !asked.has("real"),
    as_of: AS_OF,
    now: NOW,
    today: TODAY,
    clock_behind_minutes: asked.has("behind") ? Number(asked.get("behind")) : null,
    people_held: held,
    idle_seconds: Number(asked.get("idle") ?? 180),
  };
}

function preferencesOf(asked: URLSearchParams): Preferences {
  const theme = asked.get("theme");
  const language = asked.get("lang");
  return {
    theme: theme === "dark" || theme === "light" ? theme : "system",
    language: language === "cy" || language === "en-GB" ? language : null,
    text_size: Number(asked.get("text") ?? 100),
    single_letters: !asked.has("noletters"),
    reduced_motion: false,
    figures_as_table: asked.has("tables"),
    idle_minutes: 3,
    desktop: { on: true, of: ["BANS", "SOUGHT", "ALERTS"], quiet: null },
  };
}

function refusal(code: Failure["code"], more: Partial<Failure> = {}): Failure {
  return { code, wait_seconds: null, tries_left: null, ...more };
}

function later(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** ?sync=settled and the other states; without it this computer is in no scheme. */
function syncOf(asked: URLSearchParams): SyncShown | null {
  const at = asked.get("sync") as SyncAt | null;
  if (at === null) return null;
  return {
    at,
    progress: at === "cards" || at === "pictures" ? [120, 300] : null,
    contact: "2026-11-22T13:52:00Z",
    live: at === "settled",
    waiting: at === "settled" ? 0 : 2,
    refused: at === "refused" ? 1 : 0,
    quarantined: at === "disagrees" ? 1 : 0,
    disagree: at === "disagrees" ? 1 : 0,
    pictures: [812, 900],
    queue: false,
    one_publishes: asked.has("one"),
  };
}
