import { mount } from "svelte";

import App from "./App.svelte";
import { tauriHost } from "./lib/host";
import { language } from "./lib/language.svelte";
import { ready } from "./lib/text";
import "./styles/tokens.css";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/forms.css";
import "./styles/pages.css";
import "./styles/print.css";

const place = document.getElementById("window");
if (place) {
  const invented = __FAKE__ && !("__TAURI_INTERNALS__" in globalThis);
  const host = invented
    ? (await import("./lib/fake")).fakeHost(new URLSearchParams(location.search))
    : await tauriHost();
  const part = invented && new URLSearchParams(location.search).get("part") === "intake";
  const root = part ? (await import("./lib/fake/IntakePage.svelte")).default : App;
  await ready(language());
  mount(root, { target: place, props: { host } });
}
