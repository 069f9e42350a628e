// Frames on a picture, in the pixels of the whole picture: moved, resized, kept within it. Pure.

import type { Area, Edits, Mask, MaskShape, Size } from "../bindings";

/** No frame is smaller than this, or it could not be taken hold of again. */
export const LEAST = 16;
/** As many covers as Rust takes. */
export const MOST_MASKS = 40;

export type Corner = "nw" | "ne" | "sw" | "se";

export function whole(size: Size): Area {
  return { left: 0, top: 0, width: size.width, height: size.height };
}

export function isWhole(area: Area, size: Size): boolean {
  return area.width >= size.width && area.height >= size.height;
}

/** A frame within the picture, no smaller than can be held and no larger than the picture. */
export function within(area: Area, size: Size): Area {
  const side = (length: number, most: number) => clamp(Math.round(length), Math.min(LEAST, most), most);
  const [width, height] = [side(area.width, size.width), side(area.height, size.height)];
  return {
    left: clamp(Math.round(area.left), 0, size.width - width),
    top: clamp(Math.round(area.top), 0, size.height - height),
    width,
    height,
  };
}

export function moved(area: Area, x: number, y: number, size: Size): Area {
  return within({ ...area, left: area.left + x, top: area.top + y }, size);
}

/** A corner is pulled; the opposite one stays where it is. */
export function pulled(area: Area, corner: Corner, x: number, y: number, size: Size): Area {
  const span = (start: number, length: number, by: number, first: boolean, most: number): [number, number] => {
    const end = start + length;
    const least = Math.min(LEAST, most);
    if (first) {
      const from = clamp(Math.round(start + by), 0, end - least);
      return [from, end - from];
    }
    return [start, clamp(Math.round(length + by), least, most - start)];
  };
  const [left, width] = span(area.left, area.width, x, corner.endsWith("w"), size.width);
  const [top, height] = span(area.top, area.height, y, corner.startsWith("n"), size.height);
  return { left, top, width, height };
}

/** A new cover: a fifth of the crop, in its middle, a little aside for each that is there. */
export function newMask(shape: MaskShape, edits: Edits, size: Size): Mask {
  const crop = edits.crop ?? whole(size);
  const [width, height] = [crop.width / 5, crop.height / 5];
  const aside = (edits.masks.length % 5) * 0.08;
  const left = crop.left + crop.width * (0.4 + aside);
  const top = crop.top + crop.height * (0.4 + aside);
  return { shape, area: within({ left, top, width, height }, size) };
}

/** What a key does to a frame, or null when it is none of ours. A step is a hundredth of the picture. */
export function keyed(area: Area, press: Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey">, size: Size): Area | null {
  const ways: Record<string, [number, number]> = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const way = ways[press.key];
  if (!way) return null;
  const step = press.ctrlKey ? 1 : Math.max(1, Math.round(Math.max(size.width, size.height) / 100));
  const [x, y] = [way[0] * step, way[1] * step];
  return press.shiftKey ? pulled(area, "se", x, y, size) : moved(area, x, y, size);
}

/** Edits as Rust takes them: a crop of the whole picture is none. */
export function sent(crop: Area, masks: Mask[], size: Size): Edits {
  return { crop: isWhole(crop, size) ? null : crop, masks };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(Math.max(least, most), value));
}
