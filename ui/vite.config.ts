import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { fakePictures } from "./scripts/fake-pictures.mjs";
import { localesChecked } from "./scripts/locales.mjs";
import { noFakeInside } from "./scripts/no-fake.mjs";

export default defineConfig(({ command, mode }) => {
  // The invented register serves `npm run dev` and the picture taking; the bundle that ships has none of it.
  const fake = command === "serve" || mode === "fake";
  return {
    plugins: [svelte(), svelteTesting(), localesChecked(), fake ? fakePictures() : noFakeInside()],
    define: { __FAKE__: JSON.stringify(fake) },
    build: {
      outDir: mode === "fake" ? "node_modules/.fake-dist" : "dist",
      emptyOutDir: true,
      // The content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: ["safari17", "chrome120"],
    },
    server: { fs: { allow: [".."] } },
    test: {
      environment: "happy-dom",
      pool: "threads",
      include: ["tests/**/*.test.ts"],
      setupFiles: ["tests/setup.ts"],
      testTimeout: 20_000,
    },
  };
});
