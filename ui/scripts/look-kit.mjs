// The screens of the scheme's recovery kit: the office that comes back by it, and what the others see of that.

/** Fills the sheet in and sends it. */
async function typed(page, kit) {
  await page.getByTestId("recover-begin").click();
  await page.locator("#address").fill("watch.example.org");
  await page.locator("#scheme").fill("9c41 d07b e235 8fa6 ".repeat(4));
  await page.locator("#kit").fill(kit);
  await page.locator("#name").fill("Harlow Watch");
  await page.locator("#person").fill("Marian P.");
  await page.locator("#secret").fill("four plain words here");
  await page.locator("#again").fill("four plain words here");
  await page.getByTestId("recover-now").click();
}

const KIT = "7K3M-Q9TX-2HB4-W8ZC-N5RD-1VJP-6GY0";
const office = { at: "open", office: 1 };
const computers = (page) => page.getByTestId("rail-computers").click();

export const kitScreens = {
  recover: { at: "first_start", steps: (page) => page.getByTestId("recover-begin").click() },
  "recover-wrong": { at: "first_start", steps: (page) => typed(page, "7K3M-Q9TX") },
  "recover-refused": { at: "first_start", refuses: "no_invitation", steps: (page) => typed(page, KIT) },
  "recover-held": { at: "first_start", steps: (page) => typed(page, KIT) },
  "recover-not": { at: "first_start", brings: "not", steps: (page) => typed(page, KIT) },
  "back-wait": { ...office, back: "wait", steps: computers },
  "back-now": { ...office, back: "now", steps: computers },
  "back-wrong": {
    ...office,
    back: "now",
    steps: async (page) => {
      await computers(page);
      await page.getByTestId("back-kit").fill("7777");
      await page.getByTestId("back-go").click();
      await page.getByTestId("back-refused").waitFor();
    },
  },
  "by-kit": {
    ...office,
    bykit: 1,
    steps: async (page) => {
      await computers(page);
      await page.getByTestId("by-kit").scrollIntoViewIfNeeded();
    },
  },
  "kit-made": {
    ...office,
    alone: 1,
    steps: async (page) => {
      await computers(page);
      const fields = page.locator("form input[type=text]");
      await fields.nth(0).fill("watch.example.org");
      await fields.nth(1).fill("permit");
      await page.keyboard.press("Enter");
      await page.getByTestId("kit-sheet").waitFor();
    },
  },
};
