// A premises' own list, invented: enough of it to work its forms with, no more. `?own` opens it.

import type { OwnDraft, OwnForm, OwnList, OwnLooked, OwnOpened, OwnQuery, OwnRow } from "../bindings";
import { OWN_FILTERS } from "../own-lists";
import { BLANK } from "./desk";
import { tileOf } from "./looking";
import type { Person } from "./people";

export function fakeOwn(everybody: Person[]) {
  const here = "Harlow Street Stores";
  let rows: OwnRow[] = everybody.slice(33, 38).map((one, at) => row(one, at));
  let kept: OwnForm | null = null;
  let undo: OwnList["undo"] = null;
  let made = 0;

  function row(one: Person, at: number): OwnRow {
    const over = at === 3;
    return {
      bar: `own${at}`,
      tile: { ...tileOf(one), subject: `own${at}`, state: "barred_here" },
      standing: over ? "ended" : at === 4 ? "starts-later" : "in-force",
      ends_soon: at === 0,
      until: at === 0 ? "2026-12-04" : "2027-03-03",
      review_due: at === 2 ? "2027-08-01" : null,
      reason: ["Shouted at staff and would not leave", "Fought with another customer", "Broke glasses"][at % 3] ?? "",
      kept_until: "2028-03-03",
    };
  }

  function filters(one: OwnRow): string[] {
    const over = ["ended", "expired", "review-missed"].includes(one.standing);
    return ["all", over ? "ended" : one.standing, ...(one.ends_soon ? ["ends-soon"] : [])];
  }

  function opened(bar: string | null, draft: OwnDraft = blank()): OwnOpened {
    const one = rows.find((other) => other.bar === bar);
    const [given = "", ...rest] = (one?.tile.name ?? "").split(" ");
    return {
      bar,
      draft: one
        ? { ...draft, given: draft.given || given, family: draft.family || rest.join(" "), reason: one.reason }
        : draft,
      revision: "1",
      kept: kept?.bar === bar ? kept.draft : null,
      pictures: everybody.find((other) => other.pictures[0]?.picture === one?.tile.picture?.picture)?.pictures ?? [],
      standing: one?.standing ?? null,
      ended: one?.standing === "ended" ? { on: "2026-11-01", reason: "We have spoken" } : null,
      kept_until: one?.kept_until ?? null,
      same: null,
      people: [
        { id: "s0", name: "Priya N.", role: "MANAGER" },
        { id: "s3", name: "Declan O.", role: "DOOR" },
      ],
      deciders: ["Priya N.", "Dan W."],
    };
  }

  function look(form: OwnForm): OwnLooked {
    const { draft } = form;
    const nameless = !draft.id_sought && draft.given + draft.family === "";
    const judging = /thief/i.test(draft.reason);
    const like = everybody.find((one) => one.state === "barred_here");
    const shown = draft.reason !== "" && like !== undefined;
    const first = like?.verdicts[0];
    return {
      problems: [
        ...(nameless ? [{ field: "family", code: "name-missing" as const, args: {} }] : []),
        ...(draft.reason === "" ? [{ field: "reason", code: "empty" as const, args: {} }] : []),
        ...(judging ? [{ field: "reason", code: "judging" as const, args: { words: "thief" } }] : []),
      ],
      card:
        shown && like && first
          ? {
              ...like,
              name: `${draft.given} ${draft.family}`.trim() || null,
              nickname: null,
              pictures: [],
              same_as: null,
              verdicts: [{ ...first, reason: draft.reason }],
            }
          : null,
      hidden: null,
      limited: false,
    };
  }

  return {
    own_list: ({ query }: { query: OwnQuery }): OwnList => {
      const found = rows.filter((one) => (one.tile.name ?? "").toLowerCase().includes(query.text.toLowerCase()));
      return {
        premises: here,
        counts: OWN_FILTERS.map((filter) => found.filter((one) => filters(one).includes(filter)).length),
        rows: found.filter((one) => filters(one).includes(query.filter)),
        undo,
        kept: kept ? { bar: kept.bar } : null,
      };
    },
    own_open: ({ bar }: { bar: string | null; reason: string | null }) => opened(bar),
    own_look: ({ form }: { form: OwnForm }) => look(form),
    own_save: ({ form }: { form: OwnForm }) => {
      const { problems } = look(form);
      if (problems.length > 0) return { is: "problems" as const, problems };
      const name = `${form.draft.given} ${form.draft.family}`.trim();
      const bar = form.bar ?? `made${(made += 1)}`;
      if (form.bar === null) {
        const like = row(everybody[0] as Person, 1);
        rows = [{ ...like, bar, tile: { ...like.tile, subject: bar, name, nickname: null, picture: null } }, ...rows];
      }
      rows = rows.map((one) => (one.bar === bar ? { ...one, reason: form.draft.reason } : one));
      kept = null;
      undo = { kind: "OWN_ADDED", at: "2026-11-22T14:05:00Z", by: "Priya N.", reference: name };
      return { is: "saved" as const, opened: opened(bar, form.draft) };
    },
    own_end: ({ bar }: { bar: string; revision: string; reason: string }) => {
      rows = rows.map((one) => (one.bar === bar ? { ...one, standing: "ended", ends_soon: false } : one));
      undo = { kind: "OWN_ENDED", at: "2026-11-22T14:05:00Z", by: "Priya N.", reference: "" };
      return { is: "saved" as const, opened: opened(bar) };
    },
    own_undo: () => {
      rows = rows.filter((one) => !one.bar.startsWith("made"));
      undo = null;
      return { kind: "OWN_ADDED" as const, at: "2026-11-22T14:05:00Z", by: "Priya N.", reference: null };
    },
    own_keep: ({ form }: { form: OwnForm | null }) => {
      kept = form;
      return null;
    },
    own_find: ({ text }: { text: string }) =>
      everybody
        .filter((one) => text.length > 2 && (one.name ?? "").toLowerCase().includes(text.toLowerCase()))
        .slice(0, 6)
        .map(tileOf),
  };
}

function blank(): OwnDraft {
  const { id_sought, given, family, aliases, age, looks, marks } = structuredClone(BLANK);
  return {
    id_sought,
    given,
    family,
    aliases,
    age,
    looks,
    marks,
    category: "DISORDER",
    reason: "",
    barred_by: "Priya N.",
    decided_on: "",
    minute: "",
    starts: "",
    ends: "6 months",
    indefinite: false,
    review: "",
    told: { method: "TOLD_IN_PERSON", on: "", witness: "" },
    notes: "",
    child: { given: false, approvers: [null, null], need: "", show_name: false },
    same_as: null,
  };
}
