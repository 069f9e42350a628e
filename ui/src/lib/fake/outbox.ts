// What waits in the invented outbox, and what was refused.

import type { OutList, OutShown, OutWhy } from "../bindings";

const one = (record: string, more: Partial<OutShown>): OutShown => ({
  record,
  what: "incident",
  reference: null,
  written: "2026-11-22T13:40:00Z",
  bytes: 2140,
  pictures: 0,
  refused: null,
  again: false,
  takes_back: false,
  puts_right: false,
  taken_back: false,
  ...more,
});

const WHYS: OutWhy[] = ["not_allowed", "sign_again", "conflict", "withdrawn", "not_counted"];

/** The outbox beside ?sync=…: empty when all is sent; with `refused`, one of each reason. */
export function fakeOutbox(asked: URLSearchParams) {
  const at = asked.get("sync");
  let items = [
    one("1", { what: "sighting" }),
    one("2", { what: "card", reference: "ST-0142", written: null, bytes: 341_000, pictures: 2 }),
  ];
  if (at === null || at === "settled") items = [];
  if (at === "refused") {
    const refused = WHYS.map((why) =>
      one(why, {
        refused: why,
        again: why === "not_allowed" || why === "not_counted",
        takes_back: true,
        puts_right: why !== "conflict" && why !== "withdrawn",
      }),
    );
    items = [...refused, one("back", { what: "proposal", taken_back: true, puts_right: true }), ...items];
  }
  return {
    sync_outbox: (): OutList => ({ items, more: 0 }),
    sync_again: ({ record }: { record: string }): OutList => {
      items = items.map((item) => (item.record === record ? one(record, { what: item.what }) : item));
      return { items, more: 0 };
    },
    sync_mend: ({ record, anew }: { record: string; anew: boolean }): OutList => {
      items = items.map((item) =>
        item.record === record ? one(record, { what: item.what, taken_back: !anew, puts_right: !anew }) : item,
      );
      return { items, more: 0 };
    },
  };
}
