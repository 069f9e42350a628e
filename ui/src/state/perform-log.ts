// What the log's actions of the table do in the window.

import type { ActionId } from "../lib/actions";
import { language } from "../lib/language.svelte";
import type { WindowState } from "./window.svelte";

/** Opens the incident's form on the Log screen, about somebody or nobody yet. */
export function startIncident(win: WindowState, subject: string | null): void {
  win.screen = "log";
  // A form that is open stays: what is typed there is not left behind for another.
  if (!win.log?.incident) void win.log?.write(null, subject);
}

/** Goes to the packs: to choose entries of the log, or straight to the pack of one entry. */
export function startPack(win: WindowState, entries: readonly string[] | null): void {
  win.screen = "pack";
  const pack = win.pack;
  // A pack that is being put together stays: what is typed there is not left behind for another.
  if (pack) pack.aside = false;
  if (!pack || pack.form) return;
  if (entries === null) void pack.choose();
  else void pack.open(entries, language());
}

/** Does an action of the log's; false when it is none. */
export function performLog(win: WindowState, id: ActionId): boolean {
  const log = win.log;
  const subject = win.check?.card?.subject ?? null;
  switch (id) {
    case "go-log":
      win.screen = "log";
      return true;
    case "seen":
    case "wrong":
      if (subject) log?.show({ is: id, subject });
      return true;
    case "incident":
      startIncident(win, subject);
      return true;
    case "log-new":
      startIncident(win, null);
      return true;
    case "log-save":
      void log?.incident?.save();
      return true;
    default:
      return false;
  }
}

/** One step back within the log or the packs; false when there is none. */
export function backInLog(win: WindowState): boolean {
  if (win.screen === "pack" && win.pack) return win.pack.back();
  if (win.screen !== "log" || !win.log) return false;
  if (win.log.print) win.log.print = null;
  else if (win.log.incident) void win.log.leave();
  else if (win.log.view === "tells") win.log.look("list");
  else return false;
  return true;
}
