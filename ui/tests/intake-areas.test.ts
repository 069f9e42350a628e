import { describe, expect, it } from "vitest";
import { isWhole, keyed, LEAST, moved, newMask, pulled, sent, whole, within } from "../src/lib/intake/areas";

const size = { width: 1200, height: 800 };
const area = { left: 100, top: 100, width: 300, height: 200 };
const press = (key: string, more = {}) => ({ key, shiftKey: false, ctrlKey: false, ...more });

describe("frames on a picture", () => {
  it("stay within it, whatever is asked", () => {
    for (const odd of [
      { left: -50, top: -9, width: 5000, height: 1 },
      { left: 1199, top: 799, width: 300, height: 300 },
      { left: 0.4, top: 7.6, width: 99.5, height: 20.2 },
    ]) {
      const { left, top, width, height } = within(odd, size);
      expect([left, top, width, height].every(Number.isInteger)).toBe(true);
      expect(left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height).toBe(true);
      expect(width >= LEAST && height >= LEAST).toBe(true);
    }
    expect(within({ left: 0, top: 0, width: 9, height: 9 }, { width: 5, height: 5 })).toEqual({
      left: 0,
      top: 0,
      width: 5,
      height: 5,
    });
  });

  it("move without changing their size", () => {
    expect(moved(area, 30, -20, size)).toEqual({ ...area, left: 130, top: 80 });
    expect(moved(area, 9999, 9999, size)).toEqual({ ...area, left: 900, top: 600 });
  });

  it("are pulled at a corner while the opposite one stays", () => {
    expect(pulled(area, "se", 50, 40, size)).toEqual({ left: 100, top: 100, width: 350, height: 240 });
    expect(pulled(area, "nw", 50, 40, size)).toEqual({ left: 150, top: 140, width: 250, height: 160 });
    expect(pulled(area, "nw", 9999, 9999, size)).toEqual({ left: 384, top: 284, width: LEAST, height: LEAST });
    expect(pulled(area, "ne", 9999, -9999, size)).toEqual({ left: 100, top: 0, width: 1100, height: 300 });
    expect(pulled(area, "sw", -9999, -9999, size)).toEqual({ left: 0, top: 100, width: 400, height: LEAST });
  });

  it("obey the arrows, resize with Shift, and move by one pixel with Control", () => {
    expect(keyed(area, press("ArrowRight"), size)).toEqual({ ...area, left: 112 });
    expect(keyed(area, press("ArrowUp", { ctrlKey: true }), size)).toEqual({ ...area, top: 99 });
    expect(keyed(area, press("ArrowDown", { shiftKey: true }), size)).toEqual({ ...area, height: 212 });
    expect(keyed(area, press("m"), size)).toBeNull();
  });

  it("a crop of everything is no crop", () => {
    expect(isWhole(whole(size), size)).toBe(true);
    expect(sent(whole(size), [], size)).toEqual({ crop: null, masks: [] });
    expect(sent(area, [], size)).toEqual({ crop: area, masks: [] });
  });

  it("a new cover lies within the crop", () => {
    const { area: cover } = newMask("ellipse", { crop: area, masks: [] }, size);
    expect(cover.left >= area.left && cover.left + cover.width <= area.left + area.width).toBe(true);
    expect(cover.top >= area.top && cover.top + cover.height <= area.top + area.height).toBe(true);
  });
});
