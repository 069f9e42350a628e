# What the log tells back to its premises: this week and last, what is to be followed up, and a form's problems at its top.

## Which part of the log is shown
tells-views = What is shown of the log
tells-view-list = Entries
tells-view-tells = This week and last

## To follow up
tells-follow = To follow up
tells-follow-none = Nothing is waiting for you.
tells-overdue = It happened more than 24 hours ago. The licence asks for it within 24.
tells-returned = The scheme has a question
tells-returned-what = Open the entry and add the answer. What stands there already is never changed.
tells-cctv = CCTV about to be overwritten
tells-cctv-what = Save the recording before its last day, then add to the entry that it is saved.
tells-cctv-left = { $days ->
    [0] Last day today
    [one] 1 day left
   *[other] { $days } days left
}
tells-breaches = Bans breached here
tells-breaches-what = This week and last: somebody was certain, and a ban was in force. Ring the scheme if it must act today.
tells-late = { $count ->
    [one] 1 entry of these two weeks was written after more than 24 hours. It stays marked so; nothing needs to be done.
   *[other] { $count } entries of these two weeks were written after more than 24 hours. They stay marked so; nothing needs to be done.
}

## Counts
tells-total = { $count ->
    [0] Nothing yet this week
    [one] 1 entry this week so far
   *[other] { $count } entries this week so far
}
tells-against = { $now } by the same time last week, { $all } in the whole of it.
tells-weeks = This week began on { $this }. Last week went from { $last } to { $end }.
tells-this = This week
tells-last = Last week
tells-kinds = By kind
tells-incidents = Incidents, by what happened
tells-incidents-note = An incident that fits several kinds counts under each.
tells-weekdays = By weekday
tells-hours = By hour of the day
tells-hours-note = Hours without an entry are left out.
tells-hour = { $from } to { $to }
tells-value = { $what }: { $this } this week, { $last } last week
tells-what = What
tells-day-1 = Mon
tells-day-2 = Tue
tells-day-3 = Wed
tells-day-4 = Thu
tells-day-5 = Fri
tells-day-6 = Sat
tells-day-7 = Sun
tells-as = Show figures as
tells-as-chart = Charts
tells-as-table = Tables
tells-keys = The left and right arrow keys go from bar to bar.
tells-empty = Nothing has been written this week or last.
tells-empty-what = A quiet fortnight is good news. What is recorded on a card or in the log is counted here from the moment that it is written.

## The file
tells-sheet-form = Kind of file
tells-sheet-csv = CSV, for any program
tells-sheet-xlsx = Excel, with real dates and sums

## A form that could not be saved
tells-problems = { $count ->
    [one] 1 thing stands in the way. What you typed is kept.
   *[other] { $count } things stand in the way. What you typed is kept.
}

## More of the incident form
tells-until = Until
tells-until-hint = If it went on for a while: 23:55, “half an hour ago”
log-problem-until-before = That is before it began.
tells-own = On your own list. The scheme reads “somebody on the premises’ own list”, never the name.
tells-own-title = { $what } (own list)
tells-said-seen-own = Recorded: { $who } of your own list seen here, { $action }, { $sure }. It stays in this log; the scheme is not told.
tells-said-wrong-own = Recorded: somebody was taken for { $who } of your own list. It stays in this log; the scheme is not told.
tells-wrong-own = An apology is right whatever happened. This list is your premises’ own: put it right here.
