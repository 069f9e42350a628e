// The only module that talks to Tauri. Everything else asks the Host it is given, so an invented register can stand in.

import type {
  AppState,
  Commands,
  EvidenceProgress,
  Failure,
  FailureCode,
  ImportProgress,
  Progress,
  SyncShown,
} from "./bindings";

export type Command = keyof Commands;
export type Gives<C extends Command> = Commands[C]["answer"];
export type Takes<C extends Command> = Commands[C]["args"] extends undefined ? [] : [args: Commands[C]["args"]];

/** A refusal of Rust's by its code, or `unexpected`: something broke on the way and nothing is known about it. */
export type Fault = Omit<Failure, "code"> & { code: FailureCode | "unexpected" };

export type Events = {
  state: AppState;
  "demonstration-progress": Progress;
  "import-progress": ImportProgress;
  /** Thousandths of a safe copy that is being made or opened. */
  "safe-progress": number;
  /** How far an exhibit is read, checked or saved. */
  "evidence-progress": EvidenceProgress;
  /** Thousandths of a pack that is being made. */
  "pack-progress": number;
  /** Other records are in the register now. */
  register: null;
  sync: SyncShown;
  /** Somebody's part in the scheme is another; no record changed with it. */
  roster: null;
  /** Somebody clicked what the desktop was told. */
  "briefing-wanted": null;
};

/**
 * `tile` is a thumbnail at the size of a tile on the wall, where the screen has no more pixels for it; `draft` is a picture that was handed in and is not kept yet; `exhibit` is the copy that is shown of evidence.
 */
export type PictureSize = "tile" | "thumb" | "full" | "draft" | "exhibit" | "exhibit-thumb";

export type Host = {
  /** Rejects with a `Failure` where Rust refused. */
  call<C extends Command>(command: C, ...args: Takes<C>): Promise<Gives<C>>;
  /** Answers with what stops listening. */
  listen<E extends keyof Events>(event: E, heard: (payload: Events[E]) => void): () => void;
  /** The address of a picture; Rust refuses it while locked or hidden. */
  picture(size: PictureSize, id: string): string;
};

/** The address under which `photo:` is served; WebView2 knows custom schemes only as http hosts. */
export function pictureAddress(size: PictureSize, id: string, userAgent: string): string {
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

/** Whatever was thrown, as a Fault; only Rust's own refusals carry a code to branch on. */
export function asFault(thrown: unknown): Fault {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "tries_left" in thrown)
    return thrown as Fault;
  return { code: "unexpected", wait_seconds: null, tries_left: null };
}
