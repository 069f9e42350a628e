# What waits to be sent to the scheme and what was refused, one by one, in the connection's dialog.

outbox-title = Waiting to be sent, or not taken
outbox-empty = Nothing waits, and nothing was refused.
outbox-failed = The list could not be read. Nothing has changed: close this and open it again.
outbox-waits = Waits. It is kept here and goes up by itself as soon as it can.
outbox-again = Try again
outbox-not-sent = That could not be done. It is kept here as it was. Close this, open it again and see how it stands.
outbox-sent-again = It waits to be sent again, as it is.
outbox-put-right = Make it anew and send it
outbox-after-all = Send it after all
outbox-made-anew = It is made anew from what the register says now, and goes up by itself.
outbox-take-back = Take it back
outbox-taken-back = Taken back: it was not sent to the scheme, and stays in the register of this computer.
outbox-written = written { $time }
outbox-size = { $size } kB
outbox-size-pictures = { $count ->
    [one] { $size } kB with { $count } picture
   *[other] { $size } kB with { $count } pictures
}
outbox-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
outbox-what-withdrawal = A withdrawal
outbox-what-card = A card
outbox-what-settings = The scheme’s settings
outbox-what-profile = A name of the scheme
outbox-what-answer = An answer to a premises
outbox-what-incident = An incident
outbox-what-sighting = A sighting
outbox-what-wrong_challenge = A wrong challenge
outbox-what-addendum = A correction of a report
outbox-what-proposal = A proposal
outbox-what-vote = A vote
outbox-what-other = A message to the scheme
outbox-why-conflict = Not taken: somebody else has said something newer. Yours is kept here and was not used. Look at the newer one; if it needs correcting, correct it there.
outbox-why-sign_again = Not taken: the scheme’s keys have changed since it was signed. It is signed again by itself as soon as the new keys are here and whoever signs for the scheme has this register open. Nothing is lost.
outbox-why-withdrawn = Not taken: the scheme has withdrawn it meanwhile. Nobody sees it. Nothing is left to do; ring the scheme if that is a mistake.
outbox-why-not_allowed = Not taken: this computer, or whoever signed, may not send it. It is kept here. Ring the scheme; when they have put the right in order, try again. If it was not meant to go, take it back.
outbox-why-not_counted = Not taken: the server could not accept it as it is. It is kept here. Correct the record if something is wrong in it, then make it anew; if it is refused again, ring the scheme.
