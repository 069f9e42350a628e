// Votes at an invented premises: ?votes=ask has no key yet, =asked waits for the office, =none has nothing to vote
// on; without it nobody votes here.

import type { BallotShown, Commands, VotesOutcome, VotesShown } from "../bindings";

type Names = "votes" | "votes_ask" | "votes_cast" | "votes_propose";
type Answers = { [C in Names]: (args: Commands[C]["args"]) => Commands[C]["answer"] };

export function fakeVotes(asked: URLSearchParams): Answers {
  const how = asked.get("votes");
  let shown: VotesShown = {
    standing:
      how === "ask"
        ? { is: "may_ask" }
        : how === "asked"
          ? { is: "asked", at: "2026-11-22T13:20:00Z" }
          : { is: "votes" },
    ballots: how === "none" ? [] : invented(how === "ask" || how === "asked"),
    proposals:
      how === null || how === ""
        ? [
            {
              case: "c1",
              kind: "BAN",
              at: "2026-11-20T17:20:00Z",
              waits: false,
              refused: false,
              reference: "PROP-2026-0018",
            },
          ]
        : [],
    reports:
      how === null || how === ""
        ? [
            {
              entry: "l1",
              kind: "SHOP_THEFT",
              occurred: "2026-11-21T16:05:00Z",
              people: [{ subject: "s1", reference: "SW-2026-0031" }],
            },
            {
              entry: "l2",
              kind: "VERBAL_ABUSE",
              occurred: "2026-11-14T11:40:00Z",
              people: [
                { subject: "s2", reference: "SW-2026-0044" },
                { subject: "s3", reference: "SW-2026-0045" },
              ],
            },
          ]
        : [],
  };
  const outcome = (): VotesOutcome => (how === null ? { is: "no_voters" } : { is: "shown", shown });
  return {
    votes: outcome,
    votes_ask: () => {
      shown = { ...shown, standing: { is: "asked", at: "2026-11-22T14:07:00Z" } };
      return outcome();
    },
    votes_cast: ({ case: of, choice }) => {
      const cast = (one: BallotShown): BallotShown =>
        one.case === of ? { ...one, place: { is: "voted", choice, heard: false } } : one;
      shown = { ...shown, ballots: shown.ballots.map(cast) };
      return outcome();
    },
    votes_propose: ({ form }) => {
      if (form.reason.trim() === "") return { is: "problem", problem: "reason_missing" };
      if (/thief/i.test(form.reason)) return { is: "problem", problem: "wording" };
      if (form.months !== "" && !/^[1-9][0-9]?$/.test(form.months)) return { is: "problem", problem: "months" };
      const made = { case: "c9", kind: form.kind, at: "2026-11-22T14:07:00Z", waits: true, refused: false };
      shown = { ...shown, proposals: [{ ...made, reference: null }, ...shown.proposals] };
      return { is: "sent" };
    },
  };
}

function invented(looks: boolean): BallotShown[] {
  const common: BallotShown = {
    case: "c0",
    reference: "PROP-2026-0021",
    kind: "BAN",
    category: "THEFT",
    reason: "Took spirits without paying on three days in October, and was seen each time on CCTV.",
    length: { kind: "months", count: 9 },
    scope: { kind: "ALL_MEMBERS", sectors: [], areas: [], premises: [] },
    relied_on: [
      { kind: "SHOP_THEFT", on: "2026-10-28", basis: "CCTV" },
      { kind: "SHOP_THEFT", on: "2026-10-14", basis: "SEEN_BY_STAFF" },
    ],
    working: ["Theft from a shop, twice: 6 months", "Goods over £50: 3 months more"],
    closes_on: "2026-11-26",
    choices: ["BAN", "WARN", "NOTHING", "ABSTAIN"],
    place: looks ? { is: "looks" } : { is: "waits" },
  };
  return [
    common,
    {
      ...common,
      case: "c1",
      reference: "PROP-2026-0018",
      reason: "Threatened staff when asked to leave.",
      category: "VIOLENCE",
      relied_on: [{ kind: "THREATS", on: "2026-11-14", basis: "SEEN_BY_STAFF" }],
      working: [],
      place: looks ? { is: "looks" } : { is: "barred" },
    },
    {
      ...common,
      case: "c2",
      reference: "PROP-2026-0015",
      kind: "EXTENSION",
      choices: ["BAN", "NOTHING", "ABSTAIN"],
      working: [],
      closes_on: "2026-11-24",
      place: looks ? { is: "looks" } : { is: "voted", choice: "BAN", heard: true },
    },
    {
      ...common,
      case: "c3",
      reference: "PROP-2026-0011",
      working: [],
      closes_on: "2026-11-15",
      place: { is: "ended", on: "2026-11-16", result: "WARN", ban: 2, warn: 5, nothing: 1, abstained: 1 },
    },
  ];
}
