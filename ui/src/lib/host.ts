// The only module that talks to Tauri. Everything else asks the Host it is given, so an invented register can stand in.

import type { AppState, Card, CheckAnswer, CheckQuery, Failure, Preferences, Tile } from "./bindings";

/** Every command of the window: what it takes and what it answers. */
export type Commands = {
  app_state: { takes: null; gives: AppState };
  open_demonstration: { takes: null; gives: AppState };
  unlock: { takes: { slot: string; secret: string }; gives: AppState };
  accept_agreement: { takes: { version: string }; gives: AppState };
  lock: { takes: null; gives: AppState };
  hide: { takes: null; gives: AppState };
  show_again: { takes: null; gives: AppState };
  touch: { takes: null; gives: void };
  check: { takes: { query: CheckQuery }; gives: CheckAnswer };
  tiles: { takes: { ticket: number; from: number; count: number }; gives: Tile[] };
  card: { takes: { subject: string; reason: string | null }; gives: Card };
  preferences: { takes: null; gives: Preferences };
  set_preferences: { takes: { preferences: Preferences }; gives: Preferences };
};
export type Command = keyof Commands;
export type Gives<C extends Command> = Commands[C]["gives"];
export type Takes<C extends Command> = Commands[C]["takes"] extends null ? [] : [args: Commands[C]["takes"]];

export type Progress = { done: number; total: number };
export type Events = { state: AppState; "demonstration-progress": Progress };

export type Host = {
  /** Rejects with a `Failure`. */
  call<C extends Command>(command: C, ...args: Takes<C>): Promise<Gives<C>>;
  /** Answers with what stops listening. */
  listen<E extends keyof Events>(event: E, heard: (payload: Events[E]) => void): () => void;
  /** The address of a picture; Rust refuses it while locked or hidden. */
  picture(size: "thumb" | "full", id: string): string;
};

/** The address under which `photo:` is served; WebView2 knows custom schemes only as http hosts. */
export function pictureAddress(size: "thumb" | "full", id: string, userAgent: string): string {
  const base = userAgent.includes("Windows") ? "http://photo.localhost" : "photo://localhost";
  return `${base}/${size}/${encodeURIComponent(id)}`;
}

/** The host of the real window. */
export async function tauriHost(): Promise<Host> {
  const [{ invoke }, { listen }] = await Promise.all([import("@tauri-apps/api/core"), import("@tauri-apps/api/event")]);
  return {
    call: <C extends Command>(command: C, ...args: Takes<C>) => invoke<Gives<C>>(command, args[0] ?? undefined),
    listen: (event, heard) => {
      const stop = listen<Events[typeof event]>(event, (message) => heard(message.payload));
      return () => void stop.then((off) => off());
    },
    picture: (size, id) => pictureAddress(size, id, navigator.userAgent),
  };
}

/** Whatever was thrown, as a Failure; only Rust's own refusals carry a code to branch on. */
export function asFailure(thrown: unknown, otherwise: string): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown)
    return thrown as Failure;
  return { code: "trouble", message: otherwise, wait_seconds: null };
}
