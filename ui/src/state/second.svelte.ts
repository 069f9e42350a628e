// Pictures that wait for a second person, looked at one after the other.
// Invariant: what is decided names the picture that is on the screen, in the state in which it was shown; while one is
// on its way or being decided on, nothing is decided.

import type { PictureBack, PictureLook, PictureVerdict, PictureWaits } from "../lib/bindings";
import { asFault, type Fault } from "../lib/host";
import type { Call } from "./check.svelte";

export class SecondLook {
  queue = $state.raw<readonly PictureWaits[] | null>(null);
  place = $state(0);
  look = $state.raw<PictureLook | null>(null);
  /** The picture itself has come: before that nobody has seen it. */
  seen = $state(false);
  busy = $state(false);
  /** Asked why it is sent back. */
  asking = $state(false);
  failure = $state.raw<Fault | null>(null);
  /** Something was decided: the register is another. */
  changed = false;
  #asked = 0;

  constructor(readonly call: Call) {
    void this.begin();
  }

  async begin(): Promise<void> {
    try {
      this.queue = await this.call("desk_pictures");
      await this.show(0);
    } catch (thrown) {
      this.failure = asFault(thrown);
    }
  }

  get total(): number {
    return this.queue?.length ?? 0;
  }

  /** Everything has been looked at: there is nothing at this place. */
  get over(): boolean {
    return this.queue !== null && this.place >= this.total;
  }

  get mayPass(): boolean {
    return this.look?.may_pass === true && this.seen && !this.busy;
  }

  get mayGoBack(): boolean {
    return (this.look?.stands === "waits" || this.look?.stands === "shown") && !this.busy;
  }

  async step(by: 1 | -1): Promise<void> {
    const next = this.place + by;
    if (next >= 0 && next <= this.total && !this.asking) await this.show(next);
  }

  async show(place: number): Promise<void> {
    const turn = (this.#asked += 1);
    this.place = place;
    this.look = null;
    this.seen = false;
    this.failure = null;
    const waits = this.queue?.[place];
    if (!waits) return;
    try {
      const look = await this.call("desk_picture", { picture: waits.picture });
      if (turn === this.#asked) this.look = look;
    } catch (thrown) {
      if (turn === this.#asked) this.failure = asFault(thrown);
    }
  }

  async pass(): Promise<void> {
    if (this.mayPass) await this.#decide({ is: "pass" });
  }

  askWhy(): void {
    if (this.mayGoBack) this.asking = true;
  }

  async sendBack(reason: PictureBack): Promise<void> {
    this.asking = false;
    if (this.mayGoBack) await this.#decide({ is: "back", reason });
  }

  async #decide(verdict: PictureVerdict): Promise<void> {
    const look = this.look;
    if (!look) return;
    this.busy = true;
    try {
      const seen = { subject: look.subject, picture: look.picture.picture, revision: look.revision };
      await this.call("desk_picture_decide", { seen, verdict });
      this.changed = true;
      await this.show(this.place + 1);
    } catch (thrown) {
      const fault = asFault(thrown);
      // Another picture of the same person may have been decided on elsewhere: it is looked at once more.
      if (fault.code === "stale") await this.show(this.place);
      this.failure = fault;
    }
    this.busy = false;
  }
}
