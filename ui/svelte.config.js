/** @type {import("@sveltejs/vite-plugin-svelte").SvelteConfig} */
export default {
  compilerOptions: {
    runes: true,
    // Templates are built with createElement, so nothing of ours needs innerHTML under trusted types.
    fragments: "tree",
  },
};
