// The computers of the invented scheme: ?alone=1 stands on this computer alone, ?aside=1 came back from a copy,
// &back=wait|now came back by the recovery kit, &bykit=1 has another computer that did.

import type { Commands, ComputersOutcome, ComputersShown } from "../bindings";

type Names =
  | "computers_list"
  | "computers_connect"
  | "computers_invite"
  | "computers_take_back"
  | "computers_end"
  | "computers_confirm"
  | "computers_go_on"
  | "aside_join"
  | "aside_take_over";
type Answers = { [C in Names]: (args: Commands[C]["args"]) => Commands[C]["answer"] };

/** Until when the server holds back what came by the kit. */
const HELD = "2026-11-24T14:07:00Z";
const CODE = "7K2M-QX4T-9RWD-H3NB-V8CP";

export function fakeComputers(asked: URLSearchParams): Answers {
  let alone = asked.has("alone");
  let aside = asked.has("aside");
  let back = asked.get("back");
  let shown: ComputersShown = {
    address: "https://watch.example.org",
    scheme: "9c41d07be2358fa6".repeat(4),
    computers: [
      machine("office", { office: true, seat: "office", this: true, name: "Desk 1", behind: 0 }),
      machine("shop", { place: "Harlow Street Stores", name: "Till 1", behind: 0 }),
      machine("pub", { place: "The Fleece", seat: "voter", behind: 14, seen: "2026-11-20T09:12:00Z", quarantined: 1 }),
      machine("liaison", { seat: "police", name: "Liaison desk", behind: 0 }),
      machine("new", {
        office: true,
        seat: "office",
        name: "Desk 2",
        state: "waiting",
        digits: "804 117",
        seen: null,
        behind: null,
      }),
      ...(asked.has("bykit")
        ? [machine("kit", { office: true, seat: "office", by_kit: true, digits: "315 902", behind: null })]
        : []),
      machine("old", { place: "Bridge Newsagents", state: "lost", seen: "2026-10-02T17:40:00Z", behind: null }),
    ],
    withdrawn: [
      { at: "2026-11-22T14:02:00Z", confirmed: 38, all: 40, unheard: 9 },
      { at: "2026-11-20T10:30:00Z", confirmed: 40, all: 40, unheard: null },
    ],
    invitations: [
      {
        id: "i1",
        name: null,
        place: "Corner Bakery",
        seat: "till",
        state: "open",
        until: "2026-11-23T14:00:00Z",
        code: CODE,
      },
    ],
  };
  const outcome = (): ComputersOutcome =>
    back
      ? { is: "back", until: back === "wait" ? HELD : null, digits: "315902" }
      : aside
        ? { is: "aside", address: "https://watch.example.org", copied_at: "2026-11-15T21:00:00Z" }
        : alone
          ? { is: "alone" }
          : { is: "shown", shown };
  const become = (id: string, change: Partial<ComputersShown["computers"][number]>) => {
    const one = shown.computers.findIndex((other) => other.id === id);
    const was = shown.computers[one];
    if (was) shown = { ...shown, computers: shown.computers.with(one, { ...was, ...change }) };
  };
  return {
    aside_join: ({ code }) => {
      if (code === "other") return { is: "other_scheme" };
      if (code === "till") return { is: "other_seat" };
      if (code === "used") return { is: "refused", refusal: { kind: "no_invitation" } };
      aside = false;
      return { is: "done", digits: "804117" };
    },
    aside_take_over: () => {
      aside = false;
      return outcome();
    },
    computers_go_on: ({ kit }) => {
      const symbols = kit.replaceAll(/[\s-]/g, "");
      if (symbols.length !== 28) return { is: "typed", typed: { why: "length", found: symbols.length, due: 28 } };
      if (symbols.startsWith("0")) return { is: "not", why: "gone" };
      if (back === "early") {
        back = "wait";
        return { is: "held_until", until: HELD };
      }
      back = null;
      return { is: "here" };
    },
    computers_list: outcome,
    computers_connect: ({ permit }) => {
      if (permit === "used") return { is: "not", why: "permit" };
      alone = false;
      return { is: "done", kit: "K7QM 2XTD 9RWH 3NBV 8CPF 5GJY ZZ" };
    },
    computers_invite: ({ premises, name }) => ({
      is: "done",
      invited: (premises.length ? premises : [null]).map((place) => ({ name, place, code: CODE })),
      address: shown.address,
      until: "2026-11-23T14:07:00Z",
    }),
    computers_take_back: ({ invitation }) => {
      shown = { ...shown, invitations: shown.invitations.filter((one) => one.id !== invitation) };
      return outcome();
    },
    computers_end: ({ computer, lost }) => {
      become(computer, { state: lost ? "lost" : "retired" });
      return outcome();
    },
    computers_confirm: ({ computer }) => {
      become(computer, { state: "active", digits: null });
      return outcome();
    },
  };
}

function machine(id: string, given: Partial<ComputersShown["computers"][number]>): ComputersShown["computers"][number] {
  return {
    id,
    name: null,
    place: null,
    office: false,
    seat: "till",
    this: false,
    state: "active",
    by_kit: false,
    digits: null,
    seen: "2026-11-22T14:05:00Z",
    behind: 0,
    quarantined: 0,
    ...given,
  };
}
