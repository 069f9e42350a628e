// The blurred stand-in for a picture, painted on a canvas: the content security policy allows no data: addresses.

import { thumbHashToRGBA } from "thumbhash";

type Pixels = { w: number; h: number; rgba: Uint8Array };
const KEPT = 600;
const decoded = new Map<string, Pixels | null>();

/** The pixels of a base64 ThumbHash, at most 32 a side; null for what is not one. */
export function pixels(hash: string): Pixels | null {
  const known = decoded.get(hash);
  if (known !== undefined) return known;
  const made = decode(hash);
  if (decoded.size >= KEPT) decoded.clear();
  decoded.set(hash, made);
  return made;
}

/** Forgets every picture; called when the window hides or locks. */
export function forgetPixels(): void {
  decoded.clear();
}

/** Paints the stand-in; leaves the canvas empty when there is none. */
export function paint(canvas: HTMLCanvasElement, hash: string): void {
  const picture = pixels(hash);
  if (!picture) {
    canvas.width = 1;
    canvas.height = 1;
    return;
  }
  canvas.width = picture.w;
  canvas.height = picture.h;
  canvas.getContext("2d")?.putImageData(new ImageData(new Uint8ClampedArray(picture.rgba), picture.w, picture.h), 0, 0);
}

function decode(hash: string): Pixels | null {
  try {
    const bytes = Uint8Array.from(atob(hash), (letter) => letter.codePointAt(0) ?? 0);
    return bytes.length < 5 ? null : thumbHashToRGBA(bytes);
  } catch {
    return null;
  }
}
