# Pictures that wait for a second person.

second-title = Pictures to check
second-banner = { $count ->
    [one] 1 picture waits
   *[other] { $count } pictures wait
} for your look before members see { $count ->
    [one] it
   *[other] them
}.
second-open = Look through them
second-own = { $count ->
    [one] 1 picture that you kept waits
   *[other] { $count } pictures that you kept wait
} for somebody else’s look.
second-back-banner = { $count ->
    [one] 1 picture was sent back.
   *[other] { $count } pictures were sent back.
}
second-back-open = Open the first
second-leave = Back to the register
second-place = { $number } of { $count }
second-previous = Previous
second-next = Next
second-pass = Members may see it
second-passed = Passed. Members may see it.
second-was-back = Sent back. Members do not see it.
second-send-back = Send back
second-take-back = Take it from members again
second-says = It shows this person, nobody else can be made out, and it shows no more than is needed.
second-kept-by = Kept by { $by }, { $time }
second-unseen = It came by import: nobody has looked at it yet. See that nobody else can be made out.
second-own-picture = You kept this picture. Somebody else looks at it.
second-preview = The card as members will see it
second-none = Nothing waits
second-none-what = No picture waits for your look.
second-done = That was the last one
second-done-what = Go back through them with Previous, or back to the register.
second-why-title = Why is it sent back?
second-why-what = Members do not see it. Whoever kept it is told why.
second-why-go = Send it back
back-BYSTANDERS = Somebody else can be made out
back-NOT_THIS_PERSON = It does not show this person, or nobody can be sure
back-TOO_POOR = Too poor to know anybody by
back-WRONG_FACTS = The day, the kind or where it is from is wrong
back-SHOWS_TOO_MUCH = It shows more than is needed
back-NOT_NEEDED = It is no longer needed
second-stands-shown = Members see it
second-stands-waits = Waits for a second person
second-stands-sent-back = Sent back by { $by }: { $why }
second-stands-office = In the office alone
second-offer = Show it to a second person
second-withdraw = Take it from members
second-erase = Erase
second-erase-of = Erase this picture: { $picture }
action-picture-pass = Members may see this picture
action-picture-back = Send this picture back
action-picture-previous = Previous picture
action-picture-next = Next picture
