// What happy-dom lacks of the web view, as little as the tests need.

import { cleanup, configure } from "@testing-library/svelte";
import { afterEach } from "vitest";
import { SPOKEN } from "../src/lib/language.svelte";
import { ready } from "../src/lib/text";

// A screen that is opened for the first time is compiled first.
configure({ asyncUtilTimeout: 10_000 });
await Promise.all(SPOKEN.map(ready));
afterEach(() => cleanup());

HTMLElement.prototype.togglePopover ??= function toggle(this: HTMLElement) {
  const open = this.dataset["open"] === undefined;
  if (open) this.dataset["open"] = "";
  else delete this.dataset["open"];
  const event = new Event("toggle");
  Object.assign(event, { newState: open ? "open" : "closed" });
  this.dispatchEvent(event);
  return open;
};
Element.prototype.scrollTo ??= () => undefined;
