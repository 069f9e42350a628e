# Alerts: what the office gives out to members for some days.

alerts-title = { $count ->
    [0] No alert
    [one] { $count } alert
   *[other] { $count } alerts
}
alerts-new = Give out an alert
alerts-given = Given out { $time }, shown until { $until }.
alerts-places = To { $places }.
alerts-heard = Read at { $heard } of { $of } premises.
alerts-acknowledge = I have read it
alerts-see-which = Read: { $title }
alerts-end = Take back
alerts-end-which = Take back “{ $title }”
alerts-end-what = It goes from every computer as soon as there is a line. What was read cannot be unread.
alerts-said-given = Given out. Members have it as soon as there is a line.
alerts-said-ended = Taken back.
alerts-form-what = Say what happened and what to do, not what somebody is. Name nobody: whoever it is about has a card.
alerts-line = In one line
alerts-words = What there is to know
alerts-days = Shown for
alerts-days-count = { $count ->
    [one] today alone
   *[other] { $count } days
}
alerts-days-what = It goes by itself after its last day, on every computer.
alerts-ask-acknowledge = Ask each premises to say that it was read
alerts-some = To some premises only
alerts-to = { $count ->
    [one] To { $count } premises
   *[other] To { $count } premises
}
alerts-give = Give out
alerts-wrong-empty = Write something here.
alerts-wrong-long = This is too long. Shorten it.
alerts-wrong-many = One alert names at most 16 premises. Choose fewer, or give it to all.
alerts-wrong-wording = There is a word in it that judges people. Say what was reported, and nothing of what somebody is.
alerts-unread = { $count ->
    [one] An alert that you have not read
   *[other] { $count } alerts that you have not read
}
