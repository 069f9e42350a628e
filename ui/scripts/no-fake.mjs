// Fails a shipping build into which the invented register has found its way.

/** @returns {import("vite").Plugin} */
export function noFakeInside() {
  return {
    name: "watchbook-no-fake",
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        const stray = chunk.moduleIds.find((id) => id.includes("/src/lib/fake/"));
        if (stray) this.error(`${stray} is in ${chunk.fileName}: the invented register must not ship.`);
      }
    },
  };
}
