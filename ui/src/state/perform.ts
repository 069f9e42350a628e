// What each action of the table does in the window.

import type { ActionId } from "../lib/actions";
import { HERE } from "../lib/facets";
import { backInBriefing, performBriefing } from "./perform-briefing";
import { backInLog, performLog } from "./perform-log";
import { backInTriage, performTriage } from "./perform-triage";
import type { WindowState } from "./window.svelte";

export function perform(win: WindowState, id: ActionId): void {
  if (performBriefing(win, id) || performTriage(win, id) || performLog(win, id)) return;
  const check = win.check;
  switch (id) {
    case "hide":
      return win.hide();
    case "lock":
      return void win.lock();
    case "help":
      win.help = true;
      return;
    case "back":
      return back(win);
    case "go-check":
      win.screen = "check";
      return;
    case "go-settings":
      win.screen = "settings";
      return;
    case "go-desk":
      win.screen = "desk";
      return;
    case "go-cases":
      if (win.cases) win.screen = "cases";
      return;
    case "go-computers":
      if (win.computers) win.screen = "computers";
      return;
    case "go-approvals":
      if (win.approvals) win.screen = "approvals";
      return;
    case "go-votes":
      if (win.votes?.shown) win.screen = "votes";
      return;
    case "go-own":
      win.screen = "own";
      return;
    case "own-new":
      return void win.own?.open(null);
    case "own-save":
      return void win.own?.editor?.save();
    case "own-undo":
      return void win.own?.undo();
    case "picture-pass":
      return void win.desk?.second?.pass();
    case "picture-back":
      return win.desk?.second?.askWhy();
    case "picture-previous":
      return void win.desk?.second?.step(-1);
    case "picture-next":
      return void win.desk?.second?.step(1);
    case "desk-new":
      return void win.desk?.open(null);
    case "desk-save":
      return void win.desk?.editor?.save();
    case "desk-undo":
      return void win.desk?.undo();
    case "search":
      return check?.views.box?.focus();
    case "narrow":
      return check?.views.narrow?.toggle();
    case "here":
      return check?.toggle(HERE);
    case "open":
      return void check?.openAt(check.active);
    case "left":
    case "right":
    case "up":
    case "down":
    case "home":
    case "end":
    case "page-up":
    case "page-down":
      return check?.views.wall?.move(id);
    case "compare":
      if (check?.card) check.comparing = true;
      return;
    case "previous":
      return void check?.step(-1);
    case "next":
      return void check?.step(1);
    case "agree":
    case "differ":
    case "unsure":
      return check?.views.points?.choose(id);
  }
}

/** One step back: the card, then the typed name, then Check from elsewhere. */
function back(win: WindowState): void {
  const check = win.check;
  if (backInBriefing(win) || backInTriage(win) || backInLog(win)) return;
  if (win.screen === "desk" && win.desk?.editor) {
    win.desk.leave();
  } else if (win.screen === "desk" && win.desk?.second) {
    win.desk.closeSecond();
  } else if (win.screen === "own" && win.own?.editor) {
    win.own.leave();
  } else if (win.screen === "cases" && win.cases?.back()) {
    return;
  } else if (win.screen !== "check") {
    win.screen = "check";
  } else if (check?.card || check?.cardFailure) {
    check.closeCard();
    check.views.wall?.focus();
  } else if (check && check.text !== "") {
    check.write("");
    check.views.box?.focus();
  }
}
