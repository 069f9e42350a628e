// The alerts of the invented scheme: ?alerts=1 has one.

import type { AlertShown, Commands } from "../bindings";

type Names = "alerts" | "alert_give" | "alert_end" | "alert_seen";
type Answers = { [C in Names]: (args: Commands[C]["args"]) => Commands[C]["answer"] };

export function fakeAlerts(asked: URLSearchParams): Answers {
  const office = asked.has("office");
  const one: AlertShown = {
    id: "a1",
    title: "Refunds without receipts",
    words: "Two people ask for refunds in High Street shops without receipts. Ring the office before you pay out.",
    at: "2026-11-22T09:30:00Z",
    until: "2026-11-28",
    acknowledge: true,
    seen: false,
    places: office ? ["Harlow Street Stores", "Corner Bakery"] : [],
    heard: office ? 1 : 0,
    of: 2,
  };
  let all: AlertShown[] = asked.has("alerts") ? [one] : [];
  const list = () => ({ alerts: all, may_give: office });
  return {
    alerts: list,
    alert_give: ({ form }) => {
      if (form.title.trim() === "") return { is: "wrong", field: "title", why: "empty" };
      if (/thief/i.test(form.words)) return { is: "wrong", field: "words", why: "wording" };
      const given = { ...one, id: `a${all.length + 1}`, title: form.title, words: form.words, seen: true, heard: 0 };
      all = [given, ...all];
      return { is: "given", list: list() };
    },
    alert_end: ({ alert }) => {
      all = all.filter((other) => other.id !== alert);
      return list();
    },
    alert_seen: ({ alert }) => {
      const at = all.findIndex((other) => other.id === alert);
      const was = all[at];
      if (was) all = all.with(at, { ...was, seen: true });
      return list();
    },
  };
}
