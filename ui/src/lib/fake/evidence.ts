// Invented evidence: a picture and a clip on every incident of the log, and whatever is handed in besides. A name that
// ends in .exe is a program, and a file called "full" meets a full disk.

import type {
  Commands,
  EvidenceAdded,
  EvidenceList,
  EvidenceOf,
  EvidenceRefused,
  EvidenceShown,
  PictureAnswer,
} from "../bindings";
import type { Command, Gives } from "../host";

type EvidenceCommand = Extract<Command, `evidence_${string}`>;
type Answers = { [C in EvidenceCommand]: (args: Commands[C]["args"]) => Gives<C> | Promise<Gives<C>> };

const NOW = "2026-11-22T14:07:00Z";
const HASH = "9f2b51c07de4a8836b1f0a4c5d2e7788e31b90cf4a6d12357bb80c41fe9a6d03";

function item(number: number, more: Partial<EvidenceShown>): EvidenceShown {
  const by = "Priya N.";
  return {
    evidence: `x${number}`,
    exhibit: `PN/${number}`,
    name: "Camera 4 till.mp4",
    form: "MP4",
    kind: "CLIP",
    bytes: 1_240_000_000,
    sha256: HASH,
    taken_at: null,
    clock_offset: null,
    by,
    at: NOW,
    later: false,
    kept: true,
    elsewhere: null,
    withdrawn: null,
    view: null,
    custody: [{ at: NOW, by, step: "CAPTURED", words: null }],
    may_label: true,
    may_withdraw: true,
    ...more,
  };
}

function invented(): EvidenceShown[] {
  return [
    item(1, {
      name: "Still from camera 4.jpg",
      form: "JPEG",
      kind: "PICTURE",
      bytes: 2_400_000,
      taken_at: "2026-11-21T23:41:12",
      view: { width: 1200, height: 1500, hash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w", covered: false, version: 1 },
    }),
    item(2, { taken_at: "2026-11-21T23:38:00", clock_offset: 4, later: true }),
    item(3, {
      name: "Receipt.pdf",
      form: "PDF",
      kind: "DOCUMENT",
      bytes: 84_000,
      withdrawn: { at: NOW, by: "Priya N.", why: "Of another evening" },
      may_label: false,
      may_withdraw: false,
    }),
  ];
}

export function fakeEvidence(open: (evidence: string) => PictureAnswer, tell: (name: string, done: number) => void) {
  const lists = new Map<string, EvidenceShown[]>();
  const handed = new Map<string, { of: EvidenceOf; name: string; bytes: number }>();
  let next = 10;

  const key = (of: EvidenceOf) => (of.is === "draft" ? of.draft : of.entry);
  const items = (of: EvidenceOf) => {
    const found = lists.get(key(of)) ?? (of.is === "entry" ? invented() : []);
    lists.set(key(of), found);
    return found;
  };
  const list = (of: EvidenceOf): EvidenceList => ({ items: [...items(of)], may_save: of.is === "entry" });
  const put = (evidence: string, change: (one: EvidenceShown) => EvidenceShown): EvidenceList => {
    for (const [of, found] of lists) {
      if (!found.some((one) => one.evidence === evidence)) continue;
      lists.set(
        of,
        found.map((one) => (one.evidence === evidence ? change(one) : one)),
      );
      return { items: [...(lists.get(of) ?? [])], may_save: !of.startsWith("d") };
    }
    throw { code: "not_found", wait_seconds: null, tries_left: null };
  };
  const step = (one: EvidenceShown, what: EvidenceShown["custody"][number]["step"], words: string | null = null) => ({
    ...one,
    custody: [...one.custody, { at: NOW, by: "Priya N.", step: what, words }],
  });

  function attach(of: EvidenceOf, name: string, bytes: number): EvidenceAdded {
    const refused: EvidenceRefused[] = [];
    if (name.endsWith(".exe")) refused.push({ name, refusal: { code: "runs" } });
    else if (name === "full") refused.push({ name, refusal: { code: "disk_full" } });
    else {
      next += 1;
      const exhibit = `PN/${items(of).length + 1}`;
      lists.set(key(of), [...items(of), item(next, { exhibit, name, bytes, later: of.is === "entry" })]);
    }
    return { list: list(of), refused, stopped: false };
  }

  const answers: Answers = {
    evidence_list: ({ of }) => list(of),
    evidence_choose: ({ of }) => {
      tell("Camera 4 till.mp4", 400);
      return attach(of, "Camera 4 till.mp4", 640_000_000);
    },
    evidence_begin: ({ of, name, bytes }) => {
      if (bytes > 2 ** 31) return { is: "refused", refusal: { code: "too_large", bytes, most: 2 ** 31 } };
      const ticket = `00000000-0000-4000-8000-${String(++next).padStart(12, "0")}`;
      handed.set(ticket, { of, name, bytes });
      return { is: "begun", ticket };
    },
    evidence_piece: () => null,
    evidence_end: ({ ticket }) => {
      const one = handed.get(ticket);
      if (!one) throw { code: "not_found", wait_seconds: null, tries_left: null };
      handed.delete(ticket);
      return attach(one.of, one.name, one.bytes);
    },
    evidence_stop: () => null,
    evidence_label: ({ evidence, exhibit, clockOffset }) =>
      put(evidence, (one) => ({ ...step(one, "LABELLED"), exhibit: exhibit.toUpperCase(), clock_offset: clockOffset })),
    evidence_withdraw: ({ evidence, reason }) =>
      put(evidence, (one) => ({
        ...step(one, "WITHDRAWN", reason),
        withdrawn: { at: NOW, by: "Priya N.", why: reason },
        may_label: false,
        may_withdraw: false,
      })),
    evidence_verify: ({ evidence }) => ({ verdict: "same", list: put(evidence, (one) => step(one, "VERIFIED")) }),
    evidence_save: ({ evidence, reason }) => ({
      verdict: "same",
      list: put(evidence, (one) => step(one, "SAVED_OUT", reason)),
    }),
    evidence_open_view: ({ evidence }) => open(evidence),
    evidence_cover: ({ evidence }) =>
      put(evidence, (one) => ({ ...step(one, "COVERED"), view: one.view && { ...one.view, covered: true } })),
  };
  return answers;
}
