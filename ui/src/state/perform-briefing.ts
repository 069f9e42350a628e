// What the actions of the briefing do in the window.

import type { ActionId } from "../lib/actions";
import type { WindowState } from "./window.svelte";

/** Does an action of the briefing; false when it is none. */
export function performBriefing(win: WindowState, id: ActionId): boolean {
  const briefing = win.briefing;
  switch (id) {
    case "go-briefing":
      win.openBriefing();
      return true;
    case "briefing-seen":
      void briefing?.seeActive();
      return true;
    case "briefing-all":
      void briefing?.see(null);
      return true;
    case "briefing-undo":
      void briefing?.undo();
      return true;
    default:
      return false;
  }
}

/** One step back in the briefing: its open card; false when there is none. */
export function backInBriefing(win: WindowState): boolean {
  const check = win.check;
  if (win.screen !== "briefing" || !check || !(check.card || check.cardFailure)) return false;
  check.closeCard();
  win.briefing?.list?.focus(win.briefing.active);
  return true;
}
