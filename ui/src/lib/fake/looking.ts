// Finding among the invented people: enough of a search to work the window with, no more.

import type { CheckAnswer, CheckQuery, Chosen, Facet, FacetName, Tile } from "../bindings";
import type { Person } from "./people";

const ORDER: FacetName[] = ["state", "sex", "age", "height", "build", "hair", "marks", "area"];
const HERE_STATES = new Set(["banned", "not_served", "court_order", "barred_here", "warned", "id_sought"]);

export type Looked = Omit<CheckAnswer, "ticket" | "as_of" | "now" | "first"> & { found: Person[] };

export function look(everybody: Person[], query: CheckQuery): Looked {
  const words = fold(query.text).split(" ").filter(Boolean);
  const byName = everybody.filter((one) => words.every((word) => sounds(one, word)));
  const found = byName.filter((one) => fits(one, query.chosen, null));
  const typed = found.filter((one) => !words.every((word) => fold(one.name ?? "").includes(word)));
  return {
    found,
    total: found.length,
    here: found.filter((one) => HERE_STATES.has(one.state)).length,
    sounds_like: words.length > 0 ? typed.flatMap((one) => one.name ?? []).slice(0, 3) : [],
    facets: ORDER.map((facet) => counted(byName, facet, query.chosen)),
  };
}

export function tileOf(one: Person): Tile {
  const picture = one.pictures[0];
  return {
    subject: one.subject,
    name: one.name,
    nickname: one.nickname,
    age: one.age,
    state: one.state,
    picture: picture ? { picture: picture.picture, hash: picture.hash } : null,
  };
}

function counted(among: Person[], facet: FacetName, chosen: Chosen[]): Facet {
  const counts = new Map<string, number>();
  for (const one of among) {
    if (!fits(one, chosen, facet)) continue;
    for (const value of values(one, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return {
    facet,
    values: [...counts]
      .toSorted(([a], [b]) => (facet === "age" || facet === "height" ? a.localeCompare(b) : 0))
      .map(([value, count]) => ({
        value,
        count,
        chosen: chosen.some((other) => other.facet === facet && other.value === value),
      })),
  };
}

function fits(one: Person, chosen: Chosen[], except: FacetName | null): boolean {
  return ORDER.every((facet) => {
    const wanted = chosen.filter((other) => other.facet === facet);
    return facet === except || wanted.length === 0 || wanted.some((other) => values(one, facet).includes(other.value));
  });
}

function values(one: Person, facet: FacetName): string[] {
  switch (facet) {
    case "state":
      return HERE_STATES.has(one.state) ? [one.state, "in_force_here"] : [one.state];
    case "sex":
      return [one.sex];
    case "age":
      return [one.under18 ? "U18" : one.ageBand];
    case "height":
      return [one.heightBand];
    case "build":
      return [one.build];
    case "hair":
      return [one.hair_colour];
    case "marks":
      return one.marks.map(
        (mark) => `${mark.kind}:${mark.position.replace(/^(LEFT|RIGHT)_/, "").replace(/^(CHEST|BACK)$/, "BODY")}`,
      );
    case "area":
      return one.areas;
  }
}

function sounds(one: Person, word: string): boolean {
  const names = fold([one.name, one.nickname, ...one.aliases, one.reference].filter(Boolean).join(" ")).split(" ");
  return names.some((name) => name.startsWith(word) || (word.length > 3 && skeleton(name) === skeleton(word)));
}

function skeleton(word: string): string {
  return word
    .replace(/^rh/, "r")
    .replaceAll(/[aeiouyh]/g, "")
    .replaceAll("c", "s")
    .slice(0, 3);
}

function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
