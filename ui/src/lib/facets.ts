// Facets as chips: which are offered beside the search box, and what a tap changes.

import type { CheckAnswer, Chosen, Facet, FacetName, FacetValue, MarkKind } from "./bindings";
import { capital, coded, plain, t } from "./text";

/** The facet value for "something in force here and now". */
export const HERE: Chosen = { facet: "state", value: "in_force_here" };

export const FACETS: readonly FacetName[] = ["state", "sex", "age", "height", "build", "hair", "marks", "area"];

export type Chip = Chosen & { count: number; on: boolean };

const MARKS: readonly MarkKind[] = ["SCAR", "TATTOO", "BIRTHMARK", "PIERCING", "AMPUTATION_MISSING", "OTHER"];
const PLACES = ["FACE", "HEAD", "NECK", "ARM", "HAND", "BODY", "LEG", "OTHER"] as const;

/** The word on a chip. */
export function facetWord(one: Chosen): string {
  return one.facet === "area" ? one.value : capital(word(one));
}

function word({ facet, value }: Chosen): string {
  switch (facet) {
    case "area":
      return value;
    case "state":
      return value === HERE.value ? t("check-here") : coded("tile-state", value);
    case "marks":
      return markWord(value);
    case "hair":
      return value === "BALD" ? coded("hair", value) : t("card-hair", { colour: coded("hair", value).toLowerCase() });
    case "sex":
      return coded("sex", value);
    case "age":
      return coded("age", value);
    case "height":
      return coded("height", value);
    case "build":
      return coded("build", value);
  }
}

/** "Neck tattoo", "Scar on the face", from KIND:PLACE. */
function markWord(code: string): string {
  const [first, second] = code.split(":");
  const kind = MARKS.find((one) => one === first);
  const place = PLACES.find((one) => one === second);
  if (!kind || !place) return plain(code);
  if (place === "OTHER") return t("marked-elsewhere", { kind: t(`mark-${kind}`) });
  return t(`marked-${kind}`, { place: t(`place-${place}`) });
}

export function isChosen(chosen: readonly Chosen[], one: Chosen): boolean {
  return chosen.some((other) => other.facet === one.facet && other.value === one.value);
}

/** Adds the value, or takes it away. */
export function toggled(chosen: readonly Chosen[], one: Chosen): Chosen[] {
  const without = chosen.filter((other) => !(other.facet === one.facet && other.value === one.value));
  return without.length < chosen.length ? without : [...chosen, { facet: one.facet, value: one.value }];
}

/**
 * Chips beside the box: in force here, then what is chosen, then what would narrow this answer most: both sexes and
 * the commonest value of each other group. A value that everybody found shares would narrow nothing and is left out.
 */
export function chips(answer: Pick<CheckAnswer, "facets" | "here" | "total">, chosen: readonly Chosen[]): Chip[] {
  const here: Chip = { ...HERE, count: answer.here, on: isChosen(chosen, HERE) };
  const on = chosen
    .filter((one) => !isChosen([HERE], one))
    .map(({ facet, value }) => ({
      facet,
      value,
      count: valueOf(answer.facets, { facet, value })?.count ?? 0,
      on: true,
    }));
  const offered = (name: FacetName, most: number): Chip[] =>
    (answer.facets.find((facet) => facet.facet === name)?.values ?? [])
      .filter((value) => !isChosen(chosen, { facet: name, value: value.value }) && !value.value.includes("UNKNOWN"))
      .filter((value) => value.count > 0 && value.count < answer.total)
      .toSorted((a, b) => b.count - a.count)
      .slice(0, most)
      .map((value) => ({ facet: name, value: value.value, count: value.count, on: false }));
  return [
    here,
    ...on,
    ...offered("sex", 2),
    ...offered("age", 1),
    ...offered("height", 1),
    ...offered("marks", 1),
    ...offered("build", 1),
  ];
}

function valueOf(facets: readonly Facet[], one: Chosen): FacetValue | undefined {
  return facets.find((facet) => facet.facet === one.facet)?.values.find((value) => value.value === one.value);
}

/** All groups for the popover, "in force here" as the first of the states whether or not Rust lists it there. */
export function groups(
  answer: Pick<CheckAnswer, "facets" | "here">,
  chosen: readonly Chosen[],
): { name: FacetName; chips: Chip[] }[] {
  return FACETS.map((name) => {
    const values = (answer.facets.find((facet) => facet.facet === name)?.values ?? [])
      .filter((value) => !isChosen([HERE], { facet: name, value: value.value }))
      .map((value) => ({
        facet: name,
        value: value.value,
        count: value.count,
        on: isChosen(chosen, { facet: name, value: value.value }),
      }));
    const here: Chip[] = name === HERE.facet ? [{ ...HERE, count: answer.here, on: isChosen(chosen, HERE) }] : [];
    return { name, chips: [...here, ...values] };
  }).filter((group) => group.chips.length > 0);
}
