// What a card says, apart from how it is laid out. Plain, neutral words: "them", never a guess at anybody's guilt.

import type { AgeShown, Card, PictureShown, ScopeShown, StateKind, Tile, Verdict } from "./bindings";
import { lengthWords } from "./case-words";
import { longDate, nearDate, pictureAge } from "./dates";
import { capital, list, t } from "./text";

/** The colour pair and the shape of a state. Shape and word always go together; colour is never alone. */
export type Tone = "ban" | "own" | "warn" | "sought" | "court" | "quiet";
export const TONES: Record<StateKind, Tone> = {
  banned: "ban",
  not_served: "ban",
  court_order: "court",
  barred_here: "own",
  warned: "warn",
  id_sought: "sought",
  banned_elsewhere: "quiet",
  starts_later: "quiet",
  listed: "quiet",
  not_shown: "quiet",
};

/** "Banned", "Ban starts 3 December". */
export function verdictWord(verdict: Verdict, today: string): string {
  if (verdict.state !== "starts_later") return t(`verdict-${verdict.state}`);
  return verdict.starts
    ? t("verdict-starts_later", { date: nearDate(verdict.starts, today) })
    : t("verdict-starts_later-undated");
}

/** The second line of a verdict, in parts: until when, where, and the one thing to know. */
export function verdictLine(verdict: Verdict): { until: string | null; rest: string[] } {
  const lasts = new Set<StateKind>([
    "banned",
    "not_served",
    "warned",
    "court_order",
    "barred_here",
    "banned_elsewhere",
    "starts_later",
  ]);
  const until = lasts.has(verdict.state) ? endWords(verdict) : null;
  const scope = verdict.scope ? [scopeWords(verdict.scope)] : [];
  const note: Partial<Record<StateKind, string>> = {
    not_served: t("line-not-served"),
    court_order: t("line-court"),
    barred_here: t("line-own-list", { premises: verdict.own?.premises ?? "" }),
    id_sought: t("line-sought"),
    banned_elsewhere: t("line-no-ban"),
    starts_later: t("line-later"),
    listed: t("line-no-ban"),
    warned: t("line-no-ban"),
    not_shown: t("line-not-shown"),
  };
  const said = note[verdict.state];
  return { until, rest: [...scope, ...(said ? [said] : [])] };
}

function endWords(verdict: Verdict): string | null {
  if (verdict.from_told) return t("line-from-told", { length: lengthWords(verdict.from_told) });
  if (verdict.until) return t("line-until", { date: longDate(verdict.until) });
  if (verdict.review_due) return `${t("line-no-end")}, ${t("line-review", { date: longDate(verdict.review_due) })}`;
  return verdict.state === "banned" || verdict.state === "barred_here" || verdict.state === "not_served"
    ? t("line-no-end")
    : null;
}

/** "all members", "pubs and clubs only", "only Harlow Street Stores". */
export function scopeWords(scope: ScopeShown): string {
  switch (scope.kind) {
    case "ALL_MEMBERS":
      return t("scope-all");
    case "SECTOR":
      return t("scope-sectors", { list: list(scope.sectors.map((sector) => t(`sector-${sector}`))) });
    case "AREA":
      return t("scope-areas", { list: list(scope.areas) });
    case "LIST":
      return t("scope-list", { list: list(scope.premises) });
  }
}

/** What to do when this person stands there. The keep-away flag comes before every state. */
export function whatToDo(card: Pick<Card, "verdicts" | "care">, phone: string, today: string): string[] {
  const first = card.verdicts[0];
  const keepAway = card.care.includes("DO_NOT_APPROACH_CALL_POLICE") ? [t("do-keep-away")] : [];
  if (!first) return keepAway;
  if (keepAway.length > 0 && (first.state === "banned" || first.state === "not_served")) return keepAway;
  return [...keepAway, byState(first, phone, today)];
}

function byState(verdict: Verdict, phone: string, today: string): string {
  switch (verdict.state) {
    case "id_sought":
      return t("do-id_sought", { phone });
    case "barred_here":
      return t("do-barred_here", {
        premises: verdict.own?.premises ?? "",
        by: verdict.own?.by ?? "",
        until: endWords(verdict) ?? "",
      });
    case "starts_later":
      return verdict.starts
        ? t("do-starts_later", { date: nearDate(verdict.starts, today) })
        : t("do-starts_later-undated");
    default:
      return t(`do-${verdict.state}`);
  }
}

/** The name to show, or what stands in its place. */
export function nameOf(one: Pick<Tile, "name" | "age">): string {
  if (one.age.kind === "under18") return t("check-under18");
  return one.name ?? t("check-unnamed");
}

/** A name with the nickname after the first word: Rhys “Reece” Hughes. */
export function nameWithNickname(name: string, nickname: string | null): string {
  if (!nickname) return name;
  const quoted = t("card-quoted", { nickname });
  const [first, ...rest] = name.split(" ");
  return [first, quoted, ...rest].join(" ");
}

/** "31", "25–34", "Under 18"; nothing where it is not known. */
export function ageWords(age: AgeShown): string {
  if (age.kind === "years") return String(age.years);
  if (age.kind === "under18") return t("card-under18");
  return age.band === "UNKNOWN" ? "" : t(`age-${age.band}`);
}

/** The quiet second line of a tile: “Reece” · 31. */
export function tileLine(tile: Tile): string {
  const nickname = tile.nickname && tile.age.kind !== "under18" ? t("card-quoted", { nickname: tile.nickname }) : "";
  const age = tile.age.kind === "under18" ? "" : ageWords(tile.age);
  return [nickname, age].filter(Boolean).join(" · ");
}

/** "Face · 2 months · poor picture". */
export function pictureCaption(picture: PictureShown): string {
  const caption = t("picture-caption", {
    kind: t(`picture-kind-${picture.kind}`),
    age: pictureAge(picture.age_months),
  });
  return picture.quality === "POOR" ? `${caption} · ${t("picture-poor")}` : caption;
}

/** "Theft from a shop (3), threats". */
export function reportedFor(card: Pick<Card, "reported_for">): string {
  const parts = card.reported_for.map(({ kind, count }) => {
    const what = t(`kind-${kind}`);
    return count > 1 ? t("card-counted", { what, count }) : what;
  });
  return capital(parts.join(", "));
}

/** One line of looks; what is not known is not said. */
export function looksLike(card: Card): string {
  const known = (code: string, word: string) => (code === "UNKNOWN" ? [] : [word]);
  const style = card.hair_style;
  const hair =
    card.hair_colour === "BALD" || card.hair_colour === "UNKNOWN"
      ? known(card.hair_colour, t(`hair-${card.hair_colour}`).toLowerCase())
      : [
          t("card-hair", { colour: t(`hair-${card.hair_colour}`).toLowerCase() }) +
            (style === "UNKNOWN" ? "" : `, ${t(`style-${style}`)}`),
        ];
  return capital(
    [
      ...known(card.sex, t(`sex-${card.sex}`)),
      ...(card.age.kind === "under18" ? [] : [ageWords(card.age)].filter(Boolean)),
      ...(card.height ? [heightWords(card.height)] : []),
      ...known(card.build, t(`build-${card.build}`).toLowerCase()),
      ...hair,
      ...(card.facial_hair === "NONE" ? [] : known(card.facial_hair, t(`beard-${card.facial_hair}`))),
      ...known(card.eyes, t("card-eyes", { colour: t(`eyes-${card.eyes}`).toLowerCase() })),
      ...(card.eyewear === "NONE" ? [] : known(card.eyewear, t(`eyewear-${card.eyewear}`))),
    ].join(", "),
  );
}

/** "175–179 cm (5 ft 9 to 5 ft 10)". */
export function heightWords({ low, high }: { low: number; high: number }): string {
  const feet = (cm: number) => {
    const inches = Math.round(cm / 2.54);
    return t("card-feet-one", { feet: Math.floor(inches / 12), inches: inches % 12 });
  };
  if (low === high) return t("card-height-one", { low, feet: feet(low) });
  const span = feet(low) === feet(high) ? feet(low) : t("card-feet", { low: feet(low), high: feet(high) });
  return t("card-height", { low, high, feet: span });
}
