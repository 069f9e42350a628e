// Points of agreement, as a person marks them. Only counts what was chosen and says the rule again; it never looks at
// a picture, never says who somebody is, and nothing of it is kept.

import { t } from "./text";

export const POINTS = ["face", "eyes", "nose", "mouth", "ears", "hairline", "marks", "figure"] as const;
export type Point = (typeof POINTS)[number];
export const OPINIONS = ["agree", "differ", "unsure"] as const;
export type Opinion = (typeof OPINIONS)[number];
export type Opinions = Partial<Record<Point, Opinion>>;

const NEEDED = 3;

export type Summary = { counts: string; rule: string; ends: boolean };

/** What the chosen points come to, in words. */
export function summary(opinions: Opinions): Summary {
  const given = Object.values(opinions);
  const tally = (opinion: Opinion) => given.filter((one) => one === opinion).length;
  const [agree, differ, unsure] = [tally("agree"), tally("differ"), tally("unsure")];
  const counts = given.length === 0 ? t("summary-none") : t("summary-counts", { agree, differ, unsure });
  if (opinions.marks === "differ") return { counts, rule: t("summary-mark"), ends: true };
  if (differ > 0) return { counts, rule: t("summary-differ"), ends: true };
  if (agree < NEEDED) return { counts, rule: t("summary-few", { missing: NEEDED - agree }), ends: false };
  return { counts, rule: t("summary-enough"), ends: false };
}
