// The only place where dates, times and ages become words. Civil dates are "YYYY-MM-DD" in Europe/London; instants are
// RFC 3339. "Now" is always passed in: the register's clock decides what day it is, never the computer's.

import { tongue } from "./language.svelte";
import { t } from "./text";

const ZONE = "Europe/London";
const DAY_MS = 86_400_000;

const london = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function part(instant: Date, type: Intl.DateTimeFormatPartTypes): string {
  return london.formatToParts(instant).find((one) => one.type === type)?.value ?? "";
}

/** The civil date in London at an instant. */
export function civilDate(instant: Date): string {
  return `${part(instant, "year")}-${part(instant, "month")}-${part(instant, "day")}`;
}

/** "14:02" in London. */
export function clockTime(instant: Date): string {
  return `${part(instant, "hour")}:${part(instant, "minute")}`;
}

/** "14 March 2027". Anything that is not a civil date is given back as it is. */
export function longDate(civil: string): string {
  const date = midnight(civil);
  return date ? `${dayAndMonth(date)} ${date.getUTCFullYear()}` : civil;
}

/** The civil date some days later, or earlier for a negative number. */
export function addDays(civil: string, days: number): string {
  const date = midnight(civil);
  return date ? new Date(date.getTime() + days * DAY_MS).toISOString().slice(0, 10) : civil;
}

/** "3 December", with the year when it is not this one. */
export function nearDate(civil: string, today: string): string {
  const date = midnight(civil);
  return date && civil.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : longDate(civil);
}

/** "Thursday 14 March", for the neutral screen. */
export function weekdayDate(civil: string): string {
  const date = midnight(civil);
  return date ? `${tongue().weekdays[date.getUTCDay()] ?? ""} ${dayAndMonth(date)}` : civil;
}

// Put together from its parts: a web view without a locale’s data quietly answers in another’s order.
function dayAndMonth(date: Date): string {
  return `${date.getUTCDate()} ${tongue().months[date.getUTCMonth()] ?? ""}`;
}

/** "14:02 today", "18:40 yesterday", "09:15 on 3 December". */
export function asOf(instant: Date, now: Date): string {
  const day = civilDate(instant);
  const today = civilDate(now);
  const days = daysBetween(day, today);
  const words =
    days === 0 ? t("date-today") : days === 1 ? t("date-yesterday") : t("date-on", { date: nearDate(day, today) });
  return t("date-as-of", { time: clockTime(instant), day: words });
}

/** The age of a picture: "this month", "2 months", from two years on in years. */
export function pictureAge(months: number): string {
  if (months < 1) return t("date-new");
  return months < 24 ? t("date-months", { count: months }) : t("date-years", { count: Math.floor(months / 12) });
}

/** What is left to wait: "40 seconds", "2 minutes" (rounded up). */
export function waiting(seconds: number): string {
  return seconds <= 90 ? t("date-seconds", { count: seconds }) : span(Math.ceil(seconds / 60));
}

/** A span of minutes in its largest fitting unit: "5 minutes", "3 hours", "2 days". */
export function span(minutes: number): string {
  if (minutes < 120) return t("frame-minutes", { count: minutes });
  if (minutes < 2880) return t("frame-hours", { count: Math.floor(minutes / 60) });
  return t("frame-days", { count: Math.floor(minutes / 1440) });
}

function midnight(civil: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(civil)) return null;
  const date = new Date(`${civil}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** Whole days from one civil date to another. */
export function daysBetween(from: string, to: string): number {
  const [a, b] = [midnight(from), midnight(to)];
  return a && b ? Math.round((b.getTime() - a.getTime()) / DAY_MS) : Number.NaN;
}
