// The ways to the screens that are looked at: what is pressed, typed and chosen on the way there.

/** The evidence on the first incident of the log, and what is pressed there one after the other. */
export async function toEvidence(page, ...pressed) {
  await page.keyboard.press("Control+2");
  await page.getByTestId("log-row").filter({ hasText: /./ }).nth(2).getByRole("button").first().click();
  await page.getByTestId("evidence-row").first().scrollIntoViewIfNeeded();
  for (const mark of pressed) await page.getByTestId(mark).first().click();
}

export function settle(page) {
  return page.waitForTimeout(400);
}

/** A report of the office's: which row under which filter. */
export async function report(page, row, filter = 0) {
  await page.keyboard.press("Control+3");
  await settle(page);
  await page
    .getByRole("group")
    .getByRole("button", { pressed: filter === 0 })
    .nth(filter === 0 ? 0 : filter - 1)
    .click();
  await settle(page);
  await page.getByTestId("triage-row").nth(row).click();
  await settle(page);
}

export async function form(page) {
  await page.keyboard.press("Control+2");
  await settle(page);
  await page.keyboard.press("Control+n");
  await settle(page);
}

export async function second(page) {
  await page.keyboard.press("Control+2");
  await settle(page);
  await page.getByTestId("second-open").click();
  await settle(page);
}

export async function ownForm(page) {
  await page.keyboard.press("Control+3");
  await settle(page);
  await page.keyboard.press("Control+n");
  await settle(page);
}

export async function atPin(page, digits) {
  await page.getByText("Tom W.").click();
  await page.keyboard.type(digits);
}

/** Through the import by its buttons, each as soon as it is there. */
export async function toSafe(page, ...marks) {
  await page.getByTestId("rail-safe").click();
  for (const mark of marks) {
    await page.getByTestId(mark).click();
    await settle(page);
  }
}

/** What the log tells back. */
export async function toTells(page) {
  await page.keyboard.press("Control+2");
  await page.getByTestId("log-view-tells").click();
  await settle(page);
}

export async function toRestore(page) {
  await page.getByTestId("restore-begin").click();
  await page.getByTestId("restore-choose").click();
  await page.getByTestId("kit-field").click();
  await page.keyboard.type("7k3m q9tx 2hb4 w8zc n5rd 1vjp 6gy0");
}

export async function toCases(page, ...marks) {
  await page.keyboard.press("Control+4");
  for (const mark of marks) await page.getByTestId(mark).click();
}

export async function toProposal(page) {
  await toCases(page, "cases-propose");
  await page.keyboard.type("re");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByTestId("working").waitFor();
}

/** A meeting with five of the board and the police, who have left the room; three hands up on the first case. */
export async function toHands(page) {
  await toCases(page, "cases-meeting");
  const boxes = page.getByTestId("attend");
  for (const at of [0, 1, 2, 3, 4, 7]) await boxes.nth(at).check();
  await page.getByTestId("withdrew").check();
  await page.getByTestId("agenda-open").first().click();
  for (const at of [0, 1, 2]) await page.getByTestId("hand-BAN").nth(at).check({ force: true });
}

export async function toImport(page, ...buttons) {
  await page.getByTestId("rail-import").click();
  for (const button of buttons) await page.getByTestId(button).click();
  await settle(page);
}

/** Chooses the first entry for a pack, and goes on to the pack. */
export async function choosePack(page, on) {
  await page.getByTestId("pack-new").click();
  await page.getByTestId("pack-choice").first().check();
  if (on) await page.getByTestId("pack-go-on").click();
}

export async function makePack(page) {
  await choosePack(page, true);
  await page.getByTestId("pack-recipient").fill("Marlshire Police, Marlbridge station");
  await page.getByTestId("pack-make").click();
}

export async function card(page, index) {
  await page.keyboard.press("ArrowDown");
  await settle(page);
  for (let step = 0; step < index; step += 1) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await settle(page);
}

export async function handIn(page) {
  const file = (name, head) => ({ name, mimeType: "image/jpeg", buffer: Buffer.from(head) });
  const files = [file("IMG_2031.jpg", "one"), file("camera-4.gif", "GIF89a"), file("IMG_2031 (1).jpg", "two")];
  await page.setInputFiles("input[type=file]", files);
  await settle(page);
}

/** The page of a ban that is appealed. */
export async function toBan(page) {
  await toCases(page, "cases-view-appealed");
  await page.getByTestId("cases-row").first().click();
}

/** The code of the invented invitation. */
export const JOIN_CODE = "7K3M-Q9TX-2HB4-W8ZC-N5RD";

export async function toJoin(page, code) {
  await page.getByTestId("begin-join").click();
  await page.locator("#address").fill("watch.example.org");
  await page.locator("#code").fill(code);
  await page.keyboard.press("Enter");
  await page.locator("[data-testid=join-seen], [data-testid=join-refused]").waitFor();
}

/** The places on the wall of people in each state. */
export const CARDS = {
  banned: 0,
  indefinite: 11,
  warned: 2,
  id_sought: 3,
  not_served: 4,
  court_order: 5,
  elsewhere: 10,
  starts: 12,
  listed: 19,
  care: 26,
};
