import { describe, expect, it } from "vitest";
import {
  blocks,
  grid,
  mounted,
  moved,
  pictureSize,
  place,
  recycle,
  shown,
  type Grid,
  type Move,
} from "../src/lib/windowing";

/** A repeatable stream of numbers from 0 to `below`. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function anyGrid(draw: (below: number) => number): Grid {
  return grid(draw(1600), draw(12_000), 100 + draw(200), draw(20), 40 + draw(60));
}

describe("the wall", () => {
  it("puts as many columns as fit and never none", () => {
    expect(grid(826, 40, 146, 12, 60).columns).toBe(5);
    expect(grid(0, 40, 146, 12, 60).columns).toBe(1);
    expect(grid(100, 40, 146, 12, 60).columns).toBe(1);
  });

  it("asks for the small picture where the screen has no more pixels for it", () => {
    expect(pictureSize(156, 1)).toBe("tile");
    expect(pictureSize(163, 1)).toBe("tile");
    expect(pictureSize(164, 1)).toBe("thumb");
    expect(pictureSize(156, 1.25)).toBe("thumb");
    expect(pictureSize(156, 2)).toBe("thumb");
  });

  it("keeps everything in view mounted, inside the list, and little else", () => {
    const draw = numbers(1);
    for (let round = 0; round < 3000; round += 1) {
      const shape = anyGrid(draw);
      const view = draw(1200);
      const scrollTop = draw(Math.max(1, shape.height));
      const span = mounted(shape, scrollTop, view);
      expect(span.from).toBeGreaterThanOrEqual(0);
      expect(span.to).toBeLessThanOrEqual(shape.count);
      expect(span.to - span.from).toBeLessThanOrEqual((Math.ceil(view / shape.pitch) + 6) * shape.columns);
      for (const y of [scrollTop, scrollTop + view / 2, scrollTop + view - 1]) {
        const index = Math.floor(y / shape.pitch) * shape.columns;
        if (index < 0 || index >= shape.count || y < scrollTop || y > shape.height) continue;
        expect(index >= span.from && index < span.to, `tile ${index} at ${y} in ${span.from}..${span.to}`).toBe(true);
      }
    }
  });

  it("moves only to tiles that exist, and stays in the column when going up and down", () => {
    const draw = numbers(2);
    const moves: Move[] = ["left", "right", "up", "down", "home", "end", "page-up", "page-down"];
    for (let round = 0; round < 3000; round += 1) {
      const shape = { ...anyGrid(draw) };
      if (shape.count === 0) continue;
      const from = draw(shape.count);
      const move = moves[draw(moves.length)] ?? "left";
      const to = moved(shape, from, move, draw(1000));
      expect(to).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThan(shape.count);
      if (move === "up") expect(to % shape.columns).toBe(from % shape.columns);
      if (move === "down" && to !== shape.count - 1) expect(to % shape.columns).toBe(from % shape.columns);
    }
  });

  it("goes down from a full row to the last tile of a shorter one", () => {
    const shape = grid(500, 7, 100, 0, 50);
    expect(shape.columns).toBe(5);
    expect(moved(shape, 4, "down", 500)).toBe(6);
    expect(moved(shape, 6, "down", 500)).toBe(6);
    expect(moved(shape, 0, "end", 500)).toBe(6);
  });

  it("scrolls no further than it must to show a tile whole", () => {
    const draw = numbers(3);
    for (let round = 0; round < 2000; round += 1) {
      const shape = anyGrid(draw);
      const view = shape.pitch + 20 + draw(900);
      if (shape.count === 0) continue;
      const index = draw(shape.count);
      const before = draw(Math.max(1, shape.height));
      const after = shown(shape, index, before, view);
      const { top } = place(shape, index);
      expect(top).toBeGreaterThanOrEqual(after);
      expect(top + shape.pitch - shape.gap).toBeLessThanOrEqual(after + view);
      expect(shown(shape, index, after, view)).toBe(after);
    }
  });

  it("covers a span with blocks and asks for none beyond", () => {
    expect(blocks({ from: 0, to: 0 }, 60)).toEqual([]);
    expect(blocks({ from: 0, to: 60 }, 60)).toEqual([0]);
    expect(blocks({ from: 59, to: 61 }, 60)).toEqual([0, 1]);
    expect(blocks({ from: 120, to: 300 }, 60)).toEqual([2, 3, 4]);
  });
});

describe("recycled elements", () => {
  it("keep their tile while it is wanted, are never shared, and never become more than are wanted", () => {
    const draw = numbers(4);
    let slots = new Map<number, number>();
    let most = 0;
    for (let round = 0; round < 2000; round += 1) {
      const from = Math.max(0, draw(400) - 20);
      const wanted = Array.from({ length: 10 + draw(30) }, (_, i) => from + i);
      if (draw(2) === 0) wanted.push(9_000);
      most = Math.max(most, wanted.length);
      const next = recycle(slots, wanted);
      expect([...next.keys()].toSorted((a, b) => a - b)).toEqual([...wanted].toSorted((a, b) => a - b));
      expect(new Set(next.values()).size).toBe(next.size);
      expect(Math.max(...next.values())).toBeLessThan(most);
      for (const [index, slot] of slots) if (next.has(index)) expect(next.get(index)).toBe(slot);
      slots = next;
    }
  });
});
