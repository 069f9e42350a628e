// How one looks at the register's views: the filters with what can be chosen in each, and how much is asked. Pure.

import type { CaseStanding, CaseView, Lens, LensEnds, LensFilter, LensOrder } from "./bindings";
import { STANDING_TONES } from "./case-words";

export const ORDERS: LensOrder[] = ["USUAL", "NEWEST", "ENDING", "NAME", "REFERENCE"];
export const STANDINGS = Object.keys(STANDING_TONES) as CaseStanding[];
export const ENDS: LensEnds["is"][] = ["any", "this_month", "soon", "between"];

/** The parts that are so or not so. */
export const PARTS = ["served", "suspended", "appealed", "review", "over"] as const;
export type LensPart = (typeof PARTS)[number];

export const NO_FILTER: LensFilter = {
  standings: [],
  kinds: [],
  categories: [],
  area: null,
  sector: null,
  ends: { is: "any" },
  served: null,
  suspended: null,
  appealed: null,
  review: null,
  over: null,
};

export function lensOf(view: CaseView | null): Lens {
  return { view, order: "USUAL", filter: NO_FILTER };
}

/** How many things a filter asks for. */
export function asked(filter: LensFilter): number {
  const lists = [filter.standings, filter.kinds, filter.categories].filter((list) => list.length > 0);
  const single = [filter.area, filter.sector, ...PARTS.map((part) => filter[part])].filter((one) => one !== null);
  return lists.length + single.length + (filter.ends.is === "any" ? 0 : 1);
}

export function sameLens(one: Lens, other: Lens): boolean {
  const flat = ({ view, order, filter }: Lens) =>
    JSON.stringify([view, order, filter.ends, Object.keys(NO_FILTER).map((key) => filter[key as keyof LensFilter])]);
  return flat(one) === flat(other);
}
