// A second person at the invented office: ?approvals=one publishes alone, =not signs nothing yet, =none has nothing
// that waits.

import type { ApprovalsOutcome, ApprovalsShown, Commands, WaitShown } from "../bindings";
import type { Person } from "./people";

type Names =
  | "approvals"
  | "approvals_pass"
  | "approvals_send_back"
  | "approvals_sign"
  | "approvals_grant"
  | "approvals_two"
  | "approvals_answer"
  | "approvals_let_vote"
  | "approvals_turn_away";
type Answers = { [C in Names]: (args: Commands[C]["args"]) => Commands[C]["answer"] };

export function fakeApprovals(everybody: Person[], asked: URLSearchParams): Answers {
  const how = asked.get("approvals");
  let signsNot = how === "not" ? { asked: false } : null;
  const waits: WaitShown[] = how === "none" || how === "one" ? [] : invented(everybody);
  let shown: ApprovalsShown = {
    two: how !== "one",
    signers: ["Marian Pryce", "Dafydd Rees"],
    waits,
    asked:
      how === "one"
        ? []
        : [{ id: "q1", what: "confirm", about: "804 117", by: "Dafydd Rees", own: false, at: "2026-11-22T13:40:00Z" }],
    wishes: how === "one" ? [] : [{ person: "p3", device: "d2", name: "Priya Nair", here: false }],
    voters: how === "one" ? [] : VOTERS,
    answers:
      how === "one"
        ? []
        : [
            {
              id: "e9",
              what: "card",
              title: "Callum Vane · SW-2026-0031",
              subject: everybody[0]?.subject ?? null,
              own: true,
              by: "Dafydd Rees",
              reason: "The last day is a year too late: the minutes say May 2027.",
              at: "2026-11-22T10:12:00Z",
            },
          ],
  };
  const outcome = (): ApprovalsOutcome => (signsNot ? { is: "signs_not", ...signsNot } : { is: "shown", shown });
  const become = (change: Partial<ApprovalsShown>): ApprovalsOutcome => {
    shown = { ...shown, ...change };
    return outcome();
  };
  const without = (envelope: string) => shown.waits.filter((one) => one.id !== envelope);
  return {
    approvals: outcome,
    approvals_pass: ({ envelope }) => become({ waits: without(envelope) }),
    approvals_send_back: ({ envelope, reason }) => {
      const one = shown.waits.find((other) => other.id === envelope);
      const by = "Marian Pryce";
      const at = "2026-11-22T14:07:00Z";
      const answer = one && {
        id: one.id,
        what: one.what,
        title: one.title,
        subject: one.subject,
        own: one.own,
        by,
        reason,
        at,
      };
      return become({ waits: without(envelope), answers: answer ? [answer, ...shown.answers] : shown.answers });
    },
    approvals_sign: () => {
      signsNot = { asked: true };
      return outcome();
    },
    approvals_grant: ({ person }) => become({ wishes: shown.wishes.filter((one) => one.person !== person) }),
    approvals_let_vote: ({ asker }) => become({ voters: shown.voters.filter((one) => one.asker !== asker) }),
    approvals_turn_away: ({ asker }) => become({ voters: shown.voters.filter((one) => one.asker !== asker) }),
    approvals_two: ({ two }) =>
      become({
        asked: [
          {
            id: "q2",
            what: two ? "two_publish" : "one_publishes",
            about: null,
            by: "Marian Pryce",
            own: true,
            at: "2026-11-22T14:07:00Z",
          },
          ...shown.asked,
        ],
      }),
    approvals_answer: ({ asked: id }) => become({ asked: shown.asked.filter((one) => one.id !== id) }),
  };
}

const VOTERS: ApprovalsShown["voters"] = [
  {
    device: "d4",
    asker: "p7",
    name: "Owen Tate",
    place: "The Bell",
    at: "2026-11-22T09:12:00Z",
    people: [
      { person: "m1", name: "Owen Tate", board: false, same_name: true },
      { person: "b1", name: "Adeola Sackey", board: true, same_name: false },
    ],
  },
  { device: "d5", asker: "p8", name: "Nia", place: "Corner Bakery", at: "2026-11-22T13:51:00Z", people: [] },
];

function invented(everybody: Person[]): WaitShown[] {
  const [one] = everybody;
  const common = {
    since: "2026-11-22T11:20:00Z",
    all: true,
    places: [],
    pictures: [],
    same: true,
    may_pass: true,
    spent: false,
  };
  return [
    {
      ...common,
      id: "e1",
      what: "card",
      title: "Callum Vane · SW-2026-0031",
      subject: one?.subject ?? null,
      by: "Dafydd Rees",
      own: false,
      lines: [
        {
          label: "ban",
          words: "Reported for taking spirits on three days in October.",
          from: "2026-11-20",
          until: "2027-05-19",
        },
        { label: "entry", words: "Shops", from: "2026-11-20", until: "2027-05-19" },
        { label: "alias", words: "Cal", from: null, until: null },
      ],
      pictures: one?.pictures.slice(0, 2).map((picture) => ({ picture: picture.picture, here: true })) ?? [],
    },
    {
      ...common,
      id: "e2",
      what: "settings",
      title: "Marlbridge Shopwatch",
      subject: null,
      by: "Marian Pryce",
      own: true,
      may_pass: false,
      lines: [{ label: "phone", words: "029 2018 0111", from: null, until: null }],
    },
    {
      ...common,
      id: "e3",
      what: "other",
      title: "",
      subject: null,
      by: null,
      own: false,
      all: false,
      same: false,
      may_pass: false,
      lines: [],
    },
  ];
}
