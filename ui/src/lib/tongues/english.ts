// English as the United Kingdom writes it.

import type { Tongue } from "./tongue";

const LOCALE = "en-GB";

const name = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
  new Intl.DateTimeFormat(LOCALE, { timeZone: "UTC", ...options }).format(new Date(Date.UTC(2026, month, day)));

export const ENGLISH: Tongue = {
  locales: [LOCALE],
  months: Array.from({ length: 12 }, (_, month) => name({ month: "long" }, month, 1)),
  weekdays: Array.from({ length: 7 }, (_, day) => name({ weekday: "long" }, 10, 1 + day)),
  list: (parts) => new Intl.ListFormat(LOCALE, { type: "conjunction" }).format(parts),
};
