// Opens every screen of the invented register in Chromium, takes its picture and runs axe over it.
//
//   npm run build:fake && npm run preview:fake &
//   npm run look -- <folder for the pictures> [--only check,compare] [--sizes 1366,1024x200] [--themes light,dark]
//     [--lang cy] [--port 4173]
//
// Ends with failure when axe finds anything, or when the page writes an error (the content security policy of the
// preview is the real window's).

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { SCREENS } from "./look-screens.mjs";
import { settle } from "./look-steps.mjs";

/** Width, height, text size in per cent. */
const SIZES = {
  1366: [1366, 768, 100],
  1024: [1024, 600, 100],
  "1366x200": [1366, 768, 200],
  "1024x200": [1024, 600, 200],
};
const AXE = readFileSync(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** axe is put in by the debugger, which the content security policy does not hold back. */
async function audit(context, page) {
  const debug = await context.newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: AXE });
  const expression = `axe.run(document, { resultTypes: ["violations"] }).then((found) =>
    JSON.stringify(found.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.html.slice(0, 120)).join(" | "))))`;
  const { result } = await debug.send("Runtime.evaluate", { expression, awaitPromise: true });
  return result.value ? JSON.parse(result.value) : ["axe did not run"];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string" },
    sizes: { type: "string", default: Object.keys(SIZES).join(",") },
    themes: { type: "string", default: "light,dark" },
    lang: { type: "string", default: "en-GB" },
    port: { type: "string", default: "4173" },
  },
});
const folder = positionals[0] ?? join(tmpdir(), "watchbook-look");
mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "watchbook-look-profile-"));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

let seen = 0;
let wrong = 0;
for (const theme of values.themes.split(",")) {
  for (const size of values.sizes.split(",")) {
    for (const [name, { steps, ...where }] of Object.entries(SCREENS)) {
      if (values.only && !values.only.split(",").includes(name)) continue;
      const [width, height, text] = SIZES[size];
      const page = await context.newPage();
      const problems = [];
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
      page.on("pageerror", (error) => problems.push(error.message));
      await page.setViewportSize({ width, height });
      const asked = new URLSearchParams({ ...where, theme, text, lang: values.lang, idle: 900 });
      await page.goto(`http://127.0.0.1:${values.port}/?${asked}`);
      await page.waitForSelector("h1", { state: "attached" });
      await settle(page);
      await steps?.(page)?.catch?.((error) => problems.push(error.message));
      await settle(page);
      await page.screenshot({ path: join(folder, `${name}-${size}-${theme}.png`) });
      problems.push(...(await audit(context, page)));
      for (const problem of problems) console.log(`${name} ${size} ${theme}: ${problem}`);
      seen += 1;
      wrong += problems.length;
      await page.close();
    }
  }
}
await context.close();
rmSync(profile, { recursive: true, force: true });
console.log(`${seen} screens looked at, ${wrong} findings`);
process.exitCode = wrong > 0 ? 1 : 0;
