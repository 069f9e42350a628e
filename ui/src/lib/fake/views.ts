// Saved filters of the invented register: they can be saved, renamed, dropped; how much each shows is invented.

import type { Lens, LensSaved, LensShown, ReadyLens } from "../bindings";
import { NO_FILTER, lensOf } from "../lens";

const READY: [ReadyLens, Partial<Lens["filter"]>][] = [
  ["ENDS_THIS_MONTH", { over: false, ends: { is: "this_month" } }],
  ["UNSERVED", { over: false, served: false }],
  ["REVIEW_DUE", { review: true }],
  ["APPEALED", { over: false, appealed: true }],
  ["SUSPENDED", { over: false, suspended: true }],
];

export function fakeViews() {
  let saved: LensShown[] = [
    {
      id: "l1",
      name: "Theft, Old Town",
      count: 2,
      lens: { ...lensOf(null), filter: { ...NO_FILTER, area: "Old Town" } },
    },
  ];
  return {
    offered: () => ({
      saved,
      ready: READY.map(([ready, filter]) => ({
        ready,
        count: 1,
        lens: { ...lensOf(null), filter: { ...NO_FILTER, ...filter } },
      })),
      areas: ["Market", "Old Town", "Quayside"],
      export: null,
    }),
    commands: {
      lens_last: (): Lens => lensOf("to-do"),
      lens_save: ({ lens: id, name, says }: { lens: string | null; name: string; says: Lens }): LensSaved => {
        if (name.trim() === "") return { is: "wrong", wrong: "NAME" };
        if (saved.some((one) => one.name === name && one.id !== id)) return { is: "wrong", wrong: "TAKEN" };
        const kept = { id: id ?? `l${saved.length + 1}`, name, count: 1, lens: says };
        saved = [...saved.filter((one) => one.id !== kept.id), kept];
        return { is: "saved", id: kept.id };
      },
      lens_drop: ({ lens: id }: { lens: string }) => {
        saved = saved.filter((one) => one.id !== id);
        return null;
      },
      case_export: () => true,
      history_save: () => true,
    },
  };
}
