// The words of a briefing: since when, what is new about somebody, and the headings they stand under.

import type { BriefingItem, BriefingShown, NewsGroup } from "./bindings";
import { asOf } from "./dates";
import { t } from "./text";

/** "since 18:40 yesterday"; of somebody who has never looked, "in the last 7 days". */
export function sinceWords(shown: Pick<BriefingShown, "since" | "now">): string {
  if (shown.since === null) return t("briefing-first-days");
  return t("briefing-since", { time: asOf(new Date(shown.since), new Date(shown.now)) });
}

/** "Nothing new since 18:40 yesterday". */
export function nothingWords(shown: Pick<BriefingShown, "since" | "now">): string {
  if (shown.since === null) return t("briefing-nothing-days");
  return t("briefing-nothing", { time: asOf(new Date(shown.since), new Date(shown.now)) });
}

/** "Banned · New picture". */
export function newsWords(item: BriefingItem): string {
  return item.lines.map((line) => t(`news-${line.kind}`)).join(" · ");
}

export type Heading = { group: NewsGroup; items: BriefingItem[] };

/** The people under their headings; they come in that order. */
export function headings(items: readonly BriefingItem[]): Heading[] {
  const found: Heading[] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.group === item.group) last.items.push(item);
    else found.push({ group: item.group, items: [item] });
  }
  return found;
}
