// Says to Rust that somebody is there, and hides by itself when nobody has been for the agreed time. Rust keeps its
// own count and is the one that locks; this one makes sure that nothing stays on the screen.

import type { WindowState } from "./window.svelte";

const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Watches for input; answers with what stops watching. */
export function idleWatch(win: WindowState, seconds: number): () => void {
  let timer = 0;
  const there = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => win.hide(), seconds * 1000);
    win.touch();
  };
  there();
  for (const sign of SIGNS) window.addEventListener(sign, there, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, there, { capture: true });
  };
}
