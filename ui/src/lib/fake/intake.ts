// Handing pictures in, invented: whatever begins like a GIF is refused, a second picture of one size is one that is
// here already, everything else is a picture of 1,200 by 1,500 pixels.

import type { DraftShown, Edits, PictureAnswer, Size } from "../bindings";

const SIZE: Size = { width: 1200, height: 1500 };

export function fakeIntake() {
  const drafts = new Map<string, DraftShown>();
  const sizes = new Set<number>();
  let next = 1;

  function shown(draft: string, edits: Edits, same: DraftShown["same"]): PictureAnswer {
    const crop = edits.crop ?? SIZE;
    const one: DraftShown = {
      draft,
      preview: `${draft}-${next++}`,
      whole_preview: `${draft}-whole`,
      hash: "3OcRJYB4d3h/iIeHeEh3eIhw+j2w",
      size: SIZE,
      kept: { width: crop.width, height: crop.height },
      edits,
      taken_on: same ? null : "2026-10-03",
      same,
    };
    drafts.set(draft, one);
    return { is: "taken", draft: one };
  }

  return {
    take_picture: (bytes: Uint8Array): PictureAnswer => {
      if (bytes[0] === 0x47) return { is: "refused", refusal: { code: "other_kind", kind: "gif" } };
      if (drafts.size >= 12) return { is: "too_many", most: 12 };
      const again = sizes.has(bytes.length);
      sizes.add(bytes.length);
      const same = { at: "card", subject: "p1", name: "Ana Test", reference: "SW-2026-0142", same_file: true } as const;
      return shown(`d${next++}`, { crop: null, masks: [] }, again ? same : null);
    },
    /** The picture of an exhibit, opened to be covered. */
    open_evidence: (evidence: string): PictureAnswer => shown(`d-${evidence}`, { crop: null, masks: [] }, null),
    edit_picture: ({ draft, edits }: { draft: string; edits: Edits }) =>
      shown(draft, edits, drafts.get(draft)?.same ?? null),
    read_day: ({ typed }: { typed: string }) => (/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : null),
    keep_picture: ({ draft }: { draft: string }) => {
      drafts.delete(draft);
      return `kept-${draft}`;
    },
    drop_picture: ({ draft }: { draft: string }) => {
      drafts.delete(draft);
      return null;
    },
    erase_picture: () => null,
  };
}
