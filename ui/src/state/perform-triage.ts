// What the actions of the office's reports do in the window.

import type { ActionId } from "../lib/actions";
import type { Act } from "../lib/bindings";
import type { TriageDialog, TriageState } from "./triage.svelte";
import type { WindowState } from "./window.svelte";

const DIALOGS: Partial<Record<Act, TriageDialog>> = {
  RETURN: "return",
  REJECT: "reject",
  ANSWER: "answer",
  LINK: "link",
  TELL_POLICE: "police",
  CLOSE: "close",
};

/** Does what may be done with the open report: at once, or by its small form. */
export function doAct(triage: TriageState, act: Act): void {
  if (!triage.opened?.acts.includes(act)) return;
  const dialog = DIALOGS[act];
  if (dialog) triage.show(dialog);
  else if (act === "ACCEPT") void triage.step({ is: "accept" });
  else if (act === "TAKE_UP") void triage.step({ is: "take_up" });
}

/** Does an action of the reports; false when it is none. */
export function performTriage(win: WindowState, id: ActionId): boolean {
  const triage = win.triage;
  switch (id) {
    case "go-triage":
      win.screen = "triage";
      return true;
    case "triage-take":
      void triage?.takeDown(null);
      return true;
    case "triage-undo":
      void triage?.undo();
      return true;
    case "triage-accept":
      if (triage) doAct(triage, "ACCEPT");
      return true;
    case "triage-return":
      if (triage) doAct(triage, "RETURN");
      return true;
    case "triage-reject":
      if (triage) doAct(triage, "REJECT");
      return true;
    case "triage-link":
      if (triage) doAct(triage, "LINK");
      return true;
    case "log-save":
      if (win.screen !== "triage") return false;
      void triage?.incident?.save();
      return true;
    default:
      return false;
  }
}

/** One step back among the reports; false when there is none. */
export function backInTriage(win: WindowState): boolean {
  const triage = win.triage;
  if (win.screen !== "triage" || !triage) return false;
  if (triage.incident) void triage.leave();
  else if (triage.opened) triage.closeReport();
  else return false;
  return true;
}
