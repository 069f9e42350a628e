// Cases of the invented register: one in each view, and a meeting that can be worked. `?office` opens it.

import { CASE_VIEWS } from "../case-words";
import type {
  EvidenceVerdict,
  ProofAdded,
  ServiceOpened,
  CaseForm,
  CaseIncident,
  CaseList,
  CaseOpened,
  CaseOutcome,
  CaseQuery,
  CaseRow,
  CaseShown,
  CaseStanding,
  CaseView,
  Choice,
  CountShown,
  HandsForm,
  HandsOutcome,
  MeetingShown,
  RollShown,
  Working,
} from "../bindings";
import { fakeAppeals } from "./appeals";
import { fakeRules } from "./rules";
import { fakeViews } from "./views";
import { tileOf } from "./looking";
import type { Person } from "./people";

const TODAY = "2026-11-22";
const INCIDENTS: CaseIncident[] = [
  {
    incident: "i1",
    on: "2026-11-03",
    place: "Harlow Street Stores",
    kinds: ["SHOP_THEFT"],
    basis: "CCTV",
    facts: "Took four packs of razor blades from the shelf and left without paying.",
  },
  {
    incident: "i2",
    on: "2026-11-17",
    place: "The Fleece",
    kinds: ["THREATS", "DRUNK_REFUSED"],
    basis: "SEEN_BY_STAFF",
    facts: "Was refused at the bar, and told the staff what would happen after closing.",
  },
];
const WORKING: Working = {
  version: 3,
  lines: [
    { what: { what: "incident", kind: "SHOP_THEFT", on: "2026-11-03" }, adds: 4, total: 4 },
    { what: { what: "incident", kind: "THREATS", on: "2026-11-17" }, adds: 8, total: 12 },
    { what: { what: "circumstance", words: "Staff were alone" }, adds: 2, total: 14 },
    { what: { what: "earlier_warnings", count: 1 }, adds: 3, total: 17 },
  ],
  gives: { gives: "ban", length: { kind: "months", count: 12 } },
};
const DAYS = { from: TODAY, until: "2027-11-21", reviewed: false, from_told: null };
const STANDINGS: [CaseView, CaseStanding][] = [
  ["to-do", "PROPOSED"],
  ["to-do", "DRAFT"],
  ["to-do", "INQUORATE"],
  ["voting", "UNDER_VOTE"],
  ["unserved", "UNSERVED"],
  ["in-force", "IN_FORCE"],
  ["in-force", "IN_FORCE"],
  ["review-due", "REVIEW_DUE"],
  ["appealed", "APPEALED"],
  ["suspended", "SUSPENDED"],
  ["over", "LOST"],
  ["over", "EXPIRED"],
];
const BOARD: [string, RollShown["role"]][] = [
  ["Sunita P.", "CHAIR"],
  ["Adeola S.", "BOARD"],
  ["Bethan J.", "BOARD"],
  ["Colin F.", "BOARD"],
  ["Peter M.", "BOARD"],
  ["Yasmin C.", "BOARD"],
];

export function fakeCases(everybody: Person[]) {
  const rows = STANDINGS.slice(0, everybody.length).map(([view, standing], at): { view: CaseView; row: CaseRow } => {
    const one = everybody[at] as Person;
    const isBan = !["PROPOSED", "DRAFT", "INQUORATE", "UNDER_VOTE", "LOST"].includes(standing);
    return {
      view,
      row: {
        case: `c${at}`,
        ban: isBan ? `b${at}` : null,
        warning: null,
        tile: tileOf(one),
        subject: one.subject,
        person: one.reference,
        reference: `${isBan ? "BAN" : "PROP"}-2026-00${10 + at}`,
        kind: at === 2 ? "WARNING" : "BAN",
        standing,
        since: "2026-11-20",
        until: isBan ? "2027-05-19" : null,
        from_told: standing === "UNSERVED" ? { kind: "months", count: 6 } : null,
        reason: "Reported for theft from a shop on 3 November 2026 and threats on 17 November 2026",
        my_vote_waits: false,
        handed: standing === "UNSERVED",
      },
    };
  });
  let meeting: MeetingShown | null = null;

  const rowOf = (id: string) => rows.find((one) => one.row.case === id)?.row as CaseRow;
  const roll = (there: (name: string) => boolean, voted = false): RollShown[] =>
    BOARD.filter(([name]) => there(name)).map(([name, role]) => ({
      person: name,
      name,
      role,
      barred: name === "Colin F." ? "REPORTER" : null,
      voted: voted && name !== "Colin F.",
      choice: null,
      part: null,
    }));

  function counted(votes: Choice[], entitled: number): CountShown {
    const of = (choice: Choice) => votes.filter((one) => one === choice).length;
    const [ban, warn, nothing] = [of("BAN"), of("WARN"), of("NOTHING")];
    const needed = Math.floor((ban + warn + nothing) / 2) + 1;
    const carried = ban >= needed ? "BAN" : warn >= needed ? "WARN" : nothing >= needed ? "NOTHING" : null;
    return {
      entitled,
      took_part: votes.length,
      quorum: 3,
      ban,
      warn,
      nothing,
      abstain: of("ABSTAIN"),
      needed,
      casting: null,
      barred: roll((name) => name === "Colin F."),
      not_counted: [],
      result: votes.length < 3 ? "INQUORATE" : (carried ?? "LOST"),
    };
  }

  function shown(id: string): CaseShown {
    const one = rowOf(id);
    const decided = one.ban !== null;
    const open = one.standing === "UNDER_VOTE";
    return {
      row: one,
      stage: decided ? "DECIDED_BAN" : open ? "UNDER_VOTE" : one.standing === "DRAFT" ? "DRAFT" : "PROPOSED",
      redacted: false,
      length: { kind: "months", count: 12 },
      scope: { kind: "ALL_MEMBERS", sectors: [], areas: [], premises: [] },
      days: DAYS,
      incidents: INCIDENTS,
      working: WORKING,
      drafted_by: "Helen R.",
      moved_by: one.standing === "DRAFT" ? null : "Bethan J.",
      question: null,
      rounds:
        decided || open
          ? [
              {
                round: 1,
                body: "COMMITTEE",
                meeting: open ? null : "MTG-2026-0004",
                opened: "2026-11-20T19:00:00Z",
                closes: open ? "2026-11-27" : null,
                result: open ? null : "BAN",
                majority: "SIMPLE",
                roll: roll(() => true, true),
                count: open ? null : counted(["BAN", "BAN", "WARN", "ABSTAIN"], 4),
              },
            ]
          : [],
      decision: decided
        ? {
            on: "2026-11-20",
            body: "COMMITTEE",
            deciders: ["Adeola S.", "Bethan J.", "Peter M."],
            minute: "MTG-2026-0004 / 2",
            reasons: one.reason,
          }
        : null,
      services: [],
      choices: ["BAN", "WARN", "NOTHING", "ABSTAIN"],
      acts: decided
        ? [{ act: "SERVE", refused: null }]
        : open
          ? [
              { act: "VOTE", refused: { rule: "NOT_ENTITLED", source: "ROLES" } },
              { act: "CLOSE_BALLOT", refused: null },
            ]
          : [
              { act: "PUT_FORWARD", refused: { rule: "ADMINISTRATOR_DRAFTS", source: "ROLES" } },
              { act: "OPEN_BALLOT", refused: null },
              { act: "RETURN", refused: null },
              { act: "WITHDRAW", refused: null },
            ],
      past: [
        { on: "2026-11-03", kind: "INCIDENT", by: [], basis: "", code: "", words: "" },
        { on: "2026-11-17", kind: "INCIDENT", by: [], basis: "", code: "", words: "" },
        { on: "2026-11-18", kind: "DRAFTED", by: ["Helen R."], basis: one.reference, code: "", words: "" },
        { on: "2026-11-19", kind: "PUT_FORWARD", by: ["Bethan J."], basis: one.reference, code: "", words: "" },
        ...(decided
          ? [
              {
                on: "2026-11-20",
                kind: "DECIDED" as const,
                by: ["Adeola S.", "Bethan J.", "Peter M."],
                basis: "MTG-2026-0004 / 2",
                code: "",
                words: "",
              },
              { on: "2027-05-19", kind: "BAN_ENDS" as const, by: [], basis: one.reference, code: "", words: "" },
            ]
          : []),
      ],
    };
  }

  function begun(): MeetingShown {
    const waiting = rows.filter((one) => one.view === "to-do").map((one) => one.row);
    return {
      meeting: "m1",
      reference: "MTG-2026-0005",
      on: TODAY,
      closed: false,
      secretary: "Helen R.",
      people: [
        ...BOARD.map(([name, role]) => ({ person: name, name, role, part: null, withdrew: false, stays: false })),
        { person: "h", name: "Helen R.", role: "ADMINISTRATOR", part: "SECRETARY", withdrew: false, stays: false },
        { person: "p", name: "Alan D. (police)", role: "POLICE", part: null, withdrew: false, stays: false },
      ],
      quorum: 3,
      voters: 0,
      refused: { rule: "CHAIR_NEEDED", source: "SCHEME" },
      items: waiting.map((one, at) => ({
        row: one,
        minute: `MTG-2026-0005 / ${at + 1}`,
        mover_needed: one.standing === "DRAFT",
        moved_by: one.standing === "DRAFT" ? null : "Bethan J.",
        roll: [],
        choices: one.kind === "WARNING" ? ["WARN", "NOTHING", "ABSTAIN"] : ["BAN", "WARN", "NOTHING", "ABSTAIN"],
        incidents: INCIDENTS,
        working: WORKING,
        days: DAYS,
        count: null,
        decision: null,
      })),
      waiting: [],
    };
  }

  function refusedNow(at: MeetingShown): MeetingShown["refused"] {
    const chair = at.people.some((one) => one.part === "CHAIR");
    const police = at.people.some((one) => one.part === "POLICE" && !one.withdrew);
    if (!chair) return { rule: "CHAIR_NEEDED", source: "SCHEME" };
    return police ? { rule: "POLICE_WITHDRAW", source: "INDEPENDENCE" } : null;
  }

  function opened(subject: string): CaseOpened {
    const one = everybody.find((other) => other.subject === subject) ?? (everybody[0] as Person);
    return {
      form: {
        case: null,
        subject: one.subject,
        kind: "BAN",
        extends: null,
        incidents: ["i1", "i2"],
        ticked: [0],
        category: "THEFT",
        reason: "",
        length: "months",
        count: "12",
        day: "",
        scope: { kind: "ALL_MEMBERS", sectors: [], areas: [], premises: [] },
      },
      tile: tileOf(one),
      person: one.reference,
      child: one.under18,
      incidents: INCIDENTS,
      bans: [],
      circumstances: ["Staff were alone", "A weapon was seen", "On three days or more"],
      forward: { rule: "ADMINISTRATOR_DRAFTS", source: "ROLES" },
    };
  }

  const done = (id: string): CaseOutcome => ({ is: "done", case: id });

  const appeals = fakeAppeals(TODAY, {
    rowOf: (ban) => rows.find((one) => one.row.ban === ban)?.row ?? rowOf("c8"),
    opened,
    past: (row) => shown(row.case ?? "c8").past,
  });

  const views = fakeViews();

  return {
    ...appeals,
    ...fakeRules(WORKING),
    case_list: ({ query }: { query: CaseQuery }): CaseList => {
      const found = rows.filter(({ row }) =>
        [row.tile?.name, row.reference].some((one) => (one ?? "").toLowerCase().includes(query.text.toLowerCase())),
      );
      return {
        counts: CASE_VIEWS.map((view) => found.filter((one) => one.view === view).length),
        rows: found.filter((one) => !query.lens.view || one.view === query.lens.view).map((one) => one.row),
        ...views.offered(),
        meeting: meeting && !meeting.closed ? meeting.meeting : null,
        meetings: [{ meeting: "m0", reference: "MTG-2026-0004", on: "2026-11-20", cases: 2 }],
        draft: null,
        keep: null,
        undo: null,
      };
    },
    ...views.commands,
    case_find: ({ text }: { text: string }) =>
      everybody
        .filter((one) => (one.name ?? "").toLowerCase().includes(text.toLowerCase()))
        .slice(0, 6)
        .map(tileOf),
    case_open: ({ subject }: { subject: string; case: string | null }): CaseOpened => opened(subject),
    case_look: ({ form }: { form: CaseForm }) => ({
      problems: [],
      working: WORKING,
      days: form.kind === "WARNING" ? null : DAYS,
    }),
    case_save: ({ form }: { form: CaseForm; forward: boolean }): CaseOutcome =>
      form.incidents.length === 0
        ? { is: "problems", problems: [{ field: "incidents", rule: "INCIDENT_NEEDED", words: "" }] }
        : done("c1"),
    case_show: ({ case: id }: { case: string }) => shown(id),
    case_act: ({ case: id }: { case: string }) => done(id),
    case_vote: ({ case: id }: { case: string }) => done(id),
    case_close: (): HandsOutcome => ({ is: "refused", refused: { rule: "BALLOT_STILL_OPEN", source: "SCHEME" } }),
    case_undo: () => null,
    service_open: (): ServiceOpened => ({
      form: {
        method: "HAND",
        on: "19/11/2026",
        by_whom: "Tom B., The Fleece",
        witness: "Priya K.",
        evidence: "",
      },
      from: { entry: "e1", premises: "The Fleece", at: "2026-11-19T18:40:00Z" },
    }),
    working_print: () => true,
    minutes_print: () => true,
    proof_choose: (): ProofAdded => ({
      proofs: [
        {
          proof: "f2",
          name: "slip of the post.pdf",
          form: "PDF",
          bytes: 180_000,
          at: "2026-11-21T21:40:00Z",
          by: "Helen R.",
        },
      ],
      refused: [],
      stopped: false,
    }),
    proof_save: (): EvidenceVerdict => "same",
    case_serve: () => {
      const served = rows.find((one) => one.row.standing === "UNSERVED");
      if (served) [served.view, served.row.standing] = ["in-force", "IN_FORCE"];
      return done("c4");
    },
    meeting_open: () => (meeting ??= begun()),
    meeting_show: ({ meeting: id }: { meeting: string }): MeetingShown =>
      id === "m0" || !meeting ? { ...begun(), meeting: "m0", closed: true, items: [], refused: null } : meeting,
    meeting_attend: ({ person, here, withdrew }: { person: string; here: boolean; withdrew: boolean }) => {
      const at = meeting ?? begun();
      const parts = { CHAIR: "CHAIR", BOARD: "VOTER", ADMINISTRATOR: "SECRETARY", POLICE: "POLICE" } as const;
      const people = at.people.map((one) =>
        one.person === person
          ? { ...one, part: here ? (parts[one.role as keyof typeof parts] ?? "OBSERVER") : null, withdrew }
          : one,
      );
      const there = (name: string) => people.some((one) => one.name === name && one.part !== null);
      meeting = {
        ...at,
        people,
        voters: people.filter((one) => one.part === "VOTER").length,
        items: at.items.map((item) => Object.assign({}, item, { roll: roll(there) })),
      };
      meeting.refused = refusedNow(meeting);
      return meeting;
    },
    meeting_agenda: ({ case: id, on }: { case: string; on: boolean }) => {
      const at = meeting ?? begun();
      return (meeting = { ...at, items: on ? at.items : at.items.filter((item) => item.row?.case !== id) });
    },
    meeting_count: ({ form }: { form: HandsForm }): HandsOutcome => {
      const refused = meeting ? refusedNow(meeting) : null;
      if (refused) return { is: "refused", refused };
      const item = meeting?.items.find((one) => one.row?.case === form.case);
      if (item?.mover_needed && !form.mover) {
        return { is: "refused", refused: { rule: "MOVER_NEEDED", source: "ROLES" } };
      }
      const voters = item?.roll.filter((one) => !one.barred && one.role === "BOARD") ?? [];
      return {
        is: "counted",
        count: counted(
          form.hands.map((hand) => hand.choice),
          voters.length,
        ),
      };
    },
    meeting_decide: ({ form }: { form: HandsForm }): HandsOutcome => {
      const count = counted(
        form.hands.map((hand) => hand.choice),
        4,
      );
      if (meeting) {
        meeting = {
          ...meeting,
          people: meeting.people.map((one) => ({ ...one, stays: one.part !== null })),
          items: meeting.items.map((item) =>
            item.row?.case === form.case
              ? {
                  ...item,
                  row: { ...item.row, standing: "UNSERVED" },
                  count,
                  decision: {
                    on: TODAY,
                    body: "COMMITTEE",
                    deciders: form.hands.map((hand) => hand.person),
                    minute: item.minute,
                    reasons: form.reasons,
                  },
                }
              : item,
          ),
        };
      }
      return { is: "decided", count, seen: "checked" };
    },
    meeting_close: () => (meeting = { ...(meeting ?? begun()), closed: true, refused: null }),
  };
}
