// Every action of the window, once. Shortcuts, the keys printed on buttons and the help sheet all read this table.

import type { MessageKey } from "./message-keys";

/**
 * Where an action holds. `always`: any open screen, dialogs and text fields too. `wall`, `panel` and `compare` hold
 * while the focus is there; `check` and `card` while that screen or a card is open; `office` in the office of the
 * scheme, `desk` while its register is there, `desk-undo` while a save can be undone and nothing is half typed.
 * `cases` for those in the office who read cases, `computers` for those who see to the scheme's computers, `signs` for those who may sign for the scheme at the office,
 * `keeper` for whoever keeps the premises' own list, `own` and `own-undo` while that list is there; `second` while the
 * focus is among pictures that wait for a second person. `log` where the premises keep a log, `log-list` and
 * `log-form` on its screen, `log-card` while a card is open there. `reports` where the office's reports are read,
 * `briefing` and `briefing-undo` on its screen. `triage` and `triage-undo` on their screen, `triage-report` while one of them is open there.
 */
export type Scope =
  | "always"
  | "open"
  | "office"
  | "computers"
  | "signs"
  | "votes"
  | "cases"
  | "desk"
  | "desk-undo"
  | "keeper"
  | "own"
  | "own-undo"
  | "second"
  | "log"
  | "log-list"
  | "log-form"
  | "briefing"
  | "briefing-undo"
  | "check"
  | "wall"
  | "card"
  | "log-card"
  | "reports"
  | "triage"
  | "triage-undo"
  | "triage-report"
  | "panel"
  | "compare";

export type ActionId =
  | "hide"
  | "lock"
  | "help"
  | "back"
  | "go-check"
  | "go-settings"
  | "go-desk"
  | "desk-new"
  | "desk-save"
  | "desk-undo"
  | "go-cases"
  | "go-computers"
  | "go-approvals"
  | "go-votes"
  | "go-own"
  | "own-new"
  | "own-save"
  | "own-undo"
  | "picture-pass"
  | "picture-back"
  | "picture-previous"
  | "picture-next"
  | "go-log"
  | "log-new"
  | "log-save"
  | "go-triage"
  | "triage-take"
  | "triage-undo"
  | "triage-accept"
  | "triage-return"
  | "triage-reject"
  | "triage-link"
  | "go-briefing"
  | "briefing-seen"
  | "briefing-all"
  | "briefing-undo"
  | "search"
  | "narrow"
  | "here"
  | "open"
  | "left"
  | "right"
  | "up"
  | "down"
  | "home"
  | "end"
  | "page-up"
  | "page-down"
  | "compare"
  | "seen"
  | "incident"
  | "wrong"
  | "previous"
  | "next"
  | "agree"
  | "differ"
  | "unsure";

export type Action = { id: ActionId; label: MessageKey; keys: readonly string[]; scope: Scope };

export const ACTIONS: readonly Action[] = [
  { id: "hide", label: "action-hide", keys: ["F9"], scope: "always" },
  { id: "lock", label: "action-lock", keys: ["Ctrl+L"], scope: "always" },
  { id: "help", label: "action-help", keys: ["?", "F1"], scope: "open" },
  { id: "back", label: "action-back", keys: ["Escape"], scope: "open" },
  { id: "go-check", label: "action-go-check", keys: ["Ctrl+1"], scope: "open" },
  { id: "go-settings", label: "action-go-settings", keys: ["Ctrl+,"], scope: "open" },
  { id: "go-desk", label: "action-go-desk", keys: ["Ctrl+2"], scope: "office" },
  { id: "desk-new", label: "action-desk-new", keys: ["Ctrl+N"], scope: "desk" },
  { id: "desk-save", label: "action-desk-save", keys: ["Ctrl+S"], scope: "desk" },
  { id: "desk-undo", label: "action-desk-undo", keys: ["Ctrl+Z"], scope: "desk-undo" },
  { id: "go-cases", label: "action-go-cases", keys: ["Ctrl+4"], scope: "cases" },
  { id: "go-computers", label: "action-go-computers", keys: ["Ctrl+6"], scope: "computers" },
  { id: "go-approvals", label: "action-go-approvals", keys: ["Ctrl+7"], scope: "signs" },
  { id: "go-votes", label: "action-go-votes", keys: ["Ctrl+8"], scope: "votes" },
  { id: "go-own", label: "action-go-own", keys: ["Ctrl+3"], scope: "keeper" },
  { id: "own-new", label: "action-own-new", keys: ["Ctrl+N"], scope: "own" },
  { id: "own-save", label: "action-own-save", keys: ["Ctrl+S"], scope: "own" },
  { id: "own-undo", label: "action-own-undo", keys: ["Ctrl+Z"], scope: "own-undo" },
  { id: "picture-pass", label: "action-picture-pass", keys: ["P", "Ctrl+Enter"], scope: "second" },
  { id: "picture-back", label: "action-picture-back", keys: ["B", "Ctrl+Backspace"], scope: "second" },
  { id: "picture-previous", label: "action-picture-previous", keys: ["ArrowLeft"], scope: "second" },
  { id: "picture-next", label: "action-picture-next", keys: ["ArrowRight"], scope: "second" },
  { id: "go-log", label: "action-go-log", keys: ["Ctrl+2"], scope: "log" },
  { id: "log-new", label: "action-log-new", keys: ["I", "Ctrl+N"], scope: "log-list" },
  { id: "log-save", label: "action-log-save", keys: ["Ctrl+S"], scope: "log-form" },
  { id: "go-triage", label: "action-go-triage", keys: ["Ctrl+3"], scope: "reports" },
  { id: "triage-take", label: "action-triage-take", keys: ["Ctrl+N"], scope: "triage" },
  { id: "triage-undo", label: "action-triage-undo", keys: ["Ctrl+Z"], scope: "triage-undo" },
  { id: "triage-accept", label: "action-triage-accept", keys: ["A"], scope: "triage-report" },
  { id: "triage-return", label: "action-triage-return", keys: ["R"], scope: "triage-report" },
  { id: "triage-reject", label: "action-triage-reject", keys: ["X"], scope: "triage-report" },
  { id: "triage-link", label: "action-triage-link", keys: ["L"], scope: "triage-report" },
  { id: "go-briefing", label: "action-go-briefing", keys: ["Ctrl+5"], scope: "open" },
  { id: "briefing-seen", label: "action-briefing-seen", keys: ["A", "Ctrl+D"], scope: "briefing" },
  { id: "briefing-all", label: "action-briefing-all", keys: ["Ctrl+Enter"], scope: "briefing" },
  { id: "briefing-undo", label: "action-briefing-undo", keys: ["Ctrl+Z"], scope: "briefing-undo" },
  { id: "search", label: "action-search", keys: ["/", "Ctrl+F"], scope: "check" },
  { id: "narrow", label: "action-narrow", keys: ["F3"], scope: "check" },
  { id: "here", label: "action-here", keys: ["F2"], scope: "check" },
  { id: "open", label: "action-open", keys: ["Enter"], scope: "wall" },
  { id: "left", label: "action-left", keys: ["ArrowLeft"], scope: "wall" },
  { id: "right", label: "action-right", keys: ["ArrowRight"], scope: "wall" },
  { id: "up", label: "action-up", keys: ["ArrowUp"], scope: "wall" },
  { id: "down", label: "action-down", keys: ["ArrowDown"], scope: "wall" },
  { id: "home", label: "action-home", keys: ["Home"], scope: "wall" },
  { id: "end", label: "action-end", keys: ["End"], scope: "wall" },
  { id: "page-up", label: "action-page-up", keys: ["PageUp"], scope: "wall" },
  { id: "page-down", label: "action-page-down", keys: ["PageDown"], scope: "wall" },
  { id: "compare", label: "action-compare", keys: ["C"], scope: "card" },
  { id: "seen", label: "action-seen", keys: ["S"], scope: "log-card" },
  { id: "incident", label: "action-incident", keys: ["I"], scope: "log-card" },
  { id: "wrong", label: "action-wrong", keys: ["W"], scope: "log-card" },
  { id: "previous", label: "action-previous", keys: ["ArrowLeft"], scope: "panel" },
  { id: "next", label: "action-next", keys: ["ArrowRight"], scope: "panel" },
  { id: "agree", label: "action-agree", keys: ["A"], scope: "compare" },
  { id: "differ", label: "action-differ", keys: ["D"], scope: "compare" },
  { id: "unsure", label: "action-unsure", keys: ["X"], scope: "compare" },
];

export type Pressed = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };
export type Place = { scopes: ReadonlySet<Scope>; inText: boolean; letters: boolean };

/** One character without a modifier: these stay out of text fields and can be turned off (WCAG 2.1.4). */
export function isLetter(key: string): boolean {
  return key.length === 1;
}

/** The action that a key press means here, if any. */
export function actionFor(pressed: Pressed, place: Place): Action | null {
  if (pressed.altKey) return null;
  const name = (pressed.ctrlKey || pressed.metaKey ? "Ctrl+" : "") + upper(pressed.key);
  const found = ACTIONS.filter((action) => place.scopes.has(action.scope) && action.keys.includes(name));
  const action = found.at(-1) ?? null;
  if (action && isLetter(name) && (place.inText || !place.letters)) return null;
  return action;
}

/** The keys of an action as they are printed: "Ctrl L", "←". Letters are left out when they are turned off. */
export function printed(id: ActionId, letters: boolean): string[] {
  const keys = ACTIONS.find((action) => action.id === id)?.keys ?? [];
  return keys.filter((key) => letters || !isLetter(key)).map(keyWord);
}

const WORDS: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
  PageUp: "Page Up",
  PageDown: "Page Down",
};

function keyWord(key: string): string {
  return WORDS[key] ?? key.replace("+", " ");
}

function upper(key: string): string {
  return key.length === 1 ? key.toUpperCase() : key;
}
