# The card: verdict, what to do, why, and how we know. Comparing.

## Verdicts: the largest words on the screen
verdict-banned = Banned
verdict-not_served = Banned, not served
verdict-court_order = Court order
verdict-warned = Warned
verdict-id_sought = ID sought
verdict-banned_elsewhere = Banned elsewhere, not here
verdict-starts_later = Ban starts { $date }
verdict-starts_later-undated = Ban decided, not started
verdict-listed = Reported, no ban
verdict-not_shown = Not shown to members

tile-state-banned = Banned
tile-state-not_served = Not served
tile-state-court_order = Court order
tile-state-warned = Warned
tile-state-id_sought = ID sought
tile-state-banned_elsewhere = Elsewhere
tile-state-starts_later = Starts later
tile-state-listed = Reported
tile-state-not_shown = Not shown

line-until = until { $date }
line-from-told = { $length } from being told
line-no-end = no end date
line-review = review due { $date }
line-not-served = tell them, give the card
line-court = call the police
line-sought = tell the scheme who this is
line-no-ban = may come in
line-later = may come in until then
line-not-shown = for the office only

scope-all = all members
scope-sectors = { $list } only
scope-areas = in { $list }
scope-list = only { $list }

also-title = Also

## What to do, by state
do-title = What to do
do-banned = Ask them to leave. Do not detain or follow. If they refuse or become threatening, call 101, or 999 if anyone is at risk.
do-not_served = Tell them they are banned and give them the card or letter if you hold it. Ask them to leave. Do not detain or follow. Tell the scheme that they have been told. Trouble: call 101, or 999 if anyone is at risk.
do-court_order = Do not challenge them yourself. Call the police: 101, or 999 if anyone is at risk. Say that there is a court order. Do not detain or follow.
do-warned = They may come in and be served. Keep an eye on things and write down anything that happens. If anyone is at risk, call 999.
do-id_sought = If you know who this is, tell the scheme on { $phone }. Do not ask them and do not detain them.
do-banned_elsewhere = No ban holds here: they may come in and be served. If anything happens, write it down. If anyone is at risk, call 999.
do-starts_later = The ban has not started: they may come in and be served. From { $date }, ask them to leave. Do not detain.
do-starts_later-undated = The ban has not started: they may come in and be served. Do not detain.
do-listed = No ban holds: they may come in and be served. If anything happens, write it down. If anyone is at risk, call 999.
do-not_shown = Members do not see this entry. Do not act on it in a shop or at a door.
do-keep-away = Do not approach them. Keep customers and colleagues away and call 999.

## Facts
card-label = Card
card-pictures = Pictures
card-facts = What is known
card-unnamed = Not yet named
card-under18 = Under 18
card-under18-what = Names of under-18s are not shown.
card-quoted = “{ $nickname }”
card-reported = Reported for
card-counted = { $what } ({ $count })
card-reason = Reason
card-basis = How we know
card-looks = Looks like
card-marks = Marks
card-care = Take care
card-ways = Ways
card-vehicle = Vehicle
card-voice = Voice
card-areas = Seen in
card-served = Served
card-not-served = Not yet
card-served-on = { $how }, { $date }
card-decided = Decided
card-appeal = They have appealed. The ban stands until that is decided: act as the verdict says.
card-listed-until = Listed until
card-aliases = Also known as
card-note = Note
card-height-one = about { $low } cm ({ $feet })
card-height = { $low }–{ $high } cm ({ $feet })
card-feet-one = { $feet } ft { $inches }
card-feet = { $low } to { $high }
card-mark = { $kind }, { $where }: { $text }
card-mark-plain = { $kind }, { $where }
card-conditions = Conditions
card-hidden = Hidden from members: { $why }
card-recorded = Opening a card is recorded.
card-none = The card could not be opened.
card-eyes = { $colour } eyes
card-hair = { $colour } hair

picture-caption = { $kind } · { $age }
picture-poor = poor picture
picture-poor-more = A poor picture: be twice as careful.
picture-enlarge = Enlarge: { $caption }
picture-large = Picture
picture-of = Picture { $number } of { $count }
picture-taken = taken { $date }
picture-source = from { $source }
picture-next = Next picture
picture-previous = Previous picture
picture-bigger = Zoom in
picture-smaller = Zoom out
picture-size = { $percent } %
picture-none = No picture
watermark = { $initials } · { $time } · { $premises }

## Asking why
reason-title = Why do you need this card?
reason-what = This entry is about somebody under 18. What you write here is kept with the record of who looked.
reason-label = Your reason
reason-here = They are here now
reason-report = I am writing a report about them
reason-asked = The police or the scheme asked me
reason-open = Open the card
reason-cancel = Leave it closed
reason-short = Write a few words: at least { $count } letters.

## Comparing
compare-title = Compare
compare-what = Look at the person, then at each picture. Nothing here is worked out by the computer, and nothing you choose is kept.
compare-choose = Put another person beside them
compare-choose-none = Only this person
compare-points = Points to look at
compare-agree = Agree
compare-differ = Differ
compare-unsure = Cannot say
compare-clear = Start again
compare-rule = Three agreeing features before you are certain; a mark that differs ends it.
point-face = Face shape
point-eyes = Eyes and brows
point-nose = Nose
point-mouth = Mouth and chin
point-ears = Ears
point-hairline = Hair line
point-marks = Marks: scars, tattoos, moles
point-figure = Height and build
point-ears-hint = Ears change least with the years.
point-hairline-hint = Hair itself is easily changed.
summary-none = You have not looked at a point yet.
summary-counts = You chose: { $agree } agree, { $differ } differ, { $unsure } cannot say.
summary-mark = A mark differs. That ends it: treat them as somebody else.
summary-differ = Something differs. Look again, and if it still differs, treat them as somebody else.
summary-few = Not enough to be certain. Look for { $missing ->
    [one] one more agreeing feature
   *[other] { $missing } more agreeing features
}, or ring the scheme.
summary-enough = Enough agrees, and nothing that you chose differs. The decision is yours; if in doubt, ring the scheme.
