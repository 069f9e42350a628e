# What changed since somebody last looked, and what the desktop is told of it.

frame-briefing = Briefing
action-go-briefing = Go to Briefing
action-briefing-seen = Seen: on to the next
action-briefing-all = All seen
action-briefing-undo = Take the last “seen” back
briefing-waiting = { $count ->
    [one] 1 person with something new
   *[other] { $count } people with something new
}

briefing-title = Briefing
briefing-since = What changed since { $time }
briefing-first-days = What changed in the last 7 days
briefing-progress = { $seen } of { $total } seen
briefing-see = Seen
briefing-see-whom = Seen: { $name }
briefing-seen-mark = Seen
briefing-all = All seen
briefing-undo = Undo
briefing-undone = Taken back. They are new to you again.
briefing-keys = ↑ ↓ to move, Enter to open the card, A for seen
briefing-gone = { $count ->
    [one] 1 person is shown no longer: the time is over, or the scheme took them out. Their name is no longer ours to say.
   *[other] { $count } people are shown no longer: the time is over, or the scheme took them out. Their names are no longer ours to say.
}
briefing-more = { $count ->
    [one] 1 more follows when you have seen these. “All seen” counts it too.
   *[other] { $count } more follow when you have seen these. “All seen” counts them too.
}
briefing-nothing = Nothing new since { $time }
briefing-nothing-days = Nothing new in the last 7 days
briefing-again = Try again
briefing-nothing-what = What you have changed yourself is not listed here.
briefing-line = { $count ->
    [one] Something is new about 1 person.
   *[other] Something is new about { $count } people.
}
briefing-line-open = Open the briefing

news-group-BANNED = Banned
news-group-ENDED = No longer banned
news-group-SOUGHT = ID sought
news-group-WARNED = Warned, or a court order
news-group-MORE = Something new about them
news-BANNED = New ban
news-BAN_BEGAN = The ban is now in force
news-BAN_BACK = The ban holds again
news-BAN_ENDED = The ban is over
news-BAN_ASIDE = The ban is set aside for now
news-UNLISTED = Taken out of the gallery
news-ID_SOUGHT = Do you know this person?
news-ORDERED = New court order
news-WARNED = New warning
news-BAN_CHANGED = The ban has changed
news-NAMED = The name is now known
news-CARE = Something new to take care of
news-PICTURED = New picture
news-LISTED = Newly in the gallery

desktop-title = Tell the desktop
desktop-hint = A notification says how many, never who. While everything is hidden it says only that there is something new.
desktop-kinds = Of what
desktop-kind-BANS = New bans
desktop-kind-ENDED = No longer banned
desktop-kind-SOUGHT = ID sought
desktop-kind-ALERTS = Something to take care of
desktop-quiet = Quiet hours
desktop-quiet-hint = Nothing is told in these hours. What came meanwhile is told afterwards, in one notification.
desktop-quiet-from = From
desktop-quiet-until = Until
