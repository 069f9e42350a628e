# Computers in particular: as what one is invited, a register that came back from a copy, what tills have confirmed.

devices-invite-as = What is it for?
devices-invite-till = A till or bar
devices-invite-till-what = It has the gallery, the log of its premises, and sends reports to the office.
devices-invite-voter = A till or bar that votes
devices-invite-voter-what = The same, and its manager votes on it. With no premises ticked it is one board member’s own computer.
devices-invite-police = The police liaison
devices-invite-police-what = It has what all members have. It proposes nothing and votes on nothing, and no premises’ log is on it.
devices-invite-office = Another computer of the office
devices-invite-office-what = It holds everything. Somebody here compares six digits with it before it gets any key.
devices-seat-voter = votes
devices-seat-police = police
devices-of-till = Till
devices-of-voter = Board member
devices-of-police = Police liaison
devices-confirmed = { $whole } of { $count } confirmed that they have everything, and that what was withdrawn is gone from them.
devices-behind = { $count ->
    [one] One is not up to date.
   *[other] { $count } are not up to date.
}
devices-unheard = { $days ->
    [one] Of those the longest silent was last heard { $days } day ago.
   *[other] Of those the longest silent was last heard { $days } days ago.
}
devices-withdrawn = What was withdrawn last
devices-withdrawn-one = { $all ->
    [0] Withdrawn { $time }: no other computer had it.
    [one] Withdrawn { $time }: { $confirmed } of { $all } computer has confirmed that it is gone.
   *[other] Withdrawn { $time }: { $confirmed } of { $all } computers have confirmed that it is gone.
}
devices-withdrawn-missing = { $count ->
    [one] { $count } has not yet.
   *[other] { $count } have not yet.
}
devices-aside-title = This register came back from a copy
devices-aside-what = The copy was made on { $day }. The computer that it was made on may still be at work, and two computers with the same keys would contradict each other. So this one says nothing to the server, and no till hears of what you change here, until you choose one of these.
devices-aside-join = The other computer is still there
devices-aside-join-what = Then this becomes one more computer of the office. Make a code for an office computer there, and type it here.
devices-aside-join-go = Join with this code
devices-aside-other_scheme = This code is of another scheme. It has not been used, and nothing has changed. Ask for one of this scheme.
devices-aside-other_seat = This code is not for a computer of the office. It has not been used, and nothing has changed. Ask for one that is.
devices-aside-take = The other computer is gone for good
devices-aside-take-what = It was lost, broken or wiped, and nobody will start its Watchbook again. Then this computer takes its place, and learns from the server what was said since the copy.
devices-aside-gone = I am sure that nobody will start the other computer’s Watchbook again
devices-aside-take-go = Take its place
devices-anew-title = Joined anew
devices-anew-what = Read these six digits to somebody at the office by telephone. When they have compared them on their computer, this one is let in.
