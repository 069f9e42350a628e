// Invented packs: enough of the rules to show every state of their screens. `?pack=exists|full|…` chooses what making
// comes to; `emptypack` leaves the list empty. Rust holds the real rules.

import type { Commands, PackForm, PackLooked, PackPart, PackShown, TemplateName, TemplateShown } from "../bindings";
import type { Command, Gives } from "../host";
import { PARTS, TEMPLATES } from "../pack-words";

type PackCommand = Extract<Command, `pack_${string}` | `template_${string}` | "log_paper">;
type Answers = { [C in PackCommand]: (args: Commands[C]["args"]) => Gives<C> | Promise<Gives<C>> };

const STATEMENT =
  "I work at Harlow Street Stores, 12 Harlow Street, Marlbridge, ML1 2AB.\n\n" +
  "On Saturday 21 November 2026 at 16:07: Took four bottles from the end shelf, put them in a bag and went past the " +
  "till. Said nothing when asked to stop.\n\n" +
  "I recognised the person from a picture on the scheme’s register, which names them as Rhys Hughes.";

const FILES = {
  REPORT: "papers/1-incident-report.pdf",
  STATEMENT: "papers/2-witness-statement.pdf",
  CCTV: "papers/3-cctv-statement.pdf",
  DESCRIPTION: "papers/4-first-description.pdf",
  LOSS: "papers/5-loss-list.pdf",
  NOTICES: "papers/6-notices.pdf",
  IMPACT: "papers/7-impact-statement.pdf",
  WITNESS_DETAILS: "not-for-the-defence/witness-details.pdf",
} as const;

const TEXTS: Record<TemplateName, string> = {
  STATEMENT_LAW: "Criminal Procedure Rules, r. 16.2; Criminal Justice Act 1967, s. 9",
  DECLARATION: "This statement (consisting of <pages> page(s) each signed by me) is true to the best of my knowledge.",
  OVER_18: "Over 18",
  STATEMENT_BODY: "I work at <premises>, <address>.\n\n<seen>\n\n<people>\n\n<exhibits>",
  CCTV_BODY: "I work at <premises>. On <when> its CCTV was working. <clock>\n\n<exhibits>",
  IMPACT_BODY: "I speak for <premises>.\n\n<loss>",
  BACK_PART: "This page must not be disclosed to the defence.",
  HANDLING: "Tell <scheme> (<phone>) if anything in this pack is wrong.",
  LETTER_BAN_NOTICE: "# You are banned from our members’ premises\n\nDear <name>,\n\n! <days>\n\n# Why\n<reason>",
  LETTER_WARNING: "# This is a warning\n\nDear <name>,\n\n<reason>",
  LETTER_EXTENSION: "# Your ban now lasts longer\n\nDear <name>,\n\n<reason>",
  LETTER_VARIATION: "# Your ban has changed\n\nDear <name>,\n\n<reason>",
  LETTER_REVOCATION: "# Your ban is over\n\nDear <name>,\n\n<decided>",
  LETTER_APPEAL_RECEIVED: "# We have your appeal\n\nDear <name>,\n\n! <meanwhile>",
  LETTER_APPEAL_OUTCOME: "# The answer to your appeal\n\nDear <name>,\n\n<outcome>",
  LETTER_TO_PARENT: "# About your child, or a child you look after\n\n<reason>",
  LETTER_CARD: "# You are banned\n\n<name>, <scheme> has banned you. Please leave now.\n\n! <days>",
  LETTER_PART_APPEAL: "You can ask us to look at this again. Tell us by <appeal-by>.",
  LETTER_PART_COMPLAIN: "If you are not happy with us, write to: <write-to>.",
  LETTER_PART_DATA: "You can ask to see what we know about you. Write to: <write-to>.",
  LETTER_PART_PRIVACY: "<controller> answers for how your data is used.",
};

export function fakePack(asked: URLSearchParams, say: (done: number) => void, later: (ms: number) => Promise<void>) {
  const offered = PARTS.filter((part) => part !== "DESCRIPTION" && part !== "ORIGINALS");
  let packs: PackShown[] = asked.has("emptypack") ? [] : [made(1, null), made(2, "CHARGED")];
  let own: Partial<Record<TemplateName, string>> = { OVER_18: "Over 18 years of age" };
  let stopped = false;
  let kept: PackForm | null = null;

  function looked(form: PackForm): PackLooked {
    const has = (part: PackPart) => form.parts.includes(part);
    const ticked = PARTS.filter((part): part is keyof typeof FILES => part in FILES && has(part));
    const sheets = ticked.map((kind) => ({ file: FILES[kind], kind }));
    const back = sheets.filter((one) => one.kind === "WITNESS_DETAILS");
    const problems: PackLooked["problems"] = [];
    if (has("STATEMENT") && form.statement.trim() === "") problems.push({ field: "statement", code: "needed" });
    if (has("IMPACT") && form.impact.trim() === "") problems.push({ field: "impact", code: "needed" });
    if (form.recipient.trim() === "") problems.push({ field: "recipient", code: "needed" });
    return {
      problems,
      parts: offered,
      files: [
        { file: "0-cover.pdf", kind: "COVER" },
        ...sheets.filter((one) => one.kind !== "WITNESS_DETAILS"),
        { file: "papers/8-exhibit-list.pdf", kind: "EXHIBITS" },
        ...back,
        { file: "SHA256SUMS", kind: "SUMS" },
      ],
      name: "police-pack-2026-11-22-PP-2026-0003.zip",
      lost: 9000,
      originals: 0,
      absent: [
        {
          reference: "PN/2",
          name: "Camera 4.mp4",
          state: "PREMISES",
          premises: "Harlow Street Stores",
          sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        },
      ],
    };
  }

  const template = (name: TemplateName): TemplateShown => ({
    name,
    text: own[name] ?? TEXTS[name],
    changed: own[name] !== undefined,
    required: name === "DECLARATION" ? ["pages"] : [],
    past: [],
  });

  const answers: Answers = {
    pack_open: ({ entries, language }) => {
      const form: PackForm = {
        entries,
        language,
        parts: offered.filter((part) => part !== "IMPACT" && part !== "CCTV"),
        witness: "Priya N.",
        occupation: "",
        statement: STATEMENT,
        cctv: "I work at Harlow Street Stores. The clock of the system was 3 minutes fast.",
        impact: "I speak for Harlow Street Stores.",
        contact: "",
        recipient: "",
        officer: "",
        purpose: "REPORT_CRIME",
        basis: "RECOGNISED_CRIME",
        why: "",
        crime_reference: "",
        cad_number: "0412/21NOV",
      };
      return { form, looked: looked(form) };
    },
    pack_look: ({ form }) => looked(form),
    pack_make: async ({ form, replace }) => {
      const problems = looked(form).problems;
      if (problems.length > 0) return { is: "problems", problems };
      const ending = asked.get("pack");
      if (ending === "exists" && !replace) return { is: "exists", name: "police-pack-2026-11-22-PP-2026-0003.zip" };
      stopped = false;
      for (let done = 0; done <= 1000; done += 50) {
        say(done);
        await later(asked.has("slow") ? 400 : 5);
        if (stopped) return { is: "stopped" };
      }
      if (ending === "full" || ending === "unwritable" || ending === "busy" || ending === "trouble")
        return { is: ending };
      if (ending === "altered") return { is: "altered", reference: "PN/2" };
      kept = null;
      const pack = { ...made(3, null), recipient: form.recipient, parts: form.parts };
      packs = [pack, ...packs];
      return { is: "made", name: looked(form).name, pack, missing: asked.has("missing") ? "東京" : "" };
    },
    pack_keep: ({ form }) => {
      kept = structuredClone(form);
      return null;
    },
    pack_draft: () => (kept ? { form: kept, looked: looked(kept) } : null),
    pack_drop: () => {
      kept = null;
      return null;
    },
    pack_stop: () => {
      stopped = true;
      return null;
    },
    pack_list: () => ({ packs, open: packs.filter((one) => one.open).length, may_edit: asked.has("office") }),
    pack_follow: ({ pack, form }) => {
      packs = packs.map((one) =>
        one.pack === pack
          ? { ...one, ...form, open: form.outcome === null, outcome_on: form.outcome ? "2026-11-22" : null }
          : one,
      );
      return { is: "saved", pack: packs.find((one) => one.pack === pack) ?? made(1, null) };
    },
    template_list: () => TEMPLATES.map(template),
    template_look: ({ name, text }) => ({
      problems:
        text.trim() === ""
          ? [{ is: "empty" }]
          : name === "DECLARATION" && !text.includes("<pages>")
            ? [{ is: "missing", word: "pages" }]
            : [],
      preview: text.replaceAll("<pages>", "2").replaceAll("<premises>", "Harlow Street Stores"),
    }),
    template_save: ({ name, text }) => {
      own = { ...own, [name]: text ?? undefined };
      return { is: "saved", template: template(name) };
    },
    log_paper: () => true,
  };
  return answers;
}

function made(number: number, outcome: PackShown["outcome"]): PackShown {
  return {
    pack: `k${number}`,
    reference: `PP-2026-000${number}`,
    made: `2026-11-${20 - number}T10:12:00Z`,
    by: "Priya N.",
    role: "MANAGER",
    entries: number,
    parts: ["REPORT", "STATEMENT", "LOSS", "WITNESS_DETAILS"],
    files: 7,
    bytes: 184_000,
    sha256: "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
    recipient: "Marlshire Police, Marlbridge station",
    purpose: "REPORT_CRIME",
    basis: "RECOGNISED_CRIME",
    why: null,
    crime_reference: outcome ? "47/12345/26" : null,
    cad_number: "0412/21NOV",
    officer: null,
    outcome,
    outcome_on: outcome ? "2026-11-21" : null,
    open: outcome === null,
    kept_until: "2028-11-19",
  };
}
