// Invented letters, dates and sheets: enough to show every state of their parts. Rust holds the real rules.

import type { Commands, Letter, LetterKind, LetterMadeShown, SenderShown, SheetList, SheetShown } from "../bindings";
import type { Command, Gives } from "../host";

type LetterCommand = Extract<
  Command,
  `letter_${string}` | `sender_${string}` | `calendar_${string}` | `sheet_${string}` | "card_save"
>;
type Answers = { [C in LetterCommand]: (args: Commands[C]["args"]) => Gives<C> };

export function fakeLetters(): Answers {
  let made: LetterMadeShown[] = [];
  let told = false;
  let sender: SenderShown = {
    form: { address: "1 Market Square\nMarlbridge\nZZ1 1AA", email: "", sheets: true },
    logo: false,
    may_edit: true,
  };
  let sheets: SheetShown[] = [
    sheet(2, "2026-11-21T18:00:00Z", "2026-11-22T09:00:00Z"),
    sheet(1, "2026-11-14T18:00:00Z", "2026-11-15T09:00:00Z"),
  ];
  const list = (): SheetList => ({
    on: sender.form.sheets,
    may_print: true,
    people: [15, 32],
    sheets: structuredClone(sheets),
    overdue: sheets.filter((one) => one.overdue).length,
  });
  return {
    letter_list: () => ({
      offered: ["BAN_NOTICE", "CARD", "TO_PARENT"],
      to_tell: told ? [] : ["TO_PARENT"],
      made,
      refused: null,
      no_address: sender.form.address === "",
    }),
    letter_look: ({ kind, language }) => ({ is: "letter", letter: { ...LETTER, kind, language } }),
    letter_save: ({ kind, language }) => {
      made = [{ kind, language, at: "2026-11-22T18:00:00Z", by: "Helen R." }, ...made];
      return saved(kind);
    },
    letter_serve: () => {
      told = true;
      return { is: "done", case: "c5" };
    },
    card_save: () => saved("CARD"),
    sender_show: () => sender,
    sender_save: ({ form }) => {
      sender = { ...sender, form };
      return { is: "saved", sender };
    },
    sender_logo: (bytes) => {
      sender = { ...sender, logo: bytes.length > 0 };
      return { is: "saved", sender };
    },
    calendar_list: () => ({
      dates: [
        {
          dated: { on: "2026-12-20", kind: "APPEAL_BY", reference: "BN-2026-0031", subject: "s1" },
          case: "c5",
          name: "Rhys Hughes",
        },
        {
          dated: { on: "2027-03-14", kind: "REVIEW", reference: "BN-2026-0012", subject: "s2" },
          case: null,
          name: "Maud Pritchard",
        },
        { dated: { on: "2027-11-21", kind: "ENDS", reference: "BN-2026-0031", subject: "s1" }, case: "c5", name: null },
      ],
    }),
    calendar_save: () => true,
    sheet_list: list,
    sheet_save: ({ why }) => {
      if (why.trim() === "") return { is: "why" };
      const number = sheets.length + 1;
      sheets = [{ ...sheet(number, "2026-11-22T18:00:00Z", null), why, overdue: false }, ...sheets];
      return { is: "saved", number, people: 15 };
    },
    sheet_gone: ({ sheet: gone }) => {
      const one = sheets.find((other) => other.sheet === gone);
      if (one) Object.assign(one, { gone: "2026-11-22T18:00:00Z", overdue: false });
      return list();
    },
  };
}

function saved(kind: LetterKind): Gives<"letter_save"> {
  return { is: "saved", name: `watchbook-${kind.toLowerCase()}.pdf`, pages: 2, missing: [] };
}

function sheet(number: number, made: string, gone: string | null): SheetShown {
  return {
    sheet: `sheet${number}`,
    number,
    why: "Saturday evening",
    made,
    by: "Priya N.",
    until: made,
    people: 15,
    gone,
    overdue: gone === null,
  };
}

const LETTER: Letter = {
  kind: "BAN_NOTICE",
  language: "en-GB",
  parts: [
    { is: "heading", words: "You are banned from our members’ premises" },
    { is: "paragraph", words: "Sunday 22 November 2026" },
    { is: "paragraph", words: "Dear Rhys Hughes," },
    {
      is: "framed",
      words:
        "It starts on Sunday 22 November 2026. The last day is Sunday 21 November 2027. The day after that, it is over.",
    },
    { is: "heading", words: "Why" },
    { is: "paragraph", words: "Theft from a shop, and threats to staff" },
    { is: "heading", words: "Where" },
    { is: "list", lines: ["Harlow Street Stores, 12 Harlow Street", "The Fleece, 3 Market Square"] },
    { is: "heading", words: "If you think this is wrong" },
    { is: "paragraph", words: "You can ask us to look at this again. Tell us by Sunday 20 December 2026." },
  ],
};
