// A ban of the invented register after its decision: one appeal that can be walked through, one breach.

import type {
  AppealAct,
  AppealAnswer,
  AppealForm,
  AppealShown,
  AppealStepForm,
  BanShown,
  CaseAct,
  CaseIncident,
  CaseKind,
  CaseOpened,
  CaseRow,
  HappeningShown,
  ReviewForm,
  ReviewShown,
  SuspensionReason,
} from "../bindings";

const NEXT: Partial<Record<NonNullable<AppealShown["stage"]>, AppealAct[]>> = {
  RECEIVED: ["ACKNOWLEDGE"],
  ACKNOWLEDGED: ["ADMIT", "REFUSE"],
  ADMISSIBLE: ["LIST"],
  LISTED: ["UPHOLD", "VARY", "REVOKE"],
};
const BREACH: CaseIncident = {
  incident: "i9",
  on: "2026-11-21",
  place: "The Fleece",
  kinds: ["BREACH_OF_BAN"],
  basis: "SEEN_BY_STAFF",
  facts: "Came in at about nine, was asked to leave and left.",
};

type Office = {
  rowOf: (ban: string) => CaseRow;
  opened: (subject: string) => CaseOpened;
  past: (row: CaseRow) => HappeningShown[];
};

export function fakeAppeals(today: string, office: Office) {
  let appeal: AppealShown = {
    appeal: "a1",
    received: "2026-11-16",
    by: "PERSON",
    by_whom: null,
    way: "LETTER",
    grounds: "I was not in the shop that day. I was at work, and my manager can say so.",
    late: false,
    answer_by: "2026-12-14",
    overdue: false,
    stage: "ACKNOWLEDGED",
    outcome: null,
    listed_for: null,
    decided_on: null,
    decided_by: null,
    reasons: null,
    notified: null,
    acts: [],
  };
  /** The ban without an end of the invented register, once it is looked at. */
  const reviews = new Map<string, ReviewShown>();
  let aside: SuspensionReason | null = null;
  let there = true;
  let until = "2027-05-19";
  let revoked = false;

  function acts(): AppealShown["acts"] {
    if (appeal.notified) return [];
    if (appeal.outcome) return [{ act: "NOTIFY", refused: null }];
    const next = NEXT[appeal.stage ?? "RECEIVED"] ?? [];
    return next.map((act) => ({
      act,
      refused: act === "REFUSE" ? { rule: "REPORTER_TAKES_NO_PART", source: "FAIRNESS" } : null,
    }));
  }

  function reviewOf(row: CaseRow): ReviewShown | null {
    if (row.standing !== "REVIEW_DUE" && row.standing !== "REVIEW_MISSED") return null;
    const missed = row.standing === "REVIEW_MISSED";
    const fresh: ReviewShown = {
      due: row.until ?? today,
      shown_until: "2027-01-09",
      overdue: missed,
      missed,
      done: [],
      hold: null,
      forward: missed ? { rule: "REVIEW_EARLIER", source: "FAIRNESS" } : null,
    };
    return reviews.get(row.ban ?? "") ?? fresh;
  }

  function reviewed(ban: string, form: ReviewForm): AppealAnswer {
    const was = reviewOf(office.rowOf(ban));
    if (!was) return { is: "refused", refused: { rule: "HAS_AN_END", source: "ORDER" } };
    if (form.reasons.trim() === "") return { is: "refused", refused: { rule: "REASONS_NEEDED", source: "FAIRNESS" } };
    const next = form.kind === "HELD" ? "2027-11-21" : today;
    const one = { kind: form.kind, on: today, by: "Sunita P.", reasons: form.reasons, next };
    reviews.set(ban, { ...was, due: next, overdue: false, missed: false, done: [one, ...was.done] });
    return { is: "done", shown: shown(ban) };
  }

  function shown(ban: string): BanShown {
    const row = office.rowOf(ban);
    const review = reviewOf(row);
    return {
      row: { ...row, standing: revoked ? "REVOKED" : row.standing, until: review?.due ?? until },
      days: {
        from: "2026-11-20",
        until: review?.due ?? until,
        reviewed: review !== null,
        from_told: row.from_told,
      },
      scope: { kind: "ALL_MEMBERS", sectors: [], areas: [], premises: [] },
      set_aside: aside,
      decision: {
        on: "2026-11-20",
        body: "COMMITTEE",
        deciders: ["Adeola S.", "Bethan J.", "Peter M."],
        minute: "MTG-2026-0004 / 2",
        reasons: row.reason,
      },
      services: [
        {
          service: "s1",
          letter: "BAN_NOTICE",
          method: "HAND",
          on: "2026-09-04",
          by_whom: "Tom B., The Fleece",
          witness: "Priya K.",
          evidence: null,
          proofs: [
            {
              proof: "f1",
              name: "signed notice.jpg",
              form: "JPEG",
              bytes: 2_400_000,
              at: "2026-09-05T09:12:00Z",
              by: "Helen R.",
            },
          ],
        },
      ],
      stands_on_appeal: true,
      appeal_by: "2026-12-20",
      review_from: "2027-05-20",
      appeals: there ? [{ ...appeal, acts: acts() }] : [],
      receive: there && !appeal.notified ? { rule: "APPEAL_OPEN", source: "ORDER" } : null,
      review,
      breaches: [BREACH],
      acts: revoked
        ? []
        : aside
          ? [{ act: "REINSTATE", refused: null }]
          : [
              { act: "SET_ASIDE_DOUBT", refused: null },
              { act: "SET_ASIDE_OBJECTION", refused: null },
            ],
      proposals: revoked
        ? []
        : [
            { kind: "EXTENSION", refused: review ? { rule: "NO_END", source: "ORDER" } : null },
            { kind: "VARIATION", refused: { rule: "APPEAL_OPEN", source: "ORDER" } },
            { kind: "REVOCATION", refused: { rule: "APPEAL_OPEN", source: "ORDER" } },
          ],
      past: [
        ...office.past(row),
        { on: "2026-11-16", kind: "APPEAL_RECEIVED", by: ["Helen R."], basis: row.reference, code: "", words: "" },
      ],
    };
  }

  function decide(outcome: NonNullable<AppealShown["outcome"]>, reasons: string): AppealShown {
    return { ...appeal, stage: null, outcome, decided_on: today, decided_by: "Sunita P.", reasons };
  }

  function step(act: AppealAct, form: AppealStepForm): AppealShown {
    switch (act) {
      case "ACKNOWLEDGE":
        return { ...appeal, stage: "ACKNOWLEDGED" };
      case "ADMIT":
        return { ...appeal, stage: "ADMISSIBLE" };
      case "LIST":
        return { ...appeal, stage: "LISTED", listed_for: today };
      case "REFUSE":
        return decide("REFUSED_FRIVOLOUS", form.reasons);
      case "UPHOLD":
        return decide("UPHELD", form.reasons);
      case "VARY":
        until = "2027-02-19";
        return decide("VARIED", form.reasons);
      case "REVOKE":
        revoked = true;
        return decide("REVOKED", form.reasons);
      case "NOTIFY":
        return { ...appeal, notified: today };
      case "RECEIVE":
        return appeal;
    }
  }

  let open = "b8";
  return {
    ban_show: ({ ban }: { ban: string }) => shown((open = ban)),
    ban_propose: ({ kind, ban, breach }: { ban: string; kind: CaseKind; breach: string | null }): CaseOpened => {
      const row = office.rowOf(ban);
      const opened = office.opened(row.subject);
      return {
        ...opened,
        bans: [
          { ban, reference: row.reference, days: { from: "2026-11-20", until, reviewed: false, from_told: null } },
        ],
        incidents: breach ? [BREACH, ...opened.incidents] : opened.incidents,
        form: { ...opened.form, kind, extends: ban, incidents: breach ? [breach] : opened.form.incidents, count: "1" },
      };
    },
    ban_act: ({ ban, act }: { ban: string; act: CaseAct }): AppealAnswer => {
      aside = act === "SET_ASIDE_DOUBT" ? "DOUBT_ON_IDENTITY" : act === "SET_ASIDE_OBJECTION" ? "OBJECTION" : null;
      return { is: "done", shown: shown(ban) };
    },
    ban_review: ({ ban, form }: { ban: string; form: ReviewForm }): AppealAnswer => reviewed(ban, form),
    appeal_receive: ({ ban, form }: { ban: string; form: AppealForm }): AppealAnswer => {
      if (form.grounds.trim() === "") return { is: "refused", refused: { rule: "REASONS_NEEDED", source: "FAIRNESS" } };
      there = true;
      appeal = { ...appeal, ...form, received: today, stage: "RECEIVED", outcome: null, notified: null };
      return { is: "done", shown: shown(ban) };
    },
    appeal_act: ({ act, form }: { appeal: string; act: AppealAct; form: AppealStepForm }): AppealAnswer => {
      const reasoned: AppealAct[] = ["REFUSE", "UPHOLD", "VARY", "REVOKE"];
      if (reasoned.includes(act) && form.reasons.trim() === "")
        return { is: "refused", refused: { rule: "REASONS_NEEDED", source: "FAIRNESS" } };
      appeal = step(act, form);
      return { is: "done", shown: shown(open) };
    },
  };
}
