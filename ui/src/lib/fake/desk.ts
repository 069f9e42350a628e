// The office's part of the invented register: enough of a desk to work the forms with, no more. `?office` opens it.

import type {
  Card,
  DeskForm,
  DeskList,
  Looked,
  Opened,
  PictureLook,
  PictureSeen,
  PictureStanding,
  PictureWaits,
  SubjectDraft,
} from "../bindings";
import { FILTERS } from "../desk-lists";
import { tileOf } from "./looking";
import type { Person } from "./people";

const STANDS: PictureStanding[] = ["shown", "waits", "sent-back", "office"];

export function fakeDesk(everybody: Person[]) {
  const added: Person[] = [];
  let kept: DeskForm | null = null;
  let waits: PictureWaits[] = everybody
    .slice(1, 6)
    .flatMap((one) => one.pictures.slice(0, 1).map((picture) => ({ picture: picture.picture, subject: one.subject })));
  const [first] = everybody;
  const all = () => [...added, ...everybody];

  function filters(one: Person): string[] {
    const banned = ["banned", "not_served", "court_order", "banned_elsewhere", "starts_later"].includes(one.state);
    const word = { warned: "warned", id_sought: "id-sought", listed: "listed" }[one.state as string];
    return ["all", ...(banned ? ["banned"] : []), ...(word ? [word] : [])];
  }

  function list(query: { text: string; filter: string; from: number }): DeskList {
    const found = all().filter((one) => (one.name ?? "").toLowerCase().includes(query.text.toLowerCase()));
    const chosen = found.filter((one) => filters(one).includes(query.filter));
    return {
      counts: FILTERS.map((filter) => found.filter((one) => filters(one).includes(filter)).length),
      rows: chosen.slice(query.from, query.from + 100).map((one) => ({
        tile: tileOf(one),
        reference: one.reference,
        hidden: null,
        until: one.listed_until,
      })),
      undo:
        added.length > 0
          ? { kind: "SUBJECT_ADDED", at: "2026-11-22T14:05:00Z", by: "Helen R.", reference: "SW-2026-0900" }
          : null,
      kept: kept ? { subject: kept.subject } : null,
      may_change: true,
      alone: false,
      pictures: { to_check: waits.length, own: 1, back: 1, first_back: "p1" },
    };
  }

  function opened(subject: string | null, draft = BLANK): Opened {
    const one = all().find((other) => other.subject === subject);
    const [given = "", ...rest] = (one?.name ?? "").split(" ");
    return {
      subject,
      reference: one?.reference ?? "SW-2026-0900",
      draft: one ? { ...structuredClone(draft), given, family: rest.join(" ") } : structuredClone(draft),
      revision: "1",
      kept: kept?.subject === subject ? kept.draft : null,
      pictures: one?.pictures ?? [],
      orders: [],
      waits: [],
      picture_stands: (one?.pictures ?? []).map((picture, at) => ({
        picture: picture.picture,
        stands: STANDS[at % STANDS.length] ?? "shown",
        by: at === 0 ? null : "Martin O.",
        back: STANDS[at % STANDS.length] === "sent-back" ? "BYSTANDERS" : null,
      })),
    };
  }

  function look(form: DeskForm): Looked {
    const { draft } = form;
    const nameless = !draft.id_sought && draft.given + draft.family === "";
    const judging = draft.bans.findIndex((ban) => /thief/i.test(ban.reason));
    const name = `${draft.given} ${draft.family}`.trim();
    const shown = draft.entries.length > 0 && draft.reports.length > 0;
    const card: Card | null = shown && first ? { ...first, name, pictures: [], reference: "SW-2026-0900" } : null;
    return {
      problems: [
        ...(nameless ? [{ field: "family", code: "name-missing" as const, args: {} }] : []),
        ...(judging >= 0
          ? [{ field: `bans.${judging}.reason`, code: "judging" as const, args: { words: "thief" } }]
          : []),
      ],
      preview: {
        card,
        hidden: card ? null : draft.reports.length > 0 ? "NOT_LISTED" : "NO_SOURCE",
        premises: card ? "Harlow Street Stores" : null,
        seen_by: card ? 38 : 0,
        of: 40,
        awaits_check: card !== null,
      },
      alike: all()
        .filter((one) => name.length > 3 && one.name === name && one.subject !== form.subject)
        .slice(0, 3)
        .map(tileOf),
    };
  }

  return {
    desk_list: ({ query }: { query: { text: string; filter: string; from: number } }) => list(query),
    desk_choices: () => ({
      galleries: [
        { id: "g1", name: "Excluded", limited: false },
        { id: "g2", name: "Night-time", limited: true },
      ],
      premises: [
        { id: "p1", name: "Harlow Street Stores" },
        { id: "p2", name: "The Fleece" },
      ],
      areas: ["Old Town", "Riverside"],
      people: [
        { id: "a1", name: "Helen R.", role: "ADMINISTRATOR" as const },
        { id: "a2", name: "Martin O.", role: "DATA_LEAD" as const },
      ],
      reasons: ["Took goods without paying on three days"],
    }),
    desk_open: ({ subject }: { subject: string | null }) => opened(subject),
    desk_look: ({ form }: { form: DeskForm }) => look(form),
    desk_save: ({ form }: { form: DeskForm }) => {
      const { problems } = look(form);
      if (problems.length > 0) return { is: "problems" as const, problems };
      const name = `${form.draft.given} ${form.draft.family}`.trim();
      const subject = form.subject ?? `new${added.length}`;
      if (form.subject === null && first)
        added.unshift({ ...first, subject, name, pictures: [], reference: "SW-2026-0900" });
      kept = null;
      return { is: "saved" as const, opened: { ...opened(subject), draft: form.draft }, awaits_check: true };
    },
    desk_check: () => null,
    desk_pictures: () => waits,
    desk_picture: ({ picture }: { picture: string }): PictureLook => {
      const one = everybody.find((other) => other.pictures.some((known) => known.picture === picture)) ?? first;
      const shown = one?.pictures.find((known) => known.picture === picture) ?? one?.pictures[0];
      if (!one || !shown) throw new Error("nobody is invented");
      const waiting = waits.some((other) => other.picture === picture);
      return {
        picture: shown,
        subject: one.subject,
        name: one.name,
        reference: one.reference,
        by: "Helen R.",
        at: "2026-11-21T16:12:00Z",
        stands: waiting ? "waits" : "shown",
        unseen: picture === "p2-0",
        may_pass: waiting,
        revision: "1",
        preview: {
          card: one.under18 ? null : one,
          hidden: one.under18 ? "CHILD" : null,
          premises: "Harlow Street Stores",
          seen_by: 38,
          of: 40,
          awaits_check: false,
        },
      };
    },
    desk_picture_decide: ({ seen }: { seen: PictureSeen }) => {
      waits = waits.filter((one) => one.picture !== seen.picture);
      return null;
    },
    desk_undo: () => {
      added.shift();
      return { kind: "SUBJECT_ADDED" as const, at: "2026-11-22T14:05:00Z", by: "Helen R.", reference: "SW-2026-0900" };
    },
    desk_keep: ({ form }: { form: DeskForm | null }) => {
      kept = form;
      return null;
    },
  };
}

export const BLANK: SubjectDraft = {
  id_sought: false,
  given: "",
  family: "",
  aliases: [],
  age: { how: "SEEN", born: "", basis: "STATED", band: "UNKNOWN", seen_on: "", looks_young: false },
  looks: {
    sex: "UNKNOWN",
    height: "",
    build: "UNKNOWN",
    hair_colour: "UNKNOWN",
    hair_style: "UNKNOWN",
    facial_hair: "UNKNOWN",
    eyes: "UNKNOWN",
    eyewear: "UNKNOWN",
    voice: "",
  },
  marks: [],
  reports: [],
  flags: [],
  methods: [],
  vehicles: [],
  areas: [],
  warnings: [],
  bans: [],
  entries: [],
  office: { address: "", phone: "", email: "", police_notes: "", review: "" },
};
