// Forty invented people. Any likeness to a name that exists is chance; none of them is anybody.

import { rgbaToThumbHash } from "thumbhash";
import type {
  AgeBand,
  Card,
  IncidentKind,
  MarkShown,
  PictureShown,
  RiskFlagKind,
  StateKind,
  Verdict,
} from "../bindings";

/** Heights as the facet bands them. */
type HeightBand = "UNDER_150" | "H150_159" | "H160_169" | "H170_179" | "H180_189" | "H190_PLUS";

export const TODAY = "2026-11-22";

export type Person = Card & { state: StateKind; ageBand: AgeBand; heightBand: HeightBand };

type Seed = [name: string | null, nickname: string | null, years: number, state: StateKind];
const SEEDS: Seed[] = [
  ["Rhys Hughes", "Reece", 31, "banned"],
  ["Reece Hopkins", null, 24, "banned"],
  ["Reece Holt", "Holty", 41, "warned"],
  [null, null, 27, "id_sought"],
  ["Rhys Houlihan", null, 37, "not_served"],
  ["Rees Howells", null, 52, "court_order"],
  ["Maurice Hobbs", "Reece", 46, "banned"],
  ["Rhian Hughes", null, 29, "banned"],
  ["Charise Hoy", null, 33, "warned"],
  ["Reece Thornhill", null, 19, "banned"],
  ["Rhys ap Hopcyn", null, 28, "banned_elsewhere"],
  ["Terrence Howe", null, 60, "banned"],
  ["Dilys Marchbanks", null, 44, "starts_later"],
  ["Oakley Penhaligon-Featherstonehaugh", "Oaky", 23, "listed"],
  ["Imran Sattar", null, 35, "banned"],
  ["Kasia Wolniewicz", "Kash", 30, "warned"],
  [null, "Bike man", 40, "id_sought"],
  ["Siobhan Tierney", null, 26, "banned"],
  ["Wendell Okoro", null, 48, "banned"],
  ["Priscilla Vane", null, 57, "listed"],
  ["Tobias Grandison", "Tobes", 22, "not_served"],
  ["Aled Pritchard", null, 39, "banned"],
  [null, null, 16, "banned"],
  ["Jorge Batista", null, 34, "banned_elsewhere"],
  ["Maddox Crewe", "Mad", 27, "banned"],
  ["Ffion Llewellyn", null, 21, "warned"],
  ["Darnell Ashby", null, 45, "court_order"],
  ["Greta Halloran", null, 63, "listed"],
  ["Kyle Ravenscroft", null, 20, "banned"],
  ["Yusuf Demir", null, 32, "starts_later"],
  ["Bronagh Kinsella", null, 38, "banned"],
  ["Stellan Moorcroft", null, 50, "warned"],
  ["Ayesha Rahim", null, 25, "banned"],
  ["Lorcan Devaney", "Lucky", 43, "banned"],
  ["Tamsin Pellow", null, 36, "not_served"],
  ["Cornelius Batt", "Con", 55, "banned"],
  ["Zofia Kaminska", null, 28, "banned_elsewhere"],
  ["Hamish Auchter", null, 47, "banned"],
  ["Delroy Simmonds", null, 53, "warned"],
  ["Nia Bevan", null, 24, "listed"],
  ["Barnaby Tulloch", "Barney", 33, "barred_here"],
];
const WOMEN = new Set([
  "Rhian",
  "Charise",
  "Dilys",
  "Kasia",
  "Siobhan",
  "Priscilla",
  "Ffion",
  "Greta",
  "Bronagh",
  "Ayesha",
  "Tamsin",
  "Zofia",
  "Nia",
]);
const KINDS: IncidentKind[] = ["SHOP_THEFT", "THREATS", "DAMAGE", "VERBAL_ABUSE", "REFUND_FRAUD"];
const COLOURS = ["BLACK", "DARK_BROWN", "LIGHT_BROWN", "BLOND", "GREY", "RED"] as const;
const BUILDS = ["SLIM", "MEDIUM", "ATHLETIC", "STOCKY", "LARGE"] as const;
export const AREAS = ["High Street", "Station Quarter", "Harbourside"];

/** All of them, and as many nameless repeats of them as it takes to reach `count`. */
export function people(count: number): Person[] {
  return Array.from({ length: Math.max(count, SEEDS.length) }, (_, index) => person(index));
}

function person(index: number): Person {
  const [name, nickname, years, state] = SEEDS[index % SEEDS.length] ?? ["Nobody", null, 30, "listed"];
  const under18 = years < 18;
  const id = `p${index}`;
  const low = 155 + ((index * 7) % 38);
  return {
    subject: id,
    reference: `SW-2026-${String(100 + index).padStart(4, "0")}`,
    id_sought: state === "id_sought",
    name: under18 ? null : name,
    nickname,
    aliases: index % 6 === 0 && name ? [`${name.split(" ")[0] ?? ""} Harlow`] : [],
    age: under18
      ? { kind: "under18" }
      : state === "id_sought"
        ? { kind: "band", band: band(years) }
        : { kind: "years", years },
    under18,
    verdicts: verdicts(state, index),
    pictures: pictures(id, index),
    reported_for: [
      { kind: KINDS[index % 5] ?? "OTHER", count: 1 + (index % 3), last: "2026-09-14" },
      { kind: KINDS[(index + 1) % 5] ?? "OTHER", count: 1, last: "2026-06-02" },
    ],
    basis: index % 4 === 0 ? "CCTV" : "SEEN_BY_STAFF",
    sex: WOMEN.has((name ?? "").split(" ")[0] ?? "") ? "FEMALE" : "MALE",
    height: { low, high: low + 4 },
    build: BUILDS[index % 5] ?? "UNKNOWN",
    hair_colour: COLOURS[index % 6] ?? "UNKNOWN",
    hair_style: "SHORT",
    facial_hair: index % 3 === 0 ? "STUBBLE" : "NONE",
    eyes: "BROWN",
    eyewear: index % 5 === 0 ? "GLASSES" : "NONE",
    voice: null,
    marks: marks(index),
    care: care(index, state),
    methods: index % 2 === 0 ? ["CONCEAL_BAG", "TEAM"] : ["GRAB_RUN"],
    vehicles: index % 8 === 0 ? ["a blue van"] : [],
    areas: [AREAS[index % 3] ?? "High Street"],
    listed_until: "2027-09-14",
    caption: null,
    hidden_from_members: state === "not_shown" ? "RESTRICTED" : null,
    same_as: state === "barred_here" ? "p0" : null,
    state,
    ageBand: band(years),
    heightBand: heightBand(low + 2),
  };
}

function verdicts(state: StateKind, index: number): Verdict[] {
  const plain: Verdict = {
    state,
    reference: `B-${100 + index}`,
    starts: "2026-03-15",
    until: "2027-03-14",
    from_told: null,
    review_due: null,
    scope: { kind: "ALL_MEMBERS" },
    reason: "Three thefts and threats to staff within two months",
    decided_on: "2026-03-12",
    served: { method: index % 2 === 0 ? "HAND" : "POST_SIGNED", on: "2026-03-15" },
    appeal_open: index === 7,
    court_order: null,
    own: null,
  };
  const bare = {
    reference: null,
    starts: null,
    until: null,
    scope: null,
    reason: null,
    decided_on: null,
    served: null,
  };
  switch (state) {
    case "banned":
      return index === 0
        ? [
            plain,
            {
              ...plain,
              ...bare,
              state: "court_order",
              until: "2028-01-31",
              court_order: { kind: "CBO", conditions: "Not to enter the High Street", court: "Marlbridge Magistrates" },
            },
          ]
        : [index === 11 ? { ...plain, until: null, review_due: "2027-05-03" } : plain];
    case "barred_here":
      return [
        {
          ...plain,
          reference: null,
          scope: null,
          until: "2027-03-03",
          reason: "Shouted at staff and threw a glass",
          own: { premises: "Harlow Street Stores", by: "Dan W." },
        },
      ];
    case "not_served":
      return [{ ...plain, until: null, from_told: { kind: "months", count: 12 }, served: null }];
    case "court_order":
      return [
        {
          ...plain,
          ...bare,
          state,
          until: "2028-01-31",
          court_order: {
            kind: "CBO",
            conditions: "Not to enter any shop in the High Street",
            court: "Marlbridge Magistrates",
          },
        },
      ];
    case "warned":
      return [{ ...plain, until: "2027-01-31", reason: "Shouting at staff" }];
    case "banned_elsewhere":
      return [{ ...plain, scope: { kind: "LIST", premises: ["The Anchor", "The Old Forge"] } }];
    case "starts_later":
      return [{ ...plain, starts: "2026-12-03", until: "2027-12-02", served: null }];
    default:
      return [{ ...plain, ...bare, state }];
  }
}

function pictures(id: string, index: number): PictureShown[] {
  if (index === 19) return [];
  const kinds = ["FACE", "CCTV_STILL", "FULL", "CLOTHING"] as const;
  const ages = [2, 5, 8, 30];
  return kinds.slice(0, 1 + (index % 4 === 3 ? 0 : index % 4 === 2 ? 3 : 2)).map((kind, at) => ({
    picture: `${id}-${at}`,
    hash: block(index * 4 + at),
    kind,
    source: "MEMBER_CCTV",
    quality: kind === "CCTV_STILL" ? "POOR" : "GOOD",
    taken_on: "2026-09-14",
    age_months: ages[at] ?? 1,
    width: 640,
    height: 736,
  }));
}

function marks(index: number): MarkShown[] {
  if (index % 4 === 0) return [{ kind: "TATTOO", position: "NECK", text: "a swallow, on the left" }];
  return index % 7 === 0 ? [{ kind: "SCAR", position: "LEFT_HAND", text: "" }] : [];
}

function care(index: number, state: StateKind): RiskFlagKind[] {
  if (state === "court_order" && index > 20) return ["DO_NOT_APPROACH_CALL_POLICE"];
  return index % 3 === 0 && state !== "listed" ? ["THREATENS_STAFF", "WORKS_IN_TEAM"] : [];
}

function band(years: number): AgeBand {
  const bands: [number, AgeBand][] = [
    [16, "U16"],
    [18, "A16_17"],
    [25, "A18_24"],
    [35, "A25_34"],
    [45, "A35_44"],
    [55, "A45_54"],
    [65, "A55_64"],
  ];
  return bands.find(([below]) => years < below)?.[1] ?? "A65_PLUS";
}

function heightBand(cm: number): HeightBand {
  const bands: [number, HeightBand][] = [
    [150, "UNDER_150"],
    [160, "H150_159"],
    [170, "H160_169"],
    [180, "H170_179"],
    [190, "H180_189"],
  ];
  return bands.find(([below]) => cm < below)?.[1] ?? "H190_PLUS";
}

const made = new Map<number, string>();

/** The ThumbHash of a small block of one colour. */
function block(seed: number): string {
  const at = seed % 12;
  const known = made.get(at);
  if (known) return known;
  const rgba = new Uint8Array(8 * 9 * 4);
  for (let pixel = 0; pixel < 72; pixel += 1)
    rgba.set([150 + at * 5, 170 + ((at * 7) % 30), 190 - at * 4, 255], pixel * 4);
  const hash = btoa(String.fromCodePoint(...rgbaToThumbHash(8, 9, rgba)));
  made.set(at, hash);
  return hash;
}
