// The sentences of one language as they are written, in a file of their own: the other language is not loaded.

export default import.meta.glob<string>("../../../../locales/en-GB/{ui-*,failures}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
