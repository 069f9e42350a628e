// Sentences that are rightly the same as in the first language: names, codes of file formats, and words that Welsh
// writes the same way. Anything else that is equal was forgotten, and fails the build.

const EQUAL = {
  cy: [
    // Names: of the program, and of each language in itself.
    "unlock-plain",
    "language-name-en-GB",
    "language-name-cy",
    // Said so in both.
    "unlock-pin",
    "role-SYSTEM",
    "import-kind-STAFF",
    "import-report-cell",
    "picture-kind-CCTV_STILL",
    "eyes-BROWN",
    // What schemes of these kinds are called in both.
    "begin-kind-SHOPWATCH",
    "begin-kind-PUBWATCH",
    "begin-kind-NIGHTSAFE",
    // File formats.
    "intake-kind-jpeg",
    "intake-kind-png",
    "intake-kind-webp",
  ],
};

/** The keys that a language may leave equal. */
export function equalIn(language) {
  return EQUAL[language] ?? [];
}
