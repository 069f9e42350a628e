// The invented log: enough of the rules to show every state of its screens. Rust holds the real ones.

import type { Commands, IncidentForm, LogLooked, LogProblem, LogShown, LogWho, PersonPart, Tile } from "../bindings";
import type { Command, Gives } from "../host";
import { look, tileOf } from "./looking";
import type { Person } from "./people";
import { told } from "./tells";

type LogCommand = Exclude<Extract<Command, `log_${string}`>, "log_paper">;
type Answers = { [C in LogCommand]: (args: Commands[C]["args"]) => Gives<C> };

const NOW = "2026-11-22T14:07:00Z";
const HOUR = 3_600_000;

function blank(): IncidentForm {
  return {
    when: "",
    until: "",
    kinds: [],
    seen: "",
    nobody: false,
    in_question: false,
    people: [],
    own: [],
    hurt: null,
    police: null,
    place: "",
    location: "",
    goods: [],
    methods: [],
    weapon: "",
    hate: [],
    influence: [],
    responses: [],
    police_at: "",
    officer: "",
    police_reference: "",
    crime_reference: "",
    outcome: null,
    cctv_until: "",
    clock_offset: "",
    staff: "",
    witnesses: "",
    taken: null,
  };
}

function shown(number: number, hoursAgo: number, more: Partial<LogShown>): LogShown {
  const occurred = new Date(new Date(NOW).getTime() - hoursAgo * HOUR).toISOString();
  return {
    entry: `e${number}`,
    kind: "INCIDENT",
    occurred,
    until: null,
    recorded: occurred,
    timely: "in-time",
    kept_until: "2027-11-22",
    by: "Priya N.",
    role: "MANAGER",
    words: null,
    people: [],
    sighting: null,
    put_right: null,
    incident: null,
    addenda: [],
    life: null,
    life_words: null,
    handed: null,
    ...more,
  };
}

export function fakeLog(everybody: Person[], asked: URLSearchParams): Answers {
  const drafts = new Map<string, { form: IncidentForm; description: string | null }>();
  if (asked.has("draft"))
    drafts.set("d1", { form: { ...blank(), when: "last night 23:40", kinds: ["THREATS"] }, description: null });
  const who = (subject: string, part?: Pick<PersonPart, "role" | "known">): LogWho => {
    const one = everybody.find((other) => other.subject === subject);
    return {
      subject: one ? subject : null,
      name: one && !one.under18 ? one.name : null,
      own: one?.verdicts[0]?.state === "barred_here",
      role: part?.role ?? null,
      known: part?.known ?? null,
    };
  };
  let entries: LogShown[] = asked.has("emptylog") ? [] : invented(everybody, who);
  if (asked.has("longlog"))
    entries = Array.from({ length: 12 }, (_, at) =>
      entries.map((one) => ({ ...one, entry: `${one.entry}-${at}` })),
    ).flat();
  let next = 100;

  function problems(form: IncidentForm, description: string | null): LogProblem[] {
    const needed: [string, boolean][] = [
      ["when", form.when.trim() === ""],
      ["kinds", form.kinds.length === 0],
      ["seen", form.seen.trim() === ""],
      ["who", !form.nobody && form.people.length + form.own.length === 0],
      ["hurt", form.hurt === null],
      ["police", form.police === null],
    ];
    const found: LogProblem[] = needed
      .filter(([, missing]) => missing)
      .map(([field]) => ({ field, code: "needed", words: "" }));
    if (form.in_question && description === null && !form.nobody)
      found.push({ field: "who", code: "not-locked", words: "" });
    if (/thief/i.test(form.seen)) found.push({ field: "seen", code: "judging", words: "thief" });
    if (/[^.\w\s/]|^\w+ \w+ /.test(form.location))
      found.push({ field: "location", code: "location-unreadable", words: "" });
    if (/tomorrow/.test(form.when)) found.push({ field: "when", code: "when-future", words: "" });
    const parts = { people: form.people, own: form.own };
    for (const [name, list] of Object.entries(parts))
      list.forEach((one, at) => {
        if (!one.role) found.push({ field: `${name}.${at}.role`, code: "needed", words: "" });
        if (!one.known) found.push({ field: `${name}.${at}.known`, code: "needed", words: "" });
      });
    return found;
  }

  function looked(form: IncidentForm, description: string | null, kept: boolean): LogLooked {
    const when = form.when.trim() === "" || /tomorrow/.test(form.when) ? null : "2026-11-21T23:40:00Z";
    const sum = (outcome: string) =>
      form.goods
        .filter((line) => line.outcome === outcome)
        .reduce((total, line) => total + Math.round(Number(line.price || 0) * 100) * Number(line.quantity || 1), 0);
    return {
      problems: problems(form, description),
      when,
      timely: when ? "in-time" : null,
      until: null,
      police_at: null,
      people: form.people.map((one) => who(one.subject, one)),
      own: form.own.map((one) => who(one.bar, one)),
      totals: { attempted: sum("ATTEMPTED"), taken: sum("TAKEN"), recovered: sum("RECOVERED") },
      description,
      described_at: description ? NOW : null,
      kept: kept ? NOW : null,
    };
  }

  function record(entry: LogShown): LogShown {
    entries = [entry, ...entries];
    return entry;
  }

  return {
    log_seen: ({ subject, action, sureness }) => {
      const banned = everybody.find((one) => one.subject === subject)?.verdicts[0]?.state === "banned";
      return record(
        shown((next += 1), 0, {
          kind: "SIGHTING",
          people: [who(subject)],
          sighting: { action, sureness, ban_in_force: banned, witness: null },
          life: "QUEUED",
        }),
      );
    },
    log_notice: ({ subject, witness }) => {
      if (/thief/i.test(witness))
        return { is: "problems", problems: [{ field: "witness", code: "judging", words: "thief" }] };
      const entry = record(
        shown((next += 1), 0, {
          kind: "SIGHTING",
          people: [who(subject)],
          sighting: { action: "NOTICE_HANDED", sureness: "CERTAIN", ban_in_force: false, witness: witness || null },
          life: "QUEUED",
        }),
      );
      return { is: "recorded", entry };
    },
    log_wrong: ({ subject, form }) => {
      if (/thief/i.test(form.happened))
        return { is: "problems", problems: [{ field: "happened", code: "judging", words: "thief" }] };
      const entry = record(
        shown((next += 1), 0, {
          kind: "WRONG_CHALLENGE",
          people: [who(subject)],
          words: form.happened || null,
          put_right: form.put_right || null,
          life: "QUEUED",
        }),
      );
      return { is: "recorded", entry };
    },
    log_quick: ({ form }) => {
      const silent = form.kind !== "REFUSAL" && form.kind !== "EJECTION" && form.words.trim() === "";
      if (silent) return { is: "problems", problems: [{ field: "words", code: "needed", words: "" }] };
      return { is: "recorded", entry: record(shown((next += 1), 0, { kind: form.kind, words: form.words || null })) };
    },
    log_undo: ({ entry }) => {
      entries = entries.filter((one) => one.entry !== entry);
      return null;
    },
    log_open: ({ draft, subject }) => {
      const kept = draft ? drafts.get(draft) : undefined;
      const form = structuredClone(kept?.form ?? blank());
      const description = kept?.description ?? null;
      const about = !kept && subject ? who(subject) : null;
      return {
        draft: draft ?? `d${(next += 1)}`,
        form,
        about,
        looked: looked(form, description, kept !== undefined),
        offers: { places: ["By the side door", "At the counter"], goods: [{ what: "Whisky, 70 cl", pence: 2250 }] },
      };
    },
    log_keep: ({ draft, form }) => {
      if (asked.get("disk") === "full") throw { code: "disk_full", wait_seconds: null, tries_left: null };
      const description = drafts.get(draft)?.description ?? null;
      drafts.set(draft, { form, description });
      return looked(form, description, true);
    },
    log_lock: ({ draft, form, description }) => {
      const before = drafts.get(draft)?.description ?? null;
      const locked = before ?? (description.trim() === "" ? null : description.trim());
      drafts.set(draft, { form, description: locked });
      const answer = looked(form, locked, true);
      if (locked === null) answer.problems = [{ field: "description", code: "needed", words: "" }, ...answer.problems];
      return answer;
    },
    log_find: ({ text }): Tile[] => look(everybody, { text, chosen: [] }).found.slice(0, 6).map(tileOf),
    log_save: ({ draft, form }) => {
      const description = drafts.get(draft)?.description ?? null;
      const found = problems(form, description);
      if (found.length > 0) return { is: "problems", problems: found };
      drafts.delete(draft);
      const totals = looked(form, description, true).totals;
      const entry = record(
        shown((next += 1), 15, {
          recorded: NOW,
          words: form.seen,
          people: [...form.people.map((one) => who(one.subject, one)), ...form.own.map((one) => who(one.bar, one))],
          life: "QUEUED",
          incident: {
            kinds: form.kinds,
            hurt: form.hurt ?? "NOT_KNOWN",
            police: form.police ?? "NO",
            place: form.place || null,
            location: form.location || null,
            methods: form.methods,
            weapon: form.weapon || null,
            hate: form.hate,
            influence: form.influence,
            responses: form.responses,
            goods: [],
            totals,
            police_at: null,
            officer: form.officer || null,
            police_reference: form.police_reference || null,
            crime_reference: form.crime_reference || null,
            outcome: form.outcome,
            cctv_until: null,
            clock_offset: null,
            description,
            described_at: description ? NOW : null,
            staff: form.staff || null,
            witnesses: form.witnesses || null,
          },
        }),
      );
      return { is: "recorded", entry };
    },
    log_drop: ({ draft }) => {
      drafts.delete(draft);
      return null;
    },
    log_list: ({ query }) => {
      const text = query.text.trim().toLowerCase();
      const rows = entries.filter(
        (one) =>
          (query.kind === null || one.kind === query.kind) &&
          (text === "" || `${one.words} ${one.people.map((each) => each.name).join(" ")}`.toLowerCase().includes(text)),
      );
      return {
        rows: rows.slice(query.from, query.from + 50),
        total: rows.length,
        drafts: [...drafts].map(([draft, { form, description }]) => ({
          draft,
          kept: NOW,
          kinds: form.kinds,
          when: form.when,
          overdue: false,
          answered: 6 - new Set(problems(form, description).map((one) => one.field.split(".")[0])).size,
        })),
        may_print: true,
      };
    },
    log_add: ({ entry, words }) => {
      const one = entries.find((other) => other.entry === entry);
      if (!one || words.trim() === "")
        return { is: "problems", problems: [{ field: "words", code: "needed", words: "" }] };
      const added = { ...one, addenda: [...one.addenda, { at: NOW, by: "Priya N.", words }] };
      entries = entries.map((other) => (other.entry === entry ? added : other));
      return { is: "recorded", entry: added };
    },
    log_tells: () => told(entries, asked.has("emptylog")),
    log_print: () => ({
      premises: "Harlow Street Stores",
      address: "12 Harlow Street, Marlbridge, ML1 2AB",
      licence: null,
      rows: structuredClone(entries).map((one) => Object.assign(one, { people: [] })),
    }),
    log_export: () => true,
    log_hand_look: () => ({ reports: 3, originals: 2, bytes: 1_340_000_000 }),
    log_hand_over: ({ originals }) => {
      const ending = asked.get("hand");
      if (ending === "full" || ending === "unwritable" || ending === "stopped" || ending === "busy")
        return { is: ending };
      if (ending === "altered") return { is: "altered", exhibit: "PN/2" };
      const code = "7K3M-Q9TX-2HB4-W8ZC-N5RD-1VJP-6GY0";
      return { is: "written", code, reports: 3, originals: originals ? 2 : 0, bytes: 1_340_003_211 };
    },
  };
}

function invented(
  everybody: Person[],
  who: (subject: string, part?: Pick<PersonPart, "role" | "known">) => LogWho,
): LogShown[] {
  const subject = everybody[0]?.subject ?? "";
  const part: PersonPart = { subject, role: "SUSPECT", known: "RECOGNISED_FROM_GALLERY" };
  return [
    shown(1, 3, { kind: "REFUSAL", words: "Two adults asked for a sale to a young person; no ID was shown." }),
    shown(2, 5, {
      kind: "SIGHTING",
      people: [who(subject)],
      sighting: { action: "LEFT_WHEN_ASKED", sureness: "CERTAIN", ban_in_force: true, witness: null },
      life: "QUEUED",
    }),
    shown(3, 22, {
      words:
        "Took four bottles from the end shelf, put them in a bag and went past the till. Said nothing when asked to stop.",
      people: [who(subject, part)],
      life: "QUEUED",
      incident: {
        kinds: ["SHOP_THEFT", "VERBAL_ABUSE"],
        hurt: "NOBODY",
        police: "BY_101",
        place: "Aisle 4",
        location: null,
        methods: ["CONCEAL_BAG"],
        weapon: null,
        hate: [],
        influence: [],
        responses: ["ASKED_TO_LEAVE"],
        goods: [{ what: "Whisky, 70 cl", outcome: "TAKEN", quantity: 4, pence: 2250 }],
        totals: { attempted: 0, taken: 9000, recovered: 0 },
        police_at: null,
        officer: null,
        police_reference: "0412/21NOV",
        crime_reference: null,
        outcome: null,
        cctv_until: "2026-12-21",
        clock_offset: 3,
        description: null,
        described_at: null,
        staff: "The person at the till was shouted at",
        witnesses: null,
      },
      addenda: [{ at: NOW, by: "Tom W.", words: "The camera over the door has it as well." }],
    }),
    shown(4, 40, { kind: "CCTV_FAULT", words: "The camera over the back door is dark.", timely: "late" }),
    shown(5, 70, {
      kind: "AUTHORITY_VISIT",
      words: "A licensing officer looked at the refusals and the training sheet.",
    }),
  ];
}
