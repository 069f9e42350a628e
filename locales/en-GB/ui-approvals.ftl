# A second person at the office: what waits to be published, who signs, what two must sign. And that one publishes.

approvals-rail = Approvals
action-go-approvals = Go to Approvals
approvals-title = Approvals
approvals-what = What waits for a second person before it goes to members, and who signs for the scheme at the office.
approvals-alone = The scheme stands on this computer alone, so nothing goes out of it. Connect it to a server first, in Computers.
approvals-signs-not = You do not sign on this computer yet
approvals-signs-what = Ask to, and an administrator who signs for the scheme lets you. Your key is made here and stays on this computer.
approvals-signs-asked = You have asked. As soon as an administrator has let you, what waits is shown here.
approvals-sign = Ask to sign here
approvals-waits = { $count ->
    [0] Nothing waits
    [one] { $count } record waits
   *[other] { $count } records wait
}
approvals-none = What one of you publishes waits here until another has seen it.
approvals-none-one = One person publishes, so nothing waits. It goes to members as soon as it is saved.
approvals-own = you sent it
approvals-by = from { $name }
approvals-somebody = somebody who is not in this register
approvals-kind-card = Card
approvals-kind-alert = Alert
approvals-kind-settings = Settings of the scheme
approvals-kind-premises = Premises
approvals-kind-answer = Answer to a report
approvals-kind-ballot = Ballot
approvals-kind-other = Something newer
approvals-to-all = Goes to all members.
approvals-to = Goes to { $places }.
approvals-to-some = Goes to some of the members.
approvals-days = { $from } to { $until }
approvals-from = from { $from }
approvals-until = until { $until }
approvals-line-alias = Also known as
approvals-line-ban = Ban
approvals-line-warning = Warning
approvals-line-entry = Gallery
approvals-line-order = Court order
approvals-line-area = Area
approvals-line-words = Words
approvals-line-until = Until
approvals-line-phone = Telephone
approvals-line-agreement = Agreement
approvals-line-address = Address
approvals-line-question = Question
approvals-pictures = { $count ->
    [one] { $count } picture goes with it
   *[other] { $count } pictures go with it
}
approvals-picture-away = This picture has not come here yet.
approvals-same = It is, word for word, what this register says now.
approvals-card = Open the card
approvals-other = The register says something else by now, or has not heard all. Its author’s computer will send the newer word; if that does not come, send this back.
approvals-own-what = Somebody else must look at it. If you change the record, the newer word takes its place.
approvals-spent = Its readers have new keys since it was sent, so it cannot go as it is. The computer that sent it makes it anew by itself.
approvals-unread = This version of Watchbook cannot read it, so nobody can have seen it here. Bring Watchbook up to date, or send it back.
approvals-unseen = Not all of its pictures are here yet, so nobody can have seen them. They come by themselves.
approvals-pass = I have seen it: let it go out
approvals-back = Send it back…
approvals-take-back = Take it back…
approvals-reason = Why does it go back?
approvals-reason-what = Whoever sent it reads this. It goes to nobody, and is not sent again until it says something else.
approvals-back-go = Send back
approvals-answers = The latest answers
approvals-answer-passed = Passed by { $name }, { $time }
approvals-answer-back = Sent back by { $name }, { $time }
approvals-answer-next = It went to nobody. Change the record, and it waits here anew.
approvals-asked = A second signature is asked for
approvals-asked-what = These count only when two people have signed them.
approvals-asked-two_publish = Two people publish
approvals-asked-one_publishes = One person publishes
approvals-asked-signs = { $about } signs at the office
approvals-asked-confirm = A new computer of the office is let in: compare the six digits { $about } with it by telephone
approvals-asked-other = A change of the scheme’s rights, asked for by { $about }
approvals-asked-own = You have signed. Somebody else must sign too.
approvals-asked-sign = Sign it too
approvals-asked-let-go = Drop it
approvals-wishes = Would sign
approvals-wishes-what = They asked to sign for the scheme at the office. Let in only those whom you know, and ask them whether they asked.
approvals-wish-here = on this computer
approvals-wish-there = on another computer of the office
approvals-wish-grant = Let them sign
approvals-two = Two people publish
approvals-two-what = What one person saves goes to members only when another has seen that very record and let it go. Taking something back needs one person, at any time.
approvals-one = One person publishes
approvals-one-what = What one person saves goes to members at once, and nobody else looks at it first. Every screen of the scheme says so.
approvals-signers = { $count ->
    [one] One person signs at the office: { $names }
   *[other] { $count } people sign at the office: { $names }
}
approvals-two-not-yet = Two can publish once two sign at the office. The other asks to on this page, under their own name.
approvals-to-two = Let two people publish
approvals-to-one = Let one person publish
approvals-to-two-what = From then on nothing goes to members before a second person has seen it: no card, no change, no alert. What is out stays out. Taking back stays with one person.
approvals-to-one-what = From then on everything goes to members at once, and nobody looks at it first. Every screen of every computer says so. What waits now goes out.
approvals-both-sign = Two people must sign this change. You sign now; the other finds it on this page.
approvals-switch-go = Sign
approvals-said-passed = Let go. It is on its way to its readers.
approvals-said-back = Sent back. It goes to nobody, and its author reads why.
approvals-said-asked = Asked. An administrator who signs finds it on this page.
approvals-said-signed = Signed.
approvals-said-granted = Noted. If two must sign this, the other finds it on this page.
approvals-said-let-go = Dropped. Nothing has changed.
approvals-said-two = Signed. It holds when the other has signed too.
approvals-said-one = Signed. It holds when the other has signed too.
approvals-one-publishes = One person publishes in this scheme: nobody else checks it first.
computers-not-gone = It waits no more, or its keys have changed. Nothing has changed here; look again.
computers-not-asked = You have signed. Somebody else must sign it too: they find it in Approvals. It does not hold until then.
