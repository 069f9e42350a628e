// Which tiles of a very long wall exist at a moment. Pure arithmetic: pixels in, indices and offsets out.
// Invariant: whatever is in view is always inside the mounted range, and the range never leaves 0..count.

export type Grid = {
  count: number;
  columns: number;
  rows: number;
  tileWidth: number;
  pitch: number;
  gap: number;
  height: number;
};
export type Span = { from: number; to: number };
export type Move = "left" | "right" | "up" | "down" | "home" | "end" | "page-up" | "page-down";

/** As many columns as fit; tiles share the width. `caption` is the height under a picture; all in pixels. */
export function grid(width: number, count: number, least: number, gap: number, caption: number): Grid {
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const tileWidth = Math.max(0, Math.floor((width - gap * (columns - 1)) / columns));
  const pitch = Math.round(tileWidth * 1.08) + caption + gap;
  const rows = Math.ceil(count / columns);
  return { count, columns, rows, tileWidth, pitch, gap, height: rows === 0 ? 0 : rows * pitch - gap };
}

/** The shorter side of a picture in the size of a tile, in pixels; Rust makes it (`picture/tile.rs`). */
const TILE_SHORT_SIDE = 176;

/** Which size of a picture a tile asks for: the small one where the screen has no more pixels for it. */
export function pictureSize(tileWidth: number, density: number): "tile" | "thumb" {
  return Math.round(tileWidth * 1.08) * density <= TILE_SHORT_SIDE ? "tile" : "thumb";
}

/** Indices of the tiles to keep mounted: the rows in view and `over` rows on either side. */
export function mounted(shape: Grid, scrollTop: number, viewHeight: number, over = 2): Span {
  if (shape.count === 0) return { from: 0, to: 0 };
  const top = Math.min(Math.max(0, scrollTop), shape.height);
  const first = Math.max(0, Math.floor(top / shape.pitch) - over);
  const last = Math.min(shape.rows, Math.ceil((top + Math.max(0, viewHeight)) / shape.pitch) + over);
  return { from: Math.min(first * shape.columns, shape.count), to: Math.min(last * shape.columns, shape.count) };
}

/** Where a tile stands, in pixels from the wall's corner. */
export function place(shape: Grid, index: number): { left: number; top: number } {
  return {
    left: (index % shape.columns) * (shape.tileWidth + shape.gap),
    top: Math.floor(index / shape.columns) * shape.pitch,
  };
}

/** The index that an arrow or paging key leads to; the same index where there is nothing that way. */
export function moved(shape: Grid, index: number, move: Move, viewHeight: number): number {
  if (shape.count === 0) return 0;
  const last = shape.count - 1;
  const page = Math.max(1, Math.floor(viewHeight / shape.pitch)) * shape.columns;
  const clamp = (to: number) => Math.min(last, Math.max(0, to));
  switch (move) {
    case "left":
      return clamp(index - 1);
    case "right":
      return clamp(index + 1);
    case "up":
      return index - shape.columns < 0 ? index : index - shape.columns;
    case "down":
      return index + shape.columns <= last
        ? index + shape.columns
        : rowOf(shape, index) < shape.rows - 1
          ? last
          : index;
    case "home":
      return 0;
    case "end":
      return last;
    case "page-up":
      return index - page < 0 ? index % shape.columns : index - page;
    case "page-down":
      return clamp(index + page);
  }
}

/** The scroll position nearest to `scrollTop` at which a tile is wholly in view. */
export function shown(shape: Grid, index: number, scrollTop: number, viewHeight: number, margin = 6): number {
  const top = place(shape, index).top - margin;
  const bottom = place(shape, index).top + shape.pitch - shape.gap + margin;
  if (top < scrollTop) return Math.max(0, top);
  return bottom > scrollTop + viewHeight ? bottom - viewHeight : scrollTop;
}

/** Block numbers that cover a span of tiles. */
export function blocks(span: Span, size: number): number[] {
  if (span.to <= span.from) return [];
  const first = Math.floor(span.from / size);
  return Array.from({ length: Math.floor((span.to - 1) / size) - first + 1 }, (_, i) => first + i);
}

/**
 * Which of the recycled elements shows which tile. An index that stays keeps its element, so focus and picture stay
 * with it; a new index takes over the lowest element that fell free.
 */
export function recycle(before: ReadonlyMap<number, number>, wanted: readonly number[]): Map<number, number> {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  for (const index of wanted) {
    const slot = before.get(index);
    if (slot === undefined) continue;
    next.set(index, slot);
    taken.add(slot);
  }
  let free = 0;
  for (const index of wanted) {
    if (next.has(index)) continue;
    while (taken.has(free)) free += 1;
    taken.add(free);
    next.set(index, free);
  }
  return next;
}

function rowOf(shape: Grid, index: number): number {
  return Math.floor(index / shape.columns);
}
