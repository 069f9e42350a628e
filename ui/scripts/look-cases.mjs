// The screens of cases, bans and appeals that are looked at.

import { toBan, toCases, toHands, toProposal } from "./look-steps.mjs";

/** By name: what the address asks for, and the steps that lead there. */
export const caseScreens = (open) => ({
  cases: { ...open, office: 1, steps: (page) => page.keyboard.press("Control+4") },
  "cases-empty": { ...open, office: 1, steps: (page) => toCases(page, "cases-view-suspended", "cases-view-over") },
  "views-filters": { ...open, office: 1, steps: (page) => toCases(page, "cases-view-all", "lens-open") },
  "views-save": { ...open, office: 1, steps: (page) => toCases(page, "lens-save") },
  "views-tidy": { ...open, office: 1, steps: (page) => toCases(page, "lens-tidy") },
  "views-export": { ...open, office: 1, steps: (page) => toCases(page, "lens-export") },
  "views-history": {
    ...open,
    office: 1,
    steps: async (page) => (
      await toCases(page, "cases-view-unserved"),
      await page.getByTestId("cases-row").first().click(),
      await page.getByTestId("history-write").click()
    ),
  },
  "cases-find": {
    ...open,
    office: 1,
    steps: async (page) => (await toCases(page, "cases-propose"), page.keyboard.type("re")),
  },
  "cases-form": { ...open, office: 1, steps: (page) => toProposal(page) },
  "cases-case": {
    ...open,
    office: 1,
    steps: async (page) => (await toCases(page, "cases-view-voting"), page.getByTestId("cases-row").first().click()),
  },
  "cases-decided": {
    ...open,
    office: 1,
    steps: async (page) => (await toCases(page, "cases-view-unserved"), page.getByTestId("cases-row").first().click()),
  },
  "cases-ban": { ...open, office: 1, steps: (page) => toBan(page) },
  "cases-review": {
    ...open,
    office: 1,
    steps: async (page) => (
      await toCases(page, "cases-view-review-due"),
      page.getByTestId("cases-row").first().click()
    ),
  },
  "cases-review-hold": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toCases(page, "cases-view-review-due");
      await page.getByTestId("cases-row").first().click();
      await page.getByTestId("review-HELD").click();
      await page.getByTestId("review-save").click();
    },
  },
  "cases-appeal-vary": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toBan(page);
      await page.getByTestId("appeal-ADMIT").click();
      await page.getByTestId("appeal-save").click();
      await page.getByTestId("appeal-LIST").click();
      await page.getByTestId("appeal-save").click();
      await page.getByTestId("appeal-VARY").click();
    },
  },
  "cases-serve": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toCases(page, "cases-view-unserved");
      await page.getByTestId("cases-row").first().click();
      await page.getByTestId("case-act-SERVE").click();
    },
  },
  "cases-letter-told": {
    ...open,
    office: 1,
    steps: async (page) => (await toBan(page), page.getByTestId("letter-tell-TO_PARENT").click()),
  },
  "cases-letter": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toBan(page);
      await page.getByTestId("letter-kind").selectOption("BAN_NOTICE");
      await page.getByTestId("letter-save").click();
      await page.getByTestId("letter-save").scrollIntoViewIfNeeded();
    },
  },
  "cases-sender": { ...open, office: 1, steps: (page) => toCases(page, "cases-sender") },
  "cases-close": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toCases(page, "cases-view-voting");
      await page.getByTestId("cases-row").first().click();
      await page.getByTestId("case-act-CLOSE_BALLOT").click();
    },
  },
  rules: {
    ...open,
    office: 1,
    steps: async (page) => (await toCases(page, "cases-rules"), page.locator('[id="rule-QUORUM"]').fill("5")),
  },
  "rules-tariff": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toCases(page, "cases-rules");
      await page.locator('input[value="tariff"]').check();
      await page.locator('[id="tariff-onto"]').selectOption({ index: 1 });
    },
  },
  "cases-meeting": { ...open, office: 1, steps: (page) => toCases(page, "cases-meeting") },
  "cases-hands": { ...open, office: 1, steps: (page) => toHands(page) },
  "cases-minutes": {
    ...open,
    office: 1,
    steps: async (page) => {
      await toHands(page);
      await page.getByTestId("decide").click();
      await page.getByTestId("meeting-close").click();
    },
  },
});
