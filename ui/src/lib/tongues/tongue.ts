// What a language brings besides its sentences.

export type Tongue = {
  /** For Intl, the likeliest first: a web view without the first one's data takes the second's. */
  locales: readonly string[];
  /** January first. */
  months: readonly string[];
  /** Sunday first, as they stand before a date. */
  weekdays: readonly string[];
  /** "a, b and c". */
  list: (parts: readonly string[]) => string;
};
