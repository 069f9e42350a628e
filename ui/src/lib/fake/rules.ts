// Invented rules and an invented tariff: enough to show every state of their screen. Rust holds the real bounds.

import type { Commands, RuleField, RulesForm, RulesShown, TariffShown, TariffWay, Working } from "../bindings";
import type { Command, Gives } from "../host";
import { RULE_NUMBERS } from "../rule-lists";

type RuleCommand = Extract<Command, `rules_${string}` | `tariff_${string}`>;
type Answers = { [C in RuleCommand]: (args: Commands[C]["args"]) => Gives<C> };

export function fakeRules(working: Working): Answers {
  let rules: RulesShown = { form: FORM, may_edit: true };
  let tariff: TariffShown = {
    version: 3,
    way: WAY,
    versions: [
      { version: 3, since: "2026-05-11", by: "Helen R." },
      { version: 2, since: "2025-09-01", by: null },
    ],
    cases: [
      { case: "c0", reference: "PROP-2026-0010" },
      { case: "c3", reference: "PROP-2026-0013" },
    ],
    keep: 3,
    may_edit: true,
  };
  const problems = (form: RulesForm) =>
    (Object.entries(RULE_NUMBERS) as [RuleField, keyof RulesForm][])
      .filter(([, at]) => !(Number(form[at]) > 0))
      .map(([field]) => ({ field, least: 1, most: 60 }));
  return {
    tariff_print: () => true,
    rules_show: () => rules,
    rules_look: ({ form }) => ({
      problems: problems(form),
      changed: JSON.stringify(form) === JSON.stringify(rules.form) ? [] : ["QUORUM"],
      effects: [
        { touches: "OPEN_VOTES", count: 3 },
        { touches: "WAITING", count: 2 },
      ],
    }),
    rules_save: ({ form }) => {
      if (problems(form).length > 0) return { is: "problems", problems: problems(form) };
      rules = { ...rules, form };
      return { is: "saved", shown: rules };
    },
    tariff_show: () => tariff,
    tariff_look: ({ way }) => {
      const empty = way.way === "points" && way.bands.length === 0;
      return {
        problems: empty ? [{ at: "bands", wrong: "LINES" }] : [],
        differs: true,
        before: working,
        after: empty ? null : { ...working, version: tariff.version + 1 },
      };
    },
    tariff_save: ({ way }) => {
      const version = tariff.version + 1;
      const versions = [{ version, since: "2026-11-22", by: "Helen R." }, ...tariff.versions];
      tariff = { ...tariff, way, version, versions };
      return { is: "saved", shown: tariff };
    },
  };
}

const FORM: RulesForm = {
  body: "COMMITTEE",
  quorum: "3",
  majority: "SIMPLE",
  casting: true,
  mover_votes: false,
  ballot_days: "7",
  counts_from: "DECISION",
  officer_provisional: true,
  warning_months: "6",
  appeal_days: "28",
  stands_on_appeal: true,
  answer_days: "28",
  review_months: "6",
};

const WAY: TariffWay = {
  way: "points",
  kinds: [["THREATS", 8]],
  groups: [
    ["THEFT", 4],
    ["VIOLENCE", 10],
  ],
  factors: [{ words: "Staff were alone", points: 2 }],
  earlier: [6, 3],
  bands: [
    { from: 3, gives: { gives: "warning" } },
    { from: 7, gives: { gives: "ban", length: { kind: "months", count: 6 } } },
    { from: 12, gives: { gives: "ban", length: { kind: "months", count: 12 } } },
  ],
};
