// The office's invented reports: enough of the rules to show every state of their screens. Rust holds the real ones.

import type {
  Act,
  Commands,
  LifeState,
  LogProblem,
  TriageFilter,
  TriageOpened,
  TriageOutcome,
  TriagePerson,
  TriageStep,
} from "../bindings";
import type { Command, Gives } from "../host";
import { FILTERS } from "../triage-lists";
import { look, tileOf } from "./looking";
import type { Person } from "./people";

type TriageCommand = Extract<Command, `triage_${string}`>;
type Answers = { [C in TriageCommand]: (args: Commands[C]["args"]) => Gives<C> };

const NOW = "2026-11-22T14:07:00Z";
const ago = (hours: number) => new Date(new Date(NOW).getTime() - hours * 3_600_000).toISOString();

const STATES: Record<TriageFilter, LifeState[]> = {
  waiting: ["RECEIVED", "TRIAGE"],
  returned: ["RETURNED_FOR_INFO"],
  taken: ["ACCEPTED", "LINKED", "POLICE_REPORTED"],
  over: ["REJECTED", "DUPLICATE_OF", "CLOSED"],
};
const ACTS: Partial<Record<LifeState, Act[]>> = {
  RECEIVED: ["TAKE_UP", "ACCEPT", "RETURN", "REJECT", "SAME_AS"],
  TRIAGE: ["ACCEPT", "RETURN", "REJECT", "SAME_AS"],
  RETURNED_FOR_INFO: ["ANSWER"],
  ACCEPTED: ["LINK", "TELL_POLICE", "CLOSE"],
  LINKED: ["LINK", "TELL_POLICE", "CLOSE"],
  POLICE_REPORTED: ["LINK", "CLOSE"],
  REJECTED: ["CLOSE"],
  DUPLICATE_OF: ["CLOSE"],
};
const NEXT: Partial<Record<TriageStep["is"], LifeState>> = {
  take_up: "TRIAGE",
  accept: "ACCEPTED",
  return: "RETURNED_FOR_INFO",
  reject: "REJECTED",
  same_as: "DUPLICATE_OF",
  answer: "RECEIVED",
  link: "LINKED",
  create: "LINKED",
  tell_police: "POLICE_REPORTED",
  close: "CLOSED",
};

export function fakeTriage(everybody: Person[], asked: URLSearchParams): Answers {
  const reports = asked.has("emptytriage") ? [] : invented(everybody);
  const find = (entry: string) => reports.find((one) => one.row.entry === entry);
  const before: TriageOpened[] = [];

  function whole(one: TriageOpened): TriageOpened {
    const alike = reports
      .filter(
        (other) => other !== one && other.row.premises === one.row.premises && other.row.kinds[0] === one.row.kinds[0],
      )
      .map((other) => other.row);
    return { ...one, alike, acts: ACTS[one.row.state] ?? [] };
  }

  function moved(one: TriageOpened, step: TriageStep): TriageOutcome {
    const words = "words" in step ? step.words.trim() : null;
    const needed = (field: string): LogProblem[] => [{ field, code: "needed", words: "" }];
    if (words === "") return { is: "problems", problems: needed("words") };
    if (step.is === "create" && !step.person.id_sought && step.person.family.trim() === "")
      return { is: "problems", problems: needed("family") };
    before.push(structuredClone(one));
    const state = NEXT[step.is] ?? one.row.state;
    one.row = { ...one.row, state, urgent: [], overdue: false };
    one.report = { ...one.report, life: state, life_words: words };
    if (step.is === "answer" && words) one.report.addenda = [...one.report.addenda, { at: NOW, by: "Helen R.", words }];
    if (step.is === "close") one.outcome = step.outcome;
    if (step.is === "link")
      one.people = one.people.map((person) => {
        const part = step.people.find((other) => other.subject === person.who.subject);
        return part ? { ...person, linked: part.basis } : person;
      });
    one.steps = [...one.steps, { at: NOW, by: "Helen R.", state, words }];
    return { is: "done", opened: whole(one), created: null };
  }

  return {
    triage_list: ({ query }) => {
      const under = (filter: TriageFilter) => reports.filter((one) => STATES[filter].includes(one.row.state));
      const text = query.text.toLowerCase();
      const rows = under(query.filter)
        .map((one) => one.row)
        .filter((row) => `${row.words} ${row.premises}`.toLowerCase().includes(text));
      return {
        counts: FILTERS.map((filter) => under(filter).length),
        pressing: under("waiting").filter((one) => one.row.urgent.length > 0 || one.row.overdue).length,
        rows,
        total: rows.length,
        drafts: [],
        may_work: !asked.has("reads"),
        undo: before.length > 0 ? { kind: "REPORT_MOVED", at: NOW, by: "Helen R.", reference: null } : null,
      };
    },
    triage_open: ({ entry }) => {
      const one = find(entry);
      if (!one) throw { code: "not_found", wait_seconds: null, tries_left: null };
      return { ...whole(one), acts: asked.has("reads") ? [] : whole(one).acts };
    },
    triage_step: ({ entry, seen, step }) => {
      const one = find(entry);
      if (!one) throw { code: "not_found", wait_seconds: null, tries_left: null };
      return one.row.state === seen ? moved(one, step) : { is: "refused", why: "NOT_NOW", opened: whole(one) };
    },
    triage_find: ({ text }) => look(everybody, { text, chosen: [] }).found.slice(0, 6).map(tileOf),
    triage_take_in: ({ typed }) =>
      typed.replaceAll(/[^0-9a-z]/gi, "").length === 28
        ? { is: "done", new: 3, added: 1, there: 2, refused: 0, originals: 2 }
        : { is: "code", problem: { wrong: "too_few", have: typed.replaceAll(/[^0-9a-z]/gi, "").length } },
    triage_choices: () => ({
      premises: [
        { id: "p1", name: "Harlow Street Stores" },
        { id: "p2", name: "The Fleece" },
      ],
      people: [
        { id: "w1", name: "Priya N.", role: "TILL", premises: "p1" },
        { id: "w2", name: "Tom B.", role: "MANAGER", premises: "p2" },
      ],
    }),
  };
}

function meant(one: Person | undefined): TriagePerson[] {
  if (!one) return [];
  return [
    {
      who: { subject: one.subject, name: one.name, own: false, role: "SUSPECT", known: "RECOGNISED_FROM_GALLERY" },
      tile: tileOf(one),
      verdicts: one.verdicts,
      linked: null,
      suggested: "SEEN_BY_STAFF",
      earlier: [
        {
          incident: "i1",
          on: "2026-09-14",
          premises: "The Fleece",
          kinds: ["VERBAL_ABUSE"],
          words: "Shouted at the bar when refused and left by the yard door.",
        },
      ],
    },
  ];
}

type Told = Pick<TriageOpened["row"], "state" | "premises" | "kinds"> & {
  hours: number;
  words: string;
  whom?: Person | undefined;
  urgent?: TriageOpened["row"]["urgent"];
  overdue?: boolean;
  asks?: string;
};

function report(number: number, told: Told): TriageOpened {
  const entry = `r${number}`;
  const occurred = ago(told.hours + 2);
  const people = meant(told.whom);
  return {
    row: {
      entry,
      kind: "INCIDENT",
      kinds: told.kinds,
      premises: told.premises,
      occurred,
      received: ago(told.hours),
      state: told.state,
      urgent: told.urgent ?? [],
      overdue: told.overdue ?? false,
      people: people.length,
      words: told.words,
    },
    report: {
      entry,
      kind: "INCIDENT",
      occurred,
      until: null,
      recorded: ago(told.hours),
      timely: "in-time",
      kept_until: "2027-11-22",
      by: "Priya N.",
      role: "TILL",
      words: told.words,
      people: people.map((one) => one.who),
      sighting: null,
      put_right: null,
      incident: {
        kinds: told.kinds,
        hurt: told.urgent?.includes("HURT") ? "SOMEBODY" : "NOBODY",
        police: told.urgent?.includes("POLICE") ? "BY_999" : "NOT_YET",
        place: null,
        location: null,
        methods: [],
        weapon: null,
        hate: [],
        influence: [],
        responses: ["ASKED_TO_LEAVE"],
        goods: [{ what: "Gin, 70 cl", outcome: "TAKEN", quantity: 3, pence: 2150 }],
        totals: { attempted: 0, taken: 6450, recovered: 0 },
        police_at: null,
        officer: null,
        police_reference: null,
        crime_reference: null,
        outcome: null,
        cctv_until: "2026-12-20",
        clock_offset: null,
        description: people.length > 0 ? null : "About forty, grey hood, white trainers.",
        described_at: people.length > 0 ? null : ago(told.hours),
        staff: "The person at the counter",
        witnesses: "Two regulars at the next table",
      },
      addenda: [],
      life: told.state,
      life_words: told.asks ?? null,
      handed: null,
    },
    reporter: "Priya N.",
    way: "TELEPHONE",
    received_by: "Helen R.",
    steps: [
      { at: ago(told.hours), by: "Helen R.", state: "RECEIVED", words: null },
      ...(told.asks ? [{ at: ago(1), by: "Helen R.", state: told.state, words: told.asks }] : []),
    ],
    people,
    here: [
      {
        incident: "i2",
        on: "2026-10-30",
        premises: told.premises,
        kinds: ["SHOP_THEFT"],
        words: "Two bottles were gone from the end shelf after the delivery.",
      },
    ],
    alike: [],
    other: null,
    acts: [],
    outcome: null,
    kept_until: "2028-11-20",
  };
}

function invented(everybody: Person[]): TriageOpened[] {
  const fleece = "The Fleece";
  const harlow = "Harlow Street Stores";
  const told: Told[] = [
    {
      state: "RECEIVED",
      premises: fleece,
      kinds: ["FIGHT"],
      hours: 7,
      urgent: ["HURT", "POLICE"],
      words: "Two people pushed one another at the pool table; one fell and cut a hand on a glass.",
      whom: everybody[0],
    },
    {
      state: "RECEIVED",
      premises: harlow,
      kinds: ["ASB"],
      hours: 104,
      overdue: true,
      words: "A group sat in the doorway and would not let customers by.",
    },
    {
      state: "TRIAGE",
      premises: harlow,
      kinds: ["SHOP_THEFT"],
      hours: 11,
      words: "Put three bottles from the end shelf into a bag and went out past the till.",
    },
    {
      state: "RECEIVED",
      premises: harlow,
      kinds: ["SHOP_THEFT"],
      hours: 6,
      words: "A customer says that somebody left with bottles under a coat around tea time.",
    },
    {
      state: "RETURNED_FOR_INFO",
      premises: fleece,
      kinds: ["VERBAL_ABUSE"],
      hours: 52,
      words: "Shouted at the person at the counter when a refund was refused.",
      asks: "Is the person on your CCTV, and until when?",
    },
    {
      state: "ACCEPTED",
      premises: fleece,
      kinds: ["THREATS"],
      hours: 70,
      words: "Said “I know where you park” when refused at the bar.",
      whom: everybody[2],
    },
    {
      state: "REJECTED",
      premises: harlow,
      kinds: ["SUSPICIOUS"],
      hours: 220,
      words: "Somebody looked at the shelves for a long time and bought nothing.",
      asks: "Nothing happened that the scheme acts on.",
    },
  ];
  return told.map((one, number) => report(number, one));
}
