// The screens of the invented register that are looked at.

import {
  CARDS,
  atPin,
  card,
  choosePack,
  form,
  handIn,
  makePack,
  ownForm,
  report,
  second,
  settle,
  JOIN_CODE,
  toEvidence,
  toImport,
  toJoin,
  toRestore,
  toSafe,
  toTells,
} from "./look-steps.mjs";
import { caseScreens } from "./look-cases.mjs";
import { kitScreens } from "./look-kit.mjs";
import { votesScreens } from "./look-votes.mjs";

const open = { at: "open" };
/** By name: what the address asks for, and the steps that lead there. */
export const SCREENS = {
  first: { at: "first_start" },
  making: { at: "first_start", slow: 100, steps: (page) => page.getByTestId("open-demonstration").click() },
  ...Object.fromEntries(
    ["newer", "damaged", "key_lost", "already_open", "disk", "agreement", "hidden"].map((at) => [at, { at }]),
  ),
  unlock: {},
  pin: { steps: (page) => atPin(page, "2468") },
  wrong: { steps: async (page) => (await atPin(page, "111111"), page.keyboard.press("Enter")) },
  wait: { wait: 45, real: 1, steps: (page) => atPin(page, "") },
  passphrase: { secret: "passphrase", steps: (page) => atPin(page, "") },
  check: open,
  many: { ...open, people: 10_000 },
  found: {
    ...open,
    steps: async (page) => (await page.keyboard.type("reece ho"), await settle(page), page.keyboard.press("Enter")),
  },
  behind: { ...open, behind: 200, steps: (page) => page.keyboard.press("F2") },
  nothing: { ...open, steps: async (page) => (await page.keyboard.press("F2"), page.keyboard.type("zzzz")) },
  more: { ...open, steps: (page) => page.keyboard.press("F3") },
  ...Object.fromEntries(
    Object.entries(CARDS).map(([name, index]) => [`card-${name}`, { ...open, steps: (page) => card(page, index) }]),
  ),
  log: { ...open, steps: (page) => page.keyboard.press("Control+2") },
  "log-empty": { ...open, emptylog: 1, steps: (page) => page.keyboard.press("Control+2") },
  "log-entry": {
    ...open,
    steps: async (page) => (
      await page.keyboard.press("Control+2"),
      page.getByTestId("log-row").nth(2).getByRole("button").first().click()
    ),
  },
  evidence: { ...open, steps: (page) => toEvidence(page) },
  "evidence-verified": { ...open, steps: (page) => toEvidence(page, "evidence-verify") },
  "evidence-label": { ...open, steps: (page) => toEvidence(page, "evidence-label") },
  "evidence-save": { ...open, steps: (page) => toEvidence(page, "evidence-save") },
  "evidence-cover": { ...open, steps: (page) => toEvidence(page, "evidence-cover") },
  "evidence-form": {
    ...open,
    steps: async (page) => {
      await page.keyboard.press("Control+2");
      await page.keyboard.press("i");
      await page.getByTestId("evidence-choose").click();
      await page.getByTestId("evidence-row").first().scrollIntoViewIfNeeded();
    },
  },
  "evidence-refused": {
    ...open,
    steps: async (page) => {
      await toEvidence(page);
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.items.add(new File(["MZ"], "Player.exe"));
        data.items.add(new File(["x"], "full"));
        const onto = document.querySelector('[data-testid="evidence-choose"]').parentElement;
        onto.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
      });
      await page.getByTestId("evidence-refused").nth(1).scrollIntoViewIfNeeded();
    },
  },
  "log-quick": {
    ...open,
    steps: async (page) => (await page.keyboard.press("Control+2"), page.getByTestId("quick-cctv-fault").click()),
  },
  "log-sheet": {
    ...open,
    steps: async (page) => (await page.keyboard.press("Control+2"), page.getByTestId("log-print").click()),
  },
  ...Object.fromEntries(
    Object.entries({
      packs: {},
      "packs-empty": { emptypack: 1 },
      "packs-open": { walk: (page) => page.getByTestId("pack-row").first().getByRole("button").first().click() },
      "pack-choose": { walk: (page) => choosePack(page, false) },
      "pack-form": { walk: (page) => choosePack(page, true) },
      "pack-absent": {
        walk: async (page) => (await choosePack(page, true), page.getByTestId("pack-absent").scrollIntoViewIfNeeded()),
      },
      "pack-problems": {
        walk: async (page) => (await choosePack(page, true), page.getByTestId("pack-make").click()),
      },
      "pack-exists": { pack: "exists", walk: makePack },
      "pack-full": { pack: "full", walk: makePack },
      "pack-made": { walk: makePack },
      "pack-making": { slow: 1, walk: makePack },
      "pack-texts": { office: 1, walk: (page) => page.getByTestId("pack-texts").click() },
      "pack-text": {
        office: 1,
        walk: async (page) => (
          await page.getByTestId("pack-texts").click(),
          await page.getByTestId("pack-text-edit").nth(1).click(),
          page.getByTestId("pack-text-words").fill("True, on my honour.")
        ),
      },
    }).map(([name, { walk, ...asked }]) => [
      name,
      {
        ...open,
        ...asked,
        steps: async (page) => (await page.getByTestId("rail-pack").click(), await walk?.(page)),
      },
    ]),
  ),
  "log-tells": { ...open, draft: 1, steps: (page) => toTells(page) },
  "log-tells-end": {
    ...open,
    steps: async (page) => (await toTells(page), page.getByTestId("bar").nth(5).focus()),
  },
  "log-tells-table": {
    ...open,
    tables: 1,
    steps: async (page) => (await toTells(page), page.getByTestId("tells-total").scrollIntoViewIfNeeded()),
  },
  "log-tells-empty": { ...open, emptylog: 1, steps: (page) => toTells(page) },
  "log-export": {
    ...open,
    steps: async (page) => (await page.keyboard.press("Control+2"), page.getByTestId("log-export").click()),
  },
  "log-problems": {
    ...open,
    steps: async (page) => (
      await page.keyboard.press("Control+2"),
      await page.keyboard.press("i"),
      await page.getByTestId("who-nobody").click(),
      page.keyboard.press("Control+s")
    ),
  },
  "log-full": {
    ...open,
    disk: "full",
    steps: async (page) => {
      await page.keyboard.press("Control+2");
      await page.keyboard.press("i");
      await page.keyboard.type("last night 23:40");
      await page.keyboard.press("Tab");
      await page.getByTestId("log-unkept").waitFor();
      await page.keyboard.press("F10");
    },
  },
  "log-goods": {
    ...open,
    steps: async (page) => {
      await page.keyboard.press("Control+2");
      await page.keyboard.press("i");
      await page.getByTestId("log-add-goods").click();
      await page.getByTestId("log-add-goods").scrollIntoViewIfNeeded();
    },
  },
  "log-seen": { ...open, steps: async (page) => (await card(page, 0), page.keyboard.press("s")) },
  "log-said": {
    ...open,
    steps: async (page) => (
      await card(page, 0),
      await page.keyboard.press("s"),
      page.getByTestId("seen-choice").first().click()
    ),
  },
  "log-wrong": { ...open, steps: async (page) => (await card(page, 0), page.keyboard.press("w")) },
  "log-form": { ...open, steps: async (page) => (await card(page, 0), page.keyboard.press("i")) },
  "log-question": {
    ...open,
    steps: async (page) => {
      await page.keyboard.press("Control+2");
      await page.keyboard.press("i");
      await page.getByTestId("who-question").click();
      await page.keyboard.press("Control+s");
    },
  },
  triage: { ...open, office: 1, steps: (page) => page.keyboard.press("Control+3") },
  "triage-several": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.keyboard.press("Control+3");
      await page.getByRole("button", { name: /^Accepted/ }).click();
      await page.getByTestId("triage-several").click();
      await page.getByTestId("triage-choice").first().check();
    },
  },
  "triage-empty": { ...open, office: 1, emptytriage: 1, steps: (page) => page.keyboard.press("Control+3") },
  "triage-report": { ...open, office: 1, steps: (page) => report(page, 0) },
  "triage-returned": { ...open, office: 1, steps: (page) => report(page, 0, 1) },
  "triage-link": { ...open, office: 1, steps: async (page) => (await report(page, 0, 2), page.keyboard.press("l")) },
  "triage-create": {
    ...open,
    office: 1,
    steps: async (page) => (await report(page, 0, 2), page.getByTestId("triage-create").click()),
  },
  "triage-return": { ...open, office: 1, steps: async (page) => (await report(page, 0), page.keyboard.press("r")) },
  "triage-close": {
    ...open,
    office: 1,
    steps: async (page) => (await report(page, 0, 2), page.getByTestId("triage-act-close").click()),
  },
  "triage-said": { ...open, office: 1, steps: async (page) => (await report(page, 0), page.keyboard.press("a")) },
  "triage-file": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.keyboard.press("Control+3");
      await settle(page);
      await page.getByTestId("triage-file").click();
      await page.getByTestId("kit-field").click();
      await page.keyboard.type("7k3m q9tx 2hb4 w8zc n5rd 1vjp 6gy0");
      await page.keyboard.press("Enter");
    },
  },
  "log-hand-full": {
    ...open,
    hand: "full",
    steps: async (page) => (
      await page.keyboard.press("Control+2"),
      await page.getByTestId("log-hand").click(),
      page.getByTestId("hand-go").click()
    ),
  },
  "log-hand": {
    ...open,
    steps: async (page) => (
      await page.keyboard.press("Control+2"),
      await page.getByTestId("log-hand").click(),
      page.getByTestId("hand-go").click()
    ),
  },
  "triage-take": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.keyboard.press("Control+3");
      await settle(page);
      await page.keyboard.press("Control+n");
      await settle(page);
      await page.keyboard.press("Control+s");
    },
  },
  "sync-mark": { ...open, sync: "no_line", steps: (page) => page.getByTestId("sync-mark").click() },
  "sync-refused": { ...open, sync: "refused", steps: (page) => page.getByTestId("sync-mark").click() },
  "sync-file": {
    ...open,
    sync: "refused",
    steps: async (page) => {
      await page.getByTestId("sync-mark").click();
      await page.getByTestId("bundle-import").click();
      await page.getByTestId("bundle-told").scrollIntoViewIfNeeded();
    },
  },
  "computers-hosts": {
    ...open,
    office: 1,
    host: "serves",
    steps: (page) => page.getByTestId("rail-computers").click(),
  },
  "computers-host-world": {
    ...open,
    office: 1,
    alone: 1,
    host: "world",
    steps: async (page) => {
      await page.getByTestId("rail-computers").click();
      await page.getByTestId("host").scrollIntoViewIfNeeded();
    },
  },
  "computers-file": {
    ...open,
    office: 1,
    bundle: "no_line",
    steps: async (page) => {
      await page.getByTestId("rail-computers").click();
      await page.getByTestId("bundle-write").click();
      await page.getByTestId("bundle-for").first().check();
      await page.getByTestId("bundle-export").click();
    },
  },
  computers: { ...open, office: 1, steps: (page) => page.getByTestId("rail-computers").click() },
  "computers-differ": { ...open, office: 1, differ: 1, steps: (page) => page.getByTestId("rail-computers").click() },
  "computers-alone": { ...open, office: 1, alone: 1, steps: (page) => page.getByTestId("rail-computers").click() },
  "computers-aside": { ...open, office: 1, aside: 1, steps: (page) => page.getByTestId("rail-computers").click() },
  approvals: { ...open, office: 1, steps: (page) => page.getByTestId("rail-approvals").click() },
  "approvals-one": {
    ...open,
    office: 1,
    approvals: "one",
    sync: "settled",
    one: 1,
    steps: (page) => page.getByTestId("rail-approvals").click(),
  },
  "approvals-not": {
    ...open,
    office: 1,
    approvals: "not",
    steps: (page) => page.getByTestId("rail-approvals").click(),
  },
  "approvals-open": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.getByTestId("rail-approvals").click();
      await page.getByTestId("approval-open").first().click();
      await page.getByTestId("approval-back").click();
    },
  },
  "approvals-switch": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.getByTestId("rail-approvals").click();
      await page.getByTestId("approvals-switch").click();
    },
  },
  alerts: { ...open, office: 1, alerts: 1, steps: (page) => page.keyboard.press("Control+5") },
  "alerts-till": { ...open, alerts: 1, steps: (page) => page.keyboard.press("Control+5") },
  "alert-form": {
    ...open,
    office: 1,
    steps: async (page) => {
      await page.keyboard.press("Control+5");
      await page.getByTestId("alert-new").click();
      await page.getByTestId("alert-some").check();
    },
  },
  "computers-invite": {
    ...open,
    office: 1,
    steps: async (page) => (
      await page.getByTestId("rail-computers").click(),
      page.getByTestId("computers-invite").click()
    ),
  },
  "computers-end": {
    ...open,
    office: 1,
    steps: async (page) => (
      await page.getByTestId("rail-computers").click(),
      page.getByTestId("computer-end").first().click()
    ),
  },
  sync: { ...open, sync: "no_line", steps: (page) => page.getByTestId("sync-line").click() },
  ...caseScreens(open),
  ...kitScreens,
  ...votesScreens(open),
  import: { ...open, office: 1, steps: (page) => toImport(page) },
  "safe-first": { ...open, office: 1, safe: "none", steps: (page) => toSafe(page) },
  safe: { ...open, office: 1, steps: (page) => toSafe(page) },
  "safe-old": { ...open, office: 1, safe: "old", steps: (page) => toSafe(page) },
  "safe-remind": { ...open, office: 1, safe: "old" },
  "safe-failed": { ...open, office: 1, safe: "failed", steps: (page) => toSafe(page, "safe-copy") },
  "safe-kit": { ...open, office: 1, safe: "none", steps: (page) => toSafe(page, "kit-new") },
  "safe-prove": {
    ...open,
    office: 1,
    safe: "none",
    steps: async (page) => {
      await toSafe(page, "kit-new", "kit-written", "kit-field");
      await page.keyboard.type("7k3m-q9tx-2hb8");
      await page.keyboard.press("Enter");
    },
  },
  "safe-tried": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toSafe(page, "safe-try", "kit-field");
      await page.keyboard.type("7k3m q9tx 2hb4 w8zc n5rd 1vjp 6gy0");
      await page.keyboard.press("Enter");
      await page.getByTestId("safe-works").scrollIntoViewIfNeeded();
    },
  },
  "found-scheme": { at: "first_start", nostore: 1, steps: (page) => page.getByTestId("begin-found").click() },
  "found-wrong": {
    at: "first_start",
    steps: async (page) => {
      await page.getByTestId("begin-found").click();
      await page.locator("#secret").fill("short");
      await page.getByTestId("found-now").click();
      await page.getByTestId("problems").waitFor();
    },
  },
  join: { at: "first_start", steps: (page) => page.getByTestId("begin-join").click() },
  "join-wrong": { at: "first_start", steps: (page) => toJoin(page, "7K3M-Q9TU-2HB4-W8ZC-N5RD") },
  "join-refused": { at: "first_start", refuses: "not_ours", steps: (page) => toJoin(page, JOIN_CODE) },
  "join-yours": { at: "first_start", clock: 14, steps: (page) => toJoin(page, JOIN_CODE) },
  "join-who": {
    at: "first_start",
    steps: async (page) => {
      await toJoin(page, JOIN_CODE);
      await page.getByTestId("join-ours").click();
    },
  },
  "join-digits": {
    at: "first_start",
    joins: "office",
    steps: async (page) => {
      await toJoin(page, JOIN_CODE);
      await page.getByTestId("join-ours").click();
      await page.locator("#person").fill("Martin O.");
      await page.locator("#secret").fill("four plain words here");
      await page.locator("#again").fill("four plain words here");
      await page.getByTestId("join-now").click();
      await page.getByTestId("join-digits").waitFor();
    },
  },
  "restore-refused": {
    at: "first_start",
    refusal: "cut_short",
    steps: async (page) => (
      await page.getByTestId("restore-begin").click(),
      page.getByTestId("restore-choose").click()
    ),
  },
  "restore-kit": { at: "first_start", steps: (page) => toRestore(page) },
  "restore-list": {
    at: "first_start",
    list: 0,
    steps: async (page) => {
      await toRestore(page);
      await page.keyboard.press("Enter");
      await page.getByTestId("restore-shown").waitFor();
      await page.getByTestId("restore-finish").click();
    },
  },
  "import-refused": { ...open, office: 1, refused: 1, steps: (page) => toImport(page, "import-choose") },
  "import-columns": { ...open, office: 1, steps: (page) => toImport(page, "import-choose") },
  "import-check": { ...open, office: 1, steps: (page) => toImport(page, "import-choose", "import-check") },
  "import-working": {
    ...open,
    office: 1,
    slow: 20,
    steps: (page) => toImport(page, "import-choose", "import-check", "import-confirm"),
  },
  "import-done": {
    ...open,
    office: 1,
    steps: async (page) => (
      await toImport(page, "import-choose", "import-check", "import-confirm"),
      page.getByTestId("import-done").waitFor()
    ),
  },
  reason: { ...open, steps: (page) => card(page, 22) },
  under18: {
    ...open,
    steps: async (page) => {
      await card(page, 22);
      await page.locator("dialog .offers button").first().click();
      await page.locator("dialog [type=submit]").click();
    },
  },
  picture: { ...open, steps: async (page) => (await card(page, 0), page.locator(".panel li button").first().click()) },
  compare: {
    ...open,
    steps: async (page) => (
      await card(page, 0),
      await page.keyboard.press("c"),
      await settle(page),
      page.keyboard.type("aad")
    ),
  },
  compare2: {
    ...open,
    steps: async (page) => (
      await card(page, 0),
      await page.keyboard.press("c"),
      await settle(page),
      page.locator("dialog li button").nth(1).click()
    ),
  },
  intake: { ...open, part: "intake" },
  "intake-queue": { ...open, part: "intake", steps: (page) => handIn(page) },
  "intake-edited": {
    ...open,
    part: "intake",
    steps: async (page) => {
      await handIn(page);
      await page.locator("[data-testid=picture-crop]").focus();
      for (const key of ["Shift+ArrowLeft", "Shift+ArrowUp", "ArrowRight", "m"]) {
        for (let times = key === "m" ? 1 : 20; times > 0; times -= 1) await page.keyboard.press(key);
      }
      await settle(page);
      await page.locator("h3").first().scrollIntoViewIfNeeded();
    },
  },
  register: { ...open, office: 1, steps: (page) => page.keyboard.press("Control+2") },
  form: {
    ...open,
    office: 1,
    steps: async (page) => {
      await form(page);
      await page.keyboard.type("Quillon");
      await page.getByTestId("add-report").click();
      await page.getByTestId("add-ban").click();
    },
  },
  "form-problems": { ...open, office: 1, steps: async (page) => (await form(page), page.keyboard.press("Control+s")) },
  "form-saved": {
    ...open,
    office: 1,
    steps: async (page) => (await form(page), await page.keyboard.type("Quillon"), page.keyboard.press("Control+s")),
  },
  "form-leave": {
    ...open,
    office: 1,
    steps: async (page) => (await form(page), await page.keyboard.type("Quillon"), page.keyboard.press("Escape")),
  },
  second: { ...open, office: 1, steps: (page) => second(page) },
  "second-why": { ...open, office: 1, steps: async (page) => (await second(page), page.keyboard.press("b")) },
  "second-done": {
    ...open,
    office: 1,
    steps: async (page) => {
      await second(page);
      for (let turn = 0; turn < 6; turn += 1) {
        await page.keyboard.press("ArrowRight");
        await settle(page);
      }
    },
  },
  briefing: { ...open, steps: (page) => page.keyboard.press("Control+5") },
  "briefing-card": {
    ...open,
    steps: async (page) => {
      await page.keyboard.press("Control+5");
      await page.getByTestId("briefing-row").nth(1).click();
    },
  },
  "briefing-some": {
    ...open,
    briefing: "many",
    steps: async (page) => {
      await page.keyboard.press("Control+5");
      await page.getByTestId("briefing-row").first().focus();
      await page.keyboard.press("a");
      await settle(page);
      await page.keyboard.press("a");
    },
  },
  "briefing-none": { ...open, briefing: "none", steps: (page) => page.keyboard.press("Control+5") },
  "settings-desktop": {
    ...open,
    steps: async (page) => {
      await page.keyboard.press("Control+,");
      const quiet = page.getByRole("radiogroup", { name: /Quiet hours|Oriau tawel/ });
      await quiet.getByRole("radio").first().check({ force: true });
      await quiet.scrollIntoViewIfNeeded();
    },
  },
  own: { ...open, own: 1, steps: (page) => page.keyboard.press("Control+3") },
  "own-form": {
    ...open,
    own: 1,
    steps: async (page) => {
      await ownForm(page);
      await page.keyboard.type("Quillon");
      await page.locator('[id="reason"]').fill("Shouted at staff and would not leave");
    },
  },
  "own-problems": { ...open, own: 1, steps: async (page) => (await ownForm(page), page.keyboard.press("Control+s")) },
  "own-end": {
    ...open,
    own: 1,
    steps: async (page) => {
      await page.keyboard.press("Control+3");
      await settle(page);
      await page.getByTestId("own-row").first().click();
      await page.getByTestId("own-end").click();
    },
  },
  "card-own": { ...open, steps: (page) => card(page, 41) },
  settings: { ...open, steps: (page) => page.keyboard.press("Control+,") },
  help: { ...open, steps: (page) => page.keyboard.press("F1") },
};
