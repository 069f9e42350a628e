# The link to the scheme's server: the line at the window's foot, and all of it in a dialog.

sync-settled = Connected
sync-means-settled = Everything that the scheme has published is here, and everything of yours is with the scheme.
sync-connecting = Reaching the scheme
sync-means-connecting = This takes a moment. What is here stays usable meanwhile.
sync-cards = Taking in people
sync-means-cards = Cards come first, pictures after them. What is here can be used already.
sync-pictures = Taking in pictures
sync-means-pictures = Every card is here. The pictures follow.
sync-sending = Sending
sync-means-sending = What you recorded is on its way to the scheme.
sync-no_line = No line to the scheme
sync-means-no_line = The register works on. What you record is kept here and sent as soon as there is a line.
sync-sign_in = The network asks you to sign in
sync-means-sign_in = A sign-in page stands between this computer and the scheme. Open a browser, sign in to the network, then sync again.
sync-proxy = The network’s proxy asks for a password
sync-means-proxy = The proxy between this computer and the scheme lets nothing through. Nothing is lost: ask whoever looks after the network to let Watchbook reach the scheme’s server.
sync-not_trusted = The server cannot be trusted
sync-means-not_trusted = Whoever answers could not prove to be the scheme’s server. Nothing was sent. Ring the scheme.
sync-other_key = The server has another key
sync-means-other_key = Whoever answers is not the server that the scheme has named, or it has a new certificate that the office has not said yet. Nothing was sent. Ring the scheme.
sync-out_of_date = The certificate is not valid today
sync-means-out_of_date = By the clock of this computer the server’s certificate is over, or not valid yet. Nothing was sent. Look at date and time first; if they are right, ring the scheme.
sync-cut = The line was cut
sync-means-cut = It is tried again by itself. Nothing is lost.
sync-busy = The server is busy
sync-means-busy = It is tried again by itself. Nothing is lost.
sync-full = The server is full
sync-means-full = It has no room for more. What you recorded is kept here and goes up when there is room. Ring the scheme.
sync-garbled = The answer could not be read
sync-means-garbled = It is tried again by itself. If it goes on, ring the scheme.
sync-disk = Nothing could be stored here
sync-means-disk = The disk of this computer may be full. Make room; what is here stays as it is.
sync-update_needed = A newer Watchbook is needed
sync-means-update_needed = The scheme uses a newer version. What is here stays usable; install the newer Watchbook soon.
sync-revoked = This computer is no longer in the scheme
sync-means-revoked = The scheme has ended its right. Ring the scheme if that is a mistake.
sync-not_confirmed = Waiting to be confirmed
sync-means-not_confirmed = The office compares the six digits with you by telephone, and then confirms this computer.
sync-clock = The clock of this computer is wrong
sync-means-clock = Set date and time, then sync again. Nothing is lost.
sync-disagrees = The server shows something else
sync-means-disagrees = What the server shows does not fit what this computer has seen. What is here stays as it is, with its age. Ring the scheme.
sync-refused = The server refuses
sync-means-refused = This computer asked for something that it may not have. Ring the scheme.
sync-stopped = Stopped
sync-means-stopped = Somebody stopped it here. Sync now goes on.
sync-title = Connection to the scheme
sync-progress = { $done } of { $total }
sync-contact = last heard { $time }
sync-last = Last heard
sync-never = not yet
sync-live = News
sync-live-yes = arrives by itself
sync-live-no = is asked for every five minutes
sync-pictures-here = Pictures
sync-to-send = To send
sync-nothing = nothing
sync-not-taken-title = Not taken
sync-quarantined-title = Put aside
sync-disagree-title = Does not fit
sync-disagree-means = The server has shown this computer something that cannot follow from what was there before. The office has been told with the next contact.
sync-now = Sync now
sync-waiting = { $count ->
    [one] { $count } to send
   *[other] { $count } to send
}
sync-not-taken = { $count ->
    [one] { $count } not taken
   *[other] { $count } not taken
}
sync-not-taken-means = { $count ->
    [one] { $count } item was not taken by the scheme. It is kept here; ring the scheme.
   *[other] { $count } items were not taken by the scheme. They are kept here; ring the scheme.
}
sync-quarantined-means = { $count ->
    [one] { $count } message did not pass its checks. It is kept sealed, nothing of it is shown, and the office is told.
   *[other] { $count } messages did not pass their checks. They are kept sealed, nothing of them is shown, and the office is told.
}
