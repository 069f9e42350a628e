# The premises' own list: people barred by one pub or shop alone.

frame-own = Own list
action-go-own = This premises’ own list
action-own-new = Bar somebody here
action-own-save = Save the form
action-own-undo = Undo what was saved last

## On the till
verdict-barred_here = Barred here
tile-state-barred_here = Barred here
line-own-list = { $premises }’s own list
do-barred_here = Barred from { $premises } by { $by }, { $until }. Refuse entry here. It does not count elsewhere. Do not detain or follow. If they refuse or become threatening, call 101, or 999 if anyone is at risk.
own-card-list = Own list
own-card-told = Told
own-card-not-told = Not yet: tell them
own-same-card = Said to be on a card of the scheme too
own-same-open = Open that card

## The list
own-title = Our own list
own-what = People barred from { $premises } alone. Only staff here see them, and nothing of it goes to the scheme or to anybody else.
own-add = Bar somebody here
own-search = Name
own-filters = Which part of the list
own-filter-in-force = In force
own-filter-ends-soon = Ends soon
own-filter-starts-later = Starts later
own-filter-ended = Ended
own-filter-all = All
own-standing-in-force = Barred here
own-standing-starts-later = Starts later
own-standing-ended = Ended early
own-standing-expired = Over
own-standing-review-missed = Review missed
own-row-until = until { $date }
own-row-review = no end date, review due { $date }
own-row-over = over since { $date }, erased after { $erased }
own-empty = Nobody is barred by this premises alone
own-empty-what = Whom the scheme has banned stands in its register and is not repeated here. Bar somebody here when it is for this place only.
own-nobody = Nobody here
own-nobody-what = Nobody on the list fits this. Search for another name, choose “All”, or bar them here.

## Saving, ending, undoing
own-said-saved = Saved. Staff here see it from its first day.
own-said-ended = Ended. Staff no longer see it.
own-said-undone = Undone. The list is as it was before.
own-said-unchanged = Nothing was different, so nothing was saved.
desk-undo-kind-OWN_ADDED = Barred here: { $reference }
desk-undo-kind-OWN_CHANGED = Changed: { $reference }
desk-undo-kind-OWN_ENDED = Ended: { $reference }
desk-undo-kind-OWN_PICTURES = Pictures changed: { $reference }
own-why-open = Open the form
own-leave-it = Leave it
own-extend = Extend
own-end = End it early
own-end-title = End this bar early?
own-end-what = Staff stop seeing it at once. It stays on the list as ended, is erased a year later, and can be undone for a day.
own-end-why = Why
own-end-go = End it
own-end-agreed = We have spoken and agreed that they may come back
own-end-served = They have kept away and kept to it
own-end-mistaken = It was the wrong person
own-ended-on = Ended early on { $date }: { $reason }.
own-erased-after = It is erased after { $date }.

## The form
own-new = Bar somebody here
own-back = Back to the list
own-unnamed = We do not know the name
own-part-bar = Why, and until when
own-part-bar-what = Only this place’s own decision. A ban from all members is the scheme’s to decide.
own-reason-hint = Staff here read this. Say what happened, not what somebody is.
own-reason-shouted = Shouted at staff and would not leave
own-reason-fought = Fought with another customer
own-reason-damage = Broke furniture and glasses
own-reason-refused = Came back after being asked to leave
own-ends-hint = A day or a time: 3 months, 14/3/2027.
own-by = Barred by
own-decided-hint = Day first: 14/3/2027. Empty means today.
own-part-more = If needed
own-minute = Where it is written down
own-minute-hint = A page of the house’s book, a mail. May stay empty.
own-notes = Note for whoever keeps this list
own-notes-hint = Short. Staff at the till do not see it.
own-child-what = Two people of this place give it, for a pressing need, for 90 days at most. Staff at the till do not see it; door staff and managers say why first.
own-same = The same person in the scheme’s register
own-same-what = Only if you are sure. Nothing is guessed: you choose the card, and both stay as they are.
own-same-find = Name or reference in the scheme’s register
own-same-found = Found in the scheme’s register
own-same-choose = The same as { $name }
own-same-undo = Not the same
own-same-unseen = A card that you do not see at present
own-pictures-covered = Cover everybody else before you keep it. Staff here will see it as in the preview.

## What staff will see
own-preview = What staff here will see
own-preview-here = Everybody who works at { $premises }, from the first day to the last.
own-preview-limited = Staff at the till see nothing of this. Door staff and managers see it after saying why.
own-preview-none = Nobody will see it: { $why }.
own-preview-later = Give a reason and the days; then the card is shown here.
own-hidden-NOT_THEIRS = it is of another premises
own-hidden-NO_AGREEMENT = the data agreement is not accepted
own-hidden-STARTS_LATER = its first day is still to come
own-hidden-ENDED = it was ended early
own-hidden-EXPIRED = its last day is over
own-hidden-REVIEW_MISSED = its review was missed
own-hidden-CHILD = under 18, and nobody has given leave
own-hidden-CHILD_ROLE = under 18
problem-over-already = It is over. Bar them anew: that is a new decision with a day of its own.
problem-nothing-known = Write a name, or something to know them by: sex, build, hair, a mark.
