# The scheme's computers: connecting, inviting, who is in, and the end of a right.

computers-rail = Computers
computers-title = The scheme’s computers
computers-what = Every till and every office computer that is in the scheme, and the codes by which others join.
computers-again = Look again
computers-busy = This takes a moment…
computers-back = Back
computers-connect-title = Connect the scheme to a server
computers-connect-what = The scheme stands on this computer alone. Connected, every till has what the office publishes at once. The server keeps only what is sealed: it cannot read it.
computers-address = The server’s address
computers-permit = The permit that the server’s operator gave you
computers-connect = Connect
computers-kit = The recovery kit of the scheme
computers-kit-what = Copy these symbols by hand onto paper, and keep it where you would keep a deed. With them the scheme gets an office back if this computer is lost. They are shown this once and are stored nowhere.
computers-codes = Codes to join
computers-codes-what = Each code is good for one computer, once. Read it out, or print one sheet for each. While a code is open it can be seen again here.
computers-letter = Open Watchbook on the computer that is to join, choose “Join a scheme”, and type this address and this code.
computers-print = Print
computers-put-away = Done
computers-invite = Invite computers
computers-invite-title = Invite computers
computers-invite-what = Each gets a code of its own. Whoever has the code can join until its time is over, so give it to nobody else.
computers-invite-premises = { $count ->
    [one] A till of { $count } premises
   *[other] A till of each of { $count } premises
}
computers-invite-all = Tick all
computers-invite-none = Tick none
computers-invite-name = What the computer will be called, if you like
computers-invite-hours = Good for
computers-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
computers-invite-go = Make the codes
computers-list = { $count ->
    [one] { $count } computer
   *[other] { $count } computers
}
computers-server = On the server { $address }
computers-this = this computer
computers-state-waiting = Waits to be confirmed
computers-state-active = In the scheme
computers-state-retired = Taken out of use
computers-state-lost = Lost: shut out
computers-state-distrusted = Not believed: shut out
computers-seen = last heard { $time }
computers-never = not heard yet
computers-whole = has everything
computers-behind = { $count ->
    [one] { $count } change behind
   *[other] { $count } changes behind
}
computers-quarantined = { $count ->
    [one] { $count } message put aside
   *[other] { $count } messages put aside
}
computers-digits = Compare these six digits with them by telephone:
computers-confirm = They are the same
computers-end = End
computers-end-of = End { $name }
computers-end-title = End the right of { $name }?
computers-end-what = It takes in nothing more from this moment. What it already holds goes when its time without contact is over.
computers-end-retired = It was taken out of use
computers-end-lost = It is lost or stolen
computers-end-after = Lost or stolen: every key that it knew is made anew at once. This cannot be taken back; the same computer can be invited again.
computers-open = { $count ->
    [one] { $count } open invitation
   *[other] { $count } open invitations
}
computers-open-none = Nobody is invited just now.
computers-until = good until { $time }
computers-take-back = Take back
computers-not-no_line = The server is not reached. Nothing has changed. Look at the line, then try again.
computers-not-not_ours = Something else answers at this address: a sign-in page, say. Nothing was sent of the scheme.
computers-not-not_trusted = Whoever answers could not prove to be that server. Nothing was sent.
computers-not-address = This is no address of a server. It looks like watch.example.org.
computers-not-permit = The server does not know this permit, or it was used. Ask whoever runs the server for a new one.
computers-not-update_needed = Server and program need the same version. Nothing has changed.
computers-not-second_person = Two people of the office must sign this. Nothing has changed.
computers-not-does_not_sign = Only the administrator who signs for the scheme on this computer can do this.
computers-not-connected_already = This scheme is connected already.
computers-not-refused = The server refuses this. Nothing has changed.
computers-not-trouble = This computer could not do its part. Nothing has changed; try again.
action-go-computers = Go to Computers
