// One piece of work at a time: what is asked for meanwhile is dropped, and what goes wrong is told where it was asked.

import { asFault, type Fault } from "../lib/host";

type AtWork = { busy: boolean; failure: Fault | null };

export async function work(of: AtWork, job: () => Promise<void>): Promise<void> {
  if (of.busy) return;
  of.busy = true;
  of.failure = null;
  try {
    await job();
  } catch (thrown) {
    of.failure = asFault(thrown);
  }
  of.busy = false;
}
