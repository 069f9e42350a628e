// The invented first start: what Rust would find wrong with a form, and an invitation that opens for one code.
// &nostore=1, &joins=office|till, &refuses=no_line (and the other kinds), &clock=14.
// &brings=here|not is what a recovery kit of 28 symbols brings at once; otherwise the two days begin.

import type {
  AppState,
  BeginOutcome,
  BeginSecret,
  Commands,
  FormProblem,
  JoinLooked,
  JoinRefusal,
  JoinSeen,
  JoinTyped,
  KitOutcome,
} from "../bindings";

type Mine =
  | "begin_shown"
  | "begin_found"
  | "begin_look_up"
  | "begin_choose_file"
  | "begin_join"
  | "begin_recover"
  | "begin_leave";
type Answers = {
  [C in Mine]: (args: Commands[C]["args"]) => Commands[C]["answer"] | Promise<Commands[C]["answer"]>;
};

/** The symbols of the one invitation. */
const CODE = "7K3MQ9TX2HB4W8ZCN5RD";

export function fakeBegin(asked: URLSearchParams, later: (ms: number) => Promise<void>, made: () => AppState): Answers {
  const keeps = asked.has("nostore") ? "passphrase" : "pin";
  const office = asked.get("joins") === "office";
  const seen: JoinSeen = {
    scheme: "Marlbridge Shopwatch & Pubwatch",
    place: office ? "The scheme’s office" : "Harlow Street Stores",
    inviter: "Helen R.",
    role: office ? "ADMINISTRATOR" : "MANAGER",
    office,
    secret: office ? "passphrase" : keeps,
    clock_off_minutes: asked.has("clock") ? Number(asked.get("clock")) : null,
  };
  let found = false;

  function lookUp(address: string, code: string): JoinLooked {
    const refused = (refusal: JoinRefusal): JoinLooked => ({ kind: "refused", refusal });
    const typed = code.toUpperCase().replaceAll(/[\s-]/g, "");
    if (address.trim() === "") return refused({ kind: "typed", typed: { why: "no_address" } });
    if (typed === "") return refused({ kind: "typed", typed: { why: "no_code" } });
    const wrong = typed.search(/[^0-9A-TV-Z]/);
    if (wrong >= 0) {
      const sign = typed.charAt(wrong);
      return refused({ kind: "typed", typed: { why: "sign", sign, group: Math.floor(wrong / 4) + 1 } });
    }
    if (typed.length !== 20) {
      return refused({ kind: "typed", typed: { why: "length", found: typed.length, due: 20 } });
    }
    if (typed !== CODE) return refused({ kind: "typed", typed: { why: "check" } });
    const kind = asked.get("refuses");
    if (kind === "later") return refused({ kind, seconds: 30 });
    if (kind) return refused({ kind } as JoinRefusal);
    found = true;
    return { kind: "seen", seen };
  }

  async function begun(problems: FormProblem[], secret: string, again: string, pin: boolean): Promise<BeginOutcome> {
    const wrong = secretProblem(secret, again, pin);
    if (problems.length > 0 || wrong) return { kind: "problems", problems, secret: wrong };
    await later(asked.has("slow") ? 600 : 0);
    if (asked.has("full")) return { kind: "failed", why: "FULL" };
    return { kind: "made", state: made() };
  }

  return {
    begin_shown: () => ({ keeps }),
    begin_found: ({ form, secret, again }) => {
      const needed = ["name", "controller", "phone", "agreement", "person"] as const;
      const problems = needed.filter((field) => form[field].trim() === "").map(empty);
      if (form.phone && !/\d{3}/.test(form.phone.replaceAll(" ", ""))) {
        problems.push({ field: "phone", code: "phone-unreadable", args: {} });
      }
      return begun(problems, secret, again, false);
    },
    begin_look_up: async ({ address, code }) => {
      await later(asked.has("slow") ? 600 : 0);
      return lookUp(address, code);
    },
    begin_choose_file: () => lookUp("watch.example.org", CODE),
    begin_join: async ({ person, secret, again }) => {
      if (!found) return { kind: "refused", refusal: { kind: "no_invitation" } };
      const problems = person.trim() === "" ? [empty("person")] : [];
      const outcome = await begun(problems, secret, again, seen.secret === "pin");
      const digits = office && outcome.kind === "made" ? "482915" : null;
      return { kind: "begun", outcome, seated: outcome.kind !== "problems", digits };
    },
    begin_recover: async ({ address, scheme, kit, name, person, secret, again }) => {
      if (scheme.replaceAll(/\s/g, "").length !== 64) return { is: "sheet", field: "scheme" };
      const symbols = kit.replaceAll(/[\s-]/g, "");
      const typed = (wrong: JoinTyped) => ({ is: "refused", refusal: { kind: "typed", typed: wrong } }) as const;
      if (symbols === "") return typed({ why: "no_code" });
      if (symbols.length !== 28) return typed({ why: "length", found: symbols.length, due: 28 });
      if (address.trim() === "") return typed({ why: "no_address" });
      if (name.trim() === "") return { is: "sheet", field: "name" };
      const problems = person.trim() === "" ? [empty("person")] : [];
      const wrong = secretProblem(secret, again, false);
      if (problems.length > 0 || wrong) {
        return {
          is: "begun",
          outcome: { kind: "problems", problems, secret: wrong },
          seated: false,
          brought: null,
        };
      }
      const kind = asked.get("refuses");
      if (kind === "later") return { is: "refused", refusal: { kind, seconds: 30 } };
      if (kind) return { is: "refused", refusal: { kind } as JoinRefusal };
      const outcome = await begun([], secret, again, false);
      const brings = asked.get("brings");
      const brought: KitOutcome =
        brings === "here"
          ? { is: "here" }
          : brings === "not"
            ? { is: "not", why: "no_line" }
            : { is: "held_until", until: "2026-11-24T14:07:00Z" };
      return { is: "begun", outcome, seated: true, brought: outcome.kind === "made" ? brought : null };
    },
    begin_leave: () => null,
  };
}

function empty(field: string): FormProblem {
  return { field, code: "empty", args: {} };
}

function secretProblem(secret: string, again: string, pin: boolean): BeginSecret | null {
  if (pin && /^\d{6,}$/.test(secret)) return secret === again ? null : { kind: "differs" };
  if (secret.length < 15) return { kind: "weak", why: pin ? "PIN_TOO_SHORT" : "PASSPHRASE_TOO_SHORT" };
  return secret === again ? null : { kind: "differs" };
}
