// Where the focus goes after a form has grown: to the first field of what was added.

import { tick } from "svelte";

export async function focusField(id: string): Promise<void> {
  await tick();
  const field = document.getElementById(id);
  field?.focus();
  field?.scrollIntoView({ block: "nearest" });
}
